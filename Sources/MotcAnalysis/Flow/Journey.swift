package import MotcModel
import MotcSource

/// The ways from step to step: as `next` says, else in the order of the file.
///
/// Defined for every blueprint. Steps are named by their place in `Blueprint.steps`.
package struct Journey: Sendable {
  /// By source, then in the order of the arms.
  package let edges: [Edge]
  /// For each step, where its edges begin in `edges`; one more at the end.
  private let edgeStarts: [Int]

  /// Whether the first step leads to it, through whatever arms.
  package let isReachable: [Bool]
  /// Whether the journey can come to its end from there. An arm to a step that does not exist may lead anywhere.
  package let canEnd: [Bool]
  /// Which steps lead to one another, through whatever arms: steps of one circle have the same number. Numbered so that
  /// an edge never leads to a higher number than it comes from.
  package let component: [Int]

  /// All steps, each after those that lead to it by `isForward` edges.
  package let order: [Int]
  /// For each step, its place in `order`.
  package let position: [Int]

  /// Edges that go round again at most so many times: the bounded loops. By place in `edges`.
  package let boundedLoops: [Int]
  /// Edges that close a loop in which no arm says `at-most`. By place in `edges`.
  package let unboundedLoops: [Int]

  /// Whether every step leads to the next one in the file and nowhere else.
  package let isLinear: Bool

  package init(_ blueprint: Blueprint, names: Names) {
    let steps = blueprint.steps
    var edges: [Edge] = []
    edges.reserveCapacity(steps.count + 8)
    var starts: [Int] = []
    starts.reserveCapacity(steps.count + 1)
    var isLinear = true
    var isAhead = true
    for (index, step) in steps.enumerated() {
      starts.append(edges.count)
      let following: Edge.Destination = index + 1 < steps.count ? .step(index + 1) : .end
      guard let arms = step.next else {
        edges.append(Edge(source: index, destination: following, arm: nil, atMost: nil))
        continue
      }
      // What was written could not be read; that was said, and where it leads is anyone's guess.
      if arms.isEmpty { edges.append(Edge(source: index, destination: .unknown, arm: nil, atMost: nil)) }
      for (number, arm) in arms.enumerated() {
        let destination: Edge.Destination
        if let target = arm.target {
          destination = names.step(target).map { .step($0) } ?? .unknown
        } else {
          destination = .end
        }
        if case .step(let target) = destination, target <= index { isAhead = false }
        if destination != following || number > 0 { isLinear = false }
        edges.append(Edge(source: index, destination: destination, arm: number, atMost: arm.atMost?.value))
      }
    }
    starts.append(edges.count)
    self.edges = edges
    edgeStarts = starts
    self.isLinear = isLinear

    let all = Array(steps.indices)
    guard !isAhead else {
      // Every edge leads on in the file: no circles, and the file's order serves.
      component = all.map { steps.count - 1 - $0 }
      order = all
      position = all
      boundedLoops = []
      unboundedLoops = []
      var reachable = [Bool](repeating: false, count: steps.count)
      if !steps.isEmpty { reachable[0] = true }
      for edge in edges where reachable[edge.source] {
        if case .step(let target) = edge.destination { reachable[target] = true }
      }
      isReachable = reachable
      canEnd = [Bool](repeating: true, count: steps.count)
      return
    }

    let whole = DepthFirstWalk(edges, starts) { _ in true }
    component = whole.component
    (isReachable, canEnd) = Self.reach(edges, whole)
    // Only inside a circle does `at-most` bound a loop; elsewhere it is an arm like any other.
    let plain = DepthFirstWalk(edges, starts) { index in
      guard edges[index].atMost != nil, case .step(let target) = edges[index].destination else { return true }
      return whole.component[edges[index].source] != whole.component[target]
    }
    let order = Array(plain.finished.reversed())
    var position = all
    for (place, step) in order.enumerated() { position[step] = place }
    self.order = order
    self.position = position
    unboundedLoops = plain.closing
    var bounded: [Int] = []
    for (index, edge) in edges.enumerated() where edge.atMost != nil {
      if case .step(let target) = edge.destination, position[target] <= position[edge.source] { bounded.append(index) }
    }
    boundedLoops = bounded
  }

  private static func reach(_ edges: [Edge], _ walk: DepthFirstWalk) -> (isReachable: [Bool], canEnd: [Bool]) {
    // Components are numbered against the stream: each ends if one that it leads to does.
    var ends = [Bool](repeating: false, count: walk.componentCount)
    var reached = [Bool](repeating: false, count: walk.componentCount)
    var byComponent = [[Int]](repeating: [], count: walk.componentCount)
    for (index, edge) in edges.enumerated() { byComponent[walk.component[edge.source]].append(index) }
    for number in 0..<walk.componentCount {
      for index in byComponent[number] {
        switch edges[index].destination {
        case .step(let target): if ends[walk.component[target]] { ends[number] = true }
        case .end, .unknown: ends[number] = true
        }
      }
    }
    reached[walk.component[0]] = true
    for number in (0..<walk.componentCount).reversed() where reached[number] {
      for index in byComponent[number] {
        if case .step(let target) = edges[index].destination { reached[walk.component[target]] = true }
      }
    }
    return (walk.component.map { reached[$0] }, walk.component.map { ends[$0] })
  }
}

extension Journey {
  /// One way on from a step.
  package struct Edge: Sendable {
    package enum Destination: Sendable, Hashable {
      case step(Int)
      case end
      /// A name that no step has: the rules of references have said so.
      case unknown
    }

    package let source: Int
    package let destination: Destination
    /// Its place in the step's `next`; `nil` where nothing is written.
    package let arm: Int?
    /// How often it may be taken, if the arm says so.
    package let atMost: Int?

    /// The step that it leads to, if it leads to one.
    package var target: Int? {
      if case .step(let target) = destination { target } else { nil }
    }
  }

  /// The edges that leave a step, by place in `edges`.
  package func edgesLeaving(_ step: Int) -> Range<Int> {
    edgeStarts[step]..<edgeStarts[step + 1]
  }

  /// Whether some way leads from one step on to another, through whatever arms. An arm to a step that does not exist may
  /// lead anywhere.
  package func leads(from first: Int, to last: Int) -> Bool {
    var isSeen = [Bool](repeating: false, count: component.count)
    var open = [first]
    while let step = open.popLast() {
      for edge in edges[edgesLeaving(step)] {
        switch edge.destination {
        case .step(last), .unknown: return true
        case .step(let target) where !isSeen[target]:
          isSeen[target] = true
          open.append(target)
        case .step, .end: break
        }
      }
    }
    return false
  }

  /// Whether the edge leads on in `order`, so that no loop is made of such edges alone.
  package func isForward(_ edge: Int) -> Bool {
    guard let target = edges[edge].target else { return false }
    return position[edges[edge].source] < position[target]
  }
}

extension Blueprint {
  /// The arm that an edge was written as.
  package func arm(of edge: Journey.Edge) -> Arm? {
    edge.arm.flatMap { steps[edge.source].next?[$0] }
  }
}
