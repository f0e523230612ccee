import MotcAnalysis
import MotcModel
import MotcRendering
import MotcSource

/// The renderers of a build, loaded once, and what they are asked for a blueprint.
struct DocumentSet {
  private let renderers: [Renderer]
  let index: IndexRenderer
  /// The pages of blueprints, in a site.
  let pages: SiteRenderer?

  struct Job {
    let renderer: Renderer
    let options: RenderOptions
    let role: Role?
  }

  static func load(
    _ templates: TemplateLibrary, pictures: [Dot.Format], forSite: Bool
  ) -> Result<DocumentSet, RenderFailure> {
    var renderers: [Renderer] = []
    for kind in ArtefactKind.allCases {
      for format in kind.formats where format != .svg || pictures.contains(.svg) {
        switch Renderer.load(kind, format, templates: templates) {
        case .success(let renderer): renderers.append(renderer)
        case .failure(let failure): return .failure(failure)
        }
      }
    }
    return IndexRenderer.load(templates, forSite: forSite).flatMap { index in
      guard forSite else { return .success(DocumentSet(renderers: renderers, index: index, pages: nil)) }
      return SiteRenderer.load(templates).map { DocumentSet(renderers: renderers, index: index, pages: $0) }
    }
  }

  /// Checklists for everybody and for each role; training sheets for each role, pocket cards for each that has something
  /// to say; the rest once.
  func jobs(for facts: Facts, _ checklist: ChecklistForm) -> [Job] {
    let people = facts.blueprint.roles.filter { $0.kind == .person }
    return renderers.flatMap { renderer in
      var options = RenderOptions(checklist: checklist, surroundings: pages == nil ? .documents : .site)
      let forAll = Job(renderer: renderer, options: options, role: nil)
      let forEach = people.map { role in
        options.roles = [role.id.value]
        return Job(renderer: renderer, options: options, role: role)
      }
      return switch renderer.kind {
      case .checklist: [forAll] + forEach
      case .training: people.isEmpty ? [forAll] : forEach
      case .card:
        people.isEmpty ? [forAll] : forEach.filter { $0.role.map { Renderer.cardHasEntries(for: $0, facts) } ?? true }
      case .flow, .standards, .risks, .trace, .lanes, .model: [forAll]
      }
    }
  }
}
