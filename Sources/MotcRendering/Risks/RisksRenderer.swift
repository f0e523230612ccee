extension Renderer {
  static func risks(_ format: ArtefactFormat, templates: TemplateLibrary) -> Result<Renderer, RenderFailure> {
    guard format == .csv else {
      return fromTemplate(.risks, format, templates: templates, document: RisksDocument.compose)
    }
    return .success(
      Renderer(.risks, .csv) { facts, sources, options in
        RisksDocument.compose(facts, of: sources, for: options).map { CSVWriter.bytes(of: $0.table()) }
      })
  }
}
