import MotcSource

extension RisksDocument: TabularDocument {
  /// One record for each risk. What it has several of stands on lines of one cell, in the same order in each cell.
  func table() -> Table {
    var table = Table(
      .risks, heading, words.language, columns: RisksWords.columns.map { $0[words.language] }, keys: 4, forPrograms: 8)
    for risk in scored + unscored { write(risk, to: &table) }
    return table
  }

  private func write(_ risk: RiskEntry, to table: inout Table) {
    let none: Text = ""
    table.cell(risk.code)
    table.cell(risk.step)
    table.cell(risk.title)
    table.cell(risk.text)
    table.cell(risk.when ?? none)
    table.cell(risk.tiers ?? heading.tier ?? none)
    table.cell(risk.cause ?? "")
    for part in [risk.severity, risk.likelihood, risk.detection] { table.cell(part) }
    write(risk.score, to: &table)
    for part in [risk.residual?.severity, risk.residual?.likelihood, risk.residual?.detection] { table.cell(part) }
    write(risk.residual, to: &table)
    table.cell(lines: risk.threatened.map { Text($0.code) })
    table.cell(lines: risk.threatened.map(\.text))
    table.cell(lines: risk.controls.map { Text($0.code) })
    table.cell(lines: risk.controls.map(\.text))
    table.cell(lines: risk.controls.map { Text($0.kind ?? "") })
    table.cell(lines: risk.controls.map { $0.roles ?? none })
    table.cell(risk.recovery?.code ?? "")
    table.cell(risk.recovery?.text ?? none)
    table.cell(risk.recovery?.say ?? none)
    table.cell(risk.recovery?.within ?? "")
    table.cell(risk.recovery?.offer ?? none)
    table.cell(risk.recovery?.roles ?? none)
    table.cell(lines: risk.metrics.map(\.name))
    table.cell(lines: risk.metrics.map { $0.target ?? none })
    table.cell(risk.id)
    table.cell(lines: risk.threatened.map(\.id))
    table.cell(lines: risk.controls.map(\.id))
    table.cell(risk.recovery?.id ?? none)
    table.cell(lines: risk.metrics.map(\.id))
    table.cell(heading.id)
    table.cell(heading.version ?? none)
    table.cell(heading.digest)
    table.endRow()
  }

  private func write(_ figures: RiskFigures?, to table: inout Table) {
    table.cell(figures?.risk)
    table.cell(figures?.rpn)
    table.cell(figures?.isHigh == true ? "x" : "")
  }
}
