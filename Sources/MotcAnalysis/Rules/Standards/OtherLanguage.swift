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

        """),
      Example(
        """
        taal: af
        rolle: [agent]
        stappe:
          - stap: oproep
            kliënt: bel
            voorverhoog: { agent: antwoord }
            vereistes:
              - Antwoord die telefoon binne drie luie
              - ⟦Answers the telephone with the name of the house⟧

        """),
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
    let blueprint = facts.blueprint
    let language: MessageLanguage? = blueprint.languageTag.map { Self.known($0.value.string) } ?? blueprint.language
    // Inherited text is in the language of its own file.
    let file = (blueprint.languageTag?.range ?? blueprint.range).file
    var known = 0
    var others: [(range: SourceRange, language: MessageLanguage)] = []
    for borne in facts.requirements where borne.requirement.text.range.file == file {
      Wording.forEach(of: borne.requirement) { wording in
        guard let found = certainLanguage(of: wording.text.value, in: language) else { return }
        if found == language { known += 1 } else { others.append((wording.text.range, found)) }
      }
    }
    // Where the file does not say its language, its keywords only count as far as its text bears them out.
    if blueprint.languageTag == nil, known < others.count { return }
    for (range, other) in others {
      report(Self.message(other, language), at: range, help: Self.translate())
    }
  }

  /// `nil` for a language in which motc knows no words.
  private static func known(_ tag: String) -> MessageLanguage? {
    let language = MessageLanguage(tag: tag)
    return language == .english && !tag.lowercased().hasPrefix("en") ? nil : language
  }

  /// What a text is in, where that is certain; in a Chinese file, whatever is in Latin letters counts as English.
  private func certainLanguage(of text: Text, in language: MessageLanguage?) -> MessageLanguage? {
    let (han, words) = text.withBytes(scripts)
    if language == .chinese { return han > 0 ? .chinese : words > 3 ? .english : nil }
    if han > 5, words * 2 < han { return .chinese }
    return language == nil || words < 3 ? nil : Self.latinLanguage(of: text)
  }

  /// English or Afrikaans, where several small words are of the one and none of the other; words to say apart.
  private static func latinLanguage(of text: Text) -> MessageLanguage? {
    text.withBytes { bytes in
      var (english, afrikaans, index) = (0, 0, 0)
      var quotation = Quotation(bytes)
      while let match = smallWords.next(in: bytes, from: index) {
        index = match.range.upperBound
        if quotation.holds(match.range.lowerBound) { continue }
        if match.value == 1 { english += 1 } else { afrikaans += 1 }
      }
      // Four of the Afrikaans ones are English words too, of other sorts.
      if english >= 2, afrikaans == 0 { return .english }
      return afrikaans >= 3 && english == 0 ? .afrikaans : nil
    }
  }

  private static let smallWords = PhraseMatcher([
    ("the|and|with|for|who|what|that|they|their|from|this|when|each|every|are|has|not|then|them|his|she|your|you", 1),
    ("die|van|met|vir|nie|aan|het|wat|hulle|word|elke|dit|ook|moet|deur|oor|uit|tot|jou|hom|haar|binne|een|nog", 2),
  ])

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

  private static func message(_ other: MessageLanguage, _ language: MessageLanguage?) -> Message {
    switch other {
    case _ where language == .chinese: noChinese()
    case .chinese: inChinese()
    case .english: inEnglish()
    case .afrikaans: inAfrikaans()
    }
  }

  private static let noChinese = Phrase(
    en: "this standard is not in Chinese, as the file is",
    zh: "文件是中文的，这条要求却不是",
    af: "hierdie standaard is nie in Sjinees soos die lêer nie")
  private static let inChinese = Phrase(
    en: "this standard is in Chinese, and the file is not",
    zh: "这条要求是中文的，文件却不是",
    af: "hierdie standaard is in Sjinees, en die lêer nie")
  private static let inEnglish = Phrase(
    en: "this standard is in English, and the file is in Afrikaans",
    zh: "这条要求是英文的，文件却是南非荷兰文的",
    af: "hierdie standaard is in Engels, en die lêer in Afrikaans")
  private static let inAfrikaans = Phrase(
    en: "this standard is in Afrikaans, and the file is in English",
    zh: "这条要求是南非荷兰文的，文件却是英文的",
    af: "hierdie standaard is in Afrikaans, en die lêer in Engels")
  private static let translate = Phrase(
    en: "write it in the language of the file; foreign words to use go under `{say}`",
    zh: "用文件的语言写；要说的外语写到“{say}”下",
    af: "skryf dit in die lêer se taal; vreemde woorde kom onder `{say}`")
}
