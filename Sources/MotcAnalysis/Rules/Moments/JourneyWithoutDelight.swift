import MotcModel
import MotcSource

/// M610: a journey full of risks, and nothing in it that would move the customer.
struct JourneyWithoutDelight: Rule {
  let info = RuleInfo(
    "M610", "journey-without-delight", .info,
    summary: Phrase(
      en: "risks, but not one delight",
      zh: "只有风险，没有惊喜",
      af: "risiko's, maar geen verrassing nie"),
    rationale: Phrase(
      en: "A service in which nothing goes wrong is forgotten; customers tell of the moment that moved them.",
      zh: "什么都没出错的服务，客户转身就忘；客户会讲起的，是打动过他的那一刻。",
      af: "'n Diens waarin niks skeefloop nie, word vergeet; kliënte vertel van die oomblik wat hulle geraak het."),
    triggering: [
      Example(
        """
        blueprint: ⟦example⟧
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - Answers within three rings
            moments:
              - Nobody answers
              - The line is engaged
              - The caller is put through to the wrong desk
            controls:
              - agent: tells a colleague before leaving the desk

        """)
    ],
    passing: [
      Example(
        """
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - Answers within three rings
            moments:
              - Nobody answers
              - The line is engaged
              - delight: The agent knows the caller by the number
            controls:
              - agent: tells a colleague before leaving the desk

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    let risks = facts.moments.count { $0.moment.kind == .risk }
    guard risks > 2, risks == facts.moments.count else { return }
    report(Self.noDelight(.number(risks)), at: facts.blueprint.id.range, help: Self.addDelight())
  }

  private static let noDelight = Phrase(
    en: "{1} risks, and not one moment that would delight the customer",
    zh: "写了 {1} 个风险，却没有一个让客户惊喜的时刻",
    af: "{1} risiko's, en nie een oomblik wat die kliënt sal verras nie")
  private static let addDelight = Phrase(
    en: "add a `{delight}:` under `{moments}` where the customer would least expect it",
    zh: "在客户最想不到的地方，在“{moments}”下加一条“{delight}”",
    af: "voeg 'n `{delight}:` onder `{moments}` by waar die kliënt dit die minste verwag")
}
