package import MotcModel
package import MotcSource

/// What the people of one role have to learn anew, or to be told that it is no longer theirs.
package struct Retraining: Sendable {
  package let role: Role
  /// In the order of the changes; none for a blueprint that is new, all of which has to be learnt.
  package let entries: [EntryChange]
}

extension BlueprintChange {
  /// By role of the new edition: what is new, stricter, changed or elsewhere, and what others answered for before. What
  /// has only become looser has to be known, not trained.
  package var retraining: [Retraining] {
    guard let old, let new else { return people.map { Retraining(role: $0, entries: []) } }
    let renamed = RenamedIDs(old.blueprint, new.blueprint)
    return people.compactMap { role in
      let entries = entries.filter { $0.isToLearn(for: role.id.value, renamed) }
      return entries.isEmpty ? nil : Retraining(role: role, entries: entries)
    }
  }

  /// By role of the new edition: what is gone, and what others answer for now.
  package var releases: [Retraining] {
    guard let old, let new else { return [] }
    let renamed = RenamedIDs(old.blueprint, new.blueprint)
    return people.compactMap { role in
      let entries = entries.filter { entry in
        entry.kind != .step && entry.oldRoles.contains { renamed.role($0) == role.id.value }
          && (entry.change == .gone || !entry.newRoles.contains(role.id.value))
      }
      return entries.isEmpty ? nil : Retraining(role: role, entries: entries)
    }
  }

  /// The people of the old edition whose role is gone; all of them where the blueprint is.
  package var peopleGone: [Role] {
    guard let old else { return [] }
    let people = old.blueprint.roles.filter { $0.kind == .person }
    guard let new else { return people }
    let renamed = RenamedIDs(old.blueprint, new.blueprint)
    return people.filter { role in !new.blueprint.roles.contains { $0.id.value == renamed.role(role.id.value) } }
  }

  /// By the id of a role of the new edition: the id that it had, where that was another.
  package var renamedRoles: [Text: Text] {
    guard let old, let new else { return [:] }
    return RenamedIDs(old.blueprint, new.blueprint).oldRoles
  }

  /// The people of the new edition.
  package var people: [Role] { (new?.blueprint.roles ?? []).filter { $0.kind == .person } }
}

extension EntryChange {
  fileprivate func isToLearn(for role: Text, _ renamed: RenamedIDs) -> Bool {
    guard change != .gone, newRoles.contains(role) else { return false }
    let isHisAlready = oldRoles.contains { renamed.role($0) == role }
    return !isHisAlready || movedFrom != nil || kind == .step && change == .moved || points.contains { $0.isToLearn }
  }
}

extension ChangedPoint {
  /// Whether it changes what somebody does, says or knows of the customer.
  fileprivate var isToLearn: Bool {
    switch (direction, aspect) {
    // As much is asked in other words or units; how it is counted and weighed is for those who manage it.
    case (.looser, _), (.free, .measure), (.free, .within), (_, .score), (_, .residual), (_, .id), (_, .phase),
      (_, .title):
      false
    case (_, .metric), (_, .cause), (_, .threatens), (_, .answers), (.free, .bearer): false
    default: true
    }
  }
}
