import Foundation
import MotcSource
import MotcSyntax
import Testing

private let folder = ProcessInfo.processInfo.environment["MOTC_YAML_TEST_SUITE"].map { URL(filePath: $0) }

/// The public yaml-test-suite, where `MOTC_YAML_TEST_SUITE` names a folder of it (its branch `data` in `data/`, and
/// which cases libyaml conforms on in `conforms.txt`, which it wrongly accepts in `libyaml-accepts-invalid.txt`).
@Suite(.enabled(if: folder != nil, "MOTC_YAML_TEST_SUITE names no folder with the yaml-test-suite"))
struct YAMLTestSuiteTests {
  private func cases(in list: String) throws -> [String] {
    let text = try String(contentsOf: try #require(folder).appending(path: list), encoding: .utf8)
    return text.split(separator: "\n").compactMap { $0.split(separator: "\t").first.map(String.init) }
  }

  private func findings(of name: String) throws -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    let file = try #require(folder).appending(path: "data/\(name)/in.yaml")
    let bytes = [UInt8](try Data(contentsOf: file))
    return (bytes, parse(SourceFile(id: FileID(0), path: "in.yaml", buffer: TextBuffer(bytes))).diagnostics)
  }

  private func isValid(_ name: String) throws -> Bool {
    let file = try #require(folder).appending(path: "data/\(name)/error")
    return !FileManager.default.fileExists(atPath: file.path)
  }

  @Test func whatOtherReadersRefuseIsFound() throws {
    let names = try cases(in: "libyaml-accepts-invalid.txt")
    #expect(names.count == 16)
    for name in names {
      let codes = try findings(of: name).diagnostics.map(\.code.description)
      #expect(codes.contains("Y016"), "\(name): \(codes)")
    }
  }

  @Test func whatConformsIsNotSaidToBeRefused() throws {
    let names = try cases(in: "conforms.txt").filter { try isValid($0) }
    #expect(names.count == 252)
    for name in names {
      let codes = try findings(of: name).diagnostics.map(\.code.description)
      #expect(!codes.contains("Y016"), "\(name): \(codes)")
    }
  }

  @Test func whatIsInvalidIsFoundInsideTheFile() throws {
    let names = try cases(in: "conforms.txt").filter { try !isValid($0) }
    #expect(names.count == 78)
    for name in names {
      let (bytes, diagnostics) = try findings(of: name)
      #expect(!diagnostics.isEmpty, "\(name)")
      #expect(diagnostics.allSatisfy { $0.range.end <= bytes.count }, "\(name)")
    }
  }
}
