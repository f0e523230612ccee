import MotcAnalysis
import MotcSource

/// Severity against likelihood, five by five, with the risks in each field.
package struct RiskMatrix: Sendable {
  let title: String
  /// From the gravest down.
  package let rows: [RiskMatrixRow]
  /// How many risks are left out, since nothing is written of them that belongs here.
  package let leftOut: Int
  private let language: MessageLanguage

  /// Without the controls, then with them, if that is written of any; none while no risk has a score.
  static func all(
    of scored: [RiskEntry], _ thresholds: Thresholds, in language: MessageLanguage
  ) -> [RiskMatrix] {
    guard !scored.isEmpty else { return [] }
    let hasResidual = scored.contains { $0.residual != nil }
    let before = RiskMatrix(
      hasResidual ? RisksWords.before : RisksWords.matrix, scored, thresholds, language
    ) { $0.score }
    return hasResidual
      ? [before, RiskMatrix(RisksWords.after, scored, thresholds, language) { $0.residual }] : [before]
  }

  private init(
    _ title: Phrase, _ risks: [RiskEntry], _ thresholds: Thresholds, _ language: MessageLanguage,
    figures: (RiskEntry) -> RiskFigures?
  ) {
    self.title = title[language]
    self.language = language
    rows = (1...5).reversed().map { severity in
      RiskMatrixRow(
        severity: severity,
        fields: (1...5).map { likelihood in
          let score = severity * likelihood
          let isHigh = score >= thresholds.highRisk
          let marks = risks.compactMap { risk -> RiskMark? in
            guard let figures = figures(risk), figures.severity == severity, figures.likelihood == likelihood else {
              return nil
            }
            return RiskMark(code: risk.code, isHighByRPN: figures.isHigh && !isHigh)
          }
          return RiskMatrixField(likelihood: likelihood, score: score, isHigh: isHigh, risks: marks)
        })
    }
    leftOut = risks.count { figures($0) == nil }
  }

  var picture: Markup { RiskMatrixDrawing(self, in: language).markup }

  /// What the number left out is of; `nil` where none is.
  var leftOutNote: String? {
    leftOut == 0 ? nil : RisksWords.leftOut.filled(String(leftOut), in: language)
  }
}

package struct RiskMatrixRow: Sendable {
  package let severity: Int
  /// From the least likely on.
  package let fields: [RiskMatrixField]
}

package struct RiskMatrixField: Sendable {
  let likelihood: Int
  package let score: Int
  /// Whether the score is high, by the thresholds of the project.
  package let isHigh: Bool
  /// In the order of the register.
  package let risks: [RiskMark]
}

/// A risk in a field of the matrix.
package struct RiskMark: Sendable {
  /// `R3`.
  let code: String
  /// Whether it is high only because it is hard to detect.
  let isHighByRPN: Bool

  package var text: String { isHighByRPN ? "▲" + code : code }
}

/// What the signs of the matrices mean.
struct RiskKey: Sendable {
  let highField: String
  /// `nil` where no risk is marked so.
  let highByRPN: String?

  init(_ scored: [RiskEntry], _ thresholds: Thresholds, in language: MessageLanguage) {
    highField = RisksWords.highField.filled(String(thresholds.highRisk), in: language)
    let isMarked = scored.contains { risk in
      [risk.score, risk.residual].contains { ($0?.isHigh ?? false) && ($0?.risk ?? 0) < thresholds.highRisk }
    }
    highByRPN = isMarked ? RisksWords.highByRPN.filled(String(thresholds.highRPN), in: language) : nil
  }
}
