/// What stays the same about a finding when lines move: its rule, the line that it begins on, and what of that line is
/// marked. Blanks and the dash of an entry do not count. Findings of one file may have the same (decision 26).
package struct Fingerprint: Hashable, Sendable, Comparable {
  private let value: UInt64

  package init(of diagnostic: Diagnostic, in index: LineIndex) {
    let range = diagnostic.range
    let bounds = index.bounds(ofLine: index.line(at: range.start))
    let start = min(max(range.start, bounds.lowerBound), bounds.upperBound)
    let end = min(max(range.end, start), bounds.upperBound)
    // `- text: …` and `text: …` below an id are one entry.
    let indent = index.bytes(in: bounds.lowerBound..<start).prefix { isBlank($0) || $0 == UInt8(ascii: "-") }.count
    var hash = FNV64()
    hash.add(diagnostic.code.description.utf8)
    for part in [bounds.lowerBound + indent..<start, start..<end, end..<bounds.upperBound] {
      // What no text contains.
      hash.add(0xFF)
      hash.add(index.bytes(in: part).lazy.filter { !isBlank($0) })
    }
    value = hash.value
  }

  /// Sixteen hexadecimal digits; `nil` when they are none.
  package init?(_ digits: String) {
    guard digits.utf8.count == 16, let value = UInt64(digits, radix: 16) else { return nil }
    self.value = value
  }

  package static func < (left: Fingerprint, right: Fingerprint) -> Bool { left.value < right.value }
}

extension Fingerprint: CustomStringConvertible {
  package var description: String { hexadecimal(value) }
}

extension Fingerprint {
  /// Of the n-th of those that have this one in a file: no two findings of a run have the same.
  package func unique(in path: String, number: Int) -> String {
    var hash = FNV64()
    hash.add(path.utf8)
    hash.add(0xFF)
    hash.add("\(self):\(number)".utf8)
    return hexadecimal(hash.value)
  }
}

/// The FNV-1a hash in 64 bits.
private struct FNV64 {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }
}

private func hexadecimal(_ value: UInt64) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}
