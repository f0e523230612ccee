/// What is wrong with the text of a measure, a quantity or a duration, and where.
package struct QuantityError: Error, Sendable, Hashable {
  package let problem: QuantityProblem
  /// Byte offsets within the text that was read; empty only where something is missing at the end of an empty text.
  package let range: Range<Int>

  init(_ problem: QuantityProblem, _ range: Range<Int>) {
    self.problem = problem
    self.range = range
  }
}

/// The ways in which a quantity goes wrong.
package enum QuantityProblem: Sendable, Hashable {
  /// Nothing stands before the operator; the range is the operator's.
  case missingName
  /// No operator is found; the range is the whole text.
  case missingOperator
  /// An operator that measures do not have (`≠`, `≈`).
  case unsupportedOperator
  /// Where a number should be stands something else, or nothing (then the range is what stands before).
  case missingNumber
  /// `1,5` or `1,000`: a comma could be a decimal point or part thousands.
  case commaInNumber
  /// `1e9`, `0x1F`, `1.2.3`, `1_000`, `12:30`, `5/0`: a form that is not read.
  case badNumber
  /// More digits than can be held exactly.
  case numberOutOfRange
  /// A number alone where what is measured needs a unit.
  case missingUnit(Dimension)
  /// The range is the unit's; the suggestion is a known unit that looks alike.
  case unknownUnit(suggestion: String?)
  /// The quantity is no time; the suggestion is what may have been meant (`m` for `min`).
  case notTime(Dimension, suggestion: String?)
  /// The two ends of a range, or a value and its tolerance, measure different things.
  case dimensionMismatch(Dimension, Dimension)
  /// The first end is greater than the second.
  case upsideDown
  /// `a quarter`, or so many: 25 %, a quarter of an hour or three months.
  case severalQuarters(Rational)
  /// `5 -7 ℃`: the two ways in which it can be read, as they are written so that nobody takes them for the other.
  case rangeOrNegative(range: String, negative: String)
  /// A range where one value belongs: `<= 2..5`.
  case unexpectedRange
  /// One value where `between` needs two.
  case missingRangeEnd
  /// A time or a tolerance less than nothing.
  case negative
  /// No value at all would do: `= 2.5 rings`, `< 0 min`.
  case nothingAllowed
  /// Words after the quantity that are not understood.
  case unexpectedText
}
