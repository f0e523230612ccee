extension Rational {
  /// The value in decimal digits when they end after at most 18 places, else `nil`.
  package var exactDecimal: String? {
    var rest = denominator
    var twos = 0
    var fives = 0
    while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
    while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
    let places = max(twos, fives)
    return rest == 1 && places <= 18 ? decimal(places: places) : nil
  }

  /// The exact decimal if it is short, else the fraction: `0.5`, `1/3`.
  package var text: String {
    exactDecimal ?? "\(numerator)/\(denominator)"
  }

  /// The decimal rounded to at most `places` digits after the point, halves away from zero; zeros at the end are left
  /// out.
  package func decimal(places: Int) -> String {
    let whole = numerator.magnitude / UInt64(denominator)
    var remainder = numerator.magnitude % UInt64(denominator)
    var fraction: [UInt8] = []
    for _ in 0..<places where remainder != 0 {
      let scaled = remainder.multipliedFullWidth(by: 10)
      let step = UInt64(denominator).dividingFullWidth(scaled)
      fraction.append(UInt8(step.quotient))
      remainder = step.remainder
    }
    var integer = whole
    if remainder >= UInt64(denominator) - remainder, remainder != 0 {
      var index = fraction.count - 1
      while index >= 0, fraction[index] == 9 {
        fraction[index] = 0
        index -= 1
      }
      if index >= 0 { fraction[index] += 1 } else { integer += 1 }
    }
    while fraction.last == 0 { fraction.removeLast() }
    let sign = numerator < 0 && (integer != 0 || !fraction.isEmpty) ? "-" : ""
    guard !fraction.isEmpty else { return sign + String(integer) }
    return sign + String(integer) + "." + String(decoding: fraction.map { $0 + 0x30 }, as: UTF8.self)
  }
}

extension Rational: CustomStringConvertible {
  package var description: String { text }
}
