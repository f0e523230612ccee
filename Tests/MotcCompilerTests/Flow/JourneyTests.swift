import MotcAnalysis
import MotcModel
import MotcSource
import Testing

/// The ways from step to step, from YAML.
@Suite struct JourneyTests {
  @Test func withoutNextAStepLeadsToTheOneThatFollows() throws {
    let facts = try facts("- step: a\n- step: b\n- step: c\n")
    #expect(edges(facts) == "a>b b>c c>end")
    #expect(facts.journey.isLinear)
    #expect(facts.journey.isReachable == [true, true, true])
    #expect(facts.journey.canEnd == [true, true, true])
    #expect(facts.journey.order == [0, 1, 2])
  }

  @Test func nextNamesOneStepOrSeveralWithConditions() throws {
    let facts = try facts(
      """
      - step: a
        next: [{ when: it rains, to: c }, { to: b }]
      - step: b
        next: end
      - step: c
        next: { to: end }

      """)
    #expect(edges(facts) == "a>c a>b b>end c>end")
    #expect(!facts.journey.isLinear)
    let conditions = facts.journey.edges.map { facts.blueprint.arm(of: $0)?.condition?.value.string }
    #expect(conditions == ["it rains", nil, nil, nil])
  }

  @Test func nextThatSaysWhatTheOrderSaysChangesNothing() throws {
    let facts = try facts("- step: a\n  next: b\n- step: b\n  next: end\n")
    #expect(edges(facts) == "a>b b>end")
    #expect(facts.journey.isLinear)
  }

  @Test func anUnknownTargetMayLeadAnywhere() throws {
    let facts = try facts("- step: a\n  next: nowhere\n- step: b\n")
    #expect(edges(facts) == "a>? b>end")
    #expect(facts.journey.isReachable == [true, false])
    #expect(facts.journey.canEnd == [true, true])
    #expect(facts.journey.unreachableBeginnings.isEmpty)
  }

  @Test func aStepThatIsJumpedOverIsUnreachable() throws {
    let facts = try facts("- step: a\n  next: d\n- step: b\n- step: c\n- step: d\n")
    #expect(facts.journey.isReachable == [true, false, false, true])
    #expect(names(facts.journey.unreachableBeginnings, facts) == "b")
  }

  @Test func ofAnUnreachableCircleTheFirstStepIsNamed() throws {
    let facts = try facts(
      "- step: a\n  next: end\n- step: b\n- step: c\n  next: { to: b, at-most: 2 }\n- step: d\n  next: end\n")
    #expect(names(facts.journey.unreachableBeginnings, facts) == "b d")
  }

  @Test func aBoundedArmBackIsALoop() throws {
    let facts = try facts(
      """
      - step: repair
      - step: inspect
        next: [{ when: faulty, to: repair, at-most: 2 }, { to: hand-over }]
      - step: hand-over

      """)
    #expect(loops(facts.journey.boundedLoops, facts) == "inspect>repair")
    #expect(facts.journey.unboundedLoops.isEmpty)
    #expect(names(facts.journey.order, facts) == "repair inspect hand-over")
    #expect(facts.journey.component[0] == facts.journey.component[1])
    #expect(facts.journey.component[1] != facts.journey.component[2])
  }

  @Test func theBoundMayStandOnTheArmThatLeadsIntoTheLoop() throws {
    let facts = try facts(
      """
      - step: repair
      - step: inspect
        next: [{ when: faulty, to: rework, at-most: 2 }, { to: hand-over }]
      - step: rework
        next: inspect
      - step: hand-over

      """)
    #expect(loops(facts.journey.boundedLoops, facts) == "inspect>rework")
    #expect(facts.journey.endlessArms.isEmpty)
  }

  @Test func aBoundOutsideAnyLoopIsAnArmLikeAnyOther() throws {
    let facts = try facts("- step: a\n  next: [{ when: x, to: c, at-most: 1 }, { to: b }]\n- step: b\n- step: c\n")
    #expect(facts.journey.boundedLoops.isEmpty)
    #expect(facts.journey.isForward(0))
  }

  @Test func aLoopWithoutABoundIsNamedByTheArmThatGoesBack() throws {
    let facts = try facts(
      "- step: a\n  next: c\n- step: b\n- step: c\n  next: [{ when: again, to: b }, { to: d }]\n- step: d\n")
    // The walk closes the circle by going on from b to c, which nobody wrote.
    #expect(loops(facts.journey.unboundedLoops, facts) == "b>c")
    #expect(loops(facts.journey.endlessArms, facts) == "c>b")
  }

  @Test func aStepMayLeadToItself() throws {
    let unbounded = try facts("- step: a\n  next: [{ when: again, to: a }, { to: end }]\n")
    #expect(loops(unbounded.journey.endlessArms, unbounded) == "a>a")
    let bounded = try facts("- step: a\n  next: [{ when: again, to: a, at-most: 3 }, { to: end }]\n")
    #expect(loops(bounded.journey.boundedLoops, bounded) == "a>a")
    #expect(bounded.journey.endlessArms.isEmpty)
  }

  @Test func aCircleThatNoArmLeavesCannotEnd() throws {
    let facts = try facts("- step: a\n- step: b\n- step: c\n  next: { to: b, at-most: 2 }\n- step: d\n")
    #expect(facts.journey.canEnd == [false, false, false, true])
    #expect(loops(facts.journey.inescapableArms, facts) == "c>b")
  }

  @Test func aLoopWithoutABoundExplainsThatThereIsNoEnd() throws {
    let facts = try facts("- step: a\n- step: b\n  next: a\n")
    #expect(facts.journey.canEnd == [false, false])
    #expect(loops(facts.journey.endlessArms, facts) == "b>a")
    #expect(facts.journey.inescapableArms.isEmpty)
  }

  @Test func aNextThatCouldNotBeReadIsNoSecondMistake() throws {
    let source = source("- step: a\n  next: []\n- step: b\n  next: [{ when: x }]\n")
    let compilation = compile(source)
    #expect(!compilation.diagnostics.contains { $0.code.description.hasPrefix("F3") && $0.code.number != 305 })
  }

  @Test func manyStepsCostNoStack() throws {
    let count = 14_000
    var chain = ""
    var ring = ""
    for index in 0..<count {
      chain += "- step: s\(index)\n  next: [{ when: again, to: s0 }, { to: s\(min(index + 1, count - 1)) }]\n"
      ring += "- step: s\(index)\n  next: s\(index == 0 ? count - 1 : index - 1)\n"
    }
    let chained = try facts(chain)
    #expect(chained.journey.unboundedLoops.count == count + 1)
    #expect(Set(chained.journey.component).count == 1)
    let circle = try facts(ring)
    #expect(circle.journey.endlessArms.count == 1)
    #expect(circle.journey.order.count == count)
  }

  /// Against what can be seen without any cleverness, on many small random journeys.
  @Test func whatIsFoundHoldsOfRandomJourneys() throws {
    var random = RandomNumbers(seed: 11)
    var loopCount = 0
    for _ in 0..<400 {
      let count = 2 + random.next(6)
      let facts = try facts(randomSteps(count, &random))
      let journey = facts.journey
      let leads = closure(journey, count)
      for step in 0..<count {
        #expect(journey.isReachable[step] == (step == 0 || leads[0][step]))
        let ends = (0..<count).contains { other in
          (other == step || leads[step][other])
            && journey.edgesLeaving(other).contains { journey.edges[$0].target == nil }
        }
        #expect(journey.canEnd[step] == ends)
        for other in 0..<count where other != step {
          #expect((journey.component[step] == journey.component[other]) == (leads[step][other] && leads[other][step]))
        }
      }
      #expect(journey.order.sorted() == Array(0..<count))
      for (index, edge) in journey.edges.enumerated() {
        guard let target = edge.target else { continue }
        #expect(journey.component[target] <= journey.component[edge.source])
        // Every edge leads on, or is one of the loops.
        let isLoop = journey.boundedLoops.contains(index) || journey.unboundedLoops.contains(index)
        #expect(journey.isForward(index) != isLoop)
        if isLoop {
          #expect(target == edge.source || leads[target][edge.source])
          loopCount += 1
        }
      }
    }
    #expect(loopCount > 200)
  }

  // MARK: Reading

  private func edges(_ facts: Facts) -> String {
    loops(Array(facts.journey.edges.indices), facts)
  }

  private func loops(_ edges: [Int], _ facts: Facts) -> String {
    edges.map { index in
      let edge = facts.journey.edges[index]
      let target =
        switch edge.destination {
        case .step(let target): facts.blueprint.steps[target].id.value.string
        case .end: "end"
        case .unknown: "?"
        }
      return facts.blueprint.steps[edge.source].id.value.string + ">" + target
    }.joined(separator: " ")
  }

  private func names(_ steps: [Int], _ facts: Facts) -> String {
    steps.map { facts.blueprint.steps[$0].id.value.string }.joined(separator: " ")
  }

  private func closure(_ journey: Journey, _ count: Int) -> [[Bool]] {
    var leads = [[Bool]](repeating: [Bool](repeating: false, count: count), count: count)
    for edge in journey.edges { if let target = edge.target { leads[edge.source][target] = true } }
    for through in 0..<count {
      for from in 0..<count where leads[from][through] {
        for to in 0..<count where leads[through][to] { leads[from][to] = true }
      }
    }
    return leads
  }
}

// MARK: What tests of facts share

func source(_ steps: String, before: String = "") -> SourceFile {
  SourceFile(id: FileID(0), path: "example.yaml", text: "blueprint: example\n" + before + "steps:\n" + steps)
}

/// The facts of a blueprint with these steps, whatever the rules say of it.
func facts(_ steps: String, before: String = "") throws -> Facts {
  try #require(compile(source(steps, before: before)).facts)
}

/// Numbers that look random and are the same on every run.
struct RandomNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}

/// Steps `s0`… with random ways, times and bounds.
func randomSteps(_ count: Int, _ random: inout RandomNumbers, back: Int = 4) -> String {
  var text = ""
  for index in 0..<count {
    text += "- step: s\(index)\n"
    if random.next(6) > 0 { text += "  duration: \(random.next(5))..\(5 + random.next(20)) min\n" }
    if random.next(4) == 0 { text += "  wait: 0..\(1 + random.next(5)) min\n" }
    guard random.next(3) > 0 else { continue }
    text += "  next:\n"
    for arm in 0...random.next(3) {
      let isBack = random.next(back) == 0
      let target = isBack ? random.next(index + 1) : index + 1 + random.next(count - index)
      text += "    - when: case \(arm)\n      to: \(target >= count ? "end" : "s\(target)")\n"
      if isBack ? random.next(3) > 0 : random.next(5) == 0 { text += "      at-most: \(1 + random.next(2))\n" }
    }
  }
  return text
}
