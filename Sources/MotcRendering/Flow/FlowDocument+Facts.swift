package import MotcAnalysis
import MotcModel
import MotcSource

extension FlowDocument {
  package static func of(_ facts: Facts, for options: RenderOptions) -> Result<FlowDocument, RenderFailure> {
    Audience.find(options, in: facts.blueprint).map { FlowDocument(facts, for: $0) }
  }

  /// The diagram of a whole blueprint, for the audience's customers.
  private init(_ all: Facts, for audience: Audience) {
    let facts = audience.facts(of: all)
    let blueprint = facts.blueprint
    let language = blueprint.language
    var columns: [Column] = []
    var boxes: [Box] = []
    var connections: [Connection] = []
    var phase: Phase?
    for (index, step) in blueprint.steps.enumerated() {
      if let written = step.phase { phase = facts.names.phase(written) }
      let acts = audience.isEverybody ? nil : audience.actsIn(step, facts)
      columns.append(
        Column(
          id: step.id.value.string, number: String(index + 1), title: step.name.string, phase: phase?.name.string,
          evidence: step.evidence.map(\.value.string), wait: step.wait.map { $0.value.text(in: language) },
          duration: step.duration.map { $0.value.text(in: language) },
          scope: Self.scope(only: step.only, when: nil, facts, audience),
          emphasis: acts.map { $0 ? .strong : .quiet } ?? .plain))
      boxes += Self.boxes(of: step, at: index, facts, audience)
      connections += Self.connections(of: step, at: index, facts)
    }
    let version = audience.namesEdition ? blueprint.version?.value.string : nil
    let subtitle = [version, audience.tier?.name.string].compactMap { $0 } + audience.roles.map(\.name.string)
    self.init(
      id: audience.namesEdition ? blueprint.id.value.string : "", title: blueprint.name.string,
      subtitle: subtitle.isEmpty ? nil : subtitle.joined(separator: " · "),
      language: language, columns: columns, boxes: boxes, connections: connections)
  }

  private static func boxes(of step: Step, at index: Int, _ facts: Facts, _ audience: Audience) -> [Box] {
    let primary = step.primaryAction
    let moments = facts.moments.filter { $0.bearer.step == index }
    return step.actions.enumerated().map { number, action in
      let isPrimary = number == primary
      let borne = moments.filter { $0.bearer.action === action || isPrimary && $0.bearer.action == nil }
      let actors = facts.roles(action.by)
      let roles = actors.map(\.name.string)
      return Box(
        id: step.boxID(of: action), column: index,
        lane: FlowDocument.Lane(rawValue: action.lane.rawValue) ?? .customer, text: action.text.value.string,
        role: roles.isEmpty ? nil : list(roles, facts),
        condition: scope(only: action.only, when: action.when, facts, audience),
        marks: marks(borne, wait: action.wait.map { $0.value.text(in: facts.blueprint.language) }),
        isDecision: isPrimary && (step.next?.count ?? 0) > 1, tooltip: tooltip(of: action, roles, facts),
        link: link(of: action, in: index, facts, audience),
        emphasis: emphasis(of: action, by: actors, in: step, facts, audience))
    }
  }

  /// What the audience's roles do stands out; whom they serve then is as always; the rest recedes.
  private static func emphasis(
    of action: Action, by actors: [Role], in step: Step, _ facts: Facts, _ audience: Audience
  ) -> Emphasis {
    if audience.isEverybody { return .plain }
    if audience.includes(actors) { return .strong }
    return action.lane == .customer && audience.actsIn(step, facts) ? .plain : .quiet
  }

  /// `only members · if it rains`. A diagram for one tier shows only what that tier gets, and need not say so.
  private static func scope(
    only: [Reference<Tier>], when condition: Located<Text>?, _ facts: Facts, _ audience: Audience
  ) -> String? {
    let language = facts.blueprint.language
    var parts: [String] = []
    if audience.tier == nil, !only.isEmpty {
      let tiers = only.map { facts.names.tier($0)?.name.string ?? $0.name.string }
      parts.append(FlowWords.only(.string(list(tiers, facts))).text(in: language))
    }
    if let condition { parts.append(FlowWords.condition(.text(condition.value)).text(in: language)) }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private static func list(_ names: [String], _ facts: Facts) -> String {
    names.joined(separator: facts.blueprint.language == .chinese ? "、" : ", ")
  }

  /// At most one mark of each kind, the highest score for all risks.
  private static func marks(_ moments: [BorneMoment], wait: String?) -> [Mark] {
    var marks: [Mark] = []
    if moments.contains(where: { $0.moment.kind == .risk }) {
      marks.append(.failPoint(score: moments.compactMap(\.score.risk).max()))
    }
    if let wait { marks.append(.waitPoint(time: wait)) }
    if moments.contains(where: { $0.moment.kind == .delight }) { marks.append(.delight) }
    return marks
  }

  /// To the standards of the action, else of its step.
  private static func link(of action: Action, in step: Int, _ facts: Facts, _ audience: Audience) -> String? {
    if audience.surroundings == .nothing { return nil }
    let rows = facts.rows.filter { $0.bearer.step == step }
    guard let row = rows.first(where: { $0.bearer.action === action }) ?? rows.first(where: { $0.bearer.action == nil })
    else { return nil }
    return audience.surroundings.address(ofRow: row.id(in: facts), of: facts.blueprint.id.value)
  }

  private static func tooltip(of action: Action, _ roles: [String], _ facts: Facts) -> String {
    let colon = facts.blueprint.language == .chinese ? "：" : ": "
    var lines = [(roles.isEmpty ? "" : list(roles, facts) + colon) + action.text.value.string]
    for requirement in action.standards.requirements where !requirement.text.value.isEmpty {
      lines.append("• " + requirement.text.value.string)
    }
    return lines.joined(separator: "\n")
  }

  private static func connections(of step: Step, at index: Int, _ facts: Facts) -> [Connection] {
    guard let arms = step.next else {
      return index + 1 < facts.blueprint.steps.count ? [Connection(from: index, to: index + 1)] : []
    }
    return arms.compactMap { arm in
      let condition = condition(of: arm, among: arms.count, facts)
      guard let target = arm.target else { return Connection(from: index, to: nil, condition: condition) }
      return facts.names.step(target).map { Connection(from: index, to: $0, condition: condition) }
    }
  }

  /// An arm among several says when it is taken, the last one too; a loop, how often at most.
  private static func condition(of arm: Arm, among count: Int, _ facts: Facts) -> String? {
    let language = facts.blueprint.language
    var parts = [arm.condition?.value.string ?? (count > 1 ? FlowWords.otherwise[language] : nil)].compactMap { $0 }
    if let limit = arm.atMost { parts.append(FlowWords.atMost(.number(limit.value)).text(in: language)) }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }
}
