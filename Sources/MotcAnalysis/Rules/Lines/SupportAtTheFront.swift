import MotcModel
import MotcSource

/// L403: somebody of support acts beside the frontstage, and nobody backstage asks for it.
struct SupportAtTheFront: Rule {
  let info = RuleInfo(
    "L403", "support-at-the-front", .info,
    summary: Phrase(
      en: "support person meets frontstage with no backstage between",
      zh: "支持人员直接面对前台，中间没有后台",
      af: "ondersteuningspersoon ontmoet voorverhoog sonder agterverhoog tussenin"),
    rationale: Phrase(
      en:
        "Behind the line of internal interaction people serve colleagues. Where no action says who asks them, the work begins when somebody remembers it.",
      zh: "内部互动分界线后面的人服务的是同事。没有哪个动作写明由谁去要求，这件事就要等到有人想起来才开始。",
      af:
        "Agter die lyn van interne interaksie dien mense kollegas. Waar geen handeling sê wie hulle vra nie, begin die werk eers as iemand daaraan dink."
    ),
    triggering: [
      Example(
        """
        roles:
          agent: { stage: frontstage }
          buyer: { title: Buyer, stage: support, kind: person }
        steps:
          - step: quote
            customer: asks for the price
            frontstage: { agent: asks what the part costs }
            support:
              - buyer: ⟦looks up the price⟧
            requirements:
              - Names the price within 5 min

        """)
    ],
    passing: [
      Example(
        """
        roles:
          agent: { stage: frontstage }
          clerk: { stage: backstage }
          buyer: { title: Buyer, stage: support, kind: person }
        steps:
          - step: quote
            customer: asks for the price
            frontstage: { agent: asks what the part costs }
            backstage: { clerk: asks the buyer }
            support:
              - buyer: looks up the price
            requirements:
              - Names the price within 5 min

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    let steps = facts.blueprint.steps
    for (index, step) in steps.enumerated()
    where step.has(.support) && step.has(.frontstage) && !step.has(.backstage) && step.has(.customer) {
      let support = step.actions.filter { $0.lane == .support }
      let roles = support.map { action in action.by.lazy.compactMap { facts.names.role($0) }.first }
      // A machine beside him may be what asks; or somebody backstage, in the step before.
      guard !roles.contains(where: { $0.map { $0.kind == .system } ?? true }),
        !facts.journey.edges.contains(where: { $0.target == index && steps[$0.source].has(.backstage) })
      else { continue }
      for (action, role) in zip(support, roles) {
        guard let role, isSupportPerson(role) else { continue }
        report(Self.noBackstage(.text(role.name)), at: action.text.range, help: Self.addBackstage())
        break
      }
    }
  }

  /// Whether the file says so: a role of which it says nothing may act anywhere.
  private func isSupportPerson(_ role: Role) -> Bool {
    role.writtenKind == .person || role.kind == .person && role.stages.contains { $0.value == .support }
  }

  private static let noBackstage = Phrase(
    en: "'{1}' acts in support here, and nobody backstage asks for it",
    zh: "“{1}”在这里做支持，后台却没有人去要求",
    af: "'{1}' doen ondersteuning hier, en niemand agter die verhoog vra daarvoor nie")
  private static let addBackstage = Phrase(
    en:
      "add the `{backstage}` action that asks for it, or move it to a step of its own; a machine is `{kind}: {system}`",
    zh: "补上去要求它的“{backstage}”动作，或者移到单独的步骤；如果是机器，写“{kind}: {system}”",
    af:
      "voeg die `{backstage}`-handeling by wat daarvoor vra, of skuif dit na 'n eie stap; 'n masjien is `{kind}: {system}`"
  )
}
