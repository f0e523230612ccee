/// An orthogonal line with rounded corners, as Bézier curves end to end: 3n + 1 control points.
struct RoundedPath {
  private(set) var points: [FlowLayout.Point]

  /// `shortenedStart` and `shortenedEnd` leave room for arrowheads.
  init(_ corners: [FlowLayout.Point], radius: Double, shortenedStart: Double = 0, shortenedEnd: Double = 0) {
    var corners = Self.simplified(corners)
    guard corners.count > 1 else {
      points = corners + corners + corners + corners
      return
    }
    corners[0] = Self.moved(corners[0], towards: corners[1], by: shortenedStart)
    let last = corners.count - 1
    corners[last] = Self.moved(corners[last], towards: corners[last - 1], by: shortenedEnd)
    points = [corners[0]]
    for index in 1..<last {
      let corner = corners[index]
      let before = Self.length(corners[index - 1], corner)
      let after = Self.length(corner, corners[index + 1])
      // Two corners share the line between them.
      let reach = min(radius, index == 1 ? before : before / 2, index == last - 1 ? after : after / 2)
      addLine(to: Self.moved(corner, towards: corners[index - 1], by: reach))
      let end = Self.moved(corner, towards: corners[index + 1], by: reach)
      // 0.5523 of the radius draws a quarter circle.
      points.append(Self.moved(corner, towards: corners[index - 1], by: reach * 0.4477))
      points.append(Self.moved(corner, towards: corners[index + 1], by: reach * 0.4477))
      points.append(end)
    }
    addLine(to: corners[last])
  }

  private mutating func addLine(to end: FlowLayout.Point) {
    let start = points[points.count - 1]
    points.append(FlowLayout.Point(start.x + (end.x - start.x) / 3, start.y + (end.y - start.y) / 3))
    points.append(FlowLayout.Point(start.x + (end.x - start.x) * 2 / 3, start.y + (end.y - start.y) * 2 / 3))
    points.append(end)
  }

  /// Without repeated points and corners that are none.
  static func simplified(_ corners: [FlowLayout.Point]) -> [FlowLayout.Point] {
    var result: [FlowLayout.Point] = []
    for corner in corners {
      if let last = result.last, length(last, corner) < 0.05 { continue }
      if result.count > 1 {
        let last = result[result.count - 1]
        let before = result[result.count - 2]
        if abs(before.x - last.x) < 0.05 && abs(last.x - corner.x) < 0.05
          || abs(before.y - last.y) < 0.05 && abs(last.y - corner.y) < 0.05
        {
          result.removeLast()
        }
      }
      result.append(corner)
    }
    return result
  }

  private static func length(_ one: FlowLayout.Point, _ other: FlowLayout.Point) -> Double {
    abs(one.x - other.x) + abs(one.y - other.y)
  }

  private static func moved(
    _ point: FlowLayout.Point, towards other: FlowLayout.Point, by distance: Double
  ) -> FlowLayout.Point {
    let whole = length(point, other)
    guard whole > 0 else { return point }
    let part = min(1, distance / whole)
    return FlowLayout.Point(point.x + (other.x - point.x) * part, point.y + (other.y - point.y) * part)
  }
}
