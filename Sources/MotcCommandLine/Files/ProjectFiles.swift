import MotcModel
import MotcSource

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The files of a run: those that were named or found, and those that they name in turn, which must lie in the same
/// project.
final class ProjectFiles: FileProvider {
  private let reader = FileReader()
  /// By id: the name that messages use.
  private var names: [Path] = []
  private var ids: [FileIdentity: FileID] = [:]
  /// By the real name of a folder.
  private var roots: [Path: Path] = [:]
  /// What standard input is called, and what it held.
  private var standardInput: (path: Path, content: Result<SourceFile, FileReadError>)?

  /// Reads a file that was named or found.
  func read(_ path: Path) throws(FileReadError) -> SourceFile {
    if let standardInput, standardInput.path == path { return try standardInput.content.get() }
    let buffer = TextBuffer(try reader.read(path))
    guard let status = status(of: path) else { throw .notFound }
    let id = id(of: path, FileIdentity(status))
    return handedIn(id) ?? SourceFile(id: id, path: path.description, buffer: buffer)
  }

  /// Reads standard input to its end, which from now on stands for the file of that name, whether there is one or not.
  func takeStandardInput(as path: Path) {
    var content: Result<SourceFile, FileReadError>
    do throws(FileReadError) {
      let buffer = TextBuffer(try reader.readStandardInput())
      let id = FileID(names.count)
      names.append(path)
      if let status = status(of: path) { ids[FileIdentity(status)] = id }
      content = .success(SourceFile(id: id, path: path.description, buffer: buffer))
    } catch {
      content = .failure(error)
    }
    standardInput = (path, content)
  }

  /// Whether a file is the text of standard input.
  func isStandardInput(_ source: SourceFile) -> Bool { handedIn(source.id) != nil }

  private func handedIn(_ id: FileID) -> SourceFile? {
    guard case .success(let source) = standardInput?.content, source.id == id else { return nil }
    return source
  }

  /// The name that messages use.
  func path(of source: SourceFile) -> Path? {
    names.indices.contains(Int(source.id.rawValue)) ? names[Int(source.id.rawValue)] : nil
  }

  /// All that was read, by the names that messages use.
  var all: [Path] { names }

  /// One file has one id, whatever it is called.
  private func id(of path: Path, _ identity: FileIdentity) -> FileID {
    if let id = ids[identity] { return id }
    let id = FileID(names.count)
    names.append(path)
    ids[identity] = id
    return id
  }

  // MARK: Files that files name

  func file(_ path: Text, from source: SourceFile) throws(FileProblem) -> SourceFile {
    let written = path.withBytes { Array($0) }
    guard written.first != UInt8(ascii: "/"), !path.string.utf8.contains(0), !path.string.contains("://") else {
      throw .outsideRoot
    }
    let origin = names[Int(source.id.rawValue)]
    guard let realOrigin = origin.absolute else { throw .notFound }
    let root = root(of: realOrigin.parent)
    // Where the names alone lead out, whether there is such a file is nobody's business.
    guard let target = realOrigin.parent.appending(written), let straight = target.withoutDots, root.holds(straight)
    else { throw .outsideRoot }
    guard let real = target.real, let status = status(of: real) else { throw .notFound }
    guard root.holds(real) else { throw .outsideRoot }
    let name = origin.parent.appending(written)?.withoutDots
    let isSame = name.flatMap { MotcCommandLine.status(of: $0) }.map { FileIdentity($0) } == FileIdentity(status)
    do throws(FileReadError) {
      let buffer = TextBuffer(try reader.read(real))
      let id = id(of: isSame ? name ?? real : real, FileIdentity(status))
      return handedIn(id) ?? SourceFile(id: id, path: names[Int(id.rawValue)].description, buffer: buffer)
    } catch {
      throw .unreadable(error.reason)
    }
  }

  /// The folder that the files of a real folder may read: that of the nearest `motc.yaml`, else of the nearest `.git`,
  /// else their own.
  private func root(of folder: Path) -> Path {
    if let known = roots[folder] { return known }
    let root = folder.nearest(holding: ProjectFinder.fileName) ?? folder.nearest(holding: ".git") ?? folder
    roots[folder] = root
    return root
  }
}

extension Path {
  /// The absolute name without links, `.` and `..`; `nil` when there is no such file.
  var real: Path? {
    guard let real = realpath(chars, nil) else { return nil }
    defer { free(real) }
    return Path(cString: real)
  }

  /// The absolute name, links resolved as far as there are files.
  var absolute: Path? {
    if let real { return real }
    guard parent != self, let name = bytes.split(separator: UInt8(ascii: "/")).last else { return nil }
    return parent.absolute?.appending(Array(name))?.withoutDots
  }

  /// Without `.` and `..`, as far as the names alone say.
  var withoutDots: Path? {
    let slash = UInt8(ascii: "/")
    let isAbsolute = bytes.first == slash
    var parts: [[UInt8]] = []
    for part in bytes.split(separator: slash) {
      if part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8), let last = parts.last, !last.elementsEqual("..".utf8) {
        parts.removeLast()
      } else if !(isAbsolute && part.elementsEqual("..".utf8)) {
        parts.append(Array(part))
      }
    }
    let joined = Array(parts.joined(separator: [slash]))
    return Path(bytes: (isAbsolute ? [slash] : []) + (joined.isEmpty && !isAbsolute ? Array(".".utf8) : joined))
  }

  /// Whether the other, both absolute and without links, is this folder or lies in it.
  func holds(_ other: Path) -> Bool { rest(of: other) != nil }

  /// What the name of another, both absolute and without links, has behind that of this folder; `nil` when it lies
  /// elsewhere.
  func rest(of other: Path) -> [UInt8]? {
    let slash = UInt8(ascii: "/")
    let path = Array(other.bytes)
    guard path.starts(with: bytes) else { return nil }
    let rest = path[bytes.count...]
    guard bytes.last == slash || rest.isEmpty || rest.first == slash else { return nil }
    return Array(rest.drop { $0 == slash })
  }

  /// This folder or the nearest one around it that has an entry of that name; for an absolute path.
  func nearest(holding name: String) -> Path? {
    var folder = self
    while true {
      if let entry = folder.appending(name.utf8), status(of: entry) != nil { return folder }
      let parent = folder.parent
      guard parent != folder else { return nil }
      folder = parent
    }
  }
}
