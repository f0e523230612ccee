import MotcSource

/// The syntax a template writes: says how a value is escaped so that it stands for itself.
package enum OutputSyntax: Sendable {
  case html
  /// CommonMark with the tables, strikethrough and bare links of GitHub.
  case markdown

  /// Appends the UTF-8 of a value, escaped byte by byte: what follows a special character, such as a combining mark,
  /// does not hide it.
  func append(_ value: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
    switch self {
    case .html: appendHTML(value, to: &output)
    case .markdown: appendMarkdown(value, to: &output)
    }
  }
}

/// Fit for text and for attributes in quotes of either kind.
private func appendHTML(_ value: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
  var runStart = 0
  for index in value.indices where isSpecialInHTML(value[index]) {
    output.append(UnsafeBufferPointer(rebasing: value[runStart..<index]))
    runStart = index + 1
    switch value[index] {
    case UInt8(ascii: "&"): output.append("&amp;")
    case UInt8(ascii: "<"): output.append("&lt;")
    case UInt8(ascii: ">"): output.append("&gt;")
    case UInt8(ascii: "\""): output.append("&quot;")
    case UInt8(ascii: "'"): output.append("&#39;")
    default: output.append(replacementCharacter)
    }
  }
  output.append(UnsafeBufferPointer(rebasing: value[runStart...]))
}

/// Controls other than tab, line feed and carriage return have no place in HTML or Markdown.
private let replacementCharacter: StaticString = "\u{FFFD}"

@inline(__always)
private func isSpecialInHTML(_ byte: UInt8) -> Bool {
  // One bit for each byte below 64: the controls but tab, line feed and carriage return, and the five of the escapes.
  let special: UInt64 = 0x5000_00C4_FFFF_D9FF
  return byte < 64 ? special >> UInt64(byte) & 1 == 1 : byte == 0x7F
}

/// Literal at the start of a line, inside a line and in a cell of a table.
///
/// Blanks at either end are dropped (Markdown would, and four of them would make code); line breaks inside become
/// `<br>`, since a line break would end a heading, a list item or a row.
private func appendMarkdown(_ whole: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
  var low = 0
  var high = whole.count
  while low < high, isBlank(whole[low]) { low += 1 }
  while high > low, isBlank(whole[high - 1]) { high -= 1 }
  let value = UnsafeBufferPointer(rebasing: whole[low..<high])
  let marker = lineMarker(value)
  var index = 0
  while index < value.count {
    let byte = value[index]
    if isBlank(byte) {
      let run = value[index...].prefix(while: isBlank)
      let breaksLine = run.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      output.append(breaksLine ? "<br>" as StaticString : " ")
      index = run.endIndex
      continue
    }
    switch byte {
    case 0..<0x20, 0x7F:
      output.append(replacementCharacter)
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "&"),
      UInt8(ascii: "$"):
      output.append(UInt8(ascii: "\\"))
      output.append(byte)
    default:
      if index == marker || opensLink(value, at: index) { output.append(UInt8(ascii: "\\")) }
      output.append(byte)
    }
    index += 1
  }
}

/// Where the value's beginning would be read as the mark of a heading, a list, a quotation or a table's rule.
private func lineMarker(_ value: UnsafeBufferPointer<UInt8>) -> Int? {
  guard let first = value.first else { return nil }
  switch first {
  case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ">"),
    UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ")"):
    return 0
  case UInt8(ascii: "0")...UInt8(ascii: "9"):
    let end = value.firstIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard let end, value[end] == UInt8(ascii: ".") || value[end] == UInt8(ascii: ")") else { return nil }
    return end
  default:
    return nil
  }
}

/// Whether a renderer would make a link of what stands around the byte: a bare address, or an image of the template's
/// link that follows the value.
private func opensLink(_ value: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  switch value[index] {
  case UInt8(ascii: "!"): index == value.count - 1
  case UInt8(ascii: ":"): value[(index + 1)...].starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")])
  case UInt8(ascii: "."): index >= 3 && value[(index - 3)..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
  default: false
  }
}
