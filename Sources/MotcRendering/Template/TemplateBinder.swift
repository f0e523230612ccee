import MotcSource

/// Finds what each name of a template means, takes in partials and parents, and reports what makes no sense.
func bindTemplate(
  _ file: SourceFile, schema: TemplateSchema, library: TemplateLibrary
) -> Diagnosed<TemplateProgram> {
  var binder = TemplateBinder(library: library)
  var code = TemplateProgram()
  binder.bind(binder.nodes(of: file), in: TemplateScope(contexts: [.record(schema)], files: [file.id]), to: &code)
  return Diagnosed(code, binder.report.diagnostics.sorted(by: Diagnostic.precedes))
}

/// What is known at one place of a template.
private struct TemplateScope {
  /// What the names may come from: the document and, inside sections, what was entered since.
  var contexts: [FieldKind]
  /// The template and the partials around the place, which it cannot include again.
  var files: [FileID]
  /// The tags that led from the template to the place, the nearest first.
  var inclusions: [SourceRange] = []
  /// Put before each line.
  var indentation: [UInt8] = []
  /// Taken off each line before, as far as it is there.
  var intrinsicIndentation: [UInt8] = []
  var arguments: [TemplateArgument] = []
  var depth = 0

  /// The given blanks as they come out here.
  func indentation(with blanks: Text) -> [UInt8] {
    indentation + blanks.withBytes { $0.dropFirst(sharedPrefix($0, intrinsicIndentation)) }
  }
}

/// What fills a block, with the scope in which it was written: the blocks inside it are those of that place, while its
/// names are looked up where it is shown.
private struct TemplateArgument {
  let block: TemplateBlock
  let scope: TemplateScope
}

/// What a name stands for: a field, or the context itself for the implicit iterator.
private struct Meaning {
  let reference: TemplateReference
  let kind: FieldKind
  let isOptional: Bool
  /// Whether the name is unknown, and its nearest neighbour stands in for it.
  let isGuess: Bool

  /// Whether there is nothing to ask: not a flag, not a list that may be empty, not an optional value.
  var isAlwaysThere: Bool {
    switch kind {
    case .flag, .list: false
    case .text, .markup, .number, .record: !isOptional
    }
  }
}

extension FieldKind {
  fileprivate var schema: TemplateSchema? {
    if case .record(let schema) = self { schema } else { nil }
  }

  fileprivate var isRecord: Bool { schema != nil }
}

private struct TemplateBinder {
  let library: TemplateLibrary
  var report = Report()
  private var parsed: [FileID: [TemplateNode]] = [:]
  private var mistakes = 0
  /// What was said already: a partial may be bound many times.
  private var said: Set<Finding> = []
  /// For each parent tag around, the blocks that were met inside.
  private var blocksMet: [[Text]] = []
  /// Bytes and nodes left before the template counts as endless: partials may double each other.
  private var allowance = 20_000_000

  init(library: TemplateLibrary) {
    self.library = library
  }

  mutating func nodes(of file: SourceFile) -> [TemplateNode] {
    if let nodes = parsed[file.id] { return nodes }
    let template = parseTemplate(file)
    report.append(contentsOf: template.diagnostics)
    mistakes += template.diagnostics.count
    parsed[file.id] = template.nodes
    return template.nodes
  }

  mutating func bind(_ nodes: [TemplateNode], in scope: TemplateScope, to code: inout TemplateProgram) {
    for node in nodes {
      allowance -= 1
      switch node {
      case .text(let text, let startsLine): bind(text, startsLine: startsLine, in: scope, to: &code)
      case .variable(let name, let raw): bind(name, raw: raw, in: scope, to: &code)
      case .section(let name, let inverted, let body): bind(name, inverted: inverted, body, in: scope, to: &code)
      case .partial(let inclusion): bind(inclusion, in: scope, to: &code)
      case .block(let block): bind(block, in: scope, to: &code)
      }
    }
  }

  // MARK: Text

  private mutating func bind(_ text: Text, startsLine: Bool, in scope: TemplateScope, to code: inout TemplateProgram) {
    allowance -= text.count
    text.withBytes { bytes in
      guard startsLine else { return code.literal(bytes) }
      let taken = sharedPrefix(bytes, scope.intrinsicIndentation)
      let line = bytes.dropFirst(taken)
      let isEmptyLine = line.first == 0x0A || line.first == 0x0D && line.dropFirst().first == 0x0A
      // A line that is led by less than the others stays behind them.
      if !isEmptyLine { code.literal(scope.indentation.dropLast(scope.intrinsicIndentation.count - taken)) }
      code.literal(line)
    }
  }

  // MARK: Names

  private mutating func bind(_ name: TemplateName, raw: Bool, in scope: TemplateScope, to code: inout TemplateProgram) {
    guard let meaning = meaning(of: name, in: scope), !meaning.isGuess else { return }
    switch meaning.kind {
    case .markup where raw: code.show(meaning.reference, raw: true)
    case .text where raw, .number where raw:
      say(
        TemplateRules.wrongUse, Phrases.rawNotMarkup(.text(name.text), .phrase(meaning.kind.name)), at: name.range,
        in: scope, help: [Phrases.writeEscaped(.text(name.text))])
    case .text, .markup, .number: code.show(meaning.reference)
    case .flag, .list:
      say(
        TemplateRules.wrongUse, Phrases.notShown(.text(name.text), .phrase(meaning.kind.name)), at: name.range,
        in: scope, help: [Phrases.writeSection(.text(name.text))])
    case .record(let schema):
      let fields = schema.fields.map { Argument.string($0.name) }
      say(
        TemplateRules.wrongUse, Phrases.notShown(.text(name.text), .phrase(meaning.kind.name)), at: name.range,
        in: scope, help: [Phrases.itsFields(.list(fields))])
    }
  }

  private mutating func bind(
    _ name: TemplateName, inverted: Bool, _ body: [TemplateNode], in scope: TemplateScope,
    to code: inout TemplateProgram
  ) {
    var inner = scope
    guard enter(name.range, &inner) else { return }
    // Without a meaning nothing is known of the names inside: a message about them would only guess.
    guard let meaning = meaning(of: name, in: scope) else { return }
    if inverted {
      if meaning.isAlwaysThere, !meaning.isGuess {
        say(
          TemplateRules.wrongUse, Phrases.invertedAlwaysThere(.text(name.text), .phrase(meaning.kind.name)),
          at: name.range, in: scope)
      }
      code.section(.unless, meaning.reference) { bind(body, in: inner, to: &$0) }
      return
    }
    switch meaning.kind {
    case .flag:
      code.section(.when, meaning.reference) { bind(body, in: inner, to: &$0) }
    case .list(let element):
      inner.contexts.append(element)
      code.section(.each, meaning.reference) { bind(body, in: inner, to: &$0) }
    case .text, .markup, .number, .record:
      if meaning.isAlwaysThere, !meaning.kind.isRecord, !meaning.isGuess {
        say(
          TemplateRules.wrongUse, Phrases.sectionOverValue(.text(name.text), .phrase(meaning.kind.name)),
          at: name.range, in: scope, help: [Phrases.writeVariable(.text(name.text))])
      }
      inner.contexts.append(meaning.kind)
      code.section(.with, meaning.reference) { bind(body, in: inner, to: &$0) }
    }
  }

  /// The first part is looked up from the innermost context outwards, the others in the record before them. What is
  /// unknown is reported and taken for the nearest known name, if one is near.
  private mutating func meaning(of name: TemplateName, in scope: TemplateScope) -> Meaning? {
    guard let first = name.parts.first else {
      let context = scope.contexts.count - 1
      return Meaning(
        reference: TemplateReference(context: context, slots: []), kind: scope.contexts[context], isOptional: false,
        isGuess: false)
    }
    var isGuess = false
    var found = find(first.value, in: scope)
    if found == nil {
      isGuess = true
      let nearest = sayUnknown(first, among: scope.contexts.reversed().compactMap(\.schema), in: scope)
      found = nearest.flatMap { find(Text($0), in: scope) }
    }
    guard let (context, schema, slot) = found else { return nil }
    var field = schema.fields[slot]
    var slots = [slot]
    var isOptional = field.isOptional
    for part in name.parts.dropFirst() {
      guard let schema = field.kind.schema else {
        say(
          TemplateRules.wrongUse, Phrases.hasNoFields(.string(field.name), .phrase(field.kind.name)), at: part.range,
          in: scope)
        return nil
      }
      var slot = schema.slot(of: part.value)
      if slot == nil {
        isGuess = true
        slot = sayUnknown(part, among: [schema], in: scope).flatMap { schema.slot(of: Text($0)) }
      }
      guard let slot else { return nil }
      field = schema.fields[slot]
      slots.append(slot)
      isOptional = isOptional || field.isOptional
    }
    return Meaning(
      reference: TemplateReference(context: context, slots: slots), kind: field.kind, isOptional: isOptional,
      isGuess: isGuess)
  }

  /// The innermost context with a field of this name.
  private func find(_ name: Text, in scope: TemplateScope) -> (context: Int, schema: TemplateSchema, slot: Int)? {
    for (context, kind) in scope.contexts.enumerated().reversed() {
      if let schema = kind.schema, let slot = schema.slot(of: name) { return (context, schema, slot) }
    }
    return nil
  }

  // MARK: Partials and blocks

  private mutating func bind(_ inclusion: TemplateInclusion, in scope: TemplateScope, to code: inout TemplateProgram) {
    let name = inclusion.name
    guard let file = library[name.text] else {
      saySimilar(
        TemplateRules.missingPartial, Phrases.missingPartial(.text(name.text)), name.text, among: library.names,
        otherwise: Phrases.templatesHere, at: name.range, in: scope)
      return
    }
    guard !scope.files.contains(file.id) else {
      say(TemplateRules.recursivePartial, Phrases.recursivePartial(.text(name.text)), at: name.range, in: scope)
      return
    }
    var inner = scope
    guard enter(name.range, &inner) else { return }
    inner.files.append(file.id)
    inner.inclusions.insert(name.range, at: 0)
    inner.indentation = inclusion.indentation.map(scope.indentation(with:)) ?? []
    inner.intrinsicIndentation = []
    // Of two arguments for one block the one from further out wins.
    inner.arguments += inclusion.arguments.map { TemplateArgument(block: $0, scope: scope) }
    let mistakesBefore = mistakes
    blocksMet.append([])
    bind(nodes(of: file), in: inner, to: &code)
    let met = blocksMet.removeLast()
    // After another mistake the blocks that were met may not be all.
    for argument in inclusion.arguments where mistakes == mistakesBefore && !met.contains(argument.name.text) {
      saySimilar(
        TemplateRules.unknownName, Phrases.unknownBlock(.text(name.text), .text(argument.name.text)),
        argument.name.text, among: met.map(\.string), otherwise: Phrases.blocksHere, at: argument.name.range,
        in: scope)
    }
    if !blocksMet.isEmpty { blocksMet[blocksMet.count - 1] += met }
  }

  private mutating func bind(_ block: TemplateBlock, in scope: TemplateScope, to code: inout TemplateProgram) {
    if let parent = blocksMet.indices.last, !blocksMet[parent].contains(block.name.text) {
      blocksMet[parent].append(block.name.text)
    }
    let argument = scope.arguments.first { $0.block.name.text == block.name.text }
    let shown = argument?.block ?? block
    var inner = argument?.scope ?? scope
    inner.contexts = scope.contexts
    inner.depth = scope.depth
    guard enter(block.name.range, &inner) else { return }
    if let site = block.siteIndentation {
      inner.indentation = scope.indentation(with: site)
      inner.intrinsicIndentation = bytes(shown.intrinsicIndentation)
      if shown.startsInline { code.literal(inner.indentation) }
    } else if argument != nil {
      inner.indentation = []
      inner.intrinsicIndentation = bytes(shown.intrinsicIndentation)
    }
    bind(shown.nodes, in: inner, to: &code)
  }

  private func bytes(_ text: Text?) -> [UInt8] { text.map { $0.withBytes(Array.init) } ?? [] }

  /// Goes one level deeper, unless the template is too deep or too large.
  private mutating func enter(_ range: SourceRange, _ scope: inout TemplateScope) -> Bool {
    scope.depth += 1
    if scope.depth > maximumTemplateDepth {
      say(TemplateRules.syntax, Phrases.tooDeep(.number(maximumTemplateDepth)), at: range, in: scope)
      return false
    }
    if allowance < 0 {
      if said.insert(Finding(range: nil, message: Phrases.tooLarge())).inserted {
        say(TemplateRules.syntax, Phrases.tooLarge(), at: range, in: scope)
      }
      return false
    }
    return true
  }

  // MARK: Findings

  private struct Finding: Hashable {
    let range: SourceRange?
    let message: Message
  }

  private mutating func say(
    _ rule: RuleInfo, _ message: Message, at range: SourceRange, in scope: TemplateScope, help: [Message] = [],
    fixIts: [FixIt] = []
  ) {
    mistakes += 1
    guard said.insert(Finding(range: range, message: message)).inserted else { return }
    let labels = scope.inclusions.map { Label($0, Phrases.includedHere()) }
    report(rule, message, at: range, labels: labels, help: help, fixIts: fixIts)
  }

  private mutating func sayUnknown(
    _ name: Located<Text>, among records: [TemplateSchema], in scope: TemplateScope
  ) -> String? {
    saySimilar(
      TemplateRules.unknownName, Phrases.unknownName(.text(name.value)), name.value,
      among: records.flatMap { $0.fields.map(\.name) }, otherwise: Phrases.fieldsHere, at: name.range, in: scope)
  }

  /// Offers the nearest of the known names, which it returns, or else all of them.
  @discardableResult
  private mutating func saySimilar(
    _ rule: RuleInfo, _ message: Message, _ name: Text, among known: [String], otherwise: Phrase,
    at range: SourceRange, in scope: TemplateScope
  ) -> String? {
    guard let nearest = suggestion(for: name.string, among: known) else {
      let help = known.isEmpty ? [] : [otherwise(.list(known.map(Argument.string)))]
      say(rule, message, at: range, in: scope, help: help)
      return nil
    }
    say(
      rule, message, at: range, in: scope, help: [Phrases.didYouMean(.string(nearest))],
      fixIts: [FixIt(Phrases.replaceWith(.string(nearest)), [Edit(range, nearest)])])
    return nearest
  }
}

/// How many bytes the two have in common at their beginnings.
private func sharedPrefix(_ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>) -> Int {
  zip(left, right).prefix { $0 == $1 }.count
}
