package import MotcModel
package import MotcSource

/// A time standard that counts from or to another step, and what the steps make of it.
package struct LimitTiming: Sendable {
  /// By place in `Facts.requirements`.
  package let requirement: Int
  /// The standard's own limit, or a tier's.
  package let limit: Located<DurationRange>
  /// For the tier that fares worst.
  package let span: Span
  /// What the action that bears the standard takes after the way, on the limit's clock; zero where the way goes to the
  /// end of a step.
  package let action: Rational

  /// The longest that it can take, as far as is known; `nil` where no way leads there, or the sum does not fit.
  package var longest: Rational? {
    guard case .known(let longest, _, _) = span else { return nil }
    return longest.total.adding(action)
  }
}

extension LimitTiming {
  static func all(
    of blueprint: Blueprint, _ requirements: [BorneRequirement], names: Names, _ clock: inout ServiceClock
  ) -> [LimitTiming] {
    var timings: [LimitTiming] = []
    for (index, borne) in requirements.enumerated() {
      let requirement = borne.requirement
      guard let anchor = requirement.anchor, let step = borne.bearer.step, let other = names.step(anchor.point.step)
      else { continue }
      let limits: [(Located<DurationRange>, Text?)] =
        (requirement.within.map { [($0, nil)] } ?? [])
        + requirement.tiers.compactMap { variant in variant.within.map { ($0, variant.tier.name) } }
      for (limit, tier) in limits {
        let point = Passage.Point(step: other, isStart: anchor.point.isStart)
        let end = End(of: borne.bearer.action, in: blueprint.steps[step], on: limit.value.clock)
        let passage =
          anchor.side == .after
          ? Passage(from: point, to: .init(step: step, isStart: end != nil), isFromLast: true)
          : Passage(from: .init(step: step, isStart: false), to: point)
        let span = clock.span(passage, on: limit.value.clock) { served in
          if let tier { return served.id.value == tier }
          return !requirement.tiers.contains { $0.tier.name == served.id.value && ($0.within != nil || $0.isNone) }
            && (requirement.only.isEmpty || requirement.only.contains { $0.name == served.id.value })
        }
        timings.append(
          LimitTiming(
            requirement: index, limit: limit, span: span, action: anchor.side == .after ? end?.time ?? .zero : .zero))
      }
    }
    return timings
  }

  /// From a step's start to the end of one of its actions.
  private struct End {
    let time: Rational

    /// `nil` where the action's own time is not known: then the step's end has to do.
    init?(of action: Action?, in step: Step, on clock: DurationRange.Clock) {
      guard let duration = action?.duration?.value, duration.clock == clock else { return nil }
      let wait = step.wait?.value
      guard wait.map({ $0.clock == clock }) ?? true, let time = (wait?.high ?? .zero).adding(duration.high)
      else { return nil }
      self.time = time
    }
  }
}
