import MotcSource

/// Finds the mistake behind a problem: each method knows one kind.
struct ProblemReader {
  let problem: Problem
  let bytes: [UInt8]
  let file: FileID
  let lastNode: Node?

  /// Where libyaml stopped.
  var offset: Int { min(problem.offset, bytes.count) }
  var line: Int { bytes.startOfLine(at: offset) }

  func range(_ start: Int, _ end: Int) -> SourceRange { SourceRange(file, start, end) }
  func character(at offset: Int) -> SourceRange { range(offset, bytes.endOfCharacter(at: offset)) }
  private func restOfLine(from offset: Int) -> SourceRange { range(offset, bytes.endOfLine(from: offset)) }
  private func word(_ range: SourceRange) -> Argument {
    .string(String(decoding: bytes[range.start..<range.end], as: UTF8.self))
  }

  func astray(_ message: Message, at range: SourceRange, cure: MendedText.Cure) -> Mistake {
    var mistake = mistake(
      SyntaxRules.syntax, message, at: range, help: SyntaxRules.checkIndentation(), fix: edits(of: cure), cure: cure)
    mistake.isOfIndentation = true
    return mistake
  }

  /// What a cure does, as what its author may do.
  private func edits(of cure: MendedText.Cure) -> [Edit] {
    guard case .edit(let edits) = cure else { return [] }
    return edits.map {
      Edit(range($0.range.lowerBound, $0.range.upperBound), String(decoding: $0.bytes, as: UTF8.self))
    }
  }

  /// The text from here to the end of the line, in quotes; nothing where it may be more than a text: `{ a: b }}`, or
  /// `Says hello, within: 10 s`.
  private func quoting(from start: Int) -> [Edit] {
    var end = bytes.endOfLine(from: start)
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    let text = bytes[start..<end]
    if isContinued(start) || bytes.holdsKey(behindCommaIn: start..<end) { return [] }
    if text.contains(0x7D) || text.contains(0x5D) && !text.contains(0x5B) { return [] }
    guard let first = text.first, let last = text.last, first != 0x28, last != 0x2C, !text.contains(0x7B) else {
      return []
    }
    guard first == 0x22 || first == 0x27 else { return [Edit(range(start, end), quoted(text))] }
    // 'The guest's tea': the quotes were meant as such, others do.
    guard first == last, text.count > 2 else {
      return text.contains(0x3A) ? [] : [Edit(range(start, end), quoted(text))]
    }
    let inner = text.dropFirst().dropLast()
    // "Hello" or "Hi": these belong to the words.
    if let next = inner.firstIndex(of: first), next + 1 < inner.endIndex, bytes[next + 1] == 0x20,
      bytes[next - 1] != 0x20
    {
      return [Edit(range(start, end), quoted(text))]
    }
    return inner.contains(0x3A) ? [] : [Edit(range(start, end), quoted(inner))]
  }

  /// Whether the line below one stands further in than its key: then the text does not end with the line.
  private func isContinued(_ offset: Int) -> Bool {
    let key = startOfWord(onLineOf: offset)
    guard let next = lines(from: bytes.startOfNextLine(after: offset)).first(where: { _ in true }) else { return false }
    return indentation(of: next) > column(of: key)
  }

  private func mistake(
    _ info: RuleInfo, _ message: Message, at range: SourceRange, labels: [Label] = [], help: Message,
    advice: [Message] = [], fix: [Edit] = [], cure: MendedText.Cure
  ) -> Mistake {
    var report = Report()
    report(
      info, message, at: range, labels: labels, help: [help] + advice, fixIts: fix.isEmpty ? [] : [FixIt(help, fix)])
    return Mistake(report: report, place: range.start, cure: cure)
  }

  // MARK: What is no text

  /// All of them at once, unless there are so many that the file is none of ours.
  func unreadableCharacters() -> Mistake? {
    guard problem.isReaderError else { return nil }
    var places = [bytes.firstUnreadable(from: line) ?? offset..<bytes.endOfCharacter(at: offset)]
    while places.count <= 16, let next = bytes.firstUnreadable(from: places[places.count - 1].upperBound) {
      places.append(next)
    }
    let isText = places.count <= 16
    var report = Report()
    for place in isText ? places : Array(places.prefix(1)) {
      let here = range(place.lowerBound, place.upperBound)
      if let scalar = bytes.scalar(at: place.lowerBound) {
        report(
          SyntaxRules.controlCharacter, SyntaxRules.controlCharacterHere(.string(codePoint(scalar))), at: here,
          help: [SyntaxRules.deleteCharacter()], fixIts: [FixIt(SyntaxRules.deleteCharacter(), [Edit(here, "")])])
      } else {
        report(SyntaxRules.notUTF8, SyntaxRules.invalidUTF8(), at: here, help: [SyntaxRules.saveAsUTF8()])
      }
    }
    return Mistake(
      report: report, place: offset,
      cure: isText ? .edit(places.map { ($0, [UInt8](repeating: 0x20, count: $0.count)) }) : .none)
  }

  // MARK: Signs typed at full width

  /// `步骤：` is no key to YAML, nor is `步骤:` with a wide blank after it; the complaint comes at a later place.
  func fullWidthTyping() -> Mistake? {
    // `{ 服务员： { … } }`
    if problem.description == "did not find expected ',' or '}'" {
      var end = offset
      while end > line, bytes[end - 1] == 0x20 { end -= 1 }
      if end - 3 > line, bytes.isWideColon(at: end - 3) { return .wideColon(end - 3..<end, in: bytes, of: file) }
    }
    var line = bytes.startOfLine(at: startOfText)
    while line <= offset, line < bytes.count {
      if let colon = bytes.wideColon(ofLine: line) { return .wideColon(colon, in: bytes, of: file) }
      let end = bytes.endOfLine(from: line)
      if let colon = (max(line, startOfText)..<end).first(where: { index in
        bytes[index] == 0x3A && bytes.wideBlankCount(at: index + 1) > 0
      }), colon < offset {
        return .wideBlank(after: colon, in: bytes, of: file)
      }
      let content = bytes.startOfContent(ofLine: line)
      if content <= offset, bytes.wideBlankCount(at: content) > 0 {
        return .wideIndentation(at: content, in: bytes, of: file)
      }
      let next = bytes.startOfNextLine(after: line)
      guard next > line else { break }
      line = next
    }
    return nil
  }

  /// `｛ 标题: 服务员 ｝`
  func wideBraces() -> Mistake? {
    let start = startOfText
    let end = bytes.endOfLine(from: start)
    guard start < end, bytes[start...].starts(with: [0xEF, 0xBD, 0x9B]) else { return nil }
    let signs: [([UInt8], String)] = [
      ([0xEF, 0xBD, 0x9B], "{"), ([0xEF, 0xBD, 0x9D], "}"), ([0xEF, 0xBC, 0x8C], ","),
    ]
    var edits: [(range: Range<Int>, bytes: [UInt8])] = []
    for index in start..<end {
      guard let (_, ascii) = signs.first(where: { bytes[index...].starts(with: $0.0) }) else { continue }
      edits.append((index..<index + 3, Array((ascii + "  ").utf8)))
    }
    return mistake(
      SyntaxRules.fullWidthTyping, SyntaxRules.fullWidthBracket(), at: range(start, start + 3),
      help: SyntaxRules.useASCIIBrackets(),
      fix: edits.map { edit in
        let sign = String(decoding: edit.bytes.prefix(1), as: UTF8.self)
        let isTight = edit.range.upperBound < end && bytes[edit.range.upperBound] != 0x20
        return Edit(range(edit.range.lowerBound, edit.range.upperBound), sign == "," && isTight ? ", " : sign)
      }, cure: .edit(edits))
  }

  func tab() -> Mistake? {
    let content = bytes.startOfContent(ofLine: line)
    guard let tab = bytes[line..<content].firstIndex(of: 0x09), tab <= offset else { return nil }
    let cure = MendedText.Cure.edit([(line..<content, [UInt8](repeating: 0x20, count: columnOfTabs(line..<content)))])
    return mistake(
      SyntaxRules.tab, SyntaxRules.tabIndents(), at: range(tab, tab + 1), help: SyntaxRules.useSpaces(),
      fix: edits(of: cure), cure: cure)
  }

  /// Where a line indented with tabs is meant to stand: below a key that has no value yet, or in line with what is
  /// nearest to two blanks a tab.
  private func columnOfTabs(_ indentation: Range<Int>) -> Int {
    let width = indentation.reduce(0) { $0 + (bytes[$1] == 0x09 ? 2 : 1) }
    guard let above = lineAbove(line, where: { _ in true }) else { return width }
    var end = bytes.endOfLine(from: above)
    while end > above, isBlank(bytes[end - 1]) { end -= 1 }
    if bytes[end - 1] == 0x3A { return column(of: startOfWord(onLineOf: above)) + 2 }
    let near = columnsAbove(line, ofDashes: isEntryLine(line)).min { abs($0 - width) < abs($1 - width) }
    return near.flatMap { abs($0 - width) < 3 ? $0 : nil } ?? width
  }

  // MARK: Texts that need quotes

  /// A value that begins with a sign that YAML keeps for itself: `>= 5`, `@home`, `*note*`, `%`, `!`, `'n`.
  func signTakenForYAML() -> Mistake? {
    let sign: Int
    switch problem.description {
    case "found character that cannot start any token":
      guard offset < bytes.count, [0x40, 0x60, 0x25].contains(bytes[offset]) else { return nil }
      sign = offset
    case "mapping keys are not allowed in this context": sign = offset
    case "did not find expected comment or line break", "did not find expected alphabetic or numeric character",
      "did not find expected whitespace or line break", "found undefined tag handle", "did not find expected '!'",
      "did not find expected tag URI":
      guard let start = problem.contextOffset ?? problem.offset as Int?, start < bytes.count,
        [0x3E, 0x7C, 0x2A, 0x26, 0x21].contains(bytes[start])
      else { return nil }
      sign = start
    default:
      guard let start = apostrophe() ?? aliasBeforeText() else { return nil }
      sign = start
    }
    return mistake(
      SyntaxRules.needsQuotes, SyntaxRules.beginsWithIndicator(word(character(at: sign))), at: restOfLine(from: sign),
      help: SyntaxRules.quoteText(), advice: isComparison(at: sign) ? [SyntaxRules.nameFirst()] : [],
      fix: quoting(from: sign), cure: .edit([(sign..<sign + 1, [Self.letter])]))
  }

  /// Whether `>=` stands here, or `>` before a number: a measure that begins with its operator.
  private func isComparison(at sign: Int) -> Bool {
    guard sign + 1 < bytes.count, bytes[sign] == 0x3E else { return false }
    let next = bytes[sign + 1] == 0x20 && sign + 2 < bytes.count ? bytes[sign + 2] : bytes[sign + 1]
    return next == 0x3D || (0x30...0x39).contains(next)
  }

  /// What stands in for a sign, so that YAML sees a text.
  private static let letter = UInt8(ascii: "x")

  /// `'n kelner` begins with an apostrophe, not with a quote.
  private func apostrophe() -> Int? {
    guard let start = quoteLeftOpen?.start, bytes[start] == 0x27, start + 2 < bytes.count, bytes[start + 2] == 0x20,
      "nsktNSKT".utf8.contains(bytes[start + 1])
    else { return nil }
    return start
  }

  /// `*new* visit` begins with an alias to YAML.
  private func aliasBeforeText() -> Int? {
    guard let node = lastNode, node.start >= line, node.start < bytes.count, bytes[node.start] == 0x2A,
      problem.description.hasPrefix("did not find expected")
    else { return nil }
    return node.start
  }

  /// `say: "你好"，请问`, `text: [VIP] first`: the quote or bracket ends the value, and what follows is too much.
  func textAfterQuote() -> Mistake? {
    guard problem.description.hasPrefix("did not find expected"), offset < bytes.count else { return nil }
    var end = offset
    while end > line, bytes[end - 1] == 0x20 { end -= 1 }
    guard end > line, let opener = [0x22: 0x22, 0x27: 0x27, 0x5D: 0x5B, 0x7D: 0x7B][bytes[end - 1]],
      let start = (bytes.startOfContent(ofLine: line)..<end - 1).first(where: { index in
        bytes[index] == opener && (bytes[index - 1] == 0x20 || index == line)
      })
    else { return nil }
    let isQuote = opener == 0x22 || opener == 0x27
    return mistake(
      SyntaxRules.needsQuotes,
      isQuote ? SyntaxRules.textFollowsQuote() : SyntaxRules.beginsWithIndicator(word(character(at: start))),
      at: restOfLine(from: start), help: isQuote ? SyntaxRules.quoteWhole() : SyntaxRules.quoteText(),
      fix: quoting(from: start), cure: .edit([(start..<start + 1, [Self.letter])]))
  }

  // MARK: Dashes

  /// `* waiter: …` begins with an alias to YAML.
  func listMark() -> Mistake? {
    let content = bytes.startOfContent(ofLine: line)
    guard content < bytes.count, bytes[content] == 0x2A, let mark = bytes.mistypedDash(at: content) else { return nil }
    return .mistypedDash(mark, in: bytes, of: file)
  }

  /// `-risk: …` begins no entry, nor does `－ risk: …`.
  func dash() -> Mistake? {
    for place in [startOfText, offset] {
      let start = bytes.startOfContent(ofLine: bytes.startOfLine(at: place))
      if let dash = bytes.mistypedDash(at: start) { return .mistypedDash(dash, in: bytes, of: file) }
    }
    return nil
  }

  // MARK: Keys and colons

  /// libyaml notices on a later line that a line was no `key: value`; the mistake is where that line begins.
  func noKey() -> Mistake? {
    guard problem.description == "could not find expected ':'", let start = problem.contextOffset else { return nil }
    return noKey(at: start)
  }

  private func noKey(at start: Int) -> Mistake {
    let end = bytes.endOfLine(from: start)
    let numbers = isFirstOnLine(start) ? bytes.listNumbers(from: start, before: bytes.count) : []
    if !numbers.isEmpty { return .numberedList(numbers, in: bytes, of: file) }
    if let missing = blankMissing(in: start..<end) { return missing }
    if end - start > 1_024 {
      return mistake(
        SyntaxRules.syntax, SyntaxRules.keyTooLong(), at: character(at: start), help: SyntaxRules.writeColon(),
        cure: .blank(start))
    }
    // Its first word is probably the key.
    let word = bytes[start..<end].firstIndex(of: 0x20) ?? end
    var cure = MendedText.Cure.edit([(word..<word, [0x3A])])
    // `title = Visit`, `title -> Visit`
    if word + 1 < end,
      let sign = [[0x3D], [0x2D, 0x3E], [0x3D, 0x3E]].first(where: { sign in
        bytes[(word + 1)..<end].starts(with: sign + [0x20])
      })
    {
      cure = .edit([(word..<word + 1 + sign.count, [0x3A])])
    }
    return mistake(
      SyntaxRules.syntax, SyntaxRules.colonMissing(), at: range(start, end), help: SyntaxRules.writeColon(),
      fix: edits(of: cure), cure: cure)
  }

  /// `title:Repair`.
  private func blankMissing(in text: Range<Int>) -> Mistake? {
    guard let colon = bytes[text].firstIndex(of: 0x3A), colon > text.lowerBound, colon + 1 < text.upperBound,
      !isBlank(bytes[colon + 1]), !bytes[text.lowerBound..<colon].contains(0x20)
    else { return nil }
    return .tightColon(text.lowerBound..<colon + 1, of: file)
  }

  /// A second `: ` on a line, or a key that continues the text above it.
  func colonInText() -> Mistake? {
    let isColon = offset < bytes.count && bytes[offset] == 0x3A
    switch problem.description {
    case "mapping values are not allowed in this context":
      let start = startOfText
      guard start < line else { return blankMissing(in: startOfWord(onLineOf: offset)..<offset) ?? secondColon() }
      if let missing = blankMissing(in: start..<bytes.endOfLine(from: start)) { return missing }
      let end = bytes.endOfLine(from: start)
      let content = bytes.startOfContent(ofLine: line)
      if isFirstOnLine(start), column(of: start) == column(of: content) || !bytes[start..<end].contains(0x20) {
        return noKey(at: start)
      }
      let above = bytes.startOfContent(ofLine: bytes.startOfLine(at: start))
      if let first = keyAstray(startOfWord(onLineOf: start)) { return first }
      let isEntry = bytes.isDash(at: content)
      let target = column(of: isEntry ? above : startOfWord(onLineOf: start))
      return astray(
        isEntry ? SyntaxRules.dashExpected() : SyntaxRules.keyExpected(),
        at: isEntry ? character(at: content) : range(content, offset),
        cure: isEntry && !bytes.isDash(at: above) ? .blank(offset) : shift(to: target))
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      guard isColon, (problem.contextOffset ?? 0) >= line else { return nil }
      return wideComma() ?? secondColon()
    default: return nil
    }
  }

  /// `{ a: 1，b: 2 }`
  private func wideComma() -> Mistake? {
    guard let comma = (startOfText..<offset).last(where: { bytes[$0...].starts(with: [0xEF, 0xBC, 0x8C]) }) else {
      return nil
    }
    return .wideComma(comma, in: bytes, of: file)
  }

  private func secondColon() -> Mistake {
    mistake(
      SyntaxRules.syntax, SyntaxRules.colonNotAllowed(), at: character(at: offset), help: SyntaxRules.quoteOrIndent(),
      fix: startOfText < offset ? quoting(from: startOfText) : [],
      cure: .edit([(offset..<offset + 1, [Self.letter])]))
  }

  // MARK: Quotes and brackets

  func somethingLeftOpen() -> Mistake? {
    if let quote = quoteLeftOpen {
      let end = bytes.endOfLine(from: quote.start)
      let sign = bytes[quote.start]
      // `“` and `”` look like the quotes that YAML knows.
      let curly = end - 3
      if curly > quote.start, [[0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x99]].contains(Array(bytes[curly..<end])) {
        let cure = MendedText.Cure.edit([(curly..<end, [sign])])
        return mistake(
          SyntaxRules.syntax, SyntaxRules.quoteNotClosed(), at: range(quote.start, end),
          help: SyntaxRules.closeQuote(), fix: edits(of: cure), cure: cure)
      }
      return mistake(
        SyntaxRules.syntax, SyntaxRules.quoteNotClosed(), at: range(quote.start, end),
        help: SyntaxRules.closeQuote(), fix: isContinued(quote.start) ? [] : edits(of: .edit([(end..<end, [sign])])),
        cure: .edit([(end..<end, [sign])]))
    }
    let sign: UInt8
    switch problem.description {
    case "did not find expected ',' or ']'": sign = 0x5D
    case "did not find expected ',' or '}'": sign = 0x7D
    default: return nil
    }
    guard let opener = problem.contextOffset, opener < bytes.count else { return nil }
    let end = bytes.endOfLine(from: opener)
    let closer = String(decoding: [sign], as: UTF8.self)
    if end < offset {
      return mistake(
        SyntaxRules.syntax, SyntaxRules.bracketNotClosed(.string(closer)), at: range(opener, end),
        help: SyntaxRules.closeBracket(.string(closer)), fix: edits(of: .edit([(end..<end, [sign])])),
        cure: .edit([(end..<end, [sign])]))
    }
    return mistake(
      SyntaxRules.syntax, SyntaxRules.commaOrBracketExpected(.string(closer)), at: character(at: offset),
      labels: [Label(character(at: opener), SyntaxRules.openedHere())],
      help: SyntaxRules.closeBracket(.string(closer)), cure: .blank(offset))
  }

  /// A quote that is not closed on its line, and ends far from there or nowhere.
  var quoteLeftOpen: (start: Int, isAtEnd: Bool)? {
    switch problem.description {
    case "found unexpected end of stream", "found unexpected document indicator":
      guard let start = problem.contextOffset, start < bytes.count, bytes[start] == 0x22 || bytes[start] == 0x27 else {
        return nil
      }
      return (start, true)
    default:
      // It took the next quote for its end, and what follows that makes no sense.
      guard let node = lastNode, node.kind == .scalar, node.style == .singleQuoted || node.style == .doubleQuoted,
        node.start < bytes.count, bytes.endOfLine(from: node.start) < node.end, node.end <= offset,
        bytes[node.end..<offset].allSatisfy({ $0 == 0x20 })
      else { return nil }
      return (node.start, false)
    }
  }

  func listOnTheLine() -> Mistake? {
    guard problem.description == "block sequence entries are not allowed in this context" else { return nil }
    let column = column(of: offset)
    return mistake(
      SyntaxRules.syntax, SyntaxRules.dashNotAllowed(), at: character(at: offset), help: SyntaxRules.listOnNewLine(),
      fix: edits(of: .edit([(offset..<offset, [0x0A] + [UInt8](repeating: 0x20, count: column))])),
      cure: .edit([(offset..<offset, [0x0A] + [UInt8](repeating: 0x20, count: column))]))
  }

  func rest() -> Mistake {
    switch problem.description {
    case "found unknown escape character", "did not find expected hexdecimal number":
      // The backslash stands one before, or where the digits begin two before.
      let backslash = bytes[..<min(offset + 1, bytes.count)].lastIndex(of: 0x5C)
      return mistake(
        SyntaxRules.syntax, SyntaxRules.unknownEscape(), at: character(at: backslash ?? offset),
        help: SyntaxRules.useSingleQuotes(),
        cure: backslash.map { .edit([($0..<$0 + 1, [Self.letter])]) } ?? .blank(offset))
    case "did not find expected node content" where offset < bytes.count && bytes[offset] == 0x2C:
      return mistake(
        SyntaxRules.syntax, SyntaxRules.nothingBetweenCommas(), at: character(at: offset),
        help: SyntaxRules.removeComma(), fix: [Edit(character(at: offset), "")], cure: .blank(offset))
    case "did not find expected key":
      return astray(SyntaxRules.keyExpected(), at: character(at: offset), cure: .blank(offset))
    case "did not find expected <document start>":
      return astray(
        SyntaxRules.strayText(), at: character(at: offset), cure: .blank(offset))
    case "found character that cannot start any token":
      return mistake(
        SyntaxRules.syntax, SyntaxRules.cannotBegin(word(character(at: offset))), at: character(at: offset),
        help: SyntaxRules.quoteText(), cure: .blank(offset))
    default:
      return astray(
        SyntaxRules.other(.string(problem.description)), at: character(at: offset),
        cure: .blank(offset))
    }
  }

  // MARK: Places

  func column(of offset: Int) -> Int { offset - bytes.startOfLine(at: offset) }

  /// Whether only blanks and dashes stand before it on its line.
  func isFirstOnLine(_ offset: Int) -> Bool {
    startOfWord(onLineOf: offset) >= offset
  }

  /// Where the first word of a line begins, after its dashes.
  func startOfWord(onLineOf offset: Int) -> Int {
    var index = bytes.startOfContent(ofLine: bytes.startOfLine(at: offset))
    while bytes.isDash(at: index) { index = bytes.startOfContent(ofLine: index + 1) }
    return index
  }

  /// Where the text begins that libyaml was reading: the last node, if it ends here, or what comes after it.
  private var startOfText: Int {
    guard let node = lastNode else { return min(bytes.startOfWord(from: 0), offset) }
    let isScalar = node.kind == .scalar || node.kind == .alias
    if isScalar, node.style == .plain, node.end <= offset, bytes[node.end..<offset].allSatisfy({ $0 == 0x20 }) {
      return node.start
    }
    return min(bytes.startOfWord(from: isScalar ? node.end : node.start), offset)
  }
}

/// A text as YAML keeps it, whatever signs are in it.
func quoted(_ text: ArraySlice<UInt8>) -> String {
  let string = String(decoding: text, as: UTF8.self)
  guard text.contains(0x22) || text.contains(0x5C) else { return "\"" + string + "\"" }
  var result = "'"
  for scalar in string.unicodeScalars {
    if scalar == "'" { result += "'" }
    result.unicodeScalars.append(scalar)
  }
  return result + "'"
}
