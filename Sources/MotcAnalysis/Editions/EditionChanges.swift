package import MotcModel
package import MotcSource

/// What changed in one blueprint from one edition to the next (decision 15).
///
/// Both are compared as they come out when bases and libraries are put in. Nothing here knows where a text stood.
package struct BlueprintChange: Sendable {
  /// `nil` for a blueprint that is new.
  package let old: Facts?
  /// `nil` for one that is gone.
  package let new: Facts?
  /// Only those in which something changed: what is the whole blueprint's, then the steps in their new order, each that
  /// is gone behind the one that it followed, then the roles. Empty for a blueprint that is new or gone.
  package let places: [PlaceChange]

  package init(old: Facts?, new: Facts?, places: [PlaceChange]) {
    self.old = old
    self.new = new
    self.places = places
  }

  package var hasNewVersion: Bool { old?.blueprint.version?.value != new?.blueprint.version?.value }
  package var entries: [EntryChange] { places.flatMap(\.entries) }
  /// Those of the new edition, or the last that there were. A change has one side at least.
  package var facts: Facts? { new ?? old }
}

/// What changed in one place.
package struct PlaceChange: Sendable {
  package enum Place: Sendable {
    case blueprint
    case step(id: Text, name: Text)
    /// Standards that are always in force for whoever has the role.
    case role(id: Text, name: Text)
  }

  package let place: Place
  package let entries: [EntryChange]
}

/// How something stands to what it was.
package enum Change: String, Sendable, CaseIterable {
  case new, gone, stricter, looser
  /// Stricter in one point and looser in another, not to be compared, or other words only.
  case changed
  /// The same, in another place.
  case moved
}

/// One thing that changed.
package struct EntryChange: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case blueprint, step, action, requirement, risk, delight, recovery, control, field, promise, expectation, metric
    case role, tier, phase, waiver
  }

  package let kind: Kind
  package let change: Change
  /// `STEP/ID`, or the id of what is the whole blueprint's; of a waiver, the path that it is for.
  package let path: Text
  /// Its words, the new ones where it has some.
  package let text: Text
  /// The path that it had, when that is another.
  package let movedFrom: Text?
  package let points: [ChangedPoint]
  /// Ids of those who do it, answer for it or have to know it, before and now.
  package let oldRoles: [Text]
  package let newRoles: [Text]

  package var isLooserSomewhere: Bool { points.contains { $0.direction == .looser } && isOnBothSides }
  /// Whether both editions have it.
  package var isOnBothSides: Bool { change != .new && change != .gone }
}

/// One point of an entry: what was said and what is said now, side by side.
package struct ChangedPoint: Sendable {
  package enum Aspect: String, Sendable, CaseIterable {
    case measure, within, strength, condition, tiers, responsible, lane
    case text, title, say, offer, meets, kind, score, residual, doneIn, duration, wait, next, evidence, channel, phase
    case from, to, target, dimension, stages, required, choices, metric, cause, threatens, answers
    case bearer, id, language, customer, owner, reason, approver, expires
  }

  package enum Direction: String, Sendable {
    case stricter, looser
    /// Nobody can say which of the two asks more.
    case incomparable
    /// Whatever is said there, as much is asked.
    case free
  }

  package enum Value: Sendable {
    case words(Text)
    /// Statements in a row.
    case list([Text])
    case measures([Measure])
    /// With their names, where these are written otherwise.
    case namedMeasures([Measure])
    /// An id, a tag, a day.
    case code(Text)
    /// With the name of the step that it is counted from or to.
    case time(DurationRange, Anchor?, step: Text?)
    case point(step: Text, isStart: Bool)
    case score(RiskScore, isHigh: Bool)
    case keywords([Enumerator])
    case momentKind(Moment.Kind)
    case flag(Bool)
    case ways([Way])
    /// The words of an action; `nil` for the step itself.
    case bearer(Text?)
    /// The tier does not have it.
    case notForTier
  }

  /// One way on from a step.
  package struct Way: Sendable {
    package let condition: Text?
    /// The step's id; `nil` for the end.
    let target: Text?
    package let name: Text?
    package let atMost: Int?

    /// - Parameter target: its own, by the id that the step has now.
    func isSame(as other: Way, target: Text?) -> Bool {
      condition == other.condition && target == other.target && atMost == other.atMost
    }
  }

  package let aspect: Aspect
  /// The measure's name.
  package var measure: Text?
  /// The tier's name, of what is asked for one tier.
  package var tier: Text?
  package let old: Value?
  package let new: Value?
  package let direction: Direction
}

extension Change {
  /// What the points of something that is in both editions come to; `nil` for none.
  init?(of points: [ChangedPoint]) {
    guard !points.isEmpty else { return nil }
    let directions = Set(points.map(\.direction)).subtracting([.free])
    self =
      switch directions {
      case [.stricter]: .stricter
      case [.looser]: .looser
      default: .changed
      }
  }
}
