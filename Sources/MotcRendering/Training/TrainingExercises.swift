import MotcAnalysis
import MotcModel
import MotcSource

/// Role-plays and self-test, made from the lessons in their order: the same file gives the same questions.
struct TrainingExercises {
  let rolePlays: RolePlays?
  let selfTest: SelfTest?

  init(_ lessons: [TrainingLesson], _ facts: Facts) {
    var plays: [RolePlay] = []
    var questions: [TestQuestion] = []
    for lesson in lessons {
      let step = lesson.step
      func ask(_ prompt: String, limit: String? = nil, code: String? = nil, recovery: TrainingRecovery? = nil) {
        // The same limit asked for again, such as at each of two deliveries.
        if limit != nil, questions.contains(where: { $0.prompt == prompt && $0.limit == limit }) { return }
        questions.append(
          TestQuestion(
            number: questions.count + 1, stepNumber: step.number, stepTitle: step.title, prompt: prompt,
            task: recovery?.question(in: facts.blueprint.language), limit: limit, code: code, recovery: recovery))
      }
      for (borne, standard) in lesson.requirements {
        // How many faults are allowed is nothing to ask when none is.
        for measure in standard.measures where measure.amount != "0" {
          ask(measure.question, limit: measure.limit, code: standard.code)
        }
        if let within = standard.within, let question = timeQuestion(borne, of: step, facts) {
          ask(question, limit: within, code: standard.code)
        }
      }
      for risk in lesson.risks where risk.isYours {
        let moment = risk.moment
        if let recovery = moment.recovery { ask(moment.text.string, recovery: recovery) }
        guard moment.recovery != nil || !risk.drill.isEmpty else { continue }
        plays.append(
          RolePlay(
            number: plays.count + 1, stepNumber: step.number, stepTitle: step.title, score: moment.score,
            isRisky: moment.isRisky, situation: moment.text, expectations: risk.expectations,
            recovery: moment.recovery, controls: moment.recovery == nil ? risk.drill : []))
      }
    }
    rolePlays = plays.isEmpty ? nil : RolePlays(plays: plays)
    selfTest = questions.isEmpty ? nil : SelfTest(questions: questions)
  }
}

extension MeasureBlank {
  /// `铃声 ≤ ____ 声`
  fileprivate var question: String {
    [name.string, sign, (prefix ?? "") + "____", unit].compactMap { $0 }.joined(separator: " ")
  }
}

extension TrainingRecovery {
  /// Asks for what there is of it, and for nothing else.
  fileprivate func question(in language: MessageLanguage) -> String {
    let deed =
      switch (say, text) {
      case (.some, .some): TrainingWords.sayAndDo
      case (.some, nil): TrainingWords.sayOnly
      case (nil, .some): TrainingWords.doOnly
      case (nil, nil): Phrase?.none
      }
    return [deed, within == nil ? nil : TrainingWords.inTime, offer == nil ? nil : TrainingWords.offering]
      .compactMap { $0?[language] }.joined(separator: language == .chinese ? "" : " ")
  }
}

/// `nil` without an anchor: there is nothing to ask that does not tell the answer.
private func timeQuestion(_ borne: BorneRequirement, of step: TrainingStep, _ facts: Facts) -> String? {
  guard let anchor = borne.requirement.anchor, let index = facts.names.step(anchor.point.step) else { return nil }
  let other = facts.blueprint.steps[index].name
  let phrase = anchor.side == .after ? TrainingWords.limitAfter : TrainingWords.limitBefore
  let task = borne.bearer.action.map { $0.title?.value ?? $0.text.value } ?? step.title
  return phrase(.text(task), .text(other)).text(in: facts.blueprint.language)
}
