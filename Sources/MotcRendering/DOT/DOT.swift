/// Values of Graphviz' language, and with `DOTWriter` the only place that quotes for it.
package enum DOT {
  /// A point of the drawing, in points; y grows upwards, as Graphviz counts.
  package struct Point: Sendable, Hashable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  package enum Value: Sendable {
    /// A word of Graphviz' own vocabulary (a colour, a shape, a style): no author's text.
    case word(StaticString)
    /// Author's text, shown as it is on one line.
    case text(String)
    /// Author's text that hovers over a node: Graphviz expands its escapes twice.
    case tooltip(String)
    case lines([String], Alignment = .centre)
    /// Words of our own with sizes and weights: Graphviz' HTML-like labels.
    case markup([MarkupLine])
    case link(PageLink)
    /// Points, with one decimal.
    case number(Double)
    /// Points written as inches, with four decimals.
    case inches(Double)
    case point(Point)
    case rectangle(low: Point, high: Point)
    indirect case spline(Spline)
  }

  package enum Alignment: Sendable {
    case centre, left, right
  }

  package struct MarkupLine: Sendable {
    package var text: String
    package var size: Double?
    package var isBold: Bool
    package var isItalic: Bool

    package init(_ text: String, size: Double? = nil, isBold: Bool = false, isItalic: Bool = false) {
      self.text = text
      self.size = size
      self.isBold = isBold
      self.isItalic = isItalic
    }
  }

  /// Bézier curves end to end (3n + 1 control points), and the tips of the arrows at either end.
  package struct Spline: Sendable {
    package var points: [Point]
    package var startTip: Point?
    package var endTip: Point?

    package init(_ points: [Point], startTip: Point? = nil, endTip: Point? = nil) {
      self.points = points
      self.startTip = startTip
      self.endTip = endTip
    }
  }

  package struct Attribute: Sendable {
    package let name: StaticString
    package let value: Value

    package init(_ name: StaticString, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  package struct Node: Sendable {
    package var id: String
    package var attributes: [Attribute]

    package init(_ id: String, _ attributes: [Attribute]) {
      self.id = id
      self.attributes = attributes
    }
  }

  package struct Edge: Sendable {
    package var from: String
    package var to: String
    package var attributes: [Attribute]

    package init(from: String, to: String, _ attributes: [Attribute]) {
      self.from = from
      self.to = to
      self.attributes = attributes
    }
  }

  /// Statements with attributes of their own, or with defaults in common.
  package struct Subgraph: Sendable {
    /// Nil for a group that only shares defaults; else drawn as a cluster.
    package var clusterID: String?
    package var attributes: [Attribute]
    package var nodeDefaults: [Attribute]
    package var edgeDefaults: [Attribute]
    package var statements: [Statement]

    package init(
      clusterID: String? = nil, attributes: [Attribute] = [], nodeDefaults: [Attribute] = [],
      edgeDefaults: [Attribute] = [], statements: [Statement] = []
    ) {
      self.clusterID = clusterID
      self.attributes = attributes
      self.nodeDefaults = nodeDefaults
      self.edgeDefaults = edgeDefaults
      self.statements = statements
    }
  }

  package enum Statement: Sendable {
    case comment(String)
    case node(Node)
    case edge(Edge)
    indirect case subgraph(Subgraph)
  }

  /// A directed graph: one file.
  package struct Graph: Sendable {
    package var id: String
    package var body: Subgraph

    package init(id: String, _ body: Subgraph) {
      self.id = id
      self.body = body
    }

    /// The file, UTF-8, ending in a line feed.
    package var bytes: [UInt8] {
      var writer = DOTWriter()
      writer.write(self)
      return writer.bytes.array
    }

    package var text: String { String(decoding: bytes, as: UTF8.self) }
  }
}
