package import MotcSource

extension DurationRange {
  /// The range for a reader of `language`: `2–5 min`, `1 h 30 min`, `3 个工作日`, `30 s – 2 min`.
  ///
  /// What was written in one unit keeps it; what was computed is told in days (from 48 hours on), hours, minutes and
  /// seconds.
  package func text(in language: MessageLanguage) -> String {
    if let unit, let from = unit.value(ofBase: low), let to = unit.value(ofBase: high),
      from.exactDecimal != nil, to.exactDecimal != nil
    {
      return QuantityRange(Quantity(from, unit), Quantity(to, unit)).text(in: language)
    }
    let from = parts(of: low)
    let to = parts(of: high)
    if low == high { return text(to, language) }
    if let last = to.first, to.count == 1, low == .zero || (from.count == 1 && from[0].unit == last.unit) {
      let number = low == .zero ? "0" : from[0].value.decimal(places: 3)
      return joined("\(number)–\(last.value.decimal(places: 3))", last.unit, in: language, one: false, nil)
    }
    return text(from, language) + " – " + text(to, language)
  }

  private func text(_ parts: [Quantity], _ language: MessageLanguage) -> String {
    parts.map { joined($0.value.decimal(places: 3), $0.unit, in: language, one: $0.value == .one, nil) }
      .joined(separator: " ")
  }

  /// The value in units from large to small; fractions of a second, a working day or a month stay with the last.
  private func parts(of value: Rational) -> [Quantity] {
    switch clock {
    case .workingDays: return [Quantity(value, Unit(.workingDay, .workingTime, 1))]
    case .months: return [Quantity(value, Unit(.month, .months, 1))]
    case .seconds: break
    }
    var rest = value
    var parts: [Quantity] = []
    let units = [Unit(.day, .time, 86_400), Unit(.hour, .time, 3600), Unit(.minute, .time, 60)]
    for unit in units where value >= (unit.id == .day ? 172_800 : unit.factor) {
      guard let count = rest.divided(by: unit.factor)?.floor, count > 0,
        let used = count.multiplied(by: unit.factor), let left = rest.subtracting(used)
      else { continue }
      parts.append(Quantity(count, unit))
      rest = left
    }
    if rest > 0 || parts.isEmpty { parts.append(Quantity(rest, Unit(.second, .time, 1))) }
    return parts
  }
}
