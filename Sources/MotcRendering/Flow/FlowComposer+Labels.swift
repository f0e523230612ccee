/// A label belongs to one line: it stands where no other runs along with that line, before others join it and after it
/// has left them, and hides no corner.
extension FlowComposer {
  /// In a gap, where room is made for it.
  struct LabelPlace {
    var gap: Int
    /// Before this track, or after the last; on this track where it stands on a vertical.
    var position: Int
    var isOnVertical = false
    /// Of its middle.
    var y: Double
  }

  /// A level stretch of a line through the rooms of gaps; rooms of a strip are numbered on from gap to gap.
  private struct Run {
    var route: Int
    var rooms: ClosedRange<Int>
    var y: Double
  }

  private struct Taken {
    var rooms: ClosedRange<Int>
    var top: Double
    var bottom: Double
  }

  private struct Choice {
    var place: LabelPlace
    var rooms: ClosedRange<Int>
    var cost: Double
  }

  /// What it costs to be there, the best place costing nothing.
  private enum Cost {
    /// Beside the line's own track rather than after it, or a gap further on.
    static let elsewhere = 3.0
    static let vertical = 12.0
    /// Over a line that only passes.
    static let passing = 30.0
    static let overLabel = 500.0
    static let notAlone = 1_000.0
  }

  // MARK: In gaps

  /// Chooses places for the labels of lines without channels, and makes room for them.
  mutating func placeLabels() {
    labelRooms = gaps.dropLast().map { Array(repeating: 0, count: $0.tracks.count + 1) }
    labelPlaces = Array(repeating: nil, count: routes.count)
    var firstRooms = [0]
    for rooms in labelRooms { firstRooms.append(firstRooms[firstRooms.count - 1] + rooms.count) }
    let runs = routes.indices.map { self.runs($0, firstRooms) }
    let all = runs.flatMap(\.self)
    var taken: [Taken] = []
    for (index, route) in routes.enumerated() where route.channels.isEmpty {
      guard let block = labels[route.arrow] else { continue }
      let size = Self.labelSize(block)
      var best: Choice?
      for choice in choices(index, runs[index], all, firstRooms, size) {
        let (top, bottom) = (choice.place.y - size.height / 2, choice.place.y + size.height / 2)
        let overlaps = taken.count {
          $0.rooms.overlaps(choice.rooms) && $0.top < bottom + 2 && top < $0.bottom + 2
        }
        let cost = choice.cost + Double(overlaps) * Cost.overLabel
        if cost < best?.cost ?? .infinity {
          best = choice
          best?.cost = cost
        }
      }
      guard let best else { continue }
      let place = best.place
      labelPlaces[index] = place
      taken.append(
        Taken(rooms: best.rooms, top: place.y - size.height / 2, bottom: place.y + size.height / 2))
      if place.isOnVertical {
        for room in [place.position, place.position + 1] { widen(place.gap, room, size.width / 2) }
      } else {
        widen(place.gap, place.position, size.width + 8)
      }
    }
  }

  private mutating func widen(_ gap: Int, _ room: Int, _ width: Double) {
    labelRooms[gap][room] = max(labelRooms[gap][room], width)
  }

  private static func labelSize(_ block: TextBlock) -> (width: Double, height: Double) {
    (block.width + 10, block.height + 3)
  }

  private func runs(_ index: Int, _ firstRooms: [Int]) -> [Run] {
    let route = routes[index]
    let source = items[route.from]
    let target = items[route.to]
    let leaving = source.column + stripOfColumn[source.column] + 1
    let entering = target.column + stripOfColumn[target.column]
    func first(_ gap: Int) -> Int { firstRooms[gap] }
    func last(_ gap: Int) -> Int { firstRooms[gap + 1] - 1 }
    guard let out = route.gaps.first, let into = route.gaps.last else {
      return [Run(route: index, rooms: first(leaving)...last(entering), y: source.centre.y)]
    }
    var runs: [Run] = []
    runs.append(
      Run(route: index, rooms: first(leaving)...first(out) + route.gapTracks[0], y: source.centre.y))
    let turn = first(into) + route.gapTracks[route.gapTracks.count - 1] + 1
    runs.append(Run(route: index, rooms: turn...last(entering), y: target.centre.y + route.entryShift))
    return runs
  }

  private func choices(
    _ index: Int, _ own: [Run], _ all: [Run], _ firstRooms: [Int], _ size: (width: Double, height: Double)
  ) -> [Choice] {
    let route = routes[index]
    let column = items[route.from].column
    let leaving = column + stripOfColumn[column] + 1
    let others = all.filter { routes[$0.route].branch != route.branch }
    let siblings = all.filter { routes[$0.route].branch == route.branch }
    var result: [Choice] = []
    for (number, run) in own.enumerated() {
      for room in run.rooms {
        guard let next = firstRooms.firstIndex(where: { $0 > room }) else { continue }
        let gap = next - 1
        var cost = Double(gap - leaving) * Cost.elsewhere * 2
        let position = room - firstRooms[gap]
        // Where the line has its last corner behind it, beside the tracks.
        if position < gaps[gap].tracks.count || number < own.count - 1 { cost += Cost.elsewhere }
        // Of several lines to one step it stands rather where they still run together.
        cost += Double(Set(siblings.map(\.route)).count - siblings.count { $0.rooms.contains(room) && $0.y == run.y })
        for other in others where other.rooms.contains(room) {
          let distance = abs(other.y - run.y)
          if distance < 1 { cost += Cost.notAlone } else if distance < size.height / 2 + 3 { cost += Cost.passing }
        }
        result.append(
          Choice(place: LabelPlace(gap: gap, position: position, y: run.y), rooms: room...room, cost: cost))
      }
    }
    if let gap = route.gaps.first {
      result += verticalChoices(index, gap, route.gapTracks[0], others, firstRooms, size)
    }
    return result
  }

  /// On a stretch of the line's own vertical between corners of others on its track.
  private func verticalChoices(
    _ index: Int, _ gap: Int, _ track: Int, _ others: [Run], _ firstRooms: [Int],
    _ size: (width: Double, height: Double)
  ) -> [Choice] {
    guard let own = gaps[gap].tracks[track].first(where: { $0.route == index }) else { return [] }
    let rooms = firstRooms[gap] + track...firstRooms[gap] + track + 1
    let shared = gaps[gap].tracks[track].filter { $0.route != index }
    let stops = ([own.low, own.high] + shared.flatMap { [$0.low, $0.high] }.filter { own.low < $0 && $0 < own.high })
      .sorted()
    return zip(stops, stops.dropFirst()).compactMap { top, bottom in
      guard bottom - top > size.height + 12 else { return nil }
      let y = (top + bottom) / 2
      var cost = Cost.vertical
      let isAlone = shared.allSatisfy {
        $0.branch == routes[index].branch || $0.low > bottom - 1 || $0.high < top + 1
      }
      if !isAlone { cost += Cost.notAlone }
      for other in others where other.rooms.overlaps(rooms) && abs(other.y - y) < size.height / 2 + 3 {
        // A corner beside the track, or a line across it.
        cost += Cost.passing
      }
      return Choice(
        place: LabelPlace(gap: gap, position: track, isOnVertical: true, y: y), rooms: rooms, cost: cost)
    }
  }

  // MARK: On the drawing

  func addLabels(to edges: inout [FlowLayout.Edge], firstRoute: Int) {
    var placed: [Frame] = []
    for (index, route) in routes.enumerated() {
      guard let block = labels[route.arrow] else { continue }
      let frame =
        if let place = labelPlaces[index] {
          self.frame(place, Self.labelSize(block))
        } else {
          frame(route, Self.labelSize(block), edge: firstRoute + index, edges, placed)
        }
      placed.append(frame)
      edges[firstRoute + index].label = Label(block: block, frame: frame)
    }
  }

  private func frame(_ place: LabelPlace, _ size: (width: Double, height: Double)) -> Frame {
    let tracks = gaps[place.gap].tracks.count
    let x =
      if place.isOnVertical {
        x(ofGap: place.gap, track: place.position) - size.width / 2
      } else if place.position < tracks {
        x(ofGap: place.gap, track: place.position) - 6 - size.width
      } else if tracks > 0 {
        x(ofGap: place.gap, track: tracks - 1) + 6
      } else {
        gapLefts[place.gap]
      }
    return Frame(x: x, y: place.y - size.height / 2, width: size.width, height: size.height)
  }

  /// Along a channel: as near to its middle as no other line passes.
  private func frame(
    _ route: FlowRoute, _ size: (width: Double, height: Double), edge own: Int, _ edges: [FlowLayout.Edge],
    _ placed: [Frame]
  ) -> Frame {
    let leg = labelLeg(route)
    let from = edges[own].points[2 + 2 * leg]
    let to = edges[own].points[3 + 2 * leg]
    let middle = (from.x + to.x) / 2
    func frame(_ x: Double) -> Frame {
      Frame(x: x - size.width / 2, y: from.y - size.height / 2, width: size.width, height: size.height)
    }
    var passing: [Double] = []
    for (number, edge) in edges.enumerated() where number != own {
      for (start, end) in zip(edge.points, edge.points.dropFirst())
      where start.x == end.x && min(start.y, end.y) < from.y + size.height / 2
        && max(start.y, end.y) > from.y - size.height / 2
      {
        passing.append(start.x)
      }
    }
    let reach = size.width / 2 + 4
    let (low, high) = (min(from.x, to.x) + reach + 4, max(from.x, to.x) - reach - 4)
    var candidates = [middle]
    if low < high {
      for x in passing + placed.flatMap({ [$0.x, $0.right] }) {
        candidates += [x - reach, x + reach].filter { low...high ~= $0 }
      }
    }
    func cost(_ x: Double) -> Double {
      let frame = frame(x)
      return Double(passing.count { abs($0 - x) < reach - 0.01 }) * Cost.passing
        + Double(placed.count { $0.intersects(frame) }) * Cost.overLabel + abs(x - middle) / max(1, abs(to.x - from.x))
    }
    return frame(candidates.min { cost($0) < cost($1) } ?? middle)
  }
}
