import MotcModel
package import MotcSource

/// What only the files of a run together show; holds a few names of each file, not the files (decision 12).
package struct Overview: Sendable {
  /// Where each blueprint id was met first.
  private var pathByID: [String: String] = [:]
  private var libraries: [LibrarySummary] = []
  private var imported: Set<FileID> = []
  /// Places of standards' ids.
  private var used: Set<SourceRange> = []
  /// Whether some file names one that cannot be had: any library may be the one that was meant.
  private var lacksFiles = false
  /// Files that another does not get as it names it, and those beside them: what is used of them cannot be seen.
  private var partlySeen: Set<FileID> = []

  private struct LibrarySummary: Sendable {
    let source: SourceFile
    let language: MessageLanguage
    let id: Located<Text>
    let standards: [Located<Text>]
  }

  package init() {}

  /// Takes a file in; what is wrong with it beside those that were taken in before.
  package mutating func add(_ compilation: Compilation) -> [Diagnostic] {
    imported.formUnion(compilation.files.dropFirst().map(\.id))
    used.formUnion(compilation.usedStandards)
    lacksFiles = lacksFiles || compilation.diagnostics.contains { $0.isAboutFiles }
    if (compilation.diagnostics + compilation.foreignErrors).contains(where: \.isAboutFiles) {
      partlySeen.formUnion(compilation.files.map(\.id))
    }
    switch compilation.file {
    case .blueprint(let blueprint):
      return repeatedID(blueprint.id, in: compilation.source).map { [$0] } ?? []
    case .library(let library):
      let standards = library.standards.compactMap { standard in
        standard.id.written.map { Located($0, standard.id.range) }
      }
      libraries.append(
        LibrarySummary(
          source: compilation.source, language: compilation.language, id: library.id, standards: standards))
      return []
    case .project, .none: return []
    }
  }

  /// A blueprint whose id another one has: their documents would go to one folder.
  private mutating func repeatedID(_ id: Located<Text>, in source: SourceFile) -> Diagnostic? {
    let name = id.value.string
    guard let first = pathByID[name] else {
      pathByID[name] = source.path
      return nil
    }
    var report = Report()
    report(
      StructureRules.duplicateID, StructureRules.idOfTwoFiles(.string(name), .string(first)), at: id.range,
      help: [StructureRules.renameOne()])
    return report.diagnostics.first
  }

  /// Standards of the libraries that none of the files uses, library by library; once for a library that nothing
  /// imports.
  package func unusedStandards() -> [(source: SourceFile, language: MessageLanguage, diagnostics: [Diagnostic])] {
    libraries.compactMap { library in
      if partlySeen.contains(library.source.id) { return nil }
      var report = Report()
      if !imported.contains(library.source.id) {
        if lacksFiles { return nil }
        report(Self.unusedStandard, Self.nothingImports(), at: library.id.range, help: [Self.importOrRemove()])
      } else {
        for standard in library.standards where !used.contains(standard.range) {
          report(
            Self.unusedStandard, Self.nothingUses(.text(standard.value)), at: standard.range, help: [Self.useOrRemove()]
          )
        }
      }
      return report.diagnostics.isEmpty
        ? nil : (library.source, library.language, report.diagnostics.spelt(asIn: [library.source]))
    }
  }

  package static let unusedStandard = RuleInfo(
    "X903", "unused-standard", .info,
    summary: Phrase(
      en: "library standard that no blueprint uses", zh: "没有蓝图采用的标准",
      af: "biblioteekstandaard wat geen bloudruk gebruik nie"),
    rationale: Phrase(
      en: "It was agreed on, and is on nobody's checklist.", zh: "标准定下来了，却不在任何人的检查表上。",
      af: "Dit is ooreengekom, en staan op niemand se kontrolelys nie."),
    triggering: [
      Example(
        "library: phone\nstandards:\n  three-rings: Answers within three rings\n  ⟦hang-up-last⟧: Waits until the caller has hung up\n",
        with: [
          (
            "call.yaml",
            "blueprint: call\nimports: [example.yaml]\nroles: [agent]\nsteps:\n  - step: call\n    customer: calls\n    frontstage: { agent: answers }\n    requirements:\n      - use: phone.three-rings\n"
          )
        ]),
      Example("library: ⟦phone⟧\nstandards:\n  three-rings: Answers within three rings\n"),
    ],
    passing: [
      Example(
        "library: phone\nstandards:\n  three-rings: Answers within three rings\n",
        with: [
          (
            "call.yaml",
            "blueprint: call\nimports: [example.yaml]\nroles: [agent]\nsteps:\n  - step: call\n    customer: calls\n    frontstage: { agent: answers }\n    requirements:\n      - use: phone.three-rings\n"
          )
        ])
    ])
  private static let nothingUses = Phrase(
    en: "no file that was checked uses '{1}'", zh: "检查过的文件都没有采用“{1}”",
    af: "geen lêer wat nagegaan is, gebruik '{1}' nie")
  private static let nothingImports = Phrase(
    en: "no file that was checked imports this library", zh: "检查过的文件都没有引用这个标准库",
    af: "geen lêer wat nagegaan is, voer hierdie biblioteek in nie")
  private static let useOrRemove = Phrase(
    en: "write `{use}: LIBRARY.STANDARD` in the steps where it holds, or remove it",
    zh: "在适用的步骤里写“{use}: 标准库.标准”，或者删掉它",
    af: "skryf `{use}: BIBLIOTEEK.STANDAARD` in die stappe waar dit geld, of verwyder dit")
  private static let importOrRemove = Phrase(
    en: "name it under `{imports}` where its standards hold, or remove it",
    zh: "在用得到的蓝图里写进“{imports}”，或者删掉它",
    af: "noem dit onder `{imports}` waar sy standaarde geld, of verwyder dit")
}
