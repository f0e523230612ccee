import MotcRendering
import MotcSource
import Testing

private struct Line: TemplateRecord {
  let action: Text
  let score: Int
  let remark: String?

  static let documentType = DocumentType<Line>(
    "line", en: "One thing to verify.", zh: "一项检查内容。", af: "Een ding om na te gaan.",
    fields: [
      Field("action", en: "What is done.", zh: "做什么。", af: "Wat gedoen word.", \.action),
      Field("risky", en: "Whether it scores high.", zh: "风险是否偏高。", af: "Of dit hoog tel.") { $0.score > 9 },
      Field("score", en: "The score.", zh: "得分。", af: "Die telling.", \.score),
      Field("remark", en: "A remark.", zh: "备注。", af: "'n Opmerking.", \.remark),
    ])
}

private struct Sheet: TemplateRecord {
  let title: String
  let lines: [Line]
  let first: Line?
  let tags: [String]
  let picture: Markup

  static let documentType = DocumentType<Sheet>(
    "sheet", en: "A checklist.", zh: "检查表。", af: "'n Kontrolelys.",
    fields: [
      Field("title", en: "Its title.", zh: "标题。", af: "Sy titel.", \.title),
      Field("lines", en: "Its lines.", zh: "检查项。", af: "Sy reëls.", \.lines),
      Field("first", en: "The first line.", zh: "首项。", af: "Die eerste reël.", \.first),
      Field("tags", en: "Its tags.", zh: "标签。", af: "Sy etikette.", \.tags),
      Field("picture", en: "A picture.", zh: "图。", af: "'n Prent.", \.picture),
    ])
}

/// A Swift type declares its fields once: values, schema and manual come from there.
@Suite struct DocumentTypeTests {
  private func load(_ text: String) -> Diagnosed<Template<Sheet>?> {
    Template<Sheet>.load(templateFiles(text)[0], library: TemplateLibrary([]))
  }

  @Test func rendersValuesOfASwiftType() throws {
    let template = try #require(
      load(
        "{{title}}:{{#lines}}{{action}}{{#risky}}!{{/risky}}{{score}}{{#remark}}({{.}}){{/remark}};{{/lines}}{{first.action}}{{#tags}}#{{.}}{{/tags}}{{{picture}}}"
      )
      .value)
    let greet = Line(action: "greet & smile", score: 12, remark: nil)
    let seat = Line(action: "seat", score: 4, remark: "<window>")
    let output = template.render(
      Sheet(title: "Café", lines: [greet, seat], first: greet, tags: ["a", "b"], picture: Markup("<svg/>")), as: .html)
    #expect(
      String(decoding: output, as: UTF8.self)
        == "Café:greet &amp; smile!12;seat4(&lt;window&gt;);greet &amp; smile#a#b<svg/>")
  }

  @Test func kindsFollowFromSwiftTypes() {
    func outline(_ schema: TemplateSchema) -> [String] {
      schema.fields.map { "\($0.name): \($0.kind.name.en)\($0.isOptional ? "?" : "")" }
    }
    #expect(
      outline(Sheet.documentType.schema) == [
        "title: text", "lines: list", "first: record?", "tags: list", "picture: markup",
      ])
    #expect(outline(Line.documentType.schema) == ["action: text", "risky: flag", "score: number", "remark: text?"])
    #expect(Line.documentType.schema.fields[0].documentation.zh == "做什么。")
  }

  @Test func namesAreCheckedAgainstTheType() {
    let loaded = load("{{#lines}}{{acton}}{{/lines}}")
    #expect(loaded.value == nil)
    #expect(loaded.diagnostics.map(\.code.description) == ["D902"])
  }

  @Test func laterFilesReplaceEarlierOnes() {
    let library = TemplateLibrary([
      SourceFile(id: FileID(1), path: "b.mustache", text: "1"),
      SourceFile(id: FileID(2), path: "a.md.mustache", text: "2"),
      SourceFile(id: FileID(3), path: "b.mustache", text: "3"),
    ])
    #expect(library.names == ["a.md", "b"])
    #expect(library["b"]?.id == FileID(3))
  }
}
