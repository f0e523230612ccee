import MotcSource

/// The diagram as SVG, without Graphviz: for pages, and as a preview that costs nothing.
///
/// It says by itself what it is (`role`, `aria-label`, `desc`); every action has its `title`, which hovers over it, and its
/// id. Nothing is referred to by id within the drawing: several may stand on one page.
extension FlowDiagram {
  typealias Attribute = SVGWriter.Attribute

  /// The whole, as a file.
  package var svg: [UInt8] {
    var writer = SVGWriter(isFile: true)
    write(wholeWindow, named: name, &writer)
    return writer.bytes.array
  }

  /// The whole, as part of a page.
  var svgOnPage: [UInt8] { svg(through: wholeWindow, scale: 1, named: name) }

  private var wholeWindow: FlowLayout.Frame {
    FlowLayout.Frame(
      x: -Self.margin, y: -Self.margin, width: layout.width + 2 * Self.margin,
      height: layout.height + 2 * Self.margin)
  }

  /// What is seen of it through a window, as part of a page.
  func svg(through window: FlowLayout.Frame, scale: Double, named name: String) -> [UInt8] {
    var writer = SVGWriter(isFile: false)
    write(window, scale: scale, named: name, &writer)
    return writer.bytes.array
  }

  private func write(
    _ window: FlowLayout.Frame, scale: Double = 1, named name: String, _ writer: inout SVGWriter
  ) {
    // A picture hides what is in it from those who hear it; one that links must not.
    let isLinked = document.boxes.contains { Self.link(of: $0) != nil }
    writer.element(
      "svg",
      [
        Attribute("xmlns", .word("http://www.w3.org/2000/svg")), Attribute("width", .points(window.width * scale)),
        Attribute("height", .points(window.height * scale)),
        Attribute("viewBox", .numbers([window.x, window.y, window.width, window.height])),
        Attribute("role", .word(isLinked ? "group" : "img")), Attribute("aria-label", .text(name)),
        Attribute("lang", .text(document.language.rawValue)), Attribute("font-family", .word(FlowStyle.font)),
        Attribute("font-size", .number(layout.density.textSize)), Attribute("fill", .word(style.ink)),
      ]
    ) { writer in
      writer.element("title", text: name)
      writer.element("desc", text: summary)
      writer.element("rect", area(window) + [fill(style.paper)])
      let strips = layout.strips.filter { $0.bands.contains { $0.frame.intersects(window) } }
      let edges = layout.edges.filter { self.edge($0, isSeenThrough: window) }
      for strip in strips { background(strip, &writer) }
      for edge in edges { arrow(edge, &writer) }
      for (index, box) in layout.boxes.enumerated() where box.frame.intersects(window) {
        self.box(box, named: names[index], &writer)
      }
      for edge in edges { if let label = edge.label { condition(label, &writer) } }
      for strip in strips { heads(strip, &writer) }
      if window.intersects(layout.title.frame) { titles(&writer) }
      if layout.legend.contains(where: { $0.symbol.intersects(window) }) { legend(&writer) }
    }
  }

  private func edge(_ edge: FlowLayout.Edge, isSeenThrough window: FlowLayout.Frame) -> Bool {
    zip(edge.points, edge.points.dropFirst()).contains { start, end in
      FlowLayout.Frame(
        x: min(start.x, end.x) - 1, y: min(start.y, end.y) - 1, width: abs(start.x - end.x) + 2,
        height: abs(start.y - end.y) + 2
      ).intersects(window)
    }
  }

  // MARK: Rows and columns

  private func background(_ strip: FlowLayout.Strip, _ writer: inout SVGWriter) {
    for band in strip.bands {
      writer.element(
        "rect",
        [Attribute("class", .text("lane \(Self.className(band.row))"))] + area(band.frame)
          + [fill(style.lane(band.row).band)])
    }
    for border in strip.phases.compactMap(\.border) {
      writer.element(
        "line",
        [Attribute("class", .word("phase-border"))] + line(from: border.from, to: border.to)
          + stroke(style.faint, 0.8))
    }
    for line in strip.lines {
      writer.element(
        "line",
        [Attribute("class", .text(line.kind.rawValue))] + self.line(from: line.from, to: line.to)
          + stroke(style.line, style.lineWidth) + dashes(of: line.kind))
    }
  }

  private func dashes(of kind: FlowLayout.Line.Kind) -> [Attribute] {
    switch kind {
    case .interaction: [Attribute("stroke-dasharray", .word("8 5"))]
    case .visibility: []
    case .internalInteraction: [Attribute("stroke-dasharray", .word("1.5 4"))]
    }
  }

  private func heads(_ strip: FlowLayout.Strip, _ writer: inout SVGWriter) {
    for phase in strip.phases { self.phase(phase, &writer) }
    for header in strip.headers { self.header(header, &writer) }
    for band in strip.bands {
      let lane = style.lane(band.row)
      writer.element(
        "rect",
        [Attribute("class", .word("lane-head"))] + area(band.head) + [fill(lane.head)] + stroke(lane.border, 0.8))
      name(band.name, in: band.head, lane.headText, &writer)
    }
    for line in strip.lines {
      writer.element(
        "rect",
        area(line.label) + [Attribute("rx", .number(line.label.height / 2.6)), fill(style.paper)]
          + stroke(style.line, 1.2))
      name(line.name, in: line.label, style.line, &writer)
    }
  }

  private func name(
    _ name: FlowLayout.Name, in frame: FlowLayout.Frame, _ colour: StaticString, _ writer: inout SVGWriter
  ) {
    var y = frame.centre.y - name.height / 2
    var lines: [(text: String, x: Double, y: Double, attributes: [Attribute])] = []
    for (texts, size, weight) in [(name.lines, name.size, true), (name.english, name.englishSize, false)] {
      for text in texts {
        let height = size * TextBlock.lineSpacing
        lines.append(
          (
            text, frame.centre.x, y + height / 2 + Self.drop(size),
            [Attribute("font-size", .number(size))] + (weight ? [Attribute("font-weight", .word("bold"))] : [])
          ))
        y += height
      }
    }
    writer.text([middle, fill(colour)], lines: lines)
  }

  private func phase(_ phase: FlowLayout.Phase, _ writer: inout SVGWriter) {
    let frame = phase.label.frame
    let tip = min(7, frame.width / 3)
    writer.element(
      "polygon",
      [
        Attribute("class", .word("phase")),
        Attribute(
          "points",
          .numbers([
            frame.x, frame.y, frame.right - tip, frame.y, frame.right, frame.centre.y, frame.right - tip, frame.bottom,
            frame.x, frame.bottom,
          ])), fill(style.phase.fill),
      ] + stroke(style.phase.border, 1))
    words(phase.label, [fill(style.ink)], &writer)
  }

  private func header(_ header: FlowLayout.Header, _ writer: inout SVGWriter) {
    let emphasis = document.columns[header.column].emphasis
    let number = header.number.frame
    writer.element(
      "rect",
      [Attribute("class", .word("step"))] + area(number) + [Attribute("rx", .number(number.height / 2))]
        + [fill(emphasis == .strong ? style.ink : style.paper)] + stroke(style.phase.border, style.boxWidth))
    let ink = emphasis == .quiet ? style.quiet : style.ink
    words(header.number, [fill(emphasis == .strong ? style.paper : ink)], &writer)
    if let title = header.title { words(title, [fill(ink)], &writer) }
    if let scope = header.scope { words(scope, [fill(style.quiet), italic], &writer) }
    if let duration = header.duration { words(duration, [fill(style.quiet)], &writer) }
    if let wait = header.wait { mark(wait, style.mark(wait.kind), &writer) }
  }

  // MARK: Boxes

  private func box(_ box: FlowLayout.Box, named name: String, _ writer: inout SVGWriter) {
    guard let action = action(of: box) else {
      return writer.element("g", [Attribute("class", .word("evidence"))]) { evidence(box, &$0) }
    }
    writer.element("g", [Attribute("class", .word("action")), Attribute("id", .text(name))]) { writer in
      writer.element("title", text: Self.tooltip(of: action))
      guard let link = Self.link(of: action) else { return self.action(box, &writer) }
      writer.element("a", [Attribute("href", .link(link)), Attribute("target", .word("_top"))]) { writer in
        self.action(box, &writer)
      }
    }
  }

  private func border(_ box: FlowLayout.Box) -> [Attribute] {
    let emphasis = emphasis(of: box)
    let lane = style.lane(box.row)
    return [fill(emphasis == .strong ? lane.tint : style.paper)]
      + stroke(emphasis == .quiet ? style.faint : lane.border, width(of: emphasis))
  }

  private func ink(_ box: FlowLayout.Box) -> StaticString { emphasis(of: box) == .quiet ? style.quiet : style.ink }

  /// A sheet with a folded corner.
  private func evidence(_ box: FlowLayout.Box, _ writer: inout SVGWriter) {
    let frame = box.frame
    let fold = 6.0
    let corner = FlowLayout.Point(frame.right - fold, frame.y + fold)
    writer.element(
      "polygon",
      [
        Attribute(
          "points",
          .numbers([
            frame.x, frame.y, corner.x, frame.y, frame.right, corner.y, frame.right, frame.bottom, frame.x,
            frame.bottom,
          ]))
      ] + border(box))
    let flap = [corner.x, frame.y, corner.x, corner.y, frame.right, corner.y]
    writer.element("polyline", [Attribute("points", .numbers(flap)), fill("none")] + border(box).dropFirst())
    block(box.text, at: frame.centre, [fill(ink(box))], &writer)
  }

  private func action(_ box: FlowLayout.Box, _ writer: inout SVGWriter) {
    let isQuiet = emphasis(of: box) == .quiet
    writer.element(
      "rect",
      area(box.frame) + (Self.isRounded(box.row) ? [Attribute("rx", .number(FlowStyle.boxCorner))] : []) + border(box)
        + (box.condition == nil ? [] : [Attribute("stroke-dasharray", .word("5 3"))]))
    var middle = box.frame.centre
    if let condition = box.condition {
      let top = middle.y - (condition.height + box.text.height) / 2
      block(
        condition, at: FlowLayout.Point(middle.x, top + condition.height / 2), [fill(ink(box)), italic], &writer)
      middle.y = top + condition.height + box.text.height / 2
    }
    block(box.text, at: middle, [fill(ink(box))], &writer)
    if let role = box.role {
      let lane = style.lane(box.row)
      writer.element(
        "rect",
        [Attribute("class", .word("role"))] + area(role.frame)
          + [Attribute("rx", .number(4)), fill(isQuiet ? style.paper : lane.head)]
          + stroke(isQuiet ? style.faint : lane.border, 0.8))
      words(role, [fill(isQuiet ? style.quiet : lane.headText)], &writer)
    }
    for mark in box.marks { self.mark(mark, isQuiet ? style.quietMark : style.mark(mark.kind), &writer) }
  }

  private func mark(_ mark: FlowLayout.Mark, _ style: FlowStyle.Mark, _ writer: inout SVGWriter) {
    let frame = mark.frame
    let middle = frame.centre
    let look = [fill(style.fill)] + stroke(style.border, 1)
    let name = Attribute("class", .text("mark " + mark.kind.rawValue))
    switch mark.kind {
    case .failPoint, .delight:
      writer.element(
        "ellipse",
        [
          name, Attribute("cx", .number(middle.x)), Attribute("cy", .number(middle.y)),
          Attribute("rx", .number(frame.width / 2)), Attribute("ry", .number(frame.height / 2)),
        ] + look)
    case .waitPoint:
      let tip = min(5, frame.width / 3)
      let points = [
        frame.x, middle.y, frame.x + tip, frame.y, frame.right - tip, frame.y, frame.right, middle.y,
        frame.right - tip, frame.bottom, frame.x + tip, frame.bottom,
      ]
      writer.element("polygon", [name, Attribute("points", .numbers(points))] + look)
    case .decision:
      let points = [middle.x, frame.y, frame.right, middle.y, middle.x, frame.bottom, frame.x, middle.y]
      writer.element("polygon", [name, Attribute("points", .numbers(points))] + look)
    case .momentOfTruth, .end:
      let corner = mark.kind == .end ? 4.0 : 0
      writer.element("rect", [name] + area(frame) + [Attribute("rx", .number(corner))] + look)
    }
    let block = TextBlock(lines: [mark.text], width: 0, size: FlowGrid.markSize)
    if !mark.text.isEmpty { self.block(block, at: middle, [fill(style.text)], &writer) }
  }

  // MARK: Arrows

  private func arrow(_ edge: FlowLayout.Edge, _ writer: inout SVGWriter) {
    let colour = isQuiet(edge) ? style.faint : style.arrow
    writer.element(
      "path",
      [
        Attribute("class", .text(edge.kind.rawValue)),
        Attribute("d", .curves(path(edge).points.map { ($0.x, $0.y) })), fill("none"),
      ] + stroke(colour, style.arrowWidth)
        + (edge.isDashed ? [Attribute("stroke-dasharray", .word("6 4"))] : []))
    let points = RoundedPath.simplified(edge.points)
    guard points.count > 1 else { return }
    if edge.hasEndTip { tip(at: points[points.count - 1], from: points[points.count - 2], colour, &writer) }
    if edge.hasStartTip { tip(at: points[0], from: points[1], colour, &writer) }
  }

  /// Drawn as a shape of its own: a marker would have to be referred to by an id.
  private func tip(
    at tip: FlowLayout.Point, from before: FlowLayout.Point, _ colour: StaticString, _ writer: inout SVGWriter
  ) {
    let length = abs(tip.x - before.x) + abs(tip.y - before.y)
    guard length > 0 else { return }
    let (x, y) = ((tip.x - before.x) / length, (tip.y - before.y) / length)
    let base = FlowLayout.Point(tip.x - x * FlowStyle.arrowLength, tip.y - y * FlowStyle.arrowLength)
    let half = FlowStyle.arrowLength * 0.36
    let points = [tip.x, tip.y, base.x - y * half, base.y + x * half, base.x + y * half, base.y - x * half]
    writer.element("polygon", [Attribute("points", .numbers(points)), fill(colour)])
  }

  private func condition(_ label: FlowLayout.Label, _ writer: inout SVGWriter) {
    writer.element(
      "rect",
      [Attribute("class", .word("condition"))] + area(label.frame)
        + [Attribute("rx", .number(5)), fill(style.paper)] + stroke(style.faint, 0.8))
    words(label, [], &writer)
  }

  // MARK: Words around

  private func titles(_ writer: inout SVGWriter) {
    leftWords(layout.title, style.ink, [Attribute("font-weight", .word("bold"))], &writer)
    if let subtitle = layout.subtitle { leftWords(subtitle, style.quiet, [], &writer) }
  }

  private func legend(_ writer: inout SVGWriter) {
    for item in layout.legend {
      if let mark = item.mark {
        self.mark(mark, style.mark(mark.kind), &writer)
      } else {
        let right = FlowLayout.Point(item.symbol.right, item.symbol.centre.y)
        let left = FlowLayout.Point(item.symbol.x, item.symbol.centre.y)
        writer.element(
          "line",
          line(from: right, to: FlowLayout.Point(left.x + FlowStyle.arrowLength, left.y))
            + stroke(style.arrow, style.arrowWidth) + [Attribute("stroke-dasharray", .word("6 4"))])
        tip(at: left, from: right, style.arrow, &writer)
      }
      leftWords(item.label, style.ink, [], &writer)
    }
  }

  private func leftWords(
    _ label: FlowLayout.Label, _ colour: StaticString, _ attributes: [Attribute], _ writer: inout SVGWriter
  ) {
    let size = label.block.size
    writer.element(
      "text",
      [
        Attribute("x", .number(label.frame.x)), Attribute("y", .number(label.frame.centre.y + Self.drop(size))),
        Attribute("font-size", .number(size)), fill(colour),
      ] + attributes, text: label.block.lines.joined(separator: " "))
  }

  // MARK: Text and attributes

  private func words(_ label: FlowLayout.Label, _ attributes: [Attribute], _ writer: inout SVGWriter) {
    block(label.block, at: label.frame.centre, attributes, &writer)
  }

  /// Lines around a middle.
  private func block(
    _ block: TextBlock, at middle: FlowLayout.Point, _ attributes: [Attribute], _ writer: inout SVGWriter
  ) {
    var attributes = attributes + [self.middle]
    if block.size != layout.density.textSize { attributes.append(Attribute("font-size", .number(block.size))) }
    var y = middle.y - block.height / 2 + block.lineHeight / 2 + Self.drop(block.size)
    if block.lines.count == 1 {
      attributes += [Attribute("x", .number(middle.x)), Attribute("y", .number(y))]
      return writer.element("text", attributes, text: block.lines[0])
    }
    writer.text(
      attributes,
      lines: block.lines.map { line in
        defer { y += block.lineHeight }
        return (line, middle.x, y, [])
      })
  }

  /// From the middle of a line to its baseline.
  private static func drop(_ size: Double) -> Double { size * 0.36 }

  private var middle: Attribute { Attribute("text-anchor", .word("middle")) }
  private var italic: Attribute { Attribute("font-style", .word("italic")) }

  private func fill(_ colour: StaticString) -> Attribute { Attribute("fill", .word(colour)) }

  private func stroke(_ colour: StaticString, _ width: Double) -> [Attribute] {
    [Attribute("stroke", .word(colour)), Attribute("stroke-width", .number(width))]
  }

  private func area(_ frame: FlowLayout.Frame) -> [Attribute] {
    [
      Attribute("x", .number(frame.x)), Attribute("y", .number(frame.y)), Attribute("width", .number(frame.width)),
      Attribute("height", .number(frame.height)),
    ]
  }

  private func line(from start: FlowLayout.Point, to end: FlowLayout.Point) -> [Attribute] {
    [
      Attribute("x1", .number(start.x)), Attribute("y1", .number(start.y)), Attribute("x2", .number(end.x)),
      Attribute("y2", .number(end.y)),
    ]
  }
}
