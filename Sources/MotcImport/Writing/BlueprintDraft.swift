import MotcModel
import MotcSource

/// The blueprint that a table becomes, before it is text.
struct BlueprintDraft {
  struct Step {
    let id: String
    let title: String
    let performer: Performer
    let requirements: [TableEntry]
    let pairing: Pairing
    let number: String
  }

  struct Role {
    let id: String
    let title: String
    var requirements: [TableEntry] = []
    var pairing = Pairing([])
  }

  let id: String
  let title: String
  let fileName: String
  let language: MessageLanguage
  private(set) var roles: [Role] = []
  private(set) var steps: [Step] = []
  private(set) var notes: [ImportNote] = []
  private(set) var counts = TableImport.Counts()
  /// Keywords as the table's own headings spell them.
  private let spellings: [Keyword: String]
  private var stepIDs = IDs()
  private var roleIDs = IDs(avoidKeywords: true)

  init(_ table: ServiceTable, _ heading: Heading, _ options: ImportOptions, _ language: MessageLanguage) {
    self.language = language
    fileName = options.fileName
    let name = options.fileName.withoutExtension
    title = (options.title ?? table.title ?? name).onOneLine
    id = options.id ?? idLike(Text(name.lowercased()))
    var spellings: [Keyword: String] = [:]
    for (column, keyword) in [
      (Column.requirements, Keyword.requirements), (.moments, .moments), (.controls, .controls),
    ] {
      guard let place = heading.columns[column] else { continue }
      let word = keyword.spellings(in: language).first { $0.isSame(as: heading.titles[place]) }
      if let word { spellings[keyword] = word }
    }
    self.spellings = spellings
    for step in table.steps where step.isRole { addStanding(step) }
    let known = Argument.list(Lane.allCases.map { .string($0.word(in: language)) })
    for step in table.steps where !step.isRole { add(step, options.lane, known) }
  }

  func word(_ keyword: Keyword) -> String { spellings[keyword] ?? keyword.word(in: language) }

  /// The id of a role that a step names.
  func roleID(named name: String) -> String {
    roles.first { $0.title.isSame(as: name) || $0.id.isSame(as: name) }?.id ?? name
  }

  private mutating func add(_ step: TableStep, _ lane: Lane?, _ known: Argument) {
    let performer = Performer(of: step, otherwise: lane, lanes: known, language)
    let pairing = Pairing(step.blocks)
    for role in performer.roles { addRole(named: role) }
    notes += performer.notes + pairing.notes
    counts.steps += 1
    if performer.lanes.isEmpty { counts.openLanes += 1 } else if performer.isGuessed { counts.guessedLanes += 1 }
    count(step.requirements, pairing)
    steps.append(
      Step(
        id: stepIDs.take(step.id ?? "", else: step.title.idText(in: language)), title: step.title, performer: performer,
        requirements: step.requirements, pairing: pairing, number: step.number))
  }

  /// A role whose standards are always in force.
  private mutating func addStanding(_ step: TableStep) {
    let pairing = Pairing(step.blocks)
    if step.requirements.isEmpty && !pairing.moments.isEmpty || pairing.moments.isEmpty && !pairing.beside.isEmpty {
      notes.append(ImportNote(.mistake, step.place, ImportMessages.roleWithTooLittle(.string(step.title))))
    }
    notes += pairing.notes
    count(step.requirements, pairing)
    roles.append(
      Role(
        id: roleIDs.take(step.id ?? "", else: step.title.idText(in: language)), title: step.title,
        requirements: step.requirements, pairing: pairing))
  }

  private mutating func addRole(named name: String) {
    guard !roles.contains(where: { $0.title.isSame(as: name) || $0.id.isSame(as: name) }) else { return }
    roles.append(Role(id: roleIDs.take("", else: name.idText(in: language)), title: name))
  }

  private mutating func count(_ requirements: [TableEntry], _ pairing: Pairing) {
    counts.requirements += requirements.count
    counts.moments += pairing.moments.count
    counts.controls += pairing.moments.reduce(pairing.beside.count) { $0 + $1.controls.count }
  }
}

/// Ids of one kind, each once.
struct IDs {
  private var taken: Set<[UInt8]> = []
  /// By what they were put behind.
  private var lastNumbers: [[UInt8]: Int] = [:]
  /// Roles are keys, and would be taken for others.
  private let avoidsKeywords: Bool

  init(avoidKeywords: Bool = false) { avoidsKeywords = avoidKeywords }

  /// The wanted id, if it is one and free; otherwise one made of a text, numbered where it is taken.
  mutating func take(_ wanted: String, else text: String) -> String {
    if isFree(wanted), enter(wanted) { return wanted }
    let id = idLike(Text(text))
    if isFree(id), enter(id) { return id }
    let stem = String(String.UnicodeScalarView(id.unicodeScalars.prefix(70)))
    var number = lastNumbers[Array(stem.utf8)] ?? 1
    repeat { number += 1 } while !(isFree("\(stem)-\(number)") && enter("\(stem)-\(number)"))
    lastNumbers[Array(stem.utf8)] = number
    return "\(stem)-\(number)"
  }

  /// The id, if it is one and free.
  mutating func take(_ wanted: String?) -> String? {
    wanted.flatMap { isFree($0) && enter($0) ? $0 : nil }
  }

  private func isFree(_ id: String) -> Bool {
    isID(Text(id)) && Enumeration.end.ordinal(of: Text(id)) == nil
      && !(avoidsKeywords && Vocabulary.shared.keyword(Text(id), where: { _ in true }) != nil)
      && !taken.contains(Array(id.utf8))
  }

  private mutating func enter(_ id: String) -> Bool { taken.insert(Array(id.utf8)).inserted }
}

extension String {
  /// What an id is made of: small letters in European languages, as ids are written there.
  fileprivate func idText(in language: MessageLanguage) -> String {
    language == .chinese ? self : lowercased()
  }

  /// Without line breaks and what nobody sees; never empty.
  fileprivate var onOneLine: String {
    var hasHidden = false
    let text = sentence(of: lines(hasHidden: &hasHidden))
    return text.isEmpty ? "?" : text
  }

  fileprivate var withoutExtension: String {
    guard let dot = unicodeScalars.lastIndex(of: "."), dot > startIndex else { return self }
    return String(unicodeScalars[..<dot])
  }
}
