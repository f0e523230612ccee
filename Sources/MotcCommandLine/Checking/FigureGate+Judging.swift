import MotcAnalysis
import MotcModel
import MotcRendering
import MotcSource

extension FigureGate {
  /// What of a blueprint closes the gate, in the order of the file.
  func closed(by compilation: Compilation, in language: MessageLanguage) -> [FindingReport.ClosedGate] {
    guard let facts = compilation.facts else { return [] }
    var places = Places(compilation)
    return figure.isRisk
      ? openRisks(of: facts, &places, in: language) : missingCoverage(of: facts, compilation, &places, in: language)
  }

  /// How many risks of a blueprint have the figure, and how many there are.
  func rated(in facts: Facts) -> (rated: Int, all: Int) {
    let risks = facts.moments.filter { $0.moment.kind == .risk }
    return (risks.count { value(of: $0.score) != nil }, risks.count)
  }

  /// What a run says in which no risk has the figure: the gate would be open for ever.
  func seesNothing(among count: Int) -> Message {
    Self.nothingRated(.string(name), .number(count), .string(title), .string(keywords))
  }

  // MARK: Risks

  private func value(of score: RiskScore) -> Int? { figure == .rpn ? score.rpn : score.risk }

  private var title: String { figure == .rpn ? "RPN" : "S×L" }

  private var keywords: String {
    (["severity", "likelihood"] + (figure == .rpn ? ["detection"] : [])).map { "`\($0)`" }.joined(separator: ", ")
  }

  private func openRisks(
    of facts: Facts, _ places: inout Places, in language: MessageLanguage
  ) -> [FindingReport.ClosedGate] {
    var gates: [FindingReport.ClosedGate] = []
    for borne in facts.moments where borne.moment.kind == .risk {
      let moment = borne.moment
      let left = moment.residual.map { borne.score.with($0) } ?? borne.score
      guard let value = value(of: left), value >= bound else { continue }
      let phrase = moment.residual == nil ? Self.openRisk : Self.riskStillOpen
      let text = phrase(
        .string(places.name(of: moment.text.range)), .text(moment.text.value), .string(title), .number(value),
        .string(name))
      gates.append(FindingReport.ClosedGate(name: name, text: text.text(in: language)))
    }
    return gates
  }

  // MARK: Coverage

  private func missingCoverage(
    of facts: Facts, _ compilation: Compilation, _ places: inout Places, in language: MessageLanguage
  ) -> [FindingReport.ClosedGate] {
    let document = TraceDocument.compose(facts, of: compilation.files, for: RenderOptions())
    guard case .success(let trace) = document, let percent = trace.coverage.whole.percent, percent < bound else {
      return []
    }
    let whole = trace.coverage.whole
    let text = Self.tooLittle(
      .string(compilation.source.path), .number(percent), .number(whole.linked), .number(whole.total), .string(name))
    var details: [String] = []
    for gap in trace.coverage.gaps {
      let requirement = gap.requirement
      let detail = Self.gap(
        .string(places.name(of: requirement.range)), .text(requirement.text), .text(requirement.id),
        .list(gap.missing.map { .phrase($0) }))
      details.append(detail.text(in: language))
    }
    return [FindingReport.ClosedGate(name: name, text: text.text(in: language), details: details)]
  }

  private static let openRisk = Phrase(
    en: "{1}: the risk '{2}' is open, its {3} is {4} ({5})", zh: "{1}：风险“{2}”没有关闭，{3} 为 {4}（{5}）",
    af: "{1}: die risiko '{2}' is oop, sy {3} is {4} ({5})")
  private static let riskStillOpen = Phrase(
    en: "{1}: the risk '{2}' is open, its {3} is {4} even with its management points ({5})",
    zh: "{1}：风险“{2}”没有关闭，有管理要点之后 {3} 仍为 {4}（{5}）",
    af: "{1}: die risiko '{2}' is oop, sy {3} is {4} selfs met sy bestuurspunte ({5})")
  private static let nothingRated = Phrase(
    en: "{1} looks at nothing: none of the {2} risks has an {3}; it takes {4}",
    zh: "{1} 无从判断：{2} 个风险都没有 {3}，需要写明 {4}",
    af: "{1} kyk na niks: geeneen van die {2} risiko's het 'n {3} nie; dit vra {4}")
  private static let tooLittle = Phrase(
    en: "{1}: {2} % of the requirements are linked from end to end, {3} of {4} ({5})",
    zh: "{1}：服务要求全程可追溯的占 {2}%，{4} 条中有 {3} 条（{5}）",
    af: "{1}: {2} % van die vereistes is van kant tot kant gekoppel, {3} van {4} ({5})")
  private static let gap = Phrase(
    en: "{1}: '{2}' [{3}]: {4}", zh: "{1}：“{2}”[{3}]：{4}", af: "{1}: '{2}' [{3}]: {4}")
}

/// The lines on which things stand.
private struct Places {
  private let sources: [FileID: SourceFile]
  private var indexes: [FileID: LineIndex] = [:]

  init(_ compilation: Compilation) {
    sources = compilation.sources
  }

  /// `tea.yaml:12`
  mutating func name(of range: SourceRange) -> String {
    guard let source = sources[range.file] else { return "" }
    let index = indexes[range.file] ?? LineIndex(source.buffer)
    indexes[range.file] = index
    return "\(source.path):\(index.line(at: range.start) + 1)"
  }
}
