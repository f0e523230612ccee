/// Where a cell stands, counted from 1 as spreadsheets count rows and columns.
package struct CellPlace: Sendable, Hashable {
  package let row: Int
  /// `nil` for the whole row.
  package let column: Int?

  package init(row: Int, column: Int? = nil) {
    self.row = row
    self.column = column
  }
}

/// Comma-separated values after RFC 4180, and as spreadsheets write them besides: with semicolons or tabs, with quotes
/// inside of cells that have none around them.
struct CSVReader {
  private(set) var records: [[String]] = []
  /// The cell whose quotes never end.
  private(set) var openQuote: CellPlace?
  private var record: [String] = []
  private var cell: [UInt8] = []

  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - start: behind a byte-order mark or a line `sep=;`.
  init(_ bytes: [UInt8], from start: Int, delimiter: UInt8) {
    let quote = UInt8(ascii: "\"")
    var index = start
    var isQuoted = false
    var isAtCellStart = true
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isQuoted {
        if byte != quote {
          cell.append(byte)
        } else if index < bytes.count, bytes[index] == quote {
          cell.append(quote)
          index += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case quote where isAtCellStart:
        isQuoted = true
        openQuote = CellPlace(row: records.count + 1, column: record.count + 1)
      case delimiter:
        endCell()
        isAtCellStart = true
        continue
      case 0x0A, 0x0D:
        if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        endRecord()
        isAtCellStart = true
        continue
      default: cell.append(byte)
      }
      isAtCellStart = false
    }
    if !isQuoted { openQuote = nil }
    if !isAtCellStart || !record.isEmpty { endRecord() }
  }

  private mutating func endCell() {
    record.append(unguarded(String(decoding: cell, as: UTF8.self)))
    cell.removeAll(keepingCapacity: true)
  }

  private mutating func endRecord() {
    endCell()
    records.append(record)
    record = []
  }
}

/// The text without the apostrophe that keeps a spreadsheet from taking it for a formula.
private func unguarded(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard scalars.first == "'", let sign = scalars.dropFirst().first(where: { !isBlank($0) || isControl($0) }),
    isControl(sign) || "=+-@＝＋－＠".unicodeScalars.contains(sign)
  else { return text }
  return String(text.unicodeScalars.dropFirst())
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar == "\t" || scalar == "\n" || scalar == "\r" }
