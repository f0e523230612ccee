import MotcSource

/// Merges one step: what has a written id by that id, wherever in the step it stands; the rest is added.
struct StepMerging {
  var report = Report()
  var deviations: [Deviation] = []
  /// Inherited things and what overrides them here.
  private(set) var overridden: [(foreign: SourceRange, local: SourceRange)] = []
  /// Whether a role may act in front of the customer; `nil` for one that is not known.
  var mayMeetCustomer: (Text) -> Bool? = { _ in nil }

  private let stepID: Text
  private let tiers: [Tier]
  /// The only one of the staff who acts in the inherited step, where that is before the customer.
  private let actor: Reference<Role>?
  private var inheritedKinds: [Text: (kind: EntityKind, range: SourceRange)] = [:]
  private var actions: [Text: Action] = [:]
  private var requirements: [Text: Requirement] = [:]
  private var moments: [Text: Moment] = [:]
  private var controls: [Text: Control] = [:]
  private var fields: [Text: FormField] = [:]
  /// Inherited controls by id, and the moments that each belongs to.
  private var momentsOfControls: [Text: [Text]] = [:]
  /// Places of ids of local controls that have an inherited id, in a moment that the inherited control is not for.
  private var strays: Set<SourceRange> = []

  init(_ local: Step, onto base: Step?, tiers: [Tier]) {
    stepID = local.id.value
    self.tiers = tiers
    actor = base?.onlyActor
    base?.forEachWrittenID { id, kind in
      if let name = id.written { inheritedKinds[name] = (kind, id.range) }
    }
    guard let base else { return }
    base.forEachStandards { enterControls(of: $0) }
    for action in local.actions { if let name = action.id.written { actions[name] = action } }
    func enter(_ moment: Moment) {
      if let name = moment.id.written { moments[name] = moment }
      for control in moment.controls {
        guard let name = control.id.written else { continue }
        if let known = momentsOfControls[name],
          !known.contains(where: { $0 == moment.id.written || $0 == path(moment.id) })
        {
          strays.insert(control.id.range)
        } else {
          controls[name] = control
        }
      }
    }
    local.forEachStandards { standards in
      for requirement in standards.requirements {
        if let name = requirement.id.written { requirements[name] = requirement }
        for moment in requirement.moments { enter(moment) }
      }
      for moment in standards.moments { enter(moment) }
      for control in standards.controls { if let name = control.id.written { controls[name] = control } }
      for field in standards.fields { if let name = field.id.written { fields[name] = field } }
    }
  }

  /// Takes down what the base's controls are for: the moment that each stands in, and those that it answers.
  private mutating func enterControls(of standards: Standards) {
    func enter(_ control: Control, in moment: Moment?) {
      guard let name = control.id.written else { return }
      momentsOfControls[name] = (moment?.id.written.map { [$0] } ?? []) + control.answers.map(\.name)
    }
    let moments = standards.moments + standards.requirements.flatMap(\.moments)
    for moment in moments { for control in moment.controls { enter(control, in: moment) } }
    for control in standards.controls { enter(control, in: nil) }
  }

  mutating func merged(_ base: Step, _ local: Step) -> Step {
    var all = base.actions.map { merged($0) }
    all += local.actions.compactMap { added($0) }
    // A stable sort: an action that changes its lane comes after those that are there.
    let sorted = Lane.allCases.flatMap { lane in all.filter { $0.lane == lane } }
    let step = Step(
      range: local.range, id: local.id, title: local.title ?? base.title, phase: local.phase ?? base.phase,
      channel: local.channel ?? base.channel,
      evidence: base.evidence + local.evidence.filter { new in !base.evidence.contains { $0.value == new.value } },
      actions: sorted, duration: local.duration ?? base.duration, wait: local.wait ?? base.wait,
      standards: merged(base.standards, local.standards), next: local.next ?? base.next,
      only: local.only.isEmpty ? base.only : local.only, placement: local.placement)
    return step.withUniqueIDs()
  }

  /// A step that is new, without entries that say nothing.
  mutating func added(_ step: Step) -> Step {
    step.with(actions: step.actions.compactMap { added($0) }, standards: added(step.standards))
  }

  // MARK: Inherited things

  private mutating func merged(_ base: Action) -> Action {
    guard let name = base.id.written, let local = actions[name] else {
      return base.with(standards: merged(base.standards, nil))
    }
    overridden.append((base.range, local.id.range))
    var loosening = loosening(base)
    // Whoever moves below the line need not be told that he may not act above it.
    let moves = base.lane <= .frontstage && local.lane > .frontstage
    loosening.compare(base.statement, local.statement, moves ? { _ in nil } : mayMeetCustomer)
    if moves { loosening.note(.belowTheLine, at: local.text.value.isEmpty ? local.id.range : local.text.range) }
    deviations += loosening.deviations
    return Action(
      statement: base.statement.overridden(by: local.statement, id: local.id), lane: local.lane,
      duration: local.duration ?? base.duration, wait: local.wait ?? base.wait,
      standards: merged(base.standards, local.standards))
  }

  private mutating func merged(_ base: Standards, _ local: Standards?) -> Standards {
    var result = Standards(
      requirements: base.requirements.map { merged($0) }, moments: base.moments.map { merged($0) },
      controls: base.controls.map { merged($0) }, fields: base.fields.map { merged($0) })
    guard let local else { return result }
    let new = added(local)
    result = Standards(
      requirements: result.requirements + new.requirements, moments: result.moments + new.moments,
      controls: result.controls + new.controls, fields: result.fields + new.fields,
      hasUnreadRequirement: new.hasUnreadRequirement)
    return result
  }

  private mutating func merged(_ base: Requirement) -> Requirement {
    let inheritedMoments = base.moments.map { merged($0) }
    guard let name = base.id.written, let local = requirements[name] else {
      return base.moments.isEmpty ? base : base.with(moments: inheritedMoments)
    }
    overridden.append((base.range, local.id.range))
    var loosening = loosening(base)
    loosening.compare(base, local)
    loosening.compare(base.statement, local.statement, actor: actor, mayMeetCustomer)
    deviations += loosening.deviations
    return base.overridden(by: local, id: local.id)
      .with(moments: inheritedMoments + local.moments.compactMap { added($0) })
  }

  private mutating func merged(_ base: Moment) -> Moment {
    let inheritedControls = base.controls.map { merged($0) }
    guard let name = base.id.written, let local = moments[name] else {
      return base.controls.isEmpty ? base : base.with(controls: inheritedControls)
    }
    overridden.append((base.range, local.id.range))
    var loosening = Loosening(
      path: path(base.id), id: Text(base.id.string), inherited: base.text.range, tiers: tiers)
    loosening.compare(only: base.only, local.only)
    loosening.compare(when: base.when, local.when)
    if let recovery = base.recovery, let localRecovery = local.recovery, let limit = recovery.within {
      if localRecovery.within == nil {
        loosening.note(.within(inherited: limit.value, local: nil), at: localRecovery.range, inherited: limit.range)
      } else {
        loosening.compareTime(limit, localRecovery.within)
      }
    }
    deviations += loosening.deviations
    return Moment(
      range: local.range, id: local.id, kind: local.text.value.isEmpty ? base.kind : local.kind,
      text: local.text.value.isEmpty ? base.text : local.text,
      threatens: local.threatens.isEmpty ? base.threatens : local.threatens,
      severity: local.severity ?? base.severity, likelihood: local.likelihood ?? base.likelihood,
      detection: local.detection ?? base.detection, cause: local.cause ?? base.cause,
      metric: local.metric ?? base.metric, only: local.only.isEmpty ? base.only : local.only,
      when: local.when ?? base.when,
      controls: inheritedControls + local.controls.compactMap { added($0) }, recovery: local.recovery ?? base.recovery,
      residual: local.residual ?? base.residual)
  }

  private mutating func merged(_ base: Control) -> Control {
    guard let name = base.id.written, let local = controls[name] else { return base }
    overridden.append((base.range, local.id.range))
    var loosening = loosening(base)
    loosening.compare(base.statement, local.statement, mayMeetCustomer)
    deviations += loosening.deviations
    return Control(
      statement: base.statement.overridden(by: local.statement, id: local.id), kind: local.kind ?? base.kind,
      at: local.at ?? base.at, answers: local.answers.isEmpty ? base.answers : local.answers)
  }

  private func merged(_ base: FormField) -> FormField {
    guard let name = base.id.written, let local = fields[name] else { return base }
    return FormField(
      range: local.range, id: local.id, name: local.name.value.isEmpty ? base.name : local.name,
      writtenKind: local.writtenKind ?? base.writtenKind,
      writtenRequired: local.writtenRequired ?? base.writtenRequired,
      choices: local.choices.isEmpty ? base.choices : local.choices)
  }

  // MARK: New things

  private mutating func added(_ standards: Standards) -> Standards {
    Standards(
      requirements: standards.requirements.compactMap { added($0) },
      moments: standards.moments.compactMap { added($0) },
      controls: standards.controls.compactMap { added($0) }, fields: standards.fields.compactMap { added($0) },
      hasUnreadRequirement: standards.hasUnreadRequirement)
  }

  private mutating func added(_ action: Action) -> Action? {
    isNew(action.id, .action, says: !action.text.value.isEmpty)
      ? action.with(standards: added(action.standards)) : nil
  }

  private mutating func added(_ requirement: Requirement) -> Requirement? {
    guard isNew(requirement.id, .requirement, says: !requirement.text.value.isEmpty) else { return nil }
    return requirement.moments.isEmpty
      ? requirement : requirement.with(moments: requirement.moments.compactMap { added($0) })
  }

  private mutating func added(_ moment: Moment) -> Moment? {
    guard isNew(moment.id, .moment, says: !moment.text.value.isEmpty) else { return nil }
    return moment.controls.isEmpty ? moment : moment.with(controls: moment.controls.compactMap { added($0) })
  }

  private mutating func added(_ control: Control) -> Control? {
    if strays.contains(control.id.range), let name = control.id.written, let inherited = inheritedKinds[name] {
      // It stays where it is written: the moment has its control, and the inherited one is left alone.
      report(
        StructureRules.duplicateID, Self.controlOfAnotherMoment(.text(name)), at: control.id.range,
        labels: [Label(inherited.range, ReferenceRules.inheritedFromHere())],
        help: [
          momentsOfControls[name]?.first.map { Self.renameOrWriteWith(.text($0)) } ?? Self.renameOrWriteInStep()
        ])
      return control
    }
    return isNew(control.id, .control, says: !control.text.value.isEmpty) ? control : nil
  }

  private mutating func added(_ field: FormField) -> FormField? {
    isNew(field.id, .field, says: !field.name.value.isEmpty) ? field : nil
  }

  /// Whether a local entry is one more, rather than a change of an inherited one.
  private mutating func isNew(_ id: Identifier, _ kind: EntityKind, says hasText: Bool) -> Bool {
    if let name = id.written, let inherited = inheritedKinds[name] {
      if inherited.kind != kind {
        report(
          StructureRules.duplicateID,
          StructureRules.idOfAnotherKind(.text(name), .phrase(inherited.kind.noun), .phrase(kind.noun)), at: id.range,
          labels: [Label(inherited.range, ReferenceRules.inheritedFromHere())], help: [StructureRules.renameOne()])
      }
      return false
    }
    guard hasText else {
      report(
        nothingInherited: id, kind.noun,
        among: inheritedKinds.filter { $0.value.kind == kind }.keys.sorted { $0.string < $1.string })
      return false
    }
    return true
  }

  private static let controlOfAnotherMoment = Phrase(
    en: "'{1}' is a management point of the base, and not one for this moment of truth",
    zh: "“{1}”是继承的管理要点，不属于这个关键时刻",
    af: "'{1}' is 'n beheerpunt van die basis, en nie een vir hierdie oomblik van waarheid nie")
  private static let renameOrWriteWith = Phrase(
    en: "give it an id of its own; to change the inherited one, write it with '{1}'",
    zh: "给它另起一个标识；要改继承的那一项，就写在“{1}”之下",
    af: "gee dit 'n kenmerk van sy eie; om die geërfde een te verander, skryf dit by '{1}'")
  private static let renameOrWriteInStep = Phrase(
    en: "give it an id of its own; to change the inherited one, write it under the step's `controls`",
    zh: "给它另起一个标识；要改继承的那一项，就写在步骤的 controls（管理要点）里",
    af: "gee dit 'n kenmerk van sy eie; om die geërfde een te verander, skryf dit onder die stap se `beheer`")

  private func loosening(_ base: some Stating) -> Loosening {
    Loosening(path: path(base.id), id: Text(base.id.string), inherited: base.text.range, tiers: tiers)
  }

  private func path(_ id: Identifier) -> Text { Text(stepID.string + "/" + id.string) }
}

// MARK: Properties

extension Statement {
  /// What the local statement says; for the rest, what this one says.
  func overridden(by local: Statement, id: Identifier) -> Statement {
    Statement(
      range: local.range, id: id, title: local.title ?? title, by: local.by.isEmpty ? by : local.by,
      text: local.text.value.isEmpty ? text : local.text, say: local.say ?? say,
      only: local.only.isEmpty ? only : local.only, when: local.when ?? when)
  }
}

extension Requirement {
  /// Its moments stay as they are.
  func overridden(by local: Requirement, id: Identifier) -> Requirement {
    let localTiers = NameIndex(local.tiers.lazy.map(\.tier.name))
    let ownTiers = NameIndex(tiers.lazy.map(\.tier.name))
    let mergedTiers =
      tiers.map { variant -> TierVariant in
        guard let place = localTiers.position(of: variant.tier.name) else { return variant }
        let local = local.tiers[place]
        guard !local.isNone else { return local }
        return TierVariant(
          tier: local.tier, none: nil, text: local.text ?? variant.text,
          measures: local.measures.isEmpty ? variant.measures : local.measures, within: local.within ?? variant.within)
      } + local.tiers.filter { !ownTiers.contains($0.tier.name) }
    return Requirement(
      statement: statement.overridden(by: local.statement, id: id),
      measures: local.measures.isEmpty ? measures : local.measures,
      meets: meets + local.meets.filter { new in !meets.contains { $0.name == new.name } },
      metric: local.metric ?? metric, writtenStrength: local.writtenStrength ?? writtenStrength,
      within: local.within ?? within, anchor: local.anchor ?? anchor, tiers: mergedTiers, moments: moments, use: nil)
  }
}

extension Step {
  /// The role of all that the staff do here, if some of it is done before the customer.
  fileprivate var onlyActor: Reference<Role>? {
    let actors = actions.filter { [.frontstage, .backstage].contains($0.lane) }.flatMap(\.by)
    guard let first = actors.first, actors.allSatisfy({ $0.name == first.name }) else { return nil }
    return actions.contains { $0.lane == .frontstage } ? first : nil
  }
}
