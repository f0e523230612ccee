import Foundation
import MotcAnalysis
import MotcModel
import MotcRendering
import MotcSource
import MotcTestSupport
import Testing

/// What is said of two editions of a blueprint.
@Suite struct EditionTests {
  /// A step with what is written in it, of a blueprint that has all that it names.
  private func blueprint(_ step: String, more: String = "") -> String {
    """
    blueprint: tea
    roles:
      waiter: { stage: frontstage }
      host: { stage: frontstage }
      cook: { stage: backstage }
    tiers: [gold, plain]
    metrics: { speed: { title: Speed }, errors: { target: none } }
    \(more)steps:
      - step: order
        customer: orders
        frontstage: { waiter: takes the order }
        backstage: { cook: reads it }
    \(step.split(separator: "\n").map { "    " + $0 + "\n" }.joined())  - step: serve
        customer: drinks
        frontstage: { waiter: serves }

    """
  }

  private static let documents = try! EditionDocuments(
    old: DocumentLook(templates: builtInTemplates), new: DocumentLook(templates: builtInTemplates))

  private static func report(
    _ changes: [BlueprintChange], compared: Int, language: MessageLanguage?, fallback: MessageLanguage
  ) -> EditionReport {
    EditionReport(
      changes.map { ($0, documents) }, compared: compared, language: language, fallback: fallback)
  }

  private func facts(_ text: String) throws -> Facts {
    let compilation = compile(SourceFile(id: FileID(0), path: "tea.yaml", text: text))
    let errors = compilation.diagnostics.filter { $0.severity == .error && $0.code.description != "C801" }
    #expect(errors.isEmpty, "\(errors.map { $0.message.text(in: .english) })\n\(text)")
    return try #require(compilation.facts)
  }

  private func report(_ old: String, _ new: String) throws -> String {
    let change = compareEditions(try facts(old), try facts(new))
    return Self.report(
      change.map { [$0] } ?? [], compared: 1, language: nil, fallback: .english
    ).text
  }

  /// The lines on what changed, without the indents, what to train and what to print.
  private func changes(_ old: String, _ new: String) throws -> [String] {
    try report(old, new).split(separator: "\n").prefix { $0 != "  To train" && $0 != "  To print again" }.dropFirst()
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.hasPrefix("compared") }
  }

  private func standardChanges(_ old: String, _ new: String) throws -> [String] {
    func standard(_ fields: String) -> String {
      blueprint("requirements:\n  - id: s\n    text: It is done\n    by: waiter\n" + fields)
    }
    return try changes(standard(old), standard(new)).filter { $0 != "order [order]" }
  }

  // MARK: Stricter, looser, or neither

  @Test(arguments: [
    ("    measure: rings <= 3", "    measure: rings <= 2", "stricter", "rings: ≤ 3 → ≤ 2"),
    ("    measure: rings <= 3", "    measure: rings <= 4", "looser", "rings: ≤ 3 → ≤ 4"),
    ("    measure: rings <= 3", "", "looser", "rings: ≤ 3 → –"),
    ("", "    measure: rings <= 3", "stricter", "rings: – → ≤ 3"),
    (
      "    measure: heat = 2..4 min", "    measure: heat = 3..5 min", "changed",
      "heat: 2–4 min → 3–5 min (not to be compared)"
    ),
    ("    measure: fill >= 4 ml", "    measure: fill >= 4 g", "changed", "fill: ≥ 4 ml → ≥ 4 g (not to be compared)"),
    ("    within: 10 min", "    within: 5 min", "stricter", "within: 10 min → 5 min"),
    ("    within: 10 min", "    within: 1 h", "looser", "within: 10 min → 1 h"),
    ("    within: 10 min", "", "looser", "within: 10 min → –"),
    ("    within: 48 h", "    within: 2 working days", "changed", "within: 48 h → 2 working days (not to be compared)"),
    (
      "    within: 10 min", "    within: 10 min\n    before: serve", "changed",
      "within: 10 min → 10 min before the end of “serve” (not to be compared)"
    ),
    (
      "    within: 5 min\n    after: order", "    within: 5 min\n    after: { start-of: order }", "changed",
      "within: 5 min after “order” → 5 min after the start of “order” (not to be compared)"
    ),
    ("    strength: should", "", "stricter", "strength: should → must"),
    ("", "    strength: should", "looser", "strength: must → should"),
    ("", "    when: it rains", "looser", "when: always → “it rains”"),
    ("    when: it rains", "", "stricter", "when: “it rains” → always"),
    ("    when: it rains", "    when: it pours", "changed", "when: “it rains” → “it pours” (not to be compared)"),
    ("", "    only: gold", "looser", "for: all customers → gold"),
    ("    only: gold", "    only: plain", "changed", "for: gold → plain (not to be compared)"),
    ("", "    tiers: { plain: none }", "looser", "for (plain): – → not applicable"),
    (
      "    measure: rings <= 3", "    measure: rings <= 3\n    tiers: { gold: { measure: rings <= 2 } }", "stricter",
      "rings (gold): ≤ 3 → ≤ 2"
    ),
    (
      "    within: 9 min\n    tiers: { gold: { within: 5 min } }", "    within: 9 min", "looser",
      "within (gold): 5 min → 9 min"
    ),
    ("    say: Good day", "    say: Good morning", "changed", "say: “Good day” → “Good morning”"),
    // As much is asked, but the sheets show something else.
    ("    measure: wait <= 3 min", "    measure: wait <= 180 s", "changed", "wait: ≤ 3 min → ≤ 180 s"),
    ("    measure: rings <= 3", "    measure: Rings <= 3", "changed", "measure: rings ≤ 3 → Rings ≤ 3"),
    ("    measure: rings <= 3", "    measure: Rings <= 4", "looser", "measure: rings ≤ 3 → Rings ≤ 4"),
    ("    within: 60 min", "    within: 1 h", "changed", "within: 60 min → 1 h"),
    ("    only: [gold, plain]", "    only: [plain, gold]", "changed", "for: gold, plain → plain, gold"),
    ("    metric: speed", "    metric: errors", "changed", "metric: “Speed” → “errors”"),
    ("", "    metric: speed", "changed", "metric: – → “Speed”"),
  ])
  func aStandardIsHeldAgainstWhatItWas(old: String, new: String, change: String, point: String) throws {
    let word = change.padding(toLength: 8, withPad: " ", startingAt: 0)
    #expect(try standardChanges(old, new) == ["\(word)  standard: It is done [order/s]", point])
  }

  @Test(arguments: [
    ("    measure: rings <= 3", "    measure: rings at most  3"), ("", "    strength: must"),
    ("    only: gold", "    only: [gold]"),
  ])
  func whatAsksTheSameInOtherSignsIsNoChange(old: String, new: String) throws {
    #expect(try standardChanges(old, new) == [])
  }

  @Test func onePointStricterAndOneLooserIsSaidOfEach() throws {
    let changes = try standardChanges(
      "    measure: [rings <= 3, fill >= 4 ml]", "    measure: [rings <= 2, fill >= 3 ml]")
    #expect(
      changes == [
        "changed   standard: It is done [order/s]", "rings: ≤ 3 → ≤ 2 (stricter)",
        "fill: ≥ 4 ml → ≥ 3 ml (looser)",
      ])
  }

  @Test func whoNoLongerMeetsTheCustomerIsLooser() throws {
    func standard(_ role: String) -> String {
      blueprint("requirements:\n  - { id: s, text: It is done, by: \(role) }\n")
    }
    #expect(
      try changes(standard("waiter"), standard("cook"))
        == [
          "order [order]", "looser    standard: It is done [order/s]",
          "responsible: waiter → cook (out of the customer's sight now)",
        ])
    #expect(
      try changes(standard("waiter"), standard("host"))
        == ["order [order]", "changed   standard: It is done [order/s]", "responsible: waiter → host"])
  }

  @Test func promises() throws {
    func promise(_ rest: String) -> String {
      blueprint("", more: "promises:\n  - { id: soon, text: Soon, from: order, to: serve, \(rest) }\n")
    }
    let place = "The whole service"
    #expect(
      try changes(promise("within: 10 min"), promise("within: 9 min"))
        == [place, "stricter  promise: Soon [soon]", "within: 10 min → 9 min"])
    #expect(
      try changes(promise("within: 10 min"), promise("within: 10 min, only: gold"))
        == [place, "looser    promise: Soon [soon]", "for: all customers → gold"])
    #expect(
      try changes(promise("within: 10 min"), blueprint(""))
        == [place, "gone      promise: Soon [soon]", "within: 10 min"])
  }

  // MARK: What is which

  @Test func withoutAnIDNearlyTheSameWordsAreTheSameStandard() throws {
    func standards(_ texts: String...) -> String {
      blueprint("requirements:\n" + texts.map { "  - \($0)\n" }.joined())
    }
    #expect(
      try changes(standards("Repeats the order in full"), standards("Repeats the whole order in full")) == [
        "order [order]", "changed   standard: Repeats the whole order in full [order/r7eb632a7]",
        "text: “Repeats the order in full” → “Repeats the whole order in full”",
      ])
    // Which of two was meant, nobody can say.
    #expect(
      try changes(standards("Folds napkin 1"), standards("Folds napkin 2", "Folds napkin 3")).map { $0.prefix(8) } == [
        "order [o", "new     ", "responsi", "new     ", "responsi", "gone    ", "responsi",
      ])
    #expect(
      try changes(standards("Repeats the order"), standards("Asks about sugar")).map { $0.prefix(8) }
        == ["order [o", "new     ", "responsi", "gone    ", "responsi"])
  }

  @Test func whatStandsInAnotherStepHasMoved() throws {
    let standard = "    requirements: [{ id: bow, text: Bows, by: waiter }]\n"
    let first = blueprint(standard.replacingOccurrences(of: "    req", with: "req"))
    let second = blueprint("") + standard
    #expect(
      try changes(first, second) == ["serve [serve]", "moved     standard: Bows [serve/bow] (from order/bow)"])
  }

  @Test func aStepIsMovedNewOrGone() throws {
    func steps(_ ids: String...) -> String {
      "blueprint: tea\nroles: [waiter]\nsteps:\n"
        + ids.map { "  - { step: \($0), customer: waits at \($0), frontstage: { waiter: acts at \($0) } }\n" }.joined()
    }
    #expect(
      try changes(steps("a", "b", "c", "d"), steps("d", "a", "b", "c"))
        == ["d [d]", "moved     step: d [d]"])
    #expect(
      try changes(steps("a", "b", "c"), steps("a", "c", "e")) == [
        "b [b]", "gone      step: b [b]", "gone      action: waits at b [b/a\(Self.hash("waits at b"))]",
        "lane: customer",
        "gone      action: acts at b [b/a\(Self.hash("acts at b"))]", "lane: frontstage", "responsible: waiter",
        "e [e]",
        "new       step: e [e]", "new       action: waits at e [e/a\(Self.hash("waits at e"))]", "lane: customer",
        "new       action: acts at e [e/a\(Self.hash("acts at e"))]", "lane: frontstage", "responsible: waiter",
      ])
  }

  /// The digits of a derived id.
  private static func hash(_ text: String) -> String {
    let hash = text.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return String(repeating: "0", count: 8 - String(hash, radix: 16).count) + String(hash, radix: 16)
  }

  @Test func anIDAddedOrChangedLeavesTheStandardWhatItIs() throws {
    func standard(_ fields: String) -> String {
      blueprint("requirements:\n  - { text: Folds the napkin, by: waiter\(fields) }\n")
    }
    #expect(
      try changes(standard(""), standard(", id: napkin"))
        == ["order [order]", "changed   standard: Folds the napkin [order/napkin]", "id: – → napkin"])
    #expect(
      try changes(standard(", id: fold, within: 2 min"), standard(", id: napkin, within: 1 min"))
        == [
          "order [order]", "stricter  standard: Folds the napkin [order/napkin]", "id: fold → napkin",
          "within: 2 min → 1 min",
        ])
  }

  @Test func rolesAndStepsThatKeepTheirTitlesAreTheSame() throws {
    func blueprint(_ role: String, _ step: String) -> String {
      """
      blueprint: tea
      roles:
        \(role):
          title: Tea cook
          requirements: [{ id: cap, text: Wears a cap }]
      steps:
        - step: a
          customer: waits
          next: { to: \(step) }
        - step: \(step)
          title: The tea is brewed
          customer: watches
          frontstage: { \(role): brews }
          requirements: [{ id: hot, text: It is hot, within: 5 min, after: a }]
          moments: [{ risk: it is cold, controls: [{ id: look, text: looks, at: \(step) }] }]

      """
    }
    let report = try report(blueprint("cook", "brew"), blueprint("tea-cook", "brewing"))
    #expect(
      report == """
        tea: tea

          The whole service
            changed   role: Tea cook [tea-cook]
                        id: cook → tea-cook

          The tea is brewed [brewing]
            changed   step: The tea is brewed [brewing]
                        id: brew → brewing

          To print again
            everybody: service blueprint diagram, staff checklist, table of service standards, risk register, trace matrix
            Tea cook: staff checklist, training sheet

        compared 1, changed 1; changed: 2

        """)
  }

  @Test func rolesThatAreOnlyCalledAlikeAreToldByTheirIDs() throws {
    func blueprint(_ role: String) -> String {
      """
      blueprint: tea
      roles:
        cook: { title: Cook }
        cook-2: { title: Cook }
      steps:
        - step: a
          customer: waits
          requirements: [{ id: hot, text: It is hot, by: \(role) }]

      """
    }
    #expect(
      try changes(blueprint("cook"), blueprint("cook-2"))
        == ["a [a]", "changed   standard: It is hot [a/hot]", "responsible: Cook [cook] → Cook [cook-2]"])
  }

  // MARK: What bears it

  @Test func aStandardThatGoesToAnActionIsToldWithWhatItsLimitThenRunsTo() throws {
    func step(_ ofStep: String, _ ofAction: String) -> String {
      """
      blueprint: tea
      roles: [waiter]
      steps:
        - { step: order, customer: orders }
        - step: serve
          customer: drinks
          duration: 9 min
      \(ofStep)    frontstage:
            - waiter: serves
              id: serves
              duration: 2 min
      \(ofAction)
      """
    }
    let limit = "requirements: [{ id: soon, text: It is there, within: 20 min, after: order }]\n"
    let field = "fields: [{ id: cups, name: Cups }]\n"
    #expect(
      try changes(step("    " + limit, "        " + field), step("    " + field, "        " + limit)) == [
        "serve [serve]", "looser    standard: It is there [serve/soon]",
        "belongs to: the step itself → “serves”", "changed   form field: Cups [serve/cups]",
        "belongs to: “serves” → the step itself",
      ])
  }

  // MARK: Order

  @Test func whatStandsInAnotherOrderHasMoved() throws {
    func standards(_ ids: String...) -> String {
      blueprint("requirements:\n" + ids.map { "  - { id: \($0), text: Does \($0), by: waiter }\n" }.joined())
    }
    let report = try report(standards("a", "b", "c"), standards("c", "a", "b"))
    #expect(
      report == """
        tea: tea

          order [order]
            moved     standard: Does c [order/c]

          To print again
            everybody: staff checklist, table of service standards, trace matrix
            waiter: staff checklist, training sheet

        compared 1, changed 1; moved: 1

        """)
    #expect(try changes(standards("a", "b"), standards("x", "a", "b")).filter { $0.hasPrefix("moved") } == [])
  }

  @Test func tiersAreInAnOrder() throws {
    func tiers(_ list: String) -> String {
      "blueprint: tea\ntiers: [\(list)]\nsteps: [{ step: a, customer: waits, only: [x, y] }]\n"
    }
    #expect(try changes(tiers("x, y"), tiers("y, x")) == ["The whole service", "moved     tier: y [y]"])
  }

  @Test func aPhaseIsToldOfItsFirstStep() throws {
    func phases(_ first: String, _ second: String) -> String {
      """
      blueprint: tea
      phases: { early: Early, late: Late }
      steps:
        - { step: a, customer: waits, phase: \(first) }
        - { step: b, customer: waits }
        - { step: c, customer: waits, phase: \(second) }

      """
    }
    #expect(
      try changes(phases("early", "early"), phases("late", "late"))
        == ["a [a]", "changed   step: a [a]", "phase: “Early” → “Late”"])
    #expect(
      try changes(phases("early", "late"), phases("early", "early"))
        == ["c [c]", "changed   step: c [c]", "phase: “Late” → “Early”"])
  }

  // MARK: Risks

  @Test func whatARiskThreatensAndAControlAnswersIsTold() throws {
    func risk(_ threatens: String, _ answers: String) -> String {
      blueprint(
        """
        requirements:
          - { id: a, text: It is hot, by: waiter }
          - { id: b, text: It is full, by: waiter }
        moments:
          - { risk: it is late, id: late, threatens: \(threatens), cause: staff }
          - { risk: it is cold, id: cold }
        controls: [{ id: look, waiter: looks, answers: \(answers) }]
        """)
    }
    let report = try report(risk("a", "late"), risk("[a, b]", "cold"))
    #expect(
      report.hasPrefix(
        """
        tea: tea

          order [order]
            changed   risk: it is late [order/late]
                        threatens: It is hot → It is hot, It is full
            changed   management point: looks [order/look]
                        answers: it is late → it is cold

          To print again
        """))
    // A standard that is worded anew is told of itself.
    let old = risk("a", "late")
    let reworded = old.replacingOccurrences(of: "It is hot", with: "It is very hot")
    #expect(try changes(old, reworded).filter { $0.hasPrefix("threatens") } == [])
  }

  @Test func scoresStandSideBySide() throws {
    func risk(_ fields: String) -> String {
      blueprint("moments:\n  - { risk: it is spilt, id: spilt, \(fields) }\n")
    }
    #expect(
      try changes(
        risk("severity: 4, likelihood: 3, detection: 5"),
        risk("severity: 4, likelihood: 2, detection: 5, residual: { likelihood: 1 }")) == [
          "order [order]", "changed   risk: it is spilt [order/spilt]",
          "score: 4 × 3 = 12, RPN 60 (high) → 4 × 2 = 8, RPN 40",
          "score with the management points: – → 4 × 1 = 4, RPN 20",
        ])
  }

  @Test func recoveriesAndControlsAreLimitsToo() throws {
    func risk(_ fields: String) -> String { blueprint("moments:\n  - risk: it is spilt\n    id: spilt\n" + fields) }
    #expect(
      try changes(
        risk("    recovery: { waiter: wipes it up, within: 2 min }\n"),
        risk("    recovery: { waiter: wipes it up, within: 3 min }\n")) == [
          "order [order]", "looser    recovery: wipes it up [order/spilt]", "within: 2 min → 3 min",
        ])
    #expect(
      try changes(
        risk("    controls: [{ id: tray, waiter: uses a tray }]\n"), risk("    recovery: { offer: a new cup }\n")) == [
          "order [order]", "new       recovery: a new cup [order/spilt]", "responsible: waiter",
          "gone      management point: uses a tray [order/tray]", "responsible: waiter",
        ])
  }

  // MARK: What follows

  @Test func newWordsAreTrainedAlsoWhereLessIsAsked() throws {
    func standard(_ fields: String) -> String {
      blueprint("requirements:\n  - { id: s, text: It is done, by: waiter, \(fields) }\n")
    }
    let report = try report(standard("within: 2 min"), standard("within: 3 min, say: Good day"))
    #expect(report.contains("  To train\n    waiter\n      looser    standard: It is done [order/s]\n"))
    let unit = try self.report(standard("within: 2 min"), standard("within: 120 s"))
    #expect(unit.contains("    waiter: staff checklist, training sheet\n") && !unit.contains("To train"))
  }

  @Test func anExpectationWordedAnewIsToldOnceAndTrainsNobody() throws {
    func expectation(_ text: String) -> String {
      blueprint(
        "requirements:\n  - { id: s, text: It is done, by: waiter, meets: quick }\n",
        more: "expectations: { quick: \(text) }\n")
    }
    let report = try report(expectation("I do not wait"), expectation("I need not wait"))
    #expect(
      report == """
        tea: tea

          The whole service
            changed   expectation: I need not wait [quick]
                        text: “I do not wait” → “I need not wait”

          To print again
            everybody: trace matrix
            waiter: training sheet

        compared 1, changed 1; changed: 1

        """)
  }

  @Test func aScoreIsPrintedAndNotTrained() throws {
    func risk(_ likelihood: Int) -> String {
      blueprint("moments:\n  - { risk: it is spilt, id: spilt, severity: 4, likelihood: \(likelihood) }\n")
    }
    let report = try report(risk(1), risk(2))
    #expect(!report.contains("To train"))
    #expect(
      report.hasSuffix(
        """

          To print again
            everybody: service blueprint diagram, table of service standards, risk register, trace matrix

        compared 1, changed 1; changed: 1

        """))
  }

  @Test func whoTakesOverWhatBecameLooserHasToLearnIt() throws {
    func standard(_ role: String, _ minutes: Int) -> String {
      blueprint("requirements:\n  - { id: s, text: It is done, by: \(role), within: \(minutes) min }\n")
    }
    let report = try report(standard("waiter", 5), standard("host", 6))
    #expect(report.contains("  To train\n    host\n      looser    standard: It is done [order/s]\n\n"))
    #expect(report.contains("    waiter: staff checklist, training sheet\n    host: staff checklist, training sheet\n"))
    #expect(!(try self.report(standard("waiter", 5), standard("waiter", 6))).contains("To train"))
  }

  /// Entries are numbered through in each step, and the diagram shows scores.
  @Test func whatMovesTheNumbersIsPrintedForAllWhoseSheetsShowThem() throws {
    let host = "  - { id: h, text: The host looks, by: host }\n"
    let cook = "  - { id: c, text: The cook looks, by: cook }\n"
    let report = try report(
      blueprint("requirements:\n" + host + cook),
      blueprint("requirements:\n" + host + "  - { id: s, text: It is done, by: waiter }\n" + cook))
    #expect(
      report.hasSuffix(
        """
          To print again
            everybody: staff checklist, table of service standards, trace matrix
            waiter: staff checklist, training sheet
            cook: staff checklist, training sheet

        compared 1, changed 1; new: 1

        """))
  }

  @Test func whoseSheetsNameWhatOthersAnswerForGetsThemAgain() throws {
    func control(_ role: String, _ limit: String) -> String {
      blueprint(
        """
        requirements: [{ id: s, text: It is done, by: waiter }]
        moments:
          - risk: it is not done
            id: r
            severity: 3
            likelihood: 4
            threatens: s
            controls: [{ id: look, \(role): looks }]
            recovery: { cook: says sorry, within: \(limit) }
        """)
    }
    let other = try report(control("host", "2 min"), control("cook", "2 min"))
    #expect(other.contains("    waiter: training sheet\n    host: staff checklist, training sheet\n    cook: staff"))
    let later = try report(control("host", "2 min"), control("host", "3 min"))
    #expect(
      later.contains(
        "    waiter: training sheet, pocket card\n    host: training sheet\n"
          + "    cook: staff checklist, training sheet, pocket card\n"))
  }

  @Test func sheetsOfRolesThatAreGoneAreWithdrawn() throws {
    func blueprint(_ role: String) -> String {
      """
      blueprint: tea
      roles: [host, \(role)]
      steps:
        - step: a
          customer: waits
          frontstage: { host: greets }
          requirements: [{ id: s, text: It is done, by: \(role) }]

      """
    }
    let report = try report(blueprint("waiter"), blueprint("barkeeper"))
    #expect(
      report.hasSuffix(
        """
          To withdraw
            waiter: staff checklist, training sheet, pocket card

        compared 1, changed 1; new: 1, gone: 1, changed: 1

        """))
  }

  @Test func whoNoLongerAnswersIsTold() throws {
    func standard(_ role: String) -> String {
      blueprint("requirements:\n  - { id: s, text: It is done, by: \(role) }\n")
    }
    let report = try report(standard("waiter"), standard("host"))
    #expect(
      report.contains(
        """
          To train
            host
              changed   standard: It is done [order/s]

          To tell: no longer theirs
            waiter
              changed   standard: It is done [order/s]

        """))
  }

  @Test func aPhaseWithAnotherTitleIsToldOnceAndTrainsNobody() throws {
    func phase(_ title: String) -> String {
      """
      blueprint: tea
      roles: [waiter]
      phases: { early: \(title) }
      steps: [{ step: a, customer: waits, frontstage: { waiter: comes }, phase: early }]

      """
    }
    let report = try report(phase("Early"), phase("At first"))
    #expect(
      report.hasPrefix(
        """
        tea: tea

          The whole service
            changed   phase: At first [early]
                        title: “Early” → “At first”

          To print again
        """))
  }

  @Test func allTiersNamedIsNobodyLeftOut() throws {
    let standard = "requirements:\n  - { id: s, text: It is done, by: waiter"
    #expect(
      try changes(blueprint(standard + " }\n"), blueprint(standard + ", only: [plain, gold] }\n"))
        == ["order [order]", "changed   standard: It is done [order/s]", "for: all customers → plain, gold"])
  }

  @Test func aVersionAloneIsAllThatIsSaid() throws {
    func version(_ number: String) -> String { blueprint("", more: "version: \(number)\n") }
    #expect(
      try report(version("1.0"), version("1.1")) == """
        tea: tea (1.0 → 1.1)
          only the version is another

        compared 1, changed 1

        """)
  }

  // MARK: Nothing is passed over

  /// Whatever the compiled model shows, of a blueprint with everything in it, is told when it changes.
  @Test func whatTheModelShowsIsTold() throws {
    let text = try String(contentsOf: Golden.folder.appending(path: "editions/everything.yaml"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let old = try facts(text)
    let before = modelText(of: old)
    var told = 0
    for index in lines.indices {
      for edited in Self.edits(of: lines, at: index) {
        let source = SourceFile(id: FileID(0), path: "tea.yaml", text: edited)
        let compilation = compile(source)
        guard !compilation.diagnostics.contains(where: { $0.severity == .error }), let new = compilation.facts,
          modelText(of: new) != before
        else { continue }
        told += 1
        #expect(compareEditions(old, new) != nil, "line \(index + 1): \(lines[index])")
      }
    }
    #expect(told > 190, "\(told)")
  }

  /// A line left out, put before the one above it, with another number, or with another word at its end.
  private static func edits(of lines: [String], at index: Int) -> [String] {
    func with(_ replacement: [String], from first: Int) -> String {
      (lines[..<first] + replacement + lines[(index + 1)...]).joined(separator: "\n")
    }
    let line = lines[index]
    var edits = [with([], from: index)]
    if index > 0 { edits.append(with([line, lines[index - 1]], from: index - 1)) }
    if let digit = line.lastIndex(where: \.isNumber) {
      var other = line
      other.replaceSubrange(digit...digit, with: line[digit] == "2" ? "3" : "2")
      edits.append(with([other], from: index))
    }
    edits.append(with([line + " anew"], from: index))
    return edits
  }

  /// A word of the language that blueprints may hold and this file does not is one that nobody tries.
  @Test func everythingIsInThere() throws {
    let text = try String(contentsOf: Golden.folder.appending(path: "editions/everything.yaml"), encoding: .utf8)
    let others: Set<MappingName> = [
      .library, .waiver, .project, .severityOverride, .thresholds, .wordLists, .checklistForm,
    ]
    let composing: Set<Keyword> = [.blueprint, .imports, .extends, .drop, .waivers, .use, .allow]
    for name in MappingName.allCases where !others.contains(name) {
      for keyword in Language.type(name).fields.map(\.keyword) where !composing.contains(keyword) {
        let word = keyword.spellings(in: .english)[0]
        #expect(text.contains(" \(word): ") || text.contains("\n\(word): ") || text.contains("\(word):\n"), "\(word)")
      }
    }
  }

  @Test func whatIsTheWholeServices() throws {
    func definitions(_ expectation: String, _ target: String, _ host: String) -> String {
      """
      blueprint: tea
      roles:
        host: { title: \(host) }
      expectations: { quick: \(expectation) }
      metrics: { waits: { title: Waits, target: \(target) } }
      steps:
        - { step: order, customer: orders, frontstage: { host: takes it } }

      """
    }
    #expect(
      try changes(
        definitions("It is quick", "at most 5 %", "Host"), definitions("It is fast", "at most 4 %", "Hostess"))
        == [
          "The whole service", "changed   role: Hostess [host]", "title: “Host” → “Hostess”",
          "changed   expectation: It is fast [quick]", "text: “It is quick” → “It is fast”",
          "changed   metric: Waits [waits]", "target: “at most 5 %” → “at most 4 %”",
        ])
  }

  @Test func stepsActionsAndForms() throws {
    func steps(_ first: String, lane: String) -> String {
      """
      blueprint: tea
      roles: [waiter]
      steps:
        - step: order
          customer: orders
          \(lane): [{ id: take, waiter: takes the order }]
      \(first.split(separator: "\n").map { "    " + $0 + "\n" }.joined())  - { step: serve, customer: drinks }
        - { step: pay, customer: pays }

      """
    }
    #expect(
      try changes(
        steps("duration: 2 min\nfields: [{ id: table, name: Table }]\n", lane: "frontstage"),
        steps(
          """
          duration: 120 s
          evidence: [menu]
          next: [{ when: no time, to: pay, at-most: 2 }, serve]
          fields: [{ id: table, name: Table, type: number, required: yes }]
          """, lane: "backstage")) == [
          "order [order]", "changed   step: order [order]", "evidence: – → menu", "takes: 2 min → 120 s",
          "goes on: serve → no time: pay (at most 2 times); serve", "looser    action: takes the order [order/take]",
          "lane: frontstage → backstage (out of the customer's sight now)", "changed   form field: Table [order/table]",
          "kind: text → number",
          "required: no → yes",
        ])
  }

  @Test func whatABlueprintInheritsIsCompared() throws {
    func facts(_ rings: Int) throws -> Facts {
      let base = blueprint(
        "requirements:\n  - id: s\n    text: It is done\n    by: waiter\n    measure: rings <= \(rings)\n")
      let files = FilesInMemory([
        ("base.yaml", Array(base.utf8)),
        ("store.yaml", Array("blueprint: store\nextends: base.yaml\ntitle: Shop\n".utf8)),
      ])
      return try #require(Compiler(files: files).compile(files.files[1]).facts)
    }
    let change = try #require(compareEditions([try facts(3)], [try facts(2)]).first)
    #expect(change.entries.map(\.change) == [.stricter])
    #expect(change.entries.map(\.path) == ["order/s"])
  }

  @Test func waiversAreTold() throws {
    func facts(_ waiver: String) throws -> Facts {
      let base = blueprint("requirements: [{ id: s, text: It is done, by: waiter, within: 2 min }]\n")
      let store = """
        blueprint: store
        extends: base.yaml
        waivers: [{ of: order/s, reason: \(waiver) }]
        steps: [{ step: order, requirements: [{ id: s, within: 3 min }] }]

        """
      let files = FilesInMemory([("base.yaml", Array(base.utf8)), ("store.yaml", Array(store.utf8))])
      return try #require(Compiler(files: files).compile(files.files[1]).facts)
    }
    let (old, new) = try (
      facts("Rebuilding, approved-by: Head office, expires: 2027-03-31"),
      facts("Rebuilding, approved-by: Head office, expires: 2027-06-30")
    )
    let report = Self.report(compareEditions([old], [new]), compared: 1, language: nil, fallback: .english)
    #expect(
      report.text.contains(
        """
          The whole service
            changed   waiver: Rebuilding [order/s]
                        last day: 2027-03-31 → 2027-06-30

        """))
  }

  @Test func whatHeadsTheDocumentsIsTold() throws {
    func heading(_ title: String, _ owner: String, _ customer: String) -> String {
      """
      blueprint: tea
      title: \(title)
      owner: \(owner)
      roles: { customer: \(customer), waiter: Waiter }
      steps: [{ step: a, customer: waits }]

      """
    }
    #expect(
      try changes(heading("Tea", "Floor", "Guest"), heading("A pot of tea", "Kitchen", "Visitor")) == [
        "The whole service", "changed   service blueprint: A pot of tea [tea]", "title: “Tea” → “A pot of tea”",
        "owner: “Floor” → “Kitchen”", "customer: “Guest” → “Visitor”",
      ])
  }

  @Test func blueprintsAreMatchedByID() throws {
    func blueprint(_ id: String) throws -> Facts {
      try facts("blueprint: \(id)\nsteps: [{ step: a, customer: waits }]\n")
    }
    let changes = compareEditions([try blueprint("a"), try blueprint("b")], [try blueprint("c"), try blueprint("b")])
    #expect(changes.map { $0.new?.blueprint.id.value } == ["c", nil])
    #expect(changes.map { $0.old?.blueprint.id.value } == [nil, "a"])
    let report = Self.report(changes, compared: 3, language: nil, fallback: .english)
    #expect(
      report.text == """
        c: c
          a new blueprint: steps: 1, standards: 0

          To print again
            everybody: service blueprint diagram, staff checklist, table of service standards, risk register, trace matrix, actions by lane

        a: a
          the blueprint is gone: steps: 1, standards: 0

          To withdraw
            everybody: service blueprint diagram, staff checklist, table of service standards, risk register, trace matrix, actions by lane

        compared 3, changed 2; new blueprints: 1, blueprints gone: 1

        """)
  }

  // MARK: The same comparison as conformance

  /// What conformance calls looser or left out, the report on base and local file calls looser, gone, or not to be
  /// compared; and the other way round.
  @Test func deviationsAreChangesThatAskLess() throws {
    var deviations = 0
    for name in VerdictTests.cases {
      let verdict = Verdict(try String(contentsOf: VerdictTests.folder.appending(path: name), encoding: .utf8))
      let files = FilesInMemory(verdict.files)
      let compiler = Compiler(files: files)
      for file in files.files {
        let compilation = compiler.compile(file)
        guard let facts = compilation.facts, let base = facts.blueprint.extends?.value, facts.blueprint.imports.isEmpty,
          let source = try? files.file(base, from: file), let before = compiler.compile(source).facts
        else { continue }
        let entries = compareEditions(before, facts)?.entries ?? []
        let asksLess = entries.filter { entry in
          entry.change == .gone
            || entry.isOnBothSides && entry.points.contains { [.looser, .incomparable].contains($0.direction) }
        }
        for deviation in facts.conformance.deviations.map(\.deviation) {
          deviations += 1
          let isSaid = asksLess.contains { $0.path == deviation.path }
          #expect(isSaid, "\(name): \(deviation.path) in \(file.path)")
        }
        let paths = Set(facts.conformance.deviations.map(\.deviation.path))
        // What goes with a step or a moment that is left out is not said again.
        for entry in asksLess where entry.change != .gone {
          #expect(paths.contains(entry.path), "\(name): \(entry.path) in \(file.path)")
        }
      }
    }
    #expect(deviations > 20)
  }

  // MARK: Whole reports

  /// `NAME.old.yaml` and `NAME.new.yaml` in; the report in each format out.
  @Test func goldens() throws {
    let names = Golden.files(in: "editions").filter { $0.hasSuffix(".old.yaml") }.map { String($0.dropLast(9)) }
    #expect(names.count == 3)
    for name in names {
      let (old, new) = try (facts(golden: "\(name).old"), facts(golden: "\(name).new"))
      let changes = compareEditions([old], [new])
      #expect(changes.count == 1)
      let report = Self.report(changes, compared: 1, language: nil, fallback: .english)
      try Golden.expect(report.text.utf8, "editions/\(name).txt")
      try Golden.expect(report.markdown.utf8, "editions/\(name).md")
      try Golden.expect(report.json.utf8, "editions/\(name).json")
      let again = Self.report(compareEditions([old], [new]), compared: 1, language: nil, fallback: .english)
      #expect(again.text == report.text && again.json == report.json)
      for language in MessageLanguage.allCases {
        let translated = Self.report(
          changes, compared: 1, language: language, fallback: .english
        ).text
        #expect((translated == report.text) == (language == new.blueprint.language))
      }
    }
  }

  private func facts(golden name: String) throws -> Facts {
    try facts(String(contentsOf: Golden.folder.appending(path: "editions/\(name).yaml"), encoding: .utf8))
  }

  @Test func nothingIsOneLine() throws {
    let lines = MessageLanguage.allCases.map { language in
      Self.report([], compared: 2, language: language, fallback: .english).text
    }
    #expect(
      lines == [
        "compared 2: nothing changed\n", "已比较 2 份服务蓝图：没有变化\n", "2 vergelyk: niks het verander nie\n",
      ])
  }

  @Test func anAuthorsTextBreaksNoLineAndNoTable() throws {
    func standard(_ text: String) -> String {
      blueprint("requirements:\n  - { id: s, by: waiter, text: \"\(text)\" }\n")
    }
    let (old, new) = try (facts(standard("a\\e[31mb")), facts(standard("c | d\\n# e")))
    let report = Self.report(compareEditions([old], [new]), compared: 1, language: nil, fallback: .english)
    #expect(report.text.contains("text: “a<U+001B>[31mb” → “c | d⏎# e”\n"))
    #expect(
      report.markdown.contains("| | text | “a\u{FFFD}\\[31mb” | “c \\| d<br># e” |\n")
    )
  }
}
