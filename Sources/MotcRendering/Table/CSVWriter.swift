package import MotcSource

/// Writes comma-separated values as RFC 4180 wants them, lines ended by CR LF.
///
/// The UTF-8 begins with a byte order mark: Excel takes a file without one for the system's legacy encoding and garbles
/// everything that is not ASCII. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
package struct CSVWriter {
  package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  private var isAtLineStart = true

  package init() {}

  package mutating func cell(_ text: Text) {
    text.withBytes { write($0) }
  }

  package mutating func cell(_ text: String) {
    var text = text
    text.withUTF8 { write($0) }
  }

  package mutating func cell(_ number: Int?) {
    beginCell()
    if let number { bytes.append(contentsOf: String(number).utf8) }
  }

  package static func bytes(of table: Table) -> [UInt8] {
    var writer = CSVWriter()
    for column in table.columns { writer.cell(column) }
    writer.endLine()
    for row in table.rows {
      for cell in row {
        switch cell {
        case .text(let text): writer.cell(text)
        case .number(let number): writer.cell(number)
        case .empty: writer.cell(Int?.none)
        }
      }
      writer.endLine()
    }
    return writer.bytes
  }

  package mutating func endLine() {
    bytes.append(0x0D)
    bytes.append(0x0A)
    isAtLineStart = true
  }

  private mutating func beginCell() {
    if !isAtLineStart { bytes.append(UInt8(ascii: ",")) }
    isAtLineStart = false
  }

  private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    beginCell()
    let isGuarded = beginsFormula(text)
    let isQuoted = isGuarded || text.contains(where: needsQuotes) || text.first == 0x20 || text.last == 0x20
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    if isGuarded { bytes.append(UInt8(ascii: "'")) }
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }
}

private func needsQuotes(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
}

/// Whether a spreadsheet might take the cell for a formula: it begins with TAB, CR or LF, or, after blanks, with
/// `= + - @` or one of their full-width forms.
private func beginsFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  var index = 0
  while index < text.count {
    switch text[index] {
    case 0x20: index += 1
    case 0x09, 0x0A, 0x0D: return true
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
    // NO-BREAK SPACE.
    case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0: index += 2
    // IDEOGRAPHIC SPACE.
    case 0xE3 where text[index...].starts(with: [0xE3, 0x80, 0x80]): index += 3
    // ZERO WIDTH NO-BREAK SPACE.
    case 0xEF where text[index...].starts(with: [0xEF, 0xBB, 0xBF]): index += 3
    // ＋ － ＝ ＠
    case 0xEF where index + 2 < text.count && text[index + 1] == 0xBC:
      return [0x8B, 0x8D, 0x9D, 0xA0].contains(text[index + 2])
    default: return false
    }
  }
  return false
}
