import MotcRendering
import MotcSource
import MotcTestSupport
import Testing

/// The worked example of the manual: what the pages show comes of what they show.
@Suite struct TemplateManualTests {
  private static let pages: [(page: String, language: MessageLanguage)] = [
    ("docs/templates.md", .english), ("docs/templates.zh-CN.md", .chinese),
  ]

  @Test(arguments: pages)
  func theExampleGivesWhatThePageShows(page: String, language: MessageLanguage) throws {
    let blocks = try MarkdownPage(page).blocks
    let blueprint = try RenderedBlueprint(try #require(blocks.first { $0.language == "yaml" }).text)
    #expect(blueprint.diagnostics.isEmpty)
    let own = blocks.filter { $0.language == "mustache" }.prefix(2)
    let renderer = try Renderer.load(.standards, .markdown, templates: library(with: Array(own))).get()
    let output = String(
      decoding: try renderer.render(blueprint.facts, of: blueprint.files).get().bytes, as: UTF8.self)
    #expect(output == (try #require(blocks.first { $0.language == "markdown" }).text))
  }

  @Test(arguments: pages)
  func theMistakesAreThoseThatThePageShows(page: String, language: MessageLanguage) throws {
    let blocks = try MarkdownPage(page).blocks
    let mistaken = try #require(blocks.last { $0.language == "mustache" })
    let library = library(with: [mistaken])
    #expect(library.diagnostics.count == 2)
    let file = try #require(library["standards.md"])
    let text = TextPrinter().text(of: library.diagnostics, sources: [file.id: file]) { _ in language }
    #expect(text == (try #require(blocks.first { $0.language == "text" }).text) + "\n")
  }

  @Test func whatNoDocumentShowsIsUnused() {
    let library = templates(with: [
      ("partials/logo.mustache", "logo"), ("partials/old.mustache", "{{> partials/logo}}"), ("lanse.html.mustache", ""),
      (
        "lanes.md.mustache",
        "{{#steps}}{{<partials/frame}}{{$body}}{{> partials/inner}}{{/body}}{{/partials/frame}}{{/steps}}"
      ),
      ("partials/frame.mustache", "{{$body}}{{/body}}"), ("partials/inner.mustache", ""),
    ])
    let unused = library.unused.filter { builtInTemplates[Text($0)] == nil }
    #expect(unused == ["lanse.html", "partials/logo", "partials/old"])
    #expect(library.diagnostics.isEmpty)
    #expect(builtInTemplates.unused.isEmpty)
  }

  @Test func aMistakeInAPartOfManyDocumentsIsSaidOnceForAllOfThem() {
    let library = templates(with: [("partials/page.css.mustache", "{{colour}}\n{{#x")])
    #expect(library.diagnostics.map(\.code.description) == ["D902", "D901"])
  }

  private func library(with blocks: [MarkdownPage.Block]) -> TemplateLibrary {
    let folder = String(blocks.first?.name.prefix { $0 != "/" } ?? "")
    return templates(with: blocks.map { (String($0.name.dropFirst(folder.count + 1)), $0.text) }, in: folder)
  }
}
