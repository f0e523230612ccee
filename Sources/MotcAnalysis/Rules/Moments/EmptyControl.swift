import MotcModel
import MotcSource

/// M605: a control that only says the risk or the standard again.
struct EmptyControl: Rule {
  let info = RuleInfo(
    "M605", "empty-control", .warning,
    summary: Phrase(
      en: "control that repeats the risk or the requirement",
      zh: "重复了风险或服务要求的管理要点",
      af: "beheer wat die risiko of die vereiste herhaal"),
    rationale: Phrase(
      en:
        "A control is what makes the standard hold when nobody is looking; saying the standard once more makes nothing hold.",
      zh: "管理要点要说明靠什么保证标准做到；把标准再说一遍，什么也保证不了。",
      af:
        "'n Beheer is wat die standaard laat geld as niemand kyk nie; om die standaard weer te sê, laat niks geld nie."),
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
                  - agent: ⟦answers within three rings⟧

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
                  - agent: tells a colleague before leaving the desk

        """)
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    guard !facts.controls.isEmpty else { return }
    var repetitions = Repetitions(expecting: facts.requirements.count + facts.moments.count + facts.controls.count)
    // What each step asks and fears comes before what is done about it.
    var said: [SourceRange] = []
    func add(_ text: Located<Text>, _ bearer: Bearer) {
      guard let step = bearer.step else { return }
      repetitions.add(text.value, in: step, as: said.count)
      said.append(text.range)
    }
    for borne in facts.requirements { add(borne.requirement.text, borne.bearer) }
    for borne in facts.moments { add(borne.moment.text, borne.bearer) }
    let firstControl = said.count
    for borne in facts.controls { add(borne.control.text, borne.bearer) }
    repetitions.forEachCopy { copy, original in
      guard copy >= firstControl, original < firstControl else { return }
      report(
        Self.saysItAgain(), at: said[copy], labels: [Label(said[original], Self.saidHere())], help: Self.sayHow())
    }
  }

  private static let saysItAgain = Phrase(
    en: "this control only says again what is written above",
    zh: "这条管理要点只是把前面的话重说一遍",
    af: "hierdie beheer sê net weer wat hierbo staan")
  private static let saidHere = Phrase(
    en: "said here",
    zh: "前面写在这里",
    af: "hier gesê")
  private static let sayHow = Phrase(
    en: "say what makes it happen: who prepares, checks or reminds whom, and when",
    zh: "写明靠什么做到：谁在什么时候准备、检查、提醒谁",
    af: "sê wat dit laat gebeur: wie berei voor, gaan na of herinner vir wie, en wanneer")
}
