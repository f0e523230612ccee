import MotcSource

// Entities do not change; these make one that differs in some properties.

extension Blueprint {
  func with(
    roles: [Role]? = nil, expectations: [Expectation]? = nil, metrics: [Metric]? = nil, phases: [Phase]? = nil,
    promises: [Promise]? = nil, steps: [Step]? = nil
  ) -> Blueprint {
    Blueprint(
      range: range, id: id, title: title, languageTag: languageTag, language: language, version: version,
      owner: owner, imports: imports, extends: extends, drop: drop, waivers: waivers, allowances: allowances,
      roles: roles ?? self.roles, customerTitle: customerTitle, expectations: expectations ?? self.expectations,
      metrics: metrics ?? self.metrics, tiers: tiers, phases: phases ?? self.phases,
      promises: promises ?? self.promises, steps: steps ?? self.steps, usesLibraries: false)
  }
}

extension Step {
  func with(
    phase: Reference<Phase>? = nil, actions: [Action]? = nil, standards: Standards? = nil, next: [Arm]? = nil
  ) -> Step {
    Step(
      range: range, id: id, title: title, phase: phase ?? self.phase, channel: channel, evidence: evidence,
      actions: actions ?? self.actions, duration: duration, wait: wait, standards: standards ?? self.standards,
      next: next ?? self.next, only: only, placement: placement)
  }
}

extension Action {
  func with(standards: Standards) -> Action {
    Action(
      statement: statement, lane: lane, duration: duration, wait: wait, standards: standards)
  }
}

extension Standards {
  func with(requirements: [Requirement]) -> Standards {
    Standards(
      requirements: requirements, moments: moments, controls: controls, fields: fields,
      hasUnreadRequirement: hasUnreadRequirement)
  }
}

extension Role {
  func with(id: Located<Text>? = nil, requirements: [Requirement]? = nil) -> Role {
    Role(
      range: range, id: id ?? self.id, title: title, stages: stages, writtenKind: writtenKind,
      requirements: requirements ?? self.requirements)
  }
}

extension Requirement {
  func with(moments: [Moment]) -> Requirement {
    Requirement(
      statement: statement, measures: measures, meets: meets, metric: metric, writtenStrength: writtenStrength,
      within: within, anchor: anchor, tiers: tiers, moments: moments, use: use)
  }
}

extension Moment {
  func with(controls: [Control]) -> Moment {
    Moment(
      range: range, id: id, kind: kind, text: text, threatens: threatens, severity: severity, likelihood: likelihood,
      detection: detection, cause: cause, metric: metric, only: only, when: when, controls: controls,
      recovery: recovery, residual: residual)
  }
}
