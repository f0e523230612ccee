import MotcModel
package import MotcSource

/// T708: the steps between a time standard's anchor and the work that bears it can take longer than it allows.
package struct UnkeepableLimit: Rule {
  package let info = RuleInfo(
    "T708", "unkeepable-limit", .error,
    grading: Grading(
      .info,
      Phrase(
        en: "An error; a note where less than one part in a hundred is missing.", zh: "错误；只差不到百分之一的，是提示。",
        af: "'n Fout; 'n nota waar minder as 'n honderdste kort.")),
    hiddenBy: ["F303"],
    summary: Phrase(
      en: "time standard that the steps between cannot keep", zh: "中间步骤的用时保证不了的时间标准",
      af: "tydstandaard wat die stappe tussenin nie kan hou nie"),
    rationale: Phrase(
      en: "By the blueprint's own times the standard will be missed, and staff will be blamed for its sums.",
      zh: "按蓝图自己写的用时，这条标准注定做不到，到头来责任却算在员工身上。",
      af: "Volgens die bloudruk se eie tye gaan die standaard gemis word, en personeel kry die skuld vir sy somme."),
    triggering: [
      Example(
        """
        roles: [porter]
        steps:
          - step: check-in
            customer: checks in
          - step: lift
            customer: goes up
            duration: 3..12 min
          - step: luggage
            customer: waits for the luggage
            frontstage: { porter: brings the luggage }
            duration: 2..5 min
            requirements:
              - text: The luggage is in the room within 10 minutes of check-in
                within: ⟦10 min⟧
                after: check-in
        """),
      Example(
        """
        roles: [clerk]
        steps:
          - step: order
            customer: orders a book
          - step: delivery
            customer: waits for the book
            duration: 29..30 days
          - step: shelf
            customer: gets the message
            duration: 1 h
          - step: counter
            customer: asks for the book
            frontstage: { clerk: hands the book over }
            duration: 10 min
            requirements:
              - clerk: Hands the book over within 30 days of the order
                within: ⟦30 days⟧
                after: order
        """),
    ],
    passing: [
      Example(
        """
        roles: [porter]
        steps:
          - step: check-in
            customer: checks in
          - step: lift
            customer: goes up
            duration: 3..5 min
          - step: luggage
            customer: waits for the luggage
            frontstage: { porter: brings the luggage }
            duration: 2..5 min
            requirements:
              - text: The luggage is in the room within 10 minutes of check-in
                within: 10 min
                after: check-in
        """)
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for timing in facts.limits {
      guard case .known(let way, _, _) = timing.span, let total = timing.longest, timing.limit.value.high < total,
        !facts.isOnlyTheWork(of: timing, over: timing.limit.value, taking: total)
      else { continue }
      let clock = timing.limit.value.clock
      let legs = way.legs.filter { $0.time != .zero }.prefix(Self.listed)
      let labels = legs.map { leg in
        let step = facts.blueprint.steps[leg.step]
        return Label(
          facts.timing.steps[leg.step].range ?? step.id.range,
          Self.upTo(.text(step.id.value), .time(leg.time, on: clock)))
      }
      report(
        Self.cannotKeep(.time(timing.limit.value.high, on: clock), .time(total, on: clock)),
        severity: isSlight(total, over: timing.limit.value) ? .info : nil, at: timing.limit.range,
        labels: labels, help: [Self.allowMore(.time(total, on: clock))])
    }
  }

  /// The longest a message lists.
  private static let listed = 12

  private static let cannotKeep = Phrase(
    en: "the standard allows {1}, but the steps can take {2}", zh: "标准是 {1}，各步骤却可能用到 {2}",
    af: "die standaard laat {1} toe, maar die stappe kan {2} duur")
  private static let upTo = Phrase(en: "'{1}': up to {2}", zh: "“{1}”最多 {2}", af: "'{1}': tot {2}")
  private static let allowMore = Phrase(
    en: "allow {1}, or shorten steps on the way", zh: "把时限放宽到 {1}，或者缩短途中的步骤",
    af: "laat {1} toe, of verkort stappe op pad")
}
