package import MotcModel
package import MotcSource

/// What the table itself does not say.
package struct ImportOptions: Sendable {
  /// As the blueprint names its source: without folders.
  package var fileName: String
  package var id: String?
  package var title: String?
  /// Of the steps that neither a column nor a word places.
  package var lane: Lane?

  package init(fileName: String, id: String? = nil, title: String? = nil, lane: Lane? = nil) {
    self.fileName = fileName
    self.id = id
    self.title = title
    self.lane = lane
  }
}

/// Something said about a cell or a row.
package struct ImportNote: Sendable, Hashable {
  package enum Kind: Sendable {
    /// Nothing is imported until it is mended.
    case mistake
    /// What the table does not say and the blueprint does, or the other way round.
    case guess
  }

  package let kind: Kind
  /// `nil` for the whole file.
  package let place: CellPlace?
  package let message: Message

  init(_ kind: Kind, _ place: CellPlace?, _ message: Message) {
    self.kind = kind
    self.place = place
    self.message = message
  }

  /// `standards.csv:4:2: note: …`: the row and the column as a spreadsheet counts them.
  package func line(of path: String, in language: MessageLanguage) -> String {
    let numbers = [place?.row, place?.column].compactMap { $0.map { ":\($0)" } }.joined()
    let kind = kind == .mistake ? ImportMessages.mistake : ImportMessages.note
    return "\(visible(path))\(numbers): \(kind[language]): \(message.text(in: language))"
  }
}

/// What came of a table.
package struct TableImport: Sendable {
  /// The blueprint, in the layout of `motc fmt`; `nil` where the table has mistakes.
  package let text: String?
  /// In the order of their places.
  package let notes: [ImportNote]
  /// That of the table: of its words, else of its headings.
  package let language: MessageLanguage
  package let counts: Counts

  package struct Counts: Sendable, Hashable {
    package internal(set) var steps = 0
    package internal(set) var requirements = 0
    package internal(set) var moments = 0
    package internal(set) var controls = 0
    /// Steps whose lane was guessed, and those that have none.
    package internal(set) var guessedLanes = 0
    package internal(set) var openLanes = 0
  }
}

/// Makes a blueprint of the five-column table of service standards: number, step, requirements, moments of truth and
/// management points (decision 25).
///
/// - Parameter bytes: the table as comma-separated values in UTF-8; semicolons and tabs are found out.
package func importTable(_ bytes: [UInt8], _ options: ImportOptions) -> TableImport {
  let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  let words = language(ofWordsIn: bytes)
  func refuse(_ place: CellPlace?, _ message: Message) -> TableImport {
    TableImport(
      text: nil, notes: [ImportNote(.mistake, place, message)], language: words ?? .english,
      counts: TableImport.Counts())
  }
  let (reader, heading) = readTable(bytes, from: start)
  if reader.records.allSatisfy({ $0.allSatisfy(\.hasOnlyBlanks) }) { return refuse(nil, ImportMessages.empty()) }
  if let place = reader.openQuote { return refuse(place, ImportMessages.openQuote()) }
  guard let heading else { return refuse(nil, HeadingWords.missing(in: words)) }

  let language = words ?? heading.language
  let table = ServiceTable(reader.records, heading)
  let draft = BlueprintDraft(table, heading, options, language)
  let notes = (table.notes + draft.notes).enumerated().sorted { left, right in
    let leftPlace = (left.element.place?.row ?? 0, left.element.place?.column ?? 0, left.offset)
    return leftPlace < (right.element.place?.row ?? 0, right.element.place?.column ?? 0, right.offset)
  }.map(\.element)
  let isMistaken = notes.contains { $0.kind == .mistake }
  return TableImport(
    text: isMistaken ? nil : BlueprintWriter(draft).text, notes: notes, language: language, counts: draft.counts)
}

/// The records, divided by what gives the most headings; by commas where nothing gives any.
private func readTable(_ bytes: [UInt8], from start: Int) -> (CSVReader, Heading?) {
  let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
  // Excel's own way to say it.
  if bytes[start...].starts(with: "sep=".utf8), start + 5 < bytes.count, delimiters.contains(bytes[start + 4]),
    bytes[start + 5] == 0x0A || bytes[start + 5] == 0x0D
  {
    let isTwo = bytes[(start + 5)...].starts(with: [0x0D, 0x0A])
    let reader = CSVReader(bytes, from: start + (isTwo ? 7 : 6), delimiter: bytes[start + 4])
    return (reader, Heading.find(in: reader.records))
  }
  let readings = delimiters.map { delimiter in
    let reader = CSVReader(bytes, from: start, delimiter: delimiter)
    return (reader, Heading.find(in: reader.records))
  }
  return readings.reduce(readings[0]) { best, next in
    next.1?.columns.count ?? 0 > best.1?.columns.count ?? 0 ? next : best
  }
}

/// Chinese where a table is written in it, whatever its headings are; otherwise the headings say.
private func language(ofWordsIn bytes: [UInt8]) -> MessageLanguage? {
  var han = 0
  var latin = 0
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    if isHan(scalar) { han += 1 } else if isLatinLetter(scalar) { latin += 1 }
  }
  // A Chinese word has two signs, a European one five.
  return han > 0 && han * 5 >= latin * 2 ? .chinese : nil
}

extension Heading {
  fileprivate var language: MessageLanguage {
    MessageLanguage.allCases.reduce(.english) { best, next in
      languages[next] ?? 0 > languages[best] ?? 0 ? next : best
    }
  }
}

extension HeadingWords {
  /// That no heading was found, with the words that were looked for.
  fileprivate static func missing(in language: MessageLanguage?) -> Message {
    func words(_ column: Column) -> Argument {
      let all = all.filter { $0.column == column && !$0.isWhole }
      let languages = language.map { [$0] } ?? [.english, .chinese, .afrikaans]
      return .list(
        languages.flatMap { language in all.flatMap { $0.words(in: language) } }.map { .string($0) })
    }
    return ImportMessages.noHeading(words(.step), words(.requirements), words(.moments), words(.controls))
  }
}
