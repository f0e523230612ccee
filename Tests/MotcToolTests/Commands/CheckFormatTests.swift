import Foundation
import MotcCommandLine
import Testing

/// `motc check --format`.
@Suite struct CheckFormatTests {
  private static let faulty = "blueprint: tea\nsteps:\n  - step: order\n    customer: says which tea\n    nxt: end\n"

  @Test func severalAtOnce() throws {
    try withFolder { folder in
      try folder.write(Self.faulty, to: "tea.yaml")
      let outcome = try run(
        "motc",
        [
          "check", "--format", "sarif=out/motc.sarif", "--format", "junit=out/motc.xml", "--format",
          "text=out/motc.txt",
        ]
          + ["--format", "github"], in: folder.path)
      #expect(outcome.exitCode == 1)
      #expect(outcome.errorText == "")
      #expect(
        outcome.outputText == """
          ::error file=tea.yaml,line=5,endLine=5,col=5,endColumn=8,title=motc S101 unknown-key::tea.yaml:5:5: S101 'nxt' is not a key of a step%0Ahelp: did you mean `next`?
          checked 1; errors: 1

          """)
      #expect(folder.names(in: "out") == ["motc.sarif", "motc.txt", "motc.xml"])
      #expect(try folder.read("out/motc.sarif").contains("\"uri\": \"tea.yaml\""))
      #expect(try folder.read("out/motc.xml").contains("tests=\"1\" failures=\"1\""))
      let text = try run("motc", ["check"], in: folder.path)
      #expect(try folder.read("out/motc.txt") == text.outputText)
    }
  }

  /// Where all goes to files, the last line is still said.
  @Test func filesAlone() throws {
    try withFolder { folder in
      try folder.write(Self.faulty, to: "tea.yaml")
      let outcome = try run("motc", ["check", "--format", "gitlab=quality.json"], in: folder.path)
      #expect(outcome.outputText == "checked 1; errors: 1\n")
      #expect(outcome.exitCode == 1)
      #expect(try folder.read("quality.json").hasPrefix("[\n  {\n    \"description\": \"'nxt' is not a key of a step"))
    }
  }

  @Test func autoKnowsGitHub() throws {
    try withFolder { folder in
      try folder.write(Self.faulty, to: "tea.yaml")
      func begins(_ environment: KeyValuePairs<String, String>, _ arguments: [String]) throws -> String {
        let outcome = try run("motc", ["check"] + arguments, environment: environment, in: folder.path)
        return String(outcome.outputText.prefix(8))
      }
      #expect(try begins(["GITHUB_ACTIONS": "true"], ["--format", "auto"]) == "::error ")
      #expect(try begins(["GITHUB_ACTIONS": "false"], ["--format", "auto"]) == "error[S1")
      #expect(try begins([:], ["--format", "auto"]) == "error[S1")
      #expect(try begins(["GITHUB_ACTIONS": "true"], []) == "error[S1")
    }
  }

  @Test func pathsCountFromTheRepository() throws {
    try withFolder { folder in
      try git(["init", "--quiet"], in: folder)
      try folder.write(Self.faulty, to: "shops/北京/tea.yaml")
      let here = folder["shops"]
      let sarif = try run("motc", ["check", "--format", "sarif"], in: here).outputText
      #expect(sarif.contains("\"uri\": \"shops/%E5%8C%97%E4%BA%AC/tea.yaml\""))
      #expect(
        try run("motc", ["check", "--format", "gitlab"], in: here).outputText.contains(
          "\"path\": \"shops/北京/tea.yaml\""))
      #expect(
        try run("motc", ["check", "--format", "github"], in: here).outputText.hasPrefix(
          "::error file=shops/北京/tea.yaml,"))
      // The others say what the user would write.
      #expect(
        try run("motc", ["check", "--format", "rdjson"], in: here).outputText.contains("\"path\": \"./北京/tea.yaml\"")
          == false)
      #expect(
        try run("motc", ["check", "--format", "rdjson"], in: here).outputText.contains("\"path\": \"北京/tea.yaml\""))
    }
  }

  /// What could not be done is in every format, and the run ends with 2.
  @Test(arguments: [
    ("github", "::error file=gone.yaml,title=motc::cannot read 'gone.yaml'"),
    ("json", "\"failures\": [\n    {\n      \"message\": \"cannot read 'gone.yaml'"),
    ("sarif", "\"executionSuccessful\": false"), ("gitlab", "\"description\": \"cannot read 'gone.yaml'"),
    ("junit", "<error type=\"failure\" message=\"cannot read 'gone.yaml'"),
    ("rdjson", "\"message\": \"cannot read 'gone.yaml'"),
    ("checkstyle", "<file name=\"gone.yaml\">\n    <exception>cannot read 'gone.yaml'"),
  ]) func failuresAreTold(format: String, expected: String) throws {
    try withFolder { folder in
      try folder.write(Self.faulty, to: "tea.yaml")
      let outcome = try run("motc", ["check", "tea.yaml", "gone.yaml", "--format", format], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(outcome.outputText.contains(expected), "\(outcome.outputText)")
      #expect(outcome.outputText.contains("nxt"))
      #expect(outcome.errorText == "motc: cannot read 'gone.yaml': no such file or folder\n")
    }
  }

  @Test(arguments: [
    (
      ["--format", "xml"],
      """
      motc: there is no format 'xml'
      motc: --format takes text, github, json, sarif, gitlab, junit, rdjson, checkstyle, auto; with a file too: sarif=motc.sarif

      """
    ),
    (
      ["--format", "json", "--format", "sarif"],
      "motc: only one format goes to standard output: give 'json' or 'sarif' a file, as in sarif=FILE\n"
    ),
    (["--format", "json="], "motc: 'json=' names no file\n"),
    (["--format", "json=a", "--format", "sarif=./a"], "motc: two formats would be written to './a'\n"),
    (
      ["--format", "xml", "--language", "zh-CN"],
      """
      motc: 没有“xml”这种格式
      motc: --format 可以是 text、github、json、sarif、gitlab、junit、rdjson、checkstyle、auto；也可以写到文件：sarif=motc.sarif

      """
    ),
    (["--format", "json=", "--language", "af"], "motc: 'json=' noem geen lêer nie\n"),
  ]) func wrongFormats(arguments: [String], message: String) throws {
    try withFolder { folder in
      try folder.write(Self.faulty, to: "tea.yaml")
      let outcome = try run("motc", ["check"] + arguments, in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(outcome.outputText == "")
      #expect(outcome.errorText == message)
    }
  }

  @Test func aBlueprintIsNotWrittenOver() throws {
    try withFolder { folder in
      try folder.write(Self.faulty, to: "tea.yaml")
      try folder.write("kept", to: "ro/x")
      let outcome = try run("motc", ["check", "--format", "sarif=./tea.yaml"], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(outcome.errorText == "motc: './tea.yaml' is the blueprint itself; name another output\n")
      #expect(try folder.read("tea.yaml") == Self.faulty)
      let folderInTheWay = try run("motc", ["check", "--format", "sarif=ro"], in: folder.path)
      #expect(folderInTheWay.exitCode == 2)
      #expect(folderInTheWay.errorText.hasPrefix("motc: cannot write 'ro'"))
    }
  }

  /// A file's name cannot begin a line that a server takes for a command, nor one that it takes for another line.
  @Test func namesCannotCommandAServer() throws {
    try withFolder { folder in
      let name = "::error::\n::add-mask::x.yaml"
      let text = "blueprint: tea\nsteps:\n  - step: order\n    customer: asks\n    requirements: [Comes promptly]\n"
      try folder.write(text, to: name)
      for format in ["text", "github", "checkstyle", "junit"] {
        let outcome = try run(
          "motc", ["check", "--format", format, "--fail-on", "coverage<100"], in: folder.path)
        #expect(outcome.exitCode == 1)
        for line in (outcome.outputText + outcome.errorText).components(separatedBy: "\n") {
          let line = line.drop { $0 == " " }
          #expect(!line.hasPrefix("::add-mask") && !line.hasPrefix("::error::"), "\(line)")
        }
      }
    }
  }
}
