/// Findings for other programs: offsets in UTF-8 bytes, lines and columns from 1, columns in code points.
package struct JSONPrinter: Sendable {
  package init() {}

  package func text(
    of diagnostics: [Diagnostic], sources: [FileID: SourceFile], language: (FileID) -> MessageLanguage,
    name: (RuleCode) -> String?
  ) -> String {
    var indexes: [FileID: LineIndex] = [:]
    for id in Set(diagnostics.flatMap { [$0.range.file] + $0.labels.map(\.range.file) }) {
      indexes[id] = sources[id].map { LineIndex($0.buffer) }
    }
    func place(_ range: SourceRange, _ json: inout JSONWriter) {
      json.string("file", sources[range.file]?.path ?? "")
      guard let index = indexes[range.file] else { return }
      func point(_ key: String, _ offset: Int, _ json: inout JSONWriter) {
        let position = index.position(of: offset, in: .codePoints)
        json.object(key) { json in
          json.number("line", position.line + 1)
          json.number("column", position.column + 1)
          json.number("offset", offset)
        }
      }
      point("start", range.start, &json)
      point("end", range.end, &json)
    }
    var json = JSONWriter()
    json.object { json in
      json.number("version", 1)
      json.array("findings") { json in
        for diagnostic in diagnostics {
          let language = language(diagnostic.range.file)
          json.object { json in
            json.string("code", diagnostic.code.description)
            json.optional("name", name(diagnostic.code))
            json.string("severity", diagnostic.severity.keyword)
            json.string("message", diagnostic.message.text(in: language))
            place(diagnostic.range, &json)
            json.array("labels") { json in
              for label in diagnostic.labels {
                json.object { json in
                  json.string("message", label.message.text(in: language))
                  place(label.range, &json)
                }
              }
            }
            json.array("help") { json in
              for help in diagnostic.help { json.string(nil, help.text(in: language)) }
            }
            json.array("fixes") { json in
              for fixIt in diagnostic.fixIts {
                json.object { json in
                  json.string("title", fixIt.title.text(in: language))
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
    }
    return json.text + "\n"
  }
}
