import MotcModel
import MotcSource

/// What a vague word leaves open; the lists of words are in `VagueWords+Lists.swift`.
enum Vagueness: UInt8, Sendable, CaseIterable {
  /// A longer phrase that holds a vague word and is not vague itself.
  case none = 0
  case howSoon, howOften, manner, quality, thoroughness, amount, condition
}

/// A vague word and where it stands in its text.
struct VagueWord {
  let range: Range<Int>
  let vagueness: Vagueness
}

enum VagueWords {
  private static let matcher = PhraseMatcher(lists.map { ($0.words, $0.vagueness.rawValue) })

  /// The vague words of a standard that nothing beside them pins down, in order; words inside quotation marks are what
  /// someone says, not what the standard asks for.
  ///
  /// A word about time is pinned down by any limit in time: `within`, a measure of time, a time in the text (`尽快,
  /// 最迟十分钟`). Any other word is pinned down by a measure, by words to say, or by a number in the text that counts
  /// something else than time (`热情微笑,露出八颗牙齿`).
  static func vagueWords(in wording: Wording) -> [VagueWord] {
    let text = wording.text.value
    return text.withBytes { bytes in
      var words: [VagueWord] = []
      var pins: Pins?
      var index = 0
      while let match = matcher.next(in: bytes, from: index) {
        index = match.range.upperBound
        guard let vagueness = Vagueness(rawValue: match.value), vagueness != .none else { continue }
        let known = pins ?? Pins(wording)
        pins = known
        if known.pin(vagueness) || isQuoted(bytes, at: match.range.lowerBound) { continue }
        words.append(VagueWord(range: match.range, vagueness: vagueness))
      }
      return words
    }
  }
}

/// What a standard gives beside its words.
private struct Pins {
  var time: Bool
  var other: Bool
  var measured: Bool

  init(_ wording: Wording) {
    time = wording.within != nil || wording.measures.contains { $0.value.dimension.isTime }
    measured = !wording.measures.isEmpty
    other = wording.say != nil || measured
    guard !time || !other else { return }
    for mention in quantities(in: wording.text.value) where !mention.isIndefinite {
      if mention.quantity.dimension.isTime { time = true } else { other = true }
    }
  }

  func pin(_ vagueness: Vagueness) -> Bool {
    switch vagueness {
    case .none: true
    case .howSoon: time
    case .howOften: time || measured
    case .manner, .quality, .thoroughness, .amount: other
    case .condition: false
    }
  }
}

/// Whether a place stands inside `“ ”`, `「 」`, `『 』` or `" "`.
private func isQuoted(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
  var depth = 0
  var isStraight = false
  var index = 0
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
