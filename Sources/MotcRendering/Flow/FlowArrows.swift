/// An arrow from box to box, derived from the order of the steps.
struct FlowArrow: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// In time, to a later column.
    case forward
    /// To an earlier column or the same one.
    case loop
    /// Across a line, between two actions of one step.
    case interaction
    /// Between stacked actions of one step and lane.
    case together
  }

  /// Indices into the document's boxes.
  var from: Int
  var to: Int
  var kind: Kind
  var label: String?
}

/// Decides which boxes the arrows join, as service blueprints are read: time runs along horizontal arrows, contact
/// along vertical ones.
///
/// The actions of a step fall into threads. What the customer and the staff do together is one thread, joined by
/// vertical arrows, with one way in and one way out; actions that only happen at the same time (the customer waits,
/// the workshop works; two clerks each do their own) are threads of their own, entered and left in parallel.
struct FlowArrows {
  private let document: FlowDocument
  private let lanes: [FlowDocument.Lane]
  /// Per column, its threads from the top; each holds indices of boxes.
  private var threads: [[[Int]]] = []
  /// Per column, the connections that leave it, with targets that have boxes.
  private var outgoing: [[FlowDocument.Connection]] = []
  private(set) var arrows: [FlowArrow] = []
  /// The boxes where the service ends early, with the condition.
  private(set) var ends: [(box: Int, condition: String?)] = []

  init(_ document: FlowDocument) {
    self.document = document
    lanes = document.boxes.map(\.lane)
    threads = Array(repeating: [], count: document.columns.count)
    outgoing = Array(repeating: [], count: document.columns.count)
    findThreads()
    resolveConnections()
    for column in document.columns.indices where !threads[column].isEmpty { leave(column) }
  }

  private mutating func findThreads() {
    let laneCount = FlowDocument.Lane.allCases.count
    var stacks = [[Int]](repeating: [], count: document.columns.count * laneCount)
    for (index, box) in document.boxes.enumerated() where document.columns.indices.contains(box.column) {
      stacks[box.column * laneCount + box.lane.rawValue].append(index)
    }
    for column in document.columns.indices {
      var open: [Int] = []
      var above: FlowDocument.Lane?
      var isContact = false
      for lane in FlowDocument.Lane.allCases {
        let stack = stacks[column * laneCount + lane.rawValue]
        guard !stack.isEmpty else { continue }
        if let upper = above, let last = open.last {
          let isJoined =
            upper == .customer
            ? lane != .backstage
            : isContact || (stack.count == 1 && stacks[column * laneCount + upper.rawValue].count == 1)
          if isJoined {
            arrows.append(FlowArrow(from: last, to: stack[0], kind: .interaction))
            isContact = isContact || upper == .customer
            open += stack
            above = lane
            continue
          }
          close(open, in: column)
        }
        open = stack
        isContact = false
        above = lane
      }
      close(open, in: column)
    }
  }

  /// Boxes of one lane that nothing joins are parallel threads.
  private mutating func close(_ boxes: [Int], in column: Int) {
    guard let first = boxes.first else { return }
    if boxes.allSatisfy({ lanes[$0] == lanes[first] }) {
      threads[column] += boxes.map { [$0] }
    } else {
      join(boxes)
      threads[column].append(boxes)
    }
  }

  private mutating func join(_ boxes: [Int]) {
    for (upper, lower) in zip(boxes, boxes.dropFirst())
    where lanes[upper] == lanes[lower] {
      arrows.append(FlowArrow(from: upper, to: lower, kind: .together))
    }
  }

  /// Passes through columns without boxes.
  private mutating func resolveConnections() {
    var plain = [[FlowDocument.Connection]](repeating: [], count: document.columns.count)
    for connection in document.connections where plain.indices.contains(connection.from) {
      if let to = connection.to, !plain.indices.contains(to) { continue }
      plain[connection.from].append(connection)
    }
    for column in plain.indices where !threads[column].isEmpty {
      var pending = plain[column]
      var visited: [Int] = []
      while !pending.isEmpty {
        let connection = pending.removeFirst()
        guard let to = connection.to, threads[to].isEmpty else {
          outgoing[column].append(connection)
          continue
        }
        guard !visited.contains(to) else { continue }
        visited.append(to)
        pending += plain[to].map {
          FlowDocument.Connection(from: column, to: $0.to, condition: connection.condition ?? $0.condition)
        }
      }
    }
  }

  private mutating func leave(_ column: Int) {
    let connections = outgoing[column]
    let own = threads[column]
    guard let first = connections.first(where: { $0.to.map { $0 > column } ?? false }) ?? connections.first else {
      return
    }
    let main = mainThread(of: column)
    for connection in connections {
      guard let to = connection.to else {
        if connections.count > 1 || connection.condition != nil || column < document.columns.count - 1 {
          ends.append((exit(of: own[main], towards: nil), connection.condition))
        }
        continue
      }
      if to <= column {
        add(own[main], threads[to][mainThread(of: to)], .loop, connection.condition)
      } else if connections.count == 1 {
        match(column, to, connection.condition)
      } else {
        for (index, thread) in threads[to].enumerated() {
          add(own[main], thread, .forward, index == 0 ? connection.condition : nil)
        }
      }
    }
    // Parallel threads of a step that branches come together at its first branch.
    guard connections.count > 1, let to = first.to, to > column else { return }
    for (index, thread) in own.enumerated() where index != main {
      add(thread, threads[to][nearest(to: thread, in: threads[to])], .forward, nil)
    }
  }

  private mutating func match(_ column: Int, _ to: Int, _ condition: String?) {
    let own = threads[column]
    let others = threads[to]
    if own.count == 1 {
      for (index, other) in others.enumerated() { add(own[0], other, .forward, index == 0 ? condition : nil) }
      return
    }
    var isReached = [Bool](repeating: false, count: others.count)
    var isLabelled = false
    for thread in own {
      let isCustomers = lanes[thread[0]] == .customer
      if isCustomers, !hasCustomer(to), let next = nextCustomerColumn(after: to) {
        // The customer is not part of what follows: the arrow waits with the customer.
        let target = threads[next].first { lanes[$0[0]] == .customer }
        if let target { add(thread, target, .forward, nil) }
        continue
      }
      let index = nearest(to: thread, in: others)
      isReached[index] = true
      add(thread, others[index], .forward, isLabelled ? nil : condition)
      isLabelled = true
    }
    for (index, other) in others.enumerated() where !isReached[index] {
      add(own[nearest(to: other, in: own)], other, .forward, nil)
    }
  }

  private func hasCustomer(_ column: Int) -> Bool {
    threads[column].contains { lanes[$0[0]] == .customer }
  }

  /// The next step with a customer action, as long as there is only one way on.
  private func nextCustomerColumn(after column: Int) -> Int? {
    var column = column
    while outgoing[column].count == 1, let to = outgoing[column][0].to, to > column {
      if hasCustomer(to) { return to }
      column = to
    }
    return nil
  }

  private func mainThread(of column: Int) -> Int {
    threads[column].firstIndex { $0.contains { document.boxes[$0].isDecision } } ?? 0
  }

  private func nearest(to thread: [Int], in others: [[Int]]) -> Int {
    var best = 0
    for index in others.indices where distance(thread, others[index]) < distance(thread, others[best]) { best = index }
    return best
  }

  private func distance(_ one: [Int], _ other: [Int]) -> Int {
    var least = Int.max
    for from in one {
      for to in other {
        least = min(least, abs(lanes[from].rawValue - lanes[to].rawValue))
      }
    }
    return least
  }

  /// The box by which a thread is left: its decision, else the one nearest in lane, the upper of two.
  private func exit(of thread: [Int], towards other: [Int]?) -> Int {
    if let decision = thread.first(where: { document.boxes[$0].isDecision }) { return decision }
    guard let other else { return thread[0] }
    return thread.min { distance([$0], other) < distance([$1], other) } ?? thread[0]
  }

  private mutating func add(_ from: [Int], _ to: [Int], _ kind: FlowArrow.Kind, _ label: String?) {
    let source = exit(of: from, towards: to)
    let target = to.min { distance([$0], [source]) < distance([$1], [source]) } ?? to[0]
    if let index = arrows.firstIndex(where: { $0.from == source && $0.to == target && $0.kind == kind }) {
      if arrows[index].label == nil { arrows[index].label = label }
      return
    }
    arrows.append(FlowArrow(from: source, to: target, kind: kind, label: label))
  }
}
