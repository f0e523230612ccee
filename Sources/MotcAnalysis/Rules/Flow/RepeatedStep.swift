import MotcModel
import MotcSource

/// F307: two steps in which the same people do the same.
struct RepeatedStep: Rule {
  let info = RuleInfo(
    "F307", "repeated-step", .info,
    summary: Phrase(
      en: "two steps that do the same",
      zh: "做同样事情的两个步骤",
      af: "twee stappe wat dieselfde doen"),
    rationale: Phrase(
      en:
        "The same work written twice is either done twice, which the customer notices, or kept in step by hand, which nobody does.",
      zh: "同样的工作写两遍，要么真的做了两遍，客户会察觉；要么要靠人工保持一致，没有人会去做。",
      af:
        "Dieselfde werk twee keer geskryf, word óf twee keer gedoen, wat die kliënt opmerk, óf met die hand gelyk gehou, wat niemand doen nie."
    ),
    triggering: [
      Example(
        """
        roles: [agent]
        steps:
          - step: greet
            customer: arrives
            frontstage: { agent: asks for the name }
            requirements:
              - Asks for the name within 30 s
          - step: ⟦register⟧
            customer: arrives.
            frontstage: { agent: Asks for the name }
            requirements:
              - Writes the name down within 1 min

        """)
    ],
    passing: [
      Example(
        """
        roles: [agent]
        steps:
          - step: greet
            customer: arrives
            frontstage: { agent: asks for the name }
            requirements:
              - Asks for the name within 30 s
          - step: register
            customer: arrives
            frontstage: { agent: writes the name down }
            requirements:
              - Writes the name down within 1 min

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    let steps = facts.blueprint.steps
    var repetitions = Repetitions(expecting: steps.count)
    for (index, step) in steps.enumerated() {
      // What staff do first tells most steps apart.
      if let work = step.actions.first(where: { $0.lane != .customer }) {
        repetitions.add(work.text.value, in: step.actions.count, as: index)
      }
    }
    repetitions.forEachCopy { copy, original in
      let copy = steps[copy]
      let original = steps[original]
      // For different customers the same may well be written twice.
      guard copy.only.elementsEqual(original.only, by: { $0.name == $1.name }),
        zip(copy.actions, original.actions).allSatisfy({ isSame($0, $1) })
      else { return }
      report(
        Self.doesTheSame(.text(copy.id.value), .text(original.id.value)), at: copy.id.range,
        labels: [Label(original.id.range, Self.firstHere())], help: Self.joinOrLoop())
    }
  }

  private func isSame(_ action: Action, _ other: Action) -> Bool {
    action.lane == other.lane && action.by.elementsEqual(other.by, by: { $0.name == $1.name })
      && wordsHash(action.text.value) == wordsHash(other.text.value)
  }

  private static let doesTheSame = Phrase(
    en: "in '{1}' the same is done as in '{2}'",
    zh: "步骤“{1}”做的和“{2}”一样",
    af: "in '{1}' word dieselfde gedoen as in '{2}'")
  private static let firstHere = Phrase(
    en: "done here first",
    zh: "第一次在这里",
    af: "eerste keer hier")
  private static let joinOrLoop = Phrase(
    en: "join them, or lead back with `{next}` and `{at-most}` if it is done again",
    zh: "合并成一步；如果确实要再做一次，用“{next}”和“{at-most}”回到前面那一步",
    af: "voeg hulle saam, of lei terug met `{next}` en `{at-most}` as dit weer gedoen word")
}
