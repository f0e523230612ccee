import MotcAnalysis
import MotcModel
import MotcSource

/// A document that says something else than before.
struct Reprint {
  let kind: ArtefactKind
  /// `nil`: the one for everybody.
  let role: Role?
}

extension BlueprintChange {
  /// The documents to make and hand out anew, those for everybody first.
  var reprints: [Reprint] {
    guard let new else { return [] }
    if old == nil {
      return forEverybody(ArtefactKind.allCases.filter { $0 != .model && $0 != .training })
        + people.flatMap { role in [Reprint(kind: .checklist, role: role), Reprint(kind: .training, role: role)] }
    }
    let entries = entries
    let common = ArtefactKind.allCases.filter { kind in entries.contains { $0.shows(on: kind) } }
    let sheets: [ArtefactKind] = [.checklist, .training]
    return forEverybody(common.filter { $0 != .training })
      + people.flatMap { role in
        sheets.filter { kind in
          places.contains { place in
            place.entries.contains { entry in
              entry.shows(on: kind) && concerns(entry, role, at: place.place, new)
            }
          }
        }.map { Reprint(kind: $0, role: role) }
      }
  }

  private func forEverybody(_ kinds: [ArtefactKind]) -> [Reprint] { kinds.map { Reprint(kind: $0, role: nil) } }

  /// Whether an entry changes what stands on a role's sheets: because it is his; because everybody's sheets name or
  /// number it; or because it moves the numbers of what is his in the step.
  private func concerns(_ entry: EntryChange, _ role: Role, at place: PlaceChange.Place, _ new: Facts) -> Bool {
    if entry.concerns(role.id.value) { return true }
    switch (entry.kind, place) {
    case (.tier, _), (.role, _), (.expectation, _): return true
    case (.step, _):
      return entry.change != .changed || entry.points.contains { [.title, .phase].contains($0.aspect) }
    case (_, .step(let id, _)) where [.new, .gone, .moved].contains(entry.change) || entry.movedFrom != nil:
      return new.takesPart(role, inStep: id)
    default: return false
    }
  }
}

extension EntryChange {
  /// Whether a document of this kind shows what changed.
  fileprivate func shows(on document: ArtefactKind) -> Bool {
    switch (document, kind) {
    case (.risks, .metric), (.trace, .metric), (.trace, .expectation), (.training, .expectation): true
    case (.model, _), (_, .promise), (_, .metric): false
    case (_, .expectation): false
    case (.training, .field), (.checklist, .field): true
    case (_, .field): false
    case (.flow, .risk), (.flow, .delight):
      change != .changed || points.contains { [.score, .kind].contains($0.aspect) }
    case (.flow, .requirement), (.flow, .recovery), (.flow, .control): false
    case (.lanes, .step), (.lanes, .action), (.lanes, .role), (.lanes, .tier): true
    case (.lanes, _), (.risks, .delight): false
    case (.risks, .step), (.risks, .action), (.trace, .step), (.trace, .action):
      isRenumbered || points.contains { $0.aspect == .title }
    // Limits and words to say stand on neither.
    case (.risks, .requirement), (.trace, .requirement):
      isRenumbered || points.contains { ![.measure, .within, .strength, .say].contains($0.aspect) }
    case (.flow, _), (.checklist, _), (.training, _), (.standards, _), (.risks, _), (.trace, _): true
    }
  }

  /// Whether what stands beside it has another number now.
  private var isRenumbered: Bool { !isOnBothSides || change == .moved || movedFrom != nil }
}

extension Facts {
  /// Whether a role acts in a step or answers for something in it.
  fileprivate func takesPart(_ role: Role, inStep id: Text) -> Bool {
    guard let place = blueprint.steps.firstIndex(where: { $0.id.value == id }) else { return false }
    func has(_ roles: [Role]) -> Bool { roles.contains { $0.id.value == role.id.value } }
    return blueprint.steps[place].actions.contains { action in action.by.contains { $0.name == role.id.value } }
      || requirements.contains { $0.bearer.step == place && has($0.responsible.roles) }
      || controls.contains { $0.bearer.step == place && has($0.responsible.roles) }
  }
}
