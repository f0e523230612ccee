/// Writes JSON: keys in the order they are given, strings escaped as RFC 8259 wants, two blanks a level.
package struct JSONWriter: Sendable {
  private var bytes: [UInt8] = []
  private var levels: [(isArray: Bool, isEmpty: Bool)] = []

  package init() {}

  /// What has been written.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func object(_ key: String? = nil, _ body: (inout JSONWriter) -> Void) {
    open("{", key, isArray: false, body, "}")
  }

  package mutating func array(_ key: String? = nil, _ body: (inout JSONWriter) -> Void) {
    open("[", key, isArray: true, body, "]")
  }

  package mutating func string(_ key: String? = nil, _ value: String) {
    begin(key)
    appendQuoted(value)
  }

  package mutating func number(_ key: String? = nil, _ value: Int) {
    begin(key)
    append(String(value))
  }

  /// An exact number in decimal digits, as JSON writes them: `-0.5`.
  package mutating func number(_ key: String? = nil, decimal: String) {
    begin(key)
    append(decimal)
  }

  package mutating func bool(_ key: String? = nil, _ value: Bool) {
    begin(key)
    append(value ? "true" : "false")
  }

  package mutating func null(_ key: String? = nil) {
    begin(key)
    append("null")
  }

  /// Nothing at all when there is no value.
  package mutating func optional(_ key: String, _ value: String?) {
    if let value { string(key, value) }
  }

  private mutating func open(
    _ opener: Unicode.Scalar, _ key: String?, isArray: Bool, _ body: (inout JSONWriter) -> Void,
    _ closer: Unicode.Scalar
  ) {
    begin(key)
    bytes.append(UInt8(ascii: opener))
    levels.append((isArray, true))
    body(&self)
    let isEmpty = levels.removeLast().isEmpty
    if !isEmpty { newLine() }
    bytes.append(UInt8(ascii: closer))
  }

  private mutating func begin(_ key: String?) {
    if let last = levels.indices.last {
      if !levels[last].isEmpty { bytes.append(UInt8(ascii: ",")) }
      levels[last].isEmpty = false
      newLine()
    }
    if let key {
      appendQuoted(key)
      append(": ")
    }
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in levels { append("  ") }
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func appendQuoted(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    // E2 begins U+2028 and U+2029, and much that is harmless.
    if value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F && $0 != 0xE2 }) {
      append(value)
      return
    }
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 || scalar.value == 0x2029 {
          let hexadecimal = String(scalar.value, radix: 16)
          append("\\u" + String(repeating: "0", count: 4 - hexadecimal.utf8.count) + hexadecimal)
        } else {
          bytes.append(contentsOf: UTF8.encode(scalar)!)
        }
      }
    }
  }
}
