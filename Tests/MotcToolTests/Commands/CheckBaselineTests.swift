import Foundation
import MotcCommandLine
import Testing

/// `motc check --baseline` and `--since`.
@Suite struct CheckBaselineTests {
  private static func tea(_ standards: String...) -> String {
    """
    blueprint: tea
    roles: [waiter]
    steps:
      - step: order
        customer: says which tea
        frontstage: { waiter: takes the order }
        moments: [{ delight: knows the usual tea }]
        requirements:
    \(standards.map { "      - \($0)\n" }.joined())
    """
  }

  private func check(_ folder: Folder, _ arguments: String...) throws -> Outcome {
    try run("motc", ["check"] + arguments, in: folder.path)
  }

  @Test func whatIsInTheBaselineDoesNotCount() throws {
    try withFolder { folder in
      try folder.write(Self.tea("Come promptly", "Be friendly"), to: "tea.yaml")
      let missing = try check(folder, "--baseline", "known.json")
      #expect(missing.exitCode == 2)
      #expect(missing.errorText == "motc: there is no baseline 'known.json' yet; --update-baseline writes it\n")

      let written = try check(folder, "--baseline", "known.json", "--update-baseline")
      #expect(written.exitCode == 0)
      #expect(written.errorText == "motc: 'known.json' is written; findings: 2, new: 2, gone: 0\n")
      #expect(
        try folder.read("known.json") == """
          {
            "version": 1,
            "findings": [
              {
                "path": "tea.yaml",
                "code": "Q502",
                "line": "- Be friendly",
                "fingerprint": "\(try fingerprint(of: "Be friendly", in: folder))",
                "count": 1
              },
              {
                "path": "tea.yaml",
                "code": "Q502",
                "line": "- Come promptly",
                "fingerprint": "\(try fingerprint(of: "Come promptly", in: folder))",
                "count": 1
              }
            ]
          }

          """)
      let again = try check(folder, "--baseline", "known.json")
      #expect(again.exitCode == 0)
      #expect(again.errorText == "")
      #expect(again.outputText == "checked 1: nothing to mend; in the baseline: 2\n")

      // Moved, and one more of the same kind.
      try folder.write(Self.tea("Smile politely", "Be friendly", "Come promptly"), to: "tea.yaml")
      let more = try check(folder, "--baseline", "known.json", "--format", "github")
      #expect(more.exitCode == 1)
      #expect(more.outputText.contains("tea.yaml:9:15: Q502"))
      #expect(more.outputText.hasSuffix("checked 1; warnings: 1; in the baseline: 2\n"))
    }
  }

  private func fingerprint(of text: String, in folder: Folder) throws -> String {
    let json = try check(folder, "--format", "json").outputText
    let line = Self.tea("Come promptly", "Be friendly").split(separator: "\n").firstIndex { $0.contains(text) } ?? 0
    let finding = json.components(separatedBy: "\"code\"").first { $0.contains("\"line\": \(line + 1),") } ?? ""
    return String(finding.components(separatedBy: "\"fingerprint\": \"")[1].prefix(16))
  }

  @Test func equalOnesAreCounted() throws {
    try withFolder { folder in
      try folder.write(Self.tea("Come promptly", "Come promptly"), to: "tea.yaml")
      _ = try check(folder, "--baseline", "known.json", "--update-baseline", "--fail-on", "error")
      #expect(try folder.read("known.json").contains("\"count\": 2"))
      try folder.write(Self.tea("Come promptly", "Come promptly", "Come promptly"), to: "tea.yaml")
      let outcome = try check(folder, "--baseline", "known.json", "--format", "json")
      #expect(outcome.exitCode == 1)
      #expect(outcome.outputText.components(separatedBy: "\"code\": \"Q502\"").count == 2)
      #expect(outcome.outputText.contains("\"line\": 11,"))
    }
  }

  @Test func whatIsMendedIsToldAndDropped() throws {
    try withFolder { folder in
      try folder.write(Self.tea("Come promptly", "Be friendly"), to: "tea.yaml")
      try folder.write(Self.tea("Smile politely").replacing("blueprint: tea", with: "blueprint: cake"), to: "cake.yaml")
      _ = try check(folder, "--baseline", "known.json", "--update-baseline")
      try folder.write(Self.tea("Come within 2 min", "Be friendly"), to: "tea.yaml")
      let mended = try check(folder, "--baseline", "known.json")
      #expect(mended.exitCode == 0)
      #expect(
        mended.errorText
          == "motc: mended of what 'known.json' holds: 1; --update-baseline takes that out\n")
      // Of files that are not looked at, nothing is known.
      let part = try check(folder, "--baseline", "known.json", "cake.yaml")
      #expect(part.errorText == "")
      let dropped = try check(folder, "--baseline", "known.json", "--update-baseline", "tea.yaml")
      #expect(dropped.errorText == "motc: 'known.json' is written; findings: 2, new: 0, gone: 1\n")
      #expect(try folder.read("known.json").contains("\"path\": \"cake.yaml\""))
      #expect(try !folder.read("known.json").contains("Come promptly"))
      // A second time nothing changes.
      let before = try folder.read("known.json")
      _ = try check(folder, "--baseline", "known.json", "--update-baseline")
      #expect(try folder.read("known.json") == before)
    }
  }

  @Test func theyMoveAlongWithTheirFile() throws {
    try withFolder { folder in
      try folder.write(Self.tea("Come promptly"), to: "tea.yaml")
      _ = try check(folder, "--baseline", "known.json", "--update-baseline")
      #expect(rename(folder["tea.yaml"].description, folder["green-tea.yaml"].description) == 0)
      #expect(try check(folder, "--baseline", "known.json").exitCode == 0)
      // A copy is new.
      try folder.write(Self.tea("Come promptly"), to: "tea.yaml")
      #expect(try check(folder, "--baseline", "known.json", "green-tea.yaml").exitCode == 1)
    }
  }

  @Test(arguments: [
    ("blueprint: tea\n", "1"), ("{\n  \"version\": 1,\n  \"findings\": [\n    {\"path\": \"x\"}\n  ]\n}\n", "4"),
    ("{\n  \"version\": 1,\n<<<<<<< ours\n", "3"), ("", "1"),
  ]) func whatIsNoBaselineIsNotWrittenOver(text: String, line: String) throws {
    try withFolder { folder in
      try folder.write(Self.tea("Come promptly"), to: "tea.yaml")
      try folder.write(text, to: "known.json")
      let outcome = try check(folder, "--baseline", "known.json", "--update-baseline")
      #expect(outcome.exitCode == 2)
      #expect(
        outcome.errorText == """
          motc: known.json:\(line): this is not what a baseline of motc holds
          motc: move 'known.json' away, and --update-baseline writes a new one

          """)
      #expect(try folder.read("known.json") == text)
    }
  }

  @Test func aLaterBaselineIsRefused() throws {
    try withFolder { folder in
      try folder.write(Self.tea("Come promptly"), to: "tea.yaml")
      try folder.write("{\"version\": 2, \"findings\": []}\n", to: "known.json")
      let outcome = try check(folder, "--baseline", "known.json")
      #expect(outcome.exitCode == 2)
      #expect(outcome.errorText == "motc: 'known.json' was written by another motc: version 2\n")
    }
  }

  // MARK: Since a revision

  private func withRepository(_ body: (Folder) throws -> Void) throws {
    try withFolder { folder in
      try git(["init", "--quiet"], in: folder)
      try folder.write("motc: teas\ninclude: [shops/*.yaml]\n", to: "motc.yaml")
      try folder.write(Self.tea("Come promptly", "Be friendly"), to: "shops/tea.yaml")
      try folder.write(
        Self.tea("Be polite").replacing("blueprint: tea", with: "blueprint: cake"), to: "shops/cake.yaml")
      try git(["add", "--all"], in: folder)
      try git(["commit", "--quiet", "--message", "standards"], in: folder)
      try body(folder)
    }
  }

  @Test func onlyWhatIsNewSinceARevision() throws {
    try withRepository { folder in
      let same = try check(folder, "--since", "HEAD")
      #expect(same.exitCode == 0)
      #expect(same.outputText == "checked 2: nothing to mend; already in HEAD: 3\n")
      try folder.write(Self.tea("Smile warmly", "Be friendly", "Come promptly"), to: "shops/tea.yaml")
      let one = try check(folder, "--since", "HEAD")
      #expect(one.exitCode == 1)
      #expect(one.outputText.hasPrefix("warning[Q502]: "))
      #expect(one.outputText.contains("--> shops/tea.yaml:9:15\n"))
      #expect(one.outputText.hasSuffix("checked 2; warnings: 1; already in HEAD: 3\n"))
      // From a folder further down, and of a file alone, it is the same.
      let below = try run("motc", ["check", "--since", "HEAD", "tea.yaml"], in: folder["shops"])
      #expect(below.outputText.hasSuffix("checked 1; warnings: 1; already in HEAD: 2\n"))
    }
  }

  @Test func aNewFileIsNewAndARenamedOneIsNot() throws {
    try withRepository { folder in
      try git(["mv", "shops/tea.yaml", "shops/green.yaml"], in: folder)
      #expect(try check(folder, "--since", "HEAD").exitCode == 0)
      try folder.write(Self.tea("Be polite").replacing("blueprint: tea", with: "blueprint: pie"), to: "shops/pie.yaml")
      let new = try check(folder, "--since", "HEAD")
      #expect(new.outputText.contains("--> shops/pie.yaml:9:12\n"))
      #expect(new.outputText.hasSuffix("checked 3; warnings: 1; already in HEAD: 3\n"))
    }
  }

  /// Waivers, thresholds and rules count as the revision had them: what a stricter project finds is new.
  @Test func theRevisionIsJudgedByItsOwnProject() throws {
    try withRepository { folder in
      try folder.write("motc: teas\ninclude: [shops/*.yaml]\nwords: { vague: [the order] }\n", to: "motc.yaml")
      try folder.write(Self.tea("Come promptly", "Writes the order"), to: "shops/tea.yaml")
      let outcome = try check(folder, "--since", "HEAD")
      #expect(outcome.exitCode == 1)
      #expect(outcome.outputText.contains("--> shops/tea.yaml:10:16\n"))
    }
  }

  @Test func wrongRevisionsAndPlacesAreTold() throws {
    try withRepository { folder in
      let wrong = try check(folder, "--since", "v9")
      #expect(wrong.exitCode == 2)
      #expect(wrong.outputText == "")
      #expect(wrong.errorText == "motc: git knows no revision 'v9' here\n")
      let both = try check(folder, "--since", "HEAD", "--baseline", "known.json", "--update-baseline")
      #expect(both.exitCode == 2)
      #expect(both.errorText.contains("--update-baseline writes down all findings"))
    }
    try withFolder { folder in
      try folder.write(Self.tea("Come promptly"), to: "tea.yaml")
      let none = try check(folder, "--since", "HEAD")
      #expect(none.exitCode == 2)
      #expect(none.errorText.contains("is in no git repository"))
    }
  }
}
