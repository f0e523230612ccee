import ArgumentParser
import MotcImport
import MotcModel
import MotcSource

/// `motc import`
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a blueprint of a table: number, step, requirements, moments of truth, management points.",
    discussion: """
      EXAMPLES
        motc import standards.csv > standards.yaml
        motc import 服务标准.csv --output 服务标准.yaml
        motc import standards.csv --lane frontstage     where the steps go that the table says nothing of

      Headings may be Chinese, English or Afrikaans; further columns for the lane and the role are read. Cells may be
      merged, hold numbered lists, be divided by commas, semicolons or tabs, in UTF-8, UTF-16, GB18030 or Windows-1252.
      What was guessed is said at its row and column. Words stay as they are. docs/import.md tells more.
      """)

  @ArgumentParser.Argument(help: "The table, as CSV. Workbooks are not read: save the sheet as CSV first.")
  var file: String

  @Option(name: [.short, .long], help: "The blueprint to write; standard output when not given.")
  var output: String?

  @Flag(help: "Write over a file that is there already.")
  var force = false

  @Option(help: "The blueprint's id; otherwise made of the file's name.")
  var id: String?

  @Option(help: "The blueprint's title; otherwise the line above the headings, else the file's name.")
  var title: String?

  @Option(help: "The lane of steps that nothing else places: customer, frontstage, backstage or support.")
  var lane: LaneWord?

  @OptionGroup var speaking: SpeakingOptions

  func validate() throws {
    if let id, !isID(Text(id)) {
      throw ValidationError("'\(id)' is no id: letters, digits, '-' and '_', at most 80; '\(idLike(Text(id)))' is one")
    }
  }

  func run() throws {
    let session = Session(speaking)
    let names = Path.named([file] + (output.map { [$0] } ?? []), words: Path.commandLineWords())
    guard let path = names.first, output == nil || names.count == 2 else {
      throw ValidationError("'\(file)' is not a file name")
    }
    let target = output == "-" ? nil : names.dropFirst().first
    if let text = read(path, session) { importTable(text, of: path, to: target, session) }
    try session.finish()
  }

  private func read(_ path: Path, _ session: Session) -> TableText? {
    do throws(FileReadError) {
      let file = try FileReader(limit: 16 << 20).read(path)
      do throws(TableText.Failure) {
        return try TableText(decoding: file)
      } catch {
        session.fail(error.message(for: path))
      }
    } catch {
      session.fail(error.message(for: path))
    }
    return nil
  }

  private func importTable(_ text: TableText, of path: Path, to target: Path?, _ session: Session) {
    let name = String(path.description.split(separator: "/").last ?? "")
    let imported = MotcImport.importTable(
      text.bytes, ImportOptions(fileName: name, id: id, title: title, lane: lane?.lane))
    let language = session.forcedLanguage ?? imported.language
    if text.encoding != .utf8 {
      session.note(Self.decoded(.string(path.description), .string(text.encoding.rawValue)), in: language)
    }
    for note in imported.notes { session.errors.write(note.line(of: path.description, in: language) + "\n") }
    guard let blueprint = imported.text else {
      session.markAsFinding()
      session.note(Self.refused(.number(imported.notes.count { $0.kind == .mistake })), in: language)
      return
    }
    if let target {
      if !force, status(of: target, followingLink: false) != nil {
        session.fail(Self.exists(.string(target.description)), in: language)
        return
      }
      session.write(Array(blueprint.utf8), to: target, inputs: [path])
      if session.hasFailed { return }
    } else {
      session.output.write(blueprint)
    }
    session.note(summary(imported.counts, target), in: language)
  }

  private func summary(_ counts: TableImport.Counts, _ target: Path?) -> Message {
    let next = target.map { Self.next(.string($0.description)) } ?? Self.nextOfOutput()
    return Self.summary(
      .number(counts.steps), .number(counts.requirements), .number(counts.moments), .number(counts.controls),
      .number(counts.guessedLanes), .number(counts.openLanes), .message(next))
  }

  private static let decoded = Phrase(en: "read '{1}' as {2}", zh: "按 {2} 编码读取“{1}”", af: "'{1}' as {2} gelees")
  private static let refused = Phrase(
    en: "nothing was imported; mend the table first ({1})", zh: "没有导入；请先改好表格（{1} 处）",
    af: "niks is ingevoer nie; maak eers die tabel reg ({1})")
  private static let exists = Phrase(
    en: "'{1}' exists already and was left as it is; --force writes over it", zh: "“{1}”已经存在，没有改动；加 --force 可以覆盖",
    af: "'{1}' bestaan reeds en is onveranderd gelaat; --force skryf daaroor")
  private static let summary = Phrase(
    en:
      "imported: steps {1}, requirements {2}, moments of truth {3}, management points {4}; lanes guessed {5}, open {6}; {7}",
    zh: "已导入：步骤 {1}，服务要求 {2}，MOT {3}，管理要点 {4}；栏：猜测 {5}，待补 {6}；{7}",
    af:
      "ingevoer: stappe {1}, vereistes {2}, oomblikke van waarheid {3}, bestuurspunte {4}; bane geraai {5}, oop {6}; {7}"
  )
  private static let next = Phrase(
    en: "next: `motc check {1}`", zh: "接下来运行 motc check {1}", af: "volgende: `motc check {1}`")
  private static let nextOfOutput = Phrase(
    en: "next: save it and run `motc check` on it", zh: "接下来存成文件，再运行 motc check",
    af: "volgende: stoor dit en laat loop `motc check` daarop")
}

/// A lane in any of its spellings.
struct LaneWord: ExpressibleByArgument, Sendable {
  let lane: Lane

  init?(argument: String) {
    guard let ordinal = Enumeration.stage.ordinal(of: Text(argument)), let lane = Lane(rawValue: ordinal) else {
      return nil
    }
    self.lane = lane
  }

  static var allValueStrings: [String] { Enumeration.stage.enumerators.map(\.canonical) }
}
