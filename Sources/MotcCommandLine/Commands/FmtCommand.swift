import ArgumentParser
import MotcModel
import MotcSource
import MotcSyntax

/// `motc fmt`
struct FmtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Lay files out anew: indentation, blanks and empty lines; no word and no comment is touched.",
    discussion: """
      EXAMPLES
        motc fmt                      every blueprint, library and motc.yaml of this project, or below this folder
        motc fmt repair.yaml
        motc fmt --check              names the files that would change, and changes none; exit code 1 if there are any
        motc fmt --diff               shows what would change
        motc fmt - < repair.yaml      from standard input to standard output, for editors

      Two blanks a level, lists indented below their key, one blank after `:`, `-` and `,`, one empty line at most. Short
      forms, quotes, the order of keys and the ends of lines stay as they were written. A file whose YAML has mistakes is
      left alone, and so is one whose meaning or comments a new layout would change.
      """)

  @ArgumentParser.Argument(
    help:
      "Files and folders, or - for standard input; otherwise what the motc.yaml around this folder includes, else this one."
  )
  var paths: [String] = []

  @Flag(help: "Change nothing; name the files that would change.")
  var check = false

  @Flag(help: "Change nothing; show what would change.")
  var diff = false

  @OptionGroup var standardInput: StandardInputOptions

  @OptionGroup var speaking: SpeakingOptions

  func run() throws {
    let session = Session(speaking)
    do throws(CommandFailure) {
      try session.takeStandardInput(for: paths, standardInput)
    } catch {
      session.fail(error, in: session.language)
      return try session.finish()
    }
    let isFilter = session.standardInput != nil && !check && !diff
    var counts = (changed: 0, same: 0)
    _ = session.forEachInput(paths) { input in
      guard input.isAsked, input.kind != .foreign || input.isNamed else { return }
      // Not the project file that a text has errors from.
      if session.standardInput != nil, !session.files.isStandardInput(input.source) { return }
      let name = input.path.description
      let result = format(input.source)
      if isFilter {
        if case .changed(let bytes) = result {
          session.output.write(bytes)
        } else {
          session.output.write(input.source.buffer.bytes)
        }
      }
      switch result {
      case .same: counts.same += 1
      case .mistaken: session.fail(Self.mistaken(.string(name)))
      case .unsure: session.fail(Self.unsure(.string(name)))
      case .changed(let bytes):
        session.progress.erase()
        if diff {
          session.output.write(UnifiedDiff(input.source.buffer.bytes, bytes, path: input.source.path).text)
        } else if check {
          session.output.write(Self.wouldChange(.string(name)).text(in: session.language) + "\n")
        }
        if check || diff {
          session.markAsFinding()
        } else if !isFilter, !session.rewrite(input, bytes) {
          return
        }
        counts.changed += 1
      }
    }
    session.progress.erase()
    if !diff, !isFilter, counts != (0, 0) {
      let summary = check ? Self.checked : Self.summary
      session.output.write(
        summary(.number(counts.changed), .number(counts.same)).text(in: session.language) + "\n")
    }
    try session.finish()
  }

  private static let mistaken = Phrase(
    en: "'{1}' has mistakes in its YAML and was left alone; `motc check` shows them",
    zh: "“{1}”的 YAML 有错误，没有改动；motc check 会指出来",
    af: "'{1}' het foute in sy YAML en is met rus gelaat; `motc check` wys hulle")
  private static let unsure = Phrase(
    en: "'{1}' was left alone: in another layout it would not read the same",
    zh: "“{1}”没有改动：换一种排版，内容就会变", af: "'{1}' is met rus gelaat: in 'n ander uitleg sou dit nie dieselfde lees nie")
  private static let wouldChange = Phrase(
    en: "{1} would be laid out anew", zh: "{1} 需要重新排版", af: "{1} sou oor uitgelê word")
  private static let checked = Phrase(
    en: "{1} would change, {2} are in the canonical layout", zh: "需要排版 {1} 个文件，已符合 {2} 个",
    af: "{1} sou verander, {2} is in die standaarduitleg")
  private static let summary = Phrase(
    en: "{1} laid out anew, {2} unchanged", zh: "重新排版 {1} 个文件，未变 {2} 个",
    af: "{1} oor uitgelê, {2} onveranderd")
}
