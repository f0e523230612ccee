import MotcModel
import MotcSource

/// L405: work behind the line of visibility that nothing measures.
struct UnmeasuredBackstage: Rule {
  let info = RuleInfo(
    "L405", "unmeasured-backstage", .warning,
    summary: Phrase(
      en: "backstage step that nothing measures",
      zh: "没有任何衡量的后台步骤",
      af: "agterverhoog-stap wat niks meet nie"),
    rationale: Phrase(
      en:
        "Behind the line of visibility manners do not matter, time and result do: unmeasured, the customer waits for it without knowing why.",
      zh: "可视分界线后面不讲态度，只看时间和结果：不衡量，客户就会莫名其妙地等。",
      af:
        "Agter die sigbaarheidslyn tel maniere nie, tyd en resultaat wel: ongemeet wag die kliënt daarvoor sonder om te weet hoekom."
    ),
    triggering: [
      Example(
        """
        roles: [mechanic]
        steps:
          - step: arrive
            customer: arrives
          - step: repair
            backstage:
              - mechanic: ⟦changes the oil⟧
          - step: leave
            customer: leaves

        """)
    ],
    passing: [
      Example(
        """
        roles: [mechanic]
        steps:
          - step: arrive
            customer: arrives
          - step: repair
            backstage:
              - mechanic: changes the oil
            duration: 30..45 min
          - step: leave
            customer: leaves

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    var isMeasured = facts.timing.steps.map { $0.service != nil }
    for borne in facts.requirements {
      guard let step = borne.bearer.step, !isMeasured[step] else { continue }
      let requirement = borne.requirement
      isMeasured[step] =
        !requirement.measures.isEmpty || requirement.within != nil || requirement.metric != nil
        || !quantities(in: requirement.text.value, units: facts.units).isEmpty
    }
    for (index, step) in facts.blueprint.steps.enumerated()
    where !isMeasured[index] && !step.has(.frontstage) && !step.has(.customer) {
      guard let work = step.actions.first(where: { $0.lane == .backstage }) else { continue }
      report(Self.nothingMeasures(.text(step.id.value)), at: work.text.range, help: Self.addTimeOrResult())
    }
  }

  private static let nothingMeasures = Phrase(
    en: "neither time nor result is set for the work in '{1}'",
    zh: "“{1}”的工作既没有时间标准，也没有结果标准",
    af: "nóg tyd nóg resultaat is vir die werk in '{1}' gestel")
  private static let addTimeOrResult = Phrase(
    en: "write `{duration}: 20..30 min`, or a requirement with `{within}` or a `{measure}` of the result",
    zh: "写上“{duration}: 20~30 分钟”，或一条带“{within}”或“{measure}”的服务要求",
    af: "skryf `{duration}: 20..30 min`, of 'n vereiste met `{within}` of 'n `{measure}` van die resultaat")
}
