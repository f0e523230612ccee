import MotcRendering
import MotcSource
import Testing

/// What stands on which list, told by small templates.
@Suite struct ChecklistTests {
  private static let hotel = """
    blueprint: hotel
    language: en
    roles:
      clerk:
        title: Front desk
        requirements:
          - Wears the name badge
      porter: {}
      lift: { stage: support, kind: system }
    steps:
      - step: arrival
        evidence: [sign, carpet]
        customer: Arrives
        frontstage:
          - clerk: Greets the guest
          - porter: Takes the luggage
        support:
          - lift: Waits on the ground floor
        requirements:
          - clerk: Greets within 3 seconds
            id: greet
            measure: door to greeting <= 3 s
            moments:
              - risk: Nobody looks up
                severity: 4
                likelihood: 4
                controls:
                  - clerk: Keeps an eye on the door
                  - lift: Rings a bell
                  - porter: Hangs a mirror
                    kind: setup
                recovery:
                  text: Walks to the guest
                  say: I am sorry, welcome
                  by: porter
                  within: 1 min
                  offer: A drink
              - delight: The guest is called by name
          - clerk: Offers a drink
            id: drink
            strength: should
      - step: room
        frontstage:
          - porter: Carries the luggage up
            when: there is luggage
            requirements:
              - id: ten
                text: Brings the luggage
                within: 10 min
                after: arrival
                when: the room is ready
        requirements:
          - porter: Explains the key card
            id: card
            moments:
              - risk: The card fails
                severity: 3
                likelihood: 2
                controls:
                  - clerk: Tests the card
                    at: arrival
        fields:
          - { name: Signature, type: signature, required: true }
          - { name: Newspaper, type: yes-no }
    """

  private static let lines =
    "{{#lines}}{{code}} {{kind}} {{path}}{{#score}} ▲{{.}}{{/score}}{{#isRisky}}!{{/isRisky}} ×{{weight}} {{text}}"
    + "{{#roles}} [{{name}}]{{/roles}}{{#servedStep}} → {{.}}{{/servedStep}}\n{{/lines}}"
  private static let blocks =
    "{{#blocks}}{{#isConditional}}if {{condition}}/{{incident}}:\n{{/isConditional}}\(lines){{/blocks}}"

  @Test func auditHasOneLineForEachThingThatCanBeVerified() {
    #expect(
      rendered(
        .checklist, Self.hotel,
        template: "{{#audit}}{{#standing}}{{role}}\n\(Self.blocks){{/standing}}"
          + "{{#steps}}{{number}} {{title}}\n\(Self.blocks){{/steps}}{{highestScore}}{{/audit}}") == """
          Front desk
          0.1 requirement clerk/rcf1f3ad0 ×1 Wears the name badge [Front desk]
          1 arrival
          1.1 action arrival/a286a6ba0 ×1 Greets the guest [Front desk]
          1.2 action arrival/a06ab8194 ×1 Takes the luggage [porter]
          1.3 action arrival/a7b26f842 ×1 Waits on the ground floor [lift]
          1.4 requirement arrival/greet ▲16! ×3 Greets within 3 seconds [Front desk]
          1.5 control arrival/cc7600f1f ▲16! ×3 Keeps an eye on the door [Front desk]
          1.6 control arrival/ccf094eac ▲16! ×3 Rings a bell [lift]
          1.7 control arrival/c5133cba0 ▲16! ×3 Hangs a mirror [porter]
          if /Nobody looks up:
          1.8 recovery arrival/yb901937d ▲16! ×3 Walks to the guest [porter]
          1.9 delight arrival/m008f407d ×1 The guest is called by name [Front desk]
          1.10 requirement arrival/drink ×1 Offers a drink [Front desk]
          1.11 control room/c56542ad1 ▲6 ×2 Tests the card [Front desk] → 2
          2 room
          2.1 requirement room/card ▲6 ×2 Explains the key card [porter]
          2.2 field room/fc049050d ×1 Signature [porter]
          2.3 field room/f44969328 ×1 Newspaper [porter]
          if there is luggage/:
          2.4 action room/a64c30efc ×1 Carries the luggage up [porter]
          if there is luggage, and the room is ready/:
          2.5 requirement room/ten ×1 Brings the luggage [porter]
          58
          """)
  }

  @Test func aRoleSeesOnlyWhatItDoesOrAnswersForUnderTheSameCodes() {
    #expect(
      rendered(
        .checklist, Self.hotel, roles: ["porter"],
        template: "{{#audit}}{{#steps}}{{#blocks}}{{#lines}}{{code}} {{text}}{{#roles}} [{{name}}]{{/roles}}\n"
          + "{{/lines}}{{/blocks}}{{/steps}}{{/audit}}") == """
          1.2 Takes the luggage
          1.7 Hangs a mirror
          1.8 Walks to the guest
          2.1 Explains the key card
          2.2 Signature
          2.3 Newspaper
          2.4 Carries the luggage up
          2.5 Brings the luggage

          """)
  }

  @Test func severalRolesAreNamedBesideTheirLines() {
    let text = rendered(
      .checklist, Self.hotel, roles: ["porter", "clerk", "porter"],
      template: "{{#heading.roles}}{{name}}{{#isFollowed}}, {{/isFollowed}}{{/heading.roles}}\n"
        + "{{#visit}}{{#steps}}{{#blocks}}{{#lines}}{{code}}{{#roles}} {{name}}{{/roles}}\n"
        + "{{/lines}}{{/blocks}}{{/steps}}{{/visit}}")
    #expect(text == "porter, Front desk\n1.4 Front desk\n1.5 Front desk\n2.1 porter\n2.5 porter\n")
  }

  @Test func openingHasSetUpEvidenceAndStandingStandards() {
    #expect(
      rendered(
        .checklist, Self.hotel,
        template: "{{#opening}}{{#setUp}}\(Self.lines){{/setUp}}{{#standing}}\(Self.blocks){{/standing}}"
          + "{{#evidence}}{{#steps}}{{number}} {{title}}\n\(Self.lines){{/steps}}{{/evidence}}{{/opening}}") == """
          1.7 control arrival/c5133cba0 ▲16! ×3 Hangs a mirror [porter]
          0.1 requirement clerk/rcf1f3ad0 ×1 Wears the name badge [Front desk]
          1 arrival
          1.12 evidence arrival/e0cbc8ba4 ×1 sign
          1.13 evidence arrival/ede013252 ×1 carpet

          """)
  }

  @Test func visitHasWhatMustBeDoneAndWhereTheRiskIsHigh() {
    // Not: the advice (1.10), what a system does (1.6), what is set up once (1.7), actions, fields, recoveries.
    #expect(
      rendered(
        .checklist, Self.hotel,
        template: "{{#visit}}{{#steps}}{{#blocks}}{{#lines}}{{code}} {{/lines}}{{/blocks}}{{/steps}}{{/visit}}")
        == "1.4 1.5 2.1 2.5 ")
  }

  @Test func aListWithoutLinesIsLeftOut() {
    let template = "{{#opening}}opening {{/opening}}{{#visit}}visit {{/visit}}{{#audit}}audit{{/audit}}"
    #expect(rendered(.checklist, Self.hotel, roles: ["lift"], template: template) == "audit")
    #expect(rendered(.checklist, "blueprint: empty\nsteps: []\n", template: template) == "")
  }

  @Test func limitsStandOnTheirLines() {
    #expect(
      rendered(
        .checklist, Self.hotel, roles: ["porter"],
        template:
          "{{#audit}}{{#steps}}{{#blocks}}{{#lines}}{{#isTimed}}{{code}} {{within}} {{offer}} {{say}}\n{{/isTimed}}"
          + "{{#isRequired}}{{code}} required\n{{/isRequired}}{{#choices}}{{code}} {{.}}\n{{/choices}}"
          + "{{/lines}}{{/blocks}}{{/steps}}{{/audit}}") == """
          1.8 1 min A drink I am sorry, welcome
          2.2 required
          2.3 yes
          2.3 no
          2.5 10 min  

          """)
  }

  @Test func aRecoveryOfWordsAloneIsVerifiedByItsWords() {
    let blueprint = """
      blueprint: r
      roles: [a]
      steps:
        - step: s
          frontstage: [{ a: x }]
          moments:
            - { risk: one, recovery: { say: Sorry, offer: A drink } }
            - { risk: two, recovery: { offer: A cake } }
      """
    #expect(
      rendered(
        .checklist, blueprint,
        template: "{{#audit}}{{#steps}}{{#blocks}}{{#incident}}{{.}}:{{#lines}} {{text}} {{say}} {{offer}};{{/lines}}"
          + "{{/incident}}{{/blocks}}{{/steps}}{{/audit}}") == "one: Sorry  A drink;two: A cake  ;")
  }

  @Test(arguments: [
    ("铃声 <= 3 声", "铃声 [] 声 (≤ 3) ≤ 3 声"),
    ("price difference = $0", "price difference [] 美元 (= 0) = 0 美元"),
    ("抵达前致电 = 20 分钟 ± 5 分钟", "抵达前致电 [] 分钟 (20 ± 5) 20 ± 5 分钟"),
    ("teeth >= 8", "teeth []  (≥ 8) ≥ 8"),
    ("fryer = 7 min ± 10 s", "fryer []  (7 分钟 ± 10 秒) 7 分钟 ± 10 秒"),
    ("室温 between 22..26 ℃", "室温 [] ℃ (22–26) 22–26 ℃"),
  ])
  func measuresAreBoxesToFillIn(measure: String, box: String) {
    let blueprint = """
      blueprint: m
      language: zh-CN
      steps:
        - step: s
          frontstage: [{ text: x }]
          requirements: [{ text: r, measure: "\(measure)" }]
      """
    #expect(
      rendered(
        .checklist, blueprint,
        template:
          "{{#audit}}{{#steps}}{{#blocks}}{{#lines}}{{#measures}}{{name}} {{prefix}}[] {{unit}} ({{target}}) {{limit}}"
          + "{{/measures}}{{/lines}}{{/blocks}}{{/steps}}{{/audit}}") == box)
  }

  @Test func signsOfMoneyStandBeforeTheBox() {
    let page = rendered(
      .checklist,
      """
      blueprint: m
      language: en
      steps:
        - step: s
          frontstage: [{ text: x }]
          requirements: [{ text: r, measure: "price difference <= $2" }]
      """)
    #expect(page.contains("price difference <span>$<input type=\"text\" name=\"measured\""))
    #expect(page.contains("data-name=\"price difference\" /> <b>(≤ 2)</b></span>"))
  }

  private static let tiers = """
    blueprint: tiers
    language: en
    roles: [agent]
    tiers: { vip: Gold, basic: Basic }
    steps:
      - step: call
        frontstage:
          - agent: Answers
        requirements:
          - id: rings
            text: Answers fast
            measure: rings <= 3
            tiers:
              vip: { measure: rings <= 1 }
              basic: none
          - text: Sends flowers
            id: flowers
            only: [vip]
      - step: gift
        only: [vip]
        frontstage:
          - agent: Gives a gift
    """

  @Test func aTierGetsItsOwnStandards() {
    let template =
      "{{#audit}}{{#steps}}{{#blocks}}{{#lines}}{{code}} {{text}}{{#measures}} {{limit}}{{/measures}}"
      + "{{#variants}} [{{tier}} {{target}}]{{/variants}}{{#only}} [{{tier}}]{{/only}}; "
      + "{{/lines}}{{/blocks}}{{/steps}}{{/audit}}"
    #expect(
      rendered(.checklist, Self.tiers, template: template)
        == "1.1 Answers; 1.2 Answers fast ≤ 3 [Gold ≤ 1] [Basic –]; 1.3 Sends flowers [Gold]; 2.1 Gives a gift; ")
    #expect(
      rendered(.checklist, Self.tiers, tier: "vip", template: template)
        == "1.1 Answers; 1.2 Answers fast ≤ 1; 1.3 Sends flowers; 2.1 Gives a gift; ")
    #expect(rendered(.checklist, Self.tiers, tier: "basic", template: template) == "1.1 Answers; ")
  }

  @Test func whatIsNotThereIsToldWithASuggestion() {
    #expect(rendered(.checklist, Self.hotel, roles: ["portar"]) == "there is no role 'portar'\ndid you mean 'porter'?")
    #expect(
      rendered(.checklist, Self.hotel, roles: ["cook"]) == "there is no role 'cook'\nthe roles are clerk, porter, lift")
    #expect(rendered(.checklist, Self.hotel, roles: ["Front desk"], template: "{{heading.id}}") == "hotel")
    #expect(rendered(.checklist, Self.hotel, tier: "vip") == "there is no tier 'vip'")
    #expect(
      rendered(.checklist, .dot, Self.hotel)
        == "there is no staff checklist in the format 'dot'\nthe formats are html, markdown, csv")
    #expect(rendered(.checklist, Self.hotel, template: "{{titel}}").hasPrefix("there is no field 'titel' here"))
  }

  @Test func phasesCarryOnAndAreNamedWhereTheyBegin() {
    let blueprint = """
      blueprint: p
      roles: [a]
      phases: { before: Before, after: After }
      steps:
        - { step: one, phase: before, frontstage: [{ a: x }] }
        - { step: two, frontstage: [{ a: x }] }
        - { step: three, phase: after, frontstage: [{ a: x }] }
      """
    #expect(
      rendered(
        .checklist, blueprint, template: "{{#audit}}{{#steps}}{{number}}{{#phase}} {{.}}{{/phase}};{{/steps}}{{/audit}}"
      )
        == "1 Before;2;3 After;")
  }

  @Test(arguments: [
    ("en", "Every visit", "Did not occur"), ("zh-CN", "每次服务", "未发生"), ("af", "Elke besoek", "Nie gebeur"),
  ])
  func labelsAreInTheLanguageOfTheBlueprint(language: String, visit: String, notOccurred: String) {
    let blueprint = "blueprint: l\nlanguage: \(language)\nsteps: []\n"
    #expect(
      rendered(
        .checklist, blueprint, template: "{{heading.languageTag}} {{words.visit}} {{words.notOccurred}}")
        == "\(language) \(visit) \(notOccurred)")
  }
}
