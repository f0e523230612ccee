import MotcModel
import MotcSource

/// F308: the journey goes back to an earlier phase.
struct PhaseOutOfOrder: Rule {
  let info = RuleInfo(
    "F308", "phase-out-of-order", .warning,
    summary: Phrase(
      en: "phase that comes back",
      zh: "阶段顺序倒退",
      af: "fase wat terugkom"),
    rationale: Phrase(
      en:
        "Phases are bands from left to right; a step in an earlier band than the one before it is in the wrong place, or the phases are.",
      zh: "阶段从左到右排成几段；某一步所在的阶段排在前一步之前，说明步骤或阶段放错了地方。",
      af:
        "Fases is stroke van links na regs; 'n stap in 'n vroeër strook as dié daarvoor is op die verkeerde plek, of die fases is."
    ),
    triggering: [
      Example(
        """
        phases: [before, during]
        steps:
          - step: book
            phase: before
            customer: books
          - step: arrive
            phase: during
            customer: arrives
          - step: remind
            phase: ⟦before⟧
            customer: gets a reminder

        """)
    ],
    passing: [
      Example(
        """
        phases: [before, during]
        steps:
          - step: book
            phase: before
            customer: books
          - step: arrive
            phase: during
            customer: arrives
            next: [{ when: no table is free, to: book, at-most: 1 }, { to: end }]

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    let steps = facts.blueprint.steps
    let names = facts.blueprint.phases.map(\.id.value)
    guard names.count > 1 else { return }
    let places = steps.map { step in step.phase.flatMap { phase in names.firstIndex(of: phase.name) } }
    var isReported = Set<SourceRange>()
    for edge in facts.journey.edges.indices where facts.journey.isForward(edge) {
      let source = facts.journey.edges[edge].source
      guard let target = facts.journey.edges[edge].target, let before = places[source], let after = places[target],
        after < before, let phase = steps[target].phase, isReported.insert(phase.range).inserted
      else { continue }
      report(
        Self.comesBack(.text(names[after]), .text(names[before])), at: phase.range,
        labels: [Label(steps[source].id.range, Self.stepBefore())], help: Self.moveStep())
    }
  }

  private static let comesBack = Phrase(
    en: "'{1}' comes after '{2}' here, though it is the earlier phase",
    zh: "这里“{1}”出现在“{2}”之后，但它是更早的阶段",
    af: "'{1}' kom hier ná '{2}', hoewel dit die vroeër fase is")
  private static let stepBefore = Phrase(
    en: "the step before it",
    zh: "前一步",
    af: "die stap daarvoor")
  private static let moveStep = Phrase(
    en: "give the step the phase it is in, move it, or put `{phases}` in the order in which the customer lives them",
    zh: "改成它真正所处的阶段，或移动这一步，或按客户经历的顺序排列“{phases}”",
    af:
      "gee die stap die fase waarin dit is, skuif dit, of sit `{phases}` in die volgorde waarin die kliënt hulle beleef"
  )
}
