import MotcModel
import MotcSource

/// L404: the customer meets staff, and no moment of truth is named.
struct ContactWithoutMoment: Rule {
  let info = RuleInfo(
    "L404", "contact-without-moment", .info,
    summary: Phrase(
      en: "contact with the customer without a moment of truth",
      zh: "接触客户却没有关键时刻",
      af: "kontak met die kliënt sonder 'n oomblik van waarheid"),
    rationale: Phrase(
      en:
        "What touches the customer is what he judges by; a step without a moment of truth is one that nobody has looked at with his eyes.",
      zh: "接触到客户的，就是客户评判的依据；没有关键时刻的步骤，说明没有人用客户的眼光看过它。",
      af:
        "Wat die kliënt raak, is waarvolgens hy oordeel; 'n stap sonder 'n oomblik van waarheid is een waarna niemand met sy oë gekyk het nie."
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
              - Answers within 3 rings
            moments:
              - delight: the agent knows the number
          - step: confirm
            customer: reads the letter
            frontstage: { agent: writes the letter }
            requirements:
              - Writes within 1 day
            moments:
              - delight: the letter is written by hand
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
          - step: greet
            customer: arrives
            frontstage: { agent: greets }
            requirements:
              - Greets within 30 s
            moments:
              - delight: the agent knows the name

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    var hasMoment = [Bool](repeating: false, count: facts.blueprint.steps.count)
    for borne in facts.moments { if let step = borne.bearer.step { hasMoment[step] = true } }
    let contacts = facts.blueprint.steps.indices.filter { index in
      facts.blueprint.steps[index].has(.frontstage) && facts.blueprint.steps[index].has(.customer)
    }
    let without = contacts.filter { !hasMoment[$0] }
    // Where most name none, the moments are yet to come.
    guard without.count * 3 <= contacts.count else { return }
    for index in without {
      let id = facts.blueprint.steps[index].id
      report(Self.noMoment(.text(id.value)), at: id.range, help: Self.addMoment())
    }
  }

  private static let noMoment = Phrase(
    en: "no moment of truth is named where the customer meets staff in '{1}'",
    zh: "客户在“{1}”接触到员工，却没有写关键时刻",
    af: "geen oomblik van waarheid word genoem waar die kliënt personeel in '{1}' ontmoet nie")
  private static let addMoment = Phrase(
    en: "add under `{moments}` what can go wrong here in the eyes of the customer, or what would delight",
    zh: "在“{moments}”下写上：在客户眼里，这里会出什么错，或者什么会让客户惊喜",
    af: "voeg onder `{moments}` by wat hier in die kliënt se oë kan skeefloop, of wat hom sal verras")
}
