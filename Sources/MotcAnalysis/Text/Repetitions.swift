import MotcSource

/// Texts that say the same in the same words, punctuation and ASCII case aside.
struct Repetitions {
  private struct Entry {
    let group: Int
    let text: Text
    let index: Int
  }

  /// Of each entry's group and how its text begins: enough to tell nearly all apart.
  private var keys: [UInt64] = []
  private var entries: [Entry] = []

  init(expecting count: Int) {
    keys.reserveCapacity(count)
    entries.reserveCapacity(count)
  }

  /// Only texts of one group are compared.
  mutating func add(_ text: Text, in group: Int, as index: Int) {
    guard !text.isEmpty else { return }
    keys.append(startHash(text) ^ UInt64(truncatingIfNeeded: group) &* 0x9E37_79B9_7F4A_7C15)
    entries.append(Entry(group: group, text: text, index: index))
  }

  /// Calls `body` with each entry that repeats an earlier one of its group, and with the first such; by group, then in
  /// the order in which they were added.
  func forEachCopy(_ body: (_ copy: Int, _ original: Int) -> Void) {
    // Most of the time nothing is repeated, and numbers are quickly sorted.
    let sorted = keys.sorted()
    var repeated: Set<UInt64> = []
    for (key, next) in zip(sorted, sorted.dropFirst()) where key == next { repeated.insert(key) }
    guard !repeated.isEmpty else { return }
    var alike: [(key: UInt64, entry: Entry)] = zip(keys, entries).filter { repeated.contains($0.0) }
    alike.sort { ($0.entry.group, $0.key, $0.entry.index) < ($1.entry.group, $1.key, $1.entry.index) }
    var start = 0
    while start < alike.count {
      let (key, group) = (alike[start].key, alike[start].entry.group)
      let end = alike[start...].firstIndex { $0.key != key || $0.entry.group != group } ?? alike.count
      if end - start > 1 { forEachCopy(among: alike[start..<end].lazy.map(\.entry), body) }
      start = end
    }
  }

  private func forEachCopy(among alike: some Collection<Entry>, _ body: (_ copy: Int, _ original: Int) -> Void) {
    // A few are looked through faster than they are put into a dictionary.
    guard alike.count > 8 else {
      var seen: [(hash: UInt64, index: Int)] = []
      for entry in alike {
        let hash = wordsHash(entry.text)
        if let original = seen.first(where: { $0.hash == hash }) {
          body(entry.index, original.index)
        } else {
          seen.append((hash, entry.index))
        }
      }
      return
    }
    var first: [UInt64: Int] = [:]
    for entry in alike {
      let hash = wordsHash(entry.text)
      if let original = first[hash] { body(entry.index, original) } else { first[hash] = entry.index }
    }
  }
}
