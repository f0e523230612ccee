import MotcModel
import MotcSource

/// How the lines of an audit are marked: on what scale, and how often.
struct ChecklistMarks: Sendable {
  /// From the best down.
  let scale: [ScaleMark]
  /// A column for each mark to tick, or for each observation to write one in.
  let columns: [MarkColumn]
  private let observations: Int

  init(_ form: ChecklistForm, language: MessageLanguage) {
    let marks =
      form.scale.isEmpty
      ? Self.usual.map { ChecklistForm.Mark(sign: Text($0.sign), label: Text($0.label[language])) } : form.scale
    scale = marks.enumerated().map { ScaleMark(sign: $1.sign, label: $1.label, points: marks.count - 1 - $0) }
    observations = form.observations ?? 1
    columns =
      observations == 1
      ? scale.map { MarkColumn(label: $0.label, sign: $0.sign) }
      : (1...observations).map { MarkColumn(label: Text(String($0)), sign: nil) }
  }

  /// The points when every line of these weights is marked best, each time.
  func highestScore(weights: Int) -> Int { (scale.count - 1) * weights * observations }

  /// How points are counted, and how many there can be.
  func scoreRule(weights: Int, in language: MessageLanguage) -> String {
    let points = scale.map { Argument.message(Self.pointsOf(.number($0.points), .text($0.label))) }
    return Self.rule(.list(points), .number(highestScore(weights: weights))).text(in: language)
  }

  private static let usual: [(sign: String, label: Phrase)] = [
    ("+", Phrase(en: "Done", zh: "做到", af: "Gedoen")),
    ("0", Phrase(en: "Slightly off", zh: "小偏差", af: "Effens af")),
    ("-", Phrase(en: "Not done", zh: "未做到", af: "Nie gedoen")),
  ]
  private static let pointsOf = Phrase(en: "{1} ({2})", zh: "{1}（{2}）", af: "{1} ({2})")
  private static let rule = Phrase(
    en:
      "Each mark counts the weight of its line times {1}. With every line marked, the highest is {2}; lines that did not occur or are not applicable count neither in the score nor in the highest.",
    zh: "每个判定的得分 = 该行权重 × {1}。每行都判定时满分为 {2}；未发生、不适用的行，得分和满分都不计。",
    af:
      "Elke punt tel die gewig van sy reël maal {1}. Met elke reël gemerk, is die hoogste {2}; reëls wat nie gebeur het nie of nie van toepassing is nie, tel nie by die telling of die hoogste nie."
  )
}

struct ScaleMark: Sendable {
  let sign: Text
  let label: Text
  let points: Int
}

struct MarkColumn: Sendable {
  let label: Text
  /// What a tick in the column stands for; `nil` where a mark is written.
  let sign: Text?
}

/// Something to write down above the lists.
struct HeaderBlank: Sendable {
  let label: Text
  /// Whether another one follows.
  let isFollowed: Bool

  static func list(_ form: ChecklistForm, language: MessageLanguage) -> [HeaderBlank] {
    let labels = form.header.isEmpty ? usual.map { Text($0[language]) } : form.header
    return labels.enumerated().map { HeaderBlank(label: $1, isFollowed: $0 < labels.count - 1) }
  }

  private static let usual = [
    Phrase(en: "Date", zh: "日期", af: "Datum"), Phrase(en: "Shift", zh: "班次", af: "Skof"),
    Phrase(en: "Employee", zh: "员工", af: "Werknemer"), Phrase(en: "Checked by", zh: "检查人", af: "Nagegaan deur"),
  ]
}

extension ScaleMark: TemplateRecord {
  static let documentType = DocumentType<ScaleMark>(
    "mark", en: "A mark of the scale.", zh: "一档判定。", af: "'n Punt van die skaal.",
    fields: [
      Field("sign", en: "What is written: +.", zh: "书写的记号，如 +。", af: "Wat geskryf word: +.", \.sign),
      Field("label", en: "What it means.", zh: "含义。", af: "Wat dit beteken.", \.label),
      Field(
        "points", en: "What it counts, times the weight.", zh: "计几分（再乘权重）。", af: "Wat dit tel, maal die gewig.",
        \.points),
    ])
}

extension MarkColumn: TemplateRecord {
  static let documentType = DocumentType<MarkColumn>(
    "mark column", en: "A column to mark in: one a mark, or one an observation.", zh: "填写判定的一栏：每档一栏，或每次观察一栏。",
    af: "'n Kolom om in te merk: een per punt, of een per waarneming.",
    fields: [
      Field("label", en: "What stands above it.", zh: "栏目名称。", af: "Wat daarbo staan.", \.label),
      Field(
        "sign", en: "The mark that a tick stands for; none where a mark is written.", zh: "打勾所代表的记号；需要书写记号时没有。",
        af: "Die punt waarvoor 'n merkie staan; geen waar 'n punt geskryf word nie.", \.sign),
    ])
}

extension HeaderBlank: TemplateRecord {
  static let documentType = DocumentType<HeaderBlank>(
    "header blank", en: "Something to write down above the lists.", zh: "表头的一项填写内容。",
    af: "Iets om bo die lyste neer te skryf.",
    fields: [
      Field("label", en: "What is written there.", zh: "填写什么。", af: "Wat daar geskryf word.", \.label),
      Field("isFollowed", en: "Whether another one follows.", zh: "后面是否还有。", af: "Of nog een volg.", \.isFollowed),
    ])
}
