import MotcModel
package import MotcSource

/// What a vague word leaves open; the lists of words are in `VagueWords+Lists.swift`.
enum Vagueness: UInt8, Sendable, CaseIterable {
  /// A longer phrase that holds a vague word and is not vague itself.
  case none = 0
  case howSoon, howOften, manner, quality, thoroughness, amount, effort, condition
  /// The house's own word for `words: { vague: … }`.
  case house
}

/// A vague word and where it stands in its text.
struct VagueMention {
  let range: Range<Int>
  let vagueness: Vagueness
}

/// The words that a standard had better not hold: those of `VagueWords+Lists.swift`, and those of a house.
package struct VagueWords: Sendable {
  package static let builtIn = VagueWords(house: [])

  /// Nobody needs more of one sentence.
  private static let most = 8
  private let matcher: PhraseMatcher

  /// A house's words go before equal built-in ones.
  package init(house: [Text]) {
    matcher = PhraseMatcher(
      Self.lists.map { ($0.words, $0.vagueness.rawValue) }, first: house.map { ($0, Vagueness.house.rawValue) })
  }

  /// The vague words of a standard that nothing beside them pins down, in order; words inside quotation marks are what
  /// someone says, not what the standard asks for.
  ///
  /// A word about time is pinned down by a limit: `within`, a measure of time or of a count at most, a time or rings of a
  /// telephone in the text (`尽快,最迟十分钟`); how often, by any measure. A word about an effort is by what decides in its place: a measure, `within`, or
  /// `strength: should`. Any other is by a measure, by words to say, or by a number in the text that counts something
  /// else than time (`热情微笑,露出八颗牙齿`); nothing replaces the case that `if necessary` leaves out. A word of the house
  /// is pinned down by any of them.
  func mentions(in wording: Wording, units: Units) -> [VagueMention] {
    let text = wording.text.value
    return text.withBytes { bytes in
      var words: [VagueMention] = []
      var pins: Pins?
      var quotation = Quotation(bytes)
      var index = 0
      while words.count < Self.most, let match = matcher.next(in: bytes, from: index) {
        index = match.range.upperBound
        guard let vagueness = Vagueness(rawValue: match.value), vagueness != .none else { continue }
        let known = pins ?? Pins(wording, units)
        pins = known
        if known.pin(vagueness) || quotation.holds(match.range.lowerBound) { continue }
        words.append(VagueMention(range: match.range, vagueness: vagueness))
      }
      return words
    }
  }
}

/// What a standard gives beside its vague words.
private struct Pins {
  private let isMeasured: Bool
  private let isLimited: Bool
  private let isMust: Bool
  private let namesTime: Bool
  private let namesNumber: Bool
  private let hasWords: Bool

  init(_ wording: Wording, _ units: Units) {
    isMeasured = !wording.measures.isEmpty
    isLimited = wording.within != nil || wording.measures.contains { $0.value.limitsDelay }
    isMust = wording.isMust
    hasWords = wording.say != nil || wording.text.value.withBytes(holdsSpeech)
    var namesTime = false
    var namesNumber = false
    for mention in quantities(in: wording.text.value, units: units) where !mention.isIndefinite {
      if mention.quantity.dimension.isTime || mention.quantity.high.unit?.id == .ring {
        namesTime = true
      } else {
        namesNumber = true
      }
    }
    self.namesTime = namesTime
    self.namesNumber = namesNumber
  }

  func pin(_ vagueness: Vagueness) -> Bool {
    switch vagueness {
    case .none: true
    case .howSoon: isLimited || namesTime
    case .howOften: isMeasured || isLimited || namesTime
    case .manner: isMeasured || hasWords || namesNumber
    case .quality, .thoroughness, .amount: isMeasured || hasWords || namesNumber
    case .effort: isMeasured || isLimited || !isMust
    case .condition: false
    case .house: isMeasured || isLimited || hasWords || namesTime || namesNumber
    }
  }
}

extension Measure {
  /// Whether it sets an end to waiting: a time, or no more than so many of something, such as rings.
  fileprivate var limitsDelay: Bool {
    dimension.isTime || (dimension == .count && (kind == .atMost || kind == .below))
  }
}

/// Whether a text quotes what to say: in quotation marks, or behind a colon that a greeting follows.
private func holdsSpeech(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
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
private struct Quotation {
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
