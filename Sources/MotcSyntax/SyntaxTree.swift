public import MotcSource

/// A file's YAML as an arena of nodes in document order; a node's children follow it directly.
///
/// Anchors are resolved: an alias node names its target, and `resolved` follows it. Merge keys are expanded by
/// `entries`. Nothing here interprets a scalar: `no`, `1.10` and `12:30` stay the text that the author wrote.
@usableFromInline
package final class SyntaxTree: Sendable {
  @usableFromInline package let file: FileID
  @usableFromInline package let buffer: TextBuffer
  /// Texts that differ from their spelling in the file: folded, unescaped.
  @usableFromInline let spellings: TextBuffer
  @usableFromInline let nodes: [Node]
  /// Lines that are missing from the tree because they could not be read as YAML, and where it is open what belongs to
  /// what (an empty range), in the order of the file.
  let gaps: [Range<Int>]

  init(file: FileID, buffer: TextBuffer, spellings: TextBuffer, nodes: [Node], gaps: [Range<Int>] = []) {
    self.file = file
    self.buffer = buffer
    self.spellings = spellings
    self.nodes = nodes
    self.gaps = gaps
  }

  /// `nil` for a file without content.
  package var root: NodeID? { nodes.isEmpty ? nil : NodeID(0) }

  package var nodeCount: Int { nodes.count }

  @inlinable @inline(__always)
  subscript(id: NodeID) -> Node { nodes[Int(id.rawValue)] }
}

/// Names one node of one tree.
@usableFromInline
package struct NodeID: Hashable, Sendable {
  @usableFromInline package let rawValue: UInt32

  @inlinable @inline(__always)
  package init(_ rawValue: Int) {
    self.rawValue = UInt32(truncatingIfNeeded: rawValue)
  }
}

/// What a node is, once its alias is followed.
@usableFromInline
package enum NodeKind: Sendable {
  case scalar, sequence, mapping
}

/// How a node is spelt.
@usableFromInline
package enum NodeStyle: UInt32, Sendable {
  case plain, singleQuoted, doubleQuoted, literal, folded
  case block, flow
}

extension SyntaxTree {
  /// The node that an alias stands for, or the node itself.
  @inlinable @inline(__always)
  package func resolved(_ id: NodeID) -> NodeID {
    let node = self[id]
    return node.kind == .alias ? NodeID(Int(node.link)) : id
  }

  @inlinable @inline(__always)
  package func kind(of id: NodeID) -> NodeKind {
    switch self[resolved(id)].kind {
    case .sequence: .sequence
    case .mapping: .mapping
    case .scalar, .alias: .scalar
    }
  }

  @inlinable @inline(__always)
  package func style(of id: NodeID) -> NodeStyle { self[resolved(id)].style }

  /// Where the node stands; for an alias, where the alias stands.
  @inlinable @inline(__always)
  package func range(of id: NodeID) -> SourceRange {
    let node = self[id]
    return SourceRange(file, node.start, node.end)
  }

  /// A scalar's text as YAML reads it; empty for a collection.
  @inlinable @inline(__always)
  package func text(of id: NodeID) -> Text {
    let node = self[resolved(id)]
    guard node.kind == .scalar else { return Text(buffer, start: 0, count: 0) }
    let (start, count) = (Int(node.link), Int(node.count))
    if node.isRespelt { return Text(spellings, start: start, count: count) }
    return Text(buffer, start: start, count: count)
  }

  /// Lends the bytes of a scalar's text for the length of `body`.
  @inlinable @inline(__always)
  package func withBytes<Result>(of id: NodeID, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let node = self[resolved(id)]
    let range = Int(node.link)..<Int(node.link) + Int(node.count)
    if node.isRespelt {
      return spellings.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
    return buffer.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Whether the author wrote nothing: `key:` and no more, or `~` or `null`, unquoted.
  package func isNull(_ id: NodeID) -> Bool {
    let node = self[resolved(id)]
    guard node.kind == .scalar, node.style == .plain else { return false }
    if node.count == 0 { return true }
    guard node.count == 1 || node.count == 4 else { return false }
    let text = text(of: id)
    return text == "~" || text == "null"
  }

  /// How many items a sequence has; 0 for another node.
  @inlinable
  package func itemCount(of id: NodeID) -> Int {
    let node = self[resolved(id)]
    return node.kind == .sequence ? Int(node.count) : 0
  }

  /// A sequence's items; none for another node.
  @inlinable @inline(__always)
  package func items(of id: NodeID) -> Siblings {
    let id = resolved(id)
    return Siblings(self, Int(id.rawValue) + 1, self[id].kind == .sequence ? Int(self[id].link) : 0)
  }

  /// A mapping's keys and values; what merge keys bring in comes last, unless the mapping or an earlier merge has the
  /// key already. None for another node.
  @inlinable @inline(__always)
  package func entries(of id: NodeID) -> Entries {
    let id = resolved(id)
    let node = self[id]
    guard node.kind == .mapping else { return Entries(Siblings(self, 0, 0), merged: []) }
    return Entries(
      Siblings(self, Int(id.rawValue) + 1, node.hasMergeKey ? 0 : Int(node.link)),
      merged: node.hasMergeKey ? mergedEntries(of: id).reversed() : [])
  }

  /// The entries of a mapping with merge keys, own entries first.
  @usableFromInline
  func mergedEntries(of id: NodeID) -> [(key: NodeID, value: NodeID)] {
    var entries: [(key: NodeID, value: NodeID)] = []
    var seen: Set<Text> = []
    var pending = [id]
    var visited = 0
    while !pending.isEmpty, visited < nodes.count {
      let mapping = pending.removeFirst()
      visited += 1
      var child = Int(mapping.rawValue) + 1
      let end = Int(self[mapping].link)
      while child < end {
        let key = NodeID(child)
        let value = nodes[child].next(at: child)
        if isMergeKey(key) {
          let source = resolved(NodeID(value))
          if self[source].kind == .mapping {
            pending.append(source)
          } else {
            for item in items(of: source) where self.kind(of: item) == .mapping { pending.append(resolved(item)) }
          }
        } else if kind(of: key) != .scalar || seen.insert(text(of: key)).inserted {
          entries.append((key, NodeID(value)))
        }
        child = nodes[value].next(at: value)
      }
    }
    return entries
  }

  private func isMergeKey(_ id: NodeID) -> Bool {
    let node = self[id]
    return node.kind == .scalar && node.style == .plain && node.count == 2 && text(of: id) == "<<"
  }
}

/// Nodes that stand side by side, in the order of the file.
@usableFromInline
package struct Siblings: Sequence, IteratorProtocol {
  @usableFromInline let tree: SyntaxTree
  @usableFromInline var position: Int
  @usableFromInline let end: Int

  @inlinable
  init(_ tree: SyntaxTree, _ start: Int, _ end: Int) {
    self.tree = tree
    position = start
    self.end = end
  }

  @inlinable
  package mutating func next() -> NodeID? {
    guard position < end else { return nil }
    defer { position = tree.nodes[position].next(at: position) }
    return NodeID(position)
  }
}

/// The entries of a mapping.
@usableFromInline
package struct Entries: Sequence, IteratorProtocol {
  @usableFromInline var own: Siblings
  /// Those of a mapping with merge keys, last first.
  @usableFromInline var merged: [(key: NodeID, value: NodeID)]

  @inlinable
  init(_ own: Siblings, merged: [(key: NodeID, value: NodeID)]) {
    self.own = own
    self.merged = merged
  }

  @inlinable
  package mutating func next() -> (key: NodeID, value: NodeID)? {
    guard let key = own.next(), let value = own.next() else { return merged.popLast() }
    return (key, value)
  }
}
