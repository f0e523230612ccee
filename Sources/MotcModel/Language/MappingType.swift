package import MotcSource

/// What one kind of mapping may hold: the language is a table of these.
///
/// The binder reads files by it, and messages, schema, completion and reference list what it lists.
package final class MappingType: Sendable {
  /// What a message calls it: `a step`.
  package let noun: Phrase
  package let fields: [Field]
  /// Of the fields that must be written.
  package let requiredKeywords: [Keyword]
  /// Whether a key that is no keyword may be a role: `客服: 接听电话`.
  package let allowsRolePairs: Bool

  /// The field's place in `fields` by the keyword's number; 0xFF: none.
  private let ordinals: [UInt8]

  package init(_ noun: Phrase, allowsRolePairs: Bool = false, _ fields: [Field]) {
    self.noun = noun
    self.fields = fields
    requiredKeywords = fields.filter(\.isRequired).map(\.keyword)
    self.allowsRolePairs = allowsRolePairs
    precondition(fields.count <= Fields.capacity)
    var ordinals = [UInt8](repeating: 0xFF, count: Keyword.allCases.count)
    for (ordinal, field) in fields.enumerated() { ordinals[Int(field.keyword.rawValue)] = UInt8(ordinal) }
    self.ordinals = ordinals
  }

  @inline(__always)
  package func has(_ keyword: Keyword) -> Bool { ordinals[Int(keyword.rawValue)] != 0xFF }

  /// The place in `fields` of the keyword's field; the keyword must have one.
  @inline(__always)
  package func ordinal(of keyword: Keyword) -> Int { Int(ordinals[Int(keyword.rawValue)]) }
}

/// One keyword of a mapping and what may be its value.
package struct Field: Sendable {
  package let keyword: Keyword
  package let shape: Shape
  package let isRequired: Bool
  package let merge: Merge

  package init(_ keyword: Keyword, _ shape: Shape, required: Bool = false, merge: Merge = .replace) {
    self.keyword = keyword
    self.shape = shape
    isRequired = required
    self.merge = merge
  }
}

/// How a local file's value and an inherited one become one (decision 12).
package enum Merge: Sendable {
  /// The local value stands.
  case replace
  /// Keyed entries merge key by key, lists by id; entries without id are added.
  case combine
  /// The base's value does not reach the local file.
  case local
}

/// What a value may look like.
package indirect enum Shape: Sendable {
  case text
  case id
  case languageTag
  case integer(ClosedRange<Int>)
  case boolean
  case duration
  case date
  case measure
  case path
  case enumeration(Enumeration)
  /// The id of something defined elsewhere.
  case reference(Keyword)
  case timePoint
  /// One, or a list.
  case oneOrMore(Shape)
  case list(Shape)
  /// `id: …`; or a list of ids, where an id alone says enough.
  case keyed(MappingName)
  case mapping(MappingName)
  /// A text, `ROLE: text`, or the mapping.
  case statement(MappingName)
  /// Rule codes with reasons.
  case allowances
  /// Words of the author's own, each with a value of this shape.
  case entries(Shape)
}

/// Names the mapping types, so that they can refer to one another.
package enum MappingName: Sendable, CaseIterable {
  case blueprint, library, role, expectation, metric, tier, phase, promise, waiver, step, action, requirement
  case tierVariant, moment, residual, control, recovery, arm, timePoint, formField
  case project, severityOverride, thresholds, wordLists, checklistForm
}

extension MappingName {
  /// Whether an entry of this type that is only its id says enough: a role does, what differs for a tier does not.
  package var isSaidByItsID: Bool {
    switch self {
    case .role, .expectation, .metric, .tier, .phase: true
    default: false
    }
  }
}
