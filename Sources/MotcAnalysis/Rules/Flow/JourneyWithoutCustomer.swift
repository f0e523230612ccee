import MotcModel
import MotcSource

/// F306: the journey does not begin, or not end, with the customer.
struct JourneyWithoutCustomer: Rule {
  let info = RuleInfo(
    "F306", "journey-without-customer", .info, hiddenBy: ["F305"],
    summary: Phrase(
      en: "journey that does not begin or end with the customer",
      zh: "流程的开头或结尾没有客户",
      af: "reis wat nie met die kliënt begin of eindig nie"),
    rationale: Phrase(
      en:
        "A service is what the customer goes through; a blueprint that starts with staff misses how he arrives, one that ends with staff misses how he leaves.",
      zh: "服务是客户经历的过程；从员工写起的蓝图看不到客户怎么来，写到员工为止的看不到客户怎么走。",
      af:
        "'n Diens is wat die kliënt deurmaak; 'n bloudruk wat by personeel begin, mis hoe hy aankom, een wat by personeel eindig, mis hoe hy vertrek."
    ),
    triggering: [
      Example(
        """
        roles: [agent]
        steps:
          - step: ⟦prepare⟧
            backstage: { agent: prepares the room }
            duration: 5 min
          - step: clean
            backstage: { agent: cleans the room }
            duration: 5 min
          - step: arrive
            customer: arrives

        """)
    ],
    passing: [
      Example(
        """
        roles: [agent]
        steps:
          - step: arrive
            customer: arrives
          - step: prepare
            backstage: { agent: prepares the room }
            duration: 5 min
          - step: leave
            customer: leaves

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    let steps = facts.blueprint.steps
    // A step before the customer comes, or after he has gone, is part of the work.
    guard steps.count > 2, facts.journey.isLinear, steps.contains(where: { $0.has(.customer) }) else { return }
    if let first = steps.first, !isWithCustomer(first), !isWithCustomer(steps[1]) {
      report(Self.beginsWithout(.text(first.id.value)), at: first.id.range, help: Self.addCustomer())
    }
    if let last = steps.last, !isWithCustomer(last), !isWithCustomer(steps[steps.count - 2]) {
      report(Self.endsWithout(.text(last.id.value)), at: last.id.range, help: Self.addCustomer())
    }
  }

  /// Staff in the customer's sight stand before the customer.
  private func isWithCustomer(_ step: Step) -> Bool {
    step.has(.customer) || step.has(.frontstage) || step.actions.isEmpty
  }

  private static let beginsWithout = Phrase(
    en: "the journey begins with '{1}', where no customer is",
    zh: "流程从“{1}”开始，这里没有客户",
    af: "die reis begin by '{1}', waar geen kliënt is nie")
  private static let endsWithout = Phrase(
    en: "the journey ends with '{1}', where no customer is",
    zh: "流程到“{1}”结束，这里没有客户",
    af: "die reis eindig by '{1}', waar geen kliënt is nie")
  private static let addCustomer = Phrase(
    en: "write what the customer does or sees there, or add the step in which he comes or goes",
    zh: "写上客户在这里做什么、看到什么，或者补上客户到来、离开的步骤",
    af: "skryf wat die kliënt daar doen of sien, of voeg die stap by waarin hy kom of gaan")
}
