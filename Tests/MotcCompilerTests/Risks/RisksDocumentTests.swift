import MotcAnalysis
import MotcRendering
import MotcSource
import Testing

@Suite struct RisksDocumentTests {
  private static let desk = """
    blueprint: desk
    language: en
    title: Desk
    version: 1.0.0
    roles: { agent: { title: Agent }, boss: { title: Boss } }
    tiers: [vip, basic]
    metrics:
      noise: { title: Complaints, target: at most 2 a week }
      speed: Calls answered in time
    steps:
      - step: greet
        title: Greet
        customer: arrives
        frontstage:
          - agent: says good day
        requirements:
          - id: soon
            text: Says good day within 10 s
            metric: speed
            moments:
              - { risk: nobody looks up, id: seen, severity: 3, likelihood: 2, detection: 4 }
              - risk: nobody is there
                id: empty
                severity: 4
                likelihood: 4
                detection: 2
                cause: staff
                metric: noise
                when: it is noon
                residual: { likelihood: 1 }
                controls:
                  - { text: lunches in turns, by: boss, kind: prevent }
                recovery: { by: boss, text: asks for pardon, say: I am sorry., within: 1 min, offer: a coffee }
              - delight: the guest's name is known
          - id: smile
            text: Smiles
      - step: pay
        customer: pays
        frontstage: { agent: takes the money }
        requirements: [Gives a receipt]
        moments:
          - { risk: the till is broken, severity: 4, likelihood: 4, only: [vip] }
          - { risk: the price is wrong, severity: 4 }
          - { risk: there is no change, severity: 2, likelihood: 3, detection: 5 }
    """

  private func document(
    _ text: String = desk, for options: RenderOptions = RenderOptions(), highRisk: Int? = nil, highRPN: Int? = nil
  ) throws -> RisksDocument {
    let sheet = try RenderedBlueprint(text)
    var thresholds = Thresholds()
    if let highRisk { thresholds.highRisk = highRisk }
    if let highRPN { thresholds.highRPN = highRPN }
    let facts = Facts(sheet.facts.blueprint, names: sheet.facts.names, thresholds: thresholds)
    return try RisksDocument.compose(facts, of: sheet.files, for: options).get()
  }

  private func show(_ risks: [RiskEntry]) -> [String] { risks.map { "\($0.code) \($0.text)" } }

  /// The fields that are not empty: `4×4=16: R1 R2`.
  private func show(_ matrix: RiskMatrix) -> [String] {
    matrix.rows.flatMap { row in
      row.fields.filter { !$0.risks.isEmpty }.map { field in
        "\(row.severity)×\(field.score / row.severity)=\(field.score)\(field.isHigh ? " high" : ""): "
          + field.risks.map(\.text).joined(separator: " ")
      }
    }
  }

  @Test func risksAreRankedByScoreThenRPNThenPlaceAndTheUnscoredComeLast() throws {
    let document = try document()
    #expect(
      show(document.scored)
        == [
          "R1 nobody is there", "R2 the till is broken", "R3 there is no change", "R4 nobody looks up",
        ])
    #expect(show(document.unscored) == ["R5 the price is wrong"])
    #expect(document.scored.map { $0.score?.rpn } == [32, nil, 30, 24])
  }

  @Test func aRiskHasAllThatIsKnownOfIt() throws {
    let risk = try #require(try document().scored.first)
    #expect(risk.id == "greet/empty")
    #expect(risk.step == 1)
    #expect(risk.threatened.map(\.text) == ["Says good day within 10 s"])
    #expect(risk.controls.map(\.text) == ["lunches in turns"])
    #expect(risk.metrics.map(\.name) == ["Complaints", "Calls answered in time"])
    #expect(risk.residual?.risk == 4)
    #expect(risk.residual?.rpn == 8)
    let row = try RenderedBlueprint(Self.desk).text(.risks, .markdown).split(separator: "\n").first {
      $0.hasPrefix("| R1")
    }
    #expect(
      row == """
        | R1 | 1 **Greet**<br>greet/empty | If it is noon: nobody is there<br>*Threatens* 1\\.2 Says good day within 10 s \
        – Agent<br>*Cause* staff | ▲**16** = 4 × 4<br>× 2 = RPN 32 | **4** = 4 × 1<br>× 2 = RPN 8 \
        | 1\\.3 lunches in turns · prevent – Boss | 1\\.4 asks for pardon “I am sorry.”<br>*within* 1 min\
        <br>*Offer* a coffee – Boss | Complaints – at most 2 a week<br>Calls answered in time · 1\\.2 |
        """)
  }

  @Test func numbersAreThoseOfTheChecklist() throws {
    let checklist = try RenderedBlueprint(Self.desk).text(.checklist, .csv).split(separator: "\r\n")
    for risk in try document().scored {
      for (code, id) in risk.threatened.map({ ($0.code, $0.id) }) + risk.controls.map({ ($0.code, $0.id) })
        + (risk.recovery.map { [($0.code, $0.id)] } ?? [])
      {
        #expect(checklist.contains { $0.hasPrefix("\(id),\(code),") }, "\(id)")
      }
    }
  }

  @Test func theOnlyRequirementOfAStepIsTheOneThatIsThreatened() throws {
    let document = try document()
    #expect(document.scored[1].threatened.map(\.text) == ["Gives a receipt"])
    let two = Self.desk.replacing("[Gives a receipt]", with: "[Gives a receipt, Says goodbye]")
    #expect(try self.document(two).scored[1].threatened.isEmpty)
  }

  @Test func theMatrixShowsRisksWithoutAndWithTheControls() throws {
    let document = try document()
    #expect(
      document.matrices.map(show)
        == [["4×4=16 high: R1 R2", "3×2=6: R4", "2×3=6: R3"], ["4×1=4: R1"]])
    #expect(document.matrices.map(\.leftOut) == [0, 3])
    let without = try self.document(Self.desk.replacing("residual: { likelihood: 1 }", with: "detection: 2"))
    #expect(without.matrices.count == 1)
  }

  @Test func thresholdsOfTheProjectCount() throws {
    #expect(try document(highRisk: 17).matrices.map { $0.rows.flatMap(\.fields).count { $0.isHigh } } == [3, 3])
    // High because they are hard to detect, not because of where they lie.
    #expect(
      try document(highRPN: 30).matrices.map(show)
        == [["4×4=16 high: R1 R2", "3×2=6: R4", "2×3=6: ▲R3"], ["4×1=4: R1"]])
  }

  @Test func theBordersAroundWhatIsHighAreDrawnWithoutColour() throws {
    let html = try RenderedBlueprint(Self.desk).text(.risks, .html)
    // Around the fields of 15 and more, of 12 and more, and of 12 and more again.
    #expect(
      html.contains(
        "<path d=\"M176 4h71M176 4v50M247 4h71M318 4h71M389 4v50M176 54v50M389 54v50M176 104h71M247 104v50M389 104v50"
          + "M247 154h71M318 154h71\" fill=\"none\" stroke=\"#111\" stroke-width=\"2.4\""))
    #expect(html.contains(">R1 R2</text>"))
    #expect(html.contains("high: a score of 12 or more"))
  }

  @Test(arguments: [
    ("en", "Without the management points (Severity × Likelihood): 4 × 4: R1, R2; 3 × 2: R4; 2 × 3: R3"),
    ("zh-CN", "落实管理要点之前（严重度 × 可能性）：4 × 4：R1、R2；3 × 2：R4；2 × 3：R3"),
    ("af", "Sonder die bestuurspunte (Erns × Waarskynlikheid): 4 × 4: R1, R2; 3 × 2: R4; 2 × 3: R3"),
  ])
  func theMatrixIsToldInWords(language: String, words: String) throws {
    let text = Self.desk.replacing("language: en", with: "language: \(language)")
    let html = try RenderedBlueprint(text).text(.risks, .html)
    #expect(html.contains("role=\"img\" aria-label=\"\(words)\""))
  }

  @Test func columnsForWhichThereIsNothingAreLeftOut() throws {
    let text = """
      blueprint: x
      roles: [r]
      steps:
        - step: a
          frontstage: { r: acts }
          requirements: [b]
          moments: [{ risk: does it not, controls: [looks twice] }]
      """
    let html = try RenderedBlueprint(text).text(.risks, .html)
    let heads = html.matches(of: #/<th scope="col"[^>]*>([^<]*)</th>/#).map(\.output.1)
    #expect(heads == ["No.", "Step", "What can go wrong", "Management points"])
    #expect(html.contains("<th scope=\"rowgroup\" colspan=\"4\">Not scored"))
    let markdown = try RenderedBlueprint(text).text(.risks, .markdown)
    let rows = markdown.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows[0] == "| No. | Step | What can go wrong | Management points |")
    #expect(Set(rows.map { $0.count { $0 == "|" } }) == [5])
  }

  /// What motc made of the text nobody can say.
  @Test func anIdIsShownWhereItsAuthorWroteIt() throws {
    let html = try RenderedBlueprint(Self.desk).text(.risks, .html)
    #expect(html.contains("1 Greet<span class=\"about\">greet/empty</span></th>"))
    #expect(html.contains("2 pay</th>"))
    #expect(html.contains("data-id=\"pay/m"))
  }

  @Test func aFieldWithoutRoomSaysHowManyRisksThereAre() throws {
    let risks = (1...30).map { "          - { risk: number \($0), severity: 3, likelihood: 3 }\n" }.joined()
    let html = try RenderedBlueprint(Self.desk + "\n" + risks).text(.risks, .html)
    #expect(html.contains(">30 risks</text>"))
    #expect(!html.contains(">R3 "))
  }

  @Test func aRoleSeesItsRisksUnderTheNumbersOfTheWhole() throws {
    let document = try document(for: RenderOptions(roles: ["boss"]))
    #expect(show(document.scored) == ["R1 nobody is there"])
    #expect(document.unscored.isEmpty)
    #expect(show(document.matrices[0]) == ["4×4=16 high: R1"])
  }

  @Test func aTierSeesWhatCanGoWrongForIt() throws {
    let document = try document(for: RenderOptions(tier: "basic"))
    #expect(show(document.scored) == ["R1 nobody is there", "R3 there is no change", "R4 nobody looks up"])
  }

  @Test func theCSVHasARecordForEachRisk() throws {
    let csv = try RenderedBlueprint(Self.desk).text(.risks, .csv)
    let records = csv.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(records.count == 7)
    #expect(
      records[1].hasPrefix(
        "R1,1,Greet,nobody is there,it is noon,,staff,4,4,2,16,32,x,4,1,2,4,8,,1.2,Says good day within 10 s,"
          + "1.3,lunches in turns,prevent,Boss,1.4,asks for pardon,I am sorry.,1 min,a coffee,Boss,"
          + "\"Complaints\nCalls answered in time\",\"at most 2 a week\n\",greet/empty,greet/soon,greet/c"))
    #expect(records[2].hasPrefix("R2,2,pay,the till is broken,,vip,,4,4,,16,,x,,,,,,,2.2,Gives a receipt,"))
    #expect(records[5].hasPrefix("R5,2,pay,the price is wrong,,,,4,,,,,,,"))
  }

  @Test func withoutRisksOrScoresItSaysSo() throws {
    let none = "blueprint: x\nlanguage: LANGUAGE\nsteps:\n  - step: a\n    requirements: [b]\n"
    let unscored = none + "    moments: [{ risk: c, severity: 4 }]\n"
    for (language, nothing, noScores) in [
      ("en", "No risks are written here.", "No risk has a score yet, so there is no matrix."),
      ("zh-CN", "这里没有写明风险。", "还没有风险评过分，因此没有矩阵。"),
      (
        "af", "Geen risiko's is hier geskryf nie.",
        "Geen risiko het al 'n telling nie, daarom is daar geen matriks nie."
      ),
    ] {
      func page(_ text: String, _ format: ArtefactFormat) throws -> String {
        try RenderedBlueprint(text.replacing("LANGUAGE", with: language)).text(.risks, format)
      }
      let empty = try page(none, .markdown)
      #expect(empty.contains(nothing))
      #expect(!empty.contains("| ---"))
      #expect(try page(unscored, .markdown).contains(noScores))
      let html = try page(unscored, .html)
      #expect(!html.contains("<svg"))
      #expect(
        html.contains(
          "<td class=\"score\" data-label=\"\(["en": "Risk", "zh-CN": "风险", "af": "Risiko"][language] ?? "")\">4 × –</td>"
        ))
    }
  }

  @Test func wordsOfTheAuthorStayWords() throws {
    let html = try RenderedBlueprint(
      "blueprint: x\nsteps:\n  - step: a\n    moments: [{ risk: \"<b>|</b>\", severity: 5, likelihood: 5 }]\n"
    ).text(.risks, .html)
    #expect(html.contains("<b>&lt;b&gt;|&lt;/b&gt;</b>"))
  }
}
