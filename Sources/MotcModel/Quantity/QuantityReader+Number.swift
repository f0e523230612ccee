import MotcSource

/// A number as it was read.
struct NumberToken {
  let value: Rational
  var isInDigits = false
  /// `一`, `one`, `een`, `a`: perhaps no more than an article.
  var isOne = false
  /// The words named the unit too: `百分之五`, `twice`.
  var unit: Unit?
}

extension QuantityReader {
  /// The number that begins here, in digits or in words; `nil` when none does.
  mutating func number() throws(QuantityError) -> NumberToken? {
    let start = position
    let first = peek()
    if isDigit(first) || first == 0x2E || first == 0x2B || first == 0x2D {
      guard let token = try digits() else { return nil }
      guard let scaled = scaled(token) else { throw QuantityError(.numberOutOfRange, start..<position) }
      return scaled
    }
    if isLatinLetter(first) || first == 0x27 { return englishOrAfrikaans() }
    guard first >= 0xC2 else { return nil }
    if let token = try digits() { return token }
    if let token = try chinese() { return token }
    position = start
    return first == 0xE2 ? englishOrAfrikaans() : nil
  }

  /// The digit at the cursor, ASCII or full-width, and its length in bytes.
  @inline(__always)
  private func digit() -> (value: Int64, width: Int)? {
    let byte = peek()
    if isDigit(byte) { return (Int64(byte - 0x30), 1) }
    guard byte == 0xEF, peek(1) == 0xBC, peek(2) &- 0x90 < 10 else { return nil }
    return (Int64(peek(2) - 0x90), 3)
  }

  private mutating func digits() throws(QuantityError) -> NumberToken? {
    let start = position
    let isNegative = minusSign()
    if !isNegative { _ = take("+") || take("＋") }
    var mantissa: Int64 = 0
    var divisor: Int64 = 1
    var count = 0
    var overflow = false
    func append(_ digit: Int64) {
      let (product, first) = mantissa.multipliedReportingOverflow(by: 10)
      let (sum, second) = product.addingReportingOverflow(digit)
      overflow = overflow || first || second
      mantissa = sum
    }
    while let (value, width) = digit() {
      append(value)
      count += 1
      position += width
    }
    if isProse, count > 0, count <= 3 { groups(&mantissa, &overflow) }
    let pointWidth = decimalPoint(afterDigits: count > 0)
    if pointWidth > 0 {
      position += pointWidth
      while let (value, width) = digit() {
        append(value)
        let (scaled, tooMany) = divisor.multipliedReportingOverflow(by: 10)
        (divisor, overflow) = (scaled, overflow || tooMany)
        count += 1
        position += width
      }
    }
    let glyph = divisor == 1 && count > 0 ? fractionGlyph() ?? mixedFraction() : fractionGlyph()
    guard count > 0 || glyph != nil else {
      position = start
      return nil
    }
    if count > 0 {
      if peek() == 0x2F, isDigit(peek(1)), glyph == nil, divisor == 1 {
        divisor = try denominator(start)
      }
      try refuseStrangeForms(start)
    }
    guard !overflow, let plain = Rational(mantissa, over: divisor),
      let value = glyph == nil ? plain : plain.adding(glyph ?? 0),
      let scaled = inMyriads(value)
    else { throw QuantityError(.numberOutOfRange, start..<position) }
    return NumberToken(value: isNegative ? -scaled : scaled, isInDigits: true)
  }

  /// `-`, the minus sign proper, its full-width form, `负`, `零下`; only before a number.
  private mutating func minusSign() -> Bool {
    if take("零下") || take("负") {
      skipBlanks()
      return true
    }
    return take("-") || take("−") || take("－") || take("–")
  }

  /// In prose, `1,000` is a thousand and `1,5 uur` one and a half: digits after a comma are taken accordingly.
  private mutating func groups(_ mantissa: inout Int64, _ overflow: inout Bool) {
    while peek() == 0x2C, isDigit(peek(1)), isDigit(peek(2)), isDigit(peek(3)), !isDigit(peek(4)) {
      let group = Int64(peek(1) - 0x30) * 100 + Int64(peek(2) - 0x30) * 10 + Int64(peek(3) - 0x30)
      let (product, first) = mantissa.multipliedReportingOverflow(by: 1000)
      let (sum, second) = product.addingReportingOverflow(group)
      (mantissa, overflow) = (sum, overflow || first || second)
      position += 4
    }
  }

  /// The width of a decimal point that a digit follows; 0 when there is none.
  private func decimalPoint(afterDigits: Bool) -> Int {
    if peek() == 0x2E, isDigit(peek(1)), afterDigits || byte(at: position - 1) != 0x2E { return 1 }
    if afterDigits, has("．", at: position), isDigit(peek(3)) || (peek(3) == 0xEF && peek(4) == 0xBC) { return 3 }
    if isProse, afterDigits, peek() == 0x2C, isDigit(peek(1)) {
      let width = isDigit(peek(2)) ? 2 : 1
      if isAsciiBlank(peek(1 + width)), isLatinLetter(peek(2 + width)) { return 1 }
    }
    return 0
  }

  private mutating func denominator(_ start: Int) throws(QuantityError) -> Int64 {
    position += 1
    var result: Int64 = 0
    while let (value, width) = digit(), result < 1_000_000 {
      result = result * 10 + value
      position += width
    }
    if result == 0 || result >= 1_000_000 || peek() == 0x2F { throw badNumber(.badNumber, start) }
    return result
  }

  /// The fraction of `1 1/2` and `1 ½`, less than one.
  private mutating func mixedFraction() -> Rational? {
    guard peek() == 0x20, isDigit(peek(1)) || peek(1) == 0xC2 || peek(1) == 0xE2 else { return nil }
    let start = position
    position += 1
    if let glyph = fractionGlyph() { return glyph }
    let top = smallNumber()
    if peek() == 0x2F {
      position += 1
      let bottom = smallNumber()
      if top < bottom, top > 0, !isDigit(peek()), peek() != 0x2F { return Rational(top, over: bottom) }
    }
    position = start
    return nil
  }

  /// Up to three digits.
  private mutating func smallNumber() -> Int64 {
    var result: Int64 = 0
    let start = position
    while isDigit(peek()), position < start + 3 {
      result = result * 10 + Int64(peek() - 0x30)
      position += 1
    }
    return result
  }

  private mutating func fractionGlyph() -> Rational? {
    if peek() == 0xC2 {
      let value: Rational?
      switch peek(1) {
      case 0xBC: value = Rational(1, over: 4)
      case 0xBD: value = .half
      case 0xBE: value = Rational(3, over: 4)
      default: value = nil
      }
      if value != nil { position += 2 }
      return value
    }
    guard peek() == 0xE2, peek(1) == 0x85 else { return nil }
    let value: Rational?
    switch peek(2) {
    case 0x93: value = Rational(1, over: 3)
    case 0x94: value = Rational(2, over: 3)
    case 0x95...0x98: value = Rational(Int64(peek(2) - 0x94), over: 5)
    case 0x9B: value = Rational(1, over: 8)
    case 0x9C: value = Rational(3, over: 8)
    case 0x9D: value = Rational(5, over: 8)
    case 0x9E: value = Rational(7, over: 8)
    default: value = nil
    }
    if value != nil { position += 3 }
    return value
  }

  /// Throws when the digits just read go on in a way that would be cut off silently: `1.2.3`, `1,5`, `12:30`, `1e9`.
  private func refuseStrangeForms(_ start: Int) throws(QuantityError) {
    let next = peek()
    switch next {
    case 0x2C where isDigit(peek(1)): throw badNumber(.commaInNumber, start)
    case 0xEF where (has("，", at: position) || has("：", at: position)) && isDigit(peek(3)):
      throw badNumber(has("，", at: position) ? .commaInNumber : .badNumber, start)
    case 0x2E where isDigit(peek(1)), 0x3A where isDigit(peek(1)), 0x2F where isDigit(peek(1)), 0x5F:
      throw badNumber(.badNumber, start)
    case 0x41...0x5A, 0x61...0x7A:
      var index = position
      while isLatinLetter(byte(at: index)) { index += 1 }
      let sign = byte(at: index)
      let goesOn =
        isDigit(sign) || ((sign == 0x2B || sign == 0x2D) && isDigit(byte(at: index + 1)) && folded(next) == 0x65)
      if goesOn, units.names.longestMatch(bytes, from: position, to: end) == nil { throw badNumber(.badNumber, start) }
    default: break
    }
  }

  /// The error whose range is the whole word that begins at `start`.
  private func badNumber(_ problem: QuantityProblem, _ start: Int) -> QuantityError {
    var index = start
    while index < end {
      let byte = bytes[index]
      let isPart =
        isLatinLetter(byte) || isDigit(byte) || byte == 0x2F || byte == 0x3A || byte == 0x5F || byte == 0x2B
        || ((byte == 0x2C || byte == 0x2E || byte == 0x2D) && (index == start || isDigit(self.byte(at: index + 1))))
      if isPart {
        index += 1
      } else if byte == 0xEF, self.byte(at: index + 1) == 0xBC, self.byte(at: index + 2) < 0x9B {
        index += 3
      } else {
        break
      }
    }
    return QuantityError(problem, start..<max(index, position))
  }

  /// The value times the power behind it, and what follows that: `3万`, `3万5千`, `3万5`.
  private mutating func inMyriads(_ value: Rational) -> Rational? {
    let power = multiplier()
    guard let scaled = value.multiplied(by: power), power >= 10_000, value.isInteger, isDigit(peek()),
      !isDigit(peek(1)), peek(1) != 0x2E, peek(1) != 0x2C
    else { return value.multiplied(by: power) }
    let digit = Rational(Int32(peek() - 0x30))
    position += 1
    let smaller = multiplier()
    guard smaller < power else { return nil }
    let part = smaller > 1 ? smaller : power.divided(by: 10) ?? 1
    return digit.multiplied(by: part).flatMap { scaled.adding($0) }
  }

  /// `万`, `亿`, and `千`, `百` where they do not begin a unit (`千克`).
  private mutating func multiplier() -> Rational {
    guard peek() >= 0xE4 else { return 1 }
    if take("万") { return 10_000 }
    if take("亿") { return 100_000_000 }
    guard has("千", at: position) || has("百", at: position),
      units.names.longestMatch(bytes, from: position, to: end) == nil
    else { return 1 }
    if has("百分", at: position) { return 1 }
    return take("千") ? 1000 : take("百") ? 100 : 1
  }
}
