extension Renderer {
  static func checklist(_ format: ArtefactFormat, templates: TemplateLibrary) -> Result<Renderer, RenderFailure> {
    if format == .csv {
      return .success(
        Renderer(.checklist, format) { facts, sources, options in
          ChecklistDocument.compose(facts, of: sources, for: options).map { CSVWriter.bytes(of: $0.table()) }
        })
    }
    return fromTemplate(.checklist, format, templates: templates, document: ChecklistDocument.compose)
  }
}
