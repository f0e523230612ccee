import MotcSource

/// Finds any of a list of phrases in a text, in one pass over its bytes and without allocating.
///
/// Of the phrases that begin at one place the longest wins, and the search goes on behind it; so a longer phrase that
/// means something else hides a shorter one inside it. Latin phrases match whole words, without regard to ASCII case; a
/// hyphen belongs to the word (`user-friendly` is not `friendly`). Han has no words to match: a phrase matches wherever
/// it stands.
struct PhraseMatcher: Sendable {
  struct Match {
    /// Byte offsets in the text.
    let range: Range<Int>
    /// What the list of the phrase stands for.
    let value: UInt8
  }

  private struct Entry {
    let start: Int
    let count: Int
    let value: UInt8
    /// The next entry whose phrase begins with bytes of the same hash; entries of one chain go from long to short.
    var next: UInt16
  }

  private var pool: [UInt8] = []
  private var entries: [Entry] = []
  /// By the hash of a phrase's first three bytes: its chain, as an index from 1 into `entries`.
  private var heads = [UInt16](repeating: 0, count: 1 << Self.hashBits)

  private static let hashBits: UInt32 = 12
  /// Shorter phrases cannot be found.
  private static let shortest = 3

  /// Phrases are separated by `|`, in small letters; those shorter than three bytes are passed over, and so is what
  /// comes after the first 65,000.
  ///
  /// - Parameter first: single phrases that win over equal ones of the lists.
  init(_ lists: [(phrases: StaticString, value: UInt8)], first: [(phrase: Text, value: UInt8)] = []) {
    for (phrase, value) in first {
      phrase.trimmed.withBytes { add($0.map(asciiFolded), value) }
    }
    for list in lists {
      list.phrases.withUTF8Buffer { bytes in
        for phrase in bytes.split(separator: UInt8(ascii: "|")) { add(phrase, list.value) }
      }
    }
    // Each entry goes to the front of its chain, so the shortest go first; of equals, the one written first stays ahead.
    for index in entries.indices.reversed().sorted(by: { entries[$0].count < entries[$1].count }) {
      let start = entries[index].start
      let head = Self.hash(pool[start], pool[start + 1], pool[start + 2])
      entries[index].next = heads[head]
      heads[head] = UInt16(clamping: index + 1)
    }
  }

  private mutating func add(_ phrase: some Collection<UInt8>, _ value: UInt8) {
    guard phrase.count >= Self.shortest, entries.count < 65_000 else { return }
    entries.append(Entry(start: pool.count, count: phrase.count, value: value, next: 0))
    pool.append(contentsOf: phrase)
  }

  /// The first phrase at or behind `start`, which is no place inside a word.
  func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Match? {
    heads.withUnsafeBufferPointer { heads in
      var index = start
      let last = bytes.count - Self.shortest
      while index <= last {
        let byte = bytes[index]
        if byte < 0x80 && !isWordByte(byte) {
          index += 1
          continue
        }
        let hash = Self.hash(asciiFolded(byte), asciiFolded(bytes[index + 1]), asciiFolded(bytes[index + 2]))
        if heads[hash] != 0, let match = match(in: bytes, at: index, chain: heads[hash]) { return match }
        index = byte < 0x80 || isLatinLead(byte) ? endOfWord(in: bytes, from: index) : index + scalarLength(byte)
      }
      return nil
    }
  }

  private func match(in bytes: UnsafeBufferPointer<UInt8>, at index: Int, chain: UInt16) -> Match? {
    var link = chain
    while link != 0 {
      let entry = entries[Int(link) - 1]
      let end = index + entry.count
      if end <= bytes.count, matches(entry, bytes, at: index), isBoundary(bytes, at: end) {
        return Match(range: index..<end, value: entry.value)
      }
      link = entry.next
    }
    return nil
  }

  private func matches(_ entry: Entry, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    for offset in 0..<entry.count where asciiFolded(bytes[index + offset]) != pool[entry.start + offset] {
      return false
    }
    return true
  }

  /// Whether a phrase may end here: not inside a Latin word.
  private func isBoundary(_ bytes: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
    guard end < bytes.count, bytes[end - 1] < 0x80 else { return true }
    return !isWordByte(bytes[end]) && !isLatinLead(bytes[end])
  }

  @inline(__always)
  private static func hash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    let key = UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16
    return Int((key &* 2_654_435_769) >> (32 - hashBits))
  }
}

/// The byte with `A`–`Z` made small.
@inline(__always)
func asciiFolded(_ byte: UInt8) -> UInt8 {
  byte &- 0x41 < 26 ? byte | 0x20 : byte
}

/// A letter, digit or hyphen.
@inline(__always)
func isWordByte(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D
}

/// Whether a byte begins a letter of two bytes, such as `ê`.
@inline(__always)
func isLatinLead(_ byte: UInt8) -> Bool {
  byte &- 0xC3 < 8
}

/// Bytes of the scalar that this byte begins; 1 for a byte that begins none.
@inline(__always)
func scalarLength(_ byte: UInt8) -> Int {
  byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
}

/// Where the Latin word ends that `start` is in.
@inline(__always)
func endOfWord(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var index = start
  while index < bytes.count {
    if isWordByte(bytes[index]) {
      index += 1
    } else if isLatinLead(bytes[index]) {
      index += 2
    } else {
      break
    }
  }
  return index
}
