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

  /// The document as UTF-8.
  package func render(_ document: Document, as syntax: OutputSyntax) -> [UInt8] {
    var values = TemplateValues()
    let record = document.templateValue(in: &values)
    return compiled.render(record, of: values, as: syntax)
  }
}

/// A template for records of a schema known only at run time; see `Template` for those of a Swift type.
package struct CompiledTemplate: Sendable {
  private let program: TemplateProgram

  /// Reads a template and what it includes; reports everything that is wrong with them. The value is `nil` when
  /// something is.
  package static func load(
    _ file: SourceFile, schema: TemplateSchema, library: TemplateLibrary
  ) -> Diagnosed<CompiledTemplate?> {
    let bound = bindTemplate(file, schema: schema, library: library)
    let isSound = !bound.diagnostics.contains { $0.severity == .error }
    return Diagnosed(isSound ? CompiledTemplate(program: bound.value) : nil, bound.diagnostics)
  }

  /// The record as UTF-8. It is of the template's schema; where it is not, it renders as missing.
  package func render(
    _ record: TemplateValue, of values: borrowing TemplateValues, as syntax: OutputSyntax
  ) -> [UInt8] {
    // More than most pages take: the GNU C library keeps the memory of so large a block for the next, where it gives
    // that of smaller ones back to the system each time.
    var output = ByteBuffer(capacity: 1 << 19)
    program.run(record, of: values, as: syntax, to: &output)
    return output.array
  }
}
