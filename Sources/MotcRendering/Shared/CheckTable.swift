import MotcAnalysis
import MotcModel

/// Under which number, and on which lists, the checklist verifies what facts list.
struct CheckTable {
  struct Check {
    /// `9.2`: the number of the step and of the line in it; `0.1` for a role's standing standards.
    let code: String
    var isOnOpening = false
    var isOnVisit = false
  }

  /// By index into the lists of `Facts`.
  private var requirements: [Check]
  private var controls: [Check]
  /// By moment; those without have `nil`.
  private var recoveries: [Check?]
  private var delights: [Check?]

  init(_ facts: Facts, _ audience: Audience) {
    requirements = Array(repeating: Check(code: ""), count: facts.requirements.count)
    controls = Array(repeating: Check(code: ""), count: facts.controls.count)
    recoveries = Array(repeating: nil, count: facts.moments.count)
    delights = Array(repeating: nil, count: facts.moments.count)
    let standards = StepStandards(facts)
    let lines = ChecklistLines(facts, audience)
    for index in facts.blueprint.steps.indices {
      for item in standards.items(of: index, facts) { enter(item, lines.entry(for: item, at: .step(index))?.line) }
    }
    for standing in standards.standing {
      for item in standing.items { enter(item, lines.entry(for: item, at: .role(standing.role))?.line) }
    }
  }

  func requirement(_ index: Int) -> Check { requirements[index] }
  func control(_ index: Int) -> Check { controls[index] }
  func recovery(ofMoment index: Int) -> Check? { recoveries[index] }
  /// `nil` for a risk.
  func delight(_ index: Int) -> Check? { delights[index] }

  private mutating func enter(_ item: StepItem, _ line: ChecklistLine?) {
    let check = Check(
      code: item.code, isOnOpening: line?.isOnOpening ?? false, isOnVisit: line?.isOnVisit ?? false)
    switch item.content {
    case .requirement(let index): requirements[index] = check
    case .control(let index): controls[index] = check
    case .recovery(let index): recoveries[index] = check
    case .delight(let index): delights[index] = check
    case .action, .field: break
    }
  }
}
