import MotcModel
import MotcSource

/// What hangs on what: expectations, requirements, moments of truth, controls, metrics.
///
/// Things are named by their places in the lists of `Facts` and of the blueprint; each list of places is in their order.
/// It is made by whoever shows it (decision 17); a rule that asks for one link looks for that itself.
package struct TraceGraph: Sendable {
  package enum Watched: Sendable, Hashable {
    case requirement(Int)
    case moment(Int)
    case promise(Int)
  }

  /// By expectation: the requirements that meet it.
  package let meeting: [[Int]]
  /// By moment: the requirements that are at stake in it. Those that it threatens; of one that names none the only
  /// requirement of its step, if there is only one.
  package let atStake: [[Int]]
  /// By requirement: the moments in which it is at stake.
  package let moments: [[Int]]
  /// By control: the moments that it answers.
  package let answered: [[Int]]
  /// By metric: what it watches.
  package let watched: [[Watched]]

  package init(_ facts: Facts) {
    let blueprint = facts.blueprint
    var meeting = [[Int]](repeating: [], count: blueprint.expectations.count)
    var watched = [[Watched]](repeating: [], count: blueprint.metrics.count)
    func places(_ ids: some Sequence<Text>) -> [Text: Int] {
      Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
    }
    let expectations = places(blueprint.expectations.map(\.id.value))
    let metrics = places(blueprint.metrics.map(\.id.value))
    func add(_ metric: Reference<Metric>?, _ watching: Watched) {
      if let place = metric.flatMap({ metrics[$0.name] }) { watched[place].append(watching) }
    }
    var requirementPlaces: [ObjectIdentifier: Int] = [:]
    var ofSteps = [[Int]](repeating: [], count: blueprint.steps.count)
    for (index, borne) in facts.requirements.enumerated() {
      requirementPlaces[ObjectIdentifier(borne.requirement)] = index
      if let step = borne.bearer.step { ofSteps[step].append(index) }
      for expectation in borne.requirement.meets {
        if let place = expectations[expectation.name] { meeting[place].append(index) }
      }
      add(borne.requirement.metric, .requirement(index))
    }
    var moments = [[Int]](repeating: [], count: facts.requirements.count)
    var answered = [[Int]](repeating: [], count: facts.controls.count)
    atStake = facts.moments.enumerated().map { index, borne in
      var requirements = borne.threatened.compactMap { requirementPlaces[ObjectIdentifier($0)] }
      if borne.threatened.isEmpty, let step = borne.bearer.step, ofSteps[step].count == 1 {
        requirements = ofSteps[step]
      }
      for requirement in requirements { moments[requirement].append(index) }
      for control in borne.controls { answered[control].append(index) }
      add(borne.moment.metric, .moment(index))
      return requirements
    }
    for (index, promise) in blueprint.promises.enumerated() { add(promise.metric, .promise(index)) }
    self.meeting = meeting
    self.moments = moments
    self.answered = answered
    self.watched = watched
  }
}
