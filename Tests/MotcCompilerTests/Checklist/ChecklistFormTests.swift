import MotcAnalysis
import MotcModel
import MotcRendering
import MotcSource
import MotcTemplates
import Testing

/// What `checklist` of `motc.yaml` does to the sheets.
@Suite struct ChecklistFormTests {
  private let blueprint = """
    blueprint: tea
    roles: [agent]
    steps:
      - step: order
        customer: says which tea
        frontstage: { agent: listens }
        requirements: [Pours the tea with the left hand]
        moments: [{ risk: the tea is cold, severity: 2, likelihood: 2, controls: [{ agent: warms the pot }] }]

    """

  private func checklist(_ format: ArtefactFormat, _ form: String) throws -> String {
    let project = compileProject(SourceFile(id: FileID(0), path: "motc.yaml", text: "motc: a\n" + form))
    #expect(project.diagnostics.isEmpty)
    guard case .project(let project) = project.file else { throw NoProject() }
    let source = SourceFile(id: FileID(1), path: "tea.yaml", text: blueprint)
    let facts = try #require(compile(source).facts)
    let templates = TemplateLibrary(
      BuiltInTemplates.all.filter { $0.path.hasSuffix(".mustache") }.enumerated().map {
        SourceFile(id: FileID($0), path: $1.path, text: $1.contents)
      })
    let artefact = try Renderer.load(.checklist, format, templates: templates).get()
      .render(facts, of: [source], for: RenderOptions(checklist: project.checklist)).get()
    return String(decoding: artefact.bytes, as: UTF8.self)
  }

  @Test func theUsualFormHasThreeMarksOnce() throws {
    let text = try checklist(.markdown, "")
    #expect(text.contains("\nDate \\_\\_\\_\\_\\_\\_\\_\\_ Shift \\_\\_\\_\\_\\_\\_\\_\\_ Employee"))
    #expect(text.contains("| Weight | Done | Slightly off | Not done | Did not occur |"))
    #expect(text.contains("times 2 (Done), 1 (Slightly off), 0 (Not done)."))
    #expect(text.contains("(highest 8)"))
  }

  @Test func aScaleOfTwoMarks() throws {
    let form = "checklist: { scale: { y: Kept, n: Missed }, header: [Shop, Auditor] }\n"
    let text = try checklist(.markdown, form)
    #expect(text.contains("\nShop \\_\\_\\_\\_\\_\\_\\_\\_ Auditor \\_\\_\\_\\_\\_\\_\\_\\_\n"))
    #expect(text.contains("| Weight | Kept | Missed | Did not occur |"))
    #expect(text.contains("times 1 (Kept), 0 (Missed)."))
    #expect(text.contains("(highest 4)"))
    let page = try checklist(.html, form)
    #expect(page.contains("value=\"y\" /><span>Kept</span>"))
    #expect(page.contains("<col />" + String(repeating: "<col class=\"m\" />", count: 5) + "<col class=\"r\" />"))
    #expect(page.contains("<label>Auditor<input"))
    #expect(!page.contains("Slightly off"))
  }

  @Test func severalObservations() throws {
    let form = "checklist: { scale: { '+': Kept, '-': Missed }, observations: 3 }\n"
    let text = try checklist(.markdown, form)
    #expect(text.contains("| Weight | 1 | 2 | 3 | Did not occur |"))
    #expect(text.contains("**\\+** Kept · **\\-** Missed") || text.contains("**+** Kept · **-** Missed"))
    #expect(text.contains("(highest 12)"))
    let page = try checklist(.html, form)
    #expect(page.contains("<label><span>3</span><input type=\"text\" name=\"mark\" /></label>"))
    #expect(page.contains("<col />" + String(repeating: "<col class=\"m\" />", count: 6) + "<col class=\"r\" />"))
    #expect(page.contains("<data value=\"1\" data-sign=\"+\" data-label=\"Kept\"></data>"))
    #expect(page.contains("<li>mark 3</li><li>measured</li>"))
    let table = try checklist(.csv, form).split(separator: "\r\n")
    #expect(table[0].contains("audit,mark 1,mark 2,mark 3,measured,start,end,remark,"))
    let counts = Set(table.map { $0.filter { $0 == "," }.count })
    #expect(counts.count == 1, "\(counts)")
  }

  @Test func wordsOfTheHouseAreEscaped() throws {
    let page = try checklist(.html, "checklist: { scale: { '<': a<b, '>': '\"c' }, header: ['<i>x'] }\n")
    #expect(page.contains("value=\"&lt;\" /><span>a&lt;b</span>"))
    #expect(page.contains("&lt;i&gt;x"))
    #expect(!page.contains("<i>x"))
  }

  private struct NoProject: Error {}
}
