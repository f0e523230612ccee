import ArgumentParser
import MotcAnalysis
import MotcRendering
import MotcSource

/// `motc explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule: why it exists, what breaks it, what keeps it.",
    discussion: """
      EXAMPLES
        motc explain M602
        motc explain high-risk-without-recovery --language zh-CN
      """)

  @ArgumentParser.Argument(help: "A rule's code (M602) or name.")
  var rule: String

  @OptionGroup var speaking: SpeakingOptions

  func run() throws {
    let session = Session(speaking)
    if let info = explainedRules.first(where: {
      $0.code.description == rule.uppercased() || $0.name == rule.lowercased()
    }) {
      session.output.write(explanation(of: info, in: session.language))
    } else {
      let names = explainedRules.flatMap { [$0.code.description, $0.name] }
      let near = suggestion(for: rule, among: names)
      session.fail(
        near.map { Self.unknownNear(.string(rule), .string($0)) } ?? Self.unknown(.string(rule)))
    }
    try session.finish()
  }

  private static let unknown = Phrase(
    en: "there is no rule '{1}'; `motc list rules` shows them all", zh: "没有“{1}”这条规则；运行 motc list rules 查看全部规则",
    af: "daar is geen reël '{1}' nie; `motc list rules` wys almal")
  private static let unknownNear = Phrase(
    en: "there is no rule '{1}'; did you mean '{2}'?", zh: "没有“{1}”这条规则；是不是“{2}”？",
    af: "daar is geen reël '{1}' nie; bedoel jy '{2}'?")
}

/// The rules of blueprints and those of templates, by code.
let explainedRules = (catalogue + TemplateRules.all).sorted { $0.code < $1.code }

/// A rule's page, in plain text.
func explanation(of info: RuleInfo, in language: MessageLanguage) -> String {
  let severity = info.severities.map { TextPrinter.word(for: $0)[language] }.joined(separator: ", ")
  var text = "\(info.code) \(info.name) (\(severity))\n\(info.summary[language])\n\n\(info.rationale[language])\n"
  if let grading = info.grading { text += "\n\(grading.cases[language])\n" }
  if !info.hiddenBy.isEmpty {
    let rules = Argument.list(info.hiddenBy.map { .string($0) })
    text += "\n\(RuleInfo.isHidden(rules).text(in: language))\n"
  }
  func append(_ heading: Phrase, _ examples: [Example]) {
    for example in examples {
      text += "\n\(heading[language])\n\n"
      let own = example.others.isEmpty ? example.plain : "# example.yaml\n" + example.plain
      for line in visibleLines(of: own) { text += line.isEmpty ? "\n" : "    \(line)\n" }
      for (path, other) in example.others {
        text += "\n"
        for line in visibleLines(of: "# \(path)\n" + other) { text += line.isEmpty ? "\n" : "    \(line)\n" }
      }
    }
  }
  append(Phrase(en: "Breaks the rule:", zh: "违反规则：", af: "Oortree die reël:"), info.triggering)
  append(Phrase(en: "Keeps it:", zh: "符合规则：", af: "Kom dit na:"), info.passing)
  return text
}

/// Lines with control characters made visible, without the empty one after the last line break.
private func visibleLines(of text: String) -> [String] {
  var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    visible(String(line))
  }
  if lines.last == "" { lines.removeLast() }
  return lines
}
