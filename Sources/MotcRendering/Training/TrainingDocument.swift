import MotcSource

/// What one role, or several, has to learn of a blueprint.
///
/// Codes of standards are those of the checklist. A part that would be empty is `nil`.
struct TrainingDocument: Sendable {
  let words: TrainingWords
  let heading: DocumentHeading
  /// All steps that customers of the tier meet.
  let journey: [JourneyStep]
  /// Standards of the roles, always in force.
  let standing: TrainingStandards?
  /// The steps in which the roles act or answer for something.
  let steps: [TrainingStep]
  let handOvers: HandOvers?
  let rolePlays: RolePlays?
  let selfTest: SelfTest?
  let signOff: SignOff?

  /// How many steps the strip shows in a row: at most eight, and as many in each row, but not fewer than four.
  var journeyColumns: Int {
    let rows = max(1, (journey.count + 7) / 8)
    return max(4, (journey.count + rows - 1) / rows)
  }
}

/// A step in the strip.
struct JourneyStep: Sendable {
  let number: Int
  let title: Text
  /// Where a phase begins.
  let phase: Text?
  let isYours: Bool
}

struct TrainingStandards: Sendable {
  let standards: [TrainingStandard]
}

struct TrainingStep: Sendable {
  let number: Int
  let id: Text
  let title: Text
  let channel: Text?
  let duration: String?
  let wait: String?
  var actions: [TrainingAction] = []
  var standards: [TrainingStandard] = []
  /// Those that belong to no standard.
  var moments: [TrainingMoment] = []
  /// Controls that belong to no moment of the step: those of other steps that are done here.
  var controls: [TrainingControl] = []
  /// What is filled in.
  var fields: [Text] = []

  var isEmpty: Bool {
    actions.isEmpty && standards.isEmpty && moments.isEmpty && controls.isEmpty && fields.isEmpty
  }
}

struct TrainingAction: Sendable {
  let text: Text
  let say: Text?
  let roles: [RoleName]
  let condition: Text?
  let duration: String?
}

/// A standard with all that belongs to it.
struct TrainingStandard: Sendable {
  /// `9.2`.
  let code: String
  /// `step/id`.
  let path: String
  let text: Text
  let roles: [RoleName]
  /// Whether the reader answers for it; else only for something about it.
  let isYours: Bool
  let condition: String?
  let measures: [MeasureBlank]
  let within: String?
  let isShould: Bool
  let variants: [TierTarget]
  let only: [TierTarget]
  let say: Text?
  /// What the customer wants, in the customer's words.
  let expectations: [Text]
  let moments: [TrainingMoment]

  var isRisky: Bool { moments.contains(where: \.isRisky) }
}

/// What goes wrong, or what moves the customer.
struct TrainingMoment: Sendable {
  let text: Text
  let isDelight: Bool
  let score: Int?
  let isRisky: Bool
  let controls: [TrainingControl]
  let recovery: TrainingRecovery?
}

struct TrainingControl: Sendable {
  let text: Text
  let say: Text?
  let roles: [RoleName]
  let condition: Text?
  /// The number of the step in which it is done, when that is another.
  let doneInStep: Int?
  /// The number of the step that it serves, when that is another.
  let servedStep: Int?
}

struct TrainingRecovery: Sendable {
  /// `nil` when only words or an offer are given.
  let text: Text?
  let say: Text?
  let offer: Text?
  let within: String?
  let roles: [RoleName]
}

struct HandOvers: Sendable {
  let received: HandOverList?
  let passedOn: HandOverList?
}

struct HandOverList: Sendable {
  let rows: [HandOver]
}

/// What goes from one step to the next, where the people change.
struct HandOver: Sendable {
  /// The reader's step.
  let number: Int
  let title: Text
  let otherNumber: Int
  let roles: [RoleName]
  let actions: [Text]
  let condition: Text?
}

struct RolePlays: Sendable {
  let plays: [RolePlay]
}

/// A risk to act out.
struct RolePlay: Sendable {
  let number: Int
  let stepNumber: Int
  let stepTitle: Text
  let score: Int?
  let isRisky: Bool
  /// What has gone wrong, or must not.
  let situation: Text
  /// What the customer wants, in the customer's words.
  let expectations: [Text]
  /// How it is put right; else what the reader does to keep it from happening.
  let recovery: TrainingRecovery?
  let controls: [TrainingControl]
}

struct SelfTest: Sendable {
  let questions: [TestQuestion]
}

struct TestQuestion: Sendable {
  let number: Int
  let stepNumber: Int
  let stepTitle: Text
  /// `铃声 ≤ ____ 声`, or what has gone wrong.
  let prompt: String
  /// What to say about it, where the prompt says what has gone wrong.
  let task: String?
  /// For a measure or a time limit: `≤ 3 声`.
  let limit: String?
  let code: String?
  let recovery: TrainingRecovery?
}

struct SignOff: Sendable {
  let standards: [SignOffLine]
}

struct SignOffLine: Sendable {
  let code: String
  let path: String
  let text: Text
  /// Who answers for it, where the sheet is not for that one role.
  let roles: [RoleName]
}
