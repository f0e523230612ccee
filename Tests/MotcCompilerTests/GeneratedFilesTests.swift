import Foundation
import MotcRendering
import MotcSource
import MotcTemplates
import Testing

/// Files that are made from others are committed, and say the same as what they are made from.
///
/// `MOTC_UPDATE_GENERATED=1 swift test --filter GeneratedFiles` writes them anew.
@Suite struct GeneratedFilesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func builtInTemplatesAreThoseOfTheFolder() throws {
    let target = Self.root.appending(path: "Sources/MotcTemplates/BuiltInTemplates.swift")
    let expected = Data(swiftSource(of: try templates()).utf8)
    if ProcessInfo.processInfo.environment["MOTC_UPDATE_GENERATED"] == "1" { try expected.write(to: target) }
    let committed = try? Data(contentsOf: target)
    #expect(
      committed == expected,
      "templates/ has changed: run MOTC_UPDATE_GENERATED=1 swift test --filter GeneratedFiles and commit the result")
  }

  /// The tables of the language's reference; what is around them is written by hand.
  @Test(arguments: [("docs/language.md", MessageLanguage.english), ("docs/language.zh-CN.md", .chinese)])
  func tablesOfTheReferenceAreThoseOfTheLanguage(page: String, language: MessageLanguage) throws {
    let target = Self.root.appending(path: page)
    let committed = try String(contentsOf: target, encoding: .utf8)
    let expected = try LanguageTables(language: language).fill(committed)
    if ProcessInfo.processInfo.environment["MOTC_UPDATE_GENERATED"] == "1" {
      try Data(expected.utf8).write(to: target)
    } else {
      let isSame = committed.utf8.elementsEqual(expected.utf8)
      #expect(
        isSame,
        "the language has changed: run MOTC_UPDATE_GENERATED=1 swift test --filter GeneratedFiles and commit the result"
      )
    }
  }

  /// A page for each rule, and none for a rule that there is no more.
  @Test(arguments: [MessageLanguage.english, .chinese]) func ruleReferenceIsThatOfTheRules(
    language: MessageLanguage
  ) throws {
    let folder = Self.root.appending(path: "docs/rules/\(language.rawValue)")
    let pages = RuleReference(language: language).pages
    if ProcessInfo.processInfo.environment["MOTC_UPDATE_GENERATED"] == "1" {
      try? FileManager.default.removeItem(at: folder)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for page in pages { try Data(page.text.utf8).write(to: folder.appending(path: page.name)) }
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == pages.map(\.name))
    for page in pages {
      let committed = try? Data(contentsOf: folder.appending(path: page.name))
      #expect(
        committed == Data(page.text.utf8),
        "\(page.name): run MOTC_UPDATE_GENERATED=1 swift test --filter GeneratedFiles and commit the result")
    }
  }

  @Test func precisionIsThatOfTheVerdicts() throws {
    try expect("docs/precision.md", toHave: try Precision.table(), behind: "<!-- precision -->\n")
  }

  /// What a template may show is what the types of the documents say.
  @Test(arguments: [("docs/templates.md", MessageLanguage.english), ("docs/templates.zh-CN.md", .chinese)])
  func manualOfTemplatesIsThatOfTheDocuments(page: String, language: MessageLanguage) throws {
    try expect(page, toHave: TemplateManual(language: language).text, behind: "<!-- documents -->\n")
  }

  /// The part of a page up to `<!-- end -->` is made; what is around it is written by hand.
  private func expect(_ path: String, toHave part: String, behind marker: String) throws {
    let target = Self.root.appending(path: path)
    let page = try String(contentsOf: target, encoding: .utf8)
    let head = try #require(page.firstRange(of: marker))
    let foot = try #require(page[head.upperBound...].firstRange(of: "<!-- end -->"))
    let expected = page[..<head.upperBound] + "\n" + part + "\n" + page[foot.lowerBound...]
    if ProcessInfo.processInfo.environment["MOTC_UPDATE_GENERATED"] == "1" {
      try Data(expected.utf8).write(to: target)
    } else {
      let isSame = page.utf8.elementsEqual(expected.utf8)
      #expect(isSame, "run MOTC_UPDATE_GENERATED=1 swift test --filter GeneratedFiles and commit the result")
    }
  }

  @Test func builtInTemplatesAreSortedByPathAndCompiledByteByByte() throws {
    let files = try templates()
    #expect(!files.isEmpty)
    guard ProcessInfo.processInfo.environment["MOTC_UPDATE_GENERATED"] != "1" else { return }
    #expect(BuiltInTemplates.all.map(\.path) == files.map(\.path))
    for (template, file) in zip(BuiltInTemplates.all, files) {
      let isSame = template.contents.utf8.elementsEqual(file.contents.utf8)
      #expect(isSame, "\(file.path)")
    }
  }

  @Test(arguments: [
    ("plain", "\n#\"\"\"\nplain\n\"\"\"#"),
    ("line\n", "\n#\"\"\"\nline\n\n\"\"\"#"),
    ("\"\"\"# \\#(x) \\", "\n##\"\"\"\n\"\"\"# \\#(x) \\\n\"\"\"##"),
    ("a\r\nb", "\n#\"\"\"\na\\#u{D}\nb\n\"\"\"#"),
  ])
  func literalsAreSafe(text: String, literal: String) {
    #expect(Array(swiftLiteral(text).utf8) == Array(literal.utf8))
  }

  @Test(arguments: ArtefactKind.allCases)
  func templatesLoad(kind: ArtefactKind) throws {
    let files = try templates().filter { $0.path.hasSuffix(".mustache") }.enumerated().map {
      SourceFile(id: FileID($0), path: $1.path, text: $1.contents)
    }
    let library = TemplateLibrary(files)
    #expect(!kind.formats.isEmpty)
    for format in kind.formats {
      switch Renderer.load(kind, format, templates: library) {
      case .success: break
      case .failure(.template(let diagnostics)):
        for diagnostic in diagnostics {
          let path = files.first { $0.id == diagnostic.range.file }?.path ?? ""
          Issue.record("\(path): \(diagnostic.message.text(in: .english))")
        }
      case .failure(let failure): Issue.record("\(failure.message.text(in: .english))")
      }
    }
  }

  // MARK: Making the source

  private struct File {
    /// Relative to `templates/`.
    let path: String
    let contents: String
  }

  private func templates() throws -> [File] {
    let folder = Self.root.appending(path: "templates").path
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
      path.hasSuffix(".mustache") || path.hasSuffix(".yaml")
    }
    return try paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { path in
      File(path: path, contents: try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8))
    }
  }

  private func swiftSource(of files: [File]) -> String {
    var source = """
      // Made from the files of templates/ by GeneratedFilesTests: change those, not this.
      // swift-format-ignore-file

      /// The templates that come with motc.
      package enum BuiltInTemplates {
        /// In the order of their paths, which are relative to `templates/`.
        package static let all: [(path: String, contents: String)] = [
      """
    for (number, file) in files.enumerated() {
      source += "\n    (\(swiftLiteral(file.path, onOneLine: true)), template\(number)),"
    }
    source += "\n  ]\n}\n"
    for (number, file) in files.enumerated() {
      source += "\nprivate let template\(number) =\(swiftLiteral(file.contents))\n"
    }
    return source
  }

  /// A raw literal with more `#` than any quote or backslash of the text has after it; what an editor or a checkout
  /// might change (control characters, carriage returns) is escaped.
  private func swiftLiteral(_ text: String, onOneLine: Bool = false) -> String {
    var longest = 0
    var run: Int?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": run = 0
      case "#": run = run.map { $0 + 1 }
      default: run = nil
      }
      longest = max(longest, run ?? 0)
    }
    let fence = String(repeating: "#", count: longest + 1)
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value == 0x7F || scalar == "\u{FEFF}" {
        escaped += "\\\(fence)u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return onOneLine
      ? "\(fence)\"\(escaped)\"\(fence)" : "\n\(fence)\"\"\"\n\(escaped)\n\"\"\"\(fence)"
  }
}
