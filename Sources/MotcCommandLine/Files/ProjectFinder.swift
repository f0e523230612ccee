import MotcAnalysis
import MotcModel
import MotcSource

/// Finds the project of a file: the nearest `motc.yaml` in the folder where the file really lies, or above it. The
/// working directory decides nothing.
final class ProjectFinder {
  static let fileName = "motc.yaml"

  private let read: (Path) throws(FileReadError) -> SourceFile
  /// By the real name of a folder.
  private var homes: [Path: ProjectHome?] = [:]

  init(read: @escaping (Path) throws(FileReadError) -> SourceFile) {
    self.read = read
  }

  /// The project that governs a file.
  func home(of file: Path) -> ProjectHome? {
    guard let folder = file.absolute?.parent else { return nil }
    return home(folder, shown: file.parent)
  }

  /// The project that a folder belongs to.
  func home(around folder: Path) -> ProjectHome? {
    folder.real.flatMap { home($0, shown: folder) }
  }

  /// - Parameter shown: the folder as its user calls it.
  private func home(_ folder: Path, shown: Path) -> ProjectHome? {
    if let known = homes[folder] { return known }
    let home: ProjectHome?
    if let file = folder.appending(Self.fileName.utf8), status(of: file) != nil {
      home = load(folder, shown: shown)
    } else if folder.parent == folder {
      home = nil
    } else {
      home = self.home(folder.parent, shown: shown.appending("..".utf8) ?? shown)
    }
    homes[folder] = home
    return home
  }

  private func load(_ folder: Path, shown: Path) -> ProjectHome? {
    // Where links are on the way, the names alone may lead elsewhere.
    let straight = shown.withoutDots
    let isSame = straight?.real == folder
    let shown = isSame ? straight ?? folder : folder
    guard let file = shown.appending(Self.fileName.utf8) else { return nil }
    do throws(FileReadError) {
      return ProjectHome(folder: shown, realFolder: folder, file: file, .success(compileProject(try read(file))))
    } catch {
      return ProjectHome(folder: shown, realFolder: folder, file: file, .failure(error))
    }
  }
}

/// A `motc.yaml`, and what it decides for the files around and below it.
final class ProjectHome {
  /// As its user calls it.
  let folder: Path
  let file: Path
  let compilation: Result<Compilation, FileReadError>
  /// As far as it could be understood.
  let project: Project?
  let options: CompileOptions
  private let realFolder: Path
  private let severities: Severities?

  init(folder: Path, realFolder: Path, file: Path, _ compilation: Result<Compilation, FileReadError>) {
    self.folder = folder
    self.realFolder = realFolder
    self.file = file
    self.compilation = compilation
    if case .success(let compilation) = compilation, case .project(let project) = compilation.file {
      self.project = project
      options = CompileOptions(project)
      severities = Severities(project)
    } else {
      project = nil
      options = CompileOptions()
      severities = nil
    }
  }

  /// What came of the project file, when that is the source.
  func compilation(of source: SourceFile) -> Compilation? {
    if case .success(let compilation) = compilation, compilation.source.id == source.id { compilation } else { nil }
  }

  /// Whether what it decides is not settled: it cannot be read, or has errors.
  var isBroken: Bool {
    switch compilation {
    case .success(let compilation): compilation.diagnostics.contains { $0.severity == .error }
    case .failure: true
    }
  }

  /// The compilation of one of its files, with its severities and its language.
  func govern(_ compilation: Compilation, of file: Path) -> Compilation {
    guard let project, let severities, let real = file.absolute, let path = realFolder.rest(of: real) else {
      return compilation
    }
    return compilation.governed(by: project, severities, path: path)
  }

  /// Findings of one of its files, with its severities.
  func grade(_ diagnostics: [Diagnostic], of file: Path) -> [Diagnostic] {
    guard let severities, let real = file.absolute, let path = realFolder.rest(of: real) else { return diagnostics }
    return severities.apply(to: diagnostics, of: path)
  }

  /// The folder in which its files are.
  var root: Path { inside(project?.root) ?? folder }

  /// Whether a file is one of those that a run without names takes.
  func includes(_ file: Path) -> Bool {
    guard let project, !project.include.isEmpty else { return true }
    guard let root = root.real, let real = file.real, let path = root.rest(of: real) else { return false }
    return project.include.contains { $0.matches(path) }
  }

  /// Folders that it names and that links lead out of the project from; they are not used.
  var refusedLinks: [Text] {
    [project?.root, project?.output, project?.templates].compactMap { $0 }.filter { inside($0) == nil }.map(\.value)
  }

  var output: Path? { inside(project?.output) }
  var templates: Path? { inside(project?.templates) }

  /// A path of the project file; `nil` too where links lead out of the project.
  private func inside(_ path: Located<Text>?) -> Path? {
    guard let path, let joined = folder.appending(path.value.withBytes { Array($0) })?.withoutDots else { return nil }
    if let real = joined.real, !realFolder.holds(real) { return nil }
    return joined
  }
}
