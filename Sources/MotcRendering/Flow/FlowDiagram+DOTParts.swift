/// What stands around the boxes, and between them.
extension FlowDiagram {
  // MARK: Words above and below

  func titles() -> DOT.Statement {
    var nodes = [
      node(
        ".title", layout.title.frame, .lines(layout.title.block.lines, .left),
        [size(layout.title), DOT.Attribute("fontname", .word(FlowStyle.boldFont))])
    ]
    if let subtitle = layout.subtitle {
      nodes.append(
        node(
          ".subtitle", subtitle.frame, .lines(subtitle.block.lines, .left),
          [size(subtitle), DOT.Attribute("fontcolor", .word(style.quiet))]))
    }
    return group(words, nodes)
  }

  func headers(_ strip: FlowLayout.Strip, _ index: Int) -> [DOT.Statement] {
    var phases: [DOT.Statement] = []
    for (number, phase) in strip.phases.enumerated() {
      phases.append(node(".phase/\(index + 1)/\(number + 1)", phase.label.frame, .lines(phase.label.block.lines)))
    }
    var numbers: [DOT.Statement] = []
    var titles: [DOT.Statement] = []
    var durations: [DOT.Statement] = []
    for header in strip.headers {
      let column = String(header.column + 1)
      let number = header.number
      let isNarrow = number.frame.width <= number.frame.height
      numbers.append(
        node(
          ".step/" + column, number.frame, .lines(number.block.lines),
          (isNarrow ? [] : [DOT.Attribute("shape", .word("box"))]) + attributes(ofStep: header.column)))
      if let title = header.title {
        let isQuiet = document.columns[header.column].emphasis == .quiet
        titles.append(
          node(
            ".step-title/" + column, title.frame, .lines(title.block.lines),
            isQuiet ? [DOT.Attribute("fontcolor", .word(style.quiet))] : []))
      }
      if let scope = header.scope {
        let lines = scope.block.lines.map { DOT.MarkupLine($0, isItalic: true) }
        durations.append(node(".step-scope/" + column, scope.frame, .markup(lines)))
      }
      if let duration = header.duration {
        durations.append(node(".step-duration/" + column, duration.frame, .lines(duration.block.lines)))
      }
    }
    return [
      group(
        [
          DOT.Attribute("class", .word("phase")), DOT.Attribute("shape", .word("cds")),
          DOT.Attribute("style", .word("filled")), DOT.Attribute("fillcolor", .word(style.phase.fill)),
          DOT.Attribute("color", .word(style.phase.border)),
          DOT.Attribute("fontsize", .number(FlowGrid.phaseSize)),
        ], phases),
      group(
        [
          DOT.Attribute("class", .word("step")), DOT.Attribute("shape", .word("circle")),
          DOT.Attribute("color", .word(style.phase.border)),
          DOT.Attribute("fontsize", .number(FlowGrid.headerSize)),
        ], numbers),
      group(words + [DOT.Attribute("fontsize", .number(FlowGrid.headerSize))], titles),
      group(
        words + [
          DOT.Attribute("fontsize", .number(FlowGrid.timeSize)), DOT.Attribute("fontcolor", .word(style.quiet)),
        ], durations),
    ].filter { statement in
      if case .subgraph(let group) = statement { !group.statements.isEmpty } else { true }
    }
  }

  private func attributes(ofStep column: Int) -> [DOT.Attribute] {
    switch document.columns[column].emphasis {
    case .plain: []
    case .quiet: [DOT.Attribute("fontcolor", .word(style.quiet))]
    case .strong:
      [DOT.Attribute("fillcolor", .word(style.ink)), DOT.Attribute("fontcolor", .word(style.paper))]
    }
  }

  func legend() -> [DOT.Statement] {
    guard !layout.legend.isEmpty else { return [] }
    var nodes: [DOT.Statement] = []
    var result: [DOT.Statement] = []
    for (index, item) in layout.legend.enumerated() {
      let id = ".legend/\(index + 1)"
      if item.mark == nil {
        let right = FlowLayout.Point(item.symbol.right, item.symbol.centre.y)
        let left = FlowLayout.Point(item.symbol.x, item.symbol.centre.y)
        let path = RoundedPath([right, left], radius: 0, shortenedEnd: FlowStyle.arrowLength)
        let spline = DOT.Spline(path.points.map(flipped), endTip: flipped(left))
        result.append(
          free(
            id, [right, left], [DOT.Attribute("style", .word("dashed")), DOT.Attribute("pos", .spline(spline))]))
      }
      nodes.append(node(id + "/words", item.label.frame, .lines(item.label.block.lines, .left)))
    }
    return result + [group(words + [DOT.Attribute("fontsize", .number(FlowGrid.legendSize))], nodes)]
  }

  // MARK: Lines and arrows

  func lines(_ strip: FlowLayout.Strip, _ index: Int) -> DOT.Statement {
    var result: [DOT.Statement] = []
    for (number, phase) in strip.phases.enumerated() {
      guard let border = phase.border else { continue }
      let spline = DOT.Spline(RoundedPath([border.from, border.to], radius: 0).points.map(flipped))
      result.append(
        free(
          ".phase-border/\(index + 1)/\(number + 1)", [border.from, border.to],
          [
            DOT.Attribute("class", .word("phase-border")), DOT.Attribute("dir", .word("none")),
            DOT.Attribute("penwidth", .number(0.8)), DOT.Attribute("color", .word(style.faint)),
            DOT.Attribute("pos", .spline(spline)),
          ]))
    }
    for line in strip.lines {
      let dash: StaticString =
        switch line.kind {
        case .interaction: "dashed"
        case .visibility: "solid"
        case .internalInteraction: "dotted"
        }
      let id = ".line/\(index + 1)/" + line.kind.rawValue
      let spline = DOT.Spline(RoundedPath([line.from, line.to], radius: 0).points.map(flipped))
      result.append(
        free(
          id, [line.from, line.to],
          [
            DOT.Attribute("class", .text(line.kind.rawValue)), DOT.Attribute("dir", .word("none")),
            DOT.Attribute("style", .word(dash)), DOT.Attribute("penwidth", .number(style.lineWidth)),
            DOT.Attribute("color", .word(style.line)), DOT.Attribute("pos", .spline(spline)),
          ]))
      result.append(node(id, line.label, .markup(markup(line.name))))
    }
    return group(
      [
        DOT.Attribute("class", .word("line-label")), DOT.Attribute("color", .word(style.line)),
        DOT.Attribute("fontcolor", .word(style.line)),
      ], result)
  }

  /// One group for every kind of arrow, one for the conditions on them.
  func edges() -> [DOT.Statement] {
    var result: [DOT.Statement] = []
    for kind in [FlowLayout.Edge.Kind.interaction, .together, .forward, .loop] {
      let edges = layout.edges.filter { $0.kind == kind }
      guard !edges.isEmpty else { continue }
      let ends: StaticString =
        switch kind {
        case .interaction: "both"
        case .together: "none"
        case .forward, .loop: "forward"
        }
      result.append(
        .subgraph(
          DOT.Subgraph(
            edgeDefaults: [
              DOT.Attribute("class", .text(kind.rawValue)), DOT.Attribute("dir", .word(ends)),
              DOT.Attribute("style", .word(kind == .loop ? "dashed" : "solid")),
            ],
            statements: edges.map { edge in
              .edge(
                DOT.Edge(
                  from: names[edge.from], to: names[edge.to],
                  (isQuiet(edge) ? [DOT.Attribute("color", .word(style.faint))] : [])
                    + [DOT.Attribute("pos", .spline(spline(edge)))]))
            })))
    }
    var conditions: [DOT.Statement] = []
    for (index, edge) in layout.edges.enumerated() {
      guard let label = edge.label else { continue }
      conditions.append(node(".condition/\(index + 1)", label.frame, .lines(label.block.lines)))
    }
    guard !conditions.isEmpty else { return result }
    return result + [
      group(
        [
          DOT.Attribute("class", .word("condition")), DOT.Attribute("color", .word(style.faint)),
          DOT.Attribute("penwidth", .number(0.8)), DOT.Attribute("fontsize", .number(FlowGrid.labelSize)),
        ], conditions)
    ]
  }

  private func spline(_ edge: FlowLayout.Edge) -> DOT.Spline {
    DOT.Spline(
      path(edge).points.map(flipped), startTip: edge.hasStartTip ? edge.points.first.map(flipped) : nil,
      endTip: edge.hasEndTip ? edge.points.last.map(flipped) : nil)
  }

  // MARK: Statements

  /// A line between two points that are no boxes: Graphviz wants nodes there, so they are invisible.
  private func free(_ id: String, _ ends: [FlowLayout.Point], _ attributes: [DOT.Attribute]) -> DOT.Statement {
    var statements: [DOT.Statement] = zip(["/from", "/to"], ends).map { suffix, point in
      .node(DOT.Node(id + suffix, [DOT.Attribute("pos", .point(flipped(point)))]))
    }
    statements.append(.edge(DOT.Edge(from: id + "/from", to: id + "/to", attributes)))
    return group(
      [
        DOT.Attribute("shape", .word("point")), DOT.Attribute("style", .word("invis")),
        DOT.Attribute("width", .number(0)), DOT.Attribute("height", .number(0)),
      ], statements)
  }

  private var words: [DOT.Attribute] {
    [
      DOT.Attribute("class", .word("words")), DOT.Attribute("shape", .word("plaintext")),
      DOT.Attribute("style", .word("")),
    ]
  }

  private func size(_ label: FlowLayout.Label) -> DOT.Attribute {
    DOT.Attribute("fontsize", .number(label.block.size))
  }

  func markup(_ name: FlowLayout.Name) -> [DOT.MarkupLine] {
    var lines = name.lines.map { DOT.MarkupLine($0, size: name.size, isBold: true) }
    lines += name.english.map { DOT.MarkupLine($0, size: name.englishSize) }
    return lines
  }

  func group(_ nodeDefaults: [DOT.Attribute], _ statements: [DOT.Statement]) -> DOT.Statement {
    .subgraph(DOT.Subgraph(nodeDefaults: nodeDefaults, statements: statements))
  }

  func node(
    _ id: String, _ frame: FlowLayout.Frame, _ label: DOT.Value, _ attributes: [DOT.Attribute] = []
  ) -> DOT.Statement {
    var all: [DOT.Attribute] = []
    all.reserveCapacity(attributes.count + 4)
    all.append(DOT.Attribute("label", label))
    all += attributes
    all.append(DOT.Attribute("pos", .point(flipped(frame.centre))))
    all.append(DOT.Attribute("width", .inches(frame.width)))
    all.append(DOT.Attribute("height", .inches(frame.height)))
    return .node(DOT.Node(id, all))
  }

  /// Graphviz counts y upwards.
  func flipped(_ point: FlowLayout.Point) -> DOT.Point {
    DOT.Point(point.x, layout.height - point.y)
  }
}
