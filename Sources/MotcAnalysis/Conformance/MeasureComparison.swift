package import MotcModel
package import MotcSource

/// How the measures of one step stand to one another, and what one tier gets to what another gets (decision 13).
///
/// Measures are compared by name, within one step or among one role's standing standards, where they apply to the same
/// customers under the same condition.
package struct MeasureComparison: Sendable {
  /// Two measures, in the order in which they are written.
  package struct Pair: Sendable {
    package let earlier: Located<Measure>
    package let later: Located<Measure>
  }

  /// A point in which a higher tier gets less than a lower one.
  package struct Setback: Sendable {
    package enum Kind: Sendable {
      /// The higher tier's measure allows what the lower one's forbids.
      case measure(higher: Measure, lower: Measure)
      /// The higher tier has no measure of this name.
      case noMeasure(lower: Measure)
      case within(higher: DurationRange?, lower: DurationRange)
      /// The higher tier does not have the standard at all.
      case leftOut
    }

    package let kind: Kind
    package let higher: Tier
    package let lower: Tier
    package let range: SourceRange
    package let lowerRange: SourceRange
  }

  /// No value meets both.
  package private(set) var contradictions: [Pair] = []
  /// One name, two dimensions.
  package private(set) var mixedDimensions: [Pair] = []
  /// At most one for a requirement.
  package private(set) var setbacks: [Setback] = []

  init(_ blueprint: Blueprint, _ requirements: [BorneRequirement]) {
    var start = 0
    while start < requirements.count {
      var end = start + 1
      while end < requirements.count, requirements[end].bearer.isBeside(requirements[start].bearer) { end += 1 }
      compare(requirements[start..<end].map(\.requirement), blueprint.tiers)
      start = end
    }
  }

  /// Standards that are in force together.
  private mutating func compare(_ standards: [Requirement], _ tiers: [Tier]) {
    let isTiered = !tiers.isEmpty && standards.contains { !$0.tiers.isEmpty || !$0.only.isEmpty }
    let count = standards.reduce(0) { $0 + $1.measures.count }
    guard isTiered || count > 1 else { return }
    findMixedDimensions(standards)
    guard isTiered else {
      findContradictions(standards.flatMap { Claim.all(of: $0, for: nil) ?? [] })
      return
    }
    let claims = tiers.map { tier in standards.map { Claim.all(of: $0, for: tier.id.value) } }
    for tierClaims in claims { findContradictions(tierClaims.flatMap { $0 ?? [] }) }
    var isReported = Set<Int>()
    for (index, standard) in standards.enumerated() {
      if let setback = setback(of: standard, tiers, claims.map { $0[index] }) {
        setbacks.append(setback)
        isReported.insert(index)
      }
    }
    compareAcross(standards, tiers, claims, except: isReported)
  }

  // MARK: Within a step

  private mutating func findMixedDimensions(_ standards: [Requirement]) {
    var first: [[UInt8]: [Located<Measure>]] = [:]
    for standard in standards {
      for measure in standard.measures + standard.tiers.flatMap(\.measures) {
        let known = first[measure.value.foldedName] ?? []
        if known.contains(where: { $0.value.dimension == measure.value.dimension }) { continue }
        if let earlier = known.first { mixedDimensions.append(Pair(earlier: earlier, later: measure)) }
        first[measure.value.foldedName, default: []].append(measure)
      }
    }
  }

  private mutating func findContradictions(_ claims: [Claim]) {
    guard claims.count > 1 else { return }
    var groups: [Claim.Subject: (allowed: Interval, claims: [Claim])] = [:]
    for claim in claims {
      guard let group = groups[claim.subject] else {
        groups[claim.subject] = (claim.measure.value.allowed, [claim])
        continue
      }
      let common = group.allowed.intersection(claim.measure.value.allowed)
      if !common.isEmpty {
        groups[claim.subject] = (common, group.claims + [claim])
        continue
      }
      // Where no value is left, some earlier one excludes this one by itself.
      let earlier = group.claims.first {
        $0.measure.value.allowed.intersection(claim.measure.value.allowed).isEmpty
      }
      guard let earlier, !group.allowed.isEmpty, !claim.measure.value.allowed.isEmpty else { continue }
      let pair = Pair(earlier: earlier.measure, later: claim.measure)
      if !contradictions.contains(where: {
        $0.earlier.range == pair.earlier.range && $0.later.range == pair.later.range
      }) {
        contradictions.append(pair)
      }
    }
  }

  // MARK: From tier to tier

  /// What a higher tier gets less of one standard than a lower one.
  ///
  /// - Parameter claims: by tier; `nil` for one that does not get the standard.
  private func setback(of standard: Requirement, _ tiers: [Tier], _ claims: [[Claim]?]) -> Setback? {
    for high in tiers.indices {
      let variant = standard.variant(for: tiers[high].id.value)
      for low in tiers.indices.dropFirst(high + 1) {
        guard let lowerClaims = claims[low] else { continue }
        let lowerVariant = standard.variant(for: tiers[low].id.value)
        let lowerText = lowerVariant?.tier.range ?? standard.text.range
        func setback(_ kind: Setback.Kind, at range: SourceRange?, _ lowerRange: SourceRange) -> Setback {
          Setback(
            kind: kind, higher: tiers[high], lower: tiers[low],
            range: range ?? variant?.tier.range ?? standard.text.range, lowerRange: lowerRange)
        }
        if let none = variant?.none { return setback(.leftOut, at: none, lowerText) }
        guard let higherClaims = claims[high] else { continue }
        for lower in lowerClaims {
          let same = higherClaims.filter { $0.subject == lower.subject }
          guard let first = same.first else {
            return setback(
              .noMeasure(lower: lower.measure.value), at: variant?.measures.first?.range, lower.measure.range)
          }
          let allowed = same.map(\.measure.value.allowed).reduce(first.measure.value.allowed) { $0.intersection($1) }
          if !allowed.isSubset(of: lower.measure.value.allowed) {
            return setback(
              .measure(higher: first.measure.value, lower: lower.measure.value), at: first.measure.range,
              lower.measure.range)
          }
        }
        guard let lowerLimit = lowerVariant?.within ?? standard.within else { continue }
        let limit = variant?.within ?? standard.within
        if let limit, limit.value.clock == lowerLimit.value.clock, limit.value.high <= lowerLimit.value.high {
          continue
        }
        return setback(.within(higher: limit?.value, lower: lowerLimit.value), at: limit?.range, lowerLimit.range)
      }
    }
    return nil
  }

  /// Standards that are each for some tiers, and measure the same.
  private mutating func compareAcross(
    _ standards: [Requirement], _ tiers: [Tier], _ claims: [[[Claim]?]], except isReported: Set<Int>
  ) {
    guard standards.contains(where: { !$0.only.isEmpty }) else { return }
    let groups = claims.map { tierClaims in
      Dictionary(
        grouping: tierClaims.enumerated().filter { !isReported.contains($0.offset) }.flatMap { $0.element ?? [] },
        by: \.subject)
    }
    var places = Set<SourceRange>()
    for high in tiers.indices {
      for low in tiers.indices.dropFirst(high + 1) {
        for lower in claims[low].enumerated().filter({ !isReported.contains($0.offset) }).flatMap({ $0.element ?? [] })
        {
          guard let same = groups[high][lower.subject], let first = same.first else { continue }
          let allowed = same.map(\.measure.value.allowed).reduce(first.measure.value.allowed) { $0.intersection($1) }
          guard !allowed.isSubset(of: lower.measure.value.allowed), places.insert(first.measure.range).inserted
          else { continue }
          setbacks.append(
            Setback(
              kind: .measure(higher: first.measure.value, lower: lower.measure.value), higher: tiers[high],
              lower: tiers[low], range: first.measure.range, lowerRange: lower.measure.range))
        }
      }
    }
  }
}

/// A measure that holds for somebody.
private struct Claim {
  /// What makes two measures comparable.
  struct Subject: Hashable {
    let name: [UInt8]
    let dimension: Dimension
    let condition: Text?
  }

  let subject: Subject
  let measure: Located<Measure>

  /// What a tier gets of a standard, or what everybody gets; `nil` when the tier does not get it.
  static func all(of standard: Requirement, for tier: Text?) -> [Claim]? {
    standard.measures(for: tier)?.map { measure in
      Claim(
        subject: Subject(
          name: measure.value.foldedName, dimension: measure.value.dimension, condition: standard.when?.value),
        measure: measure)
    }
  }
}

extension Requirement {
  fileprivate func variant(for tier: Text) -> TierVariant? { tiers.first { $0.tier.name == tier } }
}

extension Bearer {
  /// Whether standards of both are in force together.
  fileprivate func isBeside(_ other: Bearer) -> Bool {
    if let step { return step == other.step }
    return other.step == nil && role?.id.range == other.role?.id.range
  }
}
