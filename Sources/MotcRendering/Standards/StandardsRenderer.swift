extension Renderer {
  static func standards(
    _ format: ArtefactFormat, templates: TemplateLibrary
  ) -> Result<Renderer, RenderFailure> {
    guard format == .csv else {
      return fromTemplate(.standards, format, templates: templates, document: StandardsDocument.compose)
    }
    return .success(
      Renderer(.standards, .csv) { facts, source, options in
        StandardsDocument.compose(facts, of: source, for: options).map { $0.csv() }
      })
  }
}
