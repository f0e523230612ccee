import ArgumentParser
import MotcAnalysis
import MotcModel
import MotcSource

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One run of a command: where it reads from, where it speaks to, and whether anything went wrong on the way.
final class Session {
  let environment = Environment.current()
  let output = Output(STDOUT_FILENO)
  let errors = Output(STDERR_FILENO)
  let terminal: Terminal
  let progress: Progress
  /// Of our own sentences, where no file gives a language: what the user asked for, else the first project's.
  private(set) var language: MessageLanguage
  /// What the user asked for, for files too.
  let forcedLanguage: MessageLanguage?
  /// A file or the machine failed: exit code 2.
  private(set) var hasFailed = false
  private(set) var hasFindings = false
  /// What was said of them.
  private(set) var failures: [FindingReport.Failure] = []
  private var saidFailures: Set<String> = []
  private var overview = Overview()
  /// Whether files were named one by one: then what nothing uses may be used by those that were not.
  private var isPartial = false
  let files = ProjectFiles()
  /// What standard input is called, where that is what is taken.
  var standardInput: Path?
  let today: CalendarDay?
  /// By the file of the project whose options they go by.
  private var compilers: [Path?: Compiler] = [:]
  private(set) lazy var projects = ProjectFinder { [files] path throws(FileReadError) in try files.read(path) }
  /// Projects that were met, by their files.
  private var metProjects: Set<Path> = []
  /// Files with errors that those in hand build on.
  private var brokenFoundations: [SourceFile] = []

  /// - Parameters:
  ///   - today: the day that waivers are held against.
  ///   - holdsWaivers: whether waivers can be over.
  init(_ options: SpeakingOptions, today: CalendarDay? = nil, holdsWaivers: Bool = true) {
    self.today = holdsWaivers ? today ?? CalendarDay.today() : nil
    terminal = Terminal(STDOUT_FILENO, environment: environment, colour: options.colour)
    progress = Progress(
      Terminal(STDERR_FILENO, environment: environment, colour: options.colour), environment: environment)
    forcedLanguage = options.language?.language
    language = forcedLanguage ?? .english
  }

  // MARK: Speaking

  /// - Parameter path: the file that something could not be done with.
  func fail(_ message: Message, about path: Path? = nil, in language: MessageLanguage? = nil) {
    hasFailed = true
    let text = message.text(in: language ?? self.language)
    guard saidFailures.insert(text).inserted else { return }
    failures.append(FindingReport.Failure(text, path: path?.description))
    progress.erase()
    errors.write("motc: \(text)\n")
  }

  /// Says nothing again that an earlier look at the same files has said.
  func goOn(after other: Session) {
    failures = other.failures
    saidFailures = other.saidFailures
  }

  func note(_ message: Message, in language: MessageLanguage? = nil) {
    progress.erase()
    errors.write("motc: \(message.text(in: language ?? self.language))\n")
  }

  func printer() -> TextPrinter {
    TextPrinter(colours: terminal.usesColour, width: terminal.width ?? 100)
  }

  /// Shows the findings of one file: the gravest, where there are more than anybody would read.
  func show(_ diagnostics: [Diagnostic], of compilation: Compilation) {
    show(
      diagnostics, of: compilation.source, among: compilation.sources, in: messageLanguage(for: compilation))
  }

  func show(
    _ diagnostics: [Diagnostic], of source: SourceFile, among sources: [FileID: SourceFile],
    in language: MessageLanguage
  ) {
    let shown = Self.gravest(diagnostics)
    progress.erase()
    output.write(printer().text(of: shown, sources: sources) { _ in language })
    if shown.count < diagnostics.count {
      let more = Self.more(.number(diagnostics.count - shown.count), .string(source.path))
      output.write(more.text(in: language) + "\n\n")
    }
  }

  /// All findings of a file in their order; the gravest, where there are more than anybody would read.
  static func gravest(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard diagnostics.count > mostShown else { return diagnostics }
    let gravest = Severity.allCases.reversed().flatMap { severity in diagnostics.filter { $0.severity == severity } }
    return gravest.prefix(mostShown).sorted(by: Diagnostic.precedes)
  }

  private static let mostShown = 500

  func markAsFinding() { hasFindings = true }

  func markAsFailed() { hasFailed = true }

  func markFindings(_ diagnostics: [Diagnostic]) {
    if diagnostics.contains(where: { $0.severity >= .warning }) { hasFindings = true }
  }

  /// Writes what is still held and ends the command with its exit code.
  func finish() throws {
    progress.erase()
    do throws(Output.Failure) {
      try output.finish()
    } catch {
      guard let message = error.message else { throw ExitCode(hasFailed ? 2 : hasFindings ? 1 : 0) }
      fail(message)
    }
    try? errors.finish()
    if hasFailed { throw ExitCode(2) }
    if hasFindings { throw ExitCode(1) }
  }

  // MARK: Reading

  /// A file as it was found, and what it says it is.
  struct Input {
    let path: Path
    let source: SourceFile
    let kind: FileKind
    /// Named on the command line, not met in a folder.
    let isNamed: Bool
    /// Under the paths that the command was given, not only built on by what is.
    var isAsked = true

    /// The same file with another text.
    func with(_ source: SourceFile) -> Input {
      Input(path: path, source: source, kind: kind, isNamed: isNamed, isAsked: isAsked)
    }
  }

  /// The files under some paths, one at a time, so that none is held longer than it is needed; then those that they
  /// build on and that have errors.
  ///
  /// - Returns: how many foreign YAML files were passed over.
  func forEachInput(_ paths: [String], _ body: (Input) -> Void) -> Int {
    let named = named(paths)
    let (found, tree) = inputs(named)
    if found.isEmpty, tree.unreadable.isEmpty { fail(tree.files.isEmpty ? Self.noFiles() : Self.nothingIncluded()) }
    return forEachInput(found, tree, named: named, body)
  }

  /// The same of what was named or found.
  func forEachInput(_ found: [Path], _ tree: FileTree, named: [Path], _ body: (Input) -> Void) -> Int {
    for (path, error) in tree.unreadable { fail(error.message(for: path), about: path) }
    for link in tree.refusedLinks { note(Self.linkRefused(.string(link.description))) }
    let namedPaths = Set(named)
    var met: Set<FileID> = []
    var skipped = 0
    for (index, path) in found.enumerated() {
      progress.show("\(index + 1)/\(found.count) \(path)")
      if meetProject(of: path, body) { continue }
      do throws(FileReadError) {
        let source = try files.read(path)
        let input = Input(
          path: path, source: source, kind: path.isProjectFile ? .project : FileKind(source.buffer),
          isNamed: namedPaths.contains(path))
        met.insert(source.id)
        if input.isNamed { isPartial = true }
        if input.kind == .foreign, !input.isNamed, source.buffer.isUTF8, !isNearMiss(source.buffer) {
          skipped += 1
        } else {
          body(input)
        }
      } catch {
        fail(error.message(for: path), about: path)
      }
    }
    while !brokenFoundations.isEmpty {
      let source = brokenFoundations.removeFirst()
      guard met.insert(source.id).inserted, let path = files.path(of: source) else { continue }
      if meetProject(of: path, body) { continue }
      body(Input(path: path, source: source, kind: FileKind(source.buffer), isNamed: false, isAsked: false))
    }
    return skipped
  }

  /// Looks for a file's project. One that is wrong itself is an input before all that it governs.
  ///
  /// - Returns: whether the file is such a project file, and has been dealt with.
  private func meetProject(of path: Path, _ body: (Input) -> Void) -> Bool {
    guard let home = projects.home(of: path) else { return false }
    let isItself = path.isProjectFile && home.isBroken
    guard metProjects.insert(home.file).inserted else { return isItself }
    if forcedLanguage == nil, metProjects.count == 1, let language = home.project?.language { self.language = language }
    switch home.compilation {
    case .failure(let error): fail(error.message(for: home.file), about: home.file)
    case .success(let compilation) where home.isBroken:
      body(Input(path: home.file, source: compilation.source, kind: .project, isNamed: false))
    case .success: break
    }
    return isItself
  }

  /// Compiles one input as its project wants it. A project file with errors fails the run: what it decides for other
  /// files is not settled.
  func compile(_ input: Input) -> Compilation {
    let home = projects.home(of: input.path)
    if input.kind == .project {
      if !input.path.isProjectFile {
        fail(
          Self.governsNothing(.string(input.path.description), .string(ProjectFinder.fileName)), about: input.path)
      }
      let compilation = home?.compilation(of: input.source) ?? compileProject(input.source)
      if compilation.diagnostics.contains(where: { $0.severity == .error }) { hasFailed = true }
      return compilation
    }
    let plain = compiler(for: home).compile(input.source)
    let compilation = home?.govern(plain, of: input.path) ?? plain
    let broken = Set(compilation.foreignErrors.map(\.range.file))
    brokenFoundations += compilation.files.filter { broken.contains($0.id) }
    return compilation
  }

  private func compiler(for home: ProjectHome?) -> Compiler {
    if let known = compilers[home?.file] { return known }
    var options = home?.options ?? CompileOptions()
    options.today = today
    let compiler = Compiler(options: options, files: files)
    compilers[home?.file] = compiler
    return compiler
  }

  /// All that is wrong with a file, and with it beside the files before it.
  func diagnostics(of compilation: Compilation) -> [Diagnostic] {
    overview.add(compilation) + compilation.diagnostics
  }

  /// What whole folders leave unused, library by library.
  func unusedStandards() -> [(source: SourceFile, language: MessageLanguage, diagnostics: [Diagnostic])] {
    guard !isPartial else { return [] }
    return overview.unusedStandards().compactMap { library in
      guard let path = files.path(of: library.source), let home = projects.home(of: path) else { return library }
      let diagnostics = home.grade(library.diagnostics, of: path)
      return diagnostics.isEmpty ? nil : (library.source, library.language, diagnostics)
    }
  }

  func messageLanguage(for compilation: Compilation) -> MessageLanguage {
    forcedLanguage ?? compilation.language
  }

  private static let governsNothing = Phrase(
    en: "'{1}' begins like a project file and governs nothing: only a file named '{2}' does",
    zh: "“{1}”开头像项目文件，却不起作用：只有名为“{2}”的文件才起作用",
    af: "'{1}' begin soos 'n projeklêer en beheer niks nie: net 'n lêer met die naam '{2}' doen dit")
  private static let linkRefused = Phrase(
    en: "'{1}' leads out of the folder and was not followed", zh: "“{1}”指向文件夹之外，没有跟随",
    af: "'{1}' lei uit die gids uit en is nie gevolg nie")
  private static let noFiles = Phrase(
    en: "there is no .yaml or .yml file here; `motc init` makes one to start from",
    zh: "这里没有 .yaml 或 .yml 文件；运行 motc init 生成一份样例",
    af: "hier is geen .yaml- of .yml-lêer nie; `motc init` maak een om mee te begin")
  private static let more = Phrase(
    en: "{1} more findings in {2} are not shown", zh: "{2} 另有 {1} 个问题没有列出",
    af: "nog {1} bevindings in {2} word nie gewys nie")
  private static let nothingIncluded = Phrase(
    en: "no file matches `include` of motc.yaml", zh: "没有文件符合 motc.yaml 的 include（包含）",
    af: "geen lêer pas by `sluit-in` van motc.yaml nie")
}

extension Compilation {
  /// The texts that its findings may speak of.
  var sources: [FileID: SourceFile] { Dictionary(uniqueKeysWithValues: files.map { ($0.id, $0) }) }
}

extension Path {
  /// Whether it is called `motc.yaml`.
  fileprivate var isProjectFile: Bool {
    bytes.suffix(10).elementsEqual("/motc.yaml".utf8) || bytes.elementsEqual("motc.yaml".utf8)
  }
}
