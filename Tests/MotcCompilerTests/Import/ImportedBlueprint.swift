import MotcAnalysis
import MotcImport
import MotcRendering
import MotcSource
import MotcSyntax
import Testing

/// A blueprint made of a table, and the table that it makes.
struct ImportedBlueprint {
  let text: String
  let notes: [String]
  let compilation: Compilation
  let counts: TableImport.Counts

  init(_ csv: String, _ options: ImportOptions = ImportOptions(fileName: "table.csv")) throws {
    try self.init(Array(csv.utf8), options)
  }

  init(_ csv: [UInt8], _ options: ImportOptions = ImportOptions(fileName: "table.csv")) throws {
    try self.init(importTable(csv, options), options)
  }

  init(_ imported: TableImport, _ options: ImportOptions = ImportOptions(fileName: "table.csv")) throws {
    notes = imported.notes.map { $0.line(of: options.fileName, in: imported.language) }
    text = try #require(imported.text, "\(notes)")
    counts = imported.counts
    compilation = compile(SourceFile(id: FileID(0), path: "table.yaml", text: text))
  }

  /// Errors in the YAML, the structure or the names; and whether `motc fmt` would change the file.
  var flaws: [String] {
    let source = compilation.source
    let errors = compilation.diagnostics.filter { $0.severity == .error && "YSR".utf8.contains($0.code.family) }
    let findings = errors.map { "\($0.code) \($0.message.text(in: .english))" }
    return format(source) == .same ? findings : findings + ["motc fmt would change it"]
  }

  /// The rows of the standards table, each with its first five cells.
  func rows() throws -> [[String]] { try standards(of: compilation).rows.map(fiveCells) }
}

func standards(of compilation: Compilation) throws -> Table {
  let facts = try #require(compilation.facts)
  return try #require(ArtefactKind.standards.table(facts, of: compilation.files, for: RenderOptions())).get()
}

func fiveCells(_ row: [Table.Cell]) -> [String] {
  row.prefix(5).map { cell in
    switch cell {
    case .text(let text): text.string
    case .number(let number): String(number)
    case .empty: ""
    }
  }
}

/// What was said of a table that cannot be imported.
func mistakes(_ csv: String) -> [String] {
  let imported = importTable(Array(csv.utf8), ImportOptions(fileName: "t.csv"))
  #expect(imported.text == nil)
  return imported.notes.map { $0.line(of: "t.csv", in: imported.language) }
}
