import MotcSource

/// Reads a template's tags; finds all syntax errors, and gives the nodes that make sense.
func parseTemplate(_ file: SourceFile) -> ParsedTemplate {
  var parser = TemplateParser(file)
  parser.parse()
  return ParsedTemplate(nodes: parser.nodes, diagnostics: parser.report.diagnostics)
}

/// How deep sections, blocks and partials may nest.
let maximumTemplateDepth = 100

private struct TemplateParser {
  /// A section, parent or block whose closing tag has not come yet.
  struct Opening {
    enum Kind {
      case section(inverted: Bool)
      case parent(lead: Text?)
      case block(intrinsicIndentation: Text?, siteIndentation: Text?, startsInline: Bool)
      /// Nested too deep or without a name: its content is kept, itself not.
      case refused
    }

    let kind: Kind
    let name: TemplateName
    let tag: SourceRange
    /// The nodes of what is around it.
    let outer: [TemplateNode]
  }

  let file: SourceFile
  let bytes: [UInt8]
  var position: Int
  var openDelimiter = Array("{{".utf8)
  var closeDelimiter = Array("}}".utf8)
  var openings: [Opening] = []
  var nodes: [TemplateNode] = []
  var report = Report()
  /// Names whose section was closed by a mistyped tag: their real closing tag is not a second mistake.
  var closedByMistake: [Text] = []
  var isTooDeep = false

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.buffer.bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func parse() {
    if let offset = firstOffsetThatIsNotUTF8(bytes) {
      report(TemplateRules.syntax, Phrases.notUTF8(), at: range(offset, offset + 1), help: [Phrases.saveAsUTF8()])
    }
    while position < bytes.count {
      let tag = find(openDelimiter, from: position) ?? bytes.count
      appendText(position, tag)
      guard tag < bytes.count else { break }
      parseTag(at: tag)
    }
    while let opening = openings.last {
      report(
        TemplateRules.syntax, Phrases.unclosed(.text(opening.name.text)), at: opening.tag,
        help: [Phrases.writeClosing(.text(opening.name.text))])
      close(opening)
    }
  }

  // MARK: Tags

  mutating func parseTag(at tag: Int) {
    let sigilOffset = tag + openDelimiter.count
    let sigil = sigilOffset < bytes.count ? bytes[sigilOffset] : 0
    let hasSigil = "!={&#^/><$".utf8.contains(sigil)
    let contentStart = hasSigil ? sigilOffset + 1 : sigilOffset
    var closing = closeDelimiter
    if sigil == UInt8(ascii: "{") { closing.insert(UInt8(ascii: "}"), at: 0) }
    if sigil == UInt8(ascii: "=") { closing.insert(UInt8(ascii: "="), at: 0) }
    let mayHoldTags = sigil == UInt8(ascii: "!") || sigil == UInt8(ascii: "=")

    guard let contentEnd = find(closing, from: contentStart, before: mayHoldTags ? nil : openDelimiter) else {
      let next = mayHoldTags ? nil : find(openDelimiter, from: contentStart)
      let lineEnd = bytes[tag...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let end = max(min(next ?? bytes.count, lineEnd), min(contentStart, bytes.count))
      report(TemplateRules.syntax, Phrases.unclosedTag(.string(string(closing))), at: range(tag, end))
      position = next ?? bytes.count
      return
    }
    position = contentEnd + closing.count
    let content = range(contentStart, contentEnd)
    let place = TagPlace(bytes, tag: tag, end: position)

    switch sigil {
    case UInt8(ascii: "!"): takeLine(place)
    case UInt8(ascii: "="):
      takeLine(place)
      setDelimiters(content)
    case UInt8(ascii: "#"), UInt8(ascii: "^"): openSection(content, inverted: sigil == UInt8(ascii: "^"), place)
    case UInt8(ascii: "<"): openParent(content, place)
    case UInt8(ascii: "$"): openBlock(content, place)
    case UInt8(ascii: "/"): closeOpening(content, place)
    case UInt8(ascii: ">"):
      takeLine(place)
      guard let name = name(content, .file, tag: place) else { return }
      nodes.append(
        .partial(TemplateInclusion(name: name, indentation: place.isAlone ? lead(place) : nil, arguments: [])))
    default:
      beginLine(place)
      guard let name = name(content, .field, tag: place) else { return }
      nodes.append(.variable(name, raw: hasSigil))
    }
  }

  mutating func setDelimiters(_ content: SourceRange) {
    let parts = file.text(in: content).withBytes { $0.split(whereSeparator: isBlank).map(Array.init) }
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      report(TemplateRules.syntax, Phrases.badDelimiters(), at: content)
      return
    }
    openDelimiter = parts[0]
    closeDelimiter = parts[1]
  }

  mutating func openSection(_ content: SourceRange, inverted: Bool, _ place: TagPlace) {
    takeLine(place)
    open(.section(inverted: inverted), content, .field, place)
  }

  mutating func openParent(_ content: SourceRange, _ place: TagPlace) {
    beginLine(place)
    open(.parent(lead: place.lineStart == nil ? nil : lead(place)), content, .file, place)
  }

  mutating func openBlock(_ content: SourceRange, _ place: TagPlace) {
    var intrinsic: Text?
    var site: Text?
    let isArgument = if case .parent? = openings.last?.kind { true } else { false }
    // What stands between the blocks of a parent tag is not shown, so an argument need not begin its line to end it.
    let endsLine = place.nextLine != nil && (isArgument || place.lineStart != nil)
    if place.lineStart != nil {
      dropLead(place)
      site = lead(place)
      intrinsic = site
    }
    if endsLine, let nextLine = place.nextLine {
      position = nextLine
      intrinsic = leadOfFirstLine(from: nextLine)
      if site != nil { site = intrinsic }
    }
    open(
      .block(intrinsicIndentation: intrinsic, siteIndentation: site, startsInline: !endsLine), content, .block, place)
  }

  mutating func open(_ kind: Opening.Kind, _ content: SourceRange, _ role: NameRole, _ place: TagPlace) {
    let name = name(content, role, tag: place)
    var kind = name == nil ? .refused : kind
    if openings.count >= maximumTemplateDepth {
      kind = .refused
      if !isTooDeep { report(TemplateRules.syntax, Phrases.tooDeep(.number(maximumTemplateDepth)), at: range(place)) }
      isTooDeep = true
    }
    let unnamed = TemplateName(text: file.text(in: content).trimmed, range: content, parts: [])
    openings.append(Opening(kind: kind, name: name ?? unnamed, tag: range(place), outer: nodes))
    nodes = []
  }

  mutating func closeOpening(_ content: SourceRange, _ place: TagPlace) {
    let text = file.text(in: content).trimmed
    guard let index = openings.lastIndex(where: { $0.name.text == text }) else {
      takeLine(place)
      closeMistyped(text, at: trimmed(content) ?? range(place))
      return
    }
    while openings.count > index + 1, let opening = openings.last {
      report(
        TemplateRules.syntax, Phrases.unclosed(.text(opening.name.text)), at: opening.tag,
        labels: [Label(range(place), Phrases.closedAround(.text(text)))],
        help: [Phrases.writeClosing(.text(opening.name.text))])
      close(opening)
    }
    guard let opening = openings.last else { return }
    switch opening.kind {
    case .section: takeLine(place)
    case .parent, .refused: break
    case .block:
      let isArgument = if case .parent? = openings.dropLast().last?.kind { true } else { false }
      if place.lineStart != nil, isArgument || place.nextLine != nil {
        dropLead(place)
        if let nextLine = place.nextLine { position = nextLine }
      } else {
        beginLine(place)
      }
    }
    close(opening, at: place)
  }

  /// A closing tag that names nothing open closes what is innermost: more often mistyped than superfluous.
  mutating func closeMistyped(_ text: Text, at range: SourceRange) {
    if let index = closedByMistake.lastIndex(of: text) {
      closedByMistake.remove(at: index)
      return
    }
    guard let opening = openings.last else {
      report(TemplateRules.syntax, Phrases.closesNothing(.text(text)), at: range)
      return
    }
    let expected = opening.name.text
    report(
      TemplateRules.syntax, Phrases.mismatched(.text(text), .text(expected)), at: range,
      labels: [Label(opening.tag, Phrases.openedHere(.text(expected)))],
      fixIts: [FixIt(Phrases.replaceWith(.text(expected)), [Edit(range, expected.string)])])
    closedByMistake.append(expected)
    close(opening)
  }

  /// Puts what was opened last among the nodes around it; `place` is that of its closing tag.
  mutating func close(_ opening: Opening, at place: TagPlace? = nil) {
    let content = nodes
    openings.removeLast()
    nodes = opening.outer
    switch opening.kind {
    case .section(let inverted):
      nodes.append(.section(opening.name, inverted: inverted, content))
    case .block(let intrinsic, let site, let startsInline):
      nodes.append(
        .block(
          TemplateBlock(
            name: opening.name, nodes: content, intrinsicIndentation: intrinsic, siteIndentation: site,
            startsInline: startsInline)))
    case .parent(let lead):
      var indentation: Text?
      if let lead, let nextLine = place?.nextLine {
        // Both tags stand alone: the blanks before the opening one become the parent's indentation.
        dropLead(lead)
        indentation = lead
        position = nextLine
      }
      nodes.append(
        .partial(
          TemplateInclusion(name: opening.name, indentation: indentation, arguments: arguments(among: content))))
    case .refused:
      nodes += content
    }
  }

  /// Text between the blocks of a parent tag is a comment; a tag there would never be shown.
  mutating func arguments(among content: [TemplateNode]) -> [TemplateBlock] {
    content.compactMap { node in
      switch node {
      case .block(let block): return block
      case .text: return nil
      case .variable(let name, _), .section(let name, _, _):
        report(TemplateRules.syntax, Phrases.onlyBlocks(.text(name.text)), at: name.range)
      case .partial(let inclusion):
        report(TemplateRules.syntax, Phrases.onlyBlocks(.text(inclusion.name.text)), at: inclusion.name.range)
      }
      return nil
    }
  }

  // MARK: Names

  enum NameRole { case field, file, block }

  /// The name in a tag; reports what cannot be one.
  mutating func name(_ content: SourceRange, _ role: NameRole, tag: TagPlace) -> TemplateName? {
    guard let range = trimmed(content) else {
      report(TemplateRules.syntax, Phrases.noName(), at: self.range(tag))
      return nil
    }
    let text = file.text(in: range)
    if role == .field, text == "." { return TemplateName(text: text, range: range, parts: []) }
    var parts: [Located<Text>] = []
    var start = range.start
    for offset in range.start...range.end where offset == range.end || bytes[offset] == UInt8(ascii: ".") {
      let part = SourceRange(file.id, start, offset)
      parts.append(Located(file.text(in: part), part))
      start = offset + 1
    }
    let isValid = parts.allSatisfy { part in
      !part.value.isEmpty
        && part.value.string.unicodeScalars.allSatisfy { isNameScalar($0) || role == .file && $0 == "/" }
    }
    guard isValid else {
      report(TemplateRules.syntax, Phrases.badName(.text(text)), at: range)
      return nil
    }
    return TemplateName(text: text, range: range, parts: role == .field ? parts : [Located(text, range)])
  }

  func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "-" || scalar == "_" { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default:
      return false
    }
  }

  // MARK: Lines

  /// Appends text, cut where lines begin.
  mutating func appendText(_ start: Int, _ end: Int) {
    var low = start
    while low < end {
      let lineEnd = bytes[low..<end].firstIndex(of: 0x0A).map { $0 + 1 } ?? end
      nodes.append(.text(text(low, lineEnd), startsLine: isLineStart(low)))
      low = lineEnd
    }
  }

  /// Takes off the blanks and the line end around a tag that stands alone on its line.
  mutating func takeLine(_ place: TagPlace) {
    guard place.isAlone, let nextLine = place.nextLine else { return beginLine(place) }
    dropLead(place)
    position = nextLine
  }

  /// Marks the beginning of a line that begins with a tag.
  mutating func beginLine(_ place: TagPlace) {
    if place.lineStart == place.tag { nodes.append(.text(text(place.tag, place.tag), startsLine: true)) }
  }

  mutating func dropLead(_ place: TagPlace) {
    if place.lineStart != nil { dropLead(lead(place)) }
  }

  /// Takes off the blanks before a tag: the last text, unless they belong to what could not be read.
  mutating func dropLead(_ lead: Text) {
    guard case .text(let text, _)? = nodes.last, text.start == lead.start, text.count == lead.count else { return }
    nodes.removeLast()
  }

  func lead(_ place: TagPlace) -> Text { text(place.lineStart ?? place.tag, place.tag) }

  /// The blanks that lead the first line which is more than blanks.
  func leadOfFirstLine(from start: Int) -> Text {
    var lineStart = start
    var offset = start
    while offset < bytes.count, isBlank(bytes[offset]) {
      if bytes[offset] == 0x0A { lineStart = offset + 1 }
      offset += 1
    }
    return text(lineStart, offset)
  }

  func isLineStart(_ offset: Int) -> Bool { TagPlace.isLineStart(offset, in: bytes) }

  // MARK: Ranges

  func range(_ start: Int, _ end: Int) -> SourceRange { SourceRange(file.id, start, end) }

  func range(_ place: TagPlace) -> SourceRange { range(place.tag, place.end) }

  func text(_ start: Int, _ end: Int) -> Text { Text(file.buffer, start: start, count: end - start) }

  /// The range without blanks at its ends; `nil` when nothing is left.
  func trimmed(_ range: SourceRange) -> SourceRange? {
    let text = file.text(in: range).trimmed
    return text.isEmpty ? nil : self.range(text.start, text.start + text.count)
  }

  func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Where `pattern` stands next; `nil` when it does not, or not before `barrier`.
  func find(_ pattern: [UInt8], from start: Int, before barrier: [UInt8]? = nil) -> Int? {
    var offset = start
    while offset + pattern.count <= bytes.count {
      if bytes[offset...].starts(with: pattern) { return offset }
      if let barrier, bytes[offset...].starts(with: barrier) { return nil }
      offset += 1
    }
    return nil
  }
}

private func firstOffsetThatIsNotUTF8(_ bytes: [UInt8]) -> Int? {
  guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
  var parser = Unicode.UTF8.ForwardParser()
  var rest = bytes.makeIterator()
  var offset = 0
  while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
  return offset
}

/// How a tag stands on its line.
private struct TagPlace {
  /// Offsets of the tag's first byte and of the byte after it.
  let tag: Int
  let end: Int
  /// Where the tag's line begins, if only blanks are before it.
  let lineStart: Int?
  /// Where the line after the tag's end begins (or the file ends), if only blanks are between.
  let nextLine: Int?

  /// Whether nothing else stands on the tag's line or lines.
  var isAlone: Bool { lineStart != nil && nextLine != nil }

  init(_ bytes: [UInt8], tag: Int, end: Int) {
    self.tag = tag
    self.end = end
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    var low = tag
    while low > 0, isSpace(bytes[low - 1]) { low -= 1 }
    lineStart = Self.isLineStart(low, in: bytes) ? low : nil
    var high = end
    while high < bytes.count, isSpace(bytes[high]) { high += 1 }
    if high == bytes.count {
      nextLine = high
    } else if bytes[high] == 0x0A {
      nextLine = high + 1
    } else if bytes[high] == 0x0D, high + 1 < bytes.count, bytes[high + 1] == 0x0A {
      nextLine = high + 2
    } else {
      nextLine = nil
    }
  }

  static func isLineStart(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset == 0 || bytes[offset - 1] == 0x0A || offset == 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }
}
