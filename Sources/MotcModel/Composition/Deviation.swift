package import MotcSource

/// One point in which a file asks less than what it inherits or uses (decision 13).
package struct Deviation: Sendable {
  package enum Kind: Sendable {
    /// The thing is left out; the phrase names its kind.
    case dropped(Phrase)
    /// The local measure allows what the inherited one forbids.
    case measure(inherited: Measure, local: Measure)
    /// They have one name, and units of different kinds.
    case measureIncomparable(inherited: Measure, local: Measure)
    /// No local measure has the inherited one's name.
    case measureGone(Measure)
    case within(inherited: DurationRange, local: DurationRange?)
    /// It counts from or to another point.
    case anchor
    case strength
    /// It holds on a condition that was not there, or on another one.
    case condition(inherited: Text?, local: Text)
    case tiers
    /// A tier no longer has it.
    case tierLeftOut(Text)
    /// Whoever does it no longer meets the customer.
    case belowTheLine
  }

  package let kind: Kind
  /// `STEP`, `STEP/ID`, or the id of a promise.
  package let path: Text
  /// The last part of the path.
  package let id: Text
  /// What this file says.
  package let range: SourceRange
  /// What it would have had.
  package let inherited: SourceRange
}
