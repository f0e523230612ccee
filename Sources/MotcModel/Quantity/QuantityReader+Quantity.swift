/// A quantity as it was read, with its places in the text.
struct QuantityToken {
  var value: Rational
  var unit: Unit?
  let numberRange: Range<Int>
  /// Empty where no unit is written.
  var unitRange: Range<Int>
  var isInDigits: Bool
  var isOne: Bool

  var quantity: Quantity { Quantity(value, unit) }
  var range: Range<Int> {
    min(
      numberRange.lowerBound, unitRange.isEmpty ? numberRange.lowerBound : unitRange.lowerBound)..<max(
        numberRange.upperBound, unitRange.isEmpty ? 0 : unitRange.upperBound)
  }
}

extension QuantityReader {
  /// A number and, where a known one follows (or a currency precedes), its unit; parts may follow in smaller units.
  mutating func quantity(joinedByAnd: Bool = true) throws(QuantityError) -> QuantityToken? {
    let start = position
    let currency = currencyBefore()
    let numberStart = position
    guard let number = try number() else {
      position = start
      return nil
    }
    let numberEnd = position
    var token = QuantityToken(
      value: number.value, unit: number.unit, numberRange: numberStart..<numberEnd, unitRange: numberEnd..<numberEnd,
      isInDigits: number.isInDigits, isOne: number.isOne)
    if let currency {
      (token.unit, token.unitRange) = (currency.unit, currency.range)
      return token
    }
    guard token.unit == nil else { return token }
    skipBlanks()
    if peek() == 0x2D, isLatinLetter(peek(1)) { position += 1 }
    let addsHalf = takeHalfCounter()
    guard let (unit, range) = unit(isInDigits: number.isInDigits) else {
      position = numberEnd
      return token
    }
    (token.unit, token.unitRange) = (unit, range)
    // `quarter` and `quarters`, but not `quarter years`.
    if unit.id == .quarterYear, !number.isInDigits, folded(bytes[range.lowerBound]) == 0x71, range.count <= 8 {
      throw QuantityError(.severalQuarters(number.value), token.range)
    }
    if addsHalf || halfAfterUnit(unit), let more = token.value.adding(.half) { token.value = more }
    if let more = takeTenths(of: unit).flatMap({ token.value.adding($0) }) { token.value = more }
    inCommonUnit(&token)
    try addSmallerParts(&token, joinedByAnd)
    return token
  }

  /// `个半` in `两个半小时`: the counter and half of what follows.
  private mutating func takeHalfCounter() -> Bool {
    guard has("个半", at: position), units.names.longestMatch(bytes, from: position + 6, to: end) != nil else {
      return false
    }
    position += 6
    return true
  }

  /// `半` after a unit: `一小时半`, `三分半钟`, `一斤半`; `and a half`, `en 'n half`. In prose only after a time, since
  /// `十元半价` is no ten and a half.
  private mutating func halfAfterUnit(_ unit: Unit) -> Bool {
    switch unit.dimension {
    case .time, .months, .workingTime: break
    case .count: return false
    default: if isProse { return false }
    }
    if take("半") {
      _ = take("钟")
      return true
    }
    let start = position
    skipBlanks()
    if takeWord("and") {
      skipBlanks()
      if takeWord("a") {
        skipBlanks()
        if takeWord("half") { return true }
      }
    } else if takeWord("en") {
      skipBlanks()
      if take("'n") || take("’n") {
        skipBlanks()
        if takeWord("half") { return true }
      }
    }
    position = start
    return false
  }

  /// The digits after `成`, `块` or `米` that have no unit of their own, at the end of the text: `九成五`, `10块5`, `一米七五`.
  private mutating func takeTenths(of unit: Unit) -> Rational? {
    guard !isProse, unit.id == .tenth || unit.id == .yuan || unit.id == .metre else { return nil }
    let start = position
    var top: Int64 = 0
    var bottom: Int64 = 1
    while bottom < 100 {
      let width = isDigit(peek()) ? 1 : 3
      let digit = width == 1 ? Int64(peek() - 0x30) : numeral(at: position) ?? 10
      guard digit < 10, bottom > 1 || digit > 0 else { break }
      (top, bottom) = (top * 10 + digit, bottom * 10)
      position += width
    }
    if top > 0, indexAfterBlanks(position) == end { return Rational(top, over: bottom) }
    position = start
    return nil
  }

  /// A currency's sign or code with a number behind it.
  private mutating func currencyBefore() -> (unit: Unit, range: Range<Int>)? {
    let first = peek()
    let isLetter = isProse ? first &- 0x41 < 26 : isLatinLetter(first)
    guard isLetter || first == 0x24 || first == 0xC2 || first == 0xE2 || first == 0xEF,
      !isLatinLetter(byte(at: position - 1)),
      let match = units.names.longestMatch(bytes, from: position, to: end)
    else { return nil }
    let unit = units.unit(UnitName(rawValue: match.value)) { _ in false }
    guard case .money = unit.dimension else { return nil }
    let numberStart = indexAfterBlanks(match.end)
    guard isDigit(byte(at: numberStart)) || byte(at: numberStart) == 0xEF else { return nil }
    let range = position..<match.end
    position = numberStart
    return (unit, range)
  }

  /// The unit at the cursor.
  @inline(__always)
  private mutating func unit(isInDigits: Bool) -> (Unit, Range<Int>)? {
    guard position < end, let match = units.names.longestMatch(bytes, from: position, to: end) else { return nil }
    let name = UnitName(rawValue: match.value)
    if isProse, name.use == .neverInProse || (name.use == .inProseAfterDigits && !isInDigits) { return nil }
    let range = position..<match.end
    position = match.end
    return (units.unit(name) { isAbout($0) }, range)
  }

  /// Units that not every language has a word for become ones that it has: quarters of an hour and half-hours minutes,
  /// quarters of a year months, `成` and `倍` percent.
  private func inCommonUnit(_ token: inout QuantityToken) {
    guard let unit = token.unit else { return }
    let common: UnitID
    switch unit.id {
    case .quarterHour, .halfHour: common = .minute
    case .quarterYear: common = .month
    case .tenth, .multiple: common = .percent
    default: return
    }
    guard let quantity = token.quantity.converted(to: units[common]) else { return }
    (token.value, token.unit) = (quantity.value, quantity.unit)
  }

  /// `五分` behind yuan or jiao, which would be minutes or points elsewhere: `十块零五分`, `3元5角8分`.
  private mutating func takeCents(_ token: inout QuantityToken, _ unit: Unit, _ count: Rational) -> Bool {
    guard unit.dimension == .money(.cny), has("分", at: position), !has("分之", at: position),
      let base = unit.base(token.value), let cents = count.divided(by: 100), let sum = base.adding(cents),
      let value = unit.value(ofBase: sum)
    else { return false }
    position += 3
    _ = take("钱")
    token.value = value
    token.unitRange = token.unitRange.lowerBound..<position
    return true
  }

  /// `30 min` after `1 h`: added, in the smaller unit.
  private mutating func addSmallerParts(_ token: inout QuantityToken, _ joinedByAnd: Bool) throws(QuantityError) {
    while let larger = token.unit, larger.offset == 0, larger.dimension != .count, position < end {
      let start = position
      skipBlanks()
      if joinedByAnd, takeWord("and") || takeWord("en") || take("又") { skipBlanks() }
      if has("零", at: position), isDigit(peek(3)) || numeral(at: position + 3) != nil { position += 3 }
      guard isDigit(peek()) || peek() >= 0xC2 || isLatinLetter(peek()), let part = try? number() else {
        position = start
        return
      }
      skipBlanks()
      if part.unit == nil, takeCents(&token, larger, part.value) { return }
      guard part.unit == nil, let (unit, range) = unit(isInDigits: part.isInDigits),
        unit.dimension == larger.dimension, unit.factor < larger.factor
      else {
        position = start
        return
      }
      guard let base = larger.base(token.value), let whole = unit.value(ofBase: base),
        let sum = whole.adding(part.value)
      else { throw QuantityError(.numberOutOfRange, token.numberRange.lowerBound..<position) }
      token.value = sum
      token.unit = unit
      token.unitRange = (token.unitRange.isEmpty ? range.lowerBound : token.unitRange.lowerBound)..<range.upperBound
    }
  }
}
