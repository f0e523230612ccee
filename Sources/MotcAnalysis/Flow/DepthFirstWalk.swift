/// What one walk over a graph finds, step by step and without recursion: Tarjan's strongly connected components, the
/// edges that lead back to a step that is still open, and the order in which steps are finished.
struct DepthFirstWalk {
  /// For each step; an edge never leads to a higher number than it comes from.
  private(set) var component: [Int]
  private(set) var componentCount = 0
  /// Steps, each before those that lead to it, but for `closing` edges.
  private(set) var finished: [Int] = []
  /// Edges that close a circle, by place in `edges`, ascending.
  private(set) var closing: [Int] = []

  /// Begins at the first step, then at each that was not met yet, and takes the edges in order.
  init(_ edges: [Journey.Edge], _ starts: [Int], where isTaken: (Int) -> Bool) {
    let count = starts.count - 1
    component = [Int](repeating: -1, count: count)
    finished.reserveCapacity(count)
    var number = [Int](repeating: -1, count: count)
    var lowest = [Int](repeating: 0, count: count)
    var isOpen = [Bool](repeating: false, count: count)
    /// Met and in no component yet.
    var pending: [Int] = []
    var path: [(step: Int, edge: Int)] = []
    var next = 0
    for root in 0..<count where number[root] < 0 {
      path.append((root, starts[root]))
      while let (step, edge) = path.last {
        if number[step] < 0 {
          number[step] = next
          lowest[step] = next
          next += 1
          isOpen[step] = true
          pending.append(step)
        }
        if edge < starts[step + 1] {
          path[path.count - 1].edge += 1
          guard let target = edges[edge].target, isTaken(edge) else { continue }
          if number[target] < 0 {
            path.append((target, starts[target]))
          } else if component[target] < 0 {
            lowest[step] = min(lowest[step], number[target])
            if isOpen[target] { closing.append(edge) }
          }
          continue
        }
        path.removeLast()
        isOpen[step] = false
        finished.append(step)
        if lowest[step] == number[step] {
          while let member = pending.popLast() {
            component[member] = componentCount
            if member == step { break }
          }
          componentCount += 1
        }
        if let parent = path.last?.step { lowest[parent] = min(lowest[parent], lowest[step]) }
      }
    }
    closing.sort()
  }
}
