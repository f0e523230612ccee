import MotcSource

/// Signs typed at full width, blanks left out and other marks: each is one sign in place of another.
extension Mistake {
  static func wideBlank(after colon: Int, in bytes: [UInt8], of file: FileID) -> Mistake {
    wideBlanks(
      SyntaxRules.wideBlankAfterColon(), from: colon + 1, in: bytes, at: SourceRange(file, colon, colon + 1),
      of: file)
  }

  static func wideIndentation(at start: Int, in bytes: [UInt8], of file: FileID) -> Mistake {
    wideBlanks(SyntaxRules.wideBlankIndents(), from: start, in: bytes, at: nil, of: file)
  }

  /// A full-width colon after a key, with the blanks before it. Where another key stands behind a comma on the line, this
  /// one alone is no cure: `内容：三声内接听，时限：5 秒`.
  static func wideColon(_ colon: Range<Int>, in bytes: [UInt8], of file: FileID) -> Mistake {
    let holdsMore = bytes.holdsAnotherKey(behind: colon.upperBound)
    return Mistake(
      SyntaxRules.fullWidthTyping, SyntaxRules.fullWidthColon(),
      at: SourceRange(file, colon.upperBound - 3, colon.upperBound),
      help: holdsMore ? SyntaxRules.oneKeyOnALine() : SyntaxRules.useASCIIColon(),
      fix: holdsMore ? nil : Edit(colon, of: file, bytes.hasBlank(at: colon.upperBound) ? ":" : ": "),
      cure: (colon, [0x3A] + [UInt8](repeating: 0x20, count: colon.count - 1)))
  }

  /// A key whose colon has no blank after it, from where it begins to its colon.
  static func tightColon(_ key: Range<Int>, of file: FileID) -> Mistake {
    let end = key.upperBound..<key.upperBound
    return Mistake(
      SyntaxRules.syntax, SyntaxRules.blankMissing(), at: SourceRange(file, key.lowerBound, key.upperBound),
      help: SyntaxRules.writeBlank(), fix: Edit(end, of: file, " "), cure: (end, [0x20]))
  }

  /// A full-width comma between keys in braces.
  static func wideComma(_ comma: Int, in bytes: [UInt8], of file: FileID) -> Mistake {
    let sign = comma..<comma + 3
    return Mistake(
      SyntaxRules.fullWidthTyping, SyntaxRules.fullWidthCommaInBraces(), at: SourceRange(file, comma, comma + 3),
      help: SyntaxRules.useASCIIComma(), fix: Edit(sign, of: file, bytes.hasBlank(at: comma + 3) ? "," : ", "),
      cure: (sign, Array(",  ".utf8)))
  }

  /// A dash without a blank after it, or another sign in its place, at the start of a line.
  static func mistypedDash(_ dash: Range<Int>, in bytes: [UInt8], of file: FileID) -> Mistake {
    let (info, message, help) =
      if bytes[dash.lowerBound] == 0x2D {
        (SyntaxRules.syntax, SyntaxRules.dashWithoutBlank(), SyntaxRules.blankAfterDash())
      } else if bytes.isWideDash(at: dash.lowerBound) {
        (SyntaxRules.fullWidthTyping, SyntaxRules.fullWidthDash(), SyntaxRules.useASCIIDash())
      } else {
        (
          SyntaxRules.syntax, SyntaxRules.otherListMark(.string(String(decoding: bytes[dash], as: UTF8.self))),
          SyntaxRules.useASCIIDash()
        )
      }
    // The blank after another sign stays.
    let text = bytes.hasBlank(at: dash.upperBound) ? "-" : "- "
    let mistake = Mistake(
      info, message, at: SourceRange(file, dash.lowerBound, dash.upperBound), help: help,
      fix: Edit(dash, of: file, text), cure: (dash, Array(text.utf8)))
    // Whoever mistypes one sign mistypes the next one too.
    let key = bytes.startOfContent(ofLine: dash.upperBound)
    let end = bytes.endOfLine(from: key)
    if let colon = bytes.wideColon(ofKeyAt: key, before: end) {
      return mistake.joined(with: .wideColon(colon, in: bytes, of: file))
    }
    guard let colon = bytes.tightColon(ofKeyAt: key, before: end) else { return mistake }
    return mistake.joined(with: .tightColon(key..<colon + 1, of: file))
  }

  /// Numbers in the place of dashes.
  static func numberedList(_ numbers: [Range<Int>], in bytes: [UInt8], of file: FileID) -> Mistake {
    let help = SyntaxRules.dashesForNumbers()
    let first = numbers[0]
    var end = first.upperBound
    while bytes[end - 1] == 0x20 { end -= 1 }
    var report = Report()
    report(
      SyntaxRules.cutText, SyntaxRules.numbersAreNoList(), at: SourceRange(file, first.lowerBound, end), help: [help],
      fixIts: [FixIt(help, numbers.map { Edit($0, of: file, "- ") })])
    return Mistake(
      report: report, place: first.lowerBound, cure: .edit(numbers.map { ($0, Array("- ".utf8)) }))
  }

  /// An entry whose first key has no dash before it.
  static func dashMissing(before start: Int, key end: Int, of file: FileID) -> Mistake {
    let blanks = start - 2..<start
    return Mistake(
      SyntaxRules.syntax, SyntaxRules.entryWithoutDash(), at: SourceRange(file, start, end),
      help: SyntaxRules.writeDash(), fix: Edit(blanks, of: file, "- "), cure: (blanks, Array("- ".utf8)))
  }

  /// Both, as one: a line is mended at once or not at all.
  func joined(with later: Mistake) -> Mistake {
    guard case .edit(let edits) = cure, case .edit(let laterEdits) = later.cure else { return self }
    var report = report
    report.append(contentsOf: later.report.diagnostics)
    return Mistake(report: report, place: place, cure: .edit(edits + laterEdits))
  }

  /// Blanks that are no ASCII ones, in whose place ASCII ones of the same width are meant.
  ///
  /// - Parameter range: what is pointed at, if not the blanks.
  private static func wideBlanks(
    _ message: Message, from start: Int, in bytes: [UInt8], at range: SourceRange?, of file: FileID
  ) -> Mistake {
    var end = start
    var columns = 0
    while bytes.wideBlankCount(at: end) > 0 {
      columns += bytes.wideBlankCount(at: end) - 1
      end += bytes.wideBlankCount(at: end)
    }
    let ascii = [UInt8](repeating: 0x20, count: columns)
    return Mistake(
      SyntaxRules.fullWidthTyping, message, at: range ?? SourceRange(file, start, end),
      help: SyntaxRules.useASCIIBlank(), fix: Edit(start..<end, of: file, String(decoding: ascii, as: UTF8.self)),
      cure: (start..<end, ascii))
  }

  private init(
    _ info: RuleInfo, _ message: Message, at range: SourceRange, help: Message, fix: Edit?,
    cure: (range: Range<Int>, bytes: [UInt8])
  ) {
    var report = Report()
    report(info, message, at: range, help: [help], fixIts: fix.map { [FixIt(help, [$0])] } ?? [])
    self.init(report: report, place: min(range.start, cure.range.lowerBound), cure: .edit([cure]))
  }
}

extension Edit {
  fileprivate init(_ range: Range<Int>, of file: FileID, _ replacement: String) {
    self.init(SourceRange(file, range.lowerBound, range.upperBound), replacement)
  }
}

extension [UInt8] {
  fileprivate func hasBlank(at offset: Int) -> Bool { offset < count && self[offset] == 0x20 }
}
