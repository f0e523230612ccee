import MotcAnalysis
import MotcModel
import MotcSource

extension FlowDocument {
  /// The diagram of a whole blueprint, for the audience's customers.
  init(_ all: Facts, for audience: Audience) {
    let facts = audience.facts(of: all)
    let blueprint = facts.blueprint
    let language = blueprint.language
    var columns: [Column] = []
    var boxes: [Box] = []
    var connections: [Connection] = []
    var phase: Phase?
    for (index, step) in blueprint.steps.enumerated() {
      if let written = step.phase { phase = facts.names.phase(written) }
      columns.append(
        Column(
          id: step.id.value.string, number: String(index + 1), title: step.name.string, phase: phase?.name.string,
          evidence: step.evidence.map(\.value.string), wait: step.wait.map { $0.value.text(in: language) },
          duration: step.duration.map { $0.value.text(in: language) }))
      boxes += Self.boxes(of: step, at: index, facts)
      connections += Self.connections(of: step, at: index, facts)
    }
    let version = audience.namesEdition ? blueprint.version?.value.string : nil
    let subtitle = [version, audience.tier?.name.string].compactMap { $0 }
    self.init(
      id: audience.namesEdition ? blueprint.id.value.string : "", title: blueprint.name.string,
      subtitle: subtitle.isEmpty ? nil : subtitle.joined(separator: " · "),
      language: language, columns: columns, boxes: boxes, connections: connections)
  }

  private static func boxes(of step: Step, at index: Int, _ facts: Facts) -> [Box] {
    let primary = primaryAction(of: step)
    return step.actions.enumerated().map { number, action in
      let isPrimary = number == primary
      let borne = facts.moments.filter { moment in
        moment.bearer.step == index
          && (moment.bearer.action === action || isPrimary && moment.bearer.action == nil)
      }
      let roles = action.by.compactMap { facts.names.role($0)?.name.string }
      return Box(
        id: step.id.value.string + "/" + action.id.string, column: index,
        lane: FlowDocument.Lane(rawValue: action.lane.rawValue) ?? .customer, text: action.text.value.string,
        role: roles.isEmpty ? nil : roles.joined(separator: "、"),
        marks: marks(borne, wait: action.wait.map { $0.value.text(in: facts.blueprint.language) }),
        isDecision: isPrimary && (step.next?.count ?? 0) > 1, tooltip: tooltip(of: action, roles, facts))
    }
  }

  /// The box that stands for the step as a whole: where staff meet the customer, else the customer's own, else the
  /// first.
  private static func primaryAction(of step: Step) -> Int? {
    step.actions.firstIndex { $0.lane == .frontstage } ?? (step.actions.isEmpty ? nil : 0)
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

  private static func tooltip(of action: Action, _ roles: [String], _ facts: Facts) -> String {
    var lines = [(roles.isEmpty ? "" : roles.joined(separator: "、") + ": ") + action.text.value.string]
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
      if let target = arm.target {
        guard let to = facts.names.step(target) else { return nil }
        return Connection(from: index, to: to, condition: arm.condition?.value.string)
      }
      return Connection(from: index, to: nil, condition: arm.condition?.value.string)
    }
  }
}
