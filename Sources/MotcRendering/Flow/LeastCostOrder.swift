/// An order of `count` things in which `cost(one, other)`, summed over every `one` that stands before an `other`, is low.
///
/// Each thing in turn moves to its best place until none gains by moving: not always the optimum, but the few lines that
/// meet in a gap of a diagram leave little to gain.
func leastCostOrder(of count: Int, cost: (Int, Int) -> Int) -> [Int] {
  var order = Array(0..<count)
  var costs = [Int](repeating: 0, count: count * count)
  for one in 0..<count {
    for other in 0..<count where other != one { costs[one * count + other] = cost(one, other) }
  }
  for _ in 0..<4 {
    var isSettled = true
    for thing in 0..<count {
      guard let place = order.firstIndex(of: thing) else { continue }
      order.remove(at: place)
      // Relative to standing first.
      var sum = 0
      var least = 0
      var best = 0
      var own = 0
      for (index, other) in order.enumerated() {
        sum += costs[other * count + thing] - costs[thing * count + other]
        if index + 1 == place { own = sum }
        if sum < least {
          least = sum
          best = index + 1
        }
      }
      if own == least { best = place } else { isSettled = false }
      order.insert(thing, at: best)
    }
    if isSettled { break }
  }
  return order
}
