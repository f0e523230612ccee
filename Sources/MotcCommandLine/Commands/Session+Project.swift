import MotcAnalysis
import MotcModel
import MotcSource

extension Session {
  /// The project whose `output` and `templates` a command goes by: that of the first path, or the one around the working
  /// directory when none is named. Folders of it that cannot be used fail the run.
  func leadingHome(_ paths: [String]) -> ProjectHome? {
    let first = Path.named(Array(paths.prefix(1)), words: Path.commandLineWords()).first ?? Path(".")
    guard let first,
      let home = status(of: first)?.isFolder == true ? projects.home(around: first) : projects.home(of: first)
    else { return nil }
    for link in home.refusedLinks { fail(Self.leadsOut(.text(link), .string(home.file.description))) }
    return home
  }

  private static let leadsOut = Phrase(
    en: "'{1}' in '{2}' is a link that leads out of the project", zh: "“{2}”里的“{1}”是链接，指向项目之外",
    af: "'{1}' in '{2}' is 'n skakel wat uit die projek uit lei")

  /// The files that a command is to take: those that are named, and those in folders that are; when nothing is named,
  /// what the project around the working directory includes, or all in that directory.
  func inputs(_ named: [Path]) -> (files: [Path], tree: FileTree) {
    if let standardInput { return ([standardInput], FileTree(under: [])) }
    if named.isEmpty, let here = Path("."), let home = projects.home(around: here) {
      let tree = FileTree(under: [home.root])
      return (tree.files.filter { home.includes($0) }, tree)
    }
    let tree = FileTree(under: named.isEmpty ? [Path(".")].compactMap { $0 } : named)
    return (tree.files, tree)
  }

  /// What the checklists of a file look like.
  func checklistForm(for input: Input) -> ChecklistForm {
    projects.home(of: input.path)?.project?.checklist ?? ChecklistForm()
  }

  /// Whether a file's project is not settled, so that no documents can be made.
  func hasBrokenProject(_ input: Input) -> Bool {
    projects.home(of: input.path)?.isBroken ?? false
  }
}
