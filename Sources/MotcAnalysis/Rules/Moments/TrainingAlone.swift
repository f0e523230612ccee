import MotcModel
import MotcSource

/// M613: a high risk that only training stands against.
struct TrainingAlone: Rule {
  let info = RuleInfo(
    "M613", "training-alone", .warning,
    summary: Phrase(
      en: "high risk that only training controls",
      zh: "只靠培训管的高风险",
      af: "hoë risiko wat net opleiding beheer"),
    rationale: Phrase(
      en:
        "Training fades, and the one who was trained is ill today: a grave risk needs something that holds without memory.",
      zh: "培训会忘，受过培训的人今天也可能请假：严重的风险要有不靠记性的办法。",
      af:
        "Opleiding vervaag, en wie opgelei is, is vandag siek: 'n ernstige risiko het iets nodig wat sonder geheue hou."
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
                controls:
                  - agent: practises the greeting every month
                    kind: train
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
                  - agent: practises the greeting every month
                    kind: train
                  - agent: forwards the line before leaving the desk
                    kind: prevent
                  - agent: looks at the list of missed calls every hour
                    kind: detect
                recovery: { agent: calls back, within: 5 min }

        """)
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.moments where borne.moment.kind == .risk && borne.score.isHigh(facts.thresholds) {
      guard !borne.controls.isEmpty, borne.controls.allSatisfy({ facts.controls[$0].control.kind == .train }) else {
        continue
      }
      report(Self.onlyTrained(), at: borne.moment.text.range, help: Self.failSafe())
    }
  }

  private static let onlyTrained = Phrase(
    en: "only training stands against this high risk",
    zh: "这个高风险只有培训一道防线",
    af: "net opleiding staan teen hierdie hoë risiko")
  private static let failSafe = Phrase(
    en: "add something that holds without memory: a device, a form, a second pair of eyes (poka-yoke)",
    zh: "加上不靠记性的办法：装置、表单、第二个人核对（防呆）",
    af: "voeg iets by wat sonder geheue hou: 'n toestel, 'n vorm, 'n tweede paar oë (poka-yoke)")
}
