import MotcModel
import MotcSource

/// An arm with a condition, or a loop, and the way that is usual but for it.
package struct Detour: Sendable {
  /// By place in `Journey.edges`.
  package let edge: Int
  package let way: Way
}

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

  /// The usual way but for one arm, which is taken; a loop, as often as it may be. `nil` where it does not lie between
  /// the two points, or where the clock would begin anew.
  mutating func detour(by edge: Int, hasCondition: (Int) -> Bool) throws(Failure) -> Way? {
    let arm = journey.edges[edge]
    guard let target = arm.target, arm.source != passage.to.step else { return nil }
    let source = Passage.Point(step: arm.source, isStart: false)
    if journey.isForward(edge) {
      var before = WayFinder(timing, Passage(from: passage.from, to: source), clock, effort: effort)
      let first =
        arm.source == passage.from.step && !passage.from.isStart
        ? Way(legs: [], rounds: [], total: .zero) : try before.usualWay(hasCondition: hasCondition)
      var after = WayFinder(
        timing, Passage(from: .init(step: target, isStart: true), to: passage.to), clock, effort: before.effort)
      let second =
        target == passage.to.step && passage.to.isStart
        ? Way(legs: [], rounds: [], total: .zero) : try after.usualWay(hasCondition: hasCondition)
      effort = after.effort
      guard let first, let second else { return nil }
      return Way(legs: first.legs + second.legs, rounds: [], total: try sum(first.total, second.total))
    }
    guard let usual = try usualWay(hasCondition: hasCondition), let count = arm.atMost,
      usual.legs.contains(where: { $0.step == arm.source })
    else { return nil }
    var round = WayFinder(timing, Passage(from: .init(step: target, isStart: true), to: source), clock, effort: effort)
    let once = try round.usualWay(hasCondition: hasCondition)
    effort = round.effort
    // Where a round comes by the end, the way is over; by the beginning, the clock may begin anew.
    guard let once,
      !once.legs.contains(where: { leg in
        leg.step == passage.to.step || passage.isFromLast && leg.step == passage.from.step
      })
    else { return nil }
    let rounds = Way.Rounds(edge: edge, count: count, time: once.total, hasLoopsInside: false)
    return Way(
      legs: usual.legs, rounds: [rounds], total: try sum(usual.total, try self.rounds(count, once.total)))
  }
}

extension Facts {
  /// The conditions of the arms that a way takes and another does not, in the order of going.
  func conditions(on way: Way, besidesThoseOn other: Way?) -> [Text] {
    func steps(_ way: Way) -> [(Int, Int)] { Array(zip(way.legs.map(\.step), way.legs.dropFirst().map(\.step))) }
    let known = other.map(steps) ?? []
    var conditions: [Text] = []
    func add(_ edge: Int) {
      guard let condition = blueprint.arm(of: journey.edges[edge])?.condition?.value, !conditions.contains(condition)
      else { return }
      conditions.append(condition)
    }
    for pair in steps(way) where !known.contains(where: { $0 == pair }) {
      let edges = journey.edgesLeaving(pair.0).filter { journey.edges[$0].target == pair.1 }
      if edges.count == 1 { add(edges[0]) }
    }
    for rounds in way.rounds { add(rounds.edge) }
    return conditions
  }
}
