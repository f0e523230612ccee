package import MotcSource

// When less is asked than before (decision 13): by a file that changes what it inherits, and by a new edition.

extension [Located<Measure>] {
  /// What all of them allow together; they are of one dimension.
  var allowed: Interval {
    reduce(Interval(lower: nil, upper: nil)) { $0.intersection($1.value.allowed) }
  }

  /// Whether these measures allow what those before them forbid; all are of one name and dimension.
  package func allowMore(than before: [Located<Measure>]) -> Bool {
    let own = allowed
    let earlier = before.allowed
    return !own.isSubset(of: earlier) || own.isEmpty && !earlier.isEmpty
  }
}

extension Measure {
  /// Whether two measures can be compared.
  package func isAbout(_ other: Measure) -> Bool { dimension == other.dimension && hasName(of: other) }

  /// By their names without regard to blanks at the ends, how many stand between words, and ASCII case.
  package func hasName(of other: Measure) -> Bool { foldedName == other.foldedName }
}

extension DurationRange {
  /// As a limit: whether it is longer than the one before, or on another clock, so that nobody can say that it is not.
  package func allowsMore(than before: DurationRange) -> Bool { clock != before.clock || before.high < high }
}

extension TimePoint {
  package func isSame(as other: TimePoint) -> Bool { step.name == other.step.name && isStart == other.isStart }
}

extension [Reference<Tier>] {
  /// Whether customers go without who had it before; where no tier is named, all have it.
  ///
  /// - Parameter all: the tiers that there are.
  package func leaveOut(someOf before: [Reference<Tier>], of all: [Tier]) -> Bool {
    guard !isEmpty else { return false }
    let had = before.isEmpty ? all.map(\.id.value) : before.map(\.name)
    return had.isEmpty || had.contains { tier in !contains { $0.name == tier } }
  }
}

/// Whether something holds on a condition that was not there, or on another one.
package func addsCondition(_ condition: Text?, to before: Text?) -> Bool { condition != nil && condition != before }

/// Whether nobody who does it may meet the customer, where somebody did before; `nil` for a role that is not known.
package func isBelowTheLine(_ mayMeetCustomer: [Bool?], _ before: [Bool?]) -> Bool {
  before.contains(true) && !mayMeetCustomer.isEmpty && mayMeetCustomer.allSatisfy { $0 == false }
}

extension Role {
  package var mayMeetCustomer: Bool { stages.isEmpty || stages.contains { $0.value <= .frontstage } }
}
