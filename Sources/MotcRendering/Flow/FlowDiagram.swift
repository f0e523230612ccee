import MotcSource

/// Writes a layout as a Graphviz file.
///
/// Every position is given (`layout=nop2`), so plain `dot -Tsvg`, `-Tpng` or `-Tpdf` draws it. Ids of our own begin with
/// a full stop, which no id of an author does.
package struct FlowDiagram {
  private let document: FlowDocument
  private let layout: FlowLayout
  /// The node of every box of the layout.
  private var names: [String] = []

  package init(_ document: FlowDocument, wrapping: FlowWrapping = .automatic) {
    self.document = document
    layout = FlowLayout(document, wrapping: wrapping)
    names = uniqueNames()
  }

  package var graph: DOT.Graph {
    var statements: [DOT.Statement] = []
    statements.append(plain(".title", layout.title, color: FlowStyle.ink, alignment: .left))
    if let subtitle = layout.subtitle {
      statements.append(plain(".subtitle", subtitle, color: FlowStyle.quiet, alignment: .left))
    }
    var boxes = Array(repeating: [Int](), count: layout.strips.count * FlowLayout.Row.allCases.count)
    var stripOfColumn: [Int] = []
    for (index, strip) in layout.strips.enumerated() { stripOfColumn += strip.columns.map { _ in index } }
    for (index, box) in layout.boxes.enumerated() {
      let column =
        switch box.source {
        case .action(let number): document.boxes[number].column
        case .evidence(let column, _): column
        }
      boxes[stripOfColumn[column] * FlowLayout.Row.allCases.count + box.row.rawValue].append(index)
    }
    for (index, strip) in layout.strips.enumerated() {
      addHeaders(strip, index, to: &statements)
      for band in strip.bands {
        statements.append(
          lane(band, index, boxes: boxes[index * FlowLayout.Row.allCases.count + band.row.rawValue]))
      }
      addLines(strip, index, to: &statements)
    }
    addMarks(to: &statements)
    addEdges(to: &statements)
    addLegend(to: &statements)
    return DOT.Graph(
      id: document.id,
      DOT.Subgraph(
        attributes: [
          DOT.Attribute("layout", .word("nop2")), DOT.Attribute("charset", .word("UTF-8")),
          DOT.Attribute("bb", .rectangle(low: DOT.Point(0, 0), high: DOT.Point(layout.width, layout.height))),
          DOT.Attribute("pad", .inches(18)), DOT.Attribute("outputorder", .word("edgesfirst")),
          DOT.Attribute("bgcolor", .word("white")), DOT.Attribute("fontname", .word(FlowStyle.font)),
        ],
        nodeDefaults: [
          DOT.Attribute("shape", .word("box")), DOT.Attribute("style", .word("rounded,filled")),
          DOT.Attribute("fillcolor", .word(FlowStyle.paper)), DOT.Attribute("penwidth", .number(1.2)),
          DOT.Attribute("fontname", .word(FlowStyle.font)), DOT.Attribute("fontsize", .number(FlowGrid.textSize)),
          DOT.Attribute("fontcolor", .word(FlowStyle.ink)), DOT.Attribute("fixedsize", .word("true")),
          DOT.Attribute("margin", .number(0)),
        ],
        edgeDefaults: [
          DOT.Attribute("color", .word(FlowStyle.arrow)), DOT.Attribute("penwidth", .number(1.2)),
          DOT.Attribute("arrowsize", .number(FlowStyle.arrowSize)),
        ],
        statements: statements))
  }

  // MARK: Boxes

  private func uniqueNames() -> [String] {
    var taken: Set<String> = []
    return layout.boxes.map { box in
      let id =
        switch box.source {
        case .action(let number): document.boxes[number].id
        case .evidence(let column, let number): ".evidence/\(column + 1)/\(number + 1)"
        }
      var name = id
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(id)-\(number)"
        number += 1
      }
      return name
    }
  }

  private func lane(_ band: FlowLayout.Band, _ strip: Int, boxes: [Int]) -> DOT.Statement {
    let lane = FlowStyle.lane(band.row)
    var statements = [
      node(
        ".lane/\(strip + 1)/\(lane.name)", band.head,
        [
          DOT.Attribute("class", .word("lane-head")), DOT.Attribute("shape", .word("box")),
          DOT.Attribute("style", .word("filled")), DOT.Attribute("fillcolor", .word(lane.head)),
          DOT.Attribute("fontcolor", .word("white")), DOT.Attribute("label", .markup(markup(band.name))),
        ])
    ]
    for index in boxes { statements.append(box(index, layout.boxes[index])) }
    return .subgraph(
      DOT.Subgraph(
        clusterID: "\(strip + 1)/\(lane.name)",
        attributes: [
          DOT.Attribute("class", .text("lane \(lane.name)")),
          DOT.Attribute(
            "bb",
            .rectangle(
              low: DOT.Point(band.frame.x, layout.height - band.frame.bottom),
              high: DOT.Point(band.frame.right, layout.height - band.frame.y))),
          DOT.Attribute("style", .word("filled")), DOT.Attribute("color", .word(lane.band)),
          DOT.Attribute("fillcolor", .word(lane.band)),
        ],
        nodeDefaults: [
          DOT.Attribute("color", .word(lane.head)), DOT.Attribute("shape", .word(lane.shape)),
          DOT.Attribute("style", .word(lane.style)),
        ],
        statements: statements))
  }

  private func markup(_ name: FlowLayout.Name) -> [DOT.MarkupLine] {
    var lines = name.lines.map { DOT.MarkupLine($0, size: name.size, isBold: true) }
    if let english = name.english { lines.append(DOT.MarkupLine(english, size: name.englishSize)) }
    return lines
  }

  private func box(_ index: Int, _ box: FlowLayout.Box) -> DOT.Statement {
    var attributes = [
      DOT.Attribute("class", .word("action")), DOT.Attribute("label", .lines(box.text.lines)),
    ]
    switch box.source {
    case .action(let number):
      let source = document.boxes[number]
      attributes.append(DOT.Attribute("id", .text(names[index])))
      attributes.append(DOT.Attribute("tooltip", .tooltip(source.tooltip ?? source.text)))
      if let link = source.link.flatMap(DOT.Link.init) {
        attributes.append(DOT.Attribute("URL", .link(link)))
        attributes.append(DOT.Attribute("target", .word("_top")))
      }
    case .evidence:
      attributes[0] = DOT.Attribute("class", .word("evidence"))
      attributes.append(DOT.Attribute("fontsize", .number(box.text.size)))
    }
    return node(names[index], box.frame, attributes)
  }

  private func addMarks(to statements: inout [DOT.Statement]) {
    for (index, box) in layout.boxes.enumerated() {
      if let role = box.role {
        let lane = FlowStyle.lane(box.row)
        statements.append(
          node(
            ".role/" + names[index], role.frame,
            [
              DOT.Attribute("class", .word("role")), DOT.Attribute("color", .word(lane.head)),
              DOT.Attribute("fillcolor", .word(lane.head)), DOT.Attribute("fontcolor", .word("white")),
              DOT.Attribute("fontsize", .number(role.block.size)), DOT.Attribute("label", .lines(role.block.lines)),
            ]))
      }
      for (number, mark) in box.marks.enumerated() {
        statements.append(self.mark(".mark/\(names[index])/\(number + 1)", mark))
      }
    }
  }

  private func mark(_ id: String, _ mark: FlowLayout.Mark) -> DOT.Statement {
    let style = FlowStyle.mark(mark.kind)
    return node(
      id, mark.frame,
      [
        DOT.Attribute("class", .text("mark \(mark.kind.rawValue)")), DOT.Attribute("shape", .word(style.shape)),
        DOT.Attribute("style", .word(style.style)), DOT.Attribute("fillcolor", .word(style.fill)),
        DOT.Attribute("color", .word(style.border)), DOT.Attribute("penwidth", .number(1)),
        DOT.Attribute("fontcolor", .word(style.text)), DOT.Attribute("fontsize", .number(FlowGrid.markSize)),
        DOT.Attribute("label", .lines([mark.text])),
      ])
  }

  // MARK: Around the boxes

  private func addHeaders(_ strip: FlowLayout.Strip, _ index: Int, to statements: inout [DOT.Statement]) {
    for (number, phase) in strip.phases.enumerated() {
      statements.append(
        node(
          ".phase/\(index + 1)/\(number + 1)", phase.frame,
          [
            DOT.Attribute("class", .word("phase")), DOT.Attribute("shape", .word("cds")),
            DOT.Attribute("style", .word("filled")), DOT.Attribute("fillcolor", .word(FlowStyle.phase.fill)),
            DOT.Attribute("color", .word(FlowStyle.phase.border)),
            DOT.Attribute("fontsize", .number(phase.block.size)), DOT.Attribute("label", .lines(phase.block.lines)),
          ]))
    }
    for header in strip.headers {
      let column = "\(header.column + 1)"
      statements.append(
        node(
          ".step/" + column, header.number.frame,
          [
            DOT.Attribute("class", .word("step")), DOT.Attribute("shape", .word(isNarrow(header) ? "circle" : "box")),
            DOT.Attribute("color", .word(FlowStyle.phase.border)),
            DOT.Attribute("fontsize", .number(header.number.block.size)),
            DOT.Attribute("label", .lines(header.number.block.lines)),
          ]))
      if let title = header.title {
        statements.append(plain(".step-title/" + column, title, color: FlowStyle.ink))
      }
      if let duration = header.duration {
        statements.append(plain(".step-duration/" + column, duration, color: FlowStyle.quiet))
      }
      if let wait = header.wait { statements.append(mark(".step-wait/" + column, wait)) }
    }
  }

  private func isNarrow(_ header: FlowLayout.Header) -> Bool {
    header.number.frame.width <= header.number.frame.height
  }

  private func addLines(_ strip: FlowLayout.Strip, _ index: Int, to statements: inout [DOT.Statement]) {
    for line in strip.lines {
      let id = ".line/\(index + 1)/\(line.kind.rawValue)"
      let style = FlowStyle.line(line.kind)
      for (suffix, point) in [("/from", line.from), ("/to", line.to)] {
        statements.append(
          .node(
            DOT.Node(
              id + suffix,
              [
                DOT.Attribute("shape", .word("point")), DOT.Attribute("style", .word("invis")),
                DOT.Attribute("width", .number(0)), DOT.Attribute("height", .number(0)),
                DOT.Attribute("pos", .point(flipped(point))),
              ])))
      }
      statements.append(
        .edge(
          DOT.Edge(
            from: id + "/from", to: id + "/to",
            [
              DOT.Attribute("class", .text(line.kind.rawValue)), DOT.Attribute("dir", .word("none")),
              DOT.Attribute("style", .word(style.style)), DOT.Attribute("penwidth", .number(style.width)),
              DOT.Attribute("color", .word(FlowStyle.line)),
              DOT.Attribute(
                "pos", .spline(DOT.Spline(RoundedPath([line.from, line.to], radius: 0).points.map(flipped)))),
            ])))
      statements.append(
        node(
          id, line.label,
          [
            DOT.Attribute("class", .word("line-label")), DOT.Attribute("color", .word(FlowStyle.line)),
            DOT.Attribute("fontcolor", .word(FlowStyle.line)), DOT.Attribute("label", .markup(markup(line.name))),
          ]))
    }
  }

  private func addEdges(to statements: inout [DOT.Statement]) {
    for (index, edge) in layout.edges.enumerated() {
      let style = FlowStyle.edge(edge.kind)
      let hasStartTip = edge.kind == .interaction
      let hasEndTip = edge.kind != .together
      let path = RoundedPath(
        edge.points, radius: FlowStyle.corner, shortenedStart: hasStartTip ? FlowStyle.arrowLength : 0,
        shortenedEnd: hasEndTip ? FlowStyle.arrowLength : 0)
      let spline = DOT.Spline(
        path.points.map(flipped), startTip: hasStartTip ? edge.points.first.map(flipped) : nil,
        endTip: hasEndTip ? edge.points.last.map(flipped) : nil)
      var attributes = [DOT.Attribute("class", .text(edge.kind.rawValue))]
      if hasStartTip { attributes.append(DOT.Attribute("dir", .word("both"))) }
      if !hasEndTip { attributes.append(DOT.Attribute("dir", .word("none"))) }
      if edge.kind != .forward {
        attributes.append(DOT.Attribute("style", .word(style.style)))
        attributes.append(DOT.Attribute("penwidth", .number(style.width)))
      }
      attributes.append(DOT.Attribute("pos", .spline(spline)))
      statements.append(.edge(DOT.Edge(from: names[edge.from], to: names[edge.to], attributes)))
      if let label = edge.label {
        statements.append(
          node(
            ".condition/\(index + 1)", label.frame,
            [
              DOT.Attribute("class", .word("condition")), DOT.Attribute("color", .word(FlowStyle.label)),
              DOT.Attribute("penwidth", .number(0.8)), DOT.Attribute("fontsize", .number(label.block.size)),
              DOT.Attribute("label", .lines(label.block.lines)),
            ]))
      }
    }
  }

  private func addLegend(to statements: inout [DOT.Statement]) {
    for (index, item) in layout.legend.enumerated() {
      let id = ".legend/\(index + 1)"
      if let mark = item.mark {
        statements.append(self.mark(id, mark))
      } else {
        let middle = item.symbol.centre.y
        let right = FlowLayout.Point(item.symbol.right, middle)
        let left = FlowLayout.Point(item.symbol.x, middle)
        for (suffix, point) in [("/from", right), ("/to", left)] {
          statements.append(
            .node(
              DOT.Node(
                id + suffix,
                [
                  DOT.Attribute("shape", .word("point")), DOT.Attribute("style", .word("invis")),
                  DOT.Attribute("width", .number(0)), DOT.Attribute("height", .number(0)),
                  DOT.Attribute("pos", .point(flipped(point))),
                ])))
        }
        let path = RoundedPath([right, left], radius: 0, shortenedEnd: FlowStyle.arrowLength)
        statements.append(
          .edge(
            DOT.Edge(
              from: id + "/from", to: id + "/to",
              [
                DOT.Attribute("style", .word("dashed")),
                DOT.Attribute("pos", .spline(DOT.Spline(path.points.map(flipped), endTip: flipped(left)))),
              ])))
      }
      statements.append(plain(id + "/words", item.label, color: FlowStyle.ink, alignment: .left))
    }
  }

  // MARK: Nodes

  private func plain(
    _ id: String, _ label: FlowLayout.Label, color: StaticString, alignment: DOT.Alignment = .centre
  ) -> DOT.Statement {
    node(
      id, label.frame,
      [
        DOT.Attribute("class", .word("words")), DOT.Attribute("shape", .word("plaintext")),
        DOT.Attribute("style", .word("")), DOT.Attribute("fontsize", .number(label.block.size)),
        DOT.Attribute("fontcolor", .word(color)), DOT.Attribute("label", .lines(label.block.lines, alignment)),
      ])
  }

  private func node(_ id: String, _ frame: FlowLayout.Frame, _ attributes: [DOT.Attribute]) -> DOT.Statement {
    var attributes = attributes
    attributes.append(DOT.Attribute("pos", .point(flipped(frame.centre))))
    attributes.append(DOT.Attribute("width", .inches(frame.width)))
    attributes.append(DOT.Attribute("height", .inches(frame.height)))
    return .node(DOT.Node(id, attributes))
  }

  /// Graphviz counts y upwards.
  private func flipped(_ point: FlowLayout.Point) -> DOT.Point {
    DOT.Point(point.x, layout.height - point.y)
  }
}
