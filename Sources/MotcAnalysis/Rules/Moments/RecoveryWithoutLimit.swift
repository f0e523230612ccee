import MotcModel
import MotcSource

/// M603: a recovery that does not say by when, or by whom.
struct RecoveryWithoutLimit: Rule {
  let info = RuleInfo(
    "M603", "recovery-without-limit", .warning, hiddenBy: ["R201"],
    summary: Phrase(
      en: "recovery without a time limit or an owner", zh: "补救没有时限或负责人",
      af: "herstel sonder tydgrens of eienaar"),
    rationale: Phrase(
      en: "A recovery wins the customer back only while he is still there to see it, and only if somebody begins.",
      zh: "补救要有人动手，而且要趁客户还在，才能挽回客户。",
      af: "'n Herstel wen die kliënt net terug terwyl hy nog daar is om dit te sien, en net as iemand begin."),
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
                moments:
                  - risk: Nobody answers
                    controls: Tells a colleague before leaving the desk
                    recovery: ⟦Calls back and says sorry⟧

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
                moments:
                  - risk: Nobody answers
                    controls: Tells a colleague before leaving the desk
                    recovery:
                      text: Calls back and says sorry
                      within: 5 min

        """)
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.moments {
      guard let recovery = borne.moment.recovery else { continue }
      let isOwned = borne.recoveryResponsible.isAssigned
      // What is only said or given is done on the spot.
      let isAtOnce = recovery.text.value.isEmpty || recovery.say != nil || Self.atOnce.isIn(recovery.text.value)
      let isLimited = recovery.within != nil || isAtOnce || Self.namesTime(recovery.text.value, facts.units)
      switch (isLimited, isOwned) {
      case (true, true): continue
      case (false, true): report(Self.noLimit(), at: Self.place(of: recovery), help: Self.addLimit())
      case (true, false):
        report(
          Self.noOwner(), at: Self.place(of: recovery), note: facts.whyNobody(borne),
          help: Self.addOwner(facts.exampleRole(at: borne, text: recovery.text.value)))
      case (false, false):
        report(
          Self.neither(), at: Self.place(of: recovery), note: facts.whyNobody(borne),
          help: Self.addLimit(), Self.addOwner(facts.exampleRole(at: borne, text: recovery.text.value)))
      }
    }
  }

  private static let atOnce = WordList(
    "立即|立刻|马上|当场|当天|当日|当晚|次日|当班|即时|同时|现场",
    "at once|immediately|on the spot|right away|straight away|today|tonight|same day|same evening|same night|same shift|next morning|before|now|stop|stops",
    "dadelik|onmiddellik|vandag|vanaand|dieselfde dag|dieselfde aand|voor|nou|hou op")

  /// A limit may also stand in the text: `五分钟之内回拨`.
  private static func namesTime(_ text: Text, _ units: Units) -> Bool {
    quantities(in: text, units: units).contains { $0.quantity.dimension.isTime }
  }

  private static func place(of recovery: Recovery) -> SourceRange {
    recovery.text.value.isEmpty ? (recovery.say ?? recovery.offer)?.range ?? recovery.range : recovery.text.range
  }

  private static let noLimit = Phrase(
    en: "no time limit for this recovery", zh: "这项补救没有时限", af: "geen tydgrens vir hierdie herstel nie")
  private static let noOwner = Phrase(
    en: "no one is responsible for this recovery", zh: "这项补救没有负责人",
    af: "niemand is vir hierdie herstel verantwoordelik nie")
  private static let neither = Phrase(
    en: "no time limit for this recovery, and no one responsible", zh: "这项补救没有时限，也没有负责人",
    af: "geen tydgrens vir hierdie herstel nie, en niemand is verantwoordelik nie")
  private static let addLimit = Phrase(
    en: "add `{within}`, as in `{within}: 5 min`",
    zh: "加上“{within}”，例如“{within}: 5 分钟”",
    af: "voeg `{within}` by, soos `{within}: 5 min`")
  private static let addOwner = Phrase(
    en: "add `{by}: {1}`",
    zh: "加上“{by}: {1}”",
    af: "voeg `{by}: {1}` by")
}
