import MotcModel
import MotcSource

/// One thing of an edition that can be found again in another.
struct EditionEntry {
  enum Item {
    case action(Action)
    case requirement(BorneRequirement)
    case moment(BorneMoment)
    case control(BorneControl)
    case field(FormField)
  }

  /// What kinds are kept apart by; a risk that has become a delight is the same moment.
  enum Shelf: Int, CaseIterable { case action, requirement, moment, control, field }

  let item: Item
  let scope: Text
  let path: Text
  /// Who does it, answers for it, has to know it, or fills it in.
  let roles: [Role]

  /// The path of the action that bears it; `nil` for the step itself, or a role.
  let bearer: Text?
  /// Paths of what it belongs to: of the standards that a moment threatens; of the moments that a control answers, where
  /// it does not answer all of the step.
  let related: [Text]

  /// Steps and roles may be called alike.
  static func scope(ofStep id: Text) -> Text { Text("step " + id.string) }
  static func scope(ofRole id: Text) -> Text { Text("role " + id.string) }

  /// Shelf by shelf, each in the order of the facts.
  ///
  /// - Parameter renamed: of an old edition; scopes are then those of the new one.
  static func all(of facts: Facts, renamed: RenamedIDs? = nil) -> [EditionEntry] {
    var entries: [EditionEntry] = []
    func add(_ item: Item, _ bearer: Bearer, _ roles: [Role], _ related: [Text] = []) {
      guard let owner = facts.owner(of: bearer) else { return }
      let scope =
        bearer.step == nil
        ? Self.scope(ofRole: renamed?.role(owner) ?? owner) : Self.scope(ofStep: renamed?.step(owner) ?? owner)
      entries.append(
        EditionEntry(
          item: item, scope: scope, path: path(item.id, of: owner), roles: roles,
          bearer: bearer.action.map { path($0.id, of: owner) }, related: related))
    }
    for (index, step) in facts.blueprint.steps.enumerated() {
      for action in step.actions {
        add(.action(action), Bearer(step: index, action: nil, role: nil), facts.roles(action.by))
      }
    }
    var paths: [ObjectIdentifier: Text] = [:]
    var responsible: [ObjectIdentifier: [Role]] = [:]
    for borne in facts.requirements {
      responsible[ObjectIdentifier(borne.requirement)] = borne.responsible.roles
      paths[ObjectIdentifier(borne.requirement)] = facts.owner(of: borne.bearer).map {
        path(borne.requirement.id, of: $0)
      }
      add(.requirement(borne), borne.bearer, borne.responsible.roles)
    }
    var answered: [Int: [Text]] = [:]
    for borne in facts.moments {
      let answering = borne.threatened.flatMap { responsible[ObjectIdentifier($0)] ?? [] }
      add(
        .moment(borne), borne.bearer, answering.isEmpty ? borne.recoveryResponsible.roles : answering,
        borne.threatened.compactMap { paths[ObjectIdentifier($0)] })
      guard let owner = facts.owner(of: borne.bearer) else { continue }
      for index in borne.controls { answered[index, default: []].append(path(borne.moment.id, of: owner)) }
    }
    for (index, borne) in facts.controls.enumerated() {
      let answersAll = !borne.isInMoment && borne.control.answers.isEmpty
      add(.control(borne), borne.bearer, borne.responsible.roles, answersAll ? [] : answered[index] ?? [])
    }
    for (index, step) in facts.blueprint.steps.enumerated() {
      for field in step.standards.fields {
        add(.field(field), Bearer(step: index, action: nil, role: nil), facts.staff(of: step))
      }
      for action in step.actions {
        for field in action.standards.fields {
          add(.field(field), Bearer(step: index, action: action, role: nil), facts.roles(action.by))
        }
      }
    }
    return entries
  }

  private static func path(_ id: Identifier, of owner: Text) -> Text { Text(owner.string + "/" + id.string) }

  var kind: EntryChange.Kind {
    switch item {
    case .action: .action
    case .requirement: .requirement
    case .moment(let borne): borne.moment.kind == .risk ? .risk : .delight
    case .control: .control
    case .field: .field
    }
  }
}

extension EditionEntry.Item {
  var shelf: EditionEntry.Shelf {
    switch self {
    case .action: .action
    case .requirement: .requirement
    case .moment: .moment
    case .control: .control
    case .field: .field
    }
  }

  var id: Identifier {
    switch self {
    case .action(let action): action.id
    case .requirement(let borne): borne.requirement.id
    case .moment(let borne): borne.moment.id
    case .control(let borne): borne.control.id
    case .field(let field): field.id
    }
  }

  var text: Text {
    switch self {
    case .action(let action): action.text.value
    case .requirement(let borne): borne.requirement.text.value
    case .moment(let borne): borne.moment.text.value
    case .control(let borne): borne.control.text.value
    case .field(let field): field.name.value
    }
  }

  var moment: BorneMoment? {
    if case .moment(let borne) = self { borne } else { nil }
  }

  var lane: Lane? {
    if case .action(let action) = self { action.lane } else { nil }
  }
}

extension Facts {
  /// The id of the step or role that bears something.
  fileprivate func owner(of bearer: Bearer) -> Text? {
    bearer.step.map { blueprint.steps[$0].id.value } ?? bearer.role?.id.value
  }

  fileprivate func roles(_ references: [Reference<Role>]) -> [Role] { references.compactMap { names.role($0) } }

  /// Whoever acts in a step, but for the customer; each once.
  func staff(of step: Step) -> [Role] {
    var staff: [Role] = []
    for role in step.actions.filter({ $0.lane != .customer }).flatMap({ roles($0.by) })
    where !staff.contains(where: { $0 === role }) { staff.append(role) }
    return staff
  }
}
