package import MotcSource

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Why a file could not be written; what was there before is still there, whole.
package enum FileWriteError: Error, Hashable, Sendable {
  /// What is there is a folder, a pipe or a device.
  case isNoFile
  case system(SystemError)

  package var reason: Message {
    switch self {
    case .isNoFile: FileWriteError.noFile()
    case .system(let error): error.reason
    }
  }

  /// The whole sentence, with the file's name.
  package func message(for path: Path) -> Message {
    FileWriteError.cannotWrite(.string(path.description), .message(reason))
  }

  private static let cannotWrite = Phrase(
    en: "cannot write '{1}': {2}", zh: "无法写入“{1}”：{2}", af: "kan nie '{1}' skryf nie: {2}")
  private static let noFile = Phrase(
    en: "what is there is not a file", zh: "该位置上的不是普通文件", af: "wat daar is, is nie 'n lêer nie")
}

/// Puts files in place whole: a reader, a crash or a second motc sees the old bytes or the new ones.
package struct AtomicWriter: Sendable {
  package enum Outcome: Sendable {
    case written
    /// The same bytes were there already; the file was not touched, so that `make` sees no change.
    case unchanged
  }

  /// Whether the bytes are on the disk itself before they take the old ones' place. Without it a loss of power, and
  /// nothing less, can leave an empty file.
  package let isDurable: Bool

  package init(isDurable: Bool = true) {
    self.isDurable = isDurable
  }

  /// Writes the bytes, making the folders that are missing.
  ///
  /// A symbolic link is replaced; the file it leads to is left alone. A replaced file keeps its permissions.
  package func write(_ bytes: [UInt8], to path: Path) throws(FileWriteError) -> Outcome {
    let old = status(of: path, followingLink: false)
    if let old { try checkReplaceable(old, path) }
    if let old, old.isFile, Int(old.st_size) == bytes.count,
      let current = try? FileReader(limit: bytes.count).read(path), current == bytes
    {
      return .unchanged
    }
    try makeFolder(path.parent)
    let mode = old.flatMap { $0.isFile ? $0.st_mode & 0o777 : nil }
    try replace(path, with: bytes, mode: mode)
    return .written
  }

  private func checkReplaceable(_ old: stat, _ path: Path) throws(FileWriteError) {
    if old.isFile { return }
    guard old.isLink else { throw .isNoFile }
    // `/dev/stdout` is a link that even root must not lose.
    if ["/dev/", "/proc/"].contains(where: { path.bytes.starts(with: $0.utf8) }) { throw .isNoFile }
    if let target = status(of: path), !target.isFile { throw .isNoFile }
  }

  private func replace(_ path: Path, with bytes: [UInt8], mode: mode_t?) throws(FileWriteError) {
    let name = ".motc-\(getpid())-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
    guard let temporary = path.parent.appending(name.utf8) else { throw .system(SystemError(EINVAL)) }
    let (file, registration) = try Interruption.postponed { () throws(FileWriteError) in
      let file = retryingInterrupted {
        open(temporary.chars, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
      }
      guard file >= 0 else { throw .system(.last) }
      return (file, Interruption.removing(temporary))
    }
    defer { registration.end() }
    var failure = fill(file, with: bytes, mode: mode)
    // Some file systems tell only now that the disk is full.
    if close(file) != 0, failure == nil, errno != EINTR { failure = .last }
    if failure == nil, rename(temporary.chars, path.chars) != 0 { failure = .last }
    if let failure {
      unlink(temporary.chars)
      throw .system(failure)
    }
  }

  private func fill(_ file: Int32, with bytes: [UInt8], mode: mode_t?) -> SystemError? {
    guard bytes.withUnsafeBytes({ writeAll($0, to: file) }) else { return .last }
    if let mode, fchmod(file, mode) != 0 { return .last }
    if isDurable, retryingInterrupted({ fsync(file) }) != 0 { return .last }
    return nil
  }

  private func makeFolder(_ folder: Path) throws(FileWriteError) {
    if let status = status(of: folder) {
      guard status.isFolder else { throw .system(SystemError(ENOTDIR)) }
      return
    }
    guard errno == ENOENT, folder.parent != folder else { throw .system(.last) }
    try makeFolder(folder.parent)
    guard mkdir(folder.chars, 0o777) == 0 || errno == EEXIST else { throw .system(.last) }
  }
}
