/// Names to numbers, for words that are looked up in the middle of a text: a prebuilt hash table over bytes.
///
/// ASCII capitals are folded, except in names of one letter, where they tell units apart.
final class NameTable: Sendable {
  struct Entry: Sendable {
    let hash: UInt32
    let start: UInt32
    let count: UInt8
    /// What the name means to the table's user.
    let value: UInt16
  }

  static let seed: UInt32 = 0x811C_9DC5

  private let blob: [UInt8]
  let entries: [Entry]
  /// Indexes into `entries`, one up; 0 is a free slot.
  private let slots: [UInt16]
  /// Length in bytes of the longest name.
  let longest: Int

  /// A later name replaces an equal earlier one. Names of more than 255 bytes are left out.
  init(_ names: [(bytes: [UInt8], value: UInt16)]) {
    var blob: [UInt8] = []
    var entries: [Entry] = []
    var capacity = 64
    while capacity < names.count * 3 { capacity *= 2 }
    var slots = [UInt16](repeating: 0, count: capacity)
    var longest = 0
    for (bytes, value) in names where (1...255).contains(bytes.count) && entries.count < 0xFFFE {
      let hash = bytes.reduce(NameTable.seed) { NameTable.hash($0, adding: $1) }
      var slot = NameTable.firstSlot(hash, capacity)
      var replaced = false
      while slots[slot] != 0, !replaced {
        let old = entries[Int(slots[slot]) - 1]
        let start = Int(old.start)
        if old.hash == hash, blob[start..<start + Int(old.count)].elementsEqual(bytes) {
          entries[Int(slots[slot]) - 1] = Entry(hash: hash, start: old.start, count: old.count, value: value)
          replaced = true
        }
        slot = (slot + 1) & (capacity - 1)
      }
      if replaced { continue }
      slots[slot] = UInt16(entries.count + 1)
      entries.append(Entry(hash: hash, start: UInt32(blob.count), count: UInt8(bytes.count), value: value))
      blob.append(contentsOf: bytes)
      longest = max(longest, bytes.count)
    }
    self.blob = blob
    self.entries = entries
    self.slots = slots
    self.longest = longest
  }

  /// The hash of a name that ends in `byte`, from the hash of what precedes it.
  @inline(__always)
  static func hash(_ hash: UInt32, adding byte: UInt8) -> UInt32 {
    (hash ^ UInt32(folded(byte))) &* 0x0100_0193
  }

  @inline(__always)
  private static func firstSlot(_ hash: UInt32, _ capacity: Int) -> Int {
    Int(hash ^ (hash >> 15)) & (capacity - 1)
  }

  /// The meaning of the name that stands at `range` of `bytes` and has this hash.
  @inline(__always)
  func value(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, hash: UInt32) -> UInt16? {
    var slot = NameTable.firstSlot(hash, slots.count)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.hash == hash, Int(entry.count) == range.count, matches(entry, bytes, range.lowerBound) {
        return entry.value
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The longest name that begins at `start` and ends where a word ends.
  @inline(__always)
  func longestMatch(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> NameMatch? {
    var hash = NameTable.seed
    var index = start
    var best: NameMatch?
    while index < end, index - start < longest {
      let byte = bytes[index]
      let width = scalarWidth(byte)
      if byte < 0x80, !isNameByte(bytes, index, end) { break }
      let isLetter = isLatinLetter(byte)
      for _ in 0..<min(width, end - index) {
        hash = NameTable.hash(hash, adding: bytes[index])
        index += 1
      }
      if isLetter, index < end, isLatinLetter(bytes[index]) { continue }
      if let value = value(bytes, start..<index, hash: hash) { best = NameMatch(value: value, end: index) }
    }
    return best
  }

  private func matches(_ entry: Entry, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    let base = Int(entry.start)
    if entry.count == 1 { return blob[base] == bytes[start] }
    for offset in 0..<Int(entry.count) where folded(blob[base + offset]) != folded(bytes[start + offset]) {
      return false
    }
    return true
  }

  func name(_ entry: Entry) -> ArraySlice<UInt8> {
    blob[Int(entry.start)..<Int(entry.start) + Int(entry.count)]
  }
}

/// The byte with an ASCII capital made small.
@inline(__always)
func folded(_ byte: UInt8) -> UInt8 {
  byte &- 0x41 < 26 ? byte | 0x20 : byte
}

/// A name found in a text: its meaning and the offset behind it.
struct NameMatch: Sendable {
  let value: UInt16
  let end: Int
}

/// A letter of Latin script, by its first byte; `ë` and `ü` are two bytes long.
@inline(__always)
func isLatinLetter(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26 || byte &- 0xC3 < 9
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

/// How many bytes a scalar takes that begins with `byte`.
@inline(__always)
func scalarWidth(_ byte: UInt8) -> Int {
  byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
}

/// Whether an ASCII byte can stand in a name; digits only as the exponent of `m2` and `cm3`.
@inline(__always)
private func isNameByte(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
  let byte = bytes[index]
  switch byte {
  case 0x41...0x5A, 0x61...0x7A, 0x20, 0x24, 0x25, 0x27, 0x2D, 0x2F: return true
  case 0x32, 0x33:
    return index > 0 && folded(bytes[index - 1]) == 0x6D && !(index + 1 < end && isDigit(bytes[index + 1]))
  default: return false
  }
}
