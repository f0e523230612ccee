/// Bytes that never change: a file as it was read, or the texts that YAML folded or unescaped.
@usableFromInline
package final class TextBuffer: Sendable {
  @usableFromInline package let bytes: [UInt8]

  @inlinable
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  @inlinable
  package convenience init(_ string: String) {
    self.init(Array(string.utf8))
  }

  package var isUTF8: Bool { String(validating: bytes, as: UTF8.self) != nil }
}

/// A slice of a `TextBuffer`: UTF-8 that an author wrote, compared byte by byte.
///
/// Two spellings that Unicode calls equivalent (`é` and `e` + U+0301) are different texts, as they are different ids.
@usableFromInline
package struct Text: Sendable {
  @usableFromInline package let buffer: TextBuffer
  @usableFromInline let start32: UInt32
  @usableFromInline let count32: UInt32

  @inlinable
  package init(_ buffer: TextBuffer, start: Int, count: Int) {
    self.buffer = buffer
    start32 = UInt32(start)
    count32 = UInt32(count)
  }

  /// Offset of the first byte in `buffer`.
  @inlinable package var start: Int { Int(start32) }
  /// In bytes.
  @inlinable package var count: Int { Int(count32) }

  @inlinable
  package init(_ string: String) {
    self.init(TextBuffer(string), start: 0, count: string.utf8.count)
  }

  @inlinable
  package var isEmpty: Bool { count == 0 }

  /// The text as a `String`; made anew on every call.
  @inlinable
  package var string: String {
    withBytes { String(decoding: $0, as: UTF8.self) }
  }

  /// Lends the bytes for the length of `body`.
  @inlinable @inline(__always)
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try buffer.bytes.withUnsafeBufferPointer { bytes in
      try body(UnsafeBufferPointer(rebasing: bytes[start..<start + count]))
    }
  }

  /// The text without blanks (space, tab, line ends) at either end.
  package var trimmed: Text {
    withBytes { bytes in
      var low = 0
      var high = bytes.count
      while low < high, isBlank(bytes[low]) { low += 1 }
      while high > low, isBlank(bytes[high - 1]) { high -= 1 }
      return Text(buffer, start: start + low, count: high - low)
    }
  }

  /// Whether there is nothing but blanks.
  @inlinable
  package var hasOnlyBlanks: Bool {
    withBytes { bytes in
      for byte in bytes where !isBlank(byte) { return false }
      return true
    }
  }

  /// The part of the text at these byte offsets, counted from the text's own start.
  package subscript(bounds: Range<Int>) -> Text {
    Text(buffer, start: start + bounds.lowerBound, count: bounds.count)
  }
}

/// Whether two buffers of one length hold the same bytes.
@inlinable @inline(__always)
package func areEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let leftBase = left.baseAddress, let rightBase = right.baseAddress else { return true }
  return areEqual(leftBase, rightBase, left.count)
}

/// Whether the same bytes stand at two places.
@inlinable @inline(__always)
package func areEqual(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
  func isEqualWord(_ index: Int) -> Bool {
    UnsafeRawPointer(left + index).loadUnaligned(as: UInt64.self)
      == UnsafeRawPointer(right + index).loadUnaligned(as: UInt64.self)
  }
  guard count >= 8 else {
    for index in 0..<count where left[index] != right[index] { return false }
    return true
  }
  for index in stride(from: 0, to: count - 8, by: 8) where !isEqualWord(index) { return false }
  return isEqualWord(count - 8)
}

@inlinable @inline(__always)
package func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}

extension Text: Hashable {
  @inlinable
  package static func == (left: Text, right: Text) -> Bool {
    guard left.count == right.count else { return false }
    if left.buffer === right.buffer, left.start == right.start { return true }
    return left.withBytes { leftBytes in right.withBytes { areEqual(leftBytes, $0) } }
  }

  @inlinable
  package static func == (left: Text, right: String) -> Bool {
    guard left.count == right.utf8.count else { return false }
    return left.withBytes { leftBytes in
      var right = right
      return right.withUTF8 { areEqual(leftBytes, $0) }
    }
  }

  @inlinable
  package func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension Text: CustomStringConvertible, ExpressibleByStringLiteral {
  @inlinable package var description: String { string }

  @inlinable
  package init(stringLiteral value: String) {
    self.init(value)
  }
}
