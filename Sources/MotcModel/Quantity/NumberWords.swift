/// The number words of English and Afrikaans.
enum NumberWord {
  case number(Int32)
  case hundred, thousand, million
  case half
  /// `a`, `an`, `'n`.
  case article
  /// The fourth part, before `of an`.
  case quarter
  /// The third part.
  case third
  /// `kwart`, `driekwart`: so many fourth parts.
  case fourths(Int32)
  /// `anderhalf`: one and a half.
  case oneAndAHalf
  /// `halfuur`, `kwartier`: a unit that stands without a number.
  case unitAlone
  /// `anderhalfuur`.
  case oneAndAHalfHour
  /// `once`, `twice`: the number and its unit in one.
  case times(Int32)

  init(_ value: UInt16) {
    switch value {
    case 0..<100: self = .number(Int32(value))
    case 100: self = .hundred
    case 101: self = .half
    case 102: self = .article
    case 103: self = .quarter
    case 104: self = .oneAndAHalf
    case 105: self = .unitAlone
    case 106: self = .oneAndAHalfHour
    case 107: self = .third
    case 108: self = .fourths(1)
    case 109: self = .fourths(3)
    case 111...113: self = .times(Int32(value) - 110)
    case 1_001: self = .million
    default: self = .thousand
    }
  }

  /// The word that stands at `start`.
  static func match(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> NameMatch? {
    table.withNames { $0.longestMatch(bytes, from: start, to: end) }
  }

  /// Lends the words for looking up.
  @inline(__always)
  static func withNames<Value>(_ body: (LentNames) -> Value) -> Value { table.withNames(body) }

  private static let table: NameTable = {
    var names = NameTable(capacity: 128)
    func add(_ words: String, from first: UInt16, step: UInt16 = 1) {
      names.add(list: words, separator: UInt8(ascii: " ")) { index, _ in first + UInt16(index) * step }
    }
    add(
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen", from: 0)
    add("seventeen eighteen nineteen", from: 17)
    add("twenty thirty forty fifty sixty seventy eighty ninety", from: 20, step: 10)
    add("nul een twee drie vier vyf ses sewe agt nege tien elf twaalf dertien veertien vyftien sestien", from: 0)
    add("sewentien agtien negentien", from: 17)
    add("twintig dertig veertig vyftig sestig sewentig tagtig negentig", from: 20, step: 10)
    add("één", from: 1)
    add("neëntien", from: 19)
    add("neëntig", from: 90)
    add("hundred honderd", from: 100, step: 0)
    add("half halwe", from: 101, step: 0)
    add("a an 'n ’n ʼn ŉ", from: 102, step: 0)
    add("quarter quarters", from: 103, step: 0)
    add("third thirds derde derdes", from: 107, step: 0)
    add("kwart driekwart", from: 108)
    add("anderhalf", from: 104)
    add("halfuur kwartier", from: 105, step: 0)
    add("anderhalfuur", from: 106)
    add("once eenkeer eenmaal", from: 111, step: 0)
    add("twice tweekeer tweemaal", from: 112, step: 0)
    add("thrice driekeer driemaal", from: 113, step: 0)
    add("thousand duisend", from: 1_000, step: 0)
    add("million miljoen", from: 1_001, step: 0)
    return names
  }()
}
