import MotcSource

/// The candidate that `name` was most likely meant to be; `nil` when none is near.
///
/// Counts insertions, deletions, replacements and swaps of neighbouring scalars, ASCII case ignored; a third of the
/// longer word may differ. Among equals the first wins.
func nearestName(to name: Text, among candidates: [String]) -> String? {
  let wanted = scalars(name.string)
  guard wanted.count <= 100 else { return nil }
  var best: (name: String, distance: Int)?
  for candidate in candidates {
    let offered = scalars(candidate)
    let limit = max(1, max(wanted.count, offered.count) / 3)
    guard abs(wanted.count - offered.count) <= limit, min(wanted.count, offered.count) > 1 else { continue }
    let distance = editDistance(wanted, offered)
    if distance <= limit, best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
  }
  return best?.name
}

private func scalars(_ string: String) -> [UInt32] {
  string.unicodeScalars.map { (0x41...0x5A).contains($0.value) ? $0.value + 0x20 : $0.value }
}

private func editDistance(_ left: [UInt32], _ right: [UInt32]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      var distance = min(last[column + 1] + 1, current[column] + 1, last[column] + (left[row] == right[column] ? 0 : 1))
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current.append(distance)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
