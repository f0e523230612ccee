import MotcModel

/// Finds the longest and the shortest way between two points (decisions 11).
///
/// Without the loops the journey has no circles, so one pass over its `order` finds a way. Each loop between the two
/// points adds as many rounds as it may be taken; a loop inside another is gone round anew in each of its rounds.
struct WayFinder {
  enum Failure: Error { case unreachable, endless, tooLarge }

  private let timing: Timing
  private let journey: Journey
  private let passage: Passage
  private let clock: DurationRange.Clock
  /// How many steps may still be looked at.
  private(set) var effort: Int

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
    let loops = try loopsBetween()
    let longest = try base(.longest, loops)
    let shortest = try base(.shortest, loops)
    var rounds = try self.rounds(of: loops)
    if let connector = longest.connector, let index = rounds.firstIndex(where: { $0.rounds.edge == connector }) {
      // Taken once already, on the way itself.
      let taken = rounds[index].rounds
      rounds[index].rounds = Way.Rounds(
        edge: taken.edge, count: taken.count - 1, time: taken.time, hasLoopsInside: taken.hasLoopsInside)
    }
    var total = longest.total
    for round in rounds {
      total = try sum(total, times(round.rounds.count, round.rounds.time))
    }
    var untimed: Set<Int> = []
    for segment in longest.segments + rounds.map(\.body) {
      for step in segment.steps(journey) where !isPassedBy(step) && !timing.steps[step].isKnown(on: clock) {
        untimed.insert(step)
      }
    }
    // An end of the way that is not gone through need not be known, unless a loop comes by again.
    if !from.isStart, !rounds.contains(where: { $0.body.contains(from.step, journey) }) { untimed.remove(from.step) }
    if to.isStart { untimed.remove(to.step) }
    return .known(
      longest: Way(
        legs: longest.legs, rounds: rounds.map(\.rounds).filter { $0.count > 0 }, total: total),
      shortest: Way(legs: shortest.legs, rounds: [], total: shortest.total), untimed: untimed.sorted())
  }

  // MARK: The way itself

  private enum Sense { case longest, shortest }

  /// A way without rounds.
  private struct Base {
    var segments: [Segment]
    var legs: [Way.Leg]
    var total: Rational
    /// The loop's arm by which alone the way leads on.
    var connector: Int?
  }

  private mutating func base(_ sense: Sense, _ loops: [Int]) throws(Failure) -> Base {
    let (from, to) = (passage.from.step, passage.to.step)
    if let segment = try segment(from, to, sense, isWhole: false) {
      return Base(segments: [segment], legs: segment.legs, total: segment.total, connector: nil)
    }
    var best: Base?
    for loop in loops {
      guard let target = journey.edges[loop].target,
        let before = try segment(from, journey.edges[loop].source, sense, isWhole: false),
        let after = try segment(target, to, sense, isWhole: false)
      else { continue }
      let total = try sum(before.total, after.total)
      if let best, sense == .longest ? total <= best.total : best.total <= total { continue }
      best = Base(segments: [before, after], legs: before.legs + after.legs, total: total, connector: loop)
    }
    guard let best else { throw .unreachable }
    return best
  }

  // MARK: Loops

  /// The bounded loops that may be gone round on the way.
  private mutating func loopsBetween() throws(Failure) -> [Int] {
    guard !journey.boundedLoops.isEmpty || !journey.unboundedLoops.isEmpty else { return [] }
    let count = timing.steps.count
    var incoming = [[Int]](repeating: [], count: count)
    for edge in journey.edges { if let target = edge.target { incoming[target].append(edge.source) } }
    try spend(2 * journey.edges.count)
    let (from, to) = (passage.from.step, passage.to.step)
    // A way is over as soon as it comes to its end; where both ends are one step, that is at once.
    var met = [Bool](repeating: false, count: count)
    var leads = met
    var pending = [from]
    met[from] = true
    while let step = pending.popLast() {
      if step == to { continue }
      for edge in journey.edgesLeaving(step) {
        if let target = journey.edges[edge].target, !met[target] {
          met[target] = true
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
    func isBetween(_ loop: Int) -> Bool {
      let edge = journey.edges[loop]
      guard let target = edge.target, edge.source != to else { return false }
      return met[edge.source] && leads[target]
    }
    if journey.unboundedLoops.contains(where: isBetween) { throw .endless }
    return journey.boundedLoops.filter(isBetween)
  }

  private struct LoopRounds {
    var rounds: Way.Rounds
    let body: Segment
  }

  /// What the rounds of each loop take, smaller loops first.
  private mutating func rounds(of loops: [Int]) throws(Failure) -> [LoopRounds] {
    var bodies: [(loop: Int, body: Segment)] = []
    for loop in loops {
      guard let target = journey.edges[loop].target else { continue }
      if let body = try segment(target, journey.edges[loop].source, .longest, isWhole: true) {
        bodies.append((loop, body))
      }
    }
    bodies.sort { ($0.body.size, $0.loop) < ($1.body.size, $1.loop) }
    try spend(bodies.count * bodies.count)
    var found: [LoopRounds] = []
    for (loop, body) in bodies {
      var time = body.total
      var hasLoopsInside = false
      for index in found.indices where found[index].body.size < body.size {
        let edge = journey.edges[found[index].rounds.edge]
        guard let target = edge.target, body.contains(edge.source, journey), body.contains(target, journey) else {
          continue
        }
        time = try sum(time, times(found[index].rounds.count, found[index].rounds.time))
        hasLoopsInside = true
      }
      found.append(
        LoopRounds(
          rounds: Way.Rounds(
            edge: loop, count: journey.edges[loop].atMost ?? 0, time: time, hasLoopsInside: hasLoopsInside), body: body)
      )
    }
    return found
  }

  // MARK: One pass

  /// The ways from one step to another without loops, and the best of them.
  private struct Segment {
    let legs: [Way.Leg]
    let total: Rational
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

  /// `nil` when no way leads from one to the other. A whole segment is a loop's: both its ends count in full.
  private mutating func segment(
    _ from: Int, _ to: Int, _ sense: Sense, isWhole: Bool
  ) throws(Failure) -> Segment? {
    let lowest = journey.position[from]
    let highest = journey.position[to]
    guard lowest <= highest else { return nil }
    try spend(highest - lowest + 1)
    // A way is over as soon as it comes to the end of the passage.
    let last = passage.to.step
    if isWhole, from == last || to == last { return nil }

    var best = [Rational?](repeating: nil, count: highest - lowest + 1)
    var previous = [Int](repeating: -1, count: best.count)
    best[0] = try time(of: from, sense, isWhole)
    for place in best.indices {
      let step = journey.order[lowest + place]
      guard let soFar = best[place], step != last else { continue }
      for edge in journey.edgesLeaving(step) where journey.isForward(edge) {
        guard let target = journey.edges[edge].target, journey.position[target] <= highest else { continue }
        let there = journey.position[target] - lowest
        let total = try sum(soFar, try time(of: target, sense, isWhole))
        if let known = best[there], sense == .longest ? total <= known : known <= total { continue }
        best[there] = total
        previous[there] = place
      }
    }
    guard let total = best.last ?? nil else { return nil }

    var isOnWay = [Bool](repeating: false, count: best.count)
    isOnWay[best.count - 1] = true
    var size = 0
    for place in best.indices.reversed() where best[place] != nil {
      if !isOnWay[place], journey.order[lowest + place] != last {
        isOnWay[place] = journey.edgesLeaving(journey.order[lowest + place]).contains { edge in
          guard journey.isForward(edge), let target = journey.edges[edge].target else { return false }
          let there = journey.position[target] - lowest
          return there < isOnWay.count && isOnWay[there]
        }
      }
      if isOnWay[place] { size += 1 }
    }
    var legs: [Way.Leg] = []
    var place = best.count - 1
    while place >= 0 {
      let step = journey.order[lowest + place]
      if !isPassedBy(step) { legs.append(Way.Leg(step: step, time: try time(of: step, sense, isWhole))) }
      place = previous[place]
    }
    return Segment(legs: legs.reversed(), total: total, lowest: lowest, isOnWay: isOnWay, size: size)
  }

  // MARK: Times

  private func isPassedBy(_ step: Int) -> Bool {
    !timing.isPassedBy.isEmpty && timing.isPassedBy[step]
  }

  private func time(of step: Int, _ sense: Sense, _ isWhole: Bool) throws(Failure) -> Rational {
    if !isWhole {
      if step == passage.from.step, !passage.from.isStart { return .zero }
      if step == passage.to.step, passage.to.isStart { return .zero }
    }
    if isPassedBy(step) { return .zero }
    let times = timing.steps[step]
    guard let time = sense == .longest ? times.longest(on: clock) : times.shortest(on: clock) else { throw .tooLarge }
    return time
  }

  private func sum(_ left: Rational, _ right: Rational) throws(Failure) -> Rational {
    guard let sum = left.adding(right) else { throw .tooLarge }
    return sum
  }

  private func times(_ count: Int, _ time: Rational) throws(Failure) -> Rational {
    guard let product = time.multiplied(by: Rational(Int32(clamping: count))) else { throw .tooLarge }
    return product
  }

  private mutating func spend(_ steps: Int) throws(Failure) {
    effort -= steps
    if effort < 0 { throw .tooLarge }
  }
}
