/// Whether a text quotes what to say: in quotation marks, or behind a colon that a greeting follows.
func holdsSpeech(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var index = 0
  while index < bytes.count {
    switch bytes[index] {
    case 0x22: return true
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x9C: return true
    case 0xE3 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFD == 0x8C: return true
    case 0x3A where follows(bytes, behind: index): return true
    case 0xBA where index >= 2 && bytes[index - 1] == 0xBC && follows(bytes, behind: index): return true
    default: index += 1
    }
  }
  return false

  func follows(_ bytes: UnsafeBufferPointer<UInt8>, behind colon: Int) -> Bool {
    let rest = bytes[(colon + 1)...].drop { $0 == 0x20 }
    return ["你好", "您好", "早上好", "欢迎"].contains { rest.starts(with: $0.utf8) }
  }
}

/// Tells, for places from left to right, whether each stands inside `“ ”`, `「 」`, `『 』` or `" "`.
struct Quotation {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var depth = 0
  private var isStraight = false
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func holds(_ place: Int) -> Bool {
    while index < place {
      switch bytes[index] {
      case 0x22: isStraight.toggle()
      case 0xE2 where index + 2 < place && bytes[index + 1] == 0x80:
        if bytes[index + 2] == 0x9C { depth += 1 }
        if bytes[index + 2] == 0x9D { depth = max(0, depth - 1) }
      case 0xE3 where index + 2 < place && bytes[index + 1] == 0x80:
        if bytes[index + 2] == 0x8C || bytes[index + 2] == 0x8E { depth += 1 }
        if bytes[index + 2] == 0x8D || bytes[index + 2] == 0x8F { depth = max(0, depth - 1) }
      default: break
      }
      index += scalarLength(bytes[index])
    }
    return isStraight || depth > 0
  }
}
