package import MotcSource

/// The fixed words of the lists of actions, in the document's language.
package struct LanesWords: Sendable {
  package let heading: Text
  package let allActions: Text
  package let byLane: Text
  package let number: Text
  package let action: Text
  package let lane: Text
  package let role: Text
  /// Stands before a column's number: `第 9 列`.
  package let column: Text

  package init(_ language: MessageLanguage) {
    heading = Text(LanesPhrases.heading[language])
    allActions = Text(LanesPhrases.allActions[language])
    byLane = Text(LanesPhrases.byLane[language])
    number = Text(LanesPhrases.number[language])
    action = Text(LanesPhrases.action[language])
    lane = Text(LanesPhrases.lane[language])
    role = Text(LanesPhrases.role[language])
    column = Text(LanesPhrases.column[language])
  }
}

enum LanesPhrases {
  static let heading = Phrase(en: "Actions by lane", zh: "服务动作清单", af: "Aksies per baan")
  static let allActions = Phrase(en: "All actions in order", zh: "全部动作（按先后顺序）", af: "Alle aksies in volgorde")
  static let byLane = Phrase(en: "Actions of each lane", zh: "分类动作清单", af: "Aksies van elke baan")
  static let number = Phrase(en: "No.", zh: "序号", af: "Nr.")
  static let action = Phrase(en: "Action", zh: "动作", af: "Aksie")
  static let lane = Phrase(en: "Lane", zh: "类别", af: "Baan")
  static let role = Phrase(en: "Who", zh: "执行者", af: "Wie")
  static let column = Phrase(en: "column", zh: "列", af: "kolom")

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
