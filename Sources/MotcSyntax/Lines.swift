import MotcSource

/// Lines of a text in UTF-8, by byte offsets; they end with LF, CR or both.
extension [UInt8] {
  /// In the first line, after a byte-order mark.
  func startOfLine(at offset: Int) -> Int {
    var start = Swift.min(offset, count)
    while start > 0, !isBreak(self[start - 1]) { start -= 1 }
    return start == 0 && offset >= 3 && starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
  }

  /// Where the line's break begins, or the text's end.
  func endOfLine(from offset: Int) -> Int {
    var end = offset
    while end < count, !isBreak(self[end]) { end += 1 }
    return end
  }

  /// At most the text's end.
  func startOfNextLine(after offset: Int) -> Int {
    var next = endOfLine(from: offset)
    if next < count, self[next] == 0x0D { next += 1 }
    if next < count, self[next] == 0x0A { next += 1 }
    return next
  }

  /// `nil` in the first line.
  func startOfPreviousLine(before line: Int) -> Int? {
    var end = line
    guard end > 0, isBreak(self[end - 1]) else { return nil }
    if self[end - 1] == 0x0A { end -= 1 }
    if end > 0, self[end - 1] == 0x0D { end -= 1 }
    return startOfLine(at: end)
  }

  /// The first byte of the line that is neither a blank nor a tab, or its end.
  func startOfContent(ofLine line: Int) -> Int {
    var start = line
    while start < count, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
    return start
  }

  /// Whether there are only blanks in the line that begins here.
  func isBlankLine(_ line: Int) -> Bool {
    let start = startOfContent(ofLine: line)
    return start == count || isBreak(self[start])
  }

  /// The first byte from an offset on that is no blank, line break, comment, nor a colon or dash that stands for itself.
  func startOfWord(from offset: Int) -> Int {
    var index = offset
    while index < count {
      if isBlank(self[index]) || isColon(at: index) || isDash(at: index) {
        index += 1
      } else if self[index] == 0x23, index == 0 || isBlank(self[index - 1]) {
        index = endOfLine(from: index)
      } else {
        break
      }
    }
    return index
  }

  /// Where the character at this offset ends; a line's end is no character.
  func endOfCharacter(at offset: Int) -> Int {
    guard offset < count, !isBreak(self[offset]) else { return Swift.min(offset, count) }
    var end = offset + 1
    while end < count, end < offset + 4, self[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// How many bytes at this offset are a blank that is no ASCII one: U+3000 or a no-break space; 0 if they are none.
  func wideBlankCount(at offset: Int) -> Int {
    if offset + 2 < count, self[offset] == 0xE3, self[offset + 1] == 0x80, self[offset + 2] == 0x80 { return 3 }
    return offset + 1 < count && self[offset] == 0xC2 && self[offset + 1] == 0xA0 ? 2 : 0
  }

  func isWideColon(at offset: Int) -> Bool {
    guard offset + 2 < count else { return false }
    switch (self[offset], self[offset + 1], self[offset + 2]) {
    // `：`, `﹕`, `︰`, `∶`
    case (0xEF, 0xBC, 0x9A), (0xEF, 0xB9, 0x95), (0xEF, 0xB8, 0xB0), (0xE2, 0x88, 0xB6): return true
    default: return false
    }
  }

  /// `，`, `、` and `；`, which stand between items.
  func isWideComma(at offset: Int) -> Bool {
    guard offset + 2 < count else { return false }
    switch (self[offset], self[offset + 1], self[offset + 2]) {
    case (0xEF, 0xBC, 0x8C), (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x9B): return true
    default: return false
    }
  }

  /// The full-width colon, with the blanks before it, of a line that begins `word：`.
  func wideColon(ofLine line: Int) -> Range<Int>? {
    let end = endOfLine(from: line)
    var index = line
    while index < end, self[index] == 0x20 || self[index] == 0x2D || isWideDash(at: index) {
      index += self[index] < 0x80 ? 1 : 3
    }
    return wideColon(ofKeyAt: index, before: end)
  }

  /// The full-width colon, with the blanks before it, of a `word：` that begins at an offset.
  func wideColon(ofKeyAt start: Int, before end: Int) -> Range<Int>? {
    var index = start
    while index < end {
      let blanks = index
      while index < end, self[index] == 0x20 { index += 1 }
      if isWideColon(at: index), index < end {
        return blanks > start && blanks - start <= 36 ? blanks..<index + 3 : nil
      }
      // A key holds no blank, quote, colon or sentence mark.
      guard index == blanks, index < end, self[index] >= 0x2D, self[index] != 0x3A else { return nil }
      index += 1
    }
    return nil
  }

  /// The colon of a `word:text` that begins at an offset, where no blank follows it; `10:30` and `http://` have none.
  func tightColon(ofKeyAt start: Int, before end: Int) -> Int? {
    guard let colon = self[start..<end].firstIndex(where: { $0 == 0x3A || isBlank($0) || $0 == 0x2C }), colon > start,
      self[colon] == 0x3A, colon + 1 < end, !isBlank(self[colon + 1]), self[colon + 1] != 0x2F,
      !(0x30...0x39).contains(self[colon - 1])
    else { return nil }
    return colon
  }

  /// Whether there is a dash with a blank after it.
  func isDash(at offset: Int) -> Bool {
    offset < count && self[offset] == 0x2D && (offset + 1 == count || isBlank(self[offset + 1]))
  }

  /// A dash without a blank after it, or a full-width one, where an entry may begin; `-5` is a number.
  func mistypedDash(at offset: Int) -> Range<Int>? {
    guard offset + 1 < count else { return nil }
    if self[offset] == 0x2D {
      let next = self[offset + 1]
      return isBlank(next) || next == 0x2D || (0x30...0x39).contains(next) ? nil : offset..<offset + 1
    }
    if isWideDash(at: offset) { return offset..<offset + 3 }
    return listMark(at: offset)
  }

  func isWideDash(at offset: Int) -> Bool {
    offset + 2 < count && self[offset] == 0xEF && self[offset + 1] == 0xBC && self[offset + 2] == 0x8D
  }

  /// Another sign for the entry of a list, with a blank after it: `*`, `•`, `–`, `—`, `·`.
  private func listMark(at offset: Int) -> Range<Int>? {
    let signs: [[UInt8]] = [[0x2A], [0xE2, 0x80, 0xA2], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94], [0xC2, 0xB7]]
    guard let sign = signs.first(where: { self[offset...].starts(with: $0) }), offset + sign.count < count,
      self[offset + sign.count] == 0x20
    else { return nil }
    return offset..<offset + sign.count
  }

  /// Whether there is a colon with a blank after it.
  func isColon(at offset: Int) -> Bool {
    offset < count && self[offset] == 0x3A && (offset + 1 == count || isBlank(self[offset + 1]))
  }
}

func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
