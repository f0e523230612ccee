import MotcModel
import MotcSource

/// The tables of the language's reference, made from the language itself.
///
/// They stand between `<!-- keywords:step -->`, `<!-- enumerators:stage -->` or `<!-- units -->` and `<!-- end -->`; what is
/// around them is written by hand.
struct LanguageTables {
  let language: MessageLanguage

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The page with every table made anew.
  func fill(_ page: String) throws(Failure) -> String {
    var lines: [Substring] = []
    var open: Substring?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      switch (open, Self.marker(line)) {
      case (let name?, "end"?):
        open = nil
        lines += ["", Substring(try table(String(name))), "", line]
      case (let name?, .some): throw Failure(description: "<!-- \(name) --> is not closed by <!-- end -->")
      case (_?, nil): continue
      case (nil, "end"?): throw Failure(description: "<!-- end --> closes nothing")
      case (nil, let name?):
        open = name
        lines.append(line)
      case (nil, nil): lines.append(line)
      }
    }
    if let open { throw Failure(description: "<!-- \(open) --> is not closed by <!-- end -->") }
    return lines.joined(separator: "\n")
  }

  /// What stands in a comment that is ours.
  private static func marker(_ line: Substring) -> Substring? {
    guard line.hasPrefix("<!-- "), line.hasSuffix(" -->") else { return nil }
    let text = line.dropFirst(5).dropLast(4)
    let isOurs = text == "end" || text == "units" || text.hasPrefix("keywords:") || text.hasPrefix("enumerators:")
    return isOurs ? text : nil
  }

  private func table(_ marker: String) throws(Failure) -> String {
    let parts = marker.split(separator: ":", maxSplits: 1).map(String.init)
    switch parts[0] {
    case "units": return units()
    case "keywords":
      guard let name = MappingName.allCases.first(where: { "\($0)" == parts[1] }) else {
        throw Failure(
          description: "no mapping type '\(parts[1])'; there are \(MappingName.allCases.map { "\($0)" })")
      }
      return keywords(of: name)
    default:
      let found = Self.enumerations.filter { parts[1] == $0.keyword.canonical || parts[1] == $0.path }
      guard found.count == 1 else {
        throw Failure(
          description: "'\(parts[1])' is not one enumeration; there are \(Self.enumerations.map(\.path))")
      }
      return enumerators(found[0].enumeration, of: found[0].keyword)
    }
  }

  /// Fields whose value is one of a few words.
  private static var enumerations: [(path: String, keyword: Keyword, enumeration: Enumeration)] {
    MappingName.allCases.flatMap { name in
      Language.type(name).fields.compactMap { field in
        field.shape.enumeration.map { ("\(name).\(field.keyword.canonical)", field.keyword, $0) }
      }
    }
  }

  /// The markers of a page that leaves nothing out; a set where one table says what the others would.
  static var markers: [Set<String>] {
    let ofWords = Dictionary(grouping: enumerations) { $0.enumeration.enumerators.flatMap(\.spellings) }
    return MappingName.allCases.map { ["<!-- keywords:\($0) -->"] } + [["<!-- units -->"]]
      + ofWords.values.map { same in
        Set(same.flatMap { ["<!-- enumerators:\($0.path) -->", "<!-- enumerators:\($0.keyword.canonical) -->"] })
      }
  }

  // MARK: Tables

  private func keywords(of name: MappingName) -> String {
    let heads = [
      Phrase(en: "keyword", zh: "关键词", af: "sleutelwoord"), Phrase(en: "value", zh: "可以写什么", af: "waarde"),
      Phrase(en: "required", zh: "必需", af: "verpligtend"), Phrase(en: "meaning", zh: "含义", af: "betekenis"),
    ]
    let yes = Phrase(en: "yes", zh: "是", af: "ja")
    return table(
      heads.map { $0[language] },
      Language.type(name).fields.map { field in
        [
          spellings { field.keyword.spellings(in: $0) }, value(field.shape).text(in: language),
          field.isRequired ? yes[language] : "",
          Language.documentation(of: field.keyword, in: name)?[language] ?? "",
        ]
      })
  }

  private func enumerators(_ enumeration: Enumeration, of keyword: Keyword) -> String {
    let heads = [Phrase(en: "word", zh: "词", af: "woord"), Phrase(en: "meaning", zh: "含义", af: "betekenis")]
    return table(
      heads.map { $0[language] },
      enumeration.enumerators.map { enumerator in
        [
          spellings { enumerator.spellings(in: $0) },
          Language.documentation(of: enumerator, as: keyword)?[language] ?? "",
        ]
      })
  }

  private func units() -> String {
    let heads = [
      Phrase(en: "dimension", zh: "量", af: "dimensie"), Phrase(en: "English", zh: "英文", af: "Engels"),
      Phrase(en: "Chinese", zh: "中文", af: "Sjinees"), Phrase(en: "Afrikaans", zh: "南非荷兰语", af: "Afrikaans"),
      Phrase(en: "also read as", zh: "也可以写", af: "word ook gelees as"),
    ]
    var last: Dimension?
    return table(
      heads.map { $0[language] },
      Unit.builtIn.map { unit in
        let dimension = unit.dimension == last ? "" : unit.dimension.name[language]
        last = unit.dimension
        let labels = MessageLanguage.allCases.map { language in
          let forms = [true, false].compactMap { unit.label(in: language, one: $0) }
          return forms.first == forms.last ? Array(forms.prefix(1)) : forms
        }
        let others = unit.names.filter { name in !labels.contains { $0.contains(name) } }
        return [dimension] + (labels + [others]).map { $0.joined(separator: ", ") }
      })
  }

  /// Every spelling, those of the page's language first.
  private func spellings(_ words: (MessageLanguage) -> [String]) -> String {
    let languages = [language] + MessageLanguage.allCases.filter { $0 != language }
    return languages.map { words($0).map { "`\($0)`" }.joined(separator: language == .chinese ? "、" : ", ") }
      .joined(separator: " · ")
  }

  private func table(_ head: [String], _ rows: [[String]]) -> String {
    let lines = [head, head.map { _ in "---" }] + rows
    return lines.map { cells in
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }

  // MARK: Values

  /// What may be written, in words.
  private func value(_ shape: Shape) -> Message {
    switch shape {
    case .text: Phrase(en: "text", zh: "文字", af: "teks")()
    case .id: Phrase(en: "id", zh: "标识", af: "kenmerk")()
    case .languageTag: Phrase(en: "tag, such as `zh-CN`", zh: "语言代码，例如 `zh-CN`", af: "kode, soos `zh-CN`")()
    case .integer(let range):
      Phrase(en: "{1} to {2}", zh: "{1} 到 {2}", af: "{1} tot {2}")(
        .number(range.lowerBound), .number(range.upperBound))
    case .boolean: words(of: .boolean)
    case .enumeration(let enumeration): words(of: enumeration)
    case .duration:
      Phrase(
        en: "time, such as `5 min` or `2..5 min`", zh: "时间，例如 `5 分钟`、`2~5 分钟`", af: "tyd, soos `5 min` of `2..5 min`")()
    case .date: Phrase(en: "day, such as `2027-06-30`", zh: "日期，例如 `2027-06-30`", af: "dag, soos `2027-06-30`")()
    case .measure:
      Phrase(en: "measure, such as `rings <= 3`", zh: "量化，例如 `铃声 <= 3 声`", af: "maatstaf, soos `luie <= 3`")()
    case .path: Phrase(en: "path of a file", zh: "文件路径", af: "lêerpad")()
    case .reference(let keyword):
      Phrase(en: "id of {1}", zh: "{1}的标识", af: "kenmerk van {1}")(.phrase(Self.noun(of: keyword)))
    case .timePoint:
      Phrase(
        en: "id of a step, or `{ start-of: STEP }`", zh: "步骤的标识，或者 `{ 开始于: 步骤 }`",
        af: "kenmerk van 'n stap, of `{ begin-van: STAP }`")()
    case .oneOrMore(let item):
      Phrase(en: "{1}; one or a list", zh: "{1}；一项或者列表", af: "{1}; een of 'n lys")(.message(value(item)))
    case .list(let item):
      Phrase(en: "{1}; a list", zh: "{1}；列表", af: "{1}; 'n lys")(.message(value(item)))
    case .keyed(let name):
      (name.isSaidByItsID
        ? Phrase(
          en: "`ID: …` for each, {1}; or a list of ids", zh: "每项写“标识: …”，是{1}；或者标识的列表",
          af: "`KENMERK: …` vir elk, {1}; of 'n lys kenmerke")
        : Phrase(en: "`ID: …` for each, {1}", zh: "每项写“标识: …”，是{1}", af: "`KENMERK: …` vir elk, {1}"))(
          .phrase(Language.type(name).noun))
    case .mapping(.arm):
      Phrase(
        en: "id of a step, `end`, or keys of a branch", zh: "步骤的标识、`结束`，或者分支的键",
        af: "kenmerk van 'n stap, `einde`, of sleutels van 'n vertakking")()
    case .mapping(let name):
      Phrase(en: "keys of {1}", zh: "{1}的键", af: "sleutels van {1}")(.phrase(Language.type(name).noun))
    case .statement(let name):
      Language.type(name).allowsRolePairs
        ? Phrase(
          en: "text, `ROLE: text`, or keys of {1}", zh: "文字、“岗位: 内容”，或者{1}的键",
          af: "teks, `ROL: teks`, of sleutels van {1}")(.phrase(Language.type(name).noun))
        : Phrase(en: "text, or keys of {1}", zh: "文字，或者{1}的键", af: "teks, of sleutels van {1}")(
          .phrase(Language.type(name).noun))
    case .entries(.enumeration(let enumeration)):
      Phrase(en: "`RULE: …` for each, one of {1}", zh: "每项写“规则: …”，是{1}之一", af: "`REËL: …` vir elk, een van {1}")(
        .message(words(of: enumeration)))
    case .entries(let item):
      Phrase(en: "`NAME: …` for each, {1}", zh: "每项写“名称: …”，是{1}", af: "`NAAM: …` vir elk, {1}")(.message(value(item)))
    case .allowances: Phrase(en: "`CODE: reason` for each", zh: "每项写“规则: 理由”", af: "`KODE: rede` vir elk")()
    }
  }

  private func words(of enumeration: Enumeration) -> Message {
    Phrase(en: "{1}", zh: "{1}", af: "{1}")(
      .list(enumeration.enumerators.map { .string("`\($0.spelling(in: language))`") }))
  }

  /// What the entries under a keyword are.
  private static func noun(of keyword: Keyword) -> Phrase {
    let name: MappingName =
      switch keyword {
      case .roles: .role
      case .expectations: .expectation
      case .metrics: .metric
      case .tiers: .tier
      case .phases: .phase
      case .requirements: .requirement
      case .moments: .moment
      default: .step
      }
    return Language.type(name).noun
  }
}
