import MotcModel
import MotcSource

/// Q510: a standard that nobody can keep in mind.
struct TooLongToRemember: Rule {
  let info = RuleInfo(
    "Q510", "too-long-to-remember", .warning,
    summary: Phrase(
      en: "standard longer than can be remembered",
      zh: "长得记不住的服务要求",
      af: "standaard langer as wat onthou kan word"),
    rationale: Phrase(
      en:
        "A standard is kept by heart, with the customer standing there; what does not fit in one breath is kept in part.",
      zh: "标准要在客户面前凭记忆做到；一口气说不完的，就只能做到一部分。",
      af:
        "'n Standaard word uit die kop nagekom terwyl die kliënt daar staan; wat nie in een asem pas nie, word net deels nagekom."
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
              - ⟦Answers within three rings while looking at the screen and noting the number of the line and the name of the caller and the time of the call and the reason for it and the desk that will deal with it and the day by which the caller wants to hear from us about it⟧

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
              - Answers within 3 rings and writes down who is calling

        """)
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.requirements {
      Wording.forEach(of: borne.requirement) { wording in
        let length = wording.text.value.withBytes(Length.init)
        guard length.han > Self.mostHan || length.words > Self.mostWords else { return }
        report(
          length.han > Self.mostHan
            ? Self.tooManyCharacters(.number(length.han)) : Self.tooManyWords(.number(length.words)),
          at: wording.text.range, help: Self.shorten())
      }
    }
  }

  /// Some five clauses: more than is held at once (Cowan 2001: four chunks).
  private static let mostHan = 80
  private static let mostWords = 45

  /// How long a text is to read.
  private struct Length {
    private(set) var han = 0
    private(set) var words = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      var index = 0
      while index < bytes.count {
        if isWordByte(bytes[index]) || isLatinLead(bytes[index]) {
          words += 1
          index = max(endOfWord(in: bytes, from: index), index + 1)
        } else {
          if (0xE4...0xE9).contains(bytes[index]) { han += 1 }
          index += scalarLength(bytes[index])
        }
      }
    }
  }

  private static let tooManyWords = Phrase(
    en: "{1} words: nobody keeps that in mind",
    zh: "{1} 个词：没有人记得住",
    af: "{1} woorde: niemand onthou dit nie")
  private static let tooManyCharacters = Phrase(
    en: "{1} characters: nobody keeps that in mind",
    zh: "{1} 个字：没有人记得住",
    af: "{1} karakters: niemand onthou dit nie")
  private static let shorten = Phrase(
    en: "make several of it, put the words to use under `{say}` and the steps of the work under the actions",
    zh: "拆成几条；要说的话写到“{say}”下，操作过程写到动作里",
    af: "maak verskeie daarvan, sit die woorde onder `{say}` en die stappe van die werk onder die handelinge")
}
