import MotcModel
package import MotcSource

/// C802: a local file asks less than what it inherits or uses.
package struct LooserThanInherited: Rule {
  package let isAboutStandards = true
  package let info = RuleInfo(
    "C802", "looser-than-inherited", .error, hiddenBy: ["C804", "C806"],
    summary: Phrase(en: "looser than the inherited standard", zh: "比继承的标准宽松", af: "losser as die geërfde standaard"),
    rationale: Phrase(
      en: "Customers expect the house's standard in every branch; a branch that quietly asks less breaks it for all.",
      zh: "客户在每一家门店都期待同样的标准；一家店悄悄放宽，损害的是整个品牌。",
      af: "Kliënte verwag die huis se standaard by elke tak; een tak wat stilweg minder vra, breek dit vir almal."),
    triggering: [
      Example(
        """
        extends: corporate.yaml
        steps:
          - step: call
            requirements:
              - id: three-rings
                measure: ⟦rings <= 4⟧
        """, with: [corporateExample]),
      Example(
        """
        extends: corporate.yaml
        steps:
          - step: call
            requirements:
              - id: call-back
                within: ⟦a quarter of an hour⟧
        """, with: [corporateExample]),
      Example(
        """
        extends: corporate.yaml
        steps:
          - step: call
            requirements:
              - id: three-rings
                strength: ⟦should⟧
              - id: call-back
                when: ⟦the caller asks for it⟧
        """, with: [corporateExample]),
      Example(
        """
        extends: corporate.yaml
        steps:
          - step: call
            requirements:
              - id: three-rings
                measure: ⟦rings <= 10 s⟧
        """, with: [corporateExample]),
    ],
    passing: [
      Example(
        """
        extends: corporate.yaml
        steps:
          - step: call
            requirements:
              - id: three-rings
                measure: rings <= 2
              - id: call-back
                within: 300 s
        """, with: [corporateExample]),
      Example(
        """
        extends: corporate.yaml
        waivers:
          - of: call/three-rings
            reason: one telephone for the whole workshop
            approved-by: regional manager
            expires: 2099-12-31
        steps:
          - step: call
            requirements:
              - id: three-rings
                measure: rings <= 4
        """, with: [corporateExample]),
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for deviation in facts.conformance.unlicensed {
      guard let message = Self.message(for: deviation.kind) else { continue }
      report(
        message, at: deviation.range, labels: [Label(deviation.inherited, Self.inheritedHere())],
        help: Self.tightenOrWaive(.text(deviation.path)))
    }
  }

  /// `nil` for what is left out altogether, which is another rule's.
  private static func message(for kind: Deviation.Kind) -> Message? {
    switch kind {
    case .dropped: nil
    case .measure(let inherited, let local):
      switch local.relation(to: inherited) {
      case .contradictory: contradicts(.text(local.source), .text(inherited.source))
      case .overlapping: allowsMore(.text(local.source), .text(inherited.source))
      default: looser(.text(local.source), .text(inherited.source))
      }
    case .measureIncomparable(let inherited, let local):
      incomparable(.text(local.source), .text(inherited.source))
    case .measureGone(let inherited): measureGone(.text(inherited.source))
    case .within(let inherited, let local):
      switch local {
      case .some(let local) where local.clock == inherited.clock:
        longer(.time(local.high, on: local.clock), .time(inherited.high, on: inherited.clock))
      case .some: otherClock()
      case nil: limitGone(.time(inherited.high, on: inherited.clock))
      }
    case .anchor: otherPoint()
    case .strength: onlyShould()
    case .condition(let inherited?, let local): otherCondition(.text(local), .text(inherited))
    case .condition(nil, _): condition()
    case .tiers: fewerTiers()
    case .tierLeftOut(let tier): tierLeftOut(.text(tier))
    case .belowTheLine: belowTheLine()
    }
  }

  private static let looser = Phrase(
    en: "'{1}' is looser than the inherited '{2}'", zh: "“{1}”比继承的“{2}”宽松", af: "'{1}' is losser as die geërfde '{2}'")
  private static let allowsMore = Phrase(
    en: "'{1}' allows some of what the inherited '{2}' forbids", zh: "“{1}”允许了一部分继承的“{2}”所不允许的情况",
    af: "'{1}' laat iets toe wat die geërfde '{2}' verbied")
  private static let contradicts = Phrase(
    en: "whatever meets '{1}' breaks the inherited '{2}'", zh: "做到“{1}”就必然违反继承的“{2}”",
    af: "wat aan '{1}' voldoen, breek die geërfde '{2}'")
  private static let incomparable = Phrase(
    en: "'{1}' cannot be compared with the inherited '{2}': their units are of different kinds",
    zh: "“{1}”无法与继承的“{2}”比较：单位不是同一类",
    af: "'{1}' kan nie met die geërfde '{2}' vergelyk word nie: hul eenhede is van verskillende soorte")
  private static let measureGone = Phrase(
    en: "the inherited measure '{1}' is gone", zh: "继承的量化“{1}”没有了", af: "die geërfde maatstaf '{1}' is weg")
  private static let longer = Phrase(
    en: "{1} is longer than the inherited {2}", zh: "{1}比继承的 {2}长", af: "{1} is langer as die geërfde {2}")
  private static let otherClock = Phrase(
    en: "the limit cannot be compared with the inherited one: hours, working days and months have no common length",
    zh: "无法与继承的时限比较：小时、工作日和月之间没有固定的换算",
    af: "die perk kan nie met die geërfde een vergelyk word nie: ure, werksdae en maande het geen gemene lengte nie")
  private static let limitGone = Phrase(
    en: "the inherited limit of {1} is gone", zh: "继承的时限 {1} 没有了", af: "die geërfde perk van {1} is weg")
  private static let otherPoint = Phrase(
    en: "the time counts from or to another point than the inherited one", zh: "计时的起点或终点与继承的不同",
    af: "die tyd tel van of tot 'n ander punt as die geërfde een")
  private static let onlyShould = Phrase(
    en: "`should` asks less than the inherited `must`", zh: "“应当”比继承的“必须”要求低",
    af: "`behoort` vra minder as die geërfde `moet`")
  private static let condition = Phrase(
    en: "the inherited standard holds without this condition", zh: "继承的标准不限于这个条件",
    af: "die geërfde standaard geld sonder hierdie voorwaarde")
  private static let otherCondition = Phrase(
    en: "'{1}' is another condition than the inherited '{2}'", zh: "条件“{1}”与继承的“{2}”不同",
    af: "'{1}' is 'n ander voorwaarde as die geërfde '{2}'")
  private static let fewerTiers = Phrase(
    en: "kept for fewer customers than the inherited standard", zh: "适用的客户比继承的标准少",
    af: "vir minder kliënte as die geërfde standaard")
  private static let tierLeftOut = Phrase(
    en: "the tier '{1}' loses the inherited standard", zh: "客户分级“{1}”失去了继承的标准",
    af: "die vlak '{1}' verloor die geërfde standaard")
  private static let belowTheLine = Phrase(
    en: "this moves behind the line of visibility what the customer was to meet", zh: "把客户应当接触到的工作移到了可视分界线之后",
    af: "dit skuif agter die sigbaarheidslyn in wat die kliënt moes ontmoet")
  private static let inheritedHere = Phrase(en: "inherited from here", zh: "从这里继承", af: "van hier geërf")
  private static let tightenOrWaive = Phrase(
    en:
      "ask at least as much, or have it waived: `{waivers}:` with `{of}: {1}`, the reason, who approved it, and until when",
    zh: "要求至少一样严格；或者申请豁免：在“{waivers}”下写“{of}: {1}”，并写明理由、批准人和有效期",
    af:
      "vra ten minste ewe veel, of laat dit vrystel: `{waivers}:` met `{of}: {1}`, die rede, wie dit goedgekeur het, en tot wanneer"
  )
}
