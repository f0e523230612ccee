import MotcSource

/// The words of our own in the table of standards.
struct StandardsWords: Labels {
  let language: MessageLanguage

  static let documentType = declare(
    "words", en: "The words of our own in the table of standards.", zh: "服务标准表的固定文字。",
    af: "Ons eie woorde in die tabel van standaarde.")

  static let phrases: [(name: String, phrase: Phrase)] =
    SharedWords.phrases + [
      ("heading", Phrase(en: "Service standards", zh: "服务标准", af: "Diensstandaarde")),
      ("number", Phrase(en: "No.", zh: "序号", af: "Nr.")),
      ("step", Phrase(en: "Service step", zh: "服务步骤", af: "Diensstap")),
      ("requirements", Phrase(en: "Service requirements", zh: "服务要求", af: "Diensvereistes")),
      ("moments", Phrase(en: "Moments of truth (MOT)", zh: "客户满意度MOT", af: "Oomblikke van waarheid (MOT)")),
      ("controls", Phrase(en: "Management points", zh: "MOT管理要点", af: "Bestuurspunte")),
      ("roleHeading", Phrase(en: "Standing standards by role", zh: "岗位常备标准", af: "Staande standaarde per rol")),
      (
        "scoreNote",
        Phrase(
          en:
            "Risk = severity × likelihood (× detection), each 1–5; after the arrow: with the management points in place.",
          zh: "风险 = 严重度 × 可能性（× 探测度），各为 1–5；箭头之后为落实管理要点后的预期值。",
          af: "Risiko = erns × waarskynlikheid (× opsporing), elk 1–5; ná die pyl: met die bestuurspunte in plek.")
      ),
      ("responsible", StandardsLabels.responsible),
      ("highRiskMark", Phrase(en: "high risk", zh: "高风险", af: "hoë risiko")),
      ("colon", Phrase(en: ": ", zh: "：", af: ": ")),
    ]
}

/// Labels that the composer puts beside an author's words.
enum StandardsLabels {
  static let column = Phrase(en: "Column {1}", zh: "第 {1} 列", af: "Kolom {1}")
  static let measure = Phrase(en: "Measure", zh: "量化", af: "Maatstaf")
  static let within = Phrase(en: "Within", zh: "时限", af: "Binne")
  static let when = Phrase(en: "When", zh: "时间", af: "Wanneer")
  static let say = Phrase(en: "Say", zh: "话术", af: "Sê")
  static let responsible = Phrase(en: "Responsible", zh: "负责", af: "Verantwoordelik")
  static let risk = Phrase(en: "Risk", zh: "风险", af: "Risiko")
  static let threatens = Phrase(en: "Threatens", zh: "威胁", af: "Bedreig")
  static let exceeds = Phrase(en: "Exceeds", zh: "超越", af: "Oortref")
  static let threatened = Phrase(en: "requirement {1}", zh: "要求 {1}", af: "vereiste {1}")
  static let recovery = Phrase(en: "Recovery", zh: "补救", af: "Herstel")
  static let withinTime = Phrase(en: "within {1}", zh: "{1}内", af: "binne {1}")
  static let offer = Phrase(en: "offer: {1}", zh: "补偿：{1}", af: "aanbod: {1}")
  static let saying = Phrase(en: "“{1}”", zh: "“{1}”", af: "“{1}”")
  static let kind = Phrase(en: "Kind", zh: "类别", af: "Soort")
  static let answers = Phrase(en: "Answers", zh: "应对", af: "Antwoord op")
  static let answered = Phrase(en: "MOT {1}", zh: "MOT {1}", af: "MOT {1}")
  static let at = Phrase(en: "Done in", zh: "执行于", af: "Gedoen in")
  static let atColumn = Phrase(en: "“{1}” (column {2})", zh: "“{1}”（第 {2} 列）", af: "“{1}” (kolom {2})")
  static let condition = Phrase(en: "If {1}:", zh: "【{1}】", af: "As {1}:")
  static let delight = Phrase(en: "Delight", zh: "惊喜", af: "Verrassing")
  static let should = Phrase(en: "should", zh: "应当", af: "behoort")
  static let notForTier = Phrase(en: "not applicable", zh: "不适用", af: "nie van toepassing nie")
}
