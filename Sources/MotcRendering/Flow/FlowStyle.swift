/// How a diagram is coloured.
package enum FlowTheme: String, Sendable, Hashable, CaseIterable {
  case colour
  case blackAndWhite = "black-and-white"
  case highContrast = "high-contrast"
}

/// Colours, fonts, weights and shapes of the diagram, a table for each theme.
///
/// Everything is told twice, by colour and by shape, place or dash: a colour print may be copied in black and white.
struct FlowStyle {
  struct Lane {
    var head: StaticString
    /// Of words on the head.
    var headText: StaticString
    var band: StaticString
    /// Of boxes that stand out.
    var tint: StaticString
    /// Of boxes and roles.
    var border: StaticString
  }

  struct Mark {
    var fill: StaticString
    var border: StaticString
    var text: StaticString
  }

  /// Of what lies below all, and of boxes that do not stand out.
  var paper: StaticString = "#FFFFFF"
  var ink: StaticString
  /// Of words that say less, and of boxes that recede.
  var quiet: StaticString
  var arrow: StaticString
  /// Of the lines of interaction and visibility.
  var line: StaticString
  var phase: (fill: StaticString, border: StaticString)
  /// Of conditions' borders on arrows, and of lines that recede: 3 : 1 or more on every lane.
  var faint: StaticString
  var boxWidth: Double
  var arrowWidth: Double
  var lineWidth: Double
  var evidence: Lane
  var customer: Lane
  var frontstage: Lane
  var backstage: Lane
  var support: Lane
  var failPoint: Mark
  var waitPoint: Mark
  var momentOfTruth: Mark
  var delight: Mark
  var decision: Mark

  /// Names that need no quotation marks: both Graphviz and CSS read them.
  static let font: StaticString = "Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif"
  /// For Graphviz, which takes the weight from the name.
  static let boldFont: StaticString =
    "Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif Bold"
  static let arrowLength = 7.0
  /// Graphviz draws an arrowhead of size 1 ten points long.
  static let arrowSize = 0.7
  static let corner = 6.0
  /// Of boxes.
  static let boxCorner = 9.0
  static let emphasis = 2.0

  static func of(_ theme: FlowTheme) -> FlowStyle {
    switch theme {
    case .colour: colour
    case .blackAndWhite: blackAndWhite
    case .highContrast: highContrast
    }
  }

  func lane(_ row: FlowLayout.Row) -> Lane {
    switch row {
    case .evidence: evidence
    case .customer: customer
    case .frontstage: frontstage
    case .backstage: backstage
    case .support: support
    }
  }

  func mark(_ kind: FlowLayout.Mark.Kind) -> Mark {
    switch kind {
    case .failPoint: failPoint
    case .waitPoint: waitPoint
    case .momentOfTruth: momentOfTruth
    case .delight: delight
    case .decision, .end: decision
    }
  }

  /// A mark on a box that recedes.
  var quietMark: Mark { Mark(fill: paper, border: faint, text: quiet) }

  // MARK: The themes

  static let colour = FlowStyle(
    ink: "#27313D", quiet: "#616C79", arrow: "#4A5563", line: "#B3173A", phase: ("#E9EDF2", "#7F8995"),
    faint: "#7F8995", boxWidth: 1.2, arrowWidth: 1.2, lineWidth: 1.5,
    evidence: Lane(head: "#5D6673", headText: "#FFFFFF", band: "#F5F5F3", tint: "#E6E6E2", border: "#5D6673"),
    customer: Lane(head: "#A85F00", headText: "#FFFFFF", band: "#FFF8EC", tint: "#FFE7BF", border: "#A85F00"),
    frontstage: Lane(head: "#1B65A6", headText: "#FFFFFF", band: "#EEF5FC", tint: "#CFE4F8", border: "#1B65A6"),
    backstage: Lane(head: "#33733A", headText: "#FFFFFF", band: "#F0F8F0", tint: "#CFEBD1", border: "#33733A"),
    support: Lane(head: "#6A4C93", headText: "#FFFFFF", band: "#F6F2FA", tint: "#E3D6F2", border: "#6A4C93"),
    failPoint: Mark(fill: "#C62828", border: "#FFFFFF", text: "#FFFFFF"),
    waitPoint: Mark(fill: "#FFE9B8", border: "#A85F00", text: "#5A3300"),
    momentOfTruth: Mark(fill: "#27313D", border: "#FFFFFF", text: "#FFFFFF"),
    delight: Mark(fill: "#FFFFFF", border: "#B3173A", text: "#B3173A"),
    decision: Mark(fill: "#FFFFFF", border: "#27313D", text: "#27313D"))

  /// For printers without colour: little toner, nothing but black and two greys.
  private static let blackAndWhite = FlowStyle(
    ink: "#000000", quiet: "#595959", arrow: "#000000", line: "#000000", phase: ("#FFFFFF", "#000000"),
    faint: "#868686", boxWidth: 1, arrowWidth: 1, lineWidth: 1.6,
    evidence: Lane(head: "#FFFFFF", headText: "#000000", band: "#FFFFFF", tint: "#E0E0E0", border: "#000000"),
    customer: Lane(head: "#FFFFFF", headText: "#000000", band: "#F2F2F2", tint: "#D9D9D9", border: "#000000"),
    frontstage: Lane(head: "#FFFFFF", headText: "#000000", band: "#FFFFFF", tint: "#E0E0E0", border: "#000000"),
    backstage: Lane(head: "#FFFFFF", headText: "#000000", band: "#F2F2F2", tint: "#D9D9D9", border: "#000000"),
    support: Lane(head: "#FFFFFF", headText: "#000000", band: "#FFFFFF", tint: "#E0E0E0", border: "#000000"),
    failPoint: Mark(fill: "#000000", border: "#FFFFFF", text: "#FFFFFF"),
    waitPoint: Mark(fill: "#FFFFFF", border: "#000000", text: "#000000"),
    momentOfTruth: Mark(fill: "#000000", border: "#FFFFFF", text: "#FFFFFF"),
    delight: Mark(fill: "#FFFFFF", border: "#000000", text: "#000000"),
    decision: Mark(fill: "#FFFFFF", border: "#000000", text: "#000000"))

  /// Text at 7 : 1 or more, lines thick and at 4.5 : 1 or more.
  private static let highContrast = FlowStyle(
    ink: "#000000", quiet: "#404040", arrow: "#000000", line: "#8A0023", phase: ("#FFFFFF", "#000000"),
    faint: "#6B6B6B", boxWidth: 2, arrowWidth: 1.8, lineWidth: 2.4,
    evidence: Lane(head: "#1F2328", headText: "#FFFFFF", band: "#FFFFFF", tint: "#E6E6E6", border: "#1F2328"),
    customer: Lane(head: "#5C3200", headText: "#FFFFFF", band: "#FFFFFF", tint: "#FFE7BF", border: "#5C3200"),
    frontstage: Lane(head: "#003366", headText: "#FFFFFF", band: "#FFFFFF", tint: "#CFE4F8", border: "#003366"),
    backstage: Lane(head: "#0B3D12", headText: "#FFFFFF", band: "#FFFFFF", tint: "#CFEBD1", border: "#0B3D12"),
    support: Lane(head: "#3B1470", headText: "#FFFFFF", band: "#FFFFFF", tint: "#E3D6F2", border: "#3B1470"),
    failPoint: Mark(fill: "#8A0000", border: "#FFFFFF", text: "#FFFFFF"),
    waitPoint: Mark(fill: "#FFE14D", border: "#000000", text: "#000000"),
    momentOfTruth: Mark(fill: "#000000", border: "#FFFFFF", text: "#FFFFFF"),
    delight: Mark(fill: "#FFFFFF", border: "#8A0023", text: "#8A0023"),
    decision: Mark(fill: "#FFFFFF", border: "#000000", text: "#000000"))
}
