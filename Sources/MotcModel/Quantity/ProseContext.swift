import MotcSource

/// What stands around a number in prose, and whether it leaves the number a quantity.
struct ProseContext {
  private let reader: QuantityReader
  private let start: Int
  private var bytes: UnsafeBufferPointer<UInt8> { reader.bytes }

  init(_ reader: QuantityReader, _ start: Int) {
    self.reader = reader
    self.start = start
  }

  /// Whether what precedes lets a quantity begin here: no ordinal, no part of a name, a date or a longer number.
  var allowsNumber: Bool {
    if start == 0 { return true }
    let previous = bytes[start - 1]
    if previous < 0x80 {
      switch previous {
      case 0x2D, 0x2E, 0x3A, 0x2F, 0x5F: return !isWord(before: start - 1)
      case 0x23, 0x2A, 0x40: return false
      default: return !isLatinLetter(previous) && !isDigit(previous)
      }
    }
    if previous < 0xC0, bytes[start] < 0x80, isLatinLetter(bytes[start]), start >= 2, isLatinLetter(bytes[start - 2]) {
      return false
    }
    return !follows(Self.beforeOrdinal)
  }

  func allows(_ first: QuantityToken, _ second: QuantityToken?, upTo end: Int) -> Bool {
    let last = second ?? first
    let next = reader.byte(at: end)
    if next == 0x2D || next == 0x2F, isDigit(reader.byte(at: end + 1)) { return false }
    guard let unit = last.unit else { return first.isInDigits && last.isInDigits && allowsPlainNumber(end) }
    if unit.id == .year, first.isInDigits, first.value >= 100 || precedes(Self.afterYear, at: end) { return false }
    if has(["s店", "S店"], at: last.unitRange.lowerBound) { return false }
    if first.isInDigits { return true }
    if isLatinLetter(bytes[first.numberRange.lowerBound]) || bytes[first.numberRange.lowerBound] == 0x27 {
      return allowsLatin(first, unit)
    }
    return allowsChinese(first, last, unit, end)
  }

  /// Whether the number says no more than `a` does.
  func isIndefinite(_ first: QuantityToken, _ second: QuantityToken?) -> Bool {
    guard second == nil, first.isOne, first.unit?.dimension == .count else { return false }
    return !precedes(["内", "以内", "之内", "以上", "以下"], at: first.range.upperBound)
      && !follows(["过", "少", "多", "于", "足", "满", "最低", "最高"]) && !followsWordOfLimit
  }

  /// Digits without a known unit: only before a word in small letters, and not behind a name (`iPhone 15 users`).
  private func allowsPlainNumber(_ end: Int) -> Bool {
    guard reader.byte(at: end) == 0x20 else { return false }
    var index = end + 1
    while index < reader.end, bytes[index] &- 0x61 < 26 { index += 1 }
    guard index - end > 3, index == reader.end || !isLatinLetter(bytes[index]),
      !["and", "the", "for", "per", "are", "was", "from", "with", "vir", "met", "van", "maar", "wat", "plus"].contains(
        where: { $0.utf8CodeUnitCount == index - end - 1 && reader.has($0, at: end + 1) })
    else { return false }
    var before = start
    while before > 0, bytes[before - 1] == 0x20 { before -= 1 }
    if before == 0 { return true }
    if [0x2E, 0x3A, 0x23, 0x29].contains(bytes[before - 1]) { return false }
    while before > 0, bytes[before - 1] != 0x20, bytes[before - 1] < 0x80 {
      before -= 1
      if bytes[before] &- 0x41 < 26 || isDigit(bytes[before]) { return false }
    }
    return true
  }

  /// `a` and `'n` count only with a time, and only where a limit is set: `within a minute`.
  private func allowsLatin(_ token: QuantityToken, _ unit: Unit) -> Bool {
    let letter = folded(bytes[token.numberRange.lowerBound])
    guard token.isOne, letter == 0x61 || letter == 0x27 else { return true }
    return unit.dimension == .time && (token.value != 1 || followsWordOfLimit)
  }

  /// Whether the word before sets a limit.
  private var followsWordOfLimit: Bool {
    var high = start
    while high > 0, bytes[high - 1] == 0x20 { high -= 1 }
    if high == start { return false }
    for word in Self.wordsOfLimit {
      let low = high - word.utf8CodeUnitCount
      if low >= 0, low == 0 || !isLatinLetter(bytes[low - 1]), matches(word, at: low) { return true }
    }
    return false
  }

  private static let wordsOfLimit: [StaticString] = [
    "within", "than", "least", "most", "under", "about", "exactly", "every", "after", "binne", "minste", "hoogstens",
    "minstens",
    "as", "ná", "elke",
  ]

  private func allowsChinese(_ first: QuantityToken, _ last: QuantityToken, _ unit: Unit, _ end: Int) -> Bool {
    if first.value.numerator == 0 { return false }
    let isCount = unit.dimension == .count
    if first.isOne {
      if follows(Self.beforeArticle) { return false }
      if unit.id == .blow || unit.id == .degree || unit.id == .celsius { return false }
    }
    if isCount, reader.numeral(at: end) != nil, last.unit != nil { return false }
    if first.value == .half, follows(["一", "大", "多", "老", "对", "下", "上"]) { return false }
    if last.unitRange.count == 3 {
      let name = last.unitRange.lowerBound
      if reader.has("分", at: name) { return allowsMinute(first, end) }
      for (unitName, followers) in Self.notBefore where reader.has(unitName, at: name) {
        if precedes(followers, at: end) { return false }
      }
    }
    return true
  }

  /// Whether `分` is a minute or a point: not in `十分满意`, `三分店`, or the clock's `三点五分`.
  private func allowsMinute(_ token: QuantityToken, _ end: Int) -> Bool {
    if follows(["点", "时"]) || !token.value.isInteger { return false }
    let next = reader.byte(at: end)
    let isLimited = precedes(["内", "以内", "之内", "以上", "以下", "以", "后", "前"], at: end)
    if token.value == 10, token.numberRange.count == 3 { return isLimited }
    return isLimited || next < 0xE3 || next >= 0xEF || precedes(["的", "左", "。", "、", "」", "』"], at: end)
  }

  /// Behind `年`, these tell that a point in time is meant: `90年代`.
  private static let afterYear: [StaticString] = ["代", "级", "款", "月", "底", "初", "型"]

  /// Before a number, these make it an ordinal, a date, vague, or part of a product.
  private static let beforeOrdinal: [StaticString] = ["第", "月", "几", "数", "番", "×", "№"]

  /// Before `一`, these make it an ordinal, a pronoun or a part of another word.
  private static let beforeArticle: [StaticString] = [
    "进", "统", "唯", "同", "另", "任", "每", "某", "这", "那", "逐", "下", "上", "其", "之", "哪", "头", "单", "万", "不", "任何", "专",
  ]

  /// Characters that, behind a unit of one character, make another word of it.
  private static let notBefore: [(StaticString, [StaticString])] = [
    ("次", ["性", "要", "品", "序"]), ("人", ["员", "才", "民", "力", "工", "性", "事", "为"]), ("位", ["置", "于"]),
    ("名", ["称", "片", "单"]), ("条", ["件", "龙", "例"]), ("轮", ["车", "胎"]), ("项", ["目"]),
    ("只", ["能", "有", "要", "是", "需", "可"]),
    ("个", ["性", "别", "体"]), ("句", ["子"]), ("天", ["气", "空", "然"]), ("米", ["饭", "粉", "线"]), ("层", ["次"]),
    ("下", ["五", "午", "单", "班"]), ("元", ["素", "件"]), ("件", ["套", "数"]), ("台", ["阶", "词"]), ("份", ["子"]),
    ("步", ["骤", "行"]),
    ("日", ["常", "期", "报", "程"]), ("周", ["到", "年", "边", "围"]), ("声", ["音", "誉"]), ("秒", ["杀"]), ("包", ["装"]),
    ("双", ["方", "手"]), ("桌", ["面", "椅"]), ("间", ["隔"]), ("通", ["知", "道", "过", "话"]), ("支", ["付", "持"]),
    ("组", ["织", "成", "长"]), ("升", ["级"]), ("克", ["服"]), ("种", ["类"]),
  ]

  private func isWord(before index: Int) -> Bool {
    let byte = reader.byte(at: index - 1)
    return isLatinLetter(byte) || isDigit(byte)
  }

  private func matches(_ word: StaticString, at index: Int) -> Bool {
    for offset in 0..<word.utf8CodeUnitCount where folded(bytes[index + offset]) != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether one of the words ends where the number starts.
  private func follows(_ words: [StaticString]) -> Bool {
    words.contains { reader.has($0, at: start - $0.utf8CodeUnitCount) }
  }

  /// Whether one of the words begins at `end`.
  private func precedes(_ words: [StaticString], at end: Int) -> Bool {
    has(words, at: end)
  }

  private func has(_ words: [StaticString], at index: Int) -> Bool {
    words.contains { reader.has($0, at: index) }
  }
}
