package import MotcSource

/// A measured standard: `NAME OP QUANTITY`, such as `铃声 <= 3 声`, `smile time at least 3 s`, `可乐温度 = 4 ± 1 ℃`.
///
/// Where the language leaves a choice: the sign of an operator is looked for before its words, since a name may hold
/// them; a quantity may stand before `以内`, `以上` or `以下` instead of behind an operator, which include the value
/// itself; `= 2..5` is `between`; what cannot be less than nothing is not: `<= 10 min` allows 0 to 10 min.
package struct Measure: Sendable, Hashable {
  /// The whole text; the ranges below count from its start.
  package let source: Text
  package let nameRange: Range<Int>
  package let kind: MeasureOperator
  package let quantity: QuantityRange
  /// T of `= V ± T`.
  package let tolerance: Quantity?
  /// In the dimension's base unit; counts of whole things are closed to whole numbers.
  package let allowed: Interval
  package let operatorRange: Range<Int>
  package let quantityRange: Range<Int>
  /// Empty where no unit is written.
  package let unitRange: Range<Int>

  package var name: Text { source[nameRange] }
  package var dimension: Dimension { quantity.dimension }

  package init(_ text: Text, units: Units = .builtIn) throws(QuantityError) {
    self = try units.read(text) { reader throws(QuantityError) in try reader.measure(text) }
  }

  init(
    source: Text, name: Range<Int>, kind: MeasureOperator, quantity: QuantityRange, tolerance: Quantity?,
    allowed: Interval, operatorRange: Range<Int>, quantityRange: Range<Int>, unitRange: Range<Int>
  ) {
    self.source = source
    nameRange = name
    self.kind = kind
    self.quantity = quantity
    self.tolerance = tolerance
    self.allowed = allowed
    self.operatorRange = operatorRange
    self.quantityRange = quantityRange
    self.unitRange = unitRange
  }
}

extension Measure {
  /// How what this measure allows stands to what another allows; `nil` when their dimensions differ.
  package func relation(to other: Measure) -> IntervalRelation? {
    dimension == other.dimension ? allowed.relation(to: other.allowed) : nil
  }
}
