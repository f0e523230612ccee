/// How close things stand: on a screen or a wall there is room, a sheet of paper is filled.
package struct FlowDensity: Sendable, Hashable {
  /// Of actions, and of evidence.
  var textSize: Double
  var evidenceSize: Double
  /// Between a box's border and its text.
  var boxPadding: Padding
  /// Above and below the boxes of a lane.
  var lanePadding: Double
  var leastLaneHeight: Double
  /// Between boxes that stand on each other.
  var stackGap: Double
  /// Whether a step's number stands beside its title rather than above it.
  var numbersBesideTitles: Bool

  struct Padding: Sendable, Hashable {
    var x: Double
    var y: Double
  }

  static let usual = FlowDensity(
    textSize: 11, evidenceSize: 9.5, boxPadding: Padding(x: 11, y: 9), lanePadding: 15, leastLaneHeight: 66,
    stackGap: 18, numbersBesideTitles: false)

  /// At seven eighths, where it is printed, actions are told in type of more than 8 points.
  static let onSheets = FlowDensity(
    textSize: 9.5, evidenceSize: 8.5, boxPadding: Padding(x: 9, y: 7), lanePadding: 8, leastLaneHeight: 50,
    stackGap: 14, numbersBesideTitles: true)
}
