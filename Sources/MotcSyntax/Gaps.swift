package import MotcSource

/// What of a file could not be read, and what else may therefore only seem to be missing.
package struct Gaps: Sendable {
  /// Whether the whole file could be read as it is.
  package let isEmpty: Bool
  /// The mappings that text is missing from.
  private let surroundings: [Range<Int>]
  /// Words of what is missing, and of lines with mistakes, which may not be what they were meant to be; and where it is
  /// open what belongs to what, all words that the file has several times.
  private let doubtfulWords: Set<Text>

  package init(_ tree: SyntaxTree, _ mistakes: [Diagnostic]) {
    let errors = mistakes.filter { $0.severity == .error }
    isEmpty = errors.isEmpty && tree.gaps.isEmpty
    guard !isEmpty else {
      surroundings = []
      doubtfulWords = []
      return
    }
    let bytes = tree.buffer.bytes
    surroundings = tree.gaps.compactMap { tree.surroundings(of: $0) }
    let lines = bytes.lines(of: errors.map { $0.range.start..<$0.range.end })
    var doubtful: Set<Text> = []
    for range in tree.gaps + lines {
      tree.buffer.forEachWord(in: range) { doubtful.insert($0) }
    }
    if !tree.gaps.isEmpty {
      var seen: Set<Text> = []
      tree.buffer.forEachWord(in: 0..<bytes.count) { if !seen.insert($0).inserted { doubtful.insert($0) } }
    }
    doubtfulWords = doubtful
  }

  /// Whether a place lies in a mapping that text is missing from.
  package func surround(_ range: SourceRange) -> Bool {
    surroundings.contains { $0.lowerBound <= range.start && range.end <= $0.upperBound }
  }

  /// Whether a word that stands for nothing may do so only because of what is missing or open.
  package func mayDefine(_ word: Text) -> Bool { doubtfulWords.contains(word) }
}

extension [UInt8] {
  /// The whole lines that some places lie in, each once: a line may hold many.
  fileprivate func lines(of places: [Range<Int>]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let done = lines.last?.upperBound ?? -1
      guard place.upperBound > done else { continue }
      let start = place.lowerBound > done ? startOfLine(at: place.lowerBound) : done
      lines.append(start..<endOfLine(from: place.upperBound))
    }
    return lines
  }
}

extension TextBuffer {
  /// Calls `body` with what blanks, quotes, brackets, commas and colons separate.
  fileprivate func forEachWord(in range: Range<Int>, _ body: (Text) -> Void) {
    var start = range.lowerBound
    for offset in range.lowerBound...range.upperBound {
      let byte = offset < range.upperBound ? bytes[offset] : 0x20
      let isSign = byte <= 0x20 || "\"'[]{},:*".utf8.contains(byte)
      // `：`
      let isWideColon = byte == 0xEF && bytes.isWideColon(at: offset)
      guard isSign || isWideColon else { continue }
      if offset > start { body(Text(self, start: start, count: offset - start)) }
      start = offset + (isWideColon ? 3 : 1)
    }
  }
}

extension SyntaxTree {
  /// Whether something of a node, or of what follows it until the next one, could not be read.
  package func hasGap(in id: NodeID) -> Bool {
    guard !gaps.isEmpty else { return false }
    let node = self[id]
    let following = node.next(at: Int(id.rawValue))
    let end = following < nodes.count ? nodes[following].start : Int.max
    return gaps.contains { node.start <= $0.upperBound && $0.lowerBound < end }
  }

  /// The innermost mapping that a gap lies in; `nil` for a whole entry of one of the file's own lists, whose neighbours
  /// stand for themselves.
  fileprivate func surroundings(of gap: Range<Int>) -> Range<Int>? {
    let bytes = buffer.bytes
    let column = bytes.startOfContent(ofLine: gap.lowerBound) - bytes.startOfLine(at: gap.lowerBound)
    var around: [Int] = []
    var index = 0
    while index < nodes.count, nodes[index].start <= gap.lowerBound {
      let node = nodes[index]
      let following = node.next(at: index)
      let end = following < nodes.count ? nodes[following].start : Int.max
      if node.kind == .mapping || node.kind == .sequence, gap.lowerBound < end,
        node.start - bytes.startOfLine(at: node.start) <= column
      {
        around.append(index)
        index += 1
      } else {
        index = following
      }
    }
    guard let innermost = around.last else { return 0..<bytes.count }
    if nodes[innermost].kind == .sequence, around.count == 2 { return nil }
    guard let mapping = around.last(where: { nodes[$0].kind == .mapping }) else { return 0..<bytes.count }
    return nodes[mapping].start..<max(nodes[mapping].end, gap.upperBound)
  }
}
