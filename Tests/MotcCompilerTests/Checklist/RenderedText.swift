import MotcAnalysis
import MotcRendering
import MotcSource
import MotcTemplates

/// An artefact of a blueprint as text, made with the built-in templates or with one of the test's own; the messages
/// when it cannot be made.
///
/// - Parameter template: what stands in for the template of HTML, such as `{{#audit}}…{{/audit}}`.
func rendered(
  _ kind: ArtefactKind, _ format: ArtefactFormat, _ blueprint: String, roles: [Text]? = nil, tier: Text? = nil,
  template: String? = nil
) -> String {
  let source = SourceFile(id: FileID(0), path: "blueprint.yaml", text: blueprint)
  guard let facts = compile(source).facts else { return "no facts" }
  var files = BuiltInTemplates.all.enumerated().map { SourceFile(id: FileID($0 + 1), path: $1.path, text: $1.contents) }
  if let template {
    files.append(SourceFile(id: FileID(0), path: "\(kind.rawValue).html.mustache", text: template))
  }
  let artefact = Renderer.load(kind, format, templates: TemplateLibrary(files))
    .flatMap { $0.render(facts, of: [source], for: RenderOptions(roles: roles, tier: tier)) }
  switch artefact {
  case .success(let artefact): return String(decoding: artefact.bytes, as: UTF8.self)
  case .failure(let failure):
    return ([failure.message] + failure.help).map { $0.text(in: .english) }.joined(separator: "\n")
  }
}

func rendered(
  _ kind: ArtefactKind, _ blueprint: String, roles: [Text]? = nil, tier: Text? = nil, template: String? = nil
) -> String {
  rendered(kind, .html, blueprint, roles: roles, tier: tier, template: template)
}
