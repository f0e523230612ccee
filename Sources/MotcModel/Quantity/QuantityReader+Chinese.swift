/// A Chinese numeral by the three bytes of its character: a digit, 廿 or 卅, or a power of ten (10, 100 and up).
@inline(__always)
private func numeral(_ bytes: UInt32) -> Int64? {
  switch bytes {
  case 0xE9_9BB6, 0xE3_8087: 0  // 零 〇
  case 0xE4_B880: 1  // 一
  case 0xE4_BA8C, 0xE4_B8A4: 2  // 二 两
  case 0xE4_B889: 3  // 三
  case 0xE5_9B9B: 4  // 四
  case 0xE4_BA94: 5  // 五
  case 0xE5_85AD: 6  // 六
  case 0xE4_B883: 7  // 七
  case 0xE5_85AB: 8  // 八
  case 0xE4_B99D: 9  // 九
  case 0xE5_8D81: 10  // 十
  case 0xE7_99BE: 100  // 百
  case 0xE5_8D83: 1_000  // 千
  case 0xE4_B887: 10_000  // 万
  case 0xE4_BABF: 100_000_000  // 亿
  default: nil
  }
}

/// The numerals of cheques, and the short forms of twenty and thirty. In prose most of them are parts of other words
/// (`队伍`, `陆续`).
private func formalNumeral(_ bytes: UInt32) -> Int64? {
  switch bytes {
  case 0xE5_A3B9: 1  // 壹
  case 0xE8_B4B0: 2  // 贰
  case 0xE5_8F81: 3  // 叁
  case 0xE8_8286: 4  // 肆
  case 0xE4_BC8D: 5  // 伍
  case 0xE9_9986: 6  // 陆
  case 0xE6_9F92: 7  // 柒
  case 0xE6_8D8C: 8  // 捌
  case 0xE7_8E96: 9  // 玖
  case 0xE6_8BBE: 10  // 拾
  case 0xE5_BBBF: 20  // 廿
  case 0xE5_8D85: 30  // 卅
  case 0xE4_BDB0: 100  // 佰
  case 0xE4_BB9F: 1_000  // 仟
  default: nil
  }
}

extension QuantityReader {
  /// The numeral at an index, `nil` when none stands there.
  @inline(__always)
  func numeral(at index: Int) -> Int64? {
    guard index >= 0, index + 2 < end else { return nil }
    let character = UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
    return MotcModel.numeral(character) ?? (isProse ? nil : formalNumeral(character))
  }

  /// `三`, `两`, `二十五`, `一百零五`, `三点五`, `半`, `百分之五`, `四分之三`, `一又二分之一`, `负五`,
  /// `零下十八`.
  mutating func chinese() throws(QuantityError) -> NumberToken? {
    let start = position
    let isNegative = take("零下") || take("负")
    if take("半") { return NumberToken(value: .half) }
    if take("百分之") { return try parts(of: 100, start) }
    if take("千分之") { return try parts(of: 1000, start) }
    if take("百分百") { return NumberToken(value: 100, unit: units[.percent]) }
    guard let whole = try wholeNumeral() else {
      position = start
      return nil
    }
    if whole.numerator > 1, take("分之") { return try parts(of: whole.numerator, start) }
    if let part = try fractionAfterWhole(), let value = whole.adding(part) {
      return NumberToken(value: isNegative ? -value : value)
    }
    let isOne = position - start == 3 && has("一", at: start)
    guard let value = pointAndDigits(whole) else { throw QuantityError(.numberOutOfRange, start..<position) }
    return NumberToken(value: isNegative ? -value : value, isOne: isOne)
  }

  /// What follows `…分之`: parts of the whole; a ratio unless a unit follows (`三分之一小时`).
  private mutating func parts(of whole: Int64, _ start: Int) throws(QuantityError) -> NumberToken? {
    let count: Rational?
    if has("百", at: position), whole == 100 {
      position += 3
      count = 100
    } else if isDigit(peek()) {
      count = try number()?.value
    } else {
      count = if let whole = try wholeNumeral() { pointAndDigits(whole) } else { nil }
    }
    guard let count else {
      position = start
      return nil
    }
    guard let ratio = Rational(1, over: whole)?.multiplied(by: count), let percent = ratio.multiplied(by: 100) else {
      throw QuantityError(.numberOutOfRange, start..<position)
    }
    if whole < 100, units.names.longestMatch(bytes, from: indexAfterBlanks(position), to: end) != nil {
      return NumberToken(value: ratio)
    }
    return NumberToken(value: percent, unit: units[.percent])
  }

  /// `又二分之一` after a whole number: less than one.
  private mutating func fractionAfterWhole() throws(QuantityError) -> Rational? {
    let start = position
    if take("又"), let bottom = try wholeNumeral(), take("分之"), let top = try wholeNumeral(),
      top.numerator > 0, top < bottom
    {
      return Rational(top.numerator, over: bottom.numerator)
    }
    position = start
    return nil
  }

  /// Decimals after `点`: `三点五`, but not the `三点五十` of the clock.
  private mutating func pointAndDigits(_ whole: Rational) -> Rational? {
    guard has("点", at: position), let first = numeral(at: position + 3), first < 10 else { return whole }
    let start = position
    position += 3
    var top: Int64 = 0
    var bottom: Int64 = 1
    while let digit = numeral(at: position), digit < 10 {
      guard bottom < 1_000_000_000 else { return nil }
      (top, bottom) = (top * 10 + digit, bottom * 10)
      position += 3
    }
    if let power = numeral(at: position), power < 10_000 {
      position = start
      return whole
    }
    return Rational(top, over: bottom).flatMap { whole.adding($0) }
  }

  /// A whole number in characters; `nil`, with the cursor moved behind the run, when they make no number (`万一`, `三五`).
  private mutating func wholeNumeral() throws(QuantityError) -> Rational? {
    let start = position
    var total: Int64 = 0  // what 万 and 亿 have closed
    var section: Int64 = 0  // what stands below the next 万
    var digit: Int64?
    var power: Int64 = 0  // the last power
    var sawZero = false
    // 一百五 is 150 and 三万五 35,000; with 零 they would be 105 and 30,005.
    func number() -> Rational? {
      let tail = if let digit, power >= 100, !sawZero { digit * power / 10 } else { digit ?? 0 }
      return Rational(total + section + tail, over: 1)
    }
    while let value = numeral(at: position) {
      switch value {
      case 0 where digit == nil:
        if position == start { digit = 0 }
        sawZero = true
      case 1...9 where digit == nil || (digit == 0 && position > start):
        digit = value
      case 1...9, 0:
        // 两 after a digit is the unit (二两); any other digit is a list of digits, or 'three to five' said in Chinese.
        if has("两", at: position) { return number() }
        return try digitByDigit(start)
      case 20, 30:
        if digit != nil || (power != 0 && power <= 10) { return nil }
        section += value
        (power, sawZero) = (10, false)
      case 10, 100, 1_000:
        if digit == nil, value > 10 || (power == 10) { return nil }
        if power != 0, value >= power { return nil }
        section += (digit ?? 1) * value
        (digit, power, sawZero) = (nil, value, false)
      default:
        let below = section + (digit ?? 0)
        guard below > 0 || total > 0, total < 1_000_000_000_000 else { return nil }
        if value == 10_000 { total += below * value } else { total = (total + below) * value }
        (section, digit, power, sawZero) = (0, nil, value, false)
      }
      position += 3
    }
    return position > start ? number() : nil
  }

  /// `二〇二五`: digits read one by one; two alone (`三五分钟`) say 'about' and are no number.
  private mutating func digitByDigit(_ start: Int) throws(QuantityError) -> Rational? {
    position = start
    var value: Int64 = 0
    var count = 0
    while let digit = numeral(at: position) {
      guard digit < 10 else { return nil }
      position += 3
      count += 1
      if count > 15 { throw QuantityError(.numberOutOfRange, start..<position) }
      value = value * 10 + digit
    }
    return count > 2 ? Rational(value, over: 1) : nil
  }
}
