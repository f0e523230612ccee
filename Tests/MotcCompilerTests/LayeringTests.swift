import Foundation
import Testing

/// The table of ARCHITECTURE.md: what each target may import. The package manager does not hold it: a target may import
/// what it never declared, if something that it depends on does.
@Suite struct LayeringTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let table: [String: Set<String>] = [
    "MotcSource": [],
    "MotcSyntax": ["CLibYAML", "MotcSource"],
    "MotcModel": ["MotcSource", "MotcSyntax"],
    "MotcAnalysis": ["MotcSource", "MotcModel", "MotcSyntax"],
    "MotcImport": ["MotcSource", "MotcSyntax", "MotcModel"],
    "MotcTemplates": [],
    "MotcRendering": ["MotcSource", "MotcModel", "MotcAnalysis", "MotcTemplates"],
    "MotcWorkbook": ["CXLSXWriter", "MotcSource", "MotcRendering"],
    "MotcCommandLine": [
      "MotcSource", "MotcSyntax", "MotcModel", "MotcAnalysis", "MotcImport", "MotcTemplates", "MotcRendering",
      "MotcWorkbook", "ArgumentParser", "Glibc", "Darwin", "Synchronization",
    ],
    "motc": ["MotcCommandLine"],
  ]

  /// In the core: what would make it depend on more than its input.
  private static let core: Set<String> = [
    "MotcSource", "MotcSyntax", "MotcModel", "MotcAnalysis", "MotcImport", "MotcRendering",
  ]
  private static let forbiddenInCore = [
    "FileManager", "ProcessInfo", "Date()", "print(", "getenv", "CommandLine.", "nonisolated(unsafe)",
  ]

  private func sources() throws -> [(target: String, path: String, text: String)] {
    let folder = Self.root.appending(path: "Sources").path
    return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }.sorted()
      .map { path in
        let target = String(path.prefix { $0 != "/" })
        return (target, path, try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8))
      }
  }

  @Test func everyTargetImportsOnlyWhatItsRowNames() throws {
    let sources = try sources()
    #expect(Set(sources.map(\.target)) == Set(Self.table.keys))
    for (target, path, text) in sources {
      let allowed = try #require(Self.table[target])
      for line in text.split(whereSeparator: \.isNewline) {
        let words = line.split(separator: " ").filter { !["package", "@testable", "internal", "private"].contains($0) }
        guard words.first == "import", let module = words.dropFirst().first else { continue }
        #expect(allowed.contains(String(module)), "\(path) imports \(module)")
      }
    }
  }

  @Test func theCoreAsksNothingOfTheMachine() throws {
    for (target, path, text) in try sources() where Self.core.contains(target) {
      let words = text.split { !($0.isLetter || $0.isNumber || "_.()".contains($0)) }
      for forbidden in Self.forbiddenInCore {
        let says = words.contains { $0.hasPrefix(forbidden) }
        #expect(!says, "\(path) says \(forbidden)")
      }
    }
  }
}
