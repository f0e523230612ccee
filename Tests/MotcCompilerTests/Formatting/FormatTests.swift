import MotcSource
import MotcSyntax
import Testing

@Suite struct FormatTests {
  private func formatted(_ text: String) -> Formatting {
    format(SourceFile(id: FileID(0), path: "a.yaml", text: text))
  }

  /// What it becomes, and that it stays so.
  private func expect(_ text: String, _ result: String, _ location: Testing.SourceLocation = #_sourceLocation) {
    let outcome = text == result ? Formatting.same : .changed(Array(result.utf8))
    let got = formatted(text)
    #expect(got == outcome, "\(written(got))", sourceLocation: location)
    #expect(formatted(result) == .same, sourceLocation: location)
  }

  private func written(_ formatting: Formatting) -> String {
    if case .changed(let bytes) = formatting { String(decoding: bytes, as: UTF8.self) } else { "\(formatting)" }
  }

  @Test func listsStandBelowTheirKey() {
    expect(
      """
      blueprint:  tea
      steps:
      - step:   order
        customer:
            - calls
            -   waits
      -
         step: serve
      - - one
        - two
      """,
      """
      blueprint: tea
      steps:
        - step: order
          customer:
            - calls
            - waits
        - step: serve
        - - one
          - two

      """)
  }

  @Test func shortFormsAndQuotesStay() {
    let text = """
      roles: { waiter: { title: "Waiter", stage: frontstage }, cook: }
      only: [gold, 'silver', { a: 1 }]
      empty: []
      none: {}
      ref: &a text
      again: *a

      """
    expect(text, text)
    expect("roles: {waiter: {stage:   [ a ,b ]},cook: }\n", "roles: { waiter: { stage: [a, b] }, cook: }\n")
    expect("a : b\n'c' : d\ne: &x  f\n*x : g\n", "a: b\n'c': d\ne: &x f\n*x : g\n")
  }

  @Test func whatStandsInBracketsKeepsItsLines() {
    expect(
      """
      roles: {
          waiter: { title: Waiter },
            cook: { title: Cook }
      }
      steps:
        - only: [gold,
            silver
            , bronze ]
        -
          [ a,
          b]
      """,
      """
      roles: {
        waiter: { title: Waiter },
        cook: { title: Cook } }
      steps:
        - only: [gold,
            silver, bronze]
        - [a,
          b]

      """)
  }

  @Test func aCommentAtTheEndStaysInItsColumn() {
    let text = """
      steps:
        - step: a
          # who does it?

        - step: b
          title: b
          # who does that?
      # the end

      """
    expect(text, text)
  }

  @Test func commentsStayWithWhatTheyAreAbout() {
    expect(
      """

      # of the file

      blueprint: tea     # kept as far off as it was
      steps:   
      # of the first step
      - step: order
        frontstage:
        # of the waiter
        - waiter: takes
        # still in the frontstage
        requirements: [One,  # in brackets
             # alone
           Two]
          # deeper than anything
        # of the step
      # of the list
      tail: 1
      # of the end
      """,
      """
      # of the file

      blueprint: tea     # kept as far off as it was
      steps:
        # of the first step
        - step: order
          frontstage:
            # of the waiter
            - waiter: takes
          # still in the frontstage
          requirements: [One,  # in brackets
            # alone
            Two]
          # deeper than anything
          # of the step
      # of the list
      tail: 1
      # of the end

      """)
  }

  @Test func linesOfLongTextsMoveAsOne() {
    expect(
      """
      text: |
          one
            two

          three


      folded: >-   
       first
       second
      kept: |+
          a

      given: |2
          two more
        none
      quoted: "one
        two

            three\\
         four"
      plain: one
             two
      list:
      - |
        in a list
      """,
      """
      text: |
        one
          two

        three

      folded: >-
        first
        second
      kept: |+
        a

      given: |2
          two more
        none
      quoted: "one
        two

        three\\
        four"
      plain: one
        two
      list:
        - |
          in a list
      """)
  }

  @Test func oneEmptyLineIsEnough() {
    expect("\n\na: 1\n\n\n\nb: 2\n   \n\n\n", "a: 1\n\nb: 2\n")
    expect("a: 1", "a: 1\n")
    expect("", "")
    expect("# only this", "# only this\n")
  }

  @Test func endsOfLinesAreThoseOfTheFile() {
    expect("a:   1\r\nb:\r\n- c\r\n", "a: 1\r\nb:\r\n  - c\r\n")
    expect("\u{FEFF}a:   1\n", "a: 1\n")
    expect("---\n客户:   来电\n...\n", "---\n客户: 来电\n...\n")
  }

  @Test func whatHasMistakesIsLeftAlone() {
    #expect(formatted("a: [1, 2\nb:  3\n") == .mistaken)
    #expect(formatted("客户：来电\n  b:  1\n") == .mistaken)
  }
}
