package import MotcModel
package import MotcSource

extension Argument {
  /// A time on a clock in words, exactly: `75 min`, `2 h 15 min`, `3 working days`.
  package static func time(_ value: Rational, on clock: DurationRange.Clock) -> Argument {
    switch clock {
    case .workingDays: return part(value, one: TimeText.workingDay, many: TimeText.workingDays)
    case .months: return part(value, one: TimeText.month, many: TimeText.months)
    case .seconds: break
    }
    guard value.isInteger else {
      // Parts of a second stay with the seconds.
      let whole = value.floor
      guard let fraction = value.subtracting(whole), let seconds = Rational(whole.numerator % 60, over: 1),
        let rest = seconds.adding(fraction), let above = whole.subtracting(seconds)
      else { return part(value, one: TimeText.seconds, many: TimeText.seconds) }
      let small = part(rest, one: TimeText.seconds, many: TimeText.seconds)
      return above == .zero ? small : joined([time(above, on: clock), small])
    }
    let seconds = value.numerator
    // Up to two hours in minutes, up to three days in hours, as one would say it.
    let days = seconds >= 259_200 ? seconds / 86_400 : 0
    let hours = seconds >= 7_200 || seconds == 3_600 ? (seconds - days * 86_400) / 3_600 : 0
    let minutes = (seconds - days * 86_400 - hours * 3_600) / 60
    let rest = seconds % 60
    var parts: [Argument] = []
    if days > 0 { parts.append(part(days, one: TimeText.days, many: TimeText.days)) }
    if hours > 0 { parts.append(part(hours, one: TimeText.hours, many: TimeText.hours)) }
    if minutes > 0 { parts.append(part(minutes, one: TimeText.minutes, many: TimeText.minutes)) }
    if rest > 0 || parts.isEmpty { parts.append(part(rest, one: TimeText.seconds, many: TimeText.seconds)) }
    return joined(parts)
  }

  private static func part(_ number: Int64, one: Phrase, many: Phrase) -> Argument {
    .message((number == 1 ? one : many)(.number(Int(number))))
  }

  private static func part(_ number: Rational, one: Phrase, many: Phrase) -> Argument {
    .message((number == .one ? one : many)(.string(number.text)))
  }

  private static func joined(_ parts: [Argument]) -> Argument {
    parts.dropFirst().reduce(parts[0]) { .message(TimeText.together($0, $1)) }
  }
}

private enum TimeText {
  static let seconds = Phrase(en: "{1} s", zh: "{1} 秒", af: "{1} s")
  static let minutes = Phrase(en: "{1} min", zh: "{1} 分钟", af: "{1} min")
  static let hours = Phrase(en: "{1} h", zh: "{1} 小时", af: "{1} uur")
  static let days = Phrase(en: "{1} days", zh: "{1} 天", af: "{1} dae")
  static let workingDay = Phrase(en: "{1} working day", zh: "{1} 个工作日", af: "{1} werksdag")
  static let workingDays = Phrase(en: "{1} working days", zh: "{1} 个工作日", af: "{1} werksdae")
  static let month = Phrase(en: "{1} month", zh: "{1} 个月", af: "{1} maand")
  static let months = Phrase(en: "{1} months", zh: "{1} 个月", af: "{1} maande")
  static let together = Phrase(en: "{1} {2}", zh: "{1} {2}", af: "{1} {2}")
}
