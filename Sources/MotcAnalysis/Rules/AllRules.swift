import MotcModel
package import MotcSource
import MotcSyntax

/// Every rule that asks the facts, by code. A test holds the list against the folder.
package let allRules: [any Rule] = [
  UnreachableStep(),
  PathThatNeverEnds(),
  UnboundedLoop(),
  AmbiguousBranch(),
  StepWithoutAction(),
  RoleOffStage(),
  JumpedLine(),
  FrontstageWithoutRequirement(),
  UnkeepablePromise(),
  UntimedPromise(),
  RiskWithoutControl(),
  HighRiskWithoutRecovery(),
  RecoveryWithoutLimit(),
  ControlWithoutOwner(),
  DuplicateRisk(),
  SeverityWithoutLikelihood(),
  NotVerifiable(),
  VagueWord(),
  RequirementWithoutOwner(),
  TextAndMeasureDisagree(),
  UnmetExpectation(),
  UnusedMetric(),
]

/// What is published about every code, those of the parser and the binder included, by code.
package let catalogue: [RuleInfo] =
  (SyntaxRules.all + StructureRules.all + ReferenceRules.all + allRules.map(\.info)).sorted { $0.code < $1.code }

/// The entry for a code.
package func ruleInfo(_ code: RuleCode) -> RuleInfo? {
  catalogue.first { $0.code == code }
}
