package import MotcAnalysis
package import MotcSource

/// The table of service standards: number, service step, requirements, moments of truth, management points.
package struct StandardsDocument: Sendable {
  package let title: Text
  /// What labels are in.
  package let language: MessageLanguage
  /// For `lang`: the author's own tag where there is one.
  package let languageTag: Text
  package let words: StandardsWords
  /// Version, owner and the like, ready to print: `版本 1.0.0`.
  package let particulars: [Text]
  /// One for each row of the standard table.
  package let rows: [StandardsRow]
  /// Standards that are always in force, by role.
  package let roles: [StandardsRow]
  /// Whether a risk has a score, so that the figures are to be explained.
  package let hasScores: Bool
  /// Names blueprint, version and digest.
  package let footer: Text
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
  /// Who answers for all of it, where that is the same for every standard and control.
  package let responsible: Text?
  package let requirements: [StandardsItem]
  package let moments: [StandardsItem]
  package let controls: [StandardsItem]
  /// The diagram's column, from 1.
  package let column: Int?
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
}

extension StandardsDocument {
  package static func make(
    _ facts: Facts, of source: SourceFile, for options: RenderOptions
  ) -> Result<StandardsDocument, RenderFailure> {
    Audience.find(options, in: facts).map { StandardsDocument(facts, of: source, for: $0) }
  }

  package init(_ facts: Facts, of source: SourceFile, for audience: Audience) {
    let composer = StandardsComposer(facts, audience)
    let frame = DocumentFrame(facts.blueprint, of: source, for: audience)
    language = frame.language
    title = frame.title
    languageTag = frame.languageTag
    particulars = frame.particulars
    footer = frame.footer
    words = StandardsWords(frame.language)
    rows = composer.rows()
    roles = composer.roles()
    hasScores = facts.moments.contains { $0.score.risk != nil }
  }
}
