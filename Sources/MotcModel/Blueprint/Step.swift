package import MotcSource

/// A stretch of time in which all its actions happen together; a column of the diagram.
package final class Step: Sendable {
  package let range: SourceRange
  package let id: Located<Text>
  package let title: Located<Text>?
  /// Where written; else carried on from the step before.
  package let phase: Reference<Phase>?
  package let channel: Located<Text>?
  /// What the customer sees or holds.
  package let evidence: [Located<Text>]
  /// From the customer down; within a lane in the order of the file.
  package let actions: [Action]
  package let duration: Located<DurationRange>?
  /// The customer's wait before the service begins.
  package var wait: Located<DurationRange>? { rareWait.value }
  package let standards: Standards
  /// Where the journey goes on; `nil`: to the step that follows in the file.
  package let next: [Arm]?
  package let only: [Reference<Tier>]
  /// Where a step that is added to a base goes.
  package var placement: StepPlacement? { rarePlacement.value }

  private let rareWait: Rare<Located<DurationRange>>
  private let rarePlacement: Rare<StepPlacement>

  package init(
    range: SourceRange, id: Located<Text>, title: Located<Text>?, phase: Reference<Phase>?, channel: Located<Text>?,
    evidence: [Located<Text>], actions: [Action], duration: Located<DurationRange>?, wait: Located<DurationRange>?,
    standards: Standards, next: [Arm]?, only: [Reference<Tier>], placement: StepPlacement?
  ) {
    self.range = range
    self.id = id
    self.title = title
    self.phase = phase
    self.channel = channel
    self.evidence = evidence
    self.actions = actions
    self.duration = duration
    rareWait = Rare(wait)
    self.standards = standards
    self.next = next
    self.only = only
    rarePlacement = Rare(placement)
  }

  package var name: Text { title?.value ?? id.value }

  package func actions(in lane: Lane) -> [Action] {
    actions.filter { $0.lane == lane }
  }

  package func has(_ lane: Lane) -> Bool {
    actions.contains { $0.lane == lane }
  }
}

/// A step that is new in a blueprint with a base stands after or before one of the base's.
package struct StepPlacement: Sendable {
  package enum Side: Sendable { case after, before }

  package let side: Side
  package let step: Reference<Step>

  package init(side: Side, step: Reference<Step>) {
    self.side = side
    self.step = step
  }
}

/// One way on from a step.
package struct Arm: Sendable {
  package let range: SourceRange
  /// `nil`: otherwise.
  package let condition: Located<Text>?
  /// `nil`: the journey ends.
  package let target: Reference<Step>?
  /// How often a loop back may be taken.
  package let atMost: Located<Int>?

  package init(range: SourceRange, condition: Located<Text>?, target: Reference<Step>?, atMost: Located<Int>?) {
    self.range = range
    self.condition = condition
    self.target = target
    self.atMost = atMost
  }
}

/// What one actor does in one lane of one step.
package final class Action: Sendable, Stating {
  package let statement: Statement
  package let lane: Lane
  package var duration: Located<DurationRange>? { rareDuration.value }
  /// The customer's wait that runs alongside the work.
  package var wait: Located<DurationRange>? { rareWait.value }
  package let standards: Standards

  private let rareDuration: Rare<Located<DurationRange>>
  private let rareWait: Rare<Located<DurationRange>>

  package init(
    statement: Statement, lane: Lane, duration: Located<DurationRange>?, wait: Located<DurationRange>?,
    standards: Standards
  ) {
    self.statement = statement
    self.lane = lane
    rareDuration = Rare(duration)
    rareWait = Rare(wait)
    self.standards = standards
  }
}

/// What a step or an action bears: a row of the standard table, and the form to fill in.
package struct Standards: Sendable {
  package let requirements: [Requirement]
  package let moments: [Moment]
  /// Beside the moments: they answer all of them, or those that each names.
  package let controls: [Control]
  package let fields: [FormField]
  /// Whether a requirement is written that could not be read, which was said.
  package let hasUnreadRequirement: Bool

  package init(
    requirements: [Requirement] = [], moments: [Moment] = [], controls: [Control] = [], fields: [FormField] = [],
    hasUnreadRequirement: Bool = false
  ) {
    self.hasUnreadRequirement = hasUnreadRequirement
    self.requirements = requirements
    self.moments = moments
    self.controls = controls
    self.fields = fields
  }

  /// Whether there is a row for it in the standard table.
  package var isRow: Bool { !requirements.isEmpty || !moments.isEmpty || !controls.isEmpty }
}

/// Something to be filled in while the step is done.
package final class FormField: Sendable {
  package enum Kind: Int, Sendable, CaseIterable {
    case text, number, date, time, duration, choice, yesNo, photo, signature
  }

  package let range: SourceRange
  package let id: Identifier
  package let name: Located<Text>
  package let writtenKind: Kind?
  package let writtenRequired: Bool?
  /// What a choice chooses from.
  package let choices: [Located<Text>]

  package init(
    range: SourceRange, id: Identifier, name: Located<Text>, writtenKind: Kind?, writtenRequired: Bool?,
    choices: [Located<Text>]
  ) {
    self.range = range
    self.id = id
    self.name = name
    self.writtenKind = writtenKind
    self.writtenRequired = writtenRequired
    self.choices = choices
  }

  /// A text, unless the file says otherwise.
  package var kind: Kind { writtenKind ?? .text }
  package var isRequired: Bool { writtenRequired ?? false }
}
