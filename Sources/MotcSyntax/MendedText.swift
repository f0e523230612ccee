import MotcSource

/// A text that libyaml stops at, changed so that the rest of it can be read as well (decision 14).
///
/// Where what was meant is plain, only the bytes that mislead libyaml change, and the tree still shows the author's own.
/// Otherwise a line is blanked, with those that belong to it: a gap.
struct MendedText {
  /// The text as libyaml is to read it.
  private(set) var bytes: [UInt8]
  /// What is lost, in offsets of the author's text.
  private var lost: [Range<Int>] = []
  /// Where each byte stands in the author's text; `nil` while nothing has changed.
  private var origins: [UInt32]?
  private let author: [UInt8]
  /// Lines whose indentation leaves open what belongs to what, by where they begin in the author's text.
  private var astray: [Int] = []
  /// How often a line was mended, by where it begins in the author's text.
  private var cureCounts: [Int: Int] = [:]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    author = bytes
  }

  var isChanged: Bool { origins != nil }

  /// Where the byte at an offset of `bytes` stands in the author's text.
  func origin(of offset: Int) -> Int {
    guard let origins else { return offset }
    return offset < origins.count ? Int(origins[offset]) : author.count
  }

  /// What is lost, and where it is open what belongs to what (an empty range), in offsets of the author's text.
  var gaps: [Range<Int>] { (lost + astray.map { $0..<$0 }).sorted { $0.lowerBound < $1.lowerBound } }

  // MARK: Mending

  /// How a mistake is got out of libyaml's way; offsets are those of `bytes`.
  enum Cure {
    /// Other bytes in place of some, in order of place.
    case edit([(range: Range<Int>, bytes: [UInt8])])
    /// The line of this offset goes, and those that belong to it.
    case blank(Int)
    /// Nothing helps: the file is not what it should be.
    case none
  }

  /// Whether what libyaml says of this place is only what an earlier mistake led to.
  mutating func isEcho(_ mistake: Mistake) -> Bool {
    let line = bytes.startOfLine(at: mistake.place)
    if mistake.isOfIndentation {
      defer { astray.append(origin(of: line)) }
      if astray.contains(where: { isInOneBlock($0, origin(of: line)) }) { return true }
    }
    if cureCounts[origin(of: line)] != nil { return true }
    // The first line that is left after a gap.
    var previous = line
    while let above = bytes.startOfPreviousLine(before: previous) {
      let start = origin(of: above)
      if lost.contains(where: { $0.contains(start) }) { return true }
      guard bytes.isBlankLine(above) else { return false }
      previous = above
    }
    return false
  }

  /// Whether no line from one to another, by where they begin in the author's text, stands further out than both.
  private func isInOneBlock(_ one: Int, _ other: Int) -> Bool {
    func indentation(_ line: Int) -> Int { author.startOfContent(ofLine: line) - line }
    let depth = max(1, min(indentation(one), indentation(other)) - 1)
    var line = min(one, other)
    while line < max(one, other) {
      if !author.isBlankLine(line), indentation(line) < depth { return false }
      line = author.startOfNextLine(after: line)
    }
    return true
  }

  /// Applies the cures of mistakes, in order of place; where that changes nothing, blanks the line of an offset. False
  /// where that changes nothing either.
  mutating func mend(_ mistakes: [Mistake], or offset: Int?) -> Bool {
    var edits: [(range: Range<Int>, bytes: [UInt8])] = []
    var isMended = false
    // A line is blanked at equal length, so that the other places stay.
    for mistake in mistakes {
      let line = bytes.startOfLine(at: mistake.place)
      switch mistake.cure {
      case .edit(let own):
        // A line that two cures did not help is past help.
        if cureCounts[origin(of: line), default: 0] >= 2 {
          if blank(line) { isMended = true }
        } else if own.first.map({ $0.range.lowerBound >= edits.last?.range.upperBound ?? 0 }) ?? false {
          cureCounts[origin(of: line), default: 0] += 1
          edits += own
        }
      case .blank(let offset): if blank(bytes.startOfLine(at: offset)) { isMended = true }
      case .none: return false
      }
    }
    replace(edits)
    if isMended || !edits.isEmpty { return true }
    return offset.map { blank(bytes.startOfLine(at: $0)) } ?? false
  }

  /// Puts other bytes in place of some, in order of place.
  mutating func replace(_ edits: [(range: Range<Int>, bytes: [UInt8])]) {
    guard !edits.isEmpty else { return }
    var mended: [UInt8] = []
    var places: [UInt32] = []
    mended.reserveCapacity(bytes.count + edits.count)
    places.reserveCapacity(bytes.count + edits.count)
    func keep(_ range: Range<Int>) {
      mended += bytes[range]
      if let origins { places += origins[range] } else { places += range.lazy.map { UInt32($0) } }
    }
    var offset = 0
    for edit in edits {
      keep(offset..<edit.range.lowerBound)
      mended += edit.bytes
      // Bytes of one length stand for one another.
      for index in edit.bytes.indices {
        places.append(UInt32(origin(of: edit.range.lowerBound + (edit.bytes.count == edit.range.count ? index : 0))))
      }
      offset = edit.range.upperBound
    }
    keep(offset..<bytes.count)
    bytes = mended
    origins = places
  }

  private mutating func blank(_ line: Int) -> Bool {
    let depth = bytes.startOfContent(ofLine: line) - line
    var end = bytes.endOfLine(from: line)
    // The lines that belong to it stand further in.
    var next = bytes.startOfNextLine(after: end)
    while next < bytes.count {
      let isEmpty = bytes.isBlankLine(next)
      guard isEmpty || bytes.startOfContent(ofLine: next) - next > depth else { break }
      if !isEmpty { end = bytes.endOfLine(from: next) }
      next = bytes.startOfNextLine(after: next)
    }
    guard bytes[line..<end].contains(where: { !isBlank($0) }) else { return false }
    lost.append(origin(of: line)..<origin(of: end))
    cureCounts[origin(of: line), default: 0] += 1
    if origins == nil { origins = bytes.indices.map { UInt32($0) } }
    for offset in line..<end where !isBreak(bytes[offset]) { bytes[offset] = 0x20 }
    return true
  }

  /// Nothing from here on could be read.
  mutating func giveUp(at offset: Int) {
    lost.append(origin(of: min(offset, bytes.count))..<author.count)
  }

  // MARK: Back to the author's text

  func original(_ range: SourceRange) -> SourceRange {
    SourceRange(range.file, origin(of: range.start), originalEnd(of: range.start..<range.end))
  }

  func original(_ diagnostic: Diagnostic) -> Diagnostic {
    guard isChanged else { return diagnostic }
    return Diagnostic(
      code: diagnostic.code, severity: diagnostic.severity, message: diagnostic.message,
      range: original(diagnostic.range), note: diagnostic.note,
      labels: diagnostic.labels.map { Label(original($0.range), $0.message) }, help: diagnostic.help,
      fixIts: diagnostic.fixIts.map { fix in
        FixIt(fix.title, fix.edits.map { Edit(original($0.range), $0.replacement) })
      })
  }

  /// The nodes of a tree of `bytes` as nodes of the author's text; what has no spelling of its own there is added to
  /// `spellings`.
  func original(_ nodes: [Node], spellings: inout [UInt8]) -> [Node] {
    guard isChanged else { return nodes }
    return nodes.map { node in
      var copy = node
      copy.start = origin(of: node.start)
      copy.end = originalEnd(of: node.start..<node.end)
      guard node.kind == .scalar else { return copy }
      let (link, count) = (Int(node.link), Int(node.count))
      if node.isRespelt {
        // A sign that was taken out of libyaml's way at the start of a folded text.
        if node.style == .plain, count > 0, node.start < bytes.count, spellings[link] == bytes[node.start] {
          spellings[link] = author[copy.start]
        }
      } else if count == 0 {
        copy.link = UInt32(origin(of: link))
      } else if origin(of: link + count - 1) - origin(of: link) == count - 1 {
        copy.link = UInt32(origin(of: link))
      } else {
        copy.link = UInt32(spellings.count)
        copy.isRespelt = true
        spellings += bytes[link..<link + count]
      }
      return copy
    }
  }

  /// Bytes that were put in or taken out at the end do not count.
  private func originalEnd(of range: Range<Int>) -> Int {
    let start = origin(of: range.lowerBound)
    return range.isEmpty ? start : max(start, min(origin(of: range.upperBound - 1) + 1, origin(of: range.upperBound)))
  }
}
