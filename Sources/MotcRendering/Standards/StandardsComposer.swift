import MotcAnalysis
import MotcModel
import MotcSource

/// Fills the cells of the table from the facts.
struct StandardsComposer {
  let facts: Facts
  let audience: Audience
  let language: MessageLanguage
  /// Of each step, carried on from the step before where it has none of its own.
  private let phases: [Text?]

  init(_ facts: Facts, _ audience: Audience) {
    self.facts = facts
    self.audience = audience
    language = facts.blueprint.language
    var phase: Text?
    phases = facts.blueprint.steps.map { step in
      if let reference = step.phase { phase = facts.names.phase(reference)?.name ?? reference.name }
      return phase
    }
  }

  /// The rows of the table that this audience has something to do with; the numbers are those of the whole table.
  func rows() -> [StandardsRow] {
    facts.rows.compactMap { row in
      guard let index = row.bearer.step else { return nil }
      let step = facts.blueprint.steps[index]
      guard audience.serves(step.only), row.bearer.action.map({ audience.serves($0.only) }) ?? true else {
        return nil
      }
      let id = row.bearer.action.map { Text($0.id.path(in: step.id.value)) } ?? step.id.value
      return self.row(
        number: row.number, id: id, title: row.title, place: place(of: row, in: index), scope: step.id.value,
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
    let controls =
      controls.filter { facts.controls[$0].isInMoment } + controls.filter { !facts.controls[$0].isInMoment }
    let shownControls = controls.filter(isShown(control:))
    let moments = moments.filter { isShown(moment: $0, requirements, shownControls) }
    guard !(requirements.isEmpty && moments.isEmpty && shownControls.isEmpty) else { return nil }
    let usual = usualRoles(requirements, moments, shownControls)
    let row = RowContext(scope: scope, requirements: requirements, moments: moments, usualRoles: usual)
    return StandardsRow(
      number: number, id: id, title: title, place: place,
      // A role's own standards need not say whose they are.
      responsible: number == nil || usual.isEmpty ? nil : names(of: usual),
      requirements: numbered(requirements) { requirement($0, row) },
      moments: numbered(moments) { moment($0, row) },
      controls: numbered(shownControls) { control($0, row) }, column: column)
  }

  /// What the entries of a row refer to.
  struct RowContext {
    let scope: Text
    let requirements: [Int]
    let moments: [Int]
    /// Who is named once for the row; empty: each entry names its own.
    let usualRoles: [Role]
  }

  private func numbered(_ indexes: [Int], _ item: (Int) -> ItemParts) -> [StandardsItem] {
    indexes.enumerated().map { place, index in
      item(index).item(number: indexes.count > 1 ? place + 1 : nil)
    }
  }

  private func place(of row: TableRow, in step: Int) -> Text {
    var parts = [StandardsLabels.column.filled(String(step + 1), in: language)]
    if let phase = phases[step] { parts.append(phase.string) }
    if let action = row.bearer.action { parts.append(action.lane.title[language]) }
    return Text(parts.joined(separator: " · "))
  }

  /// The roles that answer for most of the row's entries, the first among equals; none where an entry has nobody: it
  /// would seem to be theirs.
  private func usualRoles(_ requirements: [Int], _ moments: [Int], _ controls: [Int]) -> [Role] {
    let all =
      requirements.map { facts.requirements[$0].responsible.roles }
      + controls.map { facts.controls[$0].responsible.roles }
      + moments.filter { facts.moments[$0].moment.recovery != nil }.map { facts.moments[$0].recoveryResponsible.roles }
    guard !all.contains(where: \.isEmpty) else { return [] }
    var best: (roles: [Role], count: Int) = ([], 0)
    for roles in all {
      let count = all.count { isSame($0, roles) }
      if count > best.count { best = (roles, count) }
    }
    return best.roles
  }

  func isSame(_ left: [Role], _ right: [Role]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { $0 === $1 }
  }

  // MARK: Who sees what

  private func isShown(requirement index: Int) -> Bool {
    let borne = facts.requirements[index]
    guard audience.serves(borne.requirement.only), audience.includes(borne.responsible.roles) else { return false }
    return audience.variant(of: borne.requirement)?.isNone != true
  }

  private func isShown(control index: Int) -> Bool {
    let borne = facts.controls[index]
    return audience.serves(borne.control.only) && audience.includes(borne.responsible.roles)
  }

  /// For some roles: a moment that they can bring about, answer or put right.
  private func isShown(moment index: Int, _ requirements: [Int], _ controls: [Int]) -> Bool {
    let borne = facts.moments[index]
    guard audience.serves(borne.moment.only) else { return false }
    if audience.isEverybody { return true }
    return borne.controls.contains { controls.contains($0) }
      || borne.threatened.contains { threatened in
        requirements.contains { facts.requirements[$0].requirement === threatened }
      }
      || borne.moment.recovery != nil && audience.includes(borne.recoveryResponsible.roles)
  }

  func names(of roles: [Role]) -> Text {
    Text(list(roles.map(\.name.string), in: language))
  }
}
