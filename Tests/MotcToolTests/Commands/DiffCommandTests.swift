import MotcCommandLine
import Testing

/// `motc diff`, of files and folders.
@Suite struct DiffCommandTests {
  static func tea(_ id: String = "tea", minutes: Int, more: String = "") -> String {
    """
    blueprint: \(id)
    roles: [waiter]
    steps:
      - step: order
        customer: says which tea
        frontstage: { waiter: writes the order down }
        requirements:
          - { id: come, text: Comes to the table, within: \(minutes) min }
    \(more)
    """
  }

  private static let sugar = "      - { id: sugar, text: Asks whether sugar is wanted }\n"

  @Test func twoFiles() throws {
    try withFolder { folder in
      try folder.write(Self.tea(minutes: 3, more: Self.sugar), to: "old.yaml")
      try folder.write(Self.tea(minutes: 2), to: "new.yaml")
      let outcome = try run("motc", ["diff", "old.yaml", "new.yaml"], in: folder.path)
      #expect(outcome.exitCode == 0)
      #expect(outcome.errorText == "")
      #expect(
        outcome.outputText == """
          tea: tea

            order [order]
              stricter  standard: Comes to the table [order/come]
                          within: 3 min → 2 min
              gone      standard: Asks whether sugar is wanted [order/sugar]
                          responsible: waiter

            To train
              waiter
                stricter  standard: Comes to the table [order/come]

            To tell: no longer theirs
              waiter
                gone      standard: Asks whether sugar is wanted [order/sugar]

            To print again
              everybody: staff checklist, table of service standards, trace matrix
              waiter: staff checklist, training sheet

          compared 1, changed 1; gone: 1, stricter: 1

          """)
      let again = try run("motc", ["diff", "old.yaml", "new.yaml"], in: folder.path)
      #expect(again.output == outcome.output)
      let same = try run(
        "motc", ["diff", "old.yaml", "old.yaml", "--fail-on", "loosened,gone,changed"], in: folder.path)
      #expect(same.exitCode == 0)
      #expect(same.outputText == "compared 1: nothing changed\n")
    }
  }

  @Test func filesThatAreNamedAreComparedWhateverTheirIDs() throws {
    try withFolder { folder in
      try folder.write(Self.tea("east", minutes: 3), to: "east.yaml")
      try folder.write(Self.tea("west", minutes: 4), to: "west.yaml")
      let outcome = try run("motc", ["diff", "east.yaml", "west.yaml", "--language", "af"], in: folder.path)
      #expect(outcome.outputText.hasPrefix("east → west: west\n\n  order [order]\n    losser  "))
    }
  }

  @Test func foldersAreMatchedByID() throws {
    try withFolder { folder in
      try folder.write(Self.tea("north", minutes: 3), to: "old/north.yaml")
      try folder.write(Self.tea("south", minutes: 3), to: "old/south.yaml")
      try folder.write(Self.tea("north", minutes: 4), to: "new/renamed.yaml")
      try folder.write(Self.tea("west", minutes: 4), to: "new/west.yaml")
      let outcome = try run("motc", ["diff", "old", "new", "--language", "zh-CN"], in: folder.path)
      #expect(outcome.exitCode == 0)
      let heads = outcome.outputText.split(separator: "\n").filter { !$0.hasPrefix(" ") }
      #expect(
        heads == ["north：north", "west：west", "south：south", "已比较 3 份服务蓝图，有变化的 3 份：新蓝图 1 份、取消的蓝图 1 份、放宽 1 项"])
    }
  }

  @Test(arguments: [
    ("loosened", 4, "", 1), ("loosened", 2, "", 0), ("gone", 4, "", 0), ("gone,loosened", 4, "", 1),
    ("changed", 4, "", 0), ("changed,gone", 3, "        evidence: [menu]\n", 1),
  ])
  func failOn(kinds: String, minutes: Int, more: String, exitCode: Int32) throws {
    try withFolder { folder in
      try folder.write(Self.tea(minutes: 3), to: "old.yaml")
      let evidence = more.isEmpty ? "" : "    evidence: [menu]\n"
      try folder.write(Self.tea(minutes: minutes, more: evidence), to: "new.yaml")
      let outcome = try run("motc", ["diff", "old.yaml", "new.yaml", "--fail-on", kinds], in: folder.path)
      #expect(outcome.exitCode == exitCode, "\(outcome.outputText)")
    }
  }

  @Test func errorsAreShownAndNothingIsCompared() throws {
    try withFolder { folder in
      try folder.write(Self.tea(minutes: 3), to: "old.yaml")
      try folder.write(Self.tea(minutes: 3, more: "    nxt: end\n"), to: "new.yaml")
      let outcome = try run("motc", ["diff", "old.yaml", "new.yaml"], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(outcome.outputText.hasPrefix("error[S101]: 'nxt' is not a key of a step\n --> new.yaml:9:5\n"))
      #expect(!outcome.outputText.contains("compared"))
      let missing = try run("motc", ["diff", "gone.yaml", "new.yaml"], in: folder.path)
      #expect(missing.exitCode == 2)
      #expect(missing.errorText.hasPrefix("motc: cannot read 'gone.yaml'"))
      let json = try run("motc", ["diff", "old.yaml", "new.yaml", "--format", "json"], in: folder.path)
      #expect(json.exitCode == 2)
      #expect(json.output.isEmpty)
      #expect(json.errorText.hasPrefix("error[S101]"))
    }
  }

  @Test func whatHoldsNoBlueprintIsNotCompared() throws {
    try withFolder { folder in
      try folder.write(Self.tea(minutes: 3), to: "new/tea.yaml")
      try folder.write("services: {}\n", to: "old/compose.yaml")
      let outcome = try run("motc", ["diff", "old", "new"], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errorText == "motc: there is no blueprint in 'old'\n")
    }
  }

  /// One that is not UTF-8 must not be taken for the other.
  @Test func namesOfAnyBytes() throws {
    try withFolder { folder in
      var words = [Array("diff".utf8)]
      for (byte, minutes) in [(UInt8(0xE8), 3), (0xE9, 2)] {
        words.append(Array("tea-".utf8) + [byte] + Array(".yaml".utf8))
        let path = try #require(folder.path.appending(words[words.count - 1]))
        try folder.write(Array(Self.tea(minutes: minutes).utf8), to: path)
      }
      let outcome = try run("motc", bytes: words, in: folder.path)
      #expect(outcome.outputText.hasSuffix("\ncompared 1, changed 1; stricter: 1\n"), "\(outcome.errorText)")
    }
  }

  @Test func waiversThatAreOverAreNoError() throws {
    try withFolder { folder in
      let store = """
        blueprint: north
        extends: tea.yaml
        waivers:
          - { of: order/come, reason: the stairs, approved-by: the owner, expires: 2020-01-01 }
        steps:
          - step: order
            requirements:
              - { id: come, within: 5 min }

        """
      try folder.write("motc: teas\n", to: "motc.yaml")
      try folder.write(Self.tea(minutes: 3), to: "tea.yaml")
      try folder.write(store, to: "north.yaml")
      let outcome = try run("motc", ["diff", "tea.yaml", "north.yaml", "--fail-on", "loosened"], in: folder.path)
      #expect(outcome.exitCode == 1)
      #expect(outcome.outputText.contains("within: 3 min → 5 min\n"))
    }
  }

  @Test(arguments: [
    ["diff"], ["diff", "a"], ["diff", "a", "b", "c"], ["diff", "a", "b", "--fail-on", "loose"],
    ["diff", "a", "b", "--fail-on", ""], ["diff", "a", "b", "--format", "html"],
  ])
  func wrongUsage(arguments: [String]) throws {
    let outcome = try run("motc", arguments)
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errorText.contains("Usage: motc diff"))
  }
}
