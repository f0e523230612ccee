import MotcAnalysis
import MotcModel
import MotcSource

extension TrainingDocument {
  /// Fails when the blueprint has not the roles or the tier of the options.
  static func compose(
    _ facts: Facts, of sources: [SourceFile], for options: RenderOptions
  ) -> Result<TrainingDocument, RenderFailure> {
    Audience.find(options, in: facts.blueprint).map { audience in
      let composer = TrainingComposer(facts, audience)
      let lessons = composer.lessons()
      let exercises = TrainingExercises(lessons, facts)
      let standing = composer.standing()
      let ours = standing + lessons.flatMap(\.step.standards)
      let signOff = ours.filter(\.isYours).map {
        SignOffLine(code: $0.code, path: $0.path, text: $0.text, roles: $0.roles)
      }
      return TrainingDocument(
        words: TrainingWords(language: facts.blueprint.language), heading: DocumentHeading(facts, sources, audience),
        journey: composer.journey(lessons), standing: standing.isEmpty ? nil : TrainingStandards(standards: standing),
        steps: lessons.map(\.step), handOvers: HandOvers.find(facts, audience), rolePlays: exercises.rolePlays,
        selfTest: exercises.selfTest, signOff: signOff.isEmpty ? nil : SignOff(standards: signOff))
    }
  }
}

/// A step of the sheet, with what exercises are made from.
struct TrainingLesson {
  var step: TrainingStep
  /// The reader's standards, and the risks that the reader prevents or puts right.
  var requirements: [(borne: BorneRequirement, standard: TrainingStandard)] = []
  var risks: [Risk] = []

  struct Risk {
    let moment: TrainingMoment
    let expectations: [Text]
    let isYours: Bool
    /// What the reader does with the customer so that it does not happen.
    let drill: [TrainingControl]
  }
}

/// Gathers what the audience has to learn, step by step.
private struct TrainingComposer {
  private let facts: Facts
  private let audience: Audience
  private let language: MessageLanguage
  private let standards: StepStandards

  init(_ facts: Facts, _ audience: Audience) {
    self.facts = facts
    self.audience = audience
    language = facts.blueprint.language
    standards = StepStandards(facts)
  }

  func journey(_ lessons: [TrainingLesson]) -> [JourneyStep] {
    var rest = lessons[...]
    var phase: Text?
    var shownPhase: Text?
    var journey: [JourneyStep] = []
    for (index, step) in facts.blueprint.steps.enumerated() {
      phase = step.phase.flatMap { facts.names.phase($0) }?.name ?? phase
      guard audience.serves(step.only) else { continue }
      let isYours = rest.first?.step.number == index + 1
      if isYours { rest.removeFirst() }
      journey.append(
        JourneyStep(
          number: index + 1, title: step.name, phase: phase == shownPhase ? nil : phase, isYours: isYours))
      shownPhase = phase
    }
    return journey
  }

  func standing() -> [TrainingStandard] {
    standards.standing.flatMap { standing in
      standing.requirements.compactMap { entry in
        item(of: entry.requirement, in: standing.items).flatMap {
          standard(
            entry.requirement, $0, moments: entry.moments.filter { audience.serves(facts.moments[$0].moment.only) },
            bearer: standing.role.id.value)
        }
      }
    }
  }

  private func item(of requirement: Int, in items: [StepItem]) -> StepItem? {
    items.first { item in
      if case .requirement(requirement) = item.content { true } else { false }
    }
  }

  /// The steps in which the audience has a part.
  func lessons() -> [TrainingLesson] {
    facts.blueprint.steps.indices.compactMap { index in
      guard audience.serves(facts.blueprint.steps[index].only) else { return nil }
      let lesson = lesson(index)
      return lesson.step.isEmpty ? nil : lesson
    }
  }

  private func lesson(_ index: Int) -> TrainingLesson {
    let step = facts.blueprint.steps[index]
    var lesson = TrainingLesson(
      step: TrainingStep(
        number: index + 1, id: step.id.value, title: step.name, channel: step.channel?.value,
        duration: duration(step.duration), wait: duration(step.wait)))
    lesson.step.actions = actions(of: step)
    let items = standards.items(of: index, facts)
    for bearer in standards.bearers[index] { add(bearer, of: step, items, to: &lesson) }
    for control in standards.controlsDoneHere[index] {
      let borne = facts.controls[control]
      if audience.includes(borne.responsible.roles), audience.serves(borne.control.only) {
        lesson.step.controls.append(self.control(borne, servedStep: borne.bearer.step.map { $0 + 1 }))
      }
    }
    return lesson
  }

  private func actions(of step: Step) -> [TrainingAction] {
    step.actions.compactMap { action in
      let roles = facts.roles(action.by)
      guard action.lane != .customer, audience.includes(roles), audience.serves(action.only) else { return nil }
      return TrainingAction(
        text: action.text.value, say: action.say?.value, roles: audience.namesBeside(roles),
        condition: action.when?.value, duration: duration(action.duration))
    }
  }

  private func add(_ bearer: BearerStandards, of step: Step, _ items: [StepItem], to lesson: inout TrainingLesson) {
    guard audience.serves(bearer.action?.only ?? []) else { return }
    // A moment beside the requirements belongs to the first of them that it threatens.
    var loose = Array(bearer.moments)
    for entry in bearer.requirements {
      let requirement = facts.requirements[entry.requirement].requirement
      let threatening = loose.filter { facts.moments[$0].threatened.contains { $0 === requirement } }
      loose.removeAll(where: threatening.contains)
      let moments = (entry.moments + threatening).filter { audience.serves(facts.moments[$0].moment.only) }
      guard let item = item(of: entry.requirement, in: items),
        let standard = standard(entry.requirement, item, moments: moments, bearer: step.id.value)
      else { continue }
      lesson.step.standards.append(standard)
      if standard.isYours { lesson.requirements.append((facts.requirements[entry.requirement], standard)) }
      for (index, moment) in zip(moments, standard.moments) where !moment.isDelight {
        lesson.risks.append(
          TrainingLesson.Risk(
            moment: moment, expectations: standard.expectations,
            isYours: isOurs(index, standardIsOurs: standard.isYours), drill: drill(facts.moments[index])))
      }
    }
    for index in loose where isOurs(index, standardIsOurs: false) && audience.serves(facts.moments[index].moment.only) {
      let moment = moment(facts.moments[index])
      lesson.step.moments.append(moment)
      if !moment.isDelight {
        lesson.risks.append(
          TrainingLesson.Risk(moment: moment, expectations: [], isYours: true, drill: drill(facts.moments[index])))
      }
    }
    for index in bearer.controls where bearer.moments.isEmpty {
      let borne = facts.controls[index]
      if audience.includes(borne.responsible.roles), audience.serves(borne.control.only) {
        lesson.step.controls.append(control(borne, servedStep: nil))
      }
    }
    if audience.includes(facts.formFillers(of: bearer.action, in: step)) {
      lesson.step.fields += bearer.fields.map(\.name.value)
    }
  }

  /// Whether the audience puts a moment right; where nobody has to, whether its standard or a control of it is theirs.
  private func isOurs(_ index: Int, standardIsOurs: Bool) -> Bool {
    let borne = facts.moments[index]
    if borne.moment.recovery != nil { return audience.includes(borne.recoveryResponsible.roles) }
    return standardIsOurs || audience.includes(borne.recoveryResponsible.roles)
  }

  /// `nil` when neither the standard nor anything about it is the audience's.
  private func standard(_ index: Int, _ item: StepItem, moments: [Int], bearer: Text) -> TrainingStandard? {
    let borne = facts.requirements[index]
    let requirement = borne.requirement
    let variant = audience.variant(of: requirement)
    let scope = Scope(of: item, audience).inside(requirement.statement, audience)
    guard scope.isServed, variant?.isNone != true else { return nil }
    let isYours = audience.includes(borne.responsible.roles)
    let served = moments.map { facts.moments[$0] }
    guard isYours || served.contains(where: concernsAudience) else { return nil }
    let measures = variant.flatMap { $0.measures.isEmpty ? nil : $0.measures } ?? requirement.measures
    return TrainingStandard(
      code: item.code, path: requirement.id.path(in: bearer),
      text: requirement.statement.wording(variant?.text?.value, in: language),
      roles: audience.namesBeside(borne.responsible.roles),
      isYours: isYours, condition: facts.condition(scope.conditions),
      measures: measures.map { MeasureBlank($0.value, in: language) },
      within: duration(variant?.within ?? requirement.within), isShould: requirement.strength == .should,
      variants: audience.tier == nil ? requirement.tiers.map { TierTarget($0, facts) } : [],
      only: audience.tier == nil ? requirement.only.map { TierTarget($0, facts) } : [], say: requirement.say?.value,
      expectations: requirement.meets.compactMap { facts.names.expectation($0)?.text.value },
      moments: served.map(moment))
  }

  private func concernsAudience(_ borne: BorneMoment) -> Bool {
    if borne.moment.recovery != nil, audience.includes(borne.recoveryResponsible.roles) { return true }
    return borne.controls.contains { index in
      let control = facts.controls[index]
      return facts.stepElsewhere(of: control) == nil && audience.includes(control.responsible.roles)
    }
  }

  private func moment(_ borne: BorneMoment) -> TrainingMoment {
    let risk = Risk(borne.score, facts.thresholds)
    let controls = borne.controls.map { facts.controls[$0] }.filter { audience.serves($0.control.only) }
    return TrainingMoment(
      text: borne.moment.text.value, isDelight: borne.moment.kind == .delight, score: risk.score,
      isRisky: risk.isHigh, controls: controls.map { control($0, servedStep: nil) },
      recovery: borne.moment.recovery.map { recovery in
        TrainingRecovery(
          text: recovery.statement.hasWording ? recovery.statement.wording(in: language) : nil,
          say: recovery.say?.value,
          offer: recovery.offer?.value, within: duration(recovery.within),
          roles: audience.namesBeside(borne.recoveryResponsible.roles))
      })
  }

  /// What is set up or trained beforehand cannot be acted out.
  private func drill(_ borne: BorneMoment) -> [TrainingControl] {
    borne.controls.map { facts.controls[$0] }.filter { borne in
      borne.control.kind != .setup && borne.control.kind != .train && audience.serves(borne.control.only)
        && audience.includes(borne.responsible.roles.filter { $0.kind == .person })
    }.map { control($0, servedStep: nil) }
  }

  private func control(_ borne: BorneControl, servedStep: Int?) -> TrainingControl {
    TrainingControl(
      text: borne.control.statement.wording(in: language), say: borne.control.say?.value,
      roles: audience.namesBeside(borne.responsible.roles), condition: borne.control.when?.value,
      doneInStep: servedStep == nil ? facts.stepElsewhere(of: borne).map { $0 + 1 } : nil, servedStep: servedStep)
  }

  private func duration(_ range: Located<DurationRange>?) -> String? {
    range.map { $0.value.text(in: language) }
  }
}
