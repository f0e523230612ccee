import CLibYAML
import MotcSource

/// What libyaml accepts and other YAML readers refuse (Y016).
extension TreeBuilder {
  /// Lines of a quoted text, or of a list or mapping in brackets, that stand too far out; a comment that touches a quote,
  /// a bracket or the head of a block; a block that begins with too wide a blank line.
  mutating func checkPortability(of node: Node) {
    if node.style == .literal || node.style == .folded {
      checkHead(of: node)
      return
    }
    if node.end < bytes.count, bytes[node.end] == 0x23 { reportComment(at: node.end) }
    // What is inside brackets is seen with them.
    guard let parent = open.last, nodes[parent.node].style != .flow else { return }
    let column = column(of: nodes[parent.node].start)
    var line = bytes.startOfNextLine(after: node.start)
    while line < node.end {
      var content = line
      while content < node.end, bytes[content] == 0x20 { content += 1 }
      let isContent = content < node.end && !bytes.isBlankLine(content) && bytes[content] != 0x23
      let isClosingBracket = node.kind != .scalar && content == node.end - 1
      if isContent, !isClosingBracket, content - line <= column {
        report(
          SyntaxRules.notPortable, SyntaxRules.lineTooFarOut(),
          at: SourceRange(file, content, bytes.endOfCharacter(at: content)),
          labels: [Label(SourceRange(file, node.start, node.start + 1), SyntaxRules.openedHere())],
          help: [SyntaxRules.indentFurther()])
        return
      }
      line = bytes.startOfNextLine(after: line)
    }
  }

  private mutating func checkHead(of node: Node) {
    var index = node.start + 1
    var hasDigit = false
    while index < bytes.count, [0x2B, 0x2D].contains(bytes[index]) || (0x31...0x39).contains(bytes[index]) {
      if bytes[index] > 0x2D { hasDigit = true }
      index += 1
    }
    if index < bytes.count, bytes[index] == 0x23 { reportComment(at: index) }
    guard !hasDigit else { return }
    var widest: (line: Int, columns: Int)?
    var line = bytes.startOfNextLine(after: index)
    while line < bytes.count, bytes.isBlankLine(line) {
      let columns = bytes.startOfContent(ofLine: line) - line
      if columns > widest?.columns ?? 0 { widest = (line, columns) }
      line = bytes.startOfNextLine(after: line)
    }
    let columns = bytes.startOfContent(ofLine: line) - line
    let parent = open.last.map { column(of: nodes[$0.node].start) } ?? -1
    guard let widest, line < bytes.count, columns > parent, widest.columns > columns else { return }
    report(
      SyntaxRules.notPortable, SyntaxRules.blankLineTooWide(),
      at: SourceRange(file, widest.line, widest.line + widest.columns), help: [SyntaxRules.emptyTheLine()])
  }

  /// `[a,#one`: a comment that touches a comma.
  mutating func checkFlowComments(_ index: Int) {
    let collection = nodes[index]
    guard bytes[collection.start..<collection.end].contains(0x23) else { return }
    var previous = collection.start
    var child = index + 1
    while child < Int(collection.link) {
      for offset in previous..<max(previous, nodes[child].start - 1)
      where bytes[offset] == 0x2C && bytes[offset + 1] == 0x23 {
        reportComment(at: offset + 1)
        return
      }
      previous = nodes[child].end
      child = nodes[child].next(at: child)
    }
    for offset in previous..<max(previous, collection.end - 1) where bytes[offset] == 0x2C && bytes[offset + 1] == 0x23
    {
      reportComment(at: offset + 1)
      return
    }
  }

  /// `[-]`: a dash alone in brackets.
  mutating func checkLoneDash(_ node: Node) {
    guard let parent = open.last, nodes[parent.node].style == .flow else { return }
    report(
      SyntaxRules.notPortable, SyntaxRules.loneDash(), at: SourceRange(file, node.start, node.end),
      help: [SyntaxRules.quoteText()])
  }

  /// `%YAML` after a document that does not end with `...`; a comment that touches it.
  mutating func checkDirectives(
    of event: yaml_event_t, _ cursor: inout MarkCursor
  ) {
    let document = event.data.document_start
    guard document.version_directive != nil || document.tag_directives.start != document.tag_directives.end else {
      return
    }
    let start = cursor.offset(of: event.start_mark)
    if !nodes.isEmpty, !isLastDocumentClosed {
      report(
        SyntaxRules.notPortable, SyntaxRules.directiveInDocument(),
        at: SourceRange(file, start, bytes.endOfLine(from: start)), help: [SyntaxRules.closeDocument()])
    }
    let end = cursor.offset(of: event.end_mark)
    for offset in start + 1..<max(start + 1, end)
    where bytes[offset] == 0x23 && !isBlank(bytes[offset - 1])
      && !bytes[bytes.startOfLine(at: offset)..<offset].contains(0x23)
    {
      reportComment(at: offset)
    }
  }

  private mutating func reportComment(at hash: Int) {
    report(
      SyntaxRules.notPortable, SyntaxRules.commentTouches(), at: SourceRange(file, hash, bytes.endOfLine(from: hash)),
      help: [SyntaxRules.blankBeforeHash()],
      fixIts: [FixIt(SyntaxRules.blankBeforeHash(), [Edit(SourceRange(file, hash, hash), " ")])])
  }

  private func column(of offset: Int) -> Int { offset - bytes.startOfLine(at: offset) }
}
