import MotcSyntax

/// A blank of any width, or a line break.
func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
  default: false
  }
}

func isHan(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF: true
  default: false
  }
}

func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x250 && scalar.properties.isAlphabetic }

extension StringProtocol {
  /// Without blanks of any width at either end.
  var withoutOuterBlanks: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }), let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }

  var hasOnlyBlanks: Bool { unicodeScalars.allSatisfy { isBlank($0) } }

  /// Whether both hold the same scalars: two spellings that Unicode calls equivalent are different texts.
  func isSame(as other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension String {
  /// The lines of a cell, without what nobody sees and YAML or motc would refuse, each without blanks at either end.
  ///
  /// - Parameter hasHidden: set where something was left out.
  func lines(hasHidden: inout Bool) -> [String] {
    var lines: [String] = []
    var line = UnicodeScalarView()
    let bytes = Array(utf8)
    var offset = 0
    for scalar in unicodeScalars {
      defer { offset += UTF8.width(scalar) }
      switch scalar.value {
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
        lines.append(String(line))
        line = UnicodeScalarView()
      case 0x09: line.append(" ")
      default:
        if MotcSyntax.isReadable(scalar), HiddenCharacter(bytes, at: offset) == nil {
          line.append(scalar)
        } else {
          hasHidden = true
        }
      }
    }
    lines.append(String(line))
    return lines.map(\.withoutOuterBlanks).filter { !$0.isEmpty }
  }

  /// For words that are compared: small ASCII letters, full-width signs as ASCII ones, one blank in place of everything
  /// that is neither a letter nor a digit. `#` and `№` alone stay.
  var folded: String {
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      let narrow =
        (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      if narrow.properties.isAlphabetic || narrow.properties.numericType != nil {
        result.append(contentsOf: narrow.properties.lowercaseMapping.unicodeScalars)
      } else if let last = result.last, last != " " {
        result.append(" ")
      }
    }
    if result.last == " " { result.removeLast() }
    if result.isEmpty, unicodeScalars.contains(where: { $0 == "#" || $0 == "№" || $0 == "＃" }) { return "#" }
    return String(result)
  }
}

/// Lines of one text, which a cell breaks: with a blank between them, but not between Chinese.
func sentence(of lines: some Sequence<String>) -> String {
  lines.reduce(into: "") { text, line in
    if let last = text.unicodeScalars.last, let first = line.unicodeScalars.first,
      !isEastAsian(last) || !isEastAsian(first)
    {
      text += " "
    }
    text += line
  }
}

private func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
  isHan(scalar) || (0x3000...0x303F).contains(scalar.value) || (0xFF00...0xFFEF).contains(scalar.value)
}
