import MotcAnalysis
import MotcSource

/// The reference of the rules in one language, made from the rules themselves: a page each, and one that lists them.
struct RuleReference {
  let language: MessageLanguage

  /// File names and texts, by file name.
  var pages: [(name: String, text: String)] {
    (catalogue.map { ("\($0.code).md", page($0)) } + [("README.md", overview)]).sorted { $0.0 < $1.0 }
  }

  // MARK: One rule

  private func page(_ info: RuleInfo) -> String {
    var page = "# \(info.code) \(info.name)\n\n"
    page += "\(severity(info))\(stop)\(capitalized(info.summary[language]))\(stop.filter { $0 != " " })\n\n"
    page += "\(info.rationale[language])\n"
    if let grading = info.grading { page += "\n\(grading.cases[language])\n" }
    if !info.hiddenBy.isEmpty {
      let rules = Argument.list(info.hiddenBy.map { .string(link($0)) })
      page += "\n\(RuleInfo.isHidden(rules).text(in: language))\n"
    }
    if !info.triggering.isEmpty {
      page += "\n## \(Self.breaks[language])\n"
      for example in info.triggering { page += shown(example, findingsOf: info) }
    }
    page += "\n## \(Self.keeps[language])\n"
    for example in info.passing { page += shown(example, findingsOf: nil) }
    return page + "\n## \(Self.settings[language])\n\n\(settings(info))\n"
  }

  /// An example with keywords of the page's language where that can be done, and what is said about it.
  private func shown(_ example: Example, findingsOf info: RuleInfo?) -> String {
    let plain = MarkedText(example)
    let text = plain.translated(to: language) ?? plain
    var page = "\n" + fenced(text.source, isNamed: !example.others.isEmpty)
    for (path, other) in example.others {
      page += "\n" + fenced(SourceFile(id: FileID(1), path: path, text: other), isNamed: true)
    }
    guard let info else { return page }
    let compilation = text.compilation
    let sources = Dictionary(uniqueKeysWithValues: compilation.files.map { ($0.id, $0) })
    let found = compilation.diagnostics.filter { $0.code == info.code }
    let printed = TextPrinter().text(of: found, sources: sources) { _ in language }
    return page + "\n```text\n" + printed.drop { $0 == "\n" }.trimmingSuffix { $0 == "\n" } + "\n```\n"
  }

  private func fenced(_ source: SourceFile, isNamed: Bool) -> String {
    var lines = String(decoding: source.buffer.bytes, as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }
    while lines.last == "" { lines.removeLast() }
    return "```yaml\(isNamed ? " " + source.path : "")\n" + lines.joined(separator: "\n") + "\n```\n"
  }

  private func settings(_ info: RuleInfo) -> String {
    switch info.code.family {
    case _ where info.isOptIn: Self.optIn(.string(info.code.description)).text(in: language)
    case UInt8(ascii: "C"): Self.onlyRaised(.string(info.code.description)).text(in: language)
    case _ where info.severity == .error && "YSR".utf8.contains(info.code.family): Self.fixed[language]
    case _ where "YSR".utf8.contains(info.code.family) || info.code == Overview.unusedStandard.code:
      Self.byProject(.string(info.code.description)).text(in: language)
    default: Self.byProjectAndPlace(.string(info.code.description)).text(in: language)
    }
  }

  private func severity(_ info: RuleInfo) -> String {
    let words = info.severities.map { TextPrinter.word(for: $0)[language] }
    let word = capitalized(words.joined(separator: language == .chinese ? "、" : ", "))
    return info.isOptIn ? word + Self.offByDefault[language] : word
  }

  private func link(_ code: String) -> String { "[\(code)](\(code).md)" }

  private var stop: String { language == .chinese ? "。" : ". " }

  private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  // MARK: All rules

  private var overview: String {
    var page = "# \(Self.title[language])\n\n\(Self.introduction[language])\n"
    for (family, heading) in Self.families {
      page += "\n## \(family) \(heading[language])\n\n"
      page += "| \(Self.head.map { $0[language] }.joined(separator: " | ")) |\n| --- | --- | --- | --- |\n"
      for info in catalogue where info.code.description.hasPrefix(family) {
        let cells = ["[\(info.code)](\(info.code).md)", info.name, severity(info), info.summary[language]]
        page += "| " + cells.joined(separator: " | ") + " |\n"
      }
    }
    page += "\n## \(Self.hiding[language])\n\n\(Self.aboutHiding[language])\n\n"
    page += "| \(Self.hidingHead.map { $0[language] }.joined(separator: " | ")) |\n| --- | --- |\n"
    for info in catalogue where !info.hiddenBy.isEmpty {
      let rules = info.hiddenBy.map { link($0) }.joined(separator: language == .chinese ? "、" : ", ")
      page += "| \(link("\(info.code)")) \(info.name) | \(rules) |\n"
    }
    return page
  }

  private static let title = Phrase(en: "The rules", zh: "规则", af: "Die reëls")
  private static let introduction = Phrase(
    en: "What `motc check` finds. `motc explain CODE` prints the same in a terminal.",
    zh: "`motc check` 会查什么。在终端里运行 `motc explain 代码` 可以看到同样的内容。",
    af: "Wat `motc check` vind. `motc explain KODE` druk dieselfde in 'n terminaal.")
  private static let head = [
    Phrase(en: "code", zh: "代码", af: "kode"), Phrase(en: "name", zh: "名称", af: "naam"),
    Phrase(en: "severity", zh: "级别", af: "graad"), Phrase(en: "finds", zh: "查什么", af: "vind"),
  ]
  private static let hiding = Phrase(en: "What hides what", zh: "哪条规则让哪条不说", af: "Wat steek wat weg")
  private static let aboutHiding = Phrase(
    en: """
      One mistake gives one message. So some rules say nothing where another speaks of the same thing, and have their say once
      that is mended. A note never hides a warning. Beside this table, whatever is wrong with the text of a place (Y, S) hides
      what the other rules would say of that place, and what a name stands for is not asked while the name stands for nothing
      (R201–R205).
      """,
    zh: """
      一个错误只说一次。因此另一条规则已经说到同一件事时，有些规则不再说；改好之后，轮到它时再说。提示从不让警告不说。\
      除下表之外：某处的文字本身有错（Y、S），其他规则就不说这一处；名称没有所指（R201–R205）时，也不再问它指什么。
      """,
    af: """
      Een fout gee een boodskap. So sê party reëls niks waar 'n ander van dieselfde ding praat nie, en kom aan die beurt sodra
      dit reggemaak is. 'n Nota steek nooit 'n waarskuwing weg nie. Buiten hierdie tabel steek wat met die teks van 'n plek
      verkeerd is (Y, S) weg wat die ander reëls van daardie plek sou sê, en waarvoor 'n naam staan, word nie gevra terwyl dit
      vir niks staan nie (R201–R205).
      """)
  private static let hidingHead = [
    Phrase(en: "silent", zh: "不说的", af: "stil"),
    Phrase(en: "where one of these speaks", zh: "已经说了的", af: "waar een hiervan praat"),
  ]
  private static let families: [(String, Phrase)] = [
    ("Y", Phrase(en: "the file", zh: "文件", af: "die lêer")),
    ("S", Phrase(en: "structure", zh: "结构", af: "struktuur")),
    ("R", Phrase(en: "references", zh: "引用", af: "verwysings")),
    ("F", Phrase(en: "flow", zh: "流程", af: "vloei")),
    ("L", Phrase(en: "the lines", zh: "分界线", af: "die lyne")),
    ("Q", Phrase(en: "the quality of a standard", zh: "标准写得好不好", af: "die gehalte van 'n standaard")),
    ("M", Phrase(en: "moments of truth", zh: "关键时刻", af: "oomblikke van waarheid")),
    ("T", Phrase(en: "time", zh: "时间", af: "tyd")),
    ("C", Phrase(en: "conformance", zh: "一致性", af: "ooreenstemming")),
    ("X", Phrase(en: "trace", zh: "追溯", af: "spoor")),
  ]
  private static let breaks = Phrase(en: "What breaks it", zh: "违反的例子", af: "Wat dit oortree")
  private static let keeps = Phrase(en: "What keeps it", zh: "符合的例子", af: "Wat dit nakom")
  private static let settings = Phrase(en: "Settings", zh: "设置", af: "Instellings")
  private static let offByDefault = Phrase(
    en: ", off until a project names it", zh: "，项目点名才启用", af: ", af totdat 'n projek dit noem")
  private static let fixed = Phrase(
    en: "What it finds has to be mended: it can be neither lowered nor switched off.",
    zh: "查到的必须改正：级别不能降低，也不能关闭。", af: "Wat dit vind, moet reggemaak word: dit kan nie verlaag of afgeskakel word nie.")
  private static let onlyRaised = Phrase(
    en: "`rules: { {1}: error }` in `motc.yaml` raises it; it cannot be lowered, switched off or allowed.",
    zh: "可以在 `motc.yaml` 里用 `rules: { {1}: error }` 提高级别；不能降低、关闭或者用“允许”放过。",
    af: "`rules: { {1}: error }` in `motc.yaml` verhoog dit; dit kan nie verlaag, afgeskakel of toegelaat word nie.")
  private static let optIn = Phrase(
    en: "`rules: { {1}: info }` in `motc.yaml` switches it on, for all files or in an override for some.",
    zh: "在 `motc.yaml` 里写 `rules: { {1}: info }` 启用；可以对全部文件，也可以只对部分文件。",
    af: "`rules: { {1}: info }` in `motc.yaml` skakel dit aan, vir alle lêers of vir sommige.")
  private static let byProject = Phrase(
    en: "`rules: { {1}: off }` in `motc.yaml` sets it for a project: `error`, `warning`, `info` or `off`.",
    zh: "在 `motc.yaml` 里用 `rules: { {1}: off }` 设定级别：`error`、`warning`、`info` 或 `off`。",
    af: "`rules: { {1}: off }` in `motc.yaml` stel dit vir 'n projek: `error`, `warning`, `info` of `off`.")
  private static let byProjectAndPlace = Phrase(
    en: """
      `rules: { {1}: off }` in `motc.yaml` sets it for a project: `error`, `warning`, `info` or `off`. One place is excepted by
      `allow: { {1}: the reason }` there.
      """,
    zh: """
      在 `motc.yaml` 里用 `rules: { {1}: off }` 设定级别：`error`、`warning`、`info` 或 `off`。只放过一处时，在那里写
      `allow: { {1}: 理由 }`。
      """,
    af: """
      `rules: { {1}: off }` in `motc.yaml` stel dit vir 'n projek: `error`, `warning`, `info` of `off`. Een plek word uitgesonder met
      `allow: { {1}: die rede }` daar.
      """)
}

extension Substring {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return rest
  }
}
