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
  JourneyWithoutCustomer(),  // F306
  RepeatedStep(),  // F307
  PhaseOutOfOrder(),  // F308
  RoleOffStage(),  // L401
  JumpedLine(),  // L402
  SupportAtTheFront(),  // L403
  ContactWithoutMoment(),  // L404
  UnmeasuredBackstage(),  // L405
  FrontstageWithoutRequirement(),  // L407
  SilentStretch(),  // L408
  ContactWithoutEvidence(),  // L409
  RiskWithoutControl(),  // M601
  HighRiskWithoutRecovery(),  // M602
  RecoveryWithoutLimit(),  // M603
  ControlWithoutOwner(),  // M604
  EmptyControl(),  // M605
  DuplicateRisk(),  // M606
  RiskWithoutTarget(),  // M607
  UnwatchedHighRisk(),  // M608
  OneSidedControls(),  // M609
  JourneyWithoutDelight(),  // M610
  SeverityWithoutLikelihood(),  // M611
  UnscoredRisks(),  // M612
  TrainingAlone(),  // M613
  ControlBeforehand(),  // M614
  ControlThatRecovers(),  // M615
  NotVerifiable(),  // Q501
  VagueWord(),  // Q502
  SeveralInOne(),  // Q503
  RequirementWithoutOwner(),  // Q504
  UntimedReply(),  // Q505
  ContradictoryStandards(),  // Q506
  RepeatedStandard(),  // Q507
  TextAndMeasureDisagree(),  // Q508
  NegativeWording(),  // Q509
  TooLongToRemember(),  // Q510
  OtherLanguage(),  // Q511
  PurposelessMust(),  // Q512
  UnusualUnit(),  // Q513
  OtherRoleInText(),  // Q514
  UnkeepablePromise(),  // T701
  UntimedPromise(),  // T702
  LimitBelowDuration(),  // T703
  IdleWait(),  // T704
  UnreachablePromise(),  // T706
  RecoverySlowerThanPromise(),  // T707
  UnkeepableLimit(),  // T708
  ActionLongerThanStep(),  // T709
  UnmetExpectation(),  // X901
  UnusedMetric(),  // X902
  ServedToNobody(),  // X904
]

/// What is published about every code, those of the parser and the binder included, by code.
package let catalogue: [RuleInfo] =
  (SyntaxRules.all + StructureRules.all + ProjectRules.all + ReferenceRules.all + allRules.map(\.info)
  + [Overview.unusedStandard]).sorted { $0.code < $1.code }

/// The entry for a code.
package func ruleInfo(_ code: RuleCode) -> RuleInfo? {
  catalogue.first { $0.code == code }
}
