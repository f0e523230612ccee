import MotcAnalysis
import MotcModel
import MotcSource

extension Facts {
  /// The roles that the names stand for, as far as there are such.
  func roles(_ references: [Reference<Role>]) -> [Role] {
    references.compactMap { names.role($0) }
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
