/// Names to numbers, for words that are looked up in the middle of a text: a prebuilt hash table over bytes.
///
/// ASCII capitals are folded, except in names of one letter, where they tell units apart.
struct NameTable: Sendable {
  struct Entry: Sendable {
    fileprivate(set) var hash: UInt32 = 0
    fileprivate(set) var start: UInt32 = 0
    /// Length in bytes; 0 marks a free slot.
    fileprivate(set) var count: UInt8 = 0
    /// What the name means to the table's user.
    fileprivate(set) var value: UInt16 = 0
  }

  static let seed: UInt32 = 0x811C_9DC5

  private var blob: [UInt8] = []
  private var slots: [Entry]
  private var used = 0
  /// Length in bytes of the longest name.
  private var longest = 0
  /// Which first three bytes begin a name, five bits of each: refuses most texts at one look.
  private var beginnings = [UInt32](repeating: 0, count: 1024)

  /// - Parameter capacity: how many names are expected; more may come.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = [Entry](repeating: Entry(), count: size)
    blob.reserveCapacity(capacity * 10)
  }

  /// Adds a name; it replaces an equal one. Names of no byte or of more than 255 are left out.
  mutating func add(_ name: some Collection<UInt8>, _ value: UInt16) {
    let start = blob.count
    blob.append(contentsOf: name)
    let count = blob.count - start
    guard (1...255).contains(count) else {
      blob.removeLast(count)
      return
    }
    var hash = NameTable.seed
    for index in start..<blob.count { hash = NameTable.hash(hash, adding: blob[index]) }
    let entry = Entry(hash: hash, start: UInt32(start), count: UInt8(count), value: value)
    var slot = NameTable.firstSlot(hash, slots.count)
    while slots[slot].count != 0 {
      let old = slots[slot]
      let low = Int(old.start)
      if old.hash == hash, Int(old.count) == count, blob[low..<low + count].elementsEqual(blob[start...]) {
        slots[slot] = entry
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = entry
    used += 1
    longest = max(longest, count)
    addBeginning(start, count)
    if used * 2 > slots.count { grow() }
  }

  /// Adds the names of a list that `separator` parts; `value` is asked for each name's meaning and for what is left of
  /// the name without a mark.
  mutating func add(
    list: String, separator: UInt8 = UInt8(ascii: "|"),
    _ value: (_ index: Int, _ name: inout UnsafeBufferPointer<UInt8>) -> UInt16
  ) {
    var list = list
    list.withUTF8 { bytes in
      var start = 0
      var number = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != separator { end += 1 }
        var name = UnsafeBufferPointer(rebasing: bytes[start..<end])
        let meaning = value(number, &name)
        add(name, meaning)
        start = end + 1
        number += 1
      }
    }
  }

  private mutating func addBeginning(_ start: Int, _ count: Int) {
    let first = Int(blob[start] & 31) << 5
    if count == 1 {
      for row in first..<first + 32 { beginnings[row] = .max }
    } else {
      beginnings[first | Int(blob[start + 1] & 31)] |= count == 2 ? .max : 1 << UInt32(blob[start + 2] & 31)
    }
  }

  private mutating func grow() {
    let old = slots
    slots = [Entry](repeating: Entry(), count: old.count * 2)
    for entry in old where entry.count != 0 {
      var slot = NameTable.firstSlot(entry.hash, slots.count)
      while slots[slot].count != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  /// Lends the names for looking up.
  @inline(__always)
  func withNames<Value, Failure: Error>(_ body: (LentNames) throws(Failure) -> Value) throws(Failure) -> Value {
    try slots.withUnsafeBufferPointer { slots throws(Failure) in
      try blob.withUnsafeBufferPointer { blob throws(Failure) in
        try beginnings.withUnsafeBufferPointer { beginnings throws(Failure) in
          try body(LentNames(slots: slots, blob: blob, beginnings: beginnings, longest: longest))
        }
      }
    }
  }

  /// The hash of a name that ends in `byte`, from the hash of what precedes it.
  @inline(__always)
  fileprivate static func hash(_ hash: UInt32, adding byte: UInt8) -> UInt32 {
    (hash ^ UInt32(folded(byte))) &* 0x0100_0193
  }

  @inline(__always)
  fileprivate static func firstSlot(_ hash: UInt32, _ count: Int) -> Int {
    Int(hash ^ (hash >> 15)) & (count - 1)
  }
}

/// The names of a table, lent: copying it costs nothing.
struct LentNames {
  fileprivate let slots: UnsafeBufferPointer<NameTable.Entry>
  fileprivate let blob: UnsafeBufferPointer<UInt8>
  fileprivate let beginnings: UnsafeBufferPointer<UInt32>
  fileprivate let longest: Int

  /// All names, in the order of their hashes; `start` grows in the order in which they were added.
  var all: some Sequence<NameTable.Entry> { slots.lazy.filter { $0.count != 0 } }

  func name(_ entry: NameTable.Entry) -> Slice<UnsafeBufferPointer<UInt8>> {
    blob[Int(entry.start)..<Int(entry.start) + Int(entry.count)]
  }

  /// Whether a name may begin at `index`; wrong only in saying yes.
  @inline(__always)
  func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    let second = index + 1 < end ? bytes[index + 1] : 0
    let third = index + 2 < end ? bytes[index + 2] : 0
    let row = beginnings[Int(bytes[index] & 31) << 5 | Int(second & 31)]
    return row >> UInt32(third & 31) & 1 != 0
  }

  /// The meaning of the name that stands at `range` of `bytes` and has this hash.
  @inline(__always)
  private func value(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, hash: UInt32) -> UInt16? {
    var slot = NameTable.firstSlot(hash, slots.count)
    while slots[slot].count != 0 {
      let entry = slots[slot]
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
    guard start < end, mayBegin(bytes, start, end) else { return nil }
    var hash = NameTable.seed
    var index = start
    var best: NameMatch?
    let limit = min(end, start &+ longest)
    while index < limit {
      let byte = bytes[index]
      if byte < 0x80 {
        guard isNameByte(bytes, index, end) else { break }
        hash = NameTable.hash(hash, adding: byte)
        index &+= 1
        if isLatinLetter(byte), index < end, isLatinLetter(bytes[index]) { continue }
      } else {
        let next = min(end, index &+ scalarWidth(byte))
        while index < next {
          hash = NameTable.hash(hash, adding: bytes[index])
          index &+= 1
        }
        if isLatinLetter(byte), index < end, isLatinLetter(bytes[index]) { continue }
      }
      if let value = value(bytes, start..<index, hash: hash) { best = NameMatch(value: value, end: index) }
    }
    return best
  }

  private func matches(_ entry: NameTable.Entry, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    let base = Int(entry.start)
    if entry.count == 1 { return blob[base] == bytes[start] }
    for offset in 0..<Int(entry.count) where folded(blob[base + offset]) != folded(bytes[start + offset]) {
      return false
    }
    return true
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

/// `isBlank`, inlined here.
@inline(__always)
func isAsciiBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 2 || byte == 0x0D }

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
  if (byte | 0x20) &- 0x61 < 26 || byte == 0x20 { return true }
  switch byte {
  case 0x24, 0x25, 0x27, 0x2D, 0x2F: return true
  case 0x32, 0x33:
    return index > 0 && folded(bytes[index - 1]) == 0x6D && !(index + 1 < end && isDigit(bytes[index + 1]))
  default: return false
  }
}
