public import MotcSource

/// A file's YAML as an arena of nodes in document order; a node's children follow it directly.
///
/// Anchors are resolved: an alias node names its target, and `resolved` follows it. Merge keys are expanded by
/// `forEachEntry`. Nothing here interprets a scalar: `no`, `1.10` and `12:30` stay the text that the author wrote.
@usableFromInline
package final class SyntaxTree: Sendable {
  @usableFromInline package let file: FileID
  @usableFromInline package let buffer: TextBuffer
  /// Texts that differ from their spelling in the file: folded, unescaped.
  @usableFromInline let spellings: TextBuffer
  @usableFromInline let nodes: [Node]

  init(file: FileID, buffer: TextBuffer, spellings: TextBuffer, nodes: [Node]) {
    self.file = file
    self.buffer = buffer
    self.spellings = spellings
    self.nodes = nodes
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
package enum NodeStyle: Sendable {
  case plain, singleQuoted, doubleQuoted, literal, folded
  case block, flow
}

/// One node: 24 bytes, whatever it holds.
@usableFromInline
struct Node: Sendable {
  @usableFromInline
  enum Kind: UInt8, Sendable { case scalar, sequence, mapping, alias }
  @usableFromInline static let isRespelt: UInt8 = 1
  @usableFromInline static let hasMergeKey: UInt8 = 2

  @usableFromInline var kind: Kind
  @usableFromInline var style: NodeStyle
  @usableFromInline var flags: UInt8 = 0
  /// Offsets of the node's spelling in the file, quotes and brackets included.
  @usableFromInline var start: UInt32
  @usableFromInline var end: UInt32
  /// A scalar's text: offsets into the file, or into the respelt texts. An alias: its target. A collection: nothing.
  @usableFromInline var textStart: UInt32 = 0
  /// A scalar's bytes; a sequence's items; a mapping's keys and values.
  @usableFromInline var count: UInt32 = 0
  /// The first node that does not belong to this one.
  @usableFromInline var next: UInt32 = 0
}

extension SyntaxTree {
  /// The node that an alias stands for, or the node itself.
  @inlinable @inline(__always)
  package func resolved(_ id: NodeID) -> NodeID {
    let node = self[id]
    return node.kind == .alias ? NodeID(Int(node.textStart)) : id
  }

  @inlinable
  package func kind(of id: NodeID) -> NodeKind {
    switch self[resolved(id)].kind {
    case .sequence: .sequence
    case .mapping: .mapping
    case .scalar, .alias: .scalar
    }
  }

  @inlinable
  package func style(of id: NodeID) -> NodeStyle { self[resolved(id)].style }

  /// Where the node stands; for an alias, where the alias stands.
  @inlinable
  package func range(of id: NodeID) -> SourceRange {
    let node = self[id]
    return SourceRange(file, Int(node.start), Int(node.end))
  }

  /// A scalar's text as YAML reads it; empty for a collection.
  @inlinable
  package func text(of id: NodeID) -> Text {
    let node = self[resolved(id)]
    guard node.kind == .scalar else { return Text(buffer, start: 0, count: 0) }
    let (start, count) = (Int(node.textStart), Int(node.count))
    if node.flags & Node.isRespelt != 0 { return Text(spellings, start: start, count: count) }
    return Text(buffer, start: start, count: count)
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

  /// How many values `forEachValue` visits.
  @inlinable
  package func valueCount(of id: NodeID) -> Int {
    let node = self[resolved(id)]
    return node.kind == .sequence ? Int(node.count) : 1
  }

  /// Calls `body` with each item of a sequence.
  @inlinable @inline(__always)
  package func forEachItem(of id: NodeID, _ body: (NodeID) -> Void) {
    guard kind(of: id) == .sequence else { return }
    forEachValue(of: id) { item, _ in body(item) }
  }

  /// Calls `body` with each item of a sequence, or with the node itself where it is none.
  @inlinable @inline(__always)
  package func forEachValue(of id: NodeID, _ body: (_ value: NodeID, _ isItem: Bool) -> Void) {
    let sequence = resolved(id)
    let isSequence = self[sequence].kind == .sequence
    var value = isSequence ? Int(sequence.rawValue) + 1 : Int(id.rawValue)
    let end = Int(self[isSequence ? sequence : id].next)
    // One call of `body`, so that it is compiled into the loop.
    while value < end {
      body(NodeID(value), isSequence)
      value = Int(nodes[value].next)
    }
  }

  /// Calls `body` with each key and value of a mapping; what merge keys bring in comes last, unless the mapping or an
  /// earlier merge has the key already.
  @inlinable @inline(__always)
  package func forEachEntry(of id: NodeID, _ body: (_ key: NodeID, _ value: NodeID) -> Void) {
    let id = resolved(id)
    let node = self[id]
    guard node.kind == .mapping else { return }
    let end = Int(node.next)
    let hasMergeKey = node.flags & Node.hasMergeKey != 0
    let merged = hasMergeKey ? mergedEntries(of: id) : []
    var index = 0
    var next = hasMergeKey ? end : Int(id.rawValue) + 1
    // One call of `body`, so that it is compiled into the loop.
    while next < end || index < merged.count {
      let entry: (key: NodeID, value: NodeID)
      if next < end {
        entry = (NodeID(next), NodeID(Int(nodes[next].next)))
        next = Int(self[entry.value].next)
      } else {
        entry = merged[index]
        index += 1
      }
      body(entry.key, entry.value)
    }
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
      let end = Int(self[mapping].next)
      while child < end {
        let key = NodeID(child)
        let value = Int(nodes[child].next)
        if isMergeKey(key) {
          let source = resolved(NodeID(value))
          if self[source].kind == .mapping {
            pending.append(source)
          } else {
            forEachItem(of: source) { item in
              if self.kind(of: item) == .mapping { pending.append(self.resolved(item)) }
            }
          }
        } else if kind(of: key) != .scalar || seen.insert(text(of: key)).inserted {
          entries.append((key, NodeID(value)))
        }
        child = Int(nodes[value].next)
      }
    }
    return entries
  }

  private func isMergeKey(_ id: NodeID) -> Bool {
    let node = self[id]
    return node.kind == .scalar && node.style == .plain && node.count == 2 && text(of: id) == "<<"
  }
}
