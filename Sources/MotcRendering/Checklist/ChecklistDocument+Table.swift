import MotcSource

extension ChecklistDocument: TabularDocument {
  /// One row a line, in the order of the audit; the columns are the same in every language, their names are not.
  func table() -> Table {
    let language = words.language
    var table = Table(.checklist, heading, language, columns: columns, keys: 2, forPrograms: 3)
    for list in audit?.standing ?? [] {
      for block in list.blocks {
        for line in block.lines { write(line, step: nil, role: list.role, block: block, to: &table) }
      }
    }
    // Both lists follow the steps; a step's evidence comes after its other lines.
    var evidence = opening?.evidence?.steps[...] ?? []
    func writeEvidence(before number: Int) {
      while let step = evidence.first, step.number < number {
        evidence.removeFirst()
        for line in step.lines {
          write(line, step: (step.number, step.title), role: nil, block: nil, to: &table)
        }
      }
    }
    for step in audit?.steps ?? [] {
      writeEvidence(before: step.number)
      for block in step.blocks {
        for line in block.lines { write(line, step: (step.number, step.title), role: nil, block: block, to: &table) }
      }
    }
    writeEvidence(before: .max)
    return table
  }

  private var columns: [String] {
    ChecklistColumns.all.flatMap { column in
      // Several observations have a column each.
      column == ChecklistColumns.mark && observations > 1
        ? (1...observations).map { column[words.language] + " " + String($0) } : [column[words.language]]
    }
  }

  /// The columns of what is filled in on a screen.
  var resultColumns: [String] { ChecklistColumns.ofResult(observations: observations, in: words.language) }

  private var observations: Int {
    audit.map { $0.marks.columns.first?.sign == nil ? $0.marks.columns.count : 1 } ?? 1
  }

  private func write(
    _ line: ChecklistLine, step: (number: Int, title: Text)?, role: Text?, block: ChecklistBlock?,
    to table: inout Table
  ) {
    let language = words.language
    table.cell(line.path)
    table.cell(line.code)
    table.cell(step?.number)
    table.cell(step?.title ?? "")
    table.cell(ChecklistColumns.name(of: line.kind)[language])
    table.cell(line.text)
    table.cell(
      role.map(\.string) ?? (line.roles.isEmpty ? heading.roles : line.roles).map(\.name.string).joined(separator: "; ")
    )
    table.cell(block?.condition ?? block?.incident?.string ?? "")
    table.cell(
      (line.only.isEmpty ? heading.tier.map { [$0.string] } ?? [] : line.only.map(\.tier.string)).joined(
        separator: "; "))
    table.cell(line.measures.map { $0.name.string }.joined(separator: "; "))
    table.cell(line.measures.map(\.limit).joined(separator: "; "))
    table.cell(line.within ?? line.duration ?? "")
    table.cell(line.score)
    table.cell(line.weight)
    for isListed in [line.isOnOpening, line.isOnVisit, line.kind != .evidence] {
      table.cell(isListed ? "x" : "")
    }
    // To be filled in: mark, measured, start, end, remark.
    for _ in 0..<observations + 4 { table.cell("") }
    table.cell(heading.id)
    table.cell(heading.version ?? "")
    table.cell(heading.digest)
    table.endRow()
  }
}

/// The columns of a checklist as a table.
enum ChecklistColumns {
  static let all: [Phrase] = [
    id, code, stepNumber, Phrase(en: "step", zh: "步骤", af: "stap"),
    Phrase(en: "kind", zh: "类别", af: "soort"), text,
    Phrase(en: "role", zh: "岗位", af: "rol"), Phrase(en: "condition", zh: "条件", af: "voorwaarde"),
    Phrase(en: "tiers", zh: "客户分级", af: "vlakke"), Phrase(en: "measure", zh: "量化", af: "maatstaf"),
    Phrase(en: "target", zh: "目标值", af: "teiken"), Phrase(en: "time", zh: "时限或用时", af: "tyd"),
    Phrase(en: "risk score", zh: "风险分值", af: "risikotelling"), Phrase(en: "weight", zh: "权重", af: "gewig"),
    Phrase(en: "opening", zh: "营业前", af: "opening"), Phrase(en: "visit", zh: "每次服务", af: "besoek"),
    Phrase(en: "audit", zh: "全面检查", af: "oudit"), mark, measured, start, end, remark, blueprint, version, edition,
  ]

  /// The columns of what is filled in on a screen, in the order in which the page's script writes them: those of the
  /// same name are the table's.
  static func ofResult(observations: Int, in language: MessageLanguage) -> [String] {
    let list = Phrase(en: "list", zh: "清单", af: "lys")
    let marks = observations == 1 ? [mark[language]] : (1...observations).map { mark[language] + " " + String($0) }
    return [list, id, code, stepNumber, text].map { $0[language] } + marks
      + [measured, start, end, remark, blueprint, version, edition].map { $0[language] }
  }

  static let mark = Phrase(en: "mark", zh: "判定", af: "uitslag")
  private static let id = Phrase(en: "id", zh: "标识", af: "id")
  private static let code = Phrase(en: "No.", zh: "编号", af: "Nr.")
  private static let stepNumber = Phrase(en: "step No.", zh: "步骤编号", af: "stapnommer")
  private static let text = Phrase(en: "what to verify", zh: "检查内容", af: "wat om na te gaan")
  private static let measured = Phrase(en: "measured", zh: "实测值", af: "gemeet")
  private static let start = Phrase(en: "start", zh: "开始", af: "begin")
  private static let end = Phrase(en: "end", zh: "结束", af: "einde")
  private static let remark = Phrase(en: "remark", zh: "备注", af: "opmerking")
  private static let blueprint = Phrase(en: "blueprint", zh: "服务蓝图", af: "bloudruk")
  private static let version = Phrase(en: "version", zh: "版本", af: "weergawe")
  private static let edition = Phrase(en: "edition", zh: "校验码", af: "uitgawe")

  static func name(of kind: ChecklistLine.Kind) -> Phrase {
    switch kind {
    case .action: Phrase(en: "action", zh: "动作", af: "aksie")
    case .requirement: Phrase(en: "standard", zh: "服务要求", af: "vereiste")
    case .control: Phrase(en: "control", zh: "管理要点", af: "beheer")
    case .field: Phrase(en: "form field", zh: "登记项", af: "vormveld")
    case .recovery: Phrase(en: "recovery", zh: "补救", af: "herstel")
    case .delight: Phrase(en: "delight", zh: "惊喜", af: "verrassing")
    case .evidence: Phrase(en: "evidence", zh: "有形展示", af: "bewys")
    }
  }
}
