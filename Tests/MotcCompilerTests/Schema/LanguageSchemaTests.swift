import Foundation
import MotcAnalysis
import MotcModel
import MotcRendering
import MotcSource
import MotcTemplates
import Testing

/// The JSON Schema, held by a validator that is not ours against everything that motc itself reads or refuses.
@Suite struct LanguageSchemaTests {
  // MARK: What is shipped

  @Test func shippedBlueprintsAreAccepted() throws {
    let files = ShippedBlueprints.files.files.map(\.buffer)
    try expect(files.map { Array($0.bytes) }, .accepted, by: LanguageSchema(language: nil))
    let kinds: [(FileKind, LanguageSchema.File)] = [
      (.blueprint, .blueprint), (.library, .library), (.project, .project),
    ]
    for (kind, file) in kinds {
      let alike = files.filter { FileKind($0) == kind }
      #expect(!alike.isEmpty)
      try expect(alike.map { Array($0.bytes) }, .accepted, by: LanguageSchema(language: nil, file: file))
    }
  }

  @Test(arguments: MessageLanguage.allCases) func startersAreAcceptedInTheirLanguage(_ language: MessageLanguage) throws
  {
    let starters = BuiltInTemplates.all.filter {
      $0.path.hasPrefix("starter/") && $0.path.hasSuffix(".\(language.rawValue).yaml")
    }
    #expect(starters.count == 2)
    try expect(starters.map { Array($0.contents.utf8) }, .accepted, by: LanguageSchema(language: language))
  }

  // MARK: The examples of the rules

  /// What an example says that a schema can catch is caught, and nothing else.
  @Test func examplesAreRefusedAsTheySay() throws {
    try expectExamples([nil, .chinese, .afrikaans], by: LanguageSchema(language: nil), isExact: true)
  }

  @Test(arguments: MessageLanguage.allCases) func examplesAreRefusedInOneLanguage(_ language: MessageLanguage) throws {
    try expectExamples([language], by: LanguageSchema(language: language), isExact: false)
  }

  /// - Parameters:
  ///   - languages: of the keywords; as they are written when `nil`.
  ///   - isExact: whether what a schema cannot catch is accepted. (That of one language takes other words for mistakes.)
  private func expectExamples(
    _ languages: [MessageLanguage?], by schema: LanguageSchema, isExact: Bool
  ) throws {
    let structure = RuleExampleTests.triggering.filter { $0.info.code.family == UInt8(ascii: "S") }
    #expect(structure.filter(\.example.isCaughtBySchema).count >= 12)
    let others = RuleExampleTests.triggering.filter { !"SY".utf8.contains($0.info.code.family) }
    let passing = RuleExampleTests.passing.filter { $0.info.code.family != UInt8(ascii: "Y") }
    for language in languages {
      func texts(_ examples: [RuleExample]) -> [(example: RuleExample, bytes: [UInt8])] {
        examples.compactMap { example in
          let text = MarkedText(example.example)
          // English is what nothing has to be changed for.
          let written = language.map { text.translated(to: $0) } ?? text
          return written.map { (example, $0.bytes) }
        }
      }
      let caught = texts(structure.filter(\.example.isCaughtBySchema))
      let accepted = texts((isExact ? structure.filter { !$0.example.isCaughtBySchema } : []) + others + passing)
      #expect(accepted.count >= 60)
      guard
        let verdicts = try JSONSchemaValidator.validate((caught + accepted).map(\.bytes), against: schema.text)
      else { return }
      for (text, verdict) in zip(caught, verdicts) {
        if case .refused = verdict { continue }
        Issue.record(
          "\(verdict)\n\(String(decoding: text.bytes, as: UTF8.self))", sourceLocation: text.example.location)
      }
      for (text, verdict) in zip(accepted, verdicts.dropFirst(caught.count)) where verdict != .accepted {
        Issue.record(
          "\(verdict)\n\(String(decoding: text.bytes, as: UTF8.self))", sourceLocation: text.example.location)
      }
    }
  }

  // MARK: Forms

  @Test func everyFormIsAccepted() throws {
    let forms = [
      "steps:\n  - step: a\n    customer: comes\n    next: end",
      "steps:\n  - step: a\n    customer: comes\n    next: [{ when: paid, to: 结束 }, { to: a, at-most: 2 }]",
      "steps:\n  - step: a\n    frontstage: [answers, { agent: greets, id: g }, { by: [agent, boss], does: 5 }]",
      "steps:\n  - step: a\n    frontstage: { agent: greets, boss: looks on }",
      "steps:\n  - step: a\n    evidence: bell\n    duration: 5\n    wait: 0..20 s\n    fields: { name: plate, required: yes }",
      "steps:\n  - step: 来电-预约_1\n    title: yes\n    customer: 12:30\n    channel: ~",
      "steps:\n  - step: 101\n    requirements: { use: [phone.a, phone.b], by: { agent: 客服 } }",
      "steps:\n  - step: a\n    requirements: { text: x, within: 5 min, after: { start-of: a }, tiers: { vip: none, low: { within: 9 min } } }",
      "steps:\n  - step: a\n    moments: [late, { risk: late, severity: 5, residual: { severity: 1 } }, { delight: tea, recovery: { say: sorry } }]",
      "steps: []\nroles: { a: , b: B, c: { stage: [前台, backstage], kind: system }, customer: guest }",
      "steps: []\nroles: [a, { b: B }]\ntiers: [vip, { low: Basic }]\nphases: { before: 事前, after: }",
      "steps: []\nallow: { M604: by the shift leader }\nimports: a.yaml\nlanguage: zh-CN",
      "steps: []\nwaivers: [{ of: a/b, reason: no room, approved-by: boss, expires: 2027-06-30 }]",
      "extends: base.yaml\ndrop: a/b\nsteps:\n  - step: b\n    after: a\n    requirements: [{ id: r, within: 5 min }]\n    moments: [{ id: m, severity: 1 }]",
      "extends: base.yaml",
    ]
    try expect(forms.map(blueprint), .accepted, by: LanguageSchema(language: nil))
    let library =
      "library: phone\nstandards:\n  rings: { text: x, measure: [rings <= 3, time < 5 s] }\n  last: hang up last\n"
    try expect([Array(library.utf8)], .accepted, by: LanguageSchema(language: nil))
    try expect([Array(library.utf8)], .accepted, by: LanguageSchema(language: nil, file: .library))
    let projects = ProjectTests.whole.map { Array($0.1.utf8) }
    try expect(projects, .accepted, by: LanguageSchema(language: nil))
    try expect(projects, .accepted, by: LanguageSchema(language: nil, file: .project))
  }

  @Test(arguments: [
    "steps:\n  - step: a\n    frontstage: { text: greets, tittle: Greeting }",
    "steps:\n  - step: a\n    frontstage: { by: agent }",
    "steps:\n  - step: a\n    frontstage: { agent: [greets] }",
    "steps:\n  - step: a\n    moments: { risk: late, 惊喜: tea }",
    "steps:\n  - step: a\n    moments: { cause: staff }",
    "steps:\n  - step: a\n    requirements: { text: x, strength: 可以 }",
    "steps:\n  - step: a\n    requirements: { text: x, tiers: { vip: never } }",
    "steps:\n  - step: a\n    fields: [{ name: plate, type: words }]",
    "steps:\n  - step: a\n    next: { when: paid }",
    "steps:\n  - step: a，b",
    "steps: []\npromises: [{ text: x, from: a, to: b }]",
    "steps: []\nallow: { S101: reason }",
    "steps: []\nwaivers: [{ expires: next year }]",
    "title: without steps",
  ])
  func aMistakeIsRefused(text: String) throws {
    let verdicts = try JSONSchemaValidator.validate([blueprint(text)], against: LanguageSchema(language: nil).text)
    guard let verdict = verdicts?.first else { return }
    if case .refused = verdict { return }
    Issue.record("\(verdict)")
  }

  @Test func aFileThatSaysNothingOfItselfIsRefused() throws {
    let schema = LanguageSchema(language: nil).text
    let verdicts = try JSONSchemaValidator.validate([Array("title: x\n".utf8), Array("- a\n".utf8)], against: schema)
    for verdict in verdicts ?? [] { #expect(verdict != .accepted) }
  }

  /// A schema of one language takes the canonical words and that language's.
  @Test func wordsOfOtherLanguagesAreRefused() throws {
    let texts = [
      "blueprint: a\nsteps: []\n", "服务蓝图: a\nsteps: []\n", "bloudruk: a\nsteps: []\n",
      "blueprint: a\nsteps: [{ step: b, frontstage: { agent: x, when: y } }]\n",
      "blueprint: a\nsteps: [{ step: b, frontstage: { agent: x, 条件: y } }]\n",
      "blueprint: a\nsteps: [{ step: b, frontstage: { agent: x, wanneer: y } }]\n",
      "blueprint: a\nsteps: []\nroles: { b: { stage: frontstage } }\n",
      "blueprint: a\nsteps: []\nroles: { b: { stage: 前台 } }\n",
      "blueprint: a\nsteps: []\nroles: { b: { stage: voorverhoog } }\n",
    ]
    for (own, language) in MessageLanguage.allCases.enumerated() {
      guard
        let verdicts = try JSONSchemaValidator.validate(
          texts.map { Array($0.utf8) }, against: LanguageSchema(language: language).text)
      else { return }
      for (number, verdict) in verdicts.enumerated() {
        let isRead = number % 3 == 0 || number % 3 == own
        #expect((verdict == .accepted) == isRead, "\(language): \(texts[number])")
      }
    }
  }

  // MARK: What editors show

  @Test(arguments: MessageLanguage.allCases) func everythingIsExplainedInTheLanguageAskedFor(
    _ language: MessageLanguage
  ) throws {
    let definitions = try definitions(of: LanguageSchema(language: language))
    let wait = try #require(definitions["step.wait"])
    #expect(wait["title"] as? String == Keyword.wait.spellings(in: language)[0])
    #expect(wait["description"] as? String == Language.documentation(of: .wait, in: .step)?[language])
    let moment = try #require(definitions["moment"])
    #expect(moment["title"] as? String == Language.moment.noun[language])
    #expect(moment["description"] as? String == Language.documentation(of: .moment)[language])
    let kind = try #require(definitions["control.kind"])
    let words = try #require(kind["enum"] as? [String])
    let descriptions = try #require(kind["enumDescriptions"] as? [String])
    #expect(words.count == descriptions.count && !descriptions.contains(""))
    #expect(words.contains(Enumeration.controlKind.enumerators[3].spelling(in: language)))
    let allowances = try #require(definitions["allowances"]?["properties"] as? [String: [String: Any]])
    #expect(allowances["M601"]?["title"] as? String == "risk-without-control")
    #expect(allowances["S101"] == nil)
  }

  @Test func everyReferenceLeadsToADefinition() throws {
    for file in [nil] + LanguageSchema.File.allCases.map(Optional.some) {
      let schema = LanguageSchema(language: nil, file: file)
      let definitions = try definitions(of: schema)
      let references = schema.text.split(separator: "\n").compactMap { line in
        line.split(separator: "\"#/definitions/").dropFirst().first.map { String($0.prefix { $0 != "\"" }) }
      }
      #expect(references.count > (file == .project ? 40 : 100))
      #expect(Set(references).subtracting(definitions.keys) == [])
      let unused = Set(definitions.keys).subtracting(references)
      let idle = file == .project ? ["stepID", "day", "roleID", "allowances"] : ["stepID", "day"]
      #expect(unused.isSubset(of: idle), "\(unused)")
    }
  }

  @Test func theBytesAreTheSameEveryTime() {
    #expect(LanguageSchema(language: nil).text == LanguageSchema(language: nil).text)
    #expect(LanguageSchema(language: nil).text.hasSuffix("\n}\n"))
  }

  /// What motc takes for a letter or a digit, the pattern of ids takes too.
  @Test func idsOfEveryScriptMatchThePattern() throws {
    let definitions = try definitions(of: LanguageSchema(language: nil))
    let pattern = try NSRegularExpression(pattern: try #require(definitions["id"]?["pattern"] as? String))
    var text = "-_"
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal {
        text.unicodeScalars.append(scalar)
      }
    }
    let range = pattern.rangeOfFirstMatch(in: text, range: NSRange(location: 0, length: text.utf16.count))
    #expect(range.length == text.utf16.count)
    for mark in " .,:;!?'\"()[]{}/\\@#%&*+=<>|~^`$　，。：；！？“”（）【】《》、…—".unicodeScalars {
      let text = "a\(mark)b"
      let found = pattern.firstMatch(in: text, range: NSRange(location: 0, length: text.utf16.count))
      #expect(found == nil, "\(mark)")
    }
  }

  // MARK: Expectations

  private func blueprint(_ inside: String) -> [UInt8] { Array("blueprint: example\n\(inside)\n".utf8) }

  private func expect(
    _ documents: [[UInt8]], _ expected: JSONSchemaValidator.Verdict, by schema: LanguageSchema,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    guard let verdicts = try JSONSchemaValidator.validate(documents, against: schema.text) else { return }
    #expect(verdicts.count == documents.count, sourceLocation: sourceLocation)
    for (document, verdict) in zip(documents, verdicts) where verdict != expected {
      Issue.record(
        "\(verdict)\n\(String(decoding: document.prefix(400), as: UTF8.self))", sourceLocation: sourceLocation)
    }
  }

  private func definitions(of schema: LanguageSchema) throws -> [String: [String: Any]] {
    let json = try JSONSerialization.jsonObject(with: Data(schema.text.utf8)) as? [String: Any]
    return try #require(json?["definitions"] as? [String: [String: Any]])
  }
}
