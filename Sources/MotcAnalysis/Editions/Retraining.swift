package import MotcModel
package import MotcSource

/// What the people of one role have to learn anew.
package struct Retraining: Sendable {
  package let role: Role
  /// In the order of the changes; none for a blueprint that is new, all of which has to be learnt.
  package let entries: [EntryChange]
}

extension BlueprintChange {
  /// By role of the new edition: what is new, stricter, changed or elsewhere, and what others answered for before. What
  /// has only become looser has to be known, not trained.
  package var retraining: [Retraining] {
    guard old != nil else { return people.map { Retraining(role: $0, entries: []) } }
    return people.compactMap { role in
      let entries = entries.filter { $0.isToLearn(for: role.id.value) }
      return entries.isEmpty ? nil : Retraining(role: role, entries: entries)
    }
  }

  /// The people of the new edition.
  package var people: [Role] { (new?.blueprint.roles ?? []).filter { $0.kind == .person } }
}

extension EntryChange {
  fileprivate func isToLearn(for role: Text) -> Bool {
    guard change != .gone, newRoles.contains(role) else { return false }
    if !oldRoles.contains(role) { return true }
    // A risk's score is for those who decide what is done about it.
    return change != .looser && !(change == .changed && points.allSatisfy { [.score, .residual].contains($0.aspect) })
  }

  /// Whether it stands, or stood, on the sheets of a role.
  package func concerns(_ role: Text) -> Bool { oldRoles.contains(role) || newRoles.contains(role) }
}
