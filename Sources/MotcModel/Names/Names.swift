import MotcSource

/// What the names of one blueprint stand for.
package struct Names: Sendable {
  private let roles: [Text: Role]
  private let steps: [Text: Int]
  private let expectations: [Text: Expectation]
  private let metrics: [Text: Metric]
  private let tiers: [Text: Tier]
  private let phases: [Text: Phase]
  /// By `step/id`, and by the bare id where one step alone has it.
  private let requirements: [Text: Requirement]
  private let moments: [Text: Moment]

  package init(_ blueprint: Blueprint) {
    roles = Self.table(blueprint.roles) { $0.id.value }
    expectations = Self.table(blueprint.expectations) { $0.id.value }
    metrics = Self.table(blueprint.metrics) { $0.id.value }
    tiers = Self.table(blueprint.tiers) { $0.id.value }
    phases = Self.table(blueprint.phases) { $0.id.value }
    var steps: [Text: Int] = [:]
    var requirements = ScopedNames<Requirement>()
    var moments = ScopedNames<Moment>()
    for (index, step) in blueprint.steps.enumerated() {
      if steps[step.id.value] == nil { steps[step.id.value] = index }
      step.forEachStandards { standards in
        for requirement in standards.requirements {
          requirements.enter(requirement.id, requirement, step: step)
          for moment in requirement.moments { moments.enter(moment.id, moment, step: step) }
        }
        for moment in standards.moments { moments.enter(moment.id, moment, step: step) }
      }
    }
    for role in blueprint.roles {
      for requirement in role.requirements { requirements.enter(requirement.id, requirement, step: nil) }
    }
    self.steps = steps
    self.requirements = requirements.table
    self.moments = moments.table
  }

  private static func table<Value>(_ values: [Value], _ id: (Value) -> Text) -> [Text: Value] {
    var table: [Text: Value] = [:]
    for value in values where table[id(value)] == nil { table[id(value)] = value }
    return table
  }

  package func role(_ reference: Reference<Role>) -> Role? { roles[reference.name] }
  /// The step's place in `Blueprint.steps`.
  package func step(_ reference: Reference<Step>) -> Int? { steps[reference.name] }
  package func expectation(_ reference: Reference<Expectation>) -> Expectation? { expectations[reference.name] }
  package func metric(_ reference: Reference<Metric>) -> Metric? { metrics[reference.name] }
  package func tier(_ reference: Reference<Tier>) -> Tier? { tiers[reference.name] }
  package func phase(_ reference: Reference<Phase>) -> Phase? { phases[reference.name] }

  /// The requirement of the step itself before one elsewhere in the file.
  package func requirement(_ reference: Reference<Requirement>, in step: Step?) -> Requirement? {
    step.flatMap { requirements[scoped(reference.name, in: $0)] } ?? requirements[reference.name]
  }

  package func moment(_ reference: Reference<Moment>, in step: Step?) -> Moment? {
    step.flatMap { moments[scoped(reference.name, in: $0)] } ?? moments[reference.name]
  }
}

/// Names that are unique in their step, and usable alone while no other step has them.
private struct ScopedNames<Value> {
  var table: [Text: Value] = [:]
  private var ambiguous: Set<Text> = []

  mutating func enter(_ id: Identifier, _ value: Value, step: Step?) {
    guard let name = id.written else { return }
    if let step { table[scoped(name, in: step)] = value }
    if table[name] == nil, !ambiguous.contains(name) {
      table[name] = value
    } else {
      table[name] = nil
      ambiguous.insert(name)
    }
  }
}

private func scoped(_ name: Text, in step: Step) -> Text {
  Text(step.id.value.string + "/" + name.string)
}

extension Step {
  /// The step's own standards, then each action's, in the order of the standard table.
  package func forEachStandards(_ body: (Standards) -> Void) {
    body(standards)
    for action in actions { body(action.standards) }
  }
}
