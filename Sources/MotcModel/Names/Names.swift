import MotcSource

/// What the names of one blueprint stand for.
package struct Names: Sendable {
  private let blueprint: Blueprint
  private let roles: NameIndex
  private let steps: NameIndex
  private let expectations: NameIndex
  private let metrics: NameIndex
  private let tiers: NameIndex
  private let phases: NameIndex
  private let requirements: ScopedNames<Requirement>
  private let moments: ScopedNames<Moment>

  package init(_ blueprint: Blueprint) {
    self.blueprint = blueprint
    roles = NameIndex(blueprint.roles.lazy.map(\.id.value))
    steps = NameIndex(blueprint.steps.lazy.map(\.id.value))
    expectations = NameIndex(blueprint.expectations.lazy.map(\.id.value))
    metrics = NameIndex(blueprint.metrics.lazy.map(\.id.value))
    tiers = NameIndex(blueprint.tiers.lazy.map(\.id.value))
    phases = NameIndex(blueprint.phases.lazy.map(\.id.value))
    var requirements = ScopedNames<Requirement>(expecting: blueprint.steps.count)
    var moments = ScopedNames<Moment>()
    for step in blueprint.steps {
      step.forEachStandards { standards in
        for requirement in standards.requirements {
          requirements.enter(requirement.statement.id.written, requirement, step: step)
          for moment in requirement.moments { moments.enter(moment.id.written, moment, step: step) }
        }
        for moment in standards.moments { moments.enter(moment.id.written, moment, step: step) }
      }
    }
    for requirement in blueprint.roles.lazy.flatMap(\.requirements) {
      requirements.enter(requirement.statement.id.written, requirement, step: nil)
    }
    self.requirements = requirements
    self.moments = moments
  }

  package func role(_ reference: Reference<Role>) -> Role? { position(reference).map { blueprint.roles[$0] } }
  /// The step's place in `Blueprint.steps`.
  package func step(_ reference: Reference<Step>) -> Int? { steps.position(of: reference.name) }
  package func expectation(_ reference: Reference<Expectation>) -> Expectation? {
    expectations.position(of: reference.name).map { blueprint.expectations[$0] }
  }
  package func metric(_ reference: Reference<Metric>) -> Metric? {
    metrics.position(of: reference.name).map { blueprint.metrics[$0] }
  }
  package func tier(_ reference: Reference<Tier>) -> Tier? { position(reference).map { blueprint.tiers[$0] } }
  package func phase(_ reference: Reference<Phase>) -> Phase? { position(reference).map { blueprint.phases[$0] } }

  /// The requirement of the step itself before one elsewhere in the file.
  package func requirement(_ reference: Reference<Requirement>, in step: Step?) -> Requirement? {
    requirements.value(reference.name, in: step)
  }

  package func moment(_ reference: Reference<Moment>, in step: Step?) -> Moment? {
    moments.value(reference.name, in: step)
  }
}

extension Names {
  /// The places of definitions in the blueprint's lists.
  func position(_ reference: Reference<Role>) -> Int? { roles.position(of: reference.name) }
  func position(_ reference: Reference<Tier>) -> Int? { tiers.position(of: reference.name) }
  func position(_ reference: Reference<Phase>) -> Int? { phases.position(of: reference.name) }
}

/// Names that are unique in their step, and usable alone while no other step has them.
private struct ScopedNames<Value: Sendable>: Sendable {
  private struct Name: Hashable {
    let step: Text
    let id: Text
  }

  private var ofSteps: [Name: Value] = [:]
  /// By the bare id; `nil` where several have it.
  private var alone: [Text: Value?] = [:]

  init(expecting count: Int = 0) {
    guard count > 0 else { return }
    ofSteps.reserveCapacity(count)
    alone.reserveCapacity(count)
  }

  /// Enters what has a written id; only such can be referred to.
  mutating func enter(_ name: Text?, _ value: Value, step: Step?) {
    guard let name else { return }
    if let step { ofSteps[Name(step: step.id.value, id: name)] = value }
    if alone.updateValue(value, forKey: name) != nil { alone[name] = .some(nil) }
  }

  /// What `ID` stands for in a step, or `STEP/ID` anywhere.
  func value(_ name: Text, in step: Step?) -> Value? {
    if let step, let value = ofSteps[Name(step: step.id.value, id: name)] { return value }
    if let value = alone[name] { return value }
    guard let slash = name.withBytes({ $0.firstIndex(of: UInt8(ascii: "/")) }) else { return nil }
    return ofSteps[Name(step: name[0..<slash], id: name[slash + 1..<name.count])]
  }
}

extension Step {
  /// The step's own standards, then each action's, in the order of the standard table.
  package func forEachStandards(_ body: (Standards) -> Void) {
    body(standards)
    for action in actions { body(action.standards) }
  }
}
