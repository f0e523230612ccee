import MotcModel
package import MotcSource
import MotcSyntax

/// Every rule that asks the facts, by code. A test holds the list against the folder.
package let allRules: [any Rule] = [
  HigherTierServedWorse(),  // C801
  LooserThanInherited(),  // C802
  InheritedDropped(),  // C803
  ExpiredWaiver(),  // C804
  UnusedWaiver(),  // C805
  IncompleteWaiver(),  // C806
  IncomparableMeasures(),  // C807
  IdleExtends(),  // C808
  OverrideThatMisses(),  // C809
  UnreachableStep(),  // F301
  PathThatNeverEnds(),  // F302
  UnboundedLoop(),  // F303
  AmbiguousBranch(),  // F304
  StepWithoutAction(),  // F305
  RoleOffStage(),  // L401
  JumpedLine(),  // L402
  FrontstageWithoutRequirement(),  // L407
  RiskWithoutControl(),  // M601
  HighRiskWithoutRecovery(),  // M602
  RecoveryWithoutLimit(),  // M603
  ControlWithoutOwner(),  // M604
  DuplicateRisk(),  // M606
  SeverityWithoutLikelihood(),  // M611
  NotVerifiable(),  // Q501
  VagueWord(),  // Q502
  RequirementWithoutOwner(),  // Q504
  ContradictoryStandards(),  // Q506
  TextAndMeasureDisagree(),  // Q508
  UnkeepablePromise(),  // T701
  UntimedPromise(),  // T702
  LimitBelowDuration(),  // T703
  UnreachablePromise(),  // T706
  UnkeepableLimit(),  // T708
  ActionLongerThanStep(),  // T709
  UnmetExpectation(),  // X901
  UnusedMetric(),  // X902
]

/// What is published about every code, those of the parser and the binder included, by code.
package let catalogue: [RuleInfo] =
  (SyntaxRules.all + StructureRules.all + ProjectRules.all + ReferenceRules.all + allRules.map(\.info)
  + [Overview.unusedStandard]).sorted { $0.code < $1.code }

/// The entry for a code.
package func ruleInfo(_ code: RuleCode) -> RuleInfo? {
  catalogue.first { $0.code == code }
}
