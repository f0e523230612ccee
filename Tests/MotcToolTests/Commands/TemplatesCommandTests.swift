import MotcCommandLine
import Testing

/// `motc templates`, and templates of a user's own, against the built program.
@Suite struct TemplatesCommandTests {
  @Test func exportedTemplatesMakeTheSameDocuments() throws {
    try withFolder { folder in
      _ = try run("motc", ["init", "start.yaml"], in: folder.path)
      let exported = try run("motc", ["templates", "export", "mine"], in: folder.path)
      #expect(exported.exitCode == 0)
      let names = try run("motc", ["templates", "list"]).outputText.split(separator: "\n").map(String.init)
      #expect(
        exported.outputText
          == "templates written: \(names.count), unchanged: 0; change them, and make documents with `--templates mine`\n"
      )
      #expect(names.contains("lanes.md.mustache") && names.contains("partials/page.css.mustache"))
      let own = try run("motc", ["templates", "list", "mine"], in: folder.path)
      #expect(own.outputText == names.map { "\($0)\tmine/\($0)\n" }.joined())
      let checked = try run("motc", ["templates", "check", "mine"], in: folder.path)
      #expect(checked.exitCode == 0)
      #expect(checked.outputText == "checked \(names.count) templates of your own; mistakes: 0; unused: 0\n")
      _ = try run("motc", ["build", "start.yaml", "--pictures", "none"], in: folder.path)
      let again = try run(
        "motc", ["build", "start.yaml", "--pictures", "none", "--templates", "mine"], in: folder.path)
      #expect(again.errorOutput.isEmpty)
      #expect(again.outputText.contains("\n0 documents written, "))
    }
  }

  @Test func exportWritesOverNothingThatWasChanged() throws {
    try withFolder { folder in
      try folder.write("mine", to: "mine/lanes.md.mustache")
      try folder.link("mine/lanes.html.mustache", to: "nowhere")
      let refused = try run("motc", ["templates", "export", "mine"], in: folder.path)
      #expect(refused.exitCode == 2)
      #expect(
        refused.errorText == """
          motc: 'mine/lanes.html.mustache' differs from the built-in template and was left as it is
          motc: 'mine/lanes.md.mustache' differs from the built-in template and was left as it is
          motc: nothing was written; name the templates that you want, or another folder

          """)
      #expect(folder.names(in: "mine") == ["lanes.html.mustache", "lanes.md.mustache"])
      #expect(try folder.text(of: "mine/lanes.md.mustache") == "mine")
      let some = ["templates", "export", "mine", "risks.md", "partials/page.css.mustache"]
      #expect(try run("motc", some, in: folder.path).exitCode == 0)
      #expect(folder.names(in: "mine/partials") == ["page.css.mustache"])
      let again = try run("motc", some, in: folder.path)
      #expect(again.outputText.hasPrefix("templates written: 0, unchanged: 2; "))
      let unknown = try run("motc", ["templates", "export", "new", "lane.md"], in: folder.path)
      #expect(unknown.exitCode == 2)
      #expect(unknown.errorText.hasPrefix("motc: there is no template 'lane.md'; did you mean 'lanes.md'?\n"))
      #expect(!folder.names().contains("new"))
    }
  }

  @Test func everyMistakeInEveryTemplateIsShownWithItsFile() throws {
    try withFolder { folder in
      _ = try run("motc", ["init", "start.yaml"], in: folder.path)
      try folder.write("{{#steps}}\n{{nmae}}\n", to: "mine/lanes.md.mustache")
      try folder.write("{{> partials/logo}}{{> partials/lgoo}}", to: "mine/risks.html.mustache")
      try folder.write("logo", to: "mine/partials/logo.mustache")
      try folder.write("", to: "mine/risk.html.mustache")
      let findings = """
        error[D901]: 'steps' is opened and never closed
         --> mine/lanes.md.mustache:1:1
          |
        1 | {{#steps}}
          | ^^^^^^^^^^
          = help: write {{/steps}} where it ends

        error[D902]: there is no field 'nmae' here
         --> mine/lanes.md.mustache:2:3
          |
        2 | {{nmae}}
          |   ^^^^
          = help: did you mean 'name'?

        error[D904]: there is no template 'partials/lgoo'
         --> mine/risks.html.mustache:1:24
          |
        1 | {{> partials/logo}}{{> partials/lgoo}}
          |                        ^^^^^^^^^^^^^
          = help: did you mean 'partials/logo'?


        """
      let unused = "no document uses the template 'mine/risk.html.mustache'; did you mean 'risks.html.mustache'?\n"
      let checked = try run("motc", ["templates", "check", "mine"], in: folder.path)
      #expect(checked.exitCode == 1)
      #expect(
        checked.outputText == findings + unused + "checked 4 templates of your own; mistakes: 3; unused: 1\n")
      let built = try run("motc", ["build", "start.yaml", "--templates", "mine"], in: folder.path)
      #expect(built.exitCode == 2)
      #expect(built.errorText == "motc: \(unused)motc: a template cannot be used\n\(findings)")
      let chinese = try run("motc", ["templates", "check", "mine", "--language", "zh-CN"], in: folder.path)
      #expect(chinese.outputText.hasSuffix("检查了 4 个自有模板；错误 3 个，未使用 1 个\n"))
    }
  }

  @Test func theFolderIsTheOneOfTheProject() throws {
    try withFolder { folder in
      _ = try run("motc", ["init", "start.yaml"], in: folder.path)
      try folder.write("motc: house\ntemplates: ours\n", to: "motc.yaml")
      try folder.write("{{heading.title}}!\n", to: "ours/lanes.md.mustache")
      let list = try run("motc", ["templates", "list"], in: folder.path)
      #expect(list.outputText.contains("\nlanes.md.mustache\tours/lanes.md.mustache\n"))
      let lanes = try run("motc", ["render", "lanes", "start.yaml", "--format", "markdown"], in: folder.path)
      #expect(lanes.outputText == "Front desk!\n")
    }
  }

  @Test func linksDoNotLeadOutOfTheFolder() throws {
    try withFolder { folder in
      _ = try run("motc", ["init", "start.yaml"], in: folder.path)
      try folder.write("secret", to: "secret.txt")
      try folder.link("mine/lanes.md.mustache", to: "../secret.txt")
      let arguments = ["render", "lanes", "start.yaml", "--format", "markdown", "--templates", "mine"]
      let refused = try run("motc", arguments, in: folder.path)
      #expect(refused.exitCode == 2)
      #expect(refused.output.isEmpty)
      #expect(
        refused.errorText == "motc: 'mine/lanes.md.mustache' is a link that leads out of the folder of templates\n")
      // One that stays, and one that goes in a circle.
      try folder.link("ours/lanes.md.mustache", to: "real.txt")
      try folder.write("ours\n", to: "ours/real.txt")
      try folder.link("ours/again", to: ".")
      let ours = try run("motc", arguments.dropLast() + ["ours"], in: folder.path)
      #expect(ours.outputText == "ours\n")
    }
  }

  @Test func aFolderWithoutTemplatesIsTold() throws {
    try withFolder { folder in
      _ = try run("motc", ["init", "start.yaml"], in: folder.path)
      try folder.write("", to: "mine/lanes.html")
      let outcome = try run("motc", ["render", "lanes", "start.yaml", "--templates", "mine"], in: folder.path)
      #expect(outcome.exitCode == 0)
      #expect(outcome.errorText.hasPrefix("motc: 'mine' holds no template (a file whose name ends in .mustache); "))
      let missing = try run("motc", ["templates", "check", "nowhere"], in: folder.path)
      #expect(missing.exitCode == 2)
    }
  }
}
