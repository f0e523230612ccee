import MotcAnalysis
import MotcModel
import MotcSource

extension Session {
  /// The project whose `output` and `templates` a command goes by: that of the first path, or the one around the working
  /// directory when none is named.
  func leadingHome(_ paths: [String]) -> ProjectHome? {
    let first = Path.named(Array(paths.prefix(1)), words: Path.commandLineWords()).first ?? Path(".")
    guard let first else { return nil }
    return status(of: first)?.isFolder == true ? projects.home(around: first) : projects.home(of: first)
  }

  /// The files that a command is to take: those that are named, and those in folders that are; when nothing is named,
  /// what the project around the working directory includes, or all in that directory.
  func inputs(_ named: [Path]) -> (files: [Path], tree: FileTree) {
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
