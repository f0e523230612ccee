import MotcSource

/// Compares what is inherited with what a file says over it, and notes every point in which less is asked (decision 13).
struct Loosening {
  private(set) var deviations: [Deviation] = []
  private let path: Text
  private let id: Text
  private let inherited: SourceRange
  private let tiers: [Tier]

  /// - Parameters:
  ///   - inherited: where the inherited thing is written, unless a nearer place is known.
  ///   - tiers: those that there are.
  init(path: Text, id: Text, inherited: SourceRange, tiers: [Tier]) {
    self.tiers = tiers
    self.path = path
    self.id = id
    self.inherited = inherited
  }

  mutating func note(_ kind: Deviation.Kind, at range: SourceRange, inherited place: SourceRange? = nil) {
    deviations.append(Deviation(kind: kind, path: path, id: id, range: range, inherited: place ?? inherited))
  }

  // MARK: Statements

  /// What all statements have; `mayMeetCustomer` tells of a role whether it may act before the customer.
  ///
  /// - Parameter actor: who does what the base gives to nobody by name.
  mutating func compare(
    _ base: Statement, _ local: Statement, actor: Reference<Role>? = nil, _ mayMeetCustomer: (Text) -> Bool?
  ) {
    let inheritedRoles = base.by.isEmpty ? actor.map { [$0] } ?? [] : base.by
    compare(only: base.only, local.only)
    compare(when: base.when, local.when)
    guard let role = local.by.first, let inheritedRole = inheritedRoles.first,
      isBelowTheLine(local.by.map { mayMeetCustomer($0.name) }, inheritedRoles.map { mayMeetCustomer($0.name) })
    else { return }
    note(.belowTheLine, at: role.range, inherited: inheritedRole.range)
  }

  mutating func compare(only base: [Reference<Tier>], _ local: [Reference<Tier>]) {
    if let first = local.first, local.leaveOut(someOf: base, of: tiers) { note(.tiers, at: first.range) }
  }

  mutating func compare(when base: Located<Text>?, _ local: Located<Text>?) {
    guard let local, addsCondition(local.value, to: base?.value) else { return }
    note(.condition(inherited: base?.value, local: local.value), at: local.range, inherited: base?.range)
  }

  mutating func compare(points base: TimePoint?, _ local: TimePoint?) {
    guard let base, let local, !local.isSame(as: base) else { return }
    note(.anchor, at: local.step.range, inherited: base.step.range)
  }

  // MARK: Standards

  mutating func compare(_ base: Requirement, _ local: Requirement) {
    compare(measures: base.measures, local.measures, of: local.id.range)
    compareTime(base.within, local.within)
    if let anchor = base.anchor, let localAnchor = local.anchor {
      if anchor.side != localAnchor.side {
        note(.anchor, at: localAnchor.point.step.range, inherited: anchor.point.step.range)
      } else {
        compare(points: anchor.point, localAnchor.point)
      }
    } else if let inherited = base.within, let localAnchor = local.anchor, localAnchor.side == .before {
      // A limit on the work becomes one on what comes after it.
      note(.anchor, at: localAnchor.point.step.range, inherited: inherited.range)
    }
    if base.strength == .must, let strength = local.writtenStrength, strength.value == .should {
      note(.strength, at: strength.range)
    }
    for variant in local.tiers {
      let inheritedVariant = base.tiers.first { $0.tier.name == variant.tier.name }
      if let none = variant.none {
        if inheritedVariant?.isNone != true { note(.tierLeftOut(variant.tier.name), at: none) }
        continue
      }
      guard inheritedVariant?.isNone != true else { continue }
      let measures = inheritedVariant?.measures ?? []
      compare(measures: measures.isEmpty ? base.measures : measures, variant.measures, of: variant.tier.range)
      compareTime(inheritedVariant?.within ?? base.within, variant.within)
    }
  }

  /// Measures of one name are one set of allowed values; without local ones the inherited ones stay.
  private mutating func compare(
    measures base: [Located<Measure>], _ local: [Located<Measure>], of bearer: SourceRange
  ) {
    guard !local.isEmpty else { return }
    for (index, measure) in base.enumerated() {
      guard !base[..<index].contains(where: { $0.value.isAbout(measure.value) }) else { continue }
      let same = local.filter { $0.value.isAbout(measure.value) }
      guard let first = same.first else {
        // The one that stands in its place, if there is one.
        let named = local.first { $0.value.hasName(of: measure.value) }
        if let named {
          note(
            .measureIncomparable(inherited: measure.value, local: named.value), at: named.range,
            inherited: measure.range)
        } else {
          let new = local.first { new in !base.contains { $0.value.isAbout(new.value) } }
          note(.measureGone(measure.value), at: new?.range ?? bearer, inherited: measure.range)
        }
        continue
      }
      if same.allowMore(than: base.filter { $0.value.isAbout(measure.value) }) {
        note(.measure(inherited: measure.value, local: first.value), at: first.range, inherited: measure.range)
      }
    }
  }

  /// Limits of time: the local one may not be longer, nor on another clock.
  mutating func compareTime(_ base: Located<DurationRange>?, _ local: Located<DurationRange>?) {
    guard let base, let local else { return }
    if local.value.allowsMore(than: base.value) {
      note(.within(inherited: base.value, local: local.value), at: local.range, inherited: base.range)
    }
  }
}
