package import MotcSource

/// A type whose values templates can show, with its fields declared once.
///
///     extension ChecklistLine: TemplateRecord {
///       static let documentType = DocumentType<ChecklistLine>(
///         "line", en: "One thing that a person can verify.", zh: "…", af: "…",
///         fields: [
///           Field("action", en: "What is done.", zh: "…", af: "…", \.action),
///           Field("must", en: "Whether it is required.", zh: "…", af: "…") { $0.force == .must },
///         ])
///     }
///
/// The declaration gives the values to render, the schema that templates are checked against, and the manual. A
/// field's kind follows from its Swift type. A type does not contain itself, not even through others: a template's
/// nesting is finite.
package protocol TemplateRecord: TemplateRepresentable {
  static var documentType: DocumentType<Self> { get }
}

/// The fields of a record type.
package struct DocumentType<Value>: Sendable {
  package let schema: TemplateSchema
  /// Puts the values of all fields side by side from a place on, in the order of the schema.
  private let read: @Sendable (Value, inout TemplateValues, Int) -> Void

  /// The names of the fields differ from one another; the phrases are one sentence for the manual.
  package init(_ name: String, en: String, zh: String, af: String, fields: [Field<Value>]) {
    schema = TemplateSchema(name, documentation: Phrase(en: en, zh: zh, af: af), fields: fields.map(\.schema))
    // One closure around the other, since an array of them would be copied element by element at each record.
    var readAll: @Sendable (Value, inout TemplateValues, Int) -> Void = { _, _, _ in }
    for (slot, field) in fields.enumerated() {
      readAll = { [readAll] value, values, start in
        readAll(value, &values, start)
        values.put(field.read(value, &values), at: start + slot)
      }
    }
    read = readAll
  }

  package func record(of value: Value, in values: inout TemplateValues) -> TemplateValue {
    let places = values.room(for: schema.fields.count)
    read(value, &values, places.start)
    return .record(places)
  }
}

/// A name that templates may use, what it means, and how to read it from a document.
package struct Field<Value>: Sendable {
  package let schema: FieldSchema
  fileprivate let read: @Sendable (Value, inout TemplateValues) -> TemplateValue

  /// The kind of the field follows from `Content`; the phrases are one sentence for the manual.
  package init<Content: TemplateRepresentable>(
    _ name: String, en: String, zh: String, af: String, _ read: @escaping @Sendable (Value) -> Content
  ) {
    schema = FieldSchema(
      name, Content.fieldKind, isOptional: Content.isOptional, documentation: Phrase(en: en, zh: zh, af: af))
    self.read = { value, values in read(value).templateValue(in: &values) }
  }
}

/// A Swift type that a field of a document may have.
package protocol TemplateRepresentable: Sendable {
  static var fieldKind: FieldKind { get }
  /// Whether a value may be missing.
  static var isOptional: Bool { get }
  func templateValue(in values: inout TemplateValues) -> TemplateValue
}

extension TemplateRepresentable {
  package static var isOptional: Bool { false }
}

extension TemplateRecord {
  package static var fieldKind: FieldKind { .record(documentType.schema) }
  package func templateValue(in values: inout TemplateValues) -> TemplateValue {
    Self.documentType.record(of: self, in: &values)
  }
}

extension Text: TemplateRepresentable {
  package static var fieldKind: FieldKind { .text }
  package func templateValue(in values: inout TemplateValues) -> TemplateValue { values.text(self) }
}

extension String: TemplateRepresentable {
  package static var fieldKind: FieldKind { .text }
  package func templateValue(in values: inout TemplateValues) -> TemplateValue { values.text(self) }
}

extension Markup: TemplateRepresentable {
  package static var fieldKind: FieldKind { .markup }
  package func templateValue(in values: inout TemplateValues) -> TemplateValue { values.markup(self) }
}

extension Bool: TemplateRepresentable {
  package static var fieldKind: FieldKind { .flag }
  package func templateValue(in values: inout TemplateValues) -> TemplateValue { .flag(self) }
}

extension Int: TemplateRepresentable {
  package static var fieldKind: FieldKind { .number }
  package func templateValue(in values: inout TemplateValues) -> TemplateValue { .number(self) }
}

extension Array: TemplateRepresentable where Element: TemplateRepresentable {
  package static var fieldKind: FieldKind { .list(of: Element.fieldKind) }
  package func templateValue(in values: inout TemplateValues) -> TemplateValue {
    values.list(self) { $0.templateValue(in: &$1) }
  }
}

extension Optional: TemplateRepresentable where Wrapped: TemplateRepresentable {
  package static var fieldKind: FieldKind { Wrapped.fieldKind }
  package static var isOptional: Bool { true }
  package func templateValue(in values: inout TemplateValues) -> TemplateValue {
    self?.templateValue(in: &values) ?? .missing
  }
}
