/// Rows for sheets of paper: as few sheets as hold the columns, and those well filled.
extension FlowComposer {
  /// What a sheet has for rows of columns, in points of the drawing.
  struct SheetRoom {
    var width: Double
    var height: Double
  }

  /// The rows that the columns from some column on are best broken into.
  private struct Plan {
    var sheets = 0
    /// Less is better, between plans with equally many sheets.
    var cost = 0.0
    var rows: [Range<Int>] = []

    func isBetter(than other: Plan?) -> Bool {
      guard let other else { return true }
      return (sheets, cost) < (other.sheets, other.cost)
    }
  }

  /// From the last column to the first: a sheet that begins here, then the best plan for what it leaves.
  mutating func planRows(for room: SheetRoom) -> [Range<Int>] {
    let count = document.columns.count
    let sizes = (0..<count).map { self.sizes(from: $0, room) }
    var best = Array(repeating: Plan(), count: count + 1)
    for start in stride(from: count - 1, through: 0, by: -1) {
      var plan: Plan?
      fill(from: start, sheet: [], used: 0, cost: 0, room, sizes, best, &plan)
      if let plan { best[start] = plan }
    }
    sheetCount = best[0].sheets
    return best[0].rows
  }

  /// Of rows that begin here, of one column and more, as long as they fit. What fits nowhere still stands somewhere: a
  /// column by itself.
  private func sizes(from start: Int, _ room: SheetRoom) -> [SheetRoom] {
    var sizes: [SheetRoom] = []
    for end in start + 1...document.columns.count {
      let size = SheetRoom(width: width(of: start..<end), height: height(of: start..<end))
      if !sizes.isEmpty, size.width > room.width { break }
      sizes.append(size)
    }
    return sizes
  }

  /// Tries every row that may begin at `start` on a sheet that holds `sheet` already.
  private func fill(
    from start: Int, sheet: [Range<Int>], used: Double, cost: Double, _ room: SheetRoom, _ sizes: [[SheetRoom]],
    _ best: [Plan], _ plan: inout Plan?
  ) {
    for (number, size) in sizes[start].enumerated() {
      let row = start..<start + number + 1
      let bottom = used + size.height + (sheet.isEmpty ? 0 : FlowGrid.stripGap)
      if bottom > room.height, !sheet.isEmpty || number > 0 { continue }
      let cost = cost + unevenness(row, size.width, room)
      let rows = sheet + [row]
      let rest = best[row.upperBound]
      let emptiness = max(0, 1 - bottom / room.height)
      let whole = Plan(
        sheets: rest.sheets + 1, cost: cost + rest.cost + emptiness * emptiness / 2, rows: rows + rest.rows)
      if whole.isBetter(than: plan) { plan = whole }
      if row.upperBound < document.columns.count, bottom < room.height {
        fill(from: row.upperBound, sheet: rows, used: bottom, cost: cost, room, sizes, best, &plan)
      }
    }
  }

  /// Of a row that is far shorter than the sheet is wide, or that ends in the middle of a phase.
  private func unevenness(_ row: Range<Int>, _ width: Double, _ room: SheetRoom) -> Double {
    let rest = max(0, 1 - width / room.width)
    let columns = document.columns
    let isInPhase =
      row.upperBound < columns.count && columns[row.upperBound].phase != nil
      && columns[row.upperBound].phase == columns[row.upperBound - 1].phase
    return rest * rest + (isInPhase ? 0.06 : 0)
  }

  private func width(of row: Range<Int>) -> Double {
    var width = FlowGrid.headWidth + FlowGrid.gapBefore + 10
    for column in row { width += columnWidths[column] + FlowGrid.gapBefore + FlowGrid.gapAfter }
    for (arrow, label) in zip(arrows, labels) where arrow.kind == .forward {
      guard let label else { continue }
      let ends = [arrow.from, arrow.to].map { document.boxes[$0].column }
      if ends.allSatisfy(row.contains) { width += label.width + 18 }
    }
    return width
  }

  private func height(of row: Range<Int>) -> Double {
    let header = row.map { headers[$0].height }.max() ?? 0
    let hasPhases = row.contains { document.columns[$0].phase != nil }
    var height = (hasPhases ? FlowGrid.phaseHeight + 8 : 0) + header + tallest(row).reduce(0, +) + FlowGrid.arrowRoom
    // Lines with labels that run around the lanes have tracks of their own.
    for (arrow, label) in zip(arrows, labels) where arrow.kind == .forward || arrow.kind == .loop {
      guard let label, row.contains(document.boxes[arrow.from].column) else { continue }
      if arrow.kind == .loop || !row.contains(document.boxes[arrow.to].column) { height += label.height + 8 }
    }
    return height
  }
}
