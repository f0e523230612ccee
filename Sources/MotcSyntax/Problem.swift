import CLibYAML
import MotcSource

/// What libyaml found wrong, with its places in bytes.
struct Problem {
  let description: String
  let context: String
  let offset: Int
  /// Where the construct began that libyaml was reading: an open quote or bracket.
  let contextOffset: Int?
  let isReaderError: Bool
  /// The code unit that a reader error names; -1 if none.
  let value: Int

  init(_ parser: UnsafeMutablePointer<yaml_parser_t>, cursor: inout MarkCursor, contentStart: Int) {
    let state = parser.pointee
    description = state.problem.map { String(cString: $0) } ?? ""
    context = state.context.map { String(cString: $0) } ?? ""
    value = Int(state.problem_value)
    isReaderError = state.error == YAML_READER_ERROR
    if isReaderError {
      // Reader errors leave the mark at 0:0; only the byte offset is set.
      offset = contentStart + Int(state.problem_offset)
      contextOffset = nil
    } else {
      offset = cursor.offset(of: state.problem_mark)
      contextOffset = state.context == nil ? nil : cursor.offset(of: state.context_mark)
    }
  }
}

/// Says a problem of libyaml's in plain words, as the rule that it breaks. `suspectColons` are those before a blank that
/// is no ASCII one.
func reportProblem(_ problem: Problem, in file: SourceFile, suspectColons: [Int], to report: inout Report) {
  let bytes = file.buffer.bytes
  let offset = min(problem.offset, bytes.count)
  let here = SourceRange(file.id, offset, endOfCharacter(at: offset, in: bytes))

  if problem.isReaderError {
    if problem.description.contains("control characters") || problem.description.contains("not allowed") {
      let digits = String(max(0, problem.value), radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      report(
        SyntaxRules.controlCharacter, SyntaxRules.controlCharacterHere(.string(name)), at: here,
        help: [SyntaxRules.deleteCharacter()])
    } else {
      report(SyntaxRules.notUTF8, SyntaxRules.invalidUTF8(), at: here, help: [SyntaxRules.saveAsUTF8()])
    }
    return
  }

  if let colon = fullWidthColon(before: offset, in: bytes) {
    report(
      SyntaxRules.fullWidthTyping, SyntaxRules.fullWidthColon(), at: SourceRange(file.id, colon, colon + 3),
      help: [SyntaxRules.useASCIIColon()])
    return
  }
  if problem.description == "could not find expected ':'", let start = problem.contextOffset,
    let colon = suspectColons.last(where: { start <= $0 && $0 < offset })
  {
    report(
      SyntaxRules.fullWidthTyping, SyntaxRules.wideBlankAfterColon(), at: SourceRange(file.id, colon, colon + 1),
      help: [SyntaxRules.useASCIIBlank()])
    return
  }
  if let tab = tabInIndentation(at: offset, in: bytes) {
    report(
      SyntaxRules.tab, SyntaxRules.tabIndents(), at: SourceRange(file.id, tab, tab + 1),
      help: [SyntaxRules.useSpaces()])
    return
  }
  if let start = unquotedIndicator(problem, offset: offset, in: bytes) {
    report(
      SyntaxRules.needsQuotes,
      SyntaxRules.beginsWithIndicator(.string(String(decoding: [bytes[start]], as: UTF8.self))),
      at: SourceRange(file.id, start, endOfLine(from: start, in: bytes)), help: [SyntaxRules.quoteText()])
    return
  }
  if let quote = textAfterQuote(problem, offset: offset, in: bytes) {
    report(
      SyntaxRules.needsQuotes, SyntaxRules.textFollowsQuote(),
      at: SourceRange(file.id, quote, endOfLine(from: quote, in: bytes)), help: [SyntaxRules.quoteWhole()])
    return
  }

  if problem.description == "could not find expected ':'", let context = problem.contextOffset {
    reportNoKey(at: context, in: file, to: &report)
    return
  }

  let explanation = explanation(of: problem, offset: offset, in: bytes)
  var labels: [Label] = []
  if let context = problem.contextOffset, context < offset, explanation.namesOpener {
    labels.append(
      Label(SourceRange(file.id, context, endOfCharacter(at: context, in: bytes)), SyntaxRules.openedHere()))
  }
  report(
    SyntaxRules.syntax, explanation.message, at: here, labels: labels, help: explanation.help.map { [$0] } ?? [])
}

/// libyaml notices on the next line that a line was no `key: value`; the mistake is where the line begins.
private func reportNoKey(at context: Int, in file: SourceFile, to report: inout Report) {
  let bytes = file.buffer.bytes
  let end = endOfLine(from: context, in: bytes)
  if let colon = bytes[context..<end].firstIndex(of: 0x3A), colon + 1 < end, !isBlank(bytes[colon + 1]) {
    report(
      SyntaxRules.syntax, SyntaxRules.blankMissing(), at: SourceRange(file.id, context, colon + 1),
      help: [SyntaxRules.writeBlank()])
  } else if end - context > 1_024 {
    report(
      SyntaxRules.syntax, SyntaxRules.keyTooLong(),
      at: SourceRange(file.id, context, endOfCharacter(at: context, in: bytes)),
      help: [SyntaxRules.writeColon()])
  } else {
    report(
      SyntaxRules.syntax, SyntaxRules.colonMissing(), at: SourceRange(file.id, context, end),
      help: [SyntaxRules.writeColon()])
  }
}

// MARK: libyaml's words, and ours

private struct Explanation {
  let message: Message
  var help: Message?
  var namesOpener = false
}

private func explanation(of problem: Problem, offset: Int, in bytes: [UInt8]) -> Explanation {
  switch problem.description {
  case "mapping values are not allowed in this context":
    return Explanation(message: SyntaxRules.colonNotAllowed(), help: SyntaxRules.quoteOrIndent())
  case "did not find expected key":
    return Explanation(message: SyntaxRules.keyExpected(), help: SyntaxRules.checkIndentation())
  case "did not find expected '-' indicator":
    return Explanation(message: SyntaxRules.dashExpected(), help: SyntaxRules.checkIndentation())
  case "block sequence entries are not allowed in this context":
    return Explanation(message: SyntaxRules.dashNotAllowed(), help: SyntaxRules.listOnNewLine())
  case "found unexpected end of stream":
    return Explanation(message: SyntaxRules.quoteNotClosed(), help: SyntaxRules.closeQuote(), namesOpener: true)
  case "did not find expected ',' or ']'":
    return Explanation(
      message: SyntaxRules.bracketNotClosed("]"), help: SyntaxRules.closeBracket("]"), namesOpener: true)
  case "did not find expected ',' or '}'":
    return Explanation(
      message: SyntaxRules.bracketNotClosed("}"), help: SyntaxRules.closeBracket("}"), namesOpener: true)
  case "found unknown escape character", "did not find expected hexdecimal number":
    return Explanation(message: SyntaxRules.unknownEscape(), help: SyntaxRules.useSingleQuotes())
  case "found unexpected document indicator":
    return Explanation(message: SyntaxRules.quoteNotClosed(), help: SyntaxRules.closeQuote(), namesOpener: true)
  case "found character that cannot start any token":
    return Explanation(
      message: SyntaxRules.cannotBegin(.string(character(at: offset, in: bytes))), help: SyntaxRules.quoteText())
  case "did not find expected <document start>":
    return Explanation(message: SyntaxRules.strayText(), help: SyntaxRules.checkIndentation())
  default:
    return Explanation(message: SyntaxRules.other(.string(problem.description)), help: SyntaxRules.checkIndentation())
  }
}

// MARK: Traps that libyaml notices too late

/// `步骤：` is no key to YAML; the complaint comes on a later line.
private func fullWidthColon(before offset: Int, in bytes: [UInt8]) -> Int? {
  var lineEnd = offset
  for _ in 0..<3 {
    while lineEnd < bytes.count, bytes[lineEnd] != 0x0A { lineEnd += 1 }
    var start = min(lineEnd, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    if let colon = fullWidthKey(in: start..<lineEnd, of: bytes) { return colon }
    guard start > 0 else { return nil }
    lineEnd = start - 1
  }
  return nil
}

/// The full-width colon of a line that begins `word：`.
private func fullWidthKey(in line: Range<Int>, of bytes: [UInt8]) -> Int? {
  var index = line.lowerBound
  while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x2D { index += 1 }
  let wordStart = index
  while index + 2 < line.upperBound {
    if bytes[index] == 0xEF, bytes[index + 1] == 0xBC, bytes[index + 2] == 0x9A {
      return index > wordStart && index - wordStart <= 36 ? index : nil
    }
    // A key holds no blank, quote, colon or sentence mark.
    if bytes[index] < 0x2D { return nil }
    if bytes[index] == 0x3A { return nil }
    index += 1
  }
  return nil
}

private func tabInIndentation(at offset: Int, in bytes: [UInt8]) -> Int? {
  var start = min(offset, bytes.count)
  while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
  var index = start
  while index < bytes.count, bytes[index] == 0x20 { index += 1 }
  return index < bytes.count && bytes[index] == 0x09 && index <= offset ? index : nil
}

/// A value that begins with a sign that YAML keeps for itself: `>= 5`, `@home`, `*note*`, `%`.
private func unquotedIndicator(_ problem: Problem, offset: Int, in bytes: [UInt8]) -> Int? {
  switch problem.description {
  case "found character that cannot start any token":
    guard offset < bytes.count, [0x40, 0x60, 0x25].contains(bytes[offset]) else { return nil }
    return offset
  case "did not find expected comment or line break", "did not find expected alphabetic or numeric character",
    "did not find expected whitespace or line break":
    guard let start = problem.contextOffset, start < bytes.count, [0x3E, 0x7C, 0x2A, 0x26].contains(bytes[start]) else {
      return nil
    }
    return start
  default:
    return nil
  }
}

/// `text: "你好"，请问`: the quote ends the value, and what follows it is too much.
private func textAfterQuote(_ problem: Problem, offset: Int, in bytes: [UInt8]) -> Int? {
  guard problem.description.hasPrefix("did not find expected"), offset < bytes.count else { return nil }
  var before = offset
  while before > 0, bytes[before - 1] == 0x20 { before -= 1 }
  guard before > 0, bytes[before - 1] == 0x22 || bytes[before - 1] == 0x27 else { return nil }
  let quote = bytes[before - 1]
  var start = before - 1
  while start > 0, bytes[start - 1] != 0x0A {
    start -= 1
    if bytes[start] == quote { return start }
  }
  return nil
}

// MARK: Places

private func endOfCharacter(at offset: Int, in bytes: [UInt8]) -> Int {
  guard offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D else { return offset }
  var end = offset + 1
  while end < bytes.count, end < offset + 4, bytes[end] & 0xC0 == 0x80 { end += 1 }
  return end
}

private func endOfLine(from offset: Int, in bytes: [UInt8]) -> Int {
  var end = offset
  while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
  return end
}

private func character(at offset: Int, in bytes: [UInt8]) -> String {
  guard offset < bytes.count else { return "" }
  return String(decoding: bytes[offset..<endOfCharacter(at: offset, in: bytes)], as: UTF8.self)
}
