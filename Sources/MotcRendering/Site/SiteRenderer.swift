import MotcSource

/// Makes the page of a blueprint in a site, from the template `blueprint.html`.
package struct SiteRenderer: Sendable {
  private let template: Template<SitePage>

  static let templateName = "blueprint.html"
  /// What the page is called in the blueprint's folder.
  package static let pageName = Surroundings.pageName

  package static func load(_ templates: TemplateLibrary) -> Result<SiteRenderer, RenderFailure> {
    guard let file = templates[Text(templateName)] else { return .failure(.missingTemplate(templateName)) }
    let loaded = Template<SitePage>.load(file, library: templates)
    guard let template = loaded.value else { return .failure(.template(loaded.diagnostics)) }
    return .success(SiteRenderer(template: template))
  }

  /// `index.html`, to stand in the blueprint's folder.
  package func render(_ page: SitePage) -> Artefact {
    Artefact(name: Self.pageName, bytes: template.render(page, as: .html))
  }
}
