import MotcAnalysis
import MotcModel
import MotcSource

/// Under which conditions something holds, and whether customers of the audience's tier ever meet it.
struct Scope {
  /// From the outside in, each once.
  private(set) var conditions: [Text] = []
  private(set) var isServed = true

  init() {}

  /// The scope of what the item is part of.
  init(of item: StepItem, _ facts: Facts, _ audience: Audience) {
    if let action = item.action { enter(action.when, action.only, audience) }
    if let index = item.requirement {
      let requirement = facts.requirements[index].requirement
      enter(requirement.when, requirement.only, audience)
      if audience.variant(of: requirement)?.isNone == true { isServed = false }
    }
    if let index = item.moment {
      let moment = facts.moments[index].moment
      enter(moment.when, moment.only, audience)
    }
  }

  func inside(_ statement: some Stating, _ audience: Audience) -> Scope {
    var inner = self
    inner.enter(statement.when, statement.only, audience)
    return inner
  }

  mutating func enter(_ condition: Located<Text>?, _ only: [Reference<Tier>], _ audience: Audience) {
    if let condition, !conditions.contains(condition.value) { conditions.append(condition.value) }
    if !audience.serves(only) { isServed = false }
  }
}
