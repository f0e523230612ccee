import MotcSource

extension Blueprint {
  /// The blueprint as customers of one tier meet it: what is for others is gone, and the tier's variants stand.
  package func projected(for tier: Tier) -> Blueprint {
    let projection = TierProjection(tier: tier.id.value)
    let isServed = steps.map { projection.serves($0.only) }
    let names = NameIndex(steps.lazy.map(\.id.value))
    var projected: [Step] = []
    var phase: Reference<Phase>?
    // That of the last step that stays.
    var carried: Reference<Phase>?
    for (index, step) in steps.enumerated() {
      phase = step.phase ?? phase
      guard isServed[index] else { continue }
      defer { carried = phase }
      let arms = step.next.map { arms in arms.flatMap { redirected($0, isServed, names) } }
      projected.append(
        step.with(
          phase: step.phase ?? (phase?.name == carried?.name ? nil : phase),
          actions: step.actions.compactMap { projection.action($0) }, standards: projection.standards(step.standards),
          next: arms))
    }
    // A left-out step without `next` leads to the one below it, and so does what comes before it; only what a left-out
    // step says otherwise has to be written out.
    for (index, step) in steps.enumerated() where isServed[index] && step.next == nil {
      guard index + 1 < steps.count, !isServed[index + 1] else { continue }
      let arms = way(from: index + 1, isServed, names, condition: nil, atMost: nil, seen: [])
      guard let place = projected.firstIndex(where: { $0.id.value == step.id.value }) else { continue }
      let following = place + 1 < projected.count ? projected[place + 1].id.value : nil
      if arms.count == 1, arms[0].condition == nil, arms[0].target?.name == following { continue }
      projected[place] = projected[place].with(next: arms)
    }
    return with(
      roles: roles.map { role in
        role.with(requirements: role.requirements.compactMap { projection.requirement($0) })
      },
      promises: promises.filter { projection.serves($0.only) }, steps: projected)
  }

  private func redirected(_ arm: Arm, _ isServed: [Bool], _ names: NameIndex) -> [Arm] {
    guard let target = arm.target, let place = names.position(of: target.name), !isServed[place] else { return [arm] }
    return way(from: place, isServed, names, condition: arm.condition, atMost: arm.atMost, seen: [])
  }

  /// Where a left-out step leads to, whatever is left out after it as well.
  private func way(
    from place: Int, _ isServed: [Bool], _ names: NameIndex, condition: Located<Text>?, atMost: Located<Int>?,
    seen: Set<Int>
  ) -> [Arm] {
    func arm(to target: Reference<Step>?) -> Arm {
      Arm(range: steps[place].range, condition: condition, target: target, atMost: atMost)
    }
    guard !seen.contains(place) else { return [] }
    guard let arms = steps[place].next else {
      guard place + 1 < steps.count else { return [arm(to: nil)] }
      guard !isServed[place + 1] else {
        return [arm(to: Reference(steps[place + 1].id.value, steps[place + 1].id.range))]
      }
      return way(
        from: place + 1, isServed, names, condition: condition, atMost: atMost, seen: seen.union([place]))
    }
    return arms.flatMap { next -> [Arm] in
      let bound = next.atMost ?? atMost
      let both = next.condition ?? condition
      guard let target = next.target, let further = names.position(of: target.name), !isServed[further] else {
        return [Arm(range: next.range, condition: both, target: next.target, atMost: bound)]
      }
      return way(from: further, isServed, names, condition: both, atMost: bound, seen: seen.union([place]))
    }
  }
}

/// Leaves out what one tier does not get.
private struct TierProjection {
  let tier: Text

  func serves(_ only: [Reference<Tier>]) -> Bool { only.isEmpty || only.contains { $0.name == tier } }

  func action(_ action: Action) -> Action? {
    serves(action.only) ? action.with(standards: standards(action.standards)) : nil
  }

  func standards(_ standards: Standards) -> Standards {
    Standards(
      requirements: standards.requirements.compactMap { requirement($0) },
      moments: standards.moments.compactMap { moment($0) }, controls: standards.controls.filter { serves($0.only) },
      fields: standards.fields, hasUnreadRequirement: standards.hasUnreadRequirement)
  }

  func requirement(_ requirement: Requirement) -> Requirement? {
    let variant = requirement.tiers.first { $0.tier.name == tier }
    guard serves(requirement.only), variant?.isNone != true else { return nil }
    let statement = requirement.statement
    let worded = Statement(
      range: statement.range, id: statement.id, title: statement.title, by: statement.by,
      text: variant?.text ?? statement.text,
      say: statement.say, only: statement.only, when: statement.when)
    let measures = variant?.measures ?? []
    return Requirement(
      statement: worded, measures: measures.isEmpty ? requirement.measures : measures, meets: requirement.meets,
      metric: requirement.metric, writtenStrength: requirement.writtenStrength,
      within: variant?.within ?? requirement.within, anchor: requirement.anchor, tiers: [],
      moments: requirement.moments.compactMap { moment($0) }, use: nil)
  }

  private func moment(_ moment: Moment) -> Moment? {
    guard serves(moment.only) else { return nil }
    return moment.controls.isEmpty ? moment : moment.with(controls: moment.controls.filter { serves($0.only) })
  }
}
