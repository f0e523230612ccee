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
        motc check --format sarif=motc.sarif --format github
                                                  annotations in the log, and a file for code scanning
        motc check --fail-on error --fail-on 'rpn>=60'
        motc check --baseline motc-baseline.json  what is new; --update-baseline writes it
        motc check --since main                   what this branch brings
        motc check --fix --diff                   what could be mended at once; without --diff it is
        motc check - --stdin-filename repair.yaml < draft
                                                  a text that is in no file yet, as if it stood there

      A YAML file in a folder that is no blueprint is passed over; one that is named is checked.
      The nearest motc.yaml above a file decides severities, thresholds, vague words and units.
      Exit code 1 when there are errors or warnings; notes alone leave it at 0; 2 when a motc.yaml has errors.
      """)

  @ArgumentParser.Argument(
    help:
      "Files and folders, or - for standard input; otherwise what the motc.yaml around this folder includes, else this one."
  )
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "How findings are written: text, github, json, sarif, gitlab, junit, rdjson, checkstyle; auto is github on "
        + "GitHub Actions, else text. With a file: sarif=motc.sarif. May be given several times.",
      valueName: "format[=file]"))
  var format: [String] = []

  @Option(
    help: ArgumentHelp(
      "End with 1 from this severity on: error, warning (the default) or info; and when a risk is open ('score>=12', "
        + "'rpn>=60') or too little is traced ('coverage<90'). Separated by commas, or several times.",
      valueName: "what"))
  var failOn: [String] = []

  @Option(help: ArgumentHelp("Let so many warnings pass; more end with 1.", valueName: "number"))
  var maxWarnings: String?

  @Option(help: ArgumentHelp("Findings that are in this file do not count.", valueName: "file"))
  var baseline: String?

  @Flag(help: "With --baseline: write down all findings there are, and pass.")
  var updateBaseline = false

  @Option(
    help: ArgumentHelp("Only findings that this git revision did not have.", valueName: "revision"))
  var since: String?

  @Option(help: "The day that waivers are held against, as 2027-06-30; otherwise today.")
  var today: CalendarDay?

  @Flag(help: "Mend what has one cure, then check what is left.")
  var fix = false

  @Flag(help: "With --fix: show what would change, and change nothing.")
  var diff = false

  @OptionGroup var standardInput: StandardInputOptions

  @OptionGroup var speaking: SpeakingOptions

  func validate() throws {
    if diff, !fix { throw ValidationError("--diff shows what --fix would change: write both") }
    if updateBaseline, baseline == nil {
      throw ValidationError("--update-baseline writes the file that --baseline names: write both")
    }
    if updateBaseline, since != nil {
      throw ValidationError("--update-baseline writes down all findings: it does not go with --since")
    }
  }

  func run() throws {
    let session = Session(speaking, today: today)
    let wishes: CheckRun.Wishes
    do throws(CommandFailure) {
      wishes = try CheckRun.Wishes(self, environment: session.environment)
      try session.takeStandardInput(for: paths, standardInput, isRewritten: fix)
    } catch {
      session.fail(error, in: session.language)
      return try session.finish()
    }
    if fix {
      let fixing = Session(speaking, today: today)
      let isWritten = fixing.fix(paths, isTrial: diff)
      if diff { return try fixing.finish() }
      // What was mended may be written to standard error before the findings.
      try? fixing.errors.finish()
      session.goOn(after: fixing)
      if !isWritten { session.markAsFailed() }
    }
    CheckRun(wishes, paths: paths, session).check(paths)
    try session.finish()
  }
}

extension CheckRun.Wishes {
  fileprivate init(_ command: CheckCommand, environment: Environment) throws(CommandFailure) {
    targets = try ReportTargets(command.format, environment: environment)
    gates = try Gates(failOn: command.failOn, maxWarnings: command.maxWarnings)
    if let path = command.baseline.flatMap({ Path.named([$0], words: Path.commandLineWords()).first }) {
      baseline = try BaselineFile(path)
    }
    updatesBaseline = command.updateBaseline
    since = command.since
  }
}

/// What a run came to.
struct Counts {
  var files = 0
  var skipped = 0
  /// Findings that do not count, for they are in the baseline.
  var inBaseline = 0
  /// Findings that do not count, for a revision had them.
  var before = 0
  private var bySeverity: [Severity: Int] = [:]
  private var byLanguage: [MessageLanguage: Int] = [:]

  mutating func addFile(in language: MessageLanguage) {
    files += 1
    byLanguage[language, default: 0] += 1
  }

  mutating func add(_ diagnostics: [Diagnostic]) {
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
  func summary(in forced: MessageLanguage?, since revision: String? = nil) -> String {
    let found = Severity.allCases.reversed().compactMap { severity -> MotcSource.Argument? in
      let count = bySeverity[severity, default: 0]
      return count == 0 ? nil : .message(Self.count(of: severity)(.number(count)))
    }
    var message = found.isEmpty ? Self.clean(.number(files)) : Self.findings(.number(files), .list(found))
    if inBaseline > 0 { message = Self.withBaseline(.message(message), .number(inBaseline)) }
    if before > 0, let revision {
      message = Self.withBefore(.message(message), .number(before), .string(revision))
    }
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
  private static let withBaseline = Phrase(
    en: "{1}; in the baseline: {2}", zh: "{1}；基线内 {2} 个", af: "{1}; in die basislyn: {2}")
  private static let withBefore = Phrase(
    en: "{1}; already in {3}: {2}", zh: "{1}；{3} 中已有 {2} 个", af: "{1}; reeds in {3}: {2}")
  private static let withSkipped = Phrase(
    en: "{1} ({2} other YAML passed over)", zh: "{1}（跳过其他 YAML {2} 个）", af: "{1} ({2} ander YAML oorgeslaan)")
}
