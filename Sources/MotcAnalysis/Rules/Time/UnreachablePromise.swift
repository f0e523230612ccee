import MotcModel
package import MotcSource

/// T706: a promise, or a time standard, between two steps of which the second never follows the first.
package struct UnreachablePromise: Rule {
  package let info = RuleInfo(
    "T706", "unreachable-promise", .error, hiddenBy: ["R203"],
    summary: Phrase(
      en: "promise or time standard whose end is never reached", zh: "从起点走不到终点的承诺或时限",
      af: "belofte of tydstandaard waarvan die einde nooit bereik word nie"),
    rationale: Phrase(
      en: "No customer ever goes that way: the time can be neither kept nor broken, nor measured.",
      zh: "没有客户会这样走：这个时间既谈不上做到，也谈不上违背，更无从衡量。",
      af: "Geen kliënt gaan ooit so nie: die tyd kan nie gehou, oorskry of gemeet word nie."),
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
      Example(
        """
        roles: [porter]
        steps:
          - step: luggage
            customer: waits for the luggage
            frontstage: { porter: brings the luggage }
            requirements:
              - text: The luggage is in the room within 10 minutes
                within: 10 min
                after: ⟦lift⟧
          - step: lift
            customer: goes up
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
    checkLimits(facts, report: &report)
  }

  /// Time standards that count from or to a step which lies the other way; of one and its tiers' limits, once.
  private func checkLimits(_ facts: Facts, report: inout RuleReport) {
    var last: Int?
    for timing in facts.limits where timing.requirement != last {
      let borne = facts.requirements[timing.requirement]
      guard case .unreachable = timing.span, let anchor = borne.requirement.anchor, let own = borne.bearer.step,
        let other = facts.names.step(anchor.point.step), own != other
      else { continue }
      let isAfter = anchor.side == .after
      let (first, second) = isAfter ? (other, own) : (own, other)
      // An arm to a step that does not exist may lead there, as R202 has said; or only no tier has both.
      guard !facts.journey.leads(from: first, to: second) else { continue }
      last = timing.requirement
      let names = [first, second].map { Argument.text(facts.blueprint.steps[$0].id.value) }
      let name = Argument.text(anchor.point.step.name)
      var help = Self.correctNext()
      if facts.journey.leads(from: second, to: first) {
        help = isAfter ? Self.writeBefore(name) : Self.writeAfter(name)
      }
      report(
        Self.neverCounted(names[0], names[1]), at: anchor.point.step.range,
        labels: [Label(facts.blueprint.steps[own].id.range, Self.ownStep())], help: help)
    }
  }

  private static let noWay = Phrase(
    en: "no way leads from '{1}' to '{2}'", zh: "从“{1}”走不到“{2}”", af: "geen pad lei van '{1}' na '{2}' nie")
  private static let neverCounted = Phrase(
    en: "no way leads from '{1}' to '{2}', so this time is never counted", zh: "从“{1}”走不到“{2}”，这个时限永远不会开始计算",
    af: "geen pad lei van '{1}' na '{2}' nie, so hierdie tyd word nooit getel nie")
  private static let ownStep = Phrase(
    en: "the standard stands in this step", zh: "这条标准写在这一步", af: "die standaard staan in hierdie stap")
  private static let writeBefore = Phrase(
    en: "'{1}' comes later: write `{before}: {1}` if it has to be done before that, or name an earlier step",
    zh: "“{1}”在后面：要在它之前做到的，写“{before}: {1}”；否则写前面的步骤",
    af: "'{1}' kom later: skryf `{before}: {1}` as dit voor dit gedoen moet wees, of noem 'n vroeër stap")
  private static let writeAfter = Phrase(
    en: "'{1}' comes earlier: write `{after}: {1}` if the time counts from there, or name a later step",
    zh: "“{1}”在前面：从它算起的，写“{after}: {1}”；否则写后面的步骤",
    af: "'{1}' kom vroeër: skryf `{after}: {1}` as die tyd van daar af tel, of noem 'n latere stap")
  private static let correctNext = Phrase(
    en: "name a step on the customer's way here, or correct `{next}` in the steps between",
    zh: "写客户会经过的步骤，或者改正中间各步骤的“{next}”",
    af: "noem 'n stap op die kliënt se pad hierheen, of maak `{next}` in die stappe tussenin reg")
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
