/// Where everything on a diagram stands: pure geometry, in points, y growing downwards from the top left corner.
package struct FlowLayout: Sendable, Hashable {
  package struct Point: Sendable, Hashable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  package struct Frame: Sendable, Hashable {
    package var x: Double
    package var y: Double
    package var width: Double
    package var height: Double

    package init(x: Double, y: Double, width: Double, height: Double) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }

    package var right: Double { x + width }
    package var bottom: Double { y + height }
    package var centre: Point { Point(x + width / 2, y + height / 2) }

    package func intersects(_ other: Frame) -> Bool {
      x < other.right && other.x < right && y < other.bottom && other.y < bottom
    }

    package func contains(_ other: Frame) -> Bool {
      x <= other.x && other.right <= right && y <= other.y && other.bottom <= bottom
    }
  }

  package enum Row: Int, Sendable, Hashable, CaseIterable {
    case evidence, customer, frontstage, backstage, support

    init(_ lane: FlowDocument.Lane) {
      switch lane {
      case .customer: self = .customer
      case .frontstage: self = .frontstage
      case .backstage: self = .backstage
      case .support: self = .support
      }
    }
  }

  package struct Label: Sendable, Hashable {
    package var block: TextBlock
    package var frame: Frame
  }

  /// The background of a row, from the head to the right edge.
  package struct Band: Sendable, Hashable {
    package var row: Row
    package var frame: Frame
    package var head: Frame
    package var name: Name
  }

  /// Words of our own: in the document's language on one or two lines, and small in English below where that is another.
  package struct Name: Sendable, Hashable {
    package var lines: [String]
    package var size: Double
    /// Empty where the document is in English.
    package var english: [String]
    package var englishSize: Double

    package var height: Double {
      (Double(lines.count) * size + Double(english.count) * englishSize) * TextBlock.lineSpacing
    }
  }

  package struct Line: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
      case interaction, visibility
      case internalInteraction = "internal-interaction"
    }

    package var kind: Kind
    package var from: Point
    package var to: Point
    package var label: Frame
    package var name: Name
  }

  package struct Header: Sendable, Hashable {
    /// An index into the document's columns.
    package var column: Int
    package var number: Label
    package var title: Label?
    package var scope: Label?
    package var duration: Label?
    package var wait: Mark?
  }

  /// Steps next to each other; a phase that goes on in another strip has one of these in each.
  package struct Phase: Sendable, Hashable {
    package var label: Label
    /// Where the phase begins right of another column: a line through all rows.
    package var border: Line?

    package struct Line: Sendable, Hashable {
      package var from: Point
      package var to: Point
    }
  }

  /// Columns side by side with all rows below them; a long process has several, one below the other.
  package struct Strip: Sendable, Hashable {
    package var columns: Range<Int>
    package var phases: [Phase]
    package var headers: [Header]
    package var bands: [Band]
    package var lines: [Line]
  }

  package struct Mark: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
      case failPoint = "fail-point"
      case waitPoint = "wait-point"
      case momentOfTruth = "moment-of-truth"
      case delight, decision, end
    }

    package var kind: Kind
    package var text: String
    package var frame: Frame
  }

  package struct Box: Sendable, Hashable {
    package enum Source: Sendable, Hashable {
      /// An index into the document's boxes.
      case action(Int)
      /// The column, and which of its evidence.
      case evidence(column: Int, number: Int)
    }

    package var source: Source
    package var row: Row
    package var frame: Frame
    package var text: TextBlock
    /// Stands above the text, both together in the middle of the frame.
    package var condition: TextBlock?
    package var role: Label?
    package var marks: [Mark]
  }

  package struct Edge: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
      case forward, loop, interaction, together
    }

    package var kind: Kind
    /// Indices into the layout's boxes.
    package var from: Int
    package var to: Int
    /// Corners of an orthogonal line, from the border of one box to the border of the other.
    package var points: [Point]
    package var label: Label?
  }

  package struct LegendItem: Sendable, Hashable {
    /// Nil for the line of a loop, which runs through the middle of the mark's frame.
    package var mark: Mark?
    package var symbol: Frame
    package var label: Label
  }

  /// Sheets of paper, with the rows that stand together on each.
  package struct Paper: Sendable, Hashable {
    package var isAcross: Bool
    /// Beside the title rather than below the rows.
    package var isLegendAside: Bool
    /// Of strips.
    package var sheets: [Range<Int>]
  }

  package var density: FlowDensity
  package var width: Double
  package var height: Double
  /// Nil unless it was laid out for paper.
  package var paper: Paper?
  package var title: Label
  package var subtitle: Label?
  package var strips: [Strip]
  package var boxes: [Box]
  package var edges: [Edge]
  package var legend: [LegendItem]
}

/// A sheet of paper, in points.
package enum FlowSheet: String, Sendable, Hashable, CaseIterable {
  case a4, a3

  /// What remains inside margins of eight millimetres: the longer side, then the shorter.
  package var room: (long: Double, short: Double) {
    switch self {
    case .a4: (796, 549)
    case .a3: (1_145, 796)
    }
  }

  /// In points of a drawing that is printed at seven eighths.
  func room(isAcross: Bool) -> FlowComposer.SheetRoom {
    let scale = FlowGrid.leastType / 7
    let (long, short) = (room.long * scale, room.short * scale)
    return FlowComposer.SheetRoom(width: isAcross ? long : short, height: isAcross ? short : long)
  }
}

/// How many columns stand side by side.
package enum FlowWrapping: Sendable, Hashable {
  /// One row up to sixteen columns, then rows that fill about an A3 sheet, landscape.
  case automatic
  case oneRow
  case columns(Int)
  /// Every phase begins a row of its own.
  case phases
  /// As many as fit, in points.
  case width(Double)
  /// As many as fit on the sheet, upright or across, with type of 7 points and more.
  case sheet(FlowSheet)
}
