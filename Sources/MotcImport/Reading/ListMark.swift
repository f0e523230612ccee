/// What stands before an entry of a list: `1)`, `2、`, `（3）`, `④`, `五、`, `b)`, `•`.
struct ListMark {
  /// Marks that make one list: in `1)… 2.…` the second is another's.
  enum Style: Hashable {
    case bullet(Unicode.Scalar)
    case digits(Unicode.Scalar)
    case chinese(Unicode.Scalar)
    case letters(Unicode.Scalar)
    case circled
  }

  let style: Style
  /// `nil` for a bullet.
  let number: Int?
  /// Behind the mark and the blanks that follow it, in scalars.
  let end: Int

  /// The mark that stands in a line at a place.
  init?(in line: [Unicode.Scalar], at start: Int) {
    guard start < line.count else { return nil }
    if let number = circledNumber(line[start]) {
      self.init(.circled, number, end: start + 1, in: line)
      return
    }
    if let bullet = ListMark.bullet(in: line, at: start) {
      self.init(.bullet(bullet), nil, end: start + 1, in: line)
      return
    }
    let isInBrackets = line[start] == "(" || line[start] == "（"
    let first = isInBrackets ? start + 1 : start
    var end = first
    while end < line.count, end - first < 4, digit(line[end]) != nil || chineseDigits[line[end]] != nil { end += 1 }
    let isLetter = end == first && first < line.count && asciiLetter(line[first]) != nil
    if isLetter { end += 1 }
    guard end > first, end < line.count, let sign = ListMark.sign(line[end], isInBrackets: isInBrackets) else {
      return nil
    }
    let word = line[first..<end]
    let next = end + 1 < line.count ? line[end + 1] : nil
    if isLetter {
      // `A.` may be the initial of a name, `e.g.` no mark at all.
      guard sign == ")", let number = asciiLetter(line[first]) else { return nil }
      self.init(.letters(sign), number, end: end + 1, in: line)
    } else if let number = decimal(word), (1...99).contains(number) {
      // `1.5` and `3,000` are numbers.
      guard sign == ")" || next.flatMap(digit) == nil else { return nil }
      self.init(.digits(sign), number, end: end + 1, in: line)
    } else if let number = chineseNumber(word), sign == ")" || sign == "、" {
      self.init(.chinese(sign), number, end: end + 1, in: line)
    } else {
      return nil
    }
  }

  private init(_ style: Style, _ number: Int?, end: Int, in line: [Unicode.Scalar]) {
    self.style = style
    self.number = number
    var end = end
    while end < line.count, isBlank(line[end]) { end += 1 }
    self.end = end
  }

  /// What ends a number: one sign for its narrow and its wide form.
  private static func sign(_ scalar: Unicode.Scalar, isInBrackets: Bool) -> Unicode.Scalar? {
    switch scalar {
    case ")", "）": ")"
    case ".", "．": isInBrackets ? nil : "."
    case "、": isInBrackets ? nil : "、"
    default: nil
    }
  }

  private static func bullet(in line: [Unicode.Scalar], at start: Int) -> Unicode.Scalar? {
    let next = start + 1 < line.count ? line[start + 1] : nil
    guard let next else { return nil }
    switch line[start] {
    case "•", "●", "○", "■", "□", "◆", "◇", "▪", "▫", "‣", "➢", "➤", "✓", "✔", "·", "・": return line[start]
    case "*", "–", "—", "+": return isBlank(next) ? line[start] : nil
    // `-5 ℃` is a number, `--` a line.
    case "-": return isBlank(next) || next.properties.isAlphabetic ? line[start] : nil
    default: return nil
    }
  }
}

extension String {
  /// The lines of a cell as entries of a list: by their marks; where none has one, each line is an entry. A line without a
  /// mark goes on with the entry above it.
  static func entries(of lines: [String]) -> [(number: Int?, text: String)] {
    let parts = lines.flatMap(\.dividedAtBars).flatMap(\.dividedAtMarks)
    var marks = parts.map { part in
      ListMark(in: Array(part.unicodeScalars), at: 0).flatMap { $0.end < part.unicodeScalars.count ? $0 : nil }
    }
    // Letters are marks where they count: a) b) c).
    let letters = marks.compactMap { $0.flatMap { $0.isLetter ? $0.number : nil } }
    if letters != Array(1...letters.count + 1).dropLast() {
      marks = marks.map { $0.flatMap { $0.isLetter ? nil : $0 } }
    }
    let hasMarks = marks.contains { $0 != nil }
    var entries: [(number: Int?, text: String)] = []
    for (part, mark) in zip(parts, marks) {
      if let mark {
        let text = String(String.UnicodeScalarView(Array(part.unicodeScalars)[mark.end...]))
        entries.append((mark.number, text))
      } else if hasMarks, let last = entries.last {
        entries[entries.count - 1].text = sentence(of: [last.text, part])
      } else {
        entries.append((nil, part))
      }
    }
    return entries
  }

  /// ` ¦ ` stands between entries where a table has no room for lines.
  private var dividedAtBars: [String] {
    unicodeScalars.split(separator: "¦").map { String($0).withoutOuterBlanks }.filter { !$0.isEmpty }
  }

  /// A line that begins with the first number of a list and holds the next ones: `1）…；2）…`.
  private var dividedAtMarks: [String] {
    let line = Array(unicodeScalars)
    guard let first = ListMark(in: line, at: 0), first.number == 1 else { return [self] }
    var starts = [0]
    var index = first.end
    while index < line.count {
      let isAfterText = line[index - 1].isEndOfEntry || first.style == .circled
      if isAfterText, let mark = ListMark(in: line, at: index), mark.style == first.style,
        mark.number == starts.count + 1, mark.end < line.count
      {
        starts.append(index)
        index = mark.end
      } else {
        index += 1
      }
    }
    return zip(starts, starts.dropFirst() + [line.count]).map { start, end in
      String(String.UnicodeScalarView(line[start..<end])).withoutOuterBlanks
    }
  }

  /// A title without a number before it: `1、客户电话预约`.
  var withoutNumber: String {
    let line = Array(unicodeScalars)
    guard let mark = ListMark(in: line, at: 0), mark.number != nil, !mark.isLetter, mark.end < line.count else {
      return self
    }
    return String(String.UnicodeScalarView(line[mark.end...]))
  }
}

extension ListMark {
  fileprivate var isLetter: Bool {
    if case .letters = style { true } else { false }
  }
}

extension Unicode.Scalar {
  /// Whether an entry may end here, with the number of the next behind it.
  fileprivate var isEndOfEntry: Bool { isBlank(self) || ";；。，,.！!？?、".unicodeScalars.contains(self) }
}

// MARK: Numbers

/// A digit, of full width too.
private func digit(_ scalar: Unicode.Scalar) -> Int? {
  switch scalar.value {
  case 0x30...0x39: Int(scalar.value) - 0x30
  case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
  default: nil
  }
}

private func decimal(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
  word.reduce(0) { number, scalar in number.flatMap { number in digit(scalar).map { number * 10 + $0 } } }
}

private func asciiLetter(_ scalar: Unicode.Scalar) -> Int? {
  switch scalar.value {
  case 0x41...0x5A: Int(scalar.value) - 0x40
  case 0x61...0x7A: Int(scalar.value) - 0x60
  default: nil
  }
}

/// `①`, `⑴`, `⒈`.
private func circledNumber(_ scalar: Unicode.Scalar) -> Int? {
  switch scalar.value {
  case 0x2460...0x2473: Int(scalar.value) - 0x245F
  case 0x2474...0x2487: Int(scalar.value) - 0x2473
  case 0x2488...0x249B: Int(scalar.value) - 0x2487
  default: nil
  }
}

private let chineseDigits: [Unicode.Scalar: Int] = [
  "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
]

/// `一` to `九十九`.
private func chineseNumber(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
  let digits = word.compactMap { chineseDigits[$0] }
  guard digits.count == word.count else { return nil }
  switch digits.count {
  case 1: return digits[0]
  case 2 where digits[0] == 10 && digits[1] < 10: return 10 + digits[1]
  case 2 where digits[1] == 10 && digits[0] < 10: return digits[0] * 10
  case 3 where digits[1] == 10 && digits[0] < 10 && digits[2] < 10: return digits[0] * 10 + digits[2]
  default: return nil
  }
}

extension String {
  /// Whether it can be the number of a step: `3`, `3.1`, `第三步`, `Step 3`, `A3`, `③`, `iv`; nothing longer.
  var isStepNumber: Bool {
    let scalars = Array(unicodeScalars)
    guard scalars.count <= 12 else { return false }
    return scalars.contains { digit($0) != nil || chineseDigits[$0] != nil || circledNumber($0) != nil }
      || scalars.allSatisfy { "ivxIVX".unicodeScalars.contains($0) } || scalars.count == 1
  }
}
