import Foundation
import MotcAnalysis
import MotcImport
import MotcModel
import MotcRendering
import MotcSource
import Testing

/// Tables as nobody would fill them in. `MOTC_IMPORT_FILES` says how many are made; 3000 when it is not set.
@Suite struct ImportFuzzTests {
  private static let count =
    ProcessInfo.processInfo.environment["MOTC_IMPORT_FILES"].flatMap { Int($0) } ?? 3000

  /// The same numbers each time (xorshift64).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  private static let headings = [
    "序号", "服务步骤", "服务要求", "客户满意度MOT", "MOT管理要点", "岗位", "栏", "No.", "Service step", "Standards",
    "Risks", "Controls", "Role", "Lane", "Nommer", "diensstap", "vereistes", "id", "requirement ids", "moment ids",
    "management point ids", "column", "备注", "",
  ]

  /// What YAML, motc or the reader of lists might take for something else.
  private static let pieces = [
    "客户", "服务员", "接电话", "the guest", "waiter", "greets", "1)", "2)", "1.", "2、", "①②", "a)", "- ", "• ", "* ",
    ": ", ":", "：", " #", "#", "'", "''", "\"", "'n ", "[", "]", "{", "}", "&a", "*b", "!t", "|", ">", "%", "@", "`",
    "yes", "no", "null", "~", "1.5", "12:30", "0x1F", "1e3", "2026-11-24", "---", "...", "=1+1", "-5", "标题：", "text: ",
    "waiter: ", "服务员：", "end", "结束", "\n", "\n", "\r\n", "\t", " ", "\u{3000}", "\u{A0}", "\u{200B}", "\u{202E}",
    "\u{FEFF}", "\u{2028}", "\u{7}", "\u{0}", "é", "e\u{301}", "👩‍🔧", "，", "。", ",", ";", "¦", "／", "、", "customer",
    "frontstage", "前台", "后台", "order/promptly", "r28f3a7c1", "\\", "\\n", "CON", "３）", "（4）", "第三步",
  ]

  private static func cell(_ numbers: inout Numbers) -> String {
    switch Int.random(in: 0..<8, using: &numbers) {
    case 0, 1: return ""
    case 2: return String(Int.random(in: 0..<20, using: &numbers))
    default:
      return (0..<Int.random(in: 1...6, using: &numbers)).map { _ in pieces.randomElement(using: &numbers)! }.joined()
    }
  }

  private static func table(_ numbers: inout Numbers) -> [UInt8] {
    var headings = headings.shuffled(using: &numbers).prefix(Int.random(in: 0...9, using: &numbers))
    if Int.random(in: 0..<10, using: &numbers) > 0 { headings = ["No.", "步骤", "要求", "风险", "措施"] + headings }
    var writer = CSVWriter()
    for heading in headings { writer.cell(heading) }
    writer.endLine()
    for row in 0..<Int.random(in: 0...6, using: &numbers) {
      for heading in headings {
        // Most tables have numbers in their column, or nothing would be imported.
        let isNumber = heading == "No." && Int.random(in: 0..<20, using: &numbers) > 0
        writer.cell(isNumber ? (row % 3 == 2 ? "" : String(row + 1)) : cell(&numbers))
      }
      writer.endLine()
    }
    var bytes = writer.bytes
    if Int.random(in: 0..<6, using: &numbers) == 0, !bytes.isEmpty {
      bytes.remove(at: Int.random(in: 0..<bytes.count, using: &numbers))
    }
    // What the command line gives is UTF-8.
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  @Test func whateverIsImportedCanBeRead() throws {
    var numbers = Numbers(state: 0x9E37_79B9_7F4A_7C15)
    var imported = 0
    for _ in 0..<Self.count {
      let bytes = Self.table(&numbers)
      let outcome = importTable(bytes, ImportOptions(fileName: "t.csv"))
      guard outcome.text != nil else {
        #expect(outcome.notes.contains { $0.kind == .mistake })
        continue
      }
      imported += 1
      let blueprint = try ImportedBlueprint(outcome)
      let csv = String(decoding: bytes, as: UTF8.self)
      #expect(blueprint.flaws == [], "\(csv)\n\(blueprint.text)")
      // Every entry of the table is one of the blueprint's.
      let facts = try #require(blueprint.compilation.facts, "\(csv)\n\(blueprint.text)")
      let counts = blueprint.counts
      let found = [facts.blueprint.steps.count, facts.requirements.count, facts.moments.count, facts.controls.count]
      #expect(
        found == [counts.steps, counts.requirements, counts.moments, counts.controls], "\(csv)\n\(blueprint.text)")
    }
    // Enough of them are, or the test would show nothing.
    #expect(imported > Self.count / 3)
  }

  @Test func anyBytesAreReadWithoutHarm() {
    var numbers = Numbers(state: 0x2545_F491_4F6C_DD1D)
    for _ in 0..<Self.count {
      let bytes = (0..<Int.random(in: 0..<200, using: &numbers)).map { _ in
        "\"\n\r,;\t1a步骤要求' =\u{FEFF}".utf8.randomElement(using: &numbers)!
      }
      let outcome = importTable(
        Array(String(decoding: bytes, as: UTF8.self).utf8), ImportOptions(fileName: "t.csv"))
      #expect(outcome.text != nil || outcome.notes.contains { $0.kind == .mistake })
    }
  }
}
