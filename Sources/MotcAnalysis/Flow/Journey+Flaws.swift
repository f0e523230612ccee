/// What is wrong with the ways, each mistake once.
extension Journey {
  /// Steps that no way leads to, by place in `Blueprint.steps`; not those that only come after another such step.
  ///
  /// Empty while a name in `next` stands for no step: it may have meant one of these.
  package var unreachableBeginnings: [Int] {
    guard isReachable.contains(false) else { return [] }
    guard !edges.contains(where: { $0.destination == .unknown && isReachable[$0.source] }) else { return [] }
    var isLedTo = [Bool](repeating: false, count: component.count)
    for edge in edges {
      guard let target = edge.target, !isReachable[edge.source] else { continue }
      if component[edge.source] != component[target] { isLedTo[component[target]] = true }
    }
    var beginnings: [Int] = []
    for step in isReachable.indices where !isReachable[step] && !isLedTo[component[step]] {
      // Of a circle, the first step stands for all.
      isLedTo[component[step]] = true
      beginnings.append(step)
    }
    return beginnings
  }

  /// Arms that go round without a bound, one for each loop that can be reached, by place in `edges`.
  package var endlessArms: [Int] {
    guard !unboundedLoops.isEmpty else { return [] }
    // A loop may be closed by going on in the file; some arm of it goes back.
    var armsBack = [Int?](repeating: nil, count: component.count)
    for (index, edge) in edges.enumerated().reversed() {
      guard let target = edge.target, edge.arm != nil, edge.atMost == nil, target <= edge.source,
        component[target] == component[edge.source]
      else { continue }
      armsBack[component[target]] = index
    }
    var arms: Set<Int> = []
    for loop in unboundedLoops where isReachable[edges[loop].source] {
      arms.insert(edges[loop].arm != nil ? loop : armsBack[component[edges[loop].source]] ?? loop)
    }
    return arms.sorted()
  }

  /// Arms back into a circle that no arm leaves, one for each such circle, by place in `edges`. Not where a loop of the
  /// circle has no bound: that is the same mistake.
  package var inescapableArms: [Int] {
    guard canEnd.contains(false) else { return [] }
    var isSettled = [Bool](repeating: false, count: component.count)
    for loop in unboundedLoops { isSettled[component[edges[loop].source]] = true }
    for edge in edges {
      if let target = edge.target, component[edge.source] != component[target] {
        isSettled[component[edge.source]] = true
      }
    }
    var arms: [Int] = []
    for loop in boundedLoops {
      let source = edges[loop].source
      guard isReachable[source], !canEnd[source], !isSettled[component[source]] else { continue }
      isSettled[component[source]] = true
      arms.append(loop)
    }
    return arms
  }
}
