import MotcModel
import MotcSource

/// M601: a risk that nothing keeps from happening and nothing shows in time.
struct RiskWithoutControl: Rule {
  let info = RuleInfo(
    "M601", "risk-without-control", .warning, hiddenBy: ["M606"],
    summary: Phrase(en: "risk without a control", zh: "没有管理要点的风险", af: "risiko sonder beheer"),
    rationale: Phrase(
      en: "A moment of truth that is known and left to chance goes wrong for the next customer as for the last.",
      zh: "知道会出错却没有管理要点的关键时刻，下一位顾客还会碰上同样的问题。",
      af: "'n Bekende oomblik van waarheid wat aan toeval oorgelaat word, loop vir die volgende kliënt weer skeef."),
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
                  - ⟦Nobody answers⟧

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
            moments:
              - Nobody answers
            controls:
              - Tells a colleague before leaving the desk

        """)
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    let served = facts.stepsOfDistantControls
    for borne in facts.moments where borne.moment.kind == .risk && borne.original == nil && borne.lacksControl(served) {
      report(
        Self.noControl(), at: borne.moment.text.range,
        help: Self.addControl(facts.exampleRole(at: borne, text: borne.moment.text.value)))
    }
  }

  private static let noControl = Phrase(
    en: "nothing is done about this risk", zh: "这个风险没有管理要点", af: "niks word aan hierdie risiko gedoen nie")
  private static let addControl = Phrase(
    en: "add `{controls}:` with what prevents it, or shows it in time: `- {1}: …`",
    zh: "加上“{controls}”，写明怎样预防或怎样及早发现：“- {1}: …”",
    af: "voeg `{controls}:` by met wat dit voorkom of betyds wys: `- {1}: …`")
}

extension Facts {
  /// The steps in which something is done for the risks of another: it stands on their sheets too.
  var stepsOfDistantControls: Set<Int> {
    Set(controls.compactMap { $0.control.at.flatMap { names.step($0) } })
  }
}

extension BorneMoment {
  /// Whether M601 says so.
  func lacksControl(_ served: Set<Int>) -> Bool {
    controls.isEmpty && !(bearer.step.map { served.contains($0) } ?? false)
  }
}
