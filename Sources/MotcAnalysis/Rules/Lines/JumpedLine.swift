import MotcModel
package import MotcSource

/// L402: customer and backstage meet in one step with nobody frontstage between them.
package struct JumpedLine: Rule {
  package let info = RuleInfo(
    "L402", "jumped-line", .warning,
    summary: Phrase(
      en: "customer meets backstage with no frontstage between", zh: "客户直接面对后台，中间没有前台",
      af: "kliënt ontmoet agterverhoog sonder voorverhoog tussenin"),
    rationale: Phrase(
      en:
        "Behind the line of visibility nobody is prepared for the customer: what he meets there has no greeting and no standard.",
      zh: "可视分界线后面的人没有面对客户的准备：客户在那里既得不到接待，也没有标准可依。",
      af:
        "Agter die sigbaarheidslyn is niemand op die kliënt voorberei nie: wat hy daar teëkom, het geen groet en geen standaard nie."
    ),
    triggering: [
      Example(
        """
        roles: [mechanic]
        steps:
          - step: fault
            customer: describes the fault
            backstage:
              - mechanic: ⟦tests the car⟧
        """)
    ],
    passing: [
      Example(
        """
        roles: [mechanic]
        steps:
          - step: fault
            customer: describes the fault
          - step: test
            customer: waits in the lounge
            backstage:
              - mechanic: tests the car
        """),
      Example(
        """
        roles:
          mechanic:
          portal: { stage: support, kind: system }
        steps:
          - step: fault
            customer: enters the fault
            backstage:
              - mechanic: reads the entry
            support:
              - portal: saves the entry
        """),
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for step in facts.blueprint.steps {
      guard let backstage = step.actions.first(where: { $0.lane == .backstage }), !step.has(.frontstage),
        let customer = step.actions.first(where: { $0.lane == .customer && !isWaiting($0) }), step.wait == nil,
        !step.actions.contains(where: { mediates($0, facts) })
      else { continue }
      report(
        Self.lineJumped(.text(step.id.value)), at: backstage.text.range,
        labels: [Label(customer.text.range, Self.customerActs())], help: Self.addFrontstage())
    }
  }

  /// Whether the action itself stands between the two: a system that the customer deals with, or an action of the
  /// customer with standards for the staff in it.
  private func mediates(_ action: Action, _ facts: Facts) -> Bool {
    switch action.lane {
    case .support: action.by.contains { facts.names.role($0)?.kind == .system }
    case .customer: action.standards.isRow
    case .frontstage, .backstage: false
    }
  }

  private func isWaiting(_ action: Action) -> Bool { action.wait != nil || Self.words.isIn(action.text.value) }

  /// How a text says that the customer waits, is not there, or deals with a thing.
  private static let words = WordList(
    "等候|等待|排队|不在|离开|外出|自助|投入|扫码|网上|线上|手机上",
    """
    wait|waits|waiting|waited|queue|queues|queuing|is out|is away|absent|not at home|leaves|has left|self-service|return box|\
    book drop|drop box|drops|online|website|app|kiosk|machine
    """, "wag|tou|is weg|nie tuis|vertrek|selfdiens|aanlyn|webwerf|toep|masjien")

  private static let lineJumped = Phrase(
    en: "in '{1}' customer and backstage act with nobody frontstage between them",
    zh: "步骤“{1}”里客户和后台都有动作，中间却没有前台", af: "in '{1}' tree kliënt en agterverhoog op met niemand tussenin nie")
  private static let customerActs = Phrase(en: "the customer acts here", zh: "客户的动作", af: "die kliënt doen iets hier")
  private static let addFrontstage = Phrase(
    en: "add the `{frontstage}` action that the customer meets, or move the backstage work to a step of its own",
    zh: "补上客户接触到的“{frontstage}”动作，或者把后台工作移到单独的步骤",
    af: "voeg die `{frontstage}`-handeling by wat die kliënt teëkom, of skuif die werk na 'n eie stap")
}
