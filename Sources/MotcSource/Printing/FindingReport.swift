/// What a run found, and all that the formats say of it beside the findings themselves.
package struct FindingReport: Sendable {
  package struct Finding: Sendable {
    package let diagnostic: Diagnostic
    /// Of the file that it stands in.
    package let language: MessageLanguage
    package let fingerprint: Fingerprint
    /// Which of those of its file with this fingerprint it is, from 1.
    package let number: Int
  }

  /// A file that findings point into.
  package struct File: Sendable {
    package let source: SourceFile
    package let index: LineIndex
    /// From the folder of the repository, as the system knows it; absolute where the file lies elsewhere.
    package let repositoryBytes: [UInt8]
    /// The same for people.
    package let repositoryPath: String

    package init(_ source: SourceFile, repositoryBytes: [UInt8], repositoryPath: String) {
      self.source = source
      index = LineIndex(source.buffer)
      self.repositoryBytes = repositoryBytes
      self.repositoryPath = repositoryPath
    }
  }

  /// Something that could not be done, so that the run is not whole.
  package struct Failure: Sendable {
    package let text: String
    /// The file that it was to be done with.
    package let path: String?

    package init(_ text: String, path: String?) {
      self.text = text
      self.path = path
    }
  }

  /// What a project asks of a run beside its findings, and that was not kept.
  package struct ClosedGate: Sendable {
    /// As it was written: `rpn>=60`.
    package let name: String
    package let text: String
    /// What it was that closed it, where there may be several.
    package let details: [String]

    package init(name: String, text: String, details: [String] = []) {
      self.name = name
      self.text = text
      self.details = details
    }

    /// All of it. No line begins with words of an author, which a server might take for a command.
    var lines: String { ([text] + details.map { "- \($0)" }).joined(separator: "\n") }
  }

  package let version: String
  /// Findings of this severity and above fail the run.
  package let failing: Severity
  /// The names of all files that were checked, in their order.
  package var checked: [String] = []
  /// In the order of their files, then by place.
  package private(set) var findings: [Finding] = []
  package private(set) var files: [FileID: File] = [:]
  package private(set) var rules: [RuleCode: RuleInfo] = [:]
  package var failures: [Failure] = []
  package var gates: [ClosedGate] = []
  /// Of our own sentences and of the rules.
  package var language = MessageLanguage.english
  /// What the run came to, in a line.
  package var summary = ""

  private var numbers: [NumberKey: Int] = [:]

  private struct NumberKey: Hashable {
    let file: FileID
    let fingerprint: Fingerprint
  }

  package init(version: String, failing: Severity) {
    self.version = version
    self.failing = failing
  }

  /// Takes in findings of one file.
  ///
  /// - Parameter file: what is to be known of the files that they point into; asked once a file.
  package mutating func add(
    _ diagnostics: [Diagnostic], in language: MessageLanguage, rule: (RuleCode) -> RuleInfo?,
    file: (FileID) -> File?
  ) {
    for diagnostic in diagnostics {
      let ranges =
        [diagnostic.range] + diagnostic.labels.map(\.range) + diagnostic.fixIts.flatMap { $0.edits.map(\.range) }
      for range in ranges where files[range.file] == nil { files[range.file] = file(range.file) }
      guard let index = files[diagnostic.range.file]?.index else { continue }
      if rules[diagnostic.code] == nil { rules[diagnostic.code] = rule(diagnostic.code) }
      let fingerprint = Fingerprint(of: diagnostic, in: index)
      let number = numbers[NumberKey(file: diagnostic.range.file, fingerprint: fingerprint), default: 0] + 1
      numbers[NumberKey(file: diagnostic.range.file, fingerprint: fingerprint)] = number
      findings.append(Finding(diagnostic: diagnostic, language: language, fingerprint: fingerprint, number: number))
    }
  }
}

extension FindingReport {
  /// The findings, the gravest first, else in their order.
  var gravestFirst: [Finding] {
    Severity.allCases.reversed().flatMap { severity in findings.filter { $0.diagnostic.severity == severity } }
  }

  /// The findings file by file, in the order of the first of each.
  var byFile: [(file: File, findings: [Finding])] {
    var order: [FileID] = []
    var groups: [FileID: [Finding]] = [:]
    for finding in findings {
      let id = finding.diagnostic.range.file
      if groups[id] == nil { order.append(id) }
      groups[id, default: []].append(finding)
    }
    return order.compactMap { id in files[id].map { ($0, groups[id] ?? []) } }
  }

  /// `unknown-key`.
  func name(of code: RuleCode) -> String? { rules[code]?.name }

  /// `S101 unknown-key`.
  func title(of code: RuleCode) -> String {
    [code.description, name(of: code)].compactMap { $0 }.joined(separator: " ")
  }
}

extension FindingReport.Finding {
  var message: String { diagnostic.message.text(in: language) }

  /// The message, what is said beside the carets, and what to write instead, each on a line.
  var text: String {
    var lines = [message]
    if let note = diagnostic.note { lines.append(Self.note(.message(note)).text(in: language)) }
    lines += diagnostic.help.map { Self.help(.message($0)).text(in: language) }
    return lines.joined(separator: "\n")
  }

  private static let note = Phrase(en: "note: {1}", zh: "说明：{1}", af: "nota: {1}")
  private static let help = Phrase(en: "help: {1}", zh: "建议：{1}", af: "hulp: {1}")
}

/// Writes a report in one format.
package protocol FindingPrinter: Sendable {
  /// Ends with a line break.
  func text(of report: FindingReport) -> String
}

/// The formats of `motc check`.
package enum ReportFormat: String, Sendable, CaseIterable {
  case text, github, json, sarif, gitlab, junit, rdjson, checkstyle

  package var printer: any FindingPrinter {
    switch self {
    case .text: TextPrinter()
    case .github: GitHubPrinter()
    case .json: JSONPrinter()
    case .sarif: SARIFPrinter()
    case .gitlab: GitLabPrinter()
    case .junit: JUnitPrinter()
    case .rdjson: RDJSONPrinter()
    case .checkstyle: CheckstylePrinter()
    }
  }
}
