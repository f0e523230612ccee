import MotcModel
import MotcSource

// What is the whole blueprint's, and the steps themselves.

extension EditionComparison {
  /// What heads the documents. The version is no change by itself.
  func service() -> [EntryChange] {
    let (old, new) = (old.blueprint, new.blueprint)
    var points = PointList()
    addWords(.title, old.title, new.title, to: &points)
    let tags = [old, new].map { $0.languageTag?.value ?? Text($0.language.rawValue) }
    points.add(.language, .code(tags[0]), .code(tags[1]), tags[0] == tags[1] && old.language == new.language)
    addWords(.owner, old.owner, new.owner, to: &points)
    addWords(.customer, old.customerTitle, new.customerTitle, to: &points)
    return change(.blueprint, old.id.value, new.id.value, new.name, points.all).map { [$0] } ?? []
  }

  /// Phases, tiers, roles, expectations, metrics, promises: the new ones in their order, then those that are gone.
  func definitions() -> [EntryChange] {
    let (old, new) = (old.blueprint, new.blueprint)
    return changes(.promise, pairs(old.promises, new.promises), \.text.value) { self.points($0, $1) }
      + changes(.phase, paired(old.phases, new.phases, \.id.value), \.name) {
        self.titles($0.map(\.title), $1.map(\.title))
      }
      + changes(.tier, paired(old.tiers, new.tiers, \.id.value), \.name) {
        self.titles($0.map(\.title), $1.map(\.title))
      }
      + changes(.role, paired(old.roles, new.roles, \.id.value) { renamed.role($0) }, \.name) { self.points($0, $1) }
      + changes(.expectation, paired(old.expectations, new.expectations, \.id.value), \.text.value) { old, new in
        guard let old, let new else { return [] }
        var points = PointList()
        self.addWords(.text, old.text, new.text, to: &points)
        points.add(
          .dimension, old.dimension.map { self.keyword(.dimension, $0.rawValue) },
          new.dimension.map { self.keyword(.dimension, $0.rawValue) }, old.dimension == new.dimension)
        return points.all
      }
      + changes(.metric, paired(old.metrics, new.metrics, \.id.value), \.name) { old, new in
        var points = PointList()
        self.addWords(.target, old?.target, new?.target, to: &points)
        if let old, let new { self.addWords(.title, old.title, new.title, to: &points) }
        return points.all
      }
  }

  /// Leave to ask less than what is inherited, by the path that it is for.
  func waivers() -> [EntryChange] {
    func id(_ waiver: Waiver) -> Text { waiver.of?.value ?? "" }
    func reason(_ waiver: Waiver) -> Text { waiver.reason?.value ?? "" }
    return changes(.waiver, paired(old.blueprint.waivers, new.blueprint.waivers, id), reason) {
      old, new in
      var points = PointList()
      if let old, let new { self.addWords(.reason, old.reason, new.reason, to: &points) }
      self.addWords(.approver, old?.approvedBy, new?.approvedBy, to: &points)
      func day(_ waiver: Waiver?) -> ChangedPoint.Value? {
        waiver?.expires?.value.map { .code(Text($0.description)) }
      }
      points.add(.expires, day(old), day(new), old?.expires?.value == new?.expires?.value)
      return points.all
    }
  }

  // MARK: Pairs

  private struct Paired<Value> {
    let id: Text
    let old: Value?
    let new: Value?
    var isMoved = false
  }

  private func paired<Value>(
    _ old: [Value], _ new: [Value], _ id: (Value) -> Text, renamed: (Text) -> Text = { $0 }
  ) -> [Paired<Value>] {
    let oldIDs = old.map { renamed(id($0)) }
    let oldByID = Dictionary(zip(oldIDs, old)) { first, _ in first }
    let newIDs = new.map(id)
    let isThere = Set(newIDs)
    let moved = moved(oldIDs, newIDs)
    return new.map { Paired(id: id($0), old: oldByID[id($0)], new: $0, isMoved: moved.contains(id($0))) }
      + zip(oldIDs, old).filter { !isThere.contains($0.0) }.map { Paired(id: $0.0, old: $0.1, new: nil) }
  }

  /// Promises by id; one without a written id, if it alone has nearly the same words.
  private func pairs(_ old: [Promise], _ new: [Promise]) -> [Paired<Promise>] {
    let pairs = paired(old, new) { Text($0.id.string) }
    let gone = pairs.filter { $0.new == nil && $0.old?.id.written == nil }
    let added = pairs.filter { $0.old == nil && $0.new?.id.written == nil }
    func areAlike(_ old: Paired<Promise>, _ new: Paired<Promise>) -> Bool {
      guard let old = old.old, let new = new.new else { return false }
      return isNearly(old.text.value.string, new.text.value.string)
    }
    var partners: [Text: Paired<Promise>] = [:]
    for promise in added {
      let alike = gone.filter { areAlike($0, promise) }
      guard alike.count == 1, added.count(where: { areAlike(alike[0], $0) }) == 1 else { continue }
      partners[promise.id] = alike[0]
    }
    let isTaken = Set(partners.values.map(\.id))
    return pairs.filter { $0.new != nil || !isTaken.contains($0.id) }.map { pair in
      Paired(id: pair.id, old: pair.old ?? partners[pair.id]?.old, new: pair.new, isMoved: pair.isMoved)
    }
  }

  private func changes<Value>(
    _ kind: EntryChange.Kind, _ pairs: [Paired<Value>], _ text: (Value) -> Text,
    _ points: (Value?, Value?) -> [ChangedPoint]
  ) -> [EntryChange] {
    pairs.compactMap { pair in
      guard let value = pair.new ?? pair.old else { return nil }
      return change(
        kind, pair.old == nil ? nil : pair.id, pair.new == nil ? nil : pair.id, text(value),
        points(pair.old, pair.new), isMoved: pair.isMoved)
    }
  }

  // MARK: Points

  private func points(_ old: Promise?, _ new: Promise?) -> [ChangedPoint] {
    var points = PointList()
    addLimit(old?.within, new?.within, to: &points)
    guard let old, let new else { return points.all }
    for (aspect, was, now) in [(ChangedPoint.Aspect.from, old.from, new.from), (.to, old.to, new.to)] {
      let isSame = was.map { was in now.map { self.isSame(was, $0) } ?? false } ?? (now == nil)
      points.add(
        aspect, was.map { .point(step: self.old.name(of: $0), isStart: $0.isStart) },
        now.map { .point(step: self.new.name(of: $0), isStart: $0.isStart) }, isSame
      ) { .incomparable }
    }
    addScope((old.when, old.only), (new.when, new.only), to: &points)
    addWords(.text, old.text, new.text, to: &points)
    addMetric(old.metric, new.metric, to: &points)
    return points.all
  }

  /// - Parameters: each `nil` for what is on the other side only.
  private func titles(_ old: Located<Text>??, _ new: Located<Text>??) -> [ChangedPoint] {
    guard let old, let new else { return [] }
    var points = PointList()
    addWords(.title, old, new, to: &points)
    return points.all
  }

  private func points(_ old: Role?, _ new: Role?) -> [ChangedPoint] {
    guard let old, let new else { return [] }
    var points = PointList()
    addID(old.id.value, new.id.value, to: &points)
    addWords(.title, old.title, new.title, to: &points)
    points.add(
      .kind, keyword(.roleKind, old.kind == .person ? 0 : 1), keyword(.roleKind, new.kind == .person ? 0 : 1),
      old.kind == new.kind)
    func stages(_ role: Role) -> ChangedPoint.Value? {
      role.stages.isEmpty ? nil : .keywords(role.stages.map { Enumeration.stage.enumerators[$0.value.rawValue] })
    }
    points.add(.stages, stages(old), stages(new), old.stages.map(\.value) == new.stages.map(\.value))
    return points.all
  }

  // MARK: Steps

  /// - Parameter phase: the names of the phases in which it was and is, if these are told of this step.
  func change(
    _ oldStep: Step?, _ newStep: Step?, isMoved: Bool, phase: (old: Text?, new: Text?)?
  ) -> EntryChange? {
    guard let step = newStep ?? oldStep else { return nil }
    return change(
      .step, oldStep?.id.value, newStep?.id.value, step.name, points(oldStep, newStep, phase),
      oldStep.map { old.staff(of: $0) } ?? [], newStep.map { new.staff(of: $0) } ?? [], isMoved: isMoved)
  }

  private func points(_ old: Step?, _ new: Step?, _ phase: (old: Text?, new: Text?)?) -> [ChangedPoint] {
    guard let old, let new else { return [] }
    var points = PointList()
    addID(old.id.value, new.id.value, to: &points)
    addWords(.title, old.title, new.title, to: &points)
    addOnly(old.only, new.only, to: &points)
    points.add(.phase, phase?.old.map { .words($0) }, phase?.new.map { .words($0) }, phase == nil)
    addWords(.channel, old.channel, new.channel, to: &points)
    addList(.evidence, old.evidence.map(\.value), new.evidence.map(\.value), to: &points)
    addDuration(.wait, old.wait, new.wait, to: &points)
    addDuration(.duration, old.duration, new.duration, to: &points)
    if old.next != nil || new.next != nil {
      let ways = (self.old.ways(from: old), self.new.ways(from: new))
      points.add(
        .next, .ways(ways.0), .ways(ways.1),
        ways.0.elementsEqual(ways.1) { $0.isSame(as: $1, target: $0.target.map { renamed.step($0) }) })
    }
    return points.all
  }
}

extension Facts {
  /// Where the journey goes on, also where nothing is written.
  fileprivate func ways(from step: Step) -> [ChangedPoint.Way] {
    guard let arms = step.next else {
      let place = blueprint.steps.firstIndex { $0 === step }
      let following = place.flatMap { $0 + 1 < blueprint.steps.count ? blueprint.steps[$0 + 1] : nil }
      return [ChangedPoint.Way(condition: nil, target: following?.id.value, name: following?.name, atMost: nil)]
    }
    return arms.map { arm in
      ChangedPoint.Way(
        condition: arm.condition?.value, target: arm.target?.name, name: arm.target.map { name(of: $0) },
        atMost: arm.atMost?.value)
    }
  }
}
