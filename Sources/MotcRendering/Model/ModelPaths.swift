import MotcAnalysis
import MotcModel
import MotcSource

/// The path of everything that the facts list, by its place there.
struct ModelPaths {
  let requirements: [String]
  let moments: [String]
  let controls: [String]
  /// For looking up only.
  private let places: [ObjectIdentifier: Int]

  init(_ facts: Facts) {
    func scope(_ bearer: Bearer) -> Text {
      bearer.role?.id.value ?? bearer.step.map { facts.blueprint.steps[$0].id.value } ?? ""
    }
    requirements = facts.requirements.map { $0.requirement.id.path(in: scope($0.bearer)) }
    moments = facts.moments.map { $0.moment.id.path(in: scope($0.bearer)) }
    controls = facts.controls.map { $0.control.id.path(in: scope($0.bearer)) }
    var places: [ObjectIdentifier: Int] = [:]
    for (place, borne) in facts.requirements.enumerated() { places[ObjectIdentifier(borne.requirement)] = place }
    self.places = places
  }

  func path(of requirement: Requirement) -> String? {
    places[ObjectIdentifier(requirement)].map { requirements[$0] }
  }
}
