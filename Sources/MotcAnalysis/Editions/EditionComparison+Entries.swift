import MotcModel
import MotcSource

// What is said of an entry in both editions, point by point. Of one that is in one edition only: what is asked there.

extension EditionComparison {
  func points(_ old: EditionEntry.Item?, _ new: EditionEntry.Item?) -> [ChangedPoint] {
    switch new ?? old {
    case .action: points(action: old?.action, new?.action)
    case .requirement: points(requirement: old?.requirement, new?.requirement)
    case .moment: points(moment: old?.moment, new?.moment)
    case .control: points(control: old?.control, new?.control)
    case .field: points(field: old?.field, new?.field)
    case nil: []
    }
  }

  // MARK: Statements

  private func points(action old: Action?, _ new: Action?) -> [ChangedPoint] {
    var points = PointList()
    points.add(.lane, old.map { lane($0.lane) }, new.map { lane($0.lane) }, old?.lane == new?.lane) {
      guard let old, let new, (old.lane <= .frontstage) != (new.lane <= .frontstage) else { return .free }
      return old.lane <= .frontstage ? .looser : .stricter
    }
    addResponsible(
      old.map { $0.by.compactMap { self.old.names.role($0) } },
      new.map { $0.by.compactMap { self.new.names.role($0) } },
      to: &points)
    guard let old, let new else { return points.all }
    addStatement(old.statement, new.statement, to: &points)
    addDuration(.duration, old.duration, new.duration, to: &points)
    addDuration(.wait, old.wait, new.wait, to: &points)
    return points.all
  }

  private func points(requirement old: BorneRequirement?, _ new: BorneRequirement?) -> [ChangedPoint] {
    var points = PointList()
    addMeasures(old?.requirement.measures ?? [], new?.requirement.measures ?? [], to: &points)
    addTime(old?.requirement, new?.requirement, (old?.requirement.within, new?.requirement.within), to: &points)
    if let old = old?.requirement, let new = new?.requirement {
      points.add(.strength, strength(old), strength(new), old.strength == new.strength) {
        new.strength == .should ? .looser : .stricter
      }
    }
    addTiers(old?.requirement, new?.requirement, to: &points)
    addResponsible(old?.responsible.roles, new?.responsible.roles, to: &points)
    guard let old = old?.requirement, let new = new?.requirement else { return points.all }
    addStatement(old.statement, new.statement, to: &points)
    addList(
      .meets, old.meets.compactMap { self.old.names.expectation($0)?.text.value },
      new.meets.compactMap { self.new.names.expectation($0)?.text.value }, to: &points)
    return points.all
  }

  private func points(moment old: BorneMoment?, _ new: BorneMoment?) -> [ChangedPoint] {
    var points = PointList()
    points.add(.score, score(old, self.old), score(new, self.new), old?.score == new?.score)
    let residuals = (old?.residualScore, new?.residualScore)
    points.add(
      .residual, residuals.0.map { score($0, self.old) }, residuals.1.map { score($0, self.new) },
      residuals.0 == residuals.1)
    guard let old = old?.moment, let new = new?.moment else { return points.all }
    points.add(.kind, .momentKind(old.kind), .momentKind(new.kind), old.kind == new.kind)
    addWords(.text, old.text, new.text, to: &points)
    addScope((old.when, old.only), (new.when, new.only), to: &points)
    return points.all
  }

  private func points(control old: BorneControl?, _ new: BorneControl?) -> [ChangedPoint] {
    var points = PointList()
    addResponsible(old?.responsible.roles, new?.responsible.roles, to: &points)
    guard let old = old?.control, let new = new?.control else { return points.all }
    points.add(.kind, keyword(old.kind), keyword(new.kind), old.kind == new.kind)
    points.add(
      .doneIn, old.at.map { .words(self.old.name(of: $0)) }, new.at.map { .words(self.new.name(of: $0)) },
      old.at?.name == new.at?.name)
    addStatement(old.statement, new.statement, to: &points)
    return points.all
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

  private func points(field old: FormField?, _ new: FormField?) -> [ChangedPoint] {
    guard let old, let new else { return [] }
    var points = PointList()
    addWords(.text, old.name, new.name, to: &points)
    points.add(
      .kind, keyword(.fieldKind, old.kind.rawValue), keyword(.fieldKind, new.kind.rawValue), old.kind == new.kind)
    points.add(.required, .flag(old.isRequired), .flag(new.isRequired), old.isRequired == new.isRequired)
    addList(.choices, old.choices.map(\.value), new.choices.map(\.value), to: &points)
    return points.all
  }

  // MARK: What statements have in common

  private func addStatement(_ old: Statement, _ new: Statement, to points: inout PointList) {
    addScope((old.when, old.only), (new.when, new.only), to: &points)
    addWords(.title, old.title, new.title, to: &points)
    addWords(.text, old.text, new.text, to: &points)
    addWords(.say, old.say, new.say, to: &points)
  }

  private func addScope(
    _ old: (when: Located<Text>?, only: [Reference<Tier>]), _ new: (when: Located<Text>?, only: [Reference<Tier>]),
    to points: inout PointList
  ) {
    points.addCompared(
      .condition, old.when.map { .words($0.value) }, new.when.map { .words($0.value) },
      isLooser: addsCondition(new.when?.value, to: old.when?.value),
      isStricter: addsCondition(old.when?.value, to: new.when?.value))
    addOnly(old.only, new.only, to: &points)
  }

  func addOnly(_ old: [Reference<Tier>], _ new: [Reference<Tier>], to points: inout PointList) {
    points.addCompared(
      .tiers, old.isEmpty ? nil : .list(old.map { self.old.name(of: $0) }),
      new.isEmpty ? nil : .list(new.map { self.new.name(of: $0) }), isLooser: new.leaveOut(someOf: old),
      isStricter: old.leaveOut(someOf: new))
  }

  private func addResponsible(_ old: [Role]?, _ new: [Role]?, to points: inout PointList) {
    func ids(_ roles: [Role]?) -> Set<Text> { Set((roles ?? []).map(\.id.value)) }
    func value(_ roles: [Role]?) -> ChangedPoint.Value? {
      guard let roles, !roles.isEmpty else { return nil }
      return .list(roles.map(\.name))
    }
    points.add(.responsible, value(old), value(new), ids(old) == ids(new)) {
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

  func addList(_ aspect: ChangedPoint.Aspect, _ old: [Text], _ new: [Text], to points: inout PointList) {
    points.add(aspect, old.isEmpty ? nil : .list(old), new.isEmpty ? nil : .list(new), old == new)
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
      points.addCompared(
        .measure, was.isEmpty ? nil : .measures(was.map(\.value)), now.isEmpty ? nil : .measures(now.map(\.value)),
        isLooser: isLooser, isStricter: isStricter, measure: measure.value.name, tier: tier)
    }
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
      case (let before?, let now?) where before.side == now.side && before.point.isSame(as: now.point): break
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
      isLooser: isLooser, isStricter: isStricter, tier: tier)
  }

  func addLimit(_ old: Located<DurationRange>?, _ new: Located<DurationRange>?, to points: inout PointList) {
    let (isLooser, isStricter) = lengths(old?.value, new?.value)
    points.addCompared(
      .within, old.map { .time($0.value, nil, step: nil) }, new.map { .time($0.value, nil, step: nil) },
      isLooser: isLooser, isStricter: isStricter)
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
    points.add(aspect, value(old), value(new), old?.value.ends == new?.value.ends)
  }

  private func score(_ moment: BorneMoment?, _ facts: Facts) -> ChangedPoint.Value? {
    moment.flatMap { $0.score.risk == nil ? nil : score($0.score, facts) }
  }

  private func score(_ score: RiskScore, _ facts: Facts) -> ChangedPoint.Value {
    .score(score, isHigh: score.isHigh(facts.thresholds))
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

  /// A point in which one can ask more than the other; where each does, nobody can say which.
  mutating func addCompared(
    _ aspect: ChangedPoint.Aspect, _ old: ChangedPoint.Value?, _ new: ChangedPoint.Value?, isLooser: Bool,
    isStricter: Bool, measure: Text? = nil, tier: Text? = nil
  ) {
    guard isLooser || isStricter else { return }
    let direction: ChangedPoint.Direction =
      isLooser && isStricter ? .incomparable : isLooser ? .looser : .stricter
    all.append(
      ChangedPoint(aspect: aspect, measure: measure, tier: tier, old: old, new: new, direction: direction))
  }
}

extension Facts {
  fileprivate func name(of tier: Reference<Tier>) -> Text { names.tier(tier)?.name ?? tier.name }

  func name(of step: Reference<Step>) -> Text { names.step(step).map { blueprint.steps[$0].name } ?? step.name }

  func name(of point: TimePoint) -> Text { name(of: point.step) }
}

extension DurationRange {
  /// Whatever the unit in which they are written.
  fileprivate var ends: DurationRange { DurationRange(low, high, clock: clock) }
}

extension BorneMoment {
  /// The score with the controls in place: what is not said stays as it was.
  fileprivate var residualScore: RiskScore? {
    guard let residual = moment.residual, score.risk != nil else { return nil }
    return score.with(residual)
  }
}

extension EditionEntry.Item {
  fileprivate var action: Action? { if case .action(let action) = self { action } else { nil } }
  fileprivate var requirement: BorneRequirement? { if case .requirement(let borne) = self { borne } else { nil } }
  fileprivate var control: BorneControl? { if case .control(let borne) = self { borne } else { nil } }
  fileprivate var field: FormField? { if case .field(let field) = self { field } else { nil } }
}
