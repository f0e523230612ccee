import MotcSource

/// Lines that stand in another column than they were meant to.
extension ProblemReader {
  func indentation() -> Mistake? {
    guard isFirstOnLine(offset), offset < bytes.count else { return nil }
    let isEntry = bytes.isDash(at: offset)
    let message: Message
    switch problem.description {
    case "did not find expected key": message = SyntaxRules.keyExpected()
    case "did not find expected '-' indicator": message = SyntaxRules.dashExpected()
    case "did not find expected <document start>": message = SyntaxRules.strayText()
    default: return nil
    }
    // A quote that was left open on an earlier line ended here.
    if quoteLeftOpen != nil { return nil }
    if isEntry, let key = firstEntryWithoutDash {
      return .dashMissing(before: key.lowerBound, key: key.upperBound, of: file)
    }
    if let earlier = keyAstray(firstKey) ?? lineAstray(isEntry: isEntry) { return earlier }
    let column = column(of: offset)
    let near = columnsAbove(line, ofDashes: isEntry).min { abs($0 - column) < abs($1 - column) }
    return astray(
      message, at: character(at: offset),
      cure: near.map { isEntry || abs($0 - column) < 4 ? shift(to: $0) : .blank(offset) } ?? .blank(offset))
  }

  /// The first key below the one that a list belongs to, where it is in line with the keys of the list's next entry,
  /// which begins here.
  private var firstEntryWithoutDash: Range<Int>? {
    let column = column(of: offset)
    guard startOfWord(onLineOf: offset) == offset + 2,
      let parent = lineAbove(line, where: { indentation(of: $0) < column + 2 }),
      self.column(of: startOfWord(onLineOf: parent)) <= column,
      let first = lines(from: bytes.startOfNextLine(after: parent)).first(where: { _ in true }), first < line,
      indentation(of: first) == column + 2, !isEntryLine(first)
    else { return nil }
    var end = bytes.endOfLine(from: parent)
    while end > parent, isBlank(bytes[end - 1]) { end -= 1 }
    let key = bytes.startOfContent(ofLine: first)
    let rest = key..<bytes.endOfLine(from: key)
    guard end > parent, bytes[end - 1] == 0x3A, let colon = rest.first(where: bytes.isColon) else { return nil }
    return key..<colon
  }

  /// The first key of the mapping, or of the entry, that libyaml was reading.
  private var firstKey: Int? {
    guard problem.description == "did not find expected '-' indicator" else { return problem.contextOffset }
    var current = line
    while let above = bytes.startOfPreviousLine(before: current) {
      current = above
      let content = bytes.startOfContent(ofLine: above)
      if bytes.isDash(at: content), content - above < column(of: offset) { return startOfWord(onLineOf: above) }
    }
    return nil
  }

  /// Where the first key of a mapping stands in another column than the two that follow it, that one is astray.
  func keyAstray(_ first: Int?) -> Mistake? {
    guard let first, first < line else { return nil }
    let here = indentation(of: line)
    let surplus = column(of: first) - here
    let between = lines(from: bytes.startOfNextLine(after: first)).prefix { $0 < line }
    guard surplus != 0, abs(surplus) < 4, between.allSatisfy({ indentation(of: $0) > here }),
      let next = lines(from: bytes.startOfNextLine(after: line)).first(where: { indentation(of: $0) <= here }),
      indentation(of: next) == here, isEntryLine(next) == isEntryLine(line)
    else { return nil }
    // The blanks before the key if there are too many, else those before its dash.
    let lineOfKey = bytes.startOfLine(at: first)
    let isInset = bytes[max(lineOfKey, first - max(surplus, 0) - 1)..<first].allSatisfy { $0 == 0x20 }
    guard isInset || surplus <= indentation(of: lineOfKey) else { return nil }
    let start = isInset && surplus > 0 ? first - surplus : lineOfKey
    return astray(
      SyntaxRules.keyAstray(), at: character(at: first),
      cure: .edit([(start..<start + max(surplus, 0), [UInt8](repeating: 0x20, count: max(-surplus, 0)))]))
  }

  /// Where a line further out interrupts lines in one column, that line is astray.
  private func lineAstray(isEntry: Bool) -> Mistake? {
    let here = indentation(of: line)
    guard let outer = lineAbove(line, where: { indentation(of: $0) < here }),
      let inLine = lineAbove(outer, where: { indentation(of: $0) <= here }), indentation(of: inLine) == here,
      isEntryLine(inLine) == isEntry,
      // Unless it is in line with what those belong to.
      let parent = lineAbove(inLine, where: { indentation(of: $0) < here }),
      indentation(of: parent) != indentation(of: outer)
    else { return nil }
    let content = bytes.startOfContent(ofLine: outer)
    return astray(
      isEntry ? SyntaxRules.dashExpected() : SyntaxRules.keyExpected(), at: character(at: content),
      cure: .edit([edit(outer, by: here - indentation(of: outer))]))
  }

  func isEntryLine(_ line: Int) -> Bool { bytes.isDash(at: bytes.startOfContent(ofLine: line)) }

  func lineAbove(_ line: Int, where isMeant: (Int) -> Bool) -> Int? {
    var current = line
    while let above = bytes.startOfPreviousLine(before: current) {
      current = above
      if !bytes.isBlankLine(above), bytes[bytes.startOfContent(ofLine: above)] != 0x23, isMeant(above) { return above }
    }
    return nil
  }

  /// Moves the line to a column, and with it what stands in line with it: the keys beside it, or those of its entry.
  func shift(to target: Int) -> MendedText.Cure {
    let start = indentation(of: line)
    let below = lines(from: bytes.startOfNextLine(after: line))
    var moved = [line]
    if isEntryLine(line) {
      let key = column(of: startOfWord(onLineOf: line))
      if let next = below.first(where: { _ in true }), indentation(of: next) == key {
        moved += below.prefix { indentation(of: $0) >= key }
      }
    } else {
      moved += below.prefix { indentation(of: $0) == start || indentation(of: $0) > max(start, target) }
        .filter { indentation(of: $0) == start }
    }
    return .edit(moved.map { edit($0, by: target - start) })
  }

  func edit(_ line: Int, by columns: Int) -> (range: Range<Int>, bytes: [UInt8]) {
    (line..<line + max(-columns, 0), [UInt8](repeating: 0x20, count: max(columns, 0)))
  }

  /// Where the lines begin that hold something, from one on.
  func lines(from first: Int) -> some Sequence<Int> {
    sequence(state: first) { [bytes] line -> Int? in
      while line < bytes.count {
        defer { line = bytes.startOfNextLine(after: line) }
        if !bytes.isBlankLine(line), bytes[bytes.startOfContent(ofLine: line)] != 0x23 { return line }
      }
      return nil
    }
  }

  func indentation(of line: Int) -> Int { bytes.startOfContent(ofLine: line) - line }

  /// The columns in which the keys, or the dashes, of the open mappings and lists above a line stand.
  func columnsAbove(_ line: Int, ofDashes: Bool) -> [Int] {
    var columns: [Int] = []
    var least = Int.max
    var current = line
    while least > 0, let above = bytes.startOfPreviousLine(before: current) {
      current = above
      var content = bytes.startOfContent(ofLine: above)
      guard !bytes.isBlankLine(above), bytes[content] != 0x23, content - above < least else { continue }
      least = content - above
      while bytes.isDash(at: content) {
        if ofDashes { columns.append(content - above) }
        content += 1
        while content < bytes.count, bytes[content] == 0x20 { content += 1 }
      }
      if !ofDashes { columns.append(content - above) }
    }
    return columns
  }
}
