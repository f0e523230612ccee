package import MotcSource

/// One service process from start to finish, as its file says it, with what a library or base would add left as named.
///
/// Entities are immutable objects, not structs, so that a rule can walk them without copying (docs/decisions/0002).
package final class Blueprint: Sendable {
  /// The whole mapping.
  package let range: SourceRange
  package let id: Located<Text>
  package let title: Located<Text>?
  /// The BCP 47 tag of the author's own text, as written.
  package let languageTag: Located<Text>?
  /// What labels and messages are in: the tag's language, else that of the file's keywords, else English.
  package let language: MessageLanguage
  package let version: Located<Text>?
  package let owner: Located<Text>?
  package let imports: [Located<Text>]
  package let extends: Located<Text>?
  /// Paths of inherited things to leave out.
  package let drop: [Located<Text>]
  package let waivers: [Waiver]
  package let allowances: [Allowance]
  package let roles: [Role]
  /// What the author calls the customer: `车主`, `guest`.
  package let customerTitle: Located<Text>?
  package let expectations: [Expectation]
  package let metrics: [Metric]
  /// Customer segments, highest service first.
  package let tiers: [Tier]
  package let phases: [Phase]
  package let promises: [Promise]
  /// In the order of the file, which is the order of time unless `next` says otherwise.
  package let steps: [Step]
  /// Whether anything is taken from a library.
  let usesLibraries: Bool

  package init(
    range: SourceRange, id: Located<Text>, title: Located<Text>?, languageTag: Located<Text>?,
    language: MessageLanguage, version: Located<Text>?, owner: Located<Text>?, imports: [Located<Text>],
    extends: Located<Text>?, drop: [Located<Text>], waivers: [Waiver], allowances: [Allowance], roles: [Role],
    customerTitle: Located<Text>?, expectations: [Expectation], metrics: [Metric], tiers: [Tier], phases: [Phase],
    promises: [Promise], steps: [Step], usesLibraries: Bool
  ) {
    self.range = range
    self.id = id
    self.title = title
    self.languageTag = languageTag
    self.language = language
    self.version = version
    self.owner = owner
    self.imports = imports
    self.extends = extends
    self.drop = drop
    self.waivers = waivers
    self.allowances = allowances
    self.roles = roles
    self.customerTitle = customerTitle
    self.expectations = expectations
    self.metrics = metrics
    self.tiers = tiers
    self.phases = phases
    self.promises = promises
    self.steps = steps
    self.usesLibraries = usesLibraries
  }

  /// The title, or the id where there is none.
  package var name: Text { title?.value ?? id.value }
}

/// What a name in the file points at; `Target` keeps a role's name from being looked up among steps.
package struct Reference<Target>: Sendable, Hashable {
  package let name: Text
  package let range: SourceRange

  package init(_ name: Text, _ range: SourceRange) {
    self.name = name
    self.range = range
  }

  package static func == (left: Reference, right: Reference) -> Bool {
    left.name == right.name && left.range == right.range
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(range)
  }
}

/// Who acts: a person or a system, on one side of a line or several.
package final class Role: Sendable {
  package enum Kind: Sendable { case person, system }

  package let range: SourceRange
  package let id: Located<Text>
  package let title: Located<Text>?
  /// Where the role may act; empty: anywhere.
  package let stages: [Located<Lane>]
  package let writtenKind: Kind?
  /// Standards that are always in force for whoever has the role.
  package let requirements: [Requirement]

  package init(
    range: SourceRange, id: Located<Text>, title: Located<Text>?, stages: [Located<Lane>], writtenKind: Kind?,
    requirements: [Requirement]
  ) {
    self.range = range
    self.id = id
    self.title = title
    self.stages = stages
    self.writtenKind = writtenKind
    self.requirements = requirements
  }

  /// A person, unless the file says otherwise.
  package var kind: Kind { writtenKind ?? .person }
  package var name: Text { title?.value ?? id.value }
}

/// A row of the blueprint, from the customer down.
package enum Lane: Int, Sendable, CaseIterable, Comparable {
  case customer, frontstage, backstage, support

  package static func < (left: Lane, right: Lane) -> Bool { left.rawValue < right.rawValue }
}

/// What a customer wants of the service.
package final class Expectation: Sendable {
  /// A SERVQUAL dimension (Parasuraman, Zeithaml and Berry 1988).
  package enum Dimension: Int, Sendable, CaseIterable {
    case reliability, assurance, tangibles, empathy, responsiveness
  }

  package let range: SourceRange
  package let id: Located<Text>
  package let writtenText: Located<Text>?
  package let dimension: Dimension?

  package init(range: SourceRange, id: Located<Text>, writtenText: Located<Text>?, dimension: Dimension?) {
    self.range = range
    self.id = id
    self.writtenText = writtenText
    self.dimension = dimension
  }

  /// The id, where nothing else is written.
  package var text: Located<Text> { writtenText ?? id }
}

/// A figure that management watches.
package final class Metric: Sendable {
  package let range: SourceRange
  package let id: Located<Text>
  package let title: Located<Text>?
  /// As written: `at least 95 %`.
  package let target: Located<Text>?

  package init(range: SourceRange, id: Located<Text>, title: Located<Text>?, target: Located<Text>?) {
    self.range = range
    self.id = id
    self.title = title
    self.target = target
  }

  package var name: Text { title?.value ?? id.value }
}

/// A customer segment.
package final class Tier: Sendable {
  package let id: Located<Text>
  package let title: Located<Text>?

  package init(id: Located<Text>, title: Located<Text>?) {
    self.id = id
    self.title = title
  }

  package var name: Text { title?.value ?? id.value }
}

/// A stretch of the journey: before, during, after.
package final class Phase: Sendable {
  package let id: Located<Text>
  package let title: Located<Text>?

  package init(id: Located<Text>, title: Located<Text>?) {
    self.id = id
    self.title = title
  }

  package var name: Text { title?.value ?? id.value }
}

/// What the customer was told, from the end of one step to the end of another.
package final class Promise: Sendable {
  package let range: SourceRange
  package let id: Identifier
  package let text: Located<Text>
  package let from: TimePoint?
  package let to: TimePoint?
  package let within: Located<DurationRange>?
  /// Which cases it is about; `nil`: all.
  package let when: Located<Text>?
  package let only: [Reference<Tier>]
  package let metric: Reference<Metric>?
  /// Which of `from`, `to` and `within` are not written at all; one that cannot be read is.
  let unwritten: [Keyword]

  package init(
    range: SourceRange, id: Identifier, text: Located<Text>, from: TimePoint?, to: TimePoint?,
    within: Located<DurationRange>?, when: Located<Text>?, only: [Reference<Tier>], metric: Reference<Metric>?,
    unwritten: [Keyword]
  ) {
    self.range = range
    self.id = id
    self.text = text
    self.from = from
    self.to = to
    self.within = within
    self.when = when
    self.only = only
    self.metric = metric
    self.unwritten = unwritten
  }
}

/// A step's end, or its start before any wait (`{ start-of: ID }`).
package struct TimePoint: Sendable {
  package let step: Reference<Step>
  package let isStart: Bool

  package init(step: Reference<Step>, isStart: Bool) {
    self.step = step
    self.isStart = isStart
  }
}

/// Licence to deviate from an inherited standard until a day.
package final class Waiver: Sendable {
  package let range: SourceRange
  package let firstKey: SourceRange
  /// The path of the standard: `STEP`, `STEP/ID`, or an id that stands alone.
  package let of: Located<Text>?
  package let reason: Located<Text>?
  package let approvedBy: Located<Text>?
  /// The last day on which it holds; no day where what is written is none.
  package let expires: Located<CalendarDay?>?

  package init(
    range: SourceRange, firstKey: SourceRange, of: Located<Text>?, reason: Located<Text>?,
    approvedBy: Located<Text>?, expires: Located<CalendarDay?>?
  ) {
    self.range = range
    self.firstKey = firstKey
    self.of = of
    self.reason = reason
    self.approvedBy = approvedBy
    self.expires = expires
  }
}

/// One rule switched off in one place, with the reason.
package struct Allowance: Sendable {
  package let code: Located<Text>
  package let reason: Located<Text>
  /// The mapping that bears it, with its id where entries are written `ID: …`: findings inside it are silenced.
  package let scope: SourceRange

  package init(code: Located<Text>, reason: Located<Text>, scope: SourceRange) {
    self.code = code
    self.reason = reason
    self.scope = scope
  }
}
