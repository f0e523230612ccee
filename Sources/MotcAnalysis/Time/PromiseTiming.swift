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
  static func all(of blueprint: Blueprint, names: Names, _ clock: inout ServiceClock) -> [PromiseTiming] {
    blueprint.promises.compactMap { promise in
      guard let within = promise.within?.value, let from = promise.from, let to = promise.to,
        let first = names.step(from.step), let last = names.step(to.step)
      else { return nil }
      let passage = Passage(from: .init(step: first, isStart: from.isStart), to: .init(step: last, isStart: to.isStart))
      let span = clock.span(passage, on: within.clock) { tier in
        promise.only.isEmpty || promise.only.contains { $0.name == tier.id.value }
      }
      return PromiseTiming(promise: promise, limit: within, span: span)
    }
  }
}
