import MotcSource
import MotcSyntax

/// Gathers one file's model: the state of `bind`, and how it reads keys and scalars.
final class Binder {
  let tree: SyntaxTree
  let vocabulary = Vocabulary.shared
  let units: Units
  var report = Report()
  private var unknownKeyCount = 0
  var allowances: [Allowance] = []
  /// Ids of the step that is being read.
  var namespace = Namespace()
  /// Roles that the file itself defines, for telling a role from a misspelt key.
  var roleNames: NameIndex
  /// Whether the file builds on another: what an entry leaves out may be inherited.
  var hasBase = false
  /// Whether anything is taken from a library.
  var usesLibraries = false
  /// Definitions that stand beside the key that they belong under.
  var outdented: [Keyword: [(key: NodeID, value: NodeID)]] = [:]
  /// Whose entries may go on in the value of one that stands further out.
  var goingOn: [NodeID: Definitions] = [:]
  /// Where the file's roles cannot be read: those that it names.
  var impliedRoles: [Reference<Role>]?
  /// Steps that stand in other lists, not read yet.
  var strayedSteps: [(step: NodeID, list: NodeID)] = []
  /// The column of the dashes of `steps`.
  var columnOfSteps: Int?
  /// Whether Y015 is asked.
  let reportsRetypedText: Bool

  init(_ tree: SyntaxTree, units: Units, reportsRetypedText: Bool = false) {
    self.tree = tree
    self.units = units
    self.reportsRetypedText = reportsRetypedText
    roleNames = NameIndex(definedRolesOf: tree)
  }

  // MARK: Mappings

  /// Sorts a mapping's keys by the language's table, and reports those that are not in it.
  ///
  /// - Parameter id: the key whose value the mapping is, where entries are written `ID: …`.
  func fields(of node: NodeID, as name: MappingName, of id: Located<Text>? = nil) -> Fields {
    let type = Language.type(name)
    var fields = Fields(type, node)
    var misspelt: [(keyword: Keyword, value: NodeID)] = []
    let isFile = name == .blueprint || name == .library
    var definitions = goingOn.isEmpty ? nil : goingOn[node]
    for (key, value) in tree.entries(of: node) {
      guard tree.kind(of: key) == .scalar else {
        report(StructureRules.wrongShape, StructureRules.keyNotText(), at: tree.range(of: key))
        continue
      }
      guard let keyword = tree.withBytes(of: key, { vocabulary.keyword($0, in: type) })?.keyword else {
        if type.allowsRolePairs {
          fields.addRolePair(value)
        } else if definitions.map({ takeOutdented(key, value, from: $0) }) != true {
          definitions = nil
          if let near = reportUnknown(key, in: type) { misspelt.append((near, value)) }
        }
        continue
      }
      if isFile { definitions = definitionsGoingOn(keyword, value, in: type) }
      if let earlier = fields[keyword] {
        let first = self.key(of: earlier)
        report(
          StructureRules.keyInTwoLanguages,
          StructureRules.sameKey(.text(tree.text(of: key)), .text(tree.text(of: first))), at: tree.range(of: key),
          labels: [Label(tree.range(of: first), StructureRules.firstUsedHere())],
          help: [StructureRules.keepOne()])
        continue
      }
      fields[keyword] = value
    }
    reportMissing(
      type.requiredKeywords.filter { required in
        fields[required] == nil && !misspelt.contains { $0.keyword == required }
          && !mayBeInherited(required, in: fields)
      }, in: fields)
    // A misspelt key is read as it was meant where its value is of that form: others go by what stands under it.
    for (keyword, value) in misspelt where fields[keyword] == nil && mayHold(keyword, value) { fields[keyword] = value }
    bindAllowances(fields, of: id)
    return fields
  }

  /// Whether a value has the form that a keyword wants, as far as other parts of the file go by what is in it.
  private func mayHold(_ keyword: Keyword, _ value: NodeID) -> Bool {
    if Lane.allCases.contains(where: { $0.keyword == keyword }) { return true }
    switch keyword {
    case .risk, .when: return tree.kind(of: value) == .scalar
    case .roles, .expectations, .metrics: return tree.kind(of: value) != .scalar
    case .tiers, .phases, .promises, .steps, .requirements, .moments, .controls, .imports:
      return tree.kind(of: value) == .sequence
    default: return false
    }
  }

  /// Says in one message what a mapping lacks.
  func reportMissing(_ keywords: [Keyword], in fields: Fields) {
    let words = keywords.map(\.argument)
    guard let first = words.first, !tree.hasGap(in: fields.node) else { return }
    let all = words.dropFirst().reduce(first) { .message(StructureRules.andKey($0, $1)) }
    report(
      StructureRules.missingKey, StructureRules.keyMissing(.phrase(fields.type.noun), all),
      at: rangeOfFirstKey(in: fields.node), help: words.map { StructureRules.writeKey($0) })
  }

  /// Whether a base may say what an entry leaves out: the steps, the wording, and all of what is named by its id. What
  /// nothing says in the end is reported once the files are put together.
  private func mayBeInherited(_ keyword: Keyword, in fields: Fields) -> Bool {
    hasBase && (keyword == .steps || keyword == .text || fields[.id] != nil)
  }

  /// The node of the key whose value this is.
  func key(of value: NodeID) -> NodeID { NodeID(Int(value.rawValue) - 1) }

  /// Reports a key that is no keyword; the keyword that was probably meant, if one is near.
  @discardableResult
  func reportUnknown(_ key: NodeID, in type: MappingType) -> Keyword? {
    let word = tree.text(of: key)
    let range = tree.range(of: key)
    let spellings = type.fields.flatMap { field in
      MessageLanguage.allCases.flatMap { field.keyword.spellings(in: $0) }
    }
    // A file full of unknown keys is not one of slips of the pen.
    unknownKeyCount += 1
    if type === Language.type(.moment), vocabulary.keyword(word, where: { $0 == .text || $0 == .title }) != nil {
      report(
        StructureRules.unknownKey, StructureRules.keyUnknown(.text(word), .phrase(type.noun)), at: range,
        help: [StructureRules.beginMoment()])
      return .risk
    }
    func keyword(_ name: String) -> Keyword? {
      type.fields.first { field in
        MessageLanguage.allCases.contains { field.keyword.spellings(in: $0).contains(name) }
      }?.keyword
    }
    let near = NearNames(word, among: unknownKeyCount > 200 ? [] : spellings, meaning: keyword)
    report(
      StructureRules.unknownKey, StructureRules.keyUnknown(.text(word), .phrase(type.noun)), at: range,
      help: near.help(otherwise: [StructureRules.keysAre(.list(type.fields.map { $0.keyword.argument }))]),
      fixIts: near.fixIts(at: range))
    return near.names.count == 1 ? keyword(near.names[0]) : nil
  }

  /// What a mapping needs, for a message; all that it may hold, where nothing is needed.
  func keys(of name: MappingName) -> Argument {
    let type = Language.type(name)
    let keywords = type.requiredKeywords.isEmpty ? type.fields.map(\.keyword) : type.requiredKeywords
    return .list(keywords.map(\.argument))
  }

  // MARK: Shapes

  func kindPhrase(of node: NodeID) -> Phrase {
    switch tree.kind(of: node) {
    case .scalar: tree.isNull(node) ? StructureRules.nothing : StructureRules.aText
    case .sequence: StructureRules.aList
    case .mapping: StructureRules.aMapping
    }
  }

  func reportShape(_ node: NodeID, expected: Phrase, help: Message) {
    if tree.kind(of: node) == .scalar {
      // What was there could not be read, which was said.
      if tree.isNull(node), tree.hasGap(in: node) { return }
      if reportTyping(of: node) { return }
    }
    report(
      StructureRules.wrongShape, StructureRules.shapeWrong(.phrase(expected), .phrase(kindPhrase(of: node))),
      at: firstLine(of: node), help: [help])
  }

  /// A node's range, cut at the end of its first line.
  func firstLine(of node: NodeID) -> SourceRange {
    let range = tree.range(of: node)
    let bytes = tree.buffer.bytes
    var end = range.start
    while end < range.end, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return SourceRange(tree.file, range.start, end)
  }

  func rangeOfFirstKey(in node: NodeID) -> SourceRange {
    for (key, _) in tree.entries(of: node) { return tree.range(of: key) }
    return firstLine(of: node)
  }

  lazy var keywordLanguage = MotcModel.keywordLanguage(of: tree.buffer)

  // MARK: Scalars

  /// A text that is there and not empty; what is wrong with it is reported.
  ///
  /// - Parameter isWord: whether it is read as a number or truth value, as other YAML readers do too.
  func text(_ node: NodeID, isEntry: Bool = false, isWord: Bool = false) -> Located<Text>? {
    guard tree.kind(of: node) == .scalar else {
      reportShape(node, expected: StructureRules.aText, help: StructureRules.writeAsText())
      return nil
    }
    // Block scalars end with a line break that no one means.
    let style = tree.style(of: node)
    let text = style == .literal || style == .folded ? tree.text(of: node).trimmed : tree.text(of: node)
    if text.hasOnlyBlanks {
      let range = tree.range(of: node)
      let isWritten = range.end > range.start
      if !isWritten, tree.hasGap(in: node) { return nil }
      if isEntry {
        report(StructureRules.emptyText, StructureRules.entryEmpty(), at: range, help: [StructureRules.fillOrRemove()])
      } else {
        let key = key(of: node)
        report(
          StructureRules.emptyText, StructureRules.valueEmpty(.text(tree.text(of: key))),
          at: isWritten ? range : tree.range(of: key), help: [StructureRules.fillOrRemove()])
      }
      return nil
    }
    if reportsRetypedText, style == .plain, !isWord { reportRetyped(Located(text, tree.range(of: node))) }
    return Located(text, tree.range(of: node))
  }

  @inline(__always)
  func text(_ keyword: Keyword, in fields: Fields) -> Located<Text>? {
    fields[keyword].flatMap { text($0) }
  }

  /// One or a list, each read by `read`.
  @inline(__always)
  func oneOrMore<Value>(_ keyword: Keyword, in fields: Fields, _ read: (NodeID, _ isEntry: Bool) -> Value?) -> [Value] {
    guard let node = fields[keyword] else { return [] }
    if tree.kind(of: node) == .sequence, tree.itemCount(of: node) == 0 { reportEmptyList(keyword, node) }
    return oneOrMore(node, read)
  }

  /// An empty list that would say something else than no list at all.
  private func reportEmptyList(_ keyword: Keyword, _ node: NodeID) {
    let word = keyword.argument
    let message: Message
    let help: Message
    switch keyword {
    case .only: (message, help) = (StructureRules.forNobody(word), StructureRules.nameTier(word))
    case .measure: (message, help) = (StructureRules.measuresNothing(word), StructureRules.writeOneMeasure())
    default: return
    }
    if !tree.hasGap(in: node) { report(StructureRules.emptyText, message, at: tree.range(of: node), help: [help]) }
  }

  private func oneOrMore<Value>(_ node: NodeID, _ read: (NodeID, _ isEntry: Bool) -> Value?) -> [Value] {
    guard tree.kind(of: node) == .sequence else {
      if tree.kind(of: node) == .scalar, reportFullWidthBracket(node) { return [] }
      return read(node, false).map { [$0] } ?? []
    }
    var values: [Value] = []
    values.reserveCapacity(tree.itemCount(of: node))
    for item in tree.items(of: node) {
      if isStep(item) {
        takeStep(item, from: node)
      } else if let value = read(item, true) {
        values.append(value)
      }
    }
    return values
  }

  @inline(__always)
  func texts(_ keyword: Keyword, in fields: Fields) -> [Located<Text>] {
    oneOrMore(keyword, in: fields) { text($0, isEntry: $1) }
  }

  /// What is no number of the range is read as its lower end, once it is reported: it was written, so that no rule
  /// should miss it as well, and nothing should be made of it.
  func integer(_ keyword: Keyword, _ range: ClosedRange<Int>, in fields: Fields) -> Located<Int>? {
    guard let node = fields[keyword] else { return nil }
    return number(node, range) ?? Located(range.lowerBound, tree.range(of: node))
  }

  /// `nil` for what is no number of the range, which is reported.
  func number(_ keyword: Keyword, _ range: ClosedRange<Int>, in fields: Fields) -> Located<Int>? {
    fields[keyword].flatMap { number($0, range) }
  }

  private func number(_ node: NodeID, _ range: ClosedRange<Int>) -> Located<Int>? {
    guard let text = text(node, isWord: true) else { return nil }
    if let number = decimal(text.value), range.contains(number) { return Located(number, text.range) }
    report(
      StructureRules.outOfRange,
      StructureRules.notInRange(.text(text.value), .number(range.lowerBound), .number(range.upperBound)),
      at: text.range, help: [StructureRules.writeNumber(.number(range.lowerBound), .number(range.upperBound))])
    return nil
  }

  private func decimal(_ text: Text) -> Int? {
    guard (1...9).contains(text.count) else { return nil }
    return text.withBytes { bytes in
      bytes.allSatisfy { (0x30...0x39).contains($0) } ? bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
    }
  }

  func enumerator(_ node: NodeID, _ enumeration: Enumeration, isEntry: Bool = false) -> Located<Int>? {
    guard let text = text(node, isEntry: isEntry, isWord: enumeration.isTruthValue) else { return nil }
    guard let ordinal = enumeration.ordinal(of: text.value) else {
      let near = NearNames(text.value, among: enumeration.enumerators.flatMap(\.spellings)) {
        enumeration.ordinal(of: Text($0))
      }
      let words = enumeration.enumerators.map { Argument.string($0.spelling(in: keywordLanguage)) }
      report(
        StructureRules.unknownEnumerator, StructureRules.wordUnknown(.text(text.value), .list(words)), at: text.range,
        help: near.help(
          otherwise: enumeration.spelling(thatBegins: text.value, in: keywordLanguage).map {
            [StructureRules.didYouMean(.string($0))]
          } ?? []), fixIts: near.fixIts(at: text.range))
      return nil
    }
    return Located(ordinal, text.range)
  }

  @inline(__always)
  func enumerator(_ keyword: Keyword, _ enumeration: Enumeration, in fields: Fields) -> Located<Int>? {
    fields[keyword].flatMap { enumerator($0, enumeration) }
  }

  // MARK: References

  func reference<Target>(_ node: NodeID, isEntry: Bool = false) -> Reference<Target>? {
    text(node, isEntry: isEntry).map { Reference($0.value, $0.range) }
  }

  @inline(__always)
  func reference<Target>(_ keyword: Keyword, in fields: Fields) -> Reference<Target>? {
    fields[keyword].flatMap { reference($0) }
  }

  @inline(__always)
  func references<Target>(_ keyword: Keyword, in fields: Fields) -> [Reference<Target>] {
    oneOrMore(keyword, in: fields) { reference($0, isEntry: $1) }
  }

  /// The step's id, or `{ start-of: ID }`.
  @inline(__always)
  func timePoint(_ keyword: Keyword, in fields: Fields) -> TimePoint? {
    fields[keyword].flatMap { timePoint($0) }
  }

  private func timePoint(_ node: NodeID) -> TimePoint? {
    if tree.kind(of: node) == .mapping {
      return reference(.startOf, in: self.fields(of: node, as: .timePoint)).map { TimePoint(step: $0, isStart: true) }
    }
    return reference(node).map { TimePoint(step: $0, isStart: false) }
  }

  /// Reports the later of two keys of which one only may be written.
  func reportBoth(_ one: Keyword, _ other: Keyword, in fields: Fields) {
    guard let one = fields[one], let other = fields[other] else { return }
    let keys = [key(of: one), key(of: other)].sorted { tree.range(of: $0).start < tree.range(of: $1).start }
    report(
      StructureRules.wrongShape,
      StructureRules.notBoth(.text(tree.text(of: keys[0])), .text(tree.text(of: keys[1]))),
      at: tree.range(of: keys[1]), labels: [Label(tree.range(of: keys[0]), StructureRules.theOther())],
      help: [StructureRules.keepOne()])
  }

  // MARK: Exceptions

  /// What is found at the id of an entry is found in the entry.
  private func bindAllowances(_ fields: Fields, of id: Located<Text>?) {
    guard let node = fields[.allow] else { return }
    guard tree.kind(of: node) == .mapping else {
      reportShape(node, expected: StructureRules.aMapping, help: StructureRules.writeAsMapping("M604: …"))
      return
    }
    let mapping = tree.range(of: fields.node)
    let scope = id.map { SourceRange(tree.file, $0.range.start, mapping.end) } ?? mapping
    for (key, value) in tree.entries(of: node) {
      guard let reason = text(value) else { continue }
      allowances.append(
        Allowance(code: Located(tree.text(of: key), tree.range(of: key)), reason: reason, scope: scope))
    }
  }
}

extension NameIndex {
  /// The roles that a file defines, whatever is wrong with their definitions.
  fileprivate init(definedRolesOf tree: SyntaxTree) {
    self.init()
    guard let roles = Self.definitionsOfRoles(in: tree) else { return }
    for (key, _) in tree.entries(of: roles) { append(tree.text(of: key)) }
    if tree.kind(of: roles) == .scalar { for id in tree.idsInText(roles) { append(id.value) } }
    for item in tree.items(of: roles) {
      if tree.kind(of: item) == .scalar { append(tree.text(of: item)) }
      for (key, _) in tree.entries(of: item) { append(tree.text(of: key)) }
    }
  }

  /// What stands under `roles`, or under a key that was probably meant so.
  private static func definitionsOfRoles(in tree: SyntaxTree) -> NodeID? {
    guard let root = tree.root else { return nil }
    var misspelt: NodeID?
    for (key, value) in tree.entries(of: root).prefix(200) {
      let word = tree.text(of: key)
      if Vocabulary.shared.keyword(word, where: { $0 == .roles }) != nil { return value }
      guard misspelt == nil, tree.kind(of: value) != .scalar,
        Vocabulary.shared.keyword(word, where: { _ in true }) == nil
      else { continue }
      let spellings = Language.type(.blueprint).fields.flatMap { field in
        MessageLanguage.allCases.flatMap { field.keyword.spellings(in: $0) }
      }
      guard let near = suggestion(for: word.string, among: spellings) else { continue }
      if Vocabulary.shared.keyword(Text(near), where: { $0 == .roles }) != nil { misspelt = value }
    }
    return misspelt
  }
}

extension Enumeration {
  /// The one word that a shortened one begins: `front` for `frontstage`.
  fileprivate func spelling(thatBegins word: Text, in language: MessageLanguage) -> String? {
    let written = word.string.lowercased()
    let longer = enumerators.map { $0.spelling(in: language) }.filter { $0.hasPrefix(written) }
    return written.utf8.count >= 3 && longer.count == 1 ? longer[0] : nil
  }
}
