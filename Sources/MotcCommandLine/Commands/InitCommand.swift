import ArgumentParser
import MotcSource
import MotcTemplates

/// `motc init`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a small, complete blueprint to start from.",
    discussion: """
      EXAMPLES
        motc init                            blueprint.yaml, in English
        motc init 预约.yaml --language zh-CN  with Chinese keywords
      """)

  @ArgumentParser.Argument(help: "The file to write; it must not exist.")
  var file = "blueprint.yaml"

  @OptionGroup var speaking: SpeakingOptions

  func run() throws {
    let session = Session(speaking)
    let name = "starter/blueprint.\(session.language.rawValue).yaml"
    guard let path = Path.named([file], words: Path.commandLineWords()).first,
      let starter = BuiltInTemplates.all.first(where: { $0.path == name })
    else { throw ValidationError("'\(file)' is not a file name") }
    do throws(FileWriteError) {
      if status(of: path, followingLink: false) != nil {
        session.fail(Self.exists(.string(path.description)))
      } else {
        _ = try AtomicWriter().write(Array(starter.contents.utf8), to: path)
        session.output.write(Self.written(.string(path.description)).text(in: session.language) + "\n")
      }
    } catch {
      session.fail(error.message(for: path))
    }
    try session.finish()
  }

  private static let exists = Phrase(
    en: "'{1}' exists already and was left as it is", zh: "“{1}”已经存在，没有改动",
    af: "'{1}' bestaan reeds en is onveranderd gelaat")
  private static let written = Phrase(
    en: "wrote {1}; next: `motc check {1}`, then `motc build {1}`",
    zh: "已写入 {1}；接下来运行 motc check {1}，再运行 motc build {1}",
    af: "{1} geskryf; volgende: `motc check {1}`, dan `motc build {1}`")
}
