#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The environment variables of a process, byte for byte.
package struct Environment: Sendable {
  /// `NAME=value`, in the order of the process.
  private var entries: [[UInt8]]

  package init(_ variables: KeyValuePairs<String, String>) {
    entries = variables.map { Array("\($0.key)=\($0.value)".utf8) }
  }

  /// What motc itself was started with.
  package static func current() -> Environment {
    var environment = Environment([:])
    var next = environ
    while let entry = next.pointee {
      environment.entries.append(Array(Path(cString: entry).bytes))
      next += 1
    }
    return environment
  }

  package subscript(bytes name: String) -> [UInt8]? {
    let prefix = Array("\(name)=".utf8)
    return entries.first { $0.starts(with: prefix) }.map { Array($0.dropFirst(prefix.count)) }
  }

  /// The value as text (bytes that are not UTF-8 replaced); setting nothing takes the variable away.
  package subscript(name: String) -> String? {
    get { self[bytes: name].map { String(decoding: $0, as: UTF8.self) } }
    set {
      let prefix = Array("\(name)=".utf8)
      entries.removeAll { $0.starts(with: prefix) }
      if let newValue { entries.append(prefix + Array(newValue.utf8)) }
    }
  }

  package mutating func removeAll(where isUnwanted: (_ name: String) -> Bool) {
    entries.removeAll { isUnwanted(String(decoding: $0.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)) }
  }

  /// Each `NAME=value` ended by a zero.
  var cStrings: [[CChar]] {
    entries.compactMap { Path(bytes: $0)?.chars }
  }
}

extension Environment {
  /// The program of this name on the search path.
  ///
  /// Only absolute folders of `PATH` count: a program that lies in the working directory, where an author's files
  /// are, must not run because it has a well-known name.
  package func program(named name: String) -> Path? {
    let searchPath = self[bytes: "PATH"] ?? Array("/usr/local/bin:/usr/bin:/bin".utf8)
    for folder in searchPath.split(separator: UInt8(ascii: ":")) where folder.first == UInt8(ascii: "/") {
      guard let path = Path(bytes: folder)?.appending(name.utf8), let status = status(of: path), status.isFile,
        access(path.chars, X_OK) == 0
      else { continue }
      return path
    }
    return nil
  }
}
