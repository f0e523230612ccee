import MotcAnalysis
import MotcModel
import MotcSource

extension Facts {
  /// The roles that the names stand for, as far as there are such.
  func roles(_ references: [Reference<Role>]) -> [Role] {
    references.compactMap { names.role($0) }
  }

  /// The places of requirements in the list of them; for looking up only.
  private var requirementPlaces: [ObjectIdentifier: Int] {
    Dictionary(
      requirements.enumerated().map { (ObjectIdentifier($1.requirement), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The step, or the role for its standing standards, with the number of the diagram's column.
  func place(of bearer: Bearer) -> (number: Int?, id: Text, title: Text) {
    if let role = bearer.role { return (nil, role.id.value, role.name) }
    guard let index = bearer.step else { return (nil, blueprint.id.value, blueprint.name) }
    return (index + 1, blueprint.steps[index].id.value, blueprint.steps[index].name)
  }

  /// Who fills in a form: the action's actors; of a step the staff in front of the customer, else all its staff.
  func formFillers(of action: Action?, in step: Step) -> [Role] {
    if let action, action.lane != .customer { return roles(action.by) }
    let staff = step.actions.filter { $0.lane != .customer }
    let front = staff.filter { $0.lane == .frontstage }
    var fillers: [Role] = []
    for role in (front.isEmpty ? staff : front).flatMap({ roles($0.by) })
    where role.kind == .person && !fillers.contains(where: { $0 === role }) { fillers.append(role) }
    return fillers
  }

  /// Conditions that all have to hold, as one; `nil` for none.
  func condition(_ conditions: [Text]) -> String? {
    guard let first = conditions.first else { return nil }
    return conditions.dropFirst().reduce(first.string) {
      SharedWords.both(.string($0), .text($1)).text(in: blueprint.language)
    }
  }
}
