import MotcSource

/// Writes a layout as a Graphviz file.
///
/// Every position is given (`layout=nop2`), so plain `dot -Tsvg`, `-Tpng` or `-Tpdf` draws it. Ids of our own begin with
/// a full stop, which no id of an author does. What looks alike shares a group with its defaults.
package struct FlowDiagram {
  let document: FlowDocument
  let layout: FlowLayout
  /// The node of every box of the layout.
  private(set) var names: [String] = []

  package init(_ document: FlowDocument, wrapping: FlowWrapping = .automatic) {
    self.document = document
    layout = FlowLayout(document, wrapping: wrapping)
    names = uniqueNames()
  }

  package var graph: DOT.Graph {
    let rows = FlowLayout.Row.allCases.count
    var boxes = [[Int]](repeating: [], count: layout.strips.count * rows)
    var stripOfColumn: [Int] = []
    for (index, strip) in layout.strips.enumerated() { stripOfColumn += strip.columns.map { _ in index } }
    for (index, box) in layout.boxes.enumerated() {
      let column =
        switch box.source {
        case .action(let number): document.boxes[number].column
        case .evidence(let column, _): column
        }
      boxes[stripOfColumn[column] * rows + box.row.rawValue].append(index)
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
    var taken = Set<String>(minimumCapacity: layout.boxes.count)
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
        ".lane/\(strip + 1)/\(lane.name)", band.head, .markup(markup(band.name)),
        [
          DOT.Attribute("class", .word("lane-head")), DOT.Attribute("shape", .word("box")),
          DOT.Attribute("style", .word("filled")), DOT.Attribute("fillcolor", .word(lane.head)),
          DOT.Attribute("fontcolor", .word("white")),
        ])
    ]
    var roles: [DOT.Statement] = []
    for index in boxes {
      statements.append(box(index))
      guard let role = layout.boxes[index].role else { continue }
      roles.append(node(".role/" + names[index], role.frame, .lines(role.block.lines)))
    }
    if !roles.isEmpty {
      statements.append(
        group(
          [
            DOT.Attribute("class", .word("role")), DOT.Attribute("shape", .word("box")),
            DOT.Attribute("style", .word("rounded,filled")), DOT.Attribute("fillcolor", .word(lane.head)),
            DOT.Attribute("fontcolor", .word("white")), DOT.Attribute("fontsize", .number(FlowGrid.roleSize)),
          ], roles))
    }
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
          DOT.Attribute("class", .word(band.row == .evidence ? "evidence" : "action")),
          DOT.Attribute("color", .word(lane.head)), DOT.Attribute("shape", .word(lane.shape)),
          DOT.Attribute("style", .word(lane.style)),
          DOT.Attribute("fontsize", .number(band.row == .evidence ? FlowGrid.evidenceSize : FlowGrid.textSize)),
        ],
        statements: statements))
  }

  private func box(_ index: Int) -> DOT.Statement {
    let box = layout.boxes[index]
    var attributes: [DOT.Attribute] = []
    if case .action(let number) = box.source {
      let source = document.boxes[number]
      attributes.append(DOT.Attribute("id", .text(names[index])))
      attributes.append(DOT.Attribute("tooltip", .tooltip(source.tooltip ?? source.text)))
      if let link = source.link.flatMap(DOT.Link.init) {
        attributes.append(DOT.Attribute("URL", .link(link)))
        attributes.append(DOT.Attribute("target", .word("_top")))
      }
    }
    return node(names[index], box.frame, .lines(box.text.lines), attributes)
  }

  /// One group for every kind of mark in use.
  private func marks() -> [DOT.Statement] {
    var nodes = [[DOT.Statement]](repeating: [], count: FlowLayout.Mark.Kind.allCases.count)
    func add(_ id: String, _ mark: FlowLayout.Mark) {
      guard let kind = FlowLayout.Mark.Kind.allCases.firstIndex(of: mark.kind) else { return }
      nodes[kind].append(node(id, mark.frame, .lines([mark.text])))
    }
    for (index, box) in layout.boxes.enumerated() {
      for (number, mark) in box.marks.enumerated() { add(".mark/\(names[index])/\(number + 1)", mark) }
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
      nodes.isEmpty ? nil : group(style(of: kind), nodes)
    }
  }

  private func style(of kind: FlowLayout.Mark.Kind) -> [DOT.Attribute] {
    let style = FlowStyle.mark(kind)
    return [
      DOT.Attribute("class", .text("mark " + kind.rawValue)), DOT.Attribute("shape", .word(style.shape)),
      DOT.Attribute("style", .word(style.style)), DOT.Attribute("fillcolor", .word(style.fill)),
      DOT.Attribute("color", .word(style.border)), DOT.Attribute("penwidth", .number(1)),
      DOT.Attribute("fontcolor", .word(style.text)), DOT.Attribute("fontsize", .number(FlowGrid.markSize)),
    ]
  }
}
