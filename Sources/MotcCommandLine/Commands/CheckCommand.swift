import ArgumentParser
import MotcAnalysis
import MotcModel
import MotcSource

/// `motc check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check blueprints: all mistakes in one run, each at its place.",
    discussion: """
      EXAMPLES
        motc check                                every blueprint of this project, or below this folder
        motc check repair.yaml --language zh-CN   one file, messages in Chinese
        motc check --format json                  for other programs
        motc check --fix --diff                   what could be mended at once; without --diff it is

      A YAML file in a folder that is no blueprint is passed over; one that is named is checked.
      The nearest motc.yaml above a file decides severities, thresholds, vague words and units.
      Exit code 1 when there are errors or warnings; notes alone leave it at 0; 2 when a motc.yaml has errors.
      """)

  /// How findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json
  }

  @ArgumentParser.Argument(
    help: "Files and folders; when none is given, what the motc.yaml around this folder includes, else this folder.")
  var paths: [String] = []

  @Option(help: "How findings are written: text or json.")
  var format: Format = .text

  @Option(help: "The day that waivers are held against, as 2027-06-30; otherwise today.")
  var today: CalendarDay?

  @Flag(help: "Mend what has one cure, then check what is left.")
  var fix = false

  @Flag(help: "With --fix: show what would change, and change nothing.")
  var diff = false

  @OptionGroup var speaking: SpeakingOptions

  func validate() throws {
    if diff, !fix { throw ValidationError("--diff shows what --fix would change: write both") }
  }

  func run() throws {
    let session = Session(speaking, today: today)
    if fix {
      let fixing = Session(speaking, today: today)
      let isWritten = fixing.fix(paths, isTrial: diff)
      if diff { return try fixing.finish() }
      // What was mended may be written to standard error before the findings.
      try? fixing.errors.finish()
      session.goOn(after: fixing)
      if !isWritten { session.markAsFailed() }
    }
    var counts = Counts()
    var all: [Diagnostic] = []
    var sources: [FileID: SourceFile] = [:]
    var languages: [FileID: MessageLanguage] = [:]
    counts.skipped = session.forEachInput(paths) { input in
      let compilation = session.compile(input)
      let diagnostics = session.diagnostics(of: compilation)
      counts.add(diagnostics, language: session.messageLanguage(for: compilation))
      session.markFindings(diagnostics)
      guard !diagnostics.isEmpty else { return }
      switch format {
      case .text:
        session.show(diagnostics, of: compilation)
      case .json:
        all += diagnostics
        sources.merge(compilation.sources) { known, _ in known }
        languages[input.source.id] = session.messageLanguage(for: compilation)
      }
    }
    for (source, language, diagnostics) in session.unusedStandards() {
      let language = session.forcedLanguage ?? language
      counts.addMore(diagnostics)
      session.markFindings(diagnostics)
      switch format {
      case .text: session.show(diagnostics, of: source, among: [source.id: source], in: language)
      case .json:
        all += diagnostics
        sources[source.id] = source
        languages[source.id] = language
      }
    }
    switch format {
    case .text:
      session.progress.erase()
      if counts.files > 0 { session.output.write(counts.summary(in: session.forcedLanguage) + "\n") }
    case .json:
      session.output.write(
        JSONPrinter().text(of: all, sources: sources, language: { languages[$0] ?? .english }) { ruleInfo($0)?.name })
    }
    try session.finish()
  }
}

/// What a run came to.
struct Counts {
  var files = 0
  var skipped = 0
  private var bySeverity: [Severity: Int] = [:]
  private var byLanguage: [MessageLanguage: Int] = [:]

  mutating func add(_ diagnostics: [Diagnostic], language: MessageLanguage) {
    files += 1
    byLanguage[language, default: 0] += 1
    addMore(diagnostics)
  }

  /// Findings of files that are counted already.
  mutating func addMore(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { bySeverity[diagnostic.severity, default: 0] += 1 }
  }

  /// That of most files, unless the user chose one.
  func language(_ forced: MessageLanguage?) -> MessageLanguage {
    var language = forced ?? .english
    if forced == nil {
      // In the order of the languages, so that a tie always falls the same way.
      for candidate in MessageLanguage.allCases
      where byLanguage[candidate, default: 0] > byLanguage[language, default: 0] {
        language = candidate
      }
    }
    return language
  }

  /// One line.
  func summary(in forced: MessageLanguage?) -> String {
    let found = Severity.allCases.reversed().compactMap { severity -> MotcSource.Argument? in
      let count = bySeverity[severity, default: 0]
      return count == 0 ? nil : .message(Self.count(of: severity)(.number(count)))
    }
    var message = found.isEmpty ? Self.clean(.number(files)) : Self.findings(.number(files), .list(found))
    if skipped > 0 { message = Self.withSkipped(.message(message), .number(skipped)) }
    return message.text(in: language(forced))
  }

  private static func count(of severity: Severity) -> Phrase {
    switch severity {
    case .error: Phrase(en: "errors: {1}", zh: "错误 {1} 个", af: "foute: {1}")
    case .warning: Phrase(en: "warnings: {1}", zh: "警告 {1} 个", af: "waarskuwings: {1}")
    case .info: Phrase(en: "notes: {1}", zh: "提示 {1} 个", af: "notas: {1}")
    }
  }

  private static let clean = Phrase(
    en: "checked {1}: nothing to mend", zh: "已检查 {1} 个文件：没有问题", af: "{1} nagegaan: niks om reg te stel nie")
  private static let findings = Phrase(
    en: "checked {1}; {2}", zh: "已检查 {1} 个文件：{2}", af: "{1} nagegaan; {2}")
  private static let withSkipped = Phrase(
    en: "{1} ({2} other YAML passed over)", zh: "{1}（跳过其他 YAML {2} 个）", af: "{1} ({2} ander YAML oorgeslaan)")
}
