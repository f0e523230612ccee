import MotcAnalysis
import MotcModel
import MotcSource
import Testing

/// What is said, word for word, of mistakes that only putting files together shows.
@Suite struct CompositionMessageTests {
  private static let base = """
    blueprint: lunch
    roles: [waiter]
    promises:
      - { id: lunch, text: lunch in ten minutes, from: order, to: serve, within: 10 min }
    steps:
      - step: order
        customer: orders
        frontstage: { waiter: writes it down }
      - step: serve
        customer: eats

    """

  /// The findings of a file with this base as their text, each behind its place.
  private func findings(_ local: String, base: String = base) -> [String] {
    let files = FilesInMemory([("base.yaml", Array(base.utf8)), ("local.yaml", Array(local.utf8))])
    let compilation = Compiler(files: files).compile(files.files[1])
    return compilation.diagnostics.map { diagnostic in
      let text = local.utf8.prefix(diagnostic.range.end).suffix(diagnostic.range.end - diagnostic.range.start)
      let help = diagnostic.help.map { $0.text(in: .english) }
      return "\(diagnostic.code) \(String(text)!): "
        + ([diagnostic.message.text(in: .english)] + help).joined(separator: "; ")
    }
  }

  private static let twoGreetings =
    base + """
          frontstage:
            waiter: brings lunch
            requirements: [{ id: greeting, text: Says enjoy, measure: words >= 2 }]
        - step: pay
          customer: pays
          frontstage: { waiter: brings the bill }
          requirements: [{ id: greeting, text: Says goodbye, measure: words >= 2 }]

      """

  /// What cannot be read was written all the same.
  @Test(arguments: [
    ("to: serve, within: soon", "S111 soon"), ("to: [serve], within: 10 min", "S103 [serve]"),
    ("to: serve", "S102 supper"),
  ]) func aPromiseWhosePartCannotBeReadDoesNotLackIt(keys: String, place: String) {
    let local = """
      blueprint: harbour
      extends: base.yaml
      promises:
        - { id: supper, text: supper at once, from: order, \(keys) }

      """
    let found = findings(local)
    #expect(found.count == 1 && found[0].hasPrefix(place + ": "), "\(found)")
  }

  @Test func waiverByAnIDOfTwoDeviationsIsToldWhich() {
    let local = """
      blueprint: harbour
      extends: base.yaml
      drop: [serve/greeting, pay/greeting]
      waivers:
        - { of: greeting, reason: the guests are in a hurry, approved-by: the owner, expires: 2099-12-31 }

      """
    let found = findings(local, base: Self.twoGreetings).filter { $0.hasPrefix("C805") }
    #expect(
      found == [
        "C805 greeting: 'greeting' may mean serve/greeting, pay/greeting: a waiver is for one; "
          + "write the whole path, in a waiver for each"
      ])
  }

  @Test func waiverBesideAnotherIsToldOfIt() {
    let local = """
      blueprint: harbour
      extends: base.yaml
      drop: [serve/greeting]
      waivers:
        - { of: serve/greeting, reason: the guests are in a hurry, approved-by: the owner, expires: 2099-12-31 }
        - { of: greeting, reason: they still are, approved-by: the owner, expires: 2099-12-31 }

      """
    let found = findings(local, base: Self.twoGreetings).filter { $0.hasPrefix("C805") }
    #expect(
      found == [
        "C805 greeting: what deviates from 'greeting' is covered by another waiver; remove the one that no longer counts"
      ])
  }

  @Test func misspeltPromiseIsNamedOnce() {
    let local = """
      blueprint: harbour
      extends: base.yaml
      promises: [{ id: luch, text: lunch in nine minutes, within: 9 min }]

      """
    #expect(findings(local) == ["S102 luch: a promise needs `from`; did you mean `lunch`?"])
  }

  @Test func anotherConditionIsNamedBesideTheInheritedOne() {
    let base =
      Self.base + """
            requirements: [{ id: umbrella, when: it rains, by: waiter, text: Holds an umbrella }]

        """
    let local = """
      blueprint: harbour
      extends: base.yaml
      steps:
        - step: serve
          requirements: [{ id: umbrella, when: it pours }]

      """
    let help =
      "ask at least as much, or have it waived: `waivers:` with `of: serve/umbrella`, the reason, who approved it, and "
      + "until when"
    #expect(
      findings(local, base: base)
        == ["C802 it pours: 'it pours' is another condition than the inherited 'it rains'; " + help])
  }

  @Test func inheritedControlBelongsToItsMoment() {
    let base =
      Self.base + """
            moments:
              - { risk: it is cold, id: cold, controls: { id: carry, by: waiter, text: carries it at once } }

        """
    let local = """
      blueprint: harbour
      extends: base.yaml
      steps:
        - step: serve
          moments:
            - { risk: it is spilt, id: spilt, controls: { id: carry, by: waiter, text: carries one plate at a time } }

      """
    #expect(
      findings(local, base: base) == [
        "S106 carry: 'carry' is a management point of the base, and not one for this moment of truth; "
          + "give it an id of its own; to change the inherited one, write it with 'cold'"
      ])
  }
}
