/// The Reviewdog Diagnostic Format. Columns count UTF-8 bytes; fixes become suggestions.
struct RDJSONPrinter: FindingPrinter {
  func text(of report: FindingReport) -> String {
    var json = JSONWriter()
    json.object { json in
      json.object("source") { json in json.string("name", "motc") }
      json.array("diagnostics") { json in
        for failure in report.failures {
          json.object { json in
            json.string("message", failure.text)
            if let path = failure.path { json.object("location") { json in json.string("path", path) } }
            json.string("severity", "ERROR")
          }
        }
        for finding in report.findings { append(finding, report, &json) }
      }
    }
    return json.text + "\n"
  }

  private func append(_ finding: FindingReport.Finding, _ report: FindingReport, _ json: inout JSONWriter) {
    let diagnostic = finding.diagnostic
    json.object { json in
      json.string("message", finding.text)
      location(diagnostic.range, report, &json)
      json.string("severity", severity(diagnostic.severity))
      json.object("code") { json in json.string("value", report.title(of: diagnostic.code)) }
      let suggestions = diagnostic.fixIts.compactMap { suggestion($0, for: diagnostic, report) }
      if !suggestions.isEmpty {
        json.array("suggestions") { json in
          for (change, text) in suggestions {
            json.object { json in
              range(change, report, &json)
              json.string("text", text)
            }
          }
        }
      }
      if !diagnostic.labels.isEmpty {
        json.array("related_locations") { json in
          for label in diagnostic.labels {
            json.object { json in
              json.string("message", label.message.text(in: finding.language))
              location(label.range, report, &json)
            }
          }
        }
      }
    }
  }

  /// A suggestion replaces one range: from the first edit to the last, with what stands between them.
  private func suggestion(
    _ fixIt: FixIt, for diagnostic: Diagnostic, _ report: FindingReport
  ) -> (range: SourceRange, text: String)? {
    let edits = fixIt.edits
    guard let file = report.files[diagnostic.range.file], edits.allSatisfy({ $0.range.file == file.source.id }) else {
      return nil
    }
    var text = ""
    var end = edits[0].range.start
    for edit in edits {
      text += file.source.text(in: SourceRange(file.source.id, end, edit.range.start)).string + edit.replacement
      end = edit.range.end
    }
    return (SourceRange(file.source.id, edits[0].range.start, end), text)
  }

  private func location(_ place: SourceRange, _ report: FindingReport, _ json: inout JSONWriter) {
    json.object("location") { json in
      json.string("path", report.files[place.file]?.source.path ?? "")
      range(place, report, &json)
    }
  }

  private func range(_ range: SourceRange, _ report: FindingReport, _ json: inout JSONWriter) {
    guard let span = report.files[range.file]?.index.span(of: range, in: .utf8) else { return }
    json.object("range") { json in
      for (key, line, column) in [
        ("start", span.startLine, span.startColumn), ("end", span.endLine, span.endColumn),
      ] {
        json.object(key) { json in
          json.number("line", line)
          json.number("column", column)
        }
      }
    }
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .info: "INFO"
    }
  }
}
