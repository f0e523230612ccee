import MotcAnalysis
import MotcModel
import MotcSource
import Testing

/// How long steps and ways take, from YAML.
@Suite struct TimingTests {
  // MARK: One step

  @Test func durationIsTheServiceAndTheStepsWaitComesFirst() throws {
    let time = try stepTime("- step: a\n  wait: 0..2 min\n  duration: 5..10 min\n")
    #expect(time.shortest(on: .seconds) == 300)
    #expect(time.longest(on: .seconds) == 720)
    #expect(time.isKnown(on: .seconds))
  }

  @Test func withoutDurationTheLongestActionIsTheService() throws {
    let time = try stepTime(
      """
      - step: a
        customer: { text: waits, wait: 20..30 min }
        backstage:
          - { text: repairs, duration: 10..60 min }
          - { text: looks on }

      """)
    #expect(time.shortest(on: .seconds) == 1200)
    #expect(time.longest(on: .seconds) == 3600)
    #expect(time.isKnown(on: .seconds))
  }

  @Test func whatTheStepSaysCountsBeforeWhatItsActionsSay() throws {
    let time = try stepTime("- step: a\n  duration: 5 min\n  customer: { text: waits, wait: 20 min }\n")
    #expect(time.longest(on: .seconds) == 300)
  }

  @Test func unknownIsNotZero() throws {
    #expect(try !stepTime("- step: a\n").isKnown(on: .seconds))
    let waited = try stepTime("- step: a\n  wait: 3 min\n")
    #expect(!waited.isKnown(on: .seconds))
    #expect(waited.longest(on: .seconds) == 180)
  }

  @Test func workingDaysHaveTheirOwnClock() throws {
    let time = try stepTime("- step: a\n  wait: 1 h\n  duration: 2..3 working days\n")
    #expect(time.longest(on: .seconds) == 3600)
    #expect(time.longest(on: .workingDays) == 3)
    #expect(!time.isKnown(on: .seconds))
    #expect(!time.isKnown(on: .workingDays))
    let mixed = try stepTime(
      "- step: a\n  backstage:\n    - { text: x, duration: 1 h }\n    - { text: y, duration: 1 working day }\n")
    #expect(mixed.service == nil)
  }

  // MARK: Ways

  private static let chain = """
    - step: a
      duration: 1..2 min
    - step: b
      wait: 0..10 min
      duration: 3..4 min
    - step: c
      duration: 5..8 min

    """

  @Test(arguments: [
    ("a", "c", "a 0 + b 840 + c 480 = 1320; 480"), ("{ start-of: a }", "c", "a 120 + b 840 + c 480 = 1440; 540"),
    ("a", "{ start-of: c }", "a 0 + b 840 + c 0 = 840; 180"), ("{ start-of: b }", "b", "b 840 = 840; 180"),
    ("b", "b", "b 0 = 0; 0"), ("b", "{ start-of: b }", "unreachable"), ("c", "a", "unreachable"),
  ])
  func fromItsEndToItsEndUnlessTheStartIsMeant(_ from: String, _ to: String, _ expected: String) throws {
    #expect(try span(Self.chain, from, to) == expected)
  }

  @Test func ofSeveralWaysTheLongestAndTheShortestAreFound() throws {
    let steps = """
      - step: a
        next: [{ when: x, to: b }, { to: c }]
      - step: b
        duration: 10..40 min
        next: d
      - step: c
        duration: 5..50 min
      - step: d
        duration: 1 min

      """
    #expect(try span(steps, "a", "d") == "a 0 + c 3000 + d 60 = 3060; 360")
  }

  @Test func eachRoundOfALoopCounts() throws {
    let steps = """
      - step: repair
        duration: 60 min
      - step: inspect
        duration: 10 min
        next: [{ when: x, to: repair, at-most: 2 }, { to: hand-over }]
      - step: hand-over
        duration: 5 min

      """
    #expect(
      try span(steps, "{ start-of: repair }", "hand-over")
        == "repair 3600 + inspect 600 + hand-over 300 + 2 × 4200 = 12900; 4500")
    // The way to the loop's own source is over when it is reached.
    #expect(try span(steps, "repair", "inspect") == "repair 0 + inspect 600 = 600; 600")
    // A loop comes by the end of the first step again: the clock begins anew.
    #expect(try span(steps, "inspect", "{ start-of: hand-over }") == "inspect 0 + hand-over 0 = 0; 0")
  }

  @Test func aStepThatOnlyALoopLeadsToIsReached() throws {
    let steps = """
      - step: inspect
        duration: 10 min
        next: [{ when: x, to: rework, at-most: 2 }, { to: end }]
      - step: rework
        duration: 30 min
        next: inspect

      """
    #expect(try span(steps, "inspect", "rework") == "inspect 0 + rework 1800 = 1800; 1800")
  }

  @Test func loopsInsideLoopsMultiply() throws {
    let steps = """
      - step: a
        duration: 1 min
      - step: b
        duration: 2 min
        next: [{ when: x, to: b, at-most: 3 }, { to: c }]
      - step: c
        duration: 4 min
        next: [{ when: y, to: a, at-most: 2 }, { to: d }]
      - step: d

      """
    // One pass 7 min with 3 × 2 min; two more rounds of 7 + 6 min.
    #expect(
      try span(steps, "{ start-of: a }", "{ start-of: d }")
        == "a 60 + b 120 + c 240 + d 0 + 3 × 120 + 2 × 780 (inside) = 2340; 420")
  }

  @Test func loopsSideBySideAddUp() throws {
    let steps = """
      - step: a
        duration: 1 min
        next: [{ when: x, to: b }, { when: y, to: c }, { to: d }]
      - step: b
        duration: 2 min
        next: { to: a, at-most: 1 }
      - step: c
        duration: 4 min
        next: { to: a, at-most: 2 }
      - step: d

      """
    #expect(
      try span(steps, "{ start-of: a }", "{ start-of: d }") == "a 60 + d 0 + 1 × 180 + 2 × 300 = 840; 60")
  }

  @Test func aLoopWithoutABoundHasNoLongestWay() throws {
    let steps = "- step: a\n- step: b\n  next: [{ when: x, to: a }, { to: c }]\n- step: c\n- step: d\n"
    #expect(try span(steps, "a", "c") == "endless")
    #expect(try span(steps, "c", "d") == "c 0 + d 0 = 0; 0 untimed d")
  }

  @Test func unknownTimesAreNamedWhereverTheyLieBetween() throws {
    let steps = """
      - step: a
      - step: b
        next: [{ when: x, to: c }, { to: d }]
      - step: c
        duration: 1 min
        next: e
      - step: d
      - step: e
        duration: 2 min
      - step: f

      """
    #expect(try span(steps, "a", "e") == "a 0 + b 0 + c 60 + e 120 = 180; 120 untimed b d")
  }

  @Test func numbersThatDoNotFitAreNotAddedUp() throws {
    let steps = "- step: a\n  duration: 100000000000000 days\n- step: b\n  duration: 100000000000000 days\n"
    #expect(try span(steps, "{ start-of: a }", "b") == "tooLarge")
  }

  @Test func tiersPassByWhatIsNotForThem() throws {
    let before = """
      tiers: [gold, basic]
      promises:
        - { text: fast, from: a, to: d, within: 10 min }
        - { text: faster, from: a, to: d, within: 9 min, only: gold }

      """
    let steps = """
      - step: a
      - step: b
        only: gold
        duration: 8 min
      - step: c
        only: basic
        duration: 9 min
      - step: d
        backstage:
          - { text: x, duration: 1 min }
          - { text: y, duration: 5 min, only: gold }

      """
    let facts = try facts(steps, before: before)
    // Gold 8 + 5, basic 9 + 1; together they would be 22.
    #expect(
      facts.promises.map { show($0.span, facts) } == [
        "a 0 + b 480 + d 300 = 780; 780", "a 0 + b 480 + d 300 = 780; 780",
      ])
  }

  /// Against walking every way there is.
  @Test func foundWaysAreTheBestOfAllOnRandomJourneys() throws {
    var random = RandomNumbers(seed: 5)
    var knownCount = 0
    var loopCount = 0
    var missed = 0
    for _ in 0..<2500 {
      let count = 2 + random.next(5)
      let facts = try facts(randomSteps(count, &random, back: 8))
      let from = random.next(count)
      let to = random.next(count)
      guard from != to, facts.journey.unboundedLoops.isEmpty else { continue }
      var effort = Timing.effort
      let passage = Passage(from: .init(step: from, isStart: false), to: .init(step: to, isStart: false))
      let walks = Walks(facts, from, to)
      switch facts.timing.span(passage, on: .seconds, effort: &effort) {
      case .known(let longest, let shortest, let untimed):
        knownCount += 1
        let best = try #require(walks.longest)
        #expect(shortest.total == walks.shortest)
        if facts.journey.boundedLoops.isEmpty {
          #expect(longest.total == best)
          #expect(Set(untimed) == walks.untimed)
        } else {
          // Loops inside loops may count too much. What counts too little takes several arms back on its way.
          if longest.total < best { missed += 1 }
          #expect(walks.untimed.isSubset(of: Set(untimed)))
          if !longest.rounds.isEmpty { loopCount += 1 }
        }
      case .unreachable: if walks.longest != nil { missed += 1 }
      case .endless, .tooLarge: Issue.record("no answer")
      }
    }
    #expect(missed * 100 <= knownCount)
    #expect(knownCount > 100)
    #expect(loopCount > 20)
  }

  // MARK: Words

  @Test(
    arguments: [
      (0, "0 s", "0 秒", "0 s"), (45, "45 s", "45 秒", "45 s"), (90, "1 min 30 s", "1 分钟 30 秒", "1 min 30 s"),
      (2700, "45 min", "45 分钟", "45 min"), (3600, "1 h", "1 小时", "1 uur"), (4500, "75 min", "75 分钟", "75 min"),
      (7200, "2 h", "2 小时", "2 uur"), (8100, "2 h 15 min", "2 小时 15 分钟", "2 uur 15 min"),
      (187_200, "52 h", "52 小时", "52 uur"), (291_600, "3 days 9 h", "3 天 9 小时", "3 dae 9 uur"),
    ] as [(Int32, String, String, String)])
  func timesReadAsOneSaysThem(_ seconds: Int32, _ en: String, _ zh: String, _ af: String) {
    let time = Argument.time(Rational(seconds), on: .seconds)
    #expect([time.text(in: .english), time.text(in: .chinese), time.text(in: .afrikaans)] == [en, zh, af])
  }

  @Test func partsOfASecondAndOtherClocksReadAsWell() throws {
    let fraction = try #require(Rational(153, over: 2))
    #expect(Argument.time(fraction, on: .seconds).text(in: .english) == "1 min 16.5 s")
    #expect(Argument.time(.half, on: .seconds).text(in: .chinese) == "0.5 秒")
    #expect(Argument.time(1, on: .workingDays).text(in: .afrikaans) == "1 werksdag")
    #expect(Argument.time(3, on: .workingDays).text(in: .chinese) == "3 个工作日")
    #expect(Argument.time(2, on: .months).text(in: .english) == "2 months")
  }

  @Test func aBrokenPromiseShowsTheWayAndTheSum() throws {
    let source = source(
      """
      - step: accept
      - step: repair
        duration: 1..3 h
      - step: inspect
        wait: 0..5 min
        duration: 30 min
        next: [{ when: faulty, to: repair, at-most: 1 }, { to: collect }]
      - step: collect
        duration: 10 min

      """, before: "promises: [{ text: same day, from: accept, to: collect, within: 4 h }]\n")
    let found = try #require(compile(source).diagnostics.first { $0.code.description == "T701" })
    func words(_ language: MessageLanguage) -> [String] {
      let all = [found.message, found.note].compactMap { $0 } + found.labels.map(\.message) + found.help
      return all.map { $0.text(in: language) }
    }
    #expect(
      words(.english) == [
        "the promise allows 4 h: the usual way keeps it, but another can take 7 h 20 min", "3 h 20 min too short",
        "'repair': up to 3 h",
        "'inspect': up to 35 min with the wait", "'collect': up to 10 min", "1 × 3 h 35 min for going round again",
        "the way: repair 3 h + inspect 35 min + collect 10 min + 1 × (repair to inspect) 3 h 35 min = 7 h 20 min",
        "this is so where: faulty (7 h 20 min)",
        "if the promise is not about these cases, say with `when` which it is about; else promise 7 h 20 min",
      ])
    #expect(
      words(.chinese) == [
        "承诺是 4 小时：平常的走法做得到，另一种走法却可能用到 7 小时 20 分钟", "差 3 小时 20 分钟", "“repair”最多 3 小时", "“inspect”连同等候最多 35 分钟",
        "“collect”最多 10 分钟",
        "再走 1 次，每次 3 小时 35 分钟",
        "走法：repair 3 小时 + inspect 35 分钟 + collect 10 分钟 + 1 ×（repair 到 inspect）3 小时 35 分钟 = 7 小时 20 分钟",
        "在这些情况下：faulty（7 小时 20 分钟）", "承诺说的不是这些情况，就用“when”写明是哪些；否则承诺 7 小时 20 分钟",
      ])
    let places = found.labels.map { source.text(in: $0.range).string }
    #expect(places == ["1..3 h", "30 min", "10 min", "1"])
  }

  // MARK: The usual way

  /// What is said of a promise of so many minutes from `a` to `z`: severity, message and the first two helps.
  private func saidOfPromise(_ minutes: Int, _ steps: String, only: String = "") throws -> [String] {
    let promise = "tiers: [gold, plain]\npromises: [{ text: fast, from: a, to: z, within: \(minutes) min\(only) }]\n"
    let found = compile(source(steps, before: promise)).diagnostics.filter { $0.code.description == "T701" }
    return found.flatMap { [$0.severity.keyword] + ([$0.message] + $0.help.prefix(2)).map { $0.text(in: .english) } }
  }

  private static let detour = """
    - step: a
      next: [{ when: a part is missing, to: order }, { to: z }]
    - step: order
      duration: 50 min
    - step: z
      duration: 10 min

    """

  @Test func aWayThatOnlySomeTakeIsANoteAndNamesItsCondition() throws {
    #expect(
      try saidOfPromise(30, Self.detour) == [
        "info", "the promise allows 30 min: the usual way keeps it, but another can take 1 h",
        "the way: order 50 min + z 10 min = 1 h", "this is so where: a part is missing (1 h)",
      ])
    #expect(
      try saidOfPromise(5, Self.detour) == [
        "error", "the promise allows 5 min, but the steps can take 10 min", "the way: z 10 min",
        "even the shortest way takes 10 min",
      ])
  }

  /// Only arms that alone break the promise are named; loops that begin the clock anew are none.
  @Test func conditionsThatAloneBreakThePromiseAreNamed() throws {
    let steps = """
      - step: a
        duration: 1 min
        next: [{ when: a short stop, to: b }, { when: again, to: a, at-most: 9 }, { to: c }]
      - step: b
        duration: 2 min
        next: { to: c }
      - step: c
        duration: 10 min
        next: [{ when: a part is missing, to: d }, { when: not clean, to: c, at-most: 2 }, { to: z }]
      - step: d
        duration: 40 min
        next: { to: z }
      - step: z

      """
    #expect(
      try saidOfPromise(20, steps) == [
        "info", "the promise allows 20 min: the usual way keeps it, but another can take 50 min",
        "the way: c 10 min + d 40 min = 50 min", "this is so where: a part is missing (50 min), not clean (30 min)",
      ])
    #expect(
      try saidOfPromise(51, steps) == [
        "info", "the promise allows 51 min: the usual way keeps it, but another can take 72 min",
        "the way: b 2 min + c 10 min + d 40 min + 2 × (c to c) 10 min = 72 min",
        "this is so only where several things come together: a short stop, a part is missing, not clean",
      ])
  }

  /// From the start of a step, the rounds of a loop that leads back to it count, and its condition is named.
  @Test func aLoopBackToTheStartOfThePromiseIsNamed() throws {
    let steps = """
      - step: a
        duration: 10 min
        next: [{ when: not clean, to: a, at-most: 2 }, { to: z }]
      - step: z

      """
    let promise = "promises: [{ text: fast, from: { start-of: a }, to: z, within: 15 min }]\n"
    let found = compile(source(steps, before: promise)).diagnostics.filter { $0.code.description == "T701" }
    #expect(found.flatMap { $0.help.map { $0.text(in: .english) } }.contains("this is so where: not clean (30 min)"))
  }

  @Test func aPromiseThatSaysItsCasesIsHeldAgainstTheUsualWayOnly() throws {
    #expect(try saidOfPromise(30, Self.detour, only: ", when: all parts are there") == [])
    #expect(try saidOfPromise(5, Self.detour, only: ", when: all parts are there").first == "error")
  }

  @Test func whereAllArmsHaveConditionsTheLeastCountsAsUsual() throws {
    let steps = """
      - step: a
        next: [{ when: big, to: b }, { when: small, to: c }]
      - step: b
        duration: 50 min
        next: { to: z }
      - step: c
        duration: 20 min
      - step: z
        duration: 10 min

      """
    #expect(try saidOfPromise(30, steps).first == "info")
    #expect(
      try saidOfPromise(25, steps) == [
        "error", "the promise allows 25 min, but the steps can take 30 min",
        "the way: c 20 min + z 10 min = 30 min",
        "even the shortest way takes 30 min",
      ])
  }

  /// A step that only a condition leads to is what the promise is about.
  @Test func aPromiseOverABranchFollowsIt() throws {
    let steps = """
      - step: a
        next: [{ when: it is broken, to: repair }, { to: end }]
      - step: repair
        duration: 40 min
      - step: z
        duration: 10 min

      """
    #expect(
      try saidOfPromise(30, steps).prefix(2) == ["error", "the promise allows 30 min, but the steps can take 50 min"])
  }

  @Test func aTierWhoseOwnActionsSayTheirTimesIsNotHeldToTheWholeSteps() throws {
    let steps = """
      - step: a
      - step: z
        duration: 25 min
        frontstage:
          - { text: serves at the seat, only: gold, duration: 15 min }
          - { text: comes with the trolley, only: plain }

      """
    #expect(try saidOfPromise(20, steps, only: ", only: gold") == [])
    #expect(try saidOfPromise(20, steps, only: ", only: plain").first == "error")
    #expect(try saidOfPromise(10, steps, only: ", only: gold").dropFirst().first?.hasSuffix("can take 15 min") == true)
  }

  @Test func hoursBesideAPromiseInWorkingDays() throws {
    func said(_ days: Int, _ hours: Int) throws -> [String] {
      let steps = """
        - step: a
        - step: bank
          duration: 2 working days
        - step: z
          duration: \(hours) h

        """
      let promise = "promises: [{ text: soon, from: a, to: z, within: \(days) working days }]\n"
      return compile(source(steps, before: promise)).diagnostics.map(\.code.description).filter { $0.hasPrefix("T7") }
    }
    #expect(try said(2, 4) == [])
    #expect(try said(2, 5) == ["T702"])
    #expect(try said(3, 24) == [])
    #expect(try said(3, 25) == ["T702"])
  }

  // MARK: Reading

  private func stepTime(_ steps: String) throws -> StepTime {
    try facts(steps).timing.steps[0]
  }

  private func span(_ steps: String, _ from: String, _ to: String) throws -> String {
    let promise = "promises: [{ text: fast, from: \(from), to: \(to), within: 1 min }]\n"
    let facts = try facts(steps, before: promise)
    return show(try #require(facts.promises.first).span, facts)
  }

  /// `a 60 + b 0 + 2 × 120 = 300; 60 untimed b`: the longest way, and the shortest time.
  private func show(_ span: Span, _ facts: Facts) -> String {
    guard case .known(let longest, let shortest, let untimed) = span else { return "\(span)" }
    func name(_ step: Int) -> String { facts.blueprint.steps[step].id.value.string }
    let legs = longest.legs.map { "\(name($0.step)) \($0.time)" }
    let rounds = longest.rounds.map { "\($0.count) × \($0.time)" + ($0.hasLoopsInside ? " (inside)" : "") }
    let unknown = untimed.isEmpty ? "" : " untimed " + untimed.map(name).joined(separator: " ")
    return (legs + rounds).joined(separator: " + ") + " = \(longest.total); \(shortest.total)" + unknown
  }
}

/// Every walk from the end of one step to the end of another, each bounded arm taken as often as it may be.
private struct Walks {
  private(set) var longest: Rational?
  private(set) var shortest: Rational?
  private(set) var untimed: Set<Int> = []

  init(_ facts: Facts, _ from: Int, _ to: Int) {
    walk(facts, from, to, [:], .zero, .zero, [])
  }

  private mutating func walk(
    _ facts: Facts, _ step: Int, _ to: Int, _ taken: [Int: Int], _ long: Rational, _ short: Rational,
    _ unknown: Set<Int>
  ) {
    if step == to {
      longest = longest.map { max($0, long) } ?? long
      shortest = shortest.map { min($0, short) } ?? short
      untimed.formUnion(unknown)
      return
    }
    for index in facts.journey.edgesLeaving(step) {
      let edge = facts.journey.edges[index]
      guard let target = edge.target else { continue }
      var taken = taken
      if let atMost = edge.atMost, facts.journey.boundedLoops.contains(index) {
        guard taken[index, default: 0] < atMost else { continue }
        taken[index, default: 0] += 1
      }
      let time = facts.timing.steps[target]
      guard let high = time.longest(on: .seconds).flatMap({ long.adding($0) }),
        let low = time.shortest(on: .seconds).flatMap({ short.adding($0) })
      else { continue }
      walk(facts, target, to, taken, high, low, time.isKnown(on: .seconds) ? unknown : unknown.union([target]))
    }
  }
}
