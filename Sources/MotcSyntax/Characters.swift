/// The characters that YAML does not allow, and those that nobody sees.
extension [UInt8] {
  /// The scalar at an offset and how many bytes it has; no scalar where the bytes are not UTF-8.
  func decode(at offset: Int) -> (scalar: Unicode.Scalar?, count: Int) {
    let first = self[offset]
    let length: Int
    switch first {
    case 0..<0x80: return (Unicode.Scalar(first), 1)
    case 0xC2..<0xE0: length = 2
    case 0xE0..<0xF0: length = 3
    case 0xF0..<0xF5: length = 4
    default: return (nil, 1)
    }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for index in 1..<length {
      guard offset + index < count, self[offset + index] & 0xC0 == 0x80 else { return (nil, index) }
      value = value << 6 | UInt32(self[offset + index] & 0x3F)
    }
    let isOverlong = length == 3 && value < 0x800 || length == 4 && value < 0x1_0000
    return (isOverlong ? nil : Unicode.Scalar(value), length)
  }

  /// `nil` where the bytes are not UTF-8.
  func scalar(at offset: Int) -> Unicode.Scalar? { decode(at: offset).scalar }

  /// The first place from an offset on that is not UTF-8 or a character that YAML does not allow.
  func firstUnreadable(from start: Int) -> Range<Int>? {
    var offset = start
    while offset < count {
      let (scalar, length) = decode(at: offset)
      guard let scalar, isReadable(scalar) else { return offset..<offset + length }
      offset += length
    }
    return nil
  }
}

/// YAML 1.1, c-printable.
package func isReadable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFEFE, 0xFF00...0xFFFD, 0x1_0000...: true
  default: false
  }
}

/// Why a character that nobody sees does harm.
package enum HiddenCharacter {
  /// YAML begins a line after it, an editor does not.
  case lineBreak
  /// Shows what follows in another order than it is stored in (CVE-2021-42574).
  case direction
  case zeroWidth

  /// What hides at an offset, if something does that has no business in a text: a joiner does between emoji, and in
  /// scripts that join letters.
  package init?(_ bytes: [UInt8], at offset: Int) {
    guard let scalar = bytes.scalar(at: offset) else { return nil }
    switch scalar.value {
    case 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x202A...0x202E, 0x2066...0x2069: self = .direction
    case 0x200B, 0x2060...0x2064: self = .zeroWidth
    case 0x200C, 0x200D:
      guard !Self.joins(bytes, before: offset) else { return nil }
      self = .zeroWidth
    default: return nil
    }
  }

  private static func joins(_ bytes: [UInt8], before offset: Int) -> Bool {
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0, let scalar = bytes.scalar(at: start) else { return false }
    switch scalar.value {
    // Letters of Europe; the scripts of East Asia, their signs and their full-width forms.
    case 0..<0x590, 0x1E00..<0x2100, 0x2E80..<0xFE00, 0xFF00..<0x1_0000, 0x2_0000...: return false
    default: return true
    }
  }
}

/// `U+200B`.
package func codePoint(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
