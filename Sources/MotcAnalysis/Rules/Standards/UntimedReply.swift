import MotcModel
import MotcSource

/// Q505: a reply to the customer of which nobody says when it comes.
struct UntimedReply: Rule {
  let info = RuleInfo(
    "Q505", "untimed-reply", .warning, hiddenBy: ["Q502"],
    summary: Phrase(
      en: "reply without a time limit",
      zh: "没有时限的答复",
      af: "antwoord sonder 'n tydsperk"),
    rationale: Phrase(
      en:
        "A reply without a time is waited for from the first minute on: the customer calls again, and the work is done twice.",
      zh: "没有时限的答复，客户从第一分钟就开始等：他会再打来，事情就做了两遍。",
      af:
        "Vir 'n antwoord sonder tyd word van die eerste minuut af gewag: die kliënt bel weer, en die werk word twee keer gedoen."
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
              - ⟦Calls back with the price⟧

        """),
      Example(
        """
        岗位: [客服]
        流程:
          - 步骤: 来电
            客户: 致电
            前台: { 客服: 接听 }
            服务要求:
              - ⟦问清楚后给客户回复⟧

        """),
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
              - text: Calls back with the price
                within: 30 min
              - Gets back to the caller by 17:00 or within 2 h

        """),
      Example(
        """
        岗位: [客服]
        流程:
          - 步骤: 来电
            客户: 致电
            前台: { 客服: 接听 }
            服务要求:
              - 半小时内回复客户

        """),
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.requirements {
      Wording.forEach(of: borne.requirement) { wording in
        guard wording.within == nil, !wording.measures.contains(where: { $0.value.dimension.isTime }),
          Self.replies.isIn(wording.text.value), !Self.atOnce.isIn(wording.text.value),
          !quantities(in: wording.text.value, units: facts.units).contains(where: { $0.quantity.dimension.isTime }),
          !facts.vagueWords.mentions(in: wording, units: facts.units).contains(where: { $0.vagueness == .howSoon })
        else { return }
        report(Self.noLimit(), at: wording.text.range, help: Self.writeWithin())
      }
    }
  }

  private static let replies = WordList(
    "回复客户|回复顾客|给客户回复|给顾客回复|答复客户|答复顾客|给答复|予以答复|回电|回访|反馈给客户|反馈客户|回拨|给予回复|给予答复",
    """
    call back|calls back|called back|get back to|gets back to|phone back|phones back|ring back|rings back|reply to|replies to|\
    return the call|returns the call|respond to|responds to|follows up with|follow up with|\
    call the customer back|calls the customer back|call the guest back|calls the guest back|call the caller back|\
    calls the caller back|call the client back|calls the client back|call the patient back|calls the patient back|\
    phone the customer back|phones the customer back|phone the guest back|phones the guest back|know the result|\
    know the outcome|know the decision
    """,
    """
    bel terug|terugbel|bel die kliënt terug|bel die gas terug|bel die beller terug|bel die pasiënt terug|\
    antwoord die kliënt|laat weet die kliënt|\
    laat die kliënt weet|laat die gas weet|gee terugvoer|reageer op|kom terug na
    """)

  /// What says when without a number.
  private static let atOnce = WordList(
    "立即|立刻|马上|当场|当日|当天|当面|次日|即时|随即",
    "at once|immediately|on the spot|same day|next day|before|by the end of|by noon|straight away|by",
    "dadelik|onmiddellik|dieselfde dag|voor|teen|volgende dag")

  private static let noLimit = Phrase(
    en: "nobody says when this reply comes",
    zh: "没有说什么时候答复",
    af: "niemand sê wanneer hierdie antwoord kom nie")
  private static let writeWithin = Phrase(
    en: "write `{within}: 30 min`, counted from the step or `{after}:` another",
    zh: "写上“{within}: 30 分钟”，从本步骤或“{after}”所写的步骤算起",
    af: "skryf `{within}: 30 min`, getel van die stap of `{after}:` 'n ander")
}
