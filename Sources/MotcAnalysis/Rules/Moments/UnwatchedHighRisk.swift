import MotcModel
import MotcSource

/// M608: a high risk that no figure watches. Silent where M601 or M602 has more urgent things to say of it.
struct UnwatchedHighRisk: Rule {
  let info = RuleInfo(
    "M608", "unwatched-high-risk", .warning, hiddenBy: ["M601", "M602", "M606"],
    summary: Phrase(
      en: "high risk that no metric watches",
      zh: "没有指标盯着的高风险",
      af: "hoë risiko wat geen aanwyser dophou nie"),
    rationale: Phrase(
      en: "What is grave and likely must not be noticed by accident: without a figure nobody sees it growing.",
      zh: "又严重又常见的问题不能靠碰巧发现：没有指标，它变多了也没有人看见。",
      af:
        "Wat ernstig en waarskynlik is, mag nie per ongeluk opgemerk word nie: sonder 'n syfer sien niemand dit groei nie."
    ),
    triggering: [
      Example(
        """
        metrics: { waiting: Waiting time }
        promises:
          - text: Seated in ten minutes
            from: { start-of: call }
            to: call
            within: 10 min
            metric: waiting
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            duration: 5 min
            requirements:
              - Answers within three rings
            moments:
              - risk: ⟦Nobody answers⟧
                severity: 5
                likelihood: 3
                controls:
                  - agent: tells a colleague before leaving the desk
                recovery: { agent: calls back, within: 5 min }

        """)
    ],
    passing: [
      Example(
        """
        metrics: { answered: Calls answered }
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - Answers within three rings
            moments:
              - risk: Nobody answers
                severity: 5
                likelihood: 3
                metric: answered
                controls:
                  - agent: tells a colleague before leaving the desk
                recovery: { agent: calls back, within: 5 min }

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    // Who names no metric has not come to them yet.
    guard !facts.blueprint.metrics.isEmpty else { return }
    let served = facts.stepsOfDistantControls
    for borne in facts.moments
    where borne.moment.kind == .risk && borne.moment.metric == nil && borne.score.isHigh(facts.thresholds) {
      // What nobody controls or puts right is said to be that first.
      guard borne.original == nil, !borne.lacksControl(served), !facts.lacksRecovery(borne),
        !borne.threatened.contains(where: { $0.metric != nil })
      else { continue }
      report(Self.nobodyWatches(), at: borne.moment.text.range, help: Self.addMetric())
    }
  }

  private static let nobodyWatches = Phrase(
    en: "no metric shows whether this high risk comes true",
    zh: "这个高风险发生了多少，没有指标能看出来",
    af: "geen aanwyser wys of hierdie hoë risiko waar word nie")
  private static let addMetric = Phrase(
    en: "write `{metric}: ID` here or in the requirement that it threatens, and define it under `{metrics}`",
    zh: "在这里或它威胁的服务要求里写“{metric}: 标识”，并在“{metrics}”下定义",
    af: "skryf `{metric}: KENMERK` hier of in die vereiste wat dit bedreig, en definieer dit onder `{metrics}`")
}
