import MotcSource

extension Renderer {
  static func loadStandards(_ format: ArtefactFormat, _ templates: TemplateLibrary) -> Result<Renderer, RenderFailure> {
    guard format == .csv else {
      return fromTemplate(.standards, format, templates: templates, document: StandardsDocument.compose)
    }
    return .success(
      Renderer(.standards, .csv) { facts, source, options in
        StandardsDocument.compose(facts, of: source, for: options).map { csvBytes($0.csv()) }
      })
  }
}
