import MotcModel
import MotcSource

/// Q501: a standard that nobody can tick off. Silent where Q502 has a word to point at.
struct NotVerifiable: Rule {
  let info = RuleInfo(
    "Q501", "not-verifiable", .warning, hiddenBy: ["Q502"],
    summary: Phrase(
      en: "standard that nobody can verify", zh: "无法检查的服务要求", af: "standaard wat niemand kan nagaan nie"),
    rationale: Phrase(
      en: "A claim of attitude or quality looks the same, met or not: two inspectors tick it differently.",
      zh: "只讲态度或质量的要求，做没做到看不出来：两个检查人会打出不同的结果。",
      af: "'n Aanspraak op houding of gehalte lyk altyd dieselfde: twee inspekteurs merk dit verskillend."),
    triggering: [
      Example(
        """
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - ⟦Be helpful to every customer⟧

        """),
      Example(
        """
        岗位: [客服]
        流程:
          - 步骤: 来电
            客户: 致电
            前台: { 客服: 接听 }
            服务要求:
              - ⟦端正服务态度，保证服务质量⟧

        """),
      Example(
        """
        rolle: [agent]
        stappe:
          - stap: oproep
            kliënt: bel
            voorverhoog: { agent: antwoord }
            vereistes:
              - ⟦Wees behulpsaam⟧

        """),
    ],
    passing: [
      Example(
        """
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - Hands over the receipt with both hands
              - text: The customer is satisfied
                measure: score >= 4

        """)
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.requirements where facts.isOnlyAClaim(borne.requirement) && !facts.isVague(borne.requirement) {
      report(Self.cannotBeVerified(), at: borne.requirement.text.range, help: Self.writeAct(), Self.writeMeasure())
    }
  }

  private static let cannotBeVerified = Phrase(
    en: "nobody can tell whether this is met", zh: "这条要求做没做到，谁也判断不了",
    af: "niemand kan sê of dit nagekom word nie")
  private static let writeAct = Phrase(
    en: "write what can be seen or heard: who does what, as in 'hands over the receipt with both hands'",
    zh: "写看得见、听得到的动作：谁做什么，例如“双手递上收据”",
    af: "skryf wat gesien of gehoor kan word: wie doen wat, soos 'oorhandig die kwitansie met albei hande'")
  private static let writeMeasure = Phrase(
    en: "or give it a `{measure}`, as in `answered questions >= 95 %`, or a `{metric}` that watches it",
    zh: "或者写上“{measure}”，例如“当场答复率 >= 95%”，或用“{metric}”指明由哪项指标来看",
    af: "of gee dit 'n `{measure}`, soos `beantwoorde vrae >= 95 %`, of 'n `{metric}` wat dit dophou")
}

extension Facts {
  /// Whether a standard claims an attitude or a quality, and nothing beside it makes that verifiable.
  func isOnlyAClaim(_ requirement: Requirement) -> Bool {
    requirement.measures.isEmpty && requirement.within == nil && requirement.say == nil && requirement.metric == nil
      && Claims.isClaim(requirement.text.value) && quantities(in: requirement.text.value, units: units).isEmpty
  }

  /// Whether Q502 has a word of it to point at.
  func isVague(_ requirement: Requirement) -> Bool {
    !vagueWords.mentions(in: Wording(requirement), units: units).isEmpty
  }
}
