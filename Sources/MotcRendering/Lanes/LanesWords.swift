import MotcSource

/// The words of our own in the lists of actions.
struct LanesWords: Labels {
  let language: MessageLanguage

  static let documentType = declare(
    "words", en: "The words of our own in the lists of actions.", zh: "动作清单的固定文字。",
    af: "Ons eie woorde in die lyste van aksies.")

  static let phrases: [(name: String, phrase: Phrase)] =
    SharedWords.phrases + [
      ("heading", Phrase(en: "Actions by lane", zh: "服务动作清单", af: "Aksies per baan")),
      ("allActions", Phrase(en: "All actions in order", zh: "全部动作（按先后顺序）", af: "Alle aksies in volgorde")),
      ("byLane", Phrase(en: "The actions of each lane", zh: "各类动作", af: "Die aksies van elke baan")),
      (
        "columnNote",
        Phrase(
          en: "In the circle: the diagram's column.", zh: "圆圈内为流程图的列号。", af: "In die sirkel: die diagram se kolom.")
      ),
      ("number", Phrase(en: "No.", zh: "序号", af: "Nr.")),
      ("action", Phrase(en: "Action", zh: "动作", af: "Aksie")),
      ("lane", Phrase(en: "Lane", zh: "类别", af: "Baan")),
      ("who", Phrase(en: "Who", zh: "执行者", af: "Wie")),
      ("column", Phrase(en: "Column", zh: "列", af: "Kolom")),
    ]

  /// The heads of the CSV.
  static let columns = [
    Phrase(en: "column", zh: "列", af: "kolom"),
    Phrase(en: "step", zh: "步骤", af: "stap"),
    Phrase(en: "lane", zh: "类别", af: "baan"),
    Phrase(en: "number in lane", zh: "类内序号", af: "nommer in baan"),
    Phrase(en: "who", zh: "执行者", af: "wie"),
    Phrase(en: "condition", zh: "条件", af: "voorwaarde"),
    Phrase(en: "action", zh: "动作", af: "aksie"),
    Phrase(en: "tiers", zh: "客户分级", af: "vlakke"),
    Phrase(en: "step id", zh: "步骤标识", af: "stapkenmerk"),
    Phrase(en: "action id", zh: "动作标识", af: "aksiekenmerk"),
  ]
}
