/// How a measure binds a value to its quantity.
package enum MeasureOperator: UInt16, Sendable, Hashable, CaseIterable {
  case atMost, atLeast, below, above, equal, between

  /// The sign by which we write it; `between` has none of its own.
  package var sign: String {
    switch self {
    case .atMost: "≤"
    case .atLeast: "≥"
    case .below: "<"
    case .above: ">"
    case .equal, .between: "="
    }
  }

  /// Words that say it, in English, Chinese and Afrikaans.
  private var words: String {
    switch self {
    case .atMost:
      """
      no more than|not more than|no longer than|not longer than|no later than|not later than|no higher than|\
      not higher than|no greater than|not greater than|no less frequent than every|not exceeding|at most|at the most|\
      up to|maximum|max|less than or equal to|within|\
      不超过|不得超过|不能超过|不应超过|不可超过|不大于|不高于|不得高于|不长于|不晚于|不迟于|不多于|不得多于|至多|最多|最长|最大|最高|小于等于|小于或等于|\
      hoogstens|op die meeste|hooguit|nie meer as|nie langer as|nie later as|nie hoër as|nie groter as|maksimum|\
      maks|binne|tot en met
      """
    case .atLeast:
      """
      no less than|not less than|no fewer than|not fewer than|no lower than|not lower than|no shorter than|\
      not shorter than|at least|at the least|minimum|more than or equal to|greater than or equal to|\
      不低于|不得低于|不能低于|不应低于|不少于|不得少于|不能少于|不应少于|不小于|不得小于|不短于|不早于|至少|最少|最低|最短|最小|大于等于|大于或等于|达到|\
      minstens|ten minste|op die minste|nie minder as|nie korter as|nie laer as|nie vroeër as|nie kleiner as
      """
    case .below:
      """
      less than|fewer than|under|below|lower than|shorter than|小于|少于|低于|短于|不到|不足|不满|\
      minder as|laer as|korter as|kleiner as|onder
      """
    case .above:
      "more than|over|above|greater than|higher than|longer than|大于|超过|多于|高于|长于|meer as|langer as|hoër as|groter as|bo"
    case .equal: "exactly|equals|equal to|等于|恰好|正好|恒定|保持|presies|gelyk aan"
    case .between: "between|介于|tussen"
    }
  }

  private static let table: NameTable = {
    var names = NameTable(capacity: 180)
    for kind in allCases { names.add(list: kind.words) { _, _ in kind.rawValue } }
    return names
  }()

  /// The operator that is written in words at `index`, and where it ends.
  static func word(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (kind: MeasureOperator, end: Int)? {
    guard index == 0 || !isLatinLetter(bytes[index - 1]) || bytes[index] >= 0xE0,
      let match = table.withNames({ $0.longestMatch(bytes, from: index, to: bytes.count) }),
      let kind = MeasureOperator(rawValue: match.value)
    else { return nil }
    return (kind, match.end)
  }
}

/// An operator and where it stands.
struct OperatorToken {
  let kind: MeasureOperator
  let range: Range<Int>
}

extension QuantityReader {
  /// The first operator that is a sign, looked for before any word: a name may hold the words.
  func signOperator() throws(QuantityError) -> OperatorToken? {
    var index = 0
    while index < end {
      let first = sign(at: index)
      if first.width == 0 {
        index += 1
        continue
      }
      let second = sign(at: index + first.width)
      let width = first.width + (first.kind.isSimple && second.kind.isSimple ? second.width : 0)
      let range = index..<index + width
      guard let kind = first.kind.combined(with: width > first.width ? second.kind : .none) else {
        throw QuantityError(.unsupportedOperator, range)
      }
      return OperatorToken(kind: kind, range: range)
    }
    return nil
  }

  private enum Sign {
    case none, less, greater, equal, atMost, atLeast, other

    var isSimple: Bool { self == .less || self == .greater || self == .equal }

    /// `<` and `=` make `≤`, in either order; `nil` for signs that say nothing about an amount.
    func combined(with next: Sign) -> MeasureOperator? {
      switch (self, next) {
      case (.atMost, _), (.less, .equal), (.equal, .less): .atMost
      case (.atLeast, _), (.greater, .equal), (.equal, .greater): .atLeast
      case (.less, .none): .below
      case (.greater, .none): .above
      case (.equal, .none), (.equal, .equal): .equal
      default: nil
      }
    }
  }

  @inline(__always)
  private func sign(at index: Int) -> (kind: Sign, width: Int) {
    switch byte(at: index) {
    case 0x3C: return (.less, 1)
    case 0x3D: return (.equal, 1)
    case 0x3E: return (.greater, 1)
    case 0x21 where byte(at: index + 1) == 0x3D: return (.other, 2)
    case 0xE2:
      if byte(at: index + 1) == 0x89 {
        switch byte(at: index + 2) {
        case 0xA4, 0xA6: return (.atMost, 3)
        case 0xA5, 0xA7: return (.atLeast, 3)
        case 0x88, 0xA0: return (.other, 3)
        default: return (.none, 0)
        }
      }
      if byte(at: index + 1) == 0xA9 {
        return byte(at: index + 2) == 0xBD ? (.atMost, 3) : byte(at: index + 2) == 0xBE ? (.atLeast, 3) : (.none, 0)
      }
      return (.none, 0)
    case 0xEF where byte(at: index + 1) == 0xBC:
      switch byte(at: index + 2) {
      case 0x9C: return (.less, 3)
      case 0x9D: return (.equal, 3)
      case 0x9E: return (.greater, 3)
      default: return (.none, 0)
      }
    default: return (.none, 0)
    }
  }

  /// The first operator in words that a number follows, else the first in words.
  func wordOperator() -> OperatorToken? {
    var fallback: OperatorToken?
    var index = 0
    while index < end {
      guard let (kind, operatorEnd) = MeasureOperator.word(bytes, at: index) else {
        index += scalarWidth(bytes[index])
        continue
      }
      let token = OperatorToken(kind: kind, range: index..<operatorEnd)
      var copy = self
      copy.position = operatorEnd
      copy.skipBlanks()
      if isOrBegins(number: copy) { return token }
      fallback = fallback ?? token
      index = operatorEnd
    }
    return fallback
  }

  private func isOrBegins(number reader: QuantityReader) -> Bool {
    var reader = reader
    do { return try reader.quantity() != nil } catch { return true }
  }
}
