package import MotcSource

/// Eight hexadecimal digits that tell two editions of a file apart: FNV-1a over its bytes (not for security).
package func digest(of source: SourceFile) -> String {
  var hash: UInt32 = 2_166_136_261
  source.buffer.bytes.withUnsafeBufferPointer { bytes in
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
  }
  return hexadecimal(hash)
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
