import MotcSource

/// Draws a risk matrix as an SVG that stands in a page of HTML and takes its font from there.
///
/// What is high is told without colour: hatched, inside a heavy line. Hatching is drawn line by line, since patterns are
/// found by ids, and a page has two of these.
struct RiskMatrixDrawing {
  private let matrix: RiskMatrix
  private let language: MessageLanguage

  init(_ matrix: RiskMatrix, in language: MessageLanguage) {
    self.matrix = matrix
    self.language = language
  }

  private static let left = 34
  private static let top = 4
  private static let width = 71
  private static let height = 50
  private static let right = left + 5 * width
  private static let bottom = top + 5 * height

  var markup: Markup {
    var svg = "<svg viewBox=\"0 0 \(Self.right + 3) \(Self.bottom + 36)\" role=\"img\" aria-label=\"\(summary)\""
    svg += " font-size=\"10\" fill=\"#111\">"
    for (row, fields) in matrix.rows.enumerated() {
      for (column, field) in fields.fields.enumerated() { draw(field, row: row, column: column, to: &svg) }
    }
    svg += "<path d=\"\(borders())\" fill=\"none\" stroke=\"#111\" stroke-width=\"2.4\" stroke-linecap=\"square\"/>"
    drawAxes(to: &svg)
    svg += "</svg>"
    return Markup(svg)
  }

  /// A field that is high, as the key shows it.
  static var sample: Markup {
    Markup(
      "<svg viewBox=\"0 0 24 16\" width=\"24\" height=\"16\" aria-hidden=\"true\">"
        + "<rect x=\"1\" y=\"1\" width=\"22\" height=\"14\" fill=\"\(highFill)\" stroke=\"#111\" stroke-width=\"2\"/>"
        + "<path d=\"\(hatching(x: 1, y: 1, width: 22, height: 14))\" stroke=\"#777\" stroke-width=\"0.6\"/></svg>")
  }

  /// What it shows, for those who do not see it: `Risk matrix (Severity × Likelihood): 5 × 3: R2; 4 × 3: R3, R4`.
  private var summary: String {
    let fields = matrix.rows.flatMap { row in
      row.fields.filter { !$0.risks.isEmpty }.map { field in
        RisksWords.fieldSummary.filled(
          String(row.severity), String(field.likelihood), list(field.risks.map(\.text), in: language), in: language)
      }
    }
    let axes = RisksWords.severity[language] + " × " + RisksWords.likelihood[language]
    return RisksWords.matrixSummary.filled(
      matrix.title, axes, sequence(fields, in: language), in: language)
  }

  // MARK: Fields

  private static let highFill = "#f8ddd5"

  private func draw(_ field: RiskMatrixField, row: Int, column: Int, to svg: inout String) {
    let x = Self.left + column * Self.width
    let y = Self.top + row * Self.height
    svg += "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(Self.width)\" height=\"\(Self.height)\""
    svg += " fill=\"\(field.isHigh ? Self.highFill : "#fff")\" stroke=\"#8a8a8a\" stroke-width=\"0.7\"/>"
    if field.isHigh {
      let hatching = Self.hatching(x: x, y: y, width: Self.width, height: Self.height)
      svg += "<path d=\"\(hatching)\" stroke=\"#b9a49d\" stroke-width=\"0.6\"/>"
    }
    svg += text(String(field.score), x: x + Self.width - 4, y: y + 11, "end", size: 10, fill: "#5a5a5a", field.isHigh)
    let lines = lines(of: field.risks)
    let middle = x + Self.width / 2
    // One line stands in the middle, three fill the field below the score.
    var baseline = y + Self.height / 2 + 10 - 6 * lines.count
    if lines.count == 3 { baseline += 2 }
    for line in lines {
      svg += text(line, x: middle, y: baseline + 3, "middle", size: 10, weight: 700, field.isHigh)
      baseline += 12
    }
  }

  /// The risks of a field in as many lines as it needs, or how many they are where they do not fit.
  private func lines(of risks: [RiskMark]) -> [String] {
    let room = Double(Self.width - 8)
    var lines: [String] = []
    for risk in risks {
      let longer = lines.last.map { $0 + " " + risk.text }
      if let longer, TextMetrics.width(longer, size: 10, isBold: true) <= room {
        lines[lines.count - 1] = longer
      } else {
        lines.append(risk.text)
      }
    }
    return lines.count <= 3 ? lines : [RisksWords.several.filled(String(risks.count), in: language)]
  }

  /// Lines at 45°, clipped by arithmetic.
  private static func hatching(x: Int, y: Int, width: Int, height: Int) -> String {
    var path = ""
    for offset in stride(from: 6, to: width + height, by: 6) {
      let start = (x: min(offset, width), y: max(0, offset - width))
      let end = (x: max(0, offset - height), y: min(offset, height))
      path += "M\(x + start.x) \(y + start.y)L\(x + end.x) \(y + end.y)"
    }
    return path
  }

  /// The line around what is high: where a field's neighbour is not, and at the edge of the matrix.
  private func borders() -> String {
    func isHigh(_ row: Int, _ column: Int) -> Bool {
      (0..<5).contains(row) && (0..<5).contains(column) && matrix.rows[row].fields[column].isHigh
    }
    var path = ""
    for row in 0...5 {
      for column in 0...5 {
        let x = Self.left + column * Self.width
        let y = Self.top + row * Self.height
        if isHigh(row, column) != isHigh(row - 1, column) { path += "M\(x) \(y)h\(Self.width)" }
        if isHigh(row, column) != isHigh(row, column - 1) { path += "M\(x) \(y)v\(Self.height)" }
      }
    }
    return path
  }

  // MARK: Axes

  private func drawAxes(to svg: inout String) {
    for place in 0..<5 {
      let middle = Self.left + place * Self.width + Self.width / 2
      svg += text(String(place + 1), x: middle, y: Self.bottom + 14, "middle", size: 11, weight: 700)
      let row = Self.top + place * Self.height + Self.height / 2 + 4
      svg += text(String(matrix.rows[place].severity), x: Self.left - 8, y: row, "end", size: 11, weight: 700)
    }
    let base = Self.bottom + 30
    svg += text(RisksWords.rarely[language], x: Self.left, y: base, "start", size: 10, fill: "#5a5a5a")
    svg += text(
      RisksWords.likelihood[language], x: (Self.left + Self.right) / 2, y: base, "middle", size: 10, weight: 700)
    svg += text(RisksWords.nearlyAlways[language], x: Self.right, y: base, "end", size: 10, fill: "#5a5a5a")
    // Read from below.
    svg += "<g transform=\"translate(13 \(Self.bottom)) rotate(-90)\">"
    let length = Self.bottom - Self.top
    svg += text(RisksWords.hardlyNoticed[language], x: 0, y: 0, "start", size: 10, fill: "#5a5a5a")
    svg += text(RisksWords.severity[language], x: length / 2, y: 0, "middle", size: 10, weight: 700)
    svg += text(RisksWords.customerLost[language], x: length, y: 0, "end", size: 10, fill: "#5a5a5a")
    svg += "</g>"
  }

  /// - Parameter isOnHatching: whether the letters keep the lines behind them away.
  private func text(
    _ text: String, x: Int, y: Int, _ anchor: String, size: Int, weight: Int = 400, fill: String? = nil,
    _ isOnHatching: Bool = false
  ) -> String {
    var element = "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\" font-size=\"\(size)\""
    if weight != 400 { element += " font-weight=\"\(weight)\"" }
    if let fill { element += " fill=\"\(fill)\"" }
    if isOnHatching { element += " stroke=\"\(Self.highFill)\" stroke-width=\"3\" paint-order=\"stroke\"" }
    return element + ">" + text + "</text>"
  }
}
