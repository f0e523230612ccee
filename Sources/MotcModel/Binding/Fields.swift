import MotcSyntax

/// The keys of one mapping, sorted by the language's table.
struct Fields {
  let type: MappingType
  let node: NodeID
  /// How many keys are no keywords, where roles may be keys, and the value of the first.
  private(set) var rolePairCount = 0
  private(set) var firstRolePair: NodeID?
  /// A bit for each keyword that is written, by its number.
  private var written: UInt128 = 0
  /// By the field's place in its type; a vector, because it is copied without a call.
  private var values = SIMD32<UInt32>()

  /// How many fields a mapping type may have.
  static let capacity = SIMD32<UInt32>.scalarCount

  /// Without values, as for a text where a mapping may stand.
  init(_ type: MappingType, _ node: NodeID) {
    self.type = type
    self.node = node
  }

  var hasKeywords: Bool { written != 0 }

  /// The value of a key, if it is written.
  @inline(__always)
  subscript(keyword: Keyword) -> NodeID? {
    get {
      written & Fields.bit(keyword) == 0 ? nil : NodeID(Int(values[type.ordinal(of: keyword)]))
    }
    set {
      guard let newValue else { return }
      written |= Fields.bit(keyword)
      values[type.ordinal(of: keyword)] = newValue.rawValue
    }
  }

  mutating func addRolePair(_ value: NodeID) {
    if rolePairCount == 0 { firstRolePair = value }
    rolePairCount += 1
  }

  @inline(__always)
  private static func bit(_ keyword: Keyword) -> UInt128 { 1 &<< UInt128(keyword.rawValue) }
}
