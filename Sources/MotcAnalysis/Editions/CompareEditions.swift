import MotcModel
import MotcSource

/// What changed between two editions of some blueprints, which are matched by their ids; in the order of the new ones,
/// then those that are gone. Blueprints in which nothing changed are left out.
package func compareEditions(_ old: [Facts], _ new: [Facts]) -> [BlueprintChange] {
  let oldByID = Dictionary(old.map { ($0.blueprint.id.value, $0) }) { first, _ in first }
  let newIDs = Set(new.map(\.blueprint.id.value))
  return new.compactMap { compareEditions(oldByID[$0.blueprint.id.value], $0) }
    + old.filter { !newIDs.contains($0.blueprint.id.value) }.map { BlueprintChange(old: $0, new: nil, places: []) }
}

/// What changed from one blueprint to another, whatever their ids; `nil` when nothing did.
package func compareEditions(_ old: Facts?, _ new: Facts) -> BlueprintChange? {
  guard let old else { return BlueprintChange(old: nil, new: new, places: []) }
  let places = EditionComparison(old, new).places()
  return places.isEmpty ? nil : BlueprintChange(old: old, new: new, places: places)
}

/// Goes through two editions of one blueprint.
struct EditionComparison {
  let old: Facts
  let new: Facts

  init(_ old: Facts, _ new: Facts) {
    self.old = old
    self.new = new
  }

  func places() -> [PlaceChange] {
    let pairs = EntryPairing(EditionEntry.all(of: old), EditionEntry.all(of: new))
    var byScope: [Text: [EntryChange]] = [:]
    for pair in pairs.inOrder {
      let scope = pair.new?.scope ?? pair.old?.scope ?? ""
      byScope[scope, default: []] += changes(pair)
    }
    var places = [PlaceChange(place: .blueprint, entries: definitions())]
    let moved = movedSteps
    for (oldStep, newStep) in steps() {
      guard let step = newStep ?? oldStep else { continue }
      let own = self.change(oldStep, newStep, isMoved: moved.contains(step.id.value)).map { [$0] } ?? []
      places.append(
        PlaceChange(
          place: .step(id: step.id.value, name: step.name),
          entries: own + (byScope[EditionEntry.scope(ofStep: step.id.value)] ?? [])))
    }
    let roles = new.blueprint.roles + old.blueprint.roles.filter { role in !new.blueprint.has(role) }
    for role in roles {
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
    let oldByID = Dictionary(oldSteps.map { ($0.id.value, $0) }) { first, _ in first }
    let newIDs = Set(newSteps.map(\.id.value))
    var goneBehind: [Text?: [Step]] = [:]
    var last: Text?
    for step in oldSteps {
      if newIDs.contains(step.id.value) { last = step.id.value } else { goneBehind[last, default: []].append(step) }
    }
    var result: [(old: Step?, new: Step?)] = (goneBehind[nil] ?? []).map { ($0, nil) }
    for step in newSteps {
      result.append((oldByID[step.id.value], step))
      result += (goneBehind[step.id.value] ?? []).map { ($0, nil) }
    }
    return result
  }

  /// Ids of steps that stand before or behind others than they did: as few as account for the new order.
  private var movedSteps: Set<Text> {
    let oldPlaces = Dictionary(old.blueprint.steps.enumerated().map { ($1.id.value, $0) }) { first, _ in first }
    let common = new.blueprint.steps.compactMap { step in oldPlaces[step.id.value].map { (step.id.value, $0) } }
    let kept = longestIncreasing(common.map(\.1))
    return Set(common.indices.filter { !kept.contains($0) }.map { common[$0].0 })
  }

  // MARK: Entries

  /// What changed in an entry, and in its recovery.
  private func changes(_ pair: EntryPairing.Pair) -> [EntryChange] {
    guard let entry = pair.new ?? pair.old else { return [] }
    let points = points(pair.old?.item, pair.new?.item)
    let own = change(
      entry.kind, pair.old?.path, pair.new?.path, entry.item.text, points, pair.old?.roles ?? [],
      pair.new?.roles ?? [])
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
      hasOne ? newMoment?.recoveryResponsible.roles ?? [] : [])
  }

  /// - Parameter points: for what is on one side only, what is asked there.
  func change(
    _ kind: EntryChange.Kind, _ oldPath: Text?, _ newPath: Text?, _ text: Text, _ points: [ChangedPoint],
    _ oldRoles: [Role] = [], _ newRoles: [Role] = [], isMoved: Bool = false
  ) -> EntryChange? {
    let isElsewhere = oldPath != nil && newPath != nil && oldPath?.scope != newPath?.scope
    let change: Change? =
      oldPath == nil ? .new : newPath == nil ? .gone : Change(of: points) ?? (isElsewhere || isMoved ? .moved : nil)
    guard let change, let path = newPath ?? oldPath else { return nil }
    return EntryChange(
      kind: kind, change: change, path: path, text: text, movedFrom: isElsewhere ? oldPath : nil, points: points,
      oldRoles: oldRoles.map(\.id.value), newRoles: newRoles.map(\.id.value))
  }
}

extension Text {
  /// What stands before the slash of a path.
  fileprivate var scope: Text? {
    withBytes { $0.firstIndex(of: UInt8(ascii: "/")) }.map { self[0..<$0] }
  }
}

extension Blueprint {
  fileprivate func has(_ role: Role) -> Bool { roles.contains { $0.id.value == role.id.value } }
}

/// The places of a longest part of some numbers that are all different, in which each is greater than the one before.
private func longestIncreasing(_ numbers: [Int]) -> Set<Int> {
  /// By length: the place of the smallest number that such a part of this length can end with.
  var ends: [Int] = []
  var before: [Int?] = []
  for (place, number) in numbers.enumerated() {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
    }
    before.append(low > 0 ? ends[low - 1] : nil)
    if low == ends.count { ends.append(place) } else { ends[low] = place }
  }
  var kept: Set<Int> = []
  var next = ends.last
  while let place = next {
    kept.insert(place)
    next = before[place]
  }
  return kept
}
