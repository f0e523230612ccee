import Foundation
import MotcAnalysis
import MotcRendering
import MotcSource
import MotcTestSupport
import Testing

/// What the documentation shows is true: every blueprint in it is compiled, every path in it exists.
@Suite struct DocumentationTests {
  /// A blueprint that a `text` block follows gives those findings; the others give none.
  @Test(arguments: [("README.md", "tea.yaml"), ("README.zh-CN.md", "茶馆.yaml")])
  func readmeBlueprintsGiveWhatThePageSays(page: String, path: String) throws {
    let blocks = try MarkdownPage(page).blocks
    #expect(blocks.contains { $0.language == "yaml" })
    for (index, block) in blocks.enumerated() where block.language == "yaml" {
      let source = SourceFile(id: FileID(0), path: path, text: block.text)
      let compilation = compile(source)
      let output = TextPrinter().text(of: compilation.diagnostics, sources: [source.id: source]) { _ in
        compilation.language
      }
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      // The last line of the shown output is the summary of the command.
      let expected = next?.language == "text" ? next?.lines.dropLast().map { $0 + "\n" }.joined() ?? "" : ""
      let isAsShown = output.utf8.elementsEqual(expected.utf8)
      #expect(isAsShown, "\(page):\(block.line)\n\(output)")
    }
  }

  /// The report behind the call of `motc diff` is that on the page's whole blueprint with the changes that it names.
  @Test(arguments: [
    (
      "README.md",
      [("table <= 2 min", "table <= 90 s"), ("likelihood: 3", "likelihood: 2"), ("80 ± 2 ℃", "80 ± 5 ℃")]
    ),
    (
      "README.zh-CN.md",
      [("桌边 <= 2 分钟", "桌边 <= 90 秒"), ("可能性: 3", "可能性: 2"), ("80 ± 2 ℃", "80 ± 5 ℃")]
    ),
  ])
  func readmeShowsWhatDiffSays(page: String, edits: [(String, String)]) throws {
    let blocks = try MarkdownPage(page).blocks
    let old = try #require(blocks.filter { $0.language == "yaml" }.dropFirst().first).text
    let call = try #require(blocks.firstIndex { $0.language == "sh" && $0.text.hasPrefix("motc diff") })
    let new = edits.reduce(old) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    let facts = try [old, new].map { text in
      try #require(compile(SourceFile(id: FileID(0), path: "tea.yaml", text: text)).facts)
    }
    let look = DocumentLook(templates: builtInTemplates)
    let documents = try EditionDocuments(old: look, new: look)
    let report = EditionReport(
      compareEditions([facts[0]], [facts[1]]).map { ($0, documents) }, compared: 1, language: nil, fallback: .english)
    #expect(report.text == blocks[call + 1].text)
  }

  /// Paths in backquotes that begin with a folder of ours.
  @Test(
    arguments: ["README.md", "README.zh-CN.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/language.md"]
      + ["docs/language.zh-CN.md", "docs/templates.md", "docs/templates.zh-CN.md", "docs/ci.md", "docs/import.md"]
      + ["docs/import.zh-CN.md"])
  func pathsExist(page: String) throws {
    let folders = ["Sources/", "Tests/", "blueprints/", "templates/", "docs/", "Benchmarks/", ".ci/"]
    let paths = try MarkdownPage(page).quoted.filter { path in
      folders.contains { path.hasPrefix($0) } && !path.contains(" ") && !path.contains("*") && !path.contains("\n")
    }
    for path in paths {
      #expect(FileManager.default.fileExists(atPath: MarkdownPage.root.appending(path: path).path), "\(page): \(path)")
    }
  }

  /// Swift types in backquotes: `Facts`, `RuleInfo`.
  @Test func architectureNamesTypesThatExist() throws {
    let sources = MarkdownPage.root.appending(path: "Sources").path
    let code = try FileManager.default.subpathsOfDirectory(atPath: sources).filter { $0.hasSuffix(".swift") }
      .map { try String(contentsOfFile: "\(sources)/\($0)", encoding: .utf8) }.joined(separator: "\n")
    let names = try MarkdownPage("ARCHITECTURE.md").quoted
      .filter { $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || $0.isNumber } && !$0.hasPrefix("Motc") }
    #expect(names.count > 10)
    for name in Set(names).subtracting(["CLibYAML", "CXLSXWriter", "Sendable", "HTML", "JSON", "XLSX", "YAML"]).sorted()
    {
      let isDeclared = ["struct", "class", "enum", "protocol", "actor"].contains { code.contains("\($0) \(name)") }
      #expect(isDeclared, "ARCHITECTURE.md names \(name)")
    }
  }
}
