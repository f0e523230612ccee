import MotcRendering
import MotcSource
import Testing

@Suite struct LanesDocumentTests {
  private static let text = """
    blueprint: desk
    language: en
    title: Desk
    roles: { agent: Front desk, porter: Porter, pms: { title: Key system, kind: system } }
    tiers: [vip, basic]
    phases: { arrive: Arrival }
    steps:
      - step: check-in
        title: Check-in
        phase: arrive
        customer: Shows a passport
        frontstage:
          - agent: Hands over | the key
          - porter: Takes the luggage
            when: there is any
            only: [vip]
        support: { pms: Opens the room }
      - step: stay
        title: Sleep
        customer: Sleeps
      - step: leave
    """

  private func document(for options: RenderOptions = RenderOptions()) throws -> LanesDocument {
    let sheet = try RenderedBlueprint(Self.text)
    return try LanesDocument.compose(sheet.facts, of: sheet.files, for: options).get()
  }

  /// `2 @1 Porter: text`.
  private func show(_ action: LanesAction) -> String {
    let words = [action.tiers, action.condition, action.text].compactMap { $0?.string }.joined(separator: " ")
    return "\(action.number) @\(action.column) \(action.roles.map { "\($0): " } ?? "")\(words)"
  }

  @Test func aStepWithOneActionIsCalledByIt() throws {
    let steps = try document().steps
    #expect(steps.map(\.number) == [1, 2, 3])
    #expect(steps.map(\.text) == ["Check-in", "Sleeps", "leave"])
    #expect(steps.map(\.name) == ["Check-in", "Sleep", "leave"])
    #expect(steps.map(\.phase?.string) == ["Arrival", nil, nil])
  }

  @Test func aPhaseIsNamedWhereItBegins() throws {
    let text = """
      blueprint: x
      phases: { one: One, two: Two }
      steps:
        - { step: a, phase: one, customer: a }
        - { step: b, phase: one, customer: b }
        - { step: c, customer: c }
        - { step: d, phase: one, customer: d }
        - { step: e, phase: two, customer: e }
        - { step: f, phase: one, customer: f }
      """
    let sheet = try RenderedBlueprint(text)
    let steps = try LanesDocument.compose(sheet.facts, of: sheet.files, for: RenderOptions()).get().steps
    #expect(steps.map(\.phase?.string) == ["One", nil, nil, nil, "Two", "One"])
  }

  @Test func eachLaneHasItsListWithTheLineBelow() throws {
    let lanes = try document().lanes
    #expect(lanes.map(\.keyword) == ["customer", "frontstage", "backstage", "support"])
    #expect(
      lanes.map { $0.actions.map(show) } == [
        ["1 @1 Shows a passport", "2 @2 Sleeps"],
        ["1 @1 Front desk: Hands over | the key", "2 @1 Porter: vip If there is any: Takes the luggage"],
        [],
        ["1 @1 Key system: Opens the room"],
      ])
    #expect(
      lanes.map(\.lineBelow?.string)
        == ["Line of interaction", "Line of visibility", "Line of internal interaction", nil])
  }

  @Test func aRoleSeesWhatItDoesUnderTheNumbersOfTheWhole() throws {
    let document = try document(for: RenderOptions(roles: ["porter"]))
    #expect(document.steps.map(\.text) == ["Takes the luggage"])
    #expect(document.lanes.flatMap { $0.actions.map(show) } == ["2 @1 Porter: vip If there is any: Takes the luggage"])
  }

  @Test func aTierSeesItsOwnActions() throws {
    let basic = try document(for: RenderOptions(tier: "basic"))
    #expect(basic.lanes[1].actions.map(show) == ["1 @1 Front desk: Hands over | the key"])
    let vip = try document(for: RenderOptions(tier: "vip"))
    #expect(vip.lanes[1].actions.map(show).last == "2 @1 Porter: If there is any: Takes the luggage")
  }

  @Test func theCSVHasARecordForEachActionAndForAStepWithout() throws {
    let csv = try RenderedBlueprint(Self.text).text(.lanes, .csv)
    let records = csv.split(separator: "\r\n").map(String.init)
    #expect(
      records.map { $0.split(separator: ",", omittingEmptySubsequences: false).dropLast().joined(separator: ",") } == [
        "\u{FEFF}column,step,lane,number in lane,who,condition,action,tiers,step id",
        "1,Check-in,Customer actions,1,,,Shows a passport,,check-in",
        "1,Check-in,Frontstage actions,1,Front desk,,Hands over | the key,,check-in",
        "1,Check-in,Frontstage actions,2,Porter,there is any,Takes the luggage,vip,check-in",
        "1,Check-in,Support processes,1,Key system,,Opens the room,,check-in",
        "2,Sleep,Customer actions,2,,,Sleeps,,stay",
        "3,leave,,,,,,,leave",
      ])
  }

  @Test func markdownListsAllActionsThenEachLane() throws {
    let markdown = try RenderedBlueprint(Self.text).text(.lanes, .markdown)
    let body = lines(of: markdown, from: "## All actions", to: "### Backstage").filter { !$0.isEmpty }
    #expect(
      body == [
        "1. Check-in",
        "    - *Customer actions* Shows a passport",
        "    - *Frontstage actions* Hands over \\| the key – Front desk",
        "    - *Frontstage actions* (vip) If there is any: Takes the luggage – Porter",
        "    - *Support processes* Opens the room – Key system",
        "2. Sleeps – *Customer actions*",
        "3. leave",
        "## The actions of each lane",
        "### Customer actions",
        "1. Shows a passport",
        "2. Sleeps",
        "*Line of interaction*",
        "### Frontstage actions",
        "1. Hands over \\| the key – Front desk",
        "2. (vip) If there is any: Takes the luggage – Porter",
        "*Line of visibility*",
      ])
  }

  @Test func htmlDrawsTheLinesBetweenTheLanes() throws {
    let html = try RenderedBlueprint(Self.text).text(.lanes, .html)
    #expect(html.contains("<html lang=\"en\">"))
    #expect(html.contains("<p class=\"line customer\"><span>Line of interaction</span></p>"))
    #expect(html.contains("<p class=\"line backstage\"><span>Line of internal interaction</span></p>"))
    #expect(!html.contains("<p class=\"line support\">"))
    #expect(!html.contains("{{"))
  }
}
