import ArgumentParser
import MotcSource
import MotcTemplates

/// `motc init`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a small, complete blueprint to start from, and a motc.yaml beside it.",
    discussion: """
      EXAMPLES
        motc init                            blueprint.yaml, in English
        motc init 预约.yaml --language zh-CN  with Chinese keywords

      Where a motc.yaml governs the folder already, none is written.
      """)

  @ArgumentParser.Argument(help: "The file to write; it must not exist.")
  var file = "blueprint.yaml"

  @OptionGroup var speaking: SpeakingOptions

  func run() throws {
    let session = Session(speaking)
    guard let path = Path.named([file], words: Path.commandLineWords()).first else {
      throw ValidationError("'\(file)' is not a file name")
    }
    do throws(FileWriteError) {
      if status(of: path, followingLink: false) != nil {
        session.fail(Self.exists(.string(path.description)))
      } else {
        var written = [path]
        _ = try AtomicWriter().write(starter("blueprint", session.language), to: path)
        if let project = path.parent.appending(ProjectFinder.fileName.utf8),
          status(of: project, followingLink: false) == nil,
          session.projects.home(around: path.parent) == nil
        {
          _ = try AtomicWriter().write(starter("motc", session.language), to: project)
          written.append(project)
        }
        let message = Self.written(.list(written.map { .string($0.description) }), .string(path.description))
        session.output.write(message.text(in: session.language) + "\n")
      }
    } catch {
      session.fail(error.message(for: path))
    }
    try session.finish()
  }

  private func starter(_ name: String, _ language: MessageLanguage) -> [UInt8] {
    let path = "starter/\(name).\(language.rawValue).yaml"
    return BuiltInTemplates.all.first { $0.path == path }.map { Array($0.contents.utf8) } ?? []
  }

  private static let exists = Phrase(
    en: "'{1}' exists already and was left as it is", zh: "“{1}”已经存在，没有改动",
    af: "'{1}' bestaan reeds en is onveranderd gelaat")
  private static let written = Phrase(
    en: "wrote {1}; next: `motc check {2}`, then `motc build {2}`",
    zh: "已写入 {1}；接下来运行 motc check {2}，再运行 motc build {2}",
    af: "{1} geskryf; volgende: `motc check {2}`, dan `motc build {2}`")
}
