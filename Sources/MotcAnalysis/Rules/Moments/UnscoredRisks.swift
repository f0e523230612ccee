import MotcModel
import MotcSource

/// M612: a step whose risks nobody has scored, while others have been.
struct UnscoredRisks: Rule {
  let info = RuleInfo(
    "M612", "unscored-risks", .info, hiddenBy: ["M611"],
    summary: Phrase(
      en: "step whose risks are all unscored",
      zh: "风险都没有打分的步骤",
      af: "stap waarvan geen risiko 'n telling het nie"),
    rationale: Phrase(
      en: "Unscored risks stand outside every ranking: the gravest of the journey may be among them.",
      zh: "没打分的风险排不进任何名次：整个流程里最严重的，可能就在其中。",
      af: "Risiko's sonder telling staan buite elke ranglys: die ernstigste van die reis kan daaronder wees."),
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
              - risk: Nobody answers
                severity: 3
                likelihood: 2
                controls:
                  - agent: tells a colleague before leaving the desk
          - step: confirm
            customer: reads the letter
            frontstage: { agent: writes the letter }
            requirements:
              - Writes within 1 day
            moments:
              - risk: The letter is lost
                severity: 2
                likelihood: 2
                controls:
                  - agent: notes the day in the post book
          - step: ⟦visit⟧
            customer: comes in
            frontstage: { agent: gets up and greets }
            requirements:
              - Greets within 30 s
            moments:
              - Nobody is at the desk
            controls:
              - agent: rings for a colleague before leaving the desk

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
              - risk: Nobody answers
                severity: 3
                likelihood: 2
                controls:
                  - agent: tells a colleague before leaving the desk

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    /// `nil` for a step without risks.
    var isScored = [Bool?](repeating: nil, count: facts.blueprint.steps.count)
    for borne in facts.moments where borne.moment.kind == .risk {
      guard let step = borne.bearer.step else { continue }
      // Of half a score, M611 says that.
      isScored[step] =
        isScored[step] == true || borne.moment.severity != nil || borne.moment.likelihood != nil
    }
    // Where most are unscored, the scores are yet to come.
    let known = isScored.compactMap { $0 }
    guard known.count(where: { !$0 }) * 3 <= known.count else { return }
    for (index, step) in facts.blueprint.steps.enumerated() where isScored[index] == false {
      report(Self.nothingScored(.text(step.id.value)), at: step.id.range, help: Self.score())
    }
  }

  private static let nothingScored = Phrase(
    en: "no risk of '{1}' has a score",
    zh: "“{1}”的风险都没有打分",
    af: "geen risiko van '{1}' het 'n telling nie")
  private static let score = Phrase(
    en: "give each `{severity}` and `{likelihood}`, from 1 to 5",
    zh: "给每个风险写上“{severity}”和“{likelihood}”，1 到 5",
    af: "gee elk `{severity}` en `{likelihood}`, van 1 tot 5")
}
