import MotcModel
import MotcSource

/// X904: what no tier gets, by its own `only` and those of what it stands in.
struct ServedToNobody: Rule {
  let info = RuleInfo(
    "X904", "served-to-nobody", .warning, hiddenBy: ["R203"],
    summary: Phrase(en: "what no tier gets", zh: "哪一级客户都得不到的内容", af: "wat geen vlak kry nie"),
    rationale: Phrase(
      en: "It was thought out and written down, and stands on the checklist of no customer's visit.",
      zh: "想好了，也写下来了，却不在任何客户的检查表上。",
      af: "Dit is uitgedink en neergeskryf, en staan op geen klant se kontrolelys nie."),
    triggering: [
      Example(
        """
        tiers: [gold, base]
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - text: Answers within three rings
                only: [gold]
                moments:
                  - risk: it rings four times
                    only: ⟦base⟧
                    controls: [{ agent: stays by the telephone }]
        """),
      Example(
        """
        tiers: [gold, base]
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - text: Answers within three rings
                only: [gold]
                tiers: { ⟦base⟧: { text: Answers within five rings } }
              - text: Asks for the name
                only: [base]
                tiers: { base: ⟦none⟧ }
        """),
    ],
    passing: [
      Example(
        """
        tiers: [gold, base]
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - text: Answers within three rings
                only: [gold]
                moments:
                  - risk: it rings four times
                    only: [gold, base]
                    controls: [{ agent: stays by the telephone }]
        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    guard !facts.blueprint.tiers.isEmpty else { return }
    var walk = Walk(facts: facts, report: report)
    for role in facts.blueprint.roles {
      for requirement in role.requirements { walk.visit(requirement, in: .all) }
    }
    for step in facts.blueprint.steps {
      guard let served = walk.narrowed(.all, to: step.only) else { continue }
      walk.visit(step.standards, in: served)
      for action in step.actions {
        if let some = walk.narrowed(served, to: action.only) { walk.visit(action.standards, in: some) }
      }
    }
    report = walk.report
  }

  /// The tiers that get what stands around, and where the nearest `only` says so.
  private enum Served {
    case all
    case some([Reference<Tier>])
  }

  private struct Walk {
    let facts: Facts
    var report: RuleReport

    /// Those of the tiers that `only` names too; `nil` when there are none, which is reported.
    mutating func narrowed(_ served: Served, to only: [Reference<Tier>]) -> Served? {
      // A name that stands for no tier was reported.
      guard !only.isEmpty, only.allSatisfy({ facts.names.tier($0) != nil }) else { return served }
      guard case .some(let outer) = served else { return .some(only) }
      let both = only.filter { tier in outer.contains { $0.name == tier.name } }
      guard both.isEmpty else { return .some(both) }
      reportNobody(only[0], among: outer)
      return nil
    }

    private mutating func reportNobody(_ tier: Reference<Tier>, among outer: [Reference<Tier>]) {
      report(
        ServedToNobody.nobodyGets(.text(tier.name), .list(outer.map { .text($0.name) })), at: tier.range,
        labels: [Label(outer[0].range, ServedToNobody.onlyThese())],
        help: [ServedToNobody.writeThese(.list(outer.map { .text($0.name) }))])
    }

    mutating func visit(_ standards: Standards, in served: Served) {
      for requirement in standards.requirements { visit(requirement, in: served) }
      for moment in standards.moments { visit(moment, in: served) }
      for control in standards.controls { _ = narrowed(served, to: control.only) }
    }

    mutating func visit(_ requirement: Requirement, in served: Served) {
      guard let some = narrowed(served, to: requirement.only) else { return }
      visitVariants(of: requirement, in: some)
      for moment in requirement.moments { visit(moment, in: some) }
    }

    /// A variant for a tier that does not get the requirement; `none` for each that does.
    private mutating func visitVariants(of requirement: Requirement, in served: Served) {
      let variants = requirement.tiers
      guard !variants.isEmpty, variants.allSatisfy({ facts.names.tier($0.tier) != nil }) else { return }
      if case .some(let tiers) = served {
        for variant in variants where !variant.isNone && !tiers.contains(where: { $0.name == variant.tier.name }) {
          reportNobody(variant.tier, among: tiers)
        }
      }
      let names =
        switch served {
        case .all: facts.blueprint.tiers.map(\.id.value)
        case .some(let tiers): tiers.map(\.name)
        }
      let left = variants.filter { $0.isNone && names.contains($0.tier.name) }
      guard left.count == names.count, let last = left.last?.none else { return }
      report(ServedToNobody.allLeftOut(), at: last, help: [ServedToNobody.dropOrServe()])
    }

    private mutating func visit(_ moment: Moment, in served: Served) {
      guard let some = narrowed(served, to: moment.only) else { return }
      for control in moment.controls { _ = narrowed(some, to: control.only) }
      if let recovery = moment.recovery { _ = narrowed(some, to: recovery.statement.only) }
    }
  }

  private static let nobodyGets = Phrase(
    en: "nobody gets what is here for '{1}': it stands inside what is only for '{2}'",
    zh: "这里给“{1}”的内容谁也得不到：它写在只给“{2}”的内容里面",
    af: "niemand kry wat hier vir '{1}' is nie: dit staan binne wat net vir '{2}' is")
  private static let onlyThese = Phrase(en: "only for these", zh: "只给这些客户", af: "net vir hierdie")
  private static let writeThese = Phrase(
    en: "write `{1}` here, or move it to where this tier is served", zh: "这里写“{1}”，或者移到这一级客户能得到的地方",
    af: "skryf hier `{1}`, of skuif dit na waar hierdie vlak bedien word")
  private static let allLeftOut = Phrase(
    en: "nobody gets this standard: each of its tiers gets none of it", zh: "这条标准谁也得不到：每一级客户都写了“无”",
    af: "niemand kry hierdie standaard nie: elkeen van sy vlakke kry niks daarvan nie")
  private static let dropOrServe = Phrase(
    en: "give it to one of them, or remove the standard", zh: "至少给其中一级，或者删掉这条标准",
    af: "gee dit aan een van hulle, of verwyder die standaard")
}
