import MotcModel
package import MotcSource

/// F301: no way through the journey comes to the step.
package struct UnreachableStep: Rule {
  package let info = RuleInfo(
    "F301", "unreachable-step", .warning, hiddenBy: ["R202"],
    summary: Phrase(en: "step that no way leads to", zh: "没有路径能走到的步骤", af: "stap waarheen geen pad lei nie"),
    rationale: Phrase(
      en: "Staff are trained for the step and its sheet is printed, but no customer ever comes to it.",
      zh: "员工为这一步培训、打印检查表，却没有一位客户会走到这里。",
      af: "Personeel word vir die stap opgelei en die bladsy word gedruk, maar geen klant kom ooit daar nie."),
    triggering: [
      Example(
        """
        steps:
          - step: arrive
            customer: arrives
            next: leave
          - step: ⟦browse⟧
            customer: looks around
          - step: leave
            customer: leaves
        """)
    ],
    passing: [
      Example(
        """
        steps:
          - step: arrive
            customer: arrives
            next:
              - when: the shop is open
                to: browse
              - to: leave
          - step: browse
            customer: looks around
          - step: leave
            customer: leaves
        """)
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for index in facts.journey.unreachableBeginnings {
      let step = facts.blueprint.steps[index]
      var labels: [Label] = []
      if index > 0, let arm = facts.blueprint.steps[index - 1].next?.first {
        labels.append(Label(arm.target?.range ?? arm.range, Self.goesElsewhere()))
      }
      report(
        Self.neverReached(.text(step.id.value)), at: step.id.range, labels: labels,
        help: Self.nameOrRemove(.text(step.id.value)))
    }
  }

  private static let neverReached = Phrase(
    en: "no way leads to the step '{1}'", zh: "没有路径能走到步骤“{1}”", af: "geen pad lei na die stap '{1}' nie")
  private static let goesElsewhere = Phrase(
    en: "the step before it goes elsewhere", zh: "前一步走到了别处", af: "die stap daarvoor gaan elders heen")
  private static let nameOrRemove = Phrase(
    en: "name it in the `{next}` of the step that comes before it (`{to}: {1}`), or remove it",
    zh: "在它前面那一步的“{next}”里写上“{1}”，或者删掉这一步",
    af: "noem dit in die `{next}` van die stap wat dit voorafgaan (`{to}: {1}`), of verwyder dit")
}
