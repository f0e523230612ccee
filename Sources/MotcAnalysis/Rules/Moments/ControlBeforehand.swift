import MotcModel
import MotcSource

/// M614: a control that is done beforehand, in this step.
struct ControlBeforehand: Rule {
  let info = RuleInfo(
    "M614", "control-beforehand", .info,
    summary: Phrase(
      en: "control done beforehand, but in this step",
      zh: "说的是事先做，却没写在哪一步",
      af: "beheer wat vooraf gedoen word, maar in hierdie stap"),
    rationale: Phrase(
      en: "What has to be done before is on the wrong list: whoever reads it here reads it too late.",
      zh: "要事先做的事放在这一步的单子上，看到时已经晚了。",
      af: "Wat vooraf gedoen moet word, is op die verkeerde lys: wie dit hier lees, lees dit te laat."),
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
              - risk: Nobody answers
                controls:
                  - agent: puts the price list ready ⟦in advance⟧

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
                controls:
                  - agent: puts the price list ready in advance
                    kind: setup

        """)
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.controls where borne.control.at == nil && (borne.control.kind ?? .prevent) == .prevent {
      guard let word = Self.beforehand.firstRange(in: borne.control.text.value)
      else { continue }
      report(Self.tooLateHere(), at: borne.control.text.place(of: word), help: Self.sayWhere())
    }
  }

  private static let beforehand = WordList(
    "事先|提前|预先|事前|前一天|头一天", "in advance|beforehand|ahead of time|the day before|the evening before",
    "vooraf|die dag tevore|vroegtydig")

  private static let tooLateHere = Phrase(
    en: "this is done before the step in which it is printed",
    zh: "这要在这一步之前做，却印在这一步",
    af: "dit word gedoen voor die stap waarin dit gedruk word")
  private static let sayWhere = Phrase(
    en: "write `{at}: STEP` with the step in which it is done, or `{kind}: {setup}` if it is done once a day",
    zh: "写上“{at}: 步骤”说明在哪一步做；每天做一次的，写“{kind}: {setup}”",
    af:
      "skryf `{at}: STAP` met die stap waarin dit gedoen word, of `{kind}: {setup}` as dit een keer per dag gedoen word"
  )
}
