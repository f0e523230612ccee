import MotcAnalysis
import MotcSource

/// Reports to be written in every format.
enum SampleReport {
  /// Of files as they are compiled.
  static func compiled(_ files: [(path: String, text: String)]) -> FindingReport {
    var report = FindingReport(version: "1.2.3", failing: .warning)
    for (number, (path, text)) in files.enumerated() {
      let source = SourceFile(id: FileID(number), path: path, text: text)
      report.checked.append(path)
      report.add(compile(source).diagnostics, of: [source], in: .english)
    }
    report.summary = "checked \(files.count)"
    return report
  }

  /// Of one text with findings of one rule at ranges of it.
  static func marking(
    _ ranges: [Range<Int>], of text: String, path: String = "tea.yaml", message: Message? = nil,
    severity: Severity = .error, fixIts: [FixIt] = []
  ) -> FindingReport {
    let source = SourceFile(id: FileID(0), path: path, text: text)
    var report = FindingReport(version: "1.2.3", failing: .warning)
    report.checked = [path]
    report.summary = "checked 1"
    let diagnostics = ranges.map { range in
      Diagnostic(
        code: code, severity: severity, message: message ?? Phrase(en: "flaw", zh: "缺陷", af: "fout")(),
        range: SourceRange(FileID(0), range.lowerBound, range.upperBound), fixIts: fixIts)
    }
    report.add(diagnostics, of: [source], in: .english)
    return report
  }

  static let code = RuleCode("S101")!

  /// What the rules' own examples give, in one language.
  static func everyRule(in language: MessageLanguage) -> FindingReport {
    var report = FindingReport(version: "1.2.3", failing: .warning)
    report.language = language
    report.summary = "checked"
    var number = 0
    for info in catalogue {
      for example in info.triggering {
        let compilation = MarkedText(example).compilation
        // Each example has files of its own, and all call them alike.
        func renumbered(_ range: SourceRange) -> SourceRange {
          SourceRange(FileID(number + Int(range.file.rawValue)), range.start, range.end)
        }
        let sources = compilation.files.map { file in
          SourceFile(
            id: FileID(number + Int(file.id.rawValue)), path: "\(info.code)/\(number)/\(file.path)", buffer: file.buffer
          )
        }
        let diagnostics = compilation.diagnostics.map { diagnostic in
          Diagnostic(
            code: diagnostic.code, severity: diagnostic.severity, message: diagnostic.message,
            range: renumbered(diagnostic.range), note: diagnostic.note,
            labels: diagnostic.labels.map { Label(renumbered($0.range), $0.message) }, help: diagnostic.help,
            fixIts: diagnostic.fixIts.map { fixIt in
              FixIt(fixIt.title, fixIt.edits.map { Edit(renumbered($0.range), $0.replacement) })
            })
        }
        report.checked += sources.prefix(1).map(\.path)
        report.add(diagnostics, of: sources, in: language)
        number += 100
      }
    }
    return report
  }

  static let nastyPath = "服务 %0A,:&'<]]>\"\\\n\u{1B}[31m.yaml"
  static let nastyText = "服😀𠮷\n::error::b %0A ]]> \"q\" \\ <&> \u{1B}[31m\u{202E}\u{FFFE}"

  /// All that has ever broken a format, in messages, paths, texts, replacements, failures and gates.
  static var nasty: FindingReport {
    let phrase = Phrase(en: "{1} and {1}", zh: "{1} 和 {1}", af: "{1} en {1}")
    let end = nastyText.utf8.count
    let fixIt = FixIt(
      phrase(.string(nastyText)),
      [
        Edit(SourceRange(FileID(0), 0, 3), nastyText), Edit(SourceRange(FileID(0), 7, 11), "]]>\r\n\u{0}"),
        Edit(SourceRange(FileID(0), end, end), ""),
      ])
    var report = marking(
      [0..<3, 3..<end, end..<end, 0..<0], of: nastyText, path: nastyPath, message: phrase(.string(nastyText)),
      fixIts: [fixIt])
    report.checked.append("clean \(nastyPath)")
    report.failures = [
      FindingReport.Failure(nastyText, path: nastyPath), FindingReport.Failure(nastyText, path: nil),
    ]
    report.gates = [FindingReport.ClosedGate(name: "rpn>=60", text: nastyText, details: [nastyText, "2"])]
    return report
  }

  static var empty: FindingReport {
    var report = FindingReport(version: "1.2.3", failing: .warning)
    report.checked = ["tea.yaml"]
    report.summary = "checked 1: nothing to mend"
    return report
  }
}

extension FindingReport {
  mutating func add(_ diagnostics: [Diagnostic], of sources: [SourceFile], in language: MessageLanguage) {
    add(diagnostics, in: language, rule: ruleInfo) { id in
      sources.first { $0.id == id }.map { File($0, repositoryBytes: Array($0.path.utf8), repositoryPath: $0.path) }
    }
  }

  func text(as format: ReportFormat) -> String { format.printer.text(of: self) }
}
