extension QuantityReader {
  private mutating func word() -> NumberWord? {
    guard !isLatinLetter(byte(at: position - 1)),
      let match = NumberWord.match(bytes, from: position, to: end)
    else { return nil }
    position = match.end
    return NumberWord(match.value)
  }

  /// `twenty-five`, `half an`, `a quarter of an`, `two and a half`, `vyf-en-twintig`, `anderhalf`, `'n half`.
  mutating func englishOrAfrikaans() -> NumberToken? {
    let start = position
    guard let first = word() else { return nil }
    skipBlanks()
    switch first {
    case .half:
      skipArticle()
      return NumberToken(value: .half)
    case .quarter:
      if ofAn() { return NumberToken(value: Rational(1, over: 4) ?? 1) }
      // Alone it is a unit, if anything, and refused as one that can mean several things.
      position = start
      return isProse ? nil : NumberToken(value: 1)
    case .fourths(let count): return fourths(count) ?? fail(start)
    case .oneAndAHalf:
      return NumberToken(value: Rational(3, over: 2) ?? 1)
    case .times(let number):
      // `once` is most often a conjunction.
      return isProse && number == 1 ? fail(start) : NumberToken(value: Rational(number), unit: units[.time])
    case .unitAlone:
      position = start
      return NumberToken(value: 1)
    case .oneAndAHalfHour:
      position = start + "anderhalf".utf8.count
      return NumberToken(value: Rational(3, over: 2) ?? 1)
    case .article: return article()
    case .hundred: return isProse ? fail(start) : cardinal(100)
    case .thousand: return isProse ? fail(start) : cardinal(1000)
    case .third, .million: return fail(start)
    case .number(let number): return cardinal(number)
    }
  }

  private mutating func fail(_ start: Int) -> NumberToken? {
    position = start
    return nil
  }

  private mutating func article() -> NumberToken? {
    let afterArticle = position
    switch word() {
    case .half?:
      skipBlanks()
      skipArticle()
      return NumberToken(value: .half)
    case .quarter?:
      skipBlanks()
      if ofAn() { return NumberToken(value: Rational(1, over: 4) ?? 1) }
    case .third?: if let token = thirds(1) { return token }
    case .fourths(let count)?: if let token = fourths(count) { return token }
    case .hundred?: return cardinal(100)
    case .thousand?: return cardinal(1000)
    case .million?: return cardinal(1_000_000)
    default: break
    }
    position = afterArticle
    return NumberToken(value: 1, isOne: true)
  }

  /// So many thirds: of the unit behind `of an`, else of the whole; in prose `a third guest` may be meant.
  private mutating func thirds(_ count: Int32) -> NumberToken? {
    let third = Rational(Int64(count), over: 3) ?? 1
    skipBlanks()
    if ofAn() { return NumberToken(value: third) }
    return isProse ? nil : third.multiplied(by: 100).map { NumberToken(value: $0, unit: units[.percent]) }
  }

  /// `driekwart`: of the unit that follows, else of the whole; in prose only with a unit (`kwart oor agt`).
  private mutating func fourths(_ count: Int32) -> NumberToken? {
    let part = Rational(Int64(count), over: 4) ?? 1
    skipBlanks()
    if units.names.longestMatch(bytes, from: position, to: end) != nil { return NumberToken(value: part) }
    return isProse ? nil : part.multiplied(by: 100).map { NumberToken(value: $0, unit: units[.percent]) }
  }

  /// What a word makes of the digits before it: `5 million`, `2 thirds`; the cursor stays where it is when none does.
  mutating func scaled(_ digits: NumberToken) -> NumberToken? {
    let start = position
    skipBlanks()
    let factor: Rational
    switch word() {
    case .hundred?: factor = 100
    case .thousand?: factor = 1000
    case .million?: factor = 1_000_000
    case .third? where !isProse && digits.value.isInteger:
      if let token = thirds(1), let value = token.value.multiplied(by: digits.value) {
        return NumberToken(value: value, isInDigits: true, unit: token.unit)
      }
      fallthrough
    default:
      position = start
      return digits
    }
    return digits.value.multiplied(by: factor).map { NumberToken(value: $0, isInDigits: true) }
  }

  private mutating func skipArticle() {
    let start = position
    guard case .article? = word() else {
      position = start
      return
    }
    skipBlanks()
  }

  /// `of an`, `of a`: what follows a quarter.
  private mutating func ofAn() -> Bool {
    let start = position
    if takeWord("of") {
      skipBlanks()
      if takeWord("an") || takeWord("a") {
        skipBlanks()
        return true
      }
    }
    position = start
    return false
  }

  /// The rest of a whole number whose first word was `first`; the cursor stands behind the blanks that follow it.
  private mutating func cardinal(_ first: Int32) -> NumberToken? {
    var total: Int32 = 0
    var group = first
    var last = first
    var end = position
    if peek() != 0x2D { skipBlanks() }
    while true {
      end = position
      let isHyphenated = take("-")
      let saysAnd = takeWord("and") || takeWord("en")
      if saysAnd, !take("-") { skipBlanks() }
      guard let next = word() else { break }
      switch next {
      case .number(let unit) where !saysAnd && (20..<100).contains(last) && last % 10 == 0 && (1..<10).contains(unit):
        group += unit
        last = unit
      case .number(let tens) where saysAnd && (1..<10).contains(last) && tens >= 20 && group == last:
        group += tens
        last = 1
      case .number(let part) where saysAnd && (last == 100 || last == 1000):
        group += part
        last = part
      case .number(let part) where !isHyphenated && (last == 100 || last == 1000) && !saysAnd:
        group += part
        last = part
      case .hundred where !saysAnd && group < 100:
        group = max(group, 1) * 100
        last = 100
      case .thousand where !saysAnd && group < 1000 && total % 1_000_000 == 0:
        total += max(group, 1) * 1000
        group = 0
        last = 1000
      case .million where !saysAnd && group < 1000 && total == 0:
        total = max(group, 1) * 1_000_000
        group = 0
        last = 1000
      case .article where saysAnd:
        skipBlanks()
        if case .half? = word() { return NumberToken(value: Rational(Int64(total + group) * 2 + 1, over: 2) ?? 1) }
        position = end
        return NumberToken(value: Rational(total + group), isOne: total + group == 1)
      case .half where saysAnd:
        return NumberToken(value: Rational(Int64(total + group) * 2 + 1, over: 2) ?? 1)
      case .third where !saysAnd && total == 0:
        if let token = thirds(group) { return token }
        position = end
        return NumberToken(value: Rational(group), isOne: group == 1)
      case .quarter where !saysAnd && total == 0:
        skipBlanks()
        if ofAn() { return NumberToken(value: Rational(Int64(group), over: 4) ?? 1) }
        position = end
        return NumberToken(value: Rational(group), isOne: group == 1)
      default:
        position = end
        return NumberToken(value: Rational(total + group), isOne: total + group == 1)
      }
      if peek() != 0x2D { skipBlanks() }
    }
    position = end
    return NumberToken(value: Rational(total + group), isOne: total + group == 1)
  }
}
