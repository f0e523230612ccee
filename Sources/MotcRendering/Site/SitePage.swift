import MotcAnalysis
import MotcModel
package import MotcSource

/// The page of one blueprint in a site: its diagram, whose boxes lead to the standards and back, its documents, and
/// what the check found.
package struct SitePage: Sendable {
  let heading: DocumentHeading
  let words: SiteWords
  let counts: [IndexCount]
  let flow: FlowDocument
  let diagram: Markup
  /// The colours of the diagram, as rules of CSS.
  let diagramColours: Markup
  /// The table of standards by itself.
  let standardsURL: String
  let standards: StandardsDocument
  let documents: [IndexDocuments]
  let roles: [IndexRole]
  let findings: SiteFindings
}

/// What the check found in a file, as far as anybody would read it.
package struct SiteFindings: Sendable {
  package let list: [SiteFinding]
  /// How many are not in the list.
  package let hidden: Int

  package init(_ list: [SiteFinding], hidden: Int = 0) {
    self.list = list
    self.hidden = hidden
  }
}

/// A file of a site that has no documents: one with errors, or a library.
package struct SiteFile: Sendable {
  let path: String
  let findings: SiteFindings

  package init(path: String, findings: SiteFindings) {
    self.path = visible(path)
    self.findings = findings
  }
}

extension SitePage {
  package static func compose(
    _ entry: IndexEntry, of sources: [SourceFile], findings: SiteFindings
  ) -> Result<SitePage, RenderFailure> {
    let facts = entry.facts
    let options = RenderOptions(surroundings: .page)
    return Audience.find(options, in: facts.blueprint).flatMap { audience in
      StandardsDocument.compose(facts, of: sources, for: options).flatMap { standards in
        FlowDocument.of(facts, for: options).map { flow in
          let language = facts.blueprint.language
          let card = IndexCard(entry, in: language, isOnItsPage: true)
          let diagram = FlowDiagram(flow, wrapping: .width(diagramWidth), style: .page)
          return SitePage(
            heading: DocumentHeading(facts, sources, audience), words: SiteWords(language: language),
            counts: card.counts, flow: flow, diagram: Markup(diagram.svgOnPage),
            diagramColours: Markup(FlowStyle.pageColours),
            standardsURL: relativeURL(Surroundings.standardsName(of: facts.blueprint.id.value)), standards: standards,
            documents: card.documents, roles: card.roles, findings: findings)
        }
      }
    }
  }

  /// In points: what a window of 1,400 pixels shows without scrolling.
  private static let diagramWidth = 1000.0
}
