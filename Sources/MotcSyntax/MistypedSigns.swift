import MotcSource

/// Signs that stand where YAML wants others: typed at full width, or without the blank after them.
extension [UInt8] {
  package func isWideColon(at offset: Int) -> Bool {
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

  /// Whether another key stands behind a comma on the line of a full-width colon, outside of braces:
  /// `内容：三声内接听，时限：5 秒`.
  package func holdsAnotherKey(behind colon: Int) -> Bool {
    let line = startOfLine(at: colon)..<endOfLine(from: colon)
    let isInBraces = line.contains { self[$0] == 0x7B || self[$0...].starts(with: [0xEF, 0xBD, 0x9B]) }
    return !isInBraces && holdsKey(behindCommaIn: colon..<line.upperBound)
  }

  /// Whether behind a comma or semicolon a word with a colon stands, as a key would: `Says hello, within: 10 s`.
  func holdsKey(behindCommaIn text: Range<Int>) -> Bool {
    text.contains { index in
      var word = index
      if self[index] == 0x2C || self[index] == 0x3B { word += 1 } else if isWideComma(at: index) { word += 3 }
      guard word > index else { return false }
      while word < text.upperBound, self[word] == 0x20 { word += 1 }
      var end = word
      while end < text.upperBound, end - word <= 36, !isBlank(self[end]), self[end] != 0x3A, !isWideColon(at: end),
        self[end] >= 0x2D
      { end += 1 }
      return end > word && end < text.upperBound && (self[end] == 0x3A || isWideColon(at: end))
    }
  }

  /// The colon of a `word:text` that begins at an offset, where no blank follows it; `10:30` and `http://` have none.
  func tightColon(ofKeyAt start: Int, before end: Int) -> Int? {
    guard let colon = self[start..<end].firstIndex(where: { $0 == 0x3A || isBlank($0) || $0 == 0x2C }), colon > start,
      self[colon] == 0x3A, colon + 1 < end, !isBlank(self[colon + 1]), self[colon + 1] != 0x2F,
      !(0x30...0x39).contains(self[colon - 1])
    else { return nil }
    return colon
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

  /// The numbers, with the blanks after them, of lines that begin `1. `, `2. ` and so on, from one line to an offset;
  /// lines without one go on with the entry above them while they stand as far in.
  func listNumbers(from start: Int, before end: Int) -> [Range<Int>] {
    var numbers: [Range<Int>] = []
    var line = startOfLine(at: start)
    let depth = startOfContent(ofLine: line) - line
    while line < end {
      let content = startOfContent(ofLine: line)
      if let (number, place) = listNumber(at: content), number == numbers.count + 1 {
        numbers.append(place)
      } else if numbers.isEmpty || content - line < depth || isDash(at: content)
        || (content..<endOfLine(from: content)).contains(where: { isColon(at: $0) })
      {
        break
      }
      let next = startOfNextLine(after: line)
      guard next > line else { break }
      line = next
    }
    return numbers
  }

  /// `1. `, `1) `, `1、`, `(1)`, `（1）`, `①`, with the blanks after it.
  private func listNumber(at start: Int) -> (number: Int, place: Range<Int>)? {
    func sign(_ text: String, at offset: Int) -> Int? {
      offset < count && self[offset...].starts(with: text.utf8) ? offset + text.utf8.count : nil
    }
    func place(_ number: Int, upTo end: Int) -> (Int, Range<Int>) {
      var end = end
      while end < count, self[end] == 0x20 { end += 1 }
      while wideBlankCount(at: end) > 0 { end += wideBlankCount(at: end) }
      return (number, start..<end)
    }
    if start + 2 < count, self[start] == 0xE2, self[start + 1] == 0x91, (0xA0...0xB3).contains(self[start + 2]) {
      return place(Int(self[start + 2]) - 0x9F, upTo: start + 3)
    }
    let open = sign("(", at: start) ?? sign("（", at: start)
    var end = open ?? start
    var number = 0
    while end < count, (0x30...0x39).contains(self[end]), number < 100 {
      number = number * 10 + Int(self[end] - 0x30)
      end += 1
    }
    guard number > 0 else { return nil }
    let close = sign(")", at: end) ?? sign("）", at: end)
    if open != nil { return close.map { place(number, upTo: $0) } }
    if let end = sign(". ", at: end) ?? sign(") ", at: end) ?? sign("、", at: end) ?? sign("．", at: end) {
      return place(number, upTo: end)
    }
    return sign("）", at: end).map { place(number, upTo: $0) }
  }

  func isWideDash(at offset: Int) -> Bool {
    offset + 2 < count && self[offset] == 0xEF && self[offset + 1] == 0xBC && self[offset + 2] == 0x8D
  }

  /// Another sign for the entry of a list: `•`, `–`, `—`, `·`; `*` with a blank after it, which is an alias without.
  private func listMark(at offset: Int) -> Range<Int>? {
    let signs: [[UInt8]] = [[0x2A], [0xE2, 0x80, 0xA2], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94], [0xC2, 0xB7]]
    guard let sign = signs.first(where: { self[offset...].starts(with: $0) }), offset + sign.count < count else {
      return nil
    }
    let next = self[offset + sign.count]
    guard sign.count == 1 ? next == 0x20 : next != sign[0] && next != 0x0A && next != 0x0D else { return nil }
    return offset..<offset + sign.count
  }
}
