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
        let isSourceFree = isFree(source, between) && isClear(source, leaving...entering, from, to)
        let isTargetFree = isFree(target, between) && isClear(target, leaving...entering, from, to)
        if source.row == target.row, isSourceFree, isNearlyLevel(source, target, isAlone: isOnlyEntry(to: arrow.to)) {
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
      route.gapTracks = Array(repeating: 0, count: route.gaps.count)
      route.channelTracks = Array(repeating: 0, count: route.channels.count)
      routes.append(route)
    }
    for (index, route) in routes.enumerated() where labels[route.arrow] != nil {
      for other in routes.indices where isSibling(routes[other], route) { routes[other].branch = index }
    }
  }

  /// Whether lines lead from one box to actions of one step.
  private func isSibling(_ one: FlowRoute, _ other: FlowRoute) -> Bool {
    one.from == other.from && items[one.to].column == items[other.to].column
  }

  /// A line that would step up or down by a few points runs straight and enters a little off the middle.
  private func isNearlyLevel(_ source: FlowItem, _ target: FlowItem, isAlone: Bool) -> Bool {
    let step = abs(source.offset - target.offset)
    return step < 0.5 || isAlone && step <= min(9, target.height / 2 - 9)
  }

  private func isOnlyEntry(to box: Int) -> Bool {
    arrows.filter { $0.to == box && ($0.kind == .forward || $0.kind == .loop) }.count == 1
  }

  /// Whether no other line runs along the middle of `item` through these gaps. Lines that meet in one gap change places
  /// there.
  private func isClear(_ item: FlowItem, _ gaps: ClosedRange<Int>, _ from: Int, _ to: Int) -> Bool {
    !routes.contains { other in
      guard other.channels.isEmpty, other.from != from, other.to != to else { return false }
      let (source, target) = (items[other.from], items[other.to])
      let passed = gap(after: source.column)...gap(before: target.column)
      guard passed.overlaps(gaps), passed.count > 1 || gaps.count > 1 else { return false }
      // Where it runs level: before its one corner as its source does, after it as its target.
      let turn = other.gaps.first ?? passed.upperBound
      let levels = [(source, passed.lowerBound...turn), (target, turn...passed.upperBound)]
      return levels.contains { level, stretch in
        level.row == item.row && abs(level.offset - item.offset) < 3 && stretch.overlaps(gaps)
      }
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
        let height = leg == labelLeg(route) ? label.map { $0.height + 8 } : nil
        channels[channel].add(
          FlowChannel.Horizontal(
            route: index, leg: leg, gaps: isOwn ? min(gaps[0], gaps[1])...max(gaps[0], gaps[1]) : own,
            height: max(FlowGrid.trackPitch + 1, height ?? 0), trunk: trunk(route, leg)))
      }
    }
    for channel in channels.indices {
      channels[channel].assignTracks()
      for (use, track) in zip(channels[channel].uses, channels[channel].trackOfUse) {
        routes[use.route].channelTracks[use.leg] = track
      }
    }
  }

  /// Between neighbouring strips, the several arrows from one box, or to one, are drawn as one line that forks.
  private func trunk(_ route: FlowRoute, _ leg: Int) -> FlowChannel.Trunk? {
    guard route.channels.count == 1, stripOfColumn[items[route.from].column] != stripOfColumn[items[route.to].column]
    else { return nil }
    if let branch = route.branch { return .branch(branch) }
    func isAlone(_ key: KeyPath<FlowRoute, Int>) -> Bool {
      routes.count {
        $0[keyPath: key] == route[keyPath: key] && $0.channels == route.channels && $0.branch == nil
      } == 1
    }
    if !isAlone(\.from) { return .from(item: route.from, gap: route.gaps[leg]) }
    if !isAlone(\.to) { return .to(item: route.to, gap: route.gaps[leg + 1]) }
    return nil
  }

  /// The longest of a route's channels, where its label has the most room.
  func labelLeg(_ route: FlowRoute) -> Int {
    guard route.channels.count > 1 else { return 0 }
    func share(_ column: Int) -> Double {
      let columns = strips[stripOfColumn[column]].columns
      return Double(column - columns.lowerBound) / Double(columns.count)
    }
    return share(items[route.from].column) <= share(items[route.to].column) ? 0 : 1
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
            goesRight: isLast || isLeft(gap, of: route.gaps[leg + 1]), isLast: isLast,
            source: route.from, target: route.to, branch: route.branch))
        y = next
      }
    }
    for gap in gaps.indices {
      gaps[gap].sort()
      for route in gaps[gap].overrunningEntries { routes[route].entryShift = 7 }
      for (track, verticals) in gaps[gap].tracks.enumerated() {
        for vertical in verticals { routes[vertical.route].gapTracks[vertical.leg] = track }
      }
    }
  }

  /// Puts the tracks of every channel in an order in which lines cross little and never run over each other, now that
  /// it is known where they come in.
  mutating func sortChannels() {
    for channel in channels.indices where channels[channel].tracks.count > 1 {
      var horizontals: [[FlowCrossing]] = Array(repeating: [], count: channels[channel].tracks.count)
      for (use, track) in zip(channels[channel].uses, channels[channel].trackOfUse) {
        horizontals[track].append(crossing(routes[use.route], use.leg))
      }
      // Tracks are numbered from the lane: upwards in the channel above all lanes.
      let isUpwards = channel % (rows.count + 1) == 0
      channels[channel].reorder(
        leastCostOrder(of: horizontals.count) { one, other in
          FlowCrossing.cost(horizontals[isUpwards ? other : one], above: horizontals[isUpwards ? one : other])
        })
      for (use, track) in zip(channels[channel].uses, channels[channel].trackOfUse) {
        routes[use.route].channelTracks[use.leg] = track
      }
    }
  }

  private func crossing(_ route: FlowRoute, _ leg: Int) -> FlowCrossing {
    func y(before leg: Int) -> Double {
      leg == 0
        ? items[route.from].centre.y : self.y(ofChannel: route.channels[leg - 1], track: route.channelTracks[leg - 1])
    }
    func y(after leg: Int) -> Double {
      leg == route.channels.count - 1
        ? items[route.to].centre.y : self.y(ofChannel: route.channels[leg + 1], track: route.channelTracks[leg + 1])
    }
    let own = self.y(ofChannel: route.channels[leg], track: route.channelTracks[leg])
    return FlowCrossing(
      source: route.from, target: route.to, startX: x(ofGap: route.gaps[leg], track: route.gapTracks[leg]),
      endX: x(ofGap: route.gaps[leg + 1], track: route.gapTracks[leg + 1]), startsAbove: y(before: leg) < own,
      endsAbove: y(after: leg) < own)
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
