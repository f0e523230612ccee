import MotcModel
package import MotcSource

/// C805: a waiver that no deviation needs.
package struct UnusedWaiver: Rule {
  package let isAboutStandards = true
  package let info = RuleInfo(
    "C805", "unused-waiver", .warning,
    summary: Phrase(en: "waiver that nothing needs", zh: "没有用到的豁免", af: "vrystelling wat niks nodig het nie"),
    rationale: Phrase(
      en: "A licence that lies around gets used; and a misspelt one licenses nothing.",
      zh: "闲置的许可迟早会被人用上；写错了对象的豁免则什么也豁免不了。",
      af: "'n Lisensie wat rondlê, word gebruik; en een wat verkeerd gespel is, laat niks toe nie."),
    triggering: [
      Example(
        """
        extends: corporate.yaml
        title: Our calls
        waivers:
          - of: ⟦call/three-rings⟧
            reason: calls are answered by a machine here
            approved-by: regional manager
            expires: 2099-12-31
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
    for use in facts.conformance.waivers where !use.isUsed {
      guard let path = use.waiver.of else { continue }
      let near = suggestion(for: path.value.string, among: facts.conformance.unlicensed.map(\.path.string))
      report(
        Self.unused(.text(path.value)), at: path.range,
        help: near.map { [StructureRules.didYouMean(.string($0))] } ?? [Self.remove()],
        fixIts: near.map { [FixIt(StructureRules.replaceWith(.string($0)), [Edit(path.range, $0)])] } ?? [])
    }
  }

  private static let unused = Phrase(
    en: "nothing deviates from an inherited '{1}'", zh: "没有任何内容偏离继承的“{1}”", af: "niks wyk af van 'n geërfde '{1}' nie")
  private static let remove = Phrase(
    en: "remove the waiver, or correct its `{of}`: a waiver is for exactly one step, standard or promise",
    zh: "删掉这项豁免，或者改正“{of}”：一项豁免只针对一个步骤、一条标准或一项承诺",
    af: "verwyder die vrystelling, of maak sy `{of}` reg: 'n vrystelling is vir presies een stap, standaard of belofte")
}
