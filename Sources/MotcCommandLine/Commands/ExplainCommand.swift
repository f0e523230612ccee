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
      session.output.write(info.explanation(in: session.language))
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
