import MotcCommandLine
import Testing

/// `motc diff --since`, with a real repository.
@Suite struct DiffSinceTests {
  private static let store = "blueprint: north\nextends: ../corporate/tea.yaml\ntitle: North\n"

  /// A folder with a group's standard and a store in its first commit, tagged `v1`.
  private func withRepository(_ body: (Folder) throws -> Void) throws {
    try withFolder { folder in
      try git(["init", "--quiet"], in: folder)
      try folder.write("motc: teas\ninclude: [corporate/*.yaml, stores/*.yaml]\n", to: "motc.yaml")
      try folder.write(DiffCommandTests.tea(minutes: 3), to: "corporate/tea.yaml")
      try folder.write(Self.store, to: "stores/north.yaml")
      try commit(in: folder, tag: "v1")
      try body(folder)
    }
  }

  private func commit(in folder: Folder, tag: String) throws {
    try git(["add", "--all"], in: folder)
    try git(["commit", "--quiet", "--message", "standards"], in: folder)
    try git(["tag", tag], in: folder)
  }

  /// The lines at the margin: one for each blueprint, and the last.
  private func heads(_ outcome: Outcome) -> [String] {
    outcome.outputText.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map(String.init)
  }

  @Test func aBaseThatChangedShowsInTheStore() throws {
    try withRepository { folder in
      try folder.write(DiffCommandTests.tea(minutes: 4), to: "corporate/tea.yaml")
      let outcome = try run("motc", ["diff", "--since", "v1", "stores", "--fail-on", "loosened"], in: folder.path)
      #expect(outcome.exitCode == 1)
      #expect(outcome.errorText == "")
      #expect(
        outcome.outputText == """
          north: North

            order [order]
              looser    standard: Comes to the table [order/come]
                          within: 3 min → 4 min

            To print again
              everybody: staff checklist, table of service standards
              waiter: staff checklist, training sheet

          compared 1, changed 1; looser: 1

          """)
      let again = try run("motc", ["diff", "--since", "v1", "stores", "--fail-on", "loosened"], in: folder.path)
      #expect(again.output == outcome.output)
    }
  }

  @Test func aFileThatWasRenamedIsHeldAgainstWhatItWas() throws {
    try withRepository { folder in
      try git(["mv", "stores/north.yaml", "stores/far-north.yaml"], in: folder)
      try folder.write(Self.store + "version: 2\n", to: "stores/far-north.yaml")
      let outcome = try run("motc", ["diff", "--since", "v1", "stores/far-north.yaml"], in: folder.path)
      #expect(
        outcome.outputText == """
          north: North (– → 2)
            only the version is another

          compared 1, changed 1

          """)
      try folder.write("blueprint: west\nextends: ../corporate/tea.yaml\n", to: "stores/west.yaml")
      let new = try run("motc", ["diff", "--since", "v1", "stores/west.yaml"], in: folder.path)
      #expect(new.outputText.hasPrefix("west: west\n  a new blueprint: steps: 1, standards: 1\n"))
    }
  }

  /// What the project decides of the documents is part of the edition.
  @Test func formsTemplatesAndThresholdsArePrinted() throws {
    try withRepository { folder in
      let risk = "    moments: [{ risk: nobody comes, severity: 4, likelihood: 3 }]\n"
      try folder.write(DiffCommandTests.tea(minutes: 3, more: risk), to: "corporate/tea.yaml")
      try commit(in: folder, tag: "risk")
      func said() throws -> [String] {
        let outcome = try run("motc", ["diff", "--since", "risk", "corporate"], in: folder.path)
        #expect(outcome.errorText == "")
        return outcome.outputText.split(separator: "\n").map(String.init)
      }
      let project = "motc: teas\ninclude: [corporate/*.yaml, stores/*.yaml]\n"
      let only = "  only what the documents look like has changed"
      try folder.write(project + "checklist: { observations: 2 }\n", to: "motc.yaml")
      #expect(
        try said() == [
          "tea: tea", only, "  To print again", "    everybody: staff checklist", "    waiter: staff checklist",
          "compared 1, changed 1",
        ])
      try folder.write(project + "thresholds: { high-risk: 11 }\n", to: "motc.yaml")
      #expect(
        try said() == ["tea: tea", only, "  To print again", "    everybody: risk register", "compared 1, changed 1"])
      try folder.write(project + "templates: looks\n", to: "motc.yaml")
      try folder.write("<p>{{heading.title}}</p>\n", to: "looks/lanes.html.mustache")
      #expect(
        try said() == ["tea: tea", only, "  To print again", "    everybody: actions by lane", "compared 1, changed 1"])
      try commit(in: folder, tag: "v2")
      try folder.write("<p>{{heading.title}}!</p>\n", to: "looks/lanes.html.mustache")
      let outcome = try run("motc", ["diff", "--since", "v2", "corporate"], in: folder.path)
      #expect(outcome.outputText.contains("    everybody: actions by lane\n"))
      let same = try run("motc", ["diff", "--since", "v2", "stores"], in: folder.path)
      #expect(same.outputText.contains("    everybody: actions by lane\n"))
    }
  }

  @Test func nothingChangedIsOneLine() throws {
    try withRepository { folder in
      for arguments in [["HEAD"], ["v1", "corporate/tea.yaml"], ["v1^0", "stores", "corporate"]] {
        let outcome = try run("motc", ["diff", "--fail-on", "gone,changed", "--since"] + arguments, in: folder.path)
        #expect(outcome.exitCode == 0)
        let count = arguments.count == 2 ? 1 : 2
        #expect(outcome.outputText == "compared \(count): nothing changed\n")
      }
    }
  }

  @Test func filesThatWereAddedOrDeleted() throws {
    try withRepository { folder in
      try git(["rm", "--quiet", "stores/north.yaml"], in: folder)
      try folder.write(Self.store.replacingNorth(with: "west"), to: "stores/west.yaml")
      // The project does not include it.
      try folder.write(DiffCommandTests.tea("draft", minutes: 1), to: "drafts/tea.yaml")
      let outcome = try run("motc", ["diff", "--since", "v1"], in: folder.path)
      #expect(
        heads(outcome) == [
          "west: North", "north: North", "compared 3, changed 2; new blueprints: 1, blueprints gone: 1",
        ])
      let deleted = try run(
        "motc", ["diff", "--since", "v1", "north.yaml", "--fail-on", "gone"], in: folder["stores"])
      #expect(heads(deleted) == ["north: North", "compared 1, changed 1; blueprints gone: 1"])
      #expect(deleted.exitCode == 1)
      let added = try run("motc", ["diff", "--since", "v1", "../drafts"], in: folder["stores"])
      #expect(heads(added) == ["draft: draft", "compared 1, changed 1; new blueprints: 1"])
      let never = try run("motc", ["diff", "--since", "v1", "never.yaml"], in: folder.path)
      #expect(never.exitCode == 2)
      #expect(never.errorText == "motc: there is no 'never.yaml', neither now nor in 'v1'\n")
    }
  }

  /// A blueprint by another id, in the file that is named.
  @Test func theFileThatIsNamedIsTheSameBlueprint() throws {
    try withRepository { folder in
      try folder.write(DiffCommandTests.tea("green-tea", minutes: 2), to: "corporate/tea.yaml")
      let outcome = try run("motc", ["diff", "--since", "v1", "corporate/tea.yaml"], in: folder.path)
      #expect(heads(outcome) == ["tea → green-tea: green-tea", "compared 1, changed 1; stricter: 1"])
    }
  }

  @Test(arguments: ["v2", "HEAD~3", "--help", "--", "v1:motc.yaml", "v1\nHEAD", "$(touch made)", "服务"])
  func revisionsThatDoNotExist(revision: String) throws {
    try withRepository { folder in
      let outcome = try run("motc", ["diff", "--since=\(revision)", "--language", "zh-CN"], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(outcome.output.isEmpty)
      let shown = revision.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
      #expect(outcome.errorText == "motc: git 仓库里没有版本“\(shown)”\n")
      #expect(!folder.names().contains("made"))
    }
  }

  @Test func withoutARepositoryOrWithoutGit() throws {
    try withFolder { folder in
      try folder.write(DiffCommandTests.tea(minutes: 3), to: "tea.yaml")
      let outside = try run("motc", ["diff", "--since", "HEAD", "tea.yaml"], in: folder.path)
      #expect(outside.exitCode == 2)
      #expect(outside.errorText.hasSuffix("/tea.yaml' is in no git repository\n"))
      let without = try run(
        "motc", ["diff", "--since", "HEAD", "tea.yaml"], environment: ["PATH": "/nowhere"], in: folder.path)
      #expect(without.exitCode == 2)
      #expect(without.errorText.hasPrefix("motc: 'git' is not on the search path; install it, or name two files"))
    }
  }

  @Test func severalRepositories() throws {
    try withRepository { first in
      try withRepository { second in
        let other = second["stores"].description
        let outcome = try run("motc", ["diff", "--since", "v1", "stores", other], in: first.path)
        #expect(outcome.exitCode == 2)
        #expect(
          outcome.errorText == "motc: '\(other)' is not in the git repository '\(first.path)'\n")
      }
    }
  }

  @Test func errorsOfTheRevisionAreShownAtTheirPlace() throws {
    try withRepository { folder in
      let good = try folder.read("corporate/tea.yaml")
      try folder.write(good + "    nxt: end\n", to: "corporate/tea.yaml")
      try commit(in: folder, tag: "broken")
      try folder.write(good, to: "corporate/tea.yaml")
      let outcome = try run("motc", ["diff", "--since", "broken", "stores/north.yaml"], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(
        outcome.outputText.hasPrefix(
          "error[S101]: 'nxt' is not a key of a step\n --> broken:corporate/tea.yaml:9:5\n"), "\(outcome.outputText)")
      #expect(!outcome.outputText.contains("compared"))
    }
  }

  @Test(arguments: [
    ("../../outside.yaml", "lies outside the project"), ("/etc/passwd", "lies outside the project"),
    ("../../../../etc/passwd", "lies outside the project"),
    ("../.git/config", "there is no file"), ("../link.yaml", "it is a link, which is not followed in a revision"),
  ])
  func aRevisionReadsNothingOutsideItsProject(path: String, reason: String) throws {
    try withRepository { folder in
      try folder.link("link.yaml", to: "/etc/passwd")
      try folder.write("blueprint: north\nextends: \(path)\n", to: "stores/north.yaml")
      try commit(in: folder, tag: "out")
      try folder.write(Self.store, to: "stores/north.yaml")
      let outcome = try run("motc", ["diff", "--since", "out", "stores"], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(outcome.outputText.contains(" --> out:stores/north.yaml:2:10\n"), "\(outcome.outputText)")
      let first = outcome.outputText.split(separator: "\n").first
      #expect(first?.contains(reason) == true, "\(outcome.outputText)")
    }
  }

  /// The project of the revision counts for the revision: its units, and what it includes.
  @Test func eachEditionHasTheProjectOfItsTime() throws {
    try withRepository { folder in
      let tea = DiffCommandTests.tea(minutes: 3, more: "      - { id: fill, text: Fills it, measure: fill >= 1 pot }\n")
      try folder.write("motc: teas\nunits: { pot: 400 ml }\n", to: "motc.yaml")
      try folder.write(tea, to: "corporate/tea.yaml")
      try commit(in: folder, tag: "pots")
      try folder.write("motc: teas\nunits: { pot: 500 ml }\n", to: "motc.yaml")
      let outcome = try run("motc", ["diff", "--since", "pots", "corporate"], in: folder.path)
      #expect(outcome.exitCode == 0, "\(outcome.errorText)")
      #expect(outcome.outputText.contains("    stricter  standard: Fills it [order/fill]\n"), "\(outcome.outputText)")
      try folder.write("motc: teas\nunits: { pot: some }\n", to: "motc.yaml")
      try commit(in: folder, tag: "wrong")
      try folder.write("motc: teas\nunits: { pot: 400 ml }\n", to: "motc.yaml")
      let broken = try run("motc", ["diff", "--since", "wrong", "corporate"], in: folder.path)
      #expect(broken.exitCode == 2)
      #expect(broken.outputText.hasPrefix("error[S118]: "), "\(broken.outputText)")
      #expect(broken.outputText.contains(" --> wrong:motc.yaml:2:15\n"), "\(broken.outputText)")
    }
  }

  @Test func whatAHookSaysOfItsOwnRepositoryIsNotFollowed() throws {
    try withRepository { folder in
      let outcome = try run(
        "motc", ["diff", "--since", "v1"], environment: ["GIT_DIR": "/nowhere", "GIT_WORK_TREE": "/nowhere"],
        in: folder.path)
      #expect(outcome.outputText == "compared 2: nothing changed\n", "\(outcome.errorText)")
    }
  }

  @Test func namesInAnyScript() throws {
    try withRepository { folder in
      try folder.write(DiffCommandTests.tea("茶", minutes: 3), to: "门店/茶 馆.yaml")
      try commit(in: folder, tag: "tea")
      try folder.write(DiffCommandTests.tea("茶", minutes: 2), to: "门店/茶 馆.yaml")
      for path in ["门店", "门店/茶 馆.yaml"] {
        let outcome = try run("motc", ["diff", "--since", "tea", path], in: folder.path)
        #expect(heads(outcome) == ["茶: 茶", "compared 1, changed 1; stricter: 1"], "\(outcome.errorText)")
      }
    }
  }
}

extension String {
  /// A store by another id.
  fileprivate func replacingNorth(with id: String) -> String { "blueprint: \(id)\n" + drop { $0 != "\n" }.dropFirst() }
}
