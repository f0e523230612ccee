import MotcAnalysis
import MotcModel
import MotcSource

/// A document of a blueprint.
struct EditionDocument {
  let kind: ArtefactKind
  /// `nil`: the one for everybody.
  let role: Role?
}

/// What has to be printed and handed out anew, and what is in use and no longer holds.
struct ChangedDocuments {
  let toPrint: [EditionDocument]
  let toWithdraw: [EditionDocument]
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

  /// Those for everybody first.
  func changed(by change: BlueprintChange) -> ChangedDocuments {
    let forRoles = renderers.filter { [.checklist, .training].contains($0.kind) }
    var toWithdraw: [EditionDocument] = []
    if change.new == nil {
      toWithdraw = renderers.filter { $0.kind != .training }.map { EditionDocument(kind: $0.kind, role: nil) }
    }
    for role in change.peopleGone { toWithdraw += forRoles.map { EditionDocument(kind: $0.kind, role: role) } }
    guard let new = change.new else { return ChangedDocuments(toPrint: [], toWithdraw: toWithdraw) }

    var toPrint: [EditionDocument] = []
    for renderer in renderers where renderer.kind != .training {
      if bytes(renderer, new, nil) != change.old.flatMap({ bytes(renderer, $0, nil) }) {
        toPrint.append(EditionDocument(kind: renderer.kind, role: nil))
      }
    }
    let renamed = change.renamedRoles
    for role in change.people {
      for renderer in forRoles {
        let was = change.old.flatMap { bytes(renderer, $0, renamed[role.id.value] ?? role.id.value) }
        if bytes(renderer, new, role.id.value) != was {
          toPrint.append(EditionDocument(kind: renderer.kind, role: role))
        }
      }
    }
    return ChangedDocuments(toPrint: toPrint, toWithdraw: toWithdraw)
  }

  /// `nil` where there is no such role.
  private func bytes(_ renderer: Renderer, _ facts: Facts, _ role: Text?) -> [UInt8]? {
    var options = RenderOptions(roles: role.map { [$0] })
    options.namesEdition = false
    return try? renderer.render(facts, of: [], for: options).get().bytes
  }
}
