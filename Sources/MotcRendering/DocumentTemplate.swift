/// A template that a document is made with, and what it may show.
package struct DocumentTemplate: Sendable {
  /// What tags would call it: `checklist.html`.
  package let name: String
  package let schema: TemplateSchema

  /// Of all documents, in the order of the command line; the index and the pages of a site come last.
  package static let all =
    ArtefactKind.allCases.flatMap { kind in
      kind.formats.compactMap { format in
        kind.schema(in: format).map { DocumentTemplate(name: kind.templateName(format), schema: $0) }
      }
    } + [
      DocumentTemplate(name: IndexRenderer.templateName, schema: IndexDocument.documentType.schema),
      DocumentTemplate(name: IndexRenderer.siteTemplateName, schema: IndexDocument.documentType.schema),
      DocumentTemplate(name: SiteRenderer.templateName, schema: SitePage.documentType.schema),
    ]
}

extension ArtefactKind {
  /// `checklist.html`, for what is made with a template.
  func templateName(_ format: ArtefactFormat) -> String { rawValue + "." + format.fileExtension }

  /// What a template of the format may show; `nil` where a writer makes it.
  fileprivate func schema(in format: ArtefactFormat) -> TemplateSchema? {
    guard format == .html || format == .markdown else { return nil }
    return switch self {
    case .checklist: ChecklistDocument.documentType.schema
    case .training: TrainingDocument.documentType.schema
    case .card: CardDocument.documentType.schema
    case .standards: StandardsDocument.documentType.schema
    case .risks: RisksDocument.documentType.schema
    case .trace: TraceDocument.documentType.schema
    case .lanes: LanesDocument.documentType.schema
    case .flow: format == .html ? FlowSheets.documentType.schema : nil
    case .model: nil
    }
  }
}
