/// An exact fraction in lowest terms; arithmetic that does not fit into 64 bits gives `nil` instead of trapping.
package struct Rational: Sendable, Hashable {
  package let numerator: Int64
  /// Positive.
  package let denominator: Int64

  package init(_ integer: Int32) {
    numerator = Int64(integer)
    denominator = 1
  }

  /// `nil` for a zero denominator, and for `Int64.min`, which has no opposite.
  package init?(_ numerator: Int64, over denominator: Int64) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    if denominator == 1 {
      self.init(lowest: numerator, 1)
      return
    }
    let sign: Int64 = denominator < 0 ? -1 : 1
    let divisor = greatestCommonDivisor(abs(numerator), abs(denominator))
    self.init(lowest: sign * numerator / divisor, sign * denominator / divisor)
  }

  private init(lowest numerator: Int64, _ denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  package static let zero = Rational(0)
  package static let one = Rational(1)
  package static let half = Rational(lowest: 1, 2)

  package var isInteger: Bool { denominator == 1 }
  package var isNegative: Bool { numerator < 0 }

  package static prefix func - (value: Rational) -> Rational {
    Rational(lowest: -value.numerator, value.denominator)
  }

  /// The largest integer that is not above the value.
  package var floor: Rational {
    if isInteger { return self }
    let quotient = numerator / denominator
    return Rational(lowest: numerator % denominator < 0 ? quotient - 1 : quotient, 1)
  }

  /// The smallest integer that is not below the value.
  package var ceiling: Rational { isInteger ? self : -(-self).floor }
}

extension Rational {
  /// `nil` when the sum, or a step on the way to it, does not fit.
  package func adding(_ other: Rational) -> Rational? {
    if denominator == 1, other.denominator == 1 {
      let (sum, overflow) = numerator.addingReportingOverflow(other.numerator)
      return overflow || sum == .min ? nil : Rational(lowest: sum, 1)
    }
    let shared = greatestCommonDivisor(denominator, other.denominator)
    let left = numerator.multipliedReportingOverflow(by: other.denominator / shared)
    let right = other.numerator.multipliedReportingOverflow(by: denominator / shared)
    let sum = left.partialValue.addingReportingOverflow(right.partialValue)
    let bottom = denominator.multipliedReportingOverflow(by: other.denominator / shared)
    guard !left.overflow, !right.overflow, !sum.overflow, !bottom.overflow else { return nil }
    return Rational(sum.partialValue, over: bottom.partialValue)
  }

  package func subtracting(_ other: Rational) -> Rational? { adding(-other) }

  /// `nil` exactly when the product does not fit.
  package func multiplied(by other: Rational) -> Rational? {
    if denominator == 1, other.denominator == 1 {
      let (product, overflow) = numerator.multipliedReportingOverflow(by: other.numerator)
      return overflow || product == .min ? nil : Rational(lowest: product, 1)
    }
    let first = greatestCommonDivisor(abs(numerator), other.denominator)
    let second = greatestCommonDivisor(abs(other.numerator), denominator)
    let top = (numerator / first).multipliedReportingOverflow(by: other.numerator / second)
    let bottom = (denominator / second).multipliedReportingOverflow(by: other.denominator / first)
    guard !top.overflow, !bottom.overflow, top.partialValue != .min else { return nil }
    return Rational(lowest: top.partialValue, bottom.partialValue)
  }

  /// `nil` for a zero divisor and when the quotient does not fit.
  package func divided(by other: Rational) -> Rational? {
    guard other.numerator != 0 else { return nil }
    let inverse =
      other.numerator < 0
      ? Rational(lowest: -other.denominator, -other.numerator)
      : Rational(lowest: other.denominator, other.numerator)
    return multiplied(by: inverse)
  }
}

extension Rational: Comparable {
  /// Never overflows: the cross products are compared in 128 bits.
  package static func < (left: Rational, right: Rational) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int32) { self.init(value) }
}

@inline(__always)
private func greatestCommonDivisor(_ left: Int64, _ right: Int64) -> Int64 {
  if right == 1 || left == 1 { return 1 }
  var (a, b) = (left, right)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}
