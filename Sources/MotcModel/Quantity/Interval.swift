/// A set of values without gaps, each end open, closed or absent; values are exact and in the dimension's base unit.
package struct Interval: Sendable, Hashable {
  /// One end.
  package struct Bound: Sendable, Hashable {
    package let value: Rational
    /// Whether the value itself belongs to the set.
    package let isClosed: Bool

    package init(_ value: Rational, isClosed: Bool = true) {
      self.value = value
      self.isClosed = isClosed
    }
  }

  /// `nil`: no end on this side.
  package let lower: Bound?
  package let upper: Bound?

  package init(lower: Bound?, upper: Bound?) {
    self.lower = lower
    self.upper = upper
  }

  package var isEmpty: Bool {
    guard let lower, let upper else { return false }
    return upper.value < lower.value || (upper.value == lower.value && !(lower.isClosed && upper.isClosed))
  }

  package func contains(_ value: Rational) -> Bool {
    if let lower, value < lower.value || (value == lower.value && !lower.isClosed) { return false }
    if let upper, upper.value < value || (value == upper.value && !upper.isClosed) { return false }
    return true
  }

  package func intersection(_ other: Interval) -> Interval {
    Interval(
      lower: tighter(lower, other.lower) { $1.value < $0.value },
      upper: tighter(upper, other.upper) { $0.value < $1.value })
  }

  /// Whether every value of this set is one of the other's.
  package func isSubset(of other: Interval) -> Bool {
    isEmpty || intersection(other) == self
  }

  /// The same set as a set of whole numbers: `< 4` is `<= 3`.
  package var wholeNumbers: Interval {
    Interval(
      lower: lower.map { Bound($0.isClosed || !$0.value.isInteger ? $0.value.ceiling : $0.value.next(1)) },
      upper: upper.map { Bound($0.isClosed || !$0.value.isInteger ? $0.value.floor : $0.value.next(-1)) })
  }

  /// How this set stands to another of the same dimension.
  package func relation(to other: Interval) -> IntervalRelation {
    if self == other || (isEmpty && other.isEmpty) { return .equal }
    let common = intersection(other)
    if common.isEmpty { return .contradictory }
    if common == self { return .stricter }
    return common == other ? .looser : .overlapping
  }
}

/// How one set of allowed values stands to another.
package enum IntervalRelation: Sendable {
  case equal
  /// A true subset: whoever meets it meets the other.
  case stricter
  case looser
  /// Some values meet both, and each allows values that the other forbids.
  case overlapping
  /// No value meets both.
  case contradictory
}

private func tighter(
  _ left: Interval.Bound?, _ right: Interval.Bound?, _ precedes: (Interval.Bound, Interval.Bound) -> Bool
) -> Interval.Bound? {
  guard let left, let right else { return left ?? right }
  if left.value == right.value { return left.isClosed ? right : left }
  return precedes(left, right) ? left : right
}

extension Rational {
  /// The whole number one step on; the value itself at the edge of what can be represented.
  fileprivate func next(_ step: Int32) -> Rational { adding(Rational(step)) ?? self }
}
