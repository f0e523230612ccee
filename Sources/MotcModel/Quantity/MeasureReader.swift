import MotcSource

/// Reads one measure.
struct MeasureReader {
  private var reader: QuantityReader
  private let source: Text

  init(_ reader: QuantityReader, _ source: Text) {
    self.reader = reader
    self.source = source
  }

  mutating func read() throws(QuantityError) -> Measure {
    guard let token = try reader.signOperator() ?? reader.wordOperator() else { return try readSuffixed() }
    let name = trimmed(0..<token.range.lowerBound)
    if name.isEmpty { throw QuantityError(.missingName, token.range) }
    reader.subject = name
    reader.position = token.range.upperBound
    reader.skipBlanks()
    _ = reader.take(":") || reader.take("：")
    reader.skipBlanks()
    let takesRange = token.kind == .between || token.kind == .equal
    guard let (first, second) = try reader.range(joinedByAnd: token.kind == .between) else {
      throw reader.missingNumber(after: token.range)
    }
    let tolerance = second == nil && token.kind == .equal ? try readTolerance() : nil
    takeEcho(of: token.kind)
    if let error = reader.leftover(after: tolerance ?? second ?? first) { throw error }
    let range = first.range.lowerBound..<max(first.range.upperBound, (tolerance ?? second ?? first).range.upperBound)
    if second != nil, !takesRange { throw QuantityError(.unexpectedRange, range) }
    if second == nil, token.kind == .between { throw QuantityError(.missingRangeEnd, range) }
    return try measure(name, second == nil ? token.kind : .between, token.range, first, second, tolerance)
  }

  /// `NAME QUANTITY 以内`, `NAME 在 A 到 B 之间`.
  private mutating func readSuffixed() throws(QuantityError) -> Measure {
    let all = reader.rest
    if all.isEmpty { throw QuantityError(.missingName, all) }
    var start = 0
    while start < reader.end {
      reader.subject = trimmed(0..<start)
      reader.position = start
      if let (first, second) = try? reader.range(), first.range.lowerBound == start {
        reader.skipBlanks()
        let low = reader.position
        if let kind = second == nil ? takeSuffix() : reader.take("之间") ? .between : nil, reader.rest.isEmpty {
          var name = reader.subject
          if reader.has("在", at: name.upperBound - 3) { name = trimmed(name.lowerBound..<name.upperBound - 3) }
          if name.isEmpty { throw QuantityError(.missingName, first.range) }
          return try measure(name, kind, low..<reader.position, first, second, nil)
        }
      }
      start += scalarWidth(reader.byte(at: start))
    }
    throw QuantityError(.missingOperator, all)
  }

  private mutating func takeSuffix() -> MeasureOperator? {
    if reader.take("以内") || reader.take("之内") || reader.take("内") || reader.take("以下") || reader.take("及以下") {
      return .atMost
    }
    if reader.takeWord("or less") || reader.takeWord("or fewer") || reader.takeWord("of minder") { return .atMost }
    if reader.takeWord("or more") || reader.takeWord("of meer") { return .atLeast }
    return reader.take("以上") || reader.take("及以上") ? .atLeast : nil
  }

  /// What may be said again behind the quantity: `不超过 10 分钟以内`, `介于 2 到 5 分钟之间`, `nie langer as 5 min nie`.
  private mutating func takeEcho(of kind: MeasureOperator) {
    var copy = self
    copy.reader.skipBlanks()
    switch kind {
    case .between: if copy.reader.take("之间") { self = copy }
    case .atMost, .atLeast:
      if copy.takeSuffix() == kind || copy.reader.takeWord("nie") { self = copy }
    default: break
    }
  }

  private mutating func readTolerance() throws(QuantityError) -> QuantityToken? {
    let start = reader.position
    reader.skipBlanks()
    let sign = reader.position
    guard
      reader.take("±") || reader.take("+/-") || reader.take("+-") || reader.take("正负")
        || reader.takeWord("plus or minus") || reader.takeWord("plus of minus")
    else {
      reader.position = start
      return nil
    }
    let signRange = sign..<reader.position
    reader.skipBlanks()
    guard let token = try reader.quantity() else { throw reader.missingNumber(after: signRange) }
    return token
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isBlank(reader.bytes[low]) { low += 1 }
    while high > low {
      let byte = reader.bytes[high - 1]
      if isBlank(byte) || byte == 0x3A {
        high -= 1
      } else if high - low >= 3, reader.has("：", at: high - 3) || reader.has("　", at: high - 3) {
        high -= 3
      } else {
        break
      }
    }
    return low..<high
  }

  private func measure(
    _ name: Range<Int>, _ kind: MeasureOperator, _ operatorRange: Range<Int>, _ first: QuantityToken,
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
    if allowed.isEmpty { throw QuantityError(.nothingAllowed, range) }
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
    let floor: Interval.Bound? = low.dimension.isNonnegative && !from.isNegative ? .init(0) : nil
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
