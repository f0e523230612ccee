import MotcModel
import MotcSource
import Testing

@Suite struct MeasureErrorTests {
  /// The guillemets mark the range of the error.
  static let errors: [(String, QuantityProblem)] = [
    ("«<=» 3 声", .missingName), ("«至少»三声", .missingName), ("«»", .missingName),
    ("«铃声 3 声»", .missingOperator), ("«ring quickly»", .missingOperator), ("«铃声三声接听»", .missingOperator),
    ("铃声 «≠» 3", .unsupportedOperator), ("铃声 «!=» 3", .unsupportedOperator), ("a «<>» 3", .unsupportedOperator),
    ("铃声 «<=»", .missingNumber), ("铃声 <= «很少»", .missingNumber), ("rings at most «few»", .missingNumber),
    ("t <= «1,5» min", .commaInNumber), ("n <= «1,000»", .commaInNumber), ("n <= «1，5» 个", .commaInNumber),
    ("n <= «1e999»", .badNumber), ("n <= «0x1F»", .badNumber), ("n <= «1.2.3»", .badNumber),
    ("n <= «1_000»", .badNumber),
    ("t <= «12:30»", .badNumber), ("n <= «5/0»", .badNumber), ("n <= «2026/11/21»", .badNumber),
    ("n <= «99999999999999999999»", .numberOutOfRange), ("t <= «9223372036854775807 h»", .numberOutOfRange),
    ("n <= «0.00000000000000000001»", .numberOutOfRange), ("n <= «九九九九九九九九九九九九九九九九»", .numberOutOfRange),
    ("t <= 5 «mim»", .unknownUnit(suggestion: "min")), ("t <= 5 «minuts»", .unknownUnit(suggestion: "minute")),
    ("t <= 5 «小是»", .unknownUnit(suggestion: "小时")), ("n <= 3 «声音»", .unknownUnit(suggestion: nil)),
    ("n <= 3 «xyzzy»", .unknownUnit(suggestion: nil)), ("v <= 120 «字/分钟»", .unknownUnit(suggestion: nil)),
    ("t <= 5 «werksdea»", .unknownUnit(suggestion: "werksdae")),
    ("t between «5..2 min»", .upsideDown), ("t = «5 min..2 min»", .upsideDown), ("t = «1 h - 30 min»", .upsideDown),
    ("t <= «2..5 min»", .unexpectedRange), ("t between «5 min»", .missingRangeEnd),
    ("t between «5 min..2 km»", .dimensionMismatch(.time, .length)),
    ("w = «100 g ± 5 %»", .dimensionMismatch(.mass, .ratio)), ("c = «4 ± -1 ℃»", .negative),
    ("t between 2 min..«5»", .missingUnit(.time)), ("n = «2.5 rings»", .nothingAllowed),
    ("t < «0 min»", .nothingAllowed),
    ("rings <= «-1»", .nothingAllowed), ("rings < «0»", .nothingAllowed), ("rings = «-1»", .nothingAllowed),
    ("t between «-5..-2 min»", .nothingAllowed), ("p = 2 kg..«5»", .missingUnit(.mass)),
    ("n <= «0.0000000000000000000000000001»", .numberOutOfRange),
    ("w <= 10 «punds»", .unknownUnit(suggestion: "pounds")), ("午餐 <= 十«块五六»", .unknownUnit(suggestion: nil)),
    ("share <= «a quarter»", .severalQuarters(1)), ("share <= «quarter»", .severalQuarters(1)),
    ("share >= «three quarters» of the guests", .severalQuarters(3)),
    ("wait «half a quarter» or less", .severalQuarters(.half)),
    ("室温 = «5 -7 ℃»", .rangeOrNegative(range: "5..7 ℃", negative: "-7 ℃")),
    ("室温 = «5 ℃ –7 ℃»", .rangeOrNegative(range: "5..7 ℃", negative: "-7 ℃")),
    ("temp between «5 -2 ℃»", .rangeOrNegative(range: "2..5 ℃", negative: "-2 ℃")),
    ("gain = «$5 -7»", .rangeOrNegative(range: "$5..7", negative: "-7 $")),
    ("visitors >= 2 million «three hundred»", .unknownUnit(suggestion: nil)),
    ("«5 minutes» max", .missingName), ("«max» 5 minutes", .missingName),
    ("t <= 5 min «or so»", .unexpectedText), ("t <= 5 min «!»", .unexpectedText),
  ]

  @Test(arguments: errors) func pointsAtWhatIsWrong(_ marked: String, _ problem: QuantityProblem) {
    let plain = String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "«" && $0 != "»" }))
    let text = Text(plain)
    do throws(QuantityError) {
      let measure = try Measure(text)
      Issue.record("read as \(measure.name) \(show(measure.allowed))")
    } catch {
      #expect(error.problem == problem)
      let string = Text(
        "\(text[0..<error.range.lowerBound])«\(text[error.range])»\(text[error.range.upperBound..<text.count])")
      #expect(string == marked)
    }
  }

  @Test func readsAnyBytesWithoutTrapping() {
    var state: UInt64 = 42
    let alphabet = Array("铃声 <=>≤.,-~3三十半两百万亿点个小时分钟min hr%$R½±+零下负/e１９and between至 ".utf8)
    for _ in 0..<3_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int(state >> 60) + 4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let at = Int(state >> 33) % alphabet.count
        bytes.append(contentsOf: alphabet[at..<min(alphabet.count, at + 1 + Int(state >> 62))])
      }
      let text = Text(TextBuffer(bytes), start: 0, count: bytes.count)
      func check(_ range: Range<Int>) { #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count) }
      do throws(QuantityError) { check(try Measure(text).quantityRange) } catch { check(error.range) }
      do throws(QuantityError) { _ = try DurationRange(text) } catch { check(error.range) }
      for mention in quantities(in: text) { check(mention.range) }
    }
  }

  @Test func hasCases() {
    #expect(!Self.errors.isEmpty)
  }
}
