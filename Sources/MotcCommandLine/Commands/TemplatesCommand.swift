import ArgumentParser
import MotcModel
import MotcRendering
import MotcSource
import MotcTemplates

/// `motc templates`
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "The templates that documents are made with: list them, copy them to change them, check your own.",
    discussion: """
      EXAMPLES
        motc templates list                              what can be replaced, and what this project replaces
        motc templates export mine checklist.html        one template, to change it
        motc templates export mine                       all of them
        motc templates check mine                        all mistakes in your own, without a blueprint

      A template in the folder that `templates:` of motc.yaml or `--templates` names takes the place of the built-in one
      of the same path. docs/templates.md says what a template may show.
      """,
    subcommands: [TemplatesListCommand.self, TemplatesExportCommand.self, TemplatesCheckCommand.self])
}

/// `motc templates list`
struct TemplatesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the templates, and where each comes from.",
    discussion: "One a line: its path in a folder of templates, a tab, and the file, if it is one of your own.")

  @ArgumentParser.Argument(
    help: "A folder with templates of your own; otherwise the one that the motc.yaml around this folder names.")
  var folder: String?

  @OptionGroup var speaking: SpeakingOptions

  func run() throws {
    let session = Session(speaking)
    let home = session.leadingHome([])
    if !session.hasFailed, let own = session.ownTemplates(in: folder, of: home) {
      let library = TemplateLibrary(own)
      let paths = Dictionary(own.files.map { ($0.name, $0.file.path) }, uniquingKeysWith: { $1 })
      for name in library.names {
        let columns = [name + ".mustache"] + (paths[name].map { [$0] } ?? [])
        session.output.write(columns.map(visible).joined(separator: "\t") + "\n")
      }
    }
    try session.finish()
  }
}

/// `motc templates check`
struct TemplatesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check your own templates: names, sections, partials, and whether a document uses them.")

  @ArgumentParser.Argument(
    help: "The folder with the templates; otherwise the one that the motc.yaml around this folder names.")
  var folder: String?

  @OptionGroup var speaking: SpeakingOptions

  func run() throws {
    let session = Session(speaking)
    let home = session.leadingHome([])
    if !session.hasFailed, let own = session.ownTemplates(in: folder, of: home) { check(own, session) }
    try session.finish()
  }

  private func check(_ own: OwnTemplates, _ session: Session) {
    let library = TemplateLibrary(own)
    let diagnostics = library.diagnostics
    let unused = own.unused(in: library)
    session.markFindings(diagnostics)
    if !unused.isEmpty { session.markAsFinding() }
    session.output.write(session.printer().text(of: diagnostics, sources: library.sources) { _ in session.language })
    for message in unused { session.output.write(message.text(in: session.language) + "\n") }
    let summary = Self.summary(.number(own.files.count), .number(diagnostics.count), .number(unused.count))
    session.output.write(summary.text(in: session.language) + "\n")
  }

  private static let summary = Phrase(
    en: "checked {1} templates of your own; mistakes: {2}; unused: {3}", zh: "检查了 {1} 个自有模板；错误 {2} 个，未使用 {3} 个",
    af: "{1} eie sjablone nagegaan; foute: {2}; ongebruik: {3}")
}

/// `motc templates export`
struct TemplatesExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Copy built-in templates to a folder, to change them there.",
    discussion: """
      EXAMPLES
        motc templates export mine
        motc templates export mine checklist.html partials/page.css

      Take only what you mean to change: the others stay those of motc, and follow when it is renewed. A template that
      you have changed is never written over; then nothing is written.
      """)

  @ArgumentParser.Argument(help: "The folder; made if it is missing.")
  var folder: String

  @ArgumentParser.Argument(help: "The templates, as `motc templates list` calls them; all when none is named.")
  var names: [String] = []

  @OptionGroup var speaking: SpeakingOptions

  func run() throws {
    let session = Session(speaking)
    guard let root = Path.named([folder], words: Path.commandLineWords()).first else {
      throw ValidationError("'\(folder)' is not a folder name")
    }
    let chosen = chosen(session)
    let files = chosen.compactMap { template in
      root.appending(template.path.utf8).map { (path: $0, bytes: Array(template.contents.utf8)) }
    }
    for (path, bytes) in files where isChanged(path, from: bytes) {
      session.fail(Self.changed(.string(path.description)))
    }
    if session.hasFailed {
      session.note(Self.nothingWritten())
    } else {
      write(files, to: root, session)
    }
    try session.finish()
  }

  /// The templates that are asked for; what is no template is said.
  private func chosen(_ session: Session) -> [(path: String, contents: String)] {
    let all = BuiltInTemplates.all.filter { $0.path.hasSuffix(".mustache") }
    guard !names.isEmpty else { return all }
    let wanted = names.map { TemplateLibrary.name(ofPath: $0) }
    let known = TemplateLibrary.builtIn.names
    for name in wanted where !known.contains(name) {
      session.fail(
        suggestion(for: name, among: known).map { Self.unknownNear(.string(name), .string($0)) }
          ?? Self.unknown(.string(name)))
    }
    return all.filter { wanted.contains(TemplateLibrary.name(ofPath: $0.path)) }
  }

  /// Whether something else is there: a file that says something else, or no file.
  private func isChanged(_ path: Path, from bytes: [UInt8]) -> Bool {
    guard status(of: path, followingLink: false) != nil else { return false }
    return (try? FileReader().read(path)) != bytes
  }

  private func write(_ files: [(path: Path, bytes: [UInt8])], to root: Path, _ session: Session) {
    var written = 0
    for (path, bytes) in files {
      do throws(FileWriteError) {
        if try AtomicWriter().write(bytes, to: path) == .written { written += 1 }
      } catch {
        return session.fail(error.message(for: path))
      }
    }
    let summary = Self.summary(.number(written), .number(files.count - written), .string(root.description))
    session.output.write(summary.text(in: session.language) + "\n")
  }

  private static let changed = Phrase(
    en: "'{1}' differs from the built-in template and was left as it is", zh: "“{1}”与自带的模板不同，没有改动",
    af: "'{1}' verskil van die ingeboude sjabloon en is onveranderd gelaat")
  private static let nothingWritten = Phrase(
    en: "nothing was written; name the templates that you want, or another folder",
    zh: "没有写入任何文件；请指明需要的模板，或换一个文件夹", af: "niks is geskryf nie; noem die sjablone wat u wil hê, of 'n ander gids")
  private static let unknown = Phrase(
    en: "there is no template '{1}'; `motc templates list` shows them all",
    zh: "没有名为“{1}”的模板；运行 motc templates list 查看全部模板",
    af: "daar is geen sjabloon '{1}' nie; `motc templates list` wys almal")
  private static let unknownNear = Phrase(
    en: "there is no template '{1}'; did you mean '{2}'?", zh: "没有名为“{1}”的模板；是否想写“{2}”？",
    af: "daar is geen sjabloon '{1}' nie; bedoel u '{2}'?")
  private static let summary = Phrase(
    en: "templates written: {1}, unchanged: {2}; change them, and make documents with `--templates {3}`",
    zh: "写入模板 {1} 个，未变 {2} 个；修改后用 --templates {3} 生成文档",
    af: "sjablone geskryf: {1}, onveranderd: {2}; verander hulle, en maak dokumente met `--templates {3}`")
}
