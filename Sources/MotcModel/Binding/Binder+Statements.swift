import MotcSource
import MotcSyntax

extension Binder {
  // MARK: The one grammar of statements

  /// A text, `ROLE: text` with any keys beside it, or the long form; several `ROLE: text` pairs in one mapping are
  /// several statements. Where there are no keys the fields that `make` gets are empty.
  func statements<Value>(
    _ keyword: Keyword, in fields: Fields, as name: MappingName, kind: IdentifierKind,
    _ make: (Statement, Fields) -> Value?
  ) -> [Value] {
    var values: [Value] = []
    addStatements(keyword, in: fields, as: name, kind: kind, to: &values, make)
    return values
  }

  func addStatements<Value>(
    _ keyword: Keyword, in fields: Fields, as name: MappingName, kind: IdentifierKind, to values: inout [Value],
    _ make: (Statement, Fields) -> Value?
  ) {
    guard let node = fields[keyword] else { return }
    guard tree.kind(of: node) == .sequence else {
      addStatement(node, isEntry: false, as: name, kind: kind, id: nil, to: &values, make)
      return
    }
    values.reserveCapacity(values.count + tree.itemCount(of: node))
    for item in tree.items(of: node) {
      if isStep(item) {
        takeStep(item, from: node)
        continue
      }
      addStatement(item, isEntry: true, as: name, kind: kind, id: nil, to: &values, make)
    }
  }

  /// Adds what one entry says: one statement, or several `ROLE: text` pairs.
  private func addStatement<Value>(
    _ node: NodeID, isEntry: Bool, as name: MappingName, kind: IdentifierKind, id: Located<Text>?,
    to values: inout [Value], _ make: (Statement, Fields) -> Value?
  ) {
    guard tree.kind(of: node) == .mapping else {
      guard tree.kind(of: node) == .scalar else {
        reportShape(node, expected: StructureRules.aText, help: StructureRules.writeText())
        return
      }
      guard let text = shortForm(node, of: name, isEntry: isEntry) else { return }
      let short = statement(text, by: mistypedRole(text, node), range: text.range, kind: kind, id: id)
      if let value = make(short, Fields(Language.type(name), node)) { values.append(value) }
      return
    }
    let fields = fields(of: node, as: name, of: id)
    let pairs = rolePairs(in: fields)
    if pairs.roles.count > 1, !fields.hasKeywords {
      for (role, text) in zip(pairs.roles, pairs.texts) {
        let range = SourceRange(tree.file, role.range.start, text.range.end)
        let short = statement(text, by: [role], range: range, kind: kind, id: nil)
        if let value = make(short, Fields(fields.type, node)) { values.append(value) }
      }
      return
    }
    let written = responsible(fields)
    let longText = text(.text, in: fields)
    let say = text(.say, in: fields)
    guard let text = longText ?? pairs.text ?? standIn(for: name, say: say, fields) else {
      // What is wrong was said where the pair or the text was read.
      if fields.rolePairCount == 0, fields[.text] == nil { reportMissingText(fields) }
      return
    }
    let long = Statement(
      range: tree.range(of: node),
      id: id.map { Identifier(written: $0.value, $0.range, kind: kind) }
        ?? identifier(fields, kind: kind, text: text),
      title: self.text(.title, in: fields), by: named(written + pairs.roles), text: text, say: say,
      only: references(.only, in: fields), when: self.text(.when, in: fields))
    if let value = make(long, fields) { values.append(value) }
  }

  /// The roles of `by`; the mapping beside `use` says something else.
  private func responsible(_ fields: Fields) -> [Reference<Role>] {
    if fields[.use] != nil, let by = fields[.by], tree.kind(of: by) == .mapping { return [] }
    return references(.by, in: fields)
  }

  /// The `ROLE: text` pairs among a statement's keys; keys that cannot be that are reported.
  ///
  /// What is no keyword is a role, known or not (R201), unless nobody could mean it so: a key whose value is a time or a
  /// quantity and nothing else (`every: 20 min`), or is no text, or a key that is nearly a keyword, is an unknown key.
  /// A role that the file defines is a role in any case.
  private func rolePairs(in fields: Fields) -> RolePairs {
    var pairs = RolePairs()
    guard fields.rolePairCount > 0 else { return pairs }
    let longForm = fields[.text] ?? fields[.by]
    var besideLongForm: NodeID?
    func add(_ value: NodeID) {
      let key = key(of: value)
      let isRole = roleNames.contains(tree.text(of: key))
      if isRole, longForm != nil {
        besideLongForm = besideLongForm ?? key
        // It was named, and no rule should miss it as well.
        if let text = text(value) { pairs.append(Reference(tree.text(of: key), tree.range(of: key)), text) }
      } else if !isRole, tree.kind(of: value) == .scalar, isQuantity(tree.text(of: value)) {
        reportUnknown(key, in: fields.type)
      } else {
        addRolePair(value, of: fields, to: &pairs)
      }
    }
    if fields.rolePairCount == 1, let value = fields.firstRolePair {
      add(value)
    } else {
      for (key, value) in tree.entries(of: fields.node)
      where tree.kind(of: key) == .scalar && vocabulary.keyword(tree.text(of: key), in: fields.type) == nil {
        add(value)
      }
    }
    if let longForm, let besideLongForm { reportRole(besideLongForm, beside: key(of: longForm)) }
    return pairs
  }

  /// A role as a key where `text` or `by` stands too; the first of them, for there is one mistake.
  private func reportRole(_ key: NodeID, beside longForm: NodeID) {
    report(
      StructureRules.unknownKey,
      StructureRules.roleBesideKey(.text(tree.text(of: key)), .text(tree.text(of: longForm))),
      at: tree.range(of: key), labels: [Label(tree.range(of: longForm), StructureRules.theOther())],
      help: [StructureRules.longFormOrEach(Keyword.by.argument, Keyword.text.argument)])
  }

  private func addRolePair(_ value: NodeID, of fields: Fields, to pairs: inout RolePairs) {
    let key = key(of: value)
    let name = tree.text(of: key)
    // `－ 服务员: …` was meant as a list entry.
    if name.withBytes({ $0.starts(with: [0xEF, 0xBC, 0x8D]) }) {
      let start = tree.range(of: key).start
      report(
        SyntaxRules.fullWidthTyping, SyntaxRules.fullWidthDash(), at: SourceRange(tree.file, start, start + 3),
        help: [SyntaxRules.useASCIIDash()])
      if let text = text(value) {
        let role = name[3..<name.count].trimmed
        pairs.append(Reference(role, SourceRange(tree.file, start + 3, tree.range(of: key).end)), text)
      }
      return
    }
    let hasLongForm = fields[.text] != nil || fields[.by] != nil
    // Roles of a base are not known yet, nor those of a library, nor those that cannot be read; that nobody has one is
    // said once they are.
    let mayBeRole = hasBase || name.qualified != nil || impliedRoles != nil
    let isRole = roleNames.contains(name) || tree.kind(of: value) == .scalar && mayBeRole
    if hasLongForm || !isRole && (tree.kind(of: value) != .scalar || isNearKeyword(name, in: fields.type)) {
      reportUnknown(key, in: fields.type)
    } else if fields.hasKeywords, let first = pairs.roles.first {
      report(
        StructureRules.unknownKey, StructureRules.onePairBesideKeys(), at: tree.range(of: key),
        labels: [Label(first.range, StructureRules.firstUsedHere())], help: [StructureRules.statementEach()])
    } else if let text = text(value) {
      pairs.append(Reference(name, tree.range(of: key)), text)
    }
  }

  /// Whether an unknown key is rather a misspelt keyword than a role.
  private func isNearKeyword(_ word: Text, in type: MappingType) -> Bool {
    let word = word.string
    let keywords = type.fields.flatMap { field in
      MessageLanguage.allCases.flatMap { field.keyword.spellings(in: $0) }
    }
    guard word.utf8.count >= 3, suggestion(for: word, among: keywords) != nil else { return false }
    return suggestion(for: word, among: roleNames.names.map(\.string).sorted()) == nil
  }

  /// The empty text of an entry whose id names an inherited one.
  func inheritedText(_ fields: Fields) -> Located<Text>? {
    guard hasBase, let id = fields[.id], fields[.text] == nil else { return nil }
    return Located(Text(""), tree.range(of: id))
  }

  /// A recovery may be only words or an offer, a requirement only a library's: their text is empty, not missing.
  private func standIn(for name: MappingName, say: Located<Text>?, _ fields: Fields) -> Located<Text>? {
    let stands: Bool
    switch name {
    case .recovery: stands = say != nil || fields[.offer] != nil
    case .requirement: stands = fields[.use] != nil
    default: stands = false
    }
    guard fields.rolePairCount == 0, fields[.text] == nil else { return nil }
    guard stands else { return inheritedText(fields) }
    return Located(Text(""), tree.range(of: fields.node))
  }

  private func reportMissingText(_ fields: Fields) {
    guard !tree.hasGap(in: fields.node) else { return }
    report(
      StructureRules.missingKey, StructureRules.textMissing(.phrase(fields.type.noun)),
      at: rangeOfFirstKey(in: fields.node), help: [StructureRules.writeText()])
  }

  private func statement(
    _ text: Located<Text>, by: [Reference<Role>], range: SourceRange, kind: IdentifierKind, id: Located<Text>?
  ) -> Statement {
    Statement(
      range: range,
      id: id.map { Identifier(written: $0.value, $0.range, kind: kind) } ?? namespace.derive(kind, from: text),
      title: nil, by: named(by), text: text, say: nil, only: [], when: nil)
  }

  /// The `id` of a mapping, entered into the step's namespace, or one derived from its text.
  func identifier(_ fields: Fields, kind: IdentifierKind, text: Located<Text>) -> Identifier {
    guard let node = fields[.id], let id = definition(node) else {
      return namespace.derive(kind, from: text)
    }
    if let first = namespace.enter(id.value, at: id.range) { reportDuplicate(id, first: first) }
    return Identifier(written: id.value, id.range, kind: kind)
  }

  // MARK: Requirements

  func requirements(_ fields: Fields) -> [Requirement] {
    statements(.requirements, in: fields, as: .requirement, kind: .requirement, requirement)
  }

  /// A library's standard, whose id is its key.
  func requirement(_ node: NodeID, id: Located<Text>) -> Requirement? {
    namespace.removeAll()
    var standards: [Requirement] = []
    addStatement(node, isEntry: false, as: .requirement, kind: .requirement, id: id, to: &standards, requirement)
    return standards.last
  }

  private func requirement(_ statement: Statement, _ fields: Fields) -> Requirement? {
    let strength = enumerator(.strength, .strength, in: fields)
    let tiers = keyed(.tiers, in: fields) { id, node in self.tierVariant(id, node) }
    let within = duration(.within, in: fields)
    let anchor = anchor(fields)
    if anchor != nil, within == nil, !tiers.contains(where: { $0.within != nil }) { reportAnchorAlone(fields) }
    return Requirement(
      statement: statement, measures: measures(in: fields), meets: references(.meets, in: fields),
      metric: reference(.metric, in: fields),
      writtenStrength: strength.map { Located($0.value == 1 ? .should : .must, $0.range) },
      within: within, anchor: anchor, tiers: tiers, moments: moments(fields),
      use: use(fields))
  }

  /// Names of a library's standards, and `by: { LIBRARY-ROLE: ROLE }` beside them.
  private func use(_ fields: Fields) -> Use? {
    guard fields[.use] != nil else { return nil }
    usesLibraries = true
    var bindings: [Use.Binding] = []
    if let by = fields[.by], tree.kind(of: by) == .mapping {
      for (key, value) in tree.entries(of: by) {
        guard let role: Reference<Role> = reference(value) else { continue }
        bindings.append(Use.Binding(libraryRole: Located(tree.text(of: key), tree.range(of: key)), role: role))
      }
    }
    let names = texts(.use, in: fields)
    if names.count != 1 {
      for keyword in [Keyword.id, .text] {
        guard let value = fields[keyword] else { continue }
        report(
          StructureRules.wrongShape, StructureRules.oneStandardOnly(.text(tree.text(of: key(of: value)))),
          at: tree.range(of: key(of: value)), help: [StructureRules.useAlone()])
      }
    }
    return Use(names: names, bindings: bindings)
  }

  private func anchor(_ fields: Fields) -> Anchor? {
    reportBoth(.after, .before, in: fields)
    if let after = timePoint(.after, in: fields) { return Anchor(side: .after, point: after) }
    if let before = timePoint(.before, in: fields) { return Anchor(side: .before, point: before) }
    return nil
  }

  /// Where the time limit may be inherited or a library's, none need be written.
  private func reportAnchorAlone(_ fields: Fields) {
    guard !(hasBase && fields[.id] != nil), fields[.use] == nil, let node = fields[.after] ?? fields[.before],
      !tree.hasGap(in: fields.node)
    else { return }
    let key = key(of: node)
    report(
      StructureRules.missingKey, StructureRules.limitMissing(.text(tree.text(of: key)), Keyword.within.argument),
      at: tree.range(of: key), help: [StructureRules.writeKey(Keyword.within.argument)])
  }

  /// What cannot be read is a variant that differs in nothing, since the tier was named.
  private func tierVariant(_ tier: Located<Text>, _ node: NodeID?) -> TierVariant {
    let reference = Reference<Tier>(tier.value, tier.range)
    guard let node, tree.kind(of: node) == .mapping else {
      if let node, tree.isNull(node), !tree.hasGap(in: node) {
        report(
          StructureRules.emptyText, StructureRules.valueEmpty(.text(tier.value)), at: tier.range, help: tiersHelp())
        return TierVariant(tier: reference, none: nil, text: nil, measures: [], within: nil)
      }
      let word = node.flatMap { enumerator($0, .none) }
      return TierVariant(tier: reference, none: word?.range, text: nil, measures: [], within: nil)
    }
    let fields = fields(of: node, as: .tierVariant)
    return TierVariant(
      tier: reference, none: nil, text: text(.text, in: fields), measures: measures(in: fields),
      within: duration(.within, in: fields))
  }

  /// How a requirement differs from tier to tier, and what was probably meant by a tier alone.
  func tiersHelp() -> [Message] {
    [
      StructureRules.writeAsMapping(.phrase(StructureRules.tierAndDifference)),
      StructureRules.limitToTiers(Keyword.only.argument),
    ]
  }

  // MARK: Moments, controls, recoveries

  func moments(_ fields: Fields) -> [Moment] {
    oneOrMore(.moments, in: fields) { node, isEntry in
      guard tree.kind(of: node) == .mapping else {
        guard tree.kind(of: node) == .scalar else {
          reportShape(node, expected: StructureRules.aText, help: StructureRules.writeAsText())
          return nil
        }
        return shortForm(node, of: .moment, isEntry: isEntry).map { text in
          Moment(
            range: text.range, id: namespace.derive(.moment, from: text), kind: .risk, text: text, threatens: [],
            severity: nil, likelihood: nil, detection: nil, cause: nil, metric: nil, only: [], when: nil,
            controls: [], recovery: nil, residual: nil)
        }
      }
      return moment(node, self.fields(of: node, as: .moment))
    }
  }

  private func moment(_ node: NodeID, _ fields: Fields) -> Moment? {
    let risk = fields[.risk]
    let delight = fields[.delight]
    if let risk, let delight {
      report(
        StructureRules.wrongShape, StructureRules.riskOrDelight(), at: tree.range(of: key(of: delight)),
        labels: [Label(tree.range(of: key(of: risk)), StructureRules.firstUsedHere())],
        help: [StructureRules.splitMoment()])
    }
    let inherited = risk == nil && delight == nil ? inheritedText(fields) : nil
    if risk == nil, delight == nil, inherited == nil { reportMissing([.risk], in: fields) }
    guard let text = inherited ?? text(.risk, in: fields) ?? text(.delight, in: fields) else { return nil }
    let cause = enumerator(.cause, .cause, in: fields)
    return Moment(
      range: tree.range(of: node), id: identifier(fields, kind: .moment, text: text),
      kind: delight == nil || risk != nil ? .risk : .delight, text: text, threatens: references(.threatens, in: fields),
      severity: integer(.severity, 1...5, in: fields), likelihood: integer(.likelihood, 1...5, in: fields),
      detection: integer(.detection, 1...5, in: fields), cause: cause.flatMap { Moment.Cause(rawValue: $0.value) },
      metric: reference(.metric, in: fields), only: references(.only, in: fields), when: self.text(.when, in: fields),
      controls: controls(fields), recovery: recovery(fields), residual: residual(fields))
  }

  private func residual(_ fields: Fields) -> Residual? {
    guard let node = fields[.residual] else { return nil }
    guard tree.kind(of: node) == .mapping else {
      reportShape(
        node, expected: StructureRules.aMapping,
        help: StructureRules.writeAsMapping(keys(of: .residual)))
      return nil
    }
    let fields = self.fields(of: node, as: .residual)
    return Residual(
      severity: integer(.severity, 1...5, in: fields), likelihood: integer(.likelihood, 1...5, in: fields),
      detection: integer(.detection, 1...5, in: fields))
  }

  func controls(_ fields: Fields) -> [Control] {
    statements(.controls, in: fields, as: .control, kind: .control) { statement, fields in
      let kind = enumerator(.kind, .controlKind, in: fields)
      return Control(
        statement: statement, kind: kind.flatMap { Control.Kind(rawValue: $0.value) }, at: reference(.at, in: fields),
        answers: references(.answers, in: fields))
    }
  }

  private func recovery(_ fields: Fields) -> Recovery? {
    let recoveries = statements(.recovery, in: fields, as: .recovery, kind: .recovery) { statement, fields in
      Recovery(statement: statement, within: duration(.within, in: fields), offer: text(.offer, in: fields))
    }
    if recoveries.count > 1 {
      report(
        StructureRules.wrongShape, StructureRules.oneRecovery(), at: recoveries[1].range,
        labels: [Label(recoveries[0].range, StructureRules.firstUsedHere())], help: [StructureRules.joinRecoveries()])
    }
    return recoveries.first
  }
}

/// `ROLE: text`, once or several times: as many roles as texts.
private struct RolePairs {
  private(set) var roles: [Reference<Role>] = []
  /// The first text.
  private(set) var text: Located<Text>?
  private var furtherTexts: [Located<Text>] = []

  mutating func append(_ role: Reference<Role>, _ text: Located<Text>) {
    if roles.isEmpty {
      // Nearly always the only one.
      roles = [role]
      self.text = text
    } else {
      roles.append(role)
      furtherTexts.append(text)
    }
  }

  var texts: [Located<Text>] { (text.map { [$0] } ?? []) + furtherTexts }
}
