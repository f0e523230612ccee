import MotcModel
import MotcSource

/// Q504: a standard that nobody has to see to.
struct RequirementWithoutOwner: Rule {
  let info = RuleInfo(
    "Q504", "requirement-without-owner", .warning,
    grading: Grading(
      .info,
      Phrase(
        en: "A warning; a note where only systems act in the step.", zh: "警告；步骤里只有系统在做事的，是提示。",
        af: "'n Waarskuwing; 'n nota waar net stelsels in die stap optree.")),
    hiddenBy: ["Q501", "Q502", "R201"],
    summary: Phrase(
      en: "standard that no one is responsible for", zh: "没有人负责的服务要求",
      af: "standaard waarvoor niemand verantwoordelik is nie"),
    rationale: Phrase(
      en: "A standard without an owner is on nobody's checklist, and everybody thinks somebody else will do it.",
      zh: "没有负责人的要求，不会印在任何人的检查表上，人人都以为别人会做。",
      af: "'n Standaard sonder eienaar is op niemand se kontrolelys nie, en almal dink iemand anders sal dit doen."),
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
              - ⟦Shows the customer to a parking place⟧

        """),
      Example(
        """
        roles:
          gate: { kind: system }
          guard:
        steps:
          - step: arrive
            customer: arrives
            frontstage: { gate: opens by itself }
            requirements:
              - ⟦Opens before the customer has to stop⟧
              - guard: Sees to it that the gate is not blocked
        """),
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

        """),
      Example(
        """
        roles:
          gate: { kind: system }
          guard:
        steps:
          - step: arrive
            customer: arrives
            frontstage: { gate: opens by itself, guard: greets }
            requirements:
              - Looks the customer in the eye
              - gate: Opens before the customer has to stop
        """),
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.requirements where !borne.responsible.isAssigned && !borne.requirement.text.value.isEmpty {
      let text = borne.requirement.text.value
      // Whose it is may stand in the sentence, or in the action that says the same; and a slogan lacks more than an owner,
      // as Q501 says, or Q502 of its word.
      guard !facts.namesRole(text), !facts.isOnlyAClaim(borne.requirement), !facts.isDoneByOne(text, at: borne) else {
        continue
      }
      let role = facts.exampleRole(at: borne, text: text)
      let isOfSystem = facts.onlySystemsAct(at: borne)
      report(
        Self.nobody(), severity: isOfSystem ? .info : nil, at: borne.requirement.text.range,
        note: facts.whyNobody(borne), help: [isOfSystem ? Self.namePerson(role) : Self.nameRole(role)])
    }
  }

  private static let nobody = Phrase(
    en: "no one is responsible for this", zh: "这条要求没有人负责", af: "niemand is hiervoor verantwoordelik nie")
  private static let nameRole = Phrase(
    en: "begin with who sees to it: `{1}: …`", zh: "在前面写明由谁负责：“{1}: …”",
    af: "begin met wie daarvoor sorg: `{1}: …`")
  private static let namePerson = Phrase(
    en: "a system answers for nothing by itself; begin with the person who sees to it: `{1}: …`",
    zh: "系统本身不负责；在前面写明由哪个岗位的人负责：“{1}: …”",
    af: "'n stelsel is vanself vir niks verantwoordelik nie; begin met die mens wat daarvoor sorg: `{1}: …`")
}
