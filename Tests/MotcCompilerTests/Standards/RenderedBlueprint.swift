import MotcAnalysis
import MotcRendering
import MotcSource
import MotcTemplates
import Testing

/// A blueprint, its facts and the files that it is made of.
struct RenderedBlueprint {
  let files: [SourceFile]
  let facts: Facts
  let diagnostics: [Diagnostic]

  init(_ text: String) throws {
    try self.init(compile(SourceFile(id: FileID(0), path: "test.yaml", text: text)))
  }

  init(_ compilation: Compilation) throws {
    files = compilation.files
    diagnostics = compilation.diagnostics
    facts = try #require(compilation.facts)
  }

  /// The artefact as text, made with the templates that come with motc.
  func text(
    _ kind: ArtefactKind, _ format: ArtefactFormat, for options: RenderOptions = RenderOptions()
  ) throws -> String {
    let renderer = try Renderer.load(kind, format, templates: builtInTemplates).get()
    return String(decoding: try renderer.render(facts, of: files, for: options).get().bytes, as: UTF8.self)
  }
}

let builtInTemplates = TemplateLibrary(builtInTemplateFiles)

private let builtInTemplateFiles = BuiltInTemplates.all.filter { $0.path.hasSuffix(".mustache") }.enumerated().map {
  SourceFile(id: FileID($0), path: $1.path, text: $1.contents)
}

/// The templates that come with motc, and over them some of a user's own, by their paths in a folder.
func templates(with own: [(path: String, text: String)], in folder: String = "mine") -> TemplateLibrary {
  TemplateLibrary(
    named: builtInTemplateFiles.map { (TemplateLibrary.name(ofPath: $0.path), $0) }
      + own.enumerated().map { number, template in
        let id = FileID(builtInTemplateFiles.count + number)
        let file = SourceFile(id: id, path: "\(folder)/\(template.path)", text: template.text)
        return (TemplateLibrary.name(ofPath: template.path), file)
      })
}

/// The lines between two that hold the given words, those left out.
func lines(of text: String, from first: String, to last: String) -> [String] {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  guard let start = lines.firstIndex(where: { $0.contains(first) }) else { return [] }
  let rest = lines[(start + 1)...]
  return Array(rest.prefix { !$0.contains(last) })
}
