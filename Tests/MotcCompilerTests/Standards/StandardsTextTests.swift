import MotcRendering
import MotcSource
import Testing

@Suite struct StandardsTextTests {
  private static let greeting = """
    服务蓝图: 问候
    标题: <前台> & "接待"
    版本: 1.0.0
    岗位: [客服]
    流程:
      - 步骤: 来电
        前台:
          - 客服: 接听
        服务要求:
          - 三声之内接听
          - 内容: |
              先问候,
              再登记
            条件: 客户|会员
        客户满意度MOT:
          - 风险: 没有人接
            严重度: 4
            可能性: 3
        MOT管理要点:
          - =SUM(A1)
    """

  @Test func theCSVHasARecordForEachRowAndALineForEachEntry() throws {
    let csv = try RenderedBlueprint(Self.greeting).text(.standards, .csv)
    let records = csv.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    #expect(records.count == 3)
    #expect(
      Array(records[0].utf8)
        == Array("\u{FEFF}序号,服务步骤,服务要求,客户满意度MOT,MOT管理要点,列,标识,服务要求标识,MOT标识,管理要点标识".utf8))
    let cells = records[1].split(separator: ",", omittingEmptySubsequences: false)
    #expect(records[1].hasPrefix("1,来电,\"三声之内接听\n先问候, 再登记\",没有人接,\"'=SUM(A1)\",1,来电,\"来电/r"))
    #expect(cells.last?.hasPrefix("来电/c") == true)
    #expect(records[2] == "")
  }

  @Test func htmlEscapesTheAuthorsWords() throws {
    let html = try RenderedBlueprint(Self.greeting).text(.standards, .html)
    #expect(html.contains("<html lang=\"zh-CN\">"))
    #expect(html.contains("<h1>&lt;前台&gt; &amp; &quot;接待&quot;</h1>"))
    #expect(html.contains("size: A4 landscape"))
    #expect(html.contains("<th scope=\"col\">客户满意度MOT</th>"))
    #expect(html.contains("<span class=\"n\">1)</span> <div>三声之内接听"))
    #expect(html.contains("<li class=\"high\""))
    #expect(html.contains("<b>风险</b>：4 × 3 = 12"))
    #expect(!html.contains("{{"))
  }

  @Test func aRowOfMarkdownIsOneLine() throws {
    let markdown = try RenderedBlueprint(Self.greeting).text(.standards, .markdown)
    let rows = lines(of: markdown, from: "| ---", to: "▲ 高风险")
    #expect(rows.count == 2)
    #expect(
      rows.first.map { Array($0.utf8) }
        == Array(
          ("| 1 | **来电**<br>第 1 列<br>*负责* 客服 | 1) 三声之内接听<br>2) 【客户\\|会员】 先问候,<br>再登记 "
            + "| ▲ 没有人接<br>*风险* 4 × 3 = 12 | \\=SUM(A1) |").utf8))
  }

  @Test func labelsFollowTheLanguageOfTheFile() throws {
    func heads(_ language: String) throws -> [String] {
      let text = "blueprint: x\nlanguage: \(language)\nsteps:\n  - step: a\n    requirements: [b]\n"
      let markdown = try RenderedBlueprint(text).text(.standards, .markdown)
      return lines(of: markdown, from: "**", to: "| ---").filter { $0.hasPrefix("|") }
    }
    #expect(
      try heads("en")
        == ["| No. | Service step | Service requirements | Moments of truth (MOT) | Management points |"])
    #expect(try heads("zh-TW") == ["| 序号 | 服务步骤 | 服务要求 | 客户满意度MOT | MOT管理要点 |"])
    #expect(
      try heads("af")
        == ["| Nr. | Diensstap | Diensvereistes | Oomblikke van waarheid (MOT) | Bestuurspunte |"])
  }

  @Test func titlesStandBeforeTheText() throws {
    let sheet = try RenderedBlueprint(
      """
      blueprint: visit
      roles: [host]
      steps:
        - step: greet
          customer: arrives
          frontstage: { host: says good day }
          requirements:
            - { title: Greeting, text: says the name of the house }
          moments:
            - risk: nobody is at the door
              controls:
                - { title: Rota, by: host, text: is at the door from nine }
              recovery: { title: Apology, by: host, text: asks for pardon, within: 1 min }
      """)
    for kind in [ArtefactKind.standards, .checklist, .training] {
      let text = try sheet.text(kind, .markdown, for: RenderOptions(roles: ["host"]))
      #expect(text.contains("Greeting: says the name of the house"), "\(kind)")
      #expect(text.contains("Rota: is at the door from nine"), "\(kind)")
      #expect(text.contains("Apology: asks for pardon"), "\(kind)")
    }
    #expect(try sheet.text(.model, .json).contains("\"title\": \"Greeting\""))
  }
}
