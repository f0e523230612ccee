import MotcRendering
import MotcSource

/// A document written by hand, from which a schema is inferred.
indirect enum Sample: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  case null
  case flag(Bool)
  case number(Int)
  case text(String)
  case markup(String)
  case list([Sample])
  case record([(name: String, value: Sample)])

  init(nilLiteral: ()) { self = .null }
  init(booleanLiteral value: Bool) { self = .flag(value) }
  init(integerLiteral value: Int) { self = .number(value) }
  init(stringLiteral value: String) { self = .text(value) }
  init(arrayLiteral elements: Sample...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, Sample)...) { self = .record(elements.map { ($0, $1) }) }

  subscript(name: String) -> Sample? {
    guard case .record(let fields) = self else { return nil }
    return fields.first { $0.name == name }?.value
  }

  /// The kind that holds all the values, and whether one of them is missing.
  static func kind(of values: [Sample]) -> (kind: FieldKind, isOptional: Bool) {
    let present = values.filter { if case .null = $0 { false } else { true } }
    let isOptional = present.count < values.count
    switch present.first {
    case nil, .null: return (.text, true)
    case .flag: return (.flag, isOptional)
    case .number: return (.number, isOptional)
    case .text: return (.text, isOptional)
    case .markup: return (.markup, isOptional)
    case .list:
      let elements = present.flatMap { if case .list(let elements) = $0 { elements } else { [Sample]() } }
      return (.list(of: kind(of: elements).kind), isOptional)
    case .record:
      var names: [String] = []
      for case .record(let fields) in present {
        for field in fields where !names.contains(field.name) { names.append(field.name) }
      }
      let fields = names.map { name in
        let field = kind(of: present.map { $0[name] ?? .null })
        return FieldSchema(name, field.kind, isOptional: field.isOptional, documentation: unsaid)
      }
      return (.record(TemplateSchema("sample", documentation: unsaid, fields: fields)), isOptional)
    }
  }

  func value(as kind: FieldKind, in values: inout TemplateValues) -> TemplateValue {
    switch (self, kind) {
    case (.flag(let flag), _): return .flag(flag)
    case (.number(let number), _): return .number(number)
    case (.text(let text), _): return values.text(text)
    case (.markup(let text), _): return values.markup(Markup(text))
    case (.list(let elements), .list(let element)):
      return values.list(elements) { $0.value(as: element, in: &$1) }
    case (.record, .record(let schema)):
      let places = values.room(for: schema.fields.count)
      for (place, field) in zip(places.range, schema.fields) {
        values.put((self[field.name] ?? .null).value(as: field.kind, in: &values), at: place)
      }
      return .record(places)
    default: return .missing
    }
  }
}

private let unsaid = Phrase(en: "Sample.", zh: "示例。", af: "Voorbeeld.")

/// The files of a test: the template is the first, its partials follow.
func templateFiles(_ template: String, _ partials: KeyValuePairs<String, String> = [:]) -> [SourceFile] {
  [SourceFile(id: FileID(0), path: "template.mustache", text: template)]
    + partials.enumerated().map { SourceFile(id: FileID($0 + 1), path: "\($1.key).mustache", text: $1.value) }
}

func load(
  _ template: String, for sample: Sample, partials: KeyValuePairs<String, String> = [:]
) -> Diagnosed<CompiledTemplate?> {
  guard case .record(let schema) = Sample.kind(of: [sample]).kind else { return Diagnosed(nil, []) }
  let files = templateFiles(template, partials)
  return CompiledTemplate.load(files[0], schema: schema, library: TemplateLibrary(Array(files.dropFirst())))
}

/// The output, or the messages when the template does not load.
func render(
  _ template: String, _ sample: Sample, partials: KeyValuePairs<String, String> = [:], as syntax: OutputSyntax = .html
) -> String {
  let loaded = load(template, for: sample, partials: partials)
  guard let template = loaded.value else {
    return loaded.diagnostics.map { "\($0.code) \($0.message.text(in: .english))" }.joined(separator: "\n")
  }
  var values = TemplateValues()
  let record = sample.value(as: Sample.kind(of: [sample]).kind, in: &values)
  return String(decoding: template.render(record, of: values, as: syntax), as: UTF8.self)
}
