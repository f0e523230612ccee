package import MotcAnalysis
import MotcModel
package import MotcSource

/// The trace matrix: what customers expect, the requirements that meet it, what threatens those, what is done about it,
/// where that is checked, which figure watches it; and where a link is missing.
package struct TraceDocument: Sendable {
  let heading: DocumentHeading
  let words: TraceWords
  package let coverage: TraceCoverage
  package let expectations: [TraceExpectation]
  /// Step by step, then the standing standards role by role.
  package let groups: [TraceGroup]
  package let metrics: [TraceMetric]
}

/// What a customer wants.
package struct TraceExpectation: Sendable {
  package let id: Text
  package let text: Text
  /// One of the five of SERVQUAL.
  let dimension: String?
  /// The codes of the requirements that meet it; `nil`: a gap.
  package let metBy: String?
}

/// A step, or a role with standing standards.
package struct TraceGroup: Sendable {
  /// The diagram's column; `nil` for a role.
  package let number: Int?
  package let id: Text
  package let title: Text
  package let chains: [TraceChain]
}

/// A requirement with all that hangs on it; or what hangs on none.
package struct TraceChain: Sendable {
  /// `nil`: the rows hang on no requirement.
  package let requirement: TraceRequirement?
  package let rows: [TraceRow]
  /// Of the requirement and of what threatens it, each once.
  package let metrics: [TraceLink]
  /// Whether there is anything here that a metric should watch.
  let wantsMetric: Bool
  /// Whether what stands in its first row should hang on a requirement.
  let wantsRequirement: Bool

  var isUnwatched: Bool { wantsMetric && metrics.isEmpty }
}

package struct TraceRequirement: Sendable {
  /// The whole entry.
  package let range: SourceRange
  /// Its line on the checklist, and the list that this is on.
  package let code: String
  let list: String
  package let id: Text
  package let text: Text
  let condition: Text?
  /// The expectations that it meets; empty: a gap.
  package let expectations: [TraceLink]
}

/// A moment of truth with what is done about it; or a control that answers none; or the lack of a moment.
package struct TraceRow: Sendable {
  package let moment: TraceMoment?
  package let controls: [TraceControl]
  /// The lines of the checklist that verify what stands in the row, by list.
  package let checks: [TraceChecks]
  let isFirst: Bool
}

extension TraceRow {
  /// A risk about which nothing is done; a delight needs nothing.
  var isUncontrolled: Bool { controls.isEmpty && moment?.isDelight == false }
}

package struct TraceMoment: Sendable {
  /// Its place in the risk register; `nil` for a delight.
  let rank: Int?
  package let id: Text
  package let text: Text
  let condition: Text?
  package let isDelight: Bool
  /// The list of the checklist on which a delight stands; risks have none.
  let list: String?
  let score: Int?
  let isHigh: Bool
}

extension TraceMoment {
  /// `R3`.
  package var code: String? { rank.map(RiskRanking.code(ofRank:)) }
}

package struct TraceControl: Sendable {
  /// Its line on the checklist, and the list that this is on.
  package let code: String
  let list: String
  package let id: Text
  package let text: Text
  let condition: Text?
  let roles: Text?
  let isFirst: Bool
}

/// Lines of one of the checklist's lists.
package struct TraceChecks: Sendable {
  package let list: String
  package let codes: String
  let isFirst: Bool
}

/// Something at the other end of a link.
package struct TraceLink: Sendable {
  package let id: Text
  package let text: Text
  let isFirst: Bool
}

/// A figure that management watches.
package struct TraceMetric: Sendable {
  package let id: Text
  package let name: Text
  let target: Text?
  /// The codes of the requirements and risks that it watches, and the texts of promises; `nil`: a gap.
  package let watches: String?
}

extension TraceDocument {
  /// For everybody, whatever roles are asked for: a chain leads from role to role.
  package static func compose(
    _ facts: Facts, of sources: [SourceFile], for options: RenderOptions
  ) -> Result<TraceDocument, RenderFailure> {
    var everybody = options
    everybody.roles = nil
    return Audience.find(everybody, in: facts.blueprint).map { audience in
      let composer = TraceComposer(facts, audience)
      let groups = composer.groups()
      let expectations = composer.expectations(groups)
      let metrics = composer.metrics()
      return TraceDocument(
        heading: DocumentHeading(facts, sources, audience), words: TraceWords(language: facts.blueprint.language),
        coverage: TraceCoverage(expectations, groups, metrics, in: facts.blueprint.language),
        expectations: expectations, groups: groups, metrics: metrics)
    }
  }
}
