import MotcModel
import MotcSource

/// L409: the customer meets staff, and nothing that he could see or hold is named.
struct ContactWithoutEvidence: Rule {
  let info = RuleInfo(
    "L409", "contact-without-evidence", .info,
    summary: Phrase(
      en: "contact with the customer without physical evidence",
      zh: "接触客户却没有有形展示",
      af: "kontak met die kliënt sonder tasbare bewyse"),
    rationale: Phrase(
      en:
        "A service cannot be seen before it is bought; customers judge it by what they can see and hold, and what nobody names nobody looks after.",
      zh: "服务买之前看不见，客户凭看得见、拿得到的东西来判断；没有写出来的，就没有人管。",
      af:
        "'n Diens kan nie gesien word voor dit gekoop is nie; kliënte oordeel volgens wat hulle kan sien en vashou, en wat niemand noem nie, versorg niemand nie."
    ),
    triggering: [
      Example(
        """
        roles: [agent]
        steps:
          - step: book
            evidence: telephone
            customer: books
            frontstage: { agent: answers }
            requirements:
              - Answers within 3 rings
          - step: confirm
            evidence: letter
            customer: reads the letter
            frontstage: { agent: writes the letter }
            requirements:
              - Writes within 1 day
          - step: ⟦greet⟧
            customer: arrives
            frontstage: { agent: greets }
            requirements:
              - Greets within 30 s

        """)
    ],
    passing: [
      Example(
        """
        roles: [agent]
        steps:
          - step: book
            evidence: telephone
            customer: books
            frontstage: { agent: answers }
            requirements:
              - Answers within 3 rings
          - step: greet
            evidence: [name badge, counter]
            customer: arrives
            frontstage: { agent: greets }
            requirements:
              - Greets within 30 s

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    var contacts = 0
    var without: [Step] = []
    for step in facts.blueprint.steps where step.has(.frontstage) && step.has(.customer) {
      contacts += 1
      if step.evidence.isEmpty { without.append(step) }
    }
    // Where most name none, evidence is yet to come.
    guard without.count * 3 <= contacts else { return }
    for step in without { report(Self.noEvidence(.text(step.id.value)), at: step.id.range, help: Self.addEvidence()) }
  }

  private static let noEvidence = Phrase(
    en: "nothing is named that the customer sees or holds in '{1}'",
    zh: "“{1}”没有写客户看到或拿到什么",
    af: "niks word genoem wat die kliënt in '{1}' sien of vashou nie")
  private static let addEvidence = Phrase(
    en: "list under `{evidence}` what he sees, hears or takes away: a sign, a form, a receipt",
    zh: "在“{evidence}”下列出客户看到、听到、拿走的东西：招牌、表单、收据",
    af: "lys onder `{evidence}` wat hy sien, hoor of saamneem: 'n bordjie, 'n vorm, 'n kwitansie")
}
