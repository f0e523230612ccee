#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Path {
  /// The absolute name without links, `.` and `..`; `nil` when there is no such file.
  var real: Path? {
    guard let real = realpath(chars, nil) else { return nil }
    defer { free(real) }
    return Path(cString: real)
  }

  /// Without `.` and `..`, as far as the names alone say.
  var withoutDots: Path? {
    let slash = UInt8(ascii: "/")
    let isAbsolute = bytes.first == slash
    var parts: [[UInt8]] = []
    for part in bytes.split(separator: slash) {
      if part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8), let last = parts.last, !last.elementsEqual("..".utf8) {
        parts.removeLast()
      } else if !(isAbsolute && part.elementsEqual("..".utf8)) {
        parts.append(Array(part))
      }
    }
    let joined = Array(parts.joined(separator: [slash]))
    return Path(bytes: (isAbsolute ? [slash] : []) + (joined.isEmpty && !isAbsolute ? Array(".".utf8) : joined))
  }

  /// Whether the other, both absolute and without links, is this folder or lies in it.
  func holds(_ other: Path) -> Bool { rest(of: other) != nil }

  /// What the name of another, both absolute and without links, has behind that of this folder; `nil` when it lies
  /// elsewhere.
  func rest(of other: Path) -> [UInt8]? {
    let slash = UInt8(ascii: "/")
    let path = Array(other.bytes)
    guard path.starts(with: bytes) else { return nil }
    let rest = path[bytes.count...]
    guard bytes.last == slash || rest.isEmpty || rest.first == slash else { return nil }
    return Array(rest.drop { $0 == slash })
  }
}
