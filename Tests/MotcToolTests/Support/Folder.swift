import MotcCommandLine
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A temporary folder for one test, gone when the test ends.
struct Folder: Sendable {
  let path: Path

  subscript(name: String) -> Path {
    Path(bytes: Array(path.bytes) + Array("/\(name)".utf8)) ?? path
  }

  /// Writes a file, making the folders it lies in.
  @discardableResult
  func write(_ text: String, to name: String, mode: mode_t = 0o644) throws -> Path {
    try write(Array(text.utf8), to: self[name], mode: mode)
  }

  /// A file's text.
  func read(_ name: String) throws -> String {
    let path = try #require(path.appending(name.utf8))
    return String(decoding: try FileReader().read(path), as: UTF8.self)
  }

  @discardableResult
  func write(_ bytes: [UInt8], to path: Path, mode: mode_t = 0o644) throws -> Path {
    try makeFolders(of: path)
    let file = open(path.chars, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    try #require(file >= 0)
    let count = bytes.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
    try #require(count == bytes.count)
    try #require(fchmod(file, mode) == 0)
    try #require(close(file) == 0)
    return path
  }

  @discardableResult
  func makeFolder(_ name: String) throws -> Path {
    try makeFolders(of: self[name + "/x"])
    return self[name]
  }

  @discardableResult
  func link(_ name: String, to target: String) throws -> Path {
    try makeFolders(of: self[name])
    try #require(symlink(target, self[name].chars) == 0)
    return self[name]
  }

  func text(of name: String) throws -> String {
    String(decoding: try FileReader().read(self[name]), as: UTF8.self)
  }

  /// The names in the folder or one below it, hidden ones too, in byte order.
  func names(in name: String = "") -> [String] {
    entries(of: self[name]).map { String(decoding: $0, as: UTF8.self) }.sorted()
  }

  private func makeFolders(of path: Path) throws {
    let parent = path.parent
    if access(parent.chars, F_OK) == 0 { return }
    try makeFolders(of: parent)
    try #require(mkdir(parent.chars, 0o755) == 0)
  }
}

/// Makes a folder for the length of `body`.
@discardableResult
func withFolder<Result>(_ body: (Folder) throws -> Result) throws -> Result {
  let folder = try makeFolder()
  defer { remove(folder.path) }
  return try body(folder)
}

@discardableResult
func withFolderAsync<Result>(_ body: (Folder) async throws -> Result) async throws -> Result {
  let folder = try makeFolder()
  defer { remove(folder.path) }
  return try await body(folder)
}

private func makeFolder() throws -> Folder {
  var template = Array("/tmp/motc-test-XXXXXX".utf8CString)
  try #require(mkdtemp(&template) != nil)
  // Tests that give up root's rights still have to enter.
  try #require(chmod(template, 0o755) == 0)
  return Folder(path: Path(cString: template))
}

private func entries(of path: Path) -> [[UInt8]] {
  guard let stream = opendir(path.chars) else { return [] }
  defer { closedir(stream) }
  var names: [[UInt8]] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
  }
  return names
}

private func remove(_ path: Path) {
  var status = stat()
  guard lstat(path.chars, &status) == 0 else { return }
  guard status.st_mode & S_IFMT == S_IFDIR else {
    unlink(path.chars)
    return
  }
  chmod(path.chars, 0o700)
  for name in entries(of: path) {
    if let entry = path.appending(name) { remove(entry) }
  }
  rmdir(path.chars)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
