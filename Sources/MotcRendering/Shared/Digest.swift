package import MotcSource

/// Eight hexadecimal digits that tell two editions of a blueprint apart (not for security): a multiplicative hash over
/// the bytes of its own file and then of those that it builds on, eight at a time, the lowest first.
package func digest(of sources: [SourceFile]) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  func add(_ word: UInt64) {
    hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
    hash ^= hash >> 29
  }
  for source in sources {
    source.buffer.bytes.withUnsafeBytes { bytes in
      let whole = bytes.count & ~7
      for offset in stride(from: 0, to: whole, by: 8) {
        add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
      var rest: UInt64 = 1
      for byte in bytes[whole...] { rest = rest << 8 | UInt64(byte) }
      add(rest)
      add(UInt64(bytes.count))
    }
  }
  return hexadecimal(UInt32(truncatingIfNeeded: hash ^ hash >> 32))
}

/// The value in eight digits.
func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 8 - digits.utf8.count) + digits
}

extension Text {
  /// The FNV-1a hash of the bytes.
  var fnv1a: UInt32 {
    withBytes { bytes in bytes.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 } }
  }
}
