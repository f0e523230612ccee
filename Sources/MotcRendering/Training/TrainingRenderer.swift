extension Renderer {
  static func training(_ format: ArtefactFormat, templates: TemplateLibrary) -> Result<Renderer, RenderFailure> {
    fromTemplate(.training, format, templates: templates, document: TrainingDocument.compose)
  }
}
