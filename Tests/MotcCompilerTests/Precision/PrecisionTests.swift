import Foundation
import MotcAnalysis
import MotcSource
import Testing

/// What two readers think of every finding in blueprints that nobody tuned for the rules.
@Suite struct PrecisionTests {
  @Test func everyFindingIsJudged() throws {
    let judged = try Precision.verdicts().map(\.finding)
    let found = try Precision.findings()
    #expect(found.count > 100)
    let open = Set(found).subtracting(judged).sorted { $0.description < $1.description }
    #expect(open.isEmpty, "nobody has judged\n\(open.map(\.description).joined(separator: "\n"))")
    let gone = Set(judged).subtracting(found).sorted { $0.description < $1.description }
    #expect(gone.isEmpty, "no longer found\n\(gone.map(\.description).joined(separator: "\n"))")
  }

  /// Nine in ten have to be right, or the rule only takes notes; of a few findings nothing follows.
  @Test func warningsAndErrorsAreRight() throws {
    for row in try Precision.rows() where row.severity >= .warning && row.findings >= Precision.enough {
      #expect(row.right * 10 >= row.findings * 9, "\(row.info.code): \(row.right) of \(row.findings) are right")
    }
  }
}

/// The blueprints and the verdicts beside this file, counted.
enum Precision {
  /// A rule with fewer findings is not judged by their share.
  static let enough = 5

  struct Finding: Hashable, CustomStringConvertible {
    let file: String
    /// `LINE:COLUMN`, counted in characters from 1.
    let place: String
    let code: String
    /// Which a rule may grade by the case.
    let severity: String

    var description: String { "\(file)\t\(place)\t\(code)\t\(severity)" }
  }

  struct Row {
    let info: RuleInfo
    let severity: Severity
    var findings = 0
    /// Wrong to neither reader.
    var right = 0
    /// And worth acting on to one at least.
    var worthIt = 0
    /// And to both.
    var worthItToBoth = 0
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  static func verdicts() throws -> [(finding: Finding, readers: [String])] {
    let text = try String(contentsOf: folder.appending(path: "verdicts.tsv"), encoding: .utf8)
    return try text.split(separator: "\n").map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(cells.count == 7, "\(line)")
      try #require(cells[4...5].allSatisfy { ["right", "doubtful", "wrong"].contains($0) }, "\(line)")
      let finding = Finding(file: cells[0], place: cells[1], code: cells[2], severity: cells[3])
      return (finding, [cells[4], cells[5]])
    }
  }

  static func findings() throws -> [Finding] {
    let blueprints = folder.appending(path: "blueprints")
    let names = try FileManager.default.contentsOfDirectory(atPath: blueprints.path).filter { $0.hasSuffix(".yaml") }
    return try names.sorted().flatMap { name in
      let bytes = [UInt8](try Data(contentsOf: blueprints.appending(path: name)))
      let source = SourceFile(id: FileID(0), path: name, buffer: TextBuffer(bytes))
      let lines = LineIndex(source.buffer)
      return compile(source).diagnostics.map { diagnostic in
        let place = lines.position(of: diagnostic.range.start, in: .codePoints)
        return Finding(
          file: name, place: "\(place.line + 1):\(place.column + 1)", code: "\(diagnostic.code)",
          severity: diagnostic.severity.keyword)
      }
    }
  }

  /// By code, the gravest first.
  static func rows() throws -> [Row] {
    var rows: [String: Row] = [:]
    for (finding, readers) in try verdicts() {
      let info = try #require(RuleCode(finding.code).flatMap { ruleInfo($0) }, "\(finding)")
      let severity = try #require([Severity.info, .warning, .error].first { $0.keyword == finding.severity })
      var row = rows[finding.code + finding.severity] ?? Row(info: info, severity: severity)
      row.findings += 1
      if !readers.contains("wrong") {
        row.right += 1
        if readers.contains("right") { row.worthIt += 1 }
        if !readers.contains("doubtful") { row.worthItToBoth += 1 }
      }
      rows[finding.code + finding.severity] = row
    }
    return rows.values.sorted { ($0.info.code, $1.severity) < ($1.info.code, $0.severity) }
  }

  /// The table of `docs/precision.md`.
  static func table() throws -> String {
    let rows = try rows()
    var table =
      "| rule | severity | findings | right | worth acting on | to both |\n| --- | --- | --- | --- | --- | --- |\n"
    func line(_ name: String, _ severity: String, _ rows: [Row]) -> String {
      func sum(_ count: (Row) -> Int) -> Int { rows.reduce(0) { $0 + count($1) } }
      return
        "| \(name) | \(severity) | \(sum(\.findings)) | \(sum(\.right)) | \(sum(\.worthIt)) | \(sum(\.worthItToBoth)) |\n"
    }
    for row in rows {
      table += line("[\(row.info.code)](rules/en/\(row.info.code).md) \(row.info.name)", row.severity.keyword, [row])
    }
    for severity in [Severity.error, .warning, .info] {
      table += line("all", severity.keyword, rows.filter { $0.severity == severity })
    }
    return table + "\nNothing was found, and so nothing is known, of:\n\n"
      + unheard(besides: Set(rows.map(\.info.code)))
  }

  /// The rules without a finding, a line for each family.
  private static func unheard(besides heard: Set<RuleCode>) -> String {
    var list = ""
    for family in "FLQMTCXYSR".unicodeScalars {
      let all = catalogue.filter { $0.code.description.unicodeScalars.first == family }
      let silent = all.filter { !heard.contains($0.code) }
      guard !silent.isEmpty else { continue }
      let codes = silent.map { "[\($0.code)](rules/en/\($0.code).md)" }.joined(separator: ",\n  ")
      list += "- \(family): \(silent.count == all.count ? "all \(all.count)" : codes)\n"
    }
    return list
  }
}
