#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Calls again while a signal interrupts the call.
@inline(__always)
func retryingInterrupted<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}

/// Reads what there is, waiting for something; 0 at the end, -1 with `errno` when it fails.
func readSome(of descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
  while true {
    let count = retryingInterrupted { read(descriptor, buffer.baseAddress, buffer.count) }
    guard count < 0, errno == EAGAIN else { return count }
    waitUntil(POLLIN, on: descriptor)
  }
}

/// Writes every byte, however few the system takes at a time; false with `errno` when it fails.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let part = UnsafeRawBufferPointer(rebasing: rest)
    let count = retryingInterrupted { write(descriptor, part.baseAddress, part.count) }
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno == EAGAIN {
      waitUntil(POLLOUT, on: descriptor)
    } else {
      return false
    }
  }
  return true
}

/// For a descriptor that another program set to non-blocking, as terminals and pipes often are.
private func waitUntil(_ event: Int32, on descriptor: Int32) {
  var wait = pollfd(fd: descriptor, events: Int16(event), revents: 0)
  _ = poll(&wait, 1, -1)
}

/// What a file is: two names with the same identity name the same file.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let number: UInt64

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }
}

/// The state of what a path names, or nothing with `errno`.
func status(of path: Path, followingLink: Bool = true) -> stat? {
  var status = stat()
  let result = retryingInterrupted {
    fstatat(AT_FDCWD, path.chars, &status, followingLink ? 0 : AT_SYMLINK_NOFOLLOW)
  }
  return result == 0 ? status : nil
}

extension stat {
  private var kind: mode_t { st_mode & S_IFMT }
  var isFile: Bool { kind == S_IFREG }
  var isFolder: Bool { kind == S_IFDIR }
  var isLink: Bool { kind == S_IFLNK }
}

/// `read` under a name that methods called `read` do not hide.
@inline(__always)
func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

/// `close` under a name that methods called `close` do not hide.
@inline(__always)
func systemClose(_ descriptor: Int32) {
  _ = close(descriptor)
}

extension Path {
  /// Whether its own permissions let nobody write it, whoever runs us.
  var isReadOnly: Bool { status(of: self).map { $0.st_mode & 0o222 == 0 } ?? false }
}
