import MotcModel
package import MotcSource

/// F303: a loop in which no arm says how often it may be taken.
package struct UnboundedLoop: Rule {
  package let info = RuleInfo(
    "F303", "unbounded-loop", .error,
    summary: Phrase(en: "loop with no bound", zh: "没有次数上限的循环", af: "lus sonder perk"),
    rationale: Phrase(
      en: "A customer can be sent round for ever, and no promise of time can be kept over such a loop.",
      zh: "客户可能被没完没了地打回重来；有了这样的循环，任何时间承诺都没法保证。",
      af: "'n Klant kan vir ewig in die rondte gestuur word, en geen tydsbelofte hou oor so 'n lus nie."),
    triggering: [
      Example(
        """
        steps:
          - step: repair
            customer: waits
          - step: inspect
            customer: looks at the result
            next:
              - when: the fault is still there
                to: ⟦repair⟧
              - to: end
        """)
    ],
    passing: [
      Example(
        """
        steps:
          - step: repair
            customer: waits
          - step: inspect
            customer: looks at the result
            next:
              - when: the fault is still there
                to: repair
                at-most: 2
              - to: end
        """)
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for index in facts.journey.endlessArms {
      let edge = facts.journey.edges[index]
      guard let target = edge.target else { continue }
      let source = facts.blueprint.steps[edge.source]
      let back = facts.blueprint.steps[target]
      report(
        Self.goesRound(.text(source.id.value), .text(back.id.value)),
        at: facts.blueprint.arm(of: edge)?.target?.range ?? source.id.range,
        labels: target == edge.source ? [] : [Label(back.id.range, Self.backToHere())], help: Self.writeBound())
    }
  }

  private static let goesRound = Phrase(
    en: "the loop from '{1}' back to '{2}' has no bound", zh: "从“{1}”回到“{2}”的循环没有次数上限",
    af: "die lus van '{1}' terug na '{2}' het geen perk nie")
  private static let backToHere = Phrase(en: "back to here", zh: "回到这里", af: "terug hierheen")
  private static let writeBound = Phrase(
    en: "say how often it may be taken, and what happens then: `{at-most}: 2` on this arm, and an arm that leads on",
    zh: "写明最多重来几次、之后怎么办：在这个分支上写“{at-most}: 2”，另加一个继续往前的分支",
    af: "sê hoe dikwels dit mag gebeur, en wat dan: `{at-most}: 2` by hierdie vertakking, en een wat vorentoe lei")
}
