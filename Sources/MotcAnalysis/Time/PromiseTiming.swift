package import MotcModel
import MotcSource

/// A promise and what the steps make of it.
package struct PromiseTiming: Sendable {
  package let promise: Promise
  /// What the customer was told.
  package let limit: DurationRange
  /// For the tier that fares worst, of those that it is made to and that have both its ends.
  package let span: Span
  /// Where the usual way keeps the promise: arms with a condition that alone break it, each with the way that it makes; in
  /// the order of the journey.
  package let detours: [Detour]
  /// The usual way, where the longest takes more than was promised; for the tier that fares worst on it.
  package let usual: Way?
  /// Of a promise in working days: what the way takes besides, in seconds, where all of its times are known.
  package let besides: Rational?
  /// Whether there is no such tier.
  package let isForNobody: Bool
}

extension PromiseTiming {
  /// All promises whose two ends and time could be read, in the order of the file.
  static func all(of blueprint: Blueprint, names: Names, _ clock: inout ServiceClock) -> [PromiseTiming] {
    blueprint.promises.compactMap { promise in
      guard let within = promise.within?.value, let from = promise.from, let to = promise.to,
        let first = names.step(from.step), let last = names.step(to.step)
      else { return nil }
      let passage = Passage(
        from: .init(step: first, isStart: from.isStart), to: .init(step: last, isStart: to.isStart),
        isFromLast: !from.isStart)
      let ends = [blueprint.steps[first].only, blueprint.steps[last].only]
      func isFor(_ tier: Tier) -> Bool {
        ([promise.only] + ends).allSatisfy { only in only.isEmpty || only.contains { $0.name == tier.id.value } }
      }
      let span = clock.span(passage, on: within.clock, for: isFor)
      // A misspelt tier is said as such.
      let isKnown = ([promise.only] + ends).joined().allSatisfy { names.tier($0) != nil }
      let isForNobody = isKnown && !blueprint.tiers.isEmpty && !blueprint.tiers.contains(where: isFor)
      var usual: Way?
      var detours: [Detour] = []
      var besides: Rational?
      if case .known(let longest, _, let untimed) = span {
        if within.high < longest.total { usual = clock.usualWay(passage, on: within.clock, for: isFor) }
        if let usual, usual.total <= within.high {
          detours = clock.detours(passage, on: within.clock, over: within.high, for: isFor)
        }
        if within.clock == .workingDays, !untimed.isEmpty,
          untimed.allSatisfy({ clock.isTimed($0) }),
          case .known(let seconds, _, _) = clock.span(passage, on: .seconds, for: isFor)
        {
          besides = seconds.total
        }
      }
      return PromiseTiming(
        promise: promise, limit: within, span: isForNobody ? .unreachable : span, detours: detours, usual: usual,
        besides: besides,
        isForNobody: isForNobody)
    }
  }
}
