import Foundation
import MotcRendering
import MotcSource
import Testing

/// What a role has to learn, told by small templates.
@Suite struct TrainingTests {
  private static let repair = """
    blueprint: repair
    language: en
    roles: [clerk, mechanic, { bay: { stage: support, kind: system } }]
    phases: { before: Before, after: After }
    expectations:
      fast: Somebody is there at once
    steps:
      - step: call
        phase: before
        frontstage:
          - clerk: Answers the phone
        requirements:
          - id: rings
            text: Answers in three rings
            measure: [rings <= 3 rings, smile >= 2 s]
            say: Good day
            meets: [fast]
            moments:
              - risk: Nobody answers
                severity: 4
                likelihood: 3
                controls:
                  - clerk: Stays by the phone
                  - mechanic: Listens as well
                    at: mend
                recovery: { text: Calls back, say: I am sorry, within: 5 min, offer: A wash }
              - delight: Knows the caller's name
      - step: mend
        backstage:
          - mechanic: Mends the car
            title: Mending
            requirements:
              - id: soon
                text: Begins soon
                within: 10 min
                after: call
        requirements:
          - mechanic: Mends it right
            id: right
            moments:
              - risk: It breaks again
                recovery: { text: Says sorry, by: clerk }
        fields: [Mileage]
        next:
          - { when: it fails, to: mend, at-most: 1 }
          - to: pay
      - step: pay
        phase: after
        frontstage:
          - clerk: Takes the money
    """

  @Test func theStripShowsWhereTheReadersPartLies() {
    let template =
      "{{journeyColumns}}{{#journey}} {{#phase}}{{.}}: {{/phase}}{{number}} {{title}}{{#isYours}}*{{/isYours}}{{/journey}}"
    #expect(
      rendered(.training, Self.repair, roles: ["mechanic"], template: template)
        == "4 Before: 1 call 2 mend* After: 3 pay")
    #expect(
      rendered(.training, Self.repair, roles: ["clerk"], template: template)
        == "4 Before: 1 call* 2 mend* After: 3 pay*")
    #expect(
      rendered(.training, Self.repair, roles: ["bay"], template: template) == "4 Before: 1 call 2 mend After: 3 pay")
  }

  private static let steps = """
    {{#steps}}
    {{number}} {{title}}
    {{#actions}}
    do {{text}}{{#roles}} [{{name}}]{{/roles}}
    {{/actions}}
    {{#controls}}
    also {{text}} for {{servedStep}}
    {{/controls}}
    {{#fields}}
    fill in {{.}}
    {{/fields}}
    {{#standards}}
    {{code}} {{path}} {{text}}{{#roles}} [{{name}}]{{/roles}}{{#measures}} {{name}} {{limit}};{{/measures}}{{#isYours}} yours{{/isYours}}
    {{#say}}
    say {{.}}
    {{/say}}
    {{#expectations}}
    because {{.}}
    {{/expectations}}
    {{#moments}}
    {{#isDelight}}☆{{/isDelight}}{{#isRisky}}▲{{score}} {{/isRisky}}{{text}}
    {{#controls}}
    - {{text}}{{#roles}} [{{name}}]{{/roles}}{{#doneInStep}} at {{.}}{{/doneInStep}}
    {{/controls}}
    {{#recovery}}
    right: {{text}} “{{say}}” {{within}} {{offer}}{{#roles}} [{{name}}]{{/roles}}
    {{/recovery}}
    {{/moments}}
    {{/standards}}
    {{/steps}}

    """

  @Test func eachStepTeachesWhatBelongsToTheReader() {
    #expect(
      rendered(.training, Self.repair, roles: ["clerk"], template: Self.steps) == """
        1 call
        do Answers the phone
        1.2 call/rings Answers in three rings rings ≤ 3 rings; smile ≥ 2 s; yours
        say Good day
        because Somebody is there at once
        ▲12 Nobody answers
        - Stays by the phone
        - Listens as well [mechanic] at 2
        right: Calls back “I am sorry” 5 min A wash
        ☆Knows the caller&#39;s name
        2 mend
        2.1 mend/right Mends it right [mechanic]
        It breaks again
        right: Says sorry “”  
        3 pay
        do Takes the money

        """)
    #expect(
      rendered(.training, Self.repair, roles: ["mechanic"], template: Self.steps) == """
        2 mend
        do Mends the car
        also Listens as well for 1
        fill in Mileage
        2.1 mend/right Mends it right yours
        It breaks again
        right: Says sorry “”   [clerk]
        2.5 mend/soon Begins soon yours

        """)
  }

  @Test func workIsHandedOverWhereThePeopleChange() {
    let row =
      "{{#rows}}{{number}} {{title}} {{otherNumber}}:{{#roles}} {{name}}{{/roles}}{{#actions}} ({{.}}){{/actions}}{{#condition}} if {{.}}{{/condition}}\n{{/rows}}"
    let template = "{{#handOvers}}{{#received}}\(row){{/received}}--\n{{#passedOn}}\(row){{/passedOn}}{{/handOvers}}"
    #expect(
      rendered(.training, Self.repair, roles: ["mechanic"], template: template)
        == "2 mend 1: clerk (Answers the phone)\n--\n2 mend 3: clerk (Takes the money)\n")
    #expect(
      rendered(.training, Self.repair, roles: ["clerk"], template: template)
        == "3 pay 2: mechanic (Mends the car)\n--\n1 call 2: mechanic (Mends the car)\n")
    #expect(rendered(.training, Self.repair, template: template) == "")
  }

  @Test func theSelfTestAsksForMeasuresTimesAndRecoveries() {
    let template =
      "{{#selfTest}}{{#questions}}{{number}} {{stepTitle}}: {{prompt}} = {{limit}}{{#code}} ({{.}}){{/code}}{{#recovery}}{{text}}{{/recovery}}\n"
      + "{{/questions}}{{/selfTest}}"
    #expect(
      rendered(.training, Self.repair, roles: ["clerk"], template: template) == """
        1 call: rings ≤ ____ rings = ≤ 3 rings (1.2)
        2 call: smile ≥ ____ s = ≥ 2 s (1.2)
        3 call: Nobody answers = Calls back
        4 mend: It breaks again = Says sorry

        """)
    #expect(
      rendered(.training, Self.repair, roles: ["mechanic"], template: template)
        == "1 mend: Mending: within what time after “call”? = 10 min (2.5)\n")
  }

  @Test func eachRiskIsPlayedByWhoeverPutsItRight() {
    let template =
      "{{#rolePlays}}{{#plays}}{{number}} {{situation}}{{#expectations}} “{{.}}”{{/expectations}}{{#recovery}} {{text}}{{/recovery}}{{#controls}} - {{text}}{{/controls}}\n{{/plays}}{{/rolePlays}}"
    #expect(
      rendered(.training, Self.repair, roles: ["clerk"], template: template)
        == "1 Nobody answers “Somebody is there at once” Calls back\n2 It breaks again Says sorry\n")
    #expect(rendered(.training, Self.repair, roles: ["mechanic"], template: template) == "")
  }

  @Test func whatTheReaderPreventsIsPlayedWhereNobodyPutsItRight() {
    let blueprint = """
      blueprint: b
      language: en
      roles: [a, b, { till: { stage: support, kind: system } }]
      steps:
        - step: s
          frontstage: [{ a: x }]
          requirements:
            - a: One
              moments:
                - risk: Goes wrong
                  controls:
                    - a: Looks
                    - { a: Puts it ready, kind: setup }
                    - b: Looks as well
                - risk: Is the system's
                  controls: [{ till: Refuses }]
      """
    let page = rendered(.training, .markdown, blueprint, roles: ["a"])
    #expect(
      page.contains(
        """
        ### 1. s

        - Goes wrong · **Goes wrong**
        - Prevent it
          - Looks

        ## Sign-off

        """), "\(page)")
    #expect(!page.contains("### 2. s"))
  }

  @Test func whatATierDoesNotMeetShiftsNoRisk() {
    let blueprint = """
      blueprint: b
      roles: [a, c]
      tiers: { gold: {}, base: {} }
      steps:
        - step: s
          frontstage: [{ a: x }]
          requirements:
            - a: One
              moments:
                - { risk: Of gold, only: [gold], recovery: { text: Mends, by: a } }
                - { risk: Of all, recovery: { text: Says sorry, by: c } }
      """
    let template = "{{#rolePlays}}{{#plays}}{{situation}}\n{{/plays}}{{/rolePlays}}"
    #expect(rendered(.training, blueprint, roles: ["a"], tier: "base", template: template) == "")
    #expect(rendered(.training, blueprint, roles: ["c"], tier: "base", template: template) == "Of all\n")
  }

  @Test func theSelfTestAsksNothingTwiceAndNothingThatAnswersItself() {
    let blueprint = """
      blueprint: b
      language: en
      roles: [a]
      steps:
        - step: one
          frontstage: [{ a: x }]
          requirements:
            - { text: Packs, measure: [missing items = 0, pages = 3 pages] }
        - step: two
          frontstage: [{ a: y }]
          requirements:
            - { text: Packs again, measure: pages = 3 pages }
            - text: Packs well
              measure: pages = 4 pages
              moments:
                - { risk: Falls, recovery: { text: Picks it up, by: a } }
                - { risk: Breaks, recovery: { say: Sorry, offer: A new one, within: 5 min, by: a } }
      """
    let template = "{{#selfTest}}{{#questions}}{{prompt}} {{limit}}{{task}}\n{{/questions}}{{/selfTest}}"
    #expect(
      rendered(.training, blueprint, roles: ["a"], template: template) == """
        pages = ____ pages = 3 pages
        pages = ____ pages = 4 pages
        Falls What do you do?
        Breaks What do you say? Within what time? What do you offer?

        """)
  }

  @Test func theReadersStandardsAreSignedOff() {
    let template = "{{#signOff}}{{#standards}}{{code}} {{path}} {{text}}\n{{/standards}}{{/signOff}}"
    #expect(
      rendered(.training, Self.repair, roles: ["mechanic"], template: template)
        == "2.1 mend/right Mends it right\n2.5 mend/soon Begins soon\n")
    #expect(rendered(.training, Self.repair, roles: ["bay"], template: template) == "")
  }

  @Test func aSheetForSeveralRolesSaysWhoseEachStandardIs() {
    let template = "{{#signOff}}{{#standards}}{{code}}{{#roles}} {{name}}{{/roles}}\n{{/standards}}{{/signOff}}"
    #expect(
      rendered(.training, Self.repair, roles: ["mechanic", "clerk"], template: template)
        == "1.2 clerk\n2.1 mechanic\n2.5 mechanic\n")
    #expect(rendered(.training, Self.repair, roles: ["clerk"], template: template) == "1.2\n")
    #expect(
      rendered(.training, .html, Self.repair, roles: ["clerk", "mechanic"])
        .contains("<td>Mends it right <span class=\"who\">mechanic</span></td>"))
  }

  @Test func answersStandOnAPageOfTheirOwnAfterTheSignOff() throws {
    let page = rendered(.training, .html, Self.repair, roles: ["clerk"])
    let questions = try #require(page.range(of: "<ol class=\"questions\">"))
    #expect(page.contains("<section class=\"part own-page\">\n<h2>Self-test</h2>"))
    let signOff = try #require(page.range(of: "<table class=\"grid sign\">"))
    let answers = try #require(page.range(of: "<section class=\"part own-page\">\n<h2>Answers</h2>"))
    #expect(questions.upperBound < signOff.lowerBound)
    #expect(signOff.upperBound < answers.lowerBound)
  }

  @Test func theMomentsBesideTheStandardsBelongToTheOneTheyThreaten() {
    let blueprint = """
      blueprint: b
      roles: [a]
      steps:
        - step: s
          frontstage: [{ a: x }]
          requirements: [{ id: one, text: One }, { id: two, text: Two }]
          moments:
            - { risk: Fails two, threatens: two }
            - risk: Fails all
          controls: [{ a: Looks }]
      """
    #expect(
      rendered(
        .training, blueprint, roles: ["a"],
        template:
          "{{#steps}}{{#standards}}{{text}}:{{#moments}} {{text}}{{#controls}} - {{text}}{{/controls}}{{/moments}}\n{{/standards}}"
          + "{{#moments}}{{text}}{{#controls}} - {{text}}{{/controls}}{{/moments}}{{/steps}}")
        == "One:\nTwo: Fails two - Looks\nFails all - Looks")
  }
}
