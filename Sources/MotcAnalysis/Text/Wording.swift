import MotcModel
import MotcSource

/// A sentence that staff or customers go by, and what beside it pins it down: a requirement for everyone, the same for
/// one tier, or a promise.
///
/// Holds entities and not their parts, so that making one costs next to nothing.
struct Wording {
  let text: Located<Text>
  private let requirement: Requirement?
  /// Which of the requirement's tiers words it anew.
  private let tier: Int?
  private let promise: Promise?

  init(_ requirement: Requirement) {
    text = requirement.text
    self.requirement = requirement
    tier = nil
    promise = nil
  }

  init(_ promise: Promise) {
    text = promise.text
    requirement = nil
    tier = nil
    self.promise = promise
  }

  private init(_ text: Located<Text>, _ requirement: Requirement, tier: Int) {
    self.text = text
    self.requirement = requirement
    self.tier = tier
    promise = nil
  }

  /// The wording for everyone, and each that a tier has of its own.
  static func forEach(of requirement: Requirement, _ body: (Wording) -> Void) {
    if !requirement.text.value.isEmpty { body(Wording(requirement)) }
    for (tier, variant) in requirement.tiers.enumerated() {
      if let text = variant.text { body(Wording(text, requirement, tier: tier)) }
    }
  }

  private var variant: TierVariant? { tier.flatMap { requirement?.tiers[$0] } }

  /// What a tier leaves out it has like everyone.
  var measures: [Located<Measure>] {
    if let variant, !variant.measures.isEmpty { return variant.measures }
    return requirement?.measures ?? []
  }

  var within: Located<DurationRange>? { variant?.within ?? requirement?.within ?? promise?.within }
  var say: Located<Text>? { requirement?.say }
  var isMust: Bool { requirement?.strength != .should }
}

extension Dimension {
  /// Whether it counts time, be it by the clock or by the calendar.
  var isTime: Bool {
    switch self {
    case .time, .workingTime, .months: true
    default: false
    }
  }
}
