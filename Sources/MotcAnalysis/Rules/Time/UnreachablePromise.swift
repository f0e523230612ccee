import MotcModel
package import MotcSource

/// T706: a promise between two steps of which the second never follows the first.
package struct UnreachablePromise: Rule {
  package let info = RuleInfo(
    "T706", "unreachable-promise", .error, hiddenBy: ["R203"],
    summary: Phrase(
      en: "promise whose end cannot be reached from its beginning", zh: "从起点走不到终点的承诺",
      af: "belofte waarvan die einde nie van die begin af bereik kan word nie"),
    rationale: Phrase(
      en: "No customer ever goes that way: the promise can be neither kept nor broken, nor measured.",
      zh: "没有客户会这样走：这个承诺既谈不上兑现，也谈不上违背，更无从衡量。",
      af: "Geen kliënt gaan ooit so nie: die belofte kan nie gehou, verbreek of gemeet word nie."),
    triggering: [
      Example(
        """
        promises:
          - text: a quote within 5 minutes
            from: quote
            to: ⟦request⟧
            within: 5 min
        steps:
          - step: request
            customer: asks for a part
            duration: 1 min
          - step: quote
            customer: hears the price
            duration: 1 min
        """),
      Example(
        """
        tiers: [gold, plain]
        promises:
          - text: on board five minutes after the lounge
            only: [plain]
            from: lounge
            to: ⟦board⟧
            within: 5 min
        steps:
          - step: lounge
            only: [gold]
            customer: rests
            duration: 20 min
          - step: board
            customer: boards
            duration: 5 min
        """),
    ],
    passing: [
      Example(
        """
        promises:
          - text: a quote within 5 minutes
            from: request
            to: quote
            within: 5 min
        steps:
          - step: request
            customer: asks for a part
            duration: 1 min
          - step: quote
            customer: hears the price
            duration: 1 min
        """)
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for timing in facts.promises {
      guard case .unreachable = timing.span, let from = timing.promise.from, let to = timing.promise.to else {
        continue
      }
      let names = (Argument.text(from.step.name), Argument.text(to.step.name))
      guard timing.isForNobody else {
        report(
          Self.noWay(names.0, names.1), at: to.step.range, labels: [Label(from.step.range, Self.fromHere())],
          help: Self.swapOrLead())
        continue
      }
      report(
        from.step.name == to.step.name ? Self.nobodyHas(names.1) : Self.nobodyHasBoth(names.0, names.1),
        at: to.step.range, labels: [Label(from.step.range, Self.fromHere())], help: Self.correctOnly())
    }
  }

  private static let noWay = Phrase(
    en: "no way leads from '{1}' to '{2}'", zh: "从“{1}”走不到“{2}”", af: "geen pad lei van '{1}' na '{2}' nie")
  private static let nobodyHas = Phrase(
    en: "nobody to whom this is promised comes by '{1}'", zh: "得到这项承诺的客户都不经过“{1}”",
    af: "niemand aan wie dit belowe is, kom by '{1}' verby nie")
  private static let nobodyHasBoth = Phrase(
    en: "nobody to whom this is promised comes by both '{1}' and '{2}'", zh: "得到这项承诺的客户，没有一位既经过“{1}”又经过“{2}”",
    af: "niemand aan wie dit belowe is, kom by '{1}' sowel as '{2}' verby nie")
  private static let correctOnly = Phrase(
    en: "correct `{only}`, of the promise or of the steps", zh: "改正承诺或步骤的“{only}”",
    af: "maak `{only}` reg, van die belofte of van die stappe")
  private static let fromHere = Phrase(en: "from here", zh: "从这里开始", af: "van hier af")
  private static let swapOrLead = Phrase(
    en: "exchange the two, or correct `{next}` in the steps between",
    zh: "把两者对调，或者改正中间各步骤的“{next}”",
    af: "ruil die twee om, of maak `{next}` in die stappe tussenin reg")
}
