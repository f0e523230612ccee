import MotcSource
import Testing

/// Each format counts columns in its own unit.
@Suite struct FormatPlaceTests {
  /// A byte-order mark, then characters of one to four bytes and a tab before the mark; a second line behind CR LF.
  private static let text = "\u{FEFF}服务: 😀𠮷\tx\r\n  服y: z\r\n"
  /// `x` and `y`.
  private static let marks = [20..<21, 28..<29]

  private func text(_ format: ReportFormat) -> String {
    SampleReport.marking(Self.marks, of: Self.text).text(as: format)
  }

  @Test func codePoints() {
    let json = text(.json)
    #expect(json.contains("\"line\": 1,\n        \"column\": 8,\n        \"offset\": 20"))
    #expect(json.contains("\"line\": 1,\n        \"column\": 9,\n        \"offset\": 21"))
    #expect(json.contains("\"line\": 2,\n        \"column\": 4,\n        \"offset\": 28"))
    let checkstyle = text(.checkstyle)
    #expect(checkstyle.contains("line=\"1\" column=\"8\""))
    #expect(checkstyle.contains("line=\"2\" column=\"4\""))
    #expect(text(.junit).contains(">tea.yaml:1:8: flaw<"))
    #expect(text(.text).contains("--> tea.yaml:1:8\n"))
    #expect(text(.text).contains("--> tea.yaml:2:4\n"))
  }

  @Test func codeUnitsOfUTF16() {
    let sarif = text(.sarif)
    #expect(sarif.contains("\"columnKind\": \"utf16CodeUnits\""))
    let indent = String(repeating: " ", count: 18)
    func region(_ numbers: [Int]) -> String {
      zip(["startLine", "startColumn", "endLine", "endColumn"], numbers).map { "\(indent)\"\($0)\": \($1)" }
        .joined(separator: ",\n")
    }
    #expect(sarif.contains(region([1, 10, 1, 11])))
    #expect(sarif.contains(region([2, 4, 2, 5])))
    #expect(text(.github).contains("file=tea.yaml,line=1,endLine=1,col=10,endColumn=11,"))
    #expect(text(.github).contains("file=tea.yaml,line=2,endLine=2,col=4,endColumn=5,"))
  }

  @Test func bytesOfUTF8() {
    let rdjson = text(.rdjson)
    func point(_ key: String, _ line: Int, _ column: Int) -> String {
      let indent = String(repeating: " ", count: 8)
      return "\"\(key)\": {\n  \(indent)  \"line\": \(line),\n  \(indent)  \"column\": \(column)\n"
    }
    #expect(rdjson.contains(point("start", 1, 18)))
    #expect(rdjson.contains(point("end", 1, 19)))
    #expect(rdjson.contains(point("start", 2, 6)))
  }

  /// Carets stand below the character: 服, 务, 😀 and 𠮷 are two cells wide, the tab is shown as one.
  @Test func cells() {
    #expect(text(.text).contains("1 | 服务: 😀𠮷 x\n  | " + String(repeating: " ", count: 11) + "^\n"))
    #expect(text(.text).contains("2 |   服y: z\n  |     ^\n"))
  }

  @Test func linesAlone() {
    #expect(text(.gitlab).contains("\"begin\": 2,\n        \"end\": 2"))
  }

  /// GitHub takes columns only of a range on one line.
  @Test func aRangeOverLinesHasNoColumnsOnGitHub() {
    let github = SampleReport.marking([20..<29], of: Self.text).text(as: .github)
    #expect(github.hasPrefix("::error file=tea.yaml,line=1,endLine=2,title=motc S101 unknown-key::tea.yaml:1:10: S101"))
  }

  /// The edits of one fix become one suggestion, with what stands between them.
  @Test func suggestionsReplaceOneRange() {
    let file = FileID(0)
    let fixIt = FixIt(
      Phrase(en: "swap", zh: "交换", af: "ruil")(),
      [Edit(SourceRange(file, 0, 1), "b😀"), Edit(SourceRange(file, 5, 5), "!"), Edit(SourceRange(file, 6, 7), "a")])
    let report = SampleReport.marking([0..<1], of: "a 服 b\n", fixIts: [fixIt])
    let expected = """
            "suggestions": [
              {
                "range": {
                  "start": {
                    "line": 1,
                    "column": 1
                  },
                  "end": {
                    "line": 1,
                    "column": 8
                  }
                },
                "text": "b😀 服! a"
              }
            ]

      """
    #expect(report.text(as: .rdjson).contains(expected))
  }
}
