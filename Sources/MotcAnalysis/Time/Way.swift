package import MotcModel

/// From where to where a time is counted.
package struct Passage: Sendable, Hashable {
  /// A step's end, or its start before any wait.
  package struct Point: Sendable, Hashable {
    package let step: Int
    package let isStart: Bool

    package init(step: Int, isStart: Bool) {
      self.step = step
      self.isStart = isStart
    }
  }

  package let from: Point
  package let to: Point
  /// Whether the clock begins anew each time the way comes by `from` again.
  package let isFromLast: Bool

  package init(from: Point, to: Point, isFromLast: Bool = false) {
    self.from = from
    self.to = to
    self.isFromLast = isFromLast
  }
}

/// One way through the journey and what it takes, on one clock.
package struct Way: Sendable {
  /// A step that is gone through.
  package struct Leg: Sendable {
    package let step: Int
    /// What is known of it counts, the rest does not; zero for an end of the way that is not gone through.
    package let time: Rational
  }

  /// A loop that is gone round as often as it may be.
  package struct Rounds: Sendable {
    /// By place in `Journey.edges`.
    package let edge: Int
    package let count: Int
    /// What one round takes, loops inside it included.
    package let time: Rational
    /// Whether there are loops inside it: their rounds multiply, which may be more than ever happens.
    package let hasLoopsInside: Bool
  }

  /// In the order of going.
  package let legs: [Leg]
  package let rounds: [Rounds]
  package let total: Rational
}

/// What can be said about the time between two points.
package enum Span: Sendable {
  /// The way that takes longest, and the one that takes the shortest time, as far as times are known; and the steps
  /// on any way whose times are not known on the clock that was asked for, in the order of the file.
  case known(longest: Way, shortest: Way, untimed: [Int])
  /// No way leads there, or one end is no step.
  case unreachable
  /// A loop without a bound lies between.
  case endless
  /// The numbers do not fit, or the ways are too many to follow.
  case tooLarge
}
