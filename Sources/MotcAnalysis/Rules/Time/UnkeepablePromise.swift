import MotcModel
package import MotcSource

/// T701: the steps between a promise's two ends can take longer than the customer was told.
package struct UnkeepablePromise: Rule {
  package let info = RuleInfo(
    "T701", "unkeepable-promise", .error,
    grading: Grading(
      .info,
      Phrase(
        en: """
          An error where the usual way takes too long; a note where only another way does, or where less than one part in a \
          hundred is missing.
          """,
        zh: "通常的走法就超时的，是错误；只有别的走法才超时，或者只差不到百分之一的，是提示。",
        af: """
          'n Fout waar die gewone pad te lank duur; 'n nota waar net 'n ander een te lank duur, of waar minder as 'n \
          honderdste kort.
          """)),
    hiddenBy: ["F303"],
    summary: Phrase(
      en: "promise that the steps cannot keep", zh: "各步骤的用时保证不了的承诺", af: "belofte wat die stappe nie kan hou nie"),
    rationale: Phrase(
      en: "By the blueprint's own times the promise will be broken, and staff will be blamed for its sums.",
      zh: "按蓝图自己写的用时，这个承诺注定要落空，到头来责任却算在员工身上。",
      af: "Volgens die bloudruk se eie tye gaan die belofte verbreek word, en personeel kry die skuld vir sy somme."),
    triggering: [
      Example(
        """
        promises:
          - text: lunch within half an hour
            from: order
            to: serve
            within: ⟦30 min⟧
        steps:
          - step: order
            customer: orders
          - step: cook
            customer: waits
            duration: 15..25 min
          - step: serve
            customer: starts to eat
            wait: 0..4 min
            duration: 1..2 min
        """),
      Example(
        """
        promises:
          - text: ready the same day
            from: accept
            to: collect
            within: ⟦8 h⟧
        steps:
          - step: accept
            customer: signs the order
          - step: repair
            customer: waits
            duration: 1..3 h
          - step: inspect
            customer: waits
            duration: 30 min
            next:
              - when: the fault is still there
                to: repair
                at-most: 2
              - to: collect
          - step: collect
            customer: collects the car
            duration: 10 min
        """),
      Example(
        """
        promises:
          - text: lunch at once
            from: order
            to: serve
            within: ⟦0 min⟧
        steps:
          - step: order
            customer: orders
          - step: serve
            customer: starts to eat
            duration: 1..2 min
        """),
      Example(
        """
        promises:
          - text: ready within an hour
            from: accept
            to: collect
            within: ⟦1 h⟧
        steps:
          - step: accept
            customer: signs the order
            next:
              - when: a part is missing
                to: order-part
              - to: repair
          - step: order-part
            customer: waits
            duration: 2 h
          - step: repair
            customer: waits
            duration: 30 min
          - step: collect
            customer: collects the car
            duration: 10 min
        """),
    ],
    passing: [
      Example(
        """
        promises:
          - text: lunch within half an hour
            from: order
            to: serve
            within: 35 min
        steps:
          - step: order
            customer: orders
          - step: cook
            customer: waits
            duration: 15..25 min
          - step: serve
            customer: starts to eat
            wait: 0..4 min
            duration: 1..2 min
        """)
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for timing in facts.promises {
      guard let breach = facts.breach(of: timing), case .known(let longest, let shortest, _) = timing.span,
        let within = timing.promise.within
      else { continue }
      let clock = timing.limit.clock
      let way = breach.way
      let isSometimes = breach.isSometimes
      let total = Argument.time(way.total, on: clock)
      let terms = terms(of: way, facts, clock)
      let sum = terms.dropFirst().reduce(terms.first ?? total) { .message(Self.plus($0, $1)) }
      var help = [terms.count < 2 ? Self.thisWay(sum) : Self.thisWaySum(sum, total)]
      if isSometimes {
        let conditions =
          timing.detours.isEmpty
          ? facts.conditions(on: longest, besidesThoseOn: timing.usual).map { Argument.text($0) }
          : timing.detours.compactMap { term(of: $0, facts, clock) }
        if !conditions.isEmpty {
          let list = Argument.list(Array(conditions.prefix(Self.listed)))
          help.append(timing.detours.isEmpty ? Self.onlyTogether(list) : Self.onlyWhere(list))
        }
      }
      if way.rounds.contains(where: \.hasLoopsInside) { help.append(Self.upperBound()) }
      if timing.limit.high < shortest.total { help.append(Self.evenShortest(.time(shortest.total, on: clock))) }
      help.append(isSometimes ? Self.nameTheCases(total) : Self.promiseMore(total))
      let message = isSometimes ? Self.cannotAlwaysKeep : Self.cannotKeep
      report(
        message(.time(timing.limit.high, on: clock), total),
        severity: breach.isCertain ? nil : .info, at: within.range,
        note: way.total.subtracting(timing.limit.high).map { Self.tooShort(.time($0, on: clock)) },
        labels: labels(of: way, facts, clock), help: help)
    }
  }

  /// `a part is missing 1 h`; of a loop without a condition, where it leads back to.
  private func term(of detour: Detour, _ facts: Facts, _ clock: DurationRange.Clock) -> Argument? {
    let edge = facts.journey.edges[detour.edge]
    guard let target = edge.target else { return nil }
    let words = facts.blueprint.arm(of: edge)?.condition?.value ?? facts.blueprint.steps[target].id.value
    return .message(Self.condition(.text(words), .time(detour.way.total, on: clock)))
  }

  /// The longest a message lists before it only counts.
  private static let listed = 12

  /// `cook 25 min`, `serve 6 min`.
  private func terms(of way: Way, _ facts: Facts, _ clock: DurationRange.Clock) -> [Argument] {
    let legs = way.legs.filter { $0.time != .zero }
    var terms = legs.prefix(Self.listed).map { leg in
      Argument.message(Self.term(.text(facts.blueprint.steps[leg.step].id.value), .time(leg.time, on: clock)))
    }
    if legs.count > Self.listed { terms.append(.message(Self.otherSteps(.number(legs.count - Self.listed)))) }
    for rounds in way.rounds.prefix(Self.listed) {
      let edge = facts.journey.edges[rounds.edge]
      guard let target = edge.target else { continue }
      terms.append(
        .message(
          Self.rounds(
            .number(rounds.count), .text(facts.blueprint.steps[target].id.value),
            .text(facts.blueprint.steps[edge.source].id.value), .time(rounds.time, on: clock))))
    }
    return terms
  }

  private func labels(of way: Way, _ facts: Facts, _ clock: DurationRange.Clock) -> [Label] {
    var labels: [Label] = []
    for leg in way.legs.filter({ $0.time != .zero }).prefix(Self.listed) {
      let step = facts.blueprint.steps[leg.step]
      let times = facts.timing.steps[leg.step]
      let hasBoth = times.service != nil && times.wait.map { $0.high != .zero } ?? false
      labels.append(
        Label(
          times.range ?? step.id.range,
          (hasBoth ? Self.upToWithWait : Self.upTo)(.text(step.id.value), .time(leg.time, on: clock))))
      // The wait may be another file's than the work.
      if hasBoth, let wait = step.wait, wait.range.file != times.range?.file {
        labels.append(Label(wait.range, Self.upToTheWait(.time(wait.value.high, on: wait.value.clock))))
      }
    }
    for rounds in way.rounds.prefix(Self.listed) {
      guard let bound = facts.blueprint.arm(of: facts.journey.edges[rounds.edge])?.atMost else { continue }
      labels.append(Label(bound.range, Self.roundAgain(.number(rounds.count), .time(rounds.time, on: clock))))
    }
    return labels
  }

  private static let cannotKeep = Phrase(
    en: "the promise allows {1}, but the steps can take {2}", zh: "承诺是 {1}，各步骤却可能用到 {2}",
    af: "die belofte laat {1} toe, maar die stappe kan {2} duur")
  private static let cannotAlwaysKeep = Phrase(
    en: "the promise allows {1}: the usual way keeps it, but another can take {2}",
    zh: "承诺是 {1}：平常的走法做得到，另一种走法却可能用到 {2}",
    af: "die belofte laat {1} toe: die gewone pad kom dit na, maar 'n ander kan {2} duur")
  private static let tooShort = Phrase(en: "{1} too short", zh: "差 {1}", af: "{1} te kort")
  private static let upTo = Phrase(en: "'{1}': up to {2}", zh: "“{1}”最多 {2}", af: "'{1}': tot {2}")
  private static let upToWithWait = Phrase(
    en: "'{1}': up to {2} with the wait", zh: "“{1}”连同等候最多 {2}", af: "'{1}': tot {2} met die wag daarby")
  private static let upToTheWait = Phrase(en: "up to {1} of it waiting", zh: "其中等候最多 {1}", af: "tot {1} daarvan wag")
  private static let roundAgain = Phrase(
    en: "{1} × {2} for going round again", zh: "再走 {1} 次，每次 {2}", af: "{1} × {2} vir die rondte")
  private static let thisWaySum = Phrase(
    en: "the way: {1} = {2}", zh: "走法：{1} = {2}", af: "die pad: {1} = {2}")
  private static let thisWay = Phrase(en: "the way: {1}", zh: "走法：{1}", af: "die pad: {1}")
  private static let onlyWhere = Phrase(
    en: "this is so where: {1}", zh: "在这些情况下：{1}", af: "dit is so waar: {1}")
  private static let condition = Phrase(en: "{1} ({2})", zh: "{1}（{2}）", af: "{1} ({2})")
  private static let onlyTogether = Phrase(
    en: "this is so only where several things come together: {1}", zh: "几种情况凑在一起才会这样：{1}",
    af: "dit is net so waar verskeie dinge saamkom: {1}")
  private static let nameTheCases = Phrase(
    en: "if the promise is not about these cases, say with `{when}` which it is about; else promise {1}",
    zh: "承诺说的不是这些情况，就用“{when}”写明是哪些；否则承诺 {1}",
    af: "as die belofte nie oor hierdie gevalle gaan nie, sê met `{when}` oor watter dit gaan; anders belowe {1}")
  private static let term = Phrase(en: "{1} {2}", zh: "{1} {2}", af: "{1} {2}")
  private static let plus = Phrase(en: "{1} + {2}", zh: "{1} + {2}", af: "{1} + {2}")
  private static let otherSteps = Phrase(en: "{1} more steps", zh: "另外 {1} 个步骤", af: "{1} verdere stappe")
  private static let rounds = Phrase(
    en: "{1} × ({2} to {3}) {4}", zh: "{1} ×（{2} 到 {3}）{4}", af: "{1} × ({2} tot {3}) {4}")
  private static let upperBound = Phrase(
    en: "loops inside loops are multiplied, which may be more than ever happens",
    zh: "循环里套循环按乘法计算，实际未必有这么长", af: "lusse binne lusse word vermenigvuldig, wat meer kan wees as wat ooit gebeur")
  private static let evenShortest = Phrase(
    en: "even the shortest way takes {1}", zh: "最短的走法也要 {1}", af: "selfs die kortste pad duur {1}")
  private static let promiseMore = Phrase(
    en: "promise {1}, or shorten steps on the way", zh: "把承诺放宽到 {1}，或者缩短途中的步骤",
    af: "belowe {1}, of verkort stappe op pad")
}

/// How the steps break a promise.
struct Breach {
  let way: Way
  /// Whether only some ways take too long, and not the usual one.
  let isSometimes: Bool
  /// Whether the usual way breaks it, and by more than a trifle.
  let isCertain: Bool
}

extension Facts {
  /// `nil` where T701 has nothing to say of a promise.
  func breach(of timing: PromiseTiming) -> Breach? {
    guard case .known(let longest, _, _) = timing.span, timing.limit.high < longest.total else { return nil }
    let isSometimes = timing.usual.map { $0.total <= timing.limit.high } ?? false
    // Then the promise says that it is not about them.
    if isSometimes, timing.promise.when != nil { return nil }
    let detour = timing.detours.max { $0.way.total < $1.way.total }
    let way = isSometimes ? detour?.way ?? longest : timing.usual ?? longest
    if isOfArrival(timing, taking: way) { return nil }
    return Breach(
      way: way, isSometimes: isSometimes, isCertain: !isSometimes && !isSlight(way.total, over: timing.limit))
  }
}
