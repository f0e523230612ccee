import CLibYAML
import MotcSource

/// How a reading of the text ended.
enum ReadingEnd {
  case wholeText
  /// What stopped libyaml.
  case problem(Problem)
  /// Something is over its limit, which was reported.
  case limit

  /// Where libyaml stopped.
  var offset: Int? {
    if case .problem(let problem) = self { problem.offset } else { nil }
  }
}

/// Turns libyaml's events into nodes: one loop, no recursion, so that depth costs no stack.
struct TreeBuilder {
  let file: FileID
  /// What is read: the file's text, or a mended copy.
  let bytes: [UInt8]
  let limits: Limits
  var report = Report()
  var nodes: [Node] = []
  var spellings: [UInt8] = []
  /// Plain texts over several lines, and those that begin with a blank that is no ASCII one.
  private(set) var foldedTexts: [Int] = []
  private(set) var textsAfterWideBlanks: [Int] = []
  /// Plain texts that begin with a dash, or perhaps with a full-width one.
  private(set) var dashedTexts: [Int] = []
  /// The keys without value and colon, of each mapping in braces that has some.
  var bareKeys: [[Int]] = []
  /// Keys that their mapping has already, in order.
  private(set) var repeatedKeys: [(mapping: Int, first: Int, key: Int)] = []

  /// The collections that are being read, innermost last.
  private(set) var open: [OpenCollection] = []
  /// The anchors of open collections.
  private var openAnchors: [(node: Int, name: String)] = []
  /// The keys of large open mappings.
  private var largeMappings: [Int: [[UInt8]: Int]] = [:]
  private var anchors: [String: (node: Int, expandedCount: Int)] = [:]
  private var expandedCount = 0
  /// Whether the last document ended with `...`.
  private(set) var isLastDocumentClosed = false

  init(file: FileID, bytes: [UInt8], limits: Limits) {
    self.file = file
    self.bytes = bytes
    self.limits = limits
    // Blueprints have a node every 13 bytes or so.
    nodes.reserveCapacity(bytes.count / 12 + 16)
    open.reserveCapacity(16)
  }

  mutating func build(from contentStart: Int) -> ReadingEnd {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return .wholeText }
      let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
      defer { parser.deallocate() }
      guard yaml_parser_initialize(parser) != 0 else {
        report(SyntaxRules.limits, SyntaxRules.outOfMemory(), at: SourceRange(file, 0, 0))
        return .limit
      }
      defer { yaml_parser_delete(parser) }
      yaml_parser_set_input_string(parser, base + contentStart, bytes.count - contentStart)

      var cursor = MarkCursor(bytes: bytes, start: contentStart)
      var event = yaml_event_t()
      while true {
        guard yaml_parser_parse(parser, &event) != 0 else {
          return .problem(Problem(parser, cursor: &cursor, contentStart: contentStart))
        }
        defer { yaml_event_delete(&event) }
        switch event.type {
        case YAML_SCALAR_EVENT:
          addScalar(&event, bytes: bytes, cursor: &cursor)
        case YAML_MAPPING_START_EVENT:
          let start = event.data.mapping_start
          beginCollection(
            .mapping, isFlow: start.style == YAML_FLOW_MAPPING_STYLE, anchor: start.anchor, tag: start.tag, event,
            &cursor)
        case YAML_SEQUENCE_START_EVENT:
          let start = event.data.sequence_start
          beginCollection(
            .sequence, isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE, anchor: start.anchor, tag: start.tag, event,
            &cursor)
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
          endCollection(event, bytes: bytes, &cursor)
        case YAML_ALIAS_EVENT:
          addAlias(event, &cursor)
        case YAML_DOCUMENT_END_EVENT:
          isLastDocumentClosed = event.data.document_end.implicit == 0
        case YAML_DOCUMENT_START_EVENT:
          checkDirectives(of: event, &cursor)
          if !nodes.isEmpty {
            let start = cursor.offset(of: event.end_mark) - 3
            report(
              SyntaxRules.severalDocuments, SyntaxRules.secondDocument(),
              at: SourceRange(file, start, min(start + 3, bytes.count)), help: [SyntaxRules.splitDocuments()])
            return .wholeText
          }
        case YAML_STREAM_END_EVENT:
          return .wholeText
        default:
          break
        }
        if open.count > limits.depth || nodes.count > limits.nodes || expandedCount > limits.aliasedNodes {
          reportLimit(event, &cursor)
          return .limit
        }
      }
    }
  }

  // MARK: Events

  private mutating func addScalar(
    _ event: inout yaml_event_t, bytes: UnsafeBufferPointer<UInt8>, cursor: inout MarkCursor
  ) {
    let scalar = event.data.scalar
    let length = scalar.length
    let start = cursor.offset(of: event.start_mark)
    let style = NodeStyle(scalar.style)
    var node = Node(kind: .scalar, style: style, start: start, end: start)
    node.count = UInt32(length)
    node.link = UInt32(start)
    // A plain text is the file's own bytes unless YAML folded it, and then its end needs no counting.
    if style == .plain, length > 0, start + length <= bytes.count, scalar.anchor == nil, scalar.tag == nil,
      areEqual(bytes.baseAddress! + start, scalar.value, length)
    {
      cursor.jump(to: event.end_mark, at: start + length)
      node.end = start + length
      if bytes[start] == 0xE3 || bytes[start] == 0xC2, self.bytes.wideBlankCount(at: start) > 0 {
        textsAfterWideBlanks.append(nodes.count)
        trimWideBlanks(&node)
      } else if bytes[node.end - 1] == 0x80 || bytes[node.end - 1] == 0xA0 {
        trimWideBlanks(&node)
      }
    } else {
      let end = max(start, cursor.offset(of: event.end_mark))
      node.end = end
      // An anchor or tag comes first, so look back from the end.
      let textStart = end - length - (style == .singleQuoted || style == .doubleQuoted ? 1 : 0)
      if length > 0 {
        if textStart >= start, areEqual(bytes.baseAddress! + textStart, scalar.value, length) {
          node.link = UInt32(textStart)
        } else {
          node.link = UInt32(spellings.count)
          node.isRespelt = true
          spellings.append(contentsOf: UnsafeBufferPointer(start: scalar.value, count: length))
          if style == .plain { foldedTexts.append(nodes.count) }
        }
      }
    }
    let index = nodes.count
    nodes.append(node)
    if scalar.anchor != nil || scalar.tag != nil {
      checkTag(scalar.tag, at: SourceRange(file, start, node.end))
      remember(scalar.anchor, node: index, expandedCount: 1)
    }
    addToParent(index, node, bytes: bytes)
    if style == .plain, length > 1, [0x2D, 0xEF, 0xE2, 0xC2].contains(bytes[start]) { dashedTexts.append(index) }
    if style != .plain {
      checkPortability(of: node)
    } else if node.end + 1 < bytes.count, bytes[node.end] == 0x20 {
      checkCutText(node, bytes: bytes)
    } else if length == 1, bytes[start] == 0x2D {
      checkLoneDash(node)
    }
  }

  /// Nobody sees whether the blanks at the ends of a plain text are those that YAML passes over.
  private func trimWideBlanks(_ node: inout Node) {
    var (low, high) = (node.start, node.end)
    while low < high, bytes.wideBlankCount(at: low) > 0 { low += bytes.wideBlankCount(at: low) }
    while high > low {
      if high - low >= 3, bytes.wideBlankCount(at: high - 3) == 3 {
        high -= 3
      } else if high - low >= 2, bytes.wideBlankCount(at: high - 2) == 2 {
        high -= 2
      } else {
        break
      }
    }
    node.link = UInt32(low)
    node.count = UInt32(high - low)
  }

  private mutating func beginCollection(
    _ kind: Node.Kind, isFlow: Bool, anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?,
    _ event: yaml_event_t, _ cursor: inout MarkCursor
  ) {
    let start = cursor.offset(of: event.start_mark)
    let end = max(start, cursor.offset(of: event.end_mark))
    let index = nodes.count
    nodes.append(
      Node(kind: kind, style: isFlow ? .flow : .block, start: start, end: end))
    if tag != nil { checkTag(tag, at: SourceRange(file, start, end)) }
    if let anchor {
      let name = String(cString: anchor)
      anchors[name] = (index, -1)
      openAnchors.append((index, name))
    }
    open.append(OpenCollection(node: index, isMapping: kind == .mapping, expandedBefore: expandedCount))
  }

  private mutating func endCollection(
    _ event: yaml_event_t, bytes: UnsafeBufferPointer<UInt8>, _ cursor: inout MarkCursor
  ) {
    guard let collection = open.popLast() else { return }
    let index = collection.node
    var node = nodes[index]
    node.link = UInt32(nodes.count)
    node.count = collection.childCount
    // A block collection's end mark is where the next token begins, after blank lines and comments.
    if node.style == .flow {
      node.end = cursor.offset(of: event.end_mark)
    } else if nodes.count > index + 1 {
      node.end = max(node.start, collection.lastEnd)
    }
    node.hasMergeKey = collection.hasMergeKey
    nodes[index] = node
    if let anchor = openAnchors.last, anchor.node == index {
      anchors[anchor.name] = (index, nodes.count - index + expandedCount - collection.expandedBefore)
      openAnchors.removeLast()
    }
    if collection.childCount > 64, collection.isMapping { largeMappings[index] = nil }
    addToParent(index, node, bytes: bytes)
    if node.style == .flow {
      checkCommas(index, bytes: bytes)
      checkPortability(of: node)
      checkFlowComments(index)
    }
  }

  private mutating func addAlias(_ event: yaml_event_t, _ cursor: inout MarkCursor) {
    let start = cursor.offset(of: event.start_mark)
    let end = max(start, cursor.offset(of: event.end_mark))
    let range = SourceRange(file, start, end)
    let index = nodes.count
    let name = String(cString: event.data.alias.anchor)
    // Stands for nothing unless the anchor is there, so that the rest of the file is still read.
    var node = Node(kind: .scalar, style: .plain, start: start, end: end)
    node.link = UInt32(start)
    if let anchor = anchors[name], anchor.expandedCount >= 0 {
      node = Node(kind: .alias, style: .plain, start: start, end: end)
      node.link = UInt32(anchor.node)
      let (sum, overflow) = expandedCount.addingReportingOverflow(anchor.expandedCount)
      expandedCount = overflow ? Int.max / 2 : min(sum, Int.max / 2)
    } else {
      let isRecursive = anchors[name] != nil
      report(
        SyntaxRules.unknownAnchor,
        isRecursive ? SyntaxRules.recursiveAlias(.string(name)) : SyntaxRules.undefinedAlias(.string(name)), at: range,
        help: [isRecursive ? SyntaxRules.writeOutAlias() : SyntaxRules.quoteAsterisk()])
    }
    nodes.append(node)
    addToParent(index, node, bytes: nil)
  }

  @inline(__always)
  private mutating func addToParent(_ index: Int, _ child: Node, bytes: UnsafeBufferPointer<UInt8>?) {
    let last = open.count - 1
    guard last >= 0 else { return }
    open[last].childCount += 1
    open[last].lastEnd = child.end
    // Odd: a key has just been added.
    guard open[last].isMapping, open[last].childCount & 1 == 1, child.kind == .scalar else { return }
    addKey(index, child, in: last, bytes: bytes)
  }

  private mutating func addKey(_ index: Int, _ child: Node, in last: Int, bytes: UnsafeBufferPointer<UInt8>?) {
    if child.style == .plain, child.count == 2, !child.isRespelt, let bytes,
      bytes[Int(child.link)] == 0x3C, bytes[Int(child.link) + 1] == 0x3C
    {
      open[last].hasMergeKey = true
    }
    if let first = earlierKey(equalTo: index, in: last) {
      repeatedKeys.append((open[last].node, first, index))
      let range = SourceRange(file, child.start, child.end)
      report(
        SyntaxRules.duplicateKey, SyntaxRules.keyTwice(.text(text(of: index))), at: range,
        labels: [
          Label(
            SourceRange(file, nodes[first].start, nodes[first].end), SyntaxRules.firstWrittenHere())
        ], help: [SyntaxRules.keepOneKey()])
    }
  }

  /// The node of an equal key before this one in the same mapping.
  private mutating func earlierKey(equalTo index: Int, in frame: Int) -> Int? {
    let key = nodes[index]
    let hash = keyHash(of: key)
    let bit = UInt64(1) << UInt64(truncatingIfNeeded: hash >> 58)
    defer { open[frame].keyBits |= bit }
    if open[frame].childCount > 64 {
      // Many keys: a table, made once from the keys so far, keeps this linear.
      let mapping = open[frame].node
      if largeMappings[mapping] == nil {
        var keys: [[UInt8]: Int] = [:]
        forEachKey(of: mapping, before: index) { keys[Array(self.bytes(of: $0))] = $0 }
        largeMappings[mapping] = keys
      }
      let bytes = Array(self.bytes(of: index))
      if let first = largeMappings[mapping]?[bytes] { return first }
      largeMappings[mapping]?[bytes] = index
      return nil
    }
    guard open[frame].keyBits & bit != 0 else { return nil }
    var first: Int?
    forEachKey(of: open[frame].node, before: index) { child in
      if first == nil, nodes[child].count == key.count, bytes(of: child).elementsEqual(bytes(of: index)) {
        first = child
      }
    }
    return first
  }

  func forEachKey(of mapping: Int, before end: Int, _ body: (Int) -> Void) {
    var child = mapping + 1
    while child < end {
      if nodes[child].kind == .scalar { body(child) }
      let value = nodes[child].next(at: child)
      child = value < end ? nodes[value].next(at: value) : end
    }
  }

  @inline(__always)
  private func keyHash(of node: Node) -> UInt64 {
    guard !node.isRespelt else { return 0 }
    return bytes.withUnsafeBufferPointer { bytes in
      let start = Int(node.link)
      let count = Int(node.count)
      guard count > 0 else { return 0 }
      let first = UInt64(bytes[start]) | UInt64(bytes[start + count / 2]) << 8 | UInt64(bytes[start + count - 1]) << 16
      return (first | UInt64(count) << 24) &* 0x9E37_79B9_7F4A_7C15
    }
  }

  func bytes(of index: Int) -> ArraySlice<UInt8> {
    let node = nodes[index]
    let range = Int(node.link)..<Int(node.link + node.count)
    return node.isRespelt ? spellings[range] : bytes[range]
  }

  func text(of index: Int) -> Text {
    Text(String(decoding: bytes(of: index), as: UTF8.self))
  }

  private mutating func remember(_ anchor: UnsafeMutablePointer<UInt8>?, node: Int, expandedCount: Int) {
    if let anchor { anchors[String(cString: anchor)] = (node, expandedCount) }
  }

  private mutating func checkTag(_ tag: UnsafeMutablePointer<UInt8>?, at range: SourceRange) {
    guard let tag else { return }
    let name = String(cString: tag)
    let core = ["str", "int", "float", "bool", "null", "map", "seq"]
    guard name != "!", !core.contains(where: { name == "tag:yaml.org,2002:" + $0 }) else { return }
    report(
      SyntaxRules.customTag, SyntaxRules.unknownTag(.string(name)), at: range, help: [SyntaxRules.removeTag()])
  }

  private mutating func reportLimit(_ event: yaml_event_t, _ cursor: inout MarkCursor) {
    let message =
      open.count > limits.depth
      ? SyntaxRules.tooDeep(.number(limits.depth))
      : nodes.count > limits.nodes
        ? SyntaxRules.tooManyNodes(.number(limits.nodes)) : SyntaxRules.tooManyAliases(.number(limits.aliasedNodes))
    let start = cursor.offset(of: event.start_mark)
    let end = cursor.offset(of: event.end_mark)
    report(SyntaxRules.limits, message, at: SourceRange(file, start, max(start, end)))
  }

  /// Ends what is open, where the text cannot be read any further.
  mutating func closeAll(at offset: Int) {
    while let collection = open.popLast() {
      var childCount = collection.childCount
      if collection.isMapping, childCount & 1 == 1 {
        var value = Node(kind: .scalar, style: .plain, start: offset, end: offset)
        value.link = UInt32(offset)
        nodes.append(value)
        childCount += 1
      }
      let index = collection.node
      nodes[index].link = UInt32(nodes.count)
      nodes[index].count = childCount
      nodes[index].end = max(nodes[index].start, collection.lastEnd)
      nodes[index].hasMergeKey = collection.hasMergeKey
      if let last = open.indices.last {
        open[last].childCount += 1
        open[last].lastEnd = nodes[index].end
      }
    }
  }
}

/// A collection whose end has not been read yet.
struct OpenCollection {
  let node: Int
  let isMapping: Bool
  let expandedBefore: Int
  var childCount: UInt32 = 0
  /// Where the last child ends.
  var lastEnd = 0
  var hasMergeKey = false
  /// A bit for each key's hash: a key whose bit is unset is new.
  var keyBits: UInt64 = 0
}
