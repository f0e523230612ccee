import MotcRendering
import MotcSource

extension Table {
  /// How wide each column is, in digits of the usual font: as wide as its longest line, within bounds; what is longer is
  /// wrapped.
  var columnWidths: [Int] {
    columns.indices.map { column in
      let head = columns[column].split(separator: " ").map { displayWidth(String($0)) }.max() ?? 0
      let lines = rows.flatMap { row -> [Int] in
        switch row[column] {
        case .text(let text): text.string.split(whereSeparator: \.isNewline).map { displayWidth(String($0)) }
        case .number(let number): [String(number).utf8.count]
        case .empty: []
        }
      }
      // Room for the button of the filter, and for letters wider than a digit.
      return min(max(head + 4, (lines.max() ?? 0) + 2), Self.widest)
    }
  }

  private static let widest = 46
}
