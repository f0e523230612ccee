package import MotcSource
package import MotcSyntax

/// What a file turned out to hold.
package enum BoundFile: Sendable {
  case blueprint(Blueprint)
  case library(Library)
  case project(Project)
  /// Nothing that could be bound.
  case none
}

/// Reads a tree as motc's language: the typed file and everything that is wrong with its structure.
///
/// - Parameter reportsRetypedText: whether Y015 is asked.
package func bind(
  _ tree: SyntaxTree, units: Units = .builtIn, reportsRetypedText: Bool = false
) -> Diagnosed<BoundFile> {
  guard let root = tree.root else { return Diagnosed(.none, []) }
  let binder = Binder(tree, units: units, reportsRetypedText: reportsRetypedText)
  let file = binder.bindFile(root)
  return Diagnosed(file, binder.report.diagnostics)
}

/// What a file says it is, by a scan for the keys at its left edge: foreign YAML is never parsed.
package enum FileKind: Sendable {
  case blueprint, library, project, foreign

  package init(_ buffer: TextBuffer) {
    var kind = FileKind.foreign
    forEachTopKey(of: buffer) { word in
      switch Vocabulary.shared.keyword(word, where: { $0 == .blueprint || $0 == .library || $0 == .motc })?.keyword {
      case .blueprint: kind = .blueprint
      case .library: kind = .library
      case .motc: kind = .project
      default: return true
      }
      return false
    }
    self = kind
  }
}

/// The language that a file's messages are in: what `language:` says, else that of the word it begins with.
package func messageLanguage(of buffer: TextBuffer) -> MessageLanguage {
  var declared: MessageLanguage?
  var keywords: MessageLanguage?
  forEachTopKey(of: buffer) { word in
    guard let found = Vocabulary.shared.keyword(word, where: { [.blueprint, .library, .motc, .language].contains($0) })
    else { return true }
    if found.keyword == .language {
      let start = word.start + word.count
      var end = start
      while end < buffer.bytes.count, buffer.bytes[end] != 0x0A, buffer.bytes[end] != 0x0D { end += 1 }
      let value = String(decoding: buffer.bytes[start..<end], as: UTF8.self)
      declared = MessageLanguage(tag: String(value.drop { " :'\"".contains($0) }))
      return false
    }
    keywords = keywords ?? found.language
    return true
  }
  return declared ?? keywords ?? .english
}

/// The language that a file's keywords are in: that of the first at the left edge.
package func keywordLanguage(of buffer: TextBuffer) -> MessageLanguage {
  var language: MessageLanguage?
  forEachTopKey(of: buffer) { word in
    language = Vocabulary.shared.keyword(word, where: { _ in true })?.language
    return language == nil
  }
  return language ?? .english
}

/// How many blanks stand before the first line that holds something and is no comment.
private func leftEdge(of bytes: [UInt8], from start: Int) -> Int {
  var line = start
  while line < bytes.count {
    var end = line
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    if end < bytes.count, ![0x0A, 0x0D, 0x23].contains(bytes[end]) { return end - line }
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    line = end + 1
  }
  return 0
}

/// Calls `body` with each word at the left edge of the text that a colon follows, be it a full-width one, until it says
/// `false`; a word may stand in quotes.
private func forEachTopKey(of buffer: TextBuffer, _ body: (Text) -> Bool) {
  let bytes = buffer.bytes
  func isColon(_ offset: Int) -> Bool {
    bytes[offset] == 0x3A || bytes.isWideColon(at: offset)
  }
  var line = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  let edge = leftEdge(of: bytes, from: line)
  while line < bytes.count {
    var start = line
    while start < bytes.count, start - line < edge, bytes[start] == 0x20 { start += 1 }
    var end = start
    while end < bytes.count, bytes[end] > 0x20, !isColon(end), end - start < 64 { end += 1 }
    if end > start, end < bytes.count, isColon(end), start - line == edge {
      let isQuoted = end - start > 2 && bytes[start] == bytes[end - 1] && (bytes[start] == 0x22 || bytes[start] == 0x27)
      let word = isQuoted ? start + 1..<end - 1 : start..<end
      if !body(Text(buffer, start: word.lowerBound, count: word.count)) { return }
    }
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    line = end + 1
  }
}

/// Whether a file that says nothing about itself was probably meant to be ours: it has steps, and a top key that is
/// nearly `blueprint` or `library`, or entries that begin `- step:`.
package func isNearMiss(_ buffer: TextBuffer) -> Bool {
  var hasSteps = false
  var isNear = false
  let own = [Keyword.blueprint, .library].flatMap { keyword in
    MessageLanguage.allCases.flatMap { keyword.spellings(in: $0) }
  }
  forEachTopKey(of: buffer) { word in
    if Vocabulary.shared.keyword(word, where: { $0 == .steps || $0 == .standards }) != nil {
      hasSteps = true
    } else if !isNear, suggestion(for: word.string, among: own) != nil {
      isNear = true
    }
    return !(hasSteps && isNear)
  }
  return hasSteps && (isNear || beginsSteps(buffer.bytes))
}

/// Whether a line begins `- step:`, in any of the languages.
private func beginsSteps(_ bytes: [UInt8]) -> Bool {
  let starts = MessageLanguage.allCases.flatMap { language in
    Keyword.step.spellings(in: language).flatMap { [Array("- \($0):".utf8), Array("- \($0)：".utf8)] }
  }
  return bytes.split(separator: 0x0A).contains { line in
    let content = line.drop { $0 == 0x20 }
    return starts.contains { content.starts(with: $0) }
  }
}
