import MotcSource

/// What in a step can have an id, and be overridden or dropped by it.
enum EntityKind: Sendable {
  case action, requirement, moment, control, field

  /// How messages call it.
  var noun: Phrase {
    switch self {
    case .action: Language.action.noun
    case .requirement: Language.requirement.noun
    case .moment: Language.moment.noun
    case .control: Language.control.noun
    case .field: Language.formField.noun
    }
  }
}

extension Step {
  /// Calls with the id of everything in the step that has one, derived or written; outer things before inner ones.
  func forEachID(_ body: (Identifier, EntityKind) -> Void) {
    for action in actions { body(action.id, .action) }
    forEachStandards { $0.forEachID(body) }
  }

  func forEachWrittenID(_ body: (Identifier, EntityKind) -> Void) {
    forEachID { id, kind in if id.written != nil { body(id, kind) } }
  }

  /// With derived ids that are each one thing's, where files that knew nothing of one another gave the same.
  func withUniqueIDs() -> Step {
    struct Derived: Hashable {
      let derivation: UInt64
      let string: String
    }
    var seen: Set<Derived> = []
    var isUnique = true
    forEachID { id, _ in
      guard let derivation = id.derivation else { return }
      if !seen.insert(Derived(derivation: derivation, string: id.string)).inserted { isUnique = false }
    }
    guard !isUnique else { return self }
    var counts: [UInt64: Int] = [:]
    var numbering = Rewriting()
    numbering.identifier = { id in
      guard let derivation = id.derivation else { return id }
      counts[derivation, default: 0] += 1
      return id.numbered(counts[derivation]!)
    }
    return with(actions: actions.map(numbering.action), standards: numbering.standards(standards))
  }
}

extension Standards {
  func forEachID(_ body: (Identifier, EntityKind) -> Void) {
    for requirement in requirements {
      body(requirement.id, .requirement)
      for moment in requirement.moments { moment.forEachID(body) }
    }
    for moment in moments { moment.forEachID(body) }
    for control in controls { body(control.id, .control) }
    for field in fields { body(field.id, .field) }
  }
}

extension Moment {
  fileprivate func forEachID(_ body: (Identifier, EntityKind) -> Void) {
    body(id, .moment)
    for control in controls { body(control.id, .control) }
  }
}
