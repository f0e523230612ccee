package import MotcSource
package import MotcSyntax

/// Puts the files of a compilation together, and keeps what several of them share.
///
/// Names are resolved in the file that wrote them: what a library or a base imports does not reach those who use it.
package final class Linker {
  private let files: any FileProvider
  private let limits: Limits
  private let units: Units
  /// Of files that others name; their own text included.
  private var shared: [FileID: SharedFile] = [:]
  /// Bytes of the texts in `shared`.
  private var sharedBytes = 0
  /// The files that are being put together, outermost first.
  private var chain: [FileID] = []

  package init(files: any FileProvider, limits: Limits = Limits(), units: Units = .builtIn) {
    self.files = files
    self.limits = limits
    self.units = units
  }

  /// What a blueprint comes to.
  package func link(_ blueprint: Blueprint, in source: SourceFile) -> Composition {
    // Nearly every blueprint stands by itself.
    if blueprint.extends == nil, blueprint.imports.isEmpty, !blueprint.usesLibraries {
      return Composition(
        blueprint: blueprint, isLibrary: false, files: [source], foreignErrors: [], deviations: [],
        origins: Origins(), usedStandards: [], idleExtends: nil, circles: [], diagnostics: [])
    }
    letGoOfOldFiles()
    return composition(of: blueprint, in: source)
  }

  /// What a library's standards come to.
  package func link(_ library: Library, in source: SourceFile) -> Composition {
    letGoOfOldFiles()
    return composition(of: library, in: source)
  }

  /// What a base or library comes to by itself.
  package func composition(of source: SourceFile) -> Composition? {
    sharedFile(source).composition
  }

  // MARK: Shared files

  /// A library or a base, ready for others.
  fileprivate struct SharedFile {
    let source: SourceFile
    let kind: Kind
    let composition: Composition?
    /// Its own.
    let errors: [Diagnostic]

    enum Kind { case blueprint, library, other }
  }

  /// Keeps memory flat over any number of files.
  private func letGoOfOldFiles() {
    guard sharedBytes > 256 << 10 else { return }
    shared = [:]
    sharedBytes = 0
  }

  private func sharedFile(_ source: SourceFile) -> SharedFile {
    if let known = shared[source.id] { return known }
    let tree = parse(source, limits: limits)
    let bound = bind(tree.value, units: units)
    let errors = (tree.diagnostics + bound.diagnostics).filter { $0.severity == .error }
    let file: SharedFile
    switch bound.value {
    case .blueprint(let blueprint):
      file = SharedFile(
        source: source, kind: .blueprint, composition: composition(of: blueprint, in: source), errors: errors)
    case .library(let library):
      file = SharedFile(
        source: source, kind: .library, composition: composition(of: library, in: source), errors: errors)
    case .project, .none:
      file = SharedFile(source: source, kind: .other, composition: nil, errors: errors)
    }
    shared[source.id] = file
    sharedBytes += source.buffer.bytes.count
    return file
  }

  // MARK: Putting together

  /// What is gathered while one file is put together.
  private struct Gathering {
    var report = Report()
    var files: [SourceFile]
    var foreignErrors: [Diagnostic] = []
    var imports: [Import] = []
    var circles: Set<FileID> = []
    /// Whether every library that is named could be had.
    var hasAllImports = true

    mutating func take(_ file: SharedFile) {
      let new = file.composition?.files ?? [file.source]
      files += new.filter { file in !files.contains { $0.id == file.id } }
      let errors =
        file.errors + (file.composition?.foreignErrors ?? [])
        + (file.composition?.diagnostics.filter { $0.severity == .error } ?? [])
      foreignErrors += errors.filter { !foreignErrors.contains($0) }
    }
  }

  private func composition(of blueprint: Blueprint, in source: SourceFile) -> Composition {
    chain.append(source.id)
    defer { chain.removeLast() }
    var gathering = Gathering(files: [source])
    gatherImports(blueprint.imports, of: source, &gathering)
    var expansion = Expansion(gathering.imports, hasAll: gathering.hasAllImports)
    let own = expansion.expand(blueprint)
    gathering.report.append(contentsOf: expansion.merging.report.diagnostics)
    guard let path = blueprint.extends else {
      return Composition(
        blueprint: own, isLibrary: false, files: gathering.files, foreignErrors: gathering.foreignErrors,
        deviations: expansion.merging.deviations, origins: expansion.merging.origins,
        usedStandards: expansion.usedStandards, idleExtends: nil, circles: gathering.circles,
        diagnostics: gathering.report.diagnostics)
    }
    let base = base(at: path, of: source, &gathering)
    var merging = expansion.merging
    merging.origins.fallback = path.range
    var result = own
    if let base { result = merging.blueprint(base, own) }
    return Composition(
      blueprint: result, isLibrary: false, files: gathering.files, foreignErrors: gathering.foreignErrors,
      deviations: merging.deviations, origins: merging.origins,
      usedStandards: expansion.usedStandards,
      idleExtends: base != nil && blueprint.changesNothing ? path.range : nil, circles: gathering.circles,
      diagnostics: gathering.report.diagnostics
        + merging.report.diagnostics.dropFirst(expansion.merging.report.diagnostics.count))
  }

  private func composition(of library: Library, in source: SourceFile) -> Composition {
    chain.append(source.id)
    defer { chain.removeLast() }
    var gathering = Gathering(files: [source])
    gatherImports(library.imports, of: source, &gathering)
    var expansion = Expansion(gathering.imports, hasAll: gathering.hasAllImports, isLibrary: true)
    let blueprint = expansion.expand(library.asBlueprint)
    return Composition(
      blueprint: blueprint, isLibrary: true, files: gathering.files, foreignErrors: gathering.foreignErrors,
      deviations: expansion.merging.deviations, origins: expansion.merging.origins,
      usedStandards: expansion.usedStandards, idleExtends: nil, circles: gathering.circles,
      diagnostics: gathering.report.diagnostics + expansion.merging.report.diagnostics)
  }

  private func gatherImports(_ entries: [Located<Text>], of source: SourceFile, _ gathering: inout Gathering) {
    for entry in entries {
      guard let file = namedFile(entry, of: source, ReferenceRules.importProblem, &gathering) else {
        gathering.hasAllImports = false
        continue
      }
      switch file.kind {
      case .library: break
      case .blueprint:
        gathering.report(
          ReferenceRules.importProblem, ReferenceRules.importsBlueprint(.text(entry.value)), at: entry.range,
          help: [ReferenceRules.extendInstead()])
        continue
      case .other:
        if file.errors.isEmpty {
          gathering.report(
            ReferenceRules.importProblem, ReferenceRules.noLibrary(.text(entry.value)), at: entry.range,
            help: [ReferenceRules.beginLibrary()])
        }
        continue
      }
      guard let library = file.composition?.blueprint else { continue }
      if let first = gathering.imports.first(where: { $0.name == library.id.value }) {
        gathering.report(
          ReferenceRules.importProblem, ReferenceRules.importedTwice(.text(library.id.value)), at: entry.range,
          labels: [Label(first.entry, ReferenceRules.firstImportedHere())], help: [ReferenceRules.importOnce()])
        continue
      }
      gathering.imports.append(Import(library: library, entry: entry.range))
    }
  }

  private func base(at path: Located<Text>, of source: SourceFile, _ gathering: inout Gathering) -> Blueprint? {
    guard let file = namedFile(path, of: source, ReferenceRules.baseProblem, &gathering) else { return nil }
    if file.kind == .blueprint { return file.composition?.blueprint }
    if file.kind == .library || file.errors.isEmpty {
      gathering.report(
        ReferenceRules.baseProblem, ReferenceRules.noBlueprint(.text(path.value)), at: path.range,
        help: [file.kind == .library ? ReferenceRules.importInstead() : ReferenceRules.beginBlueprint()])
    }
    return nil
  }

  /// The file that a path names, taken in; what stands in the way is reported under the rule.
  private func namedFile(
    _ path: Located<Text>, of source: SourceFile, _ rule: RuleInfo, _ gathering: inout Gathering
  ) -> SharedFile? {
    let found: SourceFile
    do throws(FileProblem) {
      found = try files.file(path.value, from: source)
    } catch {
      switch error {
      case .notFound:
        gathering.report(
          rule, ReferenceRules.fileNotFound(.text(path.value)), at: path.range, help: [ReferenceRules.pathIsRelative()])
      case .outsideRoot:
        gathering.report(
          rule, ReferenceRules.fileOutside(.text(path.value)), at: path.range, help: [ReferenceRules.staysInside()])
      case .unreadable(let reason):
        gathering.report(rule, ReferenceRules.fileUnreadable(.text(path.value), .message(reason)), at: path.range)
      }
      return nil
    }
    guard found.id != source.id else {
      gathering.report(rule, ReferenceRules.namesItself(), at: path.range, help: [ReferenceRules.breakCircle()])
      return nil
    }
    var isCircle = chain.contains(found.id)
    if isCircle {
      gathering.circles.insert(found.id)
    } else {
      let file = sharedFile(found)
      let circles = file.composition?.circles ?? []
      isCircle = circles.contains(source.id)
      gathering.circles.formUnion(circles.subtracting([source.id]))
      gathering.take(file)
      if !isCircle { return file }
    }
    gathering.report(
      rule, ReferenceRules.circle(.text(path.value)), at: path.range, help: [ReferenceRules.breakCircle()])
    return nil
  }
}

/// A library as a file sees it.
struct Import {
  /// Its standards are those of the last role.
  let library: Blueprint
  /// Where it is named.
  let entry: SourceRange

  var name: Text { library.id.value }
  var standards: [Requirement] { library.roles.last?.requirements ?? [] }
  /// Without the one that bears the standards.
  var roles: ArraySlice<Role> { library.roles.dropLast() }
}

extension Library {
  /// The standards as those of a role, so that whatever reads blueprints reads libraries.
  fileprivate var asBlueprint: Blueprint {
    let bearer = Role(
      range: range, id: id, title: title, stages: [], writtenKind: nil, requirements: standards)
    return Blueprint(
      range: range, id: id, title: title, languageTag: nil, language: language, version: version, owner: owner,
      imports: imports, extends: nil, drop: [], waivers: [], allowances: allowances, roles: roles + [bearer],
      customerTitle: nil, expectations: expectations, metrics: metrics, tiers: [], phases: [], promises: [], steps: [],
      usesLibraries: true)
  }
}

extension Blueprint {
  /// Whether a file with a base says nothing that the base does not.
  fileprivate var changesNothing: Bool {
    steps.isEmpty && drop.isEmpty && roles.isEmpty && expectations.isEmpty && metrics.isEmpty && tiers.isEmpty
      && phases.isEmpty && promises.isEmpty && customerTitle == nil && title == nil && owner == nil
  }
}
