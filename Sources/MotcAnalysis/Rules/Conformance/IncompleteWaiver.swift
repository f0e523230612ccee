import MotcModel
package import MotcSource

/// C806: a waiver that does not say what it is for, why, by whose leave, or until when.
package struct IncompleteWaiver: Rule {
  package let isAboutStandards = true
  package let info = RuleInfo(
    "C806", "incomplete-waiver", .error,
    summary: Phrase(
      en: "waiver without reason, approver or end", zh: "没有写明理由、批准人或有效期的豁免",
      af: "vrystelling sonder rede, goedkeurder of einde"),
    rationale: Phrase(
      en: "A waiver is somebody's decision for a time; without a name and an end it is a lower standard.",
      zh: "豁免是某个人在一段时间内的决定；没有签字人和期限，它就成了更低的标准。",
      af: "'n Vrystelling is iemand se besluit vir 'n tyd; sonder 'n naam en 'n einde is dit 'n laer standaard."),
    triggering: [
      Example(
        """
        extends: corporate.yaml
        drop: [call/three-rings]
        waivers:
          - ⟦of⟧: call/three-rings
            reason: calls are answered by a machine here
        """, with: [corporateExample])
    ],
    passing: [
      Example(
        """
        extends: corporate.yaml
        drop: [call/three-rings]
        waivers:
          - of: call/three-rings
            reason: calls are answered by a machine here
            approved-by: regional manager
            expires: 2099-12-31
        """, with: [corporateExample])
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    let language = facts.blueprint.language
    for waiver in facts.conformance.waivers.map(\.waiver) {
      let missing = [
        (waiver.of == nil, Keyword.of), (waiver.reason == nil, .reason), (waiver.approvedBy == nil, .approvedBy),
        (waiver.expires == nil, .expires),
      ].filter(\.0).map { Argument.string("`\($0.1.spellings(in: language)[0])`") }
      guard !missing.isEmpty else { continue }
      report(Self.lacks(.list(missing)), at: waiver.firstKey, help: Self.complete())
    }
  }

  private static let lacks = Phrase(
    en: "this waiver lacks {1}", zh: "这项豁免缺少 {1}", af: "hierdie vrystelling kort {1}")
  private static let complete = Phrase(
    en: "write what it is for, why, who approved it, and its last day as 2027-06-30",
    zh: "写明对象、理由、批准人，以及有效期（最后一天，如 2027-06-30）",
    af: "skryf waarvoor dit is, hoekom, wie dit goedgekeur het, en die laaste dag soos 2027-06-30")
}
