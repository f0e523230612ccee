package import MotcSource

/// What actions, requirements, controls and recoveries have in common: who, what, with which words, when.
package final class Statement: Sendable {
  /// The whole entry.
  package let range: SourceRange
  package let id: Identifier
  /// A short name for it.
  package var title: Located<Text>? { rareTitle.value }
  /// As written; who is responsible in the end is a fact (`Facts.responsible`).
  package let by: [Reference<Role>]
  package let text: Located<Text>
  /// The words to use.
  package var say: Located<Text>? { rareSay.value }
  package let only: [Reference<Tier>]
  /// A condition, as text.
  package var when: Located<Text>? { rareWhen.value }

  private let rareTitle: Rare<Located<Text>>
  private let rareSay: Rare<Located<Text>>
  private let rareWhen: Rare<Located<Text>>

  package init(
    range: SourceRange, id: Identifier, title: Located<Text>?, by: [Reference<Role>], text: Located<Text>,
    say: Located<Text>?, only: [Reference<Tier>], when: Located<Text>?
  ) {
    self.range = range
    self.id = id
    rareTitle = Rare(title)
    self.by = by
    self.text = text
    rareSay = Rare(say)
    self.only = only
    rareWhen = Rare(when)
  }
}

/// An entity that is a statement with something more.
package protocol Stating: Sendable {
  var statement: Statement { get }
}

extension Stating {
  package var range: SourceRange { statement.range }
  package var id: Identifier { statement.id }
  package var title: Located<Text>? { statement.title }
  package var text: Located<Text> { statement.text }
  package var by: [Reference<Role>] { statement.by }
  package var say: Located<Text>? { statement.say }
  package var only: [Reference<Tier>] { statement.only }
  package var when: Located<Text>? { statement.when }
}

/// A standard: what staff must do or reach (服务要求).
package final class Requirement: Sendable, Stating {
  package enum Strength: Sendable { case must, should }

  package let statement: Statement
  package let measures: [Located<Measure>]
  package let meets: [Reference<Expectation>]
  package let metric: Reference<Metric>?
  package let writtenStrength: Located<Strength>?
  package var within: Located<DurationRange>? { rareWithin.value }
  package var anchor: Anchor? { rareAnchor.value }
  /// What changes for a tier, by tier, in the order of the file.
  package let tiers: [TierVariant]
  /// Moments written inside the requirement: they threaten it.
  package let moments: [Moment]
  /// Standards of a library that stand here; gone once the files are put together.
  package var use: Use? { rareUse.value }

  private let rareUse: Rare<Use>
  private let rareWithin: Rare<Located<DurationRange>>
  private let rareAnchor: Rare<Anchor>

  package init(
    statement: Statement, measures: [Located<Measure>], meets: [Reference<Expectation>], metric: Reference<Metric>?,
    writtenStrength: Located<Strength>?, within: Located<DurationRange>?, anchor: Anchor?, tiers: [TierVariant],
    moments: [Moment],
    use: Use?
  ) {
    self.statement = statement
    self.measures = measures
    self.meets = meets
    self.metric = metric
    self.writtenStrength = writtenStrength
    rareWithin = Rare(within)
    rareAnchor = Rare(anchor)
    self.tiers = tiers
    self.moments = moments
    rareUse = Rare(use)
  }

  /// A must, unless the file says otherwise.
  package var strength: Strength { writtenStrength?.value ?? .must }
}

/// What `use` takes from libraries, and whose it becomes.
package struct Use: Sendable {
  /// `LIBRARY.STANDARD`, or `LIBRARY` for all of them.
  package let names: [Located<Text>]
  /// `by: { LIBRARY-ROLE: ROLE }`; a single role is the statement's own `by`.
  package let bindings: [Binding]

  package struct Binding: Sendable {
    package let libraryRole: Located<Text>
    package let role: Reference<Role>
  }
}

/// From when, or until when, a time standard counts.
package struct Anchor: Sendable {
  package enum Side: Sendable { case after, before }

  package let side: Side
  package let point: TimePoint

  package init(side: Side, point: TimePoint) {
    self.side = side
    self.point = point
  }
}

/// A requirement as one tier has it.
package struct TierVariant: Sendable {
  package let tier: Reference<Tier>
  /// Where `none` is written: the tier does not have the requirement.
  package let none: SourceRange?
  package let text: Located<Text>?
  package let measures: [Located<Measure>]
  package let within: Located<DurationRange>?

  package init(
    tier: Reference<Tier>, none: SourceRange?, text: Located<Text>?, measures: [Located<Measure>],
    within: Located<DurationRange>?
  ) {
    self.tier = tier
    self.none = none
    self.text = text
    self.measures = measures
    self.within = within
  }

  package var isNone: Bool { none != nil }
}

/// A moment of truth (客户满意度MOT): what can go wrong, or delight, in the customer's eyes.
package final class Moment: Sendable {
  package enum Kind: Sendable { case risk, delight }
  package enum Cause: Int, Sendable, CaseIterable { case customer, staff, system, outside }

  package let range: SourceRange
  package let id: Identifier
  package let kind: Kind
  package let text: Located<Text>
  /// Requirements, by id; one written inside a requirement threatens that one as well.
  package let threatens: [Reference<Requirement>]
  /// 1–5, as in an FMEA; likewise likelihood and detection (5: hardly to be noticed in time).
  package let severity: Located<Int>?
  package let likelihood: Located<Int>?
  package let detection: Located<Int>?
  package let cause: Cause?
  package let metric: Reference<Metric>?
  package let only: [Reference<Tier>]
  package var when: Located<Text>? { rareWhen.value }
  package let controls: [Control]
  package let recovery: Recovery?
  package var residual: Residual? { rareResidual.value }

  private let rareWhen: Rare<Located<Text>>
  private let rareResidual: Rare<Residual>

  package init(
    range: SourceRange, id: Identifier, kind: Kind, text: Located<Text>, threatens: [Reference<Requirement>],
    severity: Located<Int>?, likelihood: Located<Int>?, detection: Located<Int>?, cause: Cause?,
    metric: Reference<Metric>?, only: [Reference<Tier>], when: Located<Text>?, controls: [Control],
    recovery: Recovery?, residual: Residual?
  ) {
    self.range = range
    self.id = id
    self.kind = kind
    self.text = text
    self.threatens = threatens
    self.severity = severity
    self.likelihood = likelihood
    self.detection = detection
    self.cause = cause
    self.metric = metric
    self.only = only
    rareWhen = Rare(when)
    self.controls = controls
    self.recovery = recovery
    rareResidual = Rare(residual)
  }
}

/// The score expected with the controls in place; what is left out stays as it was.
package struct Residual: Sendable {
  package let severity: Located<Int>?
  package let likelihood: Located<Int>?
  package let detection: Located<Int>?

  package init(severity: Located<Int>?, likelihood: Located<Int>?, detection: Located<Int>?) {
    self.severity = severity
    self.likelihood = likelihood
    self.detection = detection
  }
}

/// A management point (MOT管理要点): what keeps a risk from happening, or shows it in time.
package final class Control: Sendable, Stating {
  package enum Kind: Int, Sendable, CaseIterable { case prevent, detect, train, setup }

  package let statement: Statement
  package let kind: Kind?
  /// The step in which it is done, when that is another.
  package let at: Reference<Step>?
  /// The moments that it answers, for a control beside them; empty: all.
  package let answers: [Reference<Moment>]

  package init(statement: Statement, kind: Kind?, at: Reference<Step>?, answers: [Reference<Moment>]) {
    self.statement = statement
    self.kind = kind
    self.at = at
    self.answers = answers
  }
}

/// Service recovery (服务补救): what to do once it has happened.
package final class Recovery: Sendable, Stating {
  /// `text` is empty where only words to say or an offer are given.
  package let statement: Statement
  package let within: Located<DurationRange>?
  /// What the customer is given.
  package let offer: Located<Text>?

  package init(statement: Statement, within: Located<DurationRange>?, offer: Located<Text>?) {
    self.statement = statement
    self.within = within
    self.offer = offer
  }
}
