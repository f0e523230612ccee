import MotcAnalysis
import MotcModel
import MotcSource

extension HandOvers {
  /// Where the flow goes from one step to another and the people change: a giver who does not come along, or a receiver
  /// who was not there before. `nil` when there is none, and for everybody, who cannot hand over to anyone.
  static func find(_ facts: Facts, _ audience: Audience) -> HandOvers? {
    guard !audience.isEverybody else { return nil }
    let casts = facts.blueprint.steps.map { Cast($0, facts, audience) }
    var received: [HandOver] = []
    var passedOn: [HandOver] = []
    for (index, step) in facts.blueprint.steps.enumerated() where audience.serves(step.only) {
      for (target, condition) in ways(from: index, facts, audience) {
        let (giver, receiver) = (casts[index], casts[target])
        if receiver.hasReader {
          let others = giver.others.filter { other in !giver.hasReader || !receiver.has(other) }
          add(others, at: target, other: index, condition, facts, to: &received)
        }
        if giver.hasReader {
          let others = receiver.others.filter { other in !receiver.hasReader || !giver.has(other) }
          add(others, at: index, other: target, condition, facts, to: &passedOn)
        }
      }
    }
    received.sort { ($0.number, $0.otherNumber) < ($1.number, $1.otherNumber) }
    guard !received.isEmpty || !passedOn.isEmpty else { return nil }
    return HandOvers(
      received: received.isEmpty ? nil : HandOverList(rows: received),
      passedOn: passedOn.isEmpty ? nil : HandOverList(rows: passedOn))
  }

  /// Who acts in a step: the reader, and other people.
  private struct Cast {
    var hasReader = false
    var others: [Role] = []

    init(_ step: Step, _ facts: Facts, _ audience: Audience) {
      for action in step.actions where action.lane != .customer {
        for role in facts.roles(action.by) where role.kind == .person {
          if audience.includes([role]) { hasReader = true } else if !has(role) { others.append(role) }
        }
      }
    }

    func has(_ role: Role) -> Bool { others.contains { $0 === role } }
  }

  /// The steps that may follow; those that the tier does not meet are passed by.
  private static func ways(from index: Int, _ facts: Facts, _ audience: Audience) -> [(target: Int, condition: Text?)] {
    let steps = facts.blueprint.steps
    func served(_ target: Int) -> Int? { steps.indices[target...].first { audience.serves(steps[$0].only) } }
    guard let arms = steps[index].next else {
      return index + 1 < steps.count ? served(index + 1).map { [($0, nil)] } ?? [] : []
    }
    return arms.compactMap { arm in
      arm.target.flatMap { facts.names.step($0) }.flatMap(served).map { ($0, arm.condition?.value) }
    }
  }

  private static func add(
    _ others: [Role], at index: Int, other: Int, _ condition: Text?, _ facts: Facts, to list: inout [HandOver]
  ) {
    guard !others.isEmpty else { return }
    let actions = facts.blueprint.steps[other].actions.filter { action in
      action.lane != .customer && facts.roles(action.by).contains { role in others.contains { $0 === role } }
    }
    list.append(
      HandOver(
        number: index + 1, title: facts.blueprint.steps[index].name, otherNumber: other + 1,
        roles: RoleName.list(others), actions: actions.map(\.text.value), condition: condition))
  }
}
