/// The places of a longest part of some numbers that are all different, in which each is greater than the one before.
///
/// Of things in a new order, given their old places, these have kept their order; the others, as few as can be, have
/// moved.
func longestIncreasing(_ numbers: [Int]) -> Set<Int> {
  /// By length: the place of the smallest number that such a part of this length can end with.
  var ends: [Int] = []
  var before: [Int?] = []
  for (place, number) in numbers.enumerated() {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
    }
    before.append(low > 0 ? ends[low - 1] : nil)
    if low == ends.count { ends.append(place) } else { ends[low] = place }
  }
  var kept: Set<Int> = []
  var next = ends.last
  while let place = next {
    kept.insert(place)
    next = before[place]
  }
  return kept
}
