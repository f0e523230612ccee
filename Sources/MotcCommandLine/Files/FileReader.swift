package import MotcSource

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Why a file could not be read.
package enum FileReadError: Error, Hashable, Sendable {
  case notFound
  case noPermission
  case isFolder
  /// A pipe, a socket or a device: reading it might never end.
  case isNoFile
  /// Longer than this many bytes.
  case tooLarge(limit: Int)
  case system(SystemError)

  init(_ code: Int32) {
    switch code {
    case ENOENT: self = .notFound
    case EACCES, EPERM: self = .noPermission
    case EISDIR: self = .isFolder
    case ENXIO, ENODEV: self = .isNoFile
    default: self = .system(SystemError(code))
    }
  }

  package var reason: Message {
    switch self {
    case .notFound: SystemError(ENOENT).reason
    case .noPermission: SystemError(EACCES).reason
    case .isFolder: SystemError(EISDIR).reason
    case .isNoFile: FileReadError.noFile()
    case .tooLarge(let limit): FileReadError.large(.string(FileReadError.size(limit)))
    case .system(let error): error.reason
    }
  }

  /// The whole sentence, with the file's name.
  package func message(for path: Path) -> Message {
    FileReadError.cannotRead(.string(path.description), .message(reason))
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 && bytes % (1 << 20) == 0 ? "\(bytes >> 20) MB" : "\(bytes) B"
  }

  private static let cannotRead = Phrase(
    en: "cannot read '{1}': {2}", zh: "无法读取“{1}”：{2}", af: "kan nie '{1}' lees nie: {2}")
  private static let noFile = Phrase(
    en: "it is a pipe, a socket or a device, not a file", zh: "这是管道、套接字或设备，不是普通文件",
    af: "dit is 'n pyp, 'n sok of 'n toestel, nie 'n lêer nie")
  private static let large = Phrase(
    en: "it is larger than {1}", zh: "文件超过 {1}", af: "dit is groter as {1}")
}

/// Reads files whole, up to a size, and never waits for what is no file.
package struct FileReader: Sendable {
  /// In bytes.
  package let limit: Int

  package init(limit: Int = 64 << 20) {
    self.limit = limit
  }

  package func read(_ path: Path) throws(FileReadError) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe waits for a writer; without O_NOCTTY, a terminal could become ours.
    let file = retryingInterrupted { open(path.chars, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard file >= 0 else { throw FileReadError(errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileReadError(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder
    default: throw .isNoFile
    }
    guard Int(status.st_size) <= limit else { throw .tooLarge(limit: limit) }
    return try readAll(file, expected: Int(status.st_size))
  }

  /// Reads until the end whatever standard input is, as its user asked for.
  package func readStandardInput(_ descriptor: Int32 = STDIN_FILENO) throws(FileReadError) -> [UInt8] {
    try readAll(descriptor, expected: 0)
  }

  /// - Parameter expected: what the file's size says; 0 when it says nothing (a pipe, a file of `/proc`).
  private func readAll(_ file: Int32, expected: Int) throws(FileReadError) -> [UInt8] {
    var failure: FileReadError?
    var isAtEnd = false
    // One byte more than expected: a read that leaves it free has met the end, and needs no second call to know.
    let capacity = expected > 0 ? expected + 1 : min(limit + 1, 1 << 16)
    var bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < buffer.count, !isAtEnd, failure == nil {
        let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[count...]))
        let read = readSome(of: file, into: rest)
        if read < 0 { failure = FileReadError(errno) }
        count += max(read, 0)
        isAtEnd = read == 0 || expected > 0 && count == expected
      }
    }
    if failure == nil, !isAtEnd {
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while bytes.count <= limit, !isAtEnd, failure == nil {
        let read = chunk.withUnsafeMutableBytes { readSome(of: file, into: $0) }
        if read < 0 { failure = FileReadError(errno) }
        bytes.append(contentsOf: chunk[..<max(read, 0)])
        isAtEnd = read == 0
      }
    }
    if let failure { throw failure }
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    return bytes
  }
}
