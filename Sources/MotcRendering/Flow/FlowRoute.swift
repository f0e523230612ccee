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
    /// The items at either end, if the line has no other corner on the way to them.
    var source: Int?
    var target: Int?

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
    if let source = one.source, source == other.source { return one.comesFromLeft == other.comesFromLeft }
    if let target = one.target, target == other.target { return one.goesRight == other.goesRight }
    return false
  }

  /// Puts tracks side by side so that lines cross little and never run over each other.
  mutating func sort() {
    guard tracks.count > 1 else { return }
    for _ in tracks {
      var isSorted = true
      for index in tracks.indices.dropLast()
      where cost(tracks[index + 1], tracks[index]) < cost(tracks[index], tracks[index + 1]) {
        tracks.swapAt(index, index + 1)
        isSorted = false
      }
      if isSorted { return }
    }
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
      for other in 0..<index where uses[other].gaps.overlaps(use.gaps) { isTaken[trackOfUse[other]] = true }
      let track = isTaken.firstIndex(of: false) ?? tracks.count
      if track == tracks.count { tracks.append(use.height) } else { tracks[track] = max(tracks[track], use.height) }
      trackOfUse.append(track)
    }
  }

  var thickness: Double { tracks.reduce(0, +) }

  /// The middle of a track, from the edge of the channel that is nearest to the lane.
  func middle(ofTrack track: Int) -> Double {
    tracks[..<track].reduce(0, +) + tracks[track] / 2
  }
}
