import MotcAnalysis
import MotcModel

/// One thing in a step that a person can verify; its place in the step's list is its number on every document.
struct StepItem {
  enum Content {
    case action(Action)
    /// Indexes into the lists of `Facts`; delights and recoveries by their moment.
    case requirement(Int)
    case control(Int)
    case delight(Int)
    case recovery(Int)
    case field(FormField)
  }

  let content: Content
  /// `9.2`: the number of the step and of the item in it; `0.1` among standing standards.
  fileprivate(set) var code = ""
  /// What it is part of: the action that bears it, the requirement and the moment that it is written in.
  var action: Action?
  var requirement: Requirement?
  var moment: Moment?
  /// Whether it is a control of another step, done here.
  var isFromElsewhere = false
}

extension StepStandards {
  /// In the order in which they are numbered: actions without standards; then the step's standards and those of each
  /// action, with the action before them; then the controls of other steps that are done here. What the customer
  /// does is no one's to verify.
  func items(of index: Int, _ facts: Facts) -> [StepItem] {
    let step = facts.blueprint.steps[index]
    var items: [StepItem] = []
    for action in step.actions
    where action.lane != .customer && !bearers[index].contains(where: { $0.action === action }) {
      items.append(StepItem(content: .action(action)))
    }
    for bearer in bearers[index] {
      if let action = bearer.action, action.lane != .customer { items.append(StepItem(content: .action(action))) }
      for entry in bearer.requirements {
        items.append(StepItem(content: .requirement(entry.requirement), action: bearer.action))
        for moment in entry.moments {
          items.append(
            moment, of: bearer.action, requirement: facts.requirements[entry.requirement].requirement, facts)
        }
      }
      for control in bearer.controls where facts.stepElsewhere(of: facts.controls[control]) == nil {
        items.append(StepItem(content: .control(control), action: bearer.action))
      }
      for moment in bearer.moments { items.append(moment, of: bearer.action, requirement: nil, facts) }
      for field in bearer.fields { items.append(StepItem(content: .field(field), action: bearer.action)) }
    }
    for control in controlsDoneHere[index] {
      items.append(StepItem(content: .control(control), isFromElsewhere: true))
    }
    for place in items.indices { items[place].code = String(index + 1) + "." + String(place + 1) }
    return items
  }
}

extension [StepItem] {
  /// Adds what is verified about a moment.
  fileprivate mutating func append(_ index: Int, of action: Action?, requirement: Requirement?, _ facts: Facts) {
    let borne = facts.moments[index]
    let moment = borne.moment
    for control in borne.controls
    where facts.controls[control].isInMoment && facts.stepElsewhere(of: facts.controls[control]) == nil {
      append(
        StepItem(content: .control(control), action: action, requirement: requirement, moment: moment))
    }
    if moment.kind == .delight {
      append(StepItem(content: .delight(index), action: action, requirement: requirement, moment: moment))
    }
    if moment.recovery != nil {
      append(StepItem(content: .recovery(index), action: action, requirement: requirement, moment: moment))
    }
  }
}

/// What the standing standards of a role hold.
struct StandingStandards {
  let role: Role
  let items: [StepItem]
  let requirements: [BearerStandards.RequirementWithMoments]

  /// By role, in the order of the file; numbered through.
  static func find(_ facts: Facts) -> [StandingStandards] {
    guard let first = facts.requirements.firstIndex(where: { $0.bearer.role != nil }) else { return [] }
    var moment = facts.moments.firstIndex { $0.bearer.role != nil } ?? facts.moments.count
    var found: [StandingStandards] = []
    var index = first
    var number = 0
    while index < facts.requirements.count, let role = facts.requirements[index].bearer.role {
      var items: [StepItem] = []
      var requirements: [BearerStandards.RequirementWithMoments] = []
      while index < facts.requirements.count, facts.requirements[index].bearer.role === role {
        items.append(StepItem(content: .requirement(index)))
        let requirement = facts.requirements[index].requirement
        let moments = moment..<moment + requirement.moments.count
        for moment in moments { items.append(moment, of: nil, requirement: requirement, facts) }
        requirements.append(.init(requirement: index, moments: moments))
        moment = moments.upperBound
        index += 1
      }
      for place in items.indices {
        number += 1
        items[place].code = "0." + String(number)
      }
      found.append(StandingStandards(role: role, items: items, requirements: requirements))
    }
    return found
  }
}
