package import MotcModel
import MotcSource

/// A promise and what the steps make of it.
package struct PromiseTiming: Sendable {
  package let promise: Promise
  /// What the customer was told.
  package let limit: DurationRange
  /// For the tier that fares worst.
  package let span: Span
}

extension PromiseTiming {
  /// All promises whose two ends and time could be read, in the order of the file.
  static func all(of blueprint: Blueprint, journey: Journey, timing: Timing, names: Names) -> [PromiseTiming] {
    guard !blueprint.promises.isEmpty else { return [] }
    let isTiered = blueprint.steps.contains { !$0.only.isEmpty || $0.actions.contains { !$0.only.isEmpty } }
    let timings = isTiered ? blueprint.tiers.map { Timing(blueprint, journey: journey, tier: $0) } : []
    var effort = Timing.effort
    return blueprint.promises.compactMap { promise in
      guard let within = promise.within?.value, let from = promise.from, let to = promise.to,
        let first = names.step(from.step), let last = names.step(to.step)
      else { return nil }
      let passage = Passage(from: .init(step: first, isStart: from.isStart), to: .init(step: last, isStart: to.isStart))
      var worst: Span?
      for (tier, tierTiming) in zip(blueprint.tiers, timings)
      where promise.only.isEmpty || promise.only.contains(where: { $0.name == tier.id.value }) {
        let span = tierTiming.span(passage, on: within.clock, effort: &effort)
        worst = worst.map { Span.worse($0, span) } ?? span
      }
      let span = worst ?? timing.span(passage, on: within.clock, effort: &effort)
      return PromiseTiming(promise: promise, limit: within, span: span)
    }
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
