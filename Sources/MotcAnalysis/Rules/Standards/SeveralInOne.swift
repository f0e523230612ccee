import MotcModel
import MotcSource

/// Q503: several standards in one entry.
struct SeveralInOne: Rule {
  let info = RuleInfo(
    "Q503", "several-in-one", .warning,
    summary: Phrase(
      en: "several standards in one",
      zh: "一条里写了几项服务要求",
      af: "verskeie standaarde in een"),
    rationale: Phrase(
      en: "Two standards on one line get one tick: the day one of them is not kept, nobody can see which.",
      zh: "两项要求写在一行，只能打一个勾：哪天有一项没做到，看不出是哪一项。",
      af:
        "Twee standaarde op een reël kry een merkie: die dag dat een nie nagekom word nie, kan niemand sien watter een nie."
    ),
    triggering: [
      Example(
        """
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - Answers within 3 rings. ⟦Writes the name of the caller down⟧

        """),
      Example(
        """
        岗位: [客服]
        流程:
          - 步骤: 来电
            客户: 致电
            前台: { 客服: 接听 }
            服务要求:
              - 三声之内接听电话。⟦记下来电人的姓名⟧

        """),
    ],
    passing: [
      Example(
        """
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - Answers within 3 rings
              - Writes the name of the caller down

        """),
      Example(
        """
        岗位: [客服]
        流程:
          - 步骤: 来电
            客户: 致电
            前台: { 客服: 接听 }
            服务要求:
              - 三声之内接听，说“您好。请问有什么可以帮您？”

        """),
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.requirements {
      Wording.forEach(of: borne.requirement) { wording in
        let text = wording.text.value
        guard let second = secondSentence(in: text) else {
          return
        }
        report(Self.twoInOne(), at: wording.text.place(of: second), help: Self.split())
      }
    }
  }

  /// Where a second sentence begins and ends, in byte offsets; quoted speech is one piece.
  private func secondSentence(in text: Text) -> Range<Int>? {
    text.withBytes { bytes in
      for index in bytes.indices {
        switch bytes[index] {
        case 0x21, 0x2E, 0x3F, 0xE3, 0xEF: break
        default: continue
        }
        guard let end = endOfSentence(in: bytes, at: index) else { continue }
        var start = end
        while start < bytes.count, bytes[start] == 0x20 { start += 1 }
        // A word or two after the stop is no sentence.
        guard bytes.count - start >= 12, !holdsSpeech(bytes) else { continue }
        var quotation = Quotation(bytes)
        if !quotation.holds(index) { return start..<bytes.count }
      }
      return nil
    }
  }

  /// The end of a full stop, exclamation or question mark that ends a sentence here; a stop inside `3.5`, `e.g. ` or
  /// `No. 5` does not.
  private func endOfSentence(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    func follows(_ sign: [UInt8]) -> Bool {
      index + sign.count <= bytes.count && zip(sign, bytes[index...]).allSatisfy { $0 == $1 }
    }
    // 。 ！ ？
    if follows([0xE3, 0x80, 0x82]) || follows([0xEF, 0xBC, 0x81]) || follows([0xEF, 0xBC, 0x9F]) { return index + 3 }
    guard [0x2E, 0x21, 0x3F].contains(bytes[index]), index + 2 < bytes.count, bytes[index + 1] == 0x20, index >= 4,
      bytes[index + 2] &- 0x41 < 26 || bytes[index + 2] >= 0x80
    else { return nil }
    // Words before the stop are longer than abbreviations are.
    return (1...3).allSatisfy { (bytes[index - $0] | 0x20) &- 0x61 < 26 || bytes[index - $0] &- 0x30 < 10 }
      ? index + 1 : nil
  }

  private static let twoInOne = Phrase(
    en: "a second standard begins here",
    zh: "这里开始了另一项要求",
    af: "'n tweede standaard begin hier")
  private static let split = Phrase(
    en: "make it an entry of its own, with its own measure",
    zh: "单独写成一条，写上它自己的量化",
    af: "maak dit 'n eie inskrywing, met sy eie maatstaf")
}
