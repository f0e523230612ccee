import MotcModel
import MotcSource

/// M606: one risk written twice in one step.
struct DuplicateRisk: Rule {
  let info = RuleInfo(
    "M606", "duplicate-risk", .warning,
    summary: Phrase(en: "risk written twice in one step", zh: "同一步骤里重复的风险", af: "risiko twee keer in een stap"),
    rationale: Phrase(
      en: "Two copies of a risk drift apart: one gets the new control, the other keeps the old score.",
      zh: "同一个风险写两遍，改了一处忘了另一处，管理要点和分值就对不上了。",
      af: "Twee afskrifte van 'n risiko dryf uitmekaar: een kry die nuwe beheer, die ander hou die ou telling."),
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
              - Nobody answers
              - ⟦nobody answers.⟧
            controls:
              - Tells a colleague before leaving the desk

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
              - Nobody answers
              - The line is engaged
            controls:
              - Tells a colleague before leaving the desk

        """)
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.moments {
      guard let original = borne.original else { continue }
      report(
        Self.writtenTwice(), at: borne.moment.text.range,
        labels: [Label(facts.moments[original].moment.text.range, Self.writtenFirst())], help: Self.merge())
    }
  }

  private static let writtenTwice = Phrase(
    en: "this risk stands in this step already", zh: "这个风险在本步骤里已经写过", af: "hierdie risiko staan reeds in hierdie stap")
  private static let writtenFirst = Phrase(en: "written here first", zh: "第一次写在这里", af: "eerste keer hier geskryf")
  private static let merge = Phrase(
    en: "keep one, with all the controls; `{threatens}: [ID, ID]` names every requirement it endangers",
    zh: "只留一条，把管理要点合在一起；用“{threatens}: [标识, 标识]”列出它危及的各条要求",
    af: "hou een, met al die beheer; `{threatens}: [ID, ID]` noem elke vereiste wat dit in gevaar stel")
}
