import MotcCommandLine
import Testing

@Suite struct FmtTests {
  private static let untidy = "blueprint:  tea\nsteps:\n- step: a   # first\n"
  private static let tidy = "blueprint: tea\nsteps:\n  - step: a   # first\n"

  @Test func filesAreLaidOutInPlace() throws {
    try withFolder { folder in
      try folder.write(Self.untidy, to: "a.yaml")
      try folder.write(Self.tidy, to: "b.yaml")
      try folder.write("other:   yaml\n", to: "other.yaml")
      let first = try run("motc", ["fmt"], in: folder.path)
      #expect((first.exitCode, first.outputText, first.errorText) == (0, "1 laid out anew, 1 unchanged\n", ""))
      #expect(try folder.text(of: "a.yaml") == Self.tidy)
      #expect(try folder.text(of: "other.yaml") == "other:   yaml\n")
      let again = try run("motc", ["fmt"], in: folder.path)
      #expect((again.exitCode, again.outputText) == (0, "0 laid out anew, 2 unchanged\n"))
    }
  }

  @Test func checkNamesWhatWouldChangeAndChangesNothing() throws {
    try withFolder { folder in
      try folder.write(Self.untidy, to: "a.yaml")
      let checked = try run("motc", ["fmt", "--check"], in: folder.path)
      #expect(
        (checked.exitCode, checked.outputText)
          == (1, "a.yaml would be laid out anew\n1 would change, 0 are in the canonical layout\n"))
      let shown = try run("motc", ["fmt", "--diff"], in: folder.path)
      #expect(
        (shown.exitCode, shown.outputText) == (
          1,
          """
          --- a.yaml
          +++ a.yaml
          @@ -1,3 +1,3 @@
          -blueprint:  tea
          +blueprint: tea
           steps:
          -- step: a   # first
          +  - step: a   # first

          """
        ))
      #expect(try folder.text(of: "a.yaml") == Self.untidy)
      #expect(try run("motc", ["fmt", "a.yaml"], in: folder.path).exitCode == 0)
      #expect(try run("motc", ["fmt", "--check"], in: folder.path).exitCode == 0)
    }
  }

  @Test func whatHasMistakesOrMayOnlyBeReadIsLeftAlone() throws {
    try withFolder { folder in
      try folder.write("blueprint: tea\nsteps: [1,\nb:  3\n", to: "a.yaml")
      try folder.write(Self.untidy, to: "b.yaml", mode: 0o444)
      let outcome = try run("motc", ["fmt"], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(
        outcome.errorText == """
          motc: 'a.yaml' has mistakes in its YAML and was left alone; `motc check` shows them
          motc: 'b.yaml' may only be read and was left alone

          """)
      #expect(try folder.text(of: "b.yaml") == Self.untidy)
    }
  }
}
