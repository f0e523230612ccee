package import MotcSource

extension Quantity {
  /// The quantity for a reader of `language`: `3 s`, `15°`, `R50`, `10 元`.
  ///
  /// - Parameter word: the author's own word for a counter, which is not translated.
  package func text(in language: MessageLanguage, word: String? = nil) -> String {
    QuantityRange(self, self).text(in: language, word: word)
  }
}

extension QuantityRange {
  /// The range for a reader of `language`: `2–5 min`, `30 s – 2 min`.
  package func text(in language: MessageLanguage, word: String? = nil) -> String {
    if isSingle { return joined(low.value.text, low.unit, in: language, one: low.value == .one, word) }
    if low.unit == high.unit {
      return joined("\(low.value.text)–\(high.value.text)", low.unit, in: language, one: false, word)
    }
    return low.text(in: language, word: word) + " – " + high.text(in: language, word: word)
  }
}

/// A number with its unit where the language writes it.
func joined(_ number: String, _ unit: Unit?, in language: MessageLanguage, one: Bool, _ word: String?) -> String {
  guard let unit, let label = unit.dimension == .count ? word : unit.label(in: language, one: one) else {
    return number + (unit?.label(in: language, one: one).map { " " + $0 } ?? "")
  }
  if unit.dimension == .angle { return number + label }
  guard case .money = unit.dimension, let first = label.utf8.first, first < 0x80 || first == 0xE2 || first == 0xC2
  else { return number + " " + label }
  // Signs and single letters stand close before the amount, codes apart from it.
  return label.unicodeScalars.count == 1 ? label + number : label + " " + number
}

extension Measure {
  /// The author's word for what is counted, empty for a plain number; for a dimension with a unit, that unit's label.
  package func unitText(in language: MessageLanguage) -> String {
    guard let unit = quantity.high.unit else { return "" }
    let word = unit.dimension == .count ? source[unitRange].string : nil
    return word ?? unit.label(in: language, one: false) ?? ""
  }

  /// What the measure allows, without its name: `≤ 3 声`, `22–26 ℃`, `4 ± 1 ℃`, `= 92 cm`.
  package func limitText(in language: MessageLanguage) -> String {
    let word = quantity.high.unit?.dimension == .count ? source[unitRange].string : nil
    if let tolerance {
      if tolerance.unit == quantity.low.unit {
        let both = "\(quantity.low.value.text) ± \(tolerance.value.text)"
        return joined(both, tolerance.unit, in: language, one: false, word)
      }
      return quantity.text(in: language, word: word) + " ± " + tolerance.text(in: language, word: word)
    }
    let amount = quantity.text(in: language, word: word)
    return kind == .between ? amount : kind.sign + " " + amount
  }

  /// The measure in its canonical form, which reads as the same measure: `铃声 ≤ 3 声`, `室温 = 22–26 ℃`.
  package func text(in language: MessageLanguage) -> String {
    let limit = limitText(in: language)
    return name.string + (kind == .between || tolerance != nil ? " = " : " ") + limit
  }
}
