import MotcSource

/// The words of our own in a document, each a field that templates show: `{{words.date}}`.
protocol Labels: TemplateRecord {
  /// The table: the name for templates, and the word.
  static var phrases: [(name: String, phrase: Phrase)] { get }
  var language: MessageLanguage { get }
}

extension Labels {
  /// What `documentType` is made of.
  static func declare(_ name: String, en: String, zh: String, af: String) -> DocumentType<Self> {
    DocumentType(
      name, en: en, zh: zh, af: af,
      fields: phrases.map { name, phrase in
        Field(
          name, en: "The words “\(phrase.en)”.", zh: "文字“\(phrase.zh)”。", af: "Die woorde “\(phrase.af)”."
        ) { $0.word(phrase) }
      })
  }

  private func word(_ phrase: Phrase) -> String { phrase[language] }
}

/// Words that several documents share.
enum SharedWords {
  static let phrases: [(name: String, phrase: Phrase)] = [
    ("role", Phrase(en: "Role", zh: "岗位", af: "Rol")),
    ("allRoles", Phrase(en: "All roles", zh: "全部岗位", af: "Alle rolle")),
    ("tier", Phrase(en: "Tier", zh: "客户分级", af: "Vlak")),
    ("version", Phrase(en: "Version", zh: "版本", af: "Weergawe")),
    ("owner", Phrase(en: "Owner", zh: "负责部门", af: "Eienaar")),
    ("blueprint", Phrase(en: "Blueprint", zh: "服务蓝图", af: "Bloudruk")),
    ("digest", Phrase(en: "Edition", zh: "校验码", af: "Uitgawe")),
    ("date", Phrase(en: "Date", zh: "日期", af: "Datum")),
    ("name", Phrase(en: "Name", zh: "姓名", af: "Naam")),
    ("signature", Phrase(en: "Signature", zh: "签名", af: "Handtekening")),
    ("code", Phrase(en: "No.", zh: "编号", af: "Nr.")),
    ("say", Phrase(en: "Say", zh: "话术", af: "Sê")),
    ("offer", Phrase(en: "Offer", zh: "补偿", af: "Bied aan")),
    ("within", Phrase(en: "within", zh: "时限", af: "binne")),
    ("duration", Phrase(en: "takes", zh: "用时", af: "duur")),
    ("wait", Phrase(en: "wait", zh: "等候", af: "wag")),
    ("only", Phrase(en: "only", zh: "仅限", af: "slegs")),
    ("should", Phrase(en: "should", zh: "建议", af: "behoort")),
    // The blank before what follows is part of the words.
    // With no-break blanks, which Markdown keeps.
    ("ifCondition", Phrase(en: "If\u{A0}", zh: "如果：", af: "Indien\u{A0}")),
    ("highRisk", Phrase(en: "high risk, with its score", zh: "高风险（数字为风险分值）", af: "hoë risiko, met sy telling")),
  ]

  /// Brackets, with the blanks beside them, which Markdown does not keep.
  static let brackets: [(name: String, phrase: Phrase)] = [
    ("open", Phrase(en: " (", zh: "（", af: " (")),
    ("close", Phrase(en: ")", zh: "）", af: ")")),
  ]

  /// Two conditions that both have to hold.
  static let both = Phrase(en: "{1}, and {2}", zh: "{1}，并且{2}", af: "{1}, en {2}")
}
