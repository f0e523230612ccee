extension Renderer {
  static func lanes(_ format: ArtefactFormat, templates: TemplateLibrary) -> Result<Renderer, RenderFailure> {
    guard format == .csv else {
      return fromTemplate(.lanes, format, templates: templates, document: LanesDocument.compose)
    }
    return .success(
      Renderer(.lanes, .csv) { facts, sources, options in
        LanesDocument.compose(facts, of: sources, for: options).map { CSVWriter.bytes(of: $0.table()) }
      })
  }
}
