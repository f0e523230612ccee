import MotcAnalysis
import MotcModel
package import MotcSource

/// The language as a JSON Schema, for editors and for validators that know nothing of motc.
///
/// It refuses what motc refuses as far as that can be said of one value at a time, and nothing that motc reads.
package struct LanguageSchema: Sendable {
  /// A kind of file, by the mapping that it is.
  package enum File: String, CaseIterable, Sendable {
    case blueprint, library, project

    var mapping: MappingName {
      switch self {
      case .blueprint: .blueprint
      case .library: .library
      case .project: .project
      }
    }

    /// The top key that says so.
    var keyword: Keyword {
      switch self {
      case .blueprint: .blueprint
      case .library: .library
      case .project: .motc
      }
    }
  }

  /// Of titles and descriptions.
  let language: MessageLanguage
  /// Of keywords and enumerators; English, which has the canonical words, is the first.
  let keywordLanguages: [MessageLanguage]
  private let files: [File]

  /// - Parameters:
  ///   - language: of titles and descriptions, and of the keywords that are read beside the canonical ones; English,
  ///     and keywords in every language, when none is given.
  ///   - file: the one kind of file that is described, instead of each by its top key.
  package init(language: MessageLanguage?, file: File? = nil) {
    self.language = language ?? .english
    keywordLanguages = language.map { $0 == .english ? [.english] : [.english, $0] } ?? MessageLanguage.allCases
    files = file.map { [$0] } ?? File.allCases
  }

  package var text: String {
    var json = JSONWriter()
    json.object { json in
      // What editors read: they know little of what came after it.
      json.string("$schema", "http://json-schema.org/draft-07/schema#")
      json.string("title", "motc")
      json.string("description", Self.description[language])
      writeChoice(of: files[...], to: &json)
      json.object("definitions") { json in
        writeBasics(to: &json)
        for name in mappings { writeDefinition(of: name, to: &json) }
      }
    }
    return json.text + "\n"
  }

  private static let description = Phrase(
    en: "Service blueprints, edition 1 of the language; made by `motc schema`.",
    zh: "服务蓝图，语言第一版；由 motc schema 生成。", af: "Diensbloudrukke, uitgawe 1 van die taal; gemaak deur `motc schema`.")

  /// The top key decides which mapping the file is, so that messages are about that one alone.
  private func writeChoice(of files: ArraySlice<File>, to json: inout JSONWriter) {
    guard let file = files.first else {
      json.object("properties") { json in
        for file in self.files { writeProperty(file.keyword, of: file.mapping, to: &json) }
      }
      writeAny(of: self.files.map(\.keyword), to: &json)
      return
    }
    if self.files.count == 1 {
      json.array("allOf") { $0.object { Self.refer(to: "\(file.mapping)", &$0) } }
      return
    }
    json.object("if") { writeAny(of: [file.keyword], to: &$0) }
    json.object("then") { Self.refer(to: "\(file.mapping)", &$0) }
    json.object("else") { writeChoice(of: files.dropFirst(), to: &$0) }
  }

  /// The mapping types that a file may hold, in the table's order.
  private var mappings: [MappingName] {
    var found: Set<MappingName> = []
    var open = files.map(\.mapping)
    while let name = open.popLast() {
      guard found.insert(name).inserted else { continue }
      open += Language.type(name).fields.compactMap { $0.shape.mapping }
      // The customer's title is written as a tier's.
      if name == .role { open.append(.tier) }
    }
    return MappingName.allCases.filter(found.contains)
  }

  // MARK: Words

  func spellings(of keyword: Keyword) -> [String] {
    keywordLanguages.flatMap { keyword.spellings(in: $0) }
  }

  func spellings(of enumerator: Enumerator) -> [String] {
    keywordLanguages.flatMap { enumerator.spellings(in: $0) }
  }

  /// Holds where one of the keywords is written, however it is spelt.
  func writeAny(of keywords: [Keyword], to json: inout JSONWriter) {
    let words = keywords.flatMap { spellings(of: $0) }
    if words.count == 1 {
      json.array("required") { $0.string(nil, words[0]) }
    } else {
      json.array("anyOf") { json in
        for word in words { json.object { $0.array("required") { $0.string(nil, word) } } }
      }
    }
  }

  func writeProperty(_ keyword: Keyword, of name: MappingName, to json: inout JSONWriter) {
    for word in spellings(of: keyword) {
      json.object(word) { Self.refer(to: "\(name).\(keyword.canonical)", &$0) }
    }
  }

  static func refer(to definition: String, _ json: inout JSONWriter) {
    json.string("$ref", "#/definitions/\(definition)")
  }

  static func write(_ words: [String], as key: String, to json: inout JSONWriter) {
    json.array(key) { json in
      for word in words { json.string(nil, word) }
    }
  }
}

extension Shape {
  /// The mapping type that a value of this shape holds.
  fileprivate var mapping: MappingName? {
    switch self {
    case .oneOrMore(let item), .list(let item): item.mapping
    case .keyed(let name), .mapping(let name), .statement(let name): name
    case .timePoint: .timePoint
    default: nil
    }
  }
}
