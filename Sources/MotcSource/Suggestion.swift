/// The candidate that is nearest to a misspelt word, if one is near enough to be what was meant.
///
/// Distance is Damerau–Levenshtein (optimal string alignment) over scalars without regard to ASCII case; a word may be
/// wrong in a third of its letters. Of equally near candidates the first wins.
package func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
  suggestions(for: word, among: candidates).first
}

/// All candidates that are equally near, each once; none where none is near enough.
package func suggestions(for word: String, among candidates: some Sequence<String>) -> [String] {
  let wordScalars = folded(word)
  guard !wordScalars.isEmpty, wordScalars.count <= 64 else { return [] }
  let limit = max(1, wordScalars.count / 3)
  var best: (candidates: [String], distance: Int) = ([], .max)
  for candidate in candidates {
    let scalars = folded(candidate)
    guard abs(scalars.count - wordScalars.count) <= limit, !scalars.isEmpty else { continue }
    let distance = editDistance(wordScalars, scalars)
    // A word of one or two letters that shares none of them is another word.
    guard distance <= limit, distance < max(wordScalars.count, scalars.count) else { continue }
    if distance < best.distance { best = ([], distance) }
    if distance == best.distance, !best.candidates.contains(candidate) { best.candidates.append(candidate) }
  }
  return best.candidates
}

/// Whether two texts are the same but for a quarter of their letters at most: a figure or a word is another one.
package func isNearly(_ left: String, _ right: String) -> Bool {
  let own = folded(left)
  let other = folded(right)
  let longer = max(own.count, other.count)
  guard longer <= 256, 4 * abs(own.count - other.count) <= longer else { return false }
  return 4 * editDistance(own, other) <= longer
}

/// How many letters are wrong, left out, too many, or two in each other's place; without regard to ASCII case.
package func editDistance(_ left: String, _ right: String) -> Int { editDistance(folded(left), folded(right)) }

private func folded(_ string: String) -> [UInt32] {
  string.unicodeScalars.map { (0x41...0x5A).contains($0.value) ? $0.value + 32 : $0.value }
}

private func editDistance(_ left: [UInt32], _ right: [UInt32]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (i, leftScalar) in left.enumerated() {
    var row = [i + 1]
    row.reserveCapacity(right.count + 1)
    for (j, rightScalar) in right.enumerated() {
      var cost = min(last[j] + (leftScalar == rightScalar ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, leftScalar == right[j - 1], left[i - 1] == rightScalar {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[right.count]
}
