import MotcAnalysis
import MotcModel
import MotcRendering
import MotcSource

/// The files of a git revision: those that are asked for, and those that they name in turn, which must lie in the same
/// project. Links are not followed.
final class RevisionFiles: FileProvider {
  /// As the user wrote it.
  let revision: String
  private let git: Git
  /// By the path from the repository's folder.
  private let entries: [Path: Git.Entry]
  /// In byte order.
  private let paths: [Path]
  private var contents: [Git.ObjectID: [UInt8]] = [:]
  private var names: [Path] = []
  private var ids: [Path: FileID] = [:]
  private var homes: [Path: RevisionHome?] = [:]

  init(_ revision: String, _ git: Git) throws(GitError) {
    self.revision = revision
    self.git = git
    let files = try git.files(of: try git.commit(revision))
    paths = files.map(\.path)
    entries = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  }

  /// A path from the repository's folder, `.` for that itself; `nil` for one that lies elsewhere.
  func path(of place: Path) -> Path? {
    guard let rest = git.folder.rest(of: place) else { return nil }
    return rest.isEmpty ? Path(".") : Path(bytes: rest)
  }

  func isFile(_ path: Path) -> Bool { entries[path] != nil }

  /// The YAML files of a folder, as `FileTree` finds them on a disk.
  func files(under folder: Path) -> [Path] {
    paths.filter { path in
      guard let rest = folder.restBelow(path), entries[path]?.isLink == false else { return false }
      let parts = rest.split(separator: UInt8(ascii: "/"))
      return isYAML(path.bytes) && !parts.contains { $0.first == UInt8(ascii: ".") }
        && !parts.dropLast().contains { $0.elementsEqual("out".utf8) }
    }
  }

  /// The files of a folder whose names serve, each with its name from there.
  func files(of folder: Path, where serves: ([UInt8]) -> Bool) -> [(path: Path, name: String)] {
    paths.compactMap { path in
      guard let rest = folder.restBelow(path), entries[path]?.isLink == false, serves(rest) else { return nil }
      return (path, String(decoding: rest, as: UTF8.self))
    }
  }

  /// Reads files that will be asked for.
  func load(_ paths: [Path]) throws(GitError) {
    let blobs = paths.compactMap { entries[$0]?.blob }.filter { contents[$0] == nil }
    for (blob, bytes) in zip(blobs, try git.contents(of: blobs)) { contents[blob] = bytes }
  }

  /// A file that is there.
  func read(_ path: Path) throws(GitError) -> SourceFile {
    try load([path])
    let bytes = entries[path].flatMap { contents[$0.blob] } ?? []
    return SourceFile(id: id(of: path), path: "\(revision):\(path)", buffer: TextBuffer(bytes))
  }

  func path(of source: SourceFile) -> Path? {
    names.indices.contains(Int(source.id.rawValue)) ? names[Int(source.id.rawValue)] : nil
  }

  private func id(of path: Path) -> FileID {
    if let id = ids[path] { return id }
    let id = FileID(names.count)
    names.append(path)
    ids[path] = id
    return id
  }

  // MARK: Files that files name

  func file(_ path: Text, from source: SourceFile) throws(FileProblem) -> SourceFile {
    let written = path.withBytes { Array($0) }
    guard written.first != UInt8(ascii: "/"), !written.contains(0), !path.string.contains("://"),
      let origin = self.path(of: source), let target = origin.parent.appending(written)?.withoutDots,
      root(of: origin.parent).restBelow(target) != nil
    else { throw .outsideRoot }
    guard let entry = entries[target] else { throw .notFound }
    guard !entry.isLink else { throw .unreadable(Self.isLink()) }
    do throws(GitError) {
      return try read(target)
    } catch {
      throw .unreadable(error.message)
    }
  }

  /// The folder that the files of a folder may read: that of the nearest `motc.yaml`, else the repository.
  private func root(of folder: Path) -> Path {
    var folder = folder
    while let file = folder.appending(ProjectFinder.fileName.utf8), entries[file] == nil, folder != folder.parent {
      folder = folder.parent
    }
    return folder
  }

  private static let isLink = Phrase(
    en: "it is a link, which is not followed in a revision", zh: "这是链接，读取版本时不跟随",
    af: "dit is 'n skakel, wat in 'n weergawe nie gevolg word nie")

  // MARK: Projects

  /// The project that a folder belongs to.
  func home(around folder: Path) throws(GitError) -> RevisionHome? {
    let folder = root(of: folder)
    if let known = homes[folder] { return known }
    var home: RevisionHome?
    if let file = folder.appending(ProjectFinder.fileName.utf8), entries[file] != nil {
      home = RevisionHome(folder: folder, file: file, compileProject(try read(file)))
    }
    homes[folder] = home
    return home
  }
}

extension RevisionFiles {
  /// Compiles the files under some paths, each as its project wants it, and the project file itself where that is wrong;
  /// then those that they build on and that have errors.
  ///
  /// - Parameters:
  ///   - asIncluded: whether the project that governs a folder says which of its files are taken.
  ///   - isAsked: not so for a file that is only built on, nor for a project file.
  func forEachInput(
    _ paths: [Path], asIncluded: Bool, today: CalendarDay? = nil,
    _ body: (_ compilation: Compilation, _ home: RevisionHome?, _ isAsked: Bool) throws(GitError) -> Void
  ) throws(GitError) {
    var inputs = Set(paths.filter { isFile($0) })
    let named = inputs
    for folder in paths where !isFile(folder) {
      let home = asIncluded ? try home(around: folder) : nil
      inputs.formUnion(files(under: folder).filter { home?.includes($0) ?? true })
    }
    var pending = inputs.sorted()
    try load(pending)
    var compilers: [Path?: Compiler] = [:]
    var met = inputs
    var next = 0
    while next < pending.count {
      let path = pending[next]
      next += 1
      let home = try home(around: path.parent)
      if let home, path == home.file || home.isBroken && met.insert(home.file).inserted {
        try body(home.compilation, home, false)
      }
      let source = try read(path)
      let kind = FileKind(source.buffer)
      if path == home?.file || kind == .foreign && !named.contains(path) && !isNearMiss(source.buffer) { continue }
      var options = home?.options ?? CompileOptions()
      options.today = today
      let compiler = compilers[home?.file] ?? Compiler(options: options, files: self)
      compilers[home?.file] = compiler
      let plain = compiler.compile(source)
      let compilation = home?.govern(plain, of: path) ?? plain
      try body(compilation, home, inputs.contains(path))
      // Then those that they build on and that have errors.
      let broken = Set(compilation.foreignErrors.map(\.range.file))
      for file in compilation.files where broken.contains(file.id) {
        if let path = self.path(of: file), met.insert(path).inserted { pending.append(path) }
      }
    }
  }

  /// What the documents of a project look like: with the templates of its own folder, as they were.
  func look(of home: RevisionHome?) throws(GitError) -> DocumentLook {
    guard let home else { return DocumentLook(templates: .builtIn) }
    guard let folder = home.templates else { return DocumentLook(checklist: home.checklist, templates: .builtIn) }
    let suffix = Array(".mustache".utf8)
    let own = files(of: folder) { $0.suffix(suffix.count).elementsEqual(suffix) }
    try load(own.map(\.path))
    var files = TemplateLibrary.builtIn.all
    for (path, name) in own {
      let source = try read(path)
      files.append(SourceFile(id: FileID(files.count), path: name, buffer: source.buffer))
    }
    return DocumentLook(checklist: home.checklist, templates: TemplateLibrary(files))
  }
}

/// A `motc.yaml` of a revision.
struct RevisionHome {
  let file: Path
  let compilation: Compilation
  let options: CompileOptions
  private let folder: Path
  private let project: Project?
  private let severities: Severities?

  init(folder: Path, file: Path, _ compilation: Compilation) {
    self.folder = folder
    self.file = file
    self.compilation = compilation
    if case .project(let project) = compilation.file {
      self.project = project
      options = CompileOptions(project)
      severities = Severities(project)
    } else {
      project = nil
      options = CompileOptions()
      severities = nil
    }
  }

  var checklist: ChecklistForm { project?.checklist ?? ChecklistForm() }
  /// The folder of its own templates.
  var templates: Path? {
    project?.templates.flatMap { folder.appending($0.value.withBytes { Array($0) })?.withoutDots }
  }

  /// Whether what it decides is not settled.
  var isBroken: Bool { compilation.diagnostics.contains { $0.severity == .error } }

  /// The compilation of one of its files, with its severities and its language.
  func govern(_ compilation: Compilation, of file: Path) -> Compilation {
    guard let project, let severities, let path = folder.restBelow(file) else { return compilation }
    return compilation.governed(by: project, severities, path: path)
  }

  /// Whether a file is one of those that a run without names takes.
  func includes(_ file: Path) -> Bool {
    guard let project, !project.include.isEmpty else { return true }
    let root = project.root.flatMap { folder.appending($0.value.withBytes { Array($0) })?.withoutDots } ?? folder
    guard let path = root.restBelow(file) else { return false }
    return project.include.contains { $0.matches(path) }
  }
}

extension Path {
  /// What the name of another, both relative and without dots, has behind that of this folder; `nil` when it lies
  /// elsewhere.
  fileprivate func restBelow(_ other: Path) -> [UInt8]? {
    guard bytes.elementsEqual(".".utf8) else { return rest(of: other) }
    let first = other.bytes.prefix { $0 != UInt8(ascii: "/") }
    return first.elementsEqual("..".utf8) ? nil : Array(other.bytes)
  }
}
