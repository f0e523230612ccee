import MotcSource

extension QuantityReader {
  /// `2..5 min`, `2 到 5 分钟`, `30 s – 2 min`, or one quantity; a first end without a unit takes the second's.
  ///
  /// - Parameter joinedByAnd: whether `and`, `en`, `和` and `与` join the ends, as after `between`.
  mutating func range(joinedByAnd: Bool = false) throws(QuantityError) -> (
    first: QuantityToken, second: QuantityToken?
  )? {
    guard var first = try quantity(joinedByAnd: !joinedByAnd) else { return nil }
    let afterFirst = position
    let sign = indexAfterBlanks(afterFirst)
    guard takeRangeSeparator(joinedByAnd) else { return (first, nil) }
    let mayBeMinus = isMinus(at: sign) && isAsciiBlank(byte(at: sign - 1)) && !isAsciiBlank(byte(at: position - 1))
    guard var second = try quantity(joinedByAnd: !joinedByAnd) else {
      position = afterFirst
      return (first, nil)
    }
    if first.unit == nil { first.unit = second.unit }
    if second.unit == nil, let unit = first.unit {
      // The sign of a currency stands before the first end for both.
      guard first.unitRange.lowerBound < first.numberRange.lowerBound || unit.dimension == .count else {
        throw QuantityError(.missingUnit(unit.dimension), second.numberRange)
      }
      second.unit = unit
    }
    guard let one = first.quantity.base, let other = second.quantity.base else {
      throw QuantityError(.numberOutOfRange, first.range.lowerBound..<second.range.upperBound)
    }
    let range = first.range.lowerBound..<second.range.upperBound
    if first.quantity.dimension != second.quantity.dimension {
      throw QuantityError(.dimensionMismatch(first.quantity.dimension, second.quantity.dimension), range)
    }
    if mayBeMinus, !isProse, !first.quantity.dimension.isNonnegative {
      throw QuantityError(rangeOrNegative(first, second), range)
    }
    if other < one { throw QuantityError(.upsideDown, range) }
    return (first, second)
  }

  private func isMinus(at index: Int) -> Bool {
    has("-", at: index) || has("–", at: index) || has("−", at: index) || has("－", at: index)
  }

  /// The two ways in which `5 -7 ℃` can be read: with one unit, the smaller end of the range first.
  private func rangeOrNegative(_ first: QuantityToken, _ second: QuantityToken) -> QuantityProblem {
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let currency = text(first.range.lowerBound..<first.numberRange.lowerBound)
    let unit = text(second.numberRange.upperBound..<second.range.upperBound)
    let isUpsideDown = second.value < first.value
    let low = text(isUpsideDown ? second.numberRange : first.numberRange)
    let high = text(isUpsideDown ? first.numberRange : second.numberRange)
    return .rangeOrNegative(
      range: currency + low + ".." + high + unit,
      negative: "-" + text(second.numberRange) + (unit.isEmpty && !currency.isEmpty ? " " + currency : unit))
  }

  private mutating func takeRangeSeparator(_ joinedByAnd: Bool) -> Bool {
    let start = position
    skipBlanks()
    let found: Bool
    switch peek() {
    case 0x2E: found = take("...") || take("..")
    case 0x7E: found = take("~")
    case 0x2D: found = take("-")
    case 0x54, 0x74: found = takeWord("to") || takeWord("tot")
    case 0x41, 0x61: found = joinedByAnd && takeWord("and")
    case 0x45, 0x65: found = joinedByAnd && takeWord("en")
    case 0xE2:
      found = take("…") && (take("…") || true) || take("–") || take("—") && (take("—") || true) || take("−")
    case 0xE3: found = take("〜")
    case 0xE5: found = take("到") || (joinedByAnd && take("和"))
    case 0xE4: found = joinedByAnd && take("与")
    case 0xE8: found = take("至")
    case 0xEF: found = take("～") || take("－")
    default: found = false
    }
    guard found else {
      position = start
      return false
    }
    skipBlanks()
    return true
  }

  /// The error for text left over behind a quantity, if any is left.
  func leftover(after token: QuantityToken) -> QuantityError? {
    let rest = rest
    if rest.isEmpty { return nil }
    var copy = self
    if copy.takeRangeSeparator(false), copy.isAtEnd { return QuantityError(.missingNumber, rest) }
    guard token.unit != nil, !token.unitRange.isEmpty else {
      return unknownUnit(unitWord(from: rest.lowerBound))
    }
    if rest.lowerBound == token.unitRange.upperBound, bytes[rest.lowerBound] >= 0xC2 || bytes[rest.lowerBound] == 0x2F {
      return unknownUnit(unitWord(from: token.unitRange.lowerBound))
    }
    return QuantityError(.unexpectedText, rest)
  }

  /// The words from `start` that stand where a unit should: up to a digit or the sign of a range.
  private func unitWord(from start: Int) -> Range<Int> {
    var index = start
    var high = start
    while index < end {
      let byte = bytes[index]
      if isDigit(byte) || byte == 0x7E || byte == 0x2B || has("..", at: index) || has("±", at: index)
        || has("～", at: index) || has("…", at: index)
      {
        break
      }
      index = min(end, index + scalarWidth(byte))
      if !isAsciiBlank(byte) { high = index }
    }
    return high > start ? start..<high : rest
  }

  func unknownUnit(_ range: Range<Int>) -> QuantityError {
    QuantityError(.unknownUnit(suggestion: units.suggestion(for: bytes[range])), range)
  }

  /// The place of the word that stands where a number should, or, at the end, of what precedes it.
  func missingNumber(after previous: Range<Int>) -> QuantityError {
    QuantityError(.missingNumber, rest.isEmpty ? previous : rest)
  }
}
