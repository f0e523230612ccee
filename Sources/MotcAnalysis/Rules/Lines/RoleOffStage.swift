import MotcModel
package import MotcSource

/// L401: a role acts on a side of a line where the file says that it does not stand.
package struct RoleOffStage: Rule {
  package let info = RuleInfo(
    "L401", "role-off-stage", .warning,
    summary: Phrase(
      en: "role acts in a lane other than its stage", zh: "岗位出现在自己位置以外的泳道", af: "rol tree buite sy stadium op"),
    rationale: Phrase(
      en:
        "Whether the customer sees a role decides its dress, its words and its checklist; the file cannot say both.",
      zh: "客户看不看得见一个岗位，决定了它的着装、话术和检查表；文件里不能两样都说。",
      af: "Of die kliënt 'n rol sien, bepaal sy kleredrag, sy woorde en sy kontrolelys; die lêer kan nie albei sê nie."),
    triggering: [
      Example(
        """
        roles:
          cook:
            stage: backstage
        steps:
          - step: order
            customer: orders
            frontstage:
              - ⟦cook⟧: takes the order
            requirements:
              - text: reads the order back once
                measure: orders read back = 1
        """)
    ],
    passing: [
      Example(
        """
        roles:
          cook:
            stage: [frontstage, backstage]
        steps:
          - step: order
            customer: orders
            frontstage:
              - cook: takes the order
            requirements:
              - text: reads the order back once
                measure: orders read back = 1
        """)
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for step in facts.blueprint.steps {
      for action in step.actions {
        for name in action.by {
          guard let role = facts.names.role(name), let stage = role.stages.first,
            !role.stages.contains(where: { $0.value == action.lane })
          else { continue }
          report(
            Self.offStage(.text(name.name), .phrase(Self.name(action.lane)), .phrase(Self.name(stage.value))),
            at: name.range, labels: [Label(stage.range, Self.saidHere())],
            help: Self.moveOrWiden(.phrase(Self.name(action.lane)), .phrase(Self.name(stage.value))))
        }
      }
    }
  }

  private static let offStage = Phrase(
    en: "'{1}' acts in {2} here, but its stage is {3}", zh: "“{1}”在这里属于{2}，它的位置却是{3}",
    af: "'{1}' tree hier in {2} op, maar sy stadium is {3}")
  private static let saidHere = Phrase(en: "its stage is said here", zh: "位置写在这里", af: "sy stadium staan hier")
  private static let moveOrWiden = Phrase(
    en: "move the action to {2}, give it to another role, or add {1} to the role's `{stage}`",
    zh: "把动作移到{2}，或者换一个岗位，或者在这个岗位的“{stage}”里加上{1}",
    af: "skuif die handeling na {2}, gee dit aan 'n ander rol, of voeg {1} by die rol se `{stage}`")

  private static func name(_ lane: Lane) -> Phrase {
    switch lane {
    case .customer: Phrase(en: "customer", zh: "客户", af: "klient")
    case .frontstage: Phrase(en: "frontstage", zh: "前台", af: "voorverhoog")
    case .backstage: Phrase(en: "backstage", zh: "后台", af: "agterverhoog")
    case .support: Phrase(en: "support", zh: "支持", af: "ondersteuning")
    }
  }
}
