import MotcAnalysis
import MotcRendering
import MotcSource
import MotcTemplates

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

  /// The picture of a graph. Each has a process of its own: in one that draws several, Graphviz orders the parts of a
  /// drawing by where in memory they happen to lie, and the same graph would not always give the same bytes.
  func draw(_ graph: [UInt8], as format: Dot.Format) -> Result<[UInt8], DotError> {
    do throws(DotError) {
      let drawings = try Dot(environment: environment).draw([graph], as: format, resolution: format == .png ? 144 : nil)
      for warning in drawings.warnings { note(Self.dotSays(.string(warning))) }
      return drawings.results[0]
    } catch {
      return .failure(error)
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

extension Session {
  /// The built-in templates, and over them those of a folder: the named one, else the project's. `nil` when the folder
  /// cannot be read, which is said.
  func templates(in folder: String?, of home: ProjectHome?) -> TemplateLibrary? {
    guard folder != nil || home?.templates != nil else { return .builtIn }
    let named = folder.flatMap { Path.named([$0], words: Path.commandLineWords()).first }
    guard let root = folder == nil ? home?.templates : named else { return nil }
    var files: [SourceFile] = []
    for builtIn in BuiltInTemplates.all where builtIn.path.hasSuffix(".mustache") {
      guard let path = root.appending(builtIn.path.utf8), status(of: path) != nil else {
        files.append(SourceFile(id: FileID(files.count), path: builtIn.path, text: builtIn.contents))
        continue
      }
      do throws(FileReadError) {
        let bytes = try FileReader().read(path)
        files.append(SourceFile(id: FileID(files.count), path: builtIn.path, buffer: TextBuffer(bytes)))
      } catch {
        fail(error.message(for: path))
        return nil
      }
    }
    guard status(of: root)?.isFolder == true else {
      fail(FileReadError.notFound.message(for: root))
      return nil
    }
    return TemplateLibrary(files)
  }

  /// Says what is wrong with a template at its place, or why else nothing can be rendered.
  func fail(_ failure: RenderFailure, in language: MessageLanguage, templates: TemplateLibrary) {
    guard case .template(let diagnostics) = failure else {
      fail(CommandFailure(failure.message, help: failure.help), in: language)
      return
    }
    fail(Self.templateUnusable())
    let sources = templates.names.compactMap { templates[Text($0)] }
    errors.write(
      printer().text(
        of: diagnostics, sources: Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      ) {
        _ in language
      })
  }

  private static let templateUnusable = Phrase(
    en: "a template cannot be used", zh: "有模板不能使用", af: "'n sjabloon kan nie gebruik word nie")
}

extension TemplateLibrary {
  /// The templates that are part of motc.
  static let builtIn = TemplateLibrary(
    BuiltInTemplates.all.filter { $0.path.hasSuffix(".mustache") }.enumerated().map { number, template in
      SourceFile(id: FileID(number), path: template.path, text: template.contents)
    })
}
