import MotcSource

/// The boxes and arrows of a diagram as a Graphviz file without places, for whoever wants to lay them out otherwise: steps
/// are clusters inside those of their phases, lanes are told by colour.
package struct FlowStructure {
  private let document: FlowDocument
  private let style: FlowStyle
  /// Of a box's lines.
  private static let textWidth = 130.0
  private let breaker = LineBreaker(words: WordPairs(repeatedIn: []))

  package init(_ document: FlowDocument, theme: FlowTheme = .colour) {
    self.document = document
    style = .of(theme)
  }

  package var graph: DOT.Graph {
    let names = FlowDiagram.unique(document.boxes.map(\.id))
    var statements: [DOT.Statement] = []
    var start = 0
    while start < document.columns.count {
      var end = start + 1
      while end < document.columns.count, document.columns[end].phase == document.columns[start].phase { end += 1 }
      let steps = (start..<end).map { step($0, names) }
      if let phase = LineBreaker.shown(document.columns[start].phase) {
        statements.append(
          cluster(
            ".phase/\(start + 1)",
            [
              DOT.Attribute("label", .text(phase)), DOT.Attribute("style", .word("filled")),
              DOT.Attribute("fillcolor", .word(style.phase.fill)), DOT.Attribute("color", .word(style.phase.border)),
              DOT.Attribute("fontsize", .number(FlowGrid.phaseSize)),
            ], steps))
      } else {
        statements += steps
      }
      start = end
    }
    let arrows = FlowArrows(document)
    statements += arrows.arrows.map { edge($0, names) }
    for (index, end) in arrows.ends.enumerated() {
      let id = ".end/\(index + 1)"
      statements.append(
        .node(
          DOT.Node(
            id,
            [
              DOT.Attribute("label", .text(FlowWords.end[document.language])), DOT.Attribute("shape", .word("oval")),
            ])))
      statements.append(.edge(DOT.Edge(from: names[end.box], to: id, label(end.condition))))
    }
    return DOT.Graph(
      id: document.id,
      DOT.Subgraph(
        attributes: [
          DOT.Attribute("rankdir", .word("LR")), DOT.Attribute("charset", .word("UTF-8")),
          DOT.Attribute("label", .text(document.title)), DOT.Attribute("labelloc", .word("t")),
          DOT.Attribute("fontname", .word(FlowStyle.font)), DOT.Attribute("fontsize", .number(FlowGrid.titleSize)),
          DOT.Attribute("fontcolor", .word(style.ink)), DOT.Attribute("nodesep", .inches(22)),
          DOT.Attribute("ranksep", .inches(36)), DOT.Attribute("compound", .word("true")),
        ],
        nodeDefaults: [
          DOT.Attribute("shape", .word("box")), DOT.Attribute("style", .word("rounded,filled")),
          DOT.Attribute("fillcolor", .word(style.paper)), DOT.Attribute("fontname", .word(FlowStyle.font)),
          DOT.Attribute("fontsize", .number(FlowDensity.usual.textSize)), DOT.Attribute("fontcolor", .word(style.ink)),
          DOT.Attribute("penwidth", .number(style.boxWidth)),
        ],
        edgeDefaults: [
          DOT.Attribute("color", .word(style.arrow)), DOT.Attribute("penwidth", .number(style.arrowWidth)),
          DOT.Attribute("arrowsize", .number(FlowStyle.arrowSize)), DOT.Attribute("fontname", .word(FlowStyle.font)),
          DOT.Attribute("fontsize", .number(FlowGrid.labelSize)), DOT.Attribute("fontcolor", .word(style.ink)),
        ],
        statements: statements))
  }

  private func cluster(_ id: String, _ attributes: [DOT.Attribute], _ statements: [DOT.Statement]) -> DOT.Statement {
    .subgraph(DOT.Subgraph(clusterID: id, attributes: attributes, statements: statements))
  }

  private func step(_ column: Int, _ names: [String]) -> DOT.Statement {
    let step = document.columns[column]
    let title = [step.number, LineBreaker.shown(step.title) ?? ""].joined(separator: " ")
    let time = [step.scope, step.duration, step.wait.map { "W " + $0 }].compactMap(LineBreaker.shown)
    let boxes = document.boxes.indices.filter { document.boxes[$0].column == column }
    return cluster(
      ".step/\(column + 1)",
      [
        DOT.Attribute("label", .lines([title] + time)), DOT.Attribute("style", .word("rounded,filled")),
        DOT.Attribute("fillcolor", .word(style.paper)), DOT.Attribute("color", .word(style.phase.border)),
        DOT.Attribute("fontsize", .number(FlowGrid.headerSize)),
        DOT.Attribute("tooltip", .tooltip(step.evidence.joined(separator: "\n"))),
      ], boxes.map { node($0, names[$0]) })
  }

  private func node(_ index: Int, _ name: String) -> DOT.Statement {
    let box = document.boxes[index]
    let row = FlowLayout.Row(box.lane)
    let lane = style.lane(row)
    let marks = box.marks.map { FlowItem.badge($0).text }.joined(separator: " · ")
    let head = [LineBreaker.shown(box.role), LineBreaker.shown(marks)].compactMap { $0 }.joined(separator: " · ")
    let lines = [head, box.condition, box.text].compactMap(LineBreaker.shown).flatMap { text in
      breaker.block(text, size: FlowDensity.usual.textSize, width: Self.textWidth).lines
    }
    var attributes = [
      DOT.Attribute("label", .lines(lines)), DOT.Attribute("class", .text(FlowDiagram.className(row).description)),
      DOT.Attribute("color", .word(lane.border)), DOT.Attribute("fillcolor", .word(lane.tint)),
      DOT.Attribute("tooltip", .tooltip(FlowDiagram.tooltip(of: box))),
    ]
    if box.isDecision { attributes.append(DOT.Attribute("shape", .word("octagon"))) }
    if let link = FlowDiagram.link(of: box) { attributes.append(DOT.Attribute("URL", .link(link))) }
    switch box.emphasis {
    case .plain: break
    case .strong:
      attributes.append(DOT.Attribute("penwidth", .number(style.boxWidth * FlowStyle.emphasis)))
    case .quiet:
      attributes[2] = DOT.Attribute("color", .word(style.faint))
      attributes[3] = DOT.Attribute("fillcolor", .word(style.paper))
      attributes.append(DOT.Attribute("fontcolor", .word(style.quiet)))
    }
    return .node(DOT.Node(name, attributes))
  }

  private func edge(_ arrow: FlowArrow, _ names: [String]) -> DOT.Statement {
    var attributes = label(arrow.label)
    switch arrow.kind {
    case .forward: break
    case .loop:
      attributes.append(DOT.Attribute("style", .word("dashed")))
      attributes.append(DOT.Attribute("constraint", .word("false")))
    // What happens together stands in one rank, which in a graph from left to right is filled from below.
    case .interaction, .together:
      attributes.append(DOT.Attribute("dir", .word(arrow.kind == .interaction ? "both" : "none")))
      attributes.append(DOT.Attribute("minlen", .number(0)))
    }
    let isInTime = arrow.kind == .forward || arrow.kind == .loop
    let (from, to) = isInTime ? (arrow.from, arrow.to) : (arrow.to, arrow.from)
    return .edge(DOT.Edge(from: names[from], to: names[to], attributes))
  }

  private func label(_ text: String?) -> [DOT.Attribute] {
    guard let text = LineBreaker.shown(text) else { return [] }
    return [
      DOT.Attribute("label", .lines(breaker.block(text, size: FlowGrid.labelSize, width: FlowGrid.labelWidth).lines))
    ]
  }
}
