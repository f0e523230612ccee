package import MotcSource

/// How long something takes: `2..5 min`, `半小时`, `1 h 30 min`, `3 个工作日`.
package struct DurationRange: Sendable, Hashable {
  /// What the ends are counted in.
  package enum Clock: Sendable, Hashable {
    /// Seconds.
    case seconds
    /// Working days, whose length is the house's affair: they do not add to seconds.
    case workingDays
    /// Calendar months, likewise.
    case months
  }

  package let clock: Clock
  /// In the clock's unit, exactly; not negative.
  package let low: Rational
  /// Not below `low`.
  package let high: Rational
  /// The unit in which both ends are written; `nil` when they differ, or when the range was computed.
  package let unit: Unit?

  /// A computed range.
  package init(_ low: Rational, _ high: Rational, clock: Clock = .seconds) {
    self.init(low, high, clock: clock, unit: nil)
  }

  private init(_ low: Rational, _ high: Rational, clock: Clock, unit: Unit?) {
    self.clock = clock
    self.low = low
    self.high = high
    self.unit = unit
  }

  /// Words that change nothing (`10 分钟内`, `10 min or less`, `max 10 min`) are passed over; a number without a unit is
  /// an error.
  package init(_ text: Text, units: Units = .builtIn) throws(QuantityError) {
    self = try units.read(text) { reader throws(QuantityError) in try DurationRange(&reader) }
  }

  private init(_ reader: inout QuantityReader) throws(QuantityError) {
    reader.skipBlanks()
    reader.skipLimit()
    guard let (first, second) = try reader.range() else {
      throw reader.missingNumber(after: 0..<reader.end)
    }
    let afterRange = reader.position
    reader.skipBlanks()
    if reader.takeSuffix() != .atMost { reader.position = afterRange }
    let last = second ?? first
    if let error = reader.leftover(after: last) { throw error }
    guard let unit = last.unit, let firstUnit = first.unit else {
      throw QuantityError(.missingUnit(.time), last.numberRange)
    }
    let clock: Clock
    switch unit.dimension {
    case .time: clock = .seconds
    case .workingTime: clock = .workingDays
    case .months: clock = .months
    default:
      if last.unitRange.isEmpty { throw QuantityError(.missingUnit(.time), last.numberRange) }
      let suggestion = unit.id == .metre ? "min" : nil
      throw QuantityError(.notTime(unit.dimension, suggestion: suggestion), last.unitRange)
    }
    guard let low = first.quantity.base, let high = last.quantity.base else {
      throw QuantityError(.numberOutOfRange, first.range.lowerBound..<last.range.upperBound)
    }
    if low.isNegative { throw QuantityError(.negative, first.range) }
    self.init(low, high, clock: clock, unit: firstUnit == unit ? unit : nil)
  }
}
