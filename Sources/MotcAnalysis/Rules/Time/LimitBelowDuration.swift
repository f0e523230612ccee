import MotcModel
package import MotcSource

/// T703: a time limit within which the step, or the action, that bears it cannot be over.
package struct LimitBelowDuration: Rule {
  package let info = RuleInfo(
    "T703", "limit-below-duration", .warning,
    summary: Phrase(
      en: "time limit shorter than what it limits", zh: "时限短于最短用时", af: "tydperk korter as wat dit begrens"),
    rationale: Phrase(
      en: "By the blueprint's own times nobody can meet it: it teaches staff that limits do not count.",
      zh: "按蓝图自己写的用时，没有人做得到；员工学到的只是时限可以不算数。",
      af: "Volgens die bloudruk se eie tye kan niemand dit haal nie: dit leer personeel dat perke nie tel nie."),
    triggering: [
      Example(
        """
        roles: [waiter]
        steps:
          - step: serve
            customer: waits for lunch
            frontstage: { waiter: brings lunch }
            duration: 12..15 min
            requirements:
              - text: Lunch is on the table within 10 minutes
                within: ⟦10 min⟧
        """)
    ],
    passing: [
      Example(
        """
        roles: [waiter]
        steps:
          - step: serve
            customer: waits for lunch
            frontstage: { waiter: brings lunch }
            duration: 8..15 min
            requirements:
              - text: Lunch is on the table within 10 minutes
                within: 10 min
        """)
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.requirements {
      guard borne.requirement.anchor == nil, let step = borne.bearer.step else { continue }
      guard borne.bearer.action != nil || !facts.isPartOfWork(borne.requirement, in: step) else { continue }
      let limits = (borne.requirement.within.map { [$0] } ?? []) + borne.requirement.tiers.compactMap(\.within)
      guard !limits.isEmpty else { continue }
      let times = facts.timing.steps[step]
      let duration: Located<DurationRange>? =
        borne.bearer.action.map(\.duration)
        ?? times.service.map { Located($0, times.range ?? facts.blueprint.steps[step].id.range) }
      guard let duration else { continue }
      for limit in limits where limit.value.clock == duration.value.clock && limit.value.high < duration.value.low {
        let clock = limit.value.clock
        report(
          Self.cannotBeMet(.time(limit.value.high, on: clock), .time(duration.value.low, on: clock)), at: limit.range,
          labels: [Label(duration.range, Self.atLeast(.time(duration.value.low, on: clock)))], help: Self.allowMore())
      }
    }
  }

  private static let cannotBeMet = Phrase(
    en: "the limit is {1}, and the work takes at least {2}", zh: "时限是 {1}，而工作至少要 {2}",
    af: "die perk is {1}, en die werk duur ten minste {2}")
  private static let atLeast = Phrase(en: "at least {1}", zh: "至少 {1}", af: "ten minste {1}")
  private static let allowMore = Phrase(
    en: "allow more time, or correct the duration; a limit on part of the work belongs to an action of its own",
    zh: "放宽时限，或者改正用时；只限制其中一部分工作的，写到单独的动作里",
    af: "laat meer tyd toe, of maak die duur reg; 'n perk op deel van die werk hoort by 'n eie handeling")
}

extension Facts {
  /// Whether only some of those who act in a step are to keep a standard: its limit then says nothing of the whole.
  fileprivate func isPartOfWork(_ requirement: Requirement, in step: Int) -> Bool {
    guard !requirement.by.isEmpty else { return false }
    return blueprint.steps[step].actions.contains { action in
      [.frontstage, .backstage].contains(action.lane)
        && !action.by.contains { actor in requirement.by.contains { $0.name == actor.name } }
    }
  }
}
