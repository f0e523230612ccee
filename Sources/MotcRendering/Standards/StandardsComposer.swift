import MotcAnalysis
import MotcModel
import MotcSource

/// Fills the cells of the table from the facts.
struct StandardsComposer {
  let facts: Facts
  let audience: Audience
  let language: MessageLanguage

  init(_ facts: Facts, _ audience: Audience) {
    self.facts = facts
    self.audience = audience
    language = facts.blueprint.language
  }

  /// The rows of the table that this audience has something to do with; the numbers are those of the whole table.
  func rows() -> [StandardsRow] {
    facts.rows.compactMap { row in
      guard let index = row.bearer.step else { return nil }
      let step = facts.blueprint.steps[index]
      guard audience.concerns(step.only), row.bearer.action.map({ audience.concerns($0.only) }) ?? true else {
        return nil
      }
      let id = row.bearer.action.map { path(step.id.value, $0.id) } ?? step.id.value
      return self.row(
        number: row.number, id: id, title: row.title, place: place(of: row, in: step, column: index + 1), scope: step.id.value,
        requirements: Array(row.requirements), moments: Array(row.moments), controls: Array(row.controls),
        column: index + 1)
    }
  }

  /// The standing standards of each role that has some.
  func roles() -> [StandardsRow] {
    facts.blueprint.roles.compactMap { role in
      func isBorne(_ entity: some Borne) -> Bool { entity.bearer.role === role }
      return row(
        number: nil, id: role.id.value, title: role.name, place: nil, scope: role.id.value,
        requirements: facts.requirements.indices.filter { isBorne(facts.requirements[$0]) },
        moments: facts.moments.indices.filter { isBorne(facts.moments[$0]) },
        controls: facts.controls.indices.filter { isBorne(facts.controls[$0]) }, column: nil)
    }
  }

  // MARK: Rows

  private func row(
    number: Int?, id: Text, title: Text, place: Text?, scope: Text, requirements: [Int], moments: [Int],
    controls: [Int], column: Int?
  ) -> StandardsRow? {
    let requirements = requirements.filter(isShown(requirement:))
    // Those of a moment stand before those beside the moments, as the moments do.
    let controls = controls.filter { facts.controls[$0].isInMoment } + controls.filter { !facts.controls[$0].isInMoment }
    let shownControls = controls.filter(isShown(control:))
    let moments = moments.filter { isShown(moment: $0, requirements, shownControls) }
    guard !(requirements.isEmpty && moments.isEmpty && shownControls.isEmpty) else { return nil }
    let common = commonResponsibility(requirements, moments, shownControls)
    let shownIndividually = common == nil
    var row = RowContext(scope: scope, requirements: requirements, moments: moments)
    row.namesRoles = shownIndividually
    return StandardsRow(
      number: number, id: id, title: title, place: place,
      // A role's own standards need not say whose they are.
      responsible: number == nil ? nil : common.map(names(of:)),
      requirements: numbered(requirements) { requirement($0, row) },
      moments: numbered(moments) { moment($0, row) },
      controls: numbered(shownControls) { control($0, row) }, column: column)
  }

  /// What the entries of a row refer to.
  struct RowContext {
    let scope: Text
    let requirements: [Int]
    let moments: [Int]
    var namesRoles = true
  }

  private func numbered(_ indexes: [Int], _ item: (Int) -> ItemParts) -> [StandardsItem] {
    indexes.enumerated().map { place, index in
      item(index).item(number: indexes.count > 1 ? place + 1 : nil)
    }
  }

  private func place(of row: TableRow, in step: Step, column: Int) -> Text {
    var parts = [StandardsLabels.column.filled(String(column), in: language)]
    if let action = row.bearer.action { parts.append(action.lane.title[language]) }
    if let phase = step.phase.flatMap({ facts.names.phase($0) }) { parts.append(phase.name.string) }
    return Text(parts.joined(separator: " · "))
  }

  /// The roles that answer for every entry of the row, if they are the same throughout.
  private func commonResponsibility(_ requirements: [Int], _ moments: [Int], _ controls: [Int]) -> [Role]? {
    let all =
      requirements.map { facts.requirements[$0].responsible } + controls.map { facts.controls[$0].responsible }
      + moments.filter { facts.moments[$0].moment.recovery != nil }.map { facts.moments[$0].recoveryResponsible }
    guard let first = all.first, !first.roles.isEmpty else { return nil }
    let isCommon = all.allSatisfy { responsibility in
      responsibility.roles.count == first.roles.count
        && zip(responsibility.roles, first.roles).allSatisfy { $0 === $1 }
    }
    return isCommon ? first.roles : nil
  }

  // MARK: Who sees what

  private func isShown(requirement index: Int) -> Bool {
    let borne = facts.requirements[index]
    guard audience.concerns(borne.requirement.only), audience.concerns(borne.responsible.roles) else { return false }
    return variant(of: borne.requirement)?.isNone != true
  }

  private func isShown(control index: Int) -> Bool {
    let borne = facts.controls[index]
    return audience.concerns(borne.control.only) && audience.concerns(borne.responsible.roles)
  }

  /// For some roles: a moment that they can bring about, answer or put right.
  private func isShown(moment index: Int, _ requirements: [Int], _ controls: [Int]) -> Bool {
    let borne = facts.moments[index]
    guard audience.concerns(borne.moment.only) else { return false }
    guard audience.roles != nil else { return true }
    return borne.controls.contains { controls.contains($0) }
      || borne.threatened.contains { threatened in
        requirements.contains { facts.requirements[$0].requirement === threatened }
      }
      || borne.moment.recovery != nil && audience.concerns(borne.recoveryResponsible.roles)
  }

  /// The requirement as the audience's tier has it.
  func variant(of requirement: Requirement) -> TierVariant? {
    audience.tier.flatMap { tier in requirement.tiers.first { $0.tier.name == tier.id.value } }
  }

  func names(of roles: [Role]) -> Text {
    Text(list(roles.map(\.name.string), in: language))
  }

  func path(_ scope: Text, _ id: Identifier) -> Text {
    Text(scope.string + "/" + id.string)
  }
}
