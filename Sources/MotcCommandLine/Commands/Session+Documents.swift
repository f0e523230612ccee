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
      printer().text(of: diagnostics, sources: [compilation.source.id: compilation.source]) { _ in
        messageLanguage(for: compilation)
      })
  }

  /// Pictures of graphs, all drawn by one process.
  func draw(_ graphs: [[UInt8]], as format: Dot.Format) -> [Result<[UInt8], DotError>] {
    do throws(DotError) {
      let drawings = try Dot(environment: environment).draw(graphs, as: format, resolution: format == .png ? 144 : nil)
      for warning in drawings.warnings { note(Self.dotSays(.string(warning))) }
      return drawings.results
    } catch {
      return graphs.map { _ in .failure(error) }
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

extension TemplateLibrary {
  /// The templates that are part of motc.
  static let builtIn = TemplateLibrary(
    BuiltInTemplates.all.filter { $0.path.hasSuffix(".mustache") }.enumerated().map { number, template in
      SourceFile(id: FileID(number), path: template.path, text: template.contents)
    })
}
