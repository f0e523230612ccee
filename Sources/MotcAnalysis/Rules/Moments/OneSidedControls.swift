import MotcModel
import MotcSource

/// M609: a high risk that is hard to notice, and that nobody looks for.
struct OneSidedControls: Rule {
  let info = RuleInfo(
    "M609", "one-sided-controls", .warning, hiddenBy: ["M601", "M613"],
    summary: Phrase(
      en: "high risk that is hard to notice, and only prevented",
      zh: "不易发现、却只有预防的高风险",
      af: "hoë risiko wat moeilik opgemerk word, en net voorkom word"),
    rationale: Phrase(
      en:
        "Prevention fails one day. What does not show by itself (`detection` 4 or 5) then goes on until a customer says so, or goes.",
      zh: "预防总有失效的一天。自己不会显露的问题（“探测度”为 4 或 5），会一直拖到客户开口，或者离开。",
      af:
        "Voorkoming misluk eendag. Wat nie vanself wys nie (`opsporing` 4 of 5), gaan dan aan totdat 'n kliënt dit sê, of loop."
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
              - Answers within three rings
            moments:
              - risk: ⟦Nobody answers⟧
                severity: 5
                likelihood: 3
                detection: 4
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
                detection: 4
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
      guard let detection = borne.moment.detection, detection.value >= Self.hardToNotice else { continue }
      let kinds = borne.controls.map { facts.controls[$0].control.kind }
      // Where one is silent about its kind, nobody can say; where all train, M613 says so.
      guard !kinds.isEmpty, !kinds.contains(nil), !kinds.contains(.detect), kinds.contains(where: { $0 != .train })
      else { continue }
      report(
        Self.onlyPrevented(), at: borne.moment.text.range,
        labels: [Label(detection.range, Self.hard(.number(detection.value)))], help: Self.addDetection())
    }
  }

  /// From which figure of five on a failure does not show by itself.
  private static let hardToNotice = 4

  private static let onlyPrevented = Phrase(
    en: "this high risk is only prevented: nobody notices when that fails",
    zh: "这个高风险只有预防：失效时没有人会发现",
    af: "hierdie hoë risiko word net voorkom: niemand merk op as dit misluk nie")
  private static let hard = Phrase(
    en: "{1} of 5: it hardly shows", zh: "{1}（满分 5）：很难发现", af: "{1} van 5: dit wys skaars")
  private static let addDetection = Phrase(
    en: "add a control with `{kind}: {detect}`: who looks at what, and when",
    zh: "加一条写有“{kind}: {detect}”的管理要点：谁在什么时候看什么",
    af: "voeg 'n beheer by met `{kind}: {detect}`: wie kyk waarna, en wanneer")
}
