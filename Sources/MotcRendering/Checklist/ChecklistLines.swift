import MotcAnalysis
import MotcModel
import MotcSource

/// Writes the lines of a checklist.
///
/// An object, so that whoever writes many lines does not copy the facts.
final class ChecklistLines: Sendable {
  private let facts: Facts
  private let audience: Audience
  private let language: MessageLanguage
  private let risks: RiskTable

  /// Where a line stands.
  enum Place {
    case step(Int)
    /// Among a role's standing standards.
    case role(Role)
  }

  struct Entry {
    var line: ChecklistLine
    var condition: String?
    var incident: Text?
  }

  init(_ facts: Facts, _ audience: Audience) {
    self.facts = facts
    self.audience = audience
    language = facts.blueprint.language
    risks = RiskTable(facts)
  }

  /// `nil` for what the audience does not do or answer for, or its customers never meet.
  func entry(for item: StepItem, at place: Place) -> Entry? {
    let scope = Scope(of: item, audience)
    return switch item.content {
    case .action(let action): entry(action, item, place, scope)
    case .requirement(let index): entry(facts.requirements[index], item, place, scope)
    case .control(let index): entry(facts.controls[index], item, place, scope, risk: risks.risk(ofControl: index))
    case .delight(let index): entry(delight: facts.moments[index], item, place, scope)
    case .recovery(let index): entry(recovery: facts.moments[index], item, place, scope)
    case .field(let field): entry(field, item, place, scope)
    }
  }

  // MARK: By kind

  private func entry(_ action: Action, _ item: StepItem, _ place: Place, _ outer: Scope) -> Entry? {
    entry(.action, action.statement, item, place, by: facts.roles(action.by), outer) {
      $0.duration = duration(action.duration)
    }
  }

  private func entry(_ borne: BorneRequirement, _ item: StepItem, _ place: Place, _ outer: Scope) -> Entry? {
    let requirement = borne.requirement
    let variant = audience.variant(of: requirement)
    guard variant?.isNone != true else { return nil }
    let risk = risks.risk(of: requirement)
    return entry(.requirement, requirement.statement, item, place, by: borne.responsible.roles, outer, risk: risk) {
      $0.text = requirement.statement.wording(variant?.text?.value, in: language)
      let measures = variant.flatMap { $0.measures.isEmpty ? nil : $0.measures } ?? requirement.measures
      $0.measures = measures.map { MeasureBlank($0.value, in: language) }
      $0.within = duration(variant?.within ?? requirement.within)
      $0.isShould = requirement.strength == .should
      if case .role = place { $0.isOnOpening = true }
      $0.isOnVisit = requirement.strength == .must || $0.isRisky
      if audience.tier == nil { $0.variants = requirement.tiers.map { TierTarget($0, facts) } }
    }
  }

  private func entry(
    _ borne: BorneControl, _ item: StepItem, _ place: Place, _ outer: Scope, risk: Risk?
  ) -> Entry? {
    let control = borne.control
    let roles = borne.responsible.roles
    return entry(.control, control.statement, item, place, by: roles, outer, risk: risk) {
      if item.isFromElsewhere, let origin = borne.bearer.step { $0.servedStep = origin + 1 }
      $0.isOnOpening = control.kind == .setup
      let isAtVisit = control.kind != .setup && control.kind != .train
      $0.isOnVisit = $0.isRisky && isAtVisit && roles.contains { $0.kind == .person }
    }
  }

  private func entry(delight borne: BorneMoment, _ item: StepItem, _ place: Place, _ scope: Scope) -> Entry? {
    entry(
      .delight, id: borne.moment.id, borne.moment.text.value, item, place, by: borne.recoveryResponsible.roles, scope)
  }

  private func entry(recovery borne: BorneMoment, _ item: StepItem, _ place: Place, _ outer: Scope) -> Entry? {
    guard let recovery = borne.moment.recovery else { return nil }
    let risk = Risk(borne.score, facts.thresholds)
    var entry = entry(
      .recovery, recovery.statement, item, place, by: borne.recoveryResponsible.roles, outer, risk: risk
    ) {
      $0.offer = recovery.offer?.value
      // Where only words or an offer are given, they are what is verified.
      if $0.text.isEmpty {
        $0.text = $0.say ?? $0.offer ?? $0.text
        if $0.say != nil { $0.say = nil } else { $0.offer = nil }
      }
      $0.within = duration(recovery.within)
      $0.isConditional = true
    }
    entry?.incident = borne.moment.text.value
    return entry
  }

  private func entry(_ field: FormField, _ item: StepItem, _ place: Place, _ scope: Scope) -> Entry? {
    guard case .step(let index) = place else { return nil }
    let fillers = facts.formFillers(of: item.action, in: facts.blueprint.steps[index])
    var entry = entry(.field, id: field.id, field.name.value, item, place, by: fillers, scope)
    entry?.line.isRequired = field.isRequired
    entry?.line.choices =
      field.kind == .yesNo
      ? [ChecklistWords.yes, ChecklistWords.no].map { Text($0[language]) } : field.choices.map(\.value)
    return entry
  }

  // MARK: What all have

  private func entry(
    _ kind: ChecklistLine.Kind, _ statement: Statement, _ item: StepItem, _ place: Place, by roles: [Role],
    _ outer: Scope, risk: Risk? = nil, complete: (inout ChecklistLine) -> Void
  ) -> Entry? {
    let scope = outer.inside(statement, audience)
    guard
      var entry = entry(
        kind, id: statement.id, kind == .action ? statement.text.value : statement.wording(in: language), item, place,
        by: roles, scope, risk: risk)
    else { return nil }
    entry.line.say = statement.say?.value
    if audience.tier == nil, !statement.only.isEmpty {
      entry.line.only = statement.only.map { TierTarget($0, facts) }
    }
    complete(&entry.line)
    return entry
  }

  private func entry(
    _ kind: ChecklistLine.Kind, id: Identifier, _ text: Text, _ item: StepItem, _ place: Place, by roles: [Role],
    _ scope: Scope, risk: Risk? = nil
  ) -> Entry? {
    guard scope.isServed, audience.includes(roles) else { return nil }
    let condition = facts.condition(scope.conditions)
    var line = ChecklistLine(
      kind: kind, code: item.code, path: id.path(in: bearer(of: item, place)), text: text,
      roles: audience.namesBeside(roles))
    line.score = risk?.score
    line.isRisky = risk?.isHigh ?? false
    line.isConditional = condition != nil || kind == .delight
    return Entry(line: line, condition: condition)
  }

  private func bearer(of item: StepItem, _ place: Place) -> Text {
    switch place {
    case .role(let role): return role.id.value
    case .step(let index):
      if item.isFromElsewhere, case .control(let control) = item.content,
        let origin = facts.controls[control].bearer.step
      {
        return facts.blueprint.steps[origin].id.value
      }
      return facts.blueprint.steps[index].id.value
    }
  }

  private func duration(_ range: Located<DurationRange>?) -> String? {
    range.map { $0.value.text(in: language) }
  }
}
