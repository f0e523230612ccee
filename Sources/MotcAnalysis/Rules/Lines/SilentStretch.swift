import MotcModel
import MotcSource

/// L408: a long stretch in which the customer neither meets anybody nor hears anything.
struct SilentStretch: Rule {
  let info = RuleInfo(
    "L408", "silent-stretch", .warning,
    summary: Phrase(
      en: "long stretch without a word to the customer",
      zh: "长时间没有告知客户",
      af: "lang stuk sonder 'n woord aan die kliënt"),
    rationale: Phrase(
      en:
        "A customer who hears nothing thinks that nothing happens: he calls, and pulls somebody away from the very work. A stretch is counted as far as each of its steps leads only to the next.",
      zh: "客户听不到消息，就以为没有进展：他会打电话来问，正在干活的人就被拉走了。一段的长度，算到每一步都只通向下一步为止。",
      af:
        "'n Kliënt wat niks hoor nie, dink niks gebeur nie: hy bel, en trek iemand van die werk self weg. 'n Stuk word getel so ver elkeen van sy stappe net na die volgende lei."
    ),
    triggering: [
      Example(
        """
        roles: [agent, mechanic]
        steps:
          - step: hand-in
            customer: brings the bicycle
            frontstage: { agent: takes the bicycle }
            requirements:
              - Writes the receipt within 5 min
          - step: ⟦repair⟧
            backstage: { mechanic: repairs the bicycle }
            duration: 2..5 h
          - step: fetch
            customer: fetches the bicycle

        """),
      Example(
        """
        roles: [desk, nurse]
        steps:
          - step: reception
            customer: reports to the desk
            frontstage: { desk: takes the card }
            requirements:
              - Takes the card in 2 minutes
            next: [{ when: blood is asked for, to: blood }, { to: end }]
          - step: blood
            customer: gives blood
          - step: ⟦test⟧
            backstage: { nurse: tests the blood }
            duration: 2..3 days
          - step: letter
            customer: reads the letter

        """),
    ],
    passing: [
      Example(
        """
        roles: [agent, mechanic]
        steps:
          - step: hand-in
            customer: brings the bicycle
            frontstage: { agent: takes the bicycle }
            requirements:
              - Writes the receipt within 5 min
          - step: repair
            backstage: { mechanic: repairs the bicycle }
            support: sends a text message when it is done
            duration: 2..5 h
          - step: fetch
            customer: fetches the bicycle

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    let steps = facts.blueprint.steps
    guard let threshold = Rational(Int32(clamping: facts.thresholds.longWait)).multiplied(by: 6) else { return }
    let isSilent = steps.map(isOutOfSight)
    guard isSilent.contains(true) else { return }
    var before = [[Int]](repeating: [], count: steps.count)
    for edge in facts.journey.edges { if let target = edge.target { before[target].append(edge.source) } }
    var isTaken = [Bool](repeating: false, count: steps.count)
    for first in steps.indices where isSilent[first] {
      // Before it the customer has to be there, whichever way he comes.
      guard !before[first].isEmpty, before[first].allSatisfy({ steps[$0].has(.customer) }) else { continue }
      var stretch: [Int] = []
      var next: Int? = first
      while let step = next, isSilent[step], !isTaken[step] {
        isTaken[step] = true
        stretch.append(step)
        // Where the ways part, nobody can say how long it is.
        let ways = facts.journey.edgesLeaving(step)
        next = ways.count == 1 ? facts.journey.edges[ways.lowerBound].target : nil
      }
      guard let end = next, !isSilent[end], steps[end].has(.customer) else { continue }
      let total = stretch.reduce(Rational?(.zero)) { sum, step in
        facts.timing.steps[step].longest(on: .seconds).flatMap { sum?.adding($0) }
      }
      guard let total, total > threshold else { continue }
      let told = before[first] + stretch
      guard !told.contains(where: { index in steps[index].texts.contains { Self.word.isIn($0) } }) else { continue }
      report(
        Self.nothingHeard(.time(total, on: .seconds)), at: steps[first].id.range,
        labels: [Label(steps[end].id.range, Self.untilHere())], help: Self.sendWord())
    }
  }

  private func isOutOfSight(_ step: Step) -> Bool { !step.has(.customer) && !step.has(.frontstage) && step.wait == nil }

  /// What tells the customer how things stand, or when to expect them.
  private static let word = WordList(
    "通知|告知|告诉|短信|来电|去电|致电|汇报|通报|进度|微信|说明|预计|取车时间|交车时间|约定时间|提醒|回电|推送",
    """
    tells|inform|informs|text message|sms|calls|call|phones|e-mail|email|emails|writes to|update|updates|notifies|notify|tracking|\
    message|messages|when it will|date|time of|appointment|estimate|names the
    """, "laat weet|sms|boodskap|bel|e-pos|vordering|verwittig|sê wanneer|afspraak|datum")

  private static let nothingHeard = Phrase(
    en: "for up to {1} the customer meets nobody and hears nothing",
    zh: "客户可能有 {1} 见不到人、也听不到消息",
    af: "vir tot {1} ontmoet die kliënt niemand en hoor niks")
  private static let untilHere = Phrase(
    en: "until here",
    zh: "到这里为止",
    af: "tot hier")
  private static let sendWord = Phrase(
    en: "say when it will be done, and add who tells the customer how things stand",
    zh: "告诉客户什么时候能好，写上由谁通报进度",
    af: "sê wanneer dit klaar sal wees, en voeg by wie die kliënt laat weet hoe dit staan")
}
