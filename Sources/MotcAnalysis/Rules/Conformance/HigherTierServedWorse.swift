import MotcModel
package import MotcSource

/// C801: a higher tier gets less than a lower one; not where C802 says that it gets less than it would have inherited.
package struct HigherTierServedWorse: Rule {
  package let info = RuleInfo(
    "C801", "higher-tier-served-worse", .error,
    grading: Grading(
      .warning,
      Phrase(
        en:
          "An error; a warning where the measure is a most of something else than time: more may be the better service.",
        zh: "错误；量化是“最多”而又不是时间的，是警告：这时数字大的也可能才是更好的服务。",
        af:
          "'n Fout; 'n waarskuwing waar die maatstaf 'n hoogstens van iets anders as tyd is: meer kan beter diens wees."
      )),
    hiddenBy: ["C802"],
    summary: Phrase(
      en: "higher tier served worse than a lower one", zh: "高等级客户的标准不如低等级",
      af: "hoër vlak slegter bedien as 'n laer een"),
    rationale: Phrase(
      en: "Whoever pays for more finds out that others get more, and says so.",
      zh: "付出更多的客户一旦发现别人得到的更好，就会到处去说。",
      af: "Wie vir meer betaal, vind uit dat ander meer kry, en sê dit."),
    triggering: [
      Example(
        """
        tiers: [vip, standard]
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - text: Answers quickly
                measure: rings <= 3
                tiers:
                  vip: { measure: ⟦rings <= 4⟧ }
        """),
      Example(
        """
        tiers: [vip, standard]
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - text: Calls back within 10 minutes
                within: ⟦10 min⟧
                tiers:
                  standard: { within: 5 min }
        """),
      Example(
        """
        tiers: [vip, standard]
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - text: Calls back within 10 minutes
                tiers: { vip: ⟦none⟧ }
        """),
    ],
    passing: [
      Example(
        """
        tiers: [vip, standard]
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - text: Answers within three rings
                measure: rings <= 3
                tiers:
                  vip: { text: Answers within two rings, measure: rings <= 2 }
        """)
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    let loosened = Set(facts.conformance.unlicensed.map(\.range))
    for setback in facts.measures.setbacks where !loosened.contains(setback.range) {
      let (higher, lower) = (Argument.text(setback.higher.name), Argument.text(setback.lower.name))
      let mayBeAllowance = setback.isCeilingOnAmount
      report(
        message(setback, higher, lower), severity: mayBeAllowance ? .warning : nil, at: setback.range,
        labels: [Label(setback.lowerRange, Self.lowerGets(lower))],
        help: [Self.raise(higher)] + (mayBeAllowance ? [Self.turnAround()] : []))
    }
  }

  private func message(_ setback: MeasureComparison.Setback, _ higher: Argument, _ lower: Argument) -> Message {
    switch setback.kind {
    case .measure(let measure, let lowerMeasure):
      Self.looser(higher, .text(measure.source), lower, .text(lowerMeasure.source))
    case .noMeasure(let lowerMeasure): Self.without(higher, lower, .text(lowerMeasure.source))
    case .within(let limit?, let lowerLimit) where limit.clock == lowerLimit.clock:
      Self.longer(
        higher, .time(limit.high, on: limit.clock), lower, .time(lowerLimit.high, on: lowerLimit.clock))
    case .within(_?, _): Self.otherClock(higher, lower)
    case .within(nil, let lowerLimit): Self.noLimit(higher, lower, .time(lowerLimit.high, on: lowerLimit.clock))
    case .leftOut: Self.leftOut(higher, lower)
    }
  }

  private static let looser = Phrase(
    en: "'{1}' gets '{2}', and '{3}', a lower tier, gets '{4}'", zh: "“{1}”是“{2}”，等级较低的“{3}”却是“{4}”",
    af: "'{1}' kry '{2}', en '{3}', 'n laer vlak, kry '{4}'")
  private static let without = Phrase(
    en: "'{1}' lacks what '{2}', a lower tier, gets: '{3}'", zh: "等级较低的“{2}”有“{3}”，“{1}”却没有",
    af: "'{1}' kort wat '{2}', 'n laer vlak, kry: '{3}'")
  private static let longer = Phrase(
    en: "'{1}' waits up to {2}, and '{3}', a lower tier, up to {4}", zh: "“{1}”的时限是 {2}，等级较低的“{3}”却是 {4}",
    af: "'{1}' wag tot {2}, en '{3}', 'n laer vlak, tot {4}")
  private static let otherClock = Phrase(
    en: "the limits of '{1}' and '{2}' cannot be compared: hours, working days and months have no common length",
    zh: "“{1}”和“{2}”的时限无法比较：小时、工作日和月之间没有固定的换算",
    af: "die perke van '{1}' en '{2}' kan nie vergelyk word nie: ure, werksdae en maande het geen gemene lengte nie")
  private static let noLimit = Phrase(
    en: "'{1}' has no limit, and '{2}', a lower tier, has {3}", zh: "“{1}”没有时限，等级较低的“{2}”却有 {3}",
    af: "'{1}' het geen perk nie, en '{2}', 'n laer vlak, het {3}")
  private static let leftOut = Phrase(
    en: "'{1}' does not get this standard, and '{2}', a lower tier, does", zh: "“{1}”没有这条标准，等级较低的“{2}”却有",
    af: "'{1}' kry nie hierdie standaard nie, en '{2}', 'n laer vlak, wel")
  private static let lowerGets = Phrase(en: "what '{1}' gets", zh: "“{1}”的标准", af: "wat '{1}' kry")
  private static let turnAround = Phrase(
    en: "if a larger figure is the better service, promise it as such: `>=` instead of `<=`",
    zh: "如果数字越大服务越好，就按承诺来写：用 `>=` 而不是 `<=`",
    af: "as 'n groter syfer die beter diens is, beloof dit so: `>=` in plaas van `<=`")
  private static let raise = Phrase(
    en: "give '{1}' at least as much; `{tiers}` lists the highest service first",
    zh: "让“{1}”至少同样好；“{tiers}”里服务最高的写在最前",
    af: "gee '{1}' ten minste ewe veel; `{tiers}` lys die hoogste diens eerste")
}

extension MeasureComparison.Setback {
  /// Whether it is about a most that is no time: `rings <= 3` is better small, `items on loan <= 20` better large.
  fileprivate var isCeilingOnAmount: Bool {
    guard case .measure(let measure, _) = kind, [.atMost, .below].contains(measure.kind) else { return false }
    return ![.time, .workingTime, .months].contains(measure.dimension)
  }
}
