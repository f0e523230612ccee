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
    var shownPhase: Text?
    for (index, step) in facts.blueprint.steps.enumerated() {
      self.step = step
      stepIndex = index
      lineNumber = 0
      blocks = []
      let scope = Scope(isServed: audience.serves(step.only))
      for item in standards.items(of: index, facts) { write(item, scope) }
      phase = step.phase.flatMap { facts.names.phase($0) }?.name ?? phase
      if !blocks.isEmpty {
        audit.append(checklistStep(step, blocks, phase: phase == shownPhase ? nil : phase))
        shownPhase = phase
        let short = blocksOnVisit
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

  private func scope(of item: StepItem, in outer: Scope) -> Scope {
    var scope = outer
    if let action = item.action { scope = self.scope(action, in: scope) }
    if let index = item.requirement { scope = self.scope(facts.requirements[index].requirement, in: scope) }
    if let index = item.moment {
      let moment = facts.moments[index].moment
      scope = scope.inside(when: moment.when, isServed: audience.serves(moment.only))
    }
    return scope
  }

  private mutating func write(_ item: StepItem, _ outer: Scope) {
    lineNumber += 1
    let scope = scope(of: item, in: outer)
    switch item.content {
    case .action(let action): write(action, self.scope(action, in: scope))
    case .requirement(let index):
      let borne = facts.requirements[index]
      write(borne, self.scope(borne.requirement, in: scope))
    case .control(let index):
      let borne = facts.controls[index]
      write(borne, self.scope(borne.control, in: scope), risks.risk(ofControl: index), item.isFromElsewhere)
    case .delight(let index):
      let borne = facts.moments[index]
      let line = line(
        .delight, id: borne.moment.id, borne.moment.text.value, by: borne.recoveryResponsible.roles, scope)
      if let line { append(line, scope) }
    case .recovery(let index):
      let borne = facts.moments[index]
      if let recovery = borne.moment.recovery { write(recovery, of: borne, self.scope(recovery, in: scope)) }
    case .field(let field): write(field, of: item.action, scope)
    }
  }

  private mutating func write(_ action: Action, _ scope: Scope) {
    guard var line = line(.action, action, by: roles(action.by), scope) else { return }
    line.duration = duration(action.duration)
    append(line, scope)
  }

  private mutating func write(_ borne: BorneRequirement, _ outer: Scope) {
    let requirement = borne.requirement
    let variant = audience.variant(of: requirement)
    let scope = outer.inside(when: nil, isServed: variant?.isNone != true)
    let risk = risks.risk(of: requirement)
    guard var line = line(.requirement, requirement, by: borne.responsible.roles, scope, risk: risk) else { return }
    if let text = variant?.text { line.text = text.value }
    let measures = variant.flatMap { $0.measures.isEmpty ? nil : $0.measures } ?? requirement.measures
    line.measures = measures.map { MeasureBlank($0.value) }
    line.within = duration(variant?.within ?? requirement.within)
    line.isShould = requirement.strength == .should
    line.isOnVisit = requirement.strength == .must || line.isRisky
    if audience.tier == nil { line.variants = requirement.tiers.map(tierTarget) }
    append(line, scope)
  }

  private mutating func write(_ borne: BorneControl, _ scope: Scope, _ risk: Risk?, _ isFromElsewhere: Bool) {
    let origin = isFromElsewhere ? borne.bearer.step : nil
    guard var line = line(.control, borne.control, by: borne.responsible.roles, scope, risk: risk, origin: origin)
    else {
      return
    }
    line.servedStep = origin.map { $0 + 1 }
    line.isOnOpening = borne.control.kind == .setup
    let isAtVisit = borne.control.kind != .setup && borne.control.kind != .train
    line.isOnVisit = line.isRisky && isAtVisit && borne.responsible.roles.contains { $0.kind == .person }
    append(line, scope)
  }

  private mutating func write(_ recovery: Recovery, of borne: BorneMoment, _ scope: Scope) {
    let risk = Risk(borne.score, facts.thresholds)
    guard var line = line(.recovery, recovery, by: borne.recoveryResponsible.roles, scope, risk: risk) else { return }
    line.offer = recovery.offer?.value
    line.within = duration(recovery.within)
    append(line, scope, incident: borne.moment.text.value)
  }

  private mutating func write(_ field: FormField, of action: Action?, _ scope: Scope) {
    guard var line = line(.field, id: field.id, field.name.value, by: formFillers(action), scope) else { return }
    line.isRequired = field.isRequired
    line.choices =
      field.kind == .yesNo
      ? [ChecklistWords.yes, ChecklistWords.no].map { Text($0[language]) } : field.choices.map(\.value)
    append(line, scope)
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

  /// A line with the number at hand; `nil` when it is not for the audience.
  private mutating func line(
    _ kind: ChecklistLine.Kind, _ statement: some Stating, by roles: [Role], _ scope: Scope,
    risk: Risk? = nil,
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
    _ kind: ChecklistLine.Kind, id: Identifier, _ text: Text, by roles: [Role], _ scope: Scope,
    risk: Risk? = nil,
    origin: Int? = nil
  ) -> ChecklistLine? {
    guard scope.isServed, audience.includes(roles), let step else { return nil }
    let bearer = origin.map { facts.blueprint.steps[$0] } ?? step
    var line = ChecklistLine(
      kind: kind, code: code, path: path(bearer.id.value, id), text: text,
      roles: audience.namesBeside(roles))
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
    blocks.append(line, under: condition, incident)
  }

  private var blocksOnVisit: [ChecklistBlock] {
    var short: [ChecklistBlock] = []
    for block in blocks {
      for line in block.lines where line.isOnVisit { short.append(line, under: block.condition, block.incident) }
    }
    return short
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

extension [ChecklistBlock] {
  /// Adds a line to the last block, if that has its condition, else to a new one.
  fileprivate mutating func append(_ line: ChecklistLine, under condition: String?, _ incident: Text?) {
    if let last = indices.last, self[last].condition == condition, self[last].incident == incident {
      self[last].lines.append(line)
    } else {
      append(ChecklistBlock(condition: condition, incident: incident, lines: [line]))
    }
  }
}
