import MotcRendering
import MotcSource
import Testing

@Suite struct CSVWriterTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("a\r\nb", "\"a\r\nb\""), (" x", "\" x\""), ("x ", "\"x \""),
    ("=1+1", "\"'=1+1\""), ("+1", "\"'+1\""), ("-1", "\"'-1\""), ("@x", "\"'@x\""), ("  =1", "\"'  =1\""),
    ("\t=1", "\"'\t=1\""), ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("＝1", "\"'＝1\""), ("＋1", "\"'＋1\""),
    ("－1", "\"'－1\""), ("＠x", "\"'＠x\""), ("\u{3000}＝1", "\"'\u{3000}＝1\""), ("\u{A0}=1", "\"'\u{A0}=1\""),
    ("\u{FEFF}=1", "\"'\u{FEFF}=1\""), ("1=1", "1=1"), ("a-b", "a-b"), ("–", "–"), ("：", "："),
    ("=\u{301}", "\"'=\u{301}\""), ("\"\u{301}", "\"\"\"\u{301}\""),
  ])
  func cellsAreQuotedAndGuarded(cell: String, written: String) {
    var writer = CSVWriter()
    writer.cell(cell)
    writer.cell(Text(cell))
    writer.endLine()
    #expect(writer.bytes == [0xEF, 0xBB, 0xBF] + Array("\(written),\(written)\r\n".utf8))
  }

  @Test func numbersAndLines() {
    var writer = CSVWriter()
    writer.cell(12)
    writer.cell(Int?.none)
    writer.endLine()
    writer.cell("")
    writer.cell(-1)
    writer.endLine()
    #expect(writer.bytes == Array("\u{FEFF}12,\r\n,-1\r\n".utf8))
  }
}
