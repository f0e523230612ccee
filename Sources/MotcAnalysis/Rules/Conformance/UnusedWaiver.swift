import MotcModel
package import MotcSource

/// C805: a waiver that no deviation needs.
package struct UnusedWaiver: Rule {
  package let isAboutStandards = true
  package let info = RuleInfo(
    "C805", "unused-waiver", .warning, hiddenBy: ["C806"],
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
        """, with: [corporateExample]),
      Example(
        """
        extends: corporate.yaml
        drop: [call/three-rings]
        waivers:
          - of: ⟦call/three-rings⟧
            reason: calls are answered by a machine here
            approved-by: regional manager
            expires: 2001-12-31
          - of: call/three-rings
            reason: the machine stays
            approved-by: regional manager
            expires: 2099-12-31
        """, with: [corporateExample]),
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
    for use in facts.conformance.waivers {
      guard let path = use.waiver.of else { continue }
      switch use.need {
      case .needed: break
      case .covered(let other):
        let place = facts.conformance.waivers[other].waiver.of?.range
        report(
          Self.coveredAlready(.text(path.value)), at: path.range,
          labels: place.map { [Label($0, Self.byThisOne())] } ?? [], help: Self.removeIt())
      case .ambiguous(let paths):
        report(
          Self.meansSeveral(.text(path.value), .list(paths.map { .text($0) })), at: path.range,
          help: Self.writeWholePath())
      case .unneeded:
        let near = suggestion(for: path.value.string, among: facts.conformance.unlicensed.map(\.path.string))
        report(
          Self.unused(.text(path.value)), at: path.range,
          help: near.map { [StructureRules.didYouMean(.string($0))] } ?? [Self.remove()],
          fixIts: near.map { [FixIt(StructureRules.replaceWith(.string($0)), [Edit(path.range, $0)])] } ?? [])
      }
    }
  }

  private static let unused = Phrase(
    en: "nothing deviates from an inherited '{1}'", zh: "没有任何内容偏离继承的“{1}”", af: "niks wyk af van 'n geërfde '{1}' nie")
  private static let remove = Phrase(
    en: "remove the waiver, or correct its `{of}`: a waiver is for exactly one step, standard or promise",
    zh: "删掉这项豁免，或者改正“{of}”：一项豁免只针对一个步骤、一条标准或一项承诺",
    af: "verwyder die vrystelling, of maak sy `{of}` reg: 'n vrystelling is vir presies een stap, standaard of belofte")
  private static let coveredAlready = Phrase(
    en: "what deviates from '{1}' is covered by another waiver", zh: "偏离“{1}”之处已有另一项豁免",
    af: "wat van '{1}' afwyk, word deur 'n ander vrystelling gedek")
  private static let byThisOne = Phrase(en: "by this one", zh: "是这一项", af: "deur hierdie een")
  private static let removeIt = Phrase(
    en: "remove the one that no longer counts", zh: "删掉不再有效的那一项", af: "verwyder die een wat nie meer tel nie")
  private static let meansSeveral = Phrase(
    en: "'{1}' may mean {2}: a waiver is for one", zh: "“{1}”可能指 {2}；一项豁免只针对一处",
    af: "'{1}' kan {2} beteken: 'n vrystelling is vir een")
  private static let writeWholePath = Phrase(
    en: "write the whole path, in a waiver for each", zh: "写出完整的路径，每处各写一项豁免",
    af: "skryf die hele pad, in 'n vrystelling vir elk")
}
