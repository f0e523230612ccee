import MotcModel
import MotcSource

/// A standard as it is read out: its text, and what pins the text down.
struct Wording {
  let text: Located<Text>
  let measures: [Located<Measure>]
  let within: Located<DurationRange>?
  let say: Located<Text>?
  let strength: Requirement.Strength
}

extension Requirement {
  /// The wording for everyone, and each that a tier has of its own.
  func forEachWording(_ body: (Wording) -> Void) {
    if !text.value.isEmpty {
      body(Wording(text: text, measures: measures, within: within, say: say, strength: strength))
    }
    for variant in tiers {
      guard let text = variant.text else { continue }
      body(
        Wording(
          text: text, measures: variant.measures.isEmpty ? measures : variant.measures,
          within: variant.within ?? within, say: say, strength: strength))
    }
  }
}

extension Dimension {
  /// Whether it counts time, be it by the clock or by the calendar.
  var isTime: Bool {
    switch self {
    case .time, .workingTime, .months: true
    default: false
    }
  }
}
