import MotcSyntax

/// The keys of one mapping, sorted by the language's table.
struct Fields {
  let type: MappingType
  let node: NodeID
  /// Keys that are no keywords, where roles may be keys.
  var rolePairs: [(key: NodeID, value: NodeID)] = []
  private(set) var hasKeywords = false
  /// The value of each field that is written, by the field's ordinal; the root, which is no value, for the others.
  private var values = Values(repeating: NodeID(0))

  private typealias Values = InlineArray<24, NodeID>
  /// How many fields a mapping type may have.
  static let capacity = Values.count

  init(_ type: MappingType, _ node: NodeID) {
    self.type = type
    self.node = node
  }

  /// The value of the field with this ordinal in the type's list.
  @inline(__always)
  subscript(ordinal: Int) -> NodeID? {
    get {
      let value = values[ordinal]
      return value.rawValue == 0 ? nil : value
    }
    set {
      values[ordinal] = newValue ?? NodeID(0)
      hasKeywords = true
    }
  }
}
