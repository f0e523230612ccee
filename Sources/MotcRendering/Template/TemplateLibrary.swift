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

  /// A later file takes the place of an earlier one of the same path. Paths are relative to their template folder.
  package init(_ files: [SourceFile]) {
    self.files = Dictionary(files.map { (Text(Self.name(ofPath: $0.path)), $0) }, uniquingKeysWith: { $1 })
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
