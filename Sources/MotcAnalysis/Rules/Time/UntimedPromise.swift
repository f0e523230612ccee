import MotcModel
package import MotcSource

/// T702: a promise over steps of which nobody has said how long they take.
package struct UntimedPromise: Rule {
  package let info = RuleInfo(
    "T702", "untimed-promise", .warning, hiddenBy: ["F303", "T701"],
    summary: Phrase(
      en: "promise over steps without known durations", zh: "承诺涉及的步骤没有写明用时",
      af: "belofte oor stappe sonder bekende tye"),
    rationale: Phrase(
      en: "An unknown time is not zero: until the steps are timed, nobody knows whether the promise can be kept.",
      zh: "没写用时不等于不花时间：步骤没有用时，就没人知道承诺守不守得住。",
      af: "'n Onbekende tyd is nie nul nie: voordat die stappe tye het, weet niemand of die belofte gehou kan word nie."
    ),
    triggering: [
      Example(
        """
        promises:
          - text: lunch within half an hour
            from: order
            to: serve
            within: ⟦30 min⟧
        steps:
          - step: order
            customer: orders
          - step: cook
            customer: waits
          - step: serve
            customer: starts to eat
            duration: 1..2 min
        """)
    ],
    passing: [
      Example(
        """
        promises:
          - text: lunch within half an hour
            from: order
            to: serve
            within: 30 min
        steps:
          - step: order
            customer: orders
          - step: cook
            customer: waits
            duration: 15..25 min
          - step: serve
            customer: starts to eat
            duration: 1..2 min
        """)
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for timing in facts.promises {
      guard let within = timing.promise.within else { continue }
      switch timing.span {
      case .known(let longest, _, let unknown):
        // What is too long already needs no further times.
        if facts.breach(of: timing)?.isCertain == true { continue }
        let untimed = longest.total <= timing.limit.high ? unknown : unknown.filter { isMissing($0, timing, facts) }
        guard !untimed.isEmpty else { continue }
        if let besides = timing.besides, isWithin(longest.total, besides, timing.limit) { continue }
        let shown = untimed.prefix(Self.listed)
        let names = shown.map { Argument.text(facts.blueprint.steps[$0].id.value) }
        let message =
          untimed.count > shown.count
          ? Self.unknownTimesAndMore(.list(names), .number(untimed.count - shown.count))
          : Self.unknownTimes(.list(names))
        let labels = shown.map { index in
          let times = facts.timing.steps[index]
          let isTimed = times.service != nil
          return Label(
            isTimed ? times.range ?? facts.blueprint.steps[index].id.range : facts.blueprint.steps[index].id.range,
            isTimed ? Self.otherClock() : Self.noDuration())
        }
        report(message, at: within.range, labels: labels, help: Self.writeDuration())
      case .tooLarge:
        report(Self.tooLarge(), at: within.range, help: Self.splitPromise())
      default: break
      }
    }
  }

  /// Where another way than the usual one breaks a promise, what counts are the steps of the usual way that say nothing of
  /// their time.
  private func isMissing(_ step: Int, _ timing: PromiseTiming, _ facts: Facts) -> Bool {
    let times = facts.timing.steps[step]
    return times.service == nil && times.wait == nil
      && timing.usual?.legs.contains { $0.step == step } ?? false
  }

  /// Whether working days and what is counted in hours beside them are kept in any case: half a day's hours are lost
  /// among days, more of them are a day each 24.
  private func isWithin(_ days: Rational, _ seconds: Rational, _ limit: DurationRange) -> Bool {
    if seconds <= Rational(4 * 3600) { return true }
    guard let more = seconds.divided(by: Rational(24 * 3600))?.ceiling else { return false }
    return days.adding(more).map { $0 <= limit.high } ?? false
  }

  /// The longest a message lists before it only counts.
  private static let listed = 12

  private static let unknownTimes = Phrase(
    en: "nobody can say whether this can be kept: no known duration for {1}", zh: "无法判断能否做到：“{1}”的用时未知",
    af: "niemand kan sê of dit gehou kan word nie: geen bekende duur vir {1} nie")
  private static let unknownTimesAndMore = Phrase(
    en: "nobody can say whether this can be kept: no known duration for {1} and {2} more",
    zh: "无法判断能否做到：“{1}”等步骤的用时未知，另有 {2} 个",
    af: "niemand kan sê of dit gehou kan word nie: geen bekende duur vir {1} en nog {2} nie")
  private static let noDuration = Phrase(en: "no duration", zh: "没有用时", af: "geen duur nie")
  private static let otherClock = Phrase(
    en: "working days, months and hours do not add up", zh: "工作日、月和小时不能相加",
    af: "werksdae, maande en ure kan nie opgetel word nie")
  private static let writeDuration = Phrase(
    en: "write `{duration}: 2..5 min` in these steps, on the clock of the promise",
    zh: "在这些步骤里写上“{duration}: 2~5 分钟”，单位与承诺一致",
    af: "skryf `{duration}: 2..5 min` by hierdie stappe, op die belofte se klok")
  private static let tooLarge = Phrase(
    en: "the ways between these steps are too many, or their times too long, to be added up",
    zh: "这两步之间的走法太多，或用时太长，没法相加", af: "die paaie tussen hierdie stappe is te veel, of hul tye te lank, om op te tel")
  private static let splitPromise = Phrase(
    en: "make the promise over fewer steps", zh: "让承诺只跨较少的步骤", af: "maak die belofte oor minder stappe")
}
