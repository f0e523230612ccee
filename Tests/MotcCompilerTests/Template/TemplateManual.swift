import MotcRendering
import MotcSource

/// What templates may show, as the pages of the manual say it: each document's records and their fields, made from the
/// types of the documents.
struct TemplateManual {
  let language: MessageLanguage
  /// Records of several documents.
  private var shared: Set<ObjectIdentifier> = []
  private var headings: [ObjectIdentifier: String] = [:]

  init(language: MessageLanguage) {
    self.language = language
    var documents: [ObjectIdentifier: Set<String>] = [:]
    for document in Self.documents {
      for record in Self.records(of: document.schema) {
        documents[ObjectIdentifier(record), default: []].insert(document.schema.name)
      }
    }
    shared = Set(documents.filter { $0.value.count > 1 }.keys)
  }

  var text: String {
    var manual = self
    var sections: [(heading: String, introduction: String, records: [TemplateSchema])] = []
    var common: [TemplateSchema] = []
    for document in Self.documents {
      let records = Self.records(of: document.schema)
      common += records.filter { isShared($0) }
      let templates = document.templates.map { "`\($0).mustache`" }.joined(separator: separator)
      sections.append(
        (
          document.schema.name, "\(templates)\(colon)\(document.schema.documentation[language])",
          records.filter { !isShared($0) }
        ))
    }
    sections.append((Self.common[language], Self.commonIntroduction[language], Self.once(common)))
    for section in sections {
      for record in section.records {
        let isDocument = record.name == section.heading
        manual.headings[ObjectIdentifier(record)] = isDocument ? record.name : "\(section.heading): \(record.name)"
      }
    }
    return sections.map { section in
      "### \(section.heading)\n\n\(section.introduction)\n"
        + section.records.map { manual.section(of: $0, isFirst: $0.name == section.heading) }.joined()
    }.joined(separator: "\n")
  }

  // MARK: Records

  private static var documents: [(schema: TemplateSchema, templates: [String])] {
    var documents: [(schema: TemplateSchema, templates: [String])] = []
    for template in DocumentTemplate.all {
      if let last = documents.indices.last, documents[last].schema === template.schema {
        documents[last].templates.append(template.name)
      } else {
        documents.append((template.schema, [template.name]))
      }
    }
    return documents
  }

  /// A record and those in it, each before what it holds.
  private static func records(of schema: TemplateSchema) -> [TemplateSchema] {
    once([schema] + schema.fields.flatMap { field in Self.record(in: field.kind).map { records(of: $0) } ?? [] })
  }

  private static func once(_ records: [TemplateSchema]) -> [TemplateSchema] {
    var met: Set<ObjectIdentifier> = []
    return records.filter { met.insert(ObjectIdentifier($0)).inserted }
  }

  private static func record(in kind: FieldKind) -> TemplateSchema? {
    switch kind {
    case .record(let schema): schema
    case .list(let element): record(in: element)
    case .text, .markup, .flag, .number: nil
    }
  }

  private func isShared(_ record: TemplateSchema) -> Bool { shared.contains(ObjectIdentifier(record)) }

  private func section(of record: TemplateSchema, isFirst: Bool) -> String {
    var text = isFirst ? "\n" : "\n#### \(heading(of: record))\n\n\(record.documentation[language])\n\n"
    text += "| \(Self.columns.map { $0[language] }.joined(separator: " | ")) |\n| --- | --- | --- |\n"
    for field in record.fields {
      let value = value(field.kind) + (field.isOptional ? Self.optional[language] : "")
      let meaning = field.documentation[language].replacing("|", with: "\\|").replacing("\u{A0}", with: " ")
      text += "| `\(field.name)` | \(value) | \(meaning) |\n"
    }
    return text
  }

  private func heading(of record: TemplateSchema) -> String { headings[ObjectIdentifier(record)] ?? record.name }

  private func value(_ kind: FieldKind) -> String {
    switch kind {
    case .text, .markup, .flag, .number: kind.name[language]
    case .list(let element): Self.list(.string(value(element))).text(in: language)
    case .record(let schema): "[\(schema.name)](#\(anchor(of: schema)))"
    }
  }

  /// As GitHub makes it of a heading.
  private func anchor(of record: TemplateSchema) -> String {
    String(heading(of: record).lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" })
      .replacing(" ", with: "-")
  }

  // MARK: Words

  private var separator: String { language == .chinese ? "、" : ", " }
  private var colon: String { language == .chinese ? "：" : ": " }

  private static let columns = [
    Phrase(en: "field", zh: "字段", af: "veld"), Phrase(en: "value", zh: "值", af: "waarde"),
    Phrase(en: "meaning", zh: "含义", af: "betekenis"),
  ]
  private static let list = Phrase(en: "list of {1}", zh: "{1}的列表", af: "lys van {1}")
  private static let optional = Phrase(en: ", or nothing", zh: "，可缺", af: ", of niks")
  private static let common = Phrase(en: "in several documents", zh: "多种文档共有", af: "in verskeie dokumente")
  private static let commonIntroduction = Phrase(
    en: "Records that more than one document has.", zh: "不止一种文档用到的记录。", af: "Rekords wat meer as een dokument het.")
}
