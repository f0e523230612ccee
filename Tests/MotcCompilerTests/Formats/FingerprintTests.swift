import Foundation
import MotcAnalysis
import MotcSource
import Testing

/// What stays the same about a finding when its file is edited.
@Suite struct FingerprintTests {
  private static let tea = """
    blueprint: tea
    roles: [waiter]
    steps:
      - step: order
        customer: says which tea
        frontstage: { waiter: takes the order }
        requirements:
          - Come promptly
          - Bring the menu promptly
      - step: serve
        customer: drinks
        frontstage: { waiter: serves }
        requirements:
          - Come promptly

    """

  private func findings(_ text: String) -> [FindingReport.Finding] {
    SampleReport.compiled([("tea.yaml", text)]).findings.filter { $0.diagnostic.code.description == "Q502" }
  }

  private func fingerprints(_ text: String) -> [String] { findings(text).map { "\($0.fingerprint)" } }

  @Test func equalLinesHaveEqualOnesAndAreNumbered() {
    let findings = findings(Self.tea)
    #expect(findings.count == 3)
    #expect(findings[0].fingerprint == findings[2].fingerprint)
    #expect(findings[0].fingerprint != findings[1].fingerprint)
    #expect(findings.map(\.number) == [1, 1, 2])
    #expect(Fingerprint("\(findings[0].fingerprint)") == findings[0].fingerprint)
  }

  @Test func theySurviveMovedLinesReorderedStepsAndLayout() {
    let before = fingerprints(Self.tea).sorted()
    let moved = Self.tea.replacing("steps:", with: "# a remark\n\nsteps:")
    #expect(fingerprints(moved).sorted() == before)
    let steps = Self.tea.components(separatedBy: "  - step: ")
    let reordered = steps[0] + "  - step: " + steps[2] + "  - step: " + steps[1]
    #expect(fingerprints(reordered).sorted() == before)
    #expect(fingerprints(Self.tea.replacing("- Come", with: "-   Come")).sorted() == before)
    let long = Self.tea.replacing("- Come", with: "- text: Come")
    let withID = Self.tea.replacing("- Come", with: "- id: come\n        text: Come")
    #expect(fingerprints(withID).sorted() == fingerprints(long).sorted())
    #expect(fingerprints(Self.tea.replacing("\n", with: "\r\n")).sorted() == before)
    #expect(fingerprints("\u{FEFF}" + Self.tea).sorted() == before)
  }

  @Test func anotherLineIsAnotherFinding() {
    let before = Set(fingerprints(Self.tea))
    let edited = fingerprints(Self.tea.replacing("Bring the menu", with: "Bring a menu"))
    #expect(edited.count { !before.contains($0) } == 1)
  }

  /// GitLab takes findings with one fingerprint for one, and what changes it for another.
  @Test func theyAreUniqueOnGitLab() throws {
    func unique(_ files: [(String, String)]) throws -> [String] {
      let text = SampleReport.compiled(files).text(as: .gitlab)
      let issues = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
      return issues.compactMap { $0["fingerprint"] as? String }
    }
    let both = try unique([("a.yaml", Self.tea), ("b.yaml", Self.tea)])
    #expect(both.count == 6)
    #expect(Set(both).count == both.count)
    let moved = Self.tea.replacing("steps:", with: "# a remark\n\nsteps:")
    #expect(try Set(unique([("a.yaml", moved), ("b.yaml", moved)])) == Set(both))
  }

  /// The numbers are those that GitHub reckons itself for these texts.
  @Test(arguments: [
    (
      "服务: 😀\r\n  - 𠮷 tea\n\n  - 𠮷 tea\n",
      ["3acd0eff04d29d98:1", "75ace7ace477a355:1", "59825efe617050db:1", "f7b794be161b1d3d:1", "c129715d7a2bc9a3:1"]
    ),
    (
      String(repeating: "- one line of a list that is repeated\n", count: 6),
      [
        "3f1c7e80d48a399e:1", "3f1c7e80d48a399e:2", "3f1c7e80d48a399e:3", "b538e8526573dd0d:1", "cd26b7b63c8977ef:1",
        "fa148eeb59f9c2a1:1", "c129715d7a2bc9a3:1",
      ]
    ),
  ]) func linesAreToldApartAsGitHubDoes(text: String, hashes: [String]) {
    let index = LineIndex(TextBuffer(text))
    let starts = (0..<index.lineCount).map { index.bounds(ofLine: $0).lowerBound }
    let sarif = SampleReport.marking(starts.map { $0..<$0 }, of: text).text(as: .sarif)
    let found = sarif.components(separatedBy: "\"primaryLocationLineHash\": \"").dropFirst()
      .compactMap { $0.components(separatedBy: "\"").first }
    #expect(found == hashes)
  }
}
