#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The templates in a folder of a user's own and in the folders below it, by name.
struct TemplateFolder {
  /// What tags call it, and where it is.
  private(set) var files: [(name: String, path: Path)] = []
  /// Links that lead out of the folder: a project of someone else's must not make motc print any file of this machine.
  private(set) var refusedLinks: [Path] = []

  init(_ folder: Path) throws(FileReadError) {
    guard let status = status(of: folder), let real = folder.real else { throw FileReadError(errno) }
    guard status.isFolder else { throw FileReadError(ENOTDIR) }
    try walk(folder, below: "", root: real, around: [FileIdentity(status)])
    files.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// - Parameter around: the folder and those that led to it, which a link may not lead to again.
  private mutating func walk(
    _ folder: Path, below prefix: String, root: Path, around: Set<FileIdentity>
  ) throws(FileReadError) {
    for bytes in try entries(of: folder) {
      guard let path = folder.appending(bytes), let status = status(of: path) else { continue }
      let name = prefix + String(decoding: bytes, as: UTF8.self)
      let isTemplate = name.utf8.suffix(Self.ending.utf8.count).elementsEqual(Self.ending.utf8)
      guard status.isFolder || isTemplate else { continue }
      guard let real = path.real, root.holds(real) else {
        refusedLinks.append(path)
        continue
      }
      if !status.isFolder {
        files.append((String(name.dropLast(Self.ending.count)), path))
      } else if !around.contains(FileIdentity(status)) {
        try walk(path, below: name + "/", root: root, around: around.union([FileIdentity(status)]))
      }
    }
  }

  private static let ending = ".mustache"
}
