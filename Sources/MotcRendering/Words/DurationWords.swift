package import MotcModel
package import MotcSource

extension DurationRange {
  /// `2–5 min`, `1 小时 30 分钟`, `3 werksdae`: in the unit in which it is written, where that is a usual one, else in
  /// the largest that fit.
  package func words(in language: MessageLanguage) -> String {
    if let unit = spokenUnit, let low = unit.value(ofBase: low), let high = unit.value(ofBase: high) {
      let label = unit.label(in: language, one: high == 1) ?? ""
      let numbers = low == high ? digits(high) : digits(low) + "–" + digits(high)
      return numbers + " " + label
    }
    let first = parts(of: low, in: language)
    return low == high ? first : first + " – " + parts(of: high, in: language)
  }

  /// Half hours and quarters are for speech; minutes read better in a table.
  private var spokenUnit: Unit? {
    unit.flatMap { [.halfHour, .quarterHour].contains($0.id) ? nil : $0 }
  }

  private func digits(_ value: Rational) -> String {
    value.exactDecimal ?? value.decimal(places: 2)
  }

  /// The clock's units from the largest down: `1 h 30 min`.
  private func parts(of value: Rational, in language: MessageLanguage) -> String {
    let units: [UnitID] =
      switch clock {
      case .seconds: [.day, .hour, .minute, .second]
      case .workingDays: [.workingDay]
      case .months: [.year, .month]
      }
    var rest = value
    var words: [String] = []
    for (index, id) in units.enumerated() {
      guard let unit = Unit(id), let count = unit.value(ofBase: rest) else { continue }
      let isLast = index == units.count - 1
      let shown = isLast ? count : count.floor
      guard shown != 0 || (isLast && words.isEmpty) else { continue }
      words.append(digits(shown) + " " + (unit.label(in: language, one: shown == 1) ?? ""))
      guard let base = unit.base(shown), let left = rest.subtracting(base) else { break }
      rest = left
      if rest == 0 { break }
    }
    return words.joined(separator: " ")
  }
}
