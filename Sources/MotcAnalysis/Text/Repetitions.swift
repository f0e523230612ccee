import MotcSource

/// Texts that say the same in the same words, punctuation and ASCII case aside.
struct Repetitions {
  private struct Entry {
    let group: Int
    /// Of how the text begins: enough to tell nearly all apart.
    let key: UInt64
    let text: Text
    let index: Int
  }

  private var entries: [Entry] = []

  init(expecting count: Int) {
    entries.reserveCapacity(count)
  }

  /// Only texts of one group are compared.
  mutating func add(_ text: Text, in group: Int, as index: Int) {
    guard !text.isEmpty else { return }
    entries.append(Entry(group: group, key: startHash(text), text: text, index: index))
  }

  /// Calls `body` with each entry that repeats an earlier one of its group, and with the first such; by group, then in
  /// the order in which they were added.
  mutating func forEachCopy(_ body: (_ copy: Int, _ original: Int) -> Void) {
    guard entries.count > 1 else { return }
    entries.sort { ($0.group, $0.key, $0.index) < ($1.group, $1.key, $1.index) }
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].group == entries[start].group, entries[end].key == entries[start].key {
        end += 1
      }
      if end - start > 1 {
        var first: [UInt64: Int] = [:]
        for entry in entries[start..<end] {
          let hash = wordsHash(entry.text)
          if let original = first[hash] { body(entry.index, original) } else { first[hash] = entry.index }
        }
      }
      start = end
    }
  }
}
