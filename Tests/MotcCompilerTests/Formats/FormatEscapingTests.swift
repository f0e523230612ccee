import Foundation
import MotcAnalysis
import MotcSource
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an author writes stays text in every format.
@Suite struct FormatEscapingTests {
  private static let report = SampleReport.nasty

  private func lines(_ format: ReportFormat) -> [String] {
    Self.report.text(as: format).components(separatedBy: "\n").dropLast()
  }

  /// Each line is one of ours, and says what the finding says once it is read as GitHub reads it.
  @Test func onGitHubNothingBeginsALine() throws {
    let lines = lines(.github)
    #expect(lines.count == 2 + 1 + 4 + 1)
    #expect(lines.last == "checked 1")
    #expect(lines.dropLast().allSatisfy { $0.hasPrefix("::error ") })
    #expect(!Self.report.text(as: .github).contains("\u{1B}"))
    let properties = try #require(lines[4].components(separatedBy: "::").dropFirst().first)
    #expect(
      properties
        == "error file=服务 %250A%2C%3A&'<]]>\"\\%0A<U+001B>[31m.yaml,line=1,endLine=2,title=motc S101 unknown-key")
    let data = lines[3].components(separatedBy: "::").dropFirst(2).joined(separator: "::")
    let shown = "服😀𠮷⏎::error::b %250A ]]> \"q\" \\ <&> <U+001B>[31m<U+202E>\u{FFFE}"
    #expect(data == "服务 %250A,:&'<]]>\"\\⏎<U+001B>[31m.yaml:1:1: S101 \(shown) and \(shown)")
  }

  /// The gravest come first, and GitHub's limit is told.
  @Test func gravestFirstOnGitHub() {
    let text = String(repeating: "x\n", count: 12)
    var report = SampleReport.marking((0..<11).map { 2 * $0..<2 * $0 + 1 }, of: text, severity: .warning)
    let few = report.text(as: .github)
    report.add(
      [
        Diagnostic(
          code: SampleReport.code, severity: .error, message: Phrase(en: "late", zh: "迟", af: "laat")(),
          range: SourceRange(FileID(0), 22, 23))
      ], of: [SourceFile(id: FileID(0), path: "tea.yaml", text: text)], in: .english)
    let lines = report.text(as: .github).components(separatedBy: "\n")
    #expect(lines[0].hasPrefix("::error file=tea.yaml,line=12,"))
    #expect(lines[1].hasPrefix("::warning file=tea.yaml,line=1,"))
    #expect(
      lines.suffix(3) == [
        "GitHub shows ten of a kind beside the lines of a step; this log has them all", "checked 1", "",
      ])
    #expect(few.components(separatedBy: "\n").suffix(3).first == lines.suffix(3).first)
    let ten = SampleReport.marking((0..<10).map { 2 * $0..<2 * $0 + 1 }, of: text)
    #expect(!ten.text(as: .github).contains("GitHub shows"))
  }

  /// GitHub takes 64 KB of a message; no character is cut in two.
  @Test func longMessagesAreCutOnGitHub() {
    let long = Phrase(en: "{1}", zh: "{1}", af: "{1}")(.string(String(repeating: "服", count: 30_000)))
    let line = SampleReport.marking([0..<1], of: "x", message: long).text(as: .github)
    #expect(line.utf8.count < 64_000)
    #expect(line.contains("服…\n"))
    #expect(!line.contains("\u{FFFD}"))
  }

  @Test func inXMLTextAndAttributesAreEscaped() throws {
    for format in [ReportFormat.junit, .checkstyle] {
      let text = Self.report.text(as: format)
      #expect(!text.contains("]]>"))
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{FFFE}" || $0 == "\u{0}" })
      let reader = XMLReader()
      let parser = XMLParser(data: Data(text.utf8))
      parser.delegate = reader
      #expect(parser.parse(), "\(format)")
      let name = SampleReport.nastyPath.replacing("\u{1B}", with: "<U+001B>")
      #expect(reader.attributes["name"]?.contains(name) == true)
      let shown = "服😀𠮷⏎::error::b %0A ]]> \"q\" \\ <&> <U+001B>[31m<U+202E><U+FFFE>"
      #expect(reader.attributes["message"]?.contains("\(shown) and \(shown)") == true)
    }
  }

  private final class XMLReader: NSObject, XMLParserDelegate {
    var attributes: [String: Set<String>] = [:]

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      for (name, value) in attributes { self.attributes[name, default: []].insert(value) }
    }
  }

  @Test func inJSONStringsComeBackAsTheyWere() throws {
    let rdjson = try #require(
      try JSONSerialization.jsonObject(with: Data(Self.report.text(as: .rdjson).utf8)) as? [String: Any])
    let diagnostics = try #require(rdjson["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.count == 6)
    #expect(diagnostics[0]["message"] as? String == SampleReport.nastyText)
    let location = diagnostics[0]["location"] as? [String: Any]
    #expect(location?["path"] as? String == SampleReport.nastyPath)
    #expect(diagnostics[1]["location"] == nil)
  }

  @Test func pathsAreURIsInSARIF() {
    let text = Self.report.text(as: .sarif)
    #expect(
      text.contains(
        #""uri": "%E6%9C%8D%E5%8A%A1%20%250A%2C%3A%26%27%3C%5D%5D%3E%22%5C%0A%1B%5B31m.yaml""#))
    var elsewhere = FindingReport(version: "1", failing: .warning)
    let source = SourceFile(id: FileID(0), path: "../a b.yaml", text: "x")
    elsewhere.add(
      [
        Diagnostic(
          code: SampleReport.code, severity: .error, message: Phrase(en: "x", zh: "x", af: "x")(),
          range: SourceRange(FileID(0), 0, 1))
      ], in: .english, rule: ruleInfo
    ) { _ in FindingReport.File(source, repositoryBytes: Array("/srv/a b\u{E9}".utf8), repositoryPath: "/srv/a b") }
    #expect(elsewhere.text(as: .sarif).contains("\"uri\": \"file:///srv/a%20b%C3%A9\"\n"))
    #expect(!elsewhere.text(as: .sarif).contains("uriBaseId"))
  }
}
