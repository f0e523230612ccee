import MotcSource
import MotcSyntax

/// Signs typed at full width, and blanks left out, that make a text of what was meant as a key or a list.
extension Binder {
  /// Where a mapping or list was wanted, `步骤：预约` is one typed with a full-width colon, `step:order` one without a
  /// blank, and `［一，二］` one with full-width brackets.
  func reportTyping(of node: NodeID) -> Bool {
    guard tree.style(of: node) == .plain else { return false }
    if reportFullWidthBracket(node) { return true }
    let range = tree.range(of: node)
    let bytes = tree.buffer.bytes[range.start..<range.end]
    for offset in bytes.indices {
      if tree.buffer.bytes.isWideColon(at: offset) {
        reportFullWidthColon(at: offset)
        return true
      }
      if isBlank(bytes[offset]) { return false }
      if bytes[offset] == 0x3A, offset > range.start, offset + 1 < range.end {
        reportMissingBlank(SourceRange(tree.file, range.start, offset + 1))
        return true
      }
    }
    return false
  }

  func reportFullWidthColon(at offset: Int) {
    let colon = SourceRange(tree.file, offset, offset + 3)
    // Where another key stands behind a comma, this one alone is no cure.
    let holdsMore = tree.buffer.bytes.holdsAnotherKey(behind: colon.end)
    let help = holdsMore ? SyntaxRules.oneKeyOnALine() : SyntaxRules.useASCIIColon()
    report(
      SyntaxRules.fullWidthTyping, SyntaxRules.fullWidthColon(), at: colon, help: [help],
      fixIts: holdsMore ? [] : [FixIt(help, [Edit(colon, ": ")])])
  }

  /// Of `title:Visit`, at the key and its colon.
  func reportMissingBlank(_ key: SourceRange) {
    let help = SyntaxRules.writeBlank()
    report(
      SyntaxRules.syntax, SyntaxRules.blankMissing(), at: key, help: [help],
      fixIts: [FixIt(help, [Edit(SourceRange(key.file, key.end, key.end), " ")])])
  }

  /// `［招牌，茶单］` is a text to YAML.
  func reportFullWidthBracket(_ node: NodeID) -> Bool {
    guard tree.style(of: node) == .plain else { return false }
    let isOpen = tree.withBytes(of: node) { bytes in
      bytes.starts(with: [0xEF, 0xBC, 0xBB]) || bytes.starts(with: [0xEF, 0xBD, 0x9B])
        || bytes.starts(with: [0xE3, 0x80, 0x90]) && bytes.suffix(3).elementsEqual([0xE3, 0x80, 0x91])
    }
    guard isOpen else { return false }
    let range = tree.range(of: node)
    let help = SyntaxRules.useASCIIBrackets()
    let text = String(decoding: tree.buffer.bytes[range.start..<range.end], as: UTF8.self)
    var signs: [Unicode.Scalar: String] = [
      "［": "[", "］": "]", "【": "[", "】": "]", "｛": "{", "｝": "}", "，": ", ", "、": ", ",
    ]
    if text.hasPrefix("｛") { signs["："] = ": " }
    let ascii = text.unicodeScalars.map { signs[$0] ?? String($0) }.joined()
    report(
      SyntaxRules.fullWidthTyping, SyntaxRules.fullWidthBracket(),
      at: SourceRange(tree.file, range.start, range.start + 3), help: [help],
      fixIts: [FixIt(help, [Edit(range, ascii)])])
    return true
  }

  /// A text that stands where a mapping may; one that was meant as a mapping is reported: `标题：接车`, `title:Visit`.
  func shortForm(_ node: NodeID, of name: MappingName, isEntry: Bool = false) -> Located<Text>? {
    guard let text = text(node, isEntry: isEntry) else { return nil }
    // `｛客服：接听｝` was meant as a mapping, whatever is in it.
    if text.value.withBytes({ $0.starts(with: [0xEF, 0xBD, 0x9B]) }), reportFullWidthBracket(node) { return text }
    if let colon = colon(in: text, node), vocabulary.keyword(text.value[0..<colon], in: Language.type(name)) != nil {
      reportColon(at: colon, of: text)
    }
    return text
  }

  /// `服务员：记下所点的茶` means a role, and so does `waiter:pours`; it is reported, and read as it was meant.
  func mistypedRole(_ text: Located<Text>, _ node: NodeID) -> [Reference<Role>] {
    guard let colon = colon(in: text, node), roleNames.contains(text.value[0..<colon]) else { return [] }
    reportColon(at: colon, of: text)
    let start = text.value.start
    return [Reference(text.value[0..<colon], SourceRange(tree.file, start, start + colon))]
  }

  /// Where the first colon of a plain text stands, be it a full-width one.
  private func colon(in text: Located<Text>, _ node: NodeID) -> Int? {
    guard tree.style(of: node) == .plain, text.value.buffer === tree.buffer else { return nil }
    let bytes = tree.buffer.bytes
    let start = text.value.start
    return (0..<max(0, text.value.count - 2)).first { bytes[start + $0] == 0x3A || bytes.isWideColon(at: start + $0) }
  }

  private func reportColon(at colon: Int, of text: Located<Text>) {
    let start = text.value.start
    if tree.buffer.bytes[start + colon] == 0x3A {
      reportMissingBlank(SourceRange(tree.file, start, start + colon + 1))
    } else {
      reportFullWidthColon(at: start + colon)
    }
  }
}
