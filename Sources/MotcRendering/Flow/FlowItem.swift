import MotcSource

/// A box while it is being placed.
struct FlowItem {
  struct Badge {
    var kind: FlowLayout.Mark.Kind
    var text: String
    var width: Double
  }

  var source: FlowLayout.Box.Source
  var column: Int
  /// An index into the rows in use.
  var row: Int
  var width: Double
  var height: Double
  var text: TextBlock
  /// Above the text.
  var condition: TextBlock?
  var role: TextBlock?
  /// On the upper border, from right to left.
  var badges: [Badge]
  /// On the lower border.
  var ends: [Badge]
  var isDecision: Bool
  /// Of the centre, from the middle of the lane.
  var offset = 0.0
  /// Of the centre, from the middle of the column.
  var shift = 0.0
  var centre = FlowLayout.Point(0, 0)

  var right: Double { centre.x + width / 2 + (isDecision ? FlowGrid.decisionSize / 2 : 0) }
  var left: Double { centre.x - width / 2 }
  var top: Double { centre.y - height / 2 }
  var bottom: Double { centre.y + height / 2 }
  var outerWidth: Double { width + (isDecision ? FlowGrid.decisionSize : 0) }
  var frame: FlowLayout.Frame { FlowLayout.Frame(x: left, y: top, width: width, height: height) }
  var roleWidth: Double { role.map { $0.width + 12 } ?? 0 }
  var badgesWidth: Double { badges.reduce(0) { $0 + $1.width + 3 } }

  init(
    _ box: FlowDocument.Box, source: Int, row: Int, ends: [String?], breaker: LineBreaker, density: FlowDensity,
    language: MessageLanguage
  ) {
    self.source = .action(source)
    column = box.column
    self.row = row
    text = Self.block(box.text, size: density.textSize, breaker: breaker)
    let limit = max(text.width, FlowGrid.conditionWidth)
    condition = LineBreaker.shown(box.condition).map {
      breaker.block($0, size: FlowGrid.conditionSize, width: limit, lines: 4)
    }
    role = LineBreaker.shown(box.role).map { LineBreaker.line($0, size: FlowGrid.roleSize, width: 120) }
    badges = box.marks.map(Self.badge)
    self.ends = ends.map { condition in
      let word = FlowWords.end[language]
      return Self.badge(.end, LineBreaker.shown(condition).map { word + " · " + $0 } ?? word, extra: 12)
    }
    isDecision = box.isDecision
    width = 0
    height = text.height + (condition?.height ?? 0) + 2 * density.boxPadding.y
    if role != nil || !badges.isEmpty { height += FlowGrid.badgePadding }
    var border = 0.0
    // An arrow from the lane above needs a free stretch of the border between role and marks.
    if role != nil || !badges.isEmpty { border = 5 + roleWidth + 22 + badgesWidth + 3 }
    let below = self.ends.reduce(0) { $0 + $1.width + 3 }
    let words = max(text.width, condition?.width ?? 0) + 2 * density.boxPadding.x
    // Half of the decision's mark lies inside.
    width = max(FlowGrid.leastBoxWidth, words + (isDecision ? 10 : 0), border, below > 0 ? below + 34 : 0)
  }

  init(
    evidence: String, column: Int, number: Int, row: Int, breaker: LineBreaker, density: FlowDensity
  ) {
    source = .evidence(column: column, number: number)
    self.column = column
    self.row = row
    text = Self.block(evidence, size: density.evidenceSize, breaker: breaker)
    badges = []
    ends = []
    isDecision = false
    width = max(48, text.width + 18)
    height = text.height + 12
  }

  /// Short texts stand in narrow boxes, long ones in boxes about half as high as wide.
  private static func block(_ text: String, size: Double, breaker: LineBreaker) -> TextBlock {
    let ems = min(TextMetrics.width(text, size: 1), Double(LineBreaker.longestText))
    let isHan = text.utf8.count > 2 * text.unicodeScalars.count
    let width = max(isHan ? 7.6 : 9.2, min(20, (ems * 2).squareRoot()))
    return breaker.block(text, size: size, width: width * size)
  }

  static func badge(_ mark: FlowDocument.Mark) -> Badge {
    switch mark {
    case .failPoint(let score): badge(.failPoint, "F" + (score.map { String($0) } ?? ""), extra: 10)
    case .waitPoint(let time): badge(.waitPoint, LineBreaker.shown(time).map { "W " + $0 } ?? "W", extra: 15)
    case .momentOfTruth: badge(.momentOfTruth, "MOT", extra: 9)
    case .delight: badge(.delight, "♥", extra: 7)
    }
  }

  static func badge(_ kind: FlowLayout.Mark.Kind, _ text: String, extra: Double) -> Badge {
    let block = LineBreaker.line(text, size: FlowGrid.markSize, width: 110)
    return Badge(kind: kind, text: block.lines[0], width: max(FlowGrid.markHeight, block.width * 1.08 + extra))
  }
}
