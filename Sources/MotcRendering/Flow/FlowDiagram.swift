import MotcSource

/// A laid-out service blueprint, ready to be written: as a Graphviz file (`graph`), or as SVG (`svg`).
package struct FlowDiagram {
  let document: FlowDocument
  let layout: FlowLayout
  let style: FlowStyle
  /// Of every box of the layout, unique; ids of our own begin with a full stop, which no id of an author does.
  let names: [String]

  package init(_ document: FlowDocument, wrapping: FlowWrapping = .automatic, theme: FlowTheme = .colour) {
    self.init(document, wrapping: wrapping, style: .of(theme))
  }

  init(_ document: FlowDocument, wrapping: FlowWrapping, style: FlowStyle) {
    self.document = document
    layout = FlowLayout(document, wrapping: wrapping)
    self.style = style
    names = Self.unique(
      layout.boxes.map { box in
        switch box.source {
        case .action(let number): document.boxes[number].id
        case .evidence(let column, let number): ".evidence/\(column + 1)/\(number + 1)"
        }
      })
  }

  /// What is there already gets a number: `a`, `a-2`.
  static func unique(_ ids: [String]) -> [String] {
    var taken = Set<String>(minimumCapacity: ids.count)
    return ids.map { id in
      var name = id
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(id)-\(number)"
        number += 1
      }
      return name
    }
  }

  // MARK: What the writers ask

  /// Empty margin around the drawing.
  static let margin = 18.0

  /// For those who hear the picture: `Service blueprint: A pot of tea`.
  var name: String {
    let colon = document.language == .chinese ? "：" : ": "
    return FlowWords.serviceBlueprint[document.language] + colon + document.title
  }

  /// Its steps, by number and title.
  var summary: String {
    let steps = document.columns.map { $0.number + (LineBreaker.shown($0.title).map { " " + $0 } ?? "") }
    let (colon, semicolon) = document.language == .chinese ? ("：", "；") : (": ", "; ")
    return FlowWords.steps[document.language] + colon + steps.joined(separator: semicolon)
  }

  func column(of box: FlowLayout.Box) -> Int {
    switch box.source {
    case .action(let number): document.boxes[number].column
    case .evidence(let column, _): column
    }
  }

  func emphasis(of box: FlowLayout.Box) -> FlowDocument.Emphasis {
    switch box.source {
    case .action(let number): document.boxes[number].emphasis
    case .evidence(let column, _): document.columns[column].emphasis == .quiet ? .quiet : .plain
    }
  }

  /// An arrow recedes unless it leads to or from a box that stands out.
  func isQuiet(_ edge: FlowLayout.Edge) -> Bool {
    let ends = [emphasis(of: layout.boxes[edge.from]), emphasis(of: layout.boxes[edge.to])]
    return ends != [.plain, .plain] && !ends.contains(.strong)
  }

  func action(of box: FlowLayout.Box) -> FlowDocument.Box? {
    guard case .action(let number) = box.source else { return nil }
    return document.boxes[number]
  }

  static func tooltip(of action: FlowDocument.Box) -> String { action.tooltip ?? action.text }

  static func link(of action: FlowDocument.Box) -> PageLink? { action.link.flatMap(PageLink.init) }

  func width(of emphasis: FlowDocument.Emphasis) -> Double {
    switch emphasis {
    case .plain: style.boxWidth
    case .strong: style.boxWidth * FlowStyle.emphasis
    case .quiet: 0.8
    }
  }

  /// The line along an edge, clear of its arrowheads.
  func path(_ edge: FlowLayout.Edge) -> RoundedPath {
    RoundedPath(
      edge.points, radius: FlowStyle.corner, shortenedStart: edge.hasStartTip ? FlowStyle.arrowLength : 0,
      shortenedEnd: edge.hasEndTip ? FlowStyle.arrowLength : 0)
  }

  static func isRounded(_ row: FlowLayout.Row) -> Bool { row != .support && row != .evidence }

  static func className(_ row: FlowLayout.Row) -> StaticString {
    switch row {
    case .evidence: "evidence"
    case .customer: "customer"
    case .frontstage: "frontstage"
    case .backstage: "backstage"
    case .support: "support"
    }
  }
}

extension FlowLayout.Edge {
  var hasStartTip: Bool { kind == .interaction }
  var hasEndTip: Bool { kind != .together }
  var isDashed: Bool { kind == .loop }
}
