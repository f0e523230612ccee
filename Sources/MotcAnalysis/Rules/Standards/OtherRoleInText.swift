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
        !borne.responsible.roles.contains(where: { $0 === role })
      else { continue }
      let names = borne.responsible.roles.map { Argument.text($0.name) }
      report(Self.otherRole(.text(role.name), .list(names)), at: text.place(of: 0..<length), help: Self.nameTheOne())
    }
  }

  private static let otherRole = Phrase(
    en: "this names '{1}', and '{2}' is responsible",
    zh: "这里写的是“{1}”，负责的却是“{2}”",
    af: "dit noem '{1}', en '{2}' is verantwoordelik")
  private static let nameTheOne = Phrase(
    en: "put the role under `{by}:`, or leave it out of the text",
    zh: "把岗位写到“{by}”里，或者从内容里去掉",
    af: "sit die rol onder `{by}:`, of laat dit uit die teks")
}
