import MotcSource

extension StandardsDocument {
  /// One record for each row, the entries of a cell on lines of their own; the ids stand in the same order as the
  /// entries.
  func csv() -> [[String]] {
    [StandardsColumns.all.map { $0[words.language] }] + (rows + roles).map(Self.record)
  }

  private static func record(of row: StandardsRow) -> [String] {
    [
      row.number.map(String.init) ?? "", row.title.string, lines(row.requirements, \.text), lines(row.moments, \.text),
      lines(row.controls, \.text), row.column.map(String.init) ?? "", row.id.string, lines(row.requirements, \.id),
      lines(row.moments, \.id), lines(row.controls, \.id),
    ]
  }

  private static func lines(_ items: [StandardsItem], _ text: (StandardsItem) -> Text) -> String {
    items.map { oneLine(text($0)) }.joined(separator: "\n")
  }
}

/// The text with its line breaks as blanks.
private func oneLine(_ text: Text) -> String {
  text.withBytes { bytes in
    String(decoding: Array(bytes.split { $0 == 0x0A || $0 == 0x0D }.joined(separator: [0x20])), as: UTF8.self)
  }
}

private enum StandardsColumns {
  static let all = [
    Phrase(en: "number", zh: "序号", af: "nommer"),
    Phrase(en: "service step", zh: "服务步骤", af: "diensstap"),
    Phrase(en: "requirements", zh: "服务要求", af: "vereistes"),
    Phrase(en: "moments of truth", zh: "客户满意度MOT", af: "oomblikke van waarheid"),
    Phrase(en: "management points", zh: "MOT管理要点", af: "bestuurspunte"),
    Phrase(en: "column", zh: "列", af: "kolom"),
    Phrase(en: "id", zh: "标识", af: "kenmerk"),
    Phrase(en: "requirement ids", zh: "服务要求标识", af: "vereiste-kenmerke"),
    Phrase(en: "moment ids", zh: "MOT标识", af: "oomblik-kenmerke"),
    Phrase(en: "management point ids", zh: "管理要点标识", af: "bestuurspunt-kenmerke"),
  ]
}
