import MotcSource

/// One pass over the bytes before libyaml sees them: what it would refuse without a place, or take too long over.
struct Prescan {
  /// Where the text begins: after a byte-order mark.
  let contentStart: Int
  /// Whether libyaml should read the file at all.
  let isReadable: Bool
  /// Offsets of colons followed by U+3000 or a no-break space.
  let suspectColons: [Int]

  init(_ file: SourceFile, limits: Limits, report: inout Report) {
    let bytes = file.buffer.bytes
    var start = 0
    var suspects: [Int] = []
    var isReadable = true
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }

    if bytes.count > limits.bytes {
      report(
        SyntaxRules.limits, SyntaxRules.tooLarge(.number(limits.bytes >> 20)), at: SourceRange(file.id, 0, 0))
      isReadable = false
    } else if Self.isUTF16(bytes) {
      report(
        SyntaxRules.notUTF8, SyntaxRules.isUTF16(), at: SourceRange(file.id, 0, min(2, bytes.count)),
        help: [SyntaxRules.saveAsUTF8()])
      isReadable = false
    } else {
      var directives = 0
      bytes.withUnsafeBufferPointer { bytes in
        Self.forEachMark(in: bytes, from: start) { offset in
          if bytes[offset] == 0x25 {
            guard offset == start || bytes[offset - 1] == 0x0A || bytes[offset - 1] == 0x0D else { return }
            directives += 1
            if directives == limits.directives + 1 {
              report(
                SyntaxRules.limits, SyntaxRules.tooManyDirectives(.number(limits.directives)),
                at: SourceRange(file.id, offset, offset + 1))
              isReadable = false
            }
          } else if offset + 3 < bytes.count, bytes[offset + 1] == 0xE3, bytes[offset + 2] == 0x80,
            bytes[offset + 3] == 0x80
          {
            suspects.append(offset)
          } else if offset + 2 < bytes.count, bytes[offset + 1] == 0xC2, bytes[offset + 2] == 0xA0 {
            suspects.append(offset)
          }
        }
      }
    }
    contentStart = start
    self.isReadable = isReadable
    suspectColons = suspects
  }

  /// Calls `body` with the offset of every `%`, and of every `:` before a byte that is not ASCII; 32 bytes at a time.
  @inline(__always)
  private static func forEachMark(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ body: (Int) -> Void
  ) {
    guard let base = bytes.baseAddress else { return }
    let colon = SIMD32<UInt8>(repeating: 0x3A)
    let percent = SIMD32<UInt8>(repeating: 0x25)
    let firstBeyondASCII = SIMD32<UInt8>(repeating: 0x80)
    func isMark(_ offset: Int) -> Bool {
      bytes[offset] == 0x25 || bytes[offset] == 0x3A && offset + 1 < bytes.count && bytes[offset + 1] >= 0x80
    }
    var offset = start
    while offset + 33 <= bytes.count {
      let chunk = UnsafeRawPointer(base + offset).loadUnaligned(as: SIMD32<UInt8>.self)
      let following = UnsafeRawPointer(base + offset + 1).loadUnaligned(as: SIMD32<UInt8>.self)
      let marks = unsafeBitCast(
        (chunk .== percent) .| ((chunk .== colon) .& (following .>= firstBeyondASCII)), to: SIMD4<UInt64>.self)
      if marks[0] | marks[1] | marks[2] | marks[3] != 0 {
        for lane in 0..<32 where isMark(offset + lane) { body(offset + lane) }
      }
      offset += 32
    }
    while offset < bytes.count {
      if isMark(offset) { body(offset) }
      offset += 1
    }
  }

  /// A byte-order mark of UTF-16, or text whose every other byte is zero.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    if (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) { return true }
    return (bytes[0] == 0) != (bytes[1] == 0)
  }
}
