import Foundation
import MotcSource
import Testing

private let folder = ProcessInfo.processInfo.environment["MOTC_SCHEMAS"].map { URL(filePath: $0) }

/// Every format against its public schema, where `MOTC_SCHEMAS` names a folder with them: `sarif-schema-2.1.0.json`,
/// `rdf-DiagnosticResult.json`, `junit-10.xsd` (of Jenkins) and `checkstyle-report-1.0.0.xsd`.
@Suite(.enabled(if: folder != nil, "MOTC_SCHEMAS names no folder with the schemas of the formats"))
struct FormatSchemaTests {
  private static let reports: [(name: String, report: FindingReport)] =
    MessageLanguage.allCases.map { ("every rule in \($0.rawValue)", SampleReport.everyRule(in: $0)) }
    + [("nasty", SampleReport.nasty), ("empty", SampleReport.empty)]

  private func bytes(_ format: ReportFormat) -> [[UInt8]] {
    Self.reports.map { Array($0.report.text(as: format).utf8) }
  }

  @Test(arguments: [
    (ReportFormat.sarif, "sarif-schema-2.1.0.json"), (.rdjson, "rdf-DiagnosticResult.json"),
  ]) func json(format: ReportFormat, schema: String) throws {
    #expect(Self.reports[0].report.findings.count > 150)
    let schema = try String(contentsOf: try #require(folder).appending(path: schema), encoding: .utf8)
    guard let verdicts = try JSONSchemaValidator.validate(bytes(format), against: schema, areJSON: true) else { return }
    for ((name, _), verdict) in zip(Self.reports, verdicts) {
      #expect(verdict == .accepted, "\(format) of \(name)")
    }
    // The schema itself refuses something.
    let text = Self.reports[0].report.text(as: format)
    let wrong = text.replacing("\"region\": {", with: "\"region\": 1, \"x\": {")
      .replacing("\"severity\": \"", with: "\"severity\": \"x")
    let refused = try JSONSchemaValidator.validate([Array(wrong.utf8)], against: schema, areJSON: true)
    #expect(refused?.first != .accepted)
  }

  @Test(arguments: [(ReportFormat.junit, "junit-10.xsd"), (.checkstyle, "checkstyle-report-1.0.0.xsd")])
  func xml(format: ReportFormat, schema: String) throws {
    let schema = try #require(folder).appending(path: schema)
    for (number, bytes) in bytes(format).enumerated() {
      guard let complaint = try XMLSchemaValidator.complaint(of: bytes, against: schema) else { return }
      #expect(complaint == "", "\(format) of \(Self.reports[number].name)")
    }
    let wrong = SampleReport.nasty.text(as: format).replacing(" name=\"", with: " title=\"")
    #expect(try XMLSchemaValidator.complaint(of: Array(wrong.utf8), against: schema) != "")
  }
}

/// xmllint of libxml2.
private enum XMLSchemaValidator {
  /// What it says of a document; nothing when that is valid. Records an issue and returns `nil` where there is none.
  static func complaint(of document: [UInt8], against schema: URL) throws -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/xmllint" }
    guard let program = folders.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
      Issue.record("xmllint is not installed: apt-get install libxml2-utils")
      return nil
    }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("motc-\(UUID().uuidString).xml")
    try Data(document).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = ["--noout", "--nonet", "--schema", schema.path, file.path]
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : String(decoding: said, as: UTF8.self)
  }
}
