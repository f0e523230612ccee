import MotcModel
import MotcSource

/// Which entry of one edition is which of the other: by id in its step; else by id in another step, to which it has
/// moved; else, in its step, by its words.
struct EntryPairing {
  struct Pair {
    let old: EditionEntry?
    let new: EditionEntry?
    /// Whether it stands before or behind others, of its kind and in its place, than it did.
    fileprivate(set) var isReordered = false

    /// Whether it stands in another step, or belongs to another role, than before.
    var isElsewhere: Bool {
      guard let old, let new else { return false }
      return old.scope != new.scope
    }
  }

  /// Shelf by shelf those of the new edition in its order, then those that are gone.
  private(set) var inOrder: [Pair] = []
  /// By path in the old edition: the path in the new one.
  private(set) var newPaths: [Text: Text] = [:]

  private let old: [EditionEntry]
  private let new: [EditionEntry]
  /// By place in the new edition: the place in the old one.
  private var partners: [Int?]
  private var isTaken: [Bool]

  private struct Key: Hashable {
    let shelf: EditionEntry.Shelf
    let scope: Text?
    let id: String
  }

  init(_ old: [EditionEntry], _ new: [EditionEntry]) {
    self.old = old
    self.new = new
    partners = Array(repeating: nil, count: new.count)
    isTaken = Array(repeating: false, count: old.count)
    pair { entry in Key(shelf: entry.item.shelf, scope: entry.scope, id: entry.item.id.string) }
    pair { entry in Key(shelf: entry.item.shelf, scope: nil, id: entry.item.id.string) }
    pairAlike()
    for shelf in EditionEntry.Shelf.allCases {
      for (place, entry) in new.enumerated() where entry.item.shelf == shelf {
        let partner = partners[place].map { old[$0] }
        inOrder.append(Pair(old: partner, new: entry))
        if let partner { newPaths[partner.path] = entry.path }
      }
      for (place, entry) in old.enumerated() where entry.item.shelf == shelf && !isTaken[place] {
        inOrder.append(Pair(old: entry, new: nil))
      }
    }
    markReordered()
  }

  private struct Row: Hashable {
    let shelf: EditionEntry.Shelf
    let scope: Text
    let lane: Lane?
    let bearer: Text?
    /// What risks threaten and controls answer: with that they move.
    let related: [Text]
  }

  private mutating func markReordered() {
    let oldPlaces = Dictionary(old.enumerated().map { ($1.path, $0) }) { first, _ in first }
    let stayed = inOrder.indices.filter { inOrder[$0].old != nil && inOrder[$0].new != nil && !inOrder[$0].isElsewhere }
    let rows = Dictionary(grouping: stayed) { place in
      let entry = inOrder[place].new
      return Row(
        shelf: entry?.item.shelf ?? .action, scope: entry?.scope ?? "", lane: entry?.item.lane, bearer: entry?.bearer,
        related: entry?.related ?? [])
    }
    for row in rows.values {
      let kept = longestIncreasing(row.map { inOrder[$0].old.flatMap { oldPlaces[$0.path] } ?? 0 })
      for (number, place) in row.enumerated() where !kept.contains(number) { inOrder[place].isReordered = true }
    }
  }

  private mutating func take(_ oldPlace: Int, _ newPlace: Int) {
    partners[newPlace] = oldPlace
    isTaken[oldPlace] = true
  }

  /// Pairs those, of what is left, that alone have a key on both sides.
  private mutating func pair(by key: (EditionEntry) -> Key) {
    let oldByKey = Dictionary(grouping: old.indices.filter { !isTaken[$0] }) { key(old[$0]) }
    let newByKey = Dictionary(grouping: new.indices.filter { partners[$0] == nil }) { key(new[$0]) }
    for (key, places) in newByKey {
      guard places.count == 1, let others = oldByKey[key], others.count == 1 else { continue }
      take(others[0], places[0])
    }
  }

  /// Pairs what is, of what is left in its step, the only one with these words; or with nearly these, where no id was
  /// written on one side at least.
  private mutating func pairAlike() {
    func key(_ entry: EditionEntry) -> Key { Key(shelf: entry.item.shelf, scope: entry.scope, id: "") }
    let oldByKey = Dictionary(grouping: old.indices.filter { !isTaken[$0] }) { key(old[$0]) }
    let newByKey = Dictionary(grouping: new.indices.filter { partners[$0] == nil }) { key(new[$0]) }
    for (key, places) in newByKey {
      guard let others = oldByKey[key], places.count * others.count <= Self.mostCompared else { continue }
      let alike = places.map { place in others.filter { areAlike(old[$0].item, new[place].item) } }
      for (place, partners) in zip(places, alike) where partners.count == 1 {
        if alike.count(where: { $0.contains(partners[0]) }) == 1 { take(partners[0], place) }
      }
    }
  }

  private func areAlike(_ old: EditionEntry.Item, _ new: EditionEntry.Item) -> Bool {
    if old.text == new.text { return true }
    return (old.id.written == nil || new.id.written == nil) && isNearly(old.text.string, new.text.string)
  }

  /// Bounds the time for a step with many texts, all of which changed.
  private static let mostCompared = 1024
}
