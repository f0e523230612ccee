package import MotcAnalysis
package import MotcModel
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

/// What a project decides on the looks of its documents.
package struct DocumentLook: Sendable {
  package let checklist: ChecklistForm
  package let templates: TemplateLibrary

  package init(checklist: ChecklistForm = ChecklistForm(), templates: TemplateLibrary) {
    self.checklist = checklist
    self.templates = templates
  }

  package func isSame(as other: DocumentLook) -> Bool {
    checklist == other.checklist && templates.isSame(as: other.templates)
  }
}

/// Makes the documents of two editions and holds them against each other: only they know what they show.
///
/// What tells editions apart, the blueprint's id, its version and checksum, is left out.
package struct EditionDocuments: Sendable {
  private let old: Press
  private let new: Press

  /// Makes each kind of document in the format that is printed.
  private struct Press {
    let renderers: [Renderer]
    let checklist: ChecklistForm

    init(_ look: DocumentLook) throws(RenderFailure) {
      checklist = look.checklist
      var renderers: [Renderer] = []
      for kind in ArtefactKind.allCases where kind != .model {
        renderers.append(try Renderer.load(kind, kind.formats[0], templates: look.templates).get())
      }
      self.renderers = renderers
    }

    /// `nil` where there is no such role.
    func bytes(_ kind: ArtefactKind, _ facts: Facts, _ role: Text?) -> [UInt8]? {
      var options = RenderOptions(roles: role.map { [$0] }, checklist: checklist)
      options.namesEdition = false
      return renderers.first { $0.kind == kind }.flatMap { try? $0.render(facts, of: [], for: options).get().bytes }
    }
  }

  package init(old: DocumentLook, new: DocumentLook) throws(RenderFailure) {
    self.new = try Press(new)
    self.old = old.isSame(as: new) ? self.new : try Press(old)
  }

  /// A blueprint that is the same in both editions, but whose documents are not.
  package func change(of old: Facts, _ new: Facts) -> BlueprintChange? {
    let change = BlueprintChange(old: old, new: new, places: [])
    return changed(by: change).toPrint.isEmpty ? nil : change
  }

  /// Those for everybody first.
  func changed(by change: BlueprintChange) -> ChangedDocuments {
    let kinds = ArtefactKind.allCases.filter { $0 != .model }
    let forAll = kinds.filter { ![.training, .card].contains($0) }
    let forRoles = kinds.filter { [.checklist, .training, .card].contains($0) }
    var toWithdraw: [EditionDocument] = []
    if change.new == nil { toWithdraw = forAll.map { EditionDocument(kind: $0, role: nil) } }
    for role in change.peopleGone { toWithdraw += forRoles.map { EditionDocument(kind: $0, role: role) } }
    guard let facts = change.new else { return ChangedDocuments(toPrint: [], toWithdraw: toWithdraw) }

    func isOther(_ kind: ArtefactKind, _ role: Text?, was oldRole: Text?) -> Bool {
      new.bytes(kind, facts, role) != change.old.flatMap { old.bytes(kind, $0, oldRole) }
    }
    var toPrint = forAll.filter { isOther($0, nil, was: nil) }.map { EditionDocument(kind: $0, role: nil) }
    let renamed = change.renamedRoles
    for role in change.people {
      let id = role.id.value
      toPrint += forRoles.filter { isOther($0, id, was: renamed[id] ?? id) }.map {
        EditionDocument(kind: $0, role: role)
      }
    }
    return ChangedDocuments(toPrint: toPrint, toWithdraw: toWithdraw)
  }
}
