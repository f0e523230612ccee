import MotcModel
import MotcSource

/// Q512: a must that meets no expectation, where the others do.
struct PurposelessMust: Rule {
  let info = RuleInfo(
    "Q512", "purposeless-must", .info,
    summary: Phrase(
      en: "must that meets no expectation",
      zh: "没有对应客户期望的必须项",
      af: "moet wat aan geen verwagting voldoen nie"),
    rationale: Phrase(
      en:
        "What meets no expectation costs work that no customer asked for, or an expectation is missing from the list.",
      zh: "没有对应任何期望的要求，要么是客户并不需要的工作，要么是期望列漏了。",
      af: "Wat aan geen verwagting voldoen nie, kos werk waarvoor geen kliënt gevra het nie, of 'n verwagting ontbreek."
    ),
    triggering: [
      Example(
        """
        expectations: { quick: Somebody answers at once }
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - text: Answers within 3 rings
                meets: quick
              - text: Says the name of the house within 5 s
                meets: quick
              - ⟦Stands up within 2 s⟧

        """)
    ],
    passing: [
      Example(
        """
        expectations: { quick: Somebody answers at once }
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - text: Answers within 3 rings
                meets: quick

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    guard !facts.blueprint.expectations.isEmpty else { return }
    let musts = facts.requirements.filter { $0.bearer.step != nil && $0.requirement.strength == .must }
    let without = musts.filter { $0.requirement.meets.isEmpty }
    // Where most meet none, the links are yet to come.
    guard without.count * 3 <= musts.count else { return }
    for borne in without where !borne.requirement.text.value.isEmpty {
      report(Self.meetsNothing(), at: borne.requirement.text.range, help: Self.nameIt())
    }
  }

  private static let meetsNothing = Phrase(
    en: "what does the customer have of this",
    zh: "这条要求满足客户的哪个期望",
    af: "wat het die kliënt hiervan")
  private static let nameIt = Phrase(
    en: "write `{meets}: ID`, or `{strength}: {should}` if it is for the house",
    zh: "写上“{meets}: 标识”；如果只是内部要求，写“{strength}: {should}”",
    af: "skryf `{meets}: KENMERK`, of `{strength}: {should}` as dit vir die huis is")
}
