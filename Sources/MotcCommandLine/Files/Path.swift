#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file's name as the system knows it: bytes in no particular encoding, ended by a zero.
package struct Path: Hashable, Sendable {
  /// With the zero at the end and none before it: what system calls take.
  package let chars: [CChar]

  /// Nothing when a byte is zero: the system would read a shorter name.
  package init?(bytes: some Sequence<UInt8>) {
    var chars: [CChar] = []
    chars.reserveCapacity(bytes.underestimatedCount + 1)
    for byte in bytes {
      guard byte != 0 else { return nil }
      chars.append(CChar(bitPattern: byte))
    }
    chars.append(0)
    self.chars = chars
  }

  package init?(_ string: String) {
    self.init(bytes: string.utf8)
  }

  package init(cString: UnsafePointer<CChar>) {
    chars = Array(UnsafeBufferPointer(start: cString, count: strlen(cString) + 1))
  }

  /// Without the zero.
  package var bytes: some RandomAccessCollection<UInt8> {
    chars.dropLast().lazy.map { UInt8(bitPattern: $0) }
  }
}

extension Path: Comparable {
  /// By bytes, so that the order is the same in every locale.
  package static func < (left: Path, right: Path) -> Bool {
    strcmp(left.chars, right.chars) < 0
  }
}

extension Path: CustomStringConvertible {
  /// The name for people: UTF-8 as it is, any other byte as `\xE9`, so that two names never look the same.
  package var description: String {
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = bytes.makeIterator()
    var rest = self.bytes[...]
    var result = ""
    while true {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let encoded):
        result.unicodeScalars.append(Unicode.UTF8.decode(encoded))
        rest = rest.dropFirst(encoded.count)
      case .error(let length):
        for byte in rest.prefix(length) {
          result += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
        rest = rest.dropFirst(length)
      case .emptyInput:
        return result
      }
    }
  }
}

extension Path {
  /// The name of an entry of this folder; entries of `.` go without the `./`.
  package func appending(_ name: some Collection<UInt8>) -> Path? {
    if bytes.elementsEqual([UInt8(ascii: ".")]) { return Path(bytes: name) }
    var joined = Array(bytes)
    if let last = joined.last, last != UInt8(ascii: "/") { joined.append(UInt8(ascii: "/")) }
    joined.append(contentsOf: name)
    return Path(bytes: joined)
  }

  /// The folder that holds what is named; `.` for a bare name.
  package var parent: Path {
    let slash = UInt8(ascii: "/")
    var rest = Array(bytes)
    while rest.count > 1, rest.last == slash { rest.removeLast() }
    while let last = rest.last, last != slash { rest.removeLast() }
    while rest.count > 1, rest.last == slash { rest.removeLast() }
    return Path(bytes: rest.isEmpty ? [UInt8(ascii: ".")] : rest) ?? self
  }
}

extension Path {
  /// The names given on the command line, with the bytes that were typed where `String` had to replace some.
  ///
  /// - Parameters:
  ///   - arguments: some of the words of the command line, in their order.
  ///   - words: all the words as the system gave them.
  package static func named(_ arguments: [String], words: [Path]) -> [Path] {
    var words = words.filter { !isUTF8($0) }
    return arguments.compactMap { argument in
      let raw = words.firstIndex { word in
        String(decoding: word.bytes, as: UTF8.self).utf8.elementsEqual(argument.utf8)
      }
      return raw.map { words.remove(at: $0) } ?? Path(argument)
    }
  }

  /// The words of this process's command line as the system gave them, without the command's own name.
  package static func commandLineWords() -> [Path] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { Path(cString: $0) }
    }
  }

  private static func isUTF8(_ path: Path) -> Bool {
    String(decoding: path.bytes, as: UTF8.self).utf8.elementsEqual(path.bytes)
  }
}
