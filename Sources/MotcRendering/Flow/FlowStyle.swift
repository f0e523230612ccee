/// Colours, fonts, weights and shapes of the diagram, in one table.
///
/// Everything is told twice, by colour and by shape, place or dash: the diagram is printed in black and white as well.
enum FlowStyle {
  static let font: StaticString = "Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif"
  static let ink: StaticString = "#27313D"
  static let quiet: StaticString = "#6B7683"
  static let paper: StaticString = "#FFFFFF"
  static let arrow: StaticString = "#4A5563"
  static let line: StaticString = "#B3173A"
  static let phase: (fill: StaticString, border: StaticString) = ("#E9EDF2", "#C9D1DB")
  static let label: StaticString = "#C9D1DB"
  static let arrowSize = 0.7
  static let arrowLength = 7.0
  static let corner = 6.0

  struct Lane {
    var name: StaticString
    var head: StaticString
    var band: StaticString
    var shape: StaticString
    var style: StaticString
  }

  static func lane(_ row: FlowLayout.Row) -> Lane {
    switch row {
    case .evidence: Lane(name: "evidence", head: "#5D6673", band: "#F5F5F3", shape: "note", style: "filled")
    case .customer: Lane(name: "customer", head: "#A85F00", band: "#FFF8EC", shape: "box", style: "rounded,filled")
    case .frontstage: Lane(name: "frontstage", head: "#1B65A6", band: "#EEF5FC", shape: "box", style: "rounded,filled")
    case .backstage: Lane(name: "backstage", head: "#33733A", band: "#F0F8F0", shape: "box", style: "rounded,filled")
    case .support: Lane(name: "support", head: "#6A4C93", band: "#F6F2FA", shape: "box", style: "filled")
    }
  }

  struct Mark {
    var shape: StaticString
    var style: StaticString
    var fill: StaticString
    var border: StaticString
    var text: StaticString
  }

  static func mark(_ kind: FlowLayout.Mark.Kind) -> Mark {
    switch kind {
    case .failPoint: Mark(shape: "ellipse", style: "filled", fill: "#C62828", border: "#FFFFFF", text: "#FFFFFF")
    case .waitPoint: Mark(shape: "hexagon", style: "filled", fill: "#FFE9B8", border: "#A85F00", text: "#5A3300")
    case .momentOfTruth: Mark(shape: "box", style: "filled", fill: "#27313D", border: "#FFFFFF", text: "#FFFFFF")
    case .delight: Mark(shape: "circle", style: "filled", fill: "#FFFFFF", border: "#B3173A", text: "#B3173A")
    case .decision: Mark(shape: "diamond", style: "filled", fill: "#FFFFFF", border: "#27313D", text: "#27313D")
    case .end: Mark(shape: "box", style: "rounded,filled", fill: "#FFFFFF", border: "#27313D", text: "#27313D")
    }
  }

  struct Edge {
    var style: StaticString
    var color: StaticString
    var width: Double
  }

  static func edge(_ kind: FlowLayout.Edge.Kind) -> Edge {
    switch kind {
    case .forward: Edge(style: "solid", color: arrow, width: 1.2)
    case .loop: Edge(style: "dashed", color: arrow, width: 1.2)
    case .interaction: Edge(style: "solid", color: arrow, width: 1)
    case .together: Edge(style: "solid", color: arrow, width: 1)
    }
  }

  static func line(_ kind: FlowLayout.Line.Kind) -> (style: StaticString, width: Double) {
    switch kind {
    case .interaction: ("dashed", 1.5)
    case .visibility: ("solid", 1.5)
    case .internalInteraction: ("dotted", 1.5)
    }
  }
}
