import MotcAnalysis
import MotcModel
import MotcSource

/// Walks the steps once and deals their actions out to the lanes.
struct LanesComposer {
  let facts: Facts
  let audience: Audience
  private var actions: [[LanesAction]] = Lane.allCases.map { _ in [] }
  private var numbers: [Int] = Lane.allCases.map { _ in 0 }

  init(_ facts: Facts, _ audience: Audience) {
    self.facts = facts
    self.audience = audience
  }

  private var language: MessageLanguage { facts.blueprint.language }

  mutating func steps() -> [LanesStep] {
    var steps: [LanesStep] = []
    // A step without a phase goes on with that of the step before.
    var (phase, shown): (Text?, Text?) = (nil, nil)
    for (index, step) in facts.blueprint.steps.enumerated() {
      if let reference = step.phase { phase = facts.names.phase(reference)?.name ?? reference.name }
      guard audience.serves(step.only) else { continue }
      let actions = actions(of: step, column: index + 1)
      if actions.isEmpty, !audience.isEverybody { continue }
      steps.append(
        LanesStep(
          number: index + 1, id: step.id.value, name: step.name,
          text: actions.count == 1 ? actions[0].text : step.name,
          phase: phase == shown ? nil : phase, tiers: tiers(step.only), actions: actions))
      shown = phase
    }
    return steps
  }

  func lanes() -> [LanesLane] {
    let used = Lane.allCases.filter { !actions[$0.rawValue].isEmpty }
    guard let last = used.last else { return [] }
    return Lane.allCases.filter { $0 <= last }.map { lane in
      LanesLane(
        title: Text(lane.title[language]), keyword: Text(Enumeration.stage.enumerators[lane.rawValue].canonical),
        actions: actions[lane.rawValue],
        lineBelow: lane == last ? nil : lane.lineBelow.map { Text($0[language]) })
    }
  }

  private mutating func actions(of step: Step, column: Int) -> [LanesAction] {
    var shown: [LanesAction] = []
    for action in step.actions where audience.serves(action.only) {
      let lane = action.lane.rawValue
      numbers[lane] += 1
      guard audience.includes(action.by.compactMap { facts.names.role($0) }) else { continue }
      let item = LanesAction(
        number: numbers[lane], column: column, id: Text(action.id.path(in: step.id.value)),
        lane: Text(action.lane.title[language]), text: action.text.value,
        roles: action.by.isEmpty
          ? nil : Text(list(action.by.map { (facts.names.role($0)?.name ?? $0.name).string }, in: language)),
        when: action.when?.value,
        condition: action.when.map { Text(StandardsLabels.condition.filled($0.value.string, in: language)) },
        tiers: tiers(action.only))
      actions[lane].append(item)
      shown.append(item)
    }
    return shown
  }

  private func tiers(_ only: [Reference<Tier>]) -> Text? {
    guard !only.isEmpty, audience.tier == nil else { return nil }
    return Text(list(only.map { (facts.names.tier($0)?.name ?? $0.name).string }, in: language))
  }
}
