package import MotcSource

/// Spells the keywords that phrases name, `{within}`, as a file spells them: what is to be written belongs into that file.
///
/// A phrase names a keyword, or a word such as `{end}`, by its canonical spelling.
package struct KeywordSpeller {
  private let language: MessageLanguage
  /// Findings of one rule share their phrases.
  private var spelt: [Phrase: Phrase] = [:]

  package init(_ language: MessageLanguage) {
    self.language = language
  }

  package mutating func spell(_ diagnostic: Diagnostic) -> Diagnostic {
    Diagnostic(
      code: diagnostic.code, severity: diagnostic.severity, message: spell(diagnostic.message),
      range: diagnostic.range, note: diagnostic.note.map { spell($0) },
      labels: diagnostic.labels.map { Label($0.range, spell($0.message)) }, help: diagnostic.help.map { spell($0) },
      fixIts: diagnostic.fixIts.map { FixIt(spell($0.title), $0.edits) })
  }

  private mutating func spell(_ message: Message) -> Message {
    Message(spell(message.phrase), message.arguments.map { spell($0) })
  }

  private mutating func spell(_ argument: Argument) -> Argument {
    switch argument {
    case .text, .string, .number: argument
    case .phrase(let phrase): .phrase(spell(phrase))
    case .message(let message): .message(spell(message))
    case .list(let items): .list(items.map { spell($0) })
    }
  }

  private mutating func spell(_ phrase: Phrase) -> Phrase {
    guard phrase.en.namesWord || phrase.zh.namesWord || phrase.af.namesWord else { return phrase }
    if let known = spelt[phrase] { return known }
    let result = Phrase(en: spell(phrase.en), zh: spell(phrase.zh), af: spell(phrase.af))
    spelt[phrase] = result
    return result
  }

  private func spell(_ template: String) -> String {
    var result = ""
    var rest = Substring(template)
    // The innermost braces: `{ {start-of}: … }`.
    while let close = rest.utf8.firstIndex(of: UInt8(ascii: "}")) {
      let end = rest.index(after: close)
      if let open = rest.utf8[..<close].lastIndex(of: UInt8(ascii: "{")) {
        result += rest[..<open]
        result += word(String(rest[rest.index(after: open)..<close])) ?? String(rest[open..<end])
      } else {
        result += rest[..<end]
      }
      rest = rest[end...]
    }
    return result + rest
  }

  private func word(_ name: String) -> String? {
    if let found = Vocabulary.shared.keyword(Text(name), where: { $0.canonical == name }) {
      return found.keyword.spellings(in: language).first
    }
    let words = [Enumeration.end, .strength, .roleKind, .controlKind, .cause].lazy.flatMap(\.enumerators)
    return words.first { $0.canonical == name }?.spelling(in: language)
  }
}

extension String {
  /// Whether it holds a `{word}`, and not only places of arguments, `{1}`.
  fileprivate var namesWord: Bool {
    var isOpen = false
    for byte in utf8 {
      if isOpen, (0x61...0x7A).contains(byte) { return true }
      isOpen = byte == UInt8(ascii: "{")
    }
    return false
  }
}

extension Keyword {
  /// For a message: the keyword as the file spells it.
  package var argument: Argument { .phrase(Phrase(en: "{\(canonical)}", zh: "{\(canonical)}", af: "{\(canonical)}")) }
}
