/// Writes elements of SVG as bytes: what an author wrote is escaped here, and only here.
struct SVGWriter: ~Copyable {
  enum Value {
    /// A word of SVG's own vocabulary, or a colour of ours: no author's text.
    case word(StaticString)
    /// Author's text.
    case text(String)
    case number(Double)
    /// With a unit: points.
    case points(Double)
    case numbers([Double])
    /// The lines and curves of a path, Bézier curves end to end: 3n + 1 control points.
    case curves([(x: Double, y: Double)])
    case link(PageLink)
  }

  struct Attribute {
    let name: StaticString
    let value: Value

    init(_ name: StaticString, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  private(set) var bytes = ByteBuffer(capacity: 1 << 16)
  private var depth = 0

  /// A part of a page does not say that it is XML.
  init(isFile: Bool) {
    if isFile { bytes.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
  }

  /// An element around what `content` writes.
  mutating func element(
    _ name: StaticString, _ attributes: [Attribute] = [], content: (inout SVGWriter) -> Void
  ) {
    start(name, attributes)
    bytes.append(">\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    end(name)
  }

  mutating func element(_ name: StaticString, _ attributes: [Attribute] = []) {
    start(name, attributes)
    bytes.append("/>\n")
  }

  mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String) {
    start(name, attributes)
    bytes.append(">")
    escape(text)
    end(name)
  }

  /// Lines of one text, each with the middle of its height.
  mutating func text(_ attributes: [Attribute], lines: [(text: String, x: Double, y: Double, attributes: [Attribute])])
  {
    start("text", attributes)
    bytes.append(">")
    for line in lines {
      bytes.append("<tspan")
      write([Attribute("x", .number(line.x)), Attribute("y", .number(line.y))] + line.attributes)
      bytes.append(">")
      escape(line.text)
      bytes.append("</tspan>")
    }
    end("text")
  }

  private mutating func start(_ name: StaticString, _ attributes: [Attribute]) {
    indent()
    bytes.append("<")
    bytes.append(name)
    write(attributes)
  }

  private mutating func end(_ name: StaticString) {
    bytes.append("</")
    bytes.append(name)
    bytes.append(">\n")
  }

  private mutating func indent() {
    for _ in 0..<depth { bytes.append(" ") }
  }

  private mutating func write(_ attributes: [Attribute]) {
    for attribute in attributes {
      bytes.append(" ")
      bytes.append(attribute.name)
      bytes.append("=\"")
      switch attribute.value {
      case .word(let word): bytes.append(word)
      case .text(let text): escape(text)
      case .number(let number): bytes.append(number, decimals: 2)
      case .points(let number):
        bytes.append(number, decimals: 2)
        bytes.append("pt")
      case .numbers(let numbers):
        for (index, number) in numbers.enumerated() {
          if index > 0 { bytes.append(" ") }
          bytes.append(number, decimals: 2)
        }
      case .curves(let points): write(curves: points)
      case .link(let link): escape(link.address)
      }
      bytes.append("\"")
    }
  }

  /// A curve whose control points lie on a line is written as one, and one without length not at all.
  private mutating func write(curves points: [(x: Double, y: Double)]) {
    guard let first = points.first else { return }
    bytes.append("M")
    write(first)
    var index = 1
    while index + 2 < points.count {
      let (start, one, other, end) = (points[index - 1], points[index], points[index + 1], points[index + 2])
      index += 3
      if start == end { continue }
      let isLine = [one, other].allSatisfy { point in
        abs((point.x - start.x) * (end.y - start.y) - (point.y - start.y) * (end.x - start.x)) < 0.01
      }
      if isLine {
        bytes.append("L")
      } else {
        bytes.append("C")
        write(one)
        bytes.append(" ")
        write(other)
        bytes.append(" ")
      }
      write(end)
    }
  }

  private mutating func write(_ point: (x: Double, y: Double)) {
    bytes.append(point.x, decimals: 2)
    bytes.append(" ")
    bytes.append(point.y, decimals: 2)
  }

  private mutating func escape(_ text: String) {
    bytes.append(text) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "\n"): "&#10;"
      case UInt8(ascii: "\t"): " "
      default: nil
      }
    }
  }
}
