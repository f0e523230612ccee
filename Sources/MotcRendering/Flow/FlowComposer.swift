/// Lays a document out: measures, breaks into strips, routes, gives coordinates.
struct FlowComposer {
  struct Header {
    var number: TextBlock
    var title: TextBlock?
    var scope: TextBlock?
    var duration: TextBlock?
    var wait: FlowItem.Badge?
    var width: Double
    var height: Double
  }

  /// Columns side by side while they are being placed.
  struct Strip {
    var columns: Range<Int>
    /// The first of its gaps; it has one more than columns.
    var firstGap: Int
    var hasPhases = false
    var headerHeight = 0.0
    var laneHeights: [Double]
    /// Of the strip, of the headers below the phases, of the first lane.
    var top = 0.0
    var headerTop = 0.0
    var lanesTop = 0.0
    /// Tops of the lanes, then the bottom of the last.
    var laneTops: [Double] = []
    var bottom = 0.0
    /// The right edge of its lanes.
    var right = 0.0
  }

  let document: FlowDocument
  let rows: [FlowLayout.Row]
  let density: FlowDensity
  let arrows: [FlowArrow]
  var headers: [Header] = []
  /// By column, row and order in the document.
  var items: [FlowItem] = []
  /// For `column * rows.count + row`, where its items begin.
  var starts: [Int] = []
  var itemOfBox: [Int]
  var columnWidths: [Double] = []
  /// Of the rows, whatever stands in them.
  private var leastHeights: [Double] = []
  var labels: [TextBlock?] = []
  var strips: [Strip] = []
  /// How many sheets of paper the strips are planned for.
  var sheetCount = 0
  var stripOfColumn: [Int] = []
  var routes: [FlowRoute] = []
  var gaps: [FlowGap] = []
  /// By route: where its label stands, unless it stands in a channel or there is none.
  var labelPlaces: [LabelPlace?] = []
  /// Room for labels in every gap: before each of its tracks, then after the last.
  var labelRooms: [[Double]] = []
  var channels: [FlowChannel] = []
  /// Per column its left edge and per gap the x of its first track, in its strip.
  var columnLefts: [Double] = []
  var gapLefts: [Double] = []
  /// The right edge of the longest strip.
  var right = 0.0

  init(
    _ document: FlowDocument, wrapping: FlowWrapping, on sheet: SheetRoom? = nil, density: FlowDensity = .usual
  ) {
    self.document = document
    self.density = density
    let flow = FlowArrows(document)
    arrows = flow.arrows
    var used = [Bool](repeating: false, count: FlowLayout.Row.allCases.count)
    used[FlowLayout.Row.customer.rawValue] = true
    used[FlowLayout.Row.frontstage.rawValue] = true
    used[0] = document.columns.contains { !$0.evidence.isEmpty }
    for box in document.boxes { used[FlowLayout.Row(box.lane).rawValue] = true }
    rows = FlowLayout.Row.allCases.filter { used[$0.rawValue] }
    itemOfBox = Array(repeating: -1, count: document.boxes.count)
    measure(ends: flow.ends)
    leastHeights = rows.indices.map(leastHeight)
    split(wrapping, sheet)
    stack()
    chooseRoutes()
    assignChannels()
    placeRows()
    assignGaps()
    placeLabels()
    placeColumns()
    sortChannels()
  }

  // MARK: Measuring

  private mutating func measure(ends: [(box: Int, condition: String?)]) {
    var texts = document.boxes.map(\.text)
    for column in document.columns { texts += column.evidence }
    let breaker = LineBreaker(words: WordPairs(repeatedIn: texts))
    var rowIndices = [Int](repeating: 0, count: FlowLayout.Row.allCases.count)
    for (index, row) in rows.enumerated() { rowIndices[row.rawValue] = index }
    var boxes = [[Int]](repeating: [], count: document.columns.count * rows.count)
    for (index, box) in document.boxes.enumerated() where document.columns.indices.contains(box.column) {
      boxes[box.column * rows.count + rowIndices[FlowLayout.Row(box.lane).rawValue]].append(index)
    }
    items.reserveCapacity(document.boxes.count)
    for (number, column) in document.columns.enumerated() {
      for row in rows.indices {
        starts.append(items.count)
        if rows[row] == .evidence {
          for (index, evidence) in column.evidence.enumerated() {
            items.append(
              FlowItem(
                evidence: evidence, column: number, number: index, row: row, breaker: breaker, density: density))
          }
        }
        for box in boxes[number * rows.count + row] {
          itemOfBox[box] = items.count
          let conditions = ends.filter { $0.box == box }.map(\.condition)
          items.append(
            FlowItem(
              document.boxes[box], source: box, row: row, ends: conditions, breaker: breaker, density: density,
              language: document.language))
        }
      }
    }
    starts.append(items.count)
    for (index, column) in document.columns.enumerated() {
      let boxes = items[starts[index * rows.count]..<starts[(index + 1) * rows.count]]
      let widest = boxes.reduce(FlowGrid.leastBoxWidth) { max($0, $1.outerWidth) }
      let header = header(column, width: max(widest, 92), breaker: breaker)
      headers.append(header)
      columnWidths.append(max(widest, header.width))
    }
    labels = arrows.map { arrow in
      LineBreaker.shown(arrow.label).map {
        breaker.block($0, size: FlowGrid.labelSize, width: FlowGrid.labelWidth, lines: 4)
      }
    }
  }

  private func header(_ column: FlowDocument.Column, width: Double, breaker: LineBreaker) -> Header {
    let number = LineBreaker.line(column.number, size: FlowGrid.headerSize, width: 60)
    let beside = density.numbersBesideTitles ? Self.numberWidth(number) + FlowGrid.numberGap : 0
    let title = LineBreaker.shown(column.title).map {
      breaker.block($0, size: FlowGrid.headerSize, width: max(width, 92 + beside) - beside, lines: 4)
    }
    let scope = LineBreaker.shown(column.scope).map {
      breaker.block($0, size: FlowGrid.timeSize, width: width, lines: 3)
    }
    let duration = LineBreaker.shown(column.duration).map {
      LineBreaker.line($0, size: FlowGrid.timeSize, width: width)
    }
    let wait = LineBreaker.shown(column.wait).map { FlowItem.badge(.waitPoint(time: $0)) }
    var height = FlowGrid.numberSize + 6
    if let title {
      height = density.numbersBesideTitles ? max(height, title.height + 6) : height + title.height + 2
    }
    if let scope { height += scope.height + 2 }
    if let duration { height += duration.height + 2 }
    if wait != nil { height += FlowGrid.markHeight + 3 }
    return Header(
      number: number, title: title, scope: scope, duration: duration, wait: wait,
      width: max(
        beside + (title.map { $0.width * 1.06 } ?? 0), scope?.width ?? 0, duration?.width ?? 0, wait?.width ?? 0,
        number.width + 10),
      height: height)
  }

  static func numberWidth(_ number: TextBlock) -> Double { max(FlowGrid.numberSize, number.width + 9) }

  // MARK: Strips

  private mutating func split(_ wrapping: FlowWrapping, _ sheet: SheetRoom?) {
    let count = document.columns.count
    let widths = columnWidths.map { $0 + FlowGrid.gapBefore + FlowGrid.gapAfter }
    let total = widths.reduce(0, +)
    var ranges: [Range<Int>] = []
    switch wrapping {
    case .sheet: ranges = sheet.map { planRows(for: $0) } ?? []
    case .oneRow: ranges = [0..<count]
    case .automatic where count <= 16: ranges = [0..<count]
    case .columns(let columns):
      let size = max(1, columns)
      ranges = stride(from: 0, to: count, by: size).map { $0..<min(count, $0 + size) }
    case .phases: ranges = byPhase(widths)
    case .width(let width):
      // No more rows than there have to be, and those about equally long.
      let target = width - FlowGrid.headWidth
      let strips = fill(widths, target: target, keepsPhases: true).count
      ranges = balance(widths, strips: strips, most: target)
    case .automatic:
      // k strips of height h and width total / k: the sheet's ratio gives k.
      let height = tallest(0..<count).reduce(0, +) + FlowGrid.stripGap + 60
      let strips = max(2, Int((total / (height * 1.414)).squareRoot().rounded()))
      ranges = balance(widths, strips: strips)
    }
    if ranges.isEmpty { ranges = [0..<count] }
    for columns in ranges {
      var strip = Strip(
        columns: columns, firstGap: columns.lowerBound + strips.count, laneHeights: tallest(columns))
      for column in columns {
        strip.headerHeight = max(strip.headerHeight, headers[column].height)
        if document.columns[column].phase != nil { strip.hasPhases = true }
        stripOfColumn.append(strips.count)
      }
      strips.append(strip)
    }
    gaps = Array(repeating: FlowGap(), count: count + strips.count + 1)
    channels = Array(repeating: FlowChannel(), count: strips.count * (rows.count + 1))
  }

  /// A row for every phase; a phase of more than twelve steps takes several.
  private func byPhase(_ widths: [Double]) -> [Range<Int>] {
    var phases: [Range<Int>] = []
    for column in widths.indices {
      if column == 0 || document.columns[column].phase != document.columns[column - 1].phase {
        phases.append(column..<column + 1)
      } else {
        phases[phases.count - 1] = phases[phases.count - 1].lowerBound..<column + 1
      }
    }
    return phases.flatMap { phase in
      guard phase.count > 12 else { return [phase] }
      return balance(Array(widths[phase]), strips: (phase.count + 11) / 12, keepsPhases: false).map {
        phase.lowerBound + $0.lowerBound..<phase.lowerBound + $0.upperBound
      }
    }
  }

  /// The least width at which the columns fit in so many rows, or a little more if phases then stay whole.
  private func balance(
    _ widths: [Double], strips: Int, keepsPhases: Bool = true, most: Double = .infinity
  ) -> [Range<Int>] {
    var low = widths.max() ?? 0
    var high = widths.reduce(0, +)
    for _ in 0..<24 {
      let middle = (low + high) / 2
      if fill(widths, target: middle, keepsPhases: false).count <= strips { high = middle } else { low = middle }
    }
    guard keepsPhases else { return fill(widths, target: high, keepsPhases: false) }
    let byPhase = fill(widths, target: min(most, high * 1.15), keepsPhases: true)
    return byPhase.count <= strips ? byPhase : fill(widths, target: high, keepsPhases: false)
  }

  /// Greedy rows of columns; one that begins a phase is preferred where the row is nearly full.
  private func fill(_ widths: [Double], target: Double, keepsPhases: Bool) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < widths.count {
      var end = start
      var sum = 0.0
      var phaseStart: Int?
      while end < widths.count, end == start || sum + widths[end] <= target {
        if keepsPhases, end > start, sum > target * 0.72, document.columns[end].phase != document.columns[end - 1].phase
        {
          phaseStart = end
        }
        sum += widths[end]
        end += 1
      }
      if end < widths.count, document.columns[end].phase != document.columns[end - 1].phase { phaseStart = nil }
      let stop = end < widths.count ? phaseStart ?? end : end
      ranges.append(start..<stop)
      start = stop
    }
    return ranges
  }

  /// The name of a lane keeps clear of the names of the lines above and below it.
  private func leastHeight(_ row: Int) -> Double {
    if rows[row] == .evidence { return 40 }
    let lines = [row, row + 1].map { row in
      row > 0 && row < rows.count
        ? line(between: rows[row - 1], and: rows[row]).map { name(of: $0).height + 5 } ?? 0 : 0
    }
    return max(density.leastLaneHeight, name(of: rows[row]).height + lines.reduce(0, max) + 2)
  }

  /// The least heights of the lanes that hold these columns' stacks.
  func tallest(_ columns: Range<Int>) -> [Double] {
    var heights = leastHeights
    for column in columns {
      for row in rows.indices { heights[row] = max(heights[row], height(column, row) + 2 * density.lanePadding) }
    }
    return heights
  }

  private func height(_ column: Int, _ row: Int) -> Double {
    let gap = gap(row)
    return max(0, lines(column, row).reduce(-gap) { $0 + height(ofLine: $1) + gap })
  }

  private func gap(_ row: Int) -> Double { rows[row] == .evidence ? FlowGrid.evidenceGap : density.stackGap }

  private func height(ofLine line: Range<Int>) -> Double { items[line].map(\.height).max() ?? 0 }

  private func width(ofLine line: Range<Int>) -> Double {
    items[line].reduce(-FlowGrid.evidenceGap) { $0 + $1.width + FlowGrid.evidenceGap }
  }

  /// What stands side by side: actions never do, evidence does where the column is wide enough.
  private func lines(_ column: Int, _ row: Int) -> [Range<Int>] {
    let cell = column * rows.count + row
    var lines: [Range<Int>] = []
    for item in starts[cell]..<starts[cell + 1] {
      if rows[row] == .evidence, let last = lines.last,
        width(ofLine: last.lowerBound..<item + 1) <= columnWidths[column]
      {
        lines[lines.count - 1] = last.lowerBound..<item + 1
      } else {
        lines.append(item..<item + 1)
      }
    }
    return lines
  }

  private mutating func stack() {
    for column in document.columns.indices {
      for row in rows.indices {
        var top = -height(column, row) / 2
        for line in lines(column, row) {
          var left = -width(ofLine: line) / 2
          for index in line {
            items[index].offset = top + height(ofLine: line) / 2
            items[index].shift = left + items[index].width / 2
            left += items[index].width + FlowGrid.evidenceGap
          }
          top += height(ofLine: line) + gap(row)
        }
      }
    }
  }

  // MARK: Coordinates

  /// Gives every strip its heights and every box its y.
  private mutating func placeRows() {
    var top = FlowGrid.titleSize * 1.3 + 14
    if document.subtitle != nil { top += FlowGrid.subtitleSize * 1.2 + 2 }
    for index in strips.indices {
      let first = index * (rows.count + 1)
      strips[index].top = top
      if strips[index].hasPhases { top += FlowGrid.phaseHeight + 8 }
      strips[index].headerTop = top
      top += strips[index].headerHeight
      if channels[first].thickness > 0 { top += channels[first].thickness + 8 }
      strips[index].lanesTop = top
      strips[index].laneTops = []
      for row in rows.indices {
        strips[index].laneTops.append(top)
        if row > 0, channels[first + row].thickness > 0 { top += channels[first + row].thickness + 4 }
        let middle = top + strips[index].laneHeights[row] / 2
        for column in strips[index].columns {
          let cell = column * rows.count + row
          for item in starts[cell]..<starts[cell + 1] { items[item].centre.y = middle + items[item].offset }
        }
        top += strips[index].laneHeights[row]
      }
      strips[index].laneTops.append(top)
      let below = channels[first + rows.count].thickness
      if below > 0 { top += below + 10 }
      strips[index].bottom = top
      top += FlowGrid.stripGap
    }
  }

  /// The y of a track in a channel.
  func y(ofChannel channel: Int, track: Int) -> Double {
    let strip = strips[channel / (rows.count + 1)]
    let row = channel % (rows.count + 1)
    let middle = channels[channel].middle(ofTrack: track)
    if row == 0 { return strip.lanesTop - 5 - middle }
    return strip.laneTops[row] + (row == rows.count ? 7 : 6) + middle
  }

  func x(ofGap gap: Int, track: Int) -> Double {
    let rooms = gap < labelRooms.count ? labelRooms[gap][...track].reduce(0, +) : 0
    return gapLefts[gap] + Double(track) * FlowGrid.trackPitch + rooms
  }

  private mutating func placeColumns() {
    columnLefts = Array(repeating: 0, count: document.columns.count)
    gapLefts = Array(repeating: 0, count: gaps.count)
    var widths: [Double] = []
    for strip in strips {
      var width = FlowGrid.headWidth
      for (number, gap) in (strip.firstGap...strip.firstGap + strip.columns.count).enumerated() {
        width += gapWidth(gap, isLast: number == strip.columns.count)
        if number < strip.columns.count { width += columnWidths[strip.columns.lowerBound + number] }
      }
      widths.append(width)
    }
    right = widths.max() ?? 0
    for (index, strip) in strips.enumerated() {
      let rest = right - widths[index]
      // Short strips end where their steps do; others are spread to the same length.
      let isSpread = strips.count > 1 && rest < right * 0.3
      strips[index].right = isSpread ? right : widths[index]
      let slack = isSpread ? rest / Double(strip.columns.count + 1) : 0
      var x = FlowGrid.headWidth
      for (number, column) in strip.columns.enumerated() {
        let gap = strip.firstGap + number
        gapLefts[gap] = x + slack / 2 + FlowGrid.gapBefore
        x += gapWidth(gap, isLast: false) + slack
        columnLefts[column] = x
        x += columnWidths[column]
        let cells = starts[column * rows.count]..<starts[(column + 1) * rows.count]
        for item in cells { items[item].centre.x = columnLefts[column] + columnWidths[column] / 2 + items[item].shift }
      }
      gapLefts[strip.firstGap + strip.columns.count] = x + slack / 2 + FlowGrid.gapBefore
    }
    gapLefts[gaps.count - 1] = right + 12
  }

  private func gapWidth(_ gap: Int, isLast: Bool) -> Double {
    let tracks = Double(max(0, gaps[gap].tracks.count - 1)) * FlowGrid.trackPitch
    return FlowGrid.gapBefore + tracks + labelRooms[gap].reduce(0, +) + (isLast ? 10 : FlowGrid.gapAfter)
  }
}
