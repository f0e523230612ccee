extension Units {
  /// The known unit that looks most like a word, if one does.
  func suggestion(for word: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    let wanted = scalars(word)
    guard wanted.count > 1, wanted.count <= 24 else { return nil }
    var best: (distance: Int, name: ArraySlice<UInt8>)?
    for entry in names.entries {
      let name = names.name(entry)
      let candidate = scalars(name)
      guard candidate.count > 1, abs(candidate.count - wanted.count) <= 2 else { continue }
      let allowed = wanted.count <= 4 ? 1 : 2
      let distance = editDistance(wanted, candidate)
      if distance <= allowed, distance < candidate.count, distance < best?.distance ?? .max { best = (distance, name) }
    }
    return best.map { String(decoding: $0.name, as: UTF8.self) }
  }
}

private func scalars(_ bytes: some Sequence<UInt8>) -> [UInt32] {
  String(decoding: Array(bytes), as: UTF8.self).unicodeScalars.map {
    $0.value &- 0x41 < 26 ? $0.value | 0x20 : $0.value
  }
}

/// How many scalars are to be added, dropped, changed or swapped with their neighbour to turn one word into another.
private func editDistance(_ left: [UInt32], _ right: [UInt32]) -> Int {
  var rows = [Array(0...right.count)]
  for (i, scalar) in left.enumerated() {
    var row = [i + 1]
    for (j, other) in right.enumerated() {
      var distance = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (scalar == other ? 0 : 1))
      if i > 0, j > 0, scalar == right[j - 1], left[i - 1] == other { distance = min(distance, rows[i - 1][j - 1] + 1) }
      row.append(distance)
    }
    rows.append(row)
  }
  return rows[left.count][right.count]
}
