import MotcModel
import MotcSource

/// Q507: one standard written twice in one step. Silent where C809 knows why.
struct RepeatedStandard: Rule {
  let info = RuleInfo(
    "Q507", "repeated-standard", .warning, hiddenBy: ["C809"],
    summary: Phrase(
      en: "standard written twice in one step",
      zh: "同一步骤里重复的服务要求",
      af: "standaard twee keer in een stap"),
    rationale: Phrase(
      en: "Two copies of a standard drift apart, and the checklist asks the same thing twice.",
      zh: "同一条要求写两遍，改了一处忘了另一处，检查表上也会问两次。",
      af: "Twee afskrifte van 'n standaard dryf uitmekaar, en die kontrolelys vra dieselfde ding twee keer."),
    triggering: [
      Example(
        """
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - Answers within 3 rings
              - ⟦answers within 3 rings.⟧

        """)
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
              - text: Answers within 3 rings
                when: the night bell is on

        """)
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    var repetitions = Repetitions(expecting: facts.requirements.count)
    for (index, borne) in facts.requirements.enumerated() {
      // A role's standing standards are a group of their own.
      let group = borne.bearer.step ?? -1 - (borne.bearer.role?.id.range.start ?? 0)
      repetitions.add(borne.requirement.text.value, in: group, as: index)
    }
    repetitions.forEachCopy { copy, original in
      let copy = facts.requirements[copy].requirement
      let original = facts.requirements[original].requirement
      guard copy.when?.value == original.when?.value, copy.only.map(\.name) == original.only.map(\.name),
        !isMissedOverride(copy, of: original)
      else { return }
      report(
        Self.writtenTwice(), at: copy.text.range, labels: [Label(original.text.range, Self.writtenFirst())],
        help: Self.keepOne())
    }
  }

  /// Beside an inherited standard of nearly the same id it was probably meant to change it, which C809 says.
  private func isMissedOverride(_ copy: Requirement, of original: Requirement) -> Bool {
    guard copy.range.file != original.range.file, let id = copy.id.written, let inherited = original.id.written else {
      return false
    }
    return suggestion(for: id.string, among: [inherited.string]) != nil
  }

  private static let writtenTwice = Phrase(
    en: "this standard stands in this step already",
    zh: "这条要求在本步骤里已经写过",
    af: "hierdie standaard staan reeds in hierdie stap")
  private static let writtenFirst = Phrase(
    en: "written here first",
    zh: "第一次写在这里",
    af: "eerste keer hier geskryf")
  private static let keepOne = Phrase(
    en: "keep one, with what both say; for different cases add `{when}`",
    zh: "只留一条，把两处的内容合在一起；情况不同的，写上“{when}”",
    af: "hou een, met wat albei sê; vir verskillende gevalle, voeg `{when}` by")
}
