import MotcSource

/// Takes out of a base what `drop` names: the only way to be rid of something inherited (decision 12).
struct Removal {
  private(set) var report = Report()
  private(set) var deviations: [Deviation] = []
  private(set) var rest: Blueprint

  private var steps: Set<Text> = []
  /// By step, then the ids in it.
  private var entries: [Text: Set<Text>] = [:]
  private var definitions: Set<Text> = []
  private var standingStandards: [Text: Set<Text>] = [:]
  private var promises: Set<Text> = []

  init(_ paths: [Located<Text>], from base: Blueprint) {
    rest = base
    guard !paths.isEmpty else { return }
    for path in paths { drop(path, of: base) }
    rest = base.with(
      roles: base.roles.filter { !definitions.contains($0.id.value) }.map { role in
        guard let ids = standingStandards[role.id.value] else { return role }
        return role.with(requirements: role.requirements.filter { !$0.id.isOne(of: ids) })
      },
      expectations: base.expectations.filter { !definitions.contains($0.id.value) },
      metrics: base.metrics.filter { !definitions.contains($0.id.value) },
      phases: base.phases.filter { !definitions.contains($0.id.value) },
      promises: base.promises.filter { !$0.id.isOne(of: promises) },
      steps: base.steps.filter { !steps.contains($0.id.value) }.map { step in
        entries[step.id.value].map { step.without($0) } ?? step
      })
  }

  private mutating func drop(_ path: Located<Text>, of base: Blueprint) {
    let name = path.value
    if let slash = name.withBytes({ $0.firstIndex(of: UInt8(ascii: "/")) }) {
      drop(name[slash + 1..<name.count], in: name[0..<slash], path, of: base)
    } else if let step = base.steps.first(where: { $0.id.value == name }) {
      steps.insert(name)
      note(Language.step.noun, path, name, name, step.id.range)
    } else if let promise = base.promises.first(where: { $0.id.written == name }) {
      promises.insert(name)
      note(Language.promise.noun, path, name, name, promise.id.range)
    } else if base.definedNames.contains(name) {
      definitions.insert(name)
      if let role = base.roles.first(where: { $0.id.value == name }), let standard = role.requirements.first {
        note(Language.role.noun, path, name, name, standard.id.range)
      }
    } else {
      let holders = base.steps.filter { $0.kind(of: name) != nil }
      switch holders.count {
      case 1: drop(name, in: holders[0].id.value, path, of: base)
      case 0: reportUnknown(path, among: base)
      default:
        report(
          ReferenceRules.unknownName, ReferenceRules.severalHaveIt(.text(name)), at: path.range,
          labels: holders.prefix(2).compactMap { $0.kind(of: name) }.map {
            Label($0.range, ReferenceRules.oneOfThem())
          },
          help: [ReferenceRules.writeWholePath(.string(holders[0].id.value.string + "/" + name.string))])
      }
    }
  }

  private mutating func drop(_ id: Text, in owner: Text, _ path: Located<Text>, of base: Blueprint) {
    if let step = base.steps.first(where: { $0.id.value == owner }), let found = step.kind(of: id) {
      entries[owner, default: []].insert(id)
      guard found.kind != .field else { return }
      note(found.kind.noun, path, Text(owner.string + "/" + id.string), id, found.range)
    } else if let role = base.roles.first(where: { $0.id.value == owner }),
      let standard = role.requirements.first(where: { $0.id.written == id })
    {
      standingStandards[owner, default: []].insert(id)
      note(EntityKind.requirement.noun, path, Text(owner.string + "/" + id.string), id, standard.id.range)
    } else {
      reportUnknown(path, among: base)
    }
  }

  private mutating func note(_ noun: Phrase, _ path: Located<Text>, _ whole: Text, _ id: Text, _ place: SourceRange) {
    deviations.append(
      Deviation(kind: .dropped(noun), path: whole, id: id, range: path.range, inherited: place))
  }

  private mutating func reportUnknown(_ path: Located<Text>, among base: Blueprint) {
    var candidates = base.steps.map(\.id.value.string) + base.promises.compactMap { $0.id.written?.string }
    for step in base.steps {
      step.forEachWrittenID { id, _ in candidates.append(step.id.value.string + "/" + id.string) }
    }
    let near = NearNames(path.value, among: candidates)
    report(
      ReferenceRules.unknownName, ReferenceRules.nothingToDrop(.text(path.value)), at: path.range,
      help: near.help(otherwise: [ReferenceRules.dropPaths()]), fixIts: near.fixIts(at: path.range))
  }
}

extension Blueprint {
  fileprivate var definedNames: [Text] {
    roles.map(\.id.value) + expectations.map(\.id.value) + metrics.map(\.id.value) + phases.map(\.id.value)
  }
}

extension Identifier {
  fileprivate func isOne(of names: Set<Text>) -> Bool { written.map { names.contains($0) } ?? false }
}

extension Step {
  /// What has this id in the step.
  fileprivate func kind(of name: Text) -> (kind: EntityKind, range: SourceRange)? {
    var found: (kind: EntityKind, range: SourceRange)?
    forEachWrittenID { id, kind in if id.written == name { found = (kind, id.range) } }
    return found
  }

  fileprivate func without(_ ids: Set<Text>) -> Step {
    with(
      actions: actions.filter { !$0.id.isOne(of: ids) }.map { $0.with(standards: $0.standards.without(ids)) },
      standards: standards.without(ids))
  }
}

extension Standards {
  fileprivate func without(_ ids: Set<Text>) -> Standards {
    func rest(of moments: [Moment]) -> [Moment] {
      moments.filter { !$0.id.isOne(of: ids) }.map { moment in
        moment.controls.contains { $0.id.isOne(of: ids) }
          ? moment.with(controls: moment.controls.filter { !$0.id.isOne(of: ids) }) : moment
      }
    }
    return Standards(
      requirements: requirements.filter { !$0.id.isOne(of: ids) }.map { requirement in
        requirement.moments.isEmpty ? requirement : requirement.with(moments: rest(of: requirement.moments))
      },
      moments: rest(of: moments), controls: controls.filter { !$0.id.isOne(of: ids) },
      fields: fields.filter { !$0.id.isOne(of: ids) }, hasUnreadRequirement: hasUnreadRequirement)
  }
}
