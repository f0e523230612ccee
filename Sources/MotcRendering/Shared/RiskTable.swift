import MotcAnalysis
import MotcModel

/// How much is at stake.
struct Risk {
  /// Severity × likelihood; 0 when the risk is not scored.
  let points: Int
  let isHigh: Bool

  init(_ score: RiskScore, _ thresholds: Thresholds) {
    points = score.risk ?? 0
    isHigh = score.isHigh(thresholds)
  }

  var score: Int? { points == 0 ? nil : points }

  func isBelow(_ other: Risk) -> Bool {
    isHigh == other.isHigh ? points < other.points : other.isHigh
  }
}

/// The highest of the risks that threaten each requirement, and of those that each control answers.
struct RiskTable {
  private var byRequirement: [ObjectIdentifier: Risk] = [:]
  private var byControl: [Risk?]

  init(_ facts: Facts) {
    byControl = Array(repeating: nil, count: facts.controls.count)
    for moment in facts.moments where moment.moment.kind == .risk {
      let risk = Risk(moment.score, facts.thresholds)
      for requirement in moment.threatened {
        Self.raise(&byRequirement[ObjectIdentifier(requirement)], to: risk)
      }
      for control in moment.controls { Self.raise(&byControl[control], to: risk) }
    }
  }

  func risk(of requirement: Requirement) -> Risk? { byRequirement[ObjectIdentifier(requirement)] }
  func risk(ofControl index: Int) -> Risk? { byControl[index] }

  private static func raise(_ known: inout Risk?, to risk: Risk) {
    if known?.isBelow(risk) ?? true { known = risk }
  }
}
