package import MotcModel
package import MotcSource

/// How long a step takes: the customer's wait before it, then the service.
package struct StepTime: Sendable {
  /// The step's own wait; `nil` where none is written, which is none.
  package let wait: DurationRange?
  /// The step's `duration`, which is that of all tiers together; else the longest of what its actions take side by side.
  /// `nil`: nobody has said.
  package let service: DurationRange?
  /// Where the service is said, else where the wait is; `nil` where neither is.
  package let range: SourceRange?

  /// Counts the actions for which `isIncluded`.
  package init(_ step: Step, including isIncluded: (Action) -> Bool = { _ in true }) {
    wait = step.wait?.value
    // Where some of the actions are not for this tier, the step's duration is not either, if its own say their times.
    let hasItsOwn =
      step.actions.contains { !isIncluded($0) } && step.actions.contains { isIncluded($0) && $0.duration != nil }
    if let duration = step.duration, !hasItsOwn {
      service = duration.value
      range = duration.range
      return
    }
    var longest: DurationRange?
    var longestRange: SourceRange?
    var hasOneClock = true
    func take(_ time: Located<DurationRange>) {
      guard let known = longest else {
        (longest, longestRange) = (time.value, time.range)
        return
      }
      guard known.clock == time.value.clock else {
        hasOneClock = false
        return
      }
      if known.high < time.value.high { longestRange = time.range }
      longest = DurationRange(
        max(known.low, time.value.low), max(known.high, time.value.high), clock: known.clock)
    }
    for action in step.actions where isIncluded(action) {
      if let duration = action.duration { take(duration) }
      if let wait = action.wait { take(wait) }
    }
    service = hasOneClock ? longest : nil
    range = longestRange ?? step.wait?.range
  }

  /// Whether all of it can be counted on this clock.
  package func isKnown(on clock: DurationRange.Clock) -> Bool {
    guard let service, service.clock == clock else { return false }
    return wait.map { $0.clock == clock } ?? true
  }

  /// What can be counted on this clock: zero where nothing is known, which is not the same as no time.
  package func longest(on clock: DurationRange.Clock) -> Rational? { sum(on: clock, \.high) }
  package func shortest(on clock: DurationRange.Clock) -> Rational? { sum(on: clock, \.low) }

  /// `nil` when the numbers do not fit.
  private func sum(on clock: DurationRange.Clock, _ end: (DurationRange) -> Rational) -> Rational? {
    var sum = Rational.zero
    if let wait, wait.clock == clock { sum = end(wait) }
    if let service, service.clock == clock {
      guard let both = sum.adding(end(service)) else { return nil }
      sum = both
    }
    return sum
  }
}
