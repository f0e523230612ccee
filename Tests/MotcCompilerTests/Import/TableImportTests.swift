import MotcAnalysis
import MotcImport
import MotcModel
import MotcSource
import Testing

/// A table in, a blueprint out.
@Suite struct TableImportTests {
  /// The steps of an English table that begins with its headings.
  private func steps(_ rows: String, headings: String = "No.,Step,Requirements,Risks,Controls") throws -> String {
    let imported = try ImportedBlueprint(headings + "\n" + rows)
    #expect(imported.flaws == [])
    return imported.text.split(separator: "steps:\n", maxSplits: 1).last.map(String.init) ?? ""
  }

  @Test func aWholeTable() throws {
    let imported = try ImportedBlueprint(
      """
      Front desk standards,,,,,
      No.,Service step,Role,Service requirements,Moments of truth (MOT),Management points
      1,Guest arrives,,"1) Greet within 30 s
      2) Take the bags: both",1) nobody is there,1) a bell on the desk
      2,Check-in,"Receptionist, duty manager",Key in hand,- it's slow,
      3,Bill is printed,Night auditor,,,
      """, ImportOptions(fileName: "front-desk.csv"))
    #expect(
      imported.text == """
        # Made by `motc import` from front-desk.csv.
        # Guessed from words in the table, please look: who does steps 1, 2.
        # Left open, marked with comments: who does steps 3.
        blueprint: front-desk
        title: Front desk standards
        language: en

        roles:
          receptionist: Receptionist
          duty-manager: duty manager
          night-auditor: Night auditor

        steps:
          - step: guest-arrives
            title: Guest arrives
            customer: Guest arrives
            requirements:
              - Greet within 30 s
              - 'Take the bags: both'
            moments:
              - risk: nobody is there
                controls:
                  - a bell on the desk

          - step: check-in
            title: Check-in
            frontstage:
              - by: [receptionist, duty-manager]
                text: Check-in
            requirements:
              - Key in hand
            moments:
              - it's slow

          - step: bill-is-printed
            title: Bill is printed
            # night-auditor does this. Write it under one of: customer, frontstage, backstage, support.

        """)
    #expect(
      imported.notes == [
        "front-desk.csv:3:2: note: lane guessed: customer, since the step begins with 'Guest'",
        "front-desk.csv:4:3: note: lane guessed: frontstage, by the role 'Receptionist'",
        "front-desk.csv:5:3: note: nothing says whether 'Night auditor' works where customers see it; a comment in the "
          + "blueprint marks the place",
      ])
    #expect(imported.flaws == [])
  }

  @Test func headingsOfEachLanguageAreKnown() throws {
    let tables = [
      ("序号,服务步骤,服务要求,客户满意度MOT,MOT管理要点\n1,点茶,快,慢,看\n", "服务要求", "客户满意度MOT", "MOT管理要点"),
      ("编号;环节;标准;关键时刻;对策\n1;点茶;快;慢;看\n", "服务要求", "关键时刻", "管理要点"),
      ("流程\t要求\t风险\t措施\n点茶\t快\t慢\t看\n", "要求", "关键时刻", "管理要点"),
      ("Number,Process,Standard,MOT,Countermeasures\n1,tea,fast,slow,look\n", "requirements", "moments", "controls"),
      (
        "Nommer;Diensstap;Vereistes;Oomblikke van waarheid;Bestuurspunte\n1;tee;gou;stadig;kyk\n", "vereistes",
        "oomblikke", "beheer"
      ),
      ("sep=;\r\nstep;requirements\r\ntea;fast\r\n", "requirements", "", ""),
    ]
    for (csv, requirements, moments, controls) in tables {
      let imported = try ImportedBlueprint(csv)
      #expect(imported.flaws == [])
      #expect(imported.notes.count == 1, "\(imported.notes)")
      #expect(imported.text.contains("    \(requirements):\n"), "\(imported.text)")
      if !moments.isEmpty { #expect(imported.text.contains("    \(moments):\n"), "\(imported.text)") }
      if !controls.isEmpty { #expect(imported.text.contains("        \(controls):\n"), "\(imported.text)") }
    }
  }

  @Test(arguments: [
    ("a\nb", ["a", "b"]), ("1. a\n2. b", ["a", "b"]), ("1、a\n2、b", ["a", "b"]), ("1）a\n2）b", ["a", "b"]),
    ("（1）a\n（2）b", ["a", "b"]), ("(1) a\n(2) b", ["a", "b"]), ("①a②b", ["a", "b"]), ("a) x\nb) y", ["x", "y"]),
    ("- a\n- b", ["a", "b"]), ("-a\n-b", ["a", "b"]), ("• a\n• b", ["a", "b"]), ("一、甲\n二、乙", ["甲", "乙"]),
    ("１．a\n２．b", ["a", "b"]), ("1) a\n   goes on\n2) b", ["a goes on", "b"]), ("1）甲\n乙\n2）丙", ["甲乙", "丙"]),
    ("1)甲；2)乙；3)丙", ["甲；", "乙；", "丙"]), ("1. a 2. b", ["a", "b"]), ("Before:\n1) a", ["Before:", "a"]),
    ("x ¦ y", ["x", "y"]),
    // No marks.
    ("1.5 litres", ["1.5 litres"]), ("3 声内接听", ["3 声内接听"]), ("-5 ℃", ["-5 ℃"]), ("**表示", ["**表示"]),
    ("2026. Then", ["2026. Then"]), ("a) x\nc) y", ["a) x", "c) y"]), ("A. Smith", ["A. Smith"]), ("1)", ["1)"]),
    ("看见1)和2)", ["看见1)和2)"]), ("10:30 open", ["10:30 open"]),
  ]) func cellsAreLists(_ cell: String, _ entries: [String]) throws {
    let imported = try ImportedBlueprint("step,requirements\ntea,\"\(cell)\"\n")
    #expect(imported.flaws == [])
    #expect(try imported.compilation.texts == entries)
  }

  @Test(arguments: [
    "- x", "a: b", "a #b", "'n mens", "it's: \"so\"", "yes", "No", "1.50", "12:30", "2026-11-24", "null", "~", "[a]",
    "{a}", "*a", "&a", "!a", "|", ">", "%a", "@a", "`a", "a:", "#a", "text: x", "标题：好", "\\n", "“好”", "【好】", "----",
    "a\u{3000}b: c", "no: x", "e\u{301}", "👩‍🔧",
  ]) func wordsComeThroughYAMLAsTheyAre(_ text: String) throws {
    let quoted = text.replacing("\"", with: "\"\"")
    // As the second of two entries, so that it is no mark of a list.
    let imported = try ImportedBlueprint("step,requirements\ntea,\"1) a\n2) \(quoted)\"\n")
    #expect(imported.flaws == [])
    #expect(try imported.compilation.texts.last.map { Array($0.utf8) } == Array(text.utf8))
  }

  // MARK: Merged cells and pairs

  @Test func emptyCellsGoOnWithTheStepAbove() throws {
    let text = try steps(
      """
      1,tea,a,m1,c1
      ,,b,m2,c2
      ,,,,c3
      1,tea,d,,
      1.2,,e,,
      2,cake,,,
      """)
    #expect(
      text == """
          - step: tea
            # Who does this? Write it under one of: customer, frontstage, backstage, support.
            requirements:
              - a
              - b
              - d
              - e
            moments:
              - risk: m1
                controls:
                  - c1
              - risk: m2
                controls:
                  - c2
                  - c3

          - step: cake
            # Who does this? Write it under one of: customer, frontstage, backstage, support.

        """)
  }

  @Test(arguments: [
    // By number; two of one number; the surplus beside; a number without its moment.
    ("1) m 2) n", "1) x 2) y 3) z", "m[x] n[y] | z"), ("1) m 2) n", "1) x\n1) y\n2) z", "m[x y] n[z] |"),
    ("1) m 2) n 3) o", "1) x 2) y", "m[x] n[y] o[] |"), ("1) m 2) n 3) o", "1) x\n3) z", "m[x] n[] o[z] |"),
    // In order, where nothing is numbered.
    ("m\nn", "x\ny", "m[x] n[y] |"),
    // One has all.
    ("m", "1) x 2) y", "m[x y] |"), ("m", "x\ny\nz", "m[x y z] |"),
    // Nothing says which.
    ("m\nn", "x\ny\nz", "m[] n[] | x y z"), ("", "x\ny", "| x y"), ("1) m 2) n", "x\ny\nz", "m[] n[] | x y z"),
    // Their order in the table would be lost.
    ("1) m 2) n", "2) y\n1) x", "m[] n[] | y x"), ("1) m 2) n", "1) x\n3) z\n2) y", "m[] n[] | x z y"),
  ]) func pointsAnswerMoments(_ moments: String, _ controls: String, _ pairs: String) throws {
    let imported = try ImportedBlueprint("step,risks,controls\ntea,\"\(moments)\",\"\(controls)\"\n")
    #expect(imported.flaws == [])
    let standards = try #require(imported.compilation.facts).blueprint.steps[0].standards
    let read =
      standards.moments.map { moment in
        "\(moment.text.value)[\(moment.controls.map(\.text.value.string).joined(separator: " "))]"
      } + ["|"] + standards.controls.map(\.text.value.string)
    #expect(read.joined(separator: " ") == pairs)
    let order = try imported.rows()[0][4].split(separator: "\n")
    #expect(order.joined() == controls.filter { "xyz".contains($0) })
  }

  @Test func pairsThatAreGuessedAreSaid() throws {
    let notes = try ImportedBlueprint(
      """
      step,lane,risks,controls
      tea,customer,"m
      n","x
      y"
      ,,,z
      cake,customer,"1) m
      2) n","2) y
      1) x"
      """
    ).notes
    #expect(
      notes == [
        "table.csv:2:4: note: guessed: the management points answer the moments of truth one by one, in their order",
        "table.csv:3:4: note: guessed: the management points answer the moment of truth in the row above, as in a merged "
          + "cell",
        "table.csv:4:4: note: the management points stand in another order than the moments of truth and were not paired "
          + "with them",
      ])
  }

  // MARK: Lanes

  @Test(arguments: [
    ("客户电话预约", "", "客户: 客户电话预约"), ("服务咨询师接待客户", "", "前台:|- 服务咨询师: 服务咨询师接待客户"),
    ("前台登记", "", "前台: 前台登记"), ("技师修车", "", "后台:|- 技师: 技师修车"), ("系统发短信", "", "支持: 系统发短信"),
    ("客服接听", "", "前台:|- 客服: 客服接听"), ("由收银员收款", "", "前台:|- 收银员: 由收银员收款"),
    ("通知", "服务顾问打电话", "前台:|- 服务顾问: 通知"), ("通知", "客户到时打电话", "# 这一步由谁做？"), ("通知客户", "打电话", "# 这一步由谁做？"),
  ]) func lanesAreGuessedFromWhoActs(_ step: String, _ requirement: String, _ written: String) throws {
    let imported = try ImportedBlueprint("步骤,要求\n\(step),\(requirement)\n")
    #expect(imported.flaws == [])
    let lines = imported.text.split(separator: "\n").map { $0.drop { $0 == " " } }
    let start = try #require(lines.firstIndex { $0 == "- 步骤: \(step)" })
    #expect(lines[(start + 1)...].joined(separator: "|").hasPrefix(written), "\(imported.text)")
  }

  @Test(arguments: [
    ("The guest orders", "customer: The guest orders"), ("Waiter pours", "frontstage:|- waiter: Waiter pours"),
    ("The cooks fry", "backstage:|- cooks: The cooks fry"), ("Customer service calls", "frontstage:"),
    ("Guesthouse opens", "#"), ("Kelner skink", "frontstage:"),
  ]) func soTheyAreInEnglish(_ step: String, _ written: String) throws {
    let text = try steps("\(step),fast", headings: "step,requirements")
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.dropFirst(2).joined(separator: "|").hasPrefix(written), "\(text)")
  }

  @Test func theColumnOfLanesDecides() throws {
    let imported = try ImportedBlueprint(
      """
      步骤,栏,岗位,要求
      客户等候,前台,,a
      洗车,后台、前台,洗车班,b
      付款,客户行为,,c
      结账,柜台,,d
      """)
    #expect(imported.flaws == [])
    #expect(
      imported.text.hasSuffix(
        """
        岗位:
          洗车班:

        流程:
          - 步骤: 客户等候
            前台: 客户等候
            要求:
              - a

          - 步骤: 洗车
            前台:
              - 洗车班: 洗车
            后台: 洗车
            要求:
              - b

          - 步骤: 付款
            客户: 付款
            要求:
              - c

          - 步骤: 结账
            # 这一步由谁做？请写在其中一栏：客户、前台、后台、支持。
            要求:
              - d

        """), "\(imported.text)")
    #expect(
      imported.notes == [
        "table.csv:5:1: 提示: 看不出这一步由谁做；蓝图里用注释标出了位置", "table.csv:5:2: 提示: “柜台”不是栏；可以写客户、前台、后台、支持",
      ])
  }

  @Test func theUserMaySayTheLaneTheIdAndTheTitle() throws {
    let options = ImportOptions(fileName: "a.csv", id: "tea", title: "Tea: hot", lane: .backstage)
    let imported = try ImportedBlueprint("step,requirements\nbrew,fast\nguest drinks,hot\n", options)
    #expect(imported.flaws == [])
    #expect(imported.text.contains("blueprint: tea\ntitle: 'Tea: hot'\n"))
    #expect(imported.text.contains("    backstage: brew\n") && imported.text.contains("    customer: guest drinks\n"))
    #expect(
      imported.notes[0] == "a.csv:2:1: note: the table names nobody for this step; lane: backstage, as --lane says")
  }

  @Test func idsAreMadeOnceEach() throws {
    let text = try steps("tea,a\ncake,b\ntea,c\n...,d\nend,e\n1.2,f\n", headings: "step,requirements")
    let ids = text.split(separator: "\n").filter { $0.contains("- step: ") }.map { $0.dropFirst(10) }
    #expect(ids == ["tea", "cake", "tea-2", "id-1", "end-2", "'1-2'"])
  }

  // MARK: What is said

  @Test func whatIsLeftOutIsSaid() throws {
    let imported = try ImportedBlueprint(
      """
      House,Date
      Standards
      No.,Step,Requirements,Remarks
      Before the visit,,,
      1,guest calls,fa\u{200B}st,x
      No.,Step,Requirements,Remarks
      2,guest comes

      """)
    #expect(imported.text.contains("title: Standards\n"))
    #expect(imported.text.contains("      - fast\n"))
    #expect(
      imported.notes == [
        "table.csv:1: note: this row above the headings was left out",
        "table.csv:3:4: note: nothing is taken from the column 'Remarks'",
        "table.csv:4:1: note: 'Before the visit' stands alone in its row and was left out",
        "table.csv:5:2: note: lane guessed: customer, since the step begins with 'guest'",
        "table.csv:5:3: note: characters that nobody sees were left out, here first",
        "table.csv:7: note: the row has 2 cells and the heading 4; those missing count as empty",
        "table.csv:7:2: note: lane guessed: customer, since the step begins with 'guest'",
      ])
  }

  @Test func everyMistakeIsSaidInOneRun() {
    #expect(
      mistakes(
        """
        No.,Step,Requirements
        ,,early
        1,tea,fast
        2,,slow
        three times a day,cake,x
        4,milk,warm,and clean

        """) == [
          "t.csv:2: error: this row belongs to no step: neither it nor a row above it names one",
          "t.csv:3:2: note: nothing says who does this step; a comment in the blueprint marks the place",
          "t.csv:4:2: error: number 2 has no step beside it; leave the number empty where a row goes on with the step above",
          "t.csv:5:1: error: 'three times a day' is no number of a step; a line break in the row above that is not inside "
            + "quotes puts cells here",
          "t.csv:6:4: error: the row has 4 cells and the heading 3: a text with a comma or another separator in it needs "
            + "quotes around it",
        ])
  }

  @Test func aFileThatIsNoTableIsRefused() {
    #expect(mistakes("") == ["t.csv: error: there is nothing in the file"])
    #expect(mistakes(",,\n\n \n") == ["t.csv: error: there is nothing in the file"])
    #expect(mistakes("步骤,要求\n") == ["t.csv:1: 错误: 表头下面没有任何步骤"])
    #expect(
      mistakes("姓名,电话\n张三,123\n") == [
        "t.csv: 错误: 没有找到服务标准表的表头：要有步骤一列（步骤、流程、环节、动作、工序），以及服务要求（要求、标准）、"
          + "MOT（mot、关键时刻、风险、失误）、管理要点（管理要点、管控要点、控制要点、对策、措施、管控、控制）三列中的至少一列"
      ])
    #expect(
      mistakes("step,requirements\ntea,\"fast\ncake,slow\n") == [
        "t.csv:2:2: error: the quotation mark at the start of this cell is never closed, so everything after it would be in "
          + "it"
      ])
    #expect(
      mistakes("step,requirements\ntea,\(String(repeating: "a", count: 40_000))\n").first
        == "t.csv:2:2: error: the cell is longer than 32767 characters, which no spreadsheet holds: is a quotation mark "
        + "left open in it?")
    #expect(
      mistakes("step,requirements\n" + String(repeating: "tea,fast\n", count: 10_000))
        == ["t.csv:10001: error: the table has more than 10000 rows; import it in parts"])
  }
}

extension Compilation {
  /// The requirements of its steps.
  fileprivate var texts: [String] {
    get throws { try #require(facts).requirements.map(\.requirement.text.value.string) }
  }
}
