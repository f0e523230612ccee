package import MotcAnalysis
import MotcModel
package import MotcSource

/// The table of service standards: number, service step, requirements, moments of truth, management points.
package struct StandardsDocument: Sendable {
  let heading: DocumentHeading
  let words: StandardsWords
  /// One for each row of the standard table.
  package let rows: [StandardsRow]
  /// Standards that are always in force, by role.
  package let roles: [StandardsRow]
  /// Whether a risk has a score, so that the figures are to be explained.
  package let hasScores: Bool
}

/// What one step, action or role bears.
package struct StandardsRow: Sendable {
  /// Its place in the table; `nil` for a role.
  package let number: Int?
  /// `step`, `step/action` or the role's id.
  package let id: Text
  package let title: Text
  /// Where it stands: `第 9 列`, the lane of an action, the phase.
  package let place: Text?
  /// Who answers for every entry that names nobody else; `nil` where one has nobody at all.
  package let responsible: Text?
  package let requirements: [StandardsItem]
  package let moments: [StandardsItem]
  package let controls: [StandardsItem]
  /// The diagram's column, from 1.
  package let column: Int?
  /// The address of its box in a diagram of the same site.
  let box: String?
}

/// One entry of a cell.
package struct StandardsItem: Sendable {
  /// `nil` where the cell has only this one.
  package let number: Int?
  /// `step/id`.
  package let id: Text
  package let text: Text
  /// What must be the case: `If the guest pays in cash:`, `【客户暂时离开】`.
  package let condition: Text?
  /// The tiers that it is limited to.
  package let tiers: Text?
  /// `惊喜` for a delight, `应当` for a requirement that is no must.
  package let mark: Text?
  package let isDelight: Bool
  /// A moment whose score is high.
  package let isHighRisk: Bool
  package let details: [StandardsDetail]
}

/// A second line of an entry: what it is, and the words or figures.
package struct StandardsDetail: Sendable {
  package let label: Text
  package let text: Text
  /// Whether it is a sentence or more, and so has a line of its own.
  package let isLong: Bool
}

extension StandardsDocument {
  package static func compose(
    _ facts: Facts, of sources: [SourceFile], for options: RenderOptions
  ) -> Result<StandardsDocument, RenderFailure> {
    Audience.find(options, in: facts.blueprint).map { audience in
      let composer = StandardsComposer(facts, audience)
      return StandardsDocument(
        heading: DocumentHeading(facts, sources, audience), words: StandardsWords(language: facts.blueprint.language),
        rows: composer.rows(), roles: composer.roles(),
        hasScores: facts.moments.contains { $0.score.risk != nil })
    }
  }
}
