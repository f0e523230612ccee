import MotcModel
import MotcSource

/// M604: a control that no role owns.
struct ControlWithoutOwner: Rule {
  let info = RuleInfo(
    "M604", "control-without-owner", .warning, hiddenBy: ["R201"],
    summary: Phrase(en: "control that no role owns", zh: "没有人负责的管理要点", af: "beheer sonder eienaar"),
    rationale: Phrase(
      en: "A control is only as good as the person who carries it out; one without an owner is a wish.",
      zh: "管理要点要靠人执行；没有负责人的，只是一个愿望。",
      af: "'n Beheer is net so goed soos die mens wat dit uitvoer; een sonder eienaar is 'n wens."),
    triggering: [
      Example(
        """
        roles: [host, guard]
        steps:
          - step: arrive
            customer: arrives
            frontstage:
              - host: greets
              - guard: opens the gate
            requirements:
              - guard: Shows the customer to a parking place
            moments:
              - No parking place is free
            controls:
              - ⟦Puts a sign on the reserved place⟧

        """)
    ],
    passing: [
      Example(
        """
        roles: [host, guard]
        steps:
          - step: arrive
            customer: arrives
            frontstage:
              - host: greets
              - guard: opens the gate
            requirements:
              - guard: Shows the customer to a parking place
                moments:
                  - risk: No parking place is free
                    controls: Puts a sign on the reserved place

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.controls where !borne.responsible.isAssigned {
      report(
        Self.noOwner(), at: borne.control.text.range, note: facts.whyNobody(borne),
        help: Self.nameRole(facts.exampleRole(at: borne, text: borne.control.text.value)))
    }
  }

  private static let noOwner = Phrase(
    en: "no one is responsible for this control", zh: "这条管理要点没有人负责",
    af: "niemand is vir hierdie beheer verantwoordelik nie")
  private static let nameRole = Phrase(
    en: "begin with who does it: `{1}: …`", zh: "在前面写明由谁执行：“{1}: …”", af: "begin met wie dit doen: `{1}: …`")
}
