import MotcSource

/// A cursor over the bytes of a measure, a duration or a sentence; each reading method leaves it where it was when what
/// it reads does not stand there.
struct QuantityReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let units: UnitLookup
  let end: Int
  /// Where the words stand that tell what an ambiguous unit means: a measure's name.
  var subject: Range<Int> = 0..<0
  /// Running prose holds numbers that are not quantities, and only surely known units count.
  let isProse: Bool
  var position: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ units: UnitLookup, isProse: Bool = false) {
    self.bytes = bytes
    self.units = units
    self.isProse = isProse
    end = bytes.count
    position = 0
  }

  /// The byte `offset` on from here; 0 past the end.
  @inline(__always)
  func peek(_ offset: Int = 0) -> UInt8 {
    position + offset < end ? bytes[position + offset] : 0
  }

  /// The byte at an index; 0 outside the text.
  @inline(__always)
  func byte(at index: Int) -> UInt8 {
    index >= 0 && index < end ? bytes[index] : 0
  }

  var isAtEnd: Bool { position >= end }

  /// Passes over ASCII blanks, no-break spaces and full-width spaces.
  @inline(__always)
  mutating func skipBlanks() { position = indexAfterBlanks(position) }

  @inline(__always)
  func indexAfterBlanks(_ start: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == 0x20 || byte &- 0x09 < 2 || byte == 0x0D {
        index += 1
      } else if byte < 0xC2 {
        break
      } else if byte == 0xC2, self.byte(at: index + 1) == 0xA0 {
        index += 2
      } else if has("　", at: index) {
        index += 3
      } else {
        break
      }
    }
    return index
  }

  /// Whether `literal` stands at `index`.
  @inline(__always)
  func has(_ literal: StaticString, at index: Int) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard index >= 0, index + count <= end else { return false }
    let start = literal.utf8Start
    for offset in 0..<count where start[offset] != bytes[index + offset] { return false }
    return true
  }

  @inline(__always)
  mutating func take(_ literal: StaticString) -> Bool {
    guard has(literal, at: position) else { return false }
    position += literal.utf8CodeUnitCount
    return true
  }

  /// Takes an ASCII word in any case that ends where a word ends.
  mutating func takeWord(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard position + count <= end, !isLatinLetter(byte(at: position + count)) else { return false }
    let start = literal.utf8Start
    for offset in 0..<count where start[offset] != folded(bytes[position + offset]) { return false }
    position += count
    return true
  }

  /// The offsets of what is left, without blanks at either end.
  var rest: Range<Int> {
    let low = indexAfterBlanks(position)
    var high = end
    while high > low, isAsciiBlank(bytes[high - 1]) { high -= 1 }
    return low..<max(high, low)
  }

  /// Whether the words at `subject` speak of it; only the last 90 bytes are asked, so that long prose stays linear.
  func isAbout(_ topic: Subject) -> Bool {
    let low = max(subject.lowerBound, subject.upperBound - 90)
    let high = subject.upperBound
    return Subject.withBeginnings { beginnings in
      (low..<high).contains { start in
        bytes[start] & 0xC0 != 0x80 && beginnings.mayBegin(bytes, start, high)
          && topic.words.contains { hasFolded($0, at: start, upTo: high) }
      }
    }
  }

  private func hasFolded(_ word: StaticString, at index: Int, upTo high: Int) -> Bool {
    guard index + word.utf8CodeUnitCount <= high else { return false }
    for offset in 0..<word.utf8CodeUnitCount where folded(bytes[index + offset]) != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Where a run of digits, letters or numerals ends that is no quantity, so that its tail is not taken for one; at
  /// least one character on.
  func endOfNumber(_ start: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      if isLatinLetter(byte) || isDigit(byte) {
        index += 1
      } else if byte < 0x80, isDigit(self.byte(at: index + 1)), byte != 0x20 {
        index += 1
      } else if numeral(at: index) != nil || has("半", at: index) || isFullWidthDigit(at: index) {
        index += 3
      } else {
        break
      }
    }
    return index > start ? index : start + scalarWidth(byte(at: start))
  }

  func isFullWidthDigit(at index: Int) -> Bool {
    byte(at: index) == 0xEF && byte(at: index + 1) == 0xBC && byte(at: index + 2) &- 0x90 < 10
  }
}

extension Units {
  /// Reads a value from a text, beginning at its first byte.
  @inline(__always)
  func read<Value>(
    _ text: Text, _ body: (inout QuantityReader) throws(QuantityError) -> Value
  ) throws(QuantityError) -> Value {
    // The array's own method, since it lets a typed error through.
    try text.buffer.bytes.withUnsafeBufferPointer { bytes throws(QuantityError) in
      try withLookup { lookup throws(QuantityError) in
        let slice = UnsafeBufferPointer(rebasing: bytes[text.start..<text.start + text.count])
        var reader = QuantityReader(slice, lookup)
        return try body(&reader)
      }
    }
  }
}
