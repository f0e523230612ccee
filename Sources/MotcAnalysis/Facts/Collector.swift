import MotcModel
import MotcSource

/// Walks a blueprint once and lists what it bears, with who is responsible for it.
struct Collector {
  let names: Names
  var rows: [TableRow] = []
  var requirements: [BorneRequirement] = []
  var moments: [BorneMoment] = []
  var controls: [BorneControl] = []

  init(names: Names) {
    self.names = names
  }

  mutating func collect(_ blueprint: Blueprint) {
    rows.reserveCapacity(blueprint.steps.count)
    requirements.reserveCapacity(blueprint.steps.count)
    moments.reserveCapacity(blueprint.steps.count)
    controls.reserveCapacity(2 * blueprint.steps.count)
    for (index, step) in blueprint.steps.enumerated() {
      collect(step.standards, of: Bearer(step: index, action: nil, role: nil), in: step, title: step.name)
      for action in step.actions {
        collect(
          action.standards, of: Bearer(step: index, action: action, role: nil), in: step,
          title: action.title?.value ?? action.statement.text.value)
      }
    }
    findCopies()
    for role in blueprint.roles {
      let bearer = Bearer(step: nil, action: nil, role: role)
      for requirement in role.requirements {
        let named = responsibility(requirement.statement.by)
        collect(
          requirement, of: bearer, in: nil, named ?? Responsibility(roles: [role], isAssigned: true), beside: 0..<0)
      }
    }
  }

  /// Finds the risks that are written twice in a step.
  private mutating func findCopies() {
    var repetitions = Repetitions(expecting: moments.count)
    for (index, borne) in moments.enumerated() where borne.moment.kind == .risk {
      if let step = borne.bearer.step { repetitions.add(borne.moment.text.value, in: step, as: index) }
    }
    repetitions.forEachCopy { copy, original in
      if moments[copy].moment.applies(like: moments[original].moment) { moments[copy].original = original }
    }
  }

  private mutating func collect(
    _ standards: Standards, of bearer: Bearer, in step: Step, title: @autoclosure () -> Text
  ) {
    guard standards.isRow || !standards.fields.isEmpty else { return }
    let usual = usualResponsibility(of: bearer, in: step)
    let firstRequirement = requirements.count
    let firstMoment = moments.count
    let firstControl = controls.count

    // Controls beside the moments come first, so that each moment can name those that answer it.
    for control in standards.controls {
      let threatened = control.answers.compactMap { names.moment($0, in: step) }.flatMap { moment in
        moment.threatens.compactMap { names.requirement($0, in: step) }
      }
      controls.append(
        BorneControl(
          control: control, bearer: bearer,
          responsible: responsibility(control.statement.by) ?? inherited(from: threatened) ?? usual, isInMoment: false))
    }
    let beside = firstControl..<controls.count
    for requirement in standards.requirements {
      collect(requirement, of: bearer, in: step, responsibility(requirement.statement.by) ?? usual, beside: beside)
    }
    for moment in standards.moments { collect(moment, of: bearer, in: step, usual, beside: beside, within: nil) }

    guard standards.isRow else { return }
    rows.append(
      TableRow(
        number: rows.count + 1, bearer: bearer, title: title(), requirements: firstRequirement..<requirements.count,
        moments: firstMoment..<moments.count, controls: firstControl..<controls.count, fields: standards.fields))
  }

  private mutating func collect(
    _ requirement: Requirement, of bearer: Bearer, in step: Step?, _ responsible: Responsibility, beside: Range<Int>
  ) {
    requirements.append(BorneRequirement(requirement: requirement, bearer: bearer, responsible: responsible))
    for moment in requirement.moments {
      collect(moment, of: bearer, in: step, responsible, beside: beside, within: requirement)
    }
  }

  private mutating func collect(
    _ moment: Moment, of bearer: Bearer, in step: Step?, _ usual: Responsibility, beside: Range<Int>,
    within enclosing: Requirement?
  ) {
    var threatened = moment.threatens.compactMap { names.requirement($0, in: step) }
    if let enclosing, !threatened.contains(where: { $0 === enclosing }) { threatened.append(enclosing) }
    let inherited = inherited(from: threatened) ?? usual
    var answering: [Int] = []
    answering.reserveCapacity(beside.count + moment.controls.count)
    for index in beside {
      let answers = controls[index].control.answers
      if answers.isEmpty || answers.contains(where: { names.moment($0, in: step) === moment }) {
        answering.append(index)
      }
    }
    for control in moment.controls {
      answering.append(controls.count)
      controls.append(
        BorneControl(
          control: control, bearer: bearer, responsible: responsibility(control.statement.by) ?? inherited,
          isInMoment: true))
    }
    moments.append(
      BorneMoment(
        moment: moment, bearer: bearer, threatened: threatened, controls: answering,
        recoveryResponsible: moment.recovery.flatMap { responsibility($0.by) } ?? inherited,
        score: RiskScore(
          severity: moment.severity?.value, likelihood: moment.likelihood?.value, detection: moment.detection?.value)))
  }

  // MARK: Who is responsible (the language, "Statements")

  private func responsibility(_ by: [Reference<Role>]) -> Responsibility? {
    guard let first = by.first else { return nil }
    // Nearly always there is one.
    let roles = by.count == 1 ? names.role(first).map { [$0] } ?? [] : by.compactMap { names.role($0) }
    return Responsibility(roles: roles, isAssigned: true)
  }

  /// The `by` of the requirement that a risk threatens.
  private func inherited(from requirements: [Requirement]) -> Responsibility? {
    for requirement in requirements {
      if let responsible = responsibility(requirement.statement.by) { return responsible }
    }
    return nil
  }

  /// The actor of the action that bears it; else the step's only frontstage role; else its only staff role. A system
  /// answers for a standard only where it is named.
  private func usualResponsibility(of bearer: Bearer, in step: Step) -> Responsibility {
    if let action = bearer.action, let actor = responsibility(action.statement.by.filter { !isSystem($0) }) {
      return actor
    }
    return onlyRole(of: step) { $0 == .frontstage } ?? onlyRole(of: step) { $0 != .customer } ?? .none
  }

  private func onlyRole(of step: Step, in isLane: (Lane) -> Bool) -> Responsibility? {
    var found: Reference<Role>?
    for action in step.actions where isLane(action.lane) {
      for role in action.statement.by where role.name != found?.name {
        if isSystem(role) { continue }
        // A role that does not exist may be any of them: R201 has said so.
        guard names.role(role) != nil else { return Responsibility(roles: [], isAssigned: true) }
        guard found == nil else { return nil }
        found = role
      }
    }
    return found.flatMap { responsibility([$0]) }
  }
  private func isSystem(_ role: Reference<Role>) -> Bool { names.role(role)?.kind == .system }
}

extension Moment {
  /// Whether both hold for the same customers and in the same case.
  fileprivate func applies(like other: Moment) -> Bool {
    when?.value == other.when?.value && only.elementsEqual(other.only) { $0.name == $1.name }
  }
}
