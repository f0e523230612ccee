import MotcSource

extension LanesDocument: TabularDocument {
  /// One record for each action, in order; a step without actions has one that names none.
  func table() -> Table {
    var table = Table(
      .lanes, heading, words.language, columns: LanesWords.columns.map { $0[words.language] }, keys: 2, forPrograms: 2)
    for step in steps {
      if step.actions.isEmpty { write(step, nil, to: &table) }
      for action in step.actions { write(step, action, to: &table) }
    }
    return table
  }

  private func write(_ step: LanesStep, _ action: LanesAction?, to table: inout Table) {
    let none: Text = ""
    table.cell(step.number)
    table.cell(step.name)
    table.cell(action?.lane ?? none)
    table.cell(action?.number)
    table.cell(action?.roles ?? none)
    table.cell(action?.when ?? none)
    table.cell(action?.text ?? none)
    table.cell([step.tiers, action?.tiers].compactMap { $0?.string }.joined(separator: "; "))
    table.cell(step.id)
    table.cell(action?.id ?? none)
    table.endRow()
  }
}
