import MotcModel
import MotcSource

/// A measure as a box to fill in: `铃声 ___ 声 (≤ 3)`.
struct MeasureBlank: Sendable, Hashable {
  let name: Text
  /// Before the box: `$`.
  let prefix: Text?
  /// Behind the box: `声`.
  let unit: Text?
  /// What is allowed, in the unit: `≤ 3`, `20 ± 5`, `2–5`; with its unit where that is not written once.
  let target: String

  init(_ measure: Measure) {
    name = measure.name
    let source = measure.source
    let unit = source[measure.unitRange]
    let quantity = measure.quantity
    let sharesUnit =
      quantity.low.unit == quantity.high.unit && (measure.tolerance.map { $0.unit == quantity.low.unit } ?? true)
    let sign = measure.kind == .between || measure.tolerance != nil ? "" : measure.kind.sign + " "
    guard sharesUnit, Self.isFigures(source[measure.quantityRange], and: unit) else {
      prefix = nil
      self.unit = nil
      target = sign + source[measure.quantityRange].trimmed.string
      return
    }
    let isBefore = measure.unitRange.lowerBound == measure.quantityRange.lowerBound
    prefix = isBefore && !unit.isEmpty ? unit : nil
    self.unit = isBefore || unit.isEmpty ? nil : unit
    if let tolerance = measure.tolerance {
      target = quantity.low.value.text + " ± " + tolerance.value.text
    } else if quantity.isSingle {
      target = sign + quantity.low.value.text
    } else {
      target = quantity.low.value.text + "–" + quantity.high.value.text
    }
  }

  /// The measure in one line: `铃声 ≤ 3 声`.
  var sentence: String {
    name.string + " " + targetWithUnit
  }

  var targetWithUnit: String {
    if let prefix {
      // The sign stands before the currency.
      let parts = target.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1).map {
        String(decoding: $0, as: UTF8.self)
      }
      return parts.count == 2 && parts[1].utf8.first.map(isDigit) == true
        ? parts[0] + " " + prefix.string + parts[1] : prefix.string + target
    }
    guard let unit else { return target }
    // A percent sign, a degree and the like stand close; so do Chinese counters, which the author may have set apart.
    return target + (isDetached(unit) ? " " : "") + unit.string
  }

  private func isDetached(_ unit: Text) -> Bool {
    unit.withBytes { $0.first.map { $0 != UInt8(ascii: "%") && $0 != 0xC2 } ?? false }
  }

  /// Whether a quantity is written in ASCII figures and the unit, and so may be written anew with the unit once.
  private static func isFigures(_ quantity: Text, and unit: Text) -> Bool {
    quantity.withBytes { bytes in
      unit.withBytes { unit in
        var index = 0
        while index < bytes.count {
          if !unit.isEmpty, bytes[index...].starts(with: unit) {
            index += unit.count
            continue
          }
          switch bytes[index] {
          case 0x20, 0x2E, 0x2C, 0x2D, 0x7E, UInt8(ascii: "0")...UInt8(ascii: "9"): index += 1
          case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xB1: index += 2  // ±
          default: return false
          }
        }
        return true
      }
    }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// A duration as printed: `2–5 min`, `0–15 秒`, `1 h 30 min`.
func durationText(_ range: DurationRange, in language: MessageLanguage) -> String {
  if let unit = range.unit, let low = unit.value(ofBase: range.low), let high = unit.value(ofBase: range.high),
    let label = unit.label(in: language, one: low == high && low == 1)
  {
    return (low == high ? low.text : low.text + "–" + high.text) + " " + label
  }
  let low = spelled(range.low, range.clock, language)
  return range.low == range.high ? low : low + " – " + spelled(range.high, range.clock, language)
}

private func spelled(_ value: Rational, _ clock: DurationRange.Clock, _ language: MessageLanguage) -> String {
  let names: [Text]
  switch clock {
  case .workingDays: names = ["working day"]
  case .months: names = ["month"]
  case .seconds: names = ["day", "h", "min", "s"]
  }
  var rest = value
  var parts: [String] = []
  for (place, name) in names.enumerated() {
    guard let unit = Units.builtIn.unit(named: name), let count = rest.divided(by: unit.factor) else { continue }
    let shown = place == names.count - 1 ? count : count.floor
    if shown == .zero, !(parts.isEmpty && place == names.count - 1) { continue }
    parts.append(shown.text + " " + (unit.label(in: language, one: shown == 1) ?? name.string))
    guard let taken = shown.multiplied(by: unit.factor), let left = rest.subtracting(taken) else { break }
    rest = left
  }
  return parts.joined(separator: " ")
}
