import MotcSource

extension TraceDocument {
  /// One record for each way through the chain: a requirement, a moment of it, a control of that. Expectations that
  /// nothing meets come first, metrics that watch nothing last.
  package func csv() -> [UInt8] {
    var writer = CSVWriter()
    for column in TraceWords.columns { writer.cell(column[words.language]) }
    writer.endLine()
    for expectation in expectations where expectation.metBy == nil {
      var record = TraceRecord()
      record.expectations = [(expectation.id, expectation.text)]
      record.missing = [TraceWords.noRequirement]
      write(record, to: &writer)
    }
    for group in groups {
      for chain in group.chains {
        for row in chain.rows { write(row, chain, group, to: &writer) }
      }
    }
    for metric in metrics where metric.watches == nil {
      var record = TraceRecord()
      record.metrics = [(metric.id, metric.name)]
      record.missing = [TraceWords.nothingWatched]
      write(record, to: &writer)
    }
    return writer.bytes
  }

  private func write(_ row: TraceRow, _ chain: TraceChain, _ group: TraceGroup, to writer: inout CSVWriter) {
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
    if row.controls.isEmpty { write(record, to: &writer) }
    for control in row.controls {
      record.control = control
      record.list = control.list
      write(record, to: &writer)
      record.missing = []
    }
  }

  private func write(_ record: TraceRecord, to writer: inout CSVWriter) {
    let none: Text = ""
    let language = words.language
    writer.cell(record.step)
    writer.cell(record.title)
    writer.cell(lines: record.expectations.map(\.text))
    writer.cell(record.requirement?.code ?? "")
    writer.cell(record.requirement?.text ?? none)
    writer.cell(record.moment?.code ?? "")
    writer.cell(record.moment.map { ($0.isDelight ? TraceWords.delight : TraceWords.risk)[language] } ?? "")
    writer.cell(record.moment?.text ?? none)
    writer.cell(record.moment?.score)
    writer.cell(record.control?.code ?? "")
    writer.cell(record.control?.text ?? none)
    writer.cell(record.control?.roles ?? none)
    writer.cell(record.list)
    writer.cell(lines: record.metrics.map(\.text))
    writer.cell(lines: record.missing.map { Text($0[language]) })
    writer.cell(lines: record.expectations.map(\.id))
    writer.cell(record.requirement?.id ?? none)
    writer.cell(record.moment?.id ?? none)
    writer.cell(record.control?.id ?? none)
    writer.cell(lines: record.metrics.map(\.id))
    writer.cell(heading.id)
    writer.cell(heading.version ?? none)
    writer.cell(heading.digest)
    writer.endLine()
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
