extension Renderer {
  static func card(_ format: ArtefactFormat, templates: TemplateLibrary) -> Result<Renderer, RenderFailure> {
    fromTemplate(.card, format, templates: templates, document: CardDocument.compose)
  }
}
