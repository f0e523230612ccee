import MotcCommandLine
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Files that build on other files, as they lie on a disk.
@Suite struct CompositionTests {
  private let base = """
    blueprint: tea
    roles: [waiter]
    steps:
      - step: order
        customer: says which tea
        frontstage: { waiter: writes the order down }
        requirements:
          - id: ask
            text: Asks whether sugar is wanted
          - Repeats the order

    """
  private let branch = "blueprint: north-tea\nextends: ../corporate/tea.yaml\ndrop: [order/ask]\n"

  @Test func aBaseIsReadWithTheFileThatExtendsIt() throws {
    try withFolder { folder in
      try folder.write("motc: teas\n", to: "motc.yaml")
      try folder.write(base, to: "corporate/tea.yaml")
      try folder.write(branch, to: "stores/north.yaml")
      let outcome = try run("motc", ["check", "stores"], in: folder.path)
      #expect(outcome.exitCode == 1)
      #expect(
        outcome.outputText.hasPrefix(
          """
          error[C803]: a requirement of the base is left out: 'order/ask'
           --> stores/north.yaml:3:8
            |
          3 | drop: [order/ask]
            |        ^^^^^^^^^
           ::: corporate/tea.yaml:8:13
            |
          8 |       - id: ask
            |             --- inherited from here

          """), "\(outcome.outputText)")
      #expect(outcome.outputText.hasSuffix("\nchecked 1; errors: 1\n"))
    }
  }

  @Test func waiversAreHeldAgainstTheDayThatIsGiven() throws {
    try withFolder { folder in
      let waiver = """
        waivers:
          - of: order/ask
            reason: no sugar is sold here
            approved-by: the owner
            expires: 2030-06-30

        """
      try folder.write("motc: teas\n", to: "motc.yaml")
      try folder.write(base, to: "corporate/tea.yaml")
      try folder.write(branch + waiver, to: "stores/north.yaml")
      let before = try run("motc", ["check", "stores", "--today", "2030-06-30"], in: folder.path)
      #expect(before.outputText == "checked 1: nothing to mend\n")
      #expect(before.exitCode == 0)
      let after = try run("motc", ["check", "stores", "--today", "2030-07-01"], in: folder.path)
      #expect(after.outputText.hasPrefix("error[C804]: this waiver ended on 2030-06-30\n"))
      #expect(after.exitCode == 1)
      let wrong = try run("motc", ["check", "stores", "--today", "2030-06-31"], in: folder.path)
      #expect(wrong.exitCode == 2)
    }
  }

  @Test(arguments: [
    "/etc/passwd", "../../outside/tea.yaml", "../../../../../../etc/passwd", "file:///etc/passwd", "way-out/tea.yaml",
    "../way-out/tea.yaml", "straight.yaml",
  ])
  func nothingOutsideTheProjectIsRead(path: String) throws {
    try withFolder { folder in
      try folder.write("motc: teas\n", to: "project/motc.yaml")
      try folder.write(base, to: "outside/tea.yaml")
      try folder.link("project/stores/way-out", to: "../../outside")
      try folder.link("project/way-out", to: "../outside")
      try folder.link("project/stores/straight.yaml", to: "../../outside/tea.yaml")
      try folder.write("blueprint: north-tea\nextends: \(path)\n", to: "project/stores/north.yaml")
      let outcome = try run("motc", ["check", "project/stores/north.yaml"], in: folder.path)
      #expect(outcome.exitCode == 1)
      #expect(
        outcome.outputText.hasPrefix("error[R207]: '\(path)' lies outside the project\n"), "\(outcome.outputText)")
      #expect(!outcome.outputText.contains("root:"))
    }
  }

  @Test func linksInsideTheProjectAreFollowed() throws {
    try withFolder { folder in
      try folder.write("motc: teas\n", to: "motc.yaml")
      try folder.write(base, to: "corporate/tea.yaml")
      try folder.link("stores/tea.yaml", to: "../corporate/tea.yaml")
      try folder.write("blueprint: north-tea\nextends: tea.yaml\ntitle: Tea in the north\n", to: "stores/north.yaml")
      let outcome = try run("motc", ["check", "stores/north.yaml"], in: folder.path)
      #expect(outcome.outputText == "checked 1: nothing to mend\n")
    }
  }

  @Test func withoutAProjectTheRepositoryIsTheRootAndElseTheFolder() throws {
    try withFolder { folder in
      try folder.write(base, to: "corporate/tea.yaml")
      try folder.write(branch, to: "stores/north.yaml")
      let alone = try run("motc", ["check", "stores/north.yaml"], in: folder.path)
      #expect(alone.outputText.hasPrefix("error[R207]: '../corporate/tea.yaml' lies outside the project\n"))
      try folder.makeFolder(".git")
      let together = try run("motc", ["check", "stores/north.yaml"], in: folder.path)
      #expect(together.outputText.hasPrefix("error[C803]"))
    }
  }

  @Test func aBrokenBaseIsShownOnceAndByItself() throws {
    try withFolder { folder in
      try folder.write("motc: teas\n", to: "motc.yaml")
      try folder.write(base + "    nxt: end\n", to: "corporate/tea.yaml")
      try folder.write(branch, to: "stores/north.yaml")
      try folder.write(branch.replacing("north-tea", with: "south-tea"), to: "stores/south.yaml")
      let outcome = try run("motc", ["check", "stores"], in: folder.path)
      #expect(outcome.exitCode == 1)
      #expect(
        outcome.outputText == """
          error[S101]: 'nxt' is not a key of a step
            --> corporate/tea.yaml:11:5
             |
          11 |     nxt: end
             |     ^^^
             = help: did you mean `next`?

          checked 3; errors: 1

          """, "\(outcome.outputText)")
    }
  }

  @Test(arguments: ["folder", "pipe"])
  func whatIsNoFileIsNotWaitedFor(path: String) throws {
    try withFolder { folder in
      try folder.makeFolder("folder")
      try #require(mkfifo(folder["pipe"].chars, 0o644) == 0)
      try folder.write("imports: \(path)\n" + base, to: "tea.yaml")
      let outcome = try run("motc", ["check", "tea.yaml"], in: folder.path)
      #expect(outcome.exitCode == 1)
      #expect(outcome.outputText.hasPrefix("error[R204]: '\(path)' cannot be read: "))
    }
  }
}
