import MotcRendering
import MotcSource
import Testing

/// How text is set in boxes.
@Suite struct FlowTextTests {
  private func lines(_ text: String) -> [String] {
    let document = FlowDocument(
      id: "x", title: "x", language: .chinese, columns: [.init(id: "s", number: "1")],
      boxes: [.init(id: "b", column: 0, lane: .customer, text: text)], connections: [])
    return FlowLayout(document).boxes[0].text.lines
  }

  @Test func shortTextStandsOnOneLine() {
    #expect(lines("客户来电预约") == ["客户来电预约"])
    #expect(lines("") == [""])
  }

  @Test func linesAreOfAboutOneLength() {
    #expect(lines("服务咨询师排定并执行预约工作") == ["服务咨询师排定", "并执行预约工作"])
    #expect(lines("Opens the door and takes the bags") == ["Opens the door", "and takes the bags"])
  }

  @Test func linesDoNotBeginWithClosingPunctuation() {
    for count in 1...40 {
      let text = String(repeating: "客", count: count) + "，" + String(repeating: "户", count: 40 - count) + "）。"
      for line in lines(text) { #expect(!"，）。".contains(line.prefix(1)), "\(line)") }
      #expect(lines(text).joined() == text)
    }
  }

  @Test func linesDoNotEndWithOpeningPunctuation() {
    for count in 1..<40 {
      let text = String(repeating: "客", count: count) + "（" + String(repeating: "户", count: 40 - count)
      for line in lines(text) { #expect(!line.hasSuffix("（"), "\(line)") }
    }
  }

  @Test func onlyWordsLongerThanALineAreBroken() {
    #expect(lines("Greets Mevrou Vandermerwe-Labuschagne warmly").allSatisfy { !$0.hasSuffix("Labuscha") })
    let word = String(repeating: "abcdefghij", count: 8)
    #expect(lines(word).count > 2)
    #expect(lines(word).joined() == word)
  }

  @Test func marksStayWithTheirLetters() {
    let text = String(repeating: "e\u{301}", count: 80)
    for line in lines(text) { #expect(line.unicodeScalars.first == "e") }
    #expect(Array(lines(text).joined().utf8) == Array(text.utf8))
  }

  @Test func lineEndsAndControlsBecomeBlanks() {
    #expect(lines("a\r\nb\u{2028}c\t\td\u{1}\u{85} ") == ["a b c d"])
  }

  @Test func longTextIsCutAndKeptInTheTooltip() {
    let text = String(repeating: "客户", count: 1_000)
    #expect(lines(text).joined().unicodeScalars.count == 601)
    #expect(lines(text).last?.hasSuffix("…") == true)
  }
}
