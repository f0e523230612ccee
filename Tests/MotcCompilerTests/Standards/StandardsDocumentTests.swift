import MotcRendering
import MotcSource
import Testing

@Suite struct StandardsDocumentTests {
  private func document(_ text: String, for options: RenderOptions = RenderOptions()) throws -> StandardsDocument {
    let sheet = try RenderedBlueprint(text)
    return try StandardsDocument.compose(sheet.facts, of: sheet.files, for: options).get()
  }

  /// `1) text [label text; …]`.
  private func show(_ item: StandardsItem) -> String {
    var words: [String] = []
    if let number = item.number { words.append("\(number))") }
    if item.isHighRisk { words.append("!") }
    words += [item.mark, item.tiers, item.condition].compactMap { $0?.string }
    words.append(item.text.string)
    let details = item.details.map { "\($0.label) \($0.text)" }
    if !details.isEmpty { words.append("[\(details.joined(separator: " | "))]") }
    return words.joined(separator: " ")
  }

  private static let desk = """
    blueprint: desk
    language: en
    roles:
      agent: Front desk
      porter: Porter
      system: { title: Key system, kind: system }
    tiers: { vip: Signature guests, basic: Others }
    steps:
      - step: check-in
        title: Check-in
        frontstage:
          - agent: Hands over the key
        requirements:
          - id: quick
            text: The key is ready
            measure: [queue no more than 2 people, greeting between 2..3 s]
            say: Welcome.
            tiers:
              vip: { measure: queue <= 0 people }
              basic: none
          - text: Luggage is in the room
            by: porter
            within: 10 min
            after: { start-of: check-in }
            only: [vip]
            strength: should
          - text: Offers a seat
            when: the guest is elderly
        moments:
          - risk: The room is not ready
            threatens: quick
            severity: 4
            likelihood: 4
            detection: 2
            controls:
              - system: Flags late rooms
                kind: detect
              - Calls the floor
            recovery:
              text: Take the guest to the lounge
              say: May I offer you a drink?
              within: 2 min
              offer: a drink
            residual: { likelihood: 1 }
          - delight: Remembers the birthday
            threatens: quick
        controls:
          - Check the arrivals list
          - text: Note birthdays
            at: stay
            answers: []
      - step: stay
        backstage:
          - porter: Brings newspapers
            title: Newspapers
            requirements: [Folded once]
    """

  @Test func anEntryShowsMeasureTimeTiersWordsAndWho() throws {
    let document = try document(Self.desk)
    #expect(
      document.rows[0].requirements.map(show) == [
        "1) The key is ready [Measure queue ≤ 2 people; greeting = 2–3 s | Signature guests queue ≤ 0 people"
          + " | Others not applicable | Say “Welcome.”]",
        "2) should Signature guests Luggage is in the room [Within 10 min after the start of “Check-in”"
          + " | Responsible Porter]",
        "3) If the guest is elderly: Offers a seat",
      ])
    #expect(document.rows[0].responsible == "Front desk")
  }

  @Test func aMomentShowsItsScoreWhatItThreatensAndItsRecovery() throws {
    let document = try document(Self.desk)
    #expect(
      document.rows[0].moments.map(show) == [
        "1) ! The room is not ready [Risk 4 × 4 × 2 = 32 → 8 | Threatens requirement 1)"
          + " | Recovery Take the guest to the lounge; within 2 min; offer: a drink | Say “May I offer you a drink?”]",
        "2) Delight Remembers the birthday [Exceeds requirement 1)]",
      ])
    #expect(document.hasScores)
  }

  @Test func aControlNamesTheMomentsThatItAnswersUnlessItAnswersAll() throws {
    let document = try document(Self.desk)
    #expect(
      document.rows[0].controls.map(show) == [
        "1) Flags late rooms [Answers MOT 1) | Responsible Key system | Kind detect]",
        "2) Calls the floor [Answers MOT 1)]",
        "3) Check the arrivals list",
        "4) Note birthdays [Done in “stay” (column 2)]",
      ])
  }

  @Test func thereIsOneRowForEachStepOrActionWithStandards() throws {
    let document = try document(Self.desk)
    #expect(document.rows.map(\.number) == [1, 2])
    #expect(document.rows.map(\.title) == ["Check-in", "Newspapers"])
    #expect(document.rows.map(\.column) == [1, 2])
    #expect(document.rows.map(\.place?.string) == ["Column 1", "Column 2\u{A0}· Backstage actions"])
    #expect(document.rows[1].requirements.map(show) == ["Folded once"])
    let ids = document.rows[0].requirements.map(\.id.string)
    #expect(ids[0] == "check-in/quick")
    #expect(ids[1].hasPrefix("check-in/r"))
  }

  @Test func theColumnIsThatOfTheDiagramNotTheRow() throws {
    let document = try document(
      """
      服务蓝图: 店
      阶段: { 前: 事前, 后: 事后 }
      流程:
        - 步骤: 来电
          所属阶段: 前
          客户: 来电
        - 步骤: 到店
          客户:
            - 内容: 停车
              服务要求: [引导停车]
        - 步骤: 离店
          所属阶段: 后
          服务要求: [送客]
      """)
    #expect(document.rows.map(\.number) == [1, 2])
    #expect(document.rows.map(\.place?.string) == ["第 2 列\u{A0}· 事前\u{A0}· 客户行为", "第 3 列\u{A0}· 事后"])
  }

  @Test func whoAnswersForMostIsNamedOnceUnlessAnEntryHasNobody() throws {
    func responsible(_ requirements: String) throws -> (String?, [String]) {
      let document = try document(
        """
        blueprint: desk
        roles: [agent, porter]
        steps:
          - step: check-in
            frontstage: { agent: Hands over the key, porter: Waits }
            requirements:
              \(requirements)
        """)
      let row = document.rows[0]
      return (row.responsible?.string, row.requirements.map(show))
    }
    let most = try responsible("[{ porter: One }, { agent: Two }, { agent: Three }]")
    #expect(most.0 == "agent")
    #expect(most.1 == ["1) One [Responsible porter]", "2) Two", "3) Three"])
    let nobody = try responsible("[{ porter: One }, Two]")
    #expect(nobody.0 == nil)
    #expect(nobody.1 == ["1) One [Responsible porter]", "2) Two"])
  }

  @Test func standingStandardsHaveATableOfTheirOwn() throws {
    let document = try document(
      """
      blueprint: desk
      roles:
        agent:
          title: Front desk
          requirements:
            - Name badge on the left
            - text: Phone out of sight
              moments: [A guest sees staff on the phone]
        porter:
      steps:
        - step: greet
          frontstage: { agent: Greets }
      """)
    #expect(document.rows.isEmpty)
    #expect(document.roles.map(\.title) == ["Front desk"])
    #expect(document.roles[0].number == nil)
    #expect(document.roles[0].requirements.map(show) == ["1) Name badge on the left", "2) Phone out of sight"])
    #expect(document.roles[0].moments.map(show) == ["A guest sees staff on the phone [Threatens requirement 2)]"])
    #expect(document.roles[0].requirements[0].id.string.hasPrefix("agent/r"))
  }

  @Test func aTierSeesItsOwnStandards() throws {
    let vip = try document(Self.desk, for: RenderOptions(tier: "vip"))
    #expect(
      vip.rows[0].requirements.map(show) == [
        "1) The key is ready [Measure queue ≤ 0 people | Say “Welcome.”]",
        "2) should Luggage is in the room [Within 10 min after the start of “Check-in” | Responsible Porter]",
        "3) If the guest is elderly: Offers a seat",
      ])
    let basic = try document(Self.desk, for: RenderOptions(tier: "basic"))
    #expect(basic.rows[0].requirements.map(show) == ["If the guest is elderly: Offers a seat"])
  }

  @Test func aRoleSeesWhatItAnswersForUnderTheNumbersOfTheWholeTable() throws {
    let porter = try document(Self.desk, for: RenderOptions(roles: ["porter"]))
    #expect(porter.rows.map(\.number) == [1, 2])
    #expect(porter.rows[0].requirements.map(\.text) == ["Luggage is in the room"])
    #expect(porter.rows[0].moments.isEmpty)
    #expect(porter.rows[0].controls.isEmpty)
    let system = try document(Self.desk, for: RenderOptions(roles: ["system"]))
    #expect(system.rows.map(\.number) == [1])
    #expect(system.rows[0].moments.map(\.text) == ["The room is not ready"])
    #expect(system.rows[0].controls.map(\.text) == ["Flags late rooms"])
  }

  @Test func whatATierDoesNotGetCannotGoWrongForIt() throws {
    let text = """
      blueprint: desk
      tiers: [vip, basic]
      steps:
        - step: greet
          requirements:
            - text: A driver waits
              only: [vip]
              moments: [{ risk: No driver, controls: [Call the driver] }]
            - text: The door is open
              moments: [{ risk: The door is locked, controls: [Unlock at six] }]
      """
    let vip = try document(text, for: RenderOptions(tier: "vip")).rows[0]
    #expect(vip.moments.map(\.text) == ["No driver", "The door is locked"])
    #expect(vip.controls.map(\.text) == ["Call the driver", "Unlock at six"])
    let basic = try document(text, for: RenderOptions(tier: "basic")).rows[0]
    #expect(basic.moments.map(\.text) == ["The door is locked"])
    #expect(basic.controls.map(\.text) == ["Unlock at six"])
  }

  @Test func anUnknownTierIsRefused() throws {
    let sheet = try RenderedBlueprint(Self.desk)
    let result = StandardsDocument.compose(sheet.facts, of: sheet.files, for: RenderOptions(tier: "gold"))
    #expect(throws: RenderFailure.unknownTier("gold", known: ["vip", "basic"])) { try result.get() }
  }
}
