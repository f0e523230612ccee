import MotcSource

extension Located where Value == Text {
  /// Where a part of the text, given in byte offsets, stands in the file; the whole where YAML folded or unescaped it.
  ///
  /// Such a text lies in a buffer of its own, from whose offsets nothing follows about the file.
  func place(of part: Range<Int>) -> SourceRange {
    let start = value.start + part.lowerBound
    let end = value.start + part.upperBound
    guard range.start <= value.start, value.start + value.count <= range.end, range.end <= value.buffer.bytes.count
    else { return range }
    return SourceRange(range.file, start, end)
  }
}
