import MotcAnalysis
import MotcModel
import MotcRendering
import MotcSource
import Testing

@Suite struct IndexTests {
  private func facts(_ id: String, language: String = "en") throws -> Facts {
    try RenderedBlueprint(
      """
      blueprint: \(id)
      language: \(language)
      title: Desk <\(id)>
      version: 1.0.0
      roles: { agent: Front desk }
      steps:
        - step: a
          frontstage: { agent: Greets }
          requirements: [One, Two]
      """
    ).facts
  }

  private func page(_ entries: [IndexEntry], language: MessageLanguage? = nil) throws -> String {
    let artefact = try IndexRenderer.load(builtInTemplates).get().render(IndexDocument(entries, language: language))
    #expect(artefact.name == "index.html")
    return String(decoding: artefact.bytes, as: UTF8.self)
  }

  @Test func linksAreRelativeAndEscapedByteByByte() throws {
    let facts = try facts("desk")
    let html = try page([
      IndexEntry(
        facts, findings: 0,
        files: [
          IndexFile(.lanes, format: "md", role: nil, path: "维修/a b:c.md"),
          IndexFile(.lanes, format: "html", role: nil, path: "desk/x_~-.html"),
        ])
    ])
    #expect(html.contains("<a class=\"main\" href=\"desk/x_~-.html\">Actions by lane</a>"))
    #expect(html.contains("<a href=\"%E7%BB%B4%E4%BF%AE/a%20b%3Ac.md\">Markdown</a>"))
  }

  @Test func aCardShowsWhatTheBlueprintHolds() throws {
    let html = try page([IndexEntry(try facts("desk"), findings: 3, files: [])])
    #expect(html.contains("<h2 lang=\"en\">Desk &lt;desk&gt;</h2>"))
    #expect(html.contains("<dt>Version</dt><dd>1.0.0</dd>"))
    #expect(html.contains("<dt>Language</dt><dd>English</dd>"))
    #expect(html.contains("<dt>Steps</dt><dd>1</dd>"))
    #expect(html.contains("<dt>Standards</dt><dd>2</dd>"))
    #expect(html.contains("<div class=\"count some\"><dt>Findings</dt><dd>3</dd></div>"))
    #expect(!html.contains("<img"))
    #expect(!html.contains("<nav"))
    #expect(!html.contains("<script"))
    #expect(!html.contains("{{"))
  }

  @Test func documentsOfARoleStandByItsName() throws {
    let facts = try facts("desk")
    let agent = facts.blueprint.roles[0]
    let html = try page([
      IndexEntry(
        facts, findings: 0,
        files: [
          IndexFile(.checklist, format: "html", role: agent, path: "c.html"),
          IndexFile(.checklist, format: "csv", role: agent, path: "c.csv"),
          IndexFile(.training, format: "html", role: agent, path: "t.html"),
        ])
    ])
    #expect(
      html.contains(
        "<li><span class=\"role\" lang=\"en\">Front desk</span><span class=\"of-role\">"
          + "<span><a class=\"main\" href=\"c.html\">Checklist</a><span class=\"formats\"> <a href=\"c.csv\">CSV</a></span></span>"
          + "<span><a class=\"main\" href=\"t.html\">Training sheet</a><span class=\"formats\"></span></span>"))
  }

  @Test func thePictureIsTheSharpestThatThereIs() throws {
    let facts = try facts("desk")
    func picture(_ formats: [String]) throws -> Bool {
      let files = formats.map { IndexFile(.flow, format: $0, role: nil, path: "f.\($0)") }
      return try page([IndexEntry(facts, findings: 0, files: files)]).contains("<img src=\"f.svg\"")
    }
    #expect(try picture(["dot", "png", "svg"]))
    #expect(try !picture(["dot", "png"]))
    let png = IndexFile(.flow, format: "png", role: nil, path: "f.png")
    #expect(
      try page([IndexEntry(facts, findings: 0, files: [png])]).contains("<a class=\"picture\" href=\"f.png\"><img"))
  }

  @Test func thePageSpeaksTheLanguageOfMostBlueprints() throws {
    let entries = try [("a", "af"), ("b", "zh-CN"), ("c", "zh-CN")].map { id, language in
      IndexEntry(try facts(id, language: language), findings: 0, files: [])
    }
    #expect(try page(entries).contains("<html lang=\"zh-CN\">"))
    #expect(try page(entries).contains("<h1>服务蓝图</h1>"))
    #expect(try page(Array(entries.prefix(2))).contains("<h1>Diensbloudrukke</h1>"))
    #expect(try page(entries, language: .english).contains("<h1>Service blueprints</h1>"))
    #expect(try page(entries).contains("<li><a href=\"#b\" lang=\"zh-CN\">Desk &lt;b&gt;</a></li>"))
  }
}
