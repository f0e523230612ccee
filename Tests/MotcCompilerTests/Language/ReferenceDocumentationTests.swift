import Foundation
import MotcAnalysis
import MotcModel
import MotcSource
import MotcTestSupport
import Testing

/// The language's reference says what motc does: every example in it is compiled.
///
/// An example's fence names a file (`yaml call.yaml`), or a part of one: `yaml step` stands in the marked step of the
/// page's frame, `yaml blueprint` at the top of it. Files that follow one another are one project. A `text` block behind
/// them shows every finding at warning or above, in full or by its first two lines, for a part by its first; where there
/// is none, nothing is found.
@Suite struct ReferenceDocumentationTests {
  static let pages = ["docs/language.md", "docs/language.zh-CN.md"]

  @Test(arguments: pages) func examplesGiveWhatThePageSays(page: String) throws {
    let page = try MarkdownPage(page)
    let examples = try Example.all(of: page)
    #expect(examples.count >= 25)
    for example in examples {
      let findings = example.findings()
      let isAsShown = findings.contains { $0.utf8.elementsEqual(example.shown.utf8) }
      #expect(isAsShown, "\(page.path):\(example.line)\n\(findings[0])")
    }
  }

  /// What one page teaches and shows, the other does.
  @Test func thePagesAreOfOneBuild() throws {
    let pages = try Self.pages.map { try MarkdownPage($0) }
    func outline(_ page: MarkdownPage) -> [String] { page.headings.map { String($0.prefix { $0 == "#" }) } }
    func codes(_ page: MarkdownPage) throws -> [[String]] { try Example.all(of: page).map { Self.codes(in: $0.shown) } }
    #expect(outline(pages[0]) == outline(pages[1]))
    #expect(try codes(pages[0]) == codes(pages[1]))
    #expect(Set(Self.codes(in: pages[0].text)) == Set(Self.codes(in: pages[1].text)))
  }

  @Test(arguments: pages) func noTableIsForgotten(page: String) throws {
    let lines = Set(try MarkdownPage(page).text.split(separator: "\n").map(String.init))
    for markers in LanguageTables.markers {
      let isThere = !lines.isDisjoint(with: markers)
      #expect(isThere, "\(page): \(markers.sorted())")
    }
  }

  /// Words that are no value of a field: they stand beside ids, times and measures.
  @Test(arguments: pages) func wordsInsideValuesAreNamed(page: String) throws {
    let quoted = Set(try MarkdownPage(page).quoted)
    for word in [Enumeration.end, .none, .count].flatMap(\.enumerators).flatMap(\.spellings) {
      #expect(quoted.contains(word), "\(page): \(word)")
    }
  }

  @Test(arguments: pages) func rulesExist(page: String) throws {
    let codes = Set(Self.codes(in: try MarkdownPage(page).text))
    #expect(codes.count > 20)
    for code in codes.sorted() {
      let isKnown = RuleCode(code).flatMap { ruleInfo($0) } != nil
      #expect(isKnown, "\(page): \(code)")
    }
  }

  @Test(arguments: pages) func linksLeadSomewhere(page: String) throws {
    let page = try MarkdownPage(page)
    let anchors = page.headings.map { heading in
      "#" + heading.drop { $0 == "#" || $0 == " " }.lowercased().replacing(" ", with: "-")
    }
    for link in page.text.matches(of: /\]\(([^)]+)\)/).map({ String($0.1) }) {
      let file = MarkdownPage.root.appending(path: page.path).deletingLastPathComponent().appending(path: link)
      let leadsSomewhere =
        link.hasPrefix("#") ? anchors.contains(link) : FileManager.default.fileExists(atPath: file.path)
      #expect(leadsSomewhere, "\(page.path): \(link)")
    }
  }

  private static func codes(in text: String) -> [String] {
    text.matches(of: /\b[A-Z][0-9]{3}\b/).map { String($0.output) }
  }
}

/// Blocks of a page that are compiled together.
private struct Example {
  private var files: [(path: String, bytes: [UInt8])] = []
  /// Where a part stands in its frame; warnings elsewhere are the frame's.
  private var part: Range<Int>?
  let line: Int
  private(set) var shown = ""

  private init(line: Int) {
    self.line = line
  }

  static func all(of page: MarkdownPage) throws -> [Example] {
    var examples: [Example] = []
    var last: MarkdownPage.Block?
    let frame = try #require(page.blocks.first { $0.name == "frame" })
    for block in page.blocks {
      defer { last = block }
      if block.language == "text" {
        examples[examples.count - 1].shown = block.text
        continue
      }
      guard block.language == "yaml", block.name != "frame" else { continue }
      let isFile = block.name.contains(".")
      let goesOn = isFile && last?.name.contains(".") == true && block.followsOn
      if !goesOn { examples.append(Example(line: block.line)) }
      if isFile {
        examples[examples.count - 1].files.append((block.name, Array(block.text.utf8)))
      } else {
        try #require(["step", "blueprint"].contains(block.name), "\(page.path):\(block.line)")
        examples[examples.count - 1].put(block, in: frame)
      }
    }
    return examples
  }

  /// The part's keys take the place of the frame's keys of the same name.
  private mutating func put(_ block: MarkdownPage.Block, in frame: MarkdownPage.Block) {
    let mark = frame.lines.firstIndex { $0.contains(" # ") } ?? 0
    let indent = block.name == "step" ? "    " : ""
    let start = block.name == "step" ? mark + 1 : 1
    let end = frame.lines[start...].firstIndex { !$0.hasPrefix(indent) || $0.hasSuffix(":") } ?? frame.lines.count
    let keys = Set(block.lines.compactMap(Self.key))
    let own = frame.lines[start..<end].filter { line in
      Self.key(of: line.dropFirst(indent.count)).map { !keys.contains($0) } ?? true
    }
    func text(_ lines: some Sequence<Substring>) -> [UInt8] { lines.flatMap { Array($0.utf8) + [0x0A] } }
    let before = text(frame.lines[..<start])
    let inserted = text(block.lines.map { indent + $0 })
    files = [("example.yaml", before + inserted + text(own) + text(frame.lines[end...]))]
    part = before.count..<before.count + inserted.count
  }

  private static func key(of line: Substring) -> Substring? {
    line.first == " " || line.first == "-" ? nil : line.firstIndex(of: ":").map { line[..<$0] }
  }

  /// The ways in which a page may show what is found.
  func findings() -> [String] {
    let files = FilesInMemory(files)
    var options = CompileOptions()
    var project: Project?
    for file in files.files {
      guard case .project(let found) = compile(file).file else { continue }
      project = found
      options = CompileOptions(found)
    }
    options.today = CalendarDay(year: 2026, month: 11, day: 24)
    let compiler = Compiler(options: options, files: files)
    var overview = Overview()
    let full = files.files.map { file in
      var compilation = compiler.compile(file)
      compilation = compilation.adding(overview.add(compilation))
      if let project { compilation = compilation.governed(by: project, Severities(project), path: file.path.utf8) }
      let found = compilation.diagnostics.filter { finding in
        finding.severity == .error
          || finding.severity == .warning && part?.contains(finding.range.start) ?? true
      }
      return TextPrinter().text(of: found, sources: files.sources) { _ in compilation.language }
    }.joined()
    func shortened(_ count: Int) -> String {
      full.split(separator: "\n\n").flatMap { $0.split(separator: "\n").prefix(count) }.map { $0 + "\n" }.joined()
    }
    // The page ends a block with no empty line.
    let whole = full.hasSuffix("\n\n") ? String(full.dropLast()) : full
    return part == nil ? [shortened(2), whole] : [shortened(1)]
  }
}
