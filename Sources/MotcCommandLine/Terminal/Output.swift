package import MotcSource

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Standard output or standard error, written in large pieces; remembers the first thing that went wrong.
package final class Output {
  package enum Failure: Error, Hashable, Sendable {
    /// The reader (`head`, a pager) has what it wanted: no reason to say anything.
    case readerGone
    case system(SystemError)

    /// To be said on standard error, with exit code 2; nothing for a reader that has gone.
    package var message: Message? {
      switch self {
      case .readerGone: nil
      case .system(let error): Failure.cannotWrite(.message(error.reason))
      }
    }

    private static let cannotWrite = Phrase(
      en: "cannot write to standard output: {1}", zh: "无法写入标准输出：{1}", af: "kan nie na standaardafvoer skryf nie: {1}")
  }

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var failure: Failure?

  package init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  package func write(_ bytes: some Sequence<UInt8>) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { flush() }
  }

  package func write(_ text: String) {
    write(text.utf8)
  }

  /// Writes what is still held; throws the first error since the beginning.
  package func finish() throws(Failure) {
    flush()
    if let failure { throw failure }
  }

  private func flush() {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard failure == nil, !buffer.withUnsafeBytes({ writeAll($0, to: descriptor) }) else { return }
    failure = errno == EPIPE ? .readerGone : .system(.last)
  }
}
