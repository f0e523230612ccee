import MotcModel
import MotcSource

/// A project's files without a disk; paths count from its root, and nothing lies outside of it.
struct FilesInMemory: FileProvider {
  private(set) var files: [SourceFile] = []

  /// In this order: the first has the id 0.
  init(_ files: [(path: String, bytes: [UInt8])]) {
    for (index, file) in files.enumerated() {
      self.files.append(SourceFile(id: FileID(index), path: file.path, buffer: TextBuffer(file.bytes)))
    }
  }

  var sources: [FileID: SourceFile] { Dictionary(uniqueKeysWithValues: files.map { ($0.id, $0) }) }

  func file(_ path: Text, from source: SourceFile) throws(FileProblem) -> SourceFile {
    guard !path.string.hasPrefix("/"), !path.string.contains("://") else { throw .outsideRoot }
    var parts = source.path.split(separator: "/").dropLast().map(String.init)
    for part in path.string.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(String(part))
      } else if parts.popLast() == nil {
        throw .outsideRoot
      }
    }
    let name = parts.joined(separator: "/")
    guard let file = files.first(where: { $0.path.utf8.elementsEqual(name.utf8) }) else { throw .notFound }
    return file
  }
}
