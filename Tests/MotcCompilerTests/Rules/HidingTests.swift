import MotcAnalysis
import MotcModel
import MotcSource
import Testing

/// Where two rules could speak of the same thing, one does; the other does once that is mended.
@Suite struct HidingTests {
  /// One pair of `RuleInfo.hiddenBy`.
  struct Pair: Sendable, CustomTestStringConvertible {
    let hidden: String
    let hiding: String
    /// In which the second speaks and the first is silent.
    let text: String
    /// What to write instead for the first to speak and the second to be silent: this for that.
    let mended: (String, String)
    var others: [(path: String, text: String)] = []

    var testDescription: String { "\(hidden) behind \(hiding)" }
  }

  @Test(arguments: pairs) func onlyOneSpeaks(_ pair: Pair) {
    let both = codes(in: pair.text, pair)
    #expect(both.contains(pair.hiding) && !both.contains(pair.hidden), "\(both)")
    #expect(pair.text.contains(pair.mended.0))
    let alone = codes(in: pair.text.replacing(pair.mended.0, with: pair.mended.1), pair)
    #expect(alone.contains(pair.hidden) && !alone.contains(pair.hiding), "\(alone)")
  }

  @Test func everyPairIsHeld() {
    let published = catalogue.flatMap { info in info.hiddenBy.map { "\(info.code) behind \($0)" } }
    #expect(Set(published) == Set(Self.pairs.map(\.testDescription)))
    for info in catalogue { #expect(info.hiddenBy.allSatisfy { RuleCode($0).flatMap { ruleInfo($0) } != nil }) }
  }

  /// What is graded hides as far as it is no note: `aNoteOnAPromiseHidesNoWarning`.
  @Test func noNoteHidesAWarning() throws {
    for info in catalogue where info.severities[0] >= .warning {
      for code in info.hiddenBy {
        let hiding = try #require(RuleCode(code).flatMap { ruleInfo($0) })
        #expect(hiding.severity >= .warning, "\(info.code) behind \(code)")
      }
    }
    let graded = catalogue.filter { $0.severities.last == .info && $0.severities.count > 1 }.map(\.code.description)
    let hiding = Set(catalogue.flatMap(\.hiddenBy)).intersection(graded)
    #expect(hiding == ["T701"])
  }

  @Test func aNoteOnAPromiseHidesNoWarning() {
    let text = """
      blueprint: b
      promises:
        - { text: fast, from: order, to: serve, within: 30 min }
      steps:
        - step: order
          customer: orders
          next: [{ when: the grill is full, to: queue }, { to: cook }]
        - step: queue
          customer: waits
          duration: 40 min
        - step: cook
          customer: waits
        - step: serve
          customer: eats
          duration: 2 min

      """
    let found = findings(in: text).filter { $0.code.description.hasPrefix("T") }
    #expect(found.map { "\($0.severity.keyword)[\($0.code)]" }.sorted() == ["info[T701]", "warning[T702]"])
  }

  /// A control that reads as recovery is none, and no recovery either.
  @Test(arguments: ["apologises for it", "once it happened, apologises for it"])
  func aControlThatRecoversHidesNoHighRisk(_ control: String) {
    let found = findings(in: Self.risk("severity: 5, likelihood: 4", control: "{ agent: \"\(control)\" }"))
    #expect(found.map(\.code.description) == ["M602", "M615"])
  }

  @Test func whatIsDoneOnceItHappenedInAControlLeavesTheRiskUnwatched() {
    let found = findings(
      in: Self.risk("severity: 5, likelihood: 4", control: "{ agent: \"calls a colleague once the line is engaged\" }"))
    #expect(found.map(\.code.description) == ["M608"])
  }

  // MARK: Pairs

  private static func risk(_ keys: String, control: String?) -> String {
    """
    blueprint: b
    metrics: { answered: Calls answered }
    roles: [agent]
    steps:
      - step: call
        customer: calls
        frontstage: { agent: answers }
        requirements:
          - text: Answers in 3 rings
            metric: answered
        moments:
          - { delight: The agent knows the name }
          - { risk: Wrong name, \(keys)\(control.map { ", controls: \($0)" } ?? "") }

    """
  }

  private static func standard(_ requirement: String, roles: String = "agent", by second: String = "") -> String {
    """
    blueprint: b
    roles: [\(roles)]
    steps:
      - step: call
        customer: calls
        frontstage: [{ agent: answers }\(second)]
        requirements:
          - \(requirement)

    """
  }

  private static let twoActors = ", { clerk: writes }"

  private static let base = (
    path: "base.yaml",
    text: """
    blueprint: base
    roles: [agent]
    tiers: [vip, plain]
    steps:
      - step: call
        customer: calls
        frontstage: { agent: answers }
        requirements:
          - id: rings
            text: Answers the telephone
            measure: answer time <= 10 s
      - step: end-call
        customer: hangs up

    """
  )

  private static let looser = """
    extends: base.yaml
    steps:
      - step: call
        requirements:
          - id: rings
            measure: answer time <= 20 s

    """

  private static let waiver = """
    waivers:
      - of: call/rings
        reason: one line only
        approved-by: regional manager
        expires: 2001-12-31

    """

  private static let promise = """
    blueprint: b
    promises:
      - { text: fast, from: order, to: serve, within: 10 min }
    steps:
      - step: order
        customer: orders
      - step: cook
        customer: waits
        duration: 20 min
        next: [{ when: it is burnt, to: cook }, { to: serve }]
      - step: serve
        customer: eats
        duration: 1 min

    """

  private static let high = "severity: 5, likelihood: 4"
  private static let prevented = "{ agent: checks, kind: prevent }"

  static let pairs: [Pair] = [
    Pair(
      hidden: "M603", hiding: "R201",
      text: standard("Answers in 3 rings", roles: "agent, clerk", by: twoActors)
        + "    moments:\n      - { risk: No answer, controls: { agent: looks }, recovery: { ghost: calls, within: 5 min } }\n",
      mended: ("ghost: calls", "text: calls")),
    Pair(
      hidden: "M604", hiding: "R201",
      text: standard("{ agent: Answers in 3 rings }", roles: "agent, clerk", by: twoActors)
        + "    moments: [{ risk: No answer }]\n    controls: [{ ghost: looks at the list }]\n",
      mended: ("ghost: looks", "text: looks")),
    Pair(
      hidden: "M607", hiding: "M601",
      text: """
        blueprint: b
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - text: Answers in 3 rings
                moments: [{ risk: No answer, controls: { agent: looks } }, { risk: Engaged, controls: { agent: looks } }]
              - Says the name in 5 s
            moments:
              - { risk: The caller hangs up }

        """, mended: ("hangs up }", "hangs up, controls: { agent: looks } }")),
    Pair(
      hidden: "M601", hiding: "M606",
      text: """
        blueprint: b
        metrics: { answered: Calls answered }
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements: [{ text: Answers in 3 rings, metric: answered }]
            moments:
              - { risk: Nobody answers, severity: 5, likelihood: 4, metric: answered, controls: [{ agent: looks }], recovery: { agent: calls, within: 5 min } }
              - { risk: nobody answers, severity: 1, likelihood: 1 }

        """, mended: ("nobody answers", "the line is busy")),
    Pair(
      hidden: "M602", hiding: "M606",
      text: """
        blueprint: b
        metrics: { answered: Calls answered }
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements: [{ text: Answers in 3 rings, metric: answered }]
            moments:
              - { risk: Nobody answers, severity: 5, likelihood: 4, metric: answered, controls: [{ agent: looks }], recovery: { agent: calls, within: 5 min } }
              - { risk: nobody answers, severity: 5, likelihood: 4, metric: answered, controls: [{ agent: sees }] }

        """, mended: ("nobody answers", "the line is busy")),
    Pair(
      hidden: "M608", hiding: "M606",
      text: """
        blueprint: b
        metrics: { answered: Calls answered }
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements: [{ text: Answers in 3 rings, metric: answered }]
            moments:
              - { risk: Nobody answers, severity: 5, likelihood: 4, metric: answered, controls: [{ agent: looks }], recovery: { agent: calls, within: 5 min } }
              - { risk: nobody answers, severity: 5, likelihood: 4, controls: [{ agent: sees }], recovery: { agent: calls, within: 5 min } }

        """, mended: ("nobody answers", "the line is busy")),
    Pair(
      hidden: "M611", hiding: "M606",
      text: """
        blueprint: b
        metrics: { answered: Calls answered }
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements: [{ text: Answers in 3 rings, metric: answered }]
            moments:
              - { risk: Nobody answers, severity: 5, likelihood: 4, metric: answered, controls: [{ agent: looks }], recovery: { agent: calls, within: 5 min } }
              - { risk: nobody answers, severity: 5, controls: [{ agent: sees }] }

        """, mended: ("nobody answers", "the line is busy")),
    Pair(
      hidden: "R206", hiding: "R203",
      text: "blueprint: b\nphases: [before]\nsteps: [{ step: a, customer: x, phase: befor }]\n",
      mended: (", phase: befor", "")),
    Pair(
      hidden: "X901", hiding: "R203",
      text:
        "blueprint: b\nexpectations: [quick]\nsteps: [{ step: a, customer: x, requirements: [{ text: Is quick in 5 s, meets: quik }] }]\n",
      mended: (", meets: quik", "")),
    Pair(
      hidden: "X902", hiding: "R203",
      text:
        "blueprint: b\nmetrics: [speed]\nsteps: [{ step: a, customer: x, requirements: [{ text: Is quick in 5 s, metric: speedd }] }]\n",
      mended: (", metric: speedd", "")),
    Pair(
      hidden: "M608", hiding: "M601", text: risk(high + ", recovery: { agent: calls, within: 5 min }", control: nil),
      mended: ("likelihood: 4", "likelihood: 4, controls: { agent: looks }")),
    Pair(
      hidden: "M608", hiding: "M602", text: risk(high, control: "{ agent: looks }"),
      mended: ("likelihood: 4", "likelihood: 4, recovery: { agent: calls, within: 5 min }")),
    Pair(
      hidden: "M609", hiding: "M601", text: risk(high + ", detection: 5, metric: answered", control: nil),
      mended: ("likelihood: 4", "likelihood: 4, controls: \(prevented)")),
    Pair(
      hidden: "M609", hiding: "M613", text: risk(high + ", detection: 5", control: "{ agent: trains, kind: train }"),
      mended: ("kind: train", "kind: prevent")),
    Pair(
      hidden: "M612", hiding: "M611",
      text: """
        blueprint: b
        roles: [agent]
        steps:
          - step: one
            customer: calls
            moments: [{ risk: A, severity: 2, likelihood: 2 }]
          - step: two
            customer: calls
            moments: [{ risk: B, severity: 2, likelihood: 2 }]
          - step: three
            customer: calls
            moments: [{ risk: C, likelihood: 3 }]

        """, mended: ("C, likelihood: 3", "C")),
    Pair(
      hidden: "Q501", hiding: "Q502", text: standard("Excellent customer service"), mended: ("Excellent", "Good")),
    Pair(
      hidden: "Q504", hiding: "Q501", text: standard("Good customer service", roles: "agent, clerk", by: twoActors),
      mended: ("Good customer service", "Shows the way to the door")),
    Pair(
      hidden: "Q504", hiding: "Q502",
      text: standard("Excellent customer service", roles: "agent, clerk", by: twoActors),
      mended: ("Excellent customer service", "Shows the way to the door")),
    Pair(
      hidden: "Q504", hiding: "R201",
      text: standard("ghost: Shows the way to the door", roles: "agent, clerk", by: twoActors),
      mended: ("ghost: ", "")),
    Pair(
      hidden: "Q505", hiding: "Q502", text: standard("Calls back as soon as possible"),
      mended: (" as soon as possible", "")),
    Pair(
      hidden: "Q507", hiding: "C809",
      text: """
        extends: base.yaml
        steps:
          - step: call
            requirements:
              - id: ringss
                text: Answers the telephone
                measure: answer time <= 10 s

        """, mended: ("id: ringss", "id: promptness"), others: [base]),
    Pair(
      hidden: "C801", hiding: "C802",
      text: """
        extends: base.yaml
        steps:
          - step: call
            requirements:
              - id: rings
                tiers: { vip: { measure: answer time <= 20 s } }

        """,
      mended: (
        "id: rings\n        tiers: ",
        "id: other\n        text: Says the name\n        measure: answer time <= 10 s\n        tiers: "
      ), others: [base]),
    Pair(
      hidden: "C802", hiding: "C804", text: looser + waiver, mended: (waiver, ""), others: [base]),
    Pair(
      hidden: "C802", hiding: "C806", text: looser + waiver.replacing("    expires: 2001-12-31\n", with: ""),
      mended: (waiver.replacing("    expires: 2001-12-31\n", with: ""), ""), others: [base]),
    Pair(
      hidden: "C803", hiding: "C804", text: "extends: base.yaml\ndrop: [call/rings]\n" + waiver, mended: (waiver, ""),
      others: [base]),
    Pair(
      hidden: "C803", hiding: "C806",
      text: "extends: base.yaml\ndrop: [call/rings]\n" + waiver.replacing("    expires: 2001-12-31\n", with: ""),
      mended: (waiver.replacing("    expires: 2001-12-31\n", with: ""), ""), others: [base]),
    Pair(
      hidden: "C805", hiding: "C806",
      text: "extends: base.yaml\ntitle: North\n"
        + waiver.replacing("  - of: call/rings\n    reason", with: "  - reason"),
      mended: ("  - reason", "  - of: call/rings\n    reason"), others: [base]),
    Pair(
      hidden: "F301", hiding: "R202",
      text: """
        blueprint: b
        steps:
          - step: arrive
            customer: arrives
            next: leve
          - step: browse
            customer: looks
          - step: leave
            customer: leaves

        """, mended: ("leve", "leave")),
    Pair(
      hidden: "F302", hiding: "R202",
      text: """
        blueprint: b
        steps:
          - step: choose
            customer: chooses
          - step: mirror
            customer: looks
            next: [{ when: too small, to: choose, at-most: 3 }, { to: chose }]

        """, mended: ("{ to: chose }", "{ to: choose, at-most: 3 }")),
    Pair(
      hidden: "F302", hiding: "F303",
      text: """
        blueprint: b
        steps:
          - step: choose
            customer: chooses
          - step: mirror
            customer: looks
            next: [{ to: choose }]

        """, mended: ("to: choose", "to: choose, at-most: 3")),
    Pair(
      hidden: "F302", hiding: "F304",
      text: """
        blueprint: b
        steps:
          - step: choose
            customer: chooses
          - step: mirror
            customer: looks
            next: [{ when: too small, to: choose, at-most: 3 }]

        """, mended: ("when: too small, ", "")),
    Pair(
      hidden: "F306", hiding: "F305",
      text: """
        blueprint: b
        roles: [agent]
        steps:
          - step: prepare
          - step: open
            backstage: { agent: opens }
            duration: 5 min
          - step: serve
            customer: eats

        """, mended: ("prepare\n", "prepare\n    backstage: { agent: prepares }\n    duration: 5 min\n")),
    Pair(
      hidden: "R206", hiding: "R201",
      text: standard("Answers in 3 rings", roles: "agent, clerk", by: ", { clrk: writes }"),
      mended: ("clrk: writes", "agent: writes")),
    Pair(
      hidden: "T701", hiding: "F303", text: promise,
      mended: ("to: cook }", "to: cook, at-most: 1 }")),
    Pair(
      hidden: "T702", hiding: "F303", text: promise.replacing("duration: 20 min", with: "channel: kitchen"),
      mended: ("to: cook }", "to: cook, at-most: 1 }")),
    Pair(
      hidden: "T702", hiding: "T701",
      text: promise.replacing("to: cook }", with: "to: cook, at-most: 1 }").replacing(
        "eats\n    duration: 1 min", with: "eats"),
      mended: ("20 min", "2 min")),
    Pair(
      hidden: "T706", hiding: "R203",
      text: """
        blueprint: b
        tiers: [gold, plain]
        promises:
          - { text: fast, only: [plane], from: lounge, to: board, within: 5 min }
        steps:
          - step: lounge
            only: [gold]
            customer: rests
            duration: 20 min
          - step: board
            customer: boards
            duration: 5 min

        """, mended: ("plane", "plain")),
    Pair(
      hidden: "T708", hiding: "F303",
      text: """
        blueprint: b
        roles: [cook]
        steps:
          - step: order
            customer: orders
          - step: cook
            customer: waits
            duration: 20 min
            next: [{ when: it is burnt, to: cook }, { to: serve }]
          - step: serve
            customer: eats
            frontstage: { cook: brings it }
            duration: 1 min
            requirements:
              - { text: On the table, within: 10 min, after: order }

        """, mended: ("to: cook }", "to: cook, at-most: 1 }")),
    Pair(
      hidden: "X904", hiding: "R203",
      text: """
        blueprint: b
        tiers: [gold, plain]
        roles: [agent]
        steps:
          - step: lounge
            only: [gold]
            customer: rests
            frontstage: { agent: serves }
            requirements:
              - { text: Serves in 5 min, only: [plane] }

        """, mended: ("plane", "plain")),
  ]

  // MARK: Help

  private func codes(in text: String, _ pair: Pair) -> [String] {
    findings(in: text, pair.others).map(\.code.description)
  }

  private func findings(in text: String, _ others: [(path: String, text: String)] = []) -> [Diagnostic] {
    let text = text.hasPrefix("extends") ? "blueprint: b\n" + text : text
    let files = FilesInMemory([("b.yaml", Array(text.utf8))] + others.map { ($0.path, Array($0.text.utf8)) })
    var options = CompileOptions()
    options.today = CalendarDay(year: 2026, month: 11, day: 24)
    return Compiler(options: options, files: files).compile(files.files[0]).diagnostics
  }
}
