import Foundation
import MotcAnalysis
import MotcImport
import MotcModel
import MotcRendering
import MotcSource
import Testing

/// What is exported can be imported, and gives the same table again.
@Suite struct ImportRoundTripTests {
  private static let today = CalendarDay(year: 2026, month: 11, day: 24)

  private static let blueprints = ShippedBlueprints.paths.filter { path in
    (try? ShippedBlueprints.compile(path, today: today))?.facts?.blueprint.steps.isEmpty == false
  }

  @Test func thereAreBlueprints() { #expect(Self.blueprints.count >= 9) }

  @Test(arguments: blueprints) func theTableOfAShippedBlueprintComesBack(_ path: String) throws {
    let table = try standards(of: ShippedBlueprints.compile(path, today: Self.today))
    #expect(!table.rows.isEmpty)
    let imported = try ImportedBlueprint(CSVWriter.bytes(of: table))
    #expect(imported.flaws == [])
    let rows = try imported.rows()
    #expect(rows.count == table.rows.count)
    for (before, after) in zip(table.rows, rows) { #expect(fiveCells(before) == after) }
  }

  /// Written ids are kept; what an export does not say, how steps hang together, is not made up.
  @Test func idsAndRolesComeBack() throws {
    let first = """
      blueprint: tea
      roles:
        waiter:
          requirements:
            - id: apron
              text: wears an apron
              moments:
                - risk: "stains: old ones"
                  controls: [a second apron]
      steps:
        - step: order
          title: "The guest orders: tea"
          customer:
            - text: says which
              id: says
              requirements:
                - id: promptly
                  text: "- at the table within 2 min"
          moments:
            - risk: nobody comes
              id: nobody
              controls:
                - id: round
                  text: look round
                - count the guests

      """
    let compilation = compile(SourceFile(id: FileID(0), path: "tea.yaml", text: first))
    #expect(compilation.diagnostics.filter { $0.severity == .error } == [])
    let table = try standards(of: compilation)
    let imported = try ImportedBlueprint(CSVWriter.bytes(of: table))
    #expect(imported.flaws == [])
    #expect(try imported.rows() == table.rows.map(fiveCells))
    #expect(
      imported.text.hasSuffix(
        """
        roles:
          waiter:
            requirements:
              - id: apron
                text: wears an apron
                moments:
                  - risk: 'stains: old ones'
                    controls:
                      - a second apron

        steps:
          - step: order
            title: 'The guest orders: tea'
            customer: 'The guest orders: tea'
            moments:
              - risk: nobody comes
                id: nobody
                controls:
                  - id: round
                    text: look round
                  - count the guests

          - step: says-which
            title: says which
            # Who does this? Write it under one of: customer, frontstage, backstage, support.
            requirements:
              - id: promptly
                text: '- at the table within 2 min'

        """), "\(imported.text)")
  }

  // MARK: The table of the seed

  private static let seed = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Seeds/4s-standards.tsv")

  private func records() throws -> [[String]] {
    try String(contentsOf: Self.seed, encoding: .utf8).split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map {
        $0.replacingOccurrences(of: " ¦ ", with: "\n")
      }
    }
  }

  @Test func theTableOfTheSeedComesBackWordForWord() throws {
    let imported = try ImportedBlueprint(Array(Data(contentsOf: Self.seed)), ImportOptions(fileName: "4s.tsv"))
    #expect(imported.flaws == [])
    #expect(imported.text.contains("\n语言: zh-CN\n"))
    #expect(try imported.rows() == records())
  }

  /// As a quality manager has it: a title across the sheet, headings in Chinese, numbered lists in cells, or one entry
  /// a row below merged cells.
  @Test func soItDoesAsASpreadsheetHasIt() throws {
    var numbered = CSVWriter()
    var merged = CSVWriter()
    let headings = ["序号", "服务步骤", "服务要求", "客户满意度MOT", "MOT管理要点"]
    for text in ["", "4s店的服务流程", "", "", ""] { numbered.cell(text) }
    numbered.endLine()
    for text in headings {
      numbered.cell(text)
      merged.cell(text)
    }
    numbered.endLine()
    merged.endLine()
    for record in try records() {
      let lists = record[2...].map { $0.split(separator: "\n").map(String.init) }
      numbered.cell(record[0])
      numbered.cell(record[1])
      for list in lists {
        numbered.cell(list.count == 1 ? list[0] : list.enumerated().map { "\($0 + 1)）\($1)" }.joined(separator: "\n"))
      }
      numbered.endLine()
      for line in 0..<lists.map(\.count).max()! {
        merged.cell(line == 0 ? record[0] : "")
        merged.cell(line == 0 ? record[1] : "")
        for list in lists { merged.cell(line < list.count ? list[line] : "") }
        merged.endLine()
      }
    }
    for bytes in [numbered.bytes, merged.bytes] {
      let imported = try ImportedBlueprint(bytes)
      #expect(imported.flaws == [])
      #expect(try imported.rows() == records())
    }
    let text = try ImportedBlueprint(numbered.bytes).text
    #expect(text.contains("\n标题: 4s店的服务流程\n"))
    // By number; the surplus answers both.
    #expect(
      text.contains(
        """
            客户满意度MOT:
              - 风险: 铃声响了好几声,没有人接听;
                MOT管理要点:
                  - 电话旁边必须有人,离开电话时,要跟同事打招呼;
              - 风险: 接电话时不够热情,再因为工作繁忙,导致铃声响了好几次才接;
                MOT管理要点:
                  - 电话铃声响起,要迅速调整状态;
            MOT管理要点:
              - 要主动跟客户说抱歉,说让您久等了,并请客户原谅;

        """), "\(text)")
  }
}
