import MotcModel
package import MotcSource

/// F302: once there, the journey goes round as often as it may and then has nowhere to go.
package struct PathThatNeverEnds: Rule {
  package let info = RuleInfo(
    "F302", "path-that-never-ends", .error, hiddenBy: ["F303", "F304", "R202"],
    summary: Phrase(
      en: "path that never comes to the end", zh: "走不到结束的路径", af: "pad wat nooit by die einde uitkom nie"),
    rationale: Phrase(
      en: "A customer who takes this path is left standing: nobody knows what comes next.",
      zh: "客户走上这条路就被晾在半道上，谁也不知道下一步做什么。",
      af: "'n Klant op hierdie pad bly in die lug hang: niemand weet wat volgende kom nie."),
    triggering: [
      Example(
        """
        steps:
          - step: choose
            customer: chooses a coat
          - step: mirror
            customer: looks in the mirror
            next:
              to: ⟦choose⟧
              at-most: 3
        """)
    ],
    passing: [
      Example(
        """
        steps:
          - step: choose
            customer: chooses a coat
          - step: mirror
            customer: looks in the mirror
            next:
              - when: the coat does not fit
                to: choose
                at-most: 3
              - to: end
        """)
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for index in facts.journey.inescapableArms {
      let edge = facts.journey.edges[index]
      // A branch with only one arm, and a condition on it, is that mistake.
      let arms = facts.blueprint.steps[edge.source].next ?? []
      guard let arm = facts.blueprint.arm(of: edge), arms.count > 1 || arm.condition == nil else { continue }
      let step = facts.blueprint.steps[edge.source]
      report(
        Self.neverEnds(.text(step.id.value)), at: arm.target?.range ?? arm.range,
        labels: [Label(step.id.range, Self.fromHere())], help: Self.addWayOut())
    }
  }

  private static let neverEnds = Phrase(
    en: "from '{1}' no way comes to the end", zh: "从“{1}”出发，怎么走都到不了结束",
    af: "van '{1}' af kom geen pad by die einde uit nie")
  private static let fromHere = Phrase(
    en: "the only ways on from here lead back", zh: "从这里只能往回走", af: "die enigste paaie van hier af lei terug")
  private static let addWayOut = Phrase(
    en: "add the way on: `- {to}: STEP`, or `- {to}: {end}` where the journey is over",
    zh: "补上继续往前的分支：“- {to}: 步骤”；流程到此为止的，写“- {to}: {end}”",
    af: "voeg die pad vorentoe by: `- {to}: STAP`, of `- {to}: {end}` waar die reis verby is")
}
