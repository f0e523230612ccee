package import MotcAnalysis
import MotcModel
package import MotcSource

/// Makes one kind of artefact in one format; its template is read once and serves for any number of blueprints.
package struct Renderer: Sendable {
  package let kind: ArtefactKind
  package let format: ArtefactFormat
  private let write: Writer

  /// From facts, and the files that they were found in, its own first, to the bytes of the artefact.
  package typealias Writer = @Sendable (Facts, [SourceFile], RenderOptions) -> Result<[UInt8], RenderFailure>

  package init(_ kind: ArtefactKind, _ format: ArtefactFormat, write: @escaping Writer) {
    self.kind = kind
    self.format = format
    self.write = write
  }

  package func render(
    _ facts: Facts, of sources: [SourceFile], for options: RenderOptions = RenderOptions()
  ) -> Result<Artefact, RenderFailure> {
    write(facts, sources, options).map { bytes in
      let id = facts.blueprint.id.value
      return Artefact(
        name: fileName(id, kind, roles: options.roles ?? [], tier: options.tier, format: format), bytes: bytes)
    }
  }
}

extension Renderer {
  package static func load(
    _ kind: ArtefactKind, _ format: ArtefactFormat, templates: TemplateLibrary
  ) -> Result<Renderer, RenderFailure> {
    guard kind.formats.contains(format) else { return .failure(.noSuchFormat(kind, format)) }
    return switch kind {
    case .flow: flow(format, templates: templates)
    case .checklist: checklist(format, templates: templates)
    case .standards: standards(format, templates: templates)
    case .risks: risks(format, templates: templates)
    case .trace: trace(format, templates: templates)
    case .lanes: lanes(format, templates: templates)
    case .model: .success(model)
    case .training: training(format, templates: templates)
    case .card: card(format, templates: templates)
    }
  }

  /// A renderer of HTML or Markdown, by the template that is named after kind and format: `checklist.html`.
  static func fromTemplate<Document: TemplateRecord>(
    _ kind: ArtefactKind, _ format: ArtefactFormat, templates: TemplateLibrary,
    document: @escaping @Sendable (Facts, [SourceFile], RenderOptions) -> Result<Document, RenderFailure>
  ) -> Result<Renderer, RenderFailure> {
    let name = kind.templateName(format)
    guard let file = templates[Text(name)] else { return .failure(.missingTemplate(name)) }
    let loaded = Template<Document>.load(file, library: templates)
    guard let template = loaded.value else { return .failure(.template(loaded.diagnostics)) }
    let syntax: OutputSyntax = format == .html ? .html : .markdown
    return .success(
      Renderer(kind, format) { facts, sources, options in
        document(facts, sources, options).map { template.render($0, as: syntax) }
      })
  }
}

/// `4s-repair-visit.checklist.客服.html`.
func fileName(
  _ blueprint: Text, _ kind: ArtefactKind, roles: [Text] = [], tier: Text? = nil, format: ArtefactFormat
) -> String {
  let parts = [blueprint, Text(kind.rawValue)] + roles + (tier.map { [$0] } ?? [])
  return parts.map(fileNamePart).joined(separator: ".") + "." + format.fileExtension
}

/// Ids are letters, digits, `-` and `_`; what else a faulty one holds is kept out of paths.
private func fileNamePart(_ id: Text) -> String {
  let isPlain = id.withBytes { bytes in
    bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }
  if isPlain { return id.string }
  var part = String.UnicodeScalarView()
  for scalar in id.string.unicodeScalars {
    let isIdScalar = scalar.properties.isXIDContinue || scalar == "-"
    part.append(isIdScalar ? scalar : "-")
  }
  return String(part)
}
