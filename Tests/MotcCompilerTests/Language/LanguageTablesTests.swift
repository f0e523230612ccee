import MotcModel
import MotcSource
import Testing

@Suite struct LanguageTablesTests {
  @Test func theTableTakesThePlaceOfWhatStoodThere() throws {
    let page = "# Points\n\nBefore.\n\n<!-- keywords:timePoint -->\nold\n<!-- end -->\n\nAfter.\n"
    #expect(
      try LanguageTables(language: .english).fill(page) == """
        # Points

        Before.

        <!-- keywords:timePoint -->

        | keyword | value | required | meaning |
        | --- | --- | --- | --- |
        | `start-of` · `开始于` · `begin-van` | id of a step | yes | The step whose start is meant, before the customer's wait. |

        <!-- end -->

        After.

        """)
  }

  @Test func aFilledPageStaysAsItIs() throws {
    let names = MappingName.allCases.map { "<!-- keywords:\($0) -->\n<!-- end -->\n" }.joined(separator: "\n")
    for language in MessageLanguage.allCases {
      let tables = LanguageTables(language: language)
      let page = try tables.fill(names + "<!-- enumerators:stage -->\n<!-- end -->\n<!-- units -->\n<!-- end -->")
      #expect(try tables.fill(page) == page)
      for line in page.split(separator: "\n") where line.hasPrefix("|") {
        let cells = line.replacing("\\|", with: "").filter { $0 == "|" }.count
        #expect([3, 5, 6].contains(cells), "\(line)")
        #expect(line.hasSuffix(" |") && !line.contains("{1}"))
      }
    }
  }

  @Test func rowsSayWhatMayBeWritten() throws {
    let page = try LanguageTables(language: .chinese).fill(
      "<!-- keywords:moment -->\n<!-- end -->\n<!-- enumerators:role.kind -->\n<!-- end -->\n<!-- units -->\n<!-- end -->"
    )
    let lines = page.split(separator: "\n").map(String.init)
    #expect(lines.contains("| `起因` · `cause` · `oorsaak` | `客户`、`员工`、`系统`、`外部` |  | 风险从哪里来。 |"))
    #expect(lines.contains { $0.hasPrefix("| `严重度` · `severity` · `erns` | 1 到 5 |  |") })
    #expect(lines.contains { $0.contains("| 文字、“岗位: 内容”，或者管理要点的键；一项或者列表 |") })
    #expect(lines.contains("| `系统` · `system` · `stelsel` | 机器或程序；没有写明由它负责的，它不负责。 |"))
    #expect(lines.contains("| 时间 | ms | 毫秒 | ms | millisecond, milliseconds, millisekonde, millisekondes |"))
    #expect(
      lines.contains(
        "|  | day, days | 天 | dag, dae | d, 日, 自然日, 个自然日, 日历日, 个日历日, calendar day, calendar days, kalenderdag, kalenderdae |"
      ))
  }

  @Test(arguments: [
    ("<!-- keywords:stepp -->\n<!-- end -->", "no mapping type 'stepp'"),
    ("<!-- enumerators:kind -->\n<!-- end -->", "'kind' is not one enumeration"),
    ("<!-- keywords:step -->\n", "<!-- keywords:step --> is not closed"),
    ("<!-- units -->\n<!-- keywords:step -->\n<!-- end -->", "<!-- units --> is not closed"),
    ("<!-- end -->", "<!-- end --> closes nothing"),
  ])
  func aWrongMarkerIsReported(page: String, message: String) {
    do {
      _ = try LanguageTables(language: .english).fill(page)
      Issue.record("nothing was reported")
    } catch {
      #expect(error.description.hasPrefix(message))
    }
  }

  @Test func otherCommentsAreLeftAlone() throws {
    let page = "<!-- a note -->\ntext\n"
    #expect(try LanguageTables(language: .english).fill(page) == page)
  }
}
