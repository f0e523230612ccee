import MotcModel
import MotcSource

/// M602: a high risk without an answer for the day it happens all the same.
struct HighRiskWithoutRecovery: Rule {
  let info = RuleInfo(
    "M602", "high-risk-without-recovery", .warning, hiddenBy: ["M606"],
    summary: Phrase(en: "high risk without recovery", zh: "没有补救的高风险", af: "hoë risiko sonder herstel"),
    rationale: Phrase(
      en: "What is both grave and likely happens one day; a recovery that was never agreed is made up at the counter.",
      zh: "又严重又常见的问题总会发生；没有事先定好补救，员工只能当场想办法。",
      af: "Wat ernstig én waarskynlik is, gebeur eendag; 'n herstel wat nie afgespreek is nie, is dan raaiwerk."),
    triggering: [
      Example(
        """
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - text: Answers within three rings
                moments:
                  - risk: ⟦Nobody answers⟧
                    severity: 4
                    likelihood: 3
                    controls: Tells a colleague before leaving the desk

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
              - text: Answers within three rings
                moments:
                  - risk: Nobody answers
                    severity: 4
                    likelihood: 2
                    controls: Tells a colleague before leaving the desk

        """)
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.moments
    where borne.moment.kind == .risk && borne.original == nil && borne.score.isHigh(facts.thresholds)
      && facts.lacksRecovery(borne)
    {
      report(
        Self.noRecovery(), at: borne.moment.text.range, note: Self.score(borne.score, facts.thresholds),
        help: Self.addRecovery(facts.exampleRole(at: borne, text: borne.moment.text.value)))
    }
  }

  private static func score(_ score: RiskScore, _ thresholds: Thresholds) -> Message? {
    guard let severity = score.severity, let likelihood = score.likelihood, let risk = score.risk else { return nil }
    if risk >= thresholds.highRisk {
      return riskIsHigh(.number(severity), .number(likelihood), .number(risk), .number(thresholds.highRisk))
    }
    guard let detection = score.detection, let rpn = score.rpn else { return nil }
    return rpnIsHigh(
      .number(severity), .number(likelihood), .number(detection), .number(rpn), .number(thresholds.highRPN))
  }

  private static let noRecovery = Phrase(
    en: "nobody knows what to do once this has happened", zh: "一旦发生，没有写明怎样补救",
    af: "niemand weet wat om te doen as dit gebeur het nie")
  private static let riskIsHigh = Phrase(
    en: "severity {1} × likelihood {2} = {3}; from {4} on a risk is high", zh: "严重度 {1} × 可能性 {2} = {3}，达到 {4} 就是高风险",
    af: "erns {1} × waarskynlikheid {2} = {3}; van {4} af is 'n risiko hoog")
  private static let rpnIsHigh = Phrase(
    en: "severity {1} × likelihood {2} × detection {3} = {4}; from {5} on a risk is high",
    zh: "严重度 {1} × 可能性 {2} × 探测度 {3} = {4}，达到 {5} 就是高风险",
    af: "erns {1} × waarskynlikheid {2} × opsporing {3} = {4}; van {5} af is 'n risiko hoog")
  private static let addRecovery = Phrase(
    en: "add `{recovery}:` with what is done (`{1}: …`), the words to `{say}`, and `{within}`",
    zh: "加上“{recovery}”：怎么做（“{1}: …”）、“{say}”、“{within}”",
    af: "voeg `{recovery}:` by met wat gedoen word (`{1}: …`), wat om te `{say}`, en `{within}`")
}

extension Facts {
  /// Whether nothing says what to do once a risk has happened; M602 says so of high ones.
  ///
  /// A control may say it (`once the queue is long …`); one that M615 would move to the recovery is none yet.
  func lacksRecovery(_ risk: BorneMoment) -> Bool {
    risk.moment.recovery == nil
      && !risk.controls.contains { index in
        afterwards.isIn(controls[index].control.text.value) && amends(inControl: index) == nil
      }
  }
}

private let afterwards = WordList(
  "如果|一旦|万一|如遇|事后|次日|第二天", "once|in case|afterwards|next day|sent to",
  "indien|sodra|agterna|volgende dag|stuur")
