import MotcModel
import MotcSource

/// M609: a high risk that is only prevented, or only noticed.
struct OneSidedControls: Rule {
  let info = RuleInfo(
    "M609", "one-sided-controls", .warning,
    summary: Phrase(
      en: "high risk with controls of one kind only",
      zh: "管理要点只有一种的高风险",
      af: "hoë risiko met net een soort beheer"),
    rationale: Phrase(
      en: "Prevention fails one day and has to be noticed; noticing alone lets it happen every time.",
      zh: "预防总有失效的一天，那时要能发现；只管发现，就等于每次都让它发生。",
      af: "Voorkoming misluk eendag en moet opgemerk word; opmerk alleen laat dit elke keer gebeur."),
    triggering: [
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
              - risk: ⟦Nobody answers⟧
                severity: 5
                likelihood: 3
                controls:
                  - agent: tells a colleague before leaving the desk
                    kind: prevent
                  - agent: wears a headset
                    kind: prevent
                recovery: { agent: calls back, within: 5 min }

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
              - risk: Nobody answers
                severity: 5
                likelihood: 3
                controls:
                  - agent: tells a colleague before leaving the desk
                    kind: prevent
                  - agent: looks at the list of missed calls every hour
                    kind: detect
                recovery: { agent: calls back, within: 5 min }

        """)
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.moments where borne.moment.kind == .risk && borne.score.isHigh(facts.thresholds) {
      let kinds = borne.controls.map { facts.controls[$0].control.kind }
      // Where one is silent about its kind, nobody can say; where all train, M613 says so.
      guard !kinds.isEmpty, !kinds.contains(nil), kinds.contains(where: { $0 != .train }) else { continue }
      let detects = kinds.contains(.detect)
      if detects, kinds.contains(.prevent) || kinds.contains(.setup) { continue }
      report(
        detects ? Self.onlyDetected() : Self.onlyPrevented(), at: borne.moment.text.range,
        help: detects ? Self.addPrevention() : Self.addDetection())
    }
  }

  private static let onlyPrevented = Phrase(
    en: "this high risk is only prevented: nobody notices when that fails",
    zh: "这个高风险只有预防：失效时没有人会发现",
    af: "hierdie hoë risiko word net voorkom: niemand merk op as dit misluk nie")
  private static let onlyDetected = Phrase(
    en: "this high risk is only noticed: nothing prevents it",
    zh: "这个高风险只有发现：没有任何预防",
    af: "hierdie hoë risiko word net opgemerk: niks voorkom dit nie")
  private static let addDetection = Phrase(
    en: "add a control with `{kind}: {detect}`: who looks at what, and when",
    zh: "加一条写有“{kind}: {detect}”的管理要点：谁在什么时候看什么",
    af: "voeg 'n beheer by met `{kind}: {detect}`: wie kyk waarna, en wanneer")
  private static let addPrevention = Phrase(
    en: "add a control with `{kind}: {prevent}` or `{setup}`: what keeps it from happening",
    zh: "加一条写有“{kind}: {prevent}”或“{setup}”的管理要点：靠什么不让它发生",
    af: "voeg 'n beheer by met `{kind}: {prevent}` of `{setup}`: wat keer dat dit gebeur")
}
