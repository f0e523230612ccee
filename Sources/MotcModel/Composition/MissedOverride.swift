package import MotcSource

/// An entry that a file adds to what it inherits, though it looks as if it were meant to change an inherited one.
package struct MissedOverride: Sendable {
  package enum Sign: Sendable {
    /// The ids are nearly the same.
    case id
    /// Both measure the same for the same customers, and the local one allows what the inherited one forbids.
    case measure(inherited: Measure, local: Measure)
  }

  package let sign: Sign
  package let id: Located<Text>
  /// The id that was probably meant, where the inherited entry has it.
  package let inherited: Located<Text>

  /// At most one for each local entry.
  ///
  /// - Parameter isUsed: whether an id is a library's, brought in by what stands at a place.
  static func all(
    in local: Step, over base: Step, tiers: [Tier], isUsed: (SourceRange) -> Bool
  ) -> [MissedOverride] {
    var changed: Set<Text> = []
    local.forEachWrittenID { id, _ in if let name = id.written { changed.insert(name) } }
    var inherited: [(id: Located<Text>, kind: EntityKind)] = []
    var inheritedNames: Set<Text> = []
    base.forEachWrittenID { id, kind in
      guard let name = id.written else { return }
      inheritedNames.insert(name)
      if !changed.contains(name) { inherited.append((Located(name, id.range), kind)) }
    }
    guard !inherited.isEmpty else { return [] }
    var misses: [MissedOverride] = []
    local.forEachWrittenID { id, kind in
      guard let name = id.written, !inheritedNames.contains(name), kind.canBeMissed, !isUsed(id.range) else { return }
      let alike = inherited.filter { $0.kind == kind && name.mayBeSlip(of: $0.id.value) }
      guard let near = suggestion(for: name.string, among: alike.map(\.id.value.string)),
        let meant = alike.first(where: { $0.id.value.string == near })
      else { return }
      misses.append(MissedOverride(sign: .id, id: Located(name, id.range), inherited: meant.id))
    }
    let reported = Set(misses.map(\.id.value))
    let kept = base.requirements.filter { $0.id.written.map { !changed.contains($0) } ?? false }
    for requirement in local.requirements {
      let name = requirement.id.written ?? Text(requirement.id.string)
      guard !inheritedNames.contains(name), !reported.contains(name), !isUsed(requirement.id.range) else { continue }
      for other in kept {
        guard let id = other.id.written, let pair = requirement.firstLooserMeasure(than: other, tiers) else { continue }
        misses.append(
          MissedOverride(
            sign: .measure(inherited: pair.other, local: pair.own), id: Located(name, requirement.id.range),
            inherited: Located(id, other.id.range)))
        break
      }
    }
    return misses
  }
}

extension EntityKind {
  fileprivate var canBeMissed: Bool {
    switch self {
    case .requirement, .moment, .control: true
    case .action, .field: false
    }
  }
}

extension Step {
  fileprivate var requirements: [Requirement] {
    var all: [Requirement] = []
    forEachStandards { all += $0.requirements }
    return all
  }
}

extension Text {
  /// Whether a slip of the pen can make one of the other: not where they are numbered alike, nor in Chinese, where one
  /// character is a word.
  fileprivate func mayBeSlip(of other: Text) -> Bool {
    func letters(_ text: Text) -> [Unicode.Scalar] { text.string.unicodeScalars.filter { !("0"..."9").contains($0) } }
    let (own, others) = (letters(self), letters(other))
    return own != others && !(own + others).contains { ("\u{3400}"..."\u{9FFF}").contains($0) }
  }
}

extension Requirement {
  /// What a tier is measured by, or everybody where there are no tiers; `nil` for a tier that does not get it.
  package func measures(for tier: Text?) -> [Located<Measure>]? {
    guard let tier else { return measures }
    guard only.isEmpty || only.contains(where: { $0.name == tier }) else { return nil }
    guard let variant = tiers.first(where: { $0.tier.name == tier }) else { return measures }
    guard !variant.isNone else { return nil }
    return variant.measures.isEmpty ? measures : variant.measures
  }

  /// The first measure here that allows what the other requirement forbids to the same customers; not one that nobody
  /// could meet beside it, which contradicts it.
  fileprivate func firstLooserMeasure(than other: Requirement, _ tiers: [Tier]) -> (own: Measure, other: Measure)? {
    guard when?.value == other.when?.value else { return nil }
    for tier in tiers.isEmpty ? [nil] : tiers.map({ Optional($0.id.value) }) {
      guard let own = measures(for: tier), let others = other.measures(for: tier) else { continue }
      for measure in own.map(\.value) {
        let inherited = others.filter { $0.value.isAbout(measure) }
        guard let first = inherited.first?.value else { continue }
        let allowed = own.filter { $0.value.isAbout(measure) }.allowed
        let inheritedAllowed = inherited.allowed
        if !allowed.isSubset(of: inheritedAllowed), !allowed.intersection(inheritedAllowed).isEmpty {
          return (measure, first)
        }
      }
    }
    return nil
  }
}
