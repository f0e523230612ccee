import MotcModel
package import MotcSource

/// F305: nobody does anything in the step.
package struct StepWithoutAction: Rule {
  package let info = RuleInfo(
    "F305", "step-without-action", .warning,
    summary: Phrase(en: "step in which nobody acts", zh: "没有任何动作的步骤", af: "stap waarin niemand iets doen nie"),
    rationale: Phrase(
      en: "A column of the blueprint without an action tells neither customer nor staff what to do.",
      zh: "蓝图里一列没有动作，客户和员工都不知道该做什么。",
      af: "'n Kolom van die bloudruk sonder 'n handeling sê vir kliënt nóg personeel wat om te doen."),
    triggering: [
      Example(
        """
        steps:
          - step: arrive
            customer: arrives
          - step: ⟦reception⟧
            title: Reception
        """)
    ],
    passing: [
      Example(
        """
        steps:
          - step: arrive
            customer: arrives
          - step: reception
            title: Reception
            customer: reports to the desk
        """)
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for step in facts.blueprint.steps where step.actions.isEmpty {
      report(Self.nobodyActs(.text(step.id.value)), at: step.id.range, help: Self.addAction())
    }
  }

  private static let nobodyActs = Phrase(
    en: "nobody acts in the step '{1}'", zh: "步骤“{1}”没有任何动作", af: "niemand doen iets in die stap '{1}' nie")
  private static let addAction = Phrase(
    en: "write who does what under `{customer}`, `{frontstage}`, `{backstage}` or `{support}`, or remove the step",
    zh: "在“{customer}”“{frontstage}”“{backstage}”或“{support}”下写明谁做什么，或者删掉这一步",
    af: "skryf wie wat doen onder `{customer}`, `{frontstage}`, `{backstage}` of `{support}`, of verwyder die stap")
}
