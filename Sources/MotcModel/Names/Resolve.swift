package import MotcSource

/// Looks every name of a blueprint up: what they stand for, and which stand for nothing or are never used.
///
/// - Parameter isLibrary: the blueprint stands for a library, whose standards may name the steps and tiers of whoever
///   uses them.
package func resolve(_ blueprint: Blueprint, isLibrary: Bool = false) -> Diagnosed<Names> {
  let names = Names(blueprint)
  var resolver = Resolver(blueprint: blueprint, names: names, isLibrary: isLibrary)
  resolver.visit()
  if !isLibrary { resolver.reportUnused() }
  return Diagnosed(names, resolver.report.diagnostics.saidOnce(in: blueprint.range.file))
}

extension [Diagnostic] {
  /// What stands beside `use` belongs to every standard that it names, and is one mistake all the same. In the text of
  /// another file one place may be two: wherever the text is used.
  fileprivate func saidOnce(in file: FileID) -> [Diagnostic] {
    guard count > 1 else { return self }
    var said: Set<Diagnostic.Spot> = []
    return filter { $0.range.file != file || said.insert($0.spot).inserted }
  }
}

/// Walks every reference of a blueprint once.
private struct Resolver {
  let blueprint: Blueprint
  let names: Names
  private let isLibrary: Bool
  var report = Report()
  /// By the definition's place in the blueprint.
  private var isUsedRole: [Bool]
  private var isUsedTier: [Bool]
  private var isUsedPhase: [Bool]

  init(blueprint: Blueprint, names: Names, isLibrary: Bool) {
    self.blueprint = blueprint
    self.names = names
    self.isLibrary = isLibrary
    isUsedRole = blueprint.roles.map { _ in false }
    isUsedTier = blueprint.tiers.map { _ in false }
    isUsedPhase = blueprint.phases.map { _ in false }
  }

  mutating func visit() {
    for role in blueprint.roles {
      for requirement in role.requirements { visit(requirement, in: nil) }
    }
    for promise in blueprint.promises {
      if let from = promise.from { visit(from.step) }
      if let to = promise.to { visit(to.step) }
      visit(promise.only)
      visit(promise.metric)
    }
    for step in blueprint.steps {
      if let phase = step.phase {
        if let position = names.position(phase) {
          isUsedPhase[position] = true
        } else {
          reportUnknown(
            phase.name, phase.range, ReferenceRules.aPhase, blueprint.phases.map(\.id.value.string), .phases)
        }
      }
      visit(step.only)
      for arm in step.next ?? [] { if let target = arm.target { visit(target) } }
      visit(step.standards, in: step)
      for action in step.actions {
        visit(action.statement)
        visit(action.standards, in: step)
      }
    }
  }

  private mutating func visit(_ standards: Standards, in step: Step) {
    for requirement in standards.requirements { visit(requirement, in: step) }
    for moment in standards.moments { visit(moment, in: step) }
    for control in standards.controls { visit(control, in: step) }
  }

  private mutating func visit(_ requirement: Requirement, in step: Step?) {
    visit(requirement.statement)
    for expectation in requirement.meets where names.expectation(expectation) == nil {
      reportUnknown(
        expectation.name, expectation.range, ReferenceRules.anExpectation,
        blueprint.expectations.map(\.id.value.string), .expectations)
    }
    visit(requirement.metric)
    if let anchor = requirement.anchor { visit(anchor.point.step) }
    visit(requirement.tiers.map(\.tier))
    for moment in requirement.moments { visit(moment, in: step) }
  }

  private mutating func visit(_ moment: Moment, in step: Step?) {
    for requirement in moment.threatens where names.requirement(requirement, in: step) == nil {
      report(
        ReferenceRules.unknownName,
        ReferenceRules.nameUnknown(.phrase(ReferenceRules.aRequirement), .text(requirement.name)),
        at: requirement.range, help: [ReferenceRules.giveID()])
    }
    visit(moment.metric)
    visit(moment.only)
    for control in moment.controls { visit(control, in: step) }
    if let recovery = moment.recovery { visit(recovery.statement) }
  }

  private mutating func visit(_ control: Control, in step: Step?) {
    visit(control.statement)
    if let at = control.at { visit(at) }
    for moment in control.answers where names.moment(moment, in: step) == nil {
      report(
        ReferenceRules.unknownName,
        ReferenceRules.nameUnknown(.phrase(ReferenceRules.aMoment), .text(moment.name)), at: moment.range,
        help: [ReferenceRules.giveID()])
    }
  }

  private mutating func visit(_ statement: Statement) {
    for role in statement.by {
      if let position = names.position(role) {
        isUsedRole[position] = true
        continue
      }
      if isCustomer(role.name) { continue }
      if reportQualified(role.name, role.range, ReferenceRules.aRole) { continue }
      let near = NearNames(role.name, among: blueprint.roles.map(\.id.value.string))
      // The role that was meant is in use.
      for (position, defined) in blueprint.roles.enumerated() where near.names.contains(defined.id.value.string) {
        isUsedRole[position] = true
      }
      report(
        ReferenceRules.unknownRole, ReferenceRules.roleUnknown(.text(role.name)), at: role.range,
        help: near.help(
          otherwise: keyword(near: role.name).map {
            [StructureRules.didYouMean(.string($0)), ReferenceRules.defineRole()]
          } ?? [ReferenceRules.defineRole()]), fixIts: near.fixIts(at: role.range))
    }
    visit(statement.only)
  }

  /// The keyword that a role's name may be meant for: in a file with a base, where any key may be an inherited role.
  private func keyword(near name: Text) -> String? {
    guard blueprint.extends != nil, name.string.utf8.count >= 3 else { return nil }
    let types = [Language.action, Language.requirement, Language.control, Language.recovery]
    let keywords = types.flatMap { $0.fields.map(\.keyword) }
    return suggestion(
      for: name.string, among: MessageLanguage.allCases.flatMap { tag in keywords.flatMap { $0.spellings(in: tag) } })
  }

  private mutating func visit(_ step: Reference<Step>) {
    guard !isLibrary, names.step(step) == nil else { return }
    report(unknownStep: step, among: blueprint.steps.map(\.id.value.string))
  }

  private mutating func visit(_ tiers: [Reference<Tier>]) {
    guard !isLibrary else { return }
    for tier in tiers {
      if let position = names.position(tier) {
        isUsedTier[position] = true
      } else {
        reportUnknown(tier.name, tier.range, ReferenceRules.aTier, blueprint.tiers.map(\.id.value.string), .tiers)
      }
    }
  }

  private mutating func visit(_ metric: Reference<Metric>?) {
    guard let metric, names.metric(metric) == nil else { return }
    reportUnknown(
      metric.name, metric.range, ReferenceRules.aMetric, blueprint.metrics.map(\.id.value.string), .metrics)
  }

  private mutating func reportUnknown(
    _ name: Text, _ range: SourceRange, _ kind: Phrase, _ candidates: [String], _ keyword: Keyword
  ) {
    if reportQualified(name, range, kind) { return }
    let near = NearNames(name, among: candidates)
    // What was meant is in use.
    for (position, tier) in blueprint.tiers.enumerated()
    where keyword == .tiers && near.names.contains(tier.id.value.string) { isUsedTier[position] = true }
    for (position, phase) in blueprint.phases.enumerated()
    where keyword == .phases && near.names.contains(phase.id.value.string) { isUsedPhase[position] = true }
    report(
      ReferenceRules.unknownName, ReferenceRules.nameUnknown(.phrase(kind), .text(name)), at: range,
      help: near.help(otherwise: [ReferenceRules.defineName(keyword.argument)]), fixIts: near.fixIts(at: range))
  }

  /// A name of a library's, `LIBRARY.NAME`, that none has.
  private mutating func reportQualified(_ name: Text, _ range: SourceRange, _ kind: Phrase) -> Bool {
    guard name.qualified != nil else { return false }
    report(
      ReferenceRules.unknownLibraryName, ReferenceRules.nameOfLibraryUnknown(.phrase(kind), .text(name)), at: range,
      help: [ReferenceRules.importIt()])
    return true
  }

  private func isCustomer(_ name: Text) -> Bool {
    Enumeration.stage.enumerators[Lane.customer.rawValue].spellings.contains { name == $0 }
  }

  mutating func reportUnused() {
    for (role, isUsed) in zip(blueprint.roles, isUsedRole) where !isUsed && role.requirements.isEmpty {
      reportUnused(ReferenceRules.aRole, role.id)
    }
    // The usual tier is the one that nothing names: only when none is named are they all idle.
    if !isUsedTier.contains(true) {
      for tier in blueprint.tiers { reportUnused(ReferenceRules.aTier, tier.id) }
    }
    for (phase, isUsed) in zip(blueprint.phases, isUsedPhase) where !isUsed {
      reportUnused(ReferenceRules.aPhase, phase.id)
    }
  }

  private mutating func reportUnused(_ kind: Phrase, _ id: Located<Text>) {
    report(
      ReferenceRules.unusedDefinition, ReferenceRules.neverUsed(.phrase(kind), .text(id.value)), at: id.range,
      help: [ReferenceRules.useOrRemove()])
  }
}

extension Report {
  mutating func callAsFunction(unknownStep step: Reference<Step>, among names: [String]) {
    let near = NearNames(step.name, among: names)
    self(
      ReferenceRules.unknownStep, ReferenceRules.stepUnknown(.text(step.name)), at: step.range,
      help: near.help(otherwise: [ReferenceRules.stepsAre(.list(names.prefix(20).map { .string($0) }))]),
      fixIts: near.fixIts(at: step.range))
  }
}
