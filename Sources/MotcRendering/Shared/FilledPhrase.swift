import MotcSource

extension Phrase {
  /// The label with its placeholders filled, the words left as their author wrote them: the writer of the document
  /// escapes them. (`Message` makes control characters visible, for terminals.)
  func filled(_ words: String..., in language: MessageLanguage) -> String {
    var result: [UInt8] = []
    let template = Array(self[language].utf8)
    var index = 0
    while index < template.count {
      // `{1}` to `{9}`.
      if template[index] == UInt8(ascii: "{"), index + 2 < template.count, template[index + 2] == UInt8(ascii: "}"),
        words.indices.contains(Int(template[index + 1]) - 0x31)
      {
        result += Array(words[Int(template[index + 1]) - 0x31].utf8)
        index += 3
      } else {
        result.append(template[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Several things in a row: `接待、派工`, `reception, workshop`.
func list(_ items: [String], in language: MessageLanguage) -> String {
  items.joined(separator: language == .chinese ? "、" : ", ")
}

/// Several statements in a row.
func sequence(_ statements: [String], in language: MessageLanguage) -> String {
  statements.joined(separator: language == .chinese ? "；" : "; ")
}
