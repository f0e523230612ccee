package import MotcAnalysis
import MotcModel
package import MotcSource

/// The risk register: every risk, the gravest first, and the matrix that shows where they lie.
package struct RisksDocument: Sendable {
  let heading: DocumentHeading
  let words: RisksWords
  let counts: [RiskCount]
  /// Without the controls, and with them where that is written of any risk; none while no risk has a score.
  package let matrices: [RiskMatrix]
  /// What the signs of the matrices mean.
  let key: RiskKey
  /// The gravest first.
  package let scored: [RiskEntry]
  /// Those of which nobody can say how grave they are, in the order of the file.
  package let unscored: [RiskEntry]
}

/// A column in which nothing stands is left out of the page.
extension RisksDocument {
  var hasScores: Bool { hasAny { $0.score != nil || $0.halfScore != nil } }
  var hasResiduals: Bool { hasAny { $0.residual != nil } }
  var hasRecoveries: Bool { hasAny { $0.recovery != nil } }
  var hasMetrics: Bool { hasAny { !$0.metrics.isEmpty } }

  private func hasAny(_ isSo: (RiskEntry) -> Bool) -> Bool {
    scored.contains(where: isSo) || unscored.contains(where: isSo)
  }
}

/// How many risks there are of some kind.
struct RiskCount: Sendable {
  let label: String
  let number: Int
}

/// One risk.
package struct RiskEntry: Sendable {
  /// `R3`: its place among all risks of the blueprint.
  package let code: String
  /// `step/id`.
  package let id: Text
  /// Whether its author wrote that id, so that people can say it.
  let isNamed: Bool
  /// The diagram's column; `nil` for a role's standing standards.
  package let step: Int?
  /// The step's name, or the role's.
  package let title: Text
  package let text: Text
  /// As written.
  let when: Text?
  /// The same, ready to stand before the text.
  let condition: Text?
  /// The tiers that it is limited to.
  let tiers: Text?
  let cause: String?
  /// As far as they are written.
  let severity: Int?
  let likelihood: Int?
  let detection: Int?
  /// `nil` unless severity and likelihood are given.
  package let score: RiskFigures?
  /// With the controls in place, where that is written.
  package let residual: RiskFigures?
  package let threatened: [ThreatenedStandard]
  package let controls: [RiskControl]
  package let recovery: RiskRecovery?
  package let metrics: [WatchingMetric]
}

extension RiskEntry {
  /// `4 × –`, where only one of the two is given.
  var halfScore: String? {
    guard score == nil, severity != nil || likelihood != nil else { return nil }
    return [severity, likelihood].map { $0.map { String($0) } ?? "–" }.joined(separator: " × ")
  }
}

/// A score and what it is made of.
package struct RiskFigures: Sendable {
  package let severity: Int
  package let likelihood: Int
  package let detection: Int?
  package let risk: Int
  package let rpn: Int?
  package let isHigh: Bool

  init?(_ score: RiskScore, _ thresholds: Thresholds) {
    guard let severity = score.severity, let likelihood = score.likelihood else { return nil }
    self.severity = severity
    self.likelihood = likelihood
    detection = score.detection
    risk = severity * likelihood
    rpn = score.rpn
    isHigh = score.isHigh(thresholds)
  }

  /// `4 × 3`.
  var product: String { "\(severity) × \(likelihood)" }
}

/// A requirement that a risk threatens.
package struct ThreatenedStandard: Sendable {
  /// Its line on the checklist.
  package let code: String
  package let id: Text
  package let text: Text
  let condition: Text?
  /// Who answers for it.
  let roles: Text?
}

/// What keeps a risk from happening, or shows it in time.
package struct RiskControl: Sendable {
  /// Its line on the checklist.
  package let code: String
  package let id: Text
  package let text: Text
  let condition: Text?
  /// Prevent, detect, train or set-up.
  let kind: String?
  let roles: Text?
  let isFirst: Bool
}

/// How it is put right.
package struct RiskRecovery: Sendable {
  /// Its line on the checklist.
  package let code: String
  package let id: Text
  /// `nil` where only words to say or an offer are given.
  let text: Text?
  let condition: Text?
  let say: Text?
  let within: String?
  let offer: Text?
  let roles: Text?
}

/// A figure that shows whether the risk comes true.
package struct WatchingMetric: Sendable {
  package let id: Text
  package let name: Text
  let target: Text?
  /// The checklist's line of the requirement that it watches; `nil` when it watches the risk itself.
  let standard: String?
  let isFirst: Bool
}

extension RisksDocument {
  /// For some roles: the risks that threaten what they answer for, or that they prevent or put right.
  package static func compose(
    _ facts: Facts, of sources: [SourceFile], for options: RenderOptions
  ) -> Result<RisksDocument, RenderFailure> {
    Audience.find(options, in: facts.blueprint).map { audience in
      let composer = RisksComposer(facts, audience)
      let language = facts.blueprint.language
      let entries = composer.entries()
      let scored = entries.filter { $0.score != nil }
      let unscored = entries.filter { $0.score == nil }
      let matrices = RiskMatrix.all(of: scored, facts.thresholds, in: language)
      return RisksDocument(
        heading: DocumentHeading(facts, sources, audience), words: RisksWords(language: language),
        counts: composer.counts(of: scored, unscored), matrices: matrices,
        key: RiskKey(scored, facts.thresholds, in: language), scored: scored, unscored: unscored)
    }
  }
}
