import MotcAnalysis
import MotcModel
package import MotcSource

extension IndexDocument {
  /// The page's own words are in the given language, else in that of most blueprints, of the first among equals.
  ///
  /// - Parameter otherFiles: of a site: the files without documents that the check found something in.
  package init(_ entries: [IndexEntry], language: MessageLanguage? = nil, otherFiles: [SiteFile] = []) {
    let language = language ?? Self.mostCommonLanguage(of: entries)
    words = IndexWords(language: language)
    languageTag = language.rawValue
    cards = entries.map { IndexCard($0, in: language) }
    self.otherFiles = otherFiles
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
  /// - Parameter isOnItsPage: whether links are followed from the blueprint's own folder.
  init(_ entry: IndexEntry, in language: MessageLanguage, isOnItsPage: Bool = false) {
    let blueprint = entry.facts.blueprint
    id = blueprint.id.value
    page = relativeURL(id.string + "/" + Surroundings.pageName)
    title = blueprint.name
    languageTag = blueprint.tag
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
    let files = isOnItsPage ? entry.files.map { $0.seen(from: blueprint.id.value) } : entry.files
    picture = Self.picture(among: files)
    documents = Self.documents(files.filter { $0.role == nil }, in: language)
    roles = blueprint.roles.compactMap { role in
      let documents = Self.documents(files.filter { $0.role === role }, in: language)
      return documents.isEmpty ? nil : IndexRole(id: role.id.value, name: role.name, documents: documents)
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

extension IndexFile {
  /// With its path relative to a folder that it lies in.
  fileprivate func seen(from folder: Text) -> IndexFile {
    let prefix = folder.string + "/"
    return IndexFile(
      kind, format: format, role: role, path: path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path)
  }
}

extension IndexLink {
  fileprivate init(_ file: IndexFile) {
    format = file.format == "md" ? "Markdown" : file.format.uppercased().replacing(".", with: " ")
    url = relativeURL(file.path)
  }
}
