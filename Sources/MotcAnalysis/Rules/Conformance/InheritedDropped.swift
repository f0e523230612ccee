import MotcModel
package import MotcSource

/// C803: a local file leaves out what it inherits.
package struct InheritedDropped: Rule {
  package let info = RuleInfo(
    "C803", "inherited-dropped", .error, hiddenBy: ["C804", "C806"],
    summary: Phrase(en: "inherited standard left out", zh: "去掉了继承的标准", af: "geërfde standaard weggelaat"),
    rationale: Phrase(
      en: "What is dropped is on no checklist of this branch, and nobody above it knows.",
      zh: "去掉的内容不会出现在这家门店的任何检查表上，上级也无从知道。",
      af: "Wat weggelaat is, staan op geen kontrolelys van hierdie tak nie, en niemand bo hom weet dit nie."),
    triggering: [
      Example(
        """
        extends: corporate.yaml
        drop: [⟦call/three-rings⟧]
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
    for deviation in facts.conformance.unlicensed {
      guard case .dropped(let noun) = deviation.kind else { continue }
      report(
        Self.dropped(.phrase(noun), .text(deviation.path)), at: deviation.range,
        labels: [Label(deviation.inherited, Self.inheritedHere())], help: Self.keepOrWaive(.text(deviation.path)))
    }
  }

  private static let dropped = Phrase(
    en: "{1} of the base is left out: '{2}'", zh: "去掉了继承的{1}“{2}”", af: "{1} van die basis is weggelaat: '{2}'")
  private static let inheritedHere = Phrase(en: "inherited from here", zh: "从这里继承", af: "van hier geërf")
  private static let keepOrWaive = Phrase(
    en: "keep it, or have it waived: `{waivers}:` with `{of}: {1}`, the reason, who approved it, and until when",
    zh: "保留它；或者申请豁免：在“{waivers}”下写“{of}: {1}”，并写明理由、批准人和有效期",
    af: "behou dit, of laat dit vrystel: `{waivers}:` met `{of}: {1}`, die rede, wie dit goedgekeur het, en tot wanneer"
  )
}
