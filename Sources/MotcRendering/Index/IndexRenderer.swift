import MotcSource

/// Makes the index of a build from the template `index.html`.
package struct IndexRenderer: Sendable {
  private let template: Template<IndexDocument>

  static let templateName = "index.html"

  package static func load(_ templates: TemplateLibrary) -> Result<IndexRenderer, RenderFailure> {
    let name = templateName
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
