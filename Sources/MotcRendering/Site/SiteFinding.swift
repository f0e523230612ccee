package import MotcSource

/// One finding of the check, as a page of a site shows it: what is wrong, the line, what to write instead.
package struct SiteFinding: Sendable {
  package let severity: Severity
  let severityWord: String
  let code: String
  let message: String
  /// Said of the marked text.
  let note: String?
  /// The lines that it speaks of, its own first.
  let places: [SitePlace]
  let help: [String]
}

/// A line of a file with the part that a finding speaks of.
struct SitePlace: Sendable {
  /// `repair.yaml:12:5`; lines and columns from 1, columns in characters.
  let name: String
  let line: Int
  let before: String
  let marked: String
  let after: String
  /// Why the place belongs to the finding.
  let message: String?
}

extension SiteFinding {
  /// The findings of one file in their order.
  ///
  /// - Parameter sources: the files that they speak of.
  package static func list(
    _ diagnostics: [Diagnostic], sources: [FileID: SourceFile], in language: MessageLanguage
  ) -> [SiteFinding] {
    let indexes = Indexes(sources)
    return diagnostics.map { SiteFinding($0, indexes, language) }
  }

  private init(_ diagnostic: Diagnostic, _ indexes: Indexes, _ language: MessageLanguage) {
    severity = diagnostic.severity
    severityWord = TextPrinter.word(for: diagnostic.severity)[language]
    code = diagnostic.code.description
    message = diagnostic.message.text(in: language)
    note = diagnostic.note?.text(in: language)
    let places = [(diagnostic.range, nil)] + diagnostic.labels.map { ($0.range, $0.message.text(in: language)) }
    self.places = places.compactMap { range, message in indexes.place(range, message) }
    help = diagnostic.help.map { $0.text(in: language) }
  }

  /// Where lines begin, found once for each file.
  private final class Indexes {
    private let sources: [FileID: SourceFile]
    private var indexes: [FileID: LineIndex] = [:]

    init(_ sources: [FileID: SourceFile]) {
      self.sources = sources
    }

    func place(_ range: SourceRange, _ message: String?) -> SitePlace? {
      guard let source = sources[range.file] else { return nil }
      let index = indexes[range.file] ?? LineIndex(source.buffer)
      indexes[range.file] = index
      let position = index.position(of: range.start, in: .codePoints)
      let bounds = index.bounds(ofLine: position.line)
      let line = index.text(ofLine: position.line)
      let start = min(max(range.start - bounds.lowerBound, 0), line.count)
      let end = min(max(range.end - bounds.lowerBound, start), line.count)
      return SitePlace(
        name: "\(visible(source.path)):\(position.line + 1):\(position.column + 1)", line: position.line + 1,
        before: Self.end(of: line[0..<start]), marked: Self.beginning(of: line[start..<end]),
        after: Self.beginning(of: line[end..<line.count]), message: message)
    }

    /// A line of a file may be a megabyte long: so many characters are shown on each side.
    private static let most = 160
    /// Enough bytes for them, and for one that is cut in two.
    private static let mostBytes = 4 * (most + 1)

    private static func beginning(of text: Text) -> String {
      let scalars = text[0..<min(text.count, mostBytes)].string.unicodeScalars
      if scalars.count <= most { return visible(String(scalars)) }
      return visible(String(Substring(scalars.prefix(most)))) + "…"
    }

    private static func end(of text: Text) -> String {
      let scalars = text[max(0, text.count - mostBytes)..<text.count].string.unicodeScalars
      if scalars.count <= most { return visible(String(scalars)) }
      return "…" + visible(String(Substring(scalars.suffix(most))))
    }
  }
}
