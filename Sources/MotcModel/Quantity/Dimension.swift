package import MotcSource

/// What a quantity measures; only quantities of one dimension can be compared.
package enum Dimension: Sendable, Hashable {
  /// In seconds; a day is 24 hours, a week seven days.
  case time
  /// In working days: how long they last by the clock is the house's affair.
  case workingTime
  /// In calendar months, a year being twelve: how many days they last depends on the date.
  case months
  /// In metres, square metres, litres and grams.
  case length, area, volume, mass
  /// In degrees Celsius.
  case temperature
  /// In degrees.
  case angle
  /// In parts of one.
  case ratio
  /// In the currency's main unit; no rate of exchange is known, so each currency is a dimension of its own.
  case money(Currency)
  /// Rings, teeth, people and plain numbers.
  case count

  /// Whether less than nothing makes no sense: `<= 10 min` then means 0 to 10 min.
  package var isNonnegative: Bool {
    switch self {
    case .time, .workingTime, .months, .length, .area, .volume, .mass, .count: true
    case .temperature, .angle, .ratio, .money: false
    }
  }

  /// The word for messages.
  package var name: Phrase {
    switch self {
    case .time: Phrase(en: "time", zh: "时间", af: "tyd")
    case .workingTime: Phrase(en: "working days", zh: "工作日", af: "werksdae")
    case .months: Phrase(en: "months", zh: "月份", af: "maande")
    case .length: Phrase(en: "length", zh: "长度", af: "lengte")
    case .area: Phrase(en: "area", zh: "面积", af: "oppervlakte")
    case .volume: Phrase(en: "volume", zh: "容积", af: "volume")
    case .mass: Phrase(en: "mass", zh: "质量", af: "massa")
    case .temperature: Phrase(en: "temperature", zh: "温度", af: "temperatuur")
    case .angle: Phrase(en: "angle", zh: "角度", af: "hoek")
    case .ratio: Phrase(en: "ratio", zh: "比例", af: "verhouding")
    case .money(let currency): currency.name
    case .count: Phrase(en: "count", zh: "数量", af: "aantal")
    }
  }
}

/// A currency by its ISO 4217 code.
package enum Currency: UInt8, Sendable, Hashable, CaseIterable {
  case cny, usd, eur, gbp, zar, jpy, hkd, nad, bwp

  /// Of messages: `money in CNY`.
  package var name: Phrase {
    switch self {
    case .cny: Phrase(en: "money in CNY", zh: "人民币金额", af: "geld in CNY")
    case .usd: Phrase(en: "money in USD", zh: "美元金额", af: "geld in USD")
    case .eur: Phrase(en: "money in EUR", zh: "欧元金额", af: "geld in EUR")
    case .gbp: Phrase(en: "money in GBP", zh: "英镑金额", af: "geld in GBP")
    case .zar: Phrase(en: "money in ZAR", zh: "兰特金额", af: "geld in rand")
    case .jpy: Phrase(en: "money in JPY", zh: "日元金额", af: "geld in JPY")
    case .hkd: Phrase(en: "money in HKD", zh: "港元金额", af: "geld in HKD")
    case .nad: Phrase(en: "money in NAD", zh: "纳米比亚元金额", af: "geld in NAD")
    case .bwp: Phrase(en: "money in BWP", zh: "普拉金额", af: "geld in BWP")
    }
  }
}
