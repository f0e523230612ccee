/// One node of a tree: 16 bytes, whatever it holds.
@usableFromInline
struct Node: Sendable {
  @usableFromInline
  enum Kind: UInt32, Sendable { case scalar, sequence, mapping, alias }

  /// Offsets of the node's spelling in the file, quotes and brackets included: 27 bits, more than a file may have. Above
  /// them stand the kind and a flag, and the style.
  @usableFromInline var startWord: UInt32
  @usableFromInline var endWord: UInt32
  /// A scalar's text: offsets into the file, or into the respelt texts. An alias: its target. A collection: the first
  /// node that does not belong to it.
  @usableFromInline var link: UInt32 = 0
  /// A scalar's bytes; a sequence's items; a mapping's keys and values.
  @usableFromInline var count: UInt32 = 0

  @usableFromInline static let offsets: UInt32 = 1 << 27 - 1
  @usableFromInline static let flag: UInt32 = 1 << 29

  init(kind: Kind, style: NodeStyle, start: Int, end: Int) {
    startWord = UInt32(truncatingIfNeeded: start) & Node.offsets | kind.rawValue << 27
    endWord = UInt32(truncatingIfNeeded: end) & Node.offsets | style.rawValue << 27
  }
}

extension Node {
  @inlinable var start: Int {
    get { Int(startWord & Node.offsets) }
    set { startWord = startWord & ~Node.offsets | UInt32(truncatingIfNeeded: newValue) & Node.offsets }
  }

  @inlinable var end: Int {
    get { Int(endWord & Node.offsets) }
    set { endWord = endWord & ~Node.offsets | UInt32(truncatingIfNeeded: newValue) & Node.offsets }
  }

  // Written out, because an enumeration's own initializer is called across modules.
  @inlinable @inline(__always) var kind: Kind {
    switch startWord >> 27 & 3 {
    case 0: .scalar
    case 1: .sequence
    case 2: .mapping
    default: .alias
    }
  }

  @inlinable @inline(__always) var style: NodeStyle {
    switch endWord >> 27 {
    case 0: .plain
    case 1: .singleQuoted
    case 2: .doubleQuoted
    case 3: .literal
    case 4: .folded
    case 5: .block
    default: .flow
    }
  }

  /// Whether a scalar's text differs from its spelling in the file.
  @inlinable var isRespelt: Bool {
    get { hasMergeKey }
    set { hasMergeKey = newValue }
  }

  /// Whether a mapping has a merge key: the same bit.
  @inlinable var hasMergeKey: Bool {
    get { startWord & Node.flag != 0 }
    set { if newValue { startWord |= Node.flag } }
  }

  /// The first node that does not belong to this one, which stands at `index`.
  @inlinable @inline(__always)
  func next(at index: Int) -> Int {
    kind == .sequence || kind == .mapping ? Int(link) : index + 1
  }
}
