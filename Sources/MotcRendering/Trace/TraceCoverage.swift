package import MotcSource

/// How much of the trace is there: in one figure, and link by link, each with what is counted.
package struct TraceCoverage: Sendable {
  /// Requirements that are linked from end to end.
  package let whole: CoverageFigure
  package let links: [CoverageFigure]
  /// Requirements that are not linked from end to end.
  package let gaps: [TraceGap]

  init(
    _ expectations: [TraceExpectation], _ groups: [TraceGroup], _ metrics: [TraceMetric], in language: MessageLanguage
  ) {
    let chains = groups.flatMap(\.chains)
    let requirements = chains.filter { $0.requirement != nil }
    // A risk that threatens several requirements is one risk.
    var seen = Set<Text>()
    let risks = chains.flatMap { chain in
      chain.rows.filter { $0.moment?.isDelight == false }.map { (chain: chain, row: $0) }
    }.filter { $0.row.moment.map { seen.insert($0.id).inserted } ?? false }.sorted {
      ($0.row.moment?.rank ?? 0) < ($1.row.moment?.rank ?? 0)
    }
    let code = { (chain: TraceChain) in chain.requirement?.code ?? "" }
    let riskCode = { (risk: (chain: TraceChain, row: TraceRow)) in risk.row.moment?.code ?? "" }

    func figure<Counted>(
      _ name: Phrase, _ definition: Phrase, _ all: [Counted], name label: (Counted) -> String,
      isLinked: (Counted) -> Bool
    ) -> CoverageFigure {
      CoverageFigure(
        name: name[language], definition: definition[language], total: all.count,
        open: all.filter { !isLinked($0) }.map(label), language: language)
    }

    gaps = requirements.compactMap { chain in
      let missing = chain.missingLinks
      return missing.isEmpty ? nil : chain.requirement.map { TraceGap(requirement: $0, missing: missing) }
    }
    whole = figure(
      TraceWords.whole, TraceWords.wholeDefinition, requirements, name: code, isLinked: \.missingLinks.isEmpty)
    links = [
      figure(TraceWords.met, TraceWords.metDefinition, expectations, name: \.id.string) { $0.metBy != nil },
      figure(TraceWords.wanted, TraceWords.wantedDefinition, requirements, name: code) {
        !($0.requirement?.expectations.isEmpty ?? true)
      },
      figure(TraceWords.examined, TraceWords.examinedDefinition, requirements, name: code) {
        $0.rows[0].moment != nil
      },
      figure(
        TraceWords.aimed, TraceWords.aimedDefinition,
        risks.filter { $0.chain.requirement != nil || $0.chain.wantsRequirement }, name: riskCode
      ) { $0.chain.requirement != nil },
      figure(TraceWords.controlled, TraceWords.controlledDefinition, risks, name: riskCode) {
        !$0.row.isUncontrolled
      },
      figure(TraceWords.watched, TraceWords.watchedDefinition, requirements, name: code) { !$0.metrics.isEmpty },
      figure(TraceWords.used, TraceWords.usedDefinition, metrics, name: \.id.string) { $0.watches != nil },
    ]
  }
}

/// A requirement that is not linked from end to end.
package struct TraceGap: Sendable {
  package let requirement: TraceRequirement
  /// What of the way from expectation to metric is not there.
  package let missing: [Phrase]
}

extension TraceChain {
  /// What a requirement lacks to be linked from end to end.
  fileprivate var missingLinks: [Phrase] {
    [
      (
        requirement?.expectations.isEmpty ?? true,
        Phrase(en: "it meets no expectation", zh: "没有对应的客户期望", af: "dit kom geen verwagting na nie")
      ),
      (
        rows[0].moment == nil,
        Phrase(
          en: "no moment of truth is written about it", zh: "没有写明关键时刻",
          af: "geen oomblik van waarheid is daaroor geskryf nie")
      ),
      (
        rows.contains(where: \.isUncontrolled),
        Phrase(
          en: "a risk to it has no management point", zh: "有风险没有管理要点",
          af: "'n risiko daarvoor het geen bestuurspunt nie")
      ),
      (metrics.isEmpty, Phrase(en: "no metric watches it", zh: "没有指标衡量", af: "geen aanwyser hou dit dop nie")),
    ].filter(\.0).map(\.1)
  }
}

/// How many of some things have a link.
package struct CoverageFigure: Sendable {
  let name: String
  /// What is counted, and when it counts as linked.
  let definition: String
  package let total: Int
  /// The codes or ids of those without it.
  package let open: [String]
  let language: MessageLanguage

  package var linked: Int { total - open.count }

  /// Rounded down, so that 100 means all; `nil` where there is nothing to count.
  package var percent: Int? { total == 0 ? nil : 100 * linked / total }

  /// `93 %`.
  var share: String { percent.map { TraceWords.share.filled(String($0), in: language) } ?? "–" }

  /// `28 of 30`.
  var fraction: String {
    TraceWords.fraction.filled(String(linked), String(total), in: language)
  }

  var openList: String { list(open, in: language) }
}
