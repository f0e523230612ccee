import MotcModel
import MotcSource

/// X901: something that customers want and no standard sees to.
struct UnmetExpectation: Rule {
  let info = RuleInfo(
    "X901", "unmet-expectation", .warning, hiddenBy: ["R203"],
    summary: Phrase(
      en: "expectation that no requirement meets", zh: "没有服务要求满足的客户期望",
      af: "verwagting waaraan geen vereiste voldoen nie"),
    rationale: Phrase(
      en: "A customer's expectation without a standard is met by luck, and its absence shows only in the complaints.",
      zh: "没有服务要求对应的客户期望，满足与否全凭运气，等到有人投诉才知道。",
      af: "'n Verwagting sonder 'n standaard word net per toeval nagekom, en die gebrek wys eers in die klagtes."),
    triggering: [
      Example(
        """
        expectations:
          ⟦fast-answer⟧: Somebody answers at once
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - Answers within three rings

        """),
      Example(
        """
        expectations:
          fast-answer: { text: Somebody answers at once, allow: { X901: with the new telephone system } }
          ⟦friendly-voice⟧: Somebody sounds glad
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - Answers within three rings

        """),
    ],
    passing: [
      Example(
        """
        expectations:
          fast-answer: Somebody answers at once
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - text: Answers within three rings
                meets: [fast-answer]

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    // A blueprint with a base shares its expectations with requirements that stand in the base.
    guard !facts.blueprint.expectations.isEmpty, facts.blueprint.extends == nil else { return }
    var met: Set<Text> = []
    for borne in facts.requirements {
      for expectation in borne.requirement.meets {
        met.insert(expectation.name)
        // A misspelt one is said as such; the one that was meant is met.
        guard facts.names.expectation(expectation) == nil else { continue }
        let ids = facts.blueprint.expectations.map(\.id.value.string)
        met.formUnion(suggestions(for: expectation.name.string, among: ids).map { Text($0) })
      }
    }
    for expectation in facts.blueprint.expectations where !met.contains(expectation.id.value) {
      report(
        Self.notMet(.text(expectation.id.value)), at: expectation.id.range,
        help: Self.addMeets(.text(expectation.id.value)))
    }
  }

  private static let notMet = Phrase(
    en: "no requirement meets '{1}'", zh: "没有服务要求满足“{1}”", af: "geen vereiste voldoen aan '{1}' nie")
  private static let addMeets = Phrase(
    en: "add `{meets}: [{1}]` to the requirement that sees to it, or write that requirement",
    zh: "在对应的服务要求上加“{meets}: [{1}]”；还没有这条要求的，补上",
    af: "voeg `{meets}: [{1}]` by die vereiste wat daarvoor sorg, of skryf daardie vereiste")
}
