import MotcAnalysis
import MotcModel
import MotcSource

/// Follows the links from requirement to requirement.
struct TraceComposer {
  private let facts: Facts
  private let audience: Audience
  private let language: MessageLanguage
  private let ranking: RiskRanking
  private let checks: CheckTable
  private let trace: TraceGraph
  /// Of the graph's, those that concern the audience's customers.
  private let moments: [[Int]]
  private let requirements: [Owner: [Int]]
  /// Those that hang on no requirement.
  private let looseMoments: [Owner: [Int]]
  /// Those that answer no moment.
  private let looseControls: [Owner: [Int]]

  /// A step, with all its actions, or a role; for looking up only.
  private enum Owner: Hashable {
    case step(Int?)
    case role(ObjectIdentifier)

    init(_ bearer: Bearer) {
      self = bearer.role.map { .role(ObjectIdentifier($0)) } ?? .step(bearer.step)
    }
  }

  init(_ facts: Facts, _ audience: Audience) {
    self.facts = facts
    self.audience = audience
    language = facts.blueprint.language
    ranking = RiskRanking(facts)
    checks = CheckTable(facts, audience)
    let isServed = { (borne: any Borne) in audience.serves(borne.bearer, in: facts.blueprint) }
    func byOwner<Entry: Borne>(_ entries: [Entry], _ isListed: (Int, Entry) -> Bool) -> [Owner: [Int]] {
      var lists: [Owner: [Int]] = [:]
      for (index, borne) in entries.enumerated() where isServed(borne) && isListed(index, borne) {
        lists[Owner(borne.bearer), default: []].append(index)
      }
      return lists
    }

    requirements = byOwner(facts.requirements) { audience.serves($1.requirement) }
    let trace = TraceGraph(facts)
    self.trace = trace
    looseMoments = byOwner(facts.moments) { audience.serves($1) && trace.atStake[$0].isEmpty }
    looseControls = byOwner(facts.controls) { audience.serves($1.control.only) && trace.answered[$0].isEmpty }
    moments = trace.moments.map { moments in
      moments.filter { isServed(facts.moments[$0]) && audience.serves(facts.moments[$0]) }
    }
  }

  // MARK: The three tables

  func groups() -> [TraceGroup] {
    let blueprint = facts.blueprint
    let steps = blueprint.steps.enumerated().map { group(.step($0), number: $0 + 1, $1.id.value, $1.name) }
    let roles = blueprint.roles.map { group(.role(ObjectIdentifier($0)), number: nil, $0.id.value, $0.name) }
    return (steps + roles).filter { !$0.chains.isEmpty }
  }

  private func group(_ owner: Owner, number: Int?, _ id: Text, _ title: Text) -> TraceGroup {
    var chains = (requirements[owner] ?? []).map(chain(ofRequirement:))
    chains += (looseMoments[owner] ?? []).map(chain(ofMoment:))
    chains += (looseControls[owner] ?? []).map(chain(ofControl:))
    return TraceGroup(number: number, id: id, title: title, chains: chains)
  }

  func expectations(_ groups: [TraceGroup]) -> [TraceExpectation] {
    var met: [Text: [String]] = [:]
    for requirement in groups.flatMap(\.chains).compactMap(\.requirement) {
      for expectation in requirement.expectations { met[expectation.id, default: []].append(requirement.code) }
    }
    return facts.blueprint.expectations.map { expectation in
      TraceExpectation(
        id: expectation.id.value, text: expectation.text.value,
        dimension: expectation.dimension.map {
          Enumeration.dimension.enumerators[$0.rawValue].spelling(in: language)
        },
        metBy: enumeration(met[expectation.id.value] ?? []))
    }
  }

  func metrics() -> [TraceMetric] {
    let blueprint = facts.blueprint
    return zip(blueprint.metrics, trace.watched).map { metric, watched in
      TraceMetric(
        id: metric.id.value, name: metric.name, target: metric.target?.value,
        watches: enumeration(watched.compactMap { name(of: $0) }))
    }
  }

  /// The code of a requirement or risk, the words of a delight or promise; `nil` where it does not concern the audience.
  private func name(of watched: TraceGraph.Watched) -> String? {
    let blueprint = facts.blueprint
    switch watched {
    case .requirement(let index):
      let borne = facts.requirements[index]
      guard audience.serves(borne.bearer, in: blueprint), audience.serves(borne.requirement) else { return nil }
      return checks.requirement(index).code
    case .moment(let index):
      let borne = facts.moments[index]
      guard audience.serves(borne.bearer, in: blueprint), audience.serves(borne) else { return nil }
      return ranking.code(of: index) ?? borne.moment.text.value.string
    case .promise(let index):
      let promise = blueprint.promises[index]
      guard audience.serves(promise.only) else { return nil }
      return TraceWords.promise.filled(promise.text.value.string, in: language)
    }
  }

  // MARK: Chains

  private func chain(ofRequirement index: Int) -> TraceChain {
    let borne = facts.requirements[index]
    let requirement = borne.requirement
    let place = facts.place(of: borne.bearer)
    let expectations = links(
      requirement.meets.compactMap { facts.names.expectation($0) }.map { ($0.id.value, $0.text.value) })
    let own = checks.requirement(index)
    var rows = moments[index].enumerated().map { row($1, beside: $0 == 0 ? own : nil) }
    if rows.isEmpty { rows = [TraceRow(moment: nil, controls: [], checks: lists([own]), isFirst: true)] }
    return TraceChain(
      requirement: TraceRequirement(
        range: requirement.range, code: own.code, list: list(of: own), id: Text(requirement.id.path(in: place.id)),
        text: requirement.statement.wording(audience.variant(of: requirement)?.text?.value, in: language),
        condition: condition(requirement.when), expectations: expectations),
      rows: rows, metrics: metrics([requirement.metric] + moments[index].map { facts.moments[$0].moment.metric }),
      wantsMetric: true, wantsRequirement: true)
  }

  private func chain(ofMoment index: Int) -> TraceChain {
    let moment = facts.moments[index].moment
    return TraceChain(
      requirement: nil, rows: [row(index, beside: nil, isFirst: true)], metrics: metrics([moment.metric]),
      wantsMetric: moment.kind == .risk,
      // Of what comes from outside nobody can ask that it be otherwise (M607).
      wantsRequirement: moment.kind == .risk && moment.cause != .customer && moment.cause != .outside)
  }

  private func chain(ofControl index: Int) -> TraceChain {
    TraceChain(
      requirement: nil,
      rows: [
        TraceRow(
          moment: nil, controls: [control(index, isFirst: true)], checks: lists([checks.control(index)]), isFirst: true)
      ], metrics: [], wantsMetric: false, wantsRequirement: false)
  }

  private func row(_ index: Int, beside requirement: CheckTable.Check?, isFirst: Bool = false) -> TraceRow {
    let borne = facts.moments[index]
    let moment = borne.moment
    let place = facts.place(of: borne.bearer)
    let controls = borne.controls.filter { audience.serves(facts.controls[$0].control.only) }
    let recovery = moment.recovery.flatMap { audience.serves($0.only) ? checks.recovery(ofMoment: index) : nil }
    let checked = [requirement] + controls.map { checks.control($0) } + [checks.delight(index), recovery]
    return TraceRow(
      moment: TraceMoment(
        rank: ranking.rank(of: index), id: Text(moment.id.path(in: place.id)), text: moment.text.value,
        condition: condition(moment.when), isDelight: moment.kind == .delight,
        list: checks.delight(index).map(list(of:)), score: borne.score.risk,
        isHigh: borne.score.isHigh(facts.thresholds)),
      controls: controls.enumerated().map { control($1, isFirst: $0 == 0) }, checks: lists(checked.compactMap { $0 }),
      isFirst: isFirst || requirement != nil)
  }

  private func control(_ index: Int, isFirst: Bool) -> TraceControl {
    let borne = facts.controls[index]
    let control = borne.control
    let roles = borne.responsible.roles
    return TraceControl(
      code: checks.control(index).code, list: list(of: checks.control(index)),
      id: Text(control.id.path(in: facts.place(of: borne.bearer).id)),
      text: control.statement.wording(in: language), condition: condition(control.when),
      roles: roles.isEmpty ? nil : Text(MotcRendering.list(roles.map(\.name.string), in: language)), isFirst: isFirst)
  }

  private func metrics(_ references: [Reference<Metric>?]) -> [TraceLink] {
    links(references.compactMap { $0.flatMap { facts.names.metric($0) } }.map { ($0.id.value, $0.name) })
  }

  /// Each once.
  private func links(_ ends: [(id: Text, text: Text)]) -> [TraceLink] {
    var seen = Set<Text>()
    return ends.filter { seen.insert($0.id).inserted }.enumerated().map { place, end in
      TraceLink(id: end.id, text: end.text, isFirst: place == 0)
    }
  }

  /// Each line under the list that is gone through most often.
  private func lists(_ checks: [CheckTable.Check]) -> [TraceChecks] {
    var lists: [TraceChecks] = []
    for name in [TraceWords.everyVisit, TraceWords.opening, TraceWords.audit].map({ $0[language] }) {
      let codes = checks.filter { list(of: $0) == name }.map(\.code)
      guard !codes.isEmpty else { continue }
      lists.append(TraceChecks(list: name, codes: MotcRendering.list(codes, in: language), isFirst: lists.isEmpty))
    }
    return lists
  }

  private func list(of check: CheckTable.Check) -> String {
    (check.isOnVisit ? TraceWords.everyVisit : check.isOnOpening ? TraceWords.opening : TraceWords.audit)[language]
  }

  private func enumeration(_ items: [String]) -> String? {
    items.isEmpty ? nil : MotcRendering.list(items, in: language)
  }

  private func condition(_ when: Located<Text>?) -> Text? {
    when.map { Text(StandardsLabels.condition.filled($0.value.string, in: language)) }
  }
}
