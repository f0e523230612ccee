import MotcModel

extension WayFinder {
  /// The longest that the usual way takes: on which no arm is taken that has a condition while another has none, and no
  /// loop. Where all arms have a condition, the one that takes the least: nobody can say which is the usual one.
  ///
  /// - Parameter hasCondition: by place in the journey's edges.
  /// - Returns: `nil` when only loops lead there.
  mutating func usualWay(hasCondition: (Int) -> Bool) throws(Failure) -> Way? {
    let (from, to) = (passage.from.step, passage.to.step)
    let lowest = journey.position[from]
    let highest = journey.position[to]
    guard lowest <= highest else { return nil }
    try spend(highest - lowest + 1)
    /// From each place of the order on.
    var rest = [Rational?](repeating: nil, count: highest - lowest + 1)
    var next = [Int](repeating: -1, count: rest.count)
    rest[highest - lowest] = try time(of: to, .longest)
    for place in rest.indices.dropLast().reversed() {
      let step = journey.order[lowest + place]
      let arms = journey.edgesLeaving(step).filter { edge in
        guard journey.isForward(edge), let target = journey.edges[edge].target else { return false }
        return journey.position[target] <= highest && rest[journey.position[target] - lowest] != nil
      }
      let plain = arms.filter { !hasCondition($0) }
      for edge in plain.isEmpty ? arms : plain {
        guard let target = journey.edges[edge].target, let onward = rest[journey.position[target] - lowest] else {
          continue
        }
        let total = try sum(try time(of: step, .longest), onward)
        if let known = rest[place], plain.isEmpty ? known <= total : total <= known { continue }
        rest[place] = total
        next[place] = journey.position[target] - lowest
      }
    }
    guard let total = rest[0] else { return nil }
    var legs: [Way.Leg] = []
    var place = 0
    while place >= 0 {
      let step = journey.order[lowest + place]
      if !isPassedBy(step) { legs.append(Way.Leg(step: step, time: try time(of: step, .longest))) }
      place = next[place]
    }
    return Way(legs: legs, rounds: [], total: total)
  }
}
