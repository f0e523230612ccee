import MotcModel
import MotcSource

/// A measure as a box to fill in: `铃声 ___ 声 (≤ 3)`.
struct MeasureBlank: Sendable, Hashable {
  let name: Text
  /// Before the box: `$`.
  let prefix: String?
  /// Behind the box: `声`.
  let unit: String?
  /// `≤`; `nil` where the target is a range or has a tolerance.
  let sign: String?
  /// What is allowed, in the unit, without sign: `3`, `20 ± 5`, `2–5`; with its units where there are several.
  let amount: String
  /// What is allowed, with sign and unit: `≤ 3 声`.
  let limit: String

  init(_ measure: Measure, in language: MessageLanguage) {
    name = measure.name
    limit = measure.limitText(in: language)
    let low = measure.quantity.low
    let high = measure.quantity.high
    sign = measure.kind == .between || measure.tolerance != nil ? nil : measure.kind.sign
    let sharesUnit = low.unit == high.unit && (measure.tolerance.map { $0.unit == low.unit } ?? true)
    let unit = sharesUnit ? measure.unitText(in: language) : ""
    let signLength = sign.map { $0.utf8.count + 1 } ?? 0
    let isBefore = !unit.isEmpty && limit.utf8.dropFirst(signLength).starts(with: unit.utf8)
    prefix = isBefore ? unit : nil
    self.unit = isBefore || unit.isEmpty ? nil : unit
    if !sharesUnit {
      amount = String(decoding: limit.utf8.dropFirst(signLength), as: UTF8.self)
    } else if let tolerance = measure.tolerance {
      amount = low.value.text + " ± " + tolerance.value.text
    } else {
      amount = measure.quantity.isSingle ? low.value.text : low.value.text + "–" + high.value.text
    }
  }

  /// What is allowed, in the unit: `≤ 3`, `20 ± 5`.
  var target: String { sign.map { $0 + " " + amount } ?? amount }
}

extension MeasureBlank: TemplateRecord {
  static let documentType = DocumentType<MeasureBlank>(
    "measure", en: "A measure as a box to fill in.", zh: "留空填写的量化项。", af: "'n Maatstaf as 'n blokkie om in te vul.",
    fields: [
      Field("name", en: "What is measured.", zh: "量的是什么。", af: "Wat gemeet word.", \.name),
      Field(
        "prefix", en: "The unit before the box: $.", zh: "空格前的单位，如 $。", af: "Die eenheid voor die blokkie: $.", \.prefix
      ),
      Field("unit", en: "The unit behind the box.", zh: "空格后的单位。", af: "Die eenheid agter die blokkie.", \.unit),
      Field(
        "sign", en: "≤, ≥, <, > or =; none before a range.", zh: "≤、≥、<、> 或 =；区间前没有。",
        af: "≤, ≥, <, > of =; geen voor 'n reeks nie.", \.sign),
      Field(
        "target", en: "What is allowed, in the unit: ≤ 3.", zh: "以该单位计的允许值，如 ≤ 3。",
        af: "Wat toegelaat word, in die eenheid: ≤ 3.", \.target),
      Field(
        "limit", en: "What is allowed, with the unit: ≤ 3 min.", zh: "允许的值和单位，如 ≤ 3 分钟。",
        af: "Wat toegelaat word, met die eenheid: ≤ 3 min.", \.limit),
    ])
}
