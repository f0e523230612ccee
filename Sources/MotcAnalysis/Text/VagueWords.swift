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
