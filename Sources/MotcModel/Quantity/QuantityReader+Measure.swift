import MotcSource

extension QuantityReader {
  /// The measure that is the whole text.
  mutating func measure(_ source: Text) throws(QuantityError) -> Measure {
    guard let token = try signOperator() ?? wordOperator() else {
      if let measure = try suffixed(source) { return measure }
      let all = rest
      throw QuantityError(all.isEmpty ? .missingName : .missingOperator, all)
    }
    let name = trimmedName(0..<token.range.lowerBound)
    if name.isEmpty { throw QuantityError(.missingName, token.range) }
    subject = name
    position = token.range.upperBound
    skipBlanks()
    _ = take(":") || take("：")
    skipBlanks()
    let takesRange = token.kind == .between || token.kind == .equal
    guard let (first, second) = try range(joinedByAnd: token.kind == .between) else {
      if isAtEnd, let measure = try suffixed(source) { return measure }
      throw missingNumber(after: token.range)
    }
    let tolerance = second == nil && token.kind == .equal ? try self.tolerance() : nil
    takeEcho(of: token.kind)
    if let error = leftover(after: tolerance ?? second ?? first) { throw error }
    let range = first.range.lowerBound..<max(first.range.upperBound, (tolerance ?? second ?? first).range.upperBound)
    if second != nil, !takesRange { throw QuantityError(.unexpectedRange, range) }
    if second == nil, token.kind == .between { throw QuantityError(.missingRangeEnd, range) }
    return try measure(source, name, second == nil ? token.kind : .between, token.range, first, second, tolerance)
  }

  /// `NAME QUANTITY 以内`, `NAME QUANTITY max`, `NAME 在 A 到 B 之间`; `nil`, with the cursor where it was, for other texts.
  private mutating func suffixed(_ source: Text) throws(QuantityError) -> Measure? {
    let cursor = position
    var start = 0
    while start < end {
      subject = max(0, start - 36)..<start
      position = start
      guard let (first, second) = try rangeUnlessMisread(), first.range.lowerBound == start else {
        start = endOfNumber(start)
        continue
      }
      skipBlanks()
      let low = position
      if let kind = second == nil ? takeSuffix() : take("之间") ? .between : nil, rest.isEmpty {
        var name = trimmedName(0..<start)
        if has("在", at: name.upperBound - 3) { name = trimmedName(name.lowerBound..<name.upperBound - 3) }
        if name.isEmpty { throw QuantityError(.missingName, first.range) }
        return try measure(source, name, kind, low..<position, first, second, nil)
      }
      start = endOfNumber(start)
    }
    position = cursor
    return nil
  }

  /// A range; nothing where what stands there is no quantity, but an error for what can be read in several ways.
  private mutating func rangeUnlessMisread() throws(QuantityError) -> (first: QuantityToken, second: QuantityToken?)? {
    do throws(QuantityError) {
      return try range()
    } catch {
      switch error.problem {
      case .severalQuarters, .rangeOrNegative: throw error
      default: return nil
      }
    }
  }

  mutating func takeSuffix() -> MeasureOperator? {
    let start = position
    let saysOr = take("或") || take("及")
    if take("以内") || take("之内") || take("以下") || (saysOr && (take("更少") || take("更短"))) { return .atMost }
    if take("以上") || (saysOr && (take("更多") || take("更长"))) { return .atLeast }
    position = start
    if take("内") { return .atMost }
    for word in ["or less", "or fewer", "max", "maximum", "at most", "of minder", "maks", "maksimum", "hoogstens"]
      as [StaticString] where takeWord(word)
    {
      return .atMost
    }
    for word in ["or more", "minimum", "at least", "of meer", "minstens"] as [StaticString] where takeWord(word) {
      return .atLeast
    }
    return nil
  }

  /// Passes over what says before a time that it is a limit: `max 10 min`, `<= 10 min`, `不超过 10 分钟`.
  mutating func skipLimit() {
    if !isAtEnd, let (kind, end) = MeasureOperator.word(bytes, at: position), kind == .atMost {
      position = end
    } else if !take("<="), !take("≤") {
      return
    }
    skipBlanks()
  }

  /// What may be said again behind the quantity: `不超过 10 分钟以内`, `介于 2 到 5 分钟之间`, `nie langer as 5 min nie`.
  private mutating func takeEcho(of kind: MeasureOperator) {
    if isAtEnd { return }
    let start = position
    skipBlanks()
    let isEcho =
      switch kind {
      case .between: take("之间")
      case .atMost, .atLeast: takeSuffix() == kind
      default: false
      }
    if !isEcho, !takeAfrikaansEnd() { position = start }
  }

  /// What ends an Afrikaans sentence: `nie langer as 5 min nie`, `moet hoogstens 5 min wees`.
  private mutating func takeAfrikaansEnd() -> Bool {
    let saysBe = takeWord("wees")
    if saysBe { skipBlanks() }
    return takeWord("nie") || saysBe
  }

  private mutating func tolerance() throws(QuantityError) -> QuantityToken? {
    if isAtEnd { return nil }
    let start = position
    skipBlanks()
    let sign = position
    guard
      take("±") || take("+/-") || take("+-") || take("正负")
        || takeWord("plus or minus") || takeWord("plus of minus")
    else {
      position = start
      return nil
    }
    let signRange = sign..<position
    skipBlanks()
    guard let token = try quantity() else { throw missingNumber(after: signRange) }
    return token
  }

  /// The name within `range`: without blanks around it, and without a colon or a verb that leads on to the operator.
  private func trimmedName(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isAsciiBlank(bytes[low]) { low += 1 }
    while high > low {
      let byte = bytes[high - 1]
      if isAsciiBlank(byte) || byte == 0x3A {
        high -= 1
      } else if high - low >= 3, has("：", at: high - 3) || has("　", at: high - 3) {
        high -= 3
      } else if let verb = verb(before: high, from: low) {
        high = verb
      } else {
        break
      }
    }
    return low..<high
  }

  /// Where a verb begins that ends at `high` and has a name before it: `wait is`, `等候时间应为`, but not `行为`.
  private func verb(before high: Int, from low: Int) -> Int? {
    for verb in ["is", "are", "be", "must", "should", "shall", "moet", "mag"] as [StaticString] {
      let start = high - verb.utf8CodeUnitCount
      if start > low, isAsciiBlank(bytes[start - 1]), has(verb, at: start) { return start }
    }
    for (verb, notAfter) in Self.chineseVerbs {
      let start = high - verb.utf8CodeUnitCount
      if start > low, has(verb, at: start), !notAfter.contains(where: { has($0, at: start - 3) }) { return start }
    }
    return nil
  }

  /// Verbs, each with the characters that, standing before it, make a word of it.
  private static let chineseVerbs: [(StaticString, [StaticString])] = [
    ("必须", []), ("应当", []), ("应该", []),
    ("为", ["行", "作", "认", "以", "因", "成", "人", "何"]), ("是", ["但", "可", "还", "若", "于", "只"]),
    ("应", ["响", "反", "供", "效", "适", "对", "感", "呼", "相", "回"]),
  ]

  private func measure(
    _ source: Text, _ name: Range<Int>, _ kind: MeasureOperator, _ operatorRange: Range<Int>, _ first: QuantityToken,
    _ second: QuantityToken?, _ tolerance: QuantityToken?
  ) throws(QuantityError) -> Measure {
    var low = first.quantity
    var spread = tolerance?.quantity
    let last = tolerance ?? second ?? first
    let range = first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound)
    if let written = spread {
      if low.unit == nil { low = Quantity(low.value, written.unit) }
      if written.unit == nil { spread = Quantity(written.value, low.unit) }
    }
    let high = second?.quantity ?? low
    let allowed = try interval(kind, low, high, spread, range)
    let isBelowNothing = low.dimension.isNonnegative && (allowed.upper?.value.isNegative ?? false)
    if allowed.isEmpty || isBelowNothing { throw QuantityError(.nothingAllowed, range) }
    let unitRange = first.unitRange.isEmpty ? last.unitRange : first.unitRange
    return Measure(
      source: source, name: name, kind: kind, quantity: QuantityRange(low, high), tolerance: spread, allowed: allowed,
      operatorRange: operatorRange, quantityRange: range, unitRange: unitRange)
  }

  private func interval(
    _ kind: MeasureOperator, _ low: Quantity, _ high: Quantity, _ tolerance: Quantity?, _ range: Range<Int>
  ) throws(QuantityError) -> Interval {
    guard let from = low.base, let to = high.base else { throw QuantityError(.numberOutOfRange, range) }
    if let tolerance {
      if tolerance.dimension != low.dimension {
        throw QuantityError(.dimensionMismatch(low.dimension, tolerance.dimension), range)
      }
      if tolerance.value.isNegative { throw QuantityError(.negative, range) }
      // A difference of temperatures has no offset.
      guard let spread = tolerance.value.multiplied(by: tolerance.unit?.factor ?? 1),
        let lower = from.subtracting(spread), let upper = from.adding(spread)
      else { throw QuantityError(.numberOutOfRange, range) }
      return Interval(lower: .init(lower), upper: .init(upper))
    }
    let floor: Interval.Bound? = low.dimension.isNonnegative ? .init(0) : nil
    let allowed =
      switch kind {
      case .atMost: Interval(lower: floor, upper: .init(to))
      case .below: Interval(lower: floor, upper: .init(to, isClosed: false))
      case .atLeast: Interval(lower: .init(from), upper: nil)
      case .above: Interval(lower: .init(from, isClosed: false), upper: nil)
      case .equal, .between: Interval(lower: .init(from), upper: .init(to))
      }
    let isWhole = low.unit?.isWhole ?? (low.value.isInteger && high.value.isInteger)
    return isWhole ? allowed.wholeNumbers : allowed
  }
}
