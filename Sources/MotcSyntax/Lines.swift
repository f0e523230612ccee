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

  /// Whether there is a dash with a blank after it.
  func isDash(at offset: Int) -> Bool {
    offset < count && self[offset] == 0x2D && (offset + 1 == count || isBlank(self[offset + 1]))
  }

  /// Whether there is a colon with a blank after it.
  func isColon(at offset: Int) -> Bool {
    offset < count && self[offset] == 0x3A && (offset + 1 == count || isBlank(self[offset + 1]))
  }
}

func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
