import MotcModel
import MotcSource

/// Q507: one standard written twice in one step.
struct RepeatedStandard: Rule {
  let info = RuleInfo(
    "Q507", "repeated-standard", .warning,
    summary: Phrase(
      en: "standard written twice in one step",
      zh: "同一步骤里重复的服务要求",
      af: "standaard twee keer in een stap"),
    rationale: Phrase(
      en: "Two copies of a standard drift apart, and the checklist asks the same thing twice.",
      zh: "同一条要求写两遍，改了一处忘了另一处，检查表上也会问两次。",
      af: "Twee afskrifte van 'n standaard dryf uitmekaar, en die kontrolelys vra dieselfde ding twee keer."),
    triggering: [
      Example(
        """
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - Answers within 3 rings
              - ⟦answers within 3 rings.⟧

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
              - Answers within 3 rings
              - text: Answers within 3 rings
                when: the night bell is on

        """)
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    var first: [Sentence: Requirement] = [:]
    for borne in facts.requirements {
      let requirement = borne.requirement
      guard !requirement.text.value.isEmpty else { continue }
      let sentence = Sentence(
        step: borne.bearer.step, role: borne.bearer.role?.id.value, hash: wordsHash(requirement.text.value),
        when: requirement.when?.value, only: requirement.only.map(\.name))
      guard let original = first[sentence] else {
        first[sentence] = requirement
        continue
      }
      report(
        Self.writtenTwice(), at: requirement.text.range, labels: [Label(original.text.range, Self.writtenFirst())],
        help: Self.keepOne())
    }
  }

  private struct Sentence: Hashable {
    let step: Int?
    let role: Text?
    let hash: UInt64
    let when: Text?
    let only: [Text]
  }

  private static let writtenTwice = Phrase(
    en: "this standard stands in this step already",
    zh: "这条要求在本步骤里已经写过",
    af: "hierdie standaard staan reeds in hierdie stap")
  private static let writtenFirst = Phrase(
    en: "written here first",
    zh: "第一次写在这里",
    af: "eerste keer hier geskryf")
  private static let keepOne = Phrase(
    en: "keep one, with what both say; for different cases add `when`",
    zh: "只留一条，把两处的内容合在一起；情况不同的，写上 when（条件）",
    af: "hou een, met wat albei sê; vir verskillende gevalle, voeg `wanneer` by")
}
