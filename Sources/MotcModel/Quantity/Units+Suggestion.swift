extension UnitLookup {
  /// The known unit that looks most like a word, if one does: the nearest, then one of equal length, then the earliest
  /// in the table.
  func suggestion(for word: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    guard let first = word.first, word.count <= 24 else { return nil }
    let wanted = scalars(word)
    guard wanted.count > 1 else { return nil }
    let allowed = wanted.count <= 4 ? 1 : 2
    var best: (entry: NameTable.Entry, distance: Int, isLonger: Bool)?
    for entry in names.all where isComparable(entry, first, word.count) {
      let candidate = scalars(names.name(entry))
      guard candidate.count > 1, abs(candidate.count - wanted.count) <= allowed else { continue }
      let distance = editDistance(wanted, candidate)
      let isLonger = candidate.count != wanted.count
      guard distance <= allowed, distance < candidate.count else { continue }
      if let old = best,
        (old.distance, old.isLonger ? 1 : 0, old.entry.start) < (distance, isLonger ? 1 : 0, entry.start)
      {
        continue
      }
      best = (entry, distance, isLonger)
    }
    return best.map { String(decoding: names.name($0.entry), as: UTF8.self) }
  }

  /// Whether a name is of the word's script and about as long, judged without decoding it.
  private func isComparable(_ entry: NameTable.Entry, _ first: UInt8, _ count: Int) -> Bool {
    guard let start = names.name(entry).first, (start < 0x80) == (first < 0x80) else { return false }
    return abs(Int(entry.count) - count) <= (first < 0x80 ? 3 : 6)
  }
}

private func scalars(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt32] {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.map {
    $0.value &- 0x41 < 26 ? $0.value | 0x20 : $0.value
  }
}

/// How many scalars are to be added, dropped, changed or swapped with their neighbour to turn one word into another.
private func editDistance(_ left: [UInt32], _ right: [UInt32]) -> Int {
  let width = right.count + 1
  var cells = [Int](repeating: 0, count: (left.count + 1) * width)
  for column in 0..<width { cells[column] = column }
  for row in 1...left.count {
    cells[row * width] = row
    for column in 1..<width {
      let here = row * width + column
      let change = left[row - 1] == right[column - 1] ? 0 : 1
      cells[here] = min(cells[here - width] + 1, cells[here - 1] + 1, cells[here - width - 1] + change)
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
        cells[here] = min(cells[here], cells[here - 2 * width - 2] + 1)
      }
    }
  }
  return cells[cells.count - 1]
}
