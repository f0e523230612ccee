/// The measures of the diagram, in points.
///
/// No type is smaller than `leastType`: what is printed at seven eighths can still be read, at 7 points.
enum FlowGrid {
  static let headWidth = 108.0
  static let leastBoxWidth = 64.0
  /// More height for a box with a role or marks on its border, so that they stay clear of its text.
  static let badgePadding = 4.0
  /// Around a box, kept free by lines that only pass: marks stand out from it.
  static let clearance = 10.0

  static let leastType = 8.0
  /// What the arrows around the lanes of a row take, for planning before they are drawn.
  static let arrowRoom = 10.0
  /// What a printed sheet needs above a row, for its title.
  static let sheetHead = 24.0
  /// And below them, for the legend.
  static let legendRoom = 24.0
  static let titleSize = 17.0
  static let subtitleSize = 9.5
  static let conditionSize = 8.5
  static let conditionWidth = 92.0
  static let roleSize = 8.0
  static let markSize = 8.0
  static let headerSize = 9.5
  static let timeSize = 8.5
  static let labelSize = 8.5
  static let phaseSize = 10.5
  static let legendSize = 9.0
  static let laneSize = (name: 12.0, english: 8.5)
  static let lineSize = (name: 8.5, english: 8.0)

  static let markHeight = 13.0
  static let decisionSize = 18.0
  static let numberSize = 20.0
  /// Between a step's number and the title beside it.
  static let numberGap = 5.0
  /// Between pieces of evidence, across and down.
  static let evidenceGap = 6.0
  static let phaseHeight = 20.0
  static let trackPitch = 8.0
  /// From a column to the first track of the gap, and from the last track to the next column: room for an arrowhead.
  static let gapBefore = 12.0
  static let gapAfter = 18.0
  static let stripGap = 26.0
  static let labelWidth = 88.0
}
