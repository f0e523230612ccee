import MotcModel
package import MotcSource

/// L407: the customer meets staff, and no standard says how.
package struct FrontstageWithoutRequirement: Rule {
  package let info = RuleInfo(
    "L407", "frontstage-without-requirement", .warning,
    summary: Phrase(
      en: "frontstage step without a requirement", zh: "前台步骤没有服务要求", af: "voorverhoog-stap sonder 'n vereiste"),
    rationale: Phrase(
      en: "What the customer sees is the service; without a requirement each colleague does it in a way of his own.",
      zh: "客户看到的就是服务；没有服务要求，每个员工就各做各的。",
      af: "Wat die kliënt sien, is die diens; sonder 'n vereiste doen elke kollega dit op sy eie manier."),
    triggering: [
      Example(
        """
        roles: [agent]
        steps:
          - step: ⟦greet⟧
            customer: arrives
            frontstage:
              - agent: greets the guest
        """)
    ],
    passing: [
      Example(
        """
        roles: [agent]
        steps:
          - step: greet
            customer: arrives
            frontstage:
              - agent: greets the guest
            requirements:
              - text: greets the guest within 30 s
                measure: time to the greeting <= 30 s
        """)
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for step in facts.blueprint.steps {
      let all = [step.standards] + step.actions.map(\.standards)
      guard step.has(.frontstage), !all.contains(where: { !$0.requirements.isEmpty || $0.hasUnreadRequirement }) else {
        continue
      }
      report(Self.nothingRequired(.text(step.id.value)), at: step.id.range, help: Self.writeRequirement())
    }
  }

  private static let nothingRequired = Phrase(
    en: "nothing is required of the frontstage in '{1}'", zh: "前台步骤“{1}”没有服务要求",
    af: "niks word van die voorverhoog in '{1}' vereis nie")
  private static let writeRequirement = Phrase(
    en: "write under `{requirements}` what staff must do and how it is measured",
    zh: "在“{requirements}”下写明员工必须做到什么、怎么衡量",
    af: "skryf onder `{requirements}` wat personeel moet doen en hoe dit gemeet word")
}
