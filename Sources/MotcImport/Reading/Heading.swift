import MotcSource

/// What a column of the table holds.
enum Column: CaseIterable {
  case number, step, requirements, moments, controls, lane, role
  /// Of motc's own export.
  case diagramColumn, id, requirementIDs, momentIDs, controlIDs
}

/// The words that a heading is known by.
struct HeadingWords {
  let column: Column
  /// Whether the heading is the word and nothing else; otherwise the word may be one of several.
  let isWhole: Bool
  let zh: [String]
  let en: [String]
  let af: [String]
  private let folded: (zh: [Scalars], en: [Scalars], af: [Scalars])

  typealias Scalars = [Unicode.Scalar]

  private init(
    _ column: Column, isWhole: Bool = false, zh: [String], en: [String], af: [String]
  ) {
    self.column = column
    self.isWhole = isWhole
    self.zh = zh
    self.en = en
    self.af = af
    func fold(_ words: [String]) -> [Scalars] { words.map { Scalars($0.folded.unicodeScalars) } }
    folded = (fold(zh), fold(en), fold(af))
  }

  /// In the order in which they are asked: `MOT管理要点` is one of management points, `服务要求标识` one of ids.
  static let all: [HeadingWords] = [
    HeadingWords(.id, isWhole: true, zh: ["标识"], en: ["id"], af: ["kenmerk"]),
    HeadingWords(
      .requirementIDs, isWhole: true, zh: ["服务要求标识"], en: ["requirement ids"], af: ["vereiste kenmerke"]),
    HeadingWords(.momentIDs, isWhole: true, zh: ["mot标识"], en: ["moment ids"], af: ["oomblik kenmerke"]),
    HeadingWords(
      .controlIDs, isWhole: true, zh: ["管理要点标识"], en: ["management point ids"], af: ["bestuurspunt kenmerke"]),
    HeadingWords(.diagramColumn, isWhole: true, zh: ["列"], en: ["column"], af: ["kolom"]),
    HeadingWords(
      .number, isWhole: true, zh: ["序号", "编号", "序", "号", "步骤号", "步骤序号"],
      en: ["no", "number", "nr", "num", "#", "step no", "step number"], af: ["nommer", "nr", "stapnommer"]),
    HeadingWords(
      .lane, isWhole: true, zh: ["栏", "泳道", "位置", "前后台", "所在栏", "所属栏"],
      en: ["lane", "stage", "swimlane", "swim lane"], af: ["baan", "stadium"]),
    HeadingWords(.step, isWhole: true, zh: ["标题", "名称"], en: ["title"], af: ["titel"]),
    HeadingWords(
      .controls, zh: ["管理要点", "管控要点", "控制要点", "对策", "措施", "管控", "控制"],
      en: ["management point", "management points", "control", "controls", "countermeasure", "countermeasures"],
      af: ["bestuurspunt", "bestuurspunte", "beheer", "teenmaatreël", "teenmaatreëls"]),
    HeadingWords(
      .role, zh: ["岗位", "负责人", "责任人", "角色", "执行人", "执行者", "责任部门", "负责部门"],
      en: ["role", "roles", "owner", "responsible", "who"],
      af: ["rol", "rolle", "verantwoordelik", "verantwoordelike", "eienaar", "wie"]),
    HeadingWords(
      .moments, zh: ["mot", "关键时刻", "风险", "失误"],
      en: ["mot", "moment of truth", "moments of truth", "moment", "moments", "risk", "risks"],
      af: ["oomblik van waarheid", "oomblikke van waarheid", "oomblikke", "risiko", "risiko's", "risikos"]),
    HeadingWords(
      .requirements, zh: ["要求", "标准"], en: ["requirement", "requirements", "standard", "standards"],
      af: ["vereiste", "vereistes", "standaard", "standaarde"]),
    HeadingWords(
      .step, zh: ["步骤", "流程", "环节", "动作", "工序"], en: ["step", "steps", "activity", "action", "process"],
      af: ["stap", "stappe", "diensstap", "diensstappe", "aktiwiteit", "proses"]),
  ]

  func words(in language: MessageLanguage) -> [String] {
    switch language {
    case .english: en
    case .chinese: zh
    case .afrikaans: af
    }
  }

  /// - Parameter heading: folded.
  func matches(_ heading: Scalars, in language: MessageLanguage) -> Bool {
    let words: [Scalars]
    switch language {
    case .english: words = folded.en
    case .chinese: words = folded.zh
    case .afrikaans: words = folded.af
    }
    return words.contains { isWhole ? heading == $0 : heading.holds($0) }
  }
}

/// The row that says what the columns hold.
struct Heading {
  /// From 0.
  let row: Int
  /// From 0, by what they hold.
  let columns: [Column: Int]
  /// As they are written, by their column.
  let titles: [String]
  /// How many headings are words of each language.
  let languages: [MessageLanguage: Int]

  /// Whether these are the records of a table of standards: a step and something about it.
  private var isUsable: Bool {
    columns[.step] != nil
      && [Column.requirements, .moments, .controls].contains { columns[$0] != nil }
  }

  /// The row with the most headings among the first fifty.
  static func find(in records: [[String]]) -> Heading? {
    var best: Heading?
    for (row, record) in records.prefix(50).enumerated() {
      let heading = Heading(record, row: row)
      if heading.isUsable, heading.columns.count > best?.columns.count ?? 0 { best = heading }
    }
    return best
  }

  private init(_ record: [String], row: Int) {
    self.row = row
    titles = record.map { title in
      var hasHidden = false
      return sentence(of: title.lines(hasHidden: &hasHidden))
    }
    var columns: [Column: Int] = [:]
    var languages: [MessageLanguage: Int] = [:]
    for (place, title) in titles.enumerated() {
      // A sentence is no heading.
      guard title.unicodeScalars.count <= 60 else { continue }
      let folded = Array(title.folded.unicodeScalars)
      guard !folded.isEmpty else { continue }
      guard
        let words = HeadingWords.all.first(where: { words in
          MessageLanguage.allCases.contains { words.matches(folded, in: $0) }
        })
      else { continue }
      for language in MessageLanguage.allCases where words.matches(folded, in: language) {
        languages[language, default: 0] += 1
      }
      if columns[words.column] == nil { columns[words.column] = place }
    }
    self.columns = columns
    self.languages = languages
  }

  /// Columns with a heading that nothing is taken from.
  var unread: [Int] {
    let read = Set(columns.values)
    return titles.indices.filter { !titles[$0].isEmpty && !read.contains($0) }
  }

  /// Whether a record repeats it, as printed tables do on every page.
  func isRepeated(by record: [String]) -> Bool {
    columns.values.allSatisfy { record.indices.contains($0) && record[$0].folded.isSame(as: titles[$0].folded) }
  }
}

extension String {
  /// Whether a word stands in a folded text.
  func holds(word: String) -> Bool { Array(unicodeScalars).holds(Array(word.unicodeScalars)) }
}

extension [Unicode.Scalar] {
  /// Whether a word stands in a folded text. One of Latin letters begins and ends where letters do.
  fileprivate func holds(_ word: [Unicode.Scalar]) -> Bool {
    guard let first = word.first, let last = word.last, count >= word.count else { return false }
    for start in 0...count - word.count where self[start] == first {
      let place = start..<start + word.count
      guard self[place].elementsEqual(word) else { continue }
      let goesOn =
        start > 0 && isLatinLetter(first) && isLatinLetter(self[start - 1])
        || place.upperBound < count && isLatinLetter(last) && isLatinLetter(self[place.upperBound])
      if !goesOn { return true }
    }
    return false
  }
}
