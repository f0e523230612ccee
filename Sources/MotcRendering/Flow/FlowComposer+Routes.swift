extension FlowComposer {
  /// The last gap, right of all lanes: by it lines reach strips that are not neighbours.
  private var margin: Int { gaps.count - 1 }

  private func gap(before column: Int) -> Int { column + stripOfColumn[column] }
  private func gap(after column: Int) -> Int { gap(before: column) + 1 }
  private func channel(_ row: Int, ofStrip strip: Int) -> Int { strip * (rows.count + 1) + row }

  /// Chooses for every arrow in time the way with the fewest corners that runs through no box.
  mutating func chooseRoutes() {
    for (index, arrow) in arrows.enumerated() where arrow.kind == .forward || arrow.kind == .loop {
      let from = itemOfBox[arrow.from]
      let to = itemOfBox[arrow.to]
      guard from >= 0, to >= 0 else { continue }
      let source = items[from]
      let target = items[to]
      var route = FlowRoute(arrow: index, from: from, to: to)
      let leaving = gap(after: source.column)
      let entering = gap(before: target.column)
      let strip = stripOfColumn[source.column]
      let other = stripOfColumn[target.column]
      if strip != other {
        route.gaps = [leaving, entering]
        route.channels = [channel(rows.count, ofStrip: strip)]
        if other != strip + 1 {
          route.gaps.insert(margin, at: 1)
          route.channels.append(channel(rows.count, ofStrip: other > strip ? other - 1 : other))
        }
      } else if arrow.kind == .forward {
        let between = source.column + 1..<target.column
        let isSourceFree = isFree(source, between)
        let isTargetFree = isFree(target, between)
        if source.row == target.row, abs(source.offset - target.offset) < 0.5, isSourceFree {
          route.gaps = []
        } else if isTargetFree {
          route.gaps = [leaving]
        } else if isSourceFree {
          route.gaps = [entering]
        } else {
          route.gaps = [leaving, entering]
          route.channels = [channel(nearestChannel(source, target, isLoop: false), ofStrip: strip)]
        }
      } else {
        route.gaps = [leaving, entering]
        route.channels = [channel(nearestChannel(source, target, isLoop: true), ofStrip: strip)]
      }
      if let label = labels[index], route.channels.isEmpty {
        labelRoom[leaving] = max(labelRoom[leaving], label.width + 18)
      }
      route.gapTracks = Array(repeating: 0, count: route.gaps.count)
      route.channelTracks = Array(repeating: 0, count: route.channels.count)
      routes.append(route)
    }
  }

  /// Whether a horizontal through the middle of `item` meets no box of these columns.
  private func isFree(_ item: FlowItem, _ columns: Range<Int>) -> Bool {
    for column in columns {
      let cell = column * rows.count + item.row
      for other in items[starts[cell]..<starts[cell + 1]]
      where abs(other.offset - item.offset) < other.height / 2 + FlowGrid.clearance {
        return false
      }
    }
    return true
  }

  /// The channel with the shortest verticals; loops run round the lanes, where they are seen.
  private func nearestChannel(_ source: FlowItem, _ target: FlowItem, isLoop: Bool) -> Int {
    let heights = strips[stripOfColumn[source.column]].laneHeights
    var tops = [0.0]
    for height in heights { tops.append(tops[tops.count - 1] + height) }
    let from = tops[source.row] + heights[source.row] / 2 + source.offset
    let to = tops[target.row] + heights[target.row] / 2 + target.offset
    var best = rows.count
    var least = Double.infinity
    for row in tops.indices where !isLoop || row == 0 || row == rows.count {
      let isOuter = row == 0 || row == rows.count
      let length = abs(tops[row] - from) + abs(tops[row] - to) + (isOuter ? 12 : 0) - (row == rows.count ? 2 : 0)
      if length < least {
        least = length
        best = row
      }
    }
    return best
  }

  mutating func assignChannels() {
    for (index, route) in routes.enumerated() {
      let label = labels[routes[index].arrow]
      for (leg, channel) in route.channels.enumerated() {
        let gaps = [route.gaps[leg], route.gaps[leg + 1]]
        let strip = channel / (rows.count + 1)
        let own = strips[strip].firstGap...strips[strip].firstGap + strips[strip].columns.count
        // What comes from another strip or the margin may cover any stretch of the channel.
        let isOwn = gaps.allSatisfy(own.contains)
        let height = leg == 0 ? label.map { $0.height + 8 } : nil
        channels[channel].add(
          FlowChannel.Horizontal(
            route: index, leg: leg, gaps: isOwn ? min(gaps[0], gaps[1])...max(gaps[0], gaps[1]) : own,
            height: max(FlowGrid.trackPitch + 1, height ?? 0)))
      }
    }
    for channel in channels.indices {
      channels[channel].assignTracks()
      for (use, track) in zip(channels[channel].uses, channels[channel].trackOfUse) {
        routes[use.route].channelTracks[use.leg] = track
      }
    }
  }

  mutating func assignGaps() {
    for (index, route) in routes.enumerated() {
      var y = items[route.from].centre.y
      for (leg, gap) in route.gaps.enumerated() {
        let isFirst = leg == 0
        let isLast = leg == route.gaps.count - 1
        let next =
          isLast
          ? items[route.to].centre.y : self.y(ofChannel: route.channels[leg], track: route.channelTracks[leg])
        gaps[gap].add(
          FlowGap.Vertical(
            route: index, leg: leg, start: y, end: next,
            comesFromLeft: isFirst || isLeft(route.gaps[leg - 1], of: gap),
            goesRight: isLast || isLeft(gap, of: route.gaps[leg + 1]),
            source: isFirst ? route.from : nil, target: isLast ? route.to : nil))
        y = next
      }
    }
    for gap in gaps.indices {
      gaps[gap].sort()
      for (track, verticals) in gaps[gap].tracks.enumerated() {
        for vertical in verticals { routes[vertical.route].gapTracks[vertical.leg] = track }
      }
    }
  }

  /// Whether one gap lies left of another, judged by their numbers within their strips.
  private func isLeft(_ gap: Int, of other: Int) -> Bool {
    func position(_ gap: Int) -> Int {
      if gap == margin { return gaps.count }
      return gap - (strips.last { $0.firstGap <= gap }?.firstGap ?? 0)
    }
    return position(gap) < position(other)
  }
}
