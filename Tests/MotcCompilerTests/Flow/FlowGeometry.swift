import MotcRendering

/// What is wrong with a layout, in words: overlaps, lines through boxes, text that does not fit.
struct FlowGeometry {
  private let layout: FlowLayout
  private(set) var violations: [String] = []

  init(_ layout: FlowLayout) {
    self.layout = layout
    checkBoxes()
    checkEdges()
    checkOverrunningEdges()
    checkTrunks()
    checkLabels()
    checkLabelsOnEdges()
    checkHeads()
    checkBounds()
    checkLines()
  }

  private func shrunk(_ frame: FlowLayout.Frame, by inset: Double) -> FlowLayout.Frame {
    FlowLayout.Frame(
      x: frame.x + inset, y: frame.y + inset, width: frame.width - 2 * inset, height: frame.height - 2 * inset)
  }

  private func adornments(_ box: FlowLayout.Box) -> [FlowLayout.Frame] {
    box.marks.filter { $0.kind != .decision }.map(\.frame) + (box.role.map { [$0.frame] } ?? [])
  }

  private mutating func checkBoxes() {
    for (index, box) in layout.boxes.enumerated() {
      let words = (
        width: max(box.text.width, box.condition?.width ?? 0), height: box.text.height + (box.condition?.height ?? 0)
      )
      if words.width > box.frame.width - 8 || words.height > box.frame.height - 8 {
        violations.append("text of box \(index) leaves it")
      }
      let band = layout.strips.flatMap(\.bands).first { $0.frame.contains(box.frame) }
      if band?.row != box.row { violations.append("box \(index) is not in its row") }
      let own = adornments(box)
      for (number, frame) in own.enumerated() {
        for other in own[..<number] where other.intersects(frame) { violations.append("marks of box \(index) overlap") }
      }
      for (number, other) in layout.boxes[..<index].enumerated() {
        for frame in [box.frame] + own {
          for taken in [other.frame] + adornments(other) where taken.intersects(frame) {
            violations.append("boxes \(number) and \(index) overlap")
          }
        }
      }
    }
  }

  private func segments(_ edge: FlowLayout.Edge) -> [(FlowLayout.Point, FlowLayout.Point)] {
    Array(zip(edge.points, edge.points.dropFirst()))
  }

  private func crosses(_ segment: (FlowLayout.Point, FlowLayout.Point), _ frame: FlowLayout.Frame) -> Bool {
    min(segment.0.x, segment.1.x) < frame.right && max(segment.0.x, segment.1.x) > frame.x
      && min(segment.0.y, segment.1.y) < frame.bottom && max(segment.0.y, segment.1.y) > frame.y
  }

  private mutating func checkEdges() {
    for (index, edge) in layout.edges.enumerated() {
      for segment in segments(edge) {
        if segment.0.x != segment.1.x, segment.0.y != segment.1.y { violations.append("edge \(index) is oblique") }
        for (number, box) in layout.boxes.enumerated() {
          if crosses(segment, shrunk(box.frame, by: 0.5)) {
            violations.append("edge \(index) (\(edge.kind)) runs through box \(number)")
          }
          for frame in adornments(box) where crosses(segment, shrunk(frame, by: 0.5)) {
            violations.append("edge \(index) (\(edge.kind)) runs through a mark of box \(number)")
          }
        }
      }
      if touches(edge.points.first, layout.boxes[edge.from]) == false { violations.append("edge \(index) starts off") }
      if touches(edge.points.last, layout.boxes[edge.to]) == false { violations.append("edge \(index) ends off") }
    }
  }

  private func touches(_ point: FlowLayout.Point?, _ box: FlowLayout.Box) -> Bool? {
    guard let point else { return nil }
    let frames = [box.frame] + box.marks.filter { $0.kind == .decision }.map(\.frame)
    return frames.contains {
      shrunk($0, by: -0.1).contains(FlowLayout.Frame(x: point.x, y: point.y, width: 0, height: 0))
    }
  }

  /// How long two stretches lie on each other.
  private func overlap(
    _ one: (FlowLayout.Point, FlowLayout.Point), _ two: (FlowLayout.Point, FlowLayout.Point)
  ) -> Double {
    func length(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
      min(max(a, b), max(c, d)) - max(min(a, b), min(c, d))
    }
    if abs(one.0.x - one.1.x) < 0.1, abs(two.0.x - two.1.x) < 0.1, abs(one.0.x - two.0.x) < 2 {
      return length(one.0.y, one.1.y, two.0.y, two.1.y)
    }
    if abs(one.0.y - one.1.y) < 0.1, abs(two.0.y - two.1.y) < 0.1, abs(one.0.y - two.0.y) < 2 {
      return length(one.0.x, one.1.x, two.0.x, two.1.x)
    }
    return 0
  }

  /// Two lines may lie on each other only where they come from one box or go to one.
  private mutating func checkOverrunningEdges() {
    for (index, edge) in layout.edges.enumerated() {
      for (number, other) in layout.edges[..<index].enumerated() where edge.from != other.from && edge.to != other.to {
        for one in segments(edge) {
          for two in segments(other) where overlap(one, two) > 1 {
            violations.append(
              "edges \(number) \(other.from)>\(other.to) and \(index) \(edge.from)>\(edge.to) lie on each other: \(one) \(two)"
            )
          }
        }
      }
    }
  }

  /// And there only until they part, or from where they have met: never again.
  private mutating func checkTrunks() {
    for (index, edge) in layout.edges.enumerated() {
      for (number, other) in layout.edges[..<index].enumerated()
      where (edge.from == other.from) != (edge.to == other.to) {
        let isFork = edge.from == other.from
        let one = isFork ? edge.points : edge.points.reversed()
        let two = isFork ? other.points : other.points.reversed()
        guard let first = one.first, let second = two.first, abs(first.y - second.y) < 1, first.x == second.x else {
          continue
        }
        var shared = 0.0
        for stretch in zip(one, one.dropFirst()) {
          for another in zip(two, two.dropFirst()) { shared += max(0, overlap(stretch, another)) }
        }
        let trunk = self.trunk(one, two)
        if shared > trunk + 1 {
          violations.append("edges \(number) and \(index) meet again: \(shared) of \(trunk)")
        }
      }
    }
  }

  /// The length of what two lines have in common from their first point on.
  private func trunk(_ one: [FlowLayout.Point], _ two: [FlowLayout.Point]) -> Double {
    var length = 0.0
    var (i, j) = (1, 1)
    var place = one[0]
    while i < one.count, j < two.count {
      let (a, b) = (one[i], two[j])
      let (toA, toB) = ((a.x - place.x, a.y - place.y), (b.x - place.x, b.y - place.y))
      let (lengthA, lengthB) = (abs(toA.0) + abs(toA.1), abs(toB.0) + abs(toB.1))
      if lengthA < 0.01 {
        i += 1
        continue
      }
      if lengthB < 0.01 {
        j += 1
        continue
      }
      let isSame = abs(toA.0 / lengthA - toB.0 / lengthB) < 0.01 && abs(toA.1 / lengthA - toB.1 / lengthB) < 0.01
      guard isSame else { break }
      let step = min(lengthA, lengthB)
      length += step
      place = FlowLayout.Point(place.x + toA.0 / lengthA * step, place.y + toA.1 / lengthA * step)
    }
    return length
  }

  /// A label speaks of one line: it hides no corner of another, where lines meet, and stands on no stretch of two.
  private mutating func checkLabelsOnEdges() {
    for (index, edge) in layout.edges.enumerated() {
      guard let label = edge.label else { continue }
      let own = segments(edge).filter { crosses($0, label.frame) }
      if own.isEmpty { violations.append("the label of edge \(index) is not on it") }
      for (number, other) in layout.edges.enumerated() where number != index && !isSameBranch(edge, other) {
        for point in other.points
        where shrunk(label.frame, by: 0.5).contains(
          FlowLayout.Frame(x: point.x, y: point.y, width: 0, height: 0))
        {
          violations.append("the label of edge \(index) hides a corner of edge \(number)")
        }
        for stretch in segments(other) where crosses(stretch, label.frame) {
          if own.contains(where: { overlap($0, stretch) > 4 && covers(label.frame, $0, stretch) }) {
            violations.append("the label of edge \(index) stands on edge \(number) too")
          }
        }
      }
    }
  }

  /// Lines from one box to actions of one step are one branch, with one label.
  private func isSameBranch(_ one: FlowLayout.Edge, _ other: FlowLayout.Edge) -> Bool {
    let (box, another) = (layout.boxes[one.to].frame, layout.boxes[other.to].frame)
    let strips = [box, another].map { frame in
      layout.strips.firstIndex { $0.bands.contains { $0.frame.contains(frame) } }
    }
    return one.from == other.from && abs(box.centre.x - another.centre.x) < 0.1 && strips[0] == strips[1]
  }

  /// Whether two stretches lie on each other within a frame.
  private func covers(
    _ frame: FlowLayout.Frame, _ one: (FlowLayout.Point, FlowLayout.Point), _ two: (FlowLayout.Point, FlowLayout.Point)
  ) -> Bool {
    let isLevel = abs(one.0.y - one.1.y) < 0.1
    func range(_ segment: (FlowLayout.Point, FlowLayout.Point)) -> ClosedRange<Double> {
      isLevel
        ? min(segment.0.x, segment.1.x)...max(segment.0.x, segment.1.x)
        : min(segment.0.y, segment.1.y)...max(segment.0.y, segment.1.y)
    }
    let own = isLevel ? frame.x...frame.right : frame.y...frame.bottom
    let both = range(one).clamped(to: own)
    let shared = range(two).clamped(to: both)
    return shared.upperBound - shared.lowerBound > 1
  }

  private mutating func checkLabels() {
    let labels = layout.edges.compactMap(\.label)
    let headers = layout.strips.flatMap(\.headers)
    for (index, label) in labels.enumerated() {
      if label.block.width > label.frame.width || label.block.height > label.frame.height {
        violations.append("label \(index) does not fit")
      }
      for box in layout.boxes {
        for frame in [box.frame] + adornments(box) where frame.intersects(label.frame) {
          violations.append("label \(index) covers a box")
        }
      }
      for other in labels[..<index] where other.frame.intersects(label.frame) {
        violations.append("labels overlap at \(index)")
      }
      for header in headers {
        for frame in frames(of: header) where frame.intersects(label.frame) {
          violations.append("label \(index) covers a header")
        }
      }
    }
  }

  private func frames(of header: FlowLayout.Header) -> [FlowLayout.Frame] {
    let labels = [header.number, header.title, header.scope, header.duration].compactMap(\.self)
    return labels.map(\.frame) + (header.wait.map { [$0.frame] } ?? [])
  }

  /// What stands in the margins of a strip: no two of these meet.
  private mutating func checkHeads() {
    for strip in layout.strips {
      var frames = strip.headers.flatMap { self.frames(of: $0) } + strip.phases.map(\.label.frame)
      frames += strip.lines.map(\.label)
      for band in strip.bands {
        let middle = band.head.centre.y
        frames.append(
          FlowLayout.Frame(
            x: band.head.x, y: middle - band.name.height / 2, width: band.head.width, height: band.name.height))
      }
      for (index, frame) in frames.enumerated() {
        for other in frames[..<index] where other.intersects(frame) { violations.append("heads overlap: \(frame)") }
      }
    }
  }

  private mutating func checkBounds() {
    let all = FlowLayout.Frame(x: 0, y: 0, width: layout.width, height: layout.height)
    var frames = layout.boxes.flatMap { [$0.frame] + adornments($0) } + layout.edges.compactMap(\.label?.frame)
    for edge in layout.edges { frames += edge.points.map { FlowLayout.Frame(x: $0.x, y: $0.y, width: 0, height: 0) } }
    for strip in layout.strips {
      frames += strip.bands.flatMap { [$0.frame, $0.head] } + strip.phases.map(\.label.frame)
      frames += strip.lines.map(\.label) + strip.headers.flatMap { self.frames(of: $0) }
    }
    frames += layout.legend.flatMap { [$0.symbol, $0.label.frame] } + [layout.title.frame]
    for frame in frames where !all.contains(frame) { violations.append("\(frame) lies outside") }
    for (index, item) in layout.legend.enumerated() {
      for other in layout.legend[..<index] where other.label.frame.intersects(item.symbol) {
        violations.append("legend overlaps")
      }
    }
    for (index, strip) in layout.strips.enumerated() {
      for band in strip.bands {
        for other in layout.strips[..<index].flatMap(\.bands) where other.frame.intersects(band.frame) {
          violations.append("strips overlap")
        }
      }
    }
  }

  private mutating func checkLines() {
    for strip in layout.strips {
      for line in strip.lines {
        let isBetween = zip(strip.bands, strip.bands.dropFirst()).contains {
          abs($0.frame.bottom - line.from.y) < 0.01 && abs($1.frame.y - line.to.y) < 0.01
        }
        if !isBetween || line.to.x != strip.bands[0].frame.right {
          violations.append("\(line.kind) is not straight across")
        }
      }
    }
  }
}
