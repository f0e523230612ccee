#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder for the files of a program that motc runs, which nobody else can look into.
struct TemporaryFolder {
  let path: Path
  private let registration: Interruption.Registration

  /// Below `TMPDIR`, else `/tmp`.
  init(in environment: Environment) throws(SystemError) {
    let named = environment[bytes: "TMPDIR"].flatMap { $0.first == UInt8(ascii: "/") ? Path(bytes: $0) : nil }
    let parent = named ?? Path(cString: "/tmp")
    guard var template = parent.appending("motc-XXXXXX".utf8)?.chars else { throw SystemError(EINVAL) }
    (path, registration) = try Interruption.postponed { () throws(SystemError) in
      guard mkdtemp(&template) != nil else { throw .last }
      let path = Path(cString: template)
      return (path, Interruption.removing(folder: path))
    }
  }

  /// Removes it with all that is in it, links not followed.
  func remove() {
    var process = ChildProcess(Path(cString: "/bin/rm"), bytes: removal, environment: Environment([:]))
    process.patience = 60_000
    _ = try? process.run()
    registration.end()
  }

  private var removal: [[UInt8]] { [Array("-rf".utf8), Array("--".utf8), Array(path.bytes)] }
}
