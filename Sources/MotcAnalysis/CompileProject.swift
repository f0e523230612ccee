package import MotcModel
package import MotcSource
package import MotcSyntax

/// Compiles `motc.yaml`, whatever it says that it is.
package func compileProject(_ source: SourceFile, limits: Limits = Limits()) -> Compilation {
  let tree = parse(source, limits: limits)
  let bound = bindProject(tree.value)
  var found = bound.diagnostics.withoutEchoes(of: tree.diagnostics)
  if let project = bound.value { found += Severities.flaws(in: project) }
  if tree.value.root == nil, tree.diagnostics.isEmpty {
    var report = Report()
    report(
      SyntaxRules.emptyFile, SyntaxRules.nothingHere(), at: SourceRange(source.id, 0, 0),
      help: [ProjectRules.beginWithMotc()])
    found = report.diagnostics
  }
  return Compilation(
    source: source, file: bound.value.map { .project($0) } ?? .none, facts: nil,
    diagnostics: (tree.diagnostics + found).withoutGuesses(about: Gaps(tree.value, tree.diagnostics))
      .sorted(by: Diagnostic.precedes).spelt(asIn: [source]),
    foreignErrors: [], files: [source], usedStandards: [],
    language: bound.value?.language ?? messageLanguage(of: source.buffer))
}

extension CompileOptions {
  /// What a project decides for its files.
  package init(_ project: Project) {
    self.init()
    if let highRisk = project.thresholds.highRisk { thresholds.highRisk = highRisk }
    if let highRPN = project.thresholds.highRPN { thresholds.highRPN = highRPN }
    if let wait = project.thresholds.longWait?.high.floor.numerator { thresholds.longWait = Int(wait) }
    if !project.vagueWords.isEmpty { vagueWords = VagueWords(house: project.vagueWords.map(\.value)) }
    let settings = project.rules + project.overrides.flatMap(\.rules)
    let retypedText = SyntaxRules.retypedText
    reportsRetypedText = settings.contains { setting in
      setting.rule.value == retypedText.name || setting.rule.value == retypedText.code.description
    }
    if !project.units.isEmpty { units = Units(house: project.units) }
  }
}
