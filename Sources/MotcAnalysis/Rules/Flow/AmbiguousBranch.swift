import MotcModel
package import MotcSource

/// F304: a branch that does not say which way to take.
package struct AmbiguousBranch: Rule {
  package let info = RuleInfo(
    "F304", "ambiguous-branch", .warning,
    summary: Phrase(
      en: "branch that does not say which way to take", zh: "没说清走哪条路的分支",
      af: "vertakking wat nie sê watter pad om te neem nie"),
    rationale: Phrase(
      en:
        "Staff at the fork need one answer for every case: a case left out, or one with two answers, is settled by chance.",
      zh: "走到岔口，每种情况都要有而且只有一个答案：漏掉的、有两个答案的，只能碰运气。",
      af: "By die vurk moet elke geval een antwoord hê: 'n geval sonder antwoord, of met twee, word deur toeval beslis."
    ),
    triggering: [
      Example(
        """
        steps:
          - step: arrive
            customer: arrives
            next:
              - when: ⟦the guest has booked⟧
                to: table
          - step: table
            customer: sits down
        """),
      Example(
        """
        steps:
          - step: arrive
            customer: arrives
            next:
              - when: the guest has booked
                to: table
              - when: ⟦The guest has booked.⟧
                to: bar
          - step: bar
            customer: has a drink
          - step: table
            customer: sits down
        """),
      Example(
        """
        steps:
          - step: arrive
            customer: arrives
            next: [table, ⟦bar⟧]
          - step: bar
            customer: has a drink
          - step: table
            customer: sits down
        """),
    ],
    passing: [
      Example(
        """
        steps:
          - step: arrive
            customer: arrives
            next:
              - when: the guest has booked
                to: table
              - to: bar
          - step: bar
            customer: has a drink
          - step: table
            customer: sits down
        """)
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    for step in facts.blueprint.steps {
      guard let arms = step.next, let first = arms.first else { continue }
      if arms.count == 1, let condition = first.condition {
        report(Self.onlyArm(.text(condition.value)), at: condition.range, help: Self.addOtherwise())
      }
      guard arms.count > 1 else { continue }
      checkConditions(arms, report: &report)
      let unconditional = arms.filter { $0.condition == nil }
      for arm in unconditional.dropFirst() {
        let earlier = unconditional[0]
        report(
          Self.twoOtherwise(.text(step.id.value)), at: arm.target?.range ?? arm.range,
          labels: [Label(earlier.target?.range ?? earlier.range, Self.firstOne())], help: Self.addCondition())
      }
    }
  }

  private func checkConditions(_ arms: [Arm], report: inout RuleReport) {
    var seen: [[UInt8]: Located<Text>] = [:]
    for arm in arms {
      guard let condition = arm.condition else { continue }
      let letters = letters(of: condition.value)
      if let earlier = seen[letters] {
        report(
          Self.sameCondition(), at: condition.range, labels: [Label(earlier.range, Self.firstOne())],
          help: Self.tellApart())
      } else {
        seen[letters] = condition
      }
    }
  }

  /// What is left of a condition without blanks, signs and case: near enough to be taken for the same. Spelling that is
  /// merely close is not, as a single letter may say the opposite (`booked`, `unbooked`; 有、没有).
  private func letters(of text: Text) -> [UInt8] {
    var letters: [UInt8] = []
    for scalar in text.string.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: letters.append(UInt8(scalar.value) + 32)
      case 0x30...0x39, 0x61...0x7A: letters.append(UInt8(scalar.value))
      // ASCII signs, general and Chinese punctuation, full-width signs. What compares numbers stays.
      case 0x3C...0x3E: letters.append(UInt8(scalar.value))
      case 0...0x7F, 0x2010...0x2027, 0x3000...0x3003, 0x3008...0x3011, 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF0E,
        0xFF1A, 0xFF1B, 0xFF1F:
        break
      default: letters.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    return letters
  }

  private static let onlyArm = Phrase(
    en: "nothing says what happens unless '{1}'", zh: "没有写明不符合“{1}”时怎么走",
    af: "niks sê wat gebeur as '{1}' nie geld nie")
  private static let addOtherwise = Phrase(
    en: "add the other way, `- {to}: STEP` (or `- {to}: {end}`), or remove the condition",
    zh: "补上另一条路“- {to}: 步骤”（或“- {to}: {end}”），或者删掉条件",
    af: "voeg die ander pad by, `- {to}: STAP` (of `- {to}: {end}`), of verwyder die voorwaarde")
  private static let sameCondition = Phrase(
    en: "two arms have the same condition", zh: "两个分支的条件相同", af: "twee vertakkings het dieselfde voorwaarde")
  private static let tellApart = Phrase(
    en: "write conditions that exclude each other, or keep one of the arms", zh: "把条件写得互不重叠，或者只留一个分支",
    af: "skryf voorwaardes wat mekaar uitsluit, of behou een van die vertakkings")
  private static let twoOtherwise = Phrase(
    en: "'{1}' has two ways on without a condition", zh: "“{1}”有两条没有条件的路",
    af: "'{1}' het twee paaie vorentoe sonder 'n voorwaarde")
  private static let addCondition = Phrase(
    en: "say when it is taken: `{when}: …`; at most one arm has none, and means otherwise",
    zh: "写明什么时候走这条路：“{when}: …”；最多一个分支可以不写，表示其他情况",
    af: "sê wanneer dit geneem word: `{when}: …`; hoogstens een vertakking het geen, en beteken andersins")
  private static let firstOne = Phrase(en: "the first one", zh: "第一个", af: "die eerste een")
}
