import MotcAnalysis
import MotcModel
import MotcSource

extension ChecklistDocument {
  /// Fails when the blueprint has not the roles or the tier of the options.
  static func compose(
    _ facts: Facts, of sources: [SourceFile], for options: RenderOptions
  ) -> Result<ChecklistDocument, RenderFailure> {
    Audience.find(options, in: facts.blueprint).map { audience in
      var composer = ChecklistComposer(facts, audience, options.checklist)
      return composer.document(sources)
    }
  }
}

/// Deals the lines out to the lists.
///
/// Every line takes a number, also one that the audience does not see: codes are the same on all checklists.
private struct ChecklistComposer {
  private let facts: Facts
  private let audience: Audience
  private let form: ChecklistForm
  private let standards: StepStandards
  private let lines: ChecklistLines
  private var setUp: [ChecklistLine] = []
  private var weights = 0

  init(_ facts: Facts, _ audience: Audience, _ form: ChecklistForm) {
    self.facts = facts
    self.audience = audience
    self.form = form
    standards = StepStandards(facts)
    lines = ChecklistLines(facts, audience)
  }

  mutating func document(_ sources: [SourceFile]) -> ChecklistDocument {
    let standing = standingLists()
    var audit: [ChecklistStep] = []
    var visit: [ChecklistStep] = []
    var evidence: [EvidenceStep] = []
    var phase: Text?
    var shownPhase: Text?
    for (index, step) in facts.blueprint.steps.enumerated() {
      phase = step.phase.flatMap { facts.names.phase($0) }?.name ?? phase
      guard audience.serves(step.only) else { continue }
      let items = standards.items(of: index, facts)
      let blocks = blocks(items, at: .step(index))
      if !blocks.isEmpty {
        audit.append(checklistStep(index, blocks, phase: phase == shownPhase ? nil : phase))
        shownPhase = phase
        let short = blocks.filtered(\.isOnVisit)
        if !short.isEmpty { visit.append(checklistStep(index, short, phase: nil)) }
      }
      if let items = evidenceStep(index, after: items.count) { evidence.append(items) }
    }
    let hasOpening = !setUp.isEmpty || !evidence.isEmpty || !standing.isEmpty
    let language = facts.blueprint.language
    let marks = ChecklistMarks(form, language: language)
    return ChecklistDocument(
      words: ChecklistWords(language: language), heading: DocumentHeading(facts, sources, audience),
      header: HeaderBlank.list(form, language: language),
      opening: hasOpening
        ? OpeningList(
          setUp: setUp.isEmpty ? nil : LineGroup(lines: setUp),
          evidence: evidence.isEmpty ? nil : EvidenceList(steps: evidence),
          standing: standing.compactMap { list in
            let blocks = list.blocks.filtered(\.isOnOpening)
            return blocks.isEmpty ? nil : StandingList(role: list.role, blocks: blocks)
          }) : nil,
      visit: visit.isEmpty ? nil : VisitList(steps: visit),
      audit: audit.isEmpty && standing.isEmpty
        ? nil
        : AuditList(
          steps: audit, standing: standing, marks: marks, highestScore: marks.highestScore(weights: weights),
          scoreRule: marks.scoreRule(weights: weights, in: language)))
  }

  private mutating func blocks(_ items: [StepItem], at place: ChecklistLines.Place) -> [ChecklistBlock] {
    var blocks: [ChecklistBlock] = []
    for item in items {
      guard let entry = lines.entry(for: item, at: place) else { continue }
      weights += entry.line.weight
      if entry.line.isOnOpening, case .step = place { setUp.append(entry.line) }
      blocks.append(entry.line, under: entry.condition, entry.incident)
    }
    return blocks
  }

  private func checklistStep(_ index: Int, _ blocks: [ChecklistBlock], phase: Text?) -> ChecklistStep {
    let step = facts.blueprint.steps[index]
    let language = facts.blueprint.language
    return ChecklistStep(
      number: index + 1, id: step.id.value, title: step.name, phase: phase, channel: step.channel?.value,
      duration: step.duration.map { $0.value.text(in: language) }, wait: step.wait.map { $0.value.text(in: language) },
      blocks: blocks)
  }

  private func evidenceStep(_ index: Int, after number: Int) -> EvidenceStep? {
    let step = facts.blueprint.steps[index]
    guard !step.evidence.isEmpty, audience.actsIn(step, facts) else { return nil }
    let lines = step.evidence.enumerated().map { place, item in
      ChecklistLine(
        kind: .evidence, code: String(index + 1) + "." + String(number + place + 1),
        path: step.id.value.string + "/e" + hexadecimal(item.value.fnv1a), text: item.value, roles: [],
        isOnOpening: true)
    }
    return EvidenceStep(number: index + 1, title: step.name, lines: lines)
  }

  private mutating func standingLists() -> [StandingList] {
    standards.standing.compactMap { standing in
      let blocks = blocks(standing.items, at: .role(standing.role))
      return blocks.isEmpty ? nil : StandingList(role: standing.role.name, blocks: blocks)
    }
  }
}

extension [ChecklistBlock] {
  /// Adds a line to the last block, if that has its condition, else to a new one.
  fileprivate mutating func append(_ line: ChecklistLine, under condition: String?, _ incident: Text?) {
    if let last = indices.last, self[last].condition == condition, self[last].incident == incident {
      self[last].lines.append(line)
    } else {
      append(ChecklistBlock(condition: condition, incident: incident, lines: [line]))
    }
  }

  fileprivate func filtered(_ isListed: (ChecklistLine) -> Bool) -> [ChecklistBlock] {
    var short: [ChecklistBlock] = []
    for block in self {
      for line in block.lines where isListed(line) { short.append(line, under: block.condition, block.incident) }
    }
    return short
  }
}
