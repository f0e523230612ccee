import MotcSource

/// What is wrong with a measure or a time, in words.
enum QuantityMessages {
  static func message(_ error: QuantityError, in text: Text) -> Message {
    let part = Argument.text(text[error.range])
    switch error.problem {
    case .missingName: return missingName()
    case .missingOperator: return missingOperator(.text(text))
    case .unsupportedOperator: return unsupportedOperator(part)
    case .missingNumber: return missingNumber()
    case .commaInNumber: return commaInNumber(part)
    case .badNumber: return badNumber(part)
    case .numberOutOfRange: return numberOutOfRange(part)
    case .missingUnit(let dimension): return missingUnit(part, .phrase(dimension.name))
    case .unknownUnit: return unknownUnit(part)
    case .notTime(let dimension, _): return notTime(part, .phrase(dimension.name))
    case .dimensionMismatch(let first, let second):
      return dimensionMismatch(.phrase(first.name), .phrase(second.name))
    case .severalQuarters: return severalQuarters(part)
    case .rangeOrNegative: return rangeOrNegative(part)
    case .upsideDown: return upsideDown(.text(text))
    case .unexpectedRange: return unexpectedRange(part)
    case .missingRangeEnd: return missingRangeEnd(part)
    case .negative: return negative(part)
    case .nothingAllowed: return nothingAllowed(.text(text))
    case .unexpectedText: return unexpectedText(part)
    }
  }

  static func help(_ error: QuantityError, in text: Text, info: RuleInfo) -> Message {
    switch error.problem {
    case .upsideDown: return smallerFirst()
    case .severalQuarters(let count): return writeQuarters(count, info)
    case .rangeOrNegative(let range, let negative): return writeRangeOrNegative(.string(range), .string(negative))
    case .missingName where !text.isEmpty: return writeName()
    case .commaInNumber: return writePoint()
    case .badNumber where text[error.range].string.unicodeScalars.contains(where: { $0 == ":" || $0 == "：" }):
      return writeLength()
    case .unexpectedRange: return writeOneValue()
    case .nothingAllowed: return allowSomething()
    default: return info.code == StructureRules.badMeasure.code ? writeMeasure() : writeDuration()
    }
  }

  private static let missingName = Phrase(
    en: "a measure needs a name before its operator", zh: "量化指标的比较符前面要写名称",
    af: "'n maatstaf benodig 'n naam voor die operator")
  private static let missingOperator = Phrase(
    en: "'{1}' does not compare anything", zh: "“{1}”里没有比较", af: "'{1}' vergelyk niks nie")
  private static let unsupportedOperator = Phrase(
    en: "'{1}' is not an operator of measures", zh: "“{1}”不是可用的比较符", af: "'{1}' is nie 'n operator vir maatstawwe nie")
  private static let missingNumber = Phrase(en: "expected a number here", zh: "这里应该有一个数", af: "verwag 'n getal hier")
  private static let commaInNumber = Phrase(
    en: "the comma in '{1}' could be a decimal point or part thousands", zh: "“{1}”里的逗号不知是小数点还是千位分隔",
    af: "die komma in '{1}' kan 'n desimale punt of 'n duisend-skeiding wees")
  private static let badNumber = Phrase(en: "'{1}' is not a number", zh: "“{1}”不是数", af: "'{1}' is nie 'n getal nie")
  private static let numberOutOfRange = Phrase(
    en: "'{1}' is too large or has too many digits", zh: "“{1}”太大，或者位数太多", af: "'{1}' is te groot of het te veel syfers"
  )
  private static let missingUnit = Phrase(
    en: "'{1}' needs a unit of {2}", zh: "“{1}”缺少{2}单位", af: "'{1}' benodig 'n eenheid van {2}")
  private static let unknownUnit = Phrase(
    en: "no unit is called '{1}'", zh: "没有叫“{1}”的单位", af: "geen eenheid heet '{1}' nie")
  private static let notTime = Phrase(
    en: "'{1}' is a unit of {2}, not of time", zh: "“{1}”是{2}单位，不是时间单位",
    af: "'{1}' is 'n eenheid van {2}, nie van tyd nie")
  private static let dimensionMismatch = Phrase(
    en: "{1} and {2} cannot stand in one quantity", zh: "{1}和{2}不能放在同一个量里",
    af: "{1} en {2} kan nie in een hoeveelheid staan nie")
  private static let severalQuarters = Phrase(
    en: "'{1}' could be of the whole, of an hour or of a year", zh: "“{1}”不知是几分之几、几刻钟还是几个季度",
    af: "'{1}' kan van die geheel, van 'n uur of van 'n jaar wees")
  private static let rangeOrNegative = Phrase(
    en: "'{1}' could mean a range or a value below zero", zh: "“{1}”不知是范围，还是小于零的值",
    af: "'{1}' kan 'n reeks of 'n waarde onder nul beteken")
  private static let upsideDown = Phrase(
    en: "'{1}' runs from the larger to the smaller", zh: "“{1}”从大写到了小", af: "'{1}' loop van groot na klein")
  private static let unexpectedRange = Phrase(
    en: "'{1}' is a range where one value belongs", zh: "“{1}”是范围，这里只能写一个值",
    af: "'{1}' is 'n reeks waar een waarde hoort")
  private static let missingRangeEnd = Phrase(
    en: "'{1}' needs a second value", zh: "“{1}”缺少第二个值", af: "'{1}' benodig 'n tweede waarde")
  private static let negative = Phrase(
    en: "'{1}' is less than nothing", zh: "“{1}”小于零", af: "'{1}' is minder as niks")
  private static let nothingAllowed = Phrase(
    en: "no value could ever satisfy '{1}'", zh: "没有任何值能满足“{1}”", af: "geen waarde kan ooit aan '{1}' voldoen nie")
  private static let unexpectedText = Phrase(
    en: "'{1}' is not understood here", zh: "看不懂这里的“{1}”", af: "'{1}' word nie hier verstaan nie")

  private static let writeMeasure = Phrase(
    en: "write NAME OP QUANTITY, such as `rings <= 3` or `height = 92 ± 1 cm`",
    zh: "写成“名称 比较符 数量”，例如“铃声 <= 3 声”“柜台高度 = 92 ± 1 cm”",
    af: "skryf NAAM OP HOEVEELHEID, soos `luie <= 3` of `hoogte = 92 ± 1 cm`")
  private static let writeName = Phrase(
    en: "write what is measured first, such as `wait <= 5 min`", zh: "先写量的是什么，例如“等候 <= 5 分钟”",
    af: "skryf eers wat gemeet word, soos `wag <= 5 min`")
  private static let writePoint = Phrase(
    en: "write thousands without a comma, `1000`, and decimals with a point, `1.5`",
    zh: "千位不用逗号，写“1000”；小数用点，写“1.5”",
    af: "skryf duisende sonder 'n komma, `1000`, en desimale met 'n punt, `1.5`")
  private static let writeLength = Phrase(
    en: "write how long it lasts, such as `12 h 30 min`; a time of the clock is no quantity",
    zh: "写时长，例如“12 小时 30 分钟”；钟点不是量",
    af: "skryf hoe lank dit duur, soos `12 h 30 min`; 'n tyd op die horlosie is geen hoeveelheid nie")
  private static let writeOneValue = Phrase(
    en: "write `=` before a range, or keep one of its values", zh: "范围前面写“=”，否则只留一个值",
    af: "skryf `=` voor 'n reeks, of behou een van die waardes")
  private static let allowSomething = Phrase(
    en: "allow a value that can occur: what is counted is whole, and no count, time or size is less than nothing",
    zh: "限值要有可能达到：计数是整数，数量、时间和大小不会小于零",
    af:
      "laat 'n waarde toe wat kan voorkom: wat getel word, is heel, en geen aantal, tyd of grootte is minder as niks nie"
  )
  private static let writeDuration = Phrase(
    en: "write a number and a unit, such as `5 min`, `2..5 min` or `30 s`",
    zh: "写数字和单位，例如“5 分钟”“2~5 分钟”“30 秒”",
    af: "skryf 'n getal en 'n eenheid, soos `5 min`, `2..5 min` of `30 s`")
  private static func writeQuarters(_ count: Rational, _ info: RuleInfo) -> Message {
    func times(_ factor: Rational) -> Argument { .string(count.multiplied(by: factor)?.text ?? count.text) }
    return info.code == StructureRules.badMeasure.code
      ? writePartOrTime(times(25), times(15), times(3)) : writeMinutesOrMonths(times(15), times(3))
  }
  private static let writePartOrTime = Phrase(
    en: "write which is meant: `{1} %`, `{2} min` or `{3} months`", zh: "写明是哪一种：“{1}%”“{2} 分钟”或“{3} 个月”",
    af: "skryf watter bedoel word: `{1} %`, `{2} min` of `{3} maande`")
  private static let writeMinutesOrMonths = Phrase(
    en: "write which is meant: `{1} min` or `{2} months`", zh: "写明是哪一种：“{1} 分钟”或“{2} 个月”",
    af: "skryf watter bedoel word: `{1} min` of `{2} maande`")
  private static let writeRangeOrNegative = Phrase(
    en: "write `{1}` for the range, `{2}` for less than zero", zh: "范围写“{1}”，小于零写“{2}”",
    af: "skryf `{1}` vir die reeks, `{2}` vir minder as nul")
  private static let smallerFirst = Phrase(
    en: "write the smaller value first", zh: "先写小的，再写大的", af: "skryf die kleiner waarde eerste")
  static let listUnits = Phrase(
    en: "use a unit such as `s`, `min`, `h`, `cm`, `km`, `g`, `kg`, `℃`, `%` or a counter",
    zh: "使用“秒”“分钟”“小时”“厘米”“公里”“克”“公斤”“℃”“%”或量词",
    af: "gebruik 'n eenheid soos `s`, `min`, `h`, `cm`, `km`, `g`, `kg`, `℃`, `%` of 'n telwoord")
}
