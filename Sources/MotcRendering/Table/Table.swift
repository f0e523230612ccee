package import MotcAnalysis
package import MotcSource

/// A document as rows of cells, for programs that sort and count.
package struct Table: Sendable {
  package enum Cell: Sendable, Hashable {
    case text(Text)
    case number(Int)
    case empty
  }

  /// What it is, and of what: `Risk register`, `A pot of tea`.
  package let title: String
  package let subject: Text
  /// The blueprint's id, its version and the edition.
  package let source: String
  /// What stands above each column.
  package let columns: [String]
  /// How many columns at the left say which row it is: they stay in sight.
  package let keyColumns: Int
  /// How many columns at the right are for programs, ids above all: they are not printed.
  package let programColumns: Int
  /// As many cells in each as there are columns.
  package private(set) var rows: [[Cell]] = []
  private var row: [Cell] = []

  init(
    _ kind: ArtefactKind, _ heading: DocumentHeading, _ language: MessageLanguage, columns: [String], keys: Int,
    forPrograms: Int
  ) {
    title = IndexWords.title(of: kind)[language]
    subject = heading.title
    source = ([heading.id.string, heading.version?.string, heading.digest] as [String?]).compactMap { $0 }
      .joined(separator: " · ")
    self.columns = columns
    keyColumns = keys
    programColumns = forPrograms
  }

  mutating func cell(_ text: Text) { row.append(text.isEmpty ? .empty : .text(text)) }

  mutating func cell(_ text: String) { cell(Text(text)) }

  mutating func cell(_ number: Int?) { row.append(number.map { .number($0) } ?? .empty) }

  /// Several texts in one cell, each on a line of its own: line breaks inside them become blanks.
  mutating func cell(lines: [Text]) {
    cell(lines.map(oneLine).joined(separator: "\n"))
  }

  mutating func endRow() {
    rows.append(row)
    row = []
  }
}

/// A document that is a table too.
protocol TabularDocument: Sendable {
  static func compose(
    _ facts: Facts, of sources: [SourceFile], for options: RenderOptions
  ) -> Result<Self, RenderFailure>
  func table() -> Table
}

extension ArtefactKind {
  /// The document as a table; `nil` for what is none.
  package func table(
    _ facts: Facts, of sources: [SourceFile], for options: RenderOptions
  ) -> Result<Table, RenderFailure>? {
    func table(_ type: (some TabularDocument).Type) -> Result<Table, RenderFailure> {
      type.compose(facts, of: sources, for: options).map { $0.table() }
    }
    return switch self {
    case .checklist: table(ChecklistDocument.self)
    case .standards: table(StandardsDocument.self)
    case .risks: table(RisksDocument.self)
    case .trace: table(TraceDocument.self)
    case .lanes: table(LanesDocument.self)
    case .flow, .training, .card, .model: nil
    }
  }
}

/// The text with its line breaks as blanks.
private func oneLine(_ text: Text) -> String {
  text.withBytes { bytes in
    let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }
    return String(decoding: Array(lines.joined(separator: [0x20])), as: UTF8.self)
  }
}
