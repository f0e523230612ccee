package import MotcModel
package import MotcSource

/// All that is computed about a blueprint before any rule asks; defined for every blueprint that could be bound.
///
/// The lists are in the order of the standard table: step by step, the step's own before its actions', lanes from top
/// to bottom. A role's standing standards come last and have no step.
package struct Facts: Sendable {
  package let blueprint: Blueprint
  package let names: Names
  package let thresholds: Thresholds
  package let rows: [TableRow]
  package let requirements: [BorneRequirement]
  package let moments: [BorneMoment]
  package let controls: [BorneControl]
  package let journey: Journey
  package let timing: Timing
  package let promises: [PromiseTiming]
  package let limits: [LimitTiming]
  package let conformance: Conformance
  package let measures: MeasureComparison
  /// With those of the house.
  package internal(set) var vagueWords = VagueWords.builtIn
  package internal(set) var units = Units.builtIn

  package init(
    _ blueprint: Blueprint, names: Names, thresholds: Thresholds = Thresholds(),
    conformance: Conformance = Conformance()
  ) {
    self.blueprint = blueprint
    self.names = names
    self.thresholds = thresholds
    self.conformance = conformance
    var collector = Collector(names: names)
    collector.collect(blueprint)
    rows = collector.rows
    requirements = collector.requirements
    moments = collector.moments
    controls = collector.controls
    measures = MeasureComparison(blueprint, collector.requirements)
    journey = Journey(blueprint, names: names)
    timing = Timing(blueprint, journey: journey)
    var clock = ServiceClock(blueprint, timing)
    promises = PromiseTiming.all(of: blueprint, names: names, &clock)
    limits = LimitTiming.all(of: blueprint, requirements, names: names, &clock)
  }

  /// What they are for the customers of one tier.
  package func projected(for tier: Tier) -> Facts {
    let blueprint = blueprint.projected(for: tier)
    return Facts(
      blueprint, names: resolve(blueprint).value, thresholds: thresholds, conformance: conformance)
  }

  package func step(of entity: some Borne) -> Step? {
    entity.bearer.step.map { blueprint.steps[$0] }
  }
}

/// From which score on a risk is high, and from when on a wait is long (decision 10).
package struct Thresholds: Sendable, Hashable {
  /// Of 25: severity × likelihood.
  package var highRisk = 12
  /// Of 125: severity × likelihood × detection.
  package var highRPN = 60
  /// In seconds.
  package var longWait = 600

  package init() {}
}

/// Where standards stand: a step, one of its actions, or a role.
package struct Bearer: Sendable {
  /// The step's place in `Blueprint.steps`; `nil` for a role.
  package let step: Int?
  /// `nil` for the step itself.
  package let action: Action?
  /// The role that a standing standard belongs to.
  package let role: Role?
}

/// A row of the standard table: a step or an action that bears standards of its own.
package struct TableRow: Sendable {
  /// From 1.
  package let number: Int
  package let bearer: Bearer
  package let title: Text
  /// Indexes into `Facts.requirements`, `.moments` and `.controls`.
  package let requirements: Range<Int>
  package let moments: Range<Int>
  package let controls: Range<Int>
  package let fields: [FormField]
}

/// Something that a step, an action or a role bears.
package protocol Borne: Sendable {
  var bearer: Bearer { get }
}

/// Who has to see to a statement, and whether the file says it.
package struct Responsibility: Sendable {
  /// The roles, as far as they are defined.
  package let roles: [Role]
  /// Whether anyone is named at all, be it a role that does not exist (R201 has said so) or the customer.
  package let isAssigned: Bool

  package static let none = Responsibility(roles: [], isAssigned: false)
}

package struct BorneRequirement: Borne {
  package let requirement: Requirement
  package let bearer: Bearer
  package let responsible: Responsibility
}

package struct BorneMoment: Borne {
  package let moment: Moment
  package let bearer: Bearer
  /// The requirements that it threatens: those it names, and the one it is written in.
  package let threatened: [Requirement]
  /// Indexes into `Facts.controls`: its own, and those beside it that answer it.
  package let controls: [Int]
  package let recoveryResponsible: Responsibility
  package let score: RiskScore
  /// Of a risk that is written a second time in its step, for the same customers and condition: the first, by place in
  /// `Facts.moments`.
  package internal(set) var original: Int?
}

package struct BorneControl: Borne {
  package let control: Control
  package let bearer: Bearer
  package let responsible: Responsibility
  /// Whether it is written inside a moment rather than beside the moments.
  package let isInMoment: Bool
}

/// A risk's figures as in an FMEA (IEC 60812): severity, likelihood of occurrence, and how hardly it is detected.
package struct RiskScore: Sendable, Hashable {
  package let severity: Int?
  package let likelihood: Int?
  package let detection: Int?

  package init(severity: Int?, likelihood: Int?, detection: Int?) {
    self.severity = severity
    self.likelihood = likelihood
    self.detection = detection
  }

  /// Severity × likelihood, 1–25; `nil` unless both are given.
  package var risk: Int? {
    guard let severity, let likelihood else { return nil }
    return severity * likelihood
  }

  /// The risk priority number, severity × likelihood × detection, 1–125.
  package var rpn: Int? {
    guard let risk, let detection else { return nil }
    return risk * detection
  }

  package func isHigh(_ thresholds: Thresholds) -> Bool {
    (risk ?? 0) >= thresholds.highRisk || (rpn ?? 0) >= thresholds.highRPN
  }

  /// The score with the controls in place: what is not said stays as it was.
  package func with(_ residual: Residual) -> RiskScore {
    RiskScore(
      severity: residual.severity?.value ?? severity, likelihood: residual.likelihood?.value ?? likelihood,
      // Without one before, the products before and after could not be compared.
      detection: detection.map { residual.detection?.value ?? $0 })
  }
}
