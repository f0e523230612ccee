import MotcRendering
import MotcSource

/// Documents from a seed, the same on every machine (SplitMix64).
struct RandomFlow {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  private mutating func text() -> String {
    let samples = [
      "客户来电预约", "服务咨询师接待客户并获取车辆信息。", "Greets the guest", "Ontvang die gas by die deur en neem die bagasie",
      "Überprüft die Straßenkarte", "W", "", "   ", "tab\tand\nnewline", "e\u{301}te\u{301} combining",
      "👩‍👩‍👧 family check-in",
      "Supercalifragilisticexpialidocious-and-then-some-more-without-any-blank", "“你好”，我是某某公司的小李……请问您怎么称呼？",
      "Проверяет документы", "ตรวจสอบเอกสาร", "تحقق من الوثائق", "A & B <b> \"quoted\" \\N \\G back\\slash &lt; &#65;",
    ]
    let sample = samples[number(0...samples.count - 1)]
    return chance(4) ? String(repeating: sample + " ", count: 300 / max(1, sample.count) + 1) : sample
  }

  mutating func document() -> FlowDocument {
    let count = number(1...24)
    var document = FlowDocument(
      id: "random", title: text(), language: MessageLanguage.allCases[number(0...2)], columns: [], boxes: [],
      connections: [])
    let lanes = FlowDocument.Lane.allCases.filter { _ in chance(75) }
    var phase: String?
    for column in 0..<count {
      if chance(25) { phase = chance(80) ? text() : nil }
      document.columns.append(
        FlowDocument.Column(
          id: "c\(column)", number: chance(10) ? "\(column + 1).12" : "\(column + 1)", title: chance(40) ? text() : nil,
          phase: phase, evidence: (0..<(chance(20) ? number(1...3) : 0)).map { _ in text() },
          wait: chance(15) ? "0..20 s" : nil, duration: chance(30) ? text() : nil, scope: chance(10) ? text() : nil))
      for lane in lanes where chance(45) {
        for _ in 0..<(chance(20) ? number(2...4) : 1) {
          let marks: [FlowDocument.Mark] = [
            .failPoint(score: chance(70) ? number(1...25) : nil), .waitPoint(time: chance(50) ? text() : nil),
            .momentOfTruth, .delight,
          ]
          document.boxes.append(
            FlowDocument.Box(
              id: chance(5) ? "same" : "b\(document.boxes.count)", column: column, lane: lane, text: text(),
              role: chance(40) ? text() : nil, condition: chance(20) ? text() : nil,
              marks: marks.filter { _ in chance(20) }, isDecision: chance(10)))
        }
      }
      if column > 0, chance(92) {
        document.connections.append(
          FlowDocument.Connection(from: column - 1, to: column, condition: chance(15) ? text() : nil))
      }
      if chance(20) {
        document.connections.append(
          FlowDocument.Connection(
            from: column, to: chance(85) ? number(0...count) : nil, condition: chance(60) ? text() : nil))
      }
    }
    return document
  }

  mutating func wrapping() -> FlowWrapping {
    [
      .automatic, .oneRow, .phases, .sheet(.a4), .sheet(.a3), .columns(number(1...9)),
      .width(Double(number(100...2_000))),
    ][number(0...6)]
  }
}
