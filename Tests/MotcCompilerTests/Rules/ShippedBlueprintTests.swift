import Foundation
import MotcAnalysis
import MotcModel
import MotcSource
import Testing

/// The files that are shipped as examples are what the rules ask for.
@Suite struct ShippedBlueprintTests {
  private static let today = CalendarDay(year: 2026, month: 11, day: 24)
  private static let group = "dealer-group/"

  @Test func thereAreBlueprints() {
    #expect(ShippedBlueprints.paths.count >= 12)
  }

  @Test(arguments: ShippedBlueprints.paths) func noWarningsAndNoErrors(_ path: String) throws {
    let compilation = try ShippedBlueprints.compile(path, today: Self.today)
    let found = compilation.diagnostics.filter { $0.severity >= .warning } + compilation.foreignErrors
    #expect(
      found.isEmpty,
      "\(TextPrinter().text(of: found, sources: ShippedBlueprints.files.sources) { _ in .english })")
  }

  @Test func storesAreBuiltOnTheGroupAndItsLibrary() throws {
    for store in ["stores/east-city.yaml", "stores/misty-ridge.yaml"] {
      let compilation = try ShippedBlueprints.compile(Self.group + store, today: Self.today)
      #expect(
        Set(compilation.files.map(\.path))
          == Set([store, "corporate/roadside.yaml", "standards/phone.yaml"].map { Self.group + $0 }))
    }
  }

  @Test func everyStandardOfALibraryIsUsed() throws {
    var overview = Overview()
    for path in ShippedBlueprints.paths { _ = overview.add(try ShippedBlueprints.compile(path, today: Self.today)) }
    #expect(overview.unusedStandards().isEmpty)
  }

  /// Without its waivers, the store in the mountains is looser than the group: neither more of them nor fewer.
  @Test func theWaiversAreNeeded() throws {
    let store = Self.group + "stores/misty-ridge.yaml"
    let later = try ShippedBlueprints.compile(store, today: CalendarDay(year: 2031, month: 1, day: 1))
    #expect(later.diagnostics.map(\.code.description) == Array(repeating: "C804", count: 4))
  }
}

/// The files in `blueprints/`, by their paths in it.
enum ShippedBlueprints {
  static let files: FilesInMemory = {
    let folder = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
      .appending(path: "blueprints")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return FilesInMemory(
      names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
        (try? Data(contentsOf: folder.appending(path: name))).map { (name, Array($0)) }
      })
  }()

  static let paths = files.files.map(\.path)

  /// With what its files build on, and what the nearest `motc.yaml` decides.
  static func compile(_ path: String, today: CalendarDay?) throws -> Compilation {
    let source = try #require(files.files.first { $0.path == path })
    var options = try project(of: path).map { CompileOptions($0) } ?? CompileOptions()
    options.today = today
    return Compiler(options: options, files: files).compile(source)
  }

  private static func project(of path: String) throws -> Project? {
    var folder = path.split(separator: "/").dropLast()
    while true {
      let name = (folder + ["motc.yaml"]).joined(separator: "/")
      if let file = files.files.first(where: { $0.path == name }) {
        guard case .project(let project) = compileProject(file).file else { return nil }
        return project
      }
      guard folder.popLast() != nil else { return nil }
    }
  }
}
