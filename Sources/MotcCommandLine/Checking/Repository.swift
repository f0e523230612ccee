import MotcSource

/// The folder that paths of reports count from: that of the git repository, else the working directory.
struct Repository {
  /// Real; `nil` where there is no working directory any more.
  let folder: Path?

  /// - Parameter paths: what the run takes; the first says which repository.
  init(of paths: [Path]) {
    let here = Path(".")?.real
    let first = paths.first?.absolute ?? here
    folder = first?.nearest(holding: ".git") ?? here
  }

  /// A file's path from the folder; absolute where it lies elsewhere.
  func path(of file: Path) -> Path {
    guard let real = file.absolute else { return file }
    return folder?.rest(of: real).flatMap { Path(bytes: $0) } ?? real
  }

  /// Whether there is a file of that path.
  func holds(_ path: String) -> Bool {
    guard let file = folder?.appending(Array(path.utf8)) else { return false }
    return status(of: file) != nil
  }
}
