/// A language that motc's own words exist in; an author's text may be in any.
package enum MessageLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case chinese = "zh-CN"
  case afrikaans = "af"

  /// The language that serves a BCP 47 tag best; English when none does.
  package init(tag: String) {
    let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    switch String(decoding: primary, as: UTF8.self).lowercased() {
    case "zh": self = .chinese
    case "af": self = .afrikaans
    default: self = .english
    }
  }
}

/// One sentence or label in every language; `{1}`, `{2}` … stand for the arguments.
package struct Phrase: Sendable, Hashable {
  package let en: String
  package let zh: String
  package let af: String

  package init(en: String, zh: String, af: String) {
    self.en = en
    self.zh = zh
    self.af = af
  }

  package subscript(language: MessageLanguage) -> String {
    switch language {
    case .english: en
    case .chinese: zh
    case .afrikaans: af
    }
  }

  /// The phrase with what fills its placeholders, ready to be said in any language.
  package func callAsFunction(_ arguments: Argument...) -> Message {
    Message(self, arguments)
  }
}

/// What fills a placeholder of a phrase.
package indirect enum Argument: Sendable, Hashable {
  /// The author's words, printed as they are (control characters made visible).
  case text(Text)
  case string(String)
  case number(Int)
  /// Words of our own, translated with the message.
  case phrase(Phrase)
  case message(Message)
  /// Joined by the language's list comma.
  case list([Argument])
}

extension Argument: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .number(value) }
}

/// A phrase and its arguments: one sentence, in whatever language it will be read.
package struct Message: Sendable, Hashable {
  package let phrase: Phrase
  package let arguments: [Argument]

  package init(_ phrase: Phrase, _ arguments: [Argument] = []) {
    self.phrase = phrase
    self.arguments = arguments
  }

  package func text(in language: MessageLanguage) -> String {
    let template = phrase[language]
    guard !arguments.isEmpty else { return template }
    var result = ""
    var rest = Substring(template).unicodeScalars
    while let open = rest.firstIndex(of: "{") {
      result.unicodeScalars.append(contentsOf: rest[..<open])
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(of: "}"), let number = Int(String(after[..<close])),
        arguments.indices.contains(number - 1)
      else {
        result.unicodeScalars.append("{")
        rest = after
        continue
      }
      result += arguments[number - 1].text(in: language)
      rest = after[after.index(after: close)...]
    }
    result.unicodeScalars.append(contentsOf: rest)
    return result
  }
}

extension Argument {
  package func text(in language: MessageLanguage) -> String {
    switch self {
    case .text(let text): visible(text.string)
    case .string(let string): visible(string)
    case .number(let number): String(number)
    case .phrase(let phrase): phrase[language]
    case .message(let message): message.text(in: language)
    case .list(let items):
      items.map { $0.text(in: language) }.joined(separator: language == .chinese ? "、" : ", ")
    }
  }
}

/// The string with control characters, line ends and direction overrides written out, so that an author's text can
/// neither break a line of our output nor command a terminal.
package func visible(_ string: String) -> String {
  func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
  guard string.unicodeScalars.contains(where: isHidden) else { return string }
  var result = ""
  for scalar in string.unicodeScalars {
    if !isHidden(scalar) {
      result.unicodeScalars.append(scalar)
    } else if scalar == "\n" {
      result += "⏎"
    } else if scalar == "\t" {
      result += " "
    } else {
      let hexadecimal = String(scalar.value, radix: 16, uppercase: true)
      result += "<U+" + String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal + ">"
    }
  }
  return result
}
