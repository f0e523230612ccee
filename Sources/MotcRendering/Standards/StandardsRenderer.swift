extension Renderer {
  static func standards(
    _ format: ArtefactFormat, templates: TemplateLibrary
  ) -> Result<Renderer, RenderFailure> {
    guard format == .csv else {
      return fromTemplate(.standards, format, templates: templates, document: StandardsDocument.compose)
    }
    return .success(
      Renderer(.standards, .csv) { facts, sources, options in
        StandardsDocument.compose(facts, of: sources, for: options).map { CSVWriter.bytes(of: $0.table()) }
      })
  }
}
