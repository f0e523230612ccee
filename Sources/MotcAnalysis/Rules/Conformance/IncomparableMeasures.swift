import MotcModel
package import MotcSource

/// C807: measures of one name within a step that are counted in different dimensions.
package struct IncomparableMeasures: Rule {
  package let isAboutStandards = true
  package let info = RuleInfo(
    "C807", "incomparable-measures", .warning,
    summary: Phrase(
      en: "measures of one name in different dimensions", zh: "同名的量化用了不同的量纲",
      af: "maatstawwe van een naam in verskillende dimensies"),
    rationale: Phrase(
      en: "Nobody can say whether one is stricter than the other, nor whether both can be kept.",
      zh: "没有人能说出哪一个更严格，也说不清两者能不能同时做到。",
      af: "Niemand kan sê of een strenger is as die ander nie, en ook nie of albei gehou kan word nie."),
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
                measure: pick-up <= 3 rings
              - text: Answers within 10 seconds
                measure: ⟦pick-up <= 10 s⟧
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
                measure: rings <= 3
              - text: Answers within 10 seconds
                measure: pick-up <= 10 s
        """)
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for pair in facts.measures.mixedDimensions {
      report(
        Self.differ(.text(pair.later.value.source), .text(pair.earlier.value.source)), at: pair.later.range,
        labels: [Label(pair.earlier.range, Self.otherDimension())], help: Self.nameApart())
    }
  }

  private static let differ = Phrase(
    en: "'{1}' and '{2}' have one name and cannot be compared", zh: "“{1}”与“{2}”同名，却无法比较",
    af: "'{1}' en '{2}' het een naam en kan nie vergelyk word nie")
  private static let otherDimension = Phrase(en: "in another dimension", zh: "量纲不同", af: "in 'n ander dimensie")
  private static let nameApart = Phrase(
    en: "measure both in the same kind of unit, or give them different names", zh: "两处用同一类单位，或者换成不同的名称",
    af: "meet albei in dieselfde soort eenheid, of gee hulle verskillende name")
}
