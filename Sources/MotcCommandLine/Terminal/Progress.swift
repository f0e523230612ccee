import MotcSource

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One line on a terminal that says what is being done, while it takes long, and is gone afterwards.
package final class Progress {
  private let descriptor: Int32
  /// In cells; nothing when nothing is to be shown.
  private let width: Int?
  private var nextTime: Int
  private var isShown = false

  /// Milliseconds between two lines.
  private static let interval = 100

  /// - Parameters:
  ///   - descriptor: standard error, whose terminal this is.
  ///   - delay: milliseconds before the first line; what is done in an instant needs none.
  package init(
    _ terminal: Terminal, _ descriptor: Int32 = STDERR_FILENO, environment: Environment, delay: Int = 300
  ) {
    self.descriptor = descriptor
    width = environment["TERM"] == "dumb" ? nil : terminal.width
    nextTime = monotonicMilliseconds() + delay
  }

  /// Shows a text cut to the terminal's width; does so now and then, however often it is called.
  package func show(_ text: @autoclosure () -> String) {
    guard let width else { return }
    let now = monotonicMilliseconds()
    guard now >= nextTime else { return }
    nextTime = now + Progress.interval
    isShown = true
    // The last cell stays free: some terminals wrap as soon as it is taken.
    send("\r\(prefix(of: visible(text()), cells: width - 1))\u{1B}[K")
  }

  /// Takes the line away; to be called before anything else is written to the terminal.
  package func erase() {
    guard isShown else { return }
    isShown = false
    send("\r\u{1B}[K")
  }

  /// What cannot be shown is not missed.
  private func send(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { writeAll($0, to: descriptor) }
  }
}

private func prefix(of text: String, cells: Int) -> String {
  var result = ""
  var used = 0
  for scalar in text.unicodeScalars {
    used += displayWidth(scalar)
    if used > cells { break }
    result.unicodeScalars.append(scalar)
  }
  return result
}
