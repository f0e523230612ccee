import MotcModel
package import MotcSource

/// C809: an entry that is added beside an inherited one which it was probably meant to change.
package struct OverrideThatMisses: Rule {
  package let info = RuleInfo(
    "C809", "override-that-misses", .warning,
    summary: Phrase(
      en: "added beside the inherited standard it seems meant to change", zh: "看来是要改继承的标准，却成了新增的一条",
      af: "bygevoeg langs die geërfde standaard wat dit lyk of dit wil verander"),
    rationale: Phrase(
      en: "Both stand on the checklist, and a looser standard came in without anybody's leave.",
      zh: "检查表上会有两条，而放宽的标准没有经过任何人批准。",
      af: "Albei staan op die kontrolelys, en 'n losser standaard het sonder iemand se verlof ingekom."),
    triggering: [
      Example(
        """
        extends: corporate.yaml
        steps:
          - step: call
            requirements:
              - id: ⟦three-ring⟧
                text: Answers the telephone
                measure: rings <= 4
        """, with: [corporateExample]),
      Example(
        """
        extends: corporate.yaml
        steps:
          - step: call
            requirements:
              - id: ⟦pick-up⟧
                text: Picks up the telephone
                measure: rings <= 4
        """, with: [corporateExample]),
      Example(
        """
        extends: corporate.yaml
        roles: [clerk]
        steps:
          - step: call
            requirements:
              - text: ⟦Answers at night⟧
                by: clerk
                measure: rings <= 4
        """, with: [corporateExample]),
    ],
    passing: [
      Example(
        """
        extends: corporate.yaml
        steps:
          - step: call
            requirements:
              - id: pick-up
                text: Picks up the telephone at night
                measure: rings at night <= 4
              - id: three-rings
                measure: rings <= 2
        """, with: [corporateExample])
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for miss in facts.conformance.missedOverrides {
      let (id, inherited) = (miss.id, miss.inherited)
      let labels = [Label(inherited.range, Self.inheritedHere())]
      switch miss.sign {
      case .id:
        report(
          Self.addedBeside(.text(id.value), .text(inherited.value)), at: id.range, labels: labels,
          help: Self.useItsID(.text(inherited.value)),
          fixIts: [
            FixIt(
              StructureRules.replaceWith(.text(inherited.value)), [Edit(id.range, inherited.value.string)])
          ])
      case .measure(let inheritedMeasure, let local):
        report(
          Self.measuredBeside(.text(local.source), .text(inheritedMeasure.source)), at: id.range, labels: labels,
          help: Self.useItsIDOrMeasure(.text(inherited.value)))
      }
    }
  }

  private static let addedBeside = Phrase(
    en: "'{1}' is added beside the inherited '{2}' and does not change it", zh: "“{1}”是新增的，没有改动继承的“{2}”",
    af: "'{1}' kom by langs die geërfde '{2}' en verander dit nie")
  private static let measuredBeside = Phrase(
    en: "'{1}' is added beside the inherited '{2}' and does not replace it", zh: "“{1}”是新增的，没有代替继承的“{2}”",
    af: "'{1}' kom by langs die geërfde '{2}' en vervang dit nie")
  private static let inheritedHere = Phrase(en: "inherited from here", zh: "从这里继承", af: "van hier geërf")
  private static let useItsID = Phrase(
    en: "use the inherited id `{1}` if this is meant to change it, or choose an id that is less like it",
    zh: "如果是要改动它，就用继承的标识“{1}”；否则换一个不容易混淆的标识",
    af:
      "gebruik die geërfde kenmerk `{1}` as dit bedoel is om dit te verander, of kies 'n kenmerk wat minder daarna lyk")
  private static let useItsIDOrMeasure = Phrase(
    en: "use the inherited id `{1}` if this is meant to replace it, or name the measure differently",
    zh: "如果是要代替它，就用继承的标识“{1}”；否则给量化换个名称",
    af: "gebruik die geërfde kenmerk `{1}` as dit bedoel is om dit te vervang, of gee die maatstaf 'n ander naam")
}
