import MotcSource

/// What a run fails on: the values of `--fail-on` and `--max-warnings` (decision 27).
struct Gates {
  /// Findings of this severity and above fail the run.
  let severity: Severity
  let mostWarnings: Int?
  let figures: [FigureGate]

  /// - Parameter words: severities and figures; one word may hold several, separated by commas.
  init(failOn words: [String], maxWarnings: String?) throws(CommandFailure) {
    var severities: [Severity] = []
    var figures: [FigureGate] = []
    for word in words.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      let word = word.filter { $0 != " " }
      if let severity = Severity.allCases.first(where: { $0.keyword == word }) {
        severities.append(severity)
      } else {
        figures.append(try FigureGate(word))
      }
    }
    if let maxWarnings {
      guard let count = Int(maxWarnings), count >= 0 else {
        throw CommandFailure(Self.noCount(.string(maxWarnings)))
      }
      mostWarnings = count
    } else {
      mostWarnings = nil
    }
    // Whoever counts warnings lets some of them pass.
    severity = severities.min() ?? (mostWarnings == nil ? .warning : .error)
    self.figures = figures
  }

  /// That there are more warnings than may be.
  func closed(byWarnings count: Int, in language: MessageLanguage) -> FindingReport.ClosedGate? {
    guard let mostWarnings, count > mostWarnings else { return nil }
    return FindingReport.ClosedGate(
      name: "max-warnings", text: Self.tooMany(.number(count), .number(mostWarnings)).text(in: language))
  }

  private static let noCount = Phrase(
    en: "--max-warnings takes a number from 0 on, not '{1}'", zh: "--max-warnings 要写 0 以上的整数，不能写“{1}”",
    af: "--max-warnings neem 'n getal van 0 af, nie '{1}' nie")
  private static let tooMany = Phrase(
    en: "warnings: {1}; --max-warnings allows {2}", zh: "警告 {1} 个，--max-warnings 只允许 {2} 个",
    af: "waarskuwings: {1}; --max-warnings laat {2} toe")
}

/// A figure of a blueprint, and from where on it fails the run: `rpn>=60`, `coverage<90`.
struct FigureGate {
  enum Figure: String, CaseIterable {
    case score, rpn, coverage

    /// Whether much of it is bad.
    var isRisk: Bool { self != .coverage }

    var range: ClosedRange<Int> {
      switch self {
      case .score: 1...25
      case .rpn: 1...125
      case .coverage: 1...100
      }
    }
  }

  /// As it was written, without blanks.
  let name: String
  let figure: Figure
  /// A risk fails from here on; a coverage fails below.
  let bound: Int

  init(_ word: String) throws(CommandFailure) {
    guard let sign = word.firstIndex(where: { "<>≤≥".contains($0) }),
      let figure = Figure(rawValue: String(word[..<sign]))
    else { throw Self.unknown(word) }
    var rest = word[sign...]
    var isInclusive = "≤≥".contains(rest.removeFirst())
    if !isInclusive, rest.first == "=" {
      isInclusive = true
      rest.removeFirst()
    }
    if figure == .coverage, rest.last == "%" { rest.removeLast() }
    guard figure.isRisk == ">≥".contains(word[sign]), rest.allSatisfy(\.isASCII), let number = Int(rest) else {
      throw Self.unknown(word)
    }
    name = word
    self.figure = figure
    bound = figure.isRisk == isInclusive ? number : number + 1
    guard figure.range.contains(number), figure.range.contains(bound) || !figure.isRisk && bound == 101 else {
      throw CommandFailure(
        Self.beyond(.string(word), .number(figure.range.lowerBound), .number(figure.range.upperBound)))
    }
  }

  private static func unknown(_ word: String) -> CommandFailure {
    if ["loosened", "gone", "changed"].contains(word) { return CommandFailure(ofDiff(.string(word))) }
    return CommandFailure(notUnderstood(.string(word)), help: [written()])
  }

  private static let notUnderstood = Phrase(
    en: "--fail-on does not understand '{1}'", zh: "--fail-on 不认识“{1}”", af: "--fail-on verstaan nie '{1}' nie")
  private static let written = Phrase(
    en: "it takes error, warning, info, a risk such as 'score>=12' or 'rpn>=60', and 'coverage<90'",
    zh: "可以写 error、warning、info，风险如 'score>=12' 或 'rpn>=60'，以及 'coverage<90'",
    af: "dit neem error, warning, info, 'n risiko soos 'score>=12' of 'rpn>=60', en 'coverage<90'")
  private static let ofDiff = Phrase(
    en: "'{1}' is a change between two editions: `motc diff --fail-on {1}` looks for it",
    zh: "“{1}”是两个版本之间的变化：请用 motc diff --fail-on {1}",
    af: "'{1}' is 'n verandering tussen twee uitgawes: `motc diff --fail-on {1}` soek daarna")
  private static let beyond = Phrase(
    en: "'{1}' decides nothing: the figure goes from {2} to {3}", zh: "“{1}”起不了作用：这个数从 {2} 到 {3}",
    af: "'{1}' beslis niks nie: die syfer loop van {2} tot {3}")
}
