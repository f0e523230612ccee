import MotcAnalysis
import MotcModel
import MotcSource

/// For whom a document is made: the roles and the tier of `RenderOptions`, found in the blueprint.
struct Audience {
  /// Empty for everybody.
  let roles: [Role]
  /// `nil`: customers of all tiers.
  let tier: Tier?
  /// Whether id, version and checksum of the blueprint are shown.
  let namesEdition: Bool
  /// What the document may lead to.
  let surroundings: Surroundings

  /// What there is for the audience's customers.
  func facts(of facts: Facts) -> Facts { tier.map { facts.projected(for: $0) } ?? facts }

  var isEverybody: Bool { roles.isEmpty }

  static func find(_ options: RenderOptions, in blueprint: Blueprint) -> Result<Audience, RenderFailure> {
    var roles: [Role] = []
    for name in options.roles ?? [] {
      let role = blueprint.roles.first { $0.id.value == name } ?? blueprint.roles.first { $0.title?.value == name }
      guard let role else { return .failure(.unknownRole(name, known: blueprint.roles.map(\.id.value))) }
      if !roles.contains(where: { $0 === role }) { roles.append(role) }
    }
    var tier: Tier?
    if let name = options.tier {
      tier = blueprint.tiers.first { $0.id.value == name } ?? blueprint.tiers.first { $0.title?.value == name }
      if tier == nil { return .failure(.unknownTier(name, known: blueprint.tiers.map(\.id.value))) }
    }
    return .success(
      Audience(roles: roles, tier: tier, namesEdition: options.namesEdition, surroundings: options.surroundings))
  }

  /// Whether one of the audience's roles is among these.
  func includes(_ roles: [Role]) -> Bool {
    isEverybody || roles.contains { role in self.roles.contains { $0 === role } }
  }

  /// Whether a person of the audience acts in the step.
  func actsIn(_ step: Step, _ facts: Facts) -> Bool {
    isEverybody
      || step.actions.contains { action in
        action.lane != .customer && includes(facts.roles(action.by).filter { $0.kind == .person })
      }
  }

  /// Who is named beside a line: nobody where the document is for that one role.
  func namesBeside(_ roles: [Role]) -> [RoleName] {
    self.roles.count == 1 && roles.count == 1 && includes(roles) ? [] : RoleName.list(roles)
  }

  /// Whether something that is limited to these tiers (empty: to none) concerns the audience's customers.
  func serves(_ only: [Reference<Tier>]) -> Bool {
    guard let tier, !only.isEmpty else { return true }
    return only.contains { $0.name == tier.id.value }
  }

  /// Whether what stands there is part of the audience's journey.
  func serves(_ bearer: Bearer, in blueprint: Blueprint) -> Bool {
    (bearer.step.map { serves(blueprint.steps[$0].only) } ?? true) && (bearer.action.map { serves($0.only) } ?? true)
  }

  func serves(_ requirement: Requirement) -> Bool {
    serves(requirement.only) && variant(of: requirement)?.isNone != true
  }

  /// What a tier does not get cannot go wrong for it.
  func serves(_ moment: BorneMoment) -> Bool {
    serves(moment.moment.only) && (moment.threatened.isEmpty || moment.threatened.contains { serves($0) })
  }

  /// What the requirement is for the audience's tier, where that differs.
  func variant(of requirement: Requirement) -> TierVariant? {
    guard let tier else { return nil }
    return requirement.tiers.first { $0.tier.name == tier.id.value }
  }
}
