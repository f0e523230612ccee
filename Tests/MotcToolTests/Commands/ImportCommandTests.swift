import Foundation
import MotcCommandLine
import Testing

/// `motc import`, against the built program.
@Suite struct ImportCommandTests {
  private static let table = "step,requirements\nguest orders,fast\n"

  @Test func theBlueprintGoesToStandardOutputOrToAFile() throws {
    try withFolder { folder in
      try folder.write(Self.table, to: "tables/tea.csv")
      let shown = try run("motc", ["import", "tables/tea.csv"], in: folder.path)
      #expect(shown.exitCode == 0)
      #expect(shown.outputText.hasPrefix("# Made by `motc import` from tea.csv.\n"))
      #expect(
        shown.errorText == """
          tables/tea.csv:2:1: note: lane guessed: customer, since the step begins with 'guest'
          motc: imported: steps 1, requirements 1, moments of truth 0, management points 0; lanes guessed 1, open 0; next: \
          save it and run `motc check` on it

          """)
      let written = try run("motc", ["import", "tables/tea.csv", "--output", "tea.yaml"], in: folder.path)
      #expect((written.exitCode, written.outputText) == (0, ""))
      #expect(written.errorText.hasSuffix("next: `motc check tea.yaml`\n"))
      #expect(try folder.text(of: "tea.yaml") == shown.outputText)
      #expect(try run("motc", ["fmt", "--check", "tea.yaml"], in: folder.path).exitCode == 0)
      #expect(try run("motc", ["check", "tea.yaml"], in: folder.path).exitCode != 2)
    }
  }

  @Test func whatIsThereIsNotWrittenOver() throws {
    try withFolder { folder in
      try folder.write(Self.table, to: "tea.csv")
      try folder.write("mine\n", to: "tea.yaml")
      let refused = try run("motc", ["import", "tea.csv", "--output", "tea.yaml"], in: folder.path)
      #expect(refused.exitCode == 2)
      #expect(
        refused.errorText.hasSuffix(
          "motc: 'tea.yaml' exists already and was left as it is; --force writes over it\n"))
      #expect(try folder.text(of: "tea.yaml") == "mine\n")
      let forced = try run("motc", ["import", "tea.csv", "--output", "tea.yaml", "--force"], in: folder.path)
      #expect(forced.exitCode == 0)
      #expect(try folder.text(of: "tea.yaml").contains("blueprint: tea\n"))
      // Not over the table itself.
      #expect(try run("motc", ["import", "tea.csv", "--output", "tea.csv", "--force"], in: folder.path).exitCode == 2)
      #expect(try folder.text(of: "tea.csv") == Self.table)
    }
  }

  @Test func mistakesEndWith1AndWhatCannotBeReadWith2() throws {
    try withFolder { folder in
      try folder.write("步骤,要求\n,快\n", to: "a.csv")
      let mistaken = try run("motc", ["import", "a.csv"], in: folder.path)
      #expect((mistaken.exitCode, mistaken.outputText) == (1, ""))
      #expect(mistaken.errorText == "a.csv:2: 错误: 这一行不属于任何步骤：本行和上面各行都没有写步骤\nmotc: 没有导入；请先改好表格（1 处）\n")
      let afrikaans = try run("motc", ["import", "a.csv", "--language", "af"], in: folder.path)
      #expect(afrikaans.errorText.hasPrefix("a.csv:2: fout: hierdie ry behoort aan geen stap nie"))
      try folder.write([0x50, 0x4B, 0x03, 0x04], to: folder["b.xlsx"])
      let workbook = try run("motc", ["import", "b.xlsx"], in: folder.path)
      #expect(workbook.exitCode == 2)
      #expect(workbook.errorText.hasPrefix("motc: 'b.xlsx' is a workbook (.xlsx), which motc does not read; in Excel"))
      #expect(try run("motc", ["import", "none.csv"], in: folder.path).exitCode == 2)
      #expect(try run("motc", ["import", "a.csv", "--id", "a b"], in: folder.path).exitCode == 2)
    }
  }

  @Test func optionsAndEncodingsReachTheBlueprint() throws {
    try withFolder { folder in
      // `步骤,要求` and `泡茶,快` in GBK.
      try folder.write(
        [0xB2, 0xBD, 0xD6, 0xE8, 0x2C, 0xD2, 0xAA, 0xC7, 0xF3, 0x0A, 0xC5, 0xDD, 0xB2, 0xE8, 0x2C, 0xBF, 0xEC, 0x0A],
        to: folder["茶.csv"])
      let outcome = try run(
        "motc", ["import", "茶.csv", "--id", "tea", "--title", "一壶茶", "--lane", "后台"], in: folder.path)
      #expect(outcome.exitCode == 0)
      #expect(outcome.errorText.hasPrefix("motc: 按 GB18030 编码读取“茶.csv”\n"))
      #expect(
        outcome.outputText == """
          # 由 motc import 从 茶.csv 生成。
          服务蓝图: tea
          标题: 一壶茶
          语言: zh-CN

          流程:
            - 步骤: 泡茶
              后台: 泡茶
              要求:
                - 快

          """)
    }
  }

  /// The page's table gives the messages and the blueprint that stand below it.
  @Test(arguments: [("docs/import.md", "front-desk.csv"), ("docs/import.zh-CN.md", "服务标准.csv")])
  func thePageShowsWhatHappens(page: String, table: String) throws {
    let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let text = try String(contentsOf: root.appending(path: page), encoding: .utf8)
    var blocks: [String: String] = [:]
    for (index, block) in text.components(separatedBy: "\n```").enumerated() where index % 2 == 1 {
      let lines = block.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      if blocks[String(lines[0])] == nil { blocks[String(lines[0])] = lines.dropFirst().joined() + "\n" }
    }
    try withFolder { folder in
      try folder.write(try #require(blocks["csv"]), to: table)
      let command = try #require(blocks["sh"]).split(separator: "\n")[0].split(separator: " ").map(String.init)
      #expect(command.prefix(3) == ["motc", "import", table])
      let outcome = try run("motc", Array(command.dropFirst()), in: folder.path)
      #expect(outcome.exitCode == 0)
      #expect(outcome.errorText == blocks["text"])
      #expect(try folder.text(of: command.last ?? "") == blocks["yaml"])
    }
  }
}
