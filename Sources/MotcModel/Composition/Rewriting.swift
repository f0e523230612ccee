import MotcSource

/// Makes a statement's copy with other names in it: a library's words in the file that uses them.
struct Rewriting {
  var role: (Reference<Role>) -> Reference<Role> = { $0 }
  var expectation: (Reference<Expectation>) -> Reference<Expectation> = { $0 }
  var metric: (Reference<Metric>) -> Reference<Metric> = { $0 }
  var identifier: (Identifier) -> Identifier = { $0 }

  func statement(_ statement: Statement) -> Statement {
    Statement(
      range: statement.range, id: identifier(statement.id), title: statement.title, by: statement.by.map(role),
      text: statement.text,
      say: statement.say, only: statement.only, when: statement.when)
  }

  func action(_ action: Action) -> Action {
    Action(
      statement: statement(action.statement), lane: action.lane, duration: action.duration,
      wait: action.wait, standards: standards(action.standards))
  }

  func standards(_ standards: Standards) -> Standards {
    Standards(
      requirements: standards.requirements.map(requirement), moments: standards.moments.map(moment),
      controls: standards.controls.map(control), fields: standards.fields.map(field),
      hasUnreadRequirement: standards.hasUnreadRequirement)
  }

  func requirement(_ requirement: Requirement) -> Requirement {
    Requirement(
      statement: statement(requirement.statement), measures: requirement.measures,
      meets: requirement.meets.map(expectation), metric: requirement.metric.map(metric),
      writtenStrength: requirement.writtenStrength, within: requirement.within, anchor: requirement.anchor,
      tiers: requirement.tiers, moments: requirement.moments.map(moment), use: requirement.use)
  }

  func moment(_ moment: Moment) -> Moment {
    Moment(
      range: moment.range, id: identifier(moment.id), kind: moment.kind, text: moment.text,
      threatens: moment.threatens, severity: moment.severity, likelihood: moment.likelihood,
      detection: moment.detection, cause: moment.cause, metric: moment.metric.map(metric), only: moment.only,
      when: moment.when, controls: moment.controls.map(control), recovery: moment.recovery.map(recovery),
      residual: moment.residual)
  }

  func control(_ control: Control) -> Control {
    Control(
      statement: statement(control.statement), kind: control.kind, at: control.at, answers: control.answers)
  }

  func recovery(_ recovery: Recovery) -> Recovery {
    Recovery(statement: statement(recovery.statement), within: recovery.within, offer: recovery.offer)
  }

  func field(_ field: FormField) -> FormField {
    FormField(
      range: field.range, id: identifier(field.id), name: field.name, writtenKind: field.writtenKind,
      writtenRequired: field.writtenRequired, choices: field.choices)
  }
}
