import MotcSource

/// Makes the first page of a build from the template `index.html`, or of a site from `site.html`.
package struct IndexRenderer: Sendable {
  private let template: Template<IndexDocument>

  static let templateName = "index.html"
  static let siteTemplateName = "site.html"

  package static func load(_ templates: TemplateLibrary, forSite: Bool = false) -> Result<IndexRenderer, RenderFailure>
  {
    let name = forSite ? siteTemplateName : templateName
    guard let file = templates[Text(name)] else { return .failure(.missingTemplate(name)) }
    let loaded = Template<IndexDocument>.load(file, library: templates)
    guard let template = loaded.value else { return .failure(.template(loaded.diagnostics)) }
    return .success(IndexRenderer(template: template))
  }

  /// `index.html`, to stand at the top of the output folder.
  package func render(_ document: IndexDocument) -> Artefact {
    Artefact(name: "index.html", bytes: template.render(document, as: .html))
  }
}
