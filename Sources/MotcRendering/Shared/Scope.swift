import MotcModel
import MotcSource

/// Under which conditions something holds, and whether customers of the audience's tier ever meet it.
struct Scope {
  /// From the outside in, each once.
  private(set) var conditions: [Text] = []
  private(set) var isServed = true

  init() {}

  /// The scope of what the item is part of.
  init(of item: StepItem, _ audience: Audience) {
    if let action = item.action { enter(action.statement, audience) }
    if let requirement = item.requirement {
      enter(requirement.statement, audience)
      if audience.variant(of: requirement)?.isNone == true { isServed = false }
    }
    if let moment = item.moment { enter(moment.when, moment.only, audience) }
  }

  func inside(_ statement: Statement, _ audience: Audience) -> Scope {
    var inner = self
    inner.enter(statement, audience)
    return inner
  }

  private mutating func enter(_ statement: Statement, _ audience: Audience) {
    enter(statement.when, statement.only, audience)
  }

  private mutating func enter(_ condition: Located<Text>?, _ only: [Reference<Tier>], _ audience: Audience) {
    if let condition, !conditions.contains(condition.value) { conditions.append(condition.value) }
    if !audience.serves(only) { isServed = false }
  }
}
