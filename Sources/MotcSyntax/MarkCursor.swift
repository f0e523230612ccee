import CLibYAML
import MotcSource

/// Turns libyaml's marks, which count code points, into byte offsets.
///
/// Marks come nearly in order, so the cursor walks on from the last one; it walks back when it must.
struct MarkCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Code points that begin before `offset`.
  private var index = 0
  private var offset: Int

  init(bytes: UnsafeBufferPointer<UInt8>, start: Int) {
    self.bytes = bytes
    offset = start
  }

  /// The byte offset of a mark; at most the end of the file.
  @inline(__always)
  mutating func offset(of mark: yaml_mark_t) -> Int {
    if Int(mark.index) != index { move(to: Int(mark.index)) }
    return offset
  }

  /// Takes it that a mark lies at this offset, where that is known without counting.
  @inline(__always)
  mutating func jump(to mark: yaml_mark_t, at offset: Int) {
    index = Int(mark.index)
    self.offset = offset
  }

  private mutating func move(to target: Int) {
    if target > index {
      // Eight bytes at a time while they all lie before the mark: code points are the bytes that continue none.
      while target &- index >= 8, offset &+ 8 <= bytes.count {
        let word = word(at: offset)
        let continuing = (word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101
        index += 8 - continuing.nonzeroBitCount
        offset += 8
      }
      // What is left is mostly part of a word of ASCII.
      let rest = target &- index
      if rest > 0, rest < 8, offset &+ 8 <= bytes.count,
        word(at: offset) &<< UInt64(truncatingIfNeeded: 64 &- 8 &* rest) & 0x8080_8080_8080_8080 == 0
      {
        index = target
        offset = offset &+ rest
        return
      }
      while index < target, offset < bytes.count {
        if bytes[offset] & 0xC0 != 0x80 { index += 1 }
        offset += 1
      }
      // Both loops may end within a code point.
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    } else {
      while index > target, offset > 0 {
        offset -= 1
        if bytes[offset] & 0xC0 != 0x80 { index -= 1 }
      }
    }
  }

  /// Eight bytes, the first of them lowest.
  @inline(__always)
  private func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes.baseAddress! + offset).loadUnaligned(as: UInt64.self))
  }
}
