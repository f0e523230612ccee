package import MotcAnalysis
package import MotcModel

extension Renderer {
  static func card(_ format: ArtefactFormat, templates: TemplateLibrary) -> Result<Renderer, RenderFailure> {
    fromTemplate(.card, format, templates: templates, document: CardDocument.compose)
  }

  /// Whether there is anything on the role's card; a card without words to say or mends is not worth printing.
  package static func cardHasEntries(for role: Role, _ facts: Facts) -> Bool {
    let audience = Audience(roles: [role], tier: nil, namesEdition: false, surroundings: .nothing)
    return !CardComposer(facts, audience).steps().isEmpty
  }
}
