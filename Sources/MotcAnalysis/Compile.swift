package import MotcModel
package import MotcSource
package import MotcSyntax

/// What came of one file.
package struct Compilation: Sendable {
  package let source: SourceFile
  package let file: BoundFile
  /// For a blueprint that stands by itself; also when it has findings, as long as it could be bound.
  package let facts: Facts?
  /// What is wrong, by place.
  package internal(set) var diagnostics: [Diagnostic]
  /// What messages about the file are in, unless the user says otherwise.
  package internal(set) var language: MessageLanguage
}

/// What a compilation depends on beside the text.
package struct CompileOptions: Sendable {
  package var vagueWords = VagueWords.builtIn
  package var units = Units.builtIn
  package var limits = Limits()
  package var thresholds = Thresholds()

  package init() {}
}

/// Compiles one file: text in, the typed blueprint with its facts and everything that is wrong with it out.
package func compile(_ source: SourceFile, options: CompileOptions = CompileOptions()) -> Compilation {
  if FileKind(source.buffer) == .project { return compileProject(source, limits: options.limits) }
  let bound = parseAndBind(source, options)
  var diagnostics = bound.diagnostics
  var facts: Facts?
  var allowances: [Allowance] = []
  let language: MessageLanguage
  switch bound.value {
  case .blueprint(let blueprint) where blueprint.extends != nil:
    // Half a blueprint: what its base has would be missed everywhere, so no rule is asked (docs/decisions/0006).
    language = blueprint.language
  case .blueprint(let blueprint):
    let names = resolve(blueprint)
    var found = names.diagnostics
    var computed = Facts(blueprint, names: names.value, thresholds: options.thresholds)
    computed.vagueWords = options.vagueWords
    computed.units = options.units
    var report = Report()
    for rule in allRules { ask(rule, computed, &report) }
    found += report.diagnostics
    // Without steps everything else is idle, and what names a step names nothing: that was said once.
    if blueprint.steps.isEmpty, diagnostics.contains(where: { $0.severity == .error }) { found = [] }
    diagnostics += found.withoutEchoes(of: diagnostics)
    facts = computed
    allowances = blueprint.allowances
    language = blueprint.language
  case .library(let library):
    allowances = library.allowances
    language = library.language
  case .project, .none:
    language = messageLanguage(of: source.buffer)
  }
  return Compilation(
    source: source, file: bound.value, facts: facts, diagnostics: Policy.apply(allowances, to: diagnostics),
    language: language)
}

/// The front end by itself, so that the tree is gone before the rules begin.
private func parseAndBind(_ source: SourceFile, _ options: CompileOptions) -> Diagnosed<BoundFile> {
  let tree = parse(source, limits: options.limits)
  guard tree.value.root != nil || !tree.diagnostics.isEmpty else {
    var report = Report()
    report(
      SyntaxRules.emptyFile, SyntaxRules.nothingHere(), at: SourceRange(source.id, 0, 0),
      help: [SyntaxRules.beginWithBlueprint()])
    return Diagnosed(.none, report.diagnostics)
  }
  let bound = bind(tree.value, units: options.units)
  return Diagnosed(bound.value, tree.diagnostics + bound.diagnostics.withoutEchoes(of: tree.diagnostics))
}

private func ask(_ rule: any Rule, _ facts: Facts, _ report: inout Report) {
  var ruleReport = RuleReport(rule.info)
  rule.check(facts, report: &ruleReport)
  report.append(contentsOf: ruleReport.diagnostics)
}

extension [Diagnostic] {
  /// Without what lies inside an error of an earlier stage: it is that mistake again, seen from further on.
  func withoutEchoes(of earlier: [Diagnostic]) -> [Diagnostic] {
    let errors = earlier.filter { $0.severity == .error }.sorted(by: Diagnostic.precedes)
    guard !errors.isEmpty, !isEmpty else { return self }
    // For each error, how far those up to it reach.
    var reach: [Int] = []
    for error in errors { reach.append(Swift.max(error.range.end, reach.last ?? 0)) }
    return filter { diagnostic in
      var low = 0
      var high = errors.count
      while low < high {
        let middle = (low + high) / 2
        if errors[middle].range.start <= diagnostic.range.start { low = middle + 1 } else { high = middle }
      }
      return low == 0 || reach[low - 1] < diagnostic.range.end
    }
  }
}
