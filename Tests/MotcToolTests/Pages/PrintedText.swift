import MotcCommandLine
import Testing

/// Poppler's pdftotext.
enum PrintedText {
  static let reader = Environment.current().program(named: "pdftotext")

  /// The text of each page, line by line as it stands there.
  static func pages(of document: [UInt8]) throws -> [String] {
    var process = ChildProcess(try #require(reader), ["-layout", "-", "-"], environment: .current())
    process.input = document
    let result = try process.run()
    #expect(result.ending == .exit(0), "\(String(decoding: result.errorOutput, as: UTF8.self))")
    return String(decoding: result.output, as: UTF8.self).split(separator: "\u{0C}").map(String.init)
  }
}
