import Foundation
import MotcCommandLine
import Testing

@Suite struct CheckTests {
  private let clean = """
    blueprint: tea
    steps:
      - step: order
        customer: says which tea

    """

  @Test func cleanFilesEndWithZero() throws {
    try withFolder { folder in
      try folder.write(clean, to: "tea.yaml")
      let outcome = try run("motc", ["check"], in: folder.path)
      #expect(outcome.exitCode == 0)
      #expect(outcome.outputText == "checked 1: nothing to mend\n")
      #expect(outcome.errorText == "")
    }
  }

  @Test func findingsEndWithOneAndStandAtTheirPlace() throws {
    try withFolder { folder in
      try folder.write(clean + "    nxt: end\n", to: "tea.yaml")
      let outcome = try run("motc", ["check", "tea.yaml"], in: folder.path)
      #expect(outcome.exitCode == 1)
      #expect(
        outcome.outputText == """
          error[S101]: 'nxt' is not a key of a step
           --> tea.yaml:5:5
            |
          5 |     nxt: end
            |     ^^^
            = help: did you mean `next`?

          checked 1; errors: 1

          """)
    }
  }

  @Test func whatHasOneCureIsMended() throws {
    try withFolder { folder in
      try folder.write(clean + "    nxt: end\n    duraton: soon\n", to: "tea.yaml")
      let trial = try run("motc", ["check", "--fix", "--diff"], in: folder.path)
      #expect(trial.exitCode == 1)
      #expect(
        trial.outputText == """
          --- tea.yaml
          +++ tea.yaml
          @@ -2,5 +2,5 @@
           steps:
             - step: order
               customer: says which tea
          -    nxt: end
          -    duraton: soon
          +    next: end
          +    duration: soon

          """)
      #expect(try folder.read("tea.yaml") == clean + "    nxt: end\n    duraton: soon\n")
      let mended = try run("motc", ["check", "--fix"], in: folder.path)
      #expect(mended.exitCode == 1)
      #expect(
        mended.errorText == """
          motc: tea.yaml:5: 'nxt' is not a key of a step: replace with `next`
          motc: tea.yaml:6: 'duraton' is not a key of a step: replace with `duration`
          motc: tea.yaml: mended 2

          """)
      // `soon` is no time, which the misspelt key had hidden.
      #expect(mended.outputText.hasSuffix("checked 1; errors: 1\n"))
      #expect(try folder.read("tea.yaml") == clean + "    next: end\n    duration: soon\n")
      let again = try run("motc", ["check", "--fix"], in: folder.path)
      #expect(again.errorText == "")
      #expect(try run("motc", ["check", "--diff"], in: folder.path).exitCode == 2)
    }
  }

  @Test func aTrialTellsOfMistakesThatHaveNoCure() throws {
    try withFolder { folder in
      try folder.write(clean + "    duration: soon\n", to: "tea.yaml")
      let trial = try run("motc", ["check", "--fix", "--diff"], in: folder.path)
      #expect(trial.outputText == "")
      #expect(trial.exitCode == 1)
    }
  }

  @Test func aReadOnlyFileIsLeftAlone() throws {
    try withFolder { folder in
      let slipped = clean + "    nxt: end\n"
      let path = try folder.write(slipped, to: "tea.yaml")
      try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path.description)
      let outcome = try run("motc", ["check", "--fix"], in: folder.path)
      #expect(outcome.errorText == "motc: 'tea.yaml' may only be read and was left alone\n")
      #expect(outcome.outputText.hasSuffix("checked 1; errors: 1\n"))
      #expect(outcome.exitCode == 2)
      #expect(try folder.read("tea.yaml") == slipped)
    }
  }

  /// A mistake in the project file ends the run with 2, after the files were mended and checked; mended itself, it does not.
  @Test func whatIsLeftIsCheckedThoughTheProjectFileHasAMistake() throws {
    try withFolder { folder in
      try folder.write("motc: tea\nrules: { Q999: off }\n", to: "motc.yaml")
      try folder.write(clean + "    nxt: end\n", to: "tea.yaml")
      let outcome = try run("motc", ["check", "--fix"], in: folder.path)
      #expect(outcome.errorText.hasSuffix("motc: tea.yaml: mended 1\n"))
      #expect(outcome.outputText.hasSuffix("checked 2; errors: 1\n"))
      #expect(outcome.exitCode == 2)
      try folder.write("motc: tea\noutptu: out\n", to: "motc.yaml")
      let mended = try run("motc", ["check", "--fix"], in: folder.path)
      #expect(mended.errorText.hasSuffix("motc: motc.yaml: mended 1\n"))
      #expect(mended.exitCode == 0)
    }
  }

  @Test func aLinkStaysALinkWhenItsFileIsMended() throws {
    try withFolder { folder in
      try folder.write(clean + "    nxt: end\n", to: "real.yaml")
      let link = try folder.link("tea.yaml", to: "real.yaml")
      _ = try run("motc", ["check", "--fix", "tea.yaml"], in: folder.path)
      #expect(try folder.read("real.yaml") == clean + "    next: end\n")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.description) == "real.yaml")
    }
  }

  @Test func messagesComeInTheLanguageThatIsAskedFor() throws {
    try withFolder { folder in
      try folder.write(clean + "    nxt: end\n", to: "tea.yaml")
      let outcome = try run("motc", ["check", "--language", "zh-CN"], in: folder.path)
      #expect(outcome.outputText.hasPrefix("错误[S101]: 步骤没有“nxt”这个键\n"))
      #expect(outcome.outputText.hasSuffix("已检查 1 个文件：错误 1 个\n"))
    }
  }

  @Test(arguments: [
    // Another encoding, no header, a header further in, one in quotes.
    (Array("blueprint: caf".utf8) + [0xE9, 0x0A], "Y001"), (Array("steps:\n  - step: order\n".utf8), "S102"),
    (Array(" blueprint: tea\n steps:\n  - step: order\n    nxt: end\n".utf8), "S101"),
    (Array("\"blueprint\": tea\nsteps:\n  - step: order\n    nxt: end\n".utf8), "S101"),
  ]) func whatWasMeantForMotcIsNotPassedOver(bytes: [UInt8], code: String) throws {
    try withFolder { folder in
      try folder.write(clean, to: "tea.yaml")
      try Data(bytes).write(to: URL(filePath: folder.path.description).appending(path: "meant.yaml"))
      let outcome = try run("motc", ["check"], in: folder.path)
      #expect(outcome.exitCode != 0)
      #expect(outcome.outputText.contains("[\(code)]"), "\(outcome.outputText)")
    }
  }

  @Test func aProjectFileOfAnotherNameGovernsNothing() throws {
    try withFolder { folder in
      try folder.write(clean, to: "tea.yaml")
      try folder.write("motc: tea\n", to: "motc.yml")
      let outcome = try run("motc", ["check"], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(
        outcome.errorText
          == "motc: 'motc.yml' begins like a project file and governs nothing: only a file named 'motc.yaml' does\n")
    }
  }

  @Test func otherYAMLIsPassedOverInAFolderAndRefusedByName() throws {
    try withFolder { folder in
      try folder.write(clean, to: "tea.yaml")
      try folder.write("services:\n  web: {}\n", to: "compose.yaml")
      let inFolder = try run("motc", ["check"], in: folder.path)
      #expect(inFolder.exitCode == 0)
      #expect(inFolder.outputText == "checked 1: nothing to mend (1 other YAML passed over)\n")
      let named = try run("motc", ["check", "compose.yaml"], in: folder.path)
      #expect(named.exitCode == 1)
      #expect(named.outputText.contains("error[S102]: the file does not say what it is"))
    }
  }

  @Test func nearMissesAreNotPassedOver() throws {
    try withFolder { folder in
      try folder.write("bluprint: tea\nsteps: []\n", to: "tea.yaml")
      let outcome = try run("motc", ["check"], in: folder.path)
      #expect(outcome.exitCode == 1)
      #expect(outcome.outputText.contains(" --> tea.yaml:1:1\n"))
      #expect(outcome.outputText.contains("did you mean `blueprint`?"))
    }
  }

  @Test func missingFilesEndWithTwoAndTheOthersAreChecked() throws {
    try withFolder { folder in
      try folder.write(clean, to: "tea.yaml")
      let outcome = try run("motc", ["check", "gone.yaml", "tea.yaml"], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(outcome.outputText == "checked 1: nothing to mend\n")
      #expect(outcome.errorText.hasPrefix("motc: cannot read 'gone.yaml'"))
    }
  }

  @Test func anEmptyFolderIsSaidToBeEmpty() throws {
    try withFolder { folder in
      let outcome = try run("motc", ["check"], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(outcome.errorText.hasPrefix("motc: there is no .yaml or .yml file here"))
    }
  }

  @Test func jsonIsWholeWithAndWithoutFindings() throws {
    try withFolder { folder in
      try folder.write(clean, to: "tea.yaml")
      let none = try run("motc", ["check", "--format", "json"], in: folder.path)
      #expect(none.exitCode == 0)
      #expect(
        none.outputText
          == "{\n  \"version\": 1,\n  \"checked\": 1,\n  \"findings\": [],\n  \"gates\": [],\n  \"failures\": []\n}\n")
      try folder.write(clean + "    nxt: \"a\\tb\"\n", to: "tea.yaml")
      let one = try run("motc", ["check", "--format", "json"], in: folder.path)
      #expect(one.exitCode == 1)
      #expect(one.outputText.contains("\"code\": \"S101\""))
      #expect(one.outputText.contains("\"line\": 5,\n        \"column\": 5"))
    }
  }

  @Test func noMoreFindingsAreShownThanAnybodyReads() throws {
    try withFolder { folder in
      let keys = (1...600).map { "x\($0): 1\n" }.joined()
      try folder.write(clean + keys, to: "tea.yaml")
      let outcome = try run("motc", ["check"], in: folder.path)
      #expect(outcome.exitCode == 1)
      #expect(outcome.outputText.contains("\n100 more findings in tea.yaml are not shown\n"))
      #expect(outcome.outputText.hasSuffix("checked 1; errors: 600\n"))
    }
  }

  @Test(arguments: [["check", "--colur"], ["check", "--update-baseline"], ["frobnicate"], ["render", "flow"]])
  func wrongUsageEndsWithTwo(arguments: [String]) throws {
    let outcome = try run("motc", arguments)
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errorText.contains("Usage: motc"))
  }

  @Test func helpIsNoError() throws {
    let outcome = try run("motc", ["check", "--help"])
    #expect(outcome.exitCode == 0)
    #expect(outcome.outputText.contains("EXAMPLES"))
    #expect(outcome.errorOutput.isEmpty)
  }

  @Test func authorTextCannotCommandATerminal() throws {
    try withFolder { folder in
      try folder.write("blueprint: tea\n\"a\\e[31m\\n::error::b\": 1\nsteps: []\n", to: "tea.yaml")
      let outcome = try run("motc", ["check"], in: folder.path)
      #expect(outcome.exitCode == 1)
      #expect(!outcome.output.contains(0x1B))
      #expect(!outcome.outputText.contains("\n::error::"))
    }
  }
}
