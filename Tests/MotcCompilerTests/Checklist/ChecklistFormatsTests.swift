import Foundation
import MotcRendering
import MotcSource
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The built-in templates and the table.
@Suite struct ChecklistFormatsTests {
  private static let call = """
    blueprint: call
    title: 来电
    language: zh-CN
    version: 1.2.0
    roles: { 客服: 客服人员 }
    steps:
      - step: answer
        title: 接听
        evidence: [电话]
        frontstage:
          - 客服: 接听电话
        requirements:
          - id: rings
            text: =三声内接听
            measure: 铃声 <= 3 声
            moments:
              - risk: 无人接听
                severity: 4
                likelihood: 3
                recovery: { text: 回拨, within: 5 分钟 }
    """

  @Test func tableHasOneRowForEachLine() {
    #expect(
      Array(rendered(.checklist, .csv, Self.call).utf8)
        == Array(
          ("\u{FEFF}标识,编号,步骤编号,步骤,类别,检查内容,岗位,条件,客户分级,量化,目标值,时限或用时,风险分值,权重,营业前,每次服务,全面检查,"
            + "判定,实测值,开始,结束,备注,服务蓝图,版本,校验码\r\n"
            + "answer/a64481c41,1.1,1,接听,动作,接听电话,客服人员,,,,,,,1,,,x,,,,,,call,1.2.0,3cc63804\r\n"
            + "answer/rings,1.2,1,接听,服务要求,\"'=三声内接听\",客服人员,,,铃声,≤ 3 声,,12,3,,x,x,,,,,,call,1.2.0,3cc63804\r\n"
            + "answer/yb9a97db2,1.3,1,接听,补救,回拨,客服人员,无人接听,,,,5 分钟,12,3,,,x,,,,,,call,1.2.0,3cc63804\r\n"
            + "answer/ec223a17b,1.4,1,接听,有形展示,电话,,,,,,,,1,x,,,,,,,,call,1.2.0,3cc63804\r\n").utf8))
  }

  @Test(arguments: [ArtefactKind.checklist, .training, .card, .risks, .trace], [nil, ["客服"] as [Text]?])
  func pagesAreWellFormedAndNeedNothingElse(kind: ArtefactKind, roles: [Text]?) {
    let page = rendered(kind, .html, Self.call, roles: roles)
    #expect(isWellFormed(page))
    #expect(page.contains("<html lang=\"zh-CN\">"))
    for needless in [" src=", "<link", "fetch(", "http:", "https:", "url(", "@import", "{{"] {
      #expect(!page.contains(needless), "\(needless)")
    }
  }

  @Test(arguments: [ArtefactKind.checklist, .training, .card])
  func textsOfTheAuthorStayTexts(kind: ArtefactKind) {
    let blueprint = """
      blueprint: x
      title: "</style><script>alert('&')</script>"
      version: "\\"; } </style><b>"
      roles: { r: "<i>r</i>" }
      steps:
        - step: s
          title: "]]><!--"
          frontstage: [{ r: "<b>bold", say: "<b>bold" }]
          requirements: [{ text: "a\\tb \\u0001", say: "<q>" }]
      """
    let page = rendered(kind, .html, blueprint)
    #expect(isWellFormed(page))
    #expect(!page.contains("<script>alert"))
    #expect(page.contains("&lt;b&gt;bold"))
    #expect(page.contains(#"content: "x  ·  \22 \3b  \7d  \3c \2f style\3e \3c b\3e "#))
  }

  @Test func riskyLinesStandOutWithoutColour() {
    let page = rendered(.checklist, .html, Self.call)
    #expect(page.contains("<tr class=\"requirement risky\" data-id=\"answer/rings\" "))
    #expect(page.contains("<span class=\"risk\">12</span>"))
    #expect(page.contains("如果发生：无人接听"))
    #expect(page.contains("data-name=\"铃声\" /> 声 <b>(≤ 3)</b></span></label>"))
  }

  @Test func markdownShowsWhereAConditionEnds() {
    let blueprint = """
      blueprint: umbrella
      roles: [porter]
      steps:
        - step: arrive
          customer: gets out
          frontstage: { porter: opens the door }
          requirements:
            - text: Holds the umbrella
              when: it rains
            - Says good day
      """
    #expect(
      rendered(.checklist, .markdown, blueprint).contains(
        "- **If\u{A0}it rains**\n  - [ ] 1\\.2 Holds the umbrella (porter)\n- [ ] 1\\.3 Says good day (porter)\n"))
  }

  @Test func markdownTicksAndTabulates() {
    let text = rendered(.checklist, .markdown, Self.call)
    #expect(text.contains("\n- [ ] 1\\.2 **▲12** \\=三声内接听 (客服人员) · 铃声 \\_\\_\\_\\_ 声 **(≤ 3)**\n"))
    #expect(text.contains("| | **如果发生：无人接听** | | | | | | | | |\n| 1\\.3 | ↳ **▲12** 回拨 (客服人员)<br>时限 **5 分钟**"))
  }

  private func isWellFormed(_ page: String) -> Bool {
    XMLParser(data: Data(page.utf8)).parse()
  }
}
