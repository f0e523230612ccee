import MotcModel
import MotcSource

// What is said of an entry in both editions, point by point. Of one that is in one edition only: what is asked there.

extension EditionComparison {
  func points(_ old: EditionEntry?, _ new: EditionEntry?) -> [ChangedPoint] {
    let (was, now) = (old?.item, new?.item)
    var points = PointList()
    if let old, let new {
      addID(old.item.id.written, new.item.id.written, to: &points)
      addBearer(old, new, to: &points)
    }
    switch now ?? was {
    case .action: addPoints(action: was?.action, now?.action, to: &points)
    case .requirement: addPoints(requirement: was?.requirement, now?.requirement, to: &points)
    case .moment:
      addPoints(moment: was?.moment, now?.moment, to: &points)
      addRelated(.threatens, old, new, to: &points)
    case .control:
      addPoints(control: was?.control, now?.control, to: &points)
      addRelated(.answers, old, new, to: &points)
    case .field: addPoints(field: was?.field, now?.field, to: &points)
    case nil: break
    }
    return points.all
  }

  // MARK: Statements

  private func addPoints(action old: Action?, _ new: Action?, to points: inout PointList) {
    points.add(.lane, old.map { lane($0.lane) }, new.map { lane($0.lane) }, old?.lane == new?.lane) {
      guard let old, let new, (old.lane <= .frontstage) != (new.lane <= .frontstage) else { return .free }
      return old.lane <= .frontstage ? .looser : .stricter
    }
    addResponsible(
      old.map { $0.by.compactMap { self.old.names.role($0) } },
      new.map { $0.by.compactMap { self.new.names.role($0) } },
      to: &points)
    guard let old, let new else { return }
    addStatement(old.statement, new.statement, to: &points)
    addDuration(.duration, old.duration, new.duration, to: &points)
    addDuration(.wait, old.wait, new.wait, to: &points)
  }

  private func addPoints(requirement old: BorneRequirement?, _ new: BorneRequirement?, to points: inout PointList) {
    addMeasures(old?.requirement.measures ?? [], new?.requirement.measures ?? [], to: &points)
    addTime(old?.requirement, new?.requirement, (old?.requirement.within, new?.requirement.within), to: &points)
    if let old = old?.requirement, let new = new?.requirement {
      points.add(.strength, strength(old), strength(new), old.strength == new.strength) {
        new.strength == .should ? .looser : .stricter
      }
    }
    addTiers(old?.requirement, new?.requirement, to: &points)
    addResponsible(old?.responsible.roles, new?.responsible.roles, to: &points)
    guard let old = old?.requirement, let new = new?.requirement else { return }
    addStatement(old.statement, new.statement, to: &points)
    // One that is only worded anew is told of itself.
    func texts(_ requirement: Requirement, _ facts: Facts) -> [Text] {
      requirement.meets.map { facts.names.expectation($0)?.text.value ?? $0.name }
    }
    addList(
      .meets, texts(old, self.old), texts(new, self.new),
      isSame: old.meets.map(\.name) == new.meets.map(\.name), to: &points)
    addMetric(old.metric, new.metric, to: &points)
  }

  private func addPoints(moment old: BorneMoment?, _ new: BorneMoment?, to points: inout PointList) {
    addScore(.score, old?.score, new?.score, to: &points)
    addScore(.residual, old?.residualScore, new?.residualScore, to: &points)
    guard let old = old?.moment, let new = new?.moment else { return }
    points.add(.kind, .momentKind(old.kind), .momentKind(new.kind), old.kind == new.kind)
    addWords(.text, old.text, new.text, to: &points)
    addScope((old.when, old.only), (new.when, new.only), to: &points)
    points.add(
      .cause, old.cause.map { keyword(.cause, $0.rawValue) }, new.cause.map { keyword(.cause, $0.rawValue) },
      old.cause == new.cause)
    addMetric(old.metric, new.metric, to: &points)
  }

  private func addPoints(control old: BorneControl?, _ new: BorneControl?, to points: inout PointList) {
    addResponsible(old?.responsible.roles, new?.responsible.roles, to: &points)
    guard let old = old?.control, let new = new?.control else { return }
    points.add(.kind, keyword(old.kind), keyword(new.kind), old.kind == new.kind)
    points.add(
      .doneIn, old.at.map { .words(self.old.name(of: $0)) }, new.at.map { .words(self.new.name(of: $0)) },
      old.at.map { renamed.step($0.name) } == new.at?.name)
    addStatement(old.statement, new.statement, to: &points)
  }

  func points(recovery old: BorneMoment?, _ new: BorneMoment?) -> [ChangedPoint] {
    var points = PointList()
    let (oldRecovery, newRecovery) = (old?.moment.recovery, new?.moment.recovery)
    addLimit(oldRecovery?.within, newRecovery?.within, to: &points)
    addResponsible(
      oldRecovery == nil ? nil : old?.recoveryResponsible.roles,
      newRecovery == nil ? nil : new?.recoveryResponsible.roles, to: &points)
    guard let oldRecovery, let newRecovery else { return points.all }
    addWords(.offer, oldRecovery.offer, newRecovery.offer, to: &points)
    addStatement(oldRecovery.statement, newRecovery.statement, to: &points)
    return points.all
  }

  private func addPoints(field old: FormField?, _ new: FormField?, to points: inout PointList) {
    guard let old, let new else { return }
    addWords(.text, old.name, new.name, to: &points)
    points.add(
      .kind, keyword(.fieldKind, old.kind.rawValue), keyword(.fieldKind, new.kind.rawValue), old.kind == new.kind)
    points.add(.required, .flag(old.isRequired), .flag(new.isRequired), old.isRequired == new.isRequired)
    addList(.choices, old.choices.map(\.value), new.choices.map(\.value), to: &points)
  }

  /// From the step to one of its actions, or back. A limit that counts from another step runs to the end of what bears
  /// it: the step's comes later.
  private func addBearer(_ old: EditionEntry, _ new: EditionEntry, to points: inout PointList) {
    let isSame = old.bearer.flatMap { pairs.newPaths[$0] ?? $0 } == new.bearer
    // In another step it has moved.
    guard !isSame, old.scope == new.scope else { return }
    func words(_ bearer: Text?, _ entry: (EntryPairing.Pair) -> EditionEntry?) -> ChangedPoint.Value {
      .bearer(bearer.map { path in pairs.inOrder.lazy.compactMap(entry).first { $0.path == path }?.item.text ?? path })
    }
    points.add(.bearer, words(old.bearer, \.old), words(new.bearer, \.new), false) {
      let limits = [old, new].map { $0.item.requirement?.requirement }
      guard limits.contains(where: { $0?.within != nil && $0?.anchor?.side == .after }) else { return .free }
      return old.bearer == nil ? .looser : new.bearer == nil ? .stricter : .incomparable
    }
  }

  /// What it belongs to, in the words of each side.
  private func addRelated(
    _ aspect: ChangedPoint.Aspect, _ old: EditionEntry?, _ new: EditionEntry?, to points: inout PointList
  ) {
    guard let old, let new else { return }
    func words(_ paths: [Text], _ entry: (EntryPairing.Pair) -> EditionEntry?) -> [Text] {
      paths.map { path in
        pairs.inOrder.lazy.compactMap(entry).first { $0.path == path }?.item.text ?? path
      }
    }
    let isSame = old.related.map { pairs.newPaths[$0] } == new.related
    guard !isSame else { return }
    addList(aspect, words(old.related, \.old), words(new.related, \.new), isSame: false, to: &points)
  }

  // MARK: What statements have in common

  private func addStatement(_ old: Statement, _ new: Statement, to points: inout PointList) {
    addScope((old.when, old.only), (new.when, new.only), to: &points)
    addWords(.title, old.title, new.title, to: &points)
    addWords(.text, old.text, new.text, to: &points)
    addWords(.say, old.say, new.say, to: &points)
  }

  func addScope(
    _ old: (when: Located<Text>?, only: [Reference<Tier>]), _ new: (when: Located<Text>?, only: [Reference<Tier>]),
    to points: inout PointList
  ) {
    points.addCompared(
      .condition, old.when.map { .words($0.value) }, new.when.map { .words($0.value) },
      isSame: true, isLooser: addsCondition(new.when?.value, to: old.when?.value),
      isStricter: addsCondition(old.when?.value, to: new.when?.value))
    addOnly(old.only, new.only, to: &points)
  }

  func addOnly(_ old: [Reference<Tier>], _ new: [Reference<Tier>], to points: inout PointList) {
    points.addCompared(
      .tiers, old.isEmpty ? nil : .list(old.map { self.old.name(of: $0) }),
      new.isEmpty ? nil : .list(new.map { self.new.name(of: $0) }), isSame: old.map(\.name) == new.map(\.name),
      isLooser: new.leaveOut(someOf: old, of: self.new.blueprint.tiers),
      isStricter: old.leaveOut(someOf: new, of: self.new.blueprint.tiers))
  }

  private func addResponsible(_ old: [Role]?, _ new: [Role]?, to points: inout PointList) {
    let oldIDs = (old ?? []).map { renamed.role($0.id.value) }
    let newIDs = (new ?? []).map(\.id.value)
    let areCalledAlike = (old ?? []).map(\.name) == (new ?? []).map(\.name)
    func value(_ roles: [Role]?) -> ChangedPoint.Value? {
      guard let roles, !roles.isEmpty else { return nil }
      return .list(roles.map { areCalledAlike ? Text("\($0.name) [\($0.id.value)]") : $0.name })
    }
    points.add(.responsible, value(old), value(new), oldIDs == newIDs) {
      let before = (old ?? []).map { Optional($0.mayMeetCustomer) }
      let now = (new ?? []).map { Optional($0.mayMeetCustomer) }
      return isBelowTheLine(now, before) ? .looser : isBelowTheLine(before, now) ? .stricter : .free
    }
  }

  func addWords(
    _ aspect: ChangedPoint.Aspect, _ old: Located<Text>?, _ new: Located<Text>?, to points: inout PointList
  ) {
    points.add(aspect, old.map { .words($0.value) }, new.map { .words($0.value) }, old?.value == new?.value)
  }

  func addList(
    _ aspect: ChangedPoint.Aspect, _ old: [Text], _ new: [Text], isSame: Bool? = nil, to points: inout PointList
  ) {
    points.add(aspect, old.isEmpty ? nil : .list(old), new.isEmpty ? nil : .list(new), isSame ?? (old == new))
  }

  /// Where it had a written id before and has another.
  func addID(_ old: Text?, _ new: Text?, to points: inout PointList) {
    points.add(.id, old.map { .code($0) }, new.map { .code($0) }, old == new)
  }

  func addMetric(_ old: Reference<Metric>?, _ new: Reference<Metric>?, to points: inout PointList) {
    func words(_ metric: Reference<Metric>?, _ facts: Facts) -> ChangedPoint.Value? {
      metric.map { .words(facts.names.metric($0)?.name ?? $0.name) }
    }
    points.add(.metric, words(old, self.old), words(new, self.new), old?.name == new?.name)
  }

  // MARK: Limits

  /// Measures of one name and dimension are one set of allowed values; of one name and two dimensions, incomparable.
  private func addMeasures(
    _ old: [Located<Measure>], _ new: [Located<Measure>], tier: Text? = nil, to points: inout PointList
  ) {
    var isDone = Set<[UInt8]>()
    for measure in new + old where isDone.insert(measure.value.foldedName).inserted {
      let was = old.filter { $0.value.hasName(of: measure.value) }
      let now = new.filter { $0.value.hasName(of: measure.value) }
      let dimensions = Set((was + now).map(\.value.dimension))
      var isLooser = was.isEmpty != now.isEmpty && now.isEmpty
      var isStricter = was.isEmpty != now.isEmpty && was.isEmpty
      if !was.isEmpty, !now.isEmpty {
        isLooser = dimensions.count > 1 || now.allowMore(than: was)
        isStricter = dimensions.count > 1 || was.allowMore(than: now)
      }
      func limits(_ measures: [Located<Measure>]) -> [String] {
        measures.map { $0.value.limitText(in: self.new.blueprint.language) }
      }
      let areCalledAlike = was.isEmpty || now.isEmpty || was.map(\.value.name) == now.map(\.value.name)
      func value(_ measures: [Located<Measure>]) -> ChangedPoint.Value? {
        let measures = measures.map(\.value)
        return measures.isEmpty ? nil : areCalledAlike ? .measures(measures) : .namedMeasures(measures)
      }
      points.addCompared(
        .measure, value(was), value(now), isSame: areCalledAlike && limits(was) == limits(now), isLooser: isLooser,
        isStricter: isStricter, measure: areCalledAlike ? measure.value.name : nil, tier: tier)
    }
    let isReordered = Set(old.map(\.value)) == Set(new.map(\.value)) && old.map(\.value) != new.map(\.value)
    func all(_ measures: [Located<Measure>]) -> ChangedPoint.Value { .namedMeasures(measures.map(\.value)) }
    points.add(.measure, all(old), all(new), !isReordered, tier: tier)
  }

  /// A limit that counts from or to another point is another one; from an earlier point it asks more.
  private func addTime(
    _ old: Requirement?, _ new: Requirement?, _ within: (old: Located<DurationRange>?, new: Located<DurationRange>?),
    tier: Text? = nil, to points: inout PointList
  ) {
    var (isLooser, isStricter) = lengths(within.old?.value, within.new?.value)
    if within.old != nil, within.new != nil {
      switch (old?.anchor, new?.anchor) {
      case (nil, nil): break
      case (let before?, let now?) where before.side == now.side && isSame(before.point, now.point): break
      // The work itself is the end of what counts from an earlier step.
      case (nil, let now?) where now.side == .after: isStricter = true
      case (let before?, nil) where before.side == .after: isLooser = true
      default: (isLooser, isStricter) = (true, true)
      }
    }
    points.addCompared(
      .within,
      within.old.map { .time($0.value, old?.anchor, step: old?.anchor.map { self.old.name(of: $0.point) }) },
      within.new.map { .time($0.value, new?.anchor, step: new?.anchor.map { self.new.name(of: $0.point) }) },
      isSame: within.old?.value == within.new?.value, isLooser: isLooser, isStricter: isStricter, tier: tier)
  }

  func isSame(_ old: TimePoint, _ new: TimePoint) -> Bool {
    renamed.step(old.step.name) == new.step.name && old.isStart == new.isStart
  }

  func addLimit(_ old: Located<DurationRange>?, _ new: Located<DurationRange>?, to points: inout PointList) {
    let (isLooser, isStricter) = lengths(old?.value, new?.value)
    points.addCompared(
      .within, old.map { .time($0.value, nil, step: nil) }, new.map { .time($0.value, nil, step: nil) },
      isSame: old?.value == new?.value, isLooser: isLooser, isStricter: isStricter)
  }

  private func lengths(_ old: DurationRange?, _ new: DurationRange?) -> (isLooser: Bool, isStricter: Bool) {
    guard let old, let new else { return (old != nil && new == nil, old == nil && new != nil) }
    return (new.allowsMore(than: old), old.allowsMore(than: new))
  }

  /// What a tier has of its own, held against what it had, which may have been what all have.
  private func addTiers(_ old: Requirement?, _ new: Requirement?, to points: inout PointList) {
    var names = (new?.tiers ?? []).map(\.tier)
    names += (old?.tiers ?? []).map(\.tier).filter { tier in !names.contains { $0.name == tier.name } }
    for tier in names {
      let was = old?.tiers.first { $0.tier.name == tier.name }
      let now = new?.tiers.first { $0.tier.name == tier.name }
      let name = self.new.names.tier(tier)?.name ?? self.old.names.tier(tier)?.name ?? tier.name
      let (wasNone, isNone) = (was?.isNone ?? false, now?.isNone ?? false)
      if wasNone || isNone {
        let direction: ChangedPoint.Direction = isNone ? .looser : .stricter
        points.add(
          .tiers, wasNone ? .notForTier : nil, isNone ? .notForTier : nil, wasNone == isNone, tier: name
        ) { direction }
        continue
      }
      let hasMeasures = !(was?.measures ?? []).isEmpty || !(now?.measures ?? []).isEmpty
      if hasMeasures {
        func measures(_ requirement: Requirement?, _ variant: TierVariant?) -> [Located<Measure>] {
          let own = variant?.measures ?? []
          return own.isEmpty ? requirement?.measures ?? [] : own
        }
        addMeasures(measures(old, was), measures(new, now), tier: name, to: &points)
      }
      if was?.within != nil || now?.within != nil {
        addTime(old, new, (was?.within ?? old?.within, now?.within ?? new?.within), tier: name, to: &points)
      }
      points.add(
        .text, was?.text.map { .words($0.value) }, now?.text.map { .words($0.value) },
        was?.text?.value == now?.text?.value, tier: name)
    }
  }

  // MARK: Values

  private func lane(_ lane: Lane) -> ChangedPoint.Value { .keywords([Enumeration.stage.enumerators[lane.rawValue]]) }

  private func strength(_ requirement: Requirement) -> ChangedPoint.Value {
    .keywords([Enumeration.strength.enumerators[requirement.strength == .must ? 0 : 1]])
  }

  private func keyword(_ kind: Control.Kind?) -> ChangedPoint.Value? {
    kind.map { keyword(.controlKind, $0.rawValue) }
  }

  func keyword(_ words: Enumeration, _ place: Int) -> ChangedPoint.Value { .keywords([words.enumerators[place]]) }

  func addDuration(
    _ aspect: ChangedPoint.Aspect, _ old: Located<DurationRange>?, _ new: Located<DurationRange>?,
    to points: inout PointList
  ) {
    func value(_ duration: Located<DurationRange>?) -> ChangedPoint.Value? {
      duration.map { .time($0.value, nil, step: nil) }
    }
    points.add(aspect, value(old), value(new), old?.value == new?.value)
  }

  /// A score may be high in one edition only, where the project's threshold changed.
  private func addScore(
    _ aspect: ChangedPoint.Aspect, _ old: RiskScore?, _ new: RiskScore?, to points: inout PointList
  ) {
    let isHigh = (
      old?.isHigh(self.old.thresholds) ?? false,
      new?.isHigh(self.new.thresholds) ?? false
    )
    func value(_ score: RiskScore?, _ isHigh: Bool) -> ChangedPoint.Value? {
      score.flatMap { $0.isEmpty ? nil : .score($0, isHigh: isHigh) }
    }
    points.add(aspect, value(old, isHigh.0), value(new, isHigh.1), old == new && isHigh.0 == isHigh.1)
  }
}

/// Collects the points of one entry.
struct PointList {
  private(set) var all: [ChangedPoint] = []

  /// - Parameter direction: asked only where something changed.
  mutating func add(
    _ aspect: ChangedPoint.Aspect, _ old: ChangedPoint.Value?, _ new: ChangedPoint.Value?, _ isSame: Bool,
    tier: Text? = nil, direction: () -> ChangedPoint.Direction = { .free }
  ) {
    guard !isSame, old != nil || new != nil else { return }
    all.append(ChangedPoint(aspect: aspect, tier: tier, old: old, new: new, direction: direction()))
  }

  /// A point in which one can ask more than the other; where each does, nobody can say which; where neither does, it may
  /// still be written otherwise.
  mutating func addCompared(
    _ aspect: ChangedPoint.Aspect, _ old: ChangedPoint.Value?, _ new: ChangedPoint.Value?, isSame: Bool,
    isLooser: Bool, isStricter: Bool, measure: Text? = nil, tier: Text? = nil
  ) {
    guard isLooser || isStricter || !isSame, old != nil || new != nil else { return }
    let direction: ChangedPoint.Direction =
      switch (isLooser, isStricter) {
      case (true, true): .incomparable
      case (true, false): .looser
      case (false, true): .stricter
      case (false, false): .free
      }
    all.append(
      ChangedPoint(aspect: aspect, measure: measure, tier: tier, old: old, new: new, direction: direction))
  }
}

extension Facts {
  fileprivate func name(of tier: Reference<Tier>) -> Text { names.tier(tier)?.name ?? tier.name }

  func name(of step: Reference<Step>) -> Text { names.step(step).map { blueprint.steps[$0].name } ?? step.name }

  func name(of point: TimePoint) -> Text { name(of: point.step) }
}

extension BorneMoment {
  /// The score with the controls in place: what is not said stays as it was.
  fileprivate var residualScore: RiskScore? { moment.residual.map { score.with($0) } }
}

extension RiskScore {
  fileprivate var isEmpty: Bool { severity == nil && likelihood == nil && detection == nil }
}

extension EditionEntry.Item {
  fileprivate var action: Action? { if case .action(let action) = self { action } else { nil } }
  fileprivate var requirement: BorneRequirement? { if case .requirement(let borne) = self { borne } else { nil } }
  fileprivate var control: BorneControl? { if case .control(let borne) = self { borne } else { nil } }
  fileprivate var field: FormField? { if case .field(let field) = self { field } else { nil } }
}
