import MotcAnalysis
import MotcSource

/// One run of `motc check`: what is found, less what was known, in the formats that are asked for, and whether it
/// passes.
final class CheckRun {
  /// What was asked for.
  struct Wishes {
    var targets: ReportTargets
    var gates: Gates
    var baseline: BaselineFile?
    var updatesBaseline = false
    var since: String?
  }

  private let session: Session
  private let wishes: Wishes
  private let named: [Path]
  private let repository: Repository
  private var counts = Counts()
  /// Of the findings that count.
  private var warnings = 0
  private var report: FindingReport
  private var baseline: KnownFindings?
  private var former: KnownFindings?
  /// All that was found, for a new baseline; only where one is asked for.
  private var present: [KnownFindings.Entry] = []
  private var checkedPaths: Set<String> = []
  private var newToBaseline = 0
  /// By gate: how many risks have its figure, of how many.
  private var rated: [(rated: Int, all: Int)]

  init(_ wishes: Wishes, paths: [String], _ session: Session) {
    self.wishes = wishes
    self.session = session
    named = session.named(paths)
    repository = Repository(of: named)
    report = FindingReport(version: Motc.version, failing: wishes.gates.severity)
    rated = wishes.gates.figures.map { _ in (0, 0) }
  }

  func check(_ paths: [String]) {
    guard prepareKnown() else { return }
    counts.skipped = session.forEachInput(paths) { input in
      let compilation = session.compile(input)
      let language = session.messageLanguage(for: compilation)
      counts.addFile(in: language)
      if wishes.targets.wantsReport { report.checked.append(input.source.path) }
      if baseline != nil { checkedPaths.insert(repository.path(of: input.path).description) }
      take(session.diagnostics(of: compilation), of: compilation.source, among: compilation.files, in: language)
      if input.isAsked { judge(compilation, in: language) }
    }
    for (source, language, diagnostics) in session.unusedStandards() {
      take(diagnostics, of: source, among: [source], in: session.forcedLanguage ?? language)
    }
    finishBaseline()
    finishGates()
    write()
  }

  // MARK: Findings

  private func take(
    _ found: [Diagnostic], of source: SourceFile, among files: [SourceFile], in language: MessageLanguage
  ) {
    guard !found.isEmpty else { return }
    let diagnostics = withoutKnown(found, of: source)
    guard !diagnostics.isEmpty else { return }
    counts.add(diagnostics)
    warnings += diagnostics.count { $0.severity == .warning }
    if diagnostics.contains(where: { $0.severity >= wishes.gates.severity }) { session.markAsFinding() }
    if wishes.targets.standard == .text {
      let sources = Dictionary(uniqueKeysWithValues: files.map { ($0.id, $0) })
      session.show(diagnostics, of: source, among: sources, in: language)
    }
    guard wishes.targets.wantsReport else { return }
    report.add(diagnostics, in: language, rule: ruleInfo) { id in
      files.first { $0.id == id }.map { file in
        let path = repositoryPath(of: file)
        return FindingReport.File(file, repositoryBytes: Array(path.bytes), repositoryPath: path.description)
      }
    }
  }

  private func repositoryPath(of source: SourceFile) -> Path {
    session.files.path(of: source).map(repository.path(of:)) ?? Path(".")!
  }

  // MARK: What was known

  private func prepareKnown() -> Bool {
    if let file = wishes.baseline {
      if !file.exists, !wishes.updatesBaseline {
        session.fail(Self.noBaseline(.string(file.path.description)), about: file.path)
        return false
      }
      var known = KnownFindings(file.entries)
      known.release { !repository.holds($0) }
      baseline = known
    }
    if let since = wishes.since {
      guard var known = session.findings(of: since, under: named) else { return false }
      known.release { !repository.holds($0) }
      former = known
    }
    return true
  }

  private func withoutKnown(_ diagnostics: [Diagnostic], of source: SourceFile) -> [Diagnostic] {
    guard baseline != nil || former != nil else { return diagnostics }
    let path = repositoryPath(of: source)
    let index = LineIndex(source.buffer)
    return diagnostics.filter { diagnostic in
      let entry = KnownFindings.Entry(diagnostic, in: path, index)
      let isInBaseline = baseline?.meet(entry.fingerprint, in: entry.path) ?? false
      let isOld = former?.meet(entry.fingerprint, in: entry.path) ?? false
      if wishes.updatesBaseline {
        present.append(entry)
        if !isInBaseline { newToBaseline += 1 }
        return false
      }
      if isInBaseline { counts.inBaseline += 1 } else if isOld { counts.before += 1 }
      return !isInBaseline && !isOld
    }
  }

  private func finishBaseline() {
    guard let file = wishes.baseline, let baseline else { return }
    // Of files that were not looked at, nothing is known.
    let unseen = baseline.rest.filter { !checkedPaths.contains($0.path) && repository.holds($0.path) }
    let gone = baseline.rest.reduce(0) { $0 + $1.count } - unseen.reduce(0) { $0 + $1.count }
    let name = Argument.string(file.path.description)
    guard wishes.updatesBaseline else {
      if gone > 0 { session.note(Self.gone(.number(gone), name)) }
      return
    }
    let entries = present + unseen
    session.write(BaselineFile.bytes(of: entries), to: file.path, inputs: session.files.all)
    let count = entries.reduce(0) { $0 + $1.count }
    session.note(Self.updated(name, .number(count), .number(newToBaseline), .number(gone)))
  }

  // MARK: Gates

  private func judge(_ compilation: Compilation, in language: MessageLanguage) {
    for (index, gate) in wishes.gates.figures.enumerated() {
      for closed in gate.closed(by: compilation, in: language) { close(closed) }
      guard gate.figure.isRisk, let facts = compilation.facts else { continue }
      let counts = gate.rated(in: facts)
      rated[index].rated += counts.rated
      rated[index].all += counts.all
    }
  }

  private func finishGates() {
    if let closed = wishes.gates.closed(byWarnings: warnings, in: session.language) { close(closed) }
    for (gate, count) in zip(wishes.gates.figures, rated) where count.all > 0 && count.rated == 0 {
      session.note(gate.seesNothing(among: count.all))
    }
  }

  private func close(_ gate: FindingReport.ClosedGate) {
    session.markAsFinding()
    session.note(gate)
    report.gates.append(gate)
  }

  // MARK: Writing

  private func write() {
    session.progress.erase()
    let summary = counts.summary(in: session.forcedLanguage, since: wishes.since)
    report.summary = summary
    report.language = counts.language(session.forcedLanguage)
    report.failures = session.failures
    for (format, path) in wishes.targets.files {
      session.write(Array(format.printer.text(of: report).utf8), to: path, inputs: session.files.all)
    }
    switch wishes.targets.standard {
    case .text, nil:
      if counts.files > 0 { session.output.write(summary + "\n") }
    case .some(let format): session.output.write(format.printer.text(of: report))
    }
  }

  private static let noBaseline = Phrase(
    en: "there is no baseline '{1}' yet; --update-baseline writes it", zh: "还没有基线文件“{1}”，用 --update-baseline 写一份",
    af: "daar is nog geen basislyn '{1}' nie; --update-baseline skryf dit")
  private static let gone = Phrase(
    en: "mended of what '{2}' holds: {1}; --update-baseline takes that out",
    zh: "“{2}”里已改正 {1} 个，用 --update-baseline 从中去掉",
    af: "reggestel van wat '{2}' bevat: {1}; --update-baseline haal dit uit")
  private static let updated = Phrase(
    en: "'{1}' is written; findings: {2}, new: {3}, gone: {4}", zh: "已写入“{1}”：问题 {2} 个，新增 {3} 个，去掉 {4} 个",
    af: "'{1}' is geskryf; bevindings: {2}, nuut: {3}, weg: {4}")
}

extension Session {
  /// Says that a gate has closed, and what closed it, as far as anybody reads on.
  fileprivate func note(_ gate: FindingReport.ClosedGate) {
    progress.erase()
    let shown = gate.details.prefix(Self.mostDetails)
    var lines = [gate.text] + shown.map { "  \($0)" }
    if shown.count < gate.details.count {
      lines.append("  " + Self.moreDetails(.number(gate.details.count - shown.count)).text(in: language))
    }
    // Every line with its prefix: a file's name cannot begin one, which servers take for a command.
    errors.write(lines.map { "motc: \($0)\n" }.joined())
  }

  private static let mostDetails = 50
  private static let moreDetails = Phrase(en: "{1} more", zh: "另有 {1} 个", af: "nog {1}")
}
