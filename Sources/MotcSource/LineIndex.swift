/// Where each line of a file begins; made only for files that a message points into.
///
/// Lines end at LF, CR LF or CR, as editors count them, never at U+0085, U+2028 or U+2029, which libyaml counts too.
package struct LineIndex: Sendable {
  /// Byte offset of each line's first byte.
  private let starts: [Int]
  private let buffer: TextBuffer

  package init(_ buffer: TextBuffer) {
    self.buffer = buffer
    var starts = [0]
    let bytes = buffer.bytes
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x0A {
        starts.append(index + 1)
      } else if bytes[index] == 0x0D {
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        starts.append(index + 1)
      }
      index += 1
    }
    self.starts = starts
  }

  package var lineCount: Int { starts.count }

  /// Zero-based line that holds the byte at `offset`.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Offsets of a line's text, without its line end and without a byte-order mark.
  package func bounds(ofLine line: Int) -> Range<Int> {
    var low = starts[line]
    var high = line + 1 < starts.count ? starts[line + 1] : buffer.bytes.count
    while high > low, buffer.bytes[high - 1] == 0x0A || buffer.bytes[high - 1] == 0x0D { high -= 1 }
    if line == 0, buffer.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { low = min(3, high) }
    return low..<high
  }

  package func text(ofLine line: Int) -> Text {
    let bounds = bounds(ofLine: line)
    return Text(buffer, start: bounds.lowerBound, count: bounds.count)
  }

  package func bytes(in part: Range<Int>) -> ArraySlice<UInt8> { buffer.bytes[part] }

  /// Zero-based line and column of a byte offset; the column counts in `unit`, the byte-order mark not at all.
  package func position(of offset: Int, in unit: ColumnUnit) -> (line: Int, column: Int) {
    let line = line(at: offset)
    let start = bounds(ofLine: line).lowerBound
    let end = min(max(offset, start), buffer.bytes.count)
    return (line, length(of: start..<end, in: unit))
  }

  /// How long a part of a line is.
  package func length(of part: Range<Int>, in unit: ColumnUnit) -> Int {
    let bytes = bytes(in: part)
    switch unit {
    case .utf8: return bytes.count
    case .codePoints: return bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    case .utf16: return bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
    case .cells: return displayWidth(visible(String(decoding: bytes, as: UTF8.self)))
    }
  }

  /// Lines and columns of a range, as people and formats count them.
  package func span(of range: SourceRange, in unit: ColumnUnit) -> LineSpan {
    let start = position(of: range.start, in: unit)
    let end = position(of: range.end, in: unit)
    return LineSpan(
      startLine: start.line + 1, startColumn: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1)
  }
}

/// What a column counts; formats differ.
package enum ColumnUnit: Sendable {
  case utf8, utf16, codePoints
  /// Of a terminal, control characters written out as `visible` does.
  case cells
}

/// A range in lines and columns from 1; it ends before the end column.
package struct LineSpan: Sendable, Hashable {
  package let startLine: Int
  package let startColumn: Int
  package let endLine: Int
  package let endColumn: Int
}
