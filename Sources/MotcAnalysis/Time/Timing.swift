package import MotcModel
import MotcSource

/// How long each step takes, and how long the ways between them.
package struct Timing: Sendable {
  let journey: Journey
  /// By place in `Blueprint.steps`.
  package let steps: [StepTime]
  /// Steps that the tier passes by; empty where nothing is kept for some tiers.
  let isPassedBy: [Bool]

  /// The times of one tier; without a tier, all steps and actions count.
  package init(_ blueprint: Blueprint, journey: Journey, tier: Tier? = nil) {
    self.journey = journey
    guard let tier else {
      steps = blueprint.steps.map { StepTime($0) }
      isPassedBy = []
      return
    }
    func isServed(_ only: [Reference<Tier>]) -> Bool {
      only.isEmpty || only.contains { $0.name == tier.id.value }
    }
    steps = blueprint.steps.map { StepTime($0) { isServed($0.only) } }
    isPassedBy = blueprint.steps.map { !isServed($0.only) }
  }

  /// How much looking for ways one blueprint may cost, in steps looked at: far more than any service needs.
  package static let effort = 1_000_000

  /// The longest that the usual way between two points takes; `nil` where there is none, or nobody can say.
  func usualWay(
    _ passage: Passage, on clock: DurationRange.Clock, effort: inout Int, hasCondition: (Int) -> Bool
  ) -> Way? {
    var finder = WayFinder(self, passage, clock, effort: effort)
    defer { effort = finder.effort }
    return (try? finder.usualWay(hasCondition: hasCondition)) ?? nil
  }

  /// What the usual way comes to with one arm that is not on it; `nil` where that does not lie between the two points.
  func detour(
    by edge: Int, _ passage: Passage, on clock: DurationRange.Clock, effort: inout Int, hasCondition: (Int) -> Bool
  ) -> Way? {
    var finder = WayFinder(self, passage, clock, effort: effort)
    defer { effort = finder.effort }
    return (try? finder.detour(by: edge, hasCondition: hasCondition)) ?? nil
  }

  /// What a clock shows between two points; `effort` is what may still be spent on looking.
  package func span(_ passage: Passage, on clock: DurationRange.Clock, effort: inout Int) -> Span {
    var finder = WayFinder(self, passage, clock, effort: effort)
    defer { effort = finder.effort }
    do throws(WayFinder.Failure) {
      return try finder.span()
    } catch {
      return switch error {
      case .unreachable: .unreachable
      case .endless: .endless
      case .tooLarge: .tooLarge
      }
    }
  }
}
