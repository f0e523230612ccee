import MotcCommandLine
import Testing

@Suite struct StandardInputTests {
  private static let untidy = "blueprint:  tea\nsteps:\n- step: a   # first\n"
  private static let tidy = "blueprint: tea\nsteps:\n  - step: a   # first\n"

  /// A file that may be there or not, which imports a library of its own folder and follows the project there.
  private static let call = """
    blueprint: call
    imports: [phone.yaml]
    roles: [agent]
    steps:
      - step: call
        customer: calls
        frontstage: { agent: answers }
        requirements:
          - use: phone.three-rings

    """

  private func makeHouse(in folder: Folder) throws {
    try folder.write("motc: house\nlanguage: zh-CN\n", to: "house/motc.yaml")
    try folder.write("library: phone\nstandards:\n  three-rings: Answers within three rings\n", to: "house/phone.yaml")
  }

  @Test func theNameSaysWhereATextStands() throws {
    try withFolder { folder in
      try makeHouse(in: folder)
      let input = Array(Self.call.utf8)
      let named = try run(
        "motc", ["check", "-", "--stdin-filename", "house/new.yaml"], input: input, in: folder.path)
      #expect((named.exitCode, named.outputText, named.errorText) == (0, "已检查 1 个文件：没有问题\n", ""))
      let nameless = try run("motc", ["check", "-"], input: input, in: folder.path)
      #expect(nameless.exitCode == 1)
      #expect(
        nameless.outputText == """
          error[R204]: there is no file 'phone.yaml'
           --> <stdin>:2:11
            |
          2 | imports: [phone.yaml]
            |           ^^^^^^^^^^
            = help: the path counts from the folder of this file

          checked 1; errors: 1

          """)
    }
  }

  @Test func everyFormatHasTheNameThatWasGiven() throws {
    try withFolder { folder in
      let input = Array("blueprint: tea\nsteps: []\nfoo: 1\n".utf8)
      try git(["init", "--quiet"], in: folder)
      try folder.makeFolder("sub")
      for format in ["text", "github", "json", "sarif", "gitlab", "junit", "rdjson", "checkstyle"] {
        let outcome = try run(
          "motc", ["check", "-", "--stdin-filename", "new.yaml", "--format", format], input: input,
          in: folder["sub"])
        #expect(outcome.exitCode == 1, "\(format)")
        let countsFromRepository = ["github", "sarif", "gitlab"].contains(format)
        #expect(outcome.outputText.contains(countsFromRepository ? "sub/new.yaml" : "new.yaml"), "\(format)")
        #expect(countsFromRepository || !outcome.outputText.contains("sub/new.yaml"), "\(format)")
      }
    }
  }

  /// What an editor has not saved yet stands for the file, also where another file names it.
  @Test func theTextStandsForTheFile() throws {
    try withFolder { folder in
      try makeHouse(in: folder)
      try folder.write(Self.call, to: "house/call.yaml")
      let project = try run(
        "motc", ["check", "-", "--stdin-filename", "house/motc.yaml"], input: Array("motc: house\nfoo: 1\n".utf8),
        in: folder.path)
      #expect(project.exitCode == 2)
      #expect(
        project.outputText.contains("error[S101]: 'foo' is not a key of a project file\n --> house/motc.yaml:2:1"))
      let library = try run(
        "motc", ["check", "-", "--stdin-filename", "house/./phone.yaml"],
        input: Array("library: phone\nimports: [back.yaml]\nstandards: { a: Answers within 2 min }\n".utf8),
        in: folder.path)
      #expect(library.outputText.contains("house/./phone.yaml:2:11"))
      // `back` sees the text, which names it in turn, and not the file, which names nothing.
      try folder.write(
        "library: back\nimports: [phone.yaml]\nstandards: { b: Answers within 2 min }\n", to: "house/back.yaml")
      let circle = try run(
        "motc", ["check", "-", "--stdin-filename", "house/phone.yaml"],
        input: Array("library: phone\nimports: [back.yaml]\nstandards: { a: Answers within 2 min }\n".utf8),
        in: folder.path)
      #expect(circle.outputText.contains("“phone.yaml”又反过来依赖本文件"), "\(circle.outputText)")
    }
  }

  @Test func anEmptyTextIsAnEmptyFileAndTooLongAOneIsRefused() throws {
    try withFolder { folder in
      try folder.write("", to: "empty.yaml")
      let file = try run("motc", ["check", "empty.yaml"], in: folder.path)
      let text = try run("motc", ["check", "-", "--stdin-filename", "empty.yaml"], in: folder.path)
      #expect((text.exitCode, text.outputText, text.errorText) == (1, file.outputText, file.errorText))
      let gone = try run("motc", ["check", "-"], in: folder.path)
      #expect(gone.outputText.hasPrefix("error[Y009]: the file says nothing\n --> <stdin>:1:1\n"))
      let long = try run("motc", ["check", "-"], input: [UInt8](repeating: 0x23, count: 64 << 20 + 1), in: folder.path)
      #expect((long.exitCode, long.errorText) == (2, "motc: cannot read '<stdin>': it is larger than 64 MB\n"))
    }
  }

  @Test func fmtIsAFilter() throws {
    try withFolder { folder in
      func format(_ text: [UInt8], _ options: String...) throws -> Outcome {
        try run("motc", ["fmt", "-"] + options, input: text, in: folder.path)
      }
      for text in [Self.untidy, Self.tidy] {
        let outcome = try format(Array(text.utf8))
        #expect((outcome.exitCode, outcome.outputText, outcome.errorText) == (0, Self.tidy, ""))
      }
      let mistaken = Array("blueprint: tea\nsteps: [1,\nb:  3\n".utf8) + [0xFF]
      let outcome = try format(mistaken, "--stdin-filename", "tea.yaml")
      #expect((outcome.exitCode, outcome.output) == (2, mistaken))
      #expect(
        outcome.errorText
          == "motc: 'tea.yaml' has mistakes in its YAML and was left alone; `motc check` shows them\n")
      let checked = try format(Array(Self.untidy.utf8), "--check")
      #expect(
        (checked.exitCode, checked.outputText)
          == (1, "<stdin> would be laid out anew\n1 would change, 0 are in the canonical layout\n"))
      let shown = try format(Array(Self.untidy.utf8), "--diff", "--stdin-filename", "tea.yaml")
      #expect((shown.exitCode, shown.outputText.hasPrefix("--- tea.yaml\n+++ tea.yaml\n")) == (1, true))
      let empty = try format([])
      #expect((empty.exitCode, empty.output) == (0, []))
      #expect(folder.names() == [])
    }
  }

  /// The project around a text may be broken: its file is not what was asked to be laid out.
  @Test func fmtWritesNothingButTheText() throws {
    try withFolder { folder in
      try folder.write("motc:  house\nfoo:  1\n", to: "motc.yaml")
      let outcome = try run("motc", ["fmt", "-"], input: Array(Self.untidy.utf8), in: folder.path)
      #expect((outcome.exitCode, outcome.outputText) == (0, Self.tidy))
      #expect(try folder.text(of: "motc.yaml") == "motc:  house\nfoo:  1\n")
    }
  }

  @Test(arguments: [
    (
      ["check", "-", "a.yaml"],
      "`-` is standard input and goes with no other path\nmotc: a file that is called '-' is written ./-"
    ),
    (
      ["fmt", "a.yaml", "-", "--language", "zh-CN"],
      "- 是标准输入，不能和其他路径一起用\nmotc: 名为“-”的文件请写成 ./-"
    ),
    (
      ["check", "-", "--fix"],
      "--fix mends files, and `-` is none\n"
        + "motc: `motc check - --format json` says under `fixes` what would mend it"
    ),
    (
      ["check", "--stdin-filename", "a.yaml", "--language", "af"],
      "--stdin-filename sê wat `-` heet: skryf `-` vir die pad"
    ),
    (["fmt", "-", "--stdin-filename", "sub/"], "'sub/' is not a name for a file"),
    (["fmt", "-", "--stdin-filename", "."], "'.' is not a name for a file"),
  ])
  func whatDoesNotGoTogetherIsRefused(_ arguments: [String], _ message: String) throws {
    try withFolder { folder in
      try folder.write(Self.untidy, to: "a.yaml")
      let outcome = try run("motc", arguments, input: Array(Self.untidy.utf8), in: folder.path)
      #expect((outcome.exitCode, outcome.outputText, outcome.errorText) == (2, "", "motc: \(message)\n"))
      #expect(try folder.text(of: "a.yaml") == Self.untidy)
    }
  }

  /// Only what a revision did not have, of a text that its editor has not saved.
  @Test func aTextIsComparedWithItsFile() throws {
    try withFolder { folder in
      let old = "blueprint: tea\nsteps: []\nfoo: 1\n"
      try folder.write(old, to: "tea.yaml")
      try git(["init", "--quiet"], in: folder)
      try git(["add", "--all"], in: folder)
      try git(["commit", "--quiet", "--message", "tea"], in: folder)
      let outcome = try run(
        "motc", ["check", "-", "--stdin-filename", "tea.yaml", "--since", "HEAD", "--format", "checkstyle"],
        input: Array((old + "bar: 2\n").utf8), in: folder.path)
      #expect(outcome.exitCode == 1)
      #expect(outcome.outputText.contains("'bar'") && !outcome.outputText.contains("'foo'"))
    }
  }
}
