import MotcRendering
import MotcSource
import Testing

@Suite struct TraceDocumentTests {
  private static let desk = """
    blueprint: desk
    language: en
    title: Desk
    roles:
      agent: { title: Agent, requirements: [{ id: badge, text: Wears the badge }] }
      boss: { title: Boss }
    tiers: [vip, basic]
    expectations:
      quick: { text: I am seen at once, dimension: responsiveness }
      warm: I feel welcome
    metrics:
      speed: Calls answered in time
      noise: { title: Complaints, target: at most 2 a week }
      idle: Cups of coffee
    promises: [{ id: ten, text: Out in ten minutes, metric: noise }]
    steps:
      - step: greet
        title: Greet
        customer: arrives
        frontstage: { agent: says good day }
        requirements:
          - id: soon
            text: Says good day within 10 s
            meets: quick
            metric: speed
            moments:
              - { risk: nobody is there, severity: 4, likelihood: 4, controls: [{ boss: lunches in turns }] }
              - { risk: nobody looks up, severity: 3, likelihood: 2 }
              - delight: the guest's name is known
          - { id: smile, text: Smiles, only: [vip] }
        moments:
          - { risk: a dog barks, cause: outside, controls: [{ agent: laughs }] }
          - { risk: it is cold, metric: noise }
      - step: close
        customer: leaves
        backstage: { boss: locks up }
        controls: [{ boss: counts the keys }]
    """

  private func document(_ text: String = desk, tier: Text? = nil) throws -> TraceDocument {
    let sheet = try RenderedBlueprint(text)
    return try TraceDocument.compose(sheet.facts, of: sheet.files, for: RenderOptions(tier: tier)).get()
  }

  /// Headings and rows: `quick | 1.2 soon | R1 nobody is there | 1.3 lunches in turns | Every visit 1.2 | speed`.
  private func table(_ document: TraceDocument) throws -> [String] {
    document.groups.flatMap { group in
      ["\(group.number.map { "\($0) " } ?? "")\(group.title)"]
        + group.chains.flatMap { chain in
          chain.rows.map { row in
            let cells: [[String]] = [
              chain.requirement?.expectations.map(\.id.string) ?? [],
              chain.requirement.map { ["\($0.code) \($0.text)"] } ?? [],
              row.moment.map { ["\($0.code ?? "☆") \($0.text)"] } ?? [],
              row.controls.map { "\($0.code) \($0.text)" },
              row.checks.map { "\($0.list) \($0.codes)" },
              chain.metrics.map(\.id.string),
            ]
            return cells.map { $0.isEmpty ? "-" : $0.joined(separator: "; ") }.joined(separator: " | ")
          }
        }
    }
  }

  @Test func eachRequirementHasItsChain() throws {
    #expect(
      try table(try document()) == [
        "1 Greet",
        "quick | 1.2 Says good day within 10 s | R1 nobody is there | 1.3 lunches in turns | Every visit 1.2, 1.3 | speed",
        "quick | 1.2 Says good day within 10 s | R2 nobody looks up | - | - | speed",
        "quick | 1.2 Says good day within 10 s | ☆ the guest's name is known | - | Audit 1.4 | speed",
        "- | 1.5 Smiles | - | - | Every visit 1.5 | -",
        "- | - | R3 a dog barks | 1.6 laughs | Audit 1.6 | -",
        "- | - | R4 it is cold | - | - | noise",
        "2 close",
        "- | - | - | 2.2 counts the keys | Audit 2.2 | -",
        "Agent",
        "- | 0.1 Wears the badge | - | - | Every visit 0.1 | -",
      ])
  }

  @Test func codesAreThoseOfTheChecklistAndTheRiskRegister() throws {
    let sheet = try RenderedBlueprint(Self.desk)
    let checklist = try sheet.text(.checklist, .csv).split(separator: "\r\n")
    let register = try sheet.text(.risks, .csv).split(separator: "\r\n")
    func isIn(_ table: [Substring], _ beginning: String) -> Bool { table.contains { $0.hasPrefix(beginning) } }
    for chain in try document().groups.flatMap(\.chains) {
      if let requirement = chain.requirement {
        #expect(isIn(checklist, "\(requirement.id),\(requirement.code),"))
      }
      for row in chain.rows {
        for control in row.controls { #expect(isIn(checklist, "\(control.id),\(control.code),")) }
        if let moment = row.moment, let code = moment.code {
          #expect(isIn(register, "\(code),1,Greet,\(moment.text),"))
        }
      }
    }
  }

  @Test func coverageIsCountedLinkByLink() throws {
    let coverage = try document().coverage
    #expect(coverage.whole.linked == 0)
    #expect(coverage.whole.open == ["1.2", "1.5", "0.1"])
    #expect(
      coverage.links.map { "\($0.linked) of \($0.total): \($0.open.joined(separator: " "))" } == [
        "1 of 2: warm",
        "1 of 3: 1.5 0.1",
        "1 of 3: 1.5 0.1",
        // The dog comes from outside.
        "2 of 3: R4",
        "2 of 4: R2 R4",
        "1 of 3: 1.5 0.1",
        "2 of 3: idle",
      ])
    #expect(coverage.links.map(\.percent) == [50, 33, 33, 66, 50, 33, 66])
  }

  @Test func whatIsLinkedFromEndToEndCounts() throws {
    let closed = Self.desk.replacing(
      "likelihood: 2 }", with: "likelihood: 2, controls: [{ boss: looks over the room }] }")
    #expect(try document(closed).coverage.whole.open == ["1.6", "0.1"])
    for (link, without) in [("meets: quick", "say: Hello"), ("metric: speed", "say: Hello")] {
      #expect(try document(closed.replacing(link, with: without)).coverage.whole.linked == 0, "\(link)")
    }
    // A metric of one of its moments watches it too.
    let byMoment = closed.replacing("metric: speed", with: "say: Hello").replacing(
      "severity: 3,", with: "severity: 3, metric: speed,")
    #expect(try document(byMoment).coverage.whole.linked == 1)
  }

  @Test func whereThereIsNothingToCountThereIsNoFigure() throws {
    let coverage = try document("blueprint: x\nsteps: [{ step: a, customer: waits }]\n").coverage
    #expect(([coverage.whole] + coverage.links).map(\.percent) == Array(repeating: nil, count: 8))
  }

  @Test func aRiskHangsOnTheOnlyRequirementOfItsStep() throws {
    let text = """
      blueprint: x
      roles: [r]
      steps:
        - step: a
          frontstage: { r: acts }
          requirements: [Does it]
          moments: [{ risk: does it not }]
      """
    #expect(try table(try document(text)).last == "- | 1.2 Does it | R1 does it not | - | Every visit 1.2 | -")
  }

  @Test func expectationsAndMetricsSayWhatIsAtTheirOtherEnd() throws {
    let document = try document()
    #expect(document.expectations.map(\.metBy) == ["1.2", nil])
    #expect(document.metrics.map(\.watches) == ["1.2", "R4, the promise “Out in ten minutes”", nil])
  }

  @Test func aTierHasItsOwnTrace() throws {
    let basic = try document(tier: "basic")
    #expect(!(try table(basic)).contains { $0.contains("Smiles") })
    #expect(basic.coverage.links[1].total == 2)
  }

  @Test func gapsAreMarkedOnceInMarkdown() throws {
    let text = try RenderedBlueprint(Self.desk).text(.trace, .markdown)
    for row in [
      "| I am seen at once | 1\\.2 Says good day within 10 s | R1 nobody is there · ▲16 | 1\\.3 lunches in turns – Boss "
        + "| *Every visit* 1\\.2, 1.3 | Calls answered in time |",
      "|  |  | R2 nobody looks up · 6 | **missing** | – |  |",
      "|  |  | **Delight** the guest's name is known | – | *Audit* 1\\.4 |  |",
      "| **missing** | 1\\.5 Smiles | **missing** | – | *Every visit* 1\\.5 | **missing** |",
      "| – | – | R3 a dog barks | 1\\.6 laughs – Agent | *Audit* 1\\.6 | **missing** |",
      "| – | **missing** | R4 it is cold | **missing** | – | Complaints |",
      "| – | – | **missing** | 2\\.2 counts the keys – Boss | *Audit* 2\\.2 | – |",
      "| I feel welcome | warm | – | **missing** |", "| Cups of coffee | idle | – | **missing** |",
    ] { #expect(text.contains("\n\(row)\n"), "\(row)") }
  }

  @Test func theCSVSaysEachGapOnce() throws {
    let csv = try RenderedBlueprint(Self.desk).text(.trace, .csv)
    let records = csv.split(separator: "\r\n").map { record in
      record.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(records.count == 11)
    #expect(Set(records.map(\.count)) == [23])
    func missing(_ word: String) -> Int { csv.ranges(of: word).count }
    #expect(missing("no expectation") == 2)
    // Of an expectation and of a risk.
    #expect(missing("no requirement") == 2)
    #expect(missing("no moment of truth") == 3)
    #expect(missing("no management point") == 2)
    #expect(missing("no metric") == 3)
    #expect(missing("watches nothing") == 1)
  }

  @Test func columnsForWhichThereIsNothingAreLeftOut() throws {
    let blueprint = try RenderedBlueprint("blueprint: x\nsteps: [{ step: a, requirements: [b] }]\n")
    let html = try blueprint.text(.trace, .html)
    #expect(html.contains("<p class=\"note\">No expectations are written.</p>"))
    #expect(html.contains("<p class=\"note\">No metrics are written.</p>"))
    #expect(html.contains("<th scope=\"rowgroup\" colspan=\"4\">1 a</th>"))
    #expect(!html.contains("<td class=\"expectation\""))
    #expect(html.contains("<span class=\"gap\">missing</span>"))
    let markdown = try blueprint.text(.trace, .markdown)
    let head = "| Requirement | Moment of truth | Management points | Checked |\n| --- | --- | --- | --- |\n| "
    #expect(markdown.contains("\n\(head)"))
  }

  /// Only the head of a table is repeated overleaf, so each step has a table; for those who hear it, with its columns.
  @Test func eachStepIsATableWithItsColumns() throws {
    let html = try RenderedBlueprint(Self.desk).text(.trace, .html)
    let parts = html.split(separator: "<table class=\"wide steps\">").dropFirst()
    #expect(parts.count == 3)
    for part in parts {
      let head = part.split(separator: "</thead>")[0]
      #expect(head.contains("<th scope=\"col\">Moment of truth</th>"))
      #expect(head.contains("<th scope=\"rowgroup\" colspan=\"6\">"))
    }
  }

  @Test(arguments: [
    ("en", "**0 %** Requirements traced from end to end · 0 of 1"), ("zh-CN", "**0%** 全程可追溯的服务要求 · 0 / 1"),
    ("af", "**0 %** Vereistes van kant tot kant nagespeur · 0 van 1"),
  ])
  func itSpeaksTheLanguageOfTheFile(language: String, line: String) throws {
    let text = "blueprint: x\nlanguage: \(language)\nsteps: [{ step: a, requirements: [b] }]\n"
    #expect(try RenderedBlueprint(text).text(.trace, .markdown).contains("\n\(line)<br>"))
  }
}
