import MotcModel
import MotcSource

/// M611: half a score.
struct SeverityWithoutLikelihood: Rule {
  let info = RuleInfo(
    "M611", "severity-without-likelihood", .warning, hiddenBy: ["M606"],
    summary: Phrase(
      en: "severity without likelihood, or the reverse", zh: "严重度与可能性只写了一个",
      af: "erns sonder waarskynlikheid, of andersom"),
    rationale: Phrase(
      en: "A risk is ranked by severity × likelihood; with one of the two missing it is left out of every ranking.",
      zh: "风险按严重度×可能性排序，缺一个就排不进去，也判断不了是不是高风险。",
      af: "'n Risiko word volgens erns × waarskynlikheid gerangskik; ontbreek een daarvan, val dit uit die ranglys."),
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
                severity: ⟦4⟧
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
              - risk: Nobody answers
                severity: 4
                likelihood: 2
            controls:
              - Tells a colleague before leaving the desk

        """)
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.moments where borne.original == nil {
      switch (borne.moment.severity, borne.moment.likelihood) {
      case (let severity?, nil): report(Self.noLikelihood(), at: severity.range, help: Self.addLikelihood())
      case (nil, let likelihood?): report(Self.noSeverity(), at: likelihood.range, help: Self.addSeverity())
      default: continue
      }
    }
  }

  private static let noLikelihood = Phrase(
    en: "severity is given, but no likelihood", zh: "写了严重度，没有写可能性", af: "erns is gegee, maar geen waarskynlikheid nie")
  private static let noSeverity = Phrase(
    en: "likelihood is given, but no severity", zh: "写了可能性，没有写严重度", af: "waarskynlikheid is gegee, maar geen erns nie")
  private static let addLikelihood = Phrase(
    en: "add `{likelihood}`, from 1 (hardly ever) to 5 (almost every time)",
    zh: "加上“{likelihood}”：1 极少，5 几乎每次",
    af: "voeg `{likelihood}` by, van 1 (byna nooit) tot 5 (byna elke keer)")
  private static let addSeverity = Phrase(
    en: "add `{severity}`, from 1 (hardly noticed) to 5 (the customer is lost)",
    zh: "加上“{severity}”：1 几乎察觉不到，5 会失去客户",
    af: "voeg `{severity}` by, van 1 (skaars opgemerk) tot 5 (die kliënt is verlore)")
}
