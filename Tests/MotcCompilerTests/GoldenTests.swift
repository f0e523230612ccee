import Foundation
import MotcAnalysis
import MotcModel
import MotcRendering
import MotcSource
import MotcTemplates
import MotcTestSupport
import Testing

/// What people read, as they read it.
@Suite struct GoldenTests {
  /// The smallest text that breaks each rule, and what is said about it in every language: the reading room for whoever
  /// improves the wording.
  @Test func messages() throws {
    #expect(catalogue.count > 40)
    var names: [String] = []
    for info in catalogue {
      var page = "\(info.code) \(info.name)\n"
      for example in info.triggering {
        let compilation = MarkedText(example).compilation
        let sources = Dictionary(uniqueKeysWithValues: compilation.files.map { ($0.id, $0) })
        for language in MessageLanguage.allCases {
          page += "\n--- \(language.rawValue)\n"
          page += TextPrinter().text(of: compilation.diagnostics, sources: sources) { _ in language }
        }
      }
      names.append("\(info.code).txt")
      try Golden.expect(page.utf8, "messages/\(info.code).txt")
    }
    #expect(Golden.files(in: "messages") == names.sorted())
  }

  /// Whole files with mistakes: `NAME.yaml` in, `NAME.txt` and `NAME.json` out.
  @Test func cases() throws {
    let inputs = Golden.files(in: "cases").filter { $0.hasSuffix(".yaml") }
    #expect(inputs.count >= 5)
    for input in inputs {
      let bytes = try Data(contentsOf: Golden.folder.appending(path: "cases/\(input)"))
      let source = SourceFile(id: FileID(0), path: input, buffer: TextBuffer([UInt8](bytes)))
      let compilation = compile(source)
      let name = String(input.dropLast(5))
      try Golden.expect(
        TextPrinter().text(of: compilation.diagnostics, sources: [source.id: source]) { _ in compilation.language }
          .utf8,
        "cases/\(name).txt")
      var report = FindingReport(version: "0.0.0", failing: .warning)
      report.checked = [input]
      report.add(compilation.diagnostics, in: compilation.language, rule: ruleInfo) { _ in
        FindingReport.File(source, repositoryBytes: Array(input.utf8), repositoryPath: input)
      }
      try Golden.expect(ReportFormat.json.printer.text(of: report).utf8, "cases/\(name).json")
    }
  }

  /// Every artefact of one small blueprint in each language; HTML, which is Markdown's content in a frame, once.
  @Test func documents() throws {
    let templates = TemplateLibrary(
      BuiltInTemplates.all.filter { $0.path.hasSuffix(".mustache") }.enumerated().map { number, template in
        SourceFile(id: FileID(number), path: template.path, text: template.contents)
      })
    let inputs = Golden.files(in: "documents").filter { $0.hasSuffix(".yaml") }
    #expect(inputs.count == 3)
    for input in inputs {
      let bytes = try Data(contentsOf: Golden.folder.appending(path: "documents/\(input)"))
      let source = SourceFile(id: FileID(0), path: input, buffer: TextBuffer([UInt8](bytes)))
      let compilation = compile(source)
      #expect(compilation.diagnostics.isEmpty, "\(input)")
      let facts = try #require(compilation.facts)
      for kind in ArtefactKind.allCases {
        for format in kind.formats where format != .html || facts.blueprint.language == .chinese {
          let renderer = try Renderer.load(kind, format, templates: templates).get()
          let roles = [.training, .card].contains(kind) ? facts.blueprint.roles.first.map { [$0.id.value] } : nil
          let artefact = try renderer.render(facts, of: [source], for: RenderOptions(roles: roles)).get()
          try Golden.expect(artefact.bytes, "documents/\(input.dropLast(5))/\(artefact.name)")
        }
      }
    }
  }
}
