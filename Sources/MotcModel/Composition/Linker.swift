package import MotcSource
package import MotcSyntax

/// Puts the files of a compilation together, and keeps what several of them share.
///
/// Names are resolved in the file that wrote them: what a library or a base imports does not reach those who use it.
package final class Linker {
  private let files: any FileProvider
  private let limits: Limits
  private let units: Units
  /// Files that others name, by themselves.
  private var read: [FileID: ReadFile] = [:]
  /// The same, put together with what they name.
  private var shared: [FileID: SharedFile] = [:]
  /// Bytes of the texts in `read`.
  private var sharedBytes = 0

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
        origins: Origins(), usedStandards: [], idleExtends: nil, diagnostics: [])
    }
    letGoOfOldFiles()
    return composition(of: blueprint, links(of: blueprint, in: source), in: source)
  }

  /// What a library's standards come to.
  package func link(_ library: Library, in source: SourceFile) -> Composition {
    letGoOfOldFiles()
    return composition(of: library, links(of: library, in: source), in: source)
  }

  /// What a base or library comes to by itself.
  package func composition(of source: SourceFile) -> Composition? {
    sharedFile(readFile(source)).composition
  }

  // MARK: Files by themselves

  /// A path that a file writes, and what it leads to.
  private struct Link {
    let path: Located<Text>
    let isBase: Bool
    let target: Result<SourceFile, FileProblem>

    /// Whose finding it is when it cannot be followed.
    var rule: RuleInfo { isBase ? ReferenceRules.baseProblem : ReferenceRules.importProblem }
    var file: SourceFile? { try? target.get() }
  }

  /// A file that another names, before anything is put into it.
  private struct ReadFile {
    let source: SourceFile
    let value: BoundFile
    let errors: [Diagnostic]
    let links: [Link]
  }

  /// Keeps memory flat over any number of files.
  private func letGoOfOldFiles() {
    guard sharedBytes > 256 << 10 else { return }
    read = [:]
    shared = [:]
    sharedBytes = 0
  }

  private func readFile(_ source: SourceFile) -> ReadFile {
    if let known = read[source.id] { return known }
    let tree = parse(source, limits: limits)
    let bound = bind(tree.value, units: units)
    let links: [Link] =
      switch bound.value {
      case .blueprint(let blueprint): links(of: blueprint, in: source)
      case .library(let library): links(of: library, in: source)
      case .project, .none: []
      }
    let file = ReadFile(
      source: source, value: bound.value,
      errors: (tree.diagnostics + bound.diagnostics).filter { $0.severity == .error }, links: links)
    read[source.id] = file
    sharedBytes += source.buffer.bytes.count
    return file
  }

  private func links(of blueprint: Blueprint, in source: SourceFile) -> [Link] {
    blueprint.imports.map { link($0, isBase: false, in: source) }
      + (blueprint.extends.map { [link($0, isBase: true, in: source)] } ?? [])
  }

  private func links(of library: Library, in source: SourceFile) -> [Link] {
    library.imports.map { link($0, isBase: false, in: source) }
  }

  private func link(_ path: Located<Text>, isBase: Bool, in source: SourceFile) -> Link {
    let target: Result<SourceFile, FileProblem>
    do throws(FileProblem) {
      target = .success(try files.file(path.value, from: source))
    } catch {
      target = .failure(error)
    }
    return Link(path: path, isBase: isBase, target: target)
  }

  // MARK: Circles

  /// The file and all that it leads to, in the order in which they are met.
  private func reach(of file: ReadFile) -> [ReadFile] {
    var met: Set<FileID> = [file.source.id]
    var files = [file]
    var next = 0
    while next < files.count {
      for target in files[next].links.compactMap(\.file) where met.insert(target.id).inserted {
        files.append(readFile(target))
      }
      next += 1
    }
    return files
  }

  private func leads(_ file: ReadFile, backTo source: SourceFile) -> Bool {
    reach(of: file).contains { $0.source.id == source.id }
  }

  /// Reports the links of a file that lead back to it, which are not followed: where a circle is broken does not hang on
  /// the file that is put together first.
  private func reportCircles(_ links: [Link], of source: SourceFile, to report: inout Report) {
    for link in links {
      guard let target = link.file, target.id != source.id, leads(readFile(target), backTo: source) else { continue }
      report(
        link.rule, ReferenceRules.circle(.text(link.path.value)), at: link.path.range,
        help: [ReferenceRules.breakCircle()])
    }
  }

  // MARK: Shared files

  /// A library or a base, ready for others.
  private struct SharedFile {
    let source: SourceFile
    let kind: Kind
    let composition: Composition?
    /// Its own, those of names included: where there is one, nobody can say what the file comes to.
    let errors: [Diagnostic]

    enum Kind { case blueprint, library, other }
  }

  private func sharedFile(_ file: ReadFile) -> SharedFile {
    if let known = shared[file.source.id] { return known }
    let kind: SharedFile.Kind
    let composition: Composition?
    switch file.value {
    case .blueprint(let blueprint):
      kind = .blueprint
      composition = self.composition(of: blueprint, file.links, in: file.source)
    case .library(let library):
      kind = .library
      composition = self.composition(of: library, file.links, in: file.source)
    case .project, .none:
      kind = .other
      composition = nil
    }
    var errors = file.errors
    if let composition {
      errors += composition.diagnostics.filter { $0.severity == .error }
      if errors.isEmpty, composition.isWhole { errors = composition.errorsOfNames }
    }
    let result = SharedFile(source: file.source, kind: kind, composition: composition, errors: errors)
    shared[file.source.id] = result
    return result
  }

  // MARK: Putting together

  /// What is gathered while one file is put together.
  private struct Gathering {
    var report = Report()
    var files: [SourceFile]
    var foreignErrors: [Diagnostic] = []
    var imports: [Import] = []
    /// Whether every library that is named could be had.
    var hasAllImports = true

    mutating func take(_ file: SharedFile) {
      take(files: file.composition?.files ?? [file.source])
      take(errors: file.errors + (file.composition?.foreignErrors ?? []))
    }

    mutating func take(files more: [SourceFile]) {
      files += more.filter { file in !files.contains { $0.id == file.id } }
    }

    mutating func take(errors: [Diagnostic]) {
      foreignErrors += errors.filter { !foreignErrors.contains($0) }
    }
  }

  private func composition(of blueprint: Blueprint, _ links: [Link], in source: SourceFile) -> Composition {
    var gathering = Gathering(files: [source])
    gatherImports(links, of: source, &gathering)
    var expansion = Expansion(gathering.imports, hasAll: gathering.hasAllImports)
    let own = expansion.expand(blueprint)
    // What an error of another file leads to here is not said: half a library or base would be blamed on this file.
    if gathering.foreignErrors.isEmpty {
      gathering.report.append(contentsOf: expansion.merging.report.diagnostics)
    }
    guard let link = links.last, link.isBase else {
      return Composition(
        blueprint: own, isLibrary: false, files: gathering.files, foreignErrors: gathering.foreignErrors,
        deviations: expansion.merging.deviations, origins: expansion.merging.origins,
        usedStandards: expansion.usedStandards, idleExtends: nil, diagnostics: gathering.report.diagnostics)
    }
    let base = base(link, of: source, &gathering)
    var merging = expansion.merging
    merging.report = Report()
    merging.origins.fallback = link.path.range
    var result = own
    if let base {
      result = merging.blueprint(base.blueprint, own)
      if base.isWhole { gathering.report.append(contentsOf: merging.report.diagnostics) }
    }
    return Composition(
      blueprint: result, isLibrary: false, files: gathering.files, foreignErrors: gathering.foreignErrors,
      deviations: merging.deviations, missedOverrides: merging.missedOverrides, origins: merging.origins,
      usedStandards: expansion.usedStandards, isInOrder: merging.isInOrder,
      idleExtends: base != nil && blueprint.changesNothing ? link.path.range : nil,
      diagnostics: gathering.report.diagnostics)
  }

  private func composition(of library: Library, _ links: [Link], in source: SourceFile) -> Composition {
    var gathering = Gathering(files: [source])
    gatherImports(links, of: source, &gathering)
    var expansion = Expansion(gathering.imports, hasAll: gathering.hasAllImports, isLibrary: true)
    let blueprint = expansion.expand(library.asBlueprint)
    if gathering.foreignErrors.isEmpty {
      gathering.report.append(contentsOf: expansion.merging.report.diagnostics)
    }
    return Composition(
      blueprint: blueprint, isLibrary: true, files: gathering.files, foreignErrors: gathering.foreignErrors,
      deviations: expansion.merging.deviations, origins: expansion.merging.origins,
      usedStandards: expansion.usedStandards, idleExtends: nil, diagnostics: gathering.report.diagnostics)
  }

  private func gatherImports(_ links: [Link], of source: SourceFile, _ gathering: inout Gathering) {
    for link in links where !link.isBase {
      let path = link.path
      guard let file = namedFile(link, of: source, &gathering) else {
        gathering.hasAllImports = false
        continue
      }
      switch file.kind {
      case .library: break
      case .blueprint:
        gathering.report(
          ReferenceRules.importProblem, ReferenceRules.importsBlueprint(.text(path.value)), at: path.range,
          help: [ReferenceRules.extendInstead()])
        continue
      case .other:
        if file.errors.isEmpty {
          gathering.report(
            ReferenceRules.importProblem, ReferenceRules.noLibrary(.text(path.value)), at: path.range,
            help: [ReferenceRules.beginLibrary()])
        }
        continue
      }
      guard let library = file.composition?.blueprint else { continue }
      if let first = gathering.imports.first(where: { $0.name == library.id.value }) {
        gathering.report(
          ReferenceRules.importProblem, ReferenceRules.importedTwice(.text(library.id.value)), at: path.range,
          labels: [Label(first.entry, ReferenceRules.firstImportedHere())], help: [ReferenceRules.importOnce()])
        continue
      }
      gathering.imports.append(Import(library: library, entry: path.range))
    }
  }

  /// The base, and whether it has no errors, its own or those of the files that it is made from.
  private func base(
    _ link: Link, of source: SourceFile, _ gathering: inout Gathering
  ) -> (blueprint: Blueprint, isWhole: Bool)? {
    guard let file = namedFile(link, of: source, &gathering) else { return nil }
    if file.kind == .blueprint {
      return file.composition.map { ($0.blueprint, file.errors.isEmpty && $0.foreignErrors.isEmpty) }
    }
    if file.kind == .library || file.errors.isEmpty {
      gathering.report(
        ReferenceRules.baseProblem, ReferenceRules.noBlueprint(.text(link.path.value)), at: link.path.range,
        help: [file.kind == .library ? ReferenceRules.importInstead() : ReferenceRules.beginBlueprint()])
    }
    return nil
  }

  /// The file that a link leads to, taken in; what stands in the way is reported.
  private func namedFile(_ link: Link, of source: SourceFile, _ gathering: inout Gathering) -> SharedFile? {
    let (path, rule) = (link.path, link.rule)
    switch link.target {
    case .failure(.notFound):
      gathering.report(
        rule, ReferenceRules.fileNotFound(.text(path.value)), at: path.range, help: [ReferenceRules.pathIsRelative()])
    case .failure(.outsideRoot):
      gathering.report(
        rule, ReferenceRules.fileOutside(.text(path.value)), at: path.range, help: [ReferenceRules.staysInside()])
    case .failure(.unreadable(let reason)):
      gathering.report(rule, ReferenceRules.fileUnreadable(.text(path.value), .message(reason)), at: path.range)
    case .success(let found) where found.id == source.id:
      gathering.report(rule, ReferenceRules.namesItself(), at: path.range, help: [ReferenceRules.breakCircle()])
    case .success(let found):
      let file = readFile(found)
      let way = reach(of: file)
      guard way.contains(where: { $0.source.id == source.id }) else {
        let shared = sharedFile(file)
        gathering.take(shared)
        return shared
      }
      reportCircles([link], of: source, to: &gathering.report)
      // The others in the circle say the same of themselves.
      for other in way where other.source.id != source.id && leads(other, backTo: source) {
        var theirs = Report()
        reportCircles(other.links, of: other.source, to: &theirs)
        gathering.take(files: [other.source])
        gathering.take(errors: other.errors + theirs.diagnostics)
      }
    }
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
