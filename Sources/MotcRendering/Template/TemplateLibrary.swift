package import MotcSource

/// The templates that partial and parent tags may name: the built-in ones and, over them, a project's own.
package struct TemplateLibrary: Sendable {
  private let files: [Text: SourceFile]
  /// In the order of their UTF-8.
  package let names: [String]

  /// In the order of their names.
  package var all: [SourceFile] { names.compactMap { files[Text($0)] } }

  /// Whether both hold the same templates, byte by byte.
  package func isSame(as other: TemplateLibrary) -> Bool {
    names == other.names
      && names.allSatisfy { files[Text($0)]?.buffer.bytes == other.files[Text($0)]?.buffer.bytes }
  }

  /// Templates that go by their paths, which are relative to their folder.
  package init(_ files: [SourceFile]) {
    self.init(named: files.map { (Self.name(ofPath: $0.path), $0) })
  }

  /// Templates whose paths are as their readers know them. A later file takes the place of an earlier one of its name.
  package init(named files: [(name: String, file: SourceFile)]) {
    self.files = Dictionary(files.map { (Text($0.name), $0.file) }, uniquingKeysWith: { $1 })
    names = self.files.keys.map(\.string).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The template called `name`: its path without `.mustache`.
  package subscript(name: Text) -> SourceFile? { files[name] }

  /// What tags call the template at a path: `partials/page.css` for `partials/page.css.mustache`.
  package static func name(ofPath path: String) -> String {
    let suffix = ".mustache"
    return path.utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
      ? String(decoding: path.utf8.dropLast(suffix.utf8.count), as: UTF8.self) : path
  }
}

extension TemplateLibrary {
  /// All that is wrong with the templates of all documents, each mistake once, whichever of them include it.
  package var diagnostics: [Diagnostic] {
    var said: Set<Mistake> = []
    return DocumentTemplate.all.flatMap { template in
      self[Text(template.name)].map {
        CompiledTemplate.load($0, schema: template.schema, library: self).diagnostics
      } ?? []
    }
    .filter { said.insert(Mistake(range: $0.range, message: $0.message)).inserted }
    .sorted(by: Diagnostic.precedes)
  }

  /// The names of the templates that no document shows, neither by itself nor as a part of what it shows.
  package var unused: [String] {
    var shown: Set<Text> = []
    var pending = DocumentTemplate.all.map { Text($0.name) }
    while let name = pending.popLast() {
      guard let file = files[name], shown.insert(name).inserted else { continue }
      pending += inclusions(in: parseTemplate(file).nodes)
    }
    return names.filter { !shown.contains(Text($0)) }
  }

  private struct Mistake: Hashable {
    let range: SourceRange
    let message: Message
  }
}

/// The names that partial and parent tags name.
private func inclusions(in nodes: [TemplateNode]) -> [Text] {
  nodes.flatMap { node -> [Text] in
    switch node {
    case .text, .variable: []
    case .section(_, _, let body): inclusions(in: body)
    case .block(let block): inclusions(in: block.nodes)
    case .partial(let inclusion):
      [inclusion.name.text] + inclusion.arguments.flatMap { inclusions(in: $0.nodes) }
    }
  }
}
