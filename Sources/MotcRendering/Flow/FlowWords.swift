package import MotcSource

/// The words of our own on a diagram, after Shostack (1984) and Bitner, Ostrom and Morgan (2008).
package enum FlowWords {
  package static func name(of row: FlowLayout.Row) -> Phrase {
    switch row {
    case .evidence: Phrase(en: "Physical evidence", zh: "有形展示", af: "Fisiese bewyse")
    case .customer: Phrase(en: "Customer", zh: "客户行为", af: "Kliënt")
    case .frontstage: Phrase(en: "Frontstage", zh: "前台员工", af: "Voorverhoog")
    case .backstage: Phrase(en: "Backstage", zh: "后台员工", af: "Agterverhoog")
    case .support: Phrase(en: "Support", zh: "支持过程", af: "Ondersteuning")
    }
  }

  package static func name(of line: FlowLayout.Line.Kind) -> Phrase {
    switch line {
    case .interaction: Phrase(en: "Line of interaction", zh: "互动分界线", af: "Interaksielyn")
    case .visibility: Phrase(en: "Line of visibility", zh: "可视分界线", af: "Sigbaarheidslyn")
    case .internalInteraction:
      Phrase(en: "Line of internal interaction", zh: "内部互动分界线", af: "Interne interaksielyn")
    }
  }

  package static func name(of mark: FlowLayout.Mark.Kind) -> Phrase {
    switch mark {
    case .failPoint: Phrase(en: "Fail point, with risk score", zh: "失误点（数字为风险分值）", af: "Faalpunt, met risikotelling")
    case .waitPoint: Phrase(en: "Wait point, with time", zh: "等候点（附时间）", af: "Wagpunt, met tyd")
    case .momentOfTruth: Phrase(en: "Moment of truth", zh: "关键时刻", af: "Oomblik van waarheid")
    case .delight: Phrase(en: "Delight", zh: "惊喜时刻", af: "Verrassing")
    case .decision: Phrase(en: "Decision", zh: "判断", af: "Besluit")
    case .end: Phrase(en: "The service ends", zh: "服务结束", af: "Die diens eindig")
    }
  }

  static let only = Phrase(en: "only {1}", zh: "仅限{1}", af: "slegs {1}")
  static let condition = Phrase(en: "if {1}", zh: "如果：{1}", af: "indien {1}")
  static let otherwise = Phrase(en: "otherwise", zh: "否则", af: "anders")
  static let atMost = Phrase(en: "at most {1}×", zh: "最多{1}次", af: "hoogstens {1}×")
  static let legend = Phrase(en: "Legend", zh: "图例", af: "Sleutel")
  static let steps = Phrase(en: "Steps", zh: "步骤", af: "Stappe")
  static let end = Phrase(en: "End", zh: "结束", af: "Einde")
  static let loop = Phrase(en: "Back to an earlier step", zh: "返回前面的步骤", af: "Terug na vroeëre stap")
  static let serviceBlueprint = Phrase(en: "Service blueprint", zh: "服务蓝图", af: "Diensbloudruk")
}
