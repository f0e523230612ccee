/// Text set on one or more lines.
package struct TextBlock: Sendable, Hashable {
  package var lines: [String]
  /// Of the widest line, in points.
  package var width: Double
  package var size: Double

  package static let empty = TextBlock(lines: [], width: 0, size: 0)

  /// Graphviz sets lines at most this far apart, whatever the font.
  static let lineSpacing = 1.2

  package var lineHeight: Double { size * Self.lineSpacing }
  package var height: Double { Double(lines.count) * lineHeight }
}

/// Breaks text into lines of the least raggedness.
///
/// Between Han characters a line may end anywhere but before closing and after opening punctuation, and rather not
/// inside a word; elsewhere it ends at blanks and hyphens. Only a word longer than a line is broken.
struct LineBreaker {
  let words: WordPairs
  /// Longer texts are cut: a diagram is no manual, and the tooltip has it all.
  static let longestText = 600

  /// `lines`: how many there may be; what does not fit on them is cut, with an ellipsis.
  func block(_ text: String, size: Double, width: Double, lines: Int? = nil) -> TextBlock {
    var scalars = Self.folded(text)
    guard !scalars.isEmpty else { return TextBlock(lines: [""], width: 0, size: size) }
    let limit = Int(width / size * 1000)
    // Ragged lines do not fill their width: a quarter is kept in reserve.
    if let lines { Self.cut(&scalars, at: max(limit, limit * lines * 3 / 4)) }
    var ends = [0]
    ends.reserveCapacity(scalars.count + 1)
    for scalar in scalars { ends.append(ends[ends.count - 1] + TextMetrics.advance(scalar)) }
    var block = TextBlock(lines: [], width: 0, size: size)
    var start = 0
    for end in lineEnds(scalars, ends, limit: limit).reversed() {
      var low = start
      var high = end
      while low < high, scalars[low] == " " { low += 1 }
      while high > low, scalars[high - 1] == " " { high -= 1 }
      block.lines.append(Self.string(scalars[low..<high]))
      block.width = max(block.width, Double(ends[high] - ends[low]) / 1000 * size)
      start = end
    }
    return block
  }

  /// One line, cut with an ellipsis where it is wider than `width`.
  static func line(_ text: String, size: Double, width: Double) -> TextBlock {
    var sum = 0
    let limit = Int(width / size * 1000)
    var scalars = folded(text)
    for (index, scalar) in scalars.enumerated() {
      let advance = TextMetrics.advance(scalar)
      if sum + advance > limit - (index == scalars.count - 1 ? 0 : 1000) {
        scalars.removeSubrange(index...)
        scalars.append("…")
        sum += 1000
        break
      }
      sum += advance
    }
    return TextBlock(lines: [string(scalars[...])], width: Double(sum) / 1000 * size, size: size)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(unsafeUninitializedCapacity: scalars.count * 4) { buffer in
      var count = 0
      for scalar in scalars {
        let value = scalar.value
        switch value {
        case ..<0x80:
          buffer[count] = UInt8(truncatingIfNeeded: value)
          count += 1
        case 0x800..<0x10000:
          buffer[count] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
          buffer[count + 1] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
          buffer[count + 2] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
          count += 3
        default:
          for byte in Unicode.UTF8.encode(scalar) ?? .init() {
            buffer[count] = byte
            count += 1
          }
        }
      }
      return count
    }
  }

  private static func cut(_ scalars: inout [Unicode.Scalar], at limit: Int) {
    var sum = 0
    for (index, scalar) in scalars.enumerated() {
      sum += TextMetrics.advance(scalar)
      guard sum > limit else { continue }
      scalars.removeSubrange(max(1, index - 1)...)
      scalars.append("…")
      return
    }
  }

  /// The text, or nil where nothing of it would be seen.
  static func shown(_ text: String?) -> String? {
    guard let text, text.unicodeScalars.contains(where: { $0.value > 0x20 && !(0x7F..<0xA0).contains($0.value) })
    else { return nil }
    return text
  }

  /// The text without controls, with one blank for every run of blanks and line ends, none at its ends.
  static func folded(_ text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.value <= 0x20 || scalar.value == 0x85 || scalar.value == 0x2028 || scalar.value == 0x2029 {
        if scalar == " " || (0x09...0x0D).contains(scalar.value) || scalar.value > 0x20,
          let last = scalars.last, last != " "
        {
          scalars.append(" ")
        }
      } else if scalar.value != 0x7F, !(0x80..<0xA0).contains(scalar.value) {
        scalars.append(scalar)
      }
      if scalars.count > longestText {
        scalars[scalars.count - 1] = "…"
        break
      }
    }
    if scalars.last == " " { scalars.removeLast() }
    return scalars
  }

  /// The offsets at which lines end, from the text's end back; a shortest path over the permitted breaks.
  private func lineEnds(_ scalars: [Unicode.Scalar], _ ends: [Int], limit: Int) -> [Int] {
    let total = ends[scalars.count]
    if total <= limit { return [scalars.count] }
    let lines = (total + limit - 1) / limit
    let ideal = total / lines
    var breaks = breakPoints(scalars, ends, limit: limit)
    breaks[0].cost = 0
    for end in 1..<breaks.count {
      // The blank before a break does not count.
      var high = breaks[end].offset
      if scalars[high - 1] == " " { high -= 1 }
      let isLast = end == breaks.count - 1
      var start = end - 1
      while start >= 0 {
        let length = ends[high] - ends[breaks[start].offset]
        if length > limit, start < end - 1 { break }
        // In hundredths of an em squared, so that whole numbers suffice.
        let difference = (length - ideal) / 10
        let cost = (isLast && difference < 0 ? difference * difference / 2 : difference * difference) + 20_000
        let sum = breaks[start].cost + cost + breaks[end].penalty
        if sum < breaks[end].cost {
          breaks[end].cost = sum
          breaks[end].previous = start
        }
        start -= 1
      }
    }
    var result: [Int] = []
    result.reserveCapacity(lines + 1)
    var end = breaks.count - 1
    while end > 0 {
      result.append(breaks[end].offset)
      end = breaks[end].previous
    }
    return result
  }

  private struct BreakPoint {
    var offset: Int
    var penalty: Int
    /// Of the best lines up to here, the last of which begins at `previous`.
    var cost = Int.max
    var previous = 0
  }

  private func breakPoints(_ scalars: [Unicode.Scalar], _ ends: [Int], limit: Int) -> [BreakPoint] {
    var result = [BreakPoint(offset: 0, penalty: 0)]
    result.reserveCapacity(scalars.count / 2 + 2)
    var wordStart = 0
    for offset in 1..<scalars.count {
      let before = scalars[offset - 1]
      let after = scalars[offset]
      if canBreak(before, after) {
        // Rather after a comma, even where the lines then differ by two characters.
        let isInRun = isWide(before) && isWide(after) && !isClosing(before)
        let penalty = words.contains(before, after) ? 60_000 : isInRun ? 24_000 : 0
        result.append(BreakPoint(offset: offset, penalty: penalty))
        wordStart = offset
      } else if ends[offset + 1] - ends[wordStart] > limit, TextMetrics.advance(after) > 0, after != " ",
        before.value != 0x200D
      {
        // The word does not fit on a line by itself.
        result.append(BreakPoint(offset: offset, penalty: 1_000_000))
        wordStart = offset
      }
    }
    result.append(BreakPoint(offset: scalars.count, penalty: 0))
    return result
  }

  private func canBreak(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    if after == " " { return false }
    if before == " " { return !isClosing(after) }
    if before.value < 0x80, after.value < 0x80 {
      return before == "-" && after != "-" && !(0x30...0x39).contains(after.value)
    }
    guard isWide(before) || isWide(after), TextMetrics.advance(after) > 0, before.value != 0x200D else { return false }
    return !isClosing(after) && !isOpening(before)
  }

  private func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x2E80 && TextMetrics.advance(scalar) == 1000
  }

  // Most scalars are Han characters, which are neither.
  private func isClosing(_ scalar: Unicode.Scalar) -> Bool { !isHan(scalar) && Self.closing.contains(scalar) }
  private func isOpening(_ scalar: Unicode.Scalar) -> Bool { !isHan(scalar) && Self.opening.contains(scalar) }

  private static let closing = Array("，。、；：！？）》」』】〕〉…—·”’％℃,.;:!?)]}>%°ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ".unicodeScalars)
  private static let opening = Array("（《「『【〔〈“‘([{<$￥#".unicodeScalars)
}
