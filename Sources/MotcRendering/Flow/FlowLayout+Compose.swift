import MotcSource

extension FlowLayout {
  package init(_ document: FlowDocument, wrapping: FlowWrapping = .automatic) {
    switch wrapping {
    case .width(let width): self.init(document, within: width)
    case .sheet(let sheet): self.init(document, on: sheet)
    case .automatic, .oneRow, .phases, .columns: self.init(FlowComposer(document, wrapping: wrapping))
    }
  }

  /// Across or upright, whichever takes fewer sheets, or fills them better.
  private init(_ document: FlowDocument, on sheet: FlowSheet) {
    var best = Self.fitted(document, sheet, Paper(isAcross: false, isLegendAside: false, sheets: []))
    for isLegendAside in [false, true] {
      let across = Self.fitted(document, sheet, Paper(isAcross: true, isLegendAside: isLegendAside, sheets: []))
      if isLegendAside, !across.hasLegendAside(on: sheet) { continue }
      if across.strain(on: sheet) < best.strain(on: sheet) { best = across }
    }
    self = best
  }

  /// Rows are planned before it is known what room their arrows take: where that is too much, they are planned again,
  /// for a smaller sheet.
  private static func fitted(_ document: FlowDocument, _ sheet: FlowSheet, _ paper: Paper) -> FlowLayout {
    let room = sheet.room(isAcross: paper.isAcross)
    var target = room
    target.height -= FlowGrid.sheetHead + (paper.isLegendAside ? 0 : FlowGrid.legendRoom)
    var best: FlowLayout?
    for _ in 0..<8 {
      let composer = FlowComposer(document, wrapping: .sheet(sheet), on: target, density: .onSheets)
      var layout = FlowLayout(composer)
      layout.paper = paper
      let sheets = layout.sheets(of: room.height)
      layout.paper?.sheets = sheets
      let strain = layout.strain(on: sheet)
      if best.map({ strain < $0.strain(on: sheet) }) ?? true { best = layout }
      let excess = layout.width - room.width
      if excess > 0, layout.strips.contains(where: { $0.columns.count > 1 }) {
        target.width = max(FlowGrid.headWidth, target.width - max(12, excess * 0.6))
      } else if (strain.overfull, strain.sheets) > (0, composer.sheetCount) {
        target.height -= 12
      } else {
        break
      }
    }
    return best ?? FlowLayout(FlowComposer(document, wrapping: .oneRow))
  }

  /// Whether title and legend go together on one line.
  private func hasLegendAside(on sheet: FlowSheet) -> Bool {
    let words = max(title.frame.right, 0) + (subtitle?.frame.width ?? 0) + 60
    let isOneLine = Set(legend.map(\.symbol.y)).count < 2
    return isOneLine && words + legendWindow.width <= sheet.room(isAcross: true).width
  }

  /// The rows that stand together on a sheet, from the first on.
  private func sheets(of height: Double) -> [Range<Int>] {
    var sheets: [Range<Int>] = []
    for row in strips.indices {
      if let last = sheets.last, extent(ofSheet: last.lowerBound..<row + 1) <= height {
        sheets[sheets.count - 1] = last.lowerBound..<row + 1
      } else {
        sheets.append(row..<row + 1)
      }
    }
    return sheets
  }

  private func extent(ofSheet rows: Range<Int>) -> Double {
    let legend = paper?.isLegendAside == true ? 0 : legendWindow.height
    return FlowGrid.sheetHead + window(on: rows).height + legend
  }

  /// How many sheets are too small, how many there are, and how much of them is empty.
  private func strain(on sheet: FlowSheet) -> (overfull: Int, sheets: Int, empty: Double) {
    guard let paper else { return (0, 0, 0) }
    let room = sheet.room(isAcross: paper.isAcross)
    let overfull = paper.sheets.count { extent(ofSheet: $0) > room.height || width > room.width }
    let empty = paper.sheets.reduce(0) { $0 + max(0, 1 - extent(ofSheet: $1) / room.height) }
    return (overfull, paper.sheets.count, empty)
  }

  /// Points on paper for one of the drawing: seven eighths, at which the smallest type has 7 points, and more where the
  /// sheets have room for it.
  func scale(on sheet: FlowSheet) -> Double {
    guard let paper else { return 1 }
    let room = sheet.room(isAcross: paper.isAcross)
    let height = paper.sheets.map { self.extent(ofSheet: $0) }.max() ?? 0
    let least = 7 / FlowGrid.leastType
    return least * min(1.35, room.width / window(on: strips.indices).width, room.height / height)
  }

  /// What a sheet for these rows shows: from the phases of the first to the arrows below the last.
  func window(on rows: Range<Int>) -> Frame {
    func top(_ row: Int) -> Double {
      strips[row].phases.first?.label.frame.y ?? strips[row].headers.first?.number.frame.y ?? 0
    }
    let first = rows.isEmpty ? 0 : top(rows.lowerBound)
    let bottom =
      rows.upperBound < strips.count ? top(rows.upperBound) - FlowGrid.stripGap + 4 : legendWindow.y
    return Frame(x: -2, y: first - 4, width: width + 4, height: bottom - first + 4)
  }

  /// Without height where there is no legend.
  var legendWindow: Frame {
    let top = legend.first.map { $0.symbol.y - 6 } ?? height + 4
    let right = legend.map(\.label.frame.right).max() ?? 0
    return Frame(x: -2, y: top, width: right + 6, height: max(0, height - top + 4))
  }

  /// How much room the arrows between columns take is known only when they are drawn: a drawing that came out too wide
  /// is made again for less, unless every row has but one column.
  private init(_ document: FlowDocument, within width: Double) {
    var target = width
    self.init(FlowComposer(document, wrapping: .width(target)))
    for _ in 0..<8 where self.width > width && strips.contains(where: { $0.columns.count > 1 }) {
      target = max(FlowGrid.headWidth, target - max(20, (self.width - width) * 0.6))
      self.init(FlowComposer(document, wrapping: .width(target)))
    }
  }

  private init(_ composer: FlowComposer) {
    let document = composer.document
    density = composer.density
    strips = composer.strips.indices.map { composer.strip($0) }
    boxes = composer.items.map { composer.box($0) }
    edges = composer.edges()
    let title = LineBreaker.line(document.title, size: FlowGrid.titleSize, width: 1_200)
    self.title = Label(
      block: title, frame: Frame(x: 0, y: 0, width: title.width * 1.13 + 4, height: FlowGrid.titleSize * 1.3))
    var width = max(composer.right, self.title.frame.right)
    if let text = document.subtitle {
      let block = LineBreaker.line(text, size: FlowGrid.subtitleSize, width: 1_200)
      let frame = Frame(
        x: 0, y: self.title.frame.bottom + 1, width: block.width * 1.05 + 4, height: FlowGrid.subtitleSize * 1.2)
      subtitle = Label(block: block, frame: frame)
      width = max(width, frame.right)
    }
    for edge in edges { width = max(width, (edge.label?.frame.right ?? 0) + 4) }
    let margin = composer.gaps.last?.tracks.count ?? 0
    if margin > 0 { width = max(width, composer.x(ofGap: composer.gaps.count - 1, track: margin - 1) + 6) }
    self.width = width
    let bottom = strips.last?.bands.last?.frame.bottom ?? 0
    height = max(bottom, composer.strips.last?.bottom ?? 0)
    legend = []
    addLegend(document, width: max(composer.right, 400))
  }

  private mutating func addLegend(_ document: FlowDocument, width limit: Double) {
    var used = [Bool](repeating: false, count: Mark.Kind.allCases.count)
    func use(_ marks: [Mark]) {
      for (index, kind) in Mark.Kind.allCases.enumerated() where marks.contains(where: { $0.kind == kind }) {
        used[index] = true
      }
    }
    for box in boxes where !box.marks.isEmpty { use(box.marks) }
    for strip in strips { use(strip.headers.compactMap(\.wait)) }
    var x = 0.0
    var y = height + 18
    func add(_ mark: Mark?, symbol width: Double, _ words: String) {
      let block = LineBreaker.line(words, size: FlowGrid.legendSize, width: 300)
      let total = width + 6 + block.width
      if x + total > limit, x > 0 {
        x = 0
        y += 19
      }
      let symbol = Frame(x: x, y: y, width: width, height: FlowGrid.markHeight)
      var mark = mark
      mark?.frame = symbol
      let label = Frame(x: symbol.right + 6, y: y, width: block.width * 1.06 + 4, height: FlowGrid.markHeight)
      legend.append(LegendItem(mark: mark, symbol: symbol, label: Label(block: block, frame: label)))
      x = label.right + 22
      height = symbol.bottom
      self.width = max(self.width, label.right)
    }
    for (index, kind) in Mark.Kind.allCases.enumerated() where used[index] {
      let sample =
        switch kind {
        case .failPoint: "F"
        case .waitPoint: "W"
        case .momentOfTruth: "MOT"
        case .delight: "♥"
        case .decision: ""
        case .end: FlowWords.end[document.language]
        }
      let text = TextMetrics.width(sample, size: FlowGrid.markSize, isBold: true)
      let symbol =
        [.decision, .failPoint, .delight].contains(kind) ? FlowGrid.markHeight : max(FlowGrid.markHeight, text + 13)
      let frame = Frame(x: 0, y: 0, width: 0, height: 0)
      add(Mark(kind: kind, text: sample, frame: frame), symbol: symbol, FlowWords.name(of: kind)[document.language])
    }
    if edges.contains(where: { $0.kind == .loop }) {
      add(nil, symbol: 26, FlowWords.loop[document.language])
    }
  }
}

extension FlowComposer {
  typealias Frame = FlowLayout.Frame
  typealias Label = FlowLayout.Label
  typealias Mark = FlowLayout.Mark

  func strip(_ index: Int) -> FlowLayout.Strip {
    let strip = strips[index]
    var result = FlowLayout.Strip(columns: strip.columns, phases: [], headers: [], bands: [], lines: [])
    for (row, kind) in rows.enumerated() {
      let top = strip.laneTops[row]
      let height = strip.laneTops[row + 1] - top
      result.bands.append(
        FlowLayout.Band(
          row: kind,
          frame: Frame(x: FlowGrid.headWidth, y: top, width: strip.right - FlowGrid.headWidth, height: height),
          head: Frame(x: 0, y: top, width: FlowGrid.headWidth - 4, height: height),
          name: name(of: kind)))
      if row > 0, let line = line(between: rows[row - 1], and: kind) {
        result.lines.append(self.line(line, y: top, to: strip.right))
      }
    }
    result.headers = strip.columns.map { header($0, strip) }
    if strip.hasPhases { result.phases = phases(strip) }
    return result
  }

  func line(between upper: FlowLayout.Row, and lower: FlowLayout.Row) -> FlowLayout.Line.Kind? {
    switch (upper, lower) {
    case (.customer, _): .interaction
    case (.frontstage, _): .visibility
    case (.backstage, _): .internalInteraction
    default: nil
    }
  }

  private func line(_ kind: FlowLayout.Line.Kind, y: Double, to right: Double) -> FlowLayout.Line {
    let name = name(of: kind)
    let height = name.height + 5
    return FlowLayout.Line(
      kind: kind, from: FlowLayout.Point(FlowGrid.headWidth - 4, y), to: FlowLayout.Point(right, y),
      label: Frame(x: 1, y: y - height / 2, width: FlowGrid.headWidth - 6, height: height), name: name)
  }

  func name(of row: FlowLayout.Row) -> FlowLayout.Name {
    name(FlowWords.name(of: row), FlowGrid.laneSize.name, FlowGrid.laneSize.english)
  }

  func name(of line: FlowLayout.Line.Kind) -> FlowLayout.Name {
    name(FlowWords.name(of: line), FlowGrid.lineSize.name, FlowGrid.lineSize.english)
  }

  private func name(_ phrase: Phrase, _ size: Double, _ englishSize: Double) -> FlowLayout.Name {
    let breaker = LineBreaker(words: WordPairs(repeatedIn: []))
    // Set in bold, which is wider than what the breaker measures.
    let block = breaker.block(phrase[document.language], size: size, width: (FlowGrid.headWidth - 14) / 1.08)
    let english =
      document.language == .english
      ? [] : breaker.block(phrase.en, size: englishSize, width: FlowGrid.headWidth - 14).lines
    return FlowLayout.Name(lines: block.lines, size: size, english: english, englishSize: englishSize)
  }

  private func phases(_ strip: Strip) -> [FlowLayout.Phase] {
    var result: [FlowLayout.Phase] = []
    var start = strip.columns.lowerBound
    while start < strip.columns.upperBound {
      var end = start + 1
      while end < strip.columns.upperBound, document.columns[end].phase == document.columns[start].phase { end += 1 }
      if let phase = LineBreaker.shown(document.columns[start].phase) {
        let left = columnLefts[start] - 6
        let frame = Frame(
          x: left, y: strip.top, width: columnLefts[end - 1] + columnWidths[end - 1] + 6 - left,
          height: FlowGrid.phaseHeight)
        let block = LineBreaker.line(phase, size: FlowGrid.phaseSize, width: frame.width - 20)
        let isFirst = start == strip.columns.lowerBound
        let border = FlowLayout.Phase.Line(
          from: FlowLayout.Point(left, strip.lanesTop),
          to: FlowLayout.Point(left, strip.laneTops[rows.count]))
        result.append(FlowLayout.Phase(label: Label(block: block, frame: frame), border: isFirst ? nil : border))
      }
      start = end
    }
    return result
  }

  private func header(_ column: Int, _ strip: Strip) -> FlowLayout.Header {
    let header = headers[column]
    let middle = columnLefts[column] + columnWidths[column] / 2
    var y = strip.headerTop
    func frame(_ width: Double, _ height: Double) -> Frame {
      defer { y += height + 2 }
      return Frame(x: middle - width / 2, y: y, width: width, height: height)
    }
    let width = FlowComposer.numberWidth(header.number)
    var number = Label(block: header.number, frame: Frame(x: 0, y: y, width: width, height: FlowGrid.numberSize))
    var title = header.title.map {
      Label(block: $0, frame: Frame(x: 0, y: y, width: $0.width * 1.06 + 8, height: $0.height))
    }
    if density.numbersBesideTitles, let words = title?.frame {
      let height = max(words.height, FlowGrid.numberSize)
      number.frame.x = middle - (width + FlowGrid.numberGap + words.width - 8) / 2
      number.frame.y += (height - FlowGrid.numberSize) / 2
      title?.frame.x = number.frame.right + FlowGrid.numberGap - 4
      title?.frame.y += (height - words.height) / 2
      y += height + 2
    } else {
      number.frame = frame(width, FlowGrid.numberSize)
      if let words = title?.frame { title?.frame = frame(words.width, words.height) }
    }
    let scope = header.scope.map { Label(block: $0, frame: frame($0.width * 1.06 + 8, $0.height)) }
    let duration = header.duration.map { Label(block: $0, frame: frame($0.width * 1.06 + 8, $0.height)) }
    let wait = header.wait.map { badge in
      Mark(kind: badge.kind, text: badge.text, frame: frame(badge.width, FlowGrid.markHeight))
    }
    return FlowLayout.Header(
      column: column, number: number, title: title, scope: scope, duration: duration, wait: wait)
  }

  func box(_ item: FlowItem) -> FlowLayout.Box {
    let frame = item.frame
    var box = FlowLayout.Box(
      source: item.source, row: rows[item.row], frame: frame, text: item.text, condition: item.condition, role: nil,
      marks: [])
    let height = FlowGrid.markHeight
    if let role = item.role {
      box.role = Label(
        block: role, frame: Frame(x: frame.x + 5, y: frame.y - height / 2, width: item.roleWidth, height: height))
    }
    var x = frame.right - 3
    for badge in item.badges {
      x -= badge.width
      box.marks.append(
        Mark(
          kind: badge.kind, text: badge.text,
          frame: Frame(x: x, y: frame.y - height / 2, width: badge.width, height: height)))
      x -= 3
    }
    x = frame.right - 10
    for end in item.ends {
      x -= end.width
      box.marks.append(
        Mark(
          kind: end.kind, text: end.text,
          frame: Frame(x: x, y: frame.bottom - height / 2, width: end.width, height: height)))
      x -= 3
    }
    if item.isDecision {
      let size = FlowGrid.decisionSize
      box.marks.append(
        Mark(
          kind: .decision, text: "",
          frame: Frame(x: frame.right - size / 2, y: item.centre.y - size / 2, width: size, height: size)))
    }
    return box
  }
}
