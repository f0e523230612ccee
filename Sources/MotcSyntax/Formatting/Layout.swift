/// Writes tokens anew with canonical gaps between them: two blanks a level, lists indented below their key, one blank
/// after `:`, `-` and `,`, one empty line at most. What is between the gaps stays as it was, but for how far lines of a
/// long text are indented. Comments stay where they stood, in the column of what they are about.
struct Layout {
  /// A collection that is open.
  private struct Level {
    enum Kind: Equatable {
      case mapping, sequence
      /// A list whose dashes stand in the column of its key.
      case flushSequence
      case flow
    }

    let kind: Kind
    /// The column in the text as it was.
    let oldColumn: Int
    let newColumn: Int
  }

  private let bytes: [UInt8]
  private let lineBreak: [UInt8]
  private(set) var output: [UInt8] = []
  /// Where the line begins that is being written.
  private var lineStart = 0
  /// The comments, in order.
  private(set) var comments: [ArraySlice<UInt8>] = []
  private var levels: [Level] = []
  /// Levels that have ended since the last token that was written.
  private var endedLevels: [Level] = []
  /// How far the text is written.
  private var end: Int
  /// The last token that was written.
  private var previous: Token.Kind?
  /// Whether the gap before the next token is written already.
  private var isPlaced = false
  /// Whether the block that begins here stands on the line of its dash.
  private var joinsDash = false

  /// - Parameter contentStart: behind a byte-order mark, which is left out.
  init(_ bytes: [UInt8], _ tokens: [Token], from contentStart: Int) {
    self.bytes = bytes
    end = contentStart
    let firstBreak = bytes.endOfLine(from: contentStart)
    lineBreak = bytes[firstBreak...].starts(with: [0x0D, 0x0A]) ? [0x0D, 0x0A] : [0x0A]
    output.reserveCapacity(bytes.count + bytes.count / 8)
    for token in tokens { write(token) }
  }

  // MARK: Tokens

  private mutating func write(_ token: Token) {
    switch token.kind {
    case .streamStart: break
    case .streamEnd: finish()
    case .directive, .documentStart, .documentEnd:
      levels = []
      place(token.start, column: 0)
      copy(token)
    case .blockMappingStart: begin(.mapping, at: token.start)
    case .blockSequenceStart: begin(.sequence, at: token.start)
    case .blockEnd:
      endFlushSequence()
      endLevel()
    case .flowStart:
      place(token.start, column: textColumn, joins: previous == .blockEntry)
      let column = isFirstOnLine ? currentColumn + 2 : textColumn + (levels.last?.kind == .flow ? 2 : 0)
      levels.append(Level(kind: .flow, oldColumn: 0, newColumn: max(column, 2)))
      copy(token)
    case .flowEnd(let isMapping):
      place(token.start, column: textColumn, blanks: isMapping && !isAfterFlowStart ? 1 : 0, joins: true)
      endLevel()
      copy(token)
    case .blockEntry:
      if levels.last?.kind == .mapping {
        let column = levels.last.map { $0.newColumn + 2 } ?? 0
        levels.append(Level(kind: .flushSequence, oldColumn: self.column(of: token.start), newColumn: column))
      }
      place(token.start, column: levels.last?.newColumn ?? 0, joins: joinsDash)
      copy(token)
    case .flowEntry:
      place(token.start, column: textColumn, blanks: 0, joins: true)
      copy(token)
    case .key: writeKey(token)
    case .value:
      let isAfterName = previous == .alias || previous == .anchor || previous == .tag
      let isImplicit = !hasBreak(before: token.start)
      place(
        token.start, column: levels.last?.newColumn ?? 0, blanks: isImplicit && !isAfterName ? 0 : 1)
      copy(token)
    case .alias, .anchor, .tag:
      place(token.start, column: textColumn, joins: previous == .blockEntry)
      copy(token)
    case .scalar(let style):
      place(token.start, column: textColumn, joins: previous == .blockEntry)
      switch style {
      case .literal, .folded: copyBlockScalar(token)
      default: copyScalar(token, style)
      }
    }
  }

  /// An implicit key is written by the token behind this one.
  private mutating func writeKey(_ token: Token) {
    endFlushSequence()
    let isInFlow = levels.last?.kind == .flow
    place(token.start, column: isInFlow ? textColumn : levels.last?.newColumn ?? 0, joins: joinsDash)
    if token.end > token.start {
      copy(token)
    } else {
      isPlaced = true
    }
  }

  private mutating func begin(_ kind: Level.Kind, at start: Int) {
    joinsDash = previous == .blockEntry && !hasComment(before: start)
    let isOnNewLine = previous == nil || hasBreak(before: start) && !joinsDash
    levels.append(
      Level(
        kind: kind, oldColumn: column(of: start), newColumn: isOnNewLine ? textColumn : currentColumn + 1))
  }

  private mutating func endLevel() {
    if let level = levels.popLast() { endedLevels.append(level) }
  }

  private mutating func endFlushSequence() {
    if levels.last?.kind == .flushSequence { endLevel() }
  }

  private var isAfterFlowStart: Bool {
    if case .flowStart = previous { true } else { false }
  }

  // MARK: Columns

  /// Of a text that begins a line, inside of what is open.
  private var textColumn: Int {
    guard let level = levels.last else { return 0 }
    return level.kind == .flow ? level.newColumn : level.newColumn + 2
  }

  /// In the text as it was; bytes.
  private func column(of offset: Int) -> Int { offset - bytes.startOfLine(at: offset) }

  /// How much is written of the line that is being written.
  private var currentColumn: Int { output.count - lineStart }

  /// Whether only blanks are written of the line.
  private var isFirstOnLine: Bool { output[lineStart...].prefix { $0 == 0x20 }.count == currentColumn }

  // MARK: Gaps

  private func hasBreak(before start: Int) -> Bool { bytes[end..<start].contains(where: isBreak) }

  private func hasComment(before start: Int) -> Bool { bytes[end..<start].contains(0x23) }

  /// Writes the gap before a token.
  ///
  /// - Parameters:
  ///   - column: of the token, where it begins a line.
  ///   - blanks: before the token, where it does not; one, but behind the beginning of a line or of `[`.
  ///   - joins: puts the token on the line of the one before it, unless a comment stands between them.
  private mutating func place(_ start: Int, column: Int, blanks: Int? = nil, joins: Bool = false) {
    joinsDash = false
    if isPlaced {
      isPlaced = false
      if start == end { return }
    }
    defer { end = start }
    guard hasBreak(before: start), !joins || hasComment(before: start) else {
      if previous != nil { write(blanks: blanks ?? (previous == .flowStart(isMapping: false) ? 0 : 1)) }
      return
    }
    let isAfterEmptyLine = writeComments(before: start)
    if previous != nil || !output.isEmpty { startLine(column: column, isAfterEmptyLine: isAfterEmptyLine) }
  }

  /// Writes the comments of a gap, each in the column of what it is about.
  ///
  /// - Returns: whether an empty line follows the last of them.
  private mutating func writeComments(before start: Int) -> Bool {
    var isAfterEmptyLine = false
    var line = end
    var isRestOfLine = previous != nil
    while line < start {
      let lineEnd = min(bytes.endOfLine(from: line), start)
      let content = bytes.startOfContent(ofLine: line)
      if content < lineEnd {
        var comment = bytes[content..<lineEnd]
        while let last = comment.last, last == 0x20 || last == 0x09 { comment.removeLast() }
        if isRestOfLine {
          // Comments of several lines may stand below one another.
          write(blanks: max(content - line, 1))
        } else if !output.isEmpty {
          startLine(column: commentColumn(content - line), isAfterEmptyLine: isAfterEmptyLine)
        }
        output += comment
        comments.append(comment)
        isAfterEmptyLine = false
      } else if !isRestOfLine, lineEnd < start {
        isAfterEmptyLine = true
      }
      isRestOfLine = false
      if lineEnd == start { break }
      line = bytes.startOfNextLine(after: line)
    }
    return isAfterEmptyLine
  }

  /// The column of the level that the comment stood in: its own, else the deepest that is not right of it.
  private func commentColumn(_ column: Int) -> Int {
    if let innermost = levels.last, innermost.kind == .flow || innermost.oldColumn == column {
      return innermost.newColumn
    }
    let candidates = levels + endedLevels
    let deepest = candidates.filter { $0.oldColumn <= column }.max { left, right in
      (left.oldColumn, left.newColumn) < (right.oldColumn, right.newColumn)
    }
    return deepest?.newColumn ?? 0
  }

  private mutating func startLine(column: Int, isAfterEmptyLine: Bool = false) {
    if isAfterEmptyLine { output += lineBreak }
    output += lineBreak
    lineStart = output.count
    write(blanks: column)
  }

  private mutating func write(blanks count: Int) {
    for _ in 0..<count { output.append(0x20) }
  }

  private mutating func finish() {
    endedLevels += levels
    levels = []
    _ = writeComments(before: bytes.count)
    // A line break behind a text of `|` would be part of it.
    let isInText = end == bytes.count && (previous == .scalar(.literal) || previous == .scalar(.folded))
    if !output.isEmpty, !isInText { output += lineBreak }
  }

  // MARK: What is between the gaps

  private mutating func copy(_ token: Token) {
    output += bytes[token.start..<token.end]
    didCopy(token.kind, to: token.end)
  }

  private mutating func didCopy(_ kind: Token.Kind, to end: Int) {
    self.end = end
    previous = kind
    endedLevels = []
  }

  /// Blanks at the beginning of a further line mean nothing, nor do those at the end of a plain text's.
  private mutating func copyScalar(_ token: Token, _ style: NodeStyle) {
    var line = token.start
    let column = textColumn
    while true {
      let lineEnd = min(bytes.endOfLine(from: line), token.end)
      let start = line == token.start ? line : min(bytes.startOfContent(ofLine: line), lineEnd)
      if line > token.start { startLine(column: start < lineEnd ? column : 0) }
      output += bytes[start..<lineEnd]
      if lineEnd == token.end { break }
      if style == .plain { removeBlanks() }
      line = bytes.startOfNextLine(after: line)
    }
    didCopy(token.kind, to: token.end)
  }

  private mutating func removeBlanks() {
    while let last = output.last, last == 0x20 || last == 0x09 { output.removeLast() }
  }

  /// `|` and `>`: the lines move as one.
  private mutating func copyBlockScalar(_ token: Token) {
    let headerEnd = bytes.endOfLine(from: token.start)
    let header = bytes[token.start..<headerEnd].prefix { $0 != 0x23 }
    output += bytes[token.start..<min(headerEnd, token.end)]
    removeBlanks()
    var lines: [Range<Int>] = []
    var line = bytes.startOfNextLine(after: token.start)
    while line < token.end {
      let lineEnd = bytes.endOfLine(from: line)
      lines.append(line..<min(lineEnd, token.end))
      line = bytes.startOfNextLine(after: line)
    }
    let given = header.first { (0x31...0x39).contains($0) }.map { Int($0) - 0x30 }
    let parent = levels.last
    let oldIndentation: Int
    let newIndentation: Int
    if let given {
      oldIndentation = (parent?.oldColumn ?? 0) + given
      newIndentation = (parent?.newColumn ?? 0) + given
    } else {
      let first = lines.first { line in bytes[line].contains { $0 != 0x20 } }
      oldIndentation = first.map { bytes[$0].prefix { $0 == 0x20 }.count } ?? .max
      newIndentation = textColumn
    }
    let rests = lines.map { line in
      bytes[line].dropFirst(min(oldIndentation, bytes[line].prefix { $0 == 0x20 }.count))
    }
    // Empty lines at the end are part of the gap, unless `+` keeps them.
    var count = rests.count
    if !header.contains(0x2B) {
      while count > 0, rests[count - 1].isEmpty { count -= 1 }
    }
    for rest in rests.prefix(count) {
      startLine(column: rest.isEmpty ? 0 : newIndentation)
      output += rest
    }
    didCopy(token.kind, to: count == 0 ? min(headerEnd, token.end) : lines[count - 1].upperBound)
  }
}
