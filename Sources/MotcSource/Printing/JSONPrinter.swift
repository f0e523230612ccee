/// Findings for other programs: offsets in UTF-8 bytes, lines and columns from 1, columns in code points.
struct JSONPrinter: FindingPrinter {
  func text(of report: FindingReport) -> String {
    func place(_ range: SourceRange, _ json: inout JSONWriter) {
      json.string("file", report.files[range.file]?.source.path ?? "")
      guard let span = report.files[range.file]?.index.span(of: range, in: .codePoints) else { return }
      func point(_ key: String, _ line: Int, _ column: Int, _ offset: Int, _ json: inout JSONWriter) {
        json.object(key) { json in
          json.number("line", line)
          json.number("column", column)
          json.number("offset", offset)
        }
      }
      point("start", span.startLine, span.startColumn, range.start, &json)
      point("end", span.endLine, span.endColumn, range.end, &json)
    }
    var json = JSONWriter()
    json.object { json in
      json.number("version", 1)
      json.number("checked", report.checked.count)
      json.array("findings") { json in
        for finding in report.findings {
          let diagnostic = finding.diagnostic
          json.object { json in
            json.string("code", diagnostic.code.description)
            json.optional("name", report.name(of: diagnostic.code))
            json.string("severity", diagnostic.severity.keyword)
            json.string("message", finding.message)
            place(diagnostic.range, &json)
            json.string("fingerprint", finding.fingerprint.description)
            json.optional("note", diagnostic.note?.text(in: finding.language))
            json.array("labels") { json in
              for label in diagnostic.labels {
                json.object { json in
                  json.string("message", label.message.text(in: finding.language))
                  place(label.range, &json)
                }
              }
            }
            json.array("help") { json in
              for help in diagnostic.help { json.string(nil, help.text(in: finding.language)) }
            }
            json.array("fixes") { json in
              for fixIt in diagnostic.fixIts {
                json.object { json in
                  json.string("title", fixIt.title.text(in: finding.language))
                  json.array("edits") { json in
                    for edit in fixIt.edits {
                      json.object { json in
                        place(edit.range, &json)
                        json.string("replacement", edit.replacement)
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      json.array("gates") { json in
        for gate in report.gates {
          json.object { json in
            json.string("gate", gate.name)
            json.string("message", gate.text)
            json.array("details") { json in
              for detail in gate.details { json.string(nil, detail) }
            }
          }
        }
      }
      json.array("failures") { json in
        for failure in report.failures {
          json.object { json in
            json.string("message", failure.text)
            json.optional("file", failure.path)
          }
        }
      }
    }
    return json.text + "\n"
  }
}
