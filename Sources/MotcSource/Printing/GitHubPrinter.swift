/// Commands that a log of GitHub Actions turns into annotations beside the lines of a pull request.
///
/// GitHub shows ten errors, ten warnings and ten notices of a step there; so the gravest come first, and each message
/// begins with its place, for the log has them all. Columns count UTF-16 code units.
struct GitHubPrinter: FindingPrinter {
  func text(of report: FindingReport) -> String {
    var text = ""
    for failure in report.failures {
      text += command("error", [("file", failure.path), ("title", "motc")], failure.text)
    }
    for gate in report.gates { text += command("error", [("title", "motc \(gate.name)")], gate.lines) }
    for finding in report.gravestFirst {
      let range = finding.diagnostic.range
      guard let file = report.files[range.file] else { continue }
      let span = file.index.span(of: range, in: .utf16)
      // Only a range on one line may have columns.
      let isOneLine = span.startLine == span.endLine
      let code = finding.diagnostic.code
      text += command(
        keyword(of: finding.diagnostic.severity),
        [
          ("file", file.repositoryPath), ("line", String(span.startLine)), ("endLine", String(span.endLine)),
          ("col", isOneLine ? String(span.startColumn) : nil),
          ("endColumn", isOneLine ? String(span.endColumn) : nil), ("title", "motc \(report.title(of: code))"),
        ], "\(visible(file.source.path)):\(span.startLine):\(span.startColumn): \(code) \(finding.text)")
    }
    if Severity.allCases.contains(where: { severity in
      report.findings.count { $0.diagnostic.severity == severity } > Self.shown
    }) {
      text += Self.more[report.language] + "\n"
    }
    return text + report.summary + "\n"
  }

  private static let shown = 10
  /// GitHub takes 64 KB of a message.
  private static let mostBytes = 60_000

  private func command(_ name: String, _ properties: [(String, String?)], _ message: String) -> String {
    let given = properties.compactMap { name, value in value.map { "\(name)=\(escaped($0, isProperty: true))" } }
    return "::\(name) \(given.joined(separator: ","))::\(escaped(clipped(message), isProperty: false))\n"
  }

  private func keyword(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  private func clipped(_ message: String) -> String {
    guard message.utf8.count > Self.mostBytes else { return message }
    var end = message.utf8.index(message.startIndex, offsetBy: Self.mostBytes)
    end = message.unicodeScalars.index(before: message.unicodeScalars.index(after: end))
    return String(message.unicodeScalars[..<end]) + "…"
  }

  private func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}": result += visible(String(scalar))
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let more = Phrase(
    en: "GitHub shows ten of a kind beside the lines of a step; this log has them all",
    zh: "GitHub 在代码行旁每一步每类只显示十条，全部内容见本日志",
    af: "GitHub wys tien van 'n soort langs die reëls van 'n stap; hierdie log het almal")
}
