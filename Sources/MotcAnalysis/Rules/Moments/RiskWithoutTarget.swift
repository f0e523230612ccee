import MotcModel
import MotcSource

/// M607: a risk of which nobody can tell what it threatens.
struct RiskWithoutTarget: Rule {
  let info = RuleInfo(
    "M607", "risk-without-target", .info, hiddenBy: ["M601"],
    summary: Phrase(
      en: "risk that threatens no requirement",
      zh: "没有指明威胁哪条要求的风险",
      af: "risiko wat geen vereiste bedreig nie"),
    rationale: Phrase(
      en:
        "With several requirements in a step, a risk that names none breaks the trace from the standard to what endangers it.",
      zh: "一个步骤有几条服务要求时，风险不指明威胁哪一条，从标准到风险的线索就断了。",
      af:
        "Met verskeie vereistes in 'n stap breek 'n risiko wat geen noem nie, die spoor van die standaard na wat dit in gevaar stel."
    ),
    triggering: [
      Example(
        """
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - text: Answers within three rings
                moments:
                  - Nobody answers
                  - The line is engaged
              - Says the name within 5 s
            moments:
              - ⟦The caller hangs up⟧
            controls:
              - agent: tells a colleague before leaving the desk

        """)
    ],
    passing: [
      Example(
        """
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - Answers within three rings
              - id: name
                text: Says the name within 5 s
            moments:
              - risk: The caller does not know whom he talks to
                threatens: name
            controls:
              - agent: has the greeting on a card

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    var counts = [Int](repeating: 0, count: facts.blueprint.steps.count)
    for borne in facts.requirements { if let step = borne.bearer.step { counts[step] += 1 } }
    var traced = 0
    var untraced: [(moment: Moment, choices: Int)] = []
    for borne in facts.moments where borne.moment.kind == .risk {
      guard borne.moment.threatens.isEmpty, borne.threatened.isEmpty else {
        traced += 1
        continue
      }
      // What has no control yet lacks that first.
      guard let step = borne.bearer.step, counts[step] > 1, !borne.controls.isEmpty,
        borne.moment.cause != .customer, borne.moment.cause != .outside
      else { continue }
      untraced.append((borne.moment, counts[step]))
    }
    // Where most are not traced, the trace is yet to come.
    guard untraced.count * 2 <= traced else { return }
    for (moment, choices) in untraced {
      report(Self.noTarget(.number(choices)), at: moment.text.range, help: Self.nameIt())
    }
  }

  private static let noTarget = Phrase(
    en: "which of the {1} requirements here does this risk threaten, or is one missing",
    zh: "这里有 {1} 条服务要求，这个风险威胁哪一条？还是少写了一条",
    af: "watter van die {1} vereistes hier bedreig hierdie risiko, of ontbreek een")
  private static let nameIt = Phrase(
    en:
      "write `{threatens}: ID`, move the risk under `{moments}` of the requirement, or say `{cause}: {customer}` or `{outside}`",
    zh: "写上“{threatens}: 标识”，或把它移到那条要求的“{moments}”下；如果起因在客户或外部，写“{cause}”",
    af:
      "skryf `{threatens}: KENMERK`, skuif die risiko onder `{moments}` van die vereiste, of sê `{cause}: {customer}` of `{outside}`"
  )
}
