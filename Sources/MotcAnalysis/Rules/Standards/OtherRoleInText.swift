import MotcModel
import MotcSource

/// Q514: a text that begins with another role than the one responsible.
struct OtherRoleInText: Rule {
  let info = RuleInfo(
    "Q514", "other-role-in-text", .info,
    summary: Phrase(
      en: "text that begins with a role that is not responsible",
      zh: "开头写的岗位不是负责人",
      af: "teks wat met 'n rol begin wat nie verantwoordelik is nie"),
    rationale: Phrase(
      en: "The sheet of the one who is responsible then names somebody else, and each takes it to be the other's.",
      zh: "负责人的单子上写着别人的岗位，结果两个人都以为是对方的事。",
      af: "Die blad van wie verantwoordelik is, noem dan iemand anders, en elkeen dink dis die ander s'n."),
    triggering: [
      Example(
        """
        roles: [agent, clerk]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            backstage: { clerk: looks up the price }
            requirements:
              - by: agent
                text: ⟦clerk⟧ names the price within 5 min

        """)
    ],
    passing: [
      Example(
        """
        roles: [agent, clerk]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            backstage: { clerk: looks up the price }
            requirements:
              - by: clerk
                text: clerk names the price within 5 min

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.requirements where !borne.responsible.roles.isEmpty {
      let text = borne.requirement.text
      guard let (role, length) = facts.role(thatBegins: text.value),
        !borne.responsible.roles.contains(where: { $0 === role }),
        // `总检合格后` is when, not who.
        Self.whens.firstRange(in: text.value[length..<text.value.count])?.lowerBound != 0
      else { continue }
      let names = borne.responsible.roles.map { Argument.text($0.name) }
      report(Self.otherRole(.text(role.name), .list(names)), at: text.place(of: 0..<length), help: Self.nameTheOne())
    }
  }

  private static let whens = WordList(
    "之前|之后|以前|以后|前，|后，|时，|合格后|合格前|合格之后|合格之前|完成后|完成前|完成之后|完成之前|结束后|结束前|结束之后|结束之前|通过后|通过前|通过之后|通过之前|开始后|开始前|开始之后|开始之前|开始时|结束时"
  )

  private static let otherRole = Phrase(
    en: "this names '{1}', and '{2}' is responsible",
    zh: "这里写的是“{1}”，负责的却是“{2}”",
    af: "dit noem '{1}', en '{2}' is verantwoordelik")
  private static let nameTheOne = Phrase(
    en: "put the role under `{by}:`, or leave it out of the text",
    zh: "把岗位写到“{by}”里，或者从内容里去掉",
    af: "sit die rol onder `{by}:`, of laat dit uit die teks")
}
