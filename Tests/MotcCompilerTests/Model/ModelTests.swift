import Foundation
import MotcAnalysis
import MotcModel
import MotcRendering
import MotcSource
import Testing

@Suite struct ModelTests {
  private static let text = """
    blueprint: desk
    language: en
    version: 1.10
    roles:
      agent:
        title: "Front \\"desk\\""
        stage: [frontstage, backstage]
        requirements: [{ id: badge, text: Badge on the left }]
      pms: { kind: system }
    expectations: { fast: { text: My key at once, dimension: responsiveness } }
    metrics: { rate: { title: Rate, target: at least 95 % } }
    tiers: [vip]
    phases: [before]
    promises:
      - { id: soon, text: Soon, from: { start-of: call }, to: go, within: 3 working days }
    steps:
      - step: call
        phase: before
        frontstage:
          - agent: Answers
            id: answer
        wait: 1.5 s
        duration: 2..5 min
        requirements:
          - id: rings
            text: Three rings
            measure: [rings < 4 rings, desk = 1.2 ± 0.1 m, price <= $10]
            meets: [fast]
            metric: rate
            within: 10 min
            before: go
            tiers: { vip: { within: 5 min } }
        moments:
          - risk: Nobody answers
            id: nobody
            threatens: rings
            severity: 4
            likelihood: 3
            detection: 2
            cause: staff
            controls:
              - { id: stay, by: agent, text: Somebody stays, kind: prevent, at: go }
            recovery: { id: back, text: Call back, within: 1 h, offer: A drink }
            residual: { likelihood: 1 }
        controls:
          - { id: list, text: Check the list }
        fields: [{ name: Plate, id: plate, type: choice, choices: [a, b], required: true }]
        next: [{ when: nobody, to: call, at-most: 2 }, { to: go }]
      - step: go
        frontstage:
          - agent: Waves
            id: wave
            requirements: [{ id: smile, text: Smiles }]
        next: end
    """

  private func model() throws -> [String: Any] {
    let text = try RenderedBlueprint(Self.text).text(.model, .json)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The value at a path of keys and indexes, as JSON with sorted keys.
  private func value(_ path: String, in model: [String: Any]) throws -> String {
    var value: Any = model
    for key in path.split(separator: ".") {
      if let index = Int(key) {
        let list = try #require(value as? [Any], "\(path)")
        value = try #require(list.indices.contains(index) ? list[index] : nil, "\(path)")
      } else {
        value = try #require((value as? [String: Any])?[String(key)], "\(path)")
      }
    }
    let data = try JSONSerialization.data(
      withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }

  @Test(arguments: [
    ("format", "\"motc-model\""),
    ("blueprint", #"{"id":"desk","language":"en","messageLanguage":"en","version":"1.10"}"#),
    ("roles.0.stages", #"["frontstage","backstage"]"#),
    ("roles.0.title", #""Front \"desk\"""#),
    ("roles.0.requirements.0.id", #""agent/badge""#),
    ("roles.1", #"{"id":"pms","kind":"system"}"#),
    ("expectations.0", #"{"dimension":"responsiveness","id":"fast","text":"My key at once"}"#),
    ("promises.0.from", #"{"point":"start","step":"call"}"#),
    ("promises.0.within", #"{"max":3,"min":3,"unit":"working-day"}"#),
    ("steps.0.duration", #"{"max":300,"min":120,"unit":"s"}"#),
    ("steps.0.wait", #"{"max":1.5,"min":1.5,"unit":"s"}"#),
    ("steps.0.service", #"{"max":300,"min":120,"unit":"s"}"#),
    ("steps.0.next", #"[{"atMost":2,"to":"call","when":"nobody"},{"to":"go"}]"#),
    ("steps.1.next", #"[{"end":true}]"#),
    ("steps.1.phase", #""before""#),
    ("steps.0.actions.0", #"{"by":["agent"],"id":"call/answer","lane":"frontstage","text":"Answers"}"#),
    ("steps.0.requirements.0.responsible", #"["agent"]"#),
    ("steps.0.requirements.0.before", #"{"point":"end","step":"go"}"#),
    ("steps.0.requirements.0.tiers", #"[{"tier":"vip","within":{"max":300,"min":300,"unit":"s"}}]"#),
    (
      "steps.0.requirements.0.measures.0",
      #"{"allowed":{"maximum":3,"minimum":0},"dimension":"count","name":"rings","operator":"<","#
        + #""text":"rings < 4 rings","value":{"unit":"ring","value":4}}"#
    ),
    ("steps.0.requirements.0.measures.1.tolerance", #"{"unit":"m","value":0.1}"#),
    ("steps.0.requirements.0.measures.1.allowed", #"{"maximum":1.3,"minimum":1.1,"unit":"m"}"#),
    ("steps.0.requirements.0.measures.2.allowed", #"{"maximum":10,"unit":"USD"}"#),
    (
      "steps.0.moments.0.score",
      #"{"detection":2,"high":true,"likelihood":3,"risk":12,"rpn":24,"severity":4}"#
    ),
    ("steps.0.moments.0.residual", #"{"detection":2,"high":false,"likelihood":1,"risk":4,"rpn":8,"severity":4}"#),
    ("steps.0.moments.0.threatens", #"["call/rings"]"#),
    ("steps.0.moments.0.controls", #"["call/list","call/stay"]"#),
    ("steps.0.moments.0.recovery.within", #"{"max":3600,"min":3600,"unit":"s"}"#),
    ("steps.0.controls.1.at", #""go""#),
    (
      "steps.0.fields",
      #"[{"choices":["a","b"],"id":"call/plate","name":"Plate","required":true,"type":"choice"}]"#
    ),
    ("steps.1.actions.0.requirements.0.id", #""go/smile""#),
    (
      "rows",
      #"[{"column":1,"controls":["call/list","call/stay"],"moments":["call/nobody"],"number":1,"#
        + #""requirements":["call/rings"],"step":"call","title":"call"},"#
        + #"{"action":"go/wave","column":2,"number":2,"requirements":["go/smile"],"step":"go","title":"Waves"}]"#
    ),
  ])
  func theModelHolds(path: String, expected: String) throws {
    let actual = try value(path, in: try model())
    #expect(Array(actual.utf8) == Array(expected.utf8), "\(actual)")
  }

  @Test func whatHasNoValueIsLeftOut() throws {
    let text = try RenderedBlueprint("blueprint: x\nsteps:\n  - step: a\n").text(.model, .json)
    #expect(
      Array(text.utf8)
        == Array(
          """
          {
            "format": "motc-model",
            "version": 1,
            "blueprint": {
              "id": "x",
              "messageLanguage": "en"
            },
            "steps": [
              {
                "column": 1,
                "id": "a",
                "next": [
                  {
                    "end": true
                  }
                ]
              }
            ],
            "roles": [],
            "rows": []
          }

          """.utf8))
  }

  @Test func everyStandardOfTheExamplesIsInTheModelOnce() throws {
    for path in ShippedBlueprints.paths {
      let compilation = try ShippedBlueprints.compile(path, today: nil)
      guard case .blueprint(_) = compilation.file else { continue }
      let sheet = try RenderedBlueprint(compilation)
      let text = try sheet.text(.model, .json)
      let model = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      let bearers =
        try #require(model["steps"] as? [[String: Any]]).flatMap { [$0] + ($0["actions"] as? [[String: Any]] ?? []) }
        + (try #require(model["roles"] as? [[String: Any]]))
      func count(_ key: String) -> Int { bearers.reduce(0) { $0 + (($1[key] as? [Any])?.count ?? 0) } }
      #expect(count("requirements") == sheet.facts.requirements.count, "\(path)")
      #expect(count("moments") == sheet.facts.moments.count, "\(path)")
      #expect(count("controls") == sheet.facts.controls.count, "\(path)")
    }
  }
}
