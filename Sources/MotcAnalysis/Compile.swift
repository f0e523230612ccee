package import MotcModel
package import MotcSource
package import MotcSyntax

/// What came of one file.
package struct Compilation: Sendable {
  package let source: SourceFile
  package let file: BoundFile
  /// For a blueprint; also when it has findings, as long as it and all that it builds on could be bound.
  package let facts: Facts?
  /// What is wrong, by place; in the file itself.
  package internal(set) var diagnostics: [Diagnostic]
  /// Errors in other files, because of which no rule was asked.
  package let foreignErrors: [Diagnostic]
  /// The file itself, and those that it builds on.
  package let files: [SourceFile]
  /// Where the ids of the libraries' standards stand that the file uses.
  package let usedStandards: [SourceRange]
  /// What messages about the file are in, unless the user says otherwise.
  package internal(set) var language: MessageLanguage

  /// With findings that only other files show.
  package func adding(_ more: [Diagnostic]) -> Compilation {
    Compilation(
      source: source, file: file, facts: facts, diagnostics: diagnostics + more, foreignErrors: foreignErrors,
      files: files, usedStandards: usedStandards, language: language)
  }
}

/// What a compilation depends on beside the text.
package struct CompileOptions: Sendable {
  package var vagueWords = VagueWords.builtIn
  package var units = Units.builtIn
  package var limits = Limits()
  /// Whether Y015 is asked, which is off by default.
  package var reportsRetypedText = false
  package var thresholds = Thresholds()
  /// The day that waivers are held against; without one, none expires.
  package var today: CalendarDay?

  package init() {}
}

/// Compiles one file by itself: text in, the typed blueprint with its facts and everything that is wrong with it out.
package func compile(
  _ source: SourceFile, options: CompileOptions = CompileOptions(), files: any FileProvider = NoFiles()
) -> Compilation {
  Compiler(options: options, files: files).compile(source)
}

/// Compiles files that may build on one another, and keeps what several of them share.
package final class Compiler {
  private let options: CompileOptions
  private let files: any FileProvider
  private let linker: Linker
  /// What the rules find in a base or library by itself, which is not said again of those who build on it.
  private var ownFindings: [FileID: Set<Diagnostic.Spot>] = [:]

  package init(options: CompileOptions = CompileOptions(), files: any FileProvider = NoFiles()) {
    self.options = options
    self.files = files
    linker = Linker(files: files, limits: options.limits, units: options.units)
  }

  package func compile(_ source: SourceFile) -> Compilation {
    if FileKind(source.buffer) == .project { return compileProject(source, limits: options.limits) }
    let (bound, gaps) = parseAndBind(source, options)
    var diagnostics = bound.diagnostics
    var facts: Facts?
    var allowances: [Allowance] = []
    var foreignErrors: [Diagnostic] = []
    var files = [source]
    var usedStandards: [SourceRange] = []
    let language: MessageLanguage
    switch bound.value {
    case .blueprint(let blueprint):
      let composition = linker.link(blueprint, in: source)
      diagnostics += composition.diagnostics
      foreignErrors = composition.foreignErrors
      files = composition.files
      usedStandards = composition.usedStandards
      if composition.isWhole {
        let analysis = analyse(composition)
        var found = own(analysis.diagnostics, of: composition)
        // Without steps everything else is idle, and what names a step names nothing: that was said once.
        if composition.blueprint.steps.isEmpty, diagnostics.contains(where: { $0.severity == .error }) { found = [] }
        if !composition.isInOrder { found = found.withoutGuessesAboutOrder }
        diagnostics += found.withoutEchoes(of: diagnostics)
        facts = analysis.facts
      }
      allowances = blueprint.allowances
      language = composition.blueprint.language
    case .library(let library):
      let composition = linker.link(library, in: source)
      diagnostics += composition.diagnostics
      foreignErrors = composition.foreignErrors
      files = composition.files
      usedStandards = composition.usedStandards
      if composition.isWhole {
        diagnostics += own(analyse(composition).diagnostics, of: composition).withoutEchoes(of: diagnostics)
      }
      allowances = library.allowances
      language = library.language
    case .project, .none:
      language = messageLanguage(of: source.buffer)
    }
    return Compilation(
      source: source, file: bound.value, facts: facts,
      diagnostics: Policy.apply(allowances, to: diagnostics).withoutGuesses(about: gaps).spelt(asIn: files),
      foreignErrors: foreignErrors.spelt(asIn: files), files: files, usedStandards: usedStandards, language: language)
  }

  private func analyse(_ composition: Composition) -> (facts: Facts, diagnostics: [Diagnostic]) {
    let names = resolve(composition.blueprint, isLibrary: composition.isLibrary)
    var facts = Facts(
      composition.blueprint, names: names.value, thresholds: options.thresholds,
      conformance: Conformance(composition, today: options.today))
    facts.vagueWords = options.vagueWords
    facts.units = options.units
    var report = Report()
    for rule in allRules where !composition.isLibrary || rule.isAboutStandards { ask(rule, facts, &report) }
    return (facts, names.diagnostics + report.diagnostics)
  }

  // MARK: What is whose

  /// The findings of the file itself: not those that are its base's or library's own; and those that arise only here
  /// at the place that brings the other file's text in.
  private func own(_ findings: [Diagnostic], of composition: Composition) -> [Diagnostic] {
    guard composition.files.count > 1, let own = composition.files.first?.id else { return findings }
    return composition.atHome(
      findings.filter { finding in
        // What only a local change leaves without use is not the base's mistake, nor the local file's.
        finding.range.file == own
          || finding.code != ReferenceRules.unusedDefinition.code && !isKnown(finding, in: composition)
      })
  }

  private func isKnown(_ finding: Diagnostic, in composition: Composition) -> Bool {
    composition.files.dropFirst().contains { findings(of: $0).contains(finding.spot) }
  }

  private func findings(of source: SourceFile) -> Set<Diagnostic.Spot> {
    if let known = ownFindings[source.id] { return known }
    if ownFindings.count >= 64 { ownFindings = [:] }
    ownFindings[source.id] = []
    var findings: Set<Diagnostic.Spot> = []
    if let shared = linker.composition(of: source) {
      let analysis = analyse(shared)
      findings = Set(analysis.diagnostics.map(\.spot))
      // Where C802 stands, C801 is not said: there it is the same mistake.
      let worse = HigherTierServedWorse().info.code
      for deviation in analysis.facts.conformance.unlicensed {
        findings.insert(Diagnostic.Spot(code: worse, range: deviation.range))
      }
    }
    ownFindings[source.id] = findings
    return findings
  }
}

/// The front end by itself, so that the tree is gone before the rules begin.
private func parseAndBind(_ source: SourceFile, _ options: CompileOptions) -> (Diagnosed<BoundFile>, Gaps) {
  let tree = parse(source, limits: options.limits)
  guard tree.value.root != nil || !tree.diagnostics.isEmpty else {
    var report = Report()
    report(
      SyntaxRules.emptyFile, SyntaxRules.nothingHere(), at: SourceRange(source.id, 0, 0),
      help: [SyntaxRules.beginWithBlueprint()])
    return (Diagnosed(.none, report.diagnostics), Gaps(tree.value, []))
  }
  let bound = bind(tree.value, units: options.units, reportsRetypedText: options.reportsRetypedText)
  let typing = bound.diagnostics.filter { $0.code.family == UInt8(ascii: "Y") }
  let gaps = Gaps(tree.value, tree.diagnostics + typing)
  // A hidden character is said once: as a mistake where it stands in an id.
  let hidden = Set(typing.map(\.range))
  let own = tree.diagnostics.filter { $0.severity == .error || !hidden.contains($0.range) }
  return (Diagnosed(bound.value, own + bound.diagnostics.withoutEchoes(of: own)), gaps)
}

private func ask(_ rule: any Rule, _ facts: Facts, _ report: inout Report) {
  var ruleReport = RuleReport(rule.info)
  rule.check(facts, report: &ruleReport)
  report.append(contentsOf: ruleReport.diagnostics)
}

extension [Diagnostic] {
  /// Without what may only seem so because part of the file could not be read: what takes the whole service to see, what
  /// is missing where text is, and names that the missing text may define.
  func withoutGuesses(about gaps: Gaps) -> [Diagnostic] {
    guard !gaps.isEmpty else { return self }
    return filter { diagnostic in
      switch diagnostic.code.family {
      case UInt8(ascii: "Y"): return true
      case UInt8(ascii: "R"):
        if diagnostic.code == ReferenceRules.unusedDefinition.code { return false }
        return !diagnostic.message.arguments.contains { argument in
          if case .text(let name) = argument { gaps.mayDefine(name) } else { false }
        }
      case UInt8(ascii: "S"):
        let dependOnPlace = [
          StructureRules.unknownKey, StructureRules.missingKey, StructureRules.wrongShape,
          StructureRules.keyInTwoLanguages,
        ]
        return diagnostic.code != StructureRules.uselessAllowance.code
          && !(dependOnPlace.contains { $0.code == diagnostic.code } && gaps.surround(diagnostic.range))
      case UInt8(ascii: "L"), UInt8(ascii: "Q"), UInt8(ascii: "M"): return !gaps.surround(diagnostic.range)
      default: return false
      }
    }
  }

  /// Without what is reckoned along the way from step to step.
  fileprivate var withoutGuessesAboutOrder: [Diagnostic] {
    filter { ![UInt8(ascii: "F"), UInt8(ascii: "T")].contains($0.code.family) }
  }

  /// With the keywords that they name spelt as those of the file that each stands in.
  func spelt(asIn files: [SourceFile]) -> [Diagnostic] {
    func language(of file: FileID) -> MessageLanguage {
      files.first { $0.id == file }.map { keywordLanguage(of: $0.buffer) } ?? .english
    }
    var spellers: [FileID: KeywordSpeller] = [:]
    return map { diagnostic in
      let file = diagnostic.range.file
      return spellers[file, default: KeywordSpeller(language(of: file))].spell(diagnostic)
    }
  }

  /// Without what lies inside an error of an earlier stage, or holds one, be it by a further place that it points at: it
  /// is that mistake again, seen from further on.
  func withoutEchoes(of earlier: [Diagnostic]) -> [Diagnostic] {
    let errors = earlier.filter { $0.severity == .error }.sorted(by: Diagnostic.precedes)
    guard !errors.isEmpty, !isEmpty else { return self }
    // For each error, how far those up to it reach.
    var reach: [Int] = []
    for error in errors { reach.append(Swift.max(error.range.end, reach.last ?? 0)) }
    /// How many errors begin before an offset.
    func count(before offset: Int) -> Int {
      var low = 0
      var high = errors.count
      while low < high {
        let middle = (low + high) / 2
        if errors[middle].range.start < offset { low = middle + 1 } else { high = middle }
      }
      return low
    }
    /// Whether a place lies inside an error, or holds one. The errors are all in one file; a further place need not be.
    func touches(_ range: SourceRange) -> Bool {
      guard range.file == errors[0].range.file else { return false }
      let upTo = count(before: range.start + 1)
      if upTo > 0, reach[upTo - 1] >= range.end { return true }
      return errors[count(before: range.start)..<count(before: range.end + 1)].contains { $0.range.end <= range.end }
    }
    return filter { diagnostic in
      !touches(diagnostic.range) && !diagnostic.labels.contains { touches($0.range) }
    }
  }
}
