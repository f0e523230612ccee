import MotcSource

/// How many words of one text stand in another, give or take their endings: Latin words of four letters and more by their
/// first four, Han by pairs of characters.
func sharedWords(_ one: Text, _ other: Text) -> Int {
  let words = keys(of: one)
  return words.isEmpty ? 0 : words.intersection(keys(of: other)).count
}

private func keys(of text: Text) -> Set<UInt32> {
  text.withBytes { bytes in
    var keys: Set<UInt32> = []
    var index = 0
    var before: UInt32?
    while index < bytes.count {
      let byte = bytes[index]
      if isWordByte(byte) || isLatinLead(byte) {
        let end = max(endOfWord(in: bytes, from: index), index + 1)
        if end - index >= 4 {
          keys.insert((0..<4).reduce(0) { $0 << 8 | UInt32(asciiFolded(bytes[index + $1])) })
        }
        before = nil
        index = end
        continue
      }
      let length = min(scalarLength(byte), bytes.count - index)
      if length == 3, (0xE4...0xE9).contains(byte) {
        let character = (0..<3).reduce(0) { $0 << 8 | UInt32(bytes[index + $1]) }
        // Two characters in four bytes: what tells them apart stands in the last two of each.
        if let before { keys.insert(before << 16 | character & 0xFFFF) }
        before = character & 0xFFFF
      } else {
        before = nil
      }
      index += length
    }
    return keys
  }
}
