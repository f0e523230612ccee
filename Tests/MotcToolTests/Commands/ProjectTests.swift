import MotcCommandLine
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `motc.yaml` and the commands.
@Suite struct ProjectTests {
  private func tea(_ id: String = "tea", _ more: String = "") -> String {
    """
    blueprint: \(id)
    steps:
      - step: order
        customer: says which tea
    \(more)
    """
  }

  /// With a step that does nothing: F305.
  private let idle = "blueprint: idle\nsteps:\n  - step: order\n    customer: orders\n  - step: wait\n"

  @Test func theNearestProjectGovernsWhereverTheCommandRuns() throws {
    try withFolder { folder in
      try folder.write("motc: outer\nrules: { F305: info }\n", to: "motc.yaml")
      try folder.write(idle, to: "a/idle.yaml")
      try folder.write("motc: inner\nrules: { F305: off }\n", to: "a/b/motc.yaml")
      try folder.write(idle, to: "a/b/idle.yaml")
      for (file, place) in [
        ("a/idle.yaml", folder.path), ("idle.yaml", folder["a"]), ("../../a/idle.yaml", folder["a/b"]),
      ] {
        let outcome = try run("motc", ["check", file], in: place)
        #expect(outcome.exitCode == 0)
        #expect(outcome.outputText.hasPrefix("note[F305]"))
        #expect(outcome.outputText.hasSuffix("checked 1; notes: 1\n"))
      }
      let inner = try run("motc", ["check", "a/b/idle.yaml"], in: folder.path)
      #expect(inner.outputText == "checked 1: nothing to mend\n")
      // Elsewhere nothing is changed, though the command runs inside the project.
      try withFolder { other in
        try other.write(idle, to: "idle.yaml")
        let outcome = try run("motc", ["check", other["idle.yaml"].description], in: folder.path)
        #expect(outcome.exitCode == 1)
      }
    }
  }

  @Test func overridesCountFromTheProjectsFolder() throws {
    try withFolder { folder in
      try folder.write("motc: a\noverrides:\n  - paths: [drafts/**]\n    rules: { F: off }\n", to: "motc.yaml")
      try folder.write(idle, to: "drafts/idle.yaml")
      try folder.write(idle.replacing("idle", with: "busy"), to: "busy.yaml")
      #expect(try run("motc", ["check", "idle.yaml"], in: folder["drafts"]).exitCode == 0)
      let all = try run("motc", ["check", "."], in: folder.path)
      #expect(all.exitCode == 1)
      #expect(!all.outputText.contains("drafts/idle.yaml"))
      #expect(
        all.outputText.hasSuffix("checked 3; errors: 1\n") || all.outputText.hasSuffix("checked 3; warnings: 1\n"))
    }
  }

  @Test func withoutNamesTheProjectSaysWhatIsChecked() throws {
    try withFolder { folder in
      try folder.write("motc: a\nroot: services\ninclude: ['**/*.yaml']\n", to: "motc.yaml")
      try folder.write(tea("one"), to: "services/one.yaml")
      try folder.write(tea("two"), to: "services/x/two.yaml")
      try folder.write("blueprint: three\n", to: "services/three.yml")
      try folder.write("blueprint: four\n", to: "elsewhere/four.yaml")
      for place in ["", "elsewhere", "services/x"] {
        let outcome = try run("motc", ["check"], in: folder[place])
        #expect(outcome.outputText == "checked 2: nothing to mend\n", "\(place)")
      }
      // What is named is checked, included or not.
      #expect(try run("motc", ["check", "elsewhere"], in: folder.path).exitCode == 1)
      #expect(try run("motc", ["check", "services"], in: folder.path).outputText.contains("services/three.yml"))
      try folder.write("motc: a\ninclude: [none/**]\n", to: "motc.yaml")
      let none = try run("motc", ["check"], in: folder.path)
      #expect(none.exitCode == 2)
      #expect(none.errorText == "motc: no file matches `include` of motc.yaml\n")
    }
  }

  @Test func findingsAreCalledByTheNameFromHere() throws {
    try withFolder { folder in
      try folder.write("motc: a\n", to: "motc.yaml")
      try folder.write(idle, to: "a/idle.yaml")
      try folder.makeFolder("b/c")
      let outcome = try run("motc", ["check"], in: folder["b/c"])
      #expect(outcome.outputText.contains(" --> ../../a/idle.yaml:5:11\n"))
    }
  }

  @Test func aBrokenProjectIsShownOnceAndEndsWithTwo() throws {
    try withFolder { folder in
      try folder.write("motc: a\nruels: {}\nrules: { F305: off }\n", to: "motc.yaml")
      try folder.write(idle, to: "a/idle.yaml")
      try folder.write(tea(), to: "a/tea.yaml")
      let expected = """
        error[S101]: 'ruels' is not a key of a project file
         --> motc.yaml:2:1
          |
        2 | ruels: {}
          | ^^^^^
          = help: did you mean `rules`?

        checked 3; errors: 1

        """
      for arguments in [["check"], ["check", "a"], ["check", "."], ["check", "a", "motc.yaml"]] {
        let outcome = try run("motc", arguments, in: folder.path)
        #expect(outcome.exitCode == 2, "\(arguments)")
        #expect(outcome.outputText == expected, "\(arguments)")
      }
      let json = try run("motc", ["check", "a", "--format", "json"], in: folder.path)
      #expect(json.exitCode == 2)
      #expect(json.outputText.contains("\"path\": \"motc.yaml\"") || json.outputText.contains("motc.yaml"))
      let fromInside = try run("motc", ["check", "tea.yaml"], in: folder["a"])
      #expect(fromInside.exitCode == 2)
      #expect(fromInside.outputText.contains(" --> ../motc.yaml:2:1\n"))
      // Its severities are not settled, so no documents are made.
      let build = try run("motc", ["build", "a", "--pictures", "none"], in: folder.path)
      #expect(build.exitCode == 2)
      #expect(folder.names().sorted() == ["a", "motc.yaml"])
      let render = try run("motc", ["render", "model", "a/tea.yaml"], in: folder.path)
      #expect(render.exitCode == 2)
      #expect(render.output.isEmpty)
      #expect(render.errorText.contains("'ruels' is not a key"))
      let list = try run("motc", ["list", "steps"], in: folder.path)
      #expect(list.exitCode == 2)
      #expect(list.errorText.contains("'ruels' is not a key"))
    }
  }

  @Test func aProjectFileThatCannotBeReadEndsWithTwo() throws {
    try withFolder { folder in
      try folder.makeFolder("motc.yaml")
      try folder.write(tea(), to: "tea.yaml")
      let outcome = try run("motc", ["check", "tea.yaml"], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(outcome.errorText == "motc: cannot read 'motc.yaml': it is a folder\n")
      #expect(outcome.outputText == "checked 1: nothing to mend\n")
      // A pipe would never end.
      try withFolder { other in
        try #require(mkfifo(other["motc.yaml"].chars, 0o644) == 0)
        try other.write(tea(), to: "tea.yaml")
        #expect(try run("motc", ["check", "tea.yaml"], in: other.path).exitCode == 2)
      }
    }
  }

  @Test func limitsOfInputHoldForTheProjectFile() throws {
    try withFolder { folder in
      try folder.write("motc: a\nrules: " + String(repeating: "[", count: 100_000), to: "motc.yaml")
      try folder.write(tea(), to: "tea.yaml")
      let outcome = try run("motc", ["check", "tea.yaml"], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(outcome.outputText.contains("error[Y007]"))
      try folder.write("motc: a\n" + (0..<20_000).map { "key\($0): 1\n" }.joined(), to: "motc.yaml")
      let large = try run("motc", ["check", "tea.yaml"], in: folder.path)
      #expect(large.exitCode == 2)
      #expect(large.outputText.contains(" more findings in motc.yaml are not shown\n"))
    }
  }

  @Test func aProjectFileIsCheckedWhenItIsNamedOrFound() throws {
    try withFolder { folder in
      try folder.write("motc: a\n", to: "motc.yaml")
      #expect(try run("motc", ["check", "motc.yaml"], in: folder.path).outputText == "checked 1: nothing to mend\n")
      #expect(try run("motc", ["check"], in: folder.path).outputText == "checked 1: nothing to mend\n")
      // By its name, also when it says something else.
      try folder.write("title: a\n", to: "motc.yaml")
      let outcome = try run("motc", ["check"], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(outcome.outputText.contains("error[S102]: a project file needs `motc`"))
    }
  }

  @Test func messagesAreInTheLanguageOfTheProject() throws {
    try withFolder { folder in
      try folder.write("motc: a\nlanguage: af\n", to: "motc.yaml")
      try folder.write(idle, to: "idle.yaml")
      let outcome = try run("motc", ["check", "idle.yaml"], in: folder.path)
      #expect(outcome.outputText.contains(" nagegaan; "))
      let forced = try run("motc", ["check", "idle.yaml", "--language", "zh-CN"], in: folder.path)
      #expect(forced.outputText.contains("已检查"))
      let missing = try run("motc", ["check", "gone.yaml", "idle.yaml"], in: folder.path)
      #expect(missing.exitCode == 2)
    }
  }

  @Test func buildGoesByTheProject() throws {
    try withFolder { folder in
      try folder.write(
        """
        motc: a
        output: documents
        templates: mine
        checklist: { header: [Shop] }

        """, to: "motc.yaml")
      try folder.write("HOUSE {{heading.id}} {{#header}}{{label}}{{/header}}\n", to: "mine/checklist.md.mustache")
      try folder.write(tea(), to: "a/tea.yaml")
      let outcome = try run("motc", ["build", "--pictures", "none"], in: folder["a"])
      #expect(outcome.exitCode == 0, "\(outcome.errorText)")
      #expect(outcome.outputText.contains("open ../documents/index.html"))
      #expect(try folder.text(of: "documents/tea/tea.checklist.md") == "HOUSE tea Shop\n")
      let rendered = try run("motc", ["render", "checklist", "a/tea.yaml", "--format", "markdown"], in: folder.path)
      #expect(rendered.outputText == "HOUSE tea Shop\n")
      // What is said on the command line goes first.
      try folder.write("OTHER\n", to: "other/checklist.md.mustache")
      let flags = ["build", "--pictures", "none", "--output", "x", "--templates", "../other"]
      #expect(try run("motc", flags, in: folder["a"]).exitCode == 0)
      #expect(try folder.text(of: "a/x/tea/tea.checklist.md") == "OTHER\n")
    }
  }

  @Test func linksDoNotLeadOutOfTheProject() throws {
    try withFolder { folder in
      try folder.write("secret\n", to: "outside/checklist.md.mustache")
      try folder.write("motc: a\ntemplates: mine\n", to: "inside/motc.yaml")
      try folder.write(tea(), to: "inside/tea.yaml")
      try folder.link("inside/mine", to: "../outside")
      let arguments = ["render", "checklist", "tea.yaml", "--format", "markdown"]
      let outcome = try run("motc", arguments, in: folder["inside"])
      #expect(outcome.exitCode == 2)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errorText == "motc: 'mine' in 'motc.yaml' is a link that leads out of the project\n")
      #expect(try run("motc", ["build", "--pictures", "none"], in: folder["inside"]).exitCode == 2)
      #expect(folder.names(in: "inside") == ["mine", "motc.yaml", "tea.yaml"])
    }
  }

  @Test(arguments: ["en", "zh-CN", "af"]) func initWritesAProjectOnce(language: String) throws {
    try withFolder { folder in
      let first = try run("motc", ["init", "--language", language], in: folder.path)
      #expect(first.exitCode == 0)
      #expect(folder.names() == ["blueprint.yaml", "motc.yaml"])
      #expect(first.outputText.contains("motc.yaml"))
      let check = try run("motc", ["check"], in: folder.path)
      #expect(check.exitCode == 0, "\(check.outputText)")
      // What stands in comments is right as well.
      let commented = try folder.text(of: "motc.yaml").split(separator: "\n").map { line in
        line.hasPrefix("# ") && line.contains("{") ? String(line.dropFirst(2)) : String(line)
      }
      try folder.write(commented.joined(separator: "\n") + "\n", to: "motc.yaml")
      #expect(try run("motc", ["check", "motc.yaml"], in: folder.path).exitCode == 0)
      try folder.makeFolder("sub")
      let second = try run("motc", ["init", "sub/other.yaml", "--language", language], in: folder.path)
      #expect(second.exitCode == 0)
      #expect(folder.names(in: "sub") == ["other.yaml"])
    }
  }

  /// What only all files together show goes by the project too.
  @Test(arguments: [
    ("warning", 1, "warning[X903]"), ("info", 0, "note[X903]"), ("off", 0, "checked 3: nothing to mend"),
  ])
  func findingsAboutSeveralFilesAreGraded(level: String, exitCode: Int32, text: String) throws {
    try withFolder { folder in
      try folder.write("motc: a\nrules: { unused-standard: \(level) }\n", to: "motc.yaml")
      try folder.write("library: phone\nstandards:\n  rings: Answers within 3 rings\n", to: "phone.yaml")
      try folder.write(tea(), to: "tea.yaml")
      let outcome = try run("motc", ["check"], in: folder.path)
      #expect(outcome.exitCode == exitCode)
      #expect(outcome.outputText.contains(text))
    }
  }

  /// A house's units hold in the libraries that its blueprints use.
  @Test func unitsReachLibraries() throws {
    try withFolder { folder in
      try folder.write("motc: a\nunits: { lumpies: count }\n", to: "motc.yaml")
      try folder.write(
        "library: sweet\nstandards:\n  sugar: { text: sweetens the tea, measure: sugar <= 3 lumpies }\n",
        to: "lib/sweet.yaml")
      try folder.write(
        "imports: ../lib/sweet.yaml\nroles: [waiter]\n"
          + tea(
            "tea",
            "    frontstage: { waiter: brings it, requirements: [{ use: sweet.sugar }], moments: [{ delight: x }] }\n"),
        to: "tea/tea.yaml")
      #expect(try run("motc", ["check"], in: folder.path).outputText == "checked 3: nothing to mend\n")
      // Of a blueprint whose library cannot be read nothing could be rendered.
      let outcome = try run("motc", ["render", "standards", "tea/tea.yaml", "--format", "csv"], in: folder.path)
      #expect(outcome.exitCode == 0)
      #expect(outcome.outputText.contains("sweetens the tea"))
    }
  }
}
