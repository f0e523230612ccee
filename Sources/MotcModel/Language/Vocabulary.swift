package import MotcSource

/// Every spelling of every keyword, found by its bytes.
package final class Vocabulary: Sendable {
  package static let shared = Vocabulary()

  private struct Slot {
    var wordStart: UInt32
    var wordCount: UInt16
    var keyword: Keyword
    var language: MessageLanguage
  }

  /// All words, one after another.
  private let bytes: [UInt8]
  /// Open addressing; a power of two, at most half full.
  private let slots: [Slot?]

  private init() {
    var bytes: [UInt8] = []
    var slots = [Slot?](repeating: nil, count: 1024)
    for keyword in Keyword.allCases {
      for language in MessageLanguage.allCases {
        for word in keyword.spellings(in: language) {
          var index = Int(Self.hash(Array(word.utf8))) & 1023
          while slots[index] != nil { index = (index + 1) & 1023 }
          slots[index] = Slot(
            wordStart: UInt32(bytes.count), wordCount: UInt16(word.utf8.count), keyword: keyword, language: language)
          bytes += word.utf8
        }
      }
    }
    self.bytes = bytes
    self.slots = slots
  }

  /// FNV-1a.
  @inline(__always)
  private static func hash(_ word: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }

  /// The keyword that a word is in a mapping of this type, and the language of that spelling. One word may be two
  /// keywords (`名称`), but never two of one mapping type.
  package func keyword(_ word: Text, in type: MappingType) -> (keyword: Keyword, language: MessageLanguage)? {
    word.withBytes { keyword($0, in: type) }
  }

  func keyword(
    _ word: UnsafeBufferPointer<UInt8>, in type: MappingType
  ) -> (keyword: Keyword, language: MessageLanguage)? {
    keyword(word) { type.has($0) }
  }

  /// The keyword that a word is, of those that `isLegal`.
  @inline(__always)
  package func keyword(
    _ word: Text, where isLegal: (Keyword) -> Bool
  ) -> (keyword: Keyword, language: MessageLanguage)? {
    word.withBytes { keyword($0, where: isLegal) }
  }

  @inline(__always)
  private func keyword(
    _ word: UnsafeBufferPointer<UInt8>, where isLegal: (Keyword) -> Bool
  ) -> (keyword: Keyword, language: MessageLanguage)? {
    var index = Int(Self.hash(word)) & 1023
    while let slot = slots[index] {
      if Int(slot.wordCount) == word.count, matches(slot, word), isLegal(slot.keyword) {
        return (slot.keyword, slot.language)
      }
      index = (index + 1) & 1023
    }
    return nil
  }

  @inline(__always)
  private func matches(_ slot: Slot, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(slot.wordStart)
    return bytes.withUnsafeBufferPointer { bytes in
      areEqual(UnsafeBufferPointer(rebasing: bytes[start..<start + word.count]), word)
    }
  }
}
