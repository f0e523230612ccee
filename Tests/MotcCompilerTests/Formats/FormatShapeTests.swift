import Foundation
import MotcAnalysis
import MotcSource
import Testing

/// What each format says beside the places.
@Suite struct FormatShapeTests {
  private static let tea = """
    blueprint: tea
    roles: [waiter]
    steps:
      - step: order
        customer: says which tea
        nxt: end
      - step: order
        customer: drinks

    """
  private static let report = SampleReport.compiled([("tea.yaml", tea)])

  private func json(_ format: ReportFormat, of report: FindingReport = report) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(report.text(as: format).utf8))
  }

  private func sarifRun(of report: FindingReport = report) throws -> [String: Any] {
    let log = try #require(try json(.sarif, of: report) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  @Test func sarifTellsOfTheRules() throws {
    let run = try sarifRun()
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["version"] as? String == "1.2.3")
    #expect(run["language"] as? String == "en")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(ids == ids.sorted() && ids.contains("S101") && ids.contains("S106"))
    let rule = try #require(rules.first { $0["id"] as? String == "S101" })
    func text(_ key: String) -> String? { (rule[key] as? [String: Any])?["text"] as? String }
    #expect(text("shortDescription") == "unknown key")
    #expect(text("fullDescription")?.hasPrefix("What stands under a key that motc does not know") == true)
    #expect(text("help") == ruleInfo(SampleReport.code)?.explanation(in: .english))
    for result in try #require(run["results"] as? [[String: Any]]) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(ids[index] == result["ruleId"] as? String)
    }
  }

  @Test func sarifHoldsFixesAndFurtherPlaces() throws {
    let results = try #require(try sarifRun()["results"] as? [[String: Any]])
    let unknown = try #require(results.first { $0["ruleId"] as? String == "S101" })
    let message = (unknown["message"] as? [String: Any])?["text"] as? String
    #expect(message == "'nxt' is not a key of a step\nhelp: did you mean `next`?")
    let fix = try #require((unknown["fixes"] as? [[String: Any]])?.first)
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
    #expect(
      replacement["deletedRegion"] as? [String: Int]
        == ["startLine": 6, "startColumn": 5, "endLine": 6, "endColumn": 8])
    #expect((replacement["insertedContent"] as? [String: String])?["text"] == "next")
    let twice = try #require(results.first { $0["ruleId"] as? String == "S106" })
    let related = try #require((twice["relatedLocations"] as? [[String: Any]])?.first)
    #expect((related["message"] as? [String: String])?["text"] == "first used here")
    let region = (related["physicalLocation"] as? [String: Any])?["region"] as? [String: Int]
    #expect(region?["startLine"] == 4)
  }

  @Test func sarifTellsOfWhatFailed() throws {
    var report = SampleReport.empty
    let clean = try #require((try sarifRun(of: report)["invocations"] as? [[String: Any]])?.first)
    #expect(clean["executionSuccessful"] as? Bool == true)
    report.failures = [FindingReport.Failure("cannot read 'gone.yaml'", path: "gone.yaml")]
    let failed = try #require((try sarifRun(of: report)["invocations"] as? [[String: Any]])?.first)
    #expect(failed["executionSuccessful"] as? Bool == false)
    let notification = try #require((failed["toolExecutionNotifications"] as? [[String: Any]])?.first)
    #expect(notification["level"] as? String == "error")
    #expect((notification["message"] as? [String: String])?["text"] == "cannot read 'gone.yaml'")
  }

  /// GitHub takes 25,000 results; the gravest are kept, and what is left out is said.
  @Test func sarifKeepsTheGravestOfTooMany() throws {
    let source = SourceFile(id: FileID(0), path: "tea.yaml", text: "x\n")
    var report = FindingReport(version: "1", failing: .warning)
    let diagnostics = (0..<25_001).map { number in
      Diagnostic(
        code: SampleReport.code, severity: number == 25_000 ? .error : .warning,
        message: Phrase(en: "{1}", zh: "{1}", af: "{1}")(.number(number)), range: SourceRange(FileID(0), 0, 1))
    }
    report.add(diagnostics, of: [source], in: .english)
    let run = try sarifRun(of: report)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 25_000)
    #expect((results[0]["message"] as? [String: String])?["text"] == "25000")
    let text = report.text(as: .sarif)
    #expect(text.contains("1 more findings, none of them graver, are left out"))
    #expect(!SampleReport.nasty.text(as: .sarif).contains("left out"))
  }

  @Test func gitlabHasItsOwnWords() throws {
    let issues = try #require(try json(.gitlab) as? [[String: Any]])
    let issue = try #require(issues.first { $0["check_name"] as? String == "S101 unknown-key" })
    #expect(issue["severity"] as? String == "major")
    #expect(issue["description"] as? String == "'nxt' is not a key of a step\nhelp: did you mean `next`?")
    let location = try #require(issue["location"] as? [String: Any])
    #expect(location["path"] as? String == "tea.yaml")
    #expect(location["lines"] as? [String: Int] == ["begin": 6, "end": 6])
    let nasty = try #require(try json(.gitlab, of: SampleReport.nasty) as? [[String: Any]])
    #expect(Set(nasty.compactMap { $0["fingerprint"] as? String }).count == nasty.count)
    #expect(nasty.count { $0["severity"] as? String == "blocker" } == 2)
  }

  /// Whatever does not fail the run is a case that passes.
  @Test func junitFailsWhatFailsTheRun() {
    func shown(_ severity: Severity, failing: Severity) -> String {
      let source = SourceFile(id: FileID(0), path: "tea.yaml", text: "x\n")
      var report = FindingReport(version: "1", failing: failing)
      report.checked = ["tea.yaml", "clean.yaml"]
      report.add(
        [
          Diagnostic(
            code: SampleReport.code, severity: severity, message: Phrase(en: "flaw", zh: "缺陷", af: "fout")(),
            range: SourceRange(FileID(0), 0, 1))
        ], of: [source], in: .english)
      return report.text(as: .junit)
    }
    #expect(
      shown(.warning, failing: .warning) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="motc check" tests="2" failures="1" errors="0">
          <testsuite name="tea.yaml" tests="1" failures="1" errors="0">
            <testcase name="1:1 S101 unknown-key: flaw" classname="tea.yaml">
              <failure type="S101 unknown-key" message="flaw">tea.yaml:1:1: flaw</failure>
            </testcase>
          </testsuite>
          <testsuite name="clean.yaml" tests="1" failures="0" errors="0">
            <testcase name="motc check" classname="clean.yaml"/>
          </testsuite>
        </testsuites>

        """)
    let passing = shown(.info, failing: .warning)
    #expect(passing.contains("tests=\"2\" failures=\"0\""))
    #expect(passing.contains("<system-out>tea.yaml:1:1: flaw</system-out>"))
    #expect(shown(.info, failing: .info).contains("failures=\"1\""))
  }

  @Test func emptyReportsAreWhole() throws {
    let report = FindingReport(version: "1.2.3", failing: .warning)
    #expect(report.text(as: .gitlab) == "[]\n")
    #expect(
      report.text(as: .json)
        == "{\n  \"version\": 1,\n  \"checked\": 0,\n  \"findings\": [],\n  \"gates\": [],\n  \"failures\": []\n}\n")
    #expect(report.text(as: .checkstyle).hasSuffix("<checkstyle version=\"1.2.3\"/>\n"))
    #expect(
      report.text(as: .junit).hasSuffix("<testsuites name=\"motc check\" tests=\"0\" failures=\"0\" errors=\"0\"/>\n"))
    #expect(report.text(as: .rdjson).contains("\"diagnostics\": []"))
    #expect(try (sarifRun(of: report)["results"] as? [Any])?.isEmpty == true)
  }
}
