package import MotcModel
package import MotcSource

extension Lane {
  /// What stands in the lane, after Shostack (1984) and Bitner, Ostrom and Morgan (2008).
  package var title: Phrase {
    switch self {
    case .customer: Phrase(en: "Customer actions", zh: "客户行为", af: "Kliëntaksies")
    case .frontstage: Phrase(en: "Frontstage actions", zh: "前台员工行为", af: "Voorverhoogaksies")
    case .backstage: Phrase(en: "Backstage actions", zh: "后台员工行为", af: "Agterverhoogaksies")
    case .support: Phrase(en: "Support processes", zh: "支持过程", af: "Ondersteuningsprosesse")
    }
  }

  /// The line between this lane and the next one down.
  package var lineBelow: Phrase? {
    switch self {
    case .customer: Phrase(en: "Line of interaction", zh: "互动分界线", af: "Interaksielyn")
    case .frontstage: Phrase(en: "Line of visibility", zh: "可视分界线", af: "Sigbaarheidslyn")
    case .backstage: Phrase(en: "Line of internal interaction", zh: "内部互动分界线", af: "Interne interaksielyn")
    case .support: nil
    }
  }
}
