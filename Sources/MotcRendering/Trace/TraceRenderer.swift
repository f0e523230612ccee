extension Renderer {
  static func trace(_ format: ArtefactFormat, templates: TemplateLibrary) -> Result<Renderer, RenderFailure> {
    guard format == .csv else {
      return fromTemplate(.trace, format, templates: templates, document: TraceDocument.compose)
    }
    return .success(
      Renderer(.trace, .csv) { facts, sources, options in
        TraceDocument.compose(facts, of: sources, for: options).map { CSVWriter.bytes(of: $0.table()) }
      })
  }
}
