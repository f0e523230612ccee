import MotcCommandLine
import Testing

/// `init`, `render`, `build`, `explain`, `list`, against the built program.
@Suite struct DocumentCommandTests {
  @Test(arguments: ["en", "zh-CN", "af"])
  func whatInitWritesIsCleanAndBuilds(language: String) throws {
    try withFolder { folder in
      let written = try run("motc", ["init", "start.yaml", "--language", language], in: folder.path)
      #expect(written.exitCode == 0)
      let checked = try run("motc", ["check", "start.yaml"], in: folder.path)
      #expect(checked.exitCode == 0)
      #expect(checked.outputText.split(separator: "\n").count == 1)
      let built = try run("motc", ["build", "start.yaml", "--pictures", "svg"], in: folder.path)
      #expect(built.exitCode == 0)
      #expect(folder.names(in: "out").contains("index.html"))
    }
  }

  @Test func initLeavesAnExistingFileAlone() throws {
    try withFolder { folder in
      try folder.write("mine", to: "blueprint.yaml")
      let outcome = try run("motc", ["init"], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(try folder.text(of: "blueprint.yaml") == "mine")
    }
  }

  @Test func buildMakesEveryDocumentAndThenChangesNothing() throws {
    try withFolder { folder in
      _ = try run("motc", ["init", "start.yaml"], in: folder.path)
      let first = try run("motc", ["build"], in: folder.path)
      #expect(first.exitCode == 0)
      let names = folder.names(in: "out/front-desk")
      for name in [
        "front-desk.flow.dot", "front-desk.flow.svg", "front-desk.flow.png", "front-desk.flow.pdf",
        "front-desk.checklist.html", "front-desk.checklist.receptionist.html", "front-desk.training.housekeeper.html",
        "front-desk.card.receptionist.md",
        "front-desk.standards.csv", "front-desk.risks.html", "front-desk.trace.csv", "front-desk.lanes.md",
        "front-desk.model.json",
      ] { #expect(names.contains(name), "\(name)") }
      let second = try run("motc", ["build"], in: folder.path)
      #expect(second.outputText.contains("\n0 documents written, "))
    }
  }

  @Test func whoHasNothingToSayOrToMendGetsNoCard() throws {
    try withFolder { folder in
      let text = """
        blueprint: b
        roles: [talks, mends, silent]
        steps:
          - step: one
            customer: comes
            frontstage: [{ talks: greets, say: Good day }]
            backstage: [{ silent: works }]
            requirements:
              - silent: Is clean
                moments: [{ risk: Is not, recovery: { text: Cleans, by: mends } }]
          - step: two
            customer: leaves
        """
      try folder.write(text, to: "b.yaml")
      try folder.write(text.replacing("silent: Is clean", with: "talks: Is clean"), to: "c.yaml")
      try folder.write(try folder.text(of: "c.yaml").replacing("blueprint: b", with: "blueprint: c"), to: "c.yaml")
      _ = try run("motc", ["build", "--pictures", "none"], in: folder.path)
      // Who answers for what goes wrong has to know whom to call.
      #expect(
        folder.names(in: "out/b").filter { $0.contains(".card.") && $0.hasSuffix(".md") }
          == ["b.card.mends.md", "b.card.silent.md", "b.card.talks.md"])
      #expect(
        folder.names(in: "out/c").filter { $0.contains(".card.") && $0.hasSuffix(".md") }
          == ["c.card.mends.md", "c.card.talks.md"])
      let index = try folder.text(of: "out/index.html")
      #expect(index.contains("c/c.card.talks.html"))
      #expect(!index.contains("c.card.silent"))
    }
  }

  @Test func aBlueprintWithErrorsHasNoDocumentsAndTheOthersDo() throws {
    try withFolder { folder in
      try folder.write("blueprint: good\nsteps:\n  - step: one\n    customer: comes\n", to: "good.yaml")
      try folder.write("blueprint: bad\nsteps: none\n", to: "bad.yaml")
      let outcome = try run("motc", ["build", "--pictures", "none"], in: folder.path)
      #expect(outcome.exitCode == 1)
      #expect(folder.names(in: "out") == ["good", "index.html"])
    }
  }

  @Test func twoBlueprintsOfOneNameAreRefused() throws {
    try withFolder { folder in
      let text = "blueprint: same\nsteps:\n  - step: one\n    customer: comes\n"
      try folder.write(text, to: "a.yaml")
      try folder.write(text, to: "b.yaml")
      for command in [["check"], ["build", "--pictures", "none"]] {
        let outcome = try run("motc", command, in: folder.path)
        #expect(outcome.exitCode == 1)
        #expect(outcome.outputText.contains("error[S106]: the blueprint 'same' has the id of the one in 'a.yaml'\n"))
        #expect(outcome.outputText.contains(" --> b.yaml:1:12\n"))
      }
    }
  }

  @Test func withoutGraphvizTheDotFilesAreStillMade() throws {
    try withFolder { folder in
      try folder.write("blueprint: good\nsteps:\n  - step: one\n    customer: comes\n", to: "good.yaml")
      let outcome = try run("motc", ["build"], environment: ["PATH": "/nowhere"], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(outcome.errorText.contains("apt-get install graphviz"))
      #expect(folder.names(in: "out/good").contains("good.flow.dot"))
    }
  }

  @Test func renderKnowsWhatItCannotDo() throws {
    try withFolder { folder in
      _ = try run("motc", ["init", "start.yaml"], in: folder.path)
      let role = try run("motc", ["render", "training", "start.yaml", "--role", "receptionst"], in: folder.path)
      #expect(role.exitCode == 2)
      #expect(role.output.isEmpty)
      #expect(role.errorText.contains("did you mean 'receptionist'?"))
      let format = try run("motc", ["render", "training", "start.yaml", "--format", "csv"], in: folder.path)
      #expect(format.exitCode == 2)
      let picture = try run("motc", ["render", "lanes", "start.yaml", "--format", "png"], in: folder.path)
      #expect(picture.exitCode == 2)
      let itself = try run("motc", ["render", "model", "start.yaml", "--output", "start.yaml"], in: folder.path)
      #expect(itself.exitCode == 2)
      #expect(try folder.text(of: "start.yaml").hasPrefix("# A service blueprint"))
    }
  }

  @Test func aFolderOfTemplatesTakesThePlaceOfOurs() throws {
    try withFolder { folder in
      _ = try run("motc", ["init", "start.yaml"], in: folder.path)
      try folder.write("Ours: {{heading.title}}\n", to: "mine/lanes.md.mustache")
      let arguments = ["render", "lanes", "start.yaml", "--format", "markdown", "--templates", "mine"]
      let ours = try run("motc", arguments, in: folder.path)
      #expect(ours.exitCode == 0)
      #expect(ours.outputText.hasPrefix("Ours: "))
      try folder.write("Ours: {{headin}}\n", to: "mine/lanes.md.mustache")
      let wrong = try run("motc", arguments, in: folder.path)
      #expect(wrong.exitCode == 2)
      #expect(wrong.errorText.contains("error[D902]"))
      #expect(wrong.errorText.contains("--> mine/lanes.md.mustache:1:9"))
    }
  }

  @Test func theEndingOfTheOutputIsItsFormat() throws {
    try withFolder { folder in
      _ = try run("motc", ["init", "start.yaml"], in: folder.path)
      _ = try run("motc", ["render", "flow", "start.yaml", "--output", "flow.svg"], in: folder.path)
      #expect(try folder.text(of: "flow.svg").hasPrefix("<?xml"))
      for artefact in ["trace", "model"] {
        let refused = try run("motc", ["render", artefact, "start.yaml", "--role", "receptionist"], in: folder.path)
        #expect(refused.exitCode == 2)
      }
    }
  }

  @Test func theDiagramTakesRolesThemesAndRows() throws {
    try withFolder { folder in
      _ = try run("motc", ["init", "start.yaml"], in: folder.path)
      // Our own SVG needs no Graphviz; the one that leaves the places to it does.
      let plain = try run(
        "motc", ["render", "flow", "start.yaml", "--format", "svg"], environment: ["PATH": "/nowhere"], in: folder.path)
      #expect(plain.exitCode == 0)
      for option in [
        ["--role", "receptionist"], ["--theme", "black-and-white"], ["--wrap", "300"], ["--wrap", "a4"],
        ["--layout", "dot"],
      ] {
        let outcome = try run("motc", ["render", "flow", "start.yaml", "--format", "svg"] + option, in: folder.path)
        #expect(outcome.exitCode == 0)
        #expect(outcome.outputText.hasPrefix("<?xml"))
        #expect(outcome.outputText != plain.outputText, "\(option)")
      }
      let color = try run("motc", ["render", "flow", "start.yaml", "--theme", "color"], in: folder.path)
      #expect(color.exitCode == 0)
      let refused = try run("motc", ["render", "lanes", "start.yaml", "--wrap", "a4"], in: folder.path)
      #expect(refused.exitCode == 2)
      #expect(refused.errorText == "motc: --wrap is for the flow alone\n")
      let wrong = try run("motc", ["render", "flow", "start.yaml", "--wrap", "wide"], in: folder.path)
      #expect(wrong.exitCode == 2)
    }
  }

  @Test func theSameBytesComeFromAnyPlaceAndLocale() throws {
    try withFolder { folder in
      _ = try run("motc", ["init", "start.yaml", "--language", "zh-CN"], in: folder.path)
      let one = try run("motc", ["render", "checklist", "start.yaml"], in: folder.path)
      let other = try run(
        "motc", ["render", "checklist", folder["start.yaml"].description],
        environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Shanghai", "COLUMNS": "40"])
      #expect(one.exitCode == 0)
      #expect(!one.output.isEmpty)
      #expect(one.output == other.output)
    }
  }

  @Test func everyRuleIsListedAndExplained() throws {
    let list = try run("motc", ["list", "rules"])
    let codes = list.outputText.split(separator: "\n").compactMap { $0.split(separator: "\t").first.map(String.init) }
    #expect(codes.count > 40)
    #expect(codes == codes.sorted())
    let explained = try run("motc", ["explain", "m601"])
    #expect(explained.exitCode == 0)
    #expect(explained.outputText.hasPrefix("M601 risk-without-control (warning)\n"))
    let ofTemplates = try run("motc", ["explain", "unknown-template-name"])
    #expect(ofTemplates.outputText.hasPrefix("D902 unknown-template-name (error)\n"))
    let unknown = try run("motc", ["explain", "M999"])
    #expect(unknown.exitCode == 2)
  }

  @Test func rolesAndStepsAreListed() throws {
    try withFolder { folder in
      _ = try run("motc", ["init", "start.yaml"], in: folder.path)
      let roles = try run("motc", ["list", "roles", "start.yaml"], in: folder.path)
      #expect(
        roles.outputText == "front-desk\treceptionist\tReceptionist\nfront-desk\thousekeeper\tHousekeeper\n")
      let steps = try run("motc", ["list", "steps", "start.yaml"], in: folder.path)
      #expect(steps.outputText == "front-desk\t1\tarrive\tGuest arrives\nfront-desk\t2\tcheck-in\tCheck-in\n")
    }
  }

  @Test func theFlowOfATierLeavesOutWhatItDoesNotGet() throws {
    try withFolder { folder in
      try folder.write(
        """
        blueprint: visit
        version: 1.0
        tiers: { gold: Gold guests, standard: }
        phases: [before, during]
        roles: [host]
        steps:
          - step: arrive
            phase: before
            customer: arrives
          - step: queue
            phase: during
            only: [standard]
            customer: stands in the queue
          - step: welcome
            customer: is welcomed
            frontstage: { host: says good day }
            requirements:
              - text: Says the guest's name
                only: [gold]
              - Says good day

        """, to: "visit.yaml")
      let gold = try run(
        "motc", ["render", "flow", "visit.yaml", "--tier", "gold", "--format", "dot"], in: folder.path)
      #expect(gold.exitCode == 0)
      #expect(!gold.outputText.contains("queue"))
      #expect(gold.outputText.contains("1.0 · Gold guests"))
      #expect(gold.outputText.contains("during"))
      let standard = try run("motc", ["render", "model", "visit.yaml", "--tier", "standard"], in: folder.path)
      #expect(standard.outputText.contains("queue"))
      #expect(!standard.outputText.contains("Says the guest's name"))
      let unknown = try run("motc", ["render", "flow", "visit.yaml", "--tier", "gild"], in: folder.path)
      #expect(unknown.exitCode == 2)
      #expect(unknown.errorText.contains("there is no tier 'gild'"))
    }
  }
}
