import MotcAnalysis
import MotcModel
import MotcRendering
import MotcSource

/// A blueprint of an edition, and what its documents look like.
struct EditionBlueprint {
  let facts: Facts
  let look: DocumentLook

  /// Whether two that say the same are printed alike.
  func looks(like other: EditionBlueprint) -> Bool {
    look.isSame(as: other.look) && facts.thresholds == other.facts.thresholds
  }
}

/// The blueprints of one edition.
struct Edition {
  private(set) var blueprints: [EditionBlueprint] = []
  /// Files that cannot be compared, and why.
  private(set) var errors: [(Compilation, [Diagnostic])] = []
  /// Whether one file was named, and no folder.
  let isOneFile: Bool
  private var overview = Overview()

  init(isOneFile: Bool) {
    self.isOneFile = isOneFile
  }

  /// Whether there is nothing to compare, nor to say.
  var isEmpty: Bool { blueprints.isEmpty && errors.isEmpty }

  /// - Parameter look: of one that is compared; `nil` for one that is only built on.
  mutating func add(_ compilation: Compilation, look: DocumentLook?) {
    let found = (overview.add(compilation) + compilation.diagnostics).filter { $0.severity == .error }
    if !found.isEmpty { errors.append((compilation, found)) }
    if let look, let facts = compilation.facts { blueprints.append(EditionBlueprint(facts: facts, look: look)) }
  }
}

extension Edition {
  /// What lies under some paths now.
  init(of named: [Path], _ session: Session) {
    self.init(isOneFile: named.count == 1 && status(of: named[0])?.isFile == true)
    let tree = FileTree(under: named)
    take(tree.files, tree, named: named, session)
  }

  /// What a run without names takes.
  fileprivate init(around session: Session) {
    self.init(isOneFile: false)
    let (found, tree) = session.inputs([])
    take(found, tree, named: [], session)
  }

  private mutating func take(_ found: [Path], _ tree: FileTree, named: [Path], _ session: Session) {
    var looks: [Path?: DocumentLook] = [:]
    _ = session.forEachInput(found, tree, named: named) { input in
      let compilation = session.compile(input)
      let home = input.isAsked ? session.projects.home(of: input.path) : nil
      if input.isAsked, compilation.facts != nil, looks[home?.file] == nil {
        looks[home?.file] = session.templates(in: nil, of: home).map { templates in
          DocumentLook(checklist: home?.project?.checklist ?? ChecklistForm(), templates: templates)
        }
      }
      add(compilation, look: input.isAsked ? looks[home?.file] : nil)
    }
  }
}

extension Session {
  /// Two files or folders; `nil` when one of them cannot be had, which is said.
  func editions(of paths: [String]) -> (old: Edition, new: Edition)? {
    let named = Path.named(paths, words: Path.commandLineWords())
    guard named.count == 2 else { return nil }
    let editions = named.map { path in
      let edition = Edition(of: [path], self)
      if edition.isEmpty, status(of: path) != nil { fail(Self.noBlueprint(.string(path.description))) }
      return edition
    }
    return (editions[0], editions[1])
  }

  private static let noBlueprint = Phrase(
    en: "there is no blueprint in '{1}'", zh: "“{1}”里没有服务蓝图", af: "daar is geen bloudruk in '{1}' nie")
}

// MARK: Since a revision

extension Session {
  /// What a git revision holds under some paths, and what is there now; with no paths, what the project around the
  /// working directory includes, or all in that directory. `nil` when that cannot be had, which is said.
  func editions(since revision: String, _ paths: [String]) -> (old: Edition, new: Edition)? {
    let named = Path.named(paths, words: Path.commandLineWords())
    guard let here = Path(".") else { return nil }
    let asked = named.isEmpty ? [projects.home(around: here)?.root ?? here] : named
    do throws(GitError) {
      let git = try Git(around: asked[0].absolute ?? asked[0], environment: environment)
      let files = try RevisionFiles(revision, git)
      guard var places = places(of: asked, in: files, git) else { return nil }
      for (path, place) in zip(asked, places)
      where status(of: path) == nil && !files.isFile(place) && files.files(under: place).isEmpty {
        fail(Self.neitherNowNorThen(.string(path.description), .string(revision)))
      }
      if hasFailed { return nil }
      let new =
        named.isEmpty ? Edition(around: self) : Edition(of: named.filter { status(of: $0) != nil }, self)
      for index in places.indices {
        if let former = try files.formerPlace(of: places[index], git.folder, new.blueprints) { places[index] = former }
      }
      let old = try Edition(of: places, in: files, asIncluded: named.isEmpty)
      if old.isEmpty, new.isEmpty {
        fail(Self.noBlueprint(.list(asked.map { .string($0.description) })))
      }
      return (old, new)
    } catch {
      fail(error.message)
      return nil
    }
  }

  /// Where paths are in a repository; `nil` when one of them lies in another, which is said.
  func places(of paths: [Path], in files: RevisionFiles, _ git: Git) -> [Path]? {
    let places = paths.compactMap { path in
      let place = path.absolute.flatMap { files.path(of: $0) }
      if place == nil { fail(Self.otherRepository(.string(path.description), .string(git.folder.description))) }
      return place
    }
    return places.count == paths.count ? places : nil
  }

  private static let otherRepository = Phrase(
    en: "'{1}' is not in the git repository '{2}'", zh: "“{1}”不在 git 仓库“{2}”里",
    af: "'{1}' is nie in die git-bewaarplek '{2}' nie")
  private static let neitherNowNorThen = Phrase(
    en: "there is no '{1}', neither now nor in '{2}'", zh: "现在和版本“{2}”里都没有“{1}”",
    af: "daar is geen '{1}' nie, nóg nou nóg in '{2}'")
}

extension RevisionFiles {
  /// Where a file that was not there then has come from: of the files that are gone since, the one with the id of one of
  /// these blueprints.
  fileprivate func formerPlace(
    of place: Path, _ folder: Path, _ blueprints: [EditionBlueprint]
  ) throws(GitError) -> Path? {
    guard isYAML(place.bytes), !isFile(place) else { return nil }
    let ids = Set(blueprints.map(\.facts.blueprint.id.value))
    let gone = files(under: Path(".") ?? place).filter { path in
      folder.appending(path.bytes).map { status(of: $0) == nil } ?? false
    }
    try load(gone)
    let compiler = Compiler(files: self)
    for path in gone {
      let source = try read(path)
      if FileKind(source.buffer) == .blueprint, let id = compiler.compile(source).facts?.blueprint.id.value,
        ids.contains(id)
      {
        return path
      }
    }
    return nil
  }
}

extension Edition {
  /// - Parameter asIncluded: whether the project that governs a folder says which of its files are taken.
  fileprivate init(of paths: [Path], in files: RevisionFiles, asIncluded: Bool) throws(GitError) {
    self.init(isOneFile: paths.count == 1 && files.isFile(paths[0]))
    try files.forEachInput(paths, asIncluded: asIncluded) { compilation, home, isAsked throws(GitError) in
      add(compilation, look: isAsked ? try files.look(of: home) : nil)
    }
  }
}
