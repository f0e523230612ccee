import MotcRendering
import MotcSource

/// How wide the columns of a workbook are, how high its rows, and on how many pages across it is printed.
struct WorkbookLayout {
  /// In digits of the usual font.
  let columnWidths: [Int]
  /// Of the head, then of each row, in points.
  let rowHeights: [Double]
  /// Across: as many as it takes for the text to be no smaller than six tenths of what it is on the screen.
  let pagesAcross: Int

  init(_ table: Table) {
    func printed(_ widths: [Int]) -> Int { widths.dropLast(table.programColumns).reduce(0, +) }

    // Long texts are wrapped to two lines, or, where the table gets wider than a page, to about three.
    var widths = Self.columnWidths(of: table, lines: 2)
    if printed(widths) > Self.pageWidth { widths = Self.columnWidths(of: table, lines: 3) }
    columnWidths = widths
    let head = zip(table.columns, widths).map { Self.height(of: $0, width: $1 - Self.roomForFilter) }.max()
    let rows = table.rows.map { row in
      zip(row, widths).map { cell, width in
        guard case .text(let text) = cell else { return Self.lineHeight }
        return Self.height(of: text.string, width: width - 1)
      }.max()
    }
    rowHeights = ([head] + rows).map { min(($0 ?? Self.lineHeight) + 3, Self.highest) }
    // The key columns stand on each page.
    let keys = widths.prefix(table.keyColumns).reduce(0, +)
    let room = max(Self.pageWidth * 5 / 3 - keys, 1)
    pagesAcross = max(1, (printed(widths) - keys + room - 1) / room)
  }

  /// Of A4 landscape inside its margins, at full size.
  private static let pageWidth = 138
  private static let widest = 46
  /// What is no longer than this is not wrapped.
  private static let shortText = 20
  private static let roomForFilter = 3
  private static let lineHeight = 15.0
  private static let chineseLineHeight = 16.5
  /// What a row can be at most.
  private static let highest = 409.0

  private static func columnWidths(of table: Table, lines count: Int) -> [Int] {
    table.columns.indices.map { column in
      let longest = table.rows.map { width(of: $0[column]) }.max() ?? 0
      let body = longest <= shortText ? longest + 2 : max(shortText, min(longest / count, widest))
      return max(headWidth(table.columns[column]) + roomForFilter, body)
    }
  }

  private static func width(of cell: Table.Cell) -> Int {
    switch cell {
    case .text(let text): lines(of: text.string).map { displayWidth($0) }.max() ?? 0
    case .number(let number): String(number).utf8.count
    case .empty: 0
    }
  }

  /// A head breaks between words; one in Chinese may break anywhere, and takes two lines.
  private static func headWidth(_ head: String) -> Int {
    let words = head.split(separator: " ").map { word in
      let width = displayWidth(word)
      return width > word.unicodeScalars.count ? min(width, max(6, (width + 3) / 4 * 2)) : width
    }
    return words.max() ?? 0
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  private static func height(of text: String, width: Int) -> Double {
    let isChinese = text.unicodeScalars.contains { displayWidth($0) == 2 }
    // At the end of a line in Chinese there is room for less than a character.
    let width = max(isChinese ? width - 1 : width, 1)
    let count = lines(of: text).reduce(0) { $0 + lineCount(of: $1, width: width) }
    return Double(count) * (isChinese ? chineseLineHeight : lineHeight)
  }

  /// Words go on the next line whole, as far as they fit one; wide characters break anywhere.
  private static func lineCount(of line: Substring, width: Int) -> Int {
    var count = 1
    var used = 0
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      let length = displayWidth(word)
      if used > 0 { used += 1 }
      if length > word.unicodeScalars.count || length > width {
        used += length
        count += max(0, used - 1) / width
        used = used > width ? (used - 1) % width + 1 : used
      } else if used + length > width {
        count += 1
        used = length
      } else {
        used += length
      }
    }
    return count
  }
}
