import MotcSource
import MotcSyntax

extension Binder {
  func bindFile(_ root: NodeID) -> BoundFile {
    guard tree.kind(of: root) == .mapping else {
      reportShape(
        root, expected: StructureRules.aMapping,
        help: StructureRules.writeAsMapping(.message(StructureRules.keyAndValue(Keyword.blueprint.argument))))
      return .none
    }
    switch FileKind(tree.buffer) {
    case .blueprint: return .blueprint(blueprint(root))
    case .library: return .library(library(root))
    case .project: return .project(project(root))
    case .foreign:
      reportForeign(root)
      return .none
    }
  }

  /// A file that was named, or that has steps, and does not say what it is.
  private func reportForeign(_ root: NodeID) {
    let own = [Keyword.blueprint, .library].flatMap { keyword in
      MessageLanguage.allCases.flatMap { keyword.spellings(in: $0) }
    }
    var place = rangeOfFirstKey(in: root)
    var near: String?
    for (key, _) in tree.entries(of: root) {
      guard let word = suggestion(for: tree.text(of: key).string, among: own) else { continue }
      near = word
      place = tree.range(of: key)
      break
    }
    report(
      StructureRules.missingKey, StructureRules.fileKindMissing(), at: place,
      help: near.map { [StructureRules.didYouMean(.string($0))] } ?? [SyntaxRules.beginWithBlueprint()],
      fixIts: near.map { [FixIt(StructureRules.replaceWith(.string($0)), [Edit(place, $0)])] } ?? [])
  }

  private func blueprint(_ root: NodeID) -> Blueprint {
    hasBase = tree.entries(of: root).contains { key, _ in
      tree.withBytes(of: key) { vocabulary.keyword($0, in: Language.blueprint) }?.keyword == .extends
    }
    let fields = fields(of: root, as: .blueprint)
    if !hasBase, let drop = fields[.drop] { reportWithoutBase(key(of: drop)) }
    let id = fileID(.blueprint, in: fields)
    let tag = languageTag(fields)
    let customerTitle = customerTitle(fields)
    let roles = keyed(.roles, in: fields, except: .customer, role)
    let expectations = keyed(.expectations, in: fields, expectation)
    let metrics = keyed(.metrics, in: fields, metric)
    let tiers = keyed(.tiers, in: fields) { id, node in
      Tier(id: id, title: self.definitionTitle(node, as: .tier, of: id))
    }
    let phases = keyed(.phases, in: fields) { id, node in
      Phase(id: id, title: self.definitionTitle(node, as: .phase, of: id))
    }
    let promises = promises(fields)
    let steps = steps(fields)
    return Blueprint(
      range: tree.range(of: root), id: id, title: text(.title, in: fields), languageTag: tag,
      language: tag.map { MessageLanguage(tag: $0.value.string) } ?? keywordLanguage,
      version: text(.version, in: fields), owner: text(.owner, in: fields), imports: texts(.imports, in: fields),
      extends: text(.extends, in: fields), drop: texts(.drop, in: fields), waivers: waivers(fields),
      allowances: allowances, roles: withImplied(roles), customerTitle: customerTitle, expectations: expectations,
      metrics: metrics, tiers: tiers, phases: phases, promises: promises, steps: steps, usesLibraries: usesLibraries)
  }

  /// A key that says how the file differs from a base, where there is none.
  func reportWithoutBase(_ key: NodeID) {
    report(
      StructureRules.unknownKey, StructureRules.nothingInherited(.text(tree.text(of: key))), at: tree.range(of: key),
      help: [StructureRules.extendOrRemove(Keyword.extends.argument)])
  }

  private func library(_ root: NodeID) -> Library {
    let fields = fields(of: root, as: .library)
    let id = fileID(.library, in: fields)
    let tag = languageTag(fields)
    let roles = keyed(.roles, in: fields, except: .customer, role)
    let expectations = keyed(.expectations, in: fields, expectation)
    let metrics = keyed(.metrics, in: fields, metric)
    let standards = keyed(.standards, in: fields) { id, node in
      node.flatMap { self.requirement($0, id: id) }
    }
    return Library(
      range: tree.range(of: root), id: id, title: text(.title, in: fields),
      language: tag.map { MessageLanguage(tag: $0.value.string) } ?? keywordLanguage,
      version: text(.version, in: fields), owner: text(.owner, in: fields), imports: texts(.imports, in: fields),
      allowances: allowances, roles: withImplied(roles), expectations: expectations, metrics: metrics,
      standards: standards)
  }

  func fileID(_ keyword: Keyword, in fields: Fields) -> Located<Text> {
    fields[keyword].flatMap { definition($0) }
      ?? Located(Text("unnamed"), rangeOfFirstKey(in: fields.node))
  }

  private func languageTag(_ fields: Fields) -> Located<Text>? {
    guard let tag = text(.language, in: fields) else { return nil }
    guard isLanguageTag(tag.value) else {
      report(
        StructureRules.unknownLanguage, StructureRules.languageUnknown(.text(tag.value)), at: tag.range,
        help: [StructureRules.writeTag()])
      return nil
    }
    return tag
  }

  // MARK: Keyed definitions

  /// `id: …` entries, or a list of ids (or of one-entry mappings), each id once. What is only its id and does not say
  /// enough by it is reported, and read as nothing.
  func keyed<Value>(
    _ keyword: Keyword, in fields: Fields, except word: Keyword? = nil,
    _ read: (Located<Text>, NodeID?) -> Value?
  ) -> [Value] {
    guard let node = fields[keyword] else { return [] }
    let isOfFile = fields.node == tree.root
    let needsMore: Bool
    if case .keyed(let name) = fields.type.fields[fields.type.ordinal(of: keyword)].shape {
      needsMore = !name.isSaidByItsID
      if isOfFile { reportOutdented(keyword, as: name) }
    } else {
      needsMore = false
    }
    var values: [Value] = []
    var seen = NameIndex()
    var firstRanges: [SourceRange] = []
    func enter(_ id: Located<Text>, _ value: NodeID?) {
      checkID(id)
      if let first = seen.position(of: id.value) {
        reportDuplicate(id, first: firstRanges[first])
        return
      }
      seen.append(id.value)
      firstRanges.append(id.range)
      if let value = read(id, value) { values.append(value) }
    }
    func enterEntries(of mapping: NodeID) {
      for (key, value) in tree.entries(of: mapping) {
        guard tree.kind(of: key) == .scalar else {
          report(StructureRules.wrongShape, StructureRules.keyNotText(), at: tree.range(of: key))
          continue
        }
        let name = tree.text(of: key)
        if let word, vocabulary.keyword(name, where: { $0 == word }) != nil { continue }
        enter(Located(name, tree.range(of: key)), !needsMore && tree.isNull(value) ? nil : value)
      }
    }
    switch tree.kind(of: node) {
    case .mapping: enterEntries(of: node)
    case .sequence:
      if needsMore, tree.items(of: node).contains(where: { tree.kind(of: $0) == .scalar }) {
        reportBareIDs(keyword, node)
      }
      for item in tree.items(of: node) {
        if tree.kind(of: item) == .mapping {
          enterEntries(of: item)
        } else if let id = text(item, isEntry: true) {
          enter(id, nil)
        }
      }
    case .scalar:
      if tree.isNull(node) {
        if !isOfFile || outdented[keyword] == nil {
          reportShape(node, expected: StructureRules.aMapping, help: StructureRules.writeAsMapping("ID: …"))
        }
      } else {
        let ids = idsOfText(node, needsMore: needsMore)
        for id in ids { enter(id, nil) }
        if keyword == .roles { impliedRoles = [] }
      }
    }
    // More may be found while one is read.
    var next = 0
    while isOfFile, let entries = outdented[keyword], next < entries.count {
      let (key, value) = entries[next]
      next += 1
      enter(Located(tree.text(of: key), tree.range(of: key)), !needsMore && tree.isNull(value) ? nil : value)
    }
    return values
  }

  /// A list of ids where each needs more than its id.
  private func reportBareIDs(_ keyword: Keyword, _ node: NodeID) {
    report(
      StructureRules.wrongShape,
      StructureRules.shapeWrong(.phrase(StructureRules.aMapping), .phrase(kindPhrase(of: node))),
      at: firstLine(of: node), help: keyword == .tiers ? tiersHelp() : [StructureRules.writeAsMapping("ID: …")])
  }

  /// The title of a definition whose short form is a title.
  func definitionTitle(_ node: NodeID?, as name: MappingName, of id: Located<Text>) -> Located<Text>? {
    guard let node else { return nil }
    guard tree.kind(of: node) == .mapping else { return shortForm(node, of: name) }
    return text(.title, in: fields(of: node, as: name, of: id))
  }

  // MARK: Roles

  private func customerTitle(_ fields: Fields) -> Located<Text>? {
    guard let node = fields[.roles] else { return nil }
    var title: Located<Text>?
    for (key, value) in tree.entries(of: node)
    where vocabulary.keyword(tree.text(of: key), where: { $0 == .customer }) != nil {
      title = definitionTitle(value, as: .tier, of: Located(tree.text(of: key), tree.range(of: key)))
    }
    return title
  }

  private func role(_ id: Located<Text>, _ node: NodeID?) -> Role? {
    if isStatementKeyword(id.value) { reportReserved(id) }
    guard let node, tree.kind(of: node) == .mapping else {
      return Role(
        range: id.range, id: id, title: node.flatMap { shortForm($0, of: .role) }, stages: [], writtenKind: nil,
        requirements: [])
    }
    namespace.removeAll()
    let fields = fields(of: node, as: .role, of: id)
    let stages = oneOrMore(.stage, in: fields) { node, isEntry in
      enumerator(node, .stage, isEntry: isEntry).flatMap { stage in
        Lane(rawValue: stage.value).map { Located($0, stage.range) }
      }
    }
    let kind = enumerator(.kind, .roleKind, in: fields)
    return Role(
      range: tree.range(of: node), id: id, title: text(.title, in: fields), stages: stages,
      writtenKind: kind.map { $0.value == 1 ? .system : .person }, requirements: requirements(fields))
  }

  /// Whether a word may be a key of a statement: as a role it could never be told from the key.
  private func isStatementKeyword(_ word: Text) -> Bool {
    [MappingName.action, .requirement, .control, .recovery].contains {
      vocabulary.keyword(word, in: Language.type($0)) != nil
    }
  }

  // MARK: Others

  private func expectation(_ id: Located<Text>, _ node: NodeID?) -> Expectation? {
    guard let node, tree.kind(of: node) == .mapping else {
      return Expectation(
        range: id.range, id: id, writtenText: node.flatMap { shortForm($0, of: .expectation) }, dimension: nil)
    }
    let fields = fields(of: node, as: .expectation, of: id)
    let dimension = enumerator(.dimension, .dimension, in: fields)
    return Expectation(
      range: tree.range(of: node), id: id, writtenText: text(.text, in: fields),
      dimension: dimension.flatMap { Expectation.Dimension(rawValue: $0.value) })
  }

  private func metric(_ id: Located<Text>, _ node: NodeID?) -> Metric? {
    guard let node, tree.kind(of: node) == .mapping else {
      return Metric(range: id.range, id: id, title: node.flatMap { shortForm($0, of: .metric) }, target: nil)
    }
    let fields = fields(of: node, as: .metric, of: id)
    return Metric(
      range: tree.range(of: node), id: id, title: text(.title, in: fields), target: text(.target, in: fields))
  }

  private func promises(_ fields: Fields) -> [Promise] {
    guard let node = fields[.promises] else { return [] }
    guard tree.kind(of: node) == .sequence else {
      reportShape(node, expected: StructureRules.aList, help: StructureRules.writeAsList())
      return []
    }
    namespace.removeAll()
    var promises: [Promise] = []
    for item in tree.items(of: node) {
      guard tree.kind(of: item) == .mapping else {
        reportShape(
          item, expected: StructureRules.aMapping, help: StructureRules.writeAsMapping(keys(of: .promise)))
        continue
      }
      let fields = self.fields(of: item, as: .promise)
      guard let text = text(.text, in: fields) ?? inheritedText(fields) else { continue }
      // No way is short enough for a time that stands in for one that cannot be read.
      promises.append(
        Promise(
          range: tree.range(of: item), id: identifier(fields, kind: .promise, text: text), text: text,
          from: timePoint(.from, in: fields), to: timePoint(.to, in: fields),
          within: readableDuration(.within, in: fields), when: self.text(.when, in: fields),
          only: references(.only, in: fields), metric: reference(.metric, in: fields),
          unwritten: [.from, .to, .within].filter { fields[$0] == nil }))
    }
    return promises
  }

  private func waivers(_ fields: Fields) -> [Waiver] {
    guard let node = fields[.waivers] else { return [] }
    guard tree.kind(of: node) == .sequence else {
      reportShape(node, expected: StructureRules.aList, help: StructureRules.writeAsList())
      return []
    }
    var waivers: [Waiver] = []
    for item in tree.items(of: node) {
      guard tree.kind(of: item) == .mapping else {
        reportShape(
          item, expected: StructureRules.aMapping,
          help: StructureRules.writeAsMapping(keys(of: .waiver)))
        continue
      }
      let fields = self.fields(of: item, as: .waiver)
      waivers.append(
        Waiver(
          range: tree.range(of: item), firstKey: rangeOfFirstKey(in: item), of: text(.of, in: fields),
          reason: text(.reason, in: fields),
          approvedBy: text(.approvedBy, in: fields), expires: day(fields)))
    }
    return waivers
  }

  /// What is no day of the calendar is reported, and does not end.
  private func day(_ fields: Fields) -> Located<CalendarDay?>? {
    guard let text = fields[.expires].flatMap({ text($0, isWord: true) }) else { return nil }
    if let day = CalendarDay(text.value) { return Located(day, text.range) }
    report(
      StructureRules.wrongShape, StructureRules.notADay(.text(text.value)), at: text.range,
      help: [StructureRules.writeDay()])
    return Located(nil, text.range)
  }
}

/// A BCP 47 tag whose primary subtag is a language of ISO 639-1, or of three letters.
private func isLanguageTag(_ tag: Text) -> Bool {
  if tag == "zh-CN" || tag == "en" || tag == "af" { return true }
  let subtags = tag.string.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  guard let primary = subtags.first, tag.count <= 35 else { return false }
  let isWellFormed = subtags.allSatisfy { subtag in
    (1...8).contains(subtag.count)
      && subtag.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
  }
  guard isWellFormed, primary.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }) else { return false }
  let code = String(decoding: primary, as: UTF8.self).lowercased()
  return primary.count == 3 || primary.count == 2 && languageCodes.split(separator: " ").contains { $0 == code }
}

/// ISO 639-1.
private let languageCodes = """
  aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo \
  es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg \
  ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn \
  no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta \
  te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
  """
