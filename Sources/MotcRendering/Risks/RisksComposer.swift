import MotcAnalysis
import MotcModel
import MotcSource

/// Gathers what is known of each risk.
struct RisksComposer {
  private let facts: Facts
  private let audience: Audience
  private let language: MessageLanguage
  private let ranking: RiskRanking
  private let checks: CheckTable
  /// By moment, indexes into the requirements of the facts.
  private let requirementsAtStake: [[Int]]

  init(_ facts: Facts, _ audience: Audience) {
    self.facts = facts
    self.audience = audience
    language = facts.blueprint.language
    ranking = RiskRanking(facts)
    checks = CheckTable(facts, audience)
    requirementsAtStake = TraceGraph(facts).atStake
  }

  /// The risks that the audience has something to do with, the gravest first.
  func entries() -> [RiskEntry] {
    ranking.order.filter(isShown).map(entry)
  }

  func counts(of scored: [RiskEntry], _ unscored: [RiskEntry]) -> [RiskCount] {
    var counts = [
      RiskCount(label: RisksWords.risks[language], number: scored.count + unscored.count),
      RiskCount(label: RisksWords.high[language], number: scored.count { $0.score?.isHigh ?? false }),
      RiskCount(label: RisksWords.notScored[language], number: unscored.count),
    ]
    if scored.contains(where: { $0.residual != nil }) {
      let still = scored.count { ($0.residual ?? $0.score)?.isHigh ?? false }
      counts.append(RiskCount(label: RisksWords.stillHigh[language], number: still))
    }
    return counts
  }

  private func isShown(_ index: Int) -> Bool {
    let borne = facts.moments[index]
    guard audience.serves(borne.bearer, in: facts.blueprint), audience.serves(borne) else { return false }
    return audience.isEverybody
      || borne.moment.recovery != nil && audience.includes(borne.recoveryResponsible.roles)
      || borne.controls.contains { audience.includes(facts.controls[$0].responsible.roles) }
      || threatened(index).contains { audience.includes(facts.requirements[$0].responsible.roles) }
  }

  private func entry(_ index: Int) -> RiskEntry {
    let borne = facts.moments[index]
    let moment = borne.moment
    let place = facts.place(of: borne.bearer)
    let score = RiskFigures(borne.score, facts.thresholds)
    return RiskEntry(
      code: ranking.code(of: index) ?? "", id: Text(moment.id.path(in: place.id)),
      isNamed: moment.id.written != nil, step: place.number, title: place.title, text: moment.text.value,
      when: moment.when?.value, condition: condition(moment.when),
      tiers: audience.tier == nil && !moment.only.isEmpty ? names(of: moment.only) : nil,
      cause: moment.cause.map { Enumeration.cause.enumerators[$0.rawValue].spelling(in: language) },
      severity: borne.score.severity, likelihood: borne.score.likelihood, detection: borne.score.detection,
      score: score,
      residual: score == nil
        ? nil : moment.residual.flatMap { RiskFigures(borne.score.with($0), facts.thresholds) },
      threatened: threatened(index).map(standard),
      controls: borne.controls.filter { audience.serves(facts.controls[$0].control.only) }.enumerated()
        .map { control($1, isFirst: $0 == 0) },
      recovery: recovery(index), metrics: metrics(of: index))
  }

  // MARK: What belongs to a risk

  /// Those that the audience's customers get.
  private func threatened(_ moment: Int) -> [Int] {
    requirementsAtStake[moment].filter { audience.serves(facts.requirements[$0].requirement) }
  }

  private func standard(_ index: Int) -> ThreatenedStandard {
    let borne = facts.requirements[index]
    let requirement = borne.requirement
    return ThreatenedStandard(
      code: checks.requirement(index).code, id: path(requirement.id, borne.bearer),
      text: requirement.statement.wording(audience.variant(of: requirement)?.text?.value, in: language),
      condition: condition(requirement.when), roles: names(of: borne.responsible))
  }

  private func control(_ index: Int, isFirst: Bool) -> RiskControl {
    let borne = facts.controls[index]
    let control = borne.control
    return RiskControl(
      code: checks.control(index).code, id: path(control.id, borne.bearer),
      text: control.statement.wording(in: language), condition: condition(control.when),
      kind: control.kind.map { Enumeration.controlKind.enumerators[$0.rawValue].spelling(in: language) },
      roles: names(of: borne.responsible), isFirst: isFirst)
  }

  private func recovery(_ index: Int) -> RiskRecovery? {
    let borne = facts.moments[index]
    guard let recovery = borne.moment.recovery, audience.serves(recovery.only) else { return nil }
    return RiskRecovery(
      code: checks.recovery(ofMoment: index)?.code ?? "", id: path(recovery.id, borne.bearer),
      text: recovery.statement.hasWording ? recovery.statement.wording(in: language) : nil,
      condition: condition(recovery.when), say: recovery.say?.value,
      within: recovery.within?.value.text(in: language), offer: recovery.offer?.value,
      roles: names(of: borne.recoveryResponsible))
  }

  /// Its own, then those of the requirements that it threatens, each once.
  private func metrics(of index: Int) -> [WatchingMetric] {
    var seen = Set<Text>()
    var metrics: [WatchingMetric] = []
    func add(_ reference: Reference<Metric>?, standard: String?) {
      guard let metric = reference.flatMap({ facts.names.metric($0) }),
        seen.insert(metric.id.value).inserted
      else { return }
      metrics.append(
        WatchingMetric(
          id: metric.id.value, name: metric.name, target: metric.target?.value, standard: standard,
          isFirst: metrics.isEmpty))
    }
    add(facts.moments[index].moment.metric, standard: nil)
    for requirement in threatened(index) {
      add(facts.requirements[requirement].requirement.metric, standard: checks.requirement(requirement).code)
    }
    return metrics
  }

  // MARK: Words

  private func path(_ id: Identifier, _ bearer: Bearer) -> Text { Text(id.path(in: facts.place(of: bearer).id)) }

  private func condition(_ when: Located<Text>?) -> Text? {
    when.map { Text(StandardsLabels.condition.filled($0.value.string, in: language)) }
  }

  private func names(of responsibility: Responsibility) -> Text? {
    responsibility.roles.isEmpty ? nil : Text(list(responsibility.roles.map(\.name.string), in: language))
  }

  private func names(of tiers: [Reference<Tier>]) -> Text {
    Text(list(tiers.map { (facts.names.tier($0)?.name ?? $0.name).string }, in: language))
  }
}
