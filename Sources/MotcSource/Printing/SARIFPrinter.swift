/// SARIF 2.1.0, as code scanning of GitHub and others read it. Columns count UTF-16 code units.
///
/// Files are named from the folder of the repository. A fix-it is a fix, a label a related location; what the run could
/// not do is a notification.
struct SARIFPrinter: FindingPrinter {
  /// What GitHub takes; of more, the gravest are written.
  private static let mostResults = 25_000
  private static let mostLocations = 1_000

  func text(of report: FindingReport) -> String {
    let isCut = report.findings.count > Self.mostResults
    let findings = isCut ? Array(report.gravestFirst.prefix(Self.mostResults)) : report.findings
    let rules = report.rules.values.sorted { $0.code < $1.code }
    let ruleIndexes = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.code, $0) })
    let hashes = lineHashes(of: findings, report)
    var json = JSONWriter()
    json.object { json in
      json.string("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.string("version", "2.1.0")
      json.array("runs") { json in
        json.object { json in
          json.object("tool") { json in
            json.object("driver") { json in
              json.string("name", "motc")
              json.string("version", report.version)
              json.string("semanticVersion", report.version)
              json.string("language", report.language.rawValue)
              json.array("rules") { json in
                for rule in rules { append(rule, in: report.language, &json) }
              }
            }
          }
          json.string("language", report.language.rawValue)
          json.string("columnKind", "utf16CodeUnits")
          json.object("originalUriBaseIds") { json in
            json.object(Self.base) { json in
              json.object("description") { json in json.string("text", Self.baseDescription[report.language]) }
            }
          }
          invocation(report, more: report.findings.count - findings.count, &json)
          json.array("results") { json in
            for finding in findings {
              append(finding, rule: ruleIndexes[finding.diagnostic.code], hashes, report, &json)
            }
          }
        }
      }
    }
    return json.text + "\n"
  }

  // MARK: The run

  private func invocation(_ report: FindingReport, more: Int, _ json: inout JSONWriter) {
    var notifications = report.failures.map { (level: "error", text: $0.text) }
    notifications += report.gates.map { ("error", $0.lines) }
    if more > 0 { notifications.append(("warning", Self.more(.number(more)).text(in: report.language))) }
    json.array("invocations") { json in
      json.object { json in
        json.bool("executionSuccessful", report.failures.isEmpty)
        json.array("toolExecutionNotifications") { json in
          for notification in notifications {
            json.object { json in
              json.string("level", notification.level)
              json.object("message") { json in json.string("text", notification.text) }
            }
          }
        }
      }
    }
  }

  private func append(_ rule: RuleInfo, in language: MessageLanguage, _ json: inout JSONWriter) {
    json.object { json in
      json.string("id", rule.code.description)
      json.string("name", rule.name)
      json.object("shortDescription") { json in json.string("text", rule.summary[language]) }
      json.object("fullDescription") { json in json.string("text", rule.rationale[language]) }
      json.object("help") { json in
        let help = rule.explanation(in: language)
        json.string("text", help)
        // Paragraphs and indented blocks: Markdown as it stands.
        json.string("markdown", help)
      }
      json.object("defaultConfiguration") { json in json.string("level", level(of: rule.severity)) }
    }
  }

  // MARK: Results

  private func append(
    _ finding: FindingReport.Finding, rule: Int?, _ hashes: [FileID: LineHashes], _ report: FindingReport,
    _ json: inout JSONWriter
  ) {
    let diagnostic = finding.diagnostic
    let file = report.files[diagnostic.range.file]
    json.object { json in
      json.string("ruleId", diagnostic.code.description)
      if let rule { json.number("ruleIndex", rule) }
      json.string("level", level(of: diagnostic.severity))
      json.object("message") { json in json.string("text", finding.text) }
      json.array("locations") { json in
        json.object { json in physicalLocation(diagnostic.range, report, &json) }
      }
      if !diagnostic.labels.isEmpty {
        json.array("relatedLocations") { json in
          for (number, label) in diagnostic.labels.prefix(Self.mostLocations - 1).enumerated() {
            json.object { json in
              json.number("id", number + 1)
              physicalLocation(label.range, report, &json)
              json.object("message") { json in json.string("text", label.message.text(in: finding.language)) }
            }
          }
        }
      }
      json.object("partialFingerprints") { json in
        json.string("motc/v1", "\(finding.fingerprint):\(finding.number)")
        if let file, let hash = hashes[file.source.id]?[file.index.line(at: diagnostic.range.start)] {
          json.string("primaryLocationLineHash", hash)
        }
      }
      if !diagnostic.fixIts.isEmpty {
        json.array("fixes") { json in
          for fixIt in diagnostic.fixIts { append(fixIt, in: finding.language, report, &json) }
        }
      }
    }
  }

  private func append(
    _ fixIt: FixIt, in language: MessageLanguage, _ report: FindingReport, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.object("description") { json in json.string("text", fixIt.title.text(in: language)) }
      json.array("artifactChanges") { json in
        for file in Set(fixIt.edits.map(\.range.file)).sorted() {
          json.object { json in
            artifact(file, report, &json)
            json.array("replacements") { json in
              for edit in fixIt.edits where edit.range.file == file {
                json.object { json in
                  region("deletedRegion", edit.range, report, &json)
                  json.object("insertedContent") { json in json.string("text", edit.replacement) }
                }
              }
            }
          }
        }
      }
    }
  }

  private func physicalLocation(_ range: SourceRange, _ report: FindingReport, _ json: inout JSONWriter) {
    json.object("physicalLocation") { json in
      artifact(range.file, report, &json)
      region("region", range, report, &json)
    }
  }

  private func artifact(_ id: FileID, _ report: FindingReport, _ json: inout JSONWriter) {
    json.object("artifactLocation") { json in
      let path = report.files[id]?.repositoryBytes ?? []
      let isElsewhere = path.first == UInt8(ascii: "/")
      json.string("uri", (isElsewhere ? "file://" : "") + percentEncoded(path))
      if !isElsewhere { json.string("uriBaseId", Self.base) }
    }
  }

  private func region(_ key: String, _ range: SourceRange, _ report: FindingReport, _ json: inout JSONWriter) {
    guard let span = report.files[range.file]?.index.span(of: range, in: .utf16) else { return }
    json.object(key) { json in
      json.number("startLine", span.startLine)
      json.number("startColumn", span.startColumn)
      json.number("endLine", span.endLine)
      json.number("endColumn", span.endColumn)
    }
  }

  private func level(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  /// A path as it stands in a URI.
  private func percentEncoded(_ path: [UInt8]) -> String {
    var result = ""
    for byte in path {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }

  private func lineHashes(of findings: [FindingReport.Finding], _ report: FindingReport) -> [FileID: LineHashes] {
    var hashes: [FileID: LineHashes] = [:]
    for id in findings.map(\.diagnostic.range.file) where hashes[id] == nil {
      hashes[id] = report.files[id].map { LineHashes($0.source.buffer) }
    }
    return hashes
  }

  private static let base = "%SRCROOT%"
  private static let baseDescription = Phrase(
    en: "The folder of the repository, or else the working directory.", zh: "代码仓库的文件夹；没有仓库时为当前文件夹。",
    af: "Die gids van die bewaarplek, of anders die werkgids.")
  private static let more = Phrase(
    en: "{1} more findings, none of them graver, are left out", zh: "另有 {1} 个问题没有列出，都不比已列出的严重",
    af: "nog {1} bevindings, nie een ernstiger nie, is weggelaat")
}

/// What GitHub tells the lines of a file apart by, so that an alert stays the same one when lines move: a polynomial
/// hash of the hundred UTF-16 code units that follow the line's beginning, blanks left out and line ends made equal, and
/// how many lines up to this one have the same. GitHub reckons it itself where it has the file, and compares.
private struct LineHashes {
  private var hashes: [(value: UInt64, number: Int)] = []

  private static let length = 100
  private static let factor: UInt64 = 37
  /// What it takes the end of a file for.
  private static let end: UInt64 = 0xFFFF

  init(_ buffer: TextBuffer) {
    // Sums up to each unit; those of a part are their difference.
    var sums: [UInt64] = [0]
    sums.reserveCapacity(buffer.bytes.count + Self.length + 2)
    var sum: UInt64 = 0
    func add(_ unit: UInt64) {
      sum = sum &* Self.factor &+ unit
      sums.append(sum)
    }
    var starts = [0]
    var previous: UInt32 = 0
    for scalar in String(decoding: buffer.bytes, as: UTF8.self).unicodeScalars {
      defer { previous = scalar.value }
      switch scalar.value {
      case 0x20, 0x09: continue
      case 0x0A where previous == 0x0D: continue
      case 0x0A, 0x0D:
        add(0x0A)
        starts.append(sums.count - 1)
      case 0x10000...: for unit in UTF16.encode(scalar)! { add(UInt64(unit)) }
      default: add(UInt64(scalar.value))
      }
    }
    add(Self.end)
    for _ in 0..<Self.length { add(0) }
    let power = (0..<Self.length).reduce(UInt64(1)) { power, _ in power &* Self.factor }
    var counts: [UInt64: Int] = [:]
    for start in starts {
      let value = sums[start + Self.length] &- sums[start] &* power
      let number = counts[value, default: 0] + 1
      counts[value] = number
      hashes.append((value, number))
    }
  }

  /// - Parameter line: from 0.
  subscript(line: Int) -> String? {
    guard hashes.indices.contains(line) else { return nil }
    return "\(String(hashes[line].value, radix: 16)):\(hashes[line].number)"
  }
}
