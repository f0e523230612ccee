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
  /// Of each role that has any, what its standing standards hold.
  let standing: [StandingStandards]
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
    standing = StandingStandards.find(facts)
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

extension Facts {
  /// The step in which a control is done, when that is not the one that bears it.
  func stepElsewhere(of control: BorneControl) -> Int? {
    guard let at = control.control.at, let step = names.step(at), step != control.bearer.step else { return nil }
    return step
  }
}
