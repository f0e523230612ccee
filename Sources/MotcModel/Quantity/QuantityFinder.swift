import MotcSource

/// Looks for the numbers in prose, and passes over everything else as fast as it can.
struct QuantityFinder {
  private var reader: QuantityReader
  private var bytes: UnsafeBufferPointer<UInt8> { reader.bytes }
  private var found: [QuantityMention] = []

  init(_ reader: QuantityReader) {
    self.reader = reader
  }

  mutating func mentions() -> [QuantityMention] {
    let bytes = reader.bytes
    let end = bytes.count
    let classes = Self.classes
    var index = 0
    while index < end {
      let byte = bytes[index]
      switch classes[Int(byte)] {
      case .nothing: index += 1
      case .letter:
        if mayBeginNumber(byte, index + 1 < end ? bytes[index + 1] : 0), let next = look(at: index) {
          index = next
        } else {
          index += 1
          while index < end, isWordByte(bytes[index]) { index += 1 }
        }
      case .number: index = look(at: index) ?? endOfNumber(index)
      case .han:
        if index + 2 < end, numeralSeconds[Int(bytes[index + 1])], beginsNumeral(at: index) {
          index = look(at: index) ?? endOfNumber(index)
        } else {
          index += 3
        }
      case .wide:
        if beginsWideNumber(at: index) {
          index = look(at: index) ?? endOfNumber(index)
        } else {
          index += scalarWidth(byte)
        }
      }
    }
    return found
  }

  /// Reads the quantity at `index`, keeps it if it is one, and says where to go on; `nil` when none is there.
  private mutating func look(at index: Int) -> Int? {
    let prose = ProseContext(reader, index)
    guard prose.allowsNumber else { return nil }
    reader.position = index
    reader.subject = 0..<index
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

  /// Where a run of digits or numerals ends that is no quantity, so that its tail is not taken for one.
  private func endOfNumber(_ start: Int) -> Int {
    var index = start
    while index < reader.end {
      let byte = bytes[index]
      if isWordByte(byte) {
        index += 1
      } else if byte < 0x80, isDigit(reader.byte(at: index + 1)), byte != 0x20 {
        index += 1
      } else if reader.numeral(at: index) != nil || reader.has("半", at: index) || beginsWideNumber(at: index) {
        index += 3
      } else {
        break
      }
    }
    return index > start ? index : start + scalarWidth(bytes[start])
  }

  private enum ByteClass: UInt8 {
    case nothing, letter, number, han, wide
  }

  private static let classes: [ByteClass] = (0...255).map { byte in
    switch byte {
    case 0x30...0x39, 0x24: .number
    case 0x41...0x5A, 0x61...0x7A, 0x27: .letter
    case 0xE3, 0xE4, 0xE5, 0xE7, 0xE8, 0xE9: .han
    case 0xC2, 0xE2, 0xEF: .wide
    case 0xE6: .wide
    default: .nothing
    }
  }

  /// Whether a character that begins a numeral stands here; `百` and `千` only in `百分之`.
  private func beginsNumeral(at index: Int) -> Bool {
    if let value = reader.numeral(at: index) {
      return value <= 10 || reader.has("分", at: index + 3)
    }
    return reader.has("半", at: index) || reader.has("负", at: index)
  }

  /// Full-width digits, `½` and the signs of currencies that are no ASCII.
  private func beginsWideNumber(at index: Int) -> Bool {
    let second = reader.byte(at: index + 1)
    let third = reader.byte(at: index + 2)
    switch bytes[index] {
    case 0xC2: return second == 0xA3 || second == 0xA5 || (0xBC...0xBE).contains(second)
    case 0xE2: return (second == 0x82 && third == 0xAC) || (second == 0x85 && (0x93...0x9E).contains(third))
    case 0xEF: return (second == 0xBC && third &- 0x90 < 10) || (second == 0xBF && third == 0xA5)
    default: return false
    }
  }
}

/// Second bytes of the characters that begin numerals.
private let numeralSeconds: [Bool] = (0...255).map {
  [0x9B, 0x80, 0xB8, 0xBA, 0x85, 0x8D, 0x99, 0xB4].contains($0)
}

@inline(__always)
private func isWordByte(_ byte: UInt8) -> Bool { isLatinLetter(byte) || isDigit(byte) }

/// Whether a word with these first two bytes may begin a quantity: a number word, `a`, `'n`, or a currency's code.
@inline(__always)
private func mayBeginNumber(_ first: UInt8, _ second: UInt8) -> Bool {
  switch first | 0x20 {
  case 0x61: second == 0x20 || second | 0x20 == 0x6E || second | 0x20 == 0x67  // a an ag
  case 0x63, 0x72, 0x75: first < 0x60 && (second < 0x60)  // CNY RMB R USD
  case 0x64: second | 0x20 == 0x72 || second | 0x20 == 0x65 || second | 0x20 == 0x75  // dr de du
  case 0x65: second | 0x20 == 0x69 || second | 0x20 == 0x6C || second | 0x20 == 0x65 || second == 0x55  // ei el ee EU
  case 0x66: second | 0x20 == 0x6F || second | 0x20 == 0x69  // fo fi
  case 0x68: second | 0x20 == 0x61 || second | 0x20 == 0x75  // ha hu
  case 0x6B: second | 0x20 == 0x77  // kw
  case 0x6E: second | 0x20 == 0x69 || second | 0x20 == 0x65  // ni ne
  case 0x6F: second | 0x20 == 0x6E  // on
  case 0x71: second | 0x20 == 0x75  // qu
  case 0x73: second | 0x20 == 0x69 || second | 0x20 == 0x65  // si se
  case 0x74:
    second | 0x20 == 0x77 || second | 0x20 == 0x68 || second | 0x20 == 0x65 || second | 0x20 == 0x69
      || second | 0x20 == 0x61  // tw th te ti ta
  case 0x76: second | 0x20 == 0x69 || second | 0x20 == 0x79 || second | 0x20 == 0x65  // vi vy ve
  case 0x7A: second | 0x20 == 0x61 || second | 0x20 == 0x65  // ZAR zero
  case 0x27: second | 0x20 == 0x6E  // 'n
  default: false
  }
}
