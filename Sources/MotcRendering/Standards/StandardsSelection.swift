import MotcAnalysis
import MotcModel

/// The entries of one row that an audience sees, and how they refer to one another.
struct StandardsSelection {
  /// Indexes into the lists of the facts.
  let requirements: [Int]
  let moments: [Int]
  /// Those of a moment before those beside the moments, as in the file.
  let controls: [Int]
  /// From 1; for looking up only.
  private let placeOfRequirement: [ObjectIdentifier: Int]
  /// The places of the moments that a control answers; for looking up only.
  private let answered: [Int: [Int]]

  init(_ facts: Facts, _ audience: Audience, requirements: [Int], moments: [Int], controls: [Int]) {
    // What the audience's customers meet.
    let servedMoments = moments.filter { audience.serves(facts.moments[$0]) }
    let answering = Set(servedMoments.flatMap { facts.moments[$0].controls })
    let servedControls = controls.filter { index in
      let control = facts.controls[index]
      return audience.serves(control.control.only) && (!control.isInMoment || answering.contains(index))
    }

    // Of that, what concerns the roles.
    let shownRequirements = requirements.filter {
      audience.serves(facts.requirements[$0].requirement)
        && audience.includes(facts.requirements[$0].responsible.roles)
    }
    let shownControls = servedControls.filter { audience.includes(facts.controls[$0].responsible.roles) }
    let requirementPlaces = Dictionary(
      shownRequirements.enumerated().map { (ObjectIdentifier(facts.requirements[$1].requirement), $0 + 1) },
      uniquingKeysWith: { first, _ in first })
    let controlsShown = Set(shownControls)
    let shownMoments = servedMoments.filter { index in
      let moment = facts.moments[index]
      return audience.isEverybody
        || moment.controls.contains { controlsShown.contains($0) }
        || moment.threatened.contains { requirementPlaces[ObjectIdentifier($0)] != nil }
        || moment.moment.recovery != nil && audience.includes(moment.recoveryResponsible.roles)
    }

    self.requirements = shownRequirements
    self.moments = shownMoments
    self.controls =
      shownControls.filter { facts.controls[$0].isInMoment } + shownControls.filter { !facts.controls[$0].isInMoment }
    placeOfRequirement = requirementPlaces
    var answered: [Int: [Int]] = [:]
    for (place, index) in shownMoments.enumerated() {
      for control in facts.moments[index].controls { answered[control, default: []].append(place + 1) }
    }
    self.answered = answered
  }

  var isEmpty: Bool { requirements.isEmpty && moments.isEmpty && controls.isEmpty }

  /// The places of these requirements in the row, in order.
  func places(of requirements: [Requirement]) -> [Int] {
    requirements.compactMap { placeOfRequirement[ObjectIdentifier($0)] }.sorted()
  }

  /// The places of the moments that a control answers; none when it answers all of them, which goes without saying.
  func answeredPlaces(of control: Int) -> [Int] {
    let places = answered[control] ?? []
    return places.count < moments.count ? places : []
  }
}
