import MotcModel
import MotcSource

/// The blueprints of two editions, matched by their ids; in the order of the new ones, then those that are gone.
package func matched<Value>(
  _ old: [Value], _ new: [Value], _ facts: (Value) -> Facts
) -> [(old: Value?, new: Value?)] {
  func id(_ value: Value) -> Text { facts(value).blueprint.id.value }
  let oldByID = Dictionary(old.map { (id($0), $0) }) { first, _ in first }
  let newIDs = Set(new.map(id))
  return new.map { (oldByID[id($0)], $0) } + old.filter { !newIDs.contains(id($0)) }.map { ($0, nil) }
}

/// What changed between two editions of some blueprints. Those in which nothing changed are left out.
package func compareEditions(_ old: [Facts], _ new: [Facts]) -> [BlueprintChange] {
  matched(old, new) { $0 }.compactMap { old, new in
    new.map { compareEditions(old, $0) } ?? BlueprintChange(old: old, new: nil, places: [])
  }
}

/// What changed from one blueprint to another, whatever their ids; `nil` when nothing did.
package func compareEditions(_ old: Facts?, _ new: Facts) -> BlueprintChange? {
  guard let old else { return BlueprintChange(old: nil, new: new, places: []) }
  let places = EditionComparison(old, new).places()
  let change = BlueprintChange(old: old, new: new, places: places)
  return places.isEmpty && !change.hasNewVersion ? nil : change
}

/// Goes through two editions of one blueprint.
struct EditionComparison {
  let old: Facts
  let new: Facts
  let renamed: RenamedIDs
  let pairs: EntryPairing

  init(_ old: Facts, _ new: Facts) {
    self.old = old
    self.new = new
    renamed = RenamedIDs(old.blueprint, new.blueprint)
    pairs = EntryPairing(EditionEntry.all(of: old, renamed: renamed), EditionEntry.all(of: new))
  }

  func places() -> [PlaceChange] {
    var byScope: [Text: [EntryChange]] = [:]
    for pair in pairs.inOrder {
      let scope = pair.new?.scope ?? pair.old?.scope ?? ""
      byScope[scope, default: []] += changes(pair)
    }
    var places = [PlaceChange(place: .blueprint, entries: service() + definitions() + waivers())]
    let moved = movedSteps
    let phases = changedPhases
    for (oldStep, newStep) in steps() {
      guard let step = newStep ?? oldStep else { continue }
      let id = step.id.value
      let own = change(oldStep, newStep, isMoved: moved.contains(id), phase: phases[id]).map { [$0] } ?? []
      places.append(
        PlaceChange(
          place: .step(id: id, name: step.name), entries: own + (byScope[EditionEntry.scope(ofStep: id)] ?? [])))
    }
    let goneRoles = old.blueprint.roles.filter { role in !new.blueprint.has(renamed.role(role.id.value)) }
    for role in new.blueprint.roles + goneRoles {
      places.append(
        PlaceChange(
          place: .role(id: role.id.value, name: role.name),
          entries: byScope[EditionEntry.scope(ofRole: role.id.value)] ?? []))
    }
    return places.filter { !$0.entries.isEmpty }
  }

  // MARK: Steps

  /// In their new order; each that is gone behind the one that it followed.
  private func steps() -> [(old: Step?, new: Step?)] {
    let oldSteps = old.blueprint.steps
    let newSteps = new.blueprint.steps
    let oldByID = Dictionary(oldSteps.map { (renamed.step($0.id.value), $0) }) { first, _ in first }
    let newIDs = Set(newSteps.map(\.id.value))
    var goneBehind: [Text?: [Step]] = [:]
    var last: Text?
    for step in oldSteps {
      let id = renamed.step(step.id.value)
      if newIDs.contains(id) { last = id } else { goneBehind[last, default: []].append(step) }
    }
    var result: [(old: Step?, new: Step?)] = (goneBehind[nil] ?? []).map { ($0, nil) }
    for step in newSteps {
      result.append((oldByID[step.id.value], step))
      result += (goneBehind[step.id.value] ?? []).map { ($0, nil) }
    }
    return result
  }

  /// Ids of steps that stand before or behind others than they did.
  private var movedSteps: Set<Text> {
    moved(old.blueprint.steps.map { renamed.step($0.id.value) }, new.blueprint.steps.map(\.id.value))
  }

  /// Of what is in both lists, what stands in another order: as few as account for it.
  func moved(_ old: [Text], _ new: [Text]) -> Set<Text> {
    let oldPlaces = Dictionary(old.enumerated().map { ($1, $0) }) { first, _ in first }
    let common = new.compactMap { id in oldPlaces[id].map { (id, $0) } }
    let kept = longestIncreasing(common.map(\.1))
    return Set(common.indices.filter { !kept.contains($0) }.map { common[$0].0 })
  }

  /// By the id of a step: the names of the phases in which it was and is. Where a phase goes on over several steps, for
  /// the first. A phase that only has a new title is told of itself.
  private var changedPhases: [Text: (old: Text?, new: Text?)] {
    let before = Dictionary(old.phases.map { (renamed.step($0.step), $0.phase) }) { first, _ in first }
    var changed: [Text: (old: Text?, new: Text?)] = [:]
    var last: (old: Text?, new: Text?) = (nil, nil)
    for (step, phase) in new.phases {
      guard let was = before[step] else { continue }
      if was != phase, last != (was, phase) { changed[step] = (was.map(old.phaseName), phase.map(new.phaseName)) }
      last = (was, phase)
    }
    return changed
  }

  // MARK: Entries

  /// What changed in an entry, and in its recovery.
  private func changes(_ pair: EntryPairing.Pair) -> [EntryChange] {
    guard let entry = pair.new ?? pair.old else { return [] }
    let own = change(
      entry.kind, pair.old?.path, pair.new?.path, entry.item.text, points(pair.old, pair.new),
      pair.old?.roles ?? [], pair.new?.roles ?? [], isElsewhere: pair.isElsewhere, isMoved: pair.isReordered)
    return [own, recovery(pair)].compactMap { $0 }
  }

  private func recovery(_ pair: EntryPairing.Pair) -> EntryChange? {
    let oldMoment = pair.old?.item.moment
    let newMoment = pair.new?.item.moment
    guard let recovery = newMoment?.moment.recovery ?? oldMoment?.moment.recovery else { return nil }
    let hadOne = oldMoment?.moment.recovery != nil
    let hasOne = newMoment?.moment.recovery != nil
    let words = recovery.text.value.isEmpty ? recovery.say?.value ?? recovery.offer?.value : recovery.text.value
    return change(
      .recovery, hadOne ? pair.old?.path : nil, hasOne ? pair.new?.path : nil, words ?? "",
      points(recovery: oldMoment, newMoment),
      hadOne ? oldMoment?.recoveryResponsible.roles ?? [] : [],
      hasOne ? newMoment?.recoveryResponsible.roles ?? [] : [], isElsewhere: pair.isElsewhere)
  }

  /// - Parameters:
  ///   - points: for what is on one side only, what is asked there.
  ///   - isElsewhere: whether it stands in another step, or belongs to another role, than before.
  ///   - isMoved: whether it stands before or behind others than it did.
  func change(
    _ kind: EntryChange.Kind, _ oldPath: Text?, _ newPath: Text?, _ text: Text, _ points: [ChangedPoint],
    _ oldRoles: [Role] = [], _ newRoles: [Role] = [], isElsewhere: Bool = false, isMoved: Bool = false
  ) -> EntryChange? {
    let change: Change? =
      oldPath == nil ? .new : newPath == nil ? .gone : Change(of: points) ?? (isElsewhere || isMoved ? .moved : nil)
    guard let change, let path = newPath ?? oldPath else { return nil }
    return EntryChange(
      kind: kind, change: change, path: path, text: text,
      movedFrom: isElsewhere && change != .new && change != .gone ? oldPath : nil, points: points,
      oldRoles: oldRoles.map(\.id.value), newRoles: newRoles.map(\.id.value))
  }
}

extension Blueprint {
  fileprivate func has(_ role: Text) -> Bool { roles.contains { $0.id.value == role } }
}

extension Facts {
  /// The id of each step's phase, also where it goes on from the step before.
  fileprivate var phases: [(step: Text, phase: Text?)] {
    var phase: Text?
    return blueprint.steps.map { step in
      if let written = step.phase { phase = written.name }
      return (step.id.value, phase)
    }
  }

  fileprivate func phaseName(_ id: Text) -> Text { blueprint.phases.first { $0.id.value == id }?.name ?? id }
}
