extension FlowComposer {
  private typealias Point = FlowLayout.Point

  /// All edges, the vertical ones first, with their labels where they hide nothing.
  func edges() -> [FlowLayout.Edge] {
    var edges: [FlowLayout.Edge] = []
    for arrow in arrows where arrow.kind == .interaction || arrow.kind == .together {
      let upper = itemOfBox[arrow.from]
      let lower = itemOfBox[arrow.to]
      guard upper >= 0, lower >= 0 else { continue }
      edges.append(
        FlowLayout.Edge(
          kind: arrow.kind == .interaction ? .interaction : .together, from: upper, to: lower,
          points: contact(items[upper], items[lower])))
    }
    let firstRoute = edges.count
    for route in routes {
      let kind: FlowLayout.Edge.Kind = arrows[route.arrow].kind == .loop ? .loop : .forward
      edges.append(FlowLayout.Edge(kind: kind, from: route.from, to: route.to, points: points(route)))
    }
    addLabels(to: &edges, firstRoute: firstRoute)
    return edges
  }

  /// A vertical between two boxes of a column that meets neither role nor marks on their borders.
  private func contact(_ upper: FlowItem, _ lower: FlowItem) -> [Point] {
    let ends = upper.ends.reduce(0) { $0 + $1.width + 3 }
    let upperFree = (upper.left + 10, upper.frame.right - 10 - ends)
    let lowerFree = (
      lower.left + (lower.role == nil ? 10 : 5 + lower.roleWidth + 7),
      lower.frame.right - (lower.badges.isEmpty ? 10 : 3 + lower.badgesWidth + 7)
    )
    func clamp(_ x: Double, _ range: (Double, Double)) -> Double { max(range.0, min(range.1, x)) }
    let low = max(upperFree.0, lowerFree.0)
    let high = min(upperFree.1, lowerFree.1)
    if low <= high {
      let x = clamp(lower.centre.x, (low, high))
      return [Point(x, upper.bottom), Point(x, lower.top)]
    }
    let start = clamp(lower.centre.x, upperFree)
    let end = clamp(start, lowerFree)
    // Below the channel between the lanes and the marks on a lower border, above the role.
    let y = max(upper.bottom + 7, lower.top - 11)
    return [Point(start, upper.bottom), Point(start, y), Point(end, y), Point(end, lower.top)]
  }

  private func points(_ route: FlowRoute) -> [Point] {
    let source = items[route.from]
    let target = items[route.to]
    var points = [Point(source.right, source.centre.y)]
    for (leg, gap) in route.gaps.enumerated() {
      let x = x(ofGap: gap, track: route.gapTracks[leg])
      let next =
        leg < route.channels.count
        ? y(ofChannel: route.channels[leg], track: route.channelTracks[leg])
        : target.centre.y + route.entryShift
      points.append(Point(x, points[points.count - 1].y))
      points.append(Point(x, next))
    }
    points.append(Point(target.left, points[points.count - 1].y))
    return points
  }
}
