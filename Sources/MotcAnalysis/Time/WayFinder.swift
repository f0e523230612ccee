import MotcModel

/// Finds the longest and the shortest way between two points.
///
/// Without the arms that go back, the journey has no circles, so one pass over its `order` finds a way. A way that comes
/// by a loop may go round it, as often as the loop's arm may be taken; a loop inside another is gone round anew in each
/// of its rounds. A way may also leave a loop elsewhere than at its end: then it takes the arm back once itself.
struct WayFinder {
  enum Failure: Error { case unreachable, endless, tooLarge }

  let timing: Timing
  let journey: Journey
  let passage: Passage
  let clock: DurationRange.Clock
  /// How many steps may still be looked at.
  var effort: Int
  /// The bounded loops between the two points, smaller ones first.
  private var loops: [Loop] = []

  init(_ timing: Timing, _ passage: Passage, _ clock: DurationRange.Clock, effort: Int) {
    self.timing = timing
    journey = timing.journey
    self.passage = passage
    self.clock = clock
    self.effort = effort
  }

  mutating func span() throws(Failure) -> Span {
    let (from, to) = (passage.from, passage.to)
    if from.step == to.step, !from.isStart, to.isStart { throw .unreachable }
    let arms = try armsBetween()
    try findRounds(of: arms)
    let longest = try route(.longest, arms)
    let shortest = try route(.shortest, arms)
    guard let longest, let shortest else { throw .unreachable }

    var untimed: Set<Int> = []
    for segment in longest.all + loops.map(\.body) {
      for step in segment.steps(journey) where !isPassedBy(step) && !timing.steps[step].isKnown(on: clock) {
        untimed.insert(step)
      }
    }
    // An end of the way that is not gone through need not be known, unless a loop comes by again.
    if !from.isStart, !loops.contains(where: { $0.body.contains(from.step, journey) }) { untimed.remove(from.step) }
    if to.isStart { untimed.remove(to.step) }
    return .known(
      longest: Way(legs: longest.legs, rounds: rounds(on: longest), total: longest.total),
      shortest: Way(legs: shortest.legs, rounds: [], total: shortest.total), untimed: untimed.sorted())
  }

  // MARK: The way

  enum Sense { case longest, shortest }

  /// A way, rounds included.
  private struct Route {
    let legs: [Way.Leg]
    let total: Rational
    /// Loops that it comes by, by place in `loops`.
    let loops: [Int]
    /// The arm back that it takes itself, by place in the journey's edges.
    let arm: Int?
    /// Every part of the journey that some way leads through.
    var all: [Segment]
  }

  /// Straight on, or with one of the arms back on the way: whichever is best. Ways that must take several arms back, each
  /// once, are not looked for.
  private mutating func route(_ sense: Sense, _ arms: [Int]) throws(Failure) -> Route? {
    let (from, to) = (passage.from.step, passage.to.step)
    let usable = sense == .longest ? Array(loops.indices) : []
    var best: Route?
    var all: [Segment] = []
    if let straight = try segment(from, to, sense, with: usable) {
      best = Route(legs: straight.legs, total: straight.total, loops: straight.loops, arm: nil, all: [])
      all.append(straight)
    }
    for arm in arms {
      guard let target = journey.edges[arm].target,
        let before = try segment(from, journey.edges[arm].source, sense, with: usable),
        let after = try segment(target, to, sense, with: usable),
        !passage.isFromLast || !after.contains(from, journey)
      else { continue }
      all += [before, after]
      var total = try sum(before.total, after.total)
      for loop in after.loops where before.loops.contains(loop) {
        total = try difference(total, try rounds(loops[loop].count, loops[loop].time))
      }
      let met = before.loops + after.loops.filter { !before.loops.contains($0) }
      if let loop = met.first(where: { loops[$0].arm == arm }) { total = try difference(total, loops[loop].time) }
      if let best, sense == .longest ? total <= best.total : best.total <= total { continue }
      best = Route(legs: before.legs + after.legs, total: total, loops: met.sorted(), arm: arm, all: [])
    }
    best?.all = all
    return best
  }

  private func rounds(on route: Route) -> [Way.Rounds] {
    route.loops.compactMap { index in
      let loop = loops[index]
      let count = loop.arm == route.arm ? loop.count - 1 : loop.count
      guard count > 0 else { return nil }
      return Way.Rounds(edge: loop.arm, count: count, time: loop.time, hasLoopsInside: loop.hasLoopsInside)
    }
  }

  // MARK: Loops

  private struct Loop {
    /// By place in the journey's edges.
    let arm: Int
    let count: Int
    /// What one round takes, rounds of loops inside it included.
    let time: Rational
    let hasLoopsInside: Bool
    /// The ways from where the arm leads to back to it.
    let body: Segment
  }

  /// The arms back that may be taken on the way, by place in the journey's edges.
  private mutating func armsBetween() throws(Failure) -> [Int] {
    guard !journey.boundedLoops.isEmpty || !journey.unboundedLoops.isEmpty else { return [] }
    let count = timing.steps.count
    try spend(3 * journey.edges.count)
    var incoming = [[Int]](repeating: [], count: count)
    for edge in journey.edges { if let target = edge.target { incoming[target].append(edge.source) } }
    let (from, to) = (passage.from.step, passage.to.step)
    var isMet = [Bool](repeating: false, count: count)
    var leads = isMet
    var pending = [from]
    isMet[from] = true
    // A way is over as soon as it comes to its end.
    while let step = pending.popLast() {
      if step == to { continue }
      for edge in journey.edgesLeaving(step) {
        if let target = journey.edges[edge].target, !isMet[target] {
          isMet[target] = true
          pending.append(target)
        }
      }
    }
    pending = [to]
    leads[to] = true
    while let step = pending.popLast() {
      for source in incoming[step] where !leads[source] {
        leads[source] = true
        pending.append(source)
      }
    }
    func isBetween(_ arm: Int) -> Bool {
      let edge = journey.edges[arm]
      guard let target = edge.target, edge.source != to else { return false }
      return isMet[edge.source] && leads[target]
    }
    if journey.unboundedLoops.contains(where: isBetween) { throw .endless }
    return journey.boundedLoops.filter(isBetween)
  }

  /// Finds what a round of each loop takes, smaller loops first, as larger ones hold them.
  private mutating func findRounds(of arms: [Int]) throws(Failure) {
    var bodies: [(arm: Int, body: Segment)] = []
    for arm in arms {
      let edge = journey.edges[arm]
      // A round that comes by the end of the way would be the end of the way.
      guard let target = edge.target, edge.source != passage.to.step, target != passage.to.step,
        let body = try segment(target, edge.source, .longest, isRound: true, with: []),
        !passage.isFromLast || !body.contains(passage.from.step, journey)
      else { continue }
      bodies.append((arm, body))
    }
    bodies.sort { ($0.body.size, $0.arm) < ($1.body.size, $1.arm) }
    try spend(bodies.count * bodies.count)
    for (arm, body) in bodies {
      let edge = journey.edges[arm]
      let inside = loops.indices.filter { index in
        let inner = journey.edges[loops[index].arm]
        guard loops[index].body.size < body.size, let target = inner.target else { return false }
        return body.contains(inner.source, journey) && body.contains(target, journey)
      }
      var time = body.total
      if !inside.isEmpty, let target = edge.target,
        let round = try segment(target, edge.source, .longest, isRound: true, with: inside)
      {
        time = round.total
      }
      loops.append(
        Loop(arm: arm, count: edge.atMost ?? 0, time: time, hasLoopsInside: !inside.isEmpty, body: body))
    }
  }

  // MARK: One pass

  /// The ways from one step to another that go on only, and the best of them.
  private struct Segment {
    let legs: [Way.Leg]
    let total: Rational
    /// Loops that the best way comes by, by place in `WayFinder.loops`.
    let loops: [Int]
    /// The first place in the journey's order, and for it and those that follow whether a way leads there.
    let lowest: Int
    let isOnWay: [Bool]
    /// How many steps are on any way.
    let size: Int

    func contains(_ step: Int, _ journey: Journey) -> Bool {
      let place = journey.position[step] - lowest
      return isOnWay.indices.contains(place) && isOnWay[place]
    }

    func steps(_ journey: Journey) -> [Int] {
      isOnWay.indices.filter { isOnWay[$0] }.map { journey.order[$0 + lowest] }
    }
  }

  /// `nil` when no way leads from one to the other. A round counts both its ends in full. `usable` are the loops that may
  /// be gone round where the way comes by them, by place in `loops`.
  private mutating func segment(
    _ from: Int, _ to: Int, _ sense: Sense, isRound: Bool = false, with usable: [Int]
  ) throws(Failure) -> Segment? {
    let lowest = journey.position[from]
    let highest = journey.position[to]
    guard lowest <= highest else { return nil }
    try spend((highest - lowest + 1) * (1 + usable.count))

    let last = passage.to.step
    var best = [Rational?](repeating: nil, count: highest - lowest + 1)
    var previous = [Int](repeating: -1, count: best.count)
    best[0] = try sum(
      try time(of: from, sense, isRound), try extra(from, after: nil, usable))
    for place in best.indices {
      let step = journey.order[lowest + place]
      // A way is over as soon as it comes to the end of the passage.
      guard let soFar = best[place], step != last else { continue }
      for edge in journey.edgesLeaving(step) where journey.isForward(edge) {
        guard let target = journey.edges[edge].target, journey.position[target] <= highest else { continue }
        let there = journey.position[target] - lowest
        var total = try sum(soFar, try time(of: target, sense, isRound))
        if !usable.isEmpty { total = try sum(total, try extra(target, after: step, usable)) }
        if let known = best[there], sense == .longest ? total <= known : known <= total { continue }
        best[there] = total
        previous[there] = place
      }
    }
    guard let total = best.last ?? nil else { return nil }

    var isOnWay = [Bool](repeating: false, count: best.count)
    isOnWay[best.count - 1] = true
    for place in best.indices.reversed().dropFirst() where best[place] != nil {
      let step = journey.order[lowest + place]
      guard step != last else { continue }
      isOnWay[place] = journey.edgesLeaving(step).contains { edge in
        guard journey.isForward(edge), let target = journey.edges[edge].target else { return false }
        let there = journey.position[target] - lowest
        return there < isOnWay.count && isOnWay[there]
      }
    }
    var path: [Int] = []
    var place = best.count - 1
    while place >= 0 {
      path.append(journey.order[lowest + place])
      place = previous[place]
    }
    path.reverse()
    var legs: [Way.Leg] = []
    for step in path where !isPassedBy(step) {
      legs.append(Way.Leg(step: step, time: try time(of: step, sense, isRound)))
    }
    return Segment(
      legs: legs, total: total,
      loops: usable.filter { loop in path.contains { loops[loop].body.contains($0, journey) } }, lowest: lowest,
      isOnWay: isOnWay, size: isOnWay.reduce(0) { $0 + ($1 ? 1 : 0) })
  }

  /// What the rounds of the loops take that a way comes upon with this step: a way is in a loop for one stretch only.
  private func extra(_ step: Int, after before: Int?, _ usable: [Int]) throws(Failure) -> Rational {
    var extra = Rational.zero
    for loop in usable where loops[loop].body.contains(step, journey) {
      if let before, loops[loop].body.contains(before, journey) { continue }
      extra = try sum(extra, try rounds(loops[loop].count, loops[loop].time))
    }
    return extra
  }

  // MARK: Times

  func isPassedBy(_ step: Int) -> Bool {
    !timing.isPassedBy.isEmpty && timing.isPassedBy[step]
  }

  func time(of step: Int, _ sense: Sense, _ isRound: Bool = false) throws(Failure) -> Rational {
    if !isRound {
      if step == passage.from.step, !passage.from.isStart { return .zero }
      if step == passage.to.step, passage.to.isStart { return .zero }
    }
    if isPassedBy(step) { return .zero }
    let times = timing.steps[step]
    guard let time = sense == .longest ? times.longest(on: clock) : times.shortest(on: clock) else { throw .tooLarge }
    return time
  }

  func sum(_ left: Rational, _ right: Rational) throws(Failure) -> Rational {
    guard let sum = left.adding(right) else { throw .tooLarge }
    return sum
  }

  private func difference(_ left: Rational, _ right: Rational) throws(Failure) -> Rational {
    guard let difference = left.subtracting(right) else { throw .tooLarge }
    return difference
  }

  func rounds(_ count: Int, _ time: Rational) throws(Failure) -> Rational {
    guard let product = time.multiplied(by: Rational(Int32(clamping: count))) else { throw .tooLarge }
    return product
  }

  mutating func spend(_ steps: Int) throws(Failure) {
    effort -= steps
    if effort < 0 { throw .tooLarge }
  }
}
