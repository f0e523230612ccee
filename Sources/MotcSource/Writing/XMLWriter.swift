/// Writes XML 1.0: attributes in the order they are given, two blanks a level.
///
/// Characters that XML cannot hold are written out as `visible` does; line ends and tabs in attributes are kept.
package struct XMLWriter: Sendable {
  package private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  package init() {}

  /// An element that holds elements, or nothing.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?>, _ body: (inout XMLWriter) -> Void = { _ in }
  ) {
    open(name, attributes)
    let start = text.utf8.count
    text += ">\n"
    depth += 1
    let empty = text.utf8.count
    body(&self)
    depth -= 1
    if text.utf8.count == empty {
      text.removeLast(empty - start)
      text += "/>\n"
    } else {
      indent()
      text += "</\(name)>\n"
    }
  }

  /// An element that holds text.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], content: String
  ) {
    open(name, attributes)
    text += ">"
    append(content, isAttribute: false)
    text += "</\(name)>\n"
  }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    indent()
    text += "<\(name)"
    for (name, value) in attributes {
      guard let value else { continue }
      text += " \(name)=\""
      append(value, isAttribute: true)
      text += "\""
    }
  }

  private mutating func indent() {
    text += String(repeating: "  ", count: depth)
  }

  private mutating func append(_ value: String, isAttribute: Bool) {
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      // In text `]]>` would end a section that was never begun.
      case ">": text += "&gt;"
      case "\"" where isAttribute: text += "&quot;"
      case "\n", "\t":
        if isAttribute { text += "&#\(scalar.value);" } else { text.unicodeScalars.append(scalar) }
      case "\r": text += "&#13;"
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}": append(visible(String(scalar)), isAttribute: isAttribute)
      case "\u{FFFE}", "\u{FFFF}": text += "&lt;U+\(String(scalar.value, radix: 16, uppercase: true))&gt;"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
