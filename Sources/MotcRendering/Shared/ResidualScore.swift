import MotcAnalysis
import MotcModel
import MotcSource

extension RiskScore {
  /// The score with the controls in place: what is not said stays as it was.
  func with(_ residual: Residual) -> RiskScore {
    RiskScore(
      severity: residual.severity?.value ?? severity, likelihood: residual.likelihood?.value ?? likelihood,
      // Without one before, the products before and after could not be compared.
      detection: detection.map { residual.detection?.value ?? $0 })
  }
}
