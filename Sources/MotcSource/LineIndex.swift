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

  /// Zero-based line and column of a byte offset; the column counts in `unit`, the byte-order mark not at all.
  package func position(of offset: Int, in unit: ColumnUnit) -> (line: Int, column: Int) {
    let line = line(at: offset)
    let bounds = bounds(ofLine: line)
    let end = min(max(offset, bounds.lowerBound), buffer.bytes.count)
    switch unit {
    case .utf8: return (line, end - bounds.lowerBound)
    case .codePoints:
      return (line, buffer.bytes[bounds.lowerBound..<end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) })
    case .utf16:
      return (
        line, buffer.bytes[bounds.lowerBound..<end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
      )
    }
  }
}

/// What a column counts; formats differ.
package enum ColumnUnit: Sendable {
  case utf8, utf16, codePoints
}
