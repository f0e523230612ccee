import MotcAnalysis
import MotcModel
import MotcSource
import Testing

/// What a house declares reaches the rules.
@Suite struct HouseTests {
  private func codes(_ blueprint: String, _ project: String) throws -> [String] {
    let file = SourceFile(id: FileID(0), path: "motc.yaml", text: "motc: a\n" + project)
    let compiled = compileProject(file)
    #expect(compiled.diagnostics.isEmpty)
    guard case .project(let project) = compiled.file else { throw NoProject() }
    let source = SourceFile(id: FileID(1), path: "tea.yaml", text: blueprint)
    return compile(source, options: CompileOptions(project)).diagnostics.map(\.code.description)
  }

  private func tea(_ requirements: String, _ more: String = "") -> String {
    """
    blueprint: tea
    roles: [agent]
    steps:
      - step: order
        customer: says which tea
        frontstage: { agent: listens }
        requirements:
          - \(requirements)
        moments: [{ delight: the name is known }]
    \(more)
    """
  }

  @Test func countersAndUnits() throws {
    let beans = tea("{ text: sweetens the tea, measure: sugar <= 3 lumpies }")
    #expect(try codes(beans, "") == ["S110"])
    #expect(try codes(beans, "units: { lumpies: count }\n") == [])
    // A unit of a size is compared with what it is made of.
    let scoop = tea("{ text: takes no more than 10 g of leaves, measure: leaves <= 2 scoops }")
    #expect(try codes(scoop, "units: { scoops: 5 g }\n") == [])
    #expect(try codes(scoop, "units: { scoops: 4 g }\n") == ["Q508"])
    // In the text too.
    let text = tea("{ text: takes 3 scoops, measure: leaves = 2 scoops }")
    #expect(try codes(text, "units: { scoops: 5 g }\n") == ["Q508"])
    #expect(try codes(tea("{ text: sugar, measure: sugar <= 3 lumpys }"), "units: { lumpies: count }\n") == ["S110"])
  }

  @Test func aHouseNameHidesABuiltInOne() throws {
    let cup = tea("{ text: pours 500 ml, measure: tea = 2 cups }")
    #expect(try codes(cup, "units: { cups: 250 ml }\n") == [])
  }

  @Test func vagueWords() throws {
    let flair = tea("Pours the tea With Flair")
    #expect(try codes(flair, "") == [])
    #expect(try codes(flair, "words: { vague: [with flair] }\n") == ["Q502"])
    #expect(try codes(flair, "words: { vague: WITH FLAIR }\n") == ["Q502"])
    #expect(try codes(tea("倒茶差不多就好"), "words: { vague: [差不多] }\n") == ["Q502"])
    #expect(
      try codes(tea("{ text: Pours with flair, measure: height = 40 cm }"), "words: { vague: [with flair] }\n") == [])
    #expect(try codes(tea("Pours with flairs"), "words: { vague: [with flair] }\n") == [])
  }

  @Test func thresholds() throws {
    let risk = tea(
      "Pours the tea with the left hand",
      "      - { risk: the tea is cold, severity: 3, likelihood: 3, detection: 2, controls: [{ agent: warms the pot }] }"
    )
    .replacing("[{ delight: the name is known }]\n", with: "\n")
    #expect(try codes(risk, "") == [])
    #expect(try codes(risk, "thresholds: { high-risk: 9 }\n") == ["M602"])
    #expect(try codes(risk, "thresholds: { high-risk: 10 }\n") == [])
    #expect(try codes(risk, "thresholds: { high-rpn: 18 }\n") == ["M602"])
  }

  private struct NoProject: Error {}
}
