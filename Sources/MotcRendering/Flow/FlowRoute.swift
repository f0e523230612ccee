/// The way of an arrow through the gaps between columns and the channels between rows, before it has coordinates.
///
/// It leaves its box to the right, runs along a vertical in `gaps[0]`, along the channel `channels[0]`, along a vertical
/// in `gaps[1]` and so on, and enters its target from the left. Without gaps it is straight.
struct FlowRoute {
  var arrow: Int
  /// Indices of items.
  var from: Int
  var to: Int
  var gaps: [Int] = []
  var channels: [Int] = []
  /// For every gap and channel, which of its tracks.
  var gapTracks: [Int] = []
  var channelTracks: [Int] = []
  /// How far from the middle of its target's border the arrow enters.
  var entryShift = 0.0
  /// The lines to one step that a label speaks of stand for one branch, named by the first of them.
  var branch: Int?
}

/// Verticals that share a gap, laid on as few tracks as keeps them apart.
struct FlowGap {
  struct Vertical {
    var route: Int
    /// Which of the route's gaps.
    var leg: Int
    /// From where the line comes, to where it goes.
    var start: Double
    var end: Double
    var comesFromLeft: Bool
    var goesRight: Bool
    /// Whether it leads to the target without another corner.
    var isLast: Bool
    var source: Int
    var target: Int
    /// Of the lines that one label speaks of, which is not to seem to speak of others.
    var branch: Int?

    var low: Double { min(start, end) }
    var high: Double { max(start, end) }
  }

  private(set) var tracks: [[Vertical]] = []

  /// Lines from one box, or to one box, share a track: they fan out or in. Others share it where they do not meet.
  mutating func add(_ vertical: Vertical) {
    for index in tracks.indices where tracks[index].allSatisfy({ isCompatible($0, vertical) }) {
      tracks[index].append(vertical)
      return
    }
    tracks.append([vertical])
  }

  private func isCompatible(_ one: Vertical, _ other: Vertical) -> Bool {
    if one.high < other.low - 9 || other.high < one.low - 9 { return true }
    if one.source == other.source, abs(one.start - other.start) < 0.5 {
      let isApart = one.high < other.low + 1 || other.high < one.low + 1
      return one.comesFromLeft == other.comesFromLeft && (one.branch == other.branch || isApart)
    }
    guard one.branch == other.branch else { return false }
    return one.target == other.target && abs(one.end - other.end) < 0.5 && one.goesRight == other.goesRight
  }

  /// Puts tracks side by side so that lines cross little and never run over each other.
  mutating func sort() {
    guard tracks.count > 1 else { return }
    tracks = leastCostOrder(of: tracks.count) { cost(tracks[$0], tracks[$1]) }.map { tracks[$0] }
  }

  /// The routes that still run over another where they enter their target: two lines that change places do.
  var overrunningEntries: [Int] {
    var result: [Int] = []
    for (index, left) in tracks.enumerated() {
      for right in tracks[(index + 1)...] {
        for one in left where one.goesRight && one.isLast {
          if right.contains(where: { $0.comesFromLeft && $0.source != one.source && abs($0.start - one.end) < 4 }) {
            result.append(one.route)
          }
        }
      }
    }
    return result
  }

  private func cost(_ left: [Vertical], _ right: [Vertical]) -> Int {
    var sum = 0
    for one in left {
      for other in right {
        for (y, goesRight) in [(one.start, !one.comesFromLeft), (one.end, one.goesRight)] where goesRight {
          if y > other.low - 1, y < other.high + 1 { sum += 1 }
          if other.comesFromLeft, abs(y - other.start) < 4 { sum += 20 }
          if !other.goesRight, abs(y - other.end) < 4 { sum += 20 }
        }
        for (y, goesLeft) in [(other.start, other.comesFromLeft), (other.end, !other.goesRight)] where goesLeft {
          if y > one.low - 1, y < one.high + 1 { sum += 1 }
        }
      }
    }
    return sum
  }
}

/// Horizontals that share a channel.
struct FlowChannel {
  struct Horizontal {
    var route: Int
    /// Which of the route's channels.
    var leg: Int
    /// The gaps between which it runs.
    var gaps: ClosedRange<Int>
    var height: Double
    /// Lines with equal trunks run along one track.
    var trunk: Trunk?
  }

  /// Where lines that fan out have come from together, or where those that fan in go together.
  enum Trunk: Hashable {
    case from(item: Int, gap: Int)
    case to(item: Int, gap: Int)
    case branch(Int)
  }

  private(set) var uses: [Horizontal] = []
  /// Their heights; the first track is the nearest to the lane.
  private(set) var tracks: [Double] = []
  private(set) var trackOfUse: [Int] = []

  mutating func add(_ use: Horizontal) { uses.append(use) }

  /// Short ones next to the lane, long ones around them.
  mutating func assignTracks() {
    guard !uses.isEmpty else { return }
    uses.sort {
      ($0.gaps.count, $0.gaps.lowerBound, $0.route, $0.leg) < ($1.gaps.count, $1.gaps.lowerBound, $1.route, $1.leg)
    }
    trackOfUse = []
    for (index, use) in uses.enumerated() {
      var isTaken = [Bool](repeating: false, count: tracks.count)
      if let trunk = use.trunk, let other = uses[..<index].firstIndex(where: { $0.trunk == trunk }) {
        trackOfUse.append(trackOfUse[other])
        tracks[trackOfUse[other]] = max(tracks[trackOfUse[other]], use.height)
        continue
      }
      for other in 0..<index where uses[other].gaps.overlaps(use.gaps) { isTaken[trackOfUse[other]] = true }
      let track = isTaken.firstIndex(of: false) ?? tracks.count
      if track == tracks.count { tracks.append(use.height) } else { tracks[track] = max(tracks[track], use.height) }
      trackOfUse.append(track)
    }
  }

  /// Gives the tracks a new order; `order[i]` is the old number of the new track i.
  mutating func reorder(_ order: [Int]) {
    var numbers = order
    for (new, old) in order.enumerated() { numbers[old] = new }
    tracks = order.map { tracks[$0] }
    trackOfUse = trackOfUse.map { numbers[$0] }
  }

  var thickness: Double { tracks.reduce(0, +) }

  /// The middle of a track, from the edge of the channel that is nearest to the lane.
  func middle(ofTrack track: Int) -> Double {
    tracks[..<track].reduce(0, +) + tracks[track] / 2
  }
}

/// A horizontal and the verticals at its ends.
struct FlowCrossing {
  var source: Int
  var target: Int
  var startX: Double
  var endX: Double
  var startsAbove: Bool
  var endsAbove: Bool

  private func covers(_ x: Double) -> Bool { x > min(startX, endX) - 1 && x < max(startX, endX) + 1 }

  private struct End {
    var x: Double
    var isStart: Bool
  }

  private func ends(above isAbove: Bool) -> [End] {
    [(startX, startsAbove, true), (endX, endsAbove, false)].filter { $0.1 == isAbove }
      .map { End(x: $0.0, isStart: $0.2) }
  }

  /// Where lines come from one box, or go to one, they run together.
  private func shares(_ end: End, with other: FlowCrossing) -> Bool {
    end.isStart
      ? source == other.source && abs(startX - other.startX) < 1
      : target == other.target && abs(endX - other.endX) < 1
  }

  /// How badly lines meet if the first ones run above the others.
  static func cost(_ upper: [FlowCrossing], above lower: [FlowCrossing]) -> Int {
    var sum = 0
    for one in upper {
      let down = one.ends(above: false)
      for other in lower {
        for end in other.ends(above: true) where !other.shares(end, with: one) {
          if one.covers(end.x) { sum += 1 }
          for own in down where abs(own.x - end.x) < 4 { sum += 50 }
        }
        for end in down where !one.shares(end, with: other) && other.covers(end.x) { sum += 1 }
      }
    }
    return sum
  }
}
