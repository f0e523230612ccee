import MotcAnalysis
import MotcModel
import MotcSource

extension ChecklistDocument {
  static func compose(
    _ facts: Facts, of source: SourceFile, for options: RenderOptions
  ) -> Result<ChecklistDocument, RenderFailure> {
    Audience.find(options, in: facts.blueprint).map { audience in
      var composer = ChecklistComposer(facts, audience)
      return composer.document(source)
    }
  }
}

/// Writes the lines in the order of the blueprint and deals them out to the lists.
///
/// Every line takes a number, also one that the audience does not see: codes are the same on all checklists.
private struct ChecklistComposer {
  private let facts: Facts
  private let audience: Audience
  private let language: MessageLanguage
  private let standards: StepStandards
  private let risks: RiskTable

  /// The step at hand.
  private var step: Step?
  private var stepIndex = -1
  private var lineNumber = 0
  private var blocks: [ChecklistBlock] = []
  private var setUp: [ChecklistLine] = []
  private var weights = 0

  init(_ facts: Facts, _ audience: Audience) {
    self.facts = facts
    self.audience = audience
    language = facts.blueprint.language
    standards = StepStandards(facts)
    risks = RiskTable(facts)
  }

  mutating func document(_ source: SourceFile) -> ChecklistDocument {
    let standing = standingLists()
    var audit: [ChecklistStep] = []
    var visit: [ChecklistStep] = []
    var evidence: [EvidenceStep] = []
    var phase: Text?
    for (index, step) in facts.blueprint.steps.enumerated() {
      self.step = step
      stepIndex = index
      lineNumber = 0
      blocks = []
      let scope = Scope(isServed: audience.serves(step.only))
      write(step, scope)
      let stepPhase = step.phase.flatMap { facts.names.phase($0) }?.name
      if !blocks.isEmpty {
        audit.append(checklistStep(step, blocks, phase: stepPhase == phase ? nil : stepPhase))
        phase = stepPhase
        let short = blocks.compactMap { $0.linesOnVisit }
        if !short.isEmpty { visit.append(checklistStep(step, short, phase: nil)) }
      }
      if let items = evidenceStep(step, scope) { evidence.append(items) }
    }
    let hasOpening = !setUp.isEmpty || !evidence.isEmpty || !standing.isEmpty
    return ChecklistDocument(
      words: ChecklistWords(language: language), heading: DocumentHeading(facts, source, audience),
      opening: hasOpening
        ? OpeningList(
          setUp: setUp.isEmpty ? nil : LineGroup(lines: setUp),
          evidence: evidence.isEmpty ? nil : EvidenceList(steps: evidence), standing: standing) : nil,
      visit: visit.isEmpty ? nil : VisitList(steps: visit),
      audit: audit.isEmpty && standing.isEmpty
        ? nil : AuditList(steps: audit, standing: standing, highestScore: 2 * weights))
  }

  private func checklistStep(_ step: Step, _ blocks: [ChecklistBlock], phase: Text?) -> ChecklistStep {
    ChecklistStep(
      number: stepIndex + 1, id: step.id.value, title: step.name, phase: phase, channel: step.channel?.value,
      duration: duration(step.duration), wait: duration(step.wait), blocks: blocks)
  }

  private func duration(_ range: Located<DurationRange>?) -> String? {
    range.map { durationText($0.value, in: language) }
  }

  // MARK: What a step holds

  /// Under which conditions a line holds, and whether customers of the audience's tier ever meet it.
  private struct Scope {
    var conditions: [Text] = []
    var isServed: Bool

    func inside(when condition: Located<Text>?, isServed: Bool = true) -> Scope {
      var inner = self
      if let condition, !conditions.contains(condition.value) { inner.conditions.append(condition.value) }
      inner.isServed = self.isServed && isServed
      return inner
    }
  }

  private func scope(_ statement: some Stating, in outer: Scope) -> Scope {
    outer.inside(when: statement.when, isServed: audience.serves(statement.only))
  }

  private mutating func write(_ step: Step, _ scope: Scope) {
    let bearers = standards.bearers[stepIndex]
    for action in step.actions where !bearers.contains(where: { $0.action === action }) { write(action, scope) }
    for bearer in bearers {
      if let action = bearer.action { write(action, scope) }
      write(bearer, bearer.action.map { self.scope($0, in: scope) } ?? scope)
    }
    for control in standards.controlsDoneHere[stepIndex] { write(control: control, scope) }
  }

  private mutating func write(_ action: Action, _ scope: Scope) {
    // What the customer does is no one's to verify.
    guard action.lane != .customer else { return }
    let scope = self.scope(action, in: scope)
    guard var line = line(.action, action, by: roles(action.by), scope) else { return }
    line.duration = duration(action.duration)
    append(line, scope)
  }

  private mutating func write(_ bearer: BearerStandards, _ scope: Scope) {
    for entry in bearer.requirements {
      write(facts.requirements[entry.requirement], scope)
      let inner = self.scope(facts.requirements[entry.requirement].requirement, in: scope)
      for moment in entry.moments { write(facts.moments[moment], inner) }
    }
    for control in bearer.controls where facts.stepElsewhere(of: facts.controls[control]) == nil {
      write(control: control, scope)
    }
    for moment in bearer.moments { write(facts.moments[moment], scope) }
    write(bearer.fields, of: bearer.action, scope)
  }

  private mutating func write(_ borne: BorneRequirement, _ scope: Scope) {
    let requirement = borne.requirement
    let variant = audience.variant(of: requirement)
    let inner = self.scope(requirement, in: scope).inside(when: nil, isServed: variant?.isNone != true)
    let risk = risks.risk(of: requirement)
    guard var line = line(.requirement, requirement, by: borne.responsible.roles, inner, risk: risk) else { return }
    if let text = variant?.text { line.text = text.value }
    let measures = variant.flatMap { $0.measures.isEmpty ? nil : $0.measures } ?? requirement.measures
    line.measures = measures.map { MeasureBlank($0.value) }
    line.within = duration(variant?.within ?? requirement.within)
    line.isShould = requirement.strength == .should
    line.isOnVisit = requirement.strength == .must || line.isRisky
    if audience.tier == nil { line.variants = requirement.tiers.map(tierTarget) }
    append(line, inner)
  }

  private mutating func write(_ borne: BorneMoment, _ scope: Scope) {
    let moment = borne.moment
    let scope = scope.inside(when: moment.when, isServed: audience.serves(moment.only))
    for control in borne.controls
    where facts.controls[control].isInMoment && facts.stepElsewhere(of: facts.controls[control]) == nil {
      write(control: control, scope)
    }
    let roles = borne.recoveryResponsible.roles
    if moment.kind == .delight, let line = line(.delight, id: moment.id, moment.text.value, by: roles, scope) {
      append(line, scope)
    }
    guard let recovery = moment.recovery else { return }
    let inner = self.scope(recovery, in: scope)
    let risk = Risk(borne.score, facts.thresholds)
    guard var line = line(.recovery, recovery, by: roles, inner, risk: risk) else { return }
    line.offer = recovery.offer?.value
    line.within = duration(recovery.within)
    append(line, inner, incident: moment.text.value)
  }

  private mutating func write(control index: Int, _ scope: Scope) {
    let borne = facts.controls[index]
    let control = borne.control
    let origin = borne.bearer.step.flatMap { $0 == stepIndex ? nil : $0 }
    let roles = borne.responsible.roles
    let risk = risks.risk(ofControl: index)
    let scope = self.scope(control, in: scope)
    guard var line = line(.control, control, by: roles, scope, risk: risk, origin: origin) else { return }
    line.servedStep = origin.map { $0 + 1 }
    line.isOnOpening = control.kind == .setup
    let isAtVisit = control.kind != .setup && control.kind != .train
    line.isOnVisit = line.isRisky && isAtVisit && roles.contains { $0.kind == .person }
    append(line, scope)
  }

  private mutating func write(_ fields: [FormField], of action: Action?, _ scope: Scope) {
    guard !fields.isEmpty else { return }
    let fillers = formFillers(action)
    for field in fields {
      guard var line = line(.field, id: field.id, field.name.value, by: fillers, scope) else { continue }
      line.isRequired = field.isRequired
      line.choices =
        field.kind == .yesNo
        ? [ChecklistWords.yes, ChecklistWords.no].map { Text($0[language]) } : field.choices.map(\.value)
      append(line, scope)
    }
  }

  /// Who fills in a form: the action's actors; of a step the staff in front of the customer, else all its staff.
  private func formFillers(_ action: Action?) -> [Role] {
    if let action, action.lane != .customer { return roles(action.by) }
    let staff = step?.actions.filter { $0.lane != .customer } ?? []
    let front = staff.filter { $0.lane == .frontstage }
    var fillers: [Role] = []
    for role in (front.isEmpty ? staff : front).flatMap({ roles($0.by) })
    where role.kind == .person && !fillers.contains(where: { $0 === role }) { fillers.append(role) }
    return fillers
  }

  private func roles(_ references: [Reference<Role>]) -> [Role] {
    references.compactMap { facts.names.role($0) }
  }

  private func tierTarget(_ variant: TierVariant) -> TierTarget {
    var parts = variant.measures.map { MeasureBlank($0.value).targetWithUnit }
    if let within = duration(variant.within) { parts.append(within) }
    if parts.isEmpty, let text = variant.text { parts.append(text.value.string) }
    return TierTarget(
      tier: facts.names.tier(variant.tier)?.name ?? variant.tier.name,
      target: variant.isNone ? "–" : parts.joined(separator: ", "))
  }

  // MARK: Lines

  /// A line, once it has taken its number; `nil` when it is not for the audience.
  private mutating func line(
    _ kind: ChecklistLine.Kind, _ statement: some Stating, by roles: [Role], _ scope: Scope, risk: Risk? = nil,
    origin: Int? = nil
  ) -> ChecklistLine? {
    var line = line(kind, id: statement.id, statement.text.value, by: roles, scope, risk: risk, origin: origin)
    line?.say = statement.say?.value
    if audience.tier == nil, !statement.only.isEmpty {
      line?.only = statement.only.map { TierTarget(tier: facts.names.tier($0)?.name ?? $0.name, target: nil) }
    }
    return line
  }

  private mutating func line(
    _ kind: ChecklistLine.Kind, id: Identifier, _ text: Text, by roles: [Role], _ scope: Scope, risk: Risk? = nil,
    origin: Int? = nil
  ) -> ChecklistLine? {
    lineNumber += 1
    guard scope.isServed, audience.includes(roles), let step else { return nil }
    let bearer = origin.map { facts.blueprint.steps[$0] } ?? step
    var line = ChecklistLine(
      kind: kind, code: code, path: path(bearer.id.value, id), text: text, roles: audience.namesBeside(roles))
    line.score = risk?.score
    line.isRisky = risk?.isHigh ?? false
    return line
  }

  /// Puts a line on the lists of the step.
  private mutating func append(_ line: ChecklistLine, _ scope: Scope, incident: Text? = nil) {
    var line = line
    let condition = condition(scope.conditions)
    line.isConditional = condition != nil || incident != nil || line.kind == .delight
    weights += line.weight
    if line.isOnOpening { setUp.append(line) }
    if let last = blocks.indices.last, blocks[last].condition == condition, blocks[last].incident == incident {
      blocks[last].lines.append(line)
    } else {
      blocks.append(ChecklistBlock(condition: condition, incident: incident, lines: [line]))
    }
  }

  private func condition(_ conditions: [Text]) -> String? {
    guard let first = conditions.first else { return nil }
    return conditions.dropFirst().reduce(first.string) {
      SharedWords.both(.string($0), .text($1)).text(in: language)
    }
  }

  private var code: String { String(stepIndex + 1) + "." + String(lineNumber) }

  private func path(_ bearer: Text, _ id: Identifier) -> String { bearer.string + "/" + id.string }

  // MARK: The opening list

  /// Numbered after the step's other lines.
  private mutating func evidenceStep(_ step: Step, _ scope: Scope) -> EvidenceStep? {
    let isThere = step.actions.contains { $0.lane != .customer && audience.includes(roles($0.by)) }
    guard !step.evidence.isEmpty, scope.isServed, audience.isEverybody || isThere else { return nil }
    let lines = step.evidence.map { item in
      lineNumber += 1
      return ChecklistLine(
        kind: .evidence, code: code, path: step.id.value.string + "/e" + hexadecimal(item.value.fnv1a),
        text: item.value, roles: [], isOnOpening: true)
    }
    return EvidenceStep(number: stepIndex + 1, title: step.name, lines: lines)
  }

  private mutating func standingLists() -> [StandingList] {
    var lists: [StandingList] = []
    var number = 0
    for role in facts.blueprint.roles {
      var lines: [ChecklistLine] = []
      for requirement in role.requirements {
        number += 1
        let responsible = requirement.by.isEmpty ? [role] : roles(requirement.by)
        guard audience.includes(responsible), audience.serves(requirement.only) else { continue }
        var line = ChecklistLine(
          kind: .requirement, code: "0." + String(number), path: path(role.id.value, requirement.id),
          text: requirement.text.value, roles: [])
        line.say = requirement.say?.value
        line.measures = requirement.measures.map { MeasureBlank($0.value) }
        line.isShould = requirement.strength == .should
        line.isOnOpening = true
        weights += line.weight
        lines.append(line)
      }
      if !lines.isEmpty { lists.append(StandingList(role: role.name, lines: lines)) }
    }
    return lists
  }
}

extension ChecklistBlock {
  fileprivate var linesOnVisit: ChecklistBlock? {
    let lines = lines.filter(\.isOnVisit)
    return lines.isEmpty ? nil : ChecklistBlock(condition: condition, incident: incident, lines: lines)
  }
}
