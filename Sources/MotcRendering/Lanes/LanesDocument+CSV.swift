import MotcSource

extension LanesDocument {
  /// One record for each action, in order; a step without actions has one that names none.
  package func csv() -> [UInt8] {
    var writer = CSVWriter()
    for column in LanesWords.columns { writer.cell(column[words.language]) }
    writer.endLine()
    for step in steps {
      if step.actions.isEmpty { write(step, nil, to: &writer) }
      for action in step.actions { write(step, action, to: &writer) }
    }
    return writer.bytes
  }

  private func write(_ step: LanesStep, _ action: LanesAction?, to writer: inout CSVWriter) {
    let none: Text = ""
    writer.cell(step.number)
    writer.cell(step.name)
    writer.cell(action?.lane ?? none)
    writer.cell(action?.number)
    writer.cell(action?.roles ?? none)
    writer.cell(action?.when ?? none)
    writer.cell(action?.text ?? none)
    writer.cell([step.tiers, action?.tiers].compactMap { $0?.string }.joined(separator: "; "))
    writer.cell(step.id)
    writer.cell(action?.id ?? none)
    writer.endLine()
  }
}
