/// Writes `DOT` values as bytes: every id and value quoted, whatever the text.
///
/// Scalars, not `Character`s, are escaped: a quote followed by a combining mark is another `Character`.
struct DOTWriter: ~Copyable {
  private(set) var bytes = ByteBuffer(capacity: 1 << 16)
  private var depth = 0

  /// Graphviz' scanner refuses a string over 16,384 bytes; room is left for the ellipsis.
  private static let longestString = 16_000

  mutating func write(_ graph: DOT.Graph) {
    bytes.append("digraph ")
    quote(graph.id)
    bytes.append(" {\n")
    write(contents: graph.body)
    bytes.append("}\n")
  }

  private mutating func write(_ statement: DOT.Statement) {
    switch statement {
    case .comment(let text):
      indent()
      bytes.append("// ")
      bytes.append(text) { _ in nil }
      bytes.append("\n")
    case .node(let node):
      indent()
      quote(node.id)
      write(node.attributes)
    case .edge(let edge):
      indent()
      quote(edge.from)
      bytes.append(" -> ")
      quote(edge.to)
      write(edge.attributes)
    case .subgraph(let subgraph):
      indent()
      if let id = subgraph.clusterID {
        bytes.append("subgraph ")
        quote("cluster_" + id)
        bytes.append(" ")
      }
      bytes.append("{\n")
      write(contents: subgraph)
      indent()
      bytes.append("}\n")
    }
  }

  private mutating func write(contents: DOT.Subgraph) {
    depth += 1
    for (keyword, attributes) in [
      ("graph" as StaticString, contents.attributes), ("node", contents.nodeDefaults), ("edge", contents.edgeDefaults),
    ] where !attributes.isEmpty {
      indent()
      bytes.append(keyword)
      write(attributes)
    }
    for statement in contents.statements { write(statement) }
    depth -= 1
  }

  private mutating func write(_ attributes: [DOT.Attribute]) {
    var isFirst = true
    for attribute in attributes {
      bytes.append(isFirst ? " [" : ", ")
      isFirst = false
      bytes.append(attribute.name)
      bytes.append("=")
      write(attribute.value)
    }
    bytes.append(isFirst ? ";\n" : "];\n")
  }

  private mutating func write(_ value: DOT.Value) {
    if case .markup(let lines) = value { return write(markup: lines) }
    bytes.append("\"")
    let start = bytes.count
    switch value {
    case .word(let word): bytes.append(word)
    case .text(let text): escape(text, from: start)
    case .tooltip(let text): escape(text, from: start, backslash: "\\\\\\\\")
    case .lines(let lines, let alignment): write(lines, alignment, from: start)
    case .link(let link): percentEncode(link.address, from: start)
    case .number(let number): bytes.append(number, decimals: 1)
    case .inches(let points): bytes.append(points / 72, decimals: 4)
    case .point(let point): put(point)
    case .rectangle(let low, let high):
      put(low)
      bytes.append(",")
      put(high)
    case .spline(let spline): write(spline)
    case .markup: break
    }
    bytes.append("\"")
  }

  private mutating func write(_ lines: [String], _ alignment: DOT.Alignment, from start: Int) {
    for (index, line) in lines.enumerated() {
      guard escape(line, from: start) else { return }
      switch alignment {
      case .centre: if index < lines.count - 1 { bytes.append("\\n") }
      case .left: bytes.append("\\l")
      case .right: bytes.append("\\r")
      }
    }
  }

  private mutating func write(_ spline: DOT.Spline) {
    if let tip = spline.startTip {
      bytes.append("s,")
      put(tip)
      bytes.append(" ")
    }
    if let tip = spline.endTip {
      bytes.append("e,")
      put(tip)
      bytes.append(" ")
    }
    var isFirst = true
    for point in spline.points {
      if !isFirst { bytes.append(" ") }
      isFirst = false
      put(point)
    }
  }

  private mutating func write(markup lines: [DOT.MarkupLine]) {
    bytes.append("<")
    let start = bytes.count
    for (index, line) in lines.enumerated() {
      if index > 0 { bytes.append("<BR/>") }
      if let size = line.size {
        bytes.append("<FONT POINT-SIZE=\"")
        bytes.append(size, decimals: 1)
        bytes.append("\">")
      }
      if line.isBold { bytes.append("<B>") }
      if line.isItalic { bytes.append("<I>") }
      bytes.append(line.text, upTo: start + Self.longestString / 2 - 1) { byte in
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
      }
      if line.isItalic { bytes.append("</I>") }
      if line.isBold { bytes.append("</B>") }
      if line.size != nil { bytes.append("</FONT>") }
    }
    bytes.append(">")
  }

  private mutating func quote(_ id: String) {
    bytes.append("\"")
    escape(id, from: bytes.count)
    bytes.append("\"")
  }

  /// Writes text so that neither the scanner nor the label's escapes (`\N`, `\l`) nor its entities (`&lt;`) change it.
  ///
  /// False when the string that began at `start` grew too long and was cut.
  @discardableResult
  private mutating func escape(_ text: String, from start: Int, backslash: StaticString = "\\\\") -> Bool {
    let isWhole = bytes.append(text, upTo: start + Self.longestString) { byte in
      switch byte {
      case UInt8(ascii: "\""): "\\\""
      case UInt8(ascii: "\\"): backslash
      case UInt8(ascii: "&"): "&amp;"
      case 0x09, 0x0A, 0x0D: " "
      default: nil
      }
    }
    if !isWhole { bytes.append("…") }
    return isWhole
  }

  private mutating func percentEncode(_ address: String, from start: Int) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append("&amp;")
      case UInt8(ascii: "\""): bytes.append("%22")
      case UInt8(ascii: "<"): bytes.append("%3C")
      case UInt8(ascii: ">"): bytes.append("%3E")
      default: bytes.append(byte)
      }
      // A cut address leads nowhere: better none.
      if bytes.count - start > Self.longestString {
        bytes.removeAll(from: start)
        return
      }
    }
  }

  private mutating func indent() {
    for _ in 0..<depth { bytes.append("  ") }
  }

  private mutating func put(_ point: DOT.Point) {
    bytes.append(point.x, decimals: 1)
    bytes.append(",")
    bytes.append(point.y, decimals: 1)
  }
}
