import MotcAnalysis
import MotcModel
import MotcSource

extension CardDocument {
  /// Fails when the blueprint has not the roles or the tier of the options.
  static func compose(
    _ facts: Facts, of sources: [SourceFile], for options: RenderOptions
  ) -> Result<CardDocument, RenderFailure> {
    Audience.find(options, in: facts.blueprint).map { audience in
      CardDocument(
        words: CardWords(language: facts.blueprint.language), heading: DocumentHeading(facts, sources, audience),
        steps: CardComposer(facts, audience).steps())
    }
  }
}

struct CardComposer {
  private let facts: Facts
  private let audience: Audience
  private let language: MessageLanguage
  private let standards: StepStandards
  /// The requirements that the readers answer for.
  private let ours: Set<ObjectIdentifier>

  init(_ facts: Facts, _ audience: Audience) {
    self.facts = facts
    self.audience = audience
    language = facts.blueprint.language
    standards = StepStandards(facts)
    ours = Set(
      facts.requirements.filter { audience.includes($0.responsible.roles) }.map { ObjectIdentifier($0.requirement) })
  }

  /// What is always in force, role by role, then step by step.
  func steps() -> [CardStep] {
    let standing = standards.standing.compactMap { standing in
      step(nil, Text(CardWords.standing(.text(standing.role.name)).text(in: language)), standing.items)
    }
    let inSteps = facts.blueprint.steps.enumerated().compactMap { index, step -> CardStep? in
      guard audience.serves(step.only) else { return nil }
      return self.step(index + 1, step.name, standards.items(of: index, facts))
    }
    return standing + inSteps
  }

  private func step(_ number: Int?, _ title: Text, _ items: [StepItem]) -> CardStep? {
    let entries = items.compactMap(entry)
    return entries.isEmpty ? nil : CardStep(number: number, title: title, entries: entries)
  }

  private func entry(_ item: StepItem) -> CardEntry? {
    switch item.content {
    case .action(let action): words(action.statement, by: facts.roles(action.by), item)
    case .requirement(let index): words(facts.requirements[index], item)
    case .control(let index):
      words(facts.controls[index].control.statement, by: facts.controls[index].responsible.roles, item)
    case .recovery(let index): recovery(facts.moments[index], item)
    case .delight, .field: nil
    }
  }

  private func words(_ borne: BorneRequirement, _ item: StepItem) -> CardEntry? {
    guard audience.serves(borne.requirement) else { return nil }
    let text = audience.variant(of: borne.requirement)?.text?.value
    return words(borne.requirement.statement, text, by: borne.responsible.roles, item)
  }

  /// `nil` where there is nothing to say.
  private func words(_ statement: Statement, _ variant: Text? = nil, by roles: [Role], _ item: StepItem) -> CardEntry? {
    let scope = Scope(of: item, audience).inside(statement, audience)
    guard let say = statement.say?.value, scope.isServed, audience.includes(roles) else { return nil }
    return CardEntry(
      code: item.code, occasion: statement.wording(variant, in: language),
      condition: facts.condition(scope.conditions), isRecovery: false, say: say, roles: audience.namesBeside(roles))
  }

  /// The readers' own, and those of others that they are the first to need.
  private func recovery(_ borne: BorneMoment, _ item: StepItem) -> CardEntry? {
    guard let recovery = borne.moment.recovery else { return nil }
    let scope = Scope(of: item, audience).inside(recovery.statement, audience)
    let roles = borne.recoveryResponsible.roles
    let isOurs = audience.includes(roles)
    guard scope.isServed, audience.serves(borne), isOurs || isNoticed(borne, item) else { return nil }
    let risk = Risk(borne.score, facts.thresholds)
    return CardEntry(
      code: item.code, occasion: borne.moment.text.value, condition: facts.condition(scope.conditions),
      isRecovery: true, say: recovery.say?.value,
      text: recovery.statement.hasWording ? recovery.statement.wording(in: language) : nil,
      within: recovery.within.map { $0.value.text(in: language) }, offer: recovery.offer?.value,
      roles: isOurs ? audience.namesBeside(roles) : [], call: isOurs ? [] : RoleName.list(roles), score: risk.score,
      isRisky: risk.isHigh)
  }

  /// Whether the readers answer for what the moment threatens, or do what it belongs to.
  private func isNoticed(_ borne: BorneMoment, _ item: StepItem) -> Bool {
    if let action = item.action, audience.includes(facts.roles(action.by)) { return true }
    return borne.threatened.contains { ours.contains(ObjectIdentifier($0)) }
  }
}
