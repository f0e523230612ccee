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
    placeLabels(&edges, firstRoute: firstRoute)
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
    // Below the channel between the lanes, above the role.
    let y = max(upper.bottom + 5, lower.top - 11)
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

  // MARK: Labels

  private func placeLabels(_ edges: inout [FlowLayout.Edge], firstRoute: Int) {
    var placed: [Frame] = []
    for (number, route) in routes.enumerated() {
      guard let block = labels[route.arrow] else { continue }
      let candidates = labelFrames(route, block, edges[firstRoute + number].points)
      var best = candidates[0]
      var least = Int.max
      for (rank, candidate) in candidates.enumerated() {
        // Rather over another line than off its own.
        var cost = route.channels.isEmpty ? rank * 4 : 0
        for frame in placed where frame.intersects(candidate) { cost += 100 }
        for (other, edge) in edges.enumerated() where cost < least && other != firstRoute + number {
          cost += crossings(edge.points, candidate)
        }
        if cost < least {
          least = cost
          best = candidate
        }
        if least == 0 { break }
      }
      placed.append(best)
      edges[firstRoute + number].label = Label(block: block, frame: best)
    }
  }

  private func crossings(_ points: [FlowLayout.Point], _ frame: Frame) -> Int {
    var sum = 0
    for index in 1..<points.count {
      let from = points[index - 1]
      let to = points[index]
      if min(from.x, to.x) < frame.right, max(from.x, to.x) > frame.x, min(from.y, to.y) < frame.bottom,
        max(from.y, to.y) > frame.y
      {
        sum += 1
      }
    }
    return sum
  }

  /// Places for a label, the best first: where the line leaves the gap after its step, or along its channel.
  private func labelFrames(_ route: FlowRoute, _ block: TextBlock, _ points: [FlowLayout.Point]) -> [Frame] {
    let width = block.width + 10
    let height = block.height + 3
    if !route.channels.isEmpty {
      let leg = labelLeg(route)
      let from = points[2 + 2 * leg]
      let to = points[3 + 2 * leg]
      return [0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9].map { part in
        Frame(x: from.x + (to.x - from.x) * part - width / 2, y: from.y - height / 2, width: width, height: height)
      }
    }
    let column = items[route.from].column
    let gap = column + stripOfColumn[column] + 1
    let tracks = Double(max(0, gaps[gap].tracks.count - 1)) * FlowGrid.trackPitch
    let isEntering = route.gaps.first.map { $0 != gap } ?? false
    let y = route.gaps.isEmpty || isEntering ? points[0].y : points[points.count - 1].y
    let x = gapLefts[gap] + tracks + 6
    let strip = strips[stripOfColumn[column]]
    let frames = [0, -1, 1, -2, 2].map { step in
      Frame(x: x, y: y - height / 2 + step * (height + 2), width: width, height: height)
    }
    return frames.filter { $0 == frames[0] || $0.y >= strip.lanesTop && $0.bottom <= strip.bottom }
  }
}
