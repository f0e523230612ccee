import MotcSource

/// Puts new and moved steps among inherited ones, in the order in which they are written.
struct StepOrder {
  /// Inherited steps that go elsewhere.
  var moved: Set<Text> = []
  private var after: [Text: [Step]] = [:]
  private var before: [Text: [Step]] = [:]
  private var placed: [Step] = []

  mutating func place(_ step: Step, _ placement: StepPlacement) {
    placed.append(step)
    switch placement.side {
    case .after: after[placement.step.name, default: []].append(step)
    case .before: before[placement.step.name, default: []].append(step)
    }
  }

  /// After a step, or at the end.
  mutating func place(_ step: Step, after name: Text?) {
    placed.append(step)
    if let name { after[name, default: []].append(step) }
  }

  func all(_ inherited: [Step]) -> [Step] {
    guard !placed.isEmpty else { return inherited }
    var result: [Step] = []
    var done: Set<Text> = []
    enum Task {
      case visit(Step)
      case append(Step)
    }
    func emit(_ first: Step) {
      var tasks = [Task.visit(first)]
      while let task = tasks.popLast() {
        switch task {
        case .append(let step): result.append(step)
        case .visit(let step):
          guard done.insert(step.id.value).inserted else { continue }
          tasks += (after[step.id.value] ?? []).reversed().map { .visit($0) }
          tasks.append(.append(step))
          tasks += (before[step.id.value] ?? []).reversed().map { .visit($0) }
        }
      }
    }
    for step in inherited where !moved.contains(step.id.value) { emit(step) }
    // What is placed by a step that is not there, which is said elsewhere.
    for step in placed { emit(step) }
    return result
  }
}
