import MotcAnalysis
import MotcModel
import MotcSource

/// An entry before it is numbered.
struct ItemParts {
  let id: Text
  let text: Text
  var condition: Text?
  var tiers: Text?
  var mark: Text?
  var isDelight = false
  var isHighRisk = false
  var details: [StandardsDetail] = []

  func item(number: Int?) -> StandardsItem {
    StandardsItem(
      number: number, id: id, text: text, condition: condition, tiers: tiers, mark: mark, isDelight: isDelight,
      isHighRisk: isHighRisk, details: details)
  }
}

extension StandardsComposer {
  func requirement(_ index: Int, _ row: RowContext) -> ItemParts {
    let borne = facts.requirements[index]
    let requirement = borne.requirement
    let variant = audience.variant(of: requirement)
    var item = parts(
      of: requirement.statement, in: row, text: requirement.statement.wording(variant?.text?.value, in: language))
    if requirement.strength == .should { item.mark = Text(StandardsLabels.should[language]) }
    let measures = variant.map(\.measures).flatMap { $0.isEmpty ? nil : $0 } ?? requirement.measures
    item.details += detail(StandardsLabels.measure, words(of: measures))
    let within = variant?.within ?? requirement.within
    item.details += detail(
      within == nil ? StandardsLabels.when : StandardsLabels.within, timeStandard(within?.value, requirement.anchor))
    if audience.tier == nil { item.details += requirement.tiers.map { tierDetail($0, requirement.anchor) } }
    item.details += sayDetail(requirement.say)
    item.details += responsible(borne.responsible, row)
    return item
  }

  func moment(_ index: Int, _ row: RowContext) -> ItemParts {
    let borne = facts.moments[index]
    let moment = borne.moment
    var item = ItemParts(id: Text(moment.id.path(in: row.scope)), text: moment.text.value)
    item.condition = condition(moment.when)
    item.tiers = tiers(moment.only)
    item.isDelight = moment.kind == .delight
    if item.isDelight { item.mark = Text(StandardsLabels.delight[language]) }
    item.isHighRisk = borne.score.isHigh(facts.thresholds)
    item.details += detail(StandardsLabels.risk, score(of: borne))
    let threatened = row.selection.places(of: borne.threatened)
    if row.selection.requirements.count > 1, !threatened.isEmpty {
      item.details += detail(
        item.isDelight ? StandardsLabels.exceeds : StandardsLabels.threatens,
        StandardsLabels.threatened.filled(numbers(threatened), in: language))
    }
    if let recovery = moment.recovery {
      item.details += detail(StandardsLabels.recovery, words(of: recovery), isLong: true)
      item.details += sayDetail(recovery.say)
      item.details += responsible(borne.recoveryResponsible, row)
    }
    return item
  }

  func control(_ index: Int, _ row: RowContext) -> ItemParts {
    let borne = facts.controls[index]
    let control = borne.control
    var item = parts(of: control.statement, in: row, text: control.statement.wording(in: language))
    let answered = row.selection.answeredPlaces(of: index)
    if !answered.isEmpty {
      item.details += detail(StandardsLabels.answers, StandardsLabels.answered.filled(numbers(answered), in: language))
    }
    item.details += sayDetail(control.say)
    item.details += responsible(borne.responsible, row)
    if let kind = control.kind {
      item.details += detail(
        StandardsLabels.kind, Enumeration.controlKind.enumerators[kind.rawValue].spelling(in: language))
    }
    if let reference = control.at {
      item.details += detail(StandardsLabels.at, words(ofStep: reference), isLong: true)
    }
    return item
  }

  // MARK: Parts of an entry

  private func parts(of statement: Statement, in row: RowContext, text: Text) -> ItemParts {
    var item = ItemParts(id: Text(statement.id.path(in: row.scope)), text: text)
    item.condition = condition(statement.when)
    item.tiers = tiers(statement.only)
    return item
  }

  private func condition(_ when: Located<Text>?) -> Text? {
    when.map { Text(StandardsLabels.condition.filled($0.value.string, in: language)) }
  }

  /// `1)、3)`.
  private func numbers(_ places: [Int]) -> String {
    list(places.map { "\($0))" }, in: language)
  }

  private func tiers(_ only: [Reference<Tier>]) -> Text? {
    guard !only.isEmpty, audience.tier == nil else { return nil }
    return Text(list(only.map { name(of: $0).string }, in: language))
  }

  private func name(of tier: Reference<Tier>) -> Text { facts.names.tier(tier)?.name ?? tier.name }

  private func tierDetail(_ variant: TierVariant, _ anchor: Anchor?) -> StandardsDetail {
    var words: [String] = []
    if variant.isNone { words.append(StandardsLabels.notForTier[language]) }
    if let text = variant.text { words.append(text.value.string) }
    if !variant.measures.isEmpty { words.append(self.words(of: variant.measures)) }
    if let within = variant.within { words.append(timeStandard(within.value, anchor)) }
    return StandardsDetail(label: name(of: variant.tier), text: Text(sequence(words, in: language)), isLong: true)
  }

  /// Nothing where it is who is named for the row.
  private func responsible(_ responsibility: Responsibility, _ row: RowContext) -> [StandardsDetail] {
    if isSame(responsibility.roles, row.usualRoles) { return [] }
    return detail(StandardsLabels.responsible, names(of: responsibility.roles).string)
  }

  private func sayDetail(_ say: Located<Text>?) -> [StandardsDetail] {
    say.map { detail(StandardsLabels.say, StandardsLabels.saying.filled($0.value.string, in: language), isLong: true) }
      ?? []
  }

  private func detail(_ label: Phrase, _ text: String, isLong: Bool = false) -> [StandardsDetail] {
    text.isEmpty ? [] : [StandardsDetail(label: Text(label[language]), text: Text(text), isLong: isLong)]
  }

  /// `4 × 3 × 2 = 24 → 4`.
  private func score(of borne: BorneMoment) -> String {
    guard let total = borne.score.rpn ?? borne.score.risk else { return "" }
    let factors = [borne.score.severity, borne.score.likelihood, borne.score.detection].compactMap {
      $0.map(String.init)
    }
    var words = factors.joined(separator: " × ") + " = \(total)"
    if let residual = borne.moment.residual {
      let after = borne.score.with(residual)
      if let left = after.rpn ?? after.risk { words += " → \(left)" }
    }
    return words
  }

  private func words(of measures: [Located<Measure>]) -> String {
    sequence(measures.map { $0.value.text(in: language) }, in: language)
  }

  private func words(of recovery: Recovery) -> String {
    var words: [String] = []
    if let condition = condition(recovery.when) { words.append(condition.string) }
    if recovery.statement.hasWording { words.append(recovery.statement.wording(in: language).string) }
    var tail: [String] = []
    if let within = recovery.within {
      tail.append(StandardsLabels.withinTime.filled(within.value.text(in: language), in: language))
    }
    if let offer = recovery.offer { tail.append(StandardsLabels.offer.filled(offer.value.string, in: language)) }
    let body = words.joined(separator: language == .chinese ? "" : " ")
    return sequence(([body] + tail).filter { !$0.isEmpty }, in: language)
  }

  private func words(ofStep reference: Reference<Step>) -> String {
    guard let index = facts.names.step(reference) else { return reference.name.string }
    return StandardsLabels.atColumn.filled(facts.blueprint.steps[index].name.string, String(index + 1), in: language)
  }

  private func timeStandard(_ within: DurationRange?, _ anchor: Anchor?) -> String {
    MotcRendering.timeStandard(
      within, anchor, stepName: { facts.names.step($0).map { facts.blueprint.steps[$0].name } ?? $0.name },
      in: language)
  }
}
