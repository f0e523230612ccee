/// The report that GitLab shows as Code Quality. It knows lines and no columns.
struct GitLabPrinter: FindingPrinter {
  func text(of report: FindingReport) -> String {
    var json = JSONWriter()
    json.array { json in
      for (number, failure) in report.failures.enumerated() {
        issue(
          failure.text, "motc", "failure-\(number + 1)", "blocker", failure.path ?? ".", 1...1, &json)
      }
      for finding in report.findings {
        let range = finding.diagnostic.range
        guard let file = report.files[range.file] else { continue }
        let span = file.index.span(of: range, in: .codePoints)
        issue(
          finding.text, report.title(of: finding.diagnostic.code),
          finding.fingerprint.unique(in: file.repositoryPath, number: finding.number),
          severity(finding.diagnostic.severity), file.repositoryPath, span.startLine...span.endLine, &json)
      }
    }
    return json.text + "\n"
  }

  private func issue(
    _ description: String, _ check: String, _ fingerprint: String, _ severity: String, _ path: String,
    _ lines: ClosedRange<Int>, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.string("description", description)
      json.string("check_name", check)
      json.string("fingerprint", fingerprint)
      json.string("severity", severity)
      json.object("location") { json in
        json.string("path", path)
        json.object("lines") { json in
          json.number("begin", lines.lowerBound)
          json.number("end", lines.upperBound)
        }
      }
    }
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
