import MotcSyntax

/// The keys of one mapping, sorted by the language's table.
struct Fields {
  let type: MappingType
  let node: NodeID
  /// Values whose keys are no keywords, where roles may be keys.
  var rolePairs = FewValues<NodeID>()
  /// A bit for each keyword that is written, by its number.
  private var written: UInt128 = 0
  /// By the field's place in the type; meaningless where the field is not written.
  private var values = Values(repeating: NodeID(0))

  private typealias Values = InlineArray<24, NodeID>
  /// How many fields a mapping type may have.
  static let capacity = Values.count

  /// A mapping without keys, and what stands for a text where a mapping may stand.
  init(_ type: MappingType, _ node: NodeID) {
    self.type = type
    self.node = node
  }

  var hasKeywords: Bool { written != 0 }

  /// The value of a key, if it is written.
  @inline(__always)
  subscript(keyword: Keyword) -> NodeID? {
    get {
      written & Fields.bit(keyword) == 0 ? nil : values[type.ordinal(of: keyword)]
    }
    set {
      guard let newValue else { return }
      written |= Fields.bit(keyword)
      values[type.ordinal(of: keyword)] = newValue
    }
  }

  @inline(__always)
  private static func bit(_ keyword: Keyword) -> UInt128 { 1 &<< UInt128(keyword.rawValue) }
}
