/// A document while it is being written.
typealias ByteBuffer = GrowingBuffer<UInt8>

extension ByteBuffer {
  var array: [UInt8] { withElements { Array($0) } }

  mutating func append(_ string: StaticString) {
    append(UnsafeBufferPointer(start: string.utf8Start, count: string.utf8CodeUnitCount))
  }

  /// Decimal, without locale, without trailing zeros.
  mutating func append(_ number: Double, decimals: Int) {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let product = (number * scale).rounded()
    guard product.magnitude < 1e15 else { return append(UInt8(ascii: "0")) }
    var rest = UInt(product.magnitude)
    var decimals = decimals
    while decimals > 0, rest % 10 == 0 {
      rest /= 10
      decimals -= 1
    }
    if product < 0 { append(UInt8(ascii: "-")) }
    // From the last digit to the first; 15 of them and a point are the most.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digits in
      var start = digits.count
      var place = 0
      repeat {
        if place == decimals, place > 0 {
          start -= 1
          digits[start] = UInt8(ascii: ".")
        }
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
        place += 1
      } while rest > 0 || place <= decimals
      append(UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  /// Text without what may stand neither in XML nor in a line of text: controls, line ends, what turns the reading
  /// direction round.
  ///
  /// - Parameters:
  ///   - limit: the count of bytes after which no further character is added; then the answer is false.
  ///   - escape: what is written for an ASCII character, or a control, other than itself.
  @discardableResult
  mutating func append(_ text: String, upTo limit: Int = .max, escape: (UInt8) -> StaticString?) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      var index = 0
      while index < utf8.count {
        let run = Self.plainRun(utf8, from: index, room: limit - count)
        append(UnsafeBufferPointer(rebasing: utf8[index..<run]))
        index = run
        guard index < utf8.count else { break }
        let byte = utf8[index]
        if count > limit, byte & 0xC0 != 0x80 { return false }
        index += 1
        switch byte {
        case 0xC2 where utf8[index] < 0xA0: index += 1
        case 0xE2, 0xEF:
          let scalar = UInt32(byte & 0x0F) << 12 | UInt32(utf8[index] & 0x3F) << 6 | UInt32(utf8[index + 1] & 0x3F)
          index += 2
          if Self.isPrintable(scalar) { append(UnsafeBufferPointer(rebasing: utf8[index - 3..<index])) }
        default:
          if let other = escape(byte) {
            append(other)
          } else if byte >= 0x20, byte != 0x7F {
            append(byte)
          }
        }
      }
      return true
    }
  }

  /// The end of the bytes that no writer escapes, at most as many as there is room for.
  private static func plainRun(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int, room: Int) -> Int {
    var end = start
    let limit = start + min(utf8.count - start, max(0, room))
    while end < limit {
      switch utf8[end] {
      case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
        0x7F, 0xC2, 0xE2, 0xEF:
        return end
      default: end += 1
      }
    }
    return end
  }

  /// Of those that begin with the bytes E2 and EF.
  private static func isPrintable(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2028, 0x2029, 0x202D, 0x202E, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
