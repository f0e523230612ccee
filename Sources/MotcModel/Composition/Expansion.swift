import MotcSource

/// Puts a library's standards where a file uses them, and brings along what they refer to.
struct Expansion {
  private let imports: [Import]
  /// Without all of them, a name that is not known may be one of the missing.
  private let hasAll: Bool
  private let isLibrary: Bool
  var merging = Merging()
  /// Places of the ids of the standards that were put in.
  private(set) var usedStandards: [SourceRange] = []
  /// Written ids of the step or role in hand: where they came in, and where they are written.
  private var taken: [Text: (place: SourceRange, written: SourceRange)] = [:]
  private var path: Text?

  init(_ imports: [Import], hasAll: Bool, isLibrary: Bool = false) {
    self.imports = imports
    self.hasAll = hasAll
    self.isLibrary = isLibrary
  }

  mutating func expand(_ blueprint: Blueprint) -> Blueprint {
    guard blueprint.usesLibraries || !imports.isEmpty else { return blueprint }
    var expanded = blueprint
    if blueprint.usesLibraries {
      expanded = blueprint.with(
        roles: blueprint.roles.map { expand($0) }, steps: blueprint.steps.map { expand($0) })
    }
    return bringDefinitions(to: expanded)
  }

  private mutating func expand(_ role: Role) -> Role {
    guard role.requirements.contains(where: { $0.use != nil }) else { return role }
    taken = [:]
    path = role.id.value
    for requirement in role.requirements { take(requirement) }
    return role.with(requirements: expand(role.requirements))
  }

  private mutating func expand(_ step: Step) -> Step {
    let uses = step.standards.usesLibraries || step.actions.contains { $0.standards.usesLibraries }
    guard uses else { return step }
    taken = [:]
    path = step.id.value
    step.forEachWrittenID { id, _ in if let name = id.written { taken[name] = (id.range, id.range) } }
    return step.with(
      actions: step.actions.map { action in
        guard action.standards.usesLibraries else { return action }
        return action.with(standards: action.standards.with(requirements: expand(action.standards.requirements)))
      },
      standards: step.standards.with(requirements: expand(step.standards.requirements)))
  }

  private mutating func expand(_ requirements: [Requirement]) -> [Requirement] {
    var result: [Requirement] = []
    for requirement in requirements {
      if let use = requirement.use { add(use, of: requirement, to: &result) } else { result.append(requirement) }
    }
    return result
  }

  private mutating func add(_ use: Use, of local: Requirement, to result: inout [Requirement]) {
    for name in use.names {
      let (libraryName, standardName) = name.value.qualified ?? (name.value, nil as Text?)
      guard let library = imports.first(where: { $0.name == libraryName }) else {
        if hasAll {
          reportUnknown(name, ReferenceRules.libraryUnknown(.text(libraryName)), libraryName, imports.map(\.name))
        }
        continue
      }
      var standards = library.standards
      if let standardName {
        standards = standards.filter { $0.id.written == standardName }
        if standards.isEmpty {
          reportUnknown(
            name, ReferenceRules.standardUnknown(.text(libraryName), .text(standardName)), standardName,
            library.standards.compactMap(\.id.written), qualifiedBy: libraryName)
        }
      }
      for standard in standards {
        usedStandards.append(standard.id.range)
        if let expanded = expanded(standard, of: library, use, name, local) { result.append(expanded) }
      }
    }
  }

  private mutating func expanded(
    _ standard: Requirement, of library: Import, _ use: Use, _ name: Located<Text>, _ local: Requirement
  ) -> Requirement? {
    let id = local.id.written == nil ? standard.id.moved(to: name.range) : local.id
    merging.origins.add(standard.range, broughtInBy: name.range)
    var bindings: [Text: Reference<Role>] = [:]
    for binding in use.bindings {
      if library.roles.contains(where: { $0.id.value == binding.libraryRole.value }) {
        bindings[binding.libraryRole.value] = binding.role
      } else if name.range == use.names.first?.range {
        reportUnknown(
          binding.libraryRole,
          ReferenceRules.roleOfLibraryUnknown(.text(library.name), .text(binding.libraryRole.value)),
          binding.libraryRole.value, library.roles.map(\.id.value))
      }
    }
    if let own = standard.by.first?.name ?? (library.roles.count == 1 ? library.roles.first?.id.value : nil),
      let role = local.by.first
    {
      bindings[own] = role
    }
    var words = Rewriting()
    words.role = { role in
      guard let bound = bindings[role.name] else { return role.qualified(by: library.name) }
      return bound
    }
    words.expectation = { $0.qualified(by: library.name) }
    words.metric = { $0.qualified(by: library.name) }
    let translated = words.requirement(standard)

    guard take(translated, at: name, under: local.id) else { return nil }
    let path = path.map { Text($0.string + "/" + id.string) } ?? Text(id.string)
    return merging.use(translated, as: id, beside: local, path: path)
  }

  /// Enters the ids of a standard; whether they were free. Under an id of its own a standard may come in again: what is
  /// inside it is then there twice, under one id.
  private mutating func take(_ standard: Requirement, at name: Located<Text>, under own: Identifier) -> Bool {
    let inner = standard.moments.flatMap { [$0.id] + $0.controls.map(\.id) }
    let ids = own.written == nil ? [standard.id] + inner : inner
    for id in ids {
      guard let written = id.written, let first = taken[written] else { continue }
      if own.written != nil, first.written == id.range { continue }
      merging.report(
        StructureRules.duplicateID, StructureRules.idTwice(.text(written)), at: name.range,
        labels: [Label(first.place, StructureRules.firstUsedHere())], help: [StructureRules.renameOne()])
      return false
    }
    for id in ids {
      if let written = id.written { taken[written] = (name.range, id.range) }
    }
    return true
  }

  private mutating func take(_ requirement: Requirement) {
    if let name = requirement.id.written { taken[name] = (requirement.id.range, requirement.id.range) }
  }

  private mutating func reportUnknown(
    _ place: Located<Text>, _ message: Message, _ word: Text, _ candidates: [Text], qualifiedBy library: Text? = nil
  ) {
    let near = NearNames(
      word, among: candidates.map(\.string), prefix: library.map { $0.string + "." } ?? "")
    merging.report(
      ReferenceRules.unknownLibraryName, message, at: place.range,
      help: near.help(otherwise: [
        candidates.isEmpty
          ? ReferenceRules.importIt() : ReferenceRules.thereAre(.list(candidates.prefix(20).map { .text($0) }))
      ]), fixIts: near.fixIts(at: place.range))
  }

  // MARK: What standards refer to

  /// The definitions that qualified names mean, as far as anything has such a name.
  private func bringDefinitions(to blueprint: Blueprint) -> Blueprint {
    var names: Set<Text> = []
    blueprint.forEachSharedName { if $0.qualified != nil { names.insert($0) } }
    guard !names.isEmpty else { return blueprint }
    var roles: [Role] = []
    var expectations: [Expectation] = []
    var metrics: [Metric] = []
    for library in imports {
      func brought(_ id: Located<Text>) -> Located<Text>? {
        let name = id.value.qualified(by: library.name)
        return names.contains(name) ? Located(name, id.range) : nil
      }
      for role in library.roles {
        if let id = brought(role.id) { roles.append(role.with(id: id, requirements: [])) }
      }
      for expectation in library.library.expectations {
        guard let id = brought(expectation.id) else { continue }
        expectations.append(
          Expectation(
            range: expectation.range, id: id, writtenText: expectation.text, dimension: expectation.dimension))
      }
      for metric in library.library.metrics {
        guard let id = brought(metric.id) else { continue }
        metrics.append(
          Metric(range: metric.range, id: id, title: metric.title ?? metric.id, target: metric.target))
      }
    }
    // The bearer of a library's standards stays last.
    let bearers = isLibrary ? blueprint.roles.suffix(1) : []
    return blueprint.with(
      roles: blueprint.roles.dropLast(bearers.count) + roles + bearers,
      expectations: blueprint.expectations + expectations, metrics: blueprint.metrics + metrics)
  }
}

extension Standards {
  fileprivate var usesLibraries: Bool { requirements.contains { $0.use != nil } }
}
