import MotcSource
import MotcSyntax

extension Binder {
  func steps(_ fields: Fields) -> [Step] {
    guard let node = fields[.steps] else { return [] }
    guard tree.kind(of: node) == .sequence else {
      reportShape(node, expected: StructureRules.aList, help: StructureRules.writeAsList())
      return []
    }
    var steps: [Step] = []
    steps.reserveCapacity(tree.itemCount(of: node))
    let start = tree.range(of: node).start
    columnOfSteps = start - startOfLine(at: start)
    var ids = NameIndex()
    func add(_ item: NodeID) {
      guard let step = step(item) else { return }
      if let first = ids.position(of: step.id.value) { reportDuplicate(step.id, first: steps[first].id.range) }
      ids.append(step.id.value)
      steps.append(step)
    }
    for item in tree.items(of: node) {
      guard tree.kind(of: item) == .mapping else {
        reportShape(
          item, expected: StructureRules.aMapping,
          help: StructureRules.writeAsMapping(.message(StructureRules.keyAndValue(Keyword.step.argument))))
        continue
      }
      add(item)
      while !strayedSteps.isEmpty { add(strayedSteps.removeFirst().step) }
    }
    return steps
  }

  private func step(_ node: NodeID) -> Step? {
    namespace.removeAll()
    let fields = fields(of: node, as: .step)
    let id = fields[.step].flatMap { definition($0) }
    if let id, Enumeration.end.ordinal(of: id.value) != nil { reportReserved(id) }
    var actions: [Action] = []
    actions.reserveCapacity(4)
    for lane in Lane.allCases { addActions(of: lane, in: fields, to: &actions) }
    let standards = standards(fields)
    guard let id else { return nil }
    return Step(
      range: tree.range(of: node), id: id, title: text(.title, in: fields), phase: reference(.phase, in: fields),
      channel: text(.channel, in: fields), evidence: texts(.evidence, in: fields), actions: actions,
      duration: duration(.duration, in: fields), wait: duration(.wait, in: fields), standards: standards,
      next: next(fields), only: references(.only, in: fields), placement: placement(fields))
  }

  private func placement(_ fields: Fields) -> StepPlacement? {
    if !hasBase, let node = fields[.after] ?? fields[.before] {
      reportWithoutBase(key(of: node))
      return nil
    }
    reportBoth(.after, .before, in: fields)
    if let after: Reference<Step> = reference(.after, in: fields) { return StepPlacement(side: .after, step: after) }
    if let before: Reference<Step> = reference(.before, in: fields) {
      return StepPlacement(side: .before, step: before)
    }
    return nil
  }

  private func next(_ fields: Fields) -> [Arm]? {
    guard fields[.next] != nil else { return nil }
    return oneOrMore(.next, in: fields) { node, isEntry in
      guard tree.kind(of: node) == .mapping else {
        return shortForm(node, of: .arm, isEntry: isEntry).map { name in
          Arm(range: name.range, condition: nil, target: self.target(name), atMost: nil)
        }
      }
      let fields = self.fields(of: node, as: .arm)
      guard let name = text(.to, in: fields) else { return nil }
      return Arm(
        range: tree.range(of: node), condition: text(.when, in: fields), target: self.target(name),
        atMost: integer(.atMost, 1...1000, in: fields))
    }
  }

  /// `nil` for `end`.
  private func target(_ name: Located<Text>) -> Reference<Step>? {
    Enumeration.end.ordinal(of: name.value) != nil ? nil : Reference(name.value, name.range)
  }

  private func addActions(of lane: Lane, in fields: Fields, to actions: inout [Action]) {
    addStatements(lane.keyword, in: fields, as: .action, kind: .action, to: &actions) { statement, fields in
      Action(
        statement: statement, lane: lane, duration: duration(.duration, in: fields),
        wait: duration(.wait, in: fields), standards: standards(fields))
    }
  }

  private func standards(_ fields: Fields) -> Standards {
    let requirements = requirements(fields)
    let written = fields[.requirements].map { tree.kind(of: $0) == .sequence ? tree.itemCount(of: $0) : 1 } ?? 0
    return Standards(
      requirements: requirements, moments: moments(fields), controls: controls(fields), fields: formFields(fields),
      hasUnreadRequirement: requirements.count < written)
  }

  private func formFields(_ fields: Fields) -> [FormField] {
    oneOrMore(.fields, in: fields) { node, isEntry in
      guard tree.kind(of: node) == .mapping else {
        return shortForm(node, of: .formField, isEntry: isEntry).map { name in
          FormField(
            range: name.range, id: namespace.derive(.field, from: name), name: name, writtenKind: nil,
            writtenRequired: nil, choices: [])
        }
      }
      let fields = self.fields(of: node, as: .formField)
      guard let name = text(.name, in: fields) ?? inheritedText(fields) else { return nil }
      let kind = enumerator(.type, .fieldKind, in: fields)
      let required = enumerator(.required, .boolean, in: fields)
      return FormField(
        range: tree.range(of: node), id: identifier(fields, kind: .field, text: name), name: name,
        writtenKind: kind.flatMap { FormField.Kind(rawValue: $0.value) },
        writtenRequired: required.map { $0.value == 1 },
        choices: texts(.choices, in: fields))
    }
  }
}

extension Lane {
  /// The key of a step under which its actions stand.
  package var keyword: Keyword {
    switch self {
    case .customer: .customer
    case .frontstage: .frontstage
    case .backstage: .backstage
    case .support: .support
    }
  }
}
