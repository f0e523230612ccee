import Foundation
import MotcAnalysis
import MotcSource
import Testing

/// The blueprints that are shipped as examples are what the rules ask for.
@Suite struct ShippedBlueprintTests {
  static let paths: [String] = {
    let folder = root.appendingPathComponent("blueprints")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "yaml" }.map(\.path).sorted()
  }()

  private static let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent()
  }

  @Test func thereAreBlueprints() {
    #expect(Self.paths.count >= 7)
  }

  @Test(arguments: paths) func noWarningsAndNoErrors(_ path: String) throws {
    let source = SourceFile(
      id: FileID(0), path: path, buffer: TextBuffer(Array(try Data(contentsOf: URL(fileURLWithPath: path)))))
    let found = compile(source).diagnostics.filter { $0.severity >= .warning }
    #expect(found.isEmpty, "\(TextPrinter().text(of: found, sources: [source.id: source]) { _ in .english })")
  }
}
