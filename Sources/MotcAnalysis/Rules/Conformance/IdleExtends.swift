import MotcModel
package import MotcSource

/// C808: a blueprint inherits another and changes nothing.
package struct IdleExtends: Rule {
  package let info = RuleInfo(
    "C808", "idle-extends", .warning,
    summary: Phrase(
      en: "inherits a blueprint and changes nothing", zh: "继承了蓝图却没有任何改动", af: "erf 'n bloudruk en verander niks"),
    rationale: Phrase(
      en: "Two blueprints that say the same give two sets of checklists for one service.",
      zh: "两份内容相同的蓝图，会给同一项服务印出两套检查表。",
      af: "Twee bloudrukke wat dieselfde sê, gee twee stelle kontrolelyste vir een diens."),
    triggering: [Example("extends: ⟦corporate.yaml⟧\n", with: [corporateExample])],
    passing: [Example("extends: corporate.yaml\ntitle: Calls at the north branch\n", with: [corporateExample])])

  package func check(_ facts: Facts, report: inout RuleReport) {
    guard let place = facts.conformance.idleExtends else { return }
    report(Self.changesNothing(), at: place, help: Self.changeOrUseBase())
  }

  private static let changesNothing = Phrase(
    en: "nothing differs from what is inherited", zh: "与继承的蓝图没有任何不同", af: "niks verskil van wat geërf is nie")
  private static let changeOrUseBase = Phrase(
    en: "say what is different here, or use the inherited blueprint itself", zh: "写出这里的不同之处，或者直接使用被继承的蓝图",
    af: "sê wat hier anders is, of gebruik die geërfde bloudruk self")
}
