import MotcSource

extension TraceDocument: TabularDocument {
  /// One record for each way through the chain: a requirement, a moment of it, a control of that. Expectations that
  /// nothing meets come first, metrics that watch nothing last.
  func table() -> Table {
    var table = Table(
      .trace, heading, words.language, columns: TraceWords.columns.map { $0[words.language] }, keys: 2, forPrograms: 8)
    for expectation in expectations where expectation.metBy == nil {
      var record = TraceRecord()
      record.expectations = [(expectation.id, expectation.text)]
      record.missing = [TraceWords.noRequirement]
      write(record, to: &table)
    }
    for group in groups {
      for chain in group.chains {
        for row in chain.rows { write(row, chain, group, to: &table) }
      }
    }
    for metric in metrics where metric.watches == nil {
      var record = TraceRecord()
      record.metrics = [(metric.id, metric.name)]
      record.missing = [TraceWords.nothingWatched]
      write(record, to: &table)
    }
    return table
  }

  private func write(_ row: TraceRow, _ chain: TraceChain, _ group: TraceGroup, to table: inout Table) {
    var record = TraceRecord()
    record.step = group.number
    record.title = group.title
    record.requirement = chain.requirement
    record.expectations = chain.requirement?.expectations.map { ($0.id, $0.text) } ?? []
    record.moment = row.moment
    record.list = row.moment?.list ?? chain.requirement?.list ?? ""
    record.metrics = chain.metrics.map { ($0.id, $0.text) }
    // What a chain or a row lacks is said once.
    if row.isFirst {
      if let requirement = chain.requirement, requirement.expectations.isEmpty {
        record.missing.append(TraceWords.noExpectation)
      }
      if chain.requirement == nil, chain.wantsRequirement { record.missing.append(TraceWords.noRequirement) }
    }
    if row.moment == nil { record.missing.append(TraceWords.noMoment) }
    if row.isUncontrolled { record.missing.append(TraceWords.noControl) }
    if row.isFirst, chain.isUnwatched { record.missing.append(TraceWords.noMetric) }
    if row.controls.isEmpty { write(record, to: &table) }
    for control in row.controls {
      record.control = control
      record.list = control.list
      write(record, to: &table)
      record.missing = []
    }
  }

  private func write(_ record: TraceRecord, to table: inout Table) {
    let none: Text = ""
    let language = words.language
    table.cell(record.step)
    table.cell(record.title)
    table.cell(lines: record.expectations.map(\.text))
    table.cell(record.requirement?.code ?? "")
    table.cell(record.requirement?.text ?? none)
    table.cell(record.moment?.code ?? "")
    table.cell(record.moment.map { ($0.isDelight ? TraceWords.delight : TraceWords.risk)[language] } ?? "")
    table.cell(record.moment?.text ?? none)
    table.cell(record.moment?.score)
    table.cell(record.control?.code ?? "")
    table.cell(record.control?.text ?? none)
    table.cell(record.control?.roles ?? none)
    table.cell(record.list)
    table.cell(lines: record.metrics.map(\.text))
    table.cell(lines: record.missing.map { Text($0[language]) })
    table.cell(lines: record.expectations.map(\.id))
    table.cell(record.requirement?.id ?? none)
    table.cell(record.moment?.id ?? none)
    table.cell(record.control?.id ?? none)
    table.cell(lines: record.metrics.map(\.id))
    table.cell(heading.id)
    table.cell(heading.version ?? none)
    table.cell(heading.digest)
    table.endRow()
  }
}

/// What stands in one line of the table.
private struct TraceRecord {
  var step: Int?
  var title: Text = ""
  var expectations: [(id: Text, text: Text)] = []
  var requirement: TraceRequirement?
  var moment: TraceMoment?
  var control: TraceControl?
  /// The checklist's list that verifies it.
  var list = ""
  var metrics: [(id: Text, text: Text)] = []
  var missing: [Phrase] = []
}
