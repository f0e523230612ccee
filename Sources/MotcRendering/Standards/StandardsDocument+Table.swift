import MotcSource

extension StandardsDocument: TabularDocument {
  /// One record for each row, then one for each role with standing standards. The entries of a cell stand on lines of
  /// their own, their ids in a cell of their own in the same order.
  func table() -> Table {
    var table = Table(
      .standards, heading, words.language, columns: Self.columns.map { $0[words.language] }, keys: 2, forPrograms: 4)
    for row in rows + roles {
      table.cell(row.number)
      table.cell(row.title)
      table.cell(lines: row.requirements.map(\.text))
      table.cell(lines: row.moments.map(\.text))
      table.cell(lines: row.controls.map(\.text))
      table.cell(row.column)
      table.cell(row.id)
      table.cell(lines: row.requirements.map(\.id))
      table.cell(lines: row.moments.map(\.id))
      table.cell(lines: row.controls.map(\.id))
      table.endRow()
    }
    return table
  }

  private static let columns = [
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
