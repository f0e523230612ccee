import MotcSource

/// Makes one of what a base says and what a local file changes (decision 12), and notes what the change asks less of.
struct Merging {
  var report = Report()
  var deviations: [Deviation] = []
  /// Whether every step says where it goes.
  private(set) var isInOrder = true
  private(set) var missedOverrides: [MissedOverride] = []
  var origins = Origins()
  /// What is known of roles, for telling on which side of the line they stand.
  private var roles: [Role] = []
  private var roleNames = NameIndex()
  private var tiers: [Tier] = []

  // MARK: The blueprint

  mutating func blueprint(_ inherited: Blueprint, _ local: Blueprint) -> Blueprint {
    let baseRoles = Dictionary(inherited.roles.map { ($0.id.value, $0) }) { first, _ in first }
    roles = local.roles.map { $0.stages.isEmpty ? baseRoles[$0.id.value] ?? $0 : $0 } + inherited.roles
    roleNames = NameIndex(roles.lazy.map(\.id.value))
    tiers = local.tiers.isEmpty ? inherited.tiers : local.tiers
    let removal = Removal(local.drop, from: inherited)
    let base = removal.rest
    report.append(contentsOf: removal.report.diagnostics)
    deviations += removal.deviations
    return Blueprint(
      range: local.range, id: local.id, title: local.title ?? base.title,
      languageTag: local.languageTag ?? base.languageTag,
      language: local.languageTag == nil && base.languageTag != nil ? base.language : local.language,
      version: local.version, owner: local.owner ?? base.owner, imports: local.imports, extends: local.extends,
      drop: local.drop, waivers: local.waivers, allowances: local.allowances,
      roles: keyed(base.roles, local.roles, \.id) { $0.role($1, $2) },
      customerTitle: local.customerTitle ?? base.customerTitle,
      expectations: keyed(base.expectations, local.expectations, \.id) { _, base, local in
        Expectation(
          range: local.range, id: local.id, writtenText: local.writtenText ?? base.writtenText,
          dimension: local.dimension ?? base.dimension)
      },
      metrics: keyed(base.metrics, local.metrics, \.id) { _, base, local in
        Metric(
          range: local.range, id: local.id, title: local.title ?? base.title, target: local.target ?? base.target)
      },
      tiers: tiers,
      phases: keyed(base.phases, local.phases, \.id) { Phase(id: $2.id, title: $2.title ?? $1.title) },
      promises: promises(base.promises, local.promises), steps: steps(base.steps, local.steps), usesLibraries: false)
  }

  private mutating func keyed<Value>(
    _ base: [Value], _ local: [Value], _ id: (Value) -> Located<Text>, _ merge: (inout Merging, Value, Value) -> Value
  ) -> [Value] {
    guard !local.isEmpty else { return base }
    let localNames = NameIndex(local.map { id($0).value })
    let baseNames = NameIndex(base.map { id($0).value })
    var result: [Value] = []
    for value in base {
      result.append(localNames.position(of: id(value).value).map { merge(&self, value, local[$0]) } ?? value)
    }
    return result + local.filter { !baseNames.contains(id($0).value) }
  }

  private mutating func role(_ base: Role, _ local: Role) -> Role {
    let requirements =
      local.requirements.isEmpty
      ? base.requirements : step(base.asStep, local.asStep).standards.requirements
    return Role(
      range: local.range, id: local.id, title: local.title ?? base.title,
      stages: local.stages.isEmpty ? base.stages : local.stages, writtenKind: local.writtenKind ?? base.writtenKind,
      requirements: requirements)
  }

  private mutating func promises(_ base: [Promise], _ local: [Promise]) -> [Promise] {
    var result = base
    for promise in local {
      if let name = promise.id.written, let place = base.firstIndex(where: { $0.id.written == name }) {
        result[place] = self.promise(base[place], promise)
      } else if promise.text.value.isEmpty {
        report(nothingInherited: promise.id, Language.promise.noun, among: base.compactMap(\.id.written))
      } else {
        reportMissing(in: promise, among: base)
        result.append(promise)
      }
    }
    return result
  }

  /// What a new promise lacks; or, where its id is nearly an inherited one, that it was probably meant for that.
  private mutating func reportMissing(in promise: Promise, among base: [Promise]) {
    guard promise.id.written != nil else { return }
    let near = NearNames(Text(promise.id.string), among: base.compactMap(\.id.written?.string))
    for keyword in near.names.isEmpty ? promise.unwritten[...] : promise.unwritten.prefix(1) {
      report(
        StructureRules.missingKey,
        StructureRules.keyMissing(.phrase(Language.promise.noun), .string(keyword.canonical)), at: promise.id.range,
        help: near.help(otherwise: [StructureRules.writeKey(.string(keyword.canonical))]),
        fixIts: near.fixIts(at: promise.id.range))
    }
  }

  private mutating func promise(_ base: Promise, _ local: Promise) -> Promise {
    origins.add(base.range, broughtInBy: local.id.range)
    var loosening = Loosening(
      path: Text(local.id.string), id: Text(local.id.string), inherited: base.text.range, tiers: tiers)
    loosening.compareTime(base.within, local.within)
    loosening.compare(points: base.from, local.from)
    loosening.compare(points: base.to, local.to)
    loosening.compare(when: base.when, local.when)
    loosening.compare(only: base.only, local.only)
    deviations += loosening.deviations
    return Promise(
      range: local.range, id: local.id, text: local.text.value.isEmpty ? base.text : local.text,
      from: local.from ?? base.from, to: local.to ?? base.to, within: local.within ?? base.within,
      when: local.when ?? base.when, only: local.only.isEmpty ? base.only : local.only,
      metric: local.metric ?? base.metric, unwritten: [])
  }

  // MARK: Steps

  private mutating func steps(_ inherited: [Step], _ local: [Step]) -> [Step] {
    var base = inherited
    // A new step may begin a phase, and one that moves leave it; the others stay in theirs.
    if local.contains(where: { $0.phase != nil || $0.placement != nil }) {
      var phase: Reference<Phase>?
      for index in base.indices {
        phase = base[index].phase ?? phase
        if let phase, base[index].phase == nil { base[index] = base[index].with(phase: phase) }
      }
    }
    let baseNames = NameIndex(base.lazy.map(\.id.value))
    let circling = reportRings(of: local)
    var order = StepOrder()
    var merged: [Int: Step] = [:]
    var before: Text?
    for step in local {
      defer { before = step.id.value }
      let placement = circling.contains(step.id.value) ? nil : placement(of: step, among: base, local)
      if let place = baseNames.position(of: step.id.value) {
        let whole = self.step(base[place], step)
        if let placement { order.place(whole, placement) } else { merged[place] = whole }
        if placement != nil { order.moved.insert(step.id.value) }
        continue
      }
      var inner = StepMerging(step, onto: nil, tiers: tiers)
      let added = inner.added(step)
      report.append(contentsOf: inner.report.diagnostics)
      if let placement {
        order.place(added, placement)
        continue
      }
      order.place(added, after: before)
      if step.placement == nil {
        isInOrder = false
        let near = suggestion(for: step.id.value.string, among: base.map(\.id.value.string))
        report(
          StructureRules.missingKey, StructureRules.newStepNowhere(.text(step.id.value)), at: step.id.range,
          help: near.map { [StructureRules.didYouMean(.string($0))] } ?? [StructureRules.placeStep()])
      }
    }
    return order.all(base.indices.map { merged[$0] ?? base[$0] })
  }

  /// Steps that are placed by one another in a ring, or by themselves, and so have no place.
  ///
  /// - Returns: all that are in a ring; each ring is said once, at the step that is written first.
  private mutating func reportRings(of local: [Step]) -> Set<Text> {
    var goesBy: [Text: Text] = [:]
    for step in local { if let placement = step.placement { goesBy[step.id.value] = placement.step.name } }
    var circling: Set<Text> = []
    // By which walk a step was met.
    var met: [Text: Int] = [:]
    for (walk, step) in local.enumerated() {
      var current: Text? = step.id.value
      while let name = current, met[name] == nil {
        met[name] = walk
        current = goesBy[name]
      }
      guard let start = current, met[start] == walk, goesBy[start] != nil else { continue }
      var ring = [start]
      while let next = goesBy[ring[ring.count - 1]], next != start { ring.append(next) }
      circling.formUnion(ring)
      guard let first = local.first(where: { ring.contains($0.id.value) }), let placement = first.placement else {
        continue
      }
      isInOrder = false
      let path = (ring.drop { $0 != first.id.value } + ring.prefix { $0 != first.id.value } + [first.id.value])
        .prefix(16).map(\.string).joined(separator: " → ")
      report(
        ReferenceRules.unknownStep, ReferenceRules.placedInRing(.string(path)), at: placement.step.range,
        help: [ReferenceRules.placeByAnother()])
    }
    return circling
  }

  /// Where a step says that it goes; a step that is not there is reported, and placed by nothing.
  private mutating func placement(of step: Step, among base: [Step], _ local: [Step]) -> StepPlacement? {
    guard let placement = step.placement else { return nil }
    let name = placement.step.name
    let others = (base + local).map(\.id.value).filter { $0 != step.id.value }
    guard !others.contains(name) else { return placement }
    isInOrder = false
    report(unknownStep: placement.step, among: others.map(\.string))
    return nil
  }

  private mutating func step(_ base: Step, _ local: Step) -> Step {
    missedOverrides += MissedOverride.all(in: local, over: base, tiers: tiers) { origins.isPlace($0) }
    origins.add(base.range, broughtInBy: local.id.range)
    var loosening = Loosening(path: base.id.value, id: base.id.value, inherited: base.id.range, tiers: tiers)
    loosening.compare(only: base.only, local.only)
    deviations += loosening.deviations
    var inner = StepMerging(local, onto: base, tiers: tiers)
    inner.mayMeetCustomer = { [roles, roleNames] name in
      roleNames.position(of: name).map { roles[$0].mayMeetCustomer }
    }
    let step = inner.merged(base, local)
    report.append(contentsOf: inner.report.diagnostics)
    deviations += inner.deviations
    for (foreign, local) in inner.overridden { origins.add(foreign, broughtInBy: local) }
    return step
  }

  // MARK: Used standards

  /// A library's standard with the keys beside `use` over it. Whose it becomes is no deviation.
  mutating func use(_ standard: Requirement, as id: Identifier, beside local: Requirement, path: Text) -> Requirement {
    var loosening = Loosening(path: path, id: Text(id.string), inherited: standard.text.range, tiers: tiers)
    loosening.compare(standard, local)
    deviations += loosening.deviations
    let merged = standard.overridden(by: local, id: id)
    return local.moments.isEmpty ? merged : merged.with(moments: merged.moments + local.moments)
  }
}

extension Role {
  /// Its standing requirements as those of a step, which are merged alike.
  fileprivate var asStep: Step {
    Step(
      range: range, id: id, title: nil, phase: nil, channel: nil, evidence: [], actions: [], duration: nil, wait: nil,
      standards: Standards(requirements: requirements, moments: [], controls: [], fields: []), next: nil, only: [],
      placement: nil)
  }
}

extension Report {
  /// An entry that says nothing of its own, and whose id nothing inherited has.
  mutating func callAsFunction(nothingInherited id: Identifier, _ noun: Phrase, among names: [Text]) {
    let near = NearNames(Text(id.string), among: names.map(\.string))
    self(
      StructureRules.missingKey, StructureRules.textMissing(.phrase(noun)), at: id.range,
      help: near.help(otherwise: [StructureRules.writeText()]), fixIts: near.fixIts(at: id.range))
  }
}
