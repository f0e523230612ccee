import MotcAnalysis
import MotcModel
package import MotcSource

extension IndexDocument {
  /// The page's own words are in the given language, else in that of most blueprints, of the first among equals.
  package init(_ entries: [IndexEntry], language: MessageLanguage? = nil) {
    let language = language ?? Self.mostCommonLanguage(of: entries)
    words = IndexWords(language: language)
    languageTag = language.rawValue
    cards = entries.map { IndexCard($0, in: language) }
  }

  private static func mostCommonLanguage(of entries: [IndexEntry]) -> MessageLanguage {
    var best: (language: MessageLanguage, count: Int) = (.english, 0)
    for entry in entries {
      let language = entry.facts.blueprint.language
      let count = entries.count { $0.facts.blueprint.language == language }
      if count > best.count { best = (language, count) }
    }
    return best.language
  }
}

extension IndexCard {
  fileprivate init(_ entry: IndexEntry, in language: MessageLanguage) {
    let blueprint = entry.facts.blueprint
    id = blueprint.id.value
    title = blueprint.name
    languageTag = blueprint.languageTag?.value.string ?? blueprint.language.rawValue
    self.language = IndexWords.name(of: blueprint.language)[language]
    version = blueprint.version?.value
    owner = blueprint.owner?.value
    findings = entry.findings
    counts = [
      IndexCount(label: IndexWords.steps[language], number: blueprint.steps.count),
      IndexCount(label: IndexWords.requirements[language], number: entry.facts.requirements.count),
      IndexCount(label: IndexWords.moments[language], number: entry.facts.moments.count),
      IndexCount(label: IndexWords.controls[language], number: entry.facts.controls.count),
    ]
    picture = Self.picture(among: entry.files)
    documents = Self.documents(entry.files.filter { $0.role == nil }, in: language)
    roles = blueprint.roles.compactMap { role in
      let documents = Self.documents(entry.files.filter { $0.role === role }, in: language)
      return documents.isEmpty ? nil : IndexRole(name: role.name, documents: documents)
    }
  }

  /// An SVG is sharp at any size; a picture opens in the best format that there is.
  private static func picture(among files: [IndexFile]) -> IndexPicture? {
    func file(_ format: String) -> IndexFile? { files.first { $0.kind == .flow && $0.format == format } }
    guard let shown = file("svg") ?? file("png") else { return nil }
    return IndexPicture(url: relativeURL(shown.path), link: relativeURL((file("svg") ?? file("pdf") ?? shown).path))
  }

  /// By kind; within a kind the format that opens in a browser first, the others as they come.
  private static func documents(_ files: [IndexFile], in language: MessageLanguage) -> [IndexDocuments] {
    ArtefactKind.allCases.compactMap { kind in
      let ofKind = files.filter { $0.kind == kind }
      guard let main = ofKind.first(where: { ["html", "svg"].contains($0.format) }) ?? ofKind.first else { return nil }
      return IndexDocuments(
        title: IndexWords.title(of: kind)[language], main: IndexLink(main),
        others: ofKind.filter { $0.path != main.path }.map(IndexLink.init))
    }
  }
}

extension IndexLink {
  fileprivate init(_ file: IndexFile) {
    format = file.format == "md" ? "Markdown" : file.format.uppercased()
    url = relativeURL(file.path)
  }
}

/// A path as a URL reference: every byte but the unreserved ones of RFC 3986 and `/` is escaped, so that neither a
/// colon in the first part nor a script other than Latin is misread.
func relativeURL(_ path: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var url: [UInt8] = []
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      url.append(byte)
    default:
      url += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: url, as: UTF8.self)
}
