import MotcModel
import MotcSource
import Testing

@Suite struct UnitTests {
  static let exact: [(String, String)] = [
    ("1 inch", "127/5000"), ("1 ft", "0.3048"), ("1 mile", "1609.344"), ("1 lb", "453.59237"), ("1斤", "500"),
    ("二两", "100"),
    ("212 ℉", "100"), ("0 ℉", "-160/9"), ("1 m²", "1"), ("1 ha", "10000"), ("1 cm3", "0.001"), ("1 L", "1"),
    ("1 l", "1"),
    ("8成", "0.8"), ("两倍", "2"), ("1 周", "604800"), ("3元5角", "3.5"), ("1 kg 500 g", "1500"), ("1 MIN", "60"),
    ("5 KM", "5000"),
    ("3 h", "10800"), ("个小时", ""), ("1 M", ""), ("1 S", ""), ("3/4 h", "2700"), ("一百零五 m", "105"), ("一百五 m", "150"),
    ("三万五千 m", "35000"), ("1.5万元", "15000"), ("二〇二五 m", "2025"), ("三点一四 m", "3.14"), ("one hundred and five m", "105"),
    ("two thousand three hundred m", "2300"), ("三分之一小时", "1200"), ("四分之三", "0.75"), ("百分之百", "1"), ("百分百", "1"),
    ("100 ％", "1"), ("１２．５ m", "12.5"), ("an hour and a half", "5400"), ("twee en 'n half uur", "9000"), ("¥5", "5"),
    ("USD 5", "5"), ("-5 ℃", "-5"), ("零下五度", "-5"), ("三五 m", ""), ("万一", ""), ("10 square metres", "10"),
    ("5 per cent", "0.05"),
    ("三万五 m", "35000"), ("一万二 m", "12000"), ("两万三 m", "23000"), ("一亿二 m", "120000000"), ("一千五 m", "1500"),
    ("一百二 m", "120"), ("一万零五 m", "10005"), ("一万两千 m", "12000"), ("三万五千六 m", "35600"), ("三万五两", "1750000"),
    ("一万零五十 m", "10050"), ("一万", "10000"), ("二十万", "200000"),
    ("3万5 m", "35000"), ("3万5千 m", "35000"), ("3万5千克", "35000000"), ("1亿2", "120000000"), ("3万56 m", ""),
    ("一米五", "1.5"), ("一米七五", "1.75"), ("1米5", "1.5"), ("1米05", ""), ("一米五分米", "1.5"),
    ("九成五", "0.95"), ("9成5", "0.95"), ("五成半", "0.55"), ("一斤半", "750"), ("5毛", "0.5"), ("3元5毛", "3.5"),
    ("1 1/2 h", "5400"), ("2 3/4 m", "2.75"), ("1 3/2 h", ""), ("two thirds", "2/3"), ("a third", "1/3"),
    ("twee derdes", "2/3"), ("two thirds of an hour", "2400"), ("三分之二 g", "2/3"), ("三分之二", "2/3"),
    ("honderd", "100"), ("duisend", "1000"), ("honderd en vyf m", "105"), ("'n halwe m", "0.5"), ("a dozen", "12"),
    ("half a dozen", "6"), ("2 ½ h", "9000"), ("2 ⅓ m", "7/3"), ("壹佰 m", "100"), ("叁仟伍佰 m", "3500"), ("廿五 m", "25"),
    ("卅 m", "30"), ("一百廿五 m", "125"), ("二廿 m", ""), ("一又二分之一 m", "1.5"), ("一又二分之一小时", "5400"), ("一又二分之三 m", ""),
    ("2 million", "2000000"), ("two million three thousand m", "2003000"), ("5 duisend m", "5000"),
    ("999999999999999 million", ""),
    ("两打", "24"), ("'n dosyn", "12"), ("10 pounds", "4535.9237"),
  ]

  /// Reads the quantity as an exact measure; empty when it is none.
  @Test(arguments: exact) func convertsExactly(_ text: String, _ expected: String) {
    let measure = try? Measure(Text("size = \(text)"))
    #expect((measure?.allowed.lower?.value.text ?? "") == (expected == "127/5000" ? "0.0254" : expected))
  }

  @Test func writesMeasuresThatReadTheSame() throws {
    var count = 0
    for (text, _) in MeasureTests.readings {
      let measure = try Measure(Text(text))
      for language in MessageLanguage.allCases {
        let written = measure.text(in: language)
        let again = try Measure(Text(written))
        #expect(again.allowed == measure.allowed && again.dimension == measure.dimension, "\(text) → \(written)")
        #expect(again.name == measure.name)
        count += 1
      }
    }
    #expect(count > 150)
  }

  static let written: [(String, String)] = [
    ("铃声 不超过 三声", "铃声 ≤ 3 声|铃声 ≤ 3 声|铃声 ≤ 3 声"),
    ("smile time at least 3 s", "smile time ≥ 3 s|smile time ≥ 3 秒|smile time ≥ 3 s"),
    ("室温 between 22..26 度", "室温 = 22–26 ℃|室温 = 22–26 ℃|室温 = 22–26 ℃"),
    ("c = 4 ± 1 ℃", "c = 4 ± 1 ℃|c = 4 ± 1 ℃|c = 4 ± 1 ℃"),
    ("bow = 15 degrees", "bow = 15°|bow = 15°|bow = 15°"), ("p <= R50", "p ≤ R50|p ≤ 50 兰特|p ≤ R50"),
    ("p <= 10 dollars", "p ≤ $10|p ≤ 10 美元|p ≤ $10"), ("p <= 10元", "p ≤ CNY 10|p ≤ 10 元|p ≤ CNY 10"),
    ("r > 95%", "r > 95 %|r > 95 %|r > 95 %"), ("n = 8", "n = 8|n = 8|n = 8"),
    ("t <= 1 h 30 min", "t ≤ 90 min|t ≤ 90 分钟|t ≤ 90 min"),
    ("t within 1 working day", "t ≤ 1 working day|t ≤ 1 个工作日|t ≤ 1 werksdag"),
  ]

  @Test(arguments: written) func writesMeasuresInEveryLanguage(_ text: String, _ expected: String) throws {
    let measure = try Measure(Text(text))
    #expect(
      [MessageLanguage.english, .chinese, .afrikaans].map { measure.text(in: $0) }.joined(separator: "|") == expected)
  }

  @Test func countsByTheUnitsOfAHouse() throws {
    let units = Units(house: ["盏", "字/分钟", "rondawel"].map { HouseUnit(name: $0, size: nil) })
    #expect(try Measure("灯 = 8 盏", units: units).dimension == .count)
    #expect(try Measure("语速 between 120..150 字/分钟", units: units).unitText(in: .english) == "字/分钟")
    #expect(try Measure("huise >= 2 rondawel", units: units).text(in: .afrikaans) == "huise ≥ 2 rondawel")
    #expect(quantities(in: "门口三盏灯", units: units).count == 1)
    #expect(throws: QuantityError.self) { try Measure("灯 = 8 盏") }
    let first = units.unit(named: "盏")
    #expect(first != nil && first != units.unit(named: "rondawel"))
  }

  @Test func offersTheUsualUnitForAForeignOne() throws {
    let measure = try Measure("c <= 50 ℉")
    let unit = try #require(measure.quantity.low.unit)
    let usual = try #require(unit.usual)
    #expect(measure.quantity.low.converted(to: usual)?.text(in: .chinese) == "10 ℃")
    #expect(try Measure("c <= 50 ℃").quantity.low.unit?.usual == nil)
  }

  @Test func hasCases() {
    #expect(!Self.exact.isEmpty && !Self.written.isEmpty)
  }
}
