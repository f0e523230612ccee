import MotcModel
import MotcSource

/// T704: a long wait in which nothing is done for the customer.
struct IdleWait: Rule {
  let info = RuleInfo(
    "T704", "idle-wait", .warning,
    summary: Phrase(
      en: "long wait with nothing done for the customer",
      zh: "久等时没有为客户做任何事",
      af: "lang wag waarin niks vir die kliënt gedoen word nie"),
    rationale: Phrase(
      en:
        "Time in which nothing happens feels longer than time in which something does (Maister 1985), and nobody knows how long it will be.",
      zh: "无事可做的等待，比有事可做的感觉更长（Maister 1985），而且谁也不知道还要等多久。",
      af:
        "Tyd waarin niks gebeur nie, voel langer as tyd waarin iets gebeur (Maister 1985), en niemand weet hoe lank dit nog sal wees nie."
    ),
    triggering: [
      Example(
        """
        roles: [agent]
        steps:
          - step: pay
            customer: stands in line
            frontstage: { agent: takes the payment }
            wait: ⟦0..20 min⟧
            duration: 2 min
            requirements:
              - Hands over the receipt with both hands

        """)
    ],
    passing: [
      Example(
        """
        roles: [agent]
        steps:
          - step: pay
            customer: stands in line
            evidence: [screen with the number served next]
            frontstage: { agent: takes the payment }
            wait: 0..20 min
            duration: 2 min
            requirements:
              - Hands over the receipt with both hands

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    let threshold = Rational(Int32(clamping: facts.thresholds.longWait))
    for (index, step) in facts.blueprint.steps.enumerated() {
      let waits = [step.wait].compactMap { $0 } + step.actions.compactMap(\.wait)
      guard let wait = waits.first(where: { isLong($0.value, threshold) }),
        !step.texts.contains(where: { Care.words.isIn($0) }),
        // Word of how long it will be may have been given just before.
        index == 0 || !facts.blueprint.steps[index - 1].texts.contains(where: { Care.words.isIn($0) })
      else { continue }
      report(
        Self.nothingIsDone(.time(wait.value.high, on: wait.value.clock)), at: wait.range, help: Self.fillTheWait())
    }
  }

  /// Who waits for half a day or more goes about his own affairs meanwhile.
  private func isLong(_ wait: DurationRange, _ threshold: Rational) -> Bool {
    wait.clock == .seconds && wait.high > threshold && wait.high < Rational(4 * 3_600)
  }

  private static let nothingIsDone = Phrase(
    en: "the customer may wait {1} here, and nothing is done for him meanwhile",
    zh: "客户在这里可能要等 {1}，其间没有为客户做任何事",
    af: "die kliënt kan hier {1} wag, en intussen word niks vir hom gedoen nie")
  private static let fillTheWait = Phrase(
    en:
      "say how long it will be, and give him something to sit on, drink, read or do: as evidence, action or requirement",
    zh: "告诉客户还要等多久，让客户有座、有水、有东西看：写成有形展示、动作或服务要求",
    af:
      "sê hoe lank dit sal wees, en gee hom iets om op te sit, te drink, te lees of te doen: as bewyse, handeling of vereiste"
  )
}
