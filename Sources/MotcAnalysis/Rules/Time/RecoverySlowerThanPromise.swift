import MotcModel
import MotcSource

/// T707: a recovery that takes longer than the whole of what was promised.
struct RecoverySlowerThanPromise: Rule {
  let info = RuleInfo(
    "T707", "recovery-slower-than-promise", .warning,
    summary: Phrase(
      en: "recovery slower than the promise that it rescues",
      zh: "补救比它要挽回的承诺还慢",
      af: "herstel stadiger as die belofte wat dit red"),
    rationale: Phrase(
      en: "A customer who was promised ten minutes and is put right after fifteen has been let down twice.",
      zh: "承诺十分钟，补救却要十五分钟，客户等于被辜负了两次。",
      af: "'n Kliënt aan wie tien minute belowe is en wat ná vyftien reggehelp word, is twee keer in die steek gelaat."),
    triggering: [
      Example(
        """
        metrics: { on-time: Served on time }
        roles: [agent]
        promises:
          - text: Served in ten minutes
            from: { start-of: serve }
            to: serve
            within: 10 min
            metric: on-time
        steps:
          - step: serve
            customer: drinks
            frontstage: { agent: serves }
            duration: 5 min
            requirements:
              - Serves the tea at 80 ℃
            moments:
              - risk: The tea is late
                metric: on-time
                controls:
                  - agent: sets a timer
                recovery: { agent: brings it at once, within: ⟦15 min⟧ }

        """)
    ],
    passing: [
      Example(
        """
        metrics: { on-time: Served on time }
        roles: [agent]
        promises:
          - text: Served in ten minutes
            from: { start-of: serve }
            to: serve
            within: 10 min
            metric: on-time
        steps:
          - step: serve
            customer: drinks
            frontstage: { agent: serves }
            duration: 5 min
            requirements:
              - Serves the tea at 80 ℃
            moments:
              - risk: The tea is late
                metric: on-time
                controls:
                  - agent: sets a timer
                recovery: { agent: brings it, within: 5 min }

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.moments {
      guard let within = borne.moment.recovery?.within else { continue }
      // One figure tells whether the promise was kept and whether the risk came true.
      let metrics = ([borne.moment.metric] + borne.threatened.map(\.metric)).compactMap { $0?.name }
      for promise in facts.blueprint.promises {
        guard let metric = promise.metric, metrics.contains(metric.name), let limit = promise.within,
          limit.value.clock == within.value.clock, limit.value.high < within.value.high
        else { continue }
        report(
          Self.slower(.time(within.value.high, on: within.value.clock), .time(limit.value.high, on: limit.value.clock)),
          at: within.range, labels: [Label(limit.range, Self.promised())], help: Self.beFaster())
        break
      }
    }
  }

  private static let slower = Phrase(
    en: "putting it right may take {1}, and the customer was promised {2} for all of it",
    zh: "补救可能要 {1}，而对客户承诺的全程只有 {2}",
    af: "regstel kan {1} duur, en die kliënt is {2} vir die geheel belowe")
  private static let promised = Phrase(
    en: "promised here",
    zh: "承诺写在这里",
    af: "hier belowe")
  private static let beFaster = Phrase(
    en: "shorten `{within}`, or give the customer something at once and the rest later",
    zh: "缩短“{within}”，或者先当场给客户一点补偿，其余的稍后办",
    af: "verkort `{within}`, of gee die kliënt dadelik iets en die res later")
}
