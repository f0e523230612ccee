import MotcSource

extension FlowLayout {
  package init(_ document: FlowDocument, wrapping: FlowWrapping = .automatic) {
    switch wrapping {
    case .width(let width): self.init(document, within: width, lanePadding: FlowGrid.lanePadding.usual)
    case .sheet(let sheet): self.init(document, on: sheet)
    case .automatic, .oneRow, .phases, .columns: self.init(FlowComposer(document, wrapping: wrapping))
    }
  }

  /// Across, unless a row then is higher than the sheet and fits when it stands upright.
  private init(_ document: FlowDocument, on sheet: FlowSheet) {
    let scale = FlowGrid.leastType / 7
    let room = (long: sheet.room.long * scale, short: sheet.room.short * scale)
    let margins = 2 * FlowDiagram.margin
    self.init(document, within: room.long - margins, lanePadding: FlowGrid.lanePadding.onSheets)
    guard tallestSheet > room.short else { return }
    let upright = FlowLayout(document, within: room.short - margins, lanePadding: FlowGrid.lanePadding.onSheets)
    if upright.width <= room.short, upright.tallestSheet <= room.long { self = upright }
  }

  private var tallestSheet: Double {
    FlowGrid.sheetHead + legendWindow.height + (rowWindows.map(\.height).max() ?? 0)
  }

  /// What a sheet for each row shows: from its phases to the arrows below it.
  var rowWindows: [Frame] {
    let tops = strips.map { $0.phases.first?.label.frame.y ?? $0.headers.first?.number.frame.y ?? 0 }
    return tops.enumerated().map { index, top in
      let bottom = index + 1 < tops.count ? tops[index + 1] - FlowGrid.stripGap + 4 : legendWindow.y
      return Frame(x: -2, y: top - 8, width: width + 4, height: bottom - top + 8)
    }
  }

  /// Without height where there is no legend.
  var legendWindow: Frame {
    let top = legend.first.map { $0.symbol.y - 6 } ?? height + 4
    return Frame(x: -2, y: top, width: width + 4, height: max(0, height - top + 4))
  }

  /// How much room the arrows between columns take is known only when they are drawn: a drawing that came out too wide
  /// is made again for less, unless every row has but one column.
  private init(_ document: FlowDocument, within width: Double, lanePadding: Double) {
    var target = width
    self.init(FlowComposer(document, wrapping: .width(target), lanePadding: lanePadding))
    for _ in 0..<8 where self.width > width && strips.contains(where: { $0.columns.count > 1 }) {
      target = max(FlowGrid.headWidth, target - max(20, (self.width - width) * 0.6))
      self.init(FlowComposer(document, wrapping: .width(target), lanePadding: lanePadding))
    }
  }

  private init(_ composer: FlowComposer) {
    let document = composer.document
    strips = composer.strips.indices.map { composer.strip($0) }
    boxes = composer.items.map { composer.box($0) }
    edges = composer.edges()
    let title = LineBreaker.line(document.title, size: FlowGrid.titleSize, width: 1_200)
    self.title = Label(
      block: title, frame: Frame(x: 0, y: 0, width: title.width * 1.05 + 4, height: FlowGrid.titleSize * 1.3))
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
    var x = FlowGrid.headWidth
    var y = height + 18
    func add(_ mark: Mark?, symbol width: Double, _ words: String) {
      let block = LineBreaker.line(words, size: FlowGrid.legendSize, width: 300)
      let total = width + 6 + block.width
      if x + total > limit, x > FlowGrid.headWidth {
        x = FlowGrid.headWidth
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
          frame: Frame(x: FlowGrid.headWidth, y: top, width: right - FlowGrid.headWidth, height: height),
          head: Frame(x: 0, y: top, width: FlowGrid.headWidth - 4, height: height),
          name: name(FlowWords.name(of: kind), FlowGrid.laneSize.name, FlowGrid.laneSize.english)))
      if row > 0, let line = line(between: rows[row - 1], and: kind) { result.lines.append(self.line(line, y: top)) }
    }
    result.headers = strip.columns.map { header($0, strip) }
    if strip.hasPhases { result.phases = phases(strip) }
    return result
  }

  private func line(between upper: FlowLayout.Row, and lower: FlowLayout.Row) -> FlowLayout.Line.Kind? {
    switch (upper, lower) {
    case (.customer, _): .interaction
    case (.frontstage, _): .visibility
    case (.backstage, _): .internalInteraction
    default: nil
    }
  }

  private func line(_ kind: FlowLayout.Line.Kind, y: Double) -> FlowLayout.Line {
    let name = name(FlowWords.name(of: kind), FlowGrid.lineSize.name, FlowGrid.lineSize.english)
    let height = name.height + 5
    return FlowLayout.Line(
      kind: kind, from: FlowLayout.Point(FlowGrid.headWidth - 4, y), to: FlowLayout.Point(right, y),
      label: Frame(x: 1, y: y - height / 2, width: FlowGrid.headWidth - 6, height: height), name: name)
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
    let number = Label(
      block: header.number, frame: frame(max(FlowGrid.numberSize, header.number.width + 9), FlowGrid.numberSize))
    let title = header.title.map { Label(block: $0, frame: frame($0.width * 1.06 + 8, $0.height)) }
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
