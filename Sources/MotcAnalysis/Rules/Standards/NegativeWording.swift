import MotcModel
import MotcSource

/// Q509: a standard that says what not to do.
struct NegativeWording: Rule {
  let info = RuleInfo(
    "Q509", "negative-wording", .info,
    summary: Phrase(
      en: "standard that says only what not to do",
      zh: "只说不许做什么的服务要求",
      af: "standaard wat net sê wat nie om te doen nie"),
    rationale: Phrase(
      en:
        "Whoever reads what is forbidden still does not know what to do instead, and a trainee remembers the picture, not the not.",
      zh: "只说不许做什么，看的人还是不知道该怎么做；新员工记住的往往是那个画面，不是“不”字。",
      af:
        "Wie lees wat verbode is, weet nog nie wat om eerder te doen nie, en 'n leerling onthou die beeld, nie die nie nie."
    ),
    triggering: [
      Example(
        """
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - ⟦Do not⟧ let the phone ring

        """),
      Example(
        """
        岗位: [客服]
        流程:
          - 步骤: 来电
            客户: 致电
            前台: { 客服: 接听 }
            服务要求:
              - ⟦不要⟧让电话响个不停

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
              - Answers within 3 rings

        """),
      Example(
        """
        岗位: [客服]
        流程:
          - 步骤: 来电
            客户: 致电
            前台: { 客服: 接听 }
            服务要求:
              - 三声之内接听

        """),
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.requirements {
      Wording.forEach(of: borne.requirement) { wording in
        guard wording.measures.isEmpty, let negation = Self.negations.firstRange(in: wording.text.value),
          negation.lowerBound == 0, !Self.conditions.isIn(wording.text.value)
        else { return }
        report(Self.onlyNot(), at: wording.text.place(of: negation), help: Self.sayInstead())
      }
    }
  }

  /// What is not to be done before or without something says what is to be done; so does what stands behind the ban, or
  /// behind a case that it names.
  private static let conditions = WordList(
    "之前|以前|除非|未经|没有|而要|而是|，要|应当|只能|的，|时，|；", "before|until|without|unless|but|instead|, do|;",
    "voordat|sonder|tensy|totdat|maar|eerder|wys hoe|;")

  private static let negations = WordList(
    "不要|不得|不准|不许|不能|不可|禁止|严禁|切勿|请勿|切忌", "do not|does not|don't|never|must not|no one may|nobody may",
    "moenie|moet nie|mag nie|nooit|geen")

  private static let onlyNot = Phrase(
    en: "this says what not to do",
    zh: "这里只说了不许做什么",
    af: "dit sê wat nie om te doen nie")
  private static let sayInstead = Phrase(
    en: "say what to do instead, so that it can be shown, practised and ticked",
    zh: "写该怎么做，才好示范、练习、打勾",
    af: "sê wat eerder om te doen, sodat dit gewys, geoefen en gemerk kan word")
}
