package import MotcAnalysis
import MotcModel
import MotcSource

/// The compiled blueprint as JSON, for other programs.
///
///     format: "motc-model", version: 1      raised when a key changes its meaning
///     blueprint    id, title, language, messageLanguage, version, owner, customer
///     roles        id, title, kind, stages, requirements, moments, controls
///     expectations id, text, dimension
///     metrics      id, title, target
///     tiers, phases  id, title
///     promises     id, text, from, to, within, when, only, metric
///     steps        column, id, title, phase (carried on), channel, evidence, duration, wait, service, only, next,
///                  requirements, moments, controls, fields, actions
///     rows         of the standard table: number, column, step, action, title, requirements, moments, controls
///
/// - Everything has an `id`; statements, moments, controls and fields have the path `step/id` (`role/id` for a role's
///   standing standards), and so do references to them. Roles, steps, tiers, metrics and expectations are named by
///   their own ids.
/// - A key without a value is left out, and so is an empty list; `rows`, `steps` and `roles` are always there.
/// - `by` is who is named; `responsible` is who answers for it in the end.
/// - Times are objects: `unit` (`s`, `working-day` or `month`), `min` and `max`.
/// - A measure has its `text`, `name` and `operator`, the quantity as written (`value` or `low` and `high`, `tolerance`,
///   `unit`), its `dimension`, and `allowed`: the bounds in the dimension's base unit, as in JSON Schema `minimum`,
///   `maximum`, `exclusiveMinimum`, `exclusiveMaximum`.
/// - Numbers are exact. Where a decimal would not end, the value is a string with a fraction: `"1/3"`.
/// - `service` is how long a step takes after its wait: its `duration`, else what its actions take.
/// - `next` lists where the journey goes on, as written or to the step that follows: `to` a step, or `end: true`; with
///   `when` and `atMost`.
package func modelText(of facts: Facts) -> String {
  var writer = ModelWriter(facts)
  return writer.text()
}

struct ModelWriter {
  let facts: Facts
  let paths: ModelPaths
  /// How far the facts' lists have been written.
  private var nextRequirement = 0
  private var nextMoment = 0
  private var nextControl = 0

  init(_ facts: Facts) {
    self.facts = facts
    paths = ModelPaths(facts)
  }

  mutating func text() -> String {
    let blueprint = facts.blueprint
    var json = JSONWriter()
    json.object { json in
      json.string("format", "motc-model")
      json.number("version", 1)
      json.object("blueprint") { json in
        json.text("id", blueprint.id.value)
        json.text("title", blueprint.title?.value)
        json.text("language", blueprint.languageTag?.value)
        json.string("messageLanguage", blueprint.language.rawValue)
        json.text("version", blueprint.version?.value)
        json.text("owner", blueprint.owner?.value)
        json.text("customer", blueprint.customerTitle?.value)
      }
      json.list("expectations", blueprint.expectations) { json, expectation in
        json.text("id", expectation.id.value)
        json.text("text", expectation.text.value)
        json.optional("dimension", expectation.dimension.map { Enumeration.dimension.word($0.rawValue) })
      }
      json.list("metrics", blueprint.metrics) { json, metric in
        json.text("id", metric.id.value)
        json.text("title", metric.title?.value)
        json.text("target", metric.target?.value)
      }
      json.list("tiers", blueprint.tiers) { json, tier in
        json.text("id", tier.id.value)
        json.text("title", tier.title?.value)
      }
      json.list("phases", blueprint.phases) { json, phase in
        json.text("id", phase.id.value)
        json.text("title", phase.title?.value)
      }
      json.list("promises", blueprint.promises) { json, promise in write(promise, to: &json) }
      json.array("steps") { json in
        var phase: Text?
        for (index, step) in blueprint.steps.enumerated() {
          if let written = step.phase { phase = written.name }
          json.object { json in write(step, at: index, phase: phase, to: &json) }
        }
      }
      // After the steps, as their standards are in the facts.
      json.array("roles") { json in
        for role in blueprint.roles { json.object { json in write(role, to: &json) } }
      }
      json.array("rows") { json in
        for row in facts.rows { json.object { json in write(row, to: &json) } }
      }
    }
    return json.text + "\n"
  }

  private func write(_ promise: Promise, to json: inout JSONWriter) {
    json.string("id", promise.id.string)
    json.text("text", promise.text.value)
    json.point("from", promise.from)
    json.point("to", promise.to)
    json.duration("within", promise.within?.value)
    json.text("when", promise.when?.value)
    json.references("only", promise.only)
    json.text("metric", promise.metric?.name)
  }

  private mutating func write(_ role: Role, to json: inout JSONWriter) {
    json.text("id", role.id.value)
    json.text("title", role.title?.value)
    json.string("kind", role.kind == .system ? "system" : "person")
    json.strings("stages", role.stages.map { Enumeration.stage.word($0.value.rawValue) })
    writeStandards(fields: [], scope: role.id.value, to: &json) { $0.role === role }
  }

  private mutating func write(_ step: Step, at index: Int, phase: Text?, to json: inout JSONWriter) {
    json.number("column", index + 1)
    json.text("id", step.id.value)
    json.text("title", step.title?.value)
    json.text("phase", phase)
    json.text("channel", step.channel?.value)
    json.strings("evidence", step.evidence.map(\.value.string))
    json.duration("duration", step.duration?.value)
    json.duration("wait", step.wait?.value)
    json.duration("service", facts.timing.steps[index].service)
    json.references("only", step.only)
    json.array("next") { json in writeNext(of: index, to: &json) }
    let id = step.id.value
    writeStandards(fields: step.standards.fields, scope: id, to: &json) { $0.step == index && $0.action == nil }
    guard !step.actions.isEmpty else { return }
    json.array("actions") { json in
      for action in step.actions {
        json.object { json in
          json.string("lane", Enumeration.stage.word(action.lane.rawValue))
          json.statement(action.statement, scope: id)
          json.duration("duration", action.duration?.value)
          json.duration("wait", action.wait?.value)
          writeStandards(fields: action.standards.fields, scope: id, to: &json) { $0.action === action }
        }
      }
    }
  }

  private func writeNext(of step: Int, to json: inout JSONWriter) {
    for edge in facts.journey.edgesLeaving(step).map({ facts.journey.edges[$0] }) {
      let arm = facts.blueprint.arm(of: edge)
      json.object { json in
        json.text("when", arm?.condition?.value)
        switch edge.destination {
        case .step(let target): json.text("to", facts.blueprint.steps[target].id.value)
        case .end: json.bool("end", true)
        case .unknown: json.text("to", arm?.target?.name)
        }
        if let atMost = edge.atMost { json.number("atMost", atMost) }
      }
    }
  }

  private func write(_ row: TableRow, to json: inout JSONWriter) {
    json.number("number", row.number)
    if let index = row.bearer.step {
      let step = facts.blueprint.steps[index]
      json.number("column", index + 1)
      json.text("step", step.id.value)
      if let action = row.bearer.action { json.string("action", action.id.path(in: step.id.value)) }
    }
    json.text("title", row.title)
    json.strings("requirements", row.requirements.map { paths.requirements[$0] })
    json.strings("moments", row.moments.map { paths.moments[$0] })
    json.strings("controls", row.controls.map { paths.controls[$0] })
  }

  // MARK: What a step, an action or a role bears

  /// The facts' lists are in the order in which bearers are written: each takes what is next.
  private mutating func writeStandards(
    fields: [FormField], scope: Text, to json: inout JSONWriter, isBorne: (Bearer) -> Bool
  ) {
    let requirements = Self.take(facts.requirements, from: &nextRequirement, isBorne)
    let moments = Self.take(facts.moments, from: &nextMoment, isBorne)
    let controls = Self.take(facts.controls, from: &nextControl, isBorne)
    json.list("requirements", requirements) { json, index in write(requirement: index, scope, to: &json) }
    json.list("moments", moments) { json, index in write(moment: index, scope, to: &json) }
    json.list("controls", controls) { json, index in write(control: index, scope, to: &json) }
    json.list("fields", fields) { json, field in
      json.string("id", field.id.path(in: scope))
      json.text("name", field.name.value)
      json.string("type", Enumeration.fieldKind.word(field.kind.rawValue))
      json.bool("required", field.isRequired)
      json.strings("choices", field.choices.map(\.value.string))
    }
  }

  private static func take(_ list: [some Borne], from start: inout Int, _ isBorne: (Bearer) -> Bool) -> Range<Int> {
    let first = start
    while start < list.count, isBorne(list[start].bearer) { start += 1 }
    return first..<start
  }

  private func write(requirement index: Int, _ scope: Text, to json: inout JSONWriter) {
    let borne = facts.requirements[index]
    let requirement = borne.requirement
    json.statement(requirement.statement, scope: scope)
    json.strings("responsible", borne.responsible.roles.map(\.id.value.string))
    json.string("strength", requirement.strength == .must ? "must" : "should")
    json.measures(requirement.measures)
    json.duration("within", requirement.within?.value)
    if let anchor = requirement.anchor { json.point(anchor.side == .after ? "after" : "before", anchor.point) }
    json.references("meets", requirement.meets)
    json.text("metric", requirement.metric?.name)
    json.list("tiers", requirement.tiers) { json, variant in
      json.text("tier", variant.tier.name)
      if variant.isNone { json.bool("none", true) }
      json.text("text", variant.text?.value)
      json.measures(variant.measures)
      json.duration("within", variant.within?.value)
    }
  }

  private func write(moment index: Int, _ scope: Text, to json: inout JSONWriter) {
    let borne = facts.moments[index]
    let moment = borne.moment
    json.string("id", moment.id.path(in: scope))
    json.string("kind", moment.kind == .risk ? "risk" : "delight")
    json.text("text", moment.text.value)
    json.text("when", moment.when?.value)
    json.references("only", moment.only)
    json.strings("threatens", borne.threatened.compactMap { paths.path(of: $0) })
    json.optional("cause", moment.cause.map { Enumeration.cause.word($0.rawValue) })
    json.text("metric", moment.metric?.name)
    json.score("score", borne.score, isHigh: borne.score.isHigh(facts.thresholds))
    if let residual = moment.residual {
      let score = borne.score.with(residual)
      json.score("residual", score, isHigh: score.isHigh(facts.thresholds))
    }
    json.strings("controls", borne.controls.map { paths.controls[$0] })
    if let recovery = moment.recovery {
      json.object("recovery") { json in
        json.statement(recovery.statement, scope: scope)
        json.strings("responsible", borne.recoveryResponsible.roles.map(\.id.value.string))
        json.duration("within", recovery.within?.value)
        json.text("offer", recovery.offer?.value)
      }
    }
  }

  private func write(control index: Int, _ scope: Text, to json: inout JSONWriter) {
    let borne = facts.controls[index]
    json.statement(borne.control.statement, scope: scope)
    json.strings("responsible", borne.responsible.roles.map(\.id.value.string))
    json.optional("kind", borne.control.kind.map { Enumeration.controlKind.word($0.rawValue) })
    json.text("at", borne.control.at?.name)
  }
}
