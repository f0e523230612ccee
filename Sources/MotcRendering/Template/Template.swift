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
    compiled.render(document.templateValue(), as: syntax, to: &output)
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

  /// Appends the record as UTF-8. The record is of the template's schema; where it is not, it renders as missing.
  package func render(_ record: TemplateValue, as syntax: OutputSyntax, to output: inout [UInt8]) {
    program.run(record, as: syntax, to: &output)
  }
}
