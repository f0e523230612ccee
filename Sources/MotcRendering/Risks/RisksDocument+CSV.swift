import MotcSource

extension RisksDocument {
  /// One record for each risk. What it has several of stands on lines of one cell, in the same order in each cell.
  package func csv() -> [UInt8] {
    var writer = CSVWriter()
    for column in RisksWords.columns { writer.cell(column[words.language]) }
    writer.endLine()
    for risk in scored + unscored { write(risk, to: &writer) }
    return writer.bytes
  }

  private func write(_ risk: RiskEntry, to writer: inout CSVWriter) {
    let none: Text = ""
    writer.cell(risk.code)
    writer.cell(risk.step)
    writer.cell(risk.title)
    writer.cell(risk.text)
    writer.cell(risk.when ?? none)
    writer.cell(risk.tiers ?? heading.tier ?? none)
    writer.cell(risk.cause ?? "")
    for part in [risk.severity, risk.likelihood, risk.detection] { writer.cell(part) }
    write(risk.score, to: &writer)
    for part in [risk.residual?.severity, risk.residual?.likelihood, risk.residual?.detection] { writer.cell(part) }
    write(risk.residual, to: &writer)
    writer.cell(lines: risk.threatened.map { Text($0.code) })
    writer.cell(lines: risk.threatened.map(\.text))
    writer.cell(lines: risk.controls.map { Text($0.code) })
    writer.cell(lines: risk.controls.map(\.text))
    writer.cell(lines: risk.controls.map { Text($0.kind ?? "") })
    writer.cell(lines: risk.controls.map { $0.roles ?? none })
    writer.cell(risk.recovery?.code ?? "")
    writer.cell(risk.recovery?.text ?? none)
    writer.cell(risk.recovery?.say ?? none)
    writer.cell(risk.recovery?.within ?? "")
    writer.cell(risk.recovery?.offer ?? none)
    writer.cell(risk.recovery?.roles ?? none)
    writer.cell(lines: risk.metrics.map(\.name))
    writer.cell(lines: risk.metrics.map { $0.target ?? none })
    writer.cell(risk.id)
    writer.cell(lines: risk.threatened.map(\.id))
    writer.cell(lines: risk.controls.map(\.id))
    writer.cell(risk.recovery?.id ?? none)
    writer.cell(lines: risk.metrics.map(\.id))
    writer.cell(heading.id)
    writer.cell(heading.version ?? none)
    writer.cell(heading.digest)
    writer.endLine()
  }

  private func write(_ figures: RiskFigures?, to writer: inout CSVWriter) {
    writer.cell(figures?.risk)
    writer.cell(figures?.rpn)
    writer.cell(figures?.isHigh == true ? "x" : "")
  }
}
