import MotcSource

extension TreeBuilder {
  // MARK: Text that YAML cuts off

  /// A `#` after a plain text begins a comment; stuck to a word it was meant as text: `房间 #3`.
  mutating func checkCutText(_ node: Node, bytes: UnsafeBufferPointer<UInt8>) {
    let end = node.end
    var hash = end
    while hash < bytes.count, bytes[hash] == 0x20 || bytes[hash] == 0x09 { hash += 1 }
    guard hash > end, hash + 1 < bytes.count, bytes[hash] == 0x23, node.count > 0 else { return }
    let after = bytes[hash + 1]
    guard !isBlank(after), after != 0x23, after != 0x21 else { return }
    var lineEnd = hash
    while lineEnd < bytes.count, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
    // A text that goes on below needs quotes as a whole.
    let next = self.bytes.startOfNextLine(after: hash)
    let key = self.bytes.startOfContent(ofLine: self.bytes.startOfLine(at: node.start))
    let isContinued =
      next < bytes.count && !self.bytes.isBlankLine(next)
      && self.bytes.startOfContent(ofLine: next) - next > key - self.bytes.startOfLine(at: key) + 2
    report(
      SyntaxRules.cutText, SyntaxRules.hashCutsText(), at: SourceRange(file, hash, lineEnd),
      help: [SyntaxRules.quoteOrSpace()],
      // A number is one of the text's: `room #3`; a word may be a note beside it: `#TODO`.
      fixIts: isContinued || !(0x30...0x39).contains(after)
        ? []
        : [
          FixIt(
            SyntaxRules.quoteText(),
            [Edit(SourceRange(file, node.start, lineEnd), quoted(self.bytes[node.start..<lineEnd]))])
        ])
  }

  /// A comma inside `{ }` leaves a key without a value; inside `[ ]` one without a blank after it, among others that
  /// have it, splits a sentence.
  mutating func checkCommas(_ index: Int, bytes: UnsafeBufferPointer<UInt8>) {
    let collection = nodes[index]
    let end = Int(collection.link)
    if collection.kind == .mapping {
      var key = index + 1
      var bare: [Int] = []
      while key < end {
        let value = nodes[key].next(at: key)
        let isBare =
          nodes[key].kind == .scalar && nodes[key].style == .plain && nodes[value].kind == .scalar
          && nodes[value].style == .plain && nodes[value].start == nodes[value].end && nodes[value].count == 0
          && !hasColon(after: nodes[key].end, bytes: bytes)
        if isBare { bare.append(key) }
        if isBare, key > index + 1 {
          report(
            SyntaxRules.cutText, SyntaxRules.commaCutsText(.text(text(of: key))),
            at: SourceRange(file, nodes[key].start, nodes[key].end),
            help: [SyntaxRules.quoteText()])
        }
        key = nodes[value].next(at: value)
      }
      if !bare.isEmpty { bareKeys.append(bare) }
    } else if collection.kind == .sequence {
      var spaced = 0
      var unspaced: [Int] = []
      var item = index + 1
      while item < end {
        let start = nodes[item].start
        if item > index + 1, start > 0 {
          if bytes[start - 1] == 0x2C {
            if bytes[start] >= 0x80, nodes[item].style == .plain { unspaced.append(item) }
          } else {
            spaced += 1
          }
        }
        item = nodes[item].next(at: item)
      }
      if collection.count == 1 { checkFullWidthComma(nodes[index + 1], bytes: bytes) }
      guard spaced > 0 else { return }
      for item in unspaced {
        report(
          SyntaxRules.cutText, SyntaxRules.commaSplitsText(.text(text(of: item))),
          at: SourceRange(file, nodes[item].start, nodes[item].end),
          help: [SyntaxRules.quoteText()])
      }
    }
  }

  /// `[茶单，呼叫铃]` is a list of one, and so is `[茶单、呼叫铃]`.
  private mutating func checkFullWidthComma(_ item: Node, bytes: UnsafeBufferPointer<UInt8>) {
    guard item.kind == .scalar, item.style == .plain, item.count > 3 else { return }
    for offset in Int(item.start)..<Int(item.end) - 2 where self.bytes.isWideComma(at: offset) {
      report(
        SyntaxRules.fullWidthTyping, SyntaxRules.fullWidthComma(), at: SourceRange(file, offset, offset + 3),
        help: [SyntaxRules.useASCIIComma()])
      return
    }
  }

  private func hasColon(after offset: Int, bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = offset
    while offset < bytes.count, isBlank(bytes[offset]) { offset += 1 }
    return offset < bytes.count && bytes[offset] == 0x3A
  }

  /// `moments: late` with `- rude` on the next line, further in: the dash goes on with the text above it.
  private func checkDashes(_ node: Node, _ report: inout Report) {
    var line = bytes.startOfNextLine(after: node.start)
    while line < node.end {
      let content = bytes.startOfContent(ofLine: line)
      if bytes.isDash(at: content) {
        report(
          SyntaxRules.cutText, SyntaxRules.dashContinuesText(),
          at: SourceRange(file, content, min(bytes.endOfLine(from: content), node.end)),
          labels: [
            Label(
              SourceRange(file, node.start, min(bytes.endOfLine(from: node.start), node.end)),
              SyntaxRules.textBeginsHere())
          ], help: [SyntaxRules.listOrQuotes()])
        return
      }
      line = bytes.startOfNextLine(after: line)
    }
  }

  // MARK: What YAML read without a complaint, but not as it was meant

  /// Where blanks that are no ASCII ones made one text of a key and its value, or of a line and the one above it.
  mutating func silentMistakes(mayHaveWideBlanks: Bool) -> [Mistake] {
    var mistakes =
      mistypedDashes() + keysInFoldedTexts() + keysInBraces() + entriesWithoutDash() + numberedLists()
    // A dash that continues a list of mistyped ones is an entry.
    if mistakes.isEmpty {
      for index in foldedTexts { checkDashes(nodes[index], &report) }
    }
    guard mayHaveWideBlanks else { return mistakes }
    mistakes += wideBlanksAfterColons()
    for index in textsAfterWideBlanks where isKey(nodes[index]) || bytes.isDash(at: afterWideBlanks(nodes[index].start))
    {
      let start = nodes[index].start
      if bytes.startOfContent(ofLine: bytes.startOfLine(at: start)) == start { mistakes.append(wideIndentation(start)) }
    }
    for index in foldedTexts {
      let node = nodes[index]
      var line = bytes.startOfNextLine(after: node.start)
      while line < node.end {
        let content = bytes.startOfContent(ofLine: line)
        if bytes.wideBlankCount(at: content) > 0, bytes.isDash(at: afterWideBlanks(content)) {
          mistakes.append(wideIndentation(content))
        }
        line = bytes.startOfNextLine(after: line)
      }
    }
    return Array(mistakes.sorted { $0.place < $1.place }.prefix(limits.mistakes))
  }

  /// `-looks over the room` at the start of a line is no entry.
  private func mistypedDashes() -> [Mistake] {
    var mistakes: [Mistake] = []
    for index in dashedTexts where mistakes.count < limits.mistakes {
      let node = nodes[index]
      var line = bytes.startOfLine(at: node.start)
      guard bytes.startOfContent(ofLine: line) == node.start, bytes.mistypedDash(at: node.start) != nil else {
        continue
      }
      while line < node.end, mistakes.count < limits.mistakes {
        let dash = bytes.mistypedDash(at: bytes.startOfContent(ofLine: line))
        if let dash { mistakes.append(.mistypedDash(dash, in: bytes, of: file)) }
        line = bytes.startOfNextLine(after: line)
      }
    }
    return mistakes
  }

  /// `1. …` with `2. …` on the next line is one text to YAML.
  private func numberedLists() -> [Mistake] {
    foldedTexts.prefix(limits.mistakes).compactMap { index in
      let node = nodes[index]
      guard bytes.startOfContent(ofLine: bytes.startOfLine(at: node.start)) == node.start else { return nil }
      let numbers = bytes.listNumbers(from: node.start, before: node.end)
      return numbers.count > 1 ? .numberedList(numbers, in: bytes, of: file) : nil
    }
  }

  /// `内容：…` with `量化：…` on the next line is one text to YAML, and so is `text:…` with `measure:…`.
  private func keysInFoldedTexts() -> [Mistake] {
    var mistakes: [Mistake] = []
    for index in foldedTexts where mistakes.count < limits.mistakes {
      let node = nodes[index]
      var found: [Mistake] = []
      var start = node.start
      while start < node.end {
        let end = bytes.endOfLine(from: start)
        if let colon = bytes.wideColon(ofKeyAt: start, before: end) {
          found.append(.wideColon(colon, in: bytes, of: file))
        } else if let colon = bytes.tightColon(ofKeyAt: start, before: end) {
          found.append(.tightColon(start..<colon + 1, of: file))
        } else if start == node.start {
          break
        }
        start = bytes.startOfContent(ofLine: bytes.startOfNextLine(after: start))
        while bytes.isDash(at: start) { start = bytes.startOfContent(ofLine: start + 1) }
      }
      // One alone is a sentence that goes on.
      if found.count > 1 { mistakes += found }
    }
    return Array(mistakes.sorted { $0.place < $1.place }.prefix(limits.mistakes))
  }

  /// Where keys of an entry come again, the next entry has lost its dash: before the first key, or, where each entry
  /// begins with a name of its own, before the key ahead of those that come again.
  private func entriesWithoutDash() -> [Mistake] {
    guard !repeatedKeys.isEmpty else { return [] }
    let beginnings = keysThatBeginEntries()
    let repetitions = Set(repeatedKeys.map(\.key))
    var mistakes: [Mistake] = []
    var mended = -1
    for repeated in repeatedKeys where mistakes.count < limits.mistakes {
      let above = nodes[repeated.mapping].count > 128 ? nil : key(before: repeated.key, in: repeated.mapping)
      let begins: Int
      if repeated.first == repeated.mapping + 1 {
        // One key twice in a row, and nothing else, may be one line too many.
        guard above != repeated.first || hasKey(after: repeated.key, in: repeated.mapping) else { continue }
        begins = repeated.key
      } else {
        guard mended != repeated.mapping, let above, above != repeated.mapping + 1, !repetitions.contains(above),
          beginnings.contains(bytes(of: above))
        else { continue }
        begins = above
      }
      let start = nodes[begins].start
      // Only blanks stand before it on its line.
      var line = start
      while line > 0, bytes[line - 1] == 0x20 { line -= 1 }
      guard start - line >= 2, line == 0 || isBreak(bytes[line - 1]) else { continue }
      // The entry itself begins with a dash.
      let first = nodes[repeated.mapping + 1].start
      guard first - bytes.startOfLine(at: first) == start - line, bytes.isDash(at: first - 2) else { continue }
      mended = repeated.mapping
      mistakes.append(.dashMissing(before: start, key: nodes[begins].end, of: file))
    }
    return mistakes.sorted { $0.place < $1.place }
  }

  private func key(before key: Int, in mapping: Int) -> Int? {
    var above: Int?
    forEachKey(of: mapping, before: key) { above = $0 }
    return above
  }

  private func hasKey(after key: Int, in mapping: Int) -> Bool {
    let value = nodes[key].next(at: key)
    return value < nodes.count && nodes[value].next(at: value) < Int(nodes[mapping].link)
  }

  /// The keys that begin entries of lists and stand nowhere further down in one.
  private func keysThatBeginEntries() -> Set<ArraySlice<UInt8>> {
    let doubtful = Set(repeatedKeys.map(\.mapping))
    var beginnings: Set<ArraySlice<UInt8>> = []
    var others: Set<ArraySlice<UInt8>> = []
    for index in nodes.indices
    where nodes[index].kind == .mapping && nodes[index].start >= 2 && bytes.isDash(at: nodes[index].start - 2)
      && !doubtful.contains(index)
    {
      var isFirst = true
      forEachKey(of: index, before: Int(nodes[index].link)) { key in
        if isFirst { beginnings.insert(bytes(of: key)) } else { others.insert(bytes(of: key)) }
        isFirst = false
      }
    }
    return beginnings.subtracting(others)
  }

  /// `{ 标题：服务员，位置：前台 }` and `{title:Waiter}` hold a key without a value to YAML.
  private func keysInBraces() -> [Mistake] {
    bareKeys.prefix(limits.mistakes).compactMap { keys in
      keys.prefix(64).flatMap { mistypedSigns(of: nodes[$0]) }.prefix(64).reduce(nil) { all, next in
        all?.joined(with: next) ?? next
      }
    }
  }

  /// The colons of a text that was meant as keys with values, and the commas between them.
  private func mistypedSigns(of text: Node) -> [Mistake] {
    var signs: [Mistake] = []
    var start = text.start
    while signs.count < 64 {
      if let colon = bytes.wideColon(ofKeyAt: start, before: text.end) {
        signs.append(.wideColon(colon, in: bytes, of: file))
      } else if let colon = bytes.tightColon(ofKeyAt: start, before: text.end) {
        signs.append(.tightColon(start..<colon + 1, of: file))
      } else {
        break
      }
      guard let comma = (start..<text.end).first(where: { bytes.isWideComma(at: $0) }) else { break }
      start = bytes.startOfContent(ofLine: comma + 3)
      guard
        bytes.wideColon(ofKeyAt: start, before: text.end) != nil
          || bytes.tightColon(ofKeyAt: start, before: text.end) != nil
      else { break }
      signs.append(.wideComma(comma, in: bytes, of: file))
    }
    return signs
  }

  /// `title:　Visit` is one text to YAML.
  private func wideBlanksAfterColons() -> [Mistake] {
    var mistakes: [Mistake] = []
    for node in nodes where node.kind == .scalar && node.style == .plain && mistakes.count < limits.mistakes {
      var colon = node.start + 1
      while colon < node.end {
        if bytes[colon] == 0x3A, bytes.wideBlankCount(at: colon + 1) > 0 {
          mistakes.append(.wideBlank(after: colon, in: bytes, of: file))
          break
        }
        colon += 1
      }
    }
    return mistakes
  }

  private func wideIndentation(_ start: Int) -> Mistake { .wideIndentation(at: start, in: bytes, of: file) }

  private func afterWideBlanks(_ start: Int) -> Int {
    var end = start
    while bytes.wideBlankCount(at: end) > 0 { end += bytes.wideBlankCount(at: end) }
    return end
  }

  private func isKey(_ node: Node) -> Bool { bytes.isColon(at: node.end) }
}
