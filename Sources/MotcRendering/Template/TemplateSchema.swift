package import MotcSource

/// What a field holds, and so what a template may do with its name.
package indirect enum FieldKind: Sendable {
  case text
  case markup
  case flag
  case number
  case list(of: FieldKind)
  case record(TemplateSchema)

  /// The kind's name in messages and manuals.
  package var name: Phrase {
    switch self {
    case .text: Phrase(en: "text", zh: "文本", af: "teks")
    case .markup: Phrase(en: "markup", zh: "标记内容", af: "opmaak")
    case .flag: Phrase(en: "flag", zh: "是非项", af: "vlag")
    case .number: Phrase(en: "number", zh: "数字", af: "getal")
    case .list: Phrase(en: "list", zh: "列表", af: "lys")
    case .record: Phrase(en: "record", zh: "记录", af: "rekord")
    }
  }
}

/// One field of a record: its name in templates, what it holds and what that means.
package struct FieldSchema: Sendable {
  package let name: String
  package let kind: FieldKind
  /// Whether the value may be missing; only then does a section over a text or a number make sense.
  package let isOptional: Bool
  /// One sentence for the manual.
  package let documentation: Phrase

  package init(_ name: String, _ kind: FieldKind, isOptional: Bool = false, documentation: Phrase) {
    self.name = name
    self.kind = kind
    self.isOptional = isOptional
    self.documentation = documentation
  }
}

/// The fields of a record, in the order of its values.
package final class TemplateSchema: Sendable {
  package let name: String
  /// One sentence for the manual.
  package let documentation: Phrase
  package let fields: [FieldSchema]
  private let slots: [Text: Int]

  /// The names of the fields differ from one another.
  package init(_ name: String, documentation: Phrase, fields: [FieldSchema]) {
    self.name = name
    self.documentation = documentation
    self.fields = fields
    slots = Dictionary(uniqueKeysWithValues: fields.enumerated().map { (Text($1.name), $0) })
  }

  /// The place of a field among the record's values.
  package func slot(of name: Text) -> Int? { slots[name] }
}
