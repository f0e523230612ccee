import MotcSource

/// Looks for the numbers in prose, and passes over everything else as fast as it can.
struct QuantityFinder {
  private var reader: QuantityReader
  private var bytes: UnsafeBufferPointer<UInt8> { reader.bytes }
  private let words: LentNames
  private var found: [QuantityMention] = []

  /// - Parameter words: the number words.
  init(_ reader: QuantityReader, _ words: LentNames) {
    self.reader = reader
    self.words = words
  }

  mutating func mentions() -> [QuantityMention] {
    let bytes = reader.bytes
    let end = bytes.count
    var index = 0
    while index < end {
      let byte = bytes[index]
      if byte >= 0xE0 {
        if index + 2 < end, mayBeginNumeral(byte, bytes[index + 1]), beginsWideNumber(at: index) {
          index = look(at: index) ?? reader.endOfNumber(index)
        } else {
          index += byte < 0xF0 ? 3 : 4
        }
      } else if (byte | 0x20) &- 0x61 < 26 || byte == 0x27 {
        if mayBeginWord(at: index) || isCode(at: index), let next = look(at: index) {
          index = next
        } else {
          index += 1
          while index < end, isWordByte(bytes[index]) { index += 1 }
        }
      } else if isDigit(byte) || byte == 0x24 || (byte == 0xC2 && beginsWideNumber(at: index)) {
        index = look(at: index) ?? reader.endOfNumber(index)
      } else {
        index += 1
      }
    }
    return found
  }

  /// Reads the quantity at `index`, keeps it if it is one, and says where to go on; `nil` when none is there.
  private mutating func look(at index: Int) -> Int? {
    if isLatinLetter(bytes[index]) || bytes[index] == 0x27, !isCode(at: index),
      words.longestMatch(bytes, from: index, to: reader.end) == nil
    {
      return nil
    }
    let prose = ProseContext(reader, index)
    guard prose.allowsNumber else { return nil }
    reader.position = index
    reader.subject = max(0, index - 36)..<index
    guard let (first, second) = try? reader.range(), prose.allows(first, second, upTo: reader.position) else {
      return nil
    }
    let last = second ?? first
    let low = first.quantity
    found.append(
      QuantityMention(
        range: first.range.lowerBound..<last.range.upperBound, quantity: QuantityRange(low, second?.quantity ?? low),
        unitRange: last.unitRange, isIndefinite: prose.isIndefinite(first, second)))
    return max(reader.position, index + 1)
  }

  /// Whether a number word may begin here. `a` and `an` would let every word in `a` through, so what follows is asked.
  @inline(__always)
  private func mayBeginWord(at index: Int) -> Bool {
    guard words.mayBegin(bytes, index, bytes.count) else { return false }
    guard folded(bytes[index]) == 0x61 else { return true }
    let second = folded(reader.byte(at: index + 1))
    if second != 0x6E { return second == 0x20 || second == 0x67 }
    let third = folded(reader.byte(at: index + 2))
    return !isLatinLetter(third) || (third == 0x64 && folded(reader.byte(at: index + 3)) == 0x65)
  }

  /// Whether a currency's code may begin here: `USD 10`, `R50`.
  @inline(__always)
  private func isCode(at index: Int) -> Bool {
    guard bytes[index] &- 0x41 < 26 else { return false }
    let second = reader.byte(at: index + 1)
    return second &- 0x41 < 26 || isDigit(second) || second == 0x20
  }

  /// Whether a character that no ASCII text has begins a number: a numeral (`百` and `千` only before `分`), a full-width
  /// digit, `½`, or the sign of a currency.
  private func beginsWideNumber(at index: Int) -> Bool {
    let second = reader.byte(at: index + 1)
    let third = reader.byte(at: index + 2)
    switch bytes[index] {
    case 0xC2: return second == 0xA3 || second == 0xA5 || (0xBC...0xBE).contains(second)
    case 0xE2: return (second == 0x82 && third == 0xAC) || (second == 0x85 && (0x93...0x9E).contains(third))
    case 0xEF: return reader.isFullWidthDigit(at: index) || (second == 0xBF && third == 0xA5)
    default:
      if let value = reader.numeral(at: index) { return value <= 10 || reader.has("分", at: index + 3) }
      return reader.has("半", at: index) || reader.has("负", at: index)
    }
  }
}

/// Whether a character with these first two bytes may begin a number.
@inline(__always)
private func mayBeginNumeral(_ first: UInt8, _ second: UInt8) -> Bool {
  switch first {
  case 0xE4: second == 0xB8 || second == 0xBA || second == 0xB9
  case 0xE5: second == 0x8D || second == 0x85 || second == 0x9B
  case 0xE9: second == 0x9B
  case 0xE7: second == 0x99
  case 0xE8: second == 0xB4
  case 0xE3: second == 0x80
  case 0xE2: second == 0x82 || second == 0x85
  case 0xEF: second == 0xBC || second == 0xBF
  default: false
  }
}

@inline(__always)
private func isWordByte(_ byte: UInt8) -> Bool { isLatinLetter(byte) || isDigit(byte) }
