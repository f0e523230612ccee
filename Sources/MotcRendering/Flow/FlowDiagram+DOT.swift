/// Every position is given (`layout=nop2`), so plain `dot -Tsvg`, `-Tpng` or `-Tpdf` draws it. What looks alike shares a
/// group with its defaults.
extension FlowDiagram {
  package var graph: DOT.Graph {
    let rows = FlowLayout.Row.allCases.count
    var boxes = [[Int]](repeating: [], count: layout.strips.count * rows)
    var stripOfColumn: [Int] = []
    for (index, strip) in layout.strips.enumerated() { stripOfColumn += strip.columns.map { _ in index } }
    for (index, box) in layout.boxes.enumerated() {
      boxes[stripOfColumn[column(of: box)] * rows + box.row.rawValue].append(index)
    }
    var statements: [DOT.Statement] = [titles()]
    for (index, strip) in layout.strips.enumerated() {
      statements += headers(strip, index)
      for band in strip.bands { statements.append(lane(band, index, boxes: boxes[index * rows + band.row.rawValue])) }
      statements.append(lines(strip, index))
    }
    statements += marks()
    statements += edges()
    statements += legend()
    return DOT.Graph(
      id: document.id,
      DOT.Subgraph(
        attributes: [
          DOT.Attribute("layout", .word("nop2")), DOT.Attribute("charset", .word("UTF-8")),
          DOT.Attribute("bb", .rectangle(low: DOT.Point(0, 0), high: DOT.Point(layout.width, layout.height))),
          DOT.Attribute("pad", .inches(Self.margin)), DOT.Attribute("outputorder", .word("edgesfirst")),
          DOT.Attribute("bgcolor", .word("white")), DOT.Attribute("fontname", .word(FlowStyle.font)),
        ],
        nodeDefaults: [
          DOT.Attribute("shape", .word("box")), DOT.Attribute("style", .word("rounded,filled")),
          DOT.Attribute("fillcolor", .word(style.paper)), DOT.Attribute("penwidth", .number(style.boxWidth)),
          DOT.Attribute("fontname", .word(FlowStyle.font)), DOT.Attribute("fontsize", .number(layout.density.textSize)),
          DOT.Attribute("fontcolor", .word(style.ink)), DOT.Attribute("fixedsize", .word("true")),
          DOT.Attribute("margin", .number(0)),
        ],
        edgeDefaults: [
          DOT.Attribute("color", .word(style.arrow)), DOT.Attribute("penwidth", .number(style.arrowWidth)),
          DOT.Attribute("arrowsize", .number(FlowStyle.arrowSize)),
        ],
        statements: statements))
  }

  // MARK: Boxes

  private func lane(_ band: FlowLayout.Band, _ strip: Int, boxes: [Int]) -> DOT.Statement {
    let lane = style.lane(band.row)
    let name = Self.className(band.row)
    var statements = [
      node(
        ".lane/\(strip + 1)/\(name)", band.head, .markup(markup(band.name)),
        [
          DOT.Attribute("class", .word("lane-head")), DOT.Attribute("shape", .word("box")),
          DOT.Attribute("style", .word("filled")), DOT.Attribute("fillcolor", .word(lane.head)),
          DOT.Attribute("color", .word(lane.border)),
          DOT.Attribute("fontcolor", .word(lane.headText)),
        ])
    ]
    var roles: [DOT.Statement] = []
    for index in boxes {
      statements.append(box(index))
      guard let role = layout.boxes[index].role else { continue }
      let isQuiet = emphasis(of: layout.boxes[index]) == .quiet
      roles.append(
        node(
          ".role/" + names[index], role.frame, .lines(role.block.lines),
          isQuiet ? [DOT.Attribute("fillcolor", .word(style.paper))] + quiet : []))
    }
    if !roles.isEmpty {
      statements.append(
        group(
          [
            DOT.Attribute("class", .word("role")), DOT.Attribute("shape", .word("box")),
            DOT.Attribute("style", .word("rounded,filled")), DOT.Attribute("fillcolor", .word(lane.head)),
            DOT.Attribute("fontcolor", .word(lane.headText)), DOT.Attribute("fontsize", .number(FlowGrid.roleSize)),
          ], roles))
    }
    let isEvidence = band.row == .evidence
    return .subgraph(
      DOT.Subgraph(
        clusterID: "\(strip + 1)/\(name)",
        attributes: [
          DOT.Attribute("class", .text("lane \(name)")),
          DOT.Attribute(
            "bb",
            .rectangle(
              low: DOT.Point(band.frame.x, layout.height - band.frame.bottom),
              high: DOT.Point(band.frame.right, layout.height - band.frame.y))),
          DOT.Attribute("style", .word("filled")), DOT.Attribute("color", .word(lane.band)),
          DOT.Attribute("fillcolor", .word(lane.band)),
        ],
        nodeDefaults: [
          DOT.Attribute("class", .word(isEvidence ? "evidence" : "action")),
          DOT.Attribute("color", .word(lane.border)), DOT.Attribute("shape", .word(isEvidence ? "note" : "box")),
          DOT.Attribute("style", .word(Self.isRounded(band.row) ? "rounded,filled" : "filled")),
          DOT.Attribute("fontsize", .number(isEvidence ? layout.density.evidenceSize : layout.density.textSize)),
        ],
        statements: statements))
  }

  private var quiet: [DOT.Attribute] {
    [
      DOT.Attribute("color", .word(style.faint)), DOT.Attribute("fontcolor", .word(style.quiet)),
      DOT.Attribute("penwidth", .number(width(of: .quiet))),
    ]
  }

  private func box(_ index: Int) -> DOT.Statement {
    let box = layout.boxes[index]
    var attributes: [DOT.Attribute] = []
    if let action = action(of: box) {
      attributes.append(DOT.Attribute("id", .text(names[index])))
      attributes.append(DOT.Attribute("tooltip", .tooltip(Self.tooltip(of: action))))
      if let link = Self.link(of: action) {
        attributes.append(DOT.Attribute("URL", .link(link)))
        attributes.append(DOT.Attribute("target", .word("_top")))
      }
    }
    switch emphasis(of: box) {
    case .plain: break
    case .quiet: attributes += quiet
    case .strong:
      attributes.append(DOT.Attribute("fillcolor", .word(style.lane(box.row).tint)))
      attributes.append(DOT.Attribute("penwidth", .number(width(of: .strong))))
    }
    guard let condition = box.condition else {
      return node(names[index], box.frame, .lines(box.text.lines), attributes)
    }
    attributes.append(
      DOT.Attribute("style", .word(Self.isRounded(box.row) ? "rounded,filled,dashed" : "filled,dashed")))
    let lines =
      condition.lines.map { DOT.MarkupLine($0, size: condition.size, isItalic: true) }
      // Graphviz sets a line as far from a smaller one as that one is high.
      + [DOT.MarkupLine(" ", size: 3)] + box.text.lines.map { DOT.MarkupLine($0) }
    return node(names[index], box.frame, .markup(lines), attributes)
  }

  /// One group for every kind of mark in use.
  private func marks() -> [DOT.Statement] {
    var nodes = [[DOT.Statement]](repeating: [], count: FlowLayout.Mark.Kind.allCases.count)
    func add(_ id: String, _ mark: FlowLayout.Mark, isQuiet: Bool = false) {
      guard let kind = FlowLayout.Mark.Kind.allCases.firstIndex(of: mark.kind) else { return }
      let attributes = isQuiet ? colours(style.quietMark) : []
      nodes[kind].append(node(id, mark.frame, .lines([mark.text]), attributes))
    }
    for (index, box) in layout.boxes.enumerated() {
      let isQuiet = emphasis(of: box) == .quiet
      for (number, mark) in box.marks.enumerated() {
        add(".mark/\(names[index])/\(number + 1)", mark, isQuiet: isQuiet)
      }
    }
    for strip in layout.strips {
      for header in strip.headers {
        if let wait = header.wait { add(".step-wait/\(header.column + 1)", wait) }
      }
    }
    for (index, item) in layout.legend.enumerated() {
      if let mark = item.mark { add(".legend/\(index + 1)", mark) }
    }
    return zip(FlowLayout.Mark.Kind.allCases, nodes).compactMap { kind, nodes in
      nodes.isEmpty ? nil : group(attributes(of: kind), nodes)
    }
  }

  private func attributes(of kind: FlowLayout.Mark.Kind) -> [DOT.Attribute] {
    let shape: StaticString =
      switch kind {
      case .failPoint, .delight: "ellipse"
      case .waitPoint: "hexagon"
      case .decision: "diamond"
      case .momentOfTruth, .end: "box"
      }
    return [
      DOT.Attribute("class", .text("mark " + kind.rawValue)), DOT.Attribute("shape", .word(shape)),
      DOT.Attribute("style", .word(kind == .end ? "rounded,filled" : "filled")),
      DOT.Attribute("penwidth", .number(1)), DOT.Attribute("fontsize", .number(FlowGrid.markSize)),
    ] + colours(style.mark(kind))
  }

  private func colours(_ mark: FlowStyle.Mark) -> [DOT.Attribute] {
    [
      DOT.Attribute("fillcolor", .word(mark.fill)), DOT.Attribute("color", .word(mark.border)),
      DOT.Attribute("fontcolor", .word(mark.text)),
    ]
  }
}
