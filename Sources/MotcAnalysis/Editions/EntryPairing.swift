import MotcModel
import MotcSource

/// Which entry of one edition is which of the other: by id in its step; else by id in another step, to which it has
/// moved; else, in its step, by nearly the same words, where no id is written.
struct EntryPairing {
  typealias Pair = (old: EditionEntry?, new: EditionEntry?)

  /// Shelf by shelf those of the new edition, then those that are gone.
  private(set) var inOrder: [Pair] = []

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
        inOrder.append((partners[place].map { old[$0] }, entry))
      }
      for (place, entry) in old.enumerated() where entry.item.shelf == shelf && !isTaken[place] {
        inOrder.append((entry, nil))
      }
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

  /// Pairs what has no written id and is, of what is left in its step, the only one with nearly these words.
  private mutating func pairAlike() {
    func key(_ entry: EditionEntry) -> Key? {
      entry.item.id.written == nil ? Key(shelf: entry.item.shelf, scope: entry.scope, id: "") : nil
    }
    let oldByKey = Dictionary(grouping: old.indices.filter { !isTaken[$0] }) { key(old[$0]) }
    let newByKey = Dictionary(grouping: new.indices.filter { partners[$0] == nil }) { key(new[$0]) }
    for case (let key?, let places) in newByKey {
      guard let others = oldByKey[key], places.count * others.count <= Self.mostCompared else { continue }
      let alike = places.map { place in
        let text = new[place].item.text.string
        return others.filter { isNearly(old[$0].item.text.string, text) }
      }
      for (place, partners) in zip(places, alike) where partners.count == 1 {
        if alike.count(where: { $0.contains(partners[0]) }) == 1 { take(partners[0], place) }
      }
    }
  }

  /// Bounds the time for a step with many texts, all of which changed.
  private static let mostCompared = 1024
}
