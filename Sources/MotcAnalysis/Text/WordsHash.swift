import MotcSource

/// A hash of a text's words alone: equal for texts that differ in nothing but blanks, punctuation and ASCII case.
func wordsHash(_ text: Text) -> UInt64 { wordsHash(text, upTo: Int.max) }

/// The same of the first few characters: texts that differ there need no further look.
func startHash(_ text: Text) -> UInt64 { wordsHash(text, upTo: 12) }

/// - Parameter limit: in bytes that count.
private func wordsHash(_ text: Text, upTo limit: Int) -> UInt64 {
  text.withBytes { bytes in
    var left = limit
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = 0
    while index < bytes.count, left > 0 {
      let byte = bytes[index]
      let length = min(scalarLength(byte), bytes.count - index)
      if !isPunctuation(bytes, at: index) {
        left -= length
        for offset in 0..<length { hash = (hash ^ UInt64(asciiFolded(bytes[index + offset]))) &* 0x100_0000_01B3 }
      }
      index += length
    }
    return hash
  }
}

/// ASCII but letters and digits, and the punctuation of Chinese and of typographers.
private func isPunctuation(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  let byte = bytes[index]
  if byte < 0x80 { return !isWordByte(byte) || byte == 0x2D }
  guard index + 2 < bytes.count else { return false }
  let second = bytes[index + 1]
  let third = bytes[index + 2]
  switch byte {
  case 0xE2: return second == 0x80  // – — ‘ ’ “ ” …
  case 0xE3: return second == 0x80  // 、 。 「 」 『 』
  case 0xEF: return second == 0xBC && (third < 0x90 || third > 0x99) && third < 0xA1  // ！ （ ） ， ： ； ？
  default: return false
  }
}
