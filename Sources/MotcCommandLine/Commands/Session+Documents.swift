import MotcAnalysis
import MotcRendering
import MotcSource
import MotcTemplates
import MotcWorkbook

/// Why a command could not do what it was asked, and what to ask instead.
struct CommandFailure: Error {
  let message: Message
  let help: [Message]

  init(_ message: Message, help: [Message] = []) {
    self.message = message
    self.help = help
  }
}

extension Session {
  func fail(_ failure: CommandFailure, in language: MessageLanguage) {
    fail(failure.message)
    for help in failure.help { note(help) }
  }

  /// Findings that stand in the way of another product, which may have standard output to itself.
  func showOnErrors(_ diagnostics: [Diagnostic], of compilation: Compilation) {
    markFindings(diagnostics)
    progress.erase()
    errors.write(
      printer().text(of: diagnostics, sources: compilation.sources) { _ in
        messageLanguage(for: compilation)
      })
  }

  func dot() -> Result<Dot, DotError> {
    Result { () throws(DotError) in try Dot(environment: environment) }
  }

  /// The picture of a graph.
  func draw(_ graph: [UInt8], as format: Dot.Format) -> Result<[UInt8], DotError> {
    dot().flatMap { drawing($0.draw(graph, for: format)) }
  }

  /// The picture, when what `dot` remarked has been said.
  func drawing(_ drawings: Dot.Drawings) -> Result<[UInt8], DotError> {
    for warning in drawings.warnings { note(Self.dotSays(.string(warning))) }
    return drawings.results[0]
  }

  func pdfEngine() -> Result<PDFEngine, PDFError> {
    Result { () throws(PDFError) in try PDFEngine(environment: environment) }
  }

  /// A page of HTML as PDF.
  func print(_ page: [UInt8]) -> Result<[UInt8], PDFError> {
    pdfEngine().flatMap { $0.printed(page) }
  }

  /// A table as a workbook of Excel.
  func workbook(of table: Table) -> Result<[UInt8], WorkbookFailure> {
    do throws(SystemError) {
      let folder = try TemporaryFolder(in: environment)
      defer { folder.remove() }
      guard let path = folder.path.appending("table.xlsx".utf8) else { return .failure(.failed("")) }
      do throws(WorkbookFailure) {
        try Workbook(table).write(to: path.chars, temporaryFolder: folder.path.chars)
      } catch {
        return .failure(error)
      }
      do throws(FileReadError) {
        return .success(try FileReader().read(path))
      } catch {
        return .failure(.failed(error.reason.text(in: language)))
      }
    } catch {
      return .failure(.failed(error.reason.text(in: language)))
    }
  }

  /// Says once when Chinese text cannot be drawn as it should.
  func warnWithoutChineseFont() {
    if Fonts.includeChinese(in: environment) == false { note(Fonts.noChinese()) }
  }

  /// Puts one file in place, unless it would be written over an input.
  func write(_ bytes: [UInt8], to path: Path, inputs: [Path]) {
    let identities = inputs.compactMap { status(of: $0) }.map { FileIdentity($0) }
    if let status = status(of: path), identities.contains(FileIdentity(status)) {
      fail(Self.overwritesInput(.string(path.description)))
      return
    }
    do throws(FileWriteError) {
      _ = try AtomicWriter().write(bytes, to: path)
    } catch {
      fail(error.message(for: path))
    }
  }

  private static let dotSays = Phrase(en: "dot: {1}", zh: "dot：{1}", af: "dot: {1}")
  private static let overwritesInput = Phrase(
    en: "'{1}' is the blueprint itself; name another output", zh: "“{1}”就是蓝图本身，请换一个输出文件",
    af: "'{1}' is die bloudruk self; noem 'n ander uitvoer")
}

extension Dot {
  /// The picture of a graph, as documents show it. Each has a process of its own: in one that draws several, Graphviz
  /// orders the parts of a drawing by where in memory they happen to lie, and the same graph would not always give the
  /// same bytes.
  func draw(_ graph: [UInt8], for format: Format) -> Drawings {
    draw([graph], as: format, resolution: format == .png ? 144 : nil)
  }
}

extension PDFEngine {
  func printed(_ page: [UInt8]) -> Result<[UInt8], PDFError> {
    Result { () throws(PDFError) in try print(page) }
  }
}

extension Session {
  /// The built-in templates, and over them those of a folder: the named one, else the project's. `nil` when one of them
  /// cannot be read, which is said; so is what lies there and serves no document.
  func templates(in folder: String?, of home: ProjectHome?) -> TemplateLibrary? {
    guard let own = ownTemplates(in: folder, of: home) else { return nil }
    let library = TemplateLibrary(own)
    if let folder = own.folder, own.files.isEmpty { note(Self.noTemplates(.string(folder.description))) }
    for message in own.unused(in: library) { note(message) }
    return library
  }

  /// The templates of the folder alone.
  func ownTemplates(in folder: String?, of home: ProjectHome?) -> OwnTemplates? {
    let named = folder.flatMap { Path.named([$0], words: Path.commandLineWords()).first }
    guard let root = folder == nil ? home?.templates : named else {
      return folder == nil ? OwnTemplates(folder: nil, files: []) : nil
    }
    let found: TemplateFolder
    do throws(FileReadError) {
      found = try TemplateFolder(root)
    } catch {
      fail(error.message(for: root))
      return nil
    }
    for link in found.refusedLinks { fail(Self.linkLeadsOut(.string(link.description))) }
    var files: [(name: String, file: SourceFile)] = []
    for (name, path) in found.files {
      do throws(FileReadError) {
        let id = FileID(BuiltInTemplates.all.count + files.count)
        let buffer = TextBuffer(try FileReader().read(path))
        files.append((name, SourceFile(id: id, path: path.description, buffer: buffer)))
      } catch {
        fail(error.message(for: path))
      }
    }
    return hasFailed ? nil : OwnTemplates(folder: root, files: files)
  }

  /// Says what is wrong with a template at its place, or why else nothing can be rendered.
  func fail(_ failure: RenderFailure, in language: MessageLanguage, templates: TemplateLibrary) {
    guard case .template(let diagnostics) = failure else {
      fail(CommandFailure(failure.message, help: failure.help), in: language)
      return
    }
    fail(Self.templateUnusable())
    errors.write(printer().text(of: diagnostics, sources: templates.sources) { _ in language })
  }

  private static let noTemplates = Phrase(
    en: "'{1}' holds no template (a file whose name ends in .mustache); `motc templates export {1}` writes ours there",
    zh: "“{1}”中没有模板（文件名以 .mustache 结尾）；运行 motc templates export {1} 可写入自带的模板",
    af:
      "'{1}' hou geen sjabloon in nie ('n lêer wat op .mustache eindig); `motc templates export {1}` skryf ons s'n daar"
  )
  private static let linkLeadsOut = Phrase(
    en: "'{1}' is a link that leads out of the folder of templates", zh: "“{1}”是链接，指向模板文件夹之外",
    af: "'{1}' is 'n skakel wat uit die sjabloongids uit lei")
  private static let templateUnusable = Phrase(
    en: "a template cannot be used", zh: "有模板不能使用", af: "'n sjabloon kan nie gebruik word nie")
}

/// A user's own templates.
struct OwnTemplates {
  let folder: Path?
  let files: [(name: String, file: SourceFile)]

  /// One message for each that serves no document: misspelt, or left over.
  func unused(in library: TemplateLibrary) -> [Message] {
    guard !files.isEmpty else { return [] }
    let unused = Set(library.unused)
    return files.filter { unused.contains($0.name) }.map { name, file in
      guard let near = suggestion(for: name, among: TemplateLibrary.builtIn.names.filter { $0 != name }) else {
        return Self.unused(.string(file.path))
      }
      return Self.unusedNear(.string(file.path), .string(near + ".mustache"))
    }
  }

  private static let unused = Phrase(
    en: "no document uses the template '{1}'", zh: "没有文档使用模板“{1}”", af: "geen dokument gebruik die sjabloon '{1}' nie")
  private static let unusedNear = Phrase(
    en: "no document uses the template '{1}'; did you mean '{2}'?", zh: "没有文档使用模板“{1}”；是否想写“{2}”？",
    af: "geen dokument gebruik die sjabloon '{1}' nie; bedoel u '{2}'?")
}

extension TemplateLibrary {
  /// The templates that are part of motc, by their paths in its own folder.
  private static let builtInFiles = BuiltInTemplates.all.enumerated().compactMap { number, template in
    template.path.hasSuffix(".mustache")
      ? (
        name: name(ofPath: template.path),
        file: SourceFile(id: FileID(number), path: template.path, text: template.contents)
      ) : nil
  }

  /// The templates that are part of motc.
  static let builtIn = TemplateLibrary(named: builtInFiles)

  /// The templates that are part of motc, and over them a user's own.
  init(_ own: OwnTemplates) {
    self.init(named: Self.builtInFiles + own.files)
  }

  /// The texts that findings in templates may speak of.
  var sources: [FileID: SourceFile] {
    Dictionary(names.compactMap { self[Text($0)] }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
