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
  /// Of our own sentences, where no file gives a language.
  let language: MessageLanguage
  /// What the user asked for, for files too.
  let forcedLanguage: MessageLanguage?
  /// A file or the machine failed: exit code 2.
  private(set) var hasFailed = false
  private(set) var hasFindings = false
  private var overview = Overview()
  /// Whether files were named one by one: then what nothing uses may be used by those that were not.
  private var isPartial = false
  private let files = ProjectFiles()
  private let compiler: Compiler
  /// Files with errors that those in hand build on.
  private var brokenFoundations: [SourceFile] = []

  /// - Parameter today: the day that waivers are held against.
  init(_ options: SpeakingOptions, today: CalendarDay? = nil) {
    var compileOptions = CompileOptions()
    compileOptions.today = today ?? CalendarDay.today()
    compiler = Compiler(options: compileOptions, files: files)
    terminal = Terminal(STDOUT_FILENO, environment: environment, colour: options.colour)
    progress = Progress(
      Terminal(STDERR_FILENO, environment: environment, colour: options.colour), environment: environment)
    forcedLanguage = options.language?.language
    language = forcedLanguage ?? .english
  }

  // MARK: Speaking

  func fail(_ message: Message) {
    hasFailed = true
    progress.erase()
    errors.write("motc: \(message.text(in: language))\n")
  }

  func note(_ message: Message) {
    progress.erase()
    errors.write("motc: \(message.text(in: language))\n")
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
    var shown = diagnostics
    if shown.count > Self.mostShown {
      let gravest = Severity.allCases.reversed().flatMap { severity in diagnostics.filter { $0.severity == severity } }
      shown = gravest.prefix(Self.mostShown).sorted(by: Diagnostic.precedes)
    }
    progress.erase()
    output.write(printer().text(of: shown, sources: sources) { _ in language })
    if shown.count < diagnostics.count {
      let more = Self.more(.number(diagnostics.count - shown.count), .string(source.path))
      output.write(more.text(in: language) + "\n\n")
    }
  }

  private static let mostShown = 500

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
  }

  /// The files under some paths, one at a time, so that none is held longer than it is needed; then those that they
  /// build on and that have errors.
  ///
  /// - Returns: how many foreign YAML files were passed over.
  func forEachInput(_ paths: [String], _ body: (Input) -> Void) -> Int {
    let named = Path.named(paths, words: Path.commandLineWords())
    let tree = FileTree(under: named)
    for (path, error) in tree.unreadable { fail(error.message(for: path)) }
    for link in tree.refusedLinks { note(Self.linkRefused(.string(link.description))) }
    let namedPaths = Set(named)
    var met: Set<FileID> = []
    var skipped = 0
    for (index, path) in tree.files.enumerated() {
      progress.show("\(index + 1)/\(tree.files.count) \(path)")
      do throws(FileReadError) {
        let source = try files.read(path)
        let input = Input(
          path: path, source: source, kind: FileKind(source.buffer), isNamed: namedPaths.contains(path))
        met.insert(source.id)
        if input.isNamed { isPartial = true }
        if input.kind == .foreign, !input.isNamed, !isNearMiss(source.buffer) {
          skipped += 1
        } else {
          body(input)
        }
      } catch {
        fail(error.message(for: path))
      }
    }
    while !brokenFoundations.isEmpty {
      let source = brokenFoundations.removeFirst()
      guard met.insert(source.id).inserted, let path = files.path(of: source) else { continue }
      body(Input(path: path, source: source, kind: FileKind(source.buffer), isNamed: false))
    }
    if tree.files.isEmpty, tree.unreadable.isEmpty { fail(Self.noFiles()) }
    return skipped
  }

  func compile(_ input: Input) -> Compilation {
    if input.kind == .project { note(Self.projectFile(.string(input.path.description))) }
    let compilation = compiler.compile(input.source)
    let broken = Set(compilation.foreignErrors.map(\.range.file))
    brokenFoundations += compilation.files.filter { broken.contains($0.id) }
    return compilation
  }

  /// All that is wrong with a file, and with it beside the files before it.
  func diagnostics(of compilation: Compilation) -> [Diagnostic] {
    overview.add(compilation) + compilation.diagnostics
  }

  /// What whole folders leave unused, library by library.
  func unusedStandards() -> [(source: SourceFile, language: MessageLanguage, diagnostics: [Diagnostic])] {
    isPartial ? [] : overview.unusedStandards()
  }

  func messageLanguage(for compilation: Compilation) -> MessageLanguage {
    forcedLanguage ?? compilation.language
  }

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
  private static let projectFile = Phrase(
    en: "'{1}' is a project file, which this version does not read", zh: "“{1}”是项目文件，本版本不读取",
    af: "'{1}' is 'n projeklêer, wat hierdie weergawe nie lees nie")
}

extension Compilation {
  /// The texts that its findings may speak of.
  var sources: [FileID: SourceFile] { Dictionary(uniqueKeysWithValues: files.map { ($0.id, $0) }) }
}
