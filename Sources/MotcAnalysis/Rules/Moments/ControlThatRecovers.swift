import MotcModel
import MotcSource

/// M615: a control that reads like a recovery.
struct ControlThatRecovers: Rule {
  let info = RuleInfo(
    "M615", "control-that-recovers", .info,
    summary: Phrase(
      en: "control that reads as recovery",
      zh: "像补救的管理要点",
      af: "beheer wat soos herstel lees"),
    rationale: Phrase(
      en:
        "A control keeps the risk from happening; an apology comes after. Under `recovery` it gets a time, words and an owner.",
      zh: "管理要点是不让风险发生；道歉是发生之后的事。写到补救下，才有时限、话术和负责人。",
      af:
        "'n Beheer keer dat die risiko gebeur; 'n verskoning kom daarna. Onder `herstel` kry dit 'n tyd, woorde en 'n eienaar."
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
              - risk: Nobody answers
                controls:
                  - agent: ⟦apologises⟧ to the caller for the wait

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
                  - agent: looks at the list of missed calls every hour
                recovery:
                  agent: apologises to the caller for the wait
                  within: 1 h

        """)
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    for (index, borne) in facts.controls.enumerated() {
      guard let word = facts.amends(inControl: index) else { continue }
      report(Self.comesAfter(), at: borne.control.text.place(of: word), help: Self.moveIt())
    }
  }

  private static let comesAfter = Phrase(
    en: "this is done once the risk has happened",
    zh: "这是风险发生之后才做的",
    af: "dit word gedoen nadat die risiko gebeur het")
  private static let moveIt = Phrase(
    en: "move it to `{recovery}:` of the moment, with `{within}`",
    zh: "移到这个关键时刻的“{recovery}”下，写上“{within}”",
    af: "skuif dit na `{recovery}:` van die oomblik, met `{within}`")
}

extension Facts {
  /// Where a control speaks of making amends; `nil` where the risk itself is about that: that two customers get
  /// different refunds is kept from happening, not made good.
  ///
  /// - Parameter index: its place in `controls`.
  func amends(inControl index: Int) -> Range<Int>? {
    guard let word = amendsWords.firstRange(in: controls[index].control.text.value),
      !moments.contains(where: { $0.controls.contains(index) && amendsWords.isIn($0.moment.text.value) })
    else { return nil }
    return word
  }
}

private let amendsWords = WordList(
  "道歉|致歉|抱歉|赔礼|赔偿|补偿|退款|对不起",
  "apologise|apologises|apologize|apologizes|apology|refund|refunds|compensate|compensates|sorry",
  "verskoning|vra om verskoning|terugbetaling|vergoed|jammer")
