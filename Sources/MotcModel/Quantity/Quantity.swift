/// A number and its unit, as written.
package struct Quantity: Sendable, Hashable {
  /// In `unit`.
  package let value: Rational
  /// `nil`: a plain number, which counts.
  package let unit: Unit?

  package init(_ value: Rational, _ unit: Unit?) {
    self.value = value
    self.unit = unit
  }

  package var dimension: Dimension { unit?.dimension ?? .count }

  /// The value in the dimension's base unit; `nil` when it does not fit.
  package var base: Rational? { unit.map { $0.base(value) } ?? value }

  /// The same quantity in another unit of its dimension; `nil` when there is none, or when it does not fit.
  package func converted(to unit: Unit) -> Quantity? {
    guard unit.dimension == dimension, let base, let value = unit.value(ofBase: base) else { return nil }
    return Quantity(value, unit)
  }
}

/// A quantity, or all from one quantity to another of the same dimension.
package struct QuantityRange: Sendable, Hashable {
  package let low: Quantity
  /// Not below `low`; equal to it when one quantity is meant.
  package let high: Quantity

  package init(_ low: Quantity, _ high: Quantity) {
    self.low = low
    self.high = high
  }

  package var dimension: Dimension { low.dimension }
  package var isSingle: Bool { low == high }
}
