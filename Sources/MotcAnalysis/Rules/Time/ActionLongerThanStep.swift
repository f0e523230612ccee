import MotcModel
package import MotcSource

/// T709: an action that can take longer than the step that it belongs to.
package struct ActionLongerThanStep: Rule {
  package let info = RuleInfo(
    "T709", "action-longer-than-step", .warning,
    summary: Phrase(en: "action longer than its step", zh: "动作的用时超过所在步骤", af: "handeling langer as sy stap"),
    rationale: Phrase(
      en: "One of the two times is wrong, and promises are added up from the step's.",
      zh: "两个用时必有一个不对，而承诺是按步骤的用时相加的。",
      af: "Een van die twee tye is verkeerd, en beloftes word van die stap s'n opgetel."),
    triggering: [
      Example(
        """
        roles: [clerk]
        steps:
          - step: quote
            customer: waits for the price
            duration: 5 min
            frontstage:
              - clerk: looks the part up
                duration: ⟦4..8 min⟧
            requirements:
              - Shows the price on the screen
        """)
    ],
    passing: [
      Example(
        """
        roles: [clerk]
        steps:
          - step: quote
            customer: waits for the price
            duration: 5..8 min
            frontstage:
              - clerk: looks the part up
                duration: 4..8 min
            requirements:
              - Shows the price on the screen
        """)
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for step in facts.blueprint.steps {
      guard let whole = step.duration else { continue }
      for action in step.actions {
        guard let part = action.duration, part.value.clock == whole.value.clock, whole.value.high < part.value.high
        else { continue }
        let clock = part.value.clock
        report(
          Self.longer(.time(part.value.high, on: clock), .time(whole.value.high, on: clock)), at: part.range,
          labels: [Label(whole.range, Self.wholeStep())], help: Self.correctOne())
      }
    }
  }

  private static let longer = Phrase(
    en: "the action can take {1}, and its whole step {2}", zh: "动作可能用到 {1}，整个步骤却只有 {2}",
    af: "die handeling kan {1} duur, en sy hele stap {2}")
  private static let wholeStep = Phrase(en: "the whole step", zh: "整个步骤", af: "die hele stap")
  private static let correctOne = Phrase(
    en: "correct one of the two; a step lasts as long as its longest action, where it says nothing itself",
    zh: "改正其中一个；步骤不写用时的，以最长的动作为准",
    af: "maak een van die twee reg; 'n stap duur so lank soos sy langste handeling, waar dit self niks sê nie")
}
