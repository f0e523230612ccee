import MotcSource
import MotcSyntax

/// What stands in another column or form than it was meant to, and is read as it was meant once it is reported.
extension Binder {
  // MARK: Definitions beside the key that they belong under

  /// Whose entries may go on, further out than they should, behind a value of the file's own keys.
  func definitionsGoingOn(_ keyword: Keyword, _ value: NodeID, in type: MappingType) -> Definitions? {
    guard case .keyed(let name) = type.fields[type.ordinal(of: keyword)].shape,
      tree.isNull(value) || tree.kind(of: value) == .mapping && tree.style(of: value) == .block
    else { return nil }
    return Definitions(keyword: keyword, type: Language.type(name))
  }

  /// Takes a key that nobody knows for an entry of definitions, where it has the form of one or its name is used. Those
  /// that follow in its own mapping are entries too.
  func takeOutdented(_ key: NodeID, _ value: NodeID, from definitions: Definitions) -> Bool {
    let word = tree.text(of: key)
    guard isID(word), vocabulary.keyword(word, where: { _ in true }) == nil, tree.kind(of: value) != .sequence,
      ownKeyCount(of: value, in: definitions.type) > 0 || isNamedElsewhere(word)
    else { return false }
    outdented[definitions.keyword, default: []].append((key, value))
    goingOn[value] = definitions
    if definitions.keyword == .roles { roleNames.append(word) }
    return true
  }

  /// Reports the entries that stand beside their key, as one mistake.
  func reportOutdented(_ definitions: Keyword, as name: MappingName) {
    guard let entries = outdented[definitions], let first = entries.first else { return }
    let help = StructureRules.indentUnder(definitions.argument)
    let edits = entries.flatMap { key, value in
      // What follows in its mapping, and is none of its own keys, stands where it should.
      let next = tree.entries(of: value).dropFirst(ownKeyCount(of: value, in: Language.type(name))).first { _ in true }
      let end = next.map { startOfLine(at: tree.range(of: $0.key).start) } ?? tree.range(of: value).end
      return shift(tree.range(of: key).start..<end, by: 2)
    }
    report(
      StructureRules.unknownKey, StructureRules.standsBeside(.text(tree.text(of: first.key)), definitions.argument),
      at: tree.range(of: first.key), help: [help], fixIts: [FixIt(help, edits)])
  }

  /// How many keys a mapping begins with that one of this type may hold.
  private func ownKeyCount(of node: NodeID, in type: MappingType) -> Int {
    var count = 0
    for (key, _) in tree.entries(of: node) {
      guard vocabulary.keyword(tree.text(of: key), in: type) != nil else { break }
      count += 1
    }
    return count
  }

  private func isNamedElsewhere(_ word: Text) -> Bool {
    var count = 0
    for index in 0..<tree.nodeCount where tree.text(of: NodeID(index)) == word {
      count += 1
      if count > 1 { return true }
    }
    return false
  }

  // MARK: Ids in one text

  /// Reports a text where a list or mapping of ids belongs; the ids, if it is made of nothing else.
  func idsOfText(_ node: NodeID, needsMore: Bool) -> [Located<Text>] {
    let ids = tree.idsInText(node)
    guard !needsMore, !ids.isEmpty else {
      reportShape(node, expected: StructureRules.aMapping, help: StructureRules.writeAsMapping("ID: …"))
      return ids
    }
    let list = "[" + ids.map(\.value.string).joined(separator: ", ") + "]"
    let help = StructureRules.writeAsListOf(.string(list))
    report(
      StructureRules.wrongShape,
      StructureRules.shapeWrong(.phrase(StructureRules.aList), .phrase(kindPhrase(of: node))), at: firstLine(of: node),
      help: [help], fixIts: [FixIt(help, [Edit(tree.range(of: node), list)])])
    return ids
  }

  /// Roles that statements name, noted where those that the file defines cannot be read.
  func named(_ roles: [Reference<Role>]) -> [Reference<Role>] {
    if impliedRoles != nil { impliedRoles?.append(contentsOf: roles) }
    return roles
  }

  /// The roles of the file, and those that stand in for what cannot be read.
  func withImplied(_ roles: [Role]) -> [Role] {
    var known = NameIndex(roles.map(\.id.value))
    var all = roles
    for role in impliedRoles ?? [] where !known.contains(role.name) {
      known.append(role.name)
      all.append(
        Role(
          range: role.range, id: Located(role.name, role.range), title: nil, stages: [], writtenKind: nil,
          requirements: []))
    }
    return all
  }

  // MARK: Steps inside another step's list

  /// Whether an entry of some list is a step, which stands too far in: it begins with that key, and others of a step
  /// follow.
  @inline(__always)
  func isStep(_ item: NodeID) -> Bool {
    guard tree.kind(of: item) == .mapping, tree.style(of: item) == .block else { return false }
    for (key, _) in tree.entries(of: item) {
      let word = tree.text(of: key)
      return word.count <= 6 && vocabulary.keyword(word) { $0 == .step } != nil && !roleNames.contains(word)
        && tree.entries(of: item).dropFirst().contains { key, _ in
          vocabulary.keyword(tree.text(of: key), in: Language.step) != nil
        }
    }
    return false
  }

  /// Takes a step that stands in another list; the first of several in one list is reported.
  func takeStep(_ item: NodeID, from list: NodeID) {
    if strayedSteps.last?.list != list {
      let start = tree.range(of: item).start
      let dash = startOfContent(onLineOf: start)
      let help = StructureRules.moveStepOut()
      let surplus = columnOfSteps.map { dash - startOfLine(at: dash) - $0 } ?? 0
      report(
        StructureRules.unknownKey, StructureRules.stepInside(.text(tree.text(of: key(of: list)))),
        at: rangeOfFirstKey(in: item), help: [help],
        fixIts: surplus > 0 ? [FixIt(help, shift(dash..<tree.range(of: item).end, by: -surplus))] : [])
    }
    strayedSteps.append((item, list))
  }

  // MARK: Lines

  /// Moves the lines of a place to the right, or to the left where they have the blanks for it.
  private func shift(_ range: Range<Int>, by columns: Int) -> [Edit] {
    let bytes = tree.buffer.bytes
    var edits: [Edit] = []
    var line = startOfLine(at: range.lowerBound)
    while line < range.upperBound {
      let content = startOfContent(onLineOf: line)
      if content < bytes.count, bytes[content] != 0x0A, bytes[content] != 0x0D {
        let removed = min(max(-columns, 0), content - line)
        edits.append(
          Edit(SourceRange(tree.file, line, line + removed), String(repeating: " ", count: max(columns, 0))))
      }
      while line < bytes.count, bytes[line] != 0x0A { line += 1 }
      line += 1
    }
    return edits
  }

  func startOfLine(at offset: Int) -> Int {
    var start = offset
    while start > 0, tree.buffer.bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private func startOfContent(onLineOf offset: Int) -> Int {
    let bytes = tree.buffer.bytes
    var start = startOfLine(at: offset)
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    return start
  }
}

/// A key under which entries `ID: …` stand, and what each of them may hold.
struct Definitions {
  let keyword: Keyword
  let type: MappingType
}

extension SyntaxTree {
  /// The ids that a text is made of, parted by commas or `and`: `waiter, cook`, `服务员、厨师`; none where it holds anything
  /// else.
  func idsInText(_ node: NodeID) -> [Located<Text>] {
    let text = text(of: node)
    let range = range(of: node)
    var ids: [Located<Text>] = []
    var start = 0
    func take(upTo end: Int) {
      let part = text[start..<end].trimmed
      let isInFile = part.buffer === buffer
      ids.append(
        Located(part, isInFile ? SourceRange(file, part.start, part.start + part.count) : range))
    }
    text.withBytes { bytes in
      var index = 0
      while index < bytes.count {
        let width = Self.separators.first { separator in
          index + separator.utf8CodeUnitCount <= bytes.count
            && (0..<separator.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == separator.utf8Start[$0] }
        }?.utf8CodeUnitCount
        guard let width else {
          index += 1
          continue
        }
        take(upTo: index)
        index += width
        start = index
      }
      take(upTo: bytes.count)
    }
    return ids.allSatisfy { isID($0.value) } ? ids : []
  }

  private static let separators: [StaticString] = [",", "，", "、", ";", "；", "/", "\n", " and ", " en "]
}
