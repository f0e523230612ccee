import MotcAnalysis
import MotcModel
import MotcSource

extension TableRow {
  /// `step`, or `step/action`; the role's id for a row of a role.
  func id(in facts: Facts) -> Text {
    guard let index = bearer.step else { return bearer.role?.id.value ?? "" }
    let step = facts.blueprint.steps[index].id.value
    return bearer.action.map { Text($0.id.path(in: step)) } ?? step
  }
}

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
      return self.row(
        number: row.number, id: row.id(in: facts), title: row.title, place: place(of: row, in: index),
        scope: step.id.value,
        box: box(of: row, in: step), requirements: Array(row.requirements), moments: Array(row.moments),
        controls: Array(row.controls),
        column: index + 1)
    }
  }

  /// The standing standards of each role that has some.
  func roles() -> [StandardsRow] {
    // What roles bear comes last in the facts, in the order of the roles.
    var requirement = facts.requirements.firstIndex { $0.bearer.role != nil } ?? facts.requirements.count
    var moment = facts.moments.firstIndex { $0.bearer.role != nil } ?? facts.moments.count
    return facts.blueprint.roles.compactMap { role in
      let requirements = run(in: facts.requirements, from: &requirement, of: role)
      let moments = run(in: facts.moments, from: &moment, of: role)
      return row(
        number: nil, id: role.id.value, title: role.name, place: nil, scope: role.id.value, box: nil,
        requirements: requirements, moments: moments, controls: moments.flatMap { facts.moments[$0].controls },
        column: nil)
    }
  }

  private func run(in list: [some Borne], from start: inout Int, of role: Role) -> [Int] {
    let first = start
    while start < list.count, list[start].bearer.role === role { start += 1 }
    return Array(first..<start)
  }

  // MARK: Rows

  private func row(
    number: Int?, id: Text, title: Text, place: Text?, scope: Text, box: String?, requirements: [Int],
    moments: [Int], controls: [Int], column: Int?
  ) -> StandardsRow? {
    let selection = StandardsSelection(
      facts, audience, requirements: requirements, moments: moments, controls: controls)
    guard !selection.isEmpty else { return nil }
    let usual = usualRoles(of: selection)
    let row = RowContext(scope: scope, selection: selection, usualRoles: usual)
    return StandardsRow(
      number: number, id: id, title: title, place: place,
      // A role's own standards need not say whose they are.
      responsible: number == nil || usual.isEmpty ? nil : names(of: usual),
      requirements: numbered(selection.requirements) { requirement($0, row) },
      moments: numbered(selection.moments) { moment($0, row) },
      controls: numbered(selection.controls) { control($0, row) }, column: column, box: box)
  }

  /// What the entries of a row refer to.
  struct RowContext {
    let scope: Text
    let selection: StandardsSelection
    /// Who is named once for the row; empty: each entry names its own.
    let usualRoles: [Role]
  }

  private func numbered(_ indexes: [Int], _ item: (Int) -> ItemParts) -> [StandardsItem] {
    indexes.enumerated().map { place, index in
      item(index).item(number: indexes.count > 1 ? place + 1 : nil)
    }
  }

  /// Where the diagram shows what the row is about.
  private func box(of row: TableRow, in step: Step) -> String? {
    guard let action = row.bearer.action ?? step.primaryAction.map({ step.actions[$0] }) else { return nil }
    return audience.surroundings.address(ofBox: step.boxID(of: action))
  }

  private func place(of row: TableRow, in step: Int) -> Text {
    var parts = [StandardsLabels.column.filled(String(step + 1), in: language)]
    if let phase = phases[step] { parts.append(phase.string) }
    if let action = row.bearer.action { parts.append(action.lane.title[language]) }
    // Where the line breaks, the point stays at its end.
    return Text(parts.joined(separator: "\u{A0}· "))
  }

  /// The roles that answer for most of the row's entries, the first among equals; none where an entry has nobody: it
  /// would seem to be theirs.
  private func usualRoles(of row: StandardsSelection) -> [Role] {
    let all =
      row.requirements.map { facts.requirements[$0].responsible.roles }
      + row.controls.map { facts.controls[$0].responsible.roles }
      + row.moments.filter { facts.moments[$0].moment.recovery != nil }
      .map { facts.moments[$0].recoveryResponsible.roles }
    guard !all.contains(where: \.isEmpty) else { return [] }
    var counts: [[ObjectIdentifier]: Int] = [:]
    for roles in all { counts[roles.map { ObjectIdentifier($0) }, default: 0] += 1 }
    var best: (roles: [Role], count: Int) = ([], 0)
    for roles in all {
      let count = counts[roles.map { ObjectIdentifier($0) }] ?? 0
      if count > best.count { best = (roles, count) }
    }
    return best.roles
  }

  func isSame(_ left: [Role], _ right: [Role]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { $0 === $1 }
  }

  func names(of roles: [Role]) -> Text {
    Text(list(roles.map(\.name.string), in: language))
  }
}
