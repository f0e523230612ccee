import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A terminal without anyone before it.
final class Screen {
  /// What a program would have as its standard output.
  let terminal: Int32
  private let watcher: Int32

  init(columns: Int) throws {
    watcher = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    try #require(watcher >= 0)
    #if canImport(Darwin)
      try #require(grantpt(watcher) == 0 && unlockpt(watcher) == 0)
      let name = String(cString: try #require(ptsname(watcher)))
    #else
      // `TIOCSPTLCK` and `TIOCGPTN`, which Swift does not see.
      var lock: Int32 = 0
      var number: Int32 = 0
      try #require(ioctl(watcher, 0x4004_5431, &lock) == 0 && ioctl(watcher, 0x8004_5430, &number) == 0)
      let name = "/dev/pts/\(number)"
    #endif
    terminal = open(name, O_RDWR | O_NOCTTY)
    try #require(terminal >= 0)
    var size = winsize()
    size.ws_col = UInt16(columns)
    try #require(ioctl(terminal, UInt(TIOCSWINSZ), &size) == 0)
    // Line ends as they are written.
    var settings = termios()
    tcgetattr(terminal, &settings)
    settings.c_oflag &= ~tcflag_t(OPOST)
    tcsetattr(terminal, TCSANOW, &settings)
  }

  deinit {
    close(terminal)
    close(watcher)
  }

  /// What has been written since it was last asked.
  func text() throws -> String {
    // What is written arrives in order, but not at once: this comes last.
    let end = UInt8(0)
    try #require(write(terminal, [end], 1) == 1)
    var bytes: [UInt8] = []
    while bytes.last != end {
      var byte = end
      try #require(read(watcher, &byte, 1) == 1)
      bytes.append(byte)
    }
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }
}
