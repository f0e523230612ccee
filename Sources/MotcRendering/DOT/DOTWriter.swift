/// Writes `DOT` values as bytes: every id and value quoted, whatever the text.
///
/// Scalars, not `Character`s, are escaped: a quote followed by a combining mark is another `Character`.
struct DOTWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  /// Graphviz' scanner refuses a string over 16,384 bytes; room is left for the ellipsis.
  private static let longestString = 16_000

  init() {
    bytes.reserveCapacity(1 << 15)
  }

  mutating func write(_ graph: DOT.Graph) {
    put("digraph ")
    quote(graph.id)
    put(" {\n")
    write(contents: graph.body)
    put("}\n")
  }

  private mutating func write(_ statement: DOT.Statement) {
    switch statement {
    case .comment(let text):
      indent()
      put("// ")
      for scalar in text.unicodeScalars where isPrintable(scalar) { append(scalar) }
      put("\n")
    case .node(let node):
      indent()
      quote(node.id)
      write(node.attributes)
    case .edge(let edge):
      indent()
      quote(edge.from)
      put(" -> ")
      quote(edge.to)
      write(edge.attributes)
    case .subgraph(let subgraph):
      indent()
      if let id = subgraph.clusterID {
        put("subgraph ")
        quote("cluster_" + id)
        put(" ")
      }
      put("{\n")
      write(contents: subgraph)
      indent()
      put("}\n")
    }
  }

  private mutating func write(contents: DOT.Subgraph) {
    depth += 1
    for (keyword, attributes) in [
      ("graph" as StaticString, contents.attributes), ("node", contents.nodeDefaults), ("edge", contents.edgeDefaults),
    ] where !attributes.isEmpty {
      indent()
      put(keyword)
      write(attributes)
    }
    for statement in contents.statements { write(statement) }
    depth -= 1
  }

  private mutating func write(_ attributes: [DOT.Attribute]) {
    var isFirst = true
    for attribute in attributes {
      put(isFirst ? " [" : ", ")
      isFirst = false
      put(attribute.name)
      put("=")
      write(attribute.value)
    }
    put(isFirst ? ";\n" : "];\n")
  }

  private mutating func write(_ value: DOT.Value) {
    if case .markup(let lines) = value { return write(markup: lines) }
    put("\"")
    let start = bytes.count
    switch value {
    case .word(let word): put(word)
    case .text(let text): escape(text, from: start)
    case .tooltip(let text): escape(text, from: start, backslash: "\\\\\\\\")
    case .lines(let lines, let alignment): write(lines, alignment, from: start)
    case .link(let link): percentEncode(link.address, from: start)
    case .number(let number): put(number, decimals: 1)
    case .inches(let points): put(points / 72, decimals: 4)
    case .point(let point): put(point)
    case .rectangle(let low, let high):
      put(low)
      put(",")
      put(high)
    case .spline(let spline): write(spline)
    case .markup: break
    }
    put("\"")
  }

  private mutating func write(_ lines: [String], _ alignment: DOT.Alignment, from start: Int) {
    for (index, line) in lines.enumerated() {
      guard escape(line, from: start) else { return }
      switch alignment {
      case .centre: if index < lines.count - 1 { put("\\n") }
      case .left: put("\\l")
      case .right: put("\\r")
      }
    }
  }

  private mutating func write(_ spline: DOT.Spline) {
    if let tip = spline.startTip {
      put("s,")
      put(tip)
      put(" ")
    }
    if let tip = spline.endTip {
      put("e,")
      put(tip)
      put(" ")
    }
    var isFirst = true
    for point in spline.points {
      if !isFirst { put(" ") }
      isFirst = false
      put(point)
    }
  }

  private mutating func write(markup lines: [DOT.MarkupLine]) {
    put("<")
    let start = bytes.count
    for (index, line) in lines.enumerated() {
      if index > 0 { put("<BR/>") }
      if let size = line.size {
        put("<FONT POINT-SIZE=\"")
        put(size, decimals: 1)
        put("\">")
      }
      if line.isBold { put("<B>") }
      for scalar in line.text.unicodeScalars where isPrintable(scalar) && bytes.count - start < Self.longestString / 2 {
        switch scalar {
        case "&": put("&amp;")
        case "<": put("&lt;")
        case ">": put("&gt;")
        case "\"": put("&quot;")
        default: append(scalar)
        }
      }
      if line.isBold { put("</B>") }
      if line.size != nil { put("</FONT>") }
    }
    put(">")
  }

  private mutating func quote(_ id: String) {
    put("\"")
    escape(id, from: bytes.count)
    put("\"")
  }

  /// Writes text so that neither the scanner nor the label's escapes (`\N`, `\l`) nor its entities (`&lt;`) change it.
  ///
  /// False when the string that began at `start` grew too long and was cut.
  @discardableResult
  private mutating func escape(_ text: String, from start: Int, backslash: StaticString = "\\\\") -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      var index = 0
      while index < utf8.count {
        let run = plainRun(utf8, from: index, room: Self.longestString - (bytes.count - start))
        if run > index {
          bytes.append(contentsOf: utf8[index..<run])
          index = run
          continue
        }
        let byte = utf8[index]
        if bytes.count - start > Self.longestString, byte & 0xC0 != 0x80 {
          put("…")
          return false
        }
        switch byte {
        case UInt8(ascii: "\""): put("\\\"")
        case UInt8(ascii: "\\"): put(backslash)
        case UInt8(ascii: "&"): put("&amp;")
        case 0x09, 0x0A, 0x0D: bytes.append(0x20)
        case ..<0x20, 0x7F: break
        case 0xC2 where index + 1 < utf8.count && utf8[index + 1] < 0xA0: index += 1
        case 0xE2, 0xEF:
          // The only other scalars that XML forbids, end lines or turn the reading direction round.
          let scalar = UInt32(utf8[index + 1] & 0x3F) << 6 | UInt32(utf8[index + 2] & 0x3F)
          let value = (byte == 0xE2 ? 0x2000 : 0xF000) | scalar
          if isPrintable(value) { bytes.append(contentsOf: utf8[index..<index + 3]) }
          index += 2
        default: bytes.append(byte)
        }
        index += 1
      }
      return true
    }
  }

  /// The end of the bytes that can be copied as they are, at most as many as there is room for.
  private func plainRun(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int, room: Int) -> Int {
    var end = start
    let limit = min(utf8.count, start + max(0, room))
    while end < limit {
      switch utf8[end] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "&"), ..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: return end
      default: end += 1
      }
    }
    return end
  }

  private mutating func percentEncode(_ address: String, from start: Int) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): put("&amp;")
      case UInt8(ascii: "\""): put("%22")
      case UInt8(ascii: "<"): put("%3C")
      case UInt8(ascii: ">"): put("%3E")
      default: bytes.append(byte)
      }
      // A cut address leads nowhere: better none.
      if bytes.count - start > Self.longestString {
        bytes.removeSubrange(start...)
        return
      }
    }
  }

  private mutating func indent() {
    for _ in 0..<depth { put("  ") }
  }

  private mutating func put(_ string: StaticString) {
    // Byte by byte: most words are shorter than what a copy of a buffer costs.
    for byte in UnsafeBufferPointer(start: string.utf8Start, count: string.utf8CodeUnitCount) { bytes.append(byte) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    bytes.append(contentsOf: Unicode.UTF8.encode(scalar) ?? .init())
  }

  private mutating func put(_ point: DOT.Point) {
    put(point.x, decimals: 1)
    put(",")
    put(point.y, decimals: 1)
  }

  /// Decimal, without locale, without trailing zeros.
  private mutating func put(_ number: Double, decimals: Int) {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let product = (number * Double(scale)).rounded()
    guard product.magnitude < 1e15 else { return put("0") }
    var rest = Int(product.magnitude)
    if product < 0 { put("-") }
    put(rest / scale)
    rest %= scale
    guard rest > 0 else { return }
    put(".")
    while rest > 0 {
      scale /= 10
      bytes.append(UInt8(ascii: "0") + UInt8(rest / scale))
      rest %= scale
    }
  }

  private mutating func put(_ number: Int) {
    if number >= 10 { put(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}

/// Whether a scalar may stand in XML and in a line of text: no controls, no line ends, no direction overrides.
private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) && isPrintable(scalar.value)
}

private func isPrintable(_ value: UInt32) -> Bool {
  switch value {
  case 0x2028, 0x2029, 0x202D, 0x202E, 0xFFFE, 0xFFFF: false
  default: true
  }
}
