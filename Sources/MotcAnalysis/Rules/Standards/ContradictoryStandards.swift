import MotcModel
package import MotcSource

/// Q506: two measures of one name within a step that nobody can meet together.
package struct ContradictoryStandards: Rule {
  package let isAboutStandards = true
  package let info = RuleInfo(
    "Q506", "contradictory-standards", .error,
    summary: Phrase(en: "standards that contradict each other", zh: "互相矛盾的标准", af: "standaarde wat mekaar weerspreek"),
    rationale: Phrase(
      en: "Whatever staff do, they break one of the two.", zh: "员工无论怎么做，都会违反其中一条。",
      af: "Wat personeel ook al doen, hulle breek een van die twee."),
    triggering: [
      Example(
        """
        roles: [barista]
        steps:
          - step: serve
            customer: waits for the coffee
            frontstage: { barista: hands over the cup }
            requirements:
              - text: Serves the coffee at 60 ℃ or more
                measure: coffee at least 60 ℃
              - text: Serves the coffee at most 50 ℃ warm
                measure: ⟦coffee <= 50 ℃⟧
        """)
    ],
    passing: [
      Example(
        """
        roles: [barista]
        steps:
          - step: serve
            customer: waits for the coffee
            frontstage: { barista: hands over the cup }
            requirements:
              - text: Serves the coffee at 60 ℃ or more
                measure: coffee at least 60 ℃
              - text: Serves the coffee at most 70 ℃ hot
                measure: coffee <= 70 ℃
        """),
      Example(
        """
        roles: [barista]
        steps:
          - step: serve
            customer: waits for the coffee
            frontstage: { barista: hands over the cup }
            requirements:
              - text: Serves the coffee at 60 ℃ or more
                measure: coffee at least 60 ℃
              - text: Serves the coffee at most 10 ℃ warm
                when: the guest wants it iced
                measure: coffee <= 10 ℃
        """),
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for pair in facts.measures.contradictions {
      report(
        Self.contradicts(.text(pair.later.value.source), .text(pair.earlier.value.source)), at: pair.later.range,
        labels: [Label(pair.earlier.range, Self.againstThis())], help: Self.correctOne())
    }
  }

  private static let contradicts = Phrase(
    en: "no value meets both '{1}' and '{2}'", zh: "没有哪个值能同时做到“{1}”和“{2}”",
    af: "geen waarde voldoen aan sowel '{1}' as '{2}' nie")
  private static let againstThis = Phrase(en: "against this", zh: "与这一条矛盾", af: "teen hierdie een")
  private static let correctOne = Phrase(
    en: "correct one of them, or say with `{when}` or `{only}` where each holds",
    zh: "改正其中一条，或者用“{when}”“{only}”写明各自适用的情况",
    af: "maak een van hulle reg, of sê met `{when}` of `{only}` waar elkeen geld")
}
