import MotcSource

/// Three lists from one blueprint: what is made ready before opening, what is ticked at every visit, and what an
/// auditor verifies.
///
/// A list without lines is `nil`. Codes and paths of lines are the same in every list and for every role.
struct ChecklistDocument: Sendable {
  let words: ChecklistWords
  let heading: DocumentHeading
  let header: [HeaderBlank]
  let opening: OpeningList?
  let visit: VisitList?
  let audit: AuditList?
}

/// What is done once, before the first customer comes.
struct OpeningList: Sendable {
  /// Controls of the kind `setup`.
  let setUp: LineGroup?
  let evidence: EvidenceList?
  /// By role: its standards, always in force.
  let standing: [StandingList]
}

struct LineGroup: Sendable {
  let lines: [ChecklistLine]
}

struct EvidenceList: Sendable {
  let steps: [EvidenceStep]
}

/// What the customer sees or holds in one step.
struct EvidenceStep: Sendable {
  let number: Int
  let title: Text
  let lines: [ChecklistLine]
}

struct StandingList: Sendable {
  let role: Text
  let blocks: [ChecklistBlock]
}

/// What must be done at a visit, and where the risk is high.
struct VisitList: Sendable {
  let steps: [ChecklistStep]
}

/// Everything that a person can verify.
struct AuditList: Sendable {
  let steps: [ChecklistStep]
  let standing: [StandingList]
  let marks: ChecklistMarks
  /// The points when every line is marked best.
  let highestScore: Int
  let scoreRule: String
}

/// The lines of a step, those of one condition together.
struct ChecklistStep: Sendable {
  /// As in the diagram, from 1.
  let number: Int
  let id: Text
  let title: Text
  /// Where a phase begins.
  let phase: Text?
  let channel: Text?
  let duration: String?
  let wait: String?
  let blocks: [ChecklistBlock]

  /// Whether there are times to write down.
  var isTimed: Bool { duration != nil || wait != nil }
}

/// Lines that hold under one condition.
struct ChecklistBlock: Sendable {
  /// `nil`: always.
  let condition: String?
  /// What has gone wrong, for the lines of a recovery.
  let incident: Text?
  var lines: [ChecklistLine]

  var isConditional: Bool { condition != nil || incident != nil }
}

/// One thing that a person can verify.
struct ChecklistLine: Sendable {
  enum Kind: String, Sendable {
    case action, requirement, control, field, recovery, delight, evidence
  }

  let kind: Kind
  /// `9.2`: the number of the step and of the line in it; `0.1` for a role's standing standards.
  let code: String
  /// `step/id`.
  let path: String
  var text: Text
  /// Who does it, where that is not the document's one role.
  let roles: [RoleName]
  var say: Text?
  var offer: Text?
  var measures: [MeasureBlank] = []
  var within: String?
  var duration: String?
  /// What other tiers get, where the document is for all.
  var variants: [TierTarget] = []
  /// The tiers that it is limited to.
  var only: [TierTarget] = []
  /// Severity × likelihood of the highest risk behind it.
  var score: Int?
  var isRisky = false
  var isShould = false
  /// Whether it can fail to occur.
  var isConditional = false
  var isRequired = false
  var choices: [Text] = []
  /// The number of the step whose standard a control serves, when it is done elsewhere.
  var servedStep: Int?
  var isOnVisit = false
  var isOnOpening = false

  /// How much the line counts in an audit: 3 for a high risk, 2 for a scored risk, 1 for the rest.
  var weight: Int { isRisky ? 3 : score == nil ? 1 : 2 }

  /// Whether the time of beginning and end is written down.
  var isTimed: Bool { within != nil || duration != nil }
}
