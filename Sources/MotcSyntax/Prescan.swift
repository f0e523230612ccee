import MotcSource

/// One pass over the bytes before libyaml sees them: what it would refuse without a place, or take too long over.
struct Prescan {
  /// Where the text begins: after a byte-order mark.
  let contentStart: Int
  /// Whether libyaml should read the file at all.
  let isReadable: Bool
  /// Whether a blank that is no ASCII one follows a colon or may indent a line.
  let hasWideBlanks: Bool
  /// Line breaks to YAML that are none to an editor.
  let foreignBreaks: [Range<Int>]

  init(_ file: SourceFile, limits: Limits, report: inout Report) {
    let bytes = file.buffer.bytes
    let contentStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var hasWideBlanks = false
    var foreignBreaks: [Range<Int>] = []
    var isReadable = true
    if bytes.count > limits.bytes {
      report(SyntaxRules.limits, SyntaxRules.tooLarge(.number(limits.bytes >> 20)), at: SourceRange(file.id, 0, 0))
      isReadable = false
    } else if Self.isUTF16(bytes) {
      report(
        SyntaxRules.notUTF8, SyntaxRules.isUTF16(), at: SourceRange(file.id, 0, min(2, bytes.count)),
        help: [SyntaxRules.saveAsUTF8()])
      isReadable = false
    } else {
      var directives = 0
      Self.forEachMark(in: bytes, from: contentStart) { offset in
        switch bytes[offset] {
        case 0x25:
          guard offset == contentStart || isBreak(bytes[offset - 1]) else { return }
          directives += 1
          if directives == limits.directives + 1 {
            report(
              SyntaxRules.limits, SyntaxRules.tooManyDirectives(.number(limits.directives)),
              at: SourceRange(file.id, offset, offset + 1))
            isReadable = false
          }
        case 0xE2, 0xC2:
          guard let hidden = HiddenCharacter(bytes, at: offset) else {
            if bytes.wideBlankCount(at: offset) > 0 { hasWideBlanks = true }
            return
          }
          let place = offset..<bytes.endOfCharacter(at: offset)
          if report.diagnostics.count < limits.mistakes { SyntaxRules.report(hidden, at: place, in: file, to: &report) }
          if hidden == .lineBreak { foreignBreaks.append(place) }
        default: hasWideBlanks = true
        }
      }
    }
    self.contentStart = contentStart
    self.isReadable = isReadable
    self.hasWideBlanks = hasWideBlanks
    self.foreignBreaks = foreignBreaks
  }

  /// Calls `body` with the offset of every `%`; of what may be a hidden character (U+0085, U+2000–U+207F) or a no-break
  /// space; and of U+3000 after a colon, a blank or a line break. 32 bytes at a time.
  @inline(__always)
  private static func forEachMark(in bytes: [UInt8], from start: Int, _ body: (Int) -> Void) {
    let percent = SIMD32<UInt8>(repeating: 0x25)
    let latin = SIMD32<UInt8>(repeating: 0xC2)
    let punctuation = SIMD32<UInt8>(repeating: 0xE2)
    let cjk = SIMD32<UInt8>(repeating: 0xE3)
    func isMark(_ offset: Int) -> Bool {
      func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
      return switch bytes[offset] {
      case 0x25: true
      case 0xC2: byte(offset + 1) == 0x85 || byte(offset + 1) == 0xA0
      case 0xE2: byte(offset + 1) & 0xFE == 0x80
      case 0xE3:
        byte(offset + 1) == 0x80 && byte(offset + 2) == 0x80
          && (offset == start || bytes[offset - 1] == 0x3A || isBlank(bytes[offset - 1]))
      default: false
      }
    }
    bytes.withUnsafeBytes { raw in
      var offset = start
      while offset + 32 <= raw.count {
        let chunk = raw.loadUnaligned(fromByteOffset: offset, as: SIMD32<UInt8>.self)
        let marks = unsafeBitCast(
          (chunk .== percent) .| (chunk .== latin) .| (chunk .== punctuation) .| (chunk .== cjk), to: SIMD4<UInt64>.self
        )
        if marks[0] | marks[1] | marks[2] | marks[3] != 0 {
          for lane in 0..<32 where isMark(offset + lane) { body(offset + lane) }
        }
        offset += 32
      }
      while offset < raw.count {
        if isMark(offset) { body(offset) }
        offset += 1
      }
    }
  }

  /// A byte-order mark of UTF-16, or text whose every other byte is zero.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    if (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) { return true }
    return (bytes[0] == 0) != (bytes[1] == 0)
  }
}
