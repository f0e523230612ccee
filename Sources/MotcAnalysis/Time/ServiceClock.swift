import MotcModel

/// Measures ways for whichever tier fares worst on them, and knows how much looking is left.
struct ServiceClock {
  private let blueprint: Blueprint
  private let timing: Timing
  private let tiers: [(tier: Tier, timing: Timing)]
  private var effort = Timing.effort

  /// - Parameter timing: that of all steps and actions, whomever they are for.
  init(_ blueprint: Blueprint, _ timing: Timing) {
    self.blueprint = blueprint
    self.timing = timing
    let isTiered = blueprint.steps.contains { !$0.only.isEmpty || $0.actions.contains { !$0.only.isEmpty } }
    tiers = isTiered ? blueprint.tiers.map { ($0, Timing(blueprint, journey: timing.journey, tier: $0)) } : []
  }

  mutating func span(
    _ passage: Passage, on clock: DurationRange.Clock, for isServed: (Tier) -> Bool
  ) -> Span {
    var worst: Span?
    for (tier, tierTiming) in tiers where isServed(tier) {
      let span = tierTiming.span(passage, on: clock, effort: &effort)
      worst = worst.map { Span.worse($0, span) } ?? span
    }
    return worst ?? timing.span(passage, on: clock, effort: &effort)
  }

  /// Whether somebody has said how long the step takes, in hours or in working days.
  func isTimed(_ step: Int) -> Bool {
    let times = timing.steps[step]
    let isOfMonths = [times.wait, times.service].contains { $0?.clock == .months }
    return times.service != nil && !isOfMonths
  }

  /// The usual way of the tier that fares worst on it.
  mutating func usualWay(
    _ passage: Passage, on clock: DurationRange.Clock, for isServed: (Tier) -> Bool
  ) -> Way? {
    var worst: Way?
    for timing in timings(of: isServed) {
      let way = timing.usualWay(passage, on: clock, effort: &effort, hasCondition: hasCondition)
      if let way, worst.map({ $0.total < way.total }) ?? true { worst = way }
    }
    return worst
  }

  /// Arms with a condition and loops that alone make the usual way longer than a limit, each for the tier that fares
  /// worst with it; in the order of the journey's edges.
  mutating func detours(
    _ passage: Passage, on clock: DurationRange.Clock, over limit: Rational, for isServed: (Tier) -> Bool
  ) -> [Detour] {
    let timings = timings(of: isServed)
    var detours: [Detour] = []
    for edge in timing.journey.edges.indices where hasCondition(edge) || !timing.journey.isForward(edge) {
      var worst: Way?
      for timing in timings {
        let way = timing.detour(by: edge, passage, on: clock, effort: &effort, hasCondition: hasCondition)
        if let way, limit < way.total, worst.map({ $0.total < way.total }) ?? true { worst = way }
      }
      if let worst { detours.append(Detour(edge: edge, way: worst)) }
    }
    return detours
  }

  private func timings(of isServed: (Tier) -> Bool) -> [Timing] {
    let served = tiers.filter { isServed($0.tier) }.map(\.timing)
    return served.isEmpty ? [timing] : served
  }

  private var hasCondition: (Int) -> Bool {
    let (blueprint, journey) = (blueprint, timing.journey)
    return { blueprint.arm(of: journey.edges[$0])?.condition != nil }
  }
}

extension Span {
  /// The one that takes longer, as far as is known; what has no answer gives way to what has one.
  fileprivate static func worse(_ left: Span, _ right: Span) -> Span {
    guard case .known(let leftLongest, _, let leftUntimed) = left else { return right }
    guard case .known(let rightLongest, _, let rightUntimed) = right else { return left }
    if leftLongest.total != rightLongest.total { return leftLongest.total < rightLongest.total ? right : left }
    return leftUntimed.count < rightUntimed.count ? right : left
  }
}
