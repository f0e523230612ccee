import MotcModel
import MotcSource

// Times that are over their limit only in form.

/// Whether a time is over by less than a hundredth of the limit: a month is not broken by a quarter of an hour.
func isSlight(_ total: Rational, over limit: DurationRange) -> Bool {
  guard let excess = total.subtracting(limit.high), let hundredfold = excess.multiplied(by: Rational(100)) else {
    return false
  }
  return hundredfold < limit.high
}

extension Facts {
  /// Whether a standard would be kept if its time ran to where the work of its step begins, and not to where it ends.
  func isOnlyTheWork(of timing: LimitTiming, over limit: DurationRange, taking total: Rational) -> Bool {
    let borne = requirements[timing.requirement]
    guard borne.requirement.anchor?.side == .after, let step = borne.bearer.step,
      let work = borne.bearer.action?.duration?.value ?? self.timing.steps[step].service, work.clock == limit.clock,
      let before = total.subtracting(work.high)
    else { return false }
    return before <= limit.high
  }

  /// Whether a promise says that somebody comes or begins, and would be kept if that is where it ends.
  func isOfArrival(_ timing: PromiseTiming, taking way: Way) -> Bool {
    guard let to = timing.promise.to, !to.isStart, let step = names.step(to.step),
      let work = self.timing.steps[step].service, work.clock == timing.limit.clock,
      let before = way.total.subtracting(work.high), before <= timing.limit.high
    else { return false }
    return Self.arrivals.isIn(timing.promise.text.value) || Self.arrivals.isIn(blueprint.steps[step].name)
  }

  private static let arrivals = WordList(
    "上门|到达|到场|赶到|抵达|到店|到位|有人来|开始",
    "arrive|arrives|arrival|reach|reaches|be there|with you|at your door|at the car|comes|on the spot|starts|begins|underway",
    "daag op|aankoms|arriveer|by die motor|by die deur|by jou|begin|is daar|padhulp")
}
