import Foundation
import MotcAnalysis
import MotcModel
import MotcRendering
import MotcSource
import Testing

@Suite struct SiteFindingTests {
  private func page(of text: String) throws -> (html: String, search: String) {
    let source = SourceFile(id: FileID(0), path: "long.yaml", text: text)
    let compilation = compile(source)
    let facts = try #require(compilation.facts)
    let findings = SiteFindings(
      SiteFinding.list(compilation.diagnostics, sources: [source.id: source], in: .english), hidden: 7)
    let entry = IndexEntry(facts, findings: compilation.diagnostics.count, files: [])
    let page = try SitePage.compose(entry, of: [source], findings: findings).get()
    var search = SiteSearch()
    search.add(page)
    let html = try SiteRenderer.load(builtInTemplates).get().render(page)
    return (String(decoding: html.bytes, as: UTF8.self), String(decoding: search.artefact.bytes, as: UTF8.self))
  }

  /// The words 'as soon as possible' among many, on one line.
  private static let long = """
    blueprint: long
    roles: { agent: { stage: frontstage } }
    steps:
      - step: a
        frontstage: { agent: greets }
        requirements: ["\(String(repeating: "客", count: 500))as soon as possible\(String(repeating: "😀", count: 500))"]
    """

  @Test func aLongLineIsCutAroundWhatIsMeant() throws {
    let html = try page(of: Self.long).html
    let before = "…" + String(repeating: "客", count: 160)
    let after = String(repeating: "😀", count: 160) + "…"
    #expect(html.contains("<span class=\"line\">6</span>\(before)<mark>as soon as possible</mark>\(after)</pre>"))
    #expect(html.contains("<figcaption>long.yaml:6:521</figcaption>"))
    #expect(html.contains("<p class=\"note\">More, not shown: 7</p>"))
  }

  @Test func whatIsSearchedIsWrittenSoThatAnyBrowserReadsIt() throws {
    let search = try page(
      of: """
        blueprint: a
        title: "</script> \\u2028 \\"quoted\\""
        roles: { agent: { stage: frontstage } }
        steps:
          - step: a
            frontstage: { agent: greets }
            requirements: [One]
        """
    ).search
    #expect(search.hasPrefix("window.motcSite = [\n{") && search.hasSuffix("}\n];\n"))
    #expect(search.contains("\"title\": \"</script> \\u2028 \\\"quoted\\\"\""))
    let json = search.dropFirst("window.motcSite = ".count).dropLast(2)
    let site = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    let entries = try #require(site[0]["entries"] as? [[String]])
    #expect(site[0]["url"] as? String == "a/index.html")
    #expect(entries.contains { $0[0] == "standard" && $0[1] == "One" && $0[2].hasPrefix(".entry/a") })
  }
}
