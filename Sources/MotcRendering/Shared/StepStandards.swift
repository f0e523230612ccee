import MotcAnalysis
import MotcModel

/// The standards of a step or of one of its actions, as indexes into the lists of `Facts`.
struct BearerStandards {
  /// `nil` for the step itself.
  let action: Action?
  let requirements: [RequirementWithMoments]
  /// Those that are written beside the requirements, not inside one.
  let moments: Range<Int>
  /// Those that are written beside the moments, not inside one.
  let controls: Range<Int>
  let fields: [FormField]

  struct RequirementWithMoments {
    let requirement: Int
    /// Those that are written inside it.
    let moments: Range<Int>
  }
}

/// Where the standards of each step are found in `Facts`: what bears any, the step itself before its actions.
struct StepStandards {
  /// By the step's place; steps without standards have an empty list.
  let bearers: [[BearerStandards]]
  /// Controls that are done in another step than the one that bears them, by the step in which they are done.
  let controlsDoneHere: [[Int]]

  init(_ facts: Facts) {
    let steps = facts.blueprint.steps
    var bearers: [[BearerStandards]] = []
    bearers.reserveCapacity(steps.count)
    var nextRow = 0
    for step in steps {
      var found: [BearerStandards] = []
      Self.append(step.standards, action: nil, facts, &nextRow, to: &found)
      for action in step.actions { Self.append(action.standards, action: action, facts, &nextRow, to: &found) }
      bearers.append(found)
    }
    self.bearers = bearers
    var controlsDoneHere = [[Int]](repeating: [], count: steps.count)
    for (index, control) in facts.controls.enumerated() {
      if let step = facts.stepElsewhere(of: control) { controlsDoneHere[step].append(index) }
    }
    self.controlsDoneHere = controlsDoneHere
  }

  private static func append(
    _ standards: Standards, action: Action?, _ facts: Facts, _ nextRow: inout Int, to found: inout [BearerStandards]
  ) {
    guard standards.isRow, nextRow < facts.rows.count else {
      if !standards.fields.isEmpty {
        found.append(
          BearerStandards(action: action, requirements: [], moments: 0..<0, controls: 0..<0, fields: standards.fields))
      }
      return
    }
    let row = facts.rows[nextRow]
    nextRow += 1
    var moment = row.moments.lowerBound
    var requirements: [BearerStandards.RequirementWithMoments] = []
    requirements.reserveCapacity(row.requirements.count)
    for index in row.requirements {
      let end = moment + facts.requirements[index].requirement.moments.count
      requirements.append(.init(requirement: index, moments: moment..<end))
      moment = end
    }
    let beside = row.controls.prefix { !facts.controls[$0].isInMoment }
    found.append(
      BearerStandards(
        action: action, requirements: requirements, moments: moment..<row.moments.upperBound,
        controls: beside.startIndex..<beside.endIndex, fields: standards.fields))
  }
}

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
  /// What it is part of: the action that bears it, the requirement and the moment that it is written in.
  var action: Action?
  var requirement: Int?
  var moment: Int?
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
          append(moment, of: bearer.action, requirement: entry.requirement, facts, to: &items)
        }
      }
      for control in bearer.controls where facts.stepElsewhere(of: facts.controls[control]) == nil {
        items.append(StepItem(content: .control(control), action: bearer.action))
      }
      for moment in bearer.moments { append(moment, of: bearer.action, requirement: nil, facts, to: &items) }
      for field in bearer.fields { items.append(StepItem(content: .field(field), action: bearer.action)) }
    }
    for control in controlsDoneHere[index] {
      items.append(StepItem(content: .control(control), isFromElsewhere: true))
    }
    return items
  }

  private func append(
    _ moment: Int, of action: Action?, requirement: Int?, _ facts: Facts, to items: inout [StepItem]
  ) {
    let borne = facts.moments[moment]
    for control in borne.controls
    where facts.controls[control].isInMoment && facts.stepElsewhere(of: facts.controls[control]) == nil {
      items.append(
        StepItem(content: .control(control), action: action, requirement: requirement, moment: moment))
    }
    if borne.moment.kind == .delight {
      items.append(StepItem(content: .delight(moment), action: action, requirement: requirement, moment: moment))
    }
    if borne.moment.recovery != nil {
      items.append(StepItem(content: .recovery(moment), action: action, requirement: requirement, moment: moment))
    }
  }
}

extension Facts {
  /// The step in which a control is done, when that is not the one that bears it.
  func stepElsewhere(of control: BorneControl) -> Int? {
    guard let at = control.control.at, let step = names.step(at), step != control.bearer.step else { return nil }
    return step
  }
}
