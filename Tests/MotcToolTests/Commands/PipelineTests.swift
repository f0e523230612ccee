import Foundation
import MotcCommandLine
import Testing

/// What is ready for pipelines is run as written: the hooks by pre-commit itself, the commands of the action for GitHub
/// and of the template for GitLab by a shell, since these servers do not run here.
@Suite struct PipelineTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized.path

  private static func has(_ program: String) -> Bool { Environment.current().program(named: program) != nil }

  private static let vague = """
    blueprint: desk
    roles: { agent: { title: Front desk, stage: frontstage } }
    steps:
      - step: greet
        customer: arrives
        frontstage: { agent: greets }
        requirements: [Greet promptly]

    """

  /// A repository with one blueprint that has a warning, and the motc of the tests as `bin/motc`.
  private func withRepository(_ body: (Folder) throws -> Void) throws {
    try withFolder { folder in
      try folder.write(Self.vague, to: "repository/desk.yaml")
      try folder.makeFolder("bin")
      try FileManager.default.createSymbolicLink(
        atPath: folder["bin/motc"].description, withDestinationPath: builtProgram("motc").description)
      try shell("git init -q && git add -A", in: folder)
      try body(folder)
    }
  }

  @discardableResult
  private func shell(_ script: String, _ variables: [String: String] = [:], in folder: Folder) throws -> Outcome {
    var environment = Environment([:])
    environment["PATH"] = "\(folder["bin"]):" + (Environment.current()["PATH"] ?? "/usr/bin:/bin")
    environment["HOME"] = folder.path.description
    environment["GIT_CONFIG_NOSYSTEM"] = "1"
    environment["LANG"] = "C.UTF-8"
    for (name, value) in variables { environment[name] = value }
    let arguments = ["-c", "cd \(folder["repository"]) && " + script].map { Array($0.utf8) }
    var process = ChildProcess(try #require(Path("/bin/bash")), bytes: arguments, environment: environment)
    process.patience = 120_000
    process.errorLimit = 1 << 24
    let result = try process.run()
    guard case .exit(let code) = result.ending else { throw CocoaError(.executableLoad) }
    return Outcome(exitCode: code, output: result.output, errorOutput: result.errorOutput)
  }

  @Test(.enabled(if: has("pre-commit") && has("git"), "pre-commit is not installed"))
  func theHooksStopACommitAndLayFilesOut() throws {
    try withRepository { folder in
      #expect(try shell("pre-commit validate-manifest \(Self.root)/.pre-commit-hooks.yaml", in: folder).exitCode == 0)
      // The hooks of the working tree: what is committed may be older.
      try shell(
        "cp \(Self.root)/.pre-commit-hooks.yaml . && git add -A && git -c user.name=a -c user.email=a@b commit -qm a",
        in: folder)
      let checked = try shell("pre-commit try-repo . motc-check-system --all-files", in: folder)
      #expect(checked.exitCode == 1)
      #expect(checked.outputText.contains("warning[Q502]: 'promptly' does not say how soon\n --> desk.yaml:7:26"))
      #expect(try shell("pre-commit try-repo . motc-fmt-system --all-files", in: folder).exitCode == 0)
      try folder.write(Self.vague.replacing("agent: greets", with: "agent:   greets"), to: "repository/desk.yaml")
      let laidOut = try shell("pre-commit try-repo . motc-fmt-system --all-files", in: folder)
      #expect(laidOut.exitCode == 1 && laidOut.outputText.contains("files were modified by this hook"))
      #expect(try folder.text(of: "repository/desk.yaml") == Self.vague)
    }
  }

  /// The lines of a YAML file's commands, by the reader of PyYAML.
  private func commands(_ file: String, _ expression: String, in folder: Folder) throws -> String {
    let outcome = try shell(
      "python3 -c 'import sys, yaml; f = yaml.safe_load(open(sys.argv[1])); print(\(expression))' \(Self.root)/\(file)",
      in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errorText)")
    return outcome.outputText
  }

  @Test(.enabled(if: has("python3"), "python3 is not installed"))
  func theActionForGitHubChecksAndWritesSARIF() throws {
    try withRepository { folder in
      let script = try commands("action.yml", "f[\"runs\"][\"steps\"][1][\"run\"]", in: folder)
      try folder.makeFolder("action/.build/release")
      try shell("ln -s ../../../bin/motc ../action/.build/release/motc", in: folder)
      let variables = [
        "GITHUB_ACTION_PATH": folder["action"].description, "MOTC_PATHS": "", "MOTC_OPTIONS": "--fail-on error",
        "MOTC_SARIF": "motc.sarif",
      ]
      let outcome = try shell(script, variables, in: folder)
      #expect(outcome.exitCode == 0, "\(outcome.errorText)")
      #expect(
        outcome.outputText.hasPrefix("::warning file=desk.yaml,line=7,endLine=7,col=26,endColumn=34,title=motc Q502"))
      #expect(try folder.text(of: "repository/motc.sarif").contains("\"ruleId\": \"Q502\""))
      let strict = try shell(
        script, variables.merging(["MOTC_OPTIONS": "", "MOTC_PATHS": "desk.yaml"]) { $1 }, in: folder)
      #expect(strict.exitCode == 1)
    }
  }

  @Test(.enabled(if: has("python3"), "python3 is not installed"))
  func theTemplateForGitLabWritesItsReports() throws {
    try withRepository { folder in
      let script = try commands(
        "packaging/gitlab-ci.yml", "\"\\n\".join(f[\"motc\"][\"script\"])", in: folder)
      try shell("mkdir .motc && ln -s ../../bin/motc .motc/motc", in: folder)
      let outcome = try shell(script, ["MOTC_PATHS": "", "MOTC_OPTIONS": ""], in: folder)
      #expect(outcome.exitCode == 1)
      #expect(outcome.outputText.contains("warning[Q502]"))
      #expect(try folder.text(of: "repository/motc-quality.json").contains("\"path\": \"desk.yaml\""))
      #expect(try folder.text(of: "repository/motc-junit.xml").contains("<testsuites name=\"motc check\""))
    }
  }

  @Test(.enabled(if: has("python3") && has("dpkg-deb") && has("man"), "python3, dpkg-deb or man is not installed"))
  func aReleaseHoldsWhatAMachineGets() throws {
    try withRepository { folder in
      let make = "cd \(Self.root) && packaging/release \(folder["bin/motc"]) 1.2.3 \(folder["dist"])"
      let made = try shell(make, in: folder)
      #expect(made.exitCode == 0, "\(made.errorText)")
      let archive = try #require(made.outputText.split(separator: "\n").last.map(String.init))
      let name = try #require(archive.split(separator: "/").last?.replacing(".tar.gz", with: ""))
      let there = folder["dist/\(name)"].description
      let manual = try shell("man --warnings -l \(there)/share/man/man1/motc.1", ["MANWIDTH": "100"], in: folder)
      #expect(manual.errorText == "")
      #expect(manual.outputText.contains("motc check") && manual.outputText.contains("--fail-on"))
      #expect(try shell("bash -n \(there)/share/bash-completion/completions/motc", in: folder).exitCode == 0)
      #expect(try shell("cd ../dist && sha256sum --check \(name).sha256", in: folder).exitCode == 0)
      let first = try shell("sha256sum \(archive)", in: folder).outputText
      try shell(make, in: folder)
      #expect(try shell("sha256sum \(archive)", in: folder).outputText == first)

      let packed = try shell("cd \(Self.root) && packaging/debian \(folder["dist"]) 1.2.3", in: folder)
      #expect(packed.exitCode == 0, "\(packed.errorText)")
      let contents = try shell("dpkg-deb --contents ../dist/motc_1.2.3_*.deb", in: folder).outputText
      for path in ["./usr/bin/motc", "./usr/share/man/man1/motc.1.gz", "./usr/share/zsh/vendor-completions/_motc"] {
        #expect(contents.contains(path), "\(contents)")
      }
    }
  }
}
