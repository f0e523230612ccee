package import MotcSource

/// A template whose every name has been checked against the type of document it shows.
package struct Template<Document: TemplateRecord>: Sendable {
  private let compiled: CompiledTemplate

  /// Reads a template and what it includes; reports everything that is wrong with them. The value is `nil` when
  /// something is.
  package static func load(_ file: SourceFile, library: TemplateLibrary) -> Diagnosed<Template?> {
    let loaded = CompiledTemplate.load(file, schema: Document.documentType.schema, library: library)
    return Diagnosed(loaded.value.map(Template.init(compiled:)), loaded.diagnostics)
  }

  /// Appends the document as UTF-8.
  package func render(_ document: Document, as syntax: OutputSyntax, to output: inout [UInt8]) {
    compiled.render(document.templateValue, as: syntax, to: &output)
  }
}

/// A template for records of a schema known only at run time; see `Template` for those of a Swift type.
package struct CompiledTemplate: Sendable {
  private let instructions: [TemplateInstruction]

  /// Reads a template and what it includes; reports everything that is wrong with them. The value is `nil` when
  /// something is.
  package static func load(
    _ file: SourceFile, schema: TemplateSchema, library: TemplateLibrary
  ) -> Diagnosed<CompiledTemplate?> {
    let bound = bindTemplate(file, schema: schema, library: library)
    let isSound = !bound.diagnostics.contains { $0.severity == .error }
    return Diagnosed(isSound ? CompiledTemplate(instructions: bound.value) : nil, bound.diagnostics)
  }

  /// Appends the record as UTF-8. The record is of the template's schema; where it is not, it renders as missing.
  package func render(_ record: TemplateValue, as syntax: OutputSyntax, to output: inout [UInt8]) {
    var rendering = TemplateRendering(syntax: syntax, contexts: [record])
    rendering.run(instructions, to: &output)
  }
}

/// One step of rendering; its names are bound to places in the values.
indirect enum TemplateInstruction: Sendable {
  case literal([UInt8])
  case show(TemplateReference)
  case showRaw(TemplateReference)
  /// Once, if a flag is set; the context stays.
  case when(TemplateReference, [TemplateInstruction])
  /// Once, if there is no value, the flag is not set or the list is empty.
  case unless(TemplateReference, [TemplateInstruction])
  /// Once, if there is a value, which becomes the context.
  case with(TemplateReference, [TemplateInstruction])
  /// Once for each element, which becomes the context.
  case each(TemplateReference, [TemplateInstruction])
}

/// Where a value is found: in which context, counted from the document, and at which places of which records.
struct TemplateReference: Sendable {
  let context: Int
  /// None for the context itself.
  let slots: [Int]
}

private struct TemplateRendering {
  let syntax: OutputSyntax
  /// The document and, inside sections, what was entered since.
  var contexts: [TemplateValue]

  mutating func run(_ instructions: [TemplateInstruction], to output: inout [UInt8]) {
    for instruction in instructions {
      switch instruction {
      case .literal(let bytes): output.append(contentsOf: bytes)
      case .show(let reference): show(value(reference), to: &output)
      case .showRaw(let reference):
        if case .markup(let markup) = value(reference) { output.append(contentsOf: markup.bytes) }
      case .when(let reference, let body):
        if case .flag(true) = value(reference) { run(body, to: &output) }
      case .unless(let reference, let body):
        switch value(reference) {
        case .missing, .flag(false): run(body, to: &output)
        case .list(let elements) where elements.isEmpty: run(body, to: &output)
        default: break
        }
      case .with(let reference, let body):
        let value = value(reference)
        if case .missing = value { continue }
        enter(value, body, to: &output)
      case .each(let reference, let body):
        guard case .list(let elements) = value(reference) else { continue }
        for element in elements { enter(element, body, to: &output) }
      }
    }
  }

  private mutating func enter(_ context: TemplateValue, _ body: [TemplateInstruction], to output: inout [UInt8]) {
    contexts.append(context)
    run(body, to: &output)
    contexts.removeLast()
  }

  private func value(_ reference: TemplateReference) -> TemplateValue {
    var value = contexts[reference.context]
    for slot in reference.slots {
      guard case .record(let values) = value, slot < values.count else { return .missing }
      value = values[slot]
    }
    return value
  }

  private func show(_ value: TemplateValue, to output: inout [UInt8]) {
    switch value {
    case .text(let text): text.withBytes { syntax.append($0, to: &output) }
    case .string(let string): append(string, to: &output)
    case .markup(let markup): markup.bytes.withUnsafeBufferPointer { syntax.append($0, to: &output) }
    case .number(let number): append(String(number), to: &output)
    case .missing, .flag, .list, .record: break
    }
  }

  private func append(_ string: String, to output: inout [UInt8]) {
    var string = string
    string.withUTF8 { syntax.append($0, to: &output) }
  }
}
