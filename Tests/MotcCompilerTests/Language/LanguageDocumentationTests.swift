import MotcModel
import MotcSource
import Testing

/// Every word of the language is explained, in one sentence that says more than the word.
@Suite struct LanguageDocumentationTests {
  private static let sentences: [(word: String, phrase: Phrase?)] = MappingName.allCases.flatMap { name in
    [("\(name)", Language.documentation(of: name))]
      + Language.type(name).fields.flatMap { field in
        let word = "\(name).\(field.keyword.canonical)"
        return [(word, Language.documentation(of: field.keyword, in: name))]
          + (field.shape.enumeration?.enumerators ?? []).map { enumerator in
            ("\(word): \(enumerator.canonical)", Language.documentation(of: enumerator, as: field.keyword))
          }
      }
  }

  @Test func nothingLacksDocumentation() {
    #expect(Self.sentences.count > 150)
    for (word, phrase) in Self.sentences { #expect(phrase != nil, "\(word)") }
  }

  @Test(arguments: MessageLanguage.allCases) func eachIsOneSentence(_ language: MessageLanguage) {
    for (word, phrase) in Self.sentences {
      guard let sentence = phrase?[language] else { continue }
      let end: Character = language == .chinese ? "。" : "."
      #expect(sentence.last == end, "\(word): \(sentence)")
      let first = sentence.first { $0.isLetter }
      #expect(language == .chinese || first?.isUppercase == true || sentence.hasPrefix("'n "), "\(word): \(sentence)")
      #expect(sentence.filter { $0 == end }.count == 1 || language != .chinese, "\(word): \(sentence)")
      #expect(!sentence.contains(". ") && !sentence.contains("|") && !sentence.contains("\n"), "\(word): \(sentence)")
      #expect(language == .chinese || !sentence.unicodeScalars.contains { $0.value >= 0x3000 }, "\(word): \(sentence)")
      #expect(language != .chinese || !sentence.contains("`"), "\(word): \(sentence)")
    }
  }

  @Test func nothingElseIsDocumented() {
    #expect(Language.documentation(of: .steps, in: .library) == nil)
    #expect(Language.documentation(of: Enumeration.stage.enumerators[0], as: .kind) == nil)
  }
}

extension Shape {
  /// The words that a value of this shape may be.
  var enumeration: Enumeration? {
    switch self {
    case .enumeration(let enumeration): enumeration
    case .boolean: .boolean
    case .oneOrMore(let item), .list(let item), .entries(let item): item.enumeration
    default: nil
    }
  }
}
