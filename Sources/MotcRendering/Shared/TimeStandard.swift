import MotcModel
import MotcSource

/// A time standard as a phrase: `10 min`, `10 min after “Check-in”`.
func timeStandard(
  _ within: DurationRange?, _ anchor: Anchor?, stepName: (Reference<Step>) -> Text, in language: MessageLanguage
) -> String {
  guard let anchor else { return within.map { $0.text(in: language) } ?? "" }
  let step = stepName(anchor.point.step).string
  guard let within else {
    let phrase: Phrase =
      switch (anchor.side, anchor.point.isStart) {
      case (.after, false): TimeStandardPhrases.after
      case (.after, true): TimeStandardPhrases.afterStart
      case (.before, false): TimeStandardPhrases.before
      case (.before, true): TimeStandardPhrases.beforeStart
      }
    return phrase.filled(step, in: language)
  }
  let phrase: Phrase =
    switch (anchor.side, anchor.point.isStart) {
    case (.after, false): TimeStandardPhrases.withinAfter
    case (.after, true): TimeStandardPhrases.withinAfterStart
    case (.before, false): TimeStandardPhrases.withinBefore
    case (.before, true): TimeStandardPhrases.withinBeforeStart
    }
  return phrase.filled(within.text(in: language), step, in: language)
}

private enum TimeStandardPhrases {
  static let after = Phrase(en: "after “{1}”", zh: "“{1}”结束之后", af: "ná “{1}”")
  static let afterStart = Phrase(en: "after the start of “{1}”", zh: "“{1}”开始之后", af: "ná die begin van “{1}”")
  static let before = Phrase(en: "before the end of “{1}”", zh: "“{1}”结束之前", af: "voor die einde van “{1}”")
  static let beforeStart = Phrase(en: "before the start of “{1}”", zh: "“{1}”开始之前", af: "voor die begin van “{1}”")
  static let withinAfter = Phrase(en: "{1} after “{2}”", zh: "“{2}”结束后 {1}内", af: "{1} ná “{2}”")
  static let withinAfterStart = Phrase(
    en: "{1} after the start of “{2}”", zh: "“{2}”开始后 {1}内", af: "{1} ná die begin van “{2}”")
  static let withinBefore = Phrase(
    en: "{1} before the end of “{2}”", zh: "“{2}”结束前 {1}内", af: "{1} voor die einde van “{2}”")
  static let withinBeforeStart = Phrase(
    en: "{1} before the start of “{2}”", zh: "“{2}”开始前 {1}内", af: "{1} voor die begin van “{2}”")
}
