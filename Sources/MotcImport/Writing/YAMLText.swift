import MotcModel
import MotcSource

/// Writes lines of YAML, each as far in as its level.
struct YAMLText {
  private(set) var text = ""
  /// Words that a plain text may not have before its first colon: `服务员：…` was meant as the role's.
  var roles: Set<[UInt8]> = []

  mutating func line(_ level: Int, _ content: String) {
    text += String(repeating: "  ", count: level) + content + "\n"
  }

  mutating func emptyLine() { text += "\n" }

  /// A comment, in which nothing can end the line.
  mutating func comment(_ level: Int, _ content: String) {
    line(level, "# " + visible(content))
  }

  mutating func field(_ level: Int, _ key: String, _ value: String) {
    line(level, "\(scalar(key)): \(scalar(value))")
  }

  /// The text as YAML reads it back: as it is where nobody could take it for anything else, in quotes otherwise.
  func scalar(_ text: String) -> String {
    if isPlain(text) { return text }
    let needsEscape = text.unicodeScalars.contains { $0 == "\"" || $0 == "\\" }
    return text.unicodeScalars.contains("'") && !needsEscape
      ? "\"\(text)\"" : "'" + text.replacing("'", with: "''") + "'"
  }

  private func isPlain(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, !isBlank(last),
      first.properties.isAlphabetic || first.properties.numericType == .decimal
    else { return false }
    var firstColon: Int?
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case ":":
        if next.map(isBlank) ?? true { return false }
        firstColon = firstColon ?? index
      case "：", "﹕", "︰", "∶": firstColon = firstColon ?? index
      case "#": if isBlank(scalars[index - 1]) { return false }
      case "\u{A0}", "\u{3000}": return false
      default: break
      }
    }
    if let firstColon {
      let word = String(String.UnicodeScalarView(scalars[..<firstColon])).withoutOuterBlanks
      if roles.contains(Array(word.utf8)) || Vocabulary.shared.keyword(Text(word), where: { _ in true }) != nil {
        return false
      }
    }
    return !isRetyped(text)
  }

  /// What other readers, or motc's own rules, may take for a truth value, nothing, a number or a time.
  private func isRetyped(_ text: String) -> Bool {
    let words = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"]
    if words.contains(where: { $0.isSame(as: text.lowercased()) }) { return true }
    guard let first = text.utf8.first, (0x30...0x39).contains(first) else { return false }
    return text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-._:/eExXobOBaAcCdDfF ".utf8.contains($0) }
  }
}
