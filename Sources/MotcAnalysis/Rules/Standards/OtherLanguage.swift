import MotcModel
import MotcSource

/// Q511: a standard in another language than its file.
struct OtherLanguage: Rule {
  let info = RuleInfo(
    "Q511", "other-language", .warning,
    summary: Phrase(
      en: "standard in another language than the file",
      zh: "与文件语言不同的服务要求",
      af: "standaard in 'n ander taal as die lêer"),
    rationale: Phrase(
      en: "Staff read their sheet in one language; the line in another is the one that is skipped.",
      zh: "员工看的单子是一种语言，换了语言的那一行就会被跳过。",
      af: "Personeel lees hul blad in een taal; die reël in 'n ander een is die een wat oorgeslaan word."),
    triggering: [
      Example(
        """
        语言: zh-CN
        岗位: [客服]
        流程:
          - 步骤: 来电
            客户: 致电
            前台: { 客服: 接听 }
            服务要求:
              - 三声之内接听
              - ⟦Answers the telephone with the name of the house⟧

        """)
    ],
    passing: [
      Example(
        """
        语言: zh-CN
        岗位: [客服]
        流程:
          - 步骤: 来电
            客户: 致电
            前台: { 客服: 接听 }
            服务要求:
              - 三声之内接听，说“Good morning, Grand Hotel”

        """)
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    // Inherited text is in the language of its own file.
    guard let tag = facts.blueprint.languageTag else { return }
    let isChinese = MessageLanguage(tag: tag.value.string) == .chinese
    for borne in facts.requirements where borne.requirement.text.range.file == tag.range.file {
      Wording.forEach(of: borne.requirement) { wording in
        let (han, words) = wording.text.value.withBytes(scripts)
        guard isChinese ? han == 0 && words > 3 : han > 5 && words * 2 < han else { return }
        report(isChinese ? Self.noChinese() : Self.inChinese(), at: wording.text.range, help: Self.translate())
      }
    }
  }

  /// How many Han characters and how many Latin words there are.
  private func scripts(_ bytes: UnsafeBufferPointer<UInt8>) -> (han: Int, words: Int) {
    var (han, words, index) = (0, 0, 0)
    while index < bytes.count {
      if isWordByte(bytes[index]) || isLatinLead(bytes[index]) {
        words += 1
        index = max(endOfWord(in: bytes, from: index), index + 1)
      } else {
        if (0xE4...0xE9).contains(bytes[index]) { han += 1 }
        index += scalarLength(bytes[index])
      }
    }
    return (han, words)
  }

  private static let noChinese = Phrase(
    en: "this standard is not in Chinese, as the file is",
    zh: "文件是中文的，这条要求却不是",
    af: "hierdie standaard is nie in Sjinees soos die lêer nie")
  private static let inChinese = Phrase(
    en: "this standard is in Chinese, and the file is not",
    zh: "这条要求是中文的，文件却不是",
    af: "hierdie standaard is in Sjinees, en die lêer nie")
  private static let translate = Phrase(
    en: "write it in the language of the file; foreign words to use go under `{say}`",
    zh: "用文件的语言写；要说的外语写到“{say}”下",
    af: "skryf dit in die lêer se taal; vreemde woorde kom onder `{say}`")
}
