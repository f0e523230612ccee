import MotcAnalysis
import MotcModel
import MotcSource

/// A document that says something else than before.
struct Reprint {
  let kind: ArtefactKind
  /// `nil`: the one for everybody.
  let role: Role?
}

/// Makes the documents of two editions and holds them against each other: only they know what they show.
///
/// What tells editions apart, the blueprint's id, its version and checksum, is left out.
package struct EditionDocuments: Sendable {
  private let renderers: [Renderer]

  /// Each kind of document in the format that is printed.
  package static func load(templates: TemplateLibrary) -> Result<EditionDocuments, RenderFailure> {
    var renderers: [Renderer] = []
    for kind in ArtefactKind.allCases where kind != .model {
      switch Renderer.load(kind, kind.formats[0], templates: templates) {
      case .success(let renderer): renderers.append(renderer)
      case .failure(let failure): return .failure(failure)
      }
    }
    return .success(EditionDocuments(renderers: renderers))
  }

  /// The documents to make and hand out anew, those for everybody first.
  func toPrintAgain(_ change: BlueprintChange) -> [Reprint] {
    guard let new = change.new else { return [] }
    var reprints: [Reprint] = []
    for renderer in renderers where ![.training, .card].contains(renderer.kind) {
      if bytes(renderer, new, nil) != change.old.flatMap({ bytes(renderer, $0, nil) }) {
        reprints.append(Reprint(kind: renderer.kind, role: nil))
      }
    }
    let renamed = change.renamedRoles
    for role in change.people {
      for renderer in renderers where [.checklist, .training, .card].contains(renderer.kind) {
        let was = change.old.flatMap { bytes(renderer, $0, renamed[role.id.value] ?? role.id.value) }
        if bytes(renderer, new, role.id.value) != was { reprints.append(Reprint(kind: renderer.kind, role: role)) }
      }
    }
    return reprints
  }

  /// `nil` where there is no such role.
  private func bytes(_ renderer: Renderer, _ facts: Facts, _ role: Text?) -> [UInt8]? {
    var options = RenderOptions(roles: role.map { [$0] })
    options.namesEdition = false
    return try? renderer.render(facts, of: [], for: options).get().bytes
  }
}
