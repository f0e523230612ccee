import MotcCommandLine
import MotcSource
import MotcWorkbook
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `--format xlsx` and `--xlsx`, against the built program.
#if XLSX
  @Suite(.enabled(if: Spreadsheet.reader != nil, "there is no reader of XLSX here: apt-get install python3-openpyxl"))
  struct WorkbookCommandTests {
    private static let blueprint = """
      blueprint: tea
      version: "1 & 2"
      title: "=A & B"
      roles: { host: Host }
      steps:
        - step: arrive
          title: "=1+1"
          customer: comes
          frontstage: { host: "@SUM(A1)" }
          requirements:
            - "+1 _x0041_ https://example.com/ 'x'"
            - "-2"
          moments:
            - risk: "=HYPERLINK(\\"http://x\\")"
              severity: 4
              likelihood: 3
              controls: [{ host: "{=A1}" }]

      """

    /// What a reader that knows nothing of motc finds in a workbook made of the blueprint.
    private func read(_ artefact: String, of blueprint: String = blueprint) throws -> [String] {
      try withFolder { folder in
        try folder.write(blueprint, to: "tea.yaml")
        let outcome = try run("motc", ["render", artefact, "tea.yaml", "--output", "a.xlsx"], in: folder.path)
        #expect(outcome.exitCode == 0)
        #expect(outcome.errorOutput.isEmpty)
        let lines = try Spreadsheet.lines(of: folder["a.xlsx"])
        try #require(lines.count > 4)
        return lines
      }
    }

    @Test func textIsTextAndNumbersAreNumbers() throws {
      let shown = """
        Service standards A1:J2 frozen C2 filter A1:J2
        printed A1:F2 repeated $1:$1 $A:$B landscape paper 9 fit True across 1 down any
        head &B=A && B | Service standards foot tea · 1 && 2 · ae0d1260
        =A & B · Service standards | tea · 1 & 2 · ae0d1260 | 2000-01-01 00:00:00
        A1 text number | B1 text service step | C1 text requirements | D1 text moments of truth | \
        E1 text management points | F1 text column | G1 text id | H1 text requirement ids | \
        I1 text moment ids | J1 text management point ids
        A2 number 1 | B2 text =1+1 | C2 text +1 _x0041_ https://example.com/ 'x'⏎-2 | \
        D2 text =HYPERLINK("http://x") | E2 text {=A1} | F2 number 1 | G2 text arrive | \
        H2 text arrive/rf7168419⏎arrive/r15cd0bbe | I2 text arrive/mcdaf0a15 | J2 text arrive/c3604abae
        """
      #expect(try read("standards").prefix(6).joined(separator: "\n") == shown)
      let risks = try read("risks")
      let first = try #require(risks.first { $0.hasPrefix("A2 ") })
      #expect(first.hasPrefix("A2 text R1 | B2 number 1 | C2 text =1+1 | D2 text =HYPERLINK(\"http://x\") | "))
      #expect(first.contains(" | H2 number 4 | I2 number 3 | K2 number 12 | M2 text x | "))
    }

    @Test func columnsAreAsWideAsTheirTextWithinBounds() throws {
      let lines = try read("standards", of: Self.blueprint.replacing("-2", with: String(repeating: "步骤 ", count: 40)))
      let widths = try #require(lines.last { $0.hasPrefix("widths ") }).split(separator: " ").dropFirst()
        .compactMap { Int($0) }
      #expect(widths == [9, 10, 46, 20, 13, 9, 8, 18, 18, 18])
      #expect(lines.contains("wrapped, at the top: all"))
      #expect(lines.last == "signs in code:")
    }

    /// A register is wide: what says which risk it is stands on each of its pages, and ids on none.
    @Test func aTableIsPrintedOnAsManyPagesAcrossAsItTakesToReadIt() throws {
      let risk = "A customer who was promised a table by the window is led to one beside the kitchen door"
      let text = Self.blueprint.replacing(
        "controls: [{ host: \"{=A1}\" }]",
        with: """
          controls: [{ host: \(risk) }]
                  residual: { likelihood: 1 }
                  recovery: { text: \(risk), say: \(risk), offer: \(risk) }
          """)
      let wide = try read("risks", of: text)
      #expect(wide.contains("printed A1:AG2 repeated $1:$1 $A:$D landscape paper 9 fit True across 2 down any"))
      let narrow = try read("lanes", of: text)
      #expect(narrow.contains { $0.hasSuffix(" repeated $1:$1 $A:$B landscape paper 9 fit True across 1 down any") })
    }

    /// LibreOffice does not make rows higher for what is wrapped in them.
    @Test func rowsAreAsHighAsTheirText() throws {
      func heights(_ text: String) throws -> [Int] {
        let lines = try read("standards", of: Self.blueprint.replacing("-2", with: text))
        let line = try #require(lines.first { $0.hasPrefix("heights ") })
        return line.split(separator: " ").dropFirst().compactMap { Int($0) }
      }
      // A head of two lines; the other requirement takes two, at 15 points a line and 3 more.
      #expect(try heights("Greets") == [33, 48])
      #expect(try heights("Greets each guest with a nod, a smile and the name that stands in the book") == [33, 63])
      // Chinese is higher: three lines of it, after two.
      #expect(try heights("三十秒之内起身迎接客人并称呼客人的姓氏，随后引导客人到座位上") == [33, 85])
      #expect(try heights(String(repeating: "word ", count: 2000)).last == 409)
    }

    @Test func everyTableIsMadeInEveryLanguage() throws {
      for (artefact, title) in [
        ("standards", "服务标准"), ("checklist", "检查表"), ("risks", "风险登记表"), ("trace", "追溯矩阵"), ("lanes", "服务动作清单"),
      ] {
        let lines = try read(artefact, of: "language: zh-CN\n" + Self.blueprint)
        #expect(lines[0].hasPrefix(title + " A1:"))
      }
    }

    @Test func whatExcelTakesNoMoreOfIsCut() throws {
      let long = String(repeating: "😀", count: 20_000)
      let lines = try read("standards", of: Self.blueprint.replacing("-2", with: long))
      let row = try #require(lines.first { $0.hasPrefix("A2 ") })
      let cell = try #require(row.split(separator: " | ").first { $0.hasPrefix("C2 ") })
      #expect(cell.hasSuffix("😀…"))
      #expect(cell.dropFirst("C2 text ".count).utf16.count <= 32_767)
    }

    @Test func theSameTableIsAlwaysTheSameBytes() throws {
      try withFolder { folder in
        try folder.write(Self.blueprint, to: "tea.yaml")
        let one = try run("motc", ["render", "trace", "tea.yaml", "--format", "xlsx"], in: folder.path)
        let other = try run(
          "motc", ["render", "trace", "tea.yaml", "--format", "xlsx"],
          environment: ["TZ": "Asia/Shanghai", "LC_ALL": "de_DE.UTF-8", "TMPDIR": folder.path.description],
          in: folder.path)
        #expect(one.exitCode == 0)
        #expect(!one.output.isEmpty)
        #expect(one.output == other.output)
        #expect(folder.names() == ["tea.yaml"])
      }
    }

    @Test func buildMakesThemAndLinksThem() throws {
      try withFolder { folder in
        try folder.write(Self.blueprint, to: "tea.yaml")
        let built = try run("motc", ["build", "--pictures", "none", "--xlsx"], in: folder.path)
        #expect(built.exitCode == 1)
        let names = folder.names(in: "out/tea")
        let tables = names.filter { $0.hasSuffix(".csv") }.map { "\($0.dropLast(3))xlsx" }.sorted()
        #expect(names.filter { $0.hasSuffix(".xlsx") } == tables)
        #expect(names.contains("tea.checklist.host.xlsx"))
        #expect(try folder.text(of: "out/index.html").contains("href=\"tea/tea.checklist.host.xlsx\""))
        let again = try run("motc", ["build", "--pictures", "none", "--xlsx"], in: folder.path)
        #expect(again.outputText.contains("\n0 documents written, "))
      }
    }

    @Test func whatIsNoTableIsTold() throws {
      try withFolder { folder in
        try folder.write(Self.blueprint, to: "tea.yaml")
        let outcome = try run("motc", ["render", "training", "tea.yaml", "--format", "xlsx"], in: folder.path)
        #expect(outcome.exitCode == 2)
        #expect(outcome.errorText == "motc: the training sheet is no table: it is not made as XLSX\n")
      }
    }
  }

  /// Python's openpyxl.
  private enum Spreadsheet {
    static let reader: Path? = ["/usr/bin/python3", "/usr/local/bin/python3"].compactMap { Path($0) }.first { python in
      (try? ChildProcess(python, ["-c", "import openpyxl"], environment: .current()).run().ending) == .exit(0)
    }

    static func lines(of workbook: Path) throws -> [String] {
      let python = try #require(reader)
      let result = try ChildProcess(
        python, ["-c", script, workbook.description], environment: Environment(["PYTHONIOENCODING": "utf-8"])
      ).run()
      #expect(result.ending == .exit(0), "\(String(decoding: result.errorOutput, as: UTF8.self))")
      return String(decoding: result.output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private static let script = #"""
      import re, sys, zipfile, openpyxl
      workbook = openpyxl.load_workbook(sys.argv[1])
      assert len(workbook.worksheets) == 1
      sheet, properties = workbook.active, workbook.properties
      print(sheet.title, sheet.dimensions, "frozen", sheet.freeze_panes, "filter", sheet.auto_filter.ref)
      setup = sheet.page_setup
      print("printed", *(area.replace("$", "") for area in sheet.print_area), "repeated", sheet.print_title_rows,
            sheet.print_title_cols, setup.orientation, "paper", setup.paperSize, "fit",
            sheet.sheet_properties.pageSetUpPr.fitToPage, "across", setup.fitToWidth or 1, "down",
            setup.fitToHeight or "any")
      print("head", sheet.oddHeader.left.text, "|", sheet.oddHeader.right.text, "foot", sheet.oddFooter.left.text)
      print(properties.title, "|", properties.description, "|", properties.created)
      kinds = {"s": "text", "n": "number"}
      cells = [cell for row in sheet.iter_rows() for cell in row]
      for row in sheet.iter_rows():
          print(" | ".join(
              f"{cell.coordinate} {kinds[cell.data_type]} {cell.value}".replace("\n", "⏎")
              for cell in row if cell.value is not None))
      print("widths", *(int(column.width) for column in sheet.column_dimensions.values()))
      print("heights", *(int(row.height) for row in sheet.row_dimensions.values()))
      odd = [cell.coordinate for cell in cells if not cell.alignment.wrap_text or cell.alignment.vertical != "top"]
      print("wrapped, at the top:", odd or "all")
      # openpyxl takes no notice of what Excel reads as a sign.
      strings = zipfile.ZipFile(sys.argv[1]).read("xl/sharedStrings.xml").decode()
      print("signs in code:", *re.findall("(?<!_x005F)_x(?!005F)[0-9A-Fa-f]{4}_", strings))
      """#
  }
#else
  @Suite struct WorkbookCommandTests {
    @Test func aMotcWithoutThemSaysHowToBuildThemIn() throws {
      try withFolder { folder in
        _ = try run("motc", ["init", "start.yaml"], in: folder.path)
        let message = "motc: \(WorkbookFailure.notBuiltIn.message.text(in: .english))\n"
        let rendered = try run("motc", ["render", "risks", "start.yaml", "--output", "r.xlsx"], in: folder.path)
        #expect(rendered.exitCode == 2)
        #expect(rendered.errorText == message)
        let built = try run("motc", ["build", "--pictures", "none", "--xlsx"], in: folder.path)
        #expect(built.exitCode == 2)
        #expect(built.errorText == message)
        #expect(folder.names(in: "out/front-desk").contains("front-desk.risks.csv"))
      }
    }
  }
#endif

@Suite struct WorkbookFailureTests {
  @Test func speaksEveryLanguage() {
    for failure in [WorkbookFailure.notBuiltIn, .failed("out of memory")] {
      let texts = MessageLanguage.allCases.map { failure.message.text(in: $0) }
      #expect(Set(texts).count == 3)
      #expect(texts.allSatisfy { !$0.contains("{") })
    }
    #expect(
      WorkbookFailure.notBuiltIn.message.text(in: .english) == """
        this motc was built without XLSX; build it with `make XLSX=1` (it needs libxlsxwriter-dev), or take CSV, which \
        Excel opens too
        """)
  }
}
