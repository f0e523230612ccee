import MotcCommandLine
import Testing

/// `motc check --fail-on` and `--max-warnings`.
@Suite struct CheckGateTests {
  private static let tea = """
    blueprint: tea
    roles: [waiter]
    expectations: { fast: Tea soon }
    metrics: { speed: Minutes to the tea }
    steps:
      - step: order
        customer: says which tea
        frontstage: { waiter: takes the order }
        requirements:
          - text: Comes within 2 min
            meets: fast
            metric: speed
            moments:
              - risk: nobody comes
                severity: 5
                likelihood: 4
                detection: 3
                controls: [{ waiter: looks up at the bell, kind: detect }, { waiter: stays near, kind: prevent }]
                recovery: { waiter: apologises, within: 1 min }
                metric: speed
              - risk: the bell is broken
                severity: 5
                likelihood: 4
                detection: 5
                residual: { likelihood: 1 }
                controls: [{ waiter: rings it, kind: detect }, { waiter: oils it, kind: prevent }]
                recovery: { waiter: apologises, within: 1 min }
                metric: speed
          - id: cup
            text: Brings a cup within 3 min
        moments: [{ delight: knows the usual tea }]

    """

  private func check(_ text: String, _ arguments: [String]) throws -> Outcome {
    try withFolder { folder in
      try folder.write(text, to: "tea.yaml")
      return try run("motc", ["check"] + arguments, in: folder.path)
    }
  }

  private static let clean = "blueprint: tea\nsteps:\n  - step: order\n    customer: says which tea\n"
  private static let warnings = """
    blueprint: tea
    roles: [waiter]
    steps:
      - step: order
        customer: says which tea
        frontstage: { waiter: takes the order }
        requirements: [Come promptly, Be friendly]
        moments: [{ delight: knows the usual tea }]

    """

  @Test func theSeverityDecides() throws {
    func code(_ text: String, _ arguments: String...) throws -> Int32 { try check(text, arguments).exitCode }
    let error = Self.clean + "    nxt: end\n"
    #expect(try code(Self.warnings) == 1)
    #expect(try code(Self.warnings, "--fail-on", "error") == 0)
    #expect(try code(Self.warnings, "--fail-on", "warning") == 1)
    #expect(try code(error, "--fail-on", "error") == 1)
    let note = Self.warnings.replacing("Come promptly, Be friendly", with: "Do not let the guest wait")
    let outcome = try check(note, ["--fail-on", "info"])
    #expect(outcome.outputText.hasSuffix("checked 1; notes: 1\n"))
    #expect(outcome.exitCode == 1)
    #expect(try code(note) == 0)
    // Of several the least decides.
    #expect(try code(Self.warnings, "--fail-on", "error", "--fail-on", "warning") == 1)
    #expect(try code(Self.warnings, "--fail-on", "error,warning") == 1)
  }

  @Test func warningsAreCounted() throws {
    let two = try check(Self.warnings, ["--max-warnings", "2"])
    #expect(two.exitCode == 0)
    #expect(two.outputText.hasSuffix("checked 1; warnings: 2\n"))
    let one = try check(Self.warnings, ["--max-warnings", "1"])
    #expect(one.exitCode == 1)
    #expect(one.errorText == "motc: warnings: 2; --max-warnings allows 1\n")
    // Errors fail none the less, and so do warnings where that is asked for.
    #expect(try check(Self.clean + "    nxt: end\n", ["--max-warnings", "9"]).exitCode == 1)
    #expect(try check(Self.warnings, ["--max-warnings", "9", "--fail-on", "warning"]).exitCode == 1)
  }

  /// What the management points leave counts, where the file says it.
  @Test func openRisksAreNamed() throws {
    let sixty = try check(Self.tea, ["--fail-on", "rpn>=60"])
    #expect(sixty.exitCode == 1)
    #expect(sixty.errorText == "motc: tea.yaml:14: the risk 'nobody comes' is open, its RPN is 60 (rpn>=60)\n")
    #expect(try check(Self.tea, ["--fail-on", "rpn>60"]).exitCode == 0)
    #expect(try check(Self.tea, ["--fail-on", "rpn > 59"]).exitCode == 1)
    let both = try check(Self.tea, ["--fail-on", "rpn>=25", "--language", "af"])
    #expect(
      both.errorText == """
        motc: tea.yaml:14: die risiko 'nobody comes' is oop, sy RPN is 60 (rpn>=25)
        motc: tea.yaml:21: die risiko 'the bell is broken' is oop, sy RPN is 25 selfs met sy bestuurspunte (rpn>=25)

        """)
    let score = try check(Self.tea, ["--fail-on", "error", "--fail-on", "score≥20"])
    #expect(score.errorText == "motc: tea.yaml:14: the risk 'nobody comes' is open, its S×L is 20 (score≥20)\n")
    #expect(score.exitCode == 1)
  }

  @Test func aFigureThatNoRiskHasIsTold() throws {
    let text =
      Self.clean + "    moments:\n      - { risk: nobody comes, severity: 5, likelihood: 5, controls: [stays near] }\n"
    let outcome = try check(text, ["--fail-on", "error,rpn>=60"])
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.errorText
        == "motc: rpn>=60 looks at nothing: none of the 1 risks has an RPN; it takes `severity`, `likelihood`, `detection`\n"
    )
    #expect(try check(Self.clean, ["--fail-on", "rpn>=60"]).errorText == "")
  }

  @Test func whatIsNotTracedIsNamed() throws {
    let outcome = try check(Self.tea, ["--fail-on", "coverage<90%"])
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.errorText == """
        motc: tea.yaml: 50 % of the requirements are linked from end to end, 1 of 2 (coverage<90%)
        motc:   tea.yaml:29: 'Brings a cup within 3 min' [order/cup]: it meets no expectation, no moment of truth is written about it, no metric watches it

        """)
    #expect(try check(Self.tea, ["--fail-on", "coverage<50"]).exitCode == 0)
    #expect(try check(Self.tea, ["--fail-on", "coverage<=50"]).exitCode == 1)
    #expect(try check(Self.clean, ["--fail-on", "coverage<100"]).exitCode == 0)
    let chinese = try check(Self.tea, ["--fail-on", "coverage<90", "--language", "zh-CN"])
    #expect(
      chinese.errorText == """
        motc: tea.yaml：服务要求全程可追溯的占 50%，2 条中有 1 条（coverage<90）
        motc:   tea.yaml:29：“Brings a cup within 3 min”[order/cup]：没有对应的客户期望、没有写明关键时刻、没有指标衡量

        """)
  }

  @Test func closedGatesAreInTheFormats() throws {
    for (format, expected) in [
      ("github", "::error title=motc rpn>=60::tea.yaml:14: the risk"),
      ("json", "\"gate\": \"rpn>=60\",\n      \"message\": \"tea.yaml:14: the risk"),
      ("sarif", "\"text\": \"tea.yaml:14: the risk"),
      ("junit", "<failure type=\"rpn&gt;=60\" message=\"tea.yaml:14: the risk"),
    ] {
      let outcome = try check(Self.tea, ["--fail-on", "rpn>=60", "--format", format])
      #expect(outcome.outputText.contains(expected), "\(format): \(outcome.outputText)")
      #expect(outcome.exitCode == 1)
    }
  }

  @Test(arguments: [
    (["--fail-on", "foo"], "--fail-on does not understand 'foo'"),
    (["--fail-on", "rpn<60"], "--fail-on does not understand 'rpn<60'"),
    (["--fail-on", "coverage>=9"], "--fail-on does not understand 'coverage>=9'"),
    (["--fail-on", "rpn>=many"], "--fail-on does not understand 'rpn>=many'"),
    (["--fail-on", "error,"], "--fail-on does not understand ''"),
    (["--fail-on", "rpn>=126"], "'rpn>=126' decides nothing: the figure goes from 1 to 125"),
    (["--fail-on", "rpn>125"], "'rpn>125' decides nothing: the figure goes from 1 to 125"),
    (["--fail-on", "score>=0"], "'score>=0' decides nothing: the figure goes from 1 to 25"),
    (["--fail-on", "coverage<101"], "'coverage<101' decides nothing: the figure goes from 1 to 100"),
    (["--fail-on", "gone"], "'gone' is a change between two editions: `motc diff --fail-on gone` looks for it"),
    (["--max-warnings", "few"], "--max-warnings takes a number from 0 on, not 'few'"),
  ]) func wrongValues(arguments: [String], message: String) throws {
    let outcome = try check(Self.clean, arguments)
    #expect(outcome.exitCode == 2)
    #expect(outcome.outputText == "")
    let help =
      message.contains("understand")
      ? "motc: it takes error, warning, info, a risk such as 'score>=12' or 'rpn>=60', and 'coverage<90'\n" : ""
    #expect(outcome.errorText == "motc: \(message)\n\(help)")
  }
}
