import MotcModel
import MotcSource

/// X902: a figure that watches nothing.
struct UnusedMetric: Rule {
  let info = RuleInfo(
    "X902", "unused-metric", .warning, hiddenBy: ["R203"],
    summary: Phrase(en: "metric that nothing uses", zh: "没有用到的指标", af: "aanwyser wat niks gebruik nie"),
    rationale: Phrase(
      en: "A figure that no standard and no risk points at is collected, reported, and changes nothing.",
      zh: "没有服务要求、也没有风险用到的指标，收集了、上报了，什么也改变不了。",
      af: "'n Syfer waarna geen standaard en geen risiko verwys nie, word ingesamel en gerapporteer, en verander niks."),
    triggering: [
      Example(
        """
        metrics:
          ⟦answer-rate⟧: Calls answered within three rings
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - Answers within three rings

        """)
    ],
    passing: [
      Example(
        """
        metrics:
          answer-rate: Calls answered within three rings
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - text: Answers within three rings
                metric: answer-rate

        """),
      Example(
        """
        metrics:
          answer-rate: { title: Calls answered within three rings, allow: { X902: asked for by head office } }
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - Answers within three rings

        """),
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    guard !facts.blueprint.metrics.isEmpty, facts.blueprint.extends == nil else { return }
    var used: Set<Text> = []
    func use(_ metric: Reference<Metric>?) {
      guard let metric else { return }
      used.insert(metric.name)
      // A misspelt one is said as such; the one that was meant is used.
      guard facts.names.metric(metric) == nil else { return }
      let ids = facts.blueprint.metrics.map(\.id.value.string)
      used.formUnion(suggestions(for: metric.name.string, among: ids).map { Text($0) })
    }
    for borne in facts.requirements { use(borne.requirement.metric) }
    for borne in facts.moments { use(borne.moment.metric) }
    for promise in facts.blueprint.promises { use(promise.metric) }
    for metric in facts.blueprint.metrics where !used.contains(metric.id.value) {
      report(
        Self.notUsed(.text(metric.id.value)), at: metric.id.range, help: Self.addMetric(.text(metric.id.value)))
    }
  }

  private static let notUsed = Phrase(
    en: "nothing is watched by '{1}'", zh: "指标“{1}”没有用在任何地方", af: "niks word deur '{1}' dopgehou nie")
  private static let addMetric = Phrase(
    en: "add `{metric}: {1}` to the requirement, risk or promise that it watches, or remove it",
    zh: "在它所衡量的服务要求、风险或承诺上加“{metric}: {1}”，或者删掉",
    af: "voeg `{metric}: {1}` by die vereiste, risiko of belofte wat dit dophou, of verwyder dit")
}
