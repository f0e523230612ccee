import MotcModel
import MotcSource
import Testing

@Suite struct DurationRangeTests {
  static let durations: [(String, String)] = [
    ("5 min", "300 s|5 min|5 分钟|5 min"), ("2..5 min", "120..300 s|2–5 min|2–5 分钟|2–5 min"),
    ("2~5 分钟", "120..300 s|2–5 min|2–5 分钟|2–5 min"), ("2-5min", "120..300 s|2–5 min|2–5 分钟|2–5 min"),
    ("2至5分钟", "120..300 s|2–5 min|2–5 分钟|2–5 min"), ("两到五分钟", "120..300 s|2–5 min|2–5 分钟|2–5 min"),
    ("two to five minutes", "120..300 s|2–5 min|2–5 分钟|2–5 min"),
    ("twee tot vyf minute", "120..300 s|2–5 min|2–5 分钟|2–5 min"),
    ("0..20 s", "0..20 s|0–20 s|0–20 秒|0–20 s"), ("半小时", "1800 s|0.5 h|0.5 小时|0.5 uur"),
    ("halfuur", "1800 s|30 min|30 分钟|30 min"), ("half an hour", "1800 s|0.5 h|0.5 小时|0.5 uur"),
    ("1 h 30 min", "5400 s|90 min|90 分钟|90 min"), ("1小时30分钟", "5400 s|90 min|90 分钟|90 min"),
    ("1 hour and 30 minutes", "5400 s|90 min|90 分钟|90 min"), ("1小时零5分", "3900 s|65 min|65 分钟|65 min"),
    ("1h30min", "5400 s|90 min|90 分钟|90 min"), ("90s", "90 s|90 s|90 秒|90 s"), ("１０分", "600 s|10 min|10 分钟|10 min"),
    ("30 s..2 min", "30..120 s|30 s – 2 min|30 秒 – 2 分钟|30 s – 2 min"),
    ("一刻钟", "900 s|15 min|15 分钟|15 min"), ("1½ h", "5400 s|1.5 h|1.5 小时|1.5 uur"),
    ("10 分钟内", "600 s|10 min|10 分钟|10 min"), ("10 分钟或更短", "600 s|10 min|10 分钟|10 min"),
    ("10 分钟以下", "600 s|10 min|10 分钟|10 min"),
    ("5 minutes max", "300 s|5 min|5 分钟|5 min"), ("max 5 minutes", "300 s|5 min|5 分钟|5 min"),
    ("<= 5 min", "300 s|5 min|5 分钟|5 min"), ("at most 5 min", "300 s|5 min|5 分钟|5 min"),
    ("不超过5分钟", "300 s|5 min|5 分钟|5 min"),
    ("hoogstens 5 minute", "300 s|5 min|5 分钟|5 min"), ("driekwart uur", "2700 s|0.75 h|0.75 小时|0.75 uur"),
    ("一刻", "900 s|15 min|15 分钟|15 min"), ("2 ½ h", "9000 s|2.5 h|2.5 小时|2.5 uur"),
    ("5 min or less", "300 s|5 min|5 分钟|5 min"), ("5 min of minder", "300 s|5 min|5 分钟|5 min"),
    ("1 1/2 h", "5400 s|1.5 h|1.5 小时|1.5 uur"), ("'n halwe uur", "1800 s|0.5 h|0.5 小时|0.5 uur"),
    ("1 quarter", "3 months|3 months|3 个月|3 maande"), ("2 half-hours", "3600 s|60 min|60 分钟|60 min"),
    ("3 quarters of an hour", "2700 s|45 min|45 分钟|45 min"),
    ("two thirds of an hour", "2400 s|40 min|40 分钟|40 min"), ("1 day", "86400 s|1 day|1 天|1 dag"),
    ("2 days", "172800 s|2 days|2 天|2 dae"), ("1/3 h", "1200 s|20 min|20 分钟|20 min"),
    ("3 个工作日", "3 workingDays|3 working days|3 个工作日|3 werksdae"),
    ("een werksdag", "1 workingDays|1 working day|1 个工作日|1 werksdag"),
    ("半年", "6 months|0.5 years|0.5 年|0.5 jaar"), ("1..2 months", "1..2 months|1–2 months|1–2 个月|1–2 maande"),
    ("二十分钟", "1200 s|20 min|20 分钟|20 min"), ("a minute", "60 s|1 min|1 分钟|1 min"),
    ("vyf-en-twintig sekondes", "25 s|25 s|25 秒|25 s"), ("twenty-five seconds", "25 s|25 s|25 秒|25 s"),
    ("500 ms", "0.5 s|500 ms|500 毫秒|500 ms"), ("0 min", "0 s|0 min|0 分钟|0 min"),
  ]

  @Test(arguments: durations) func readsAndWritesDurations(_ text: String, _ expected: String) throws {
    let range = try DurationRange(Text(text))
    let amount = range.low == range.high ? range.low.text : "\(range.low.text)..\(range.high.text)"
    let clock = range.clock == .seconds ? "s" : "\(range.clock)"
    let words = [MessageLanguage.english, .chinese, .afrikaans].map { range.text(in: $0) }
    #expect(([amount + " " + clock] + words).joined(separator: "|") == expected)
    for word in words where range.low.text != "1/3" {
      let again = try DurationRange(Text(word))
      #expect((again.low, again.high) == (range.low, range.high), "\(word)")
    }
  }

  static let computed: [(Int32, Int32, String)] = [
    (90, 90, "1 min 30 s"), (5400, 5400, "1 h 30 min"), (86_400, 86_400, "24 h"), (176_400, 176_400, "2 days 1 h"),
    (120, 300, "2–5 min"), (0, 20, "0–20 s"), (0, 0, "0 s"), (30, 120, "30 s – 2 min"), (0, 5400, "0 s – 1 h 30 min"),
    (3600, 5400, "1 h – 1 h 30 min"),
  ]

  @Test(arguments: computed) func writesSums(_ low: Int32, _ high: Int32, _ expected: String) {
    #expect(DurationRange(Rational(low), Rational(high)).text(in: .english) == expected)
  }

  static let errors: [(String, QuantityProblem)] = [
    ("«5»", .missingUnit(.time)), ("«5..2 min»", .upsideDown), ("5 «m»", .notTime(.length, suggestion: "min")),
    ("3 «声»", .notTime(.count, suggestion: nil)), ("«soon»", .missingNumber), ("«»", .missingNumber),
    ("«-5 min»", .negative), ("5 mins«.»", .unexpectedText), ("5 «minits»", .unknownUnit(suggestion: "minute")),
    ("«2 min..3 km»", .dimensionMismatch(.time, .length)),
    ("«1 day..2 working days»", .dimensionMismatch(.time, .workingTime)),
    ("«1,5» uur", .commaInNumber), ("2..«5e3» min", .badNumber), ("5 min «extra»", .unexpectedText),
    ("5 min «or more»", .unexpectedText),
    ("«a quarter»", .severalQuarters(1)), ("5 min «minimum»", .unexpectedText), ("«driekwart»", .missingUnit(.time)),
    ("2 «foo»..5 min", .unknownUnit(suggestion: "foot")), ("5 «..»", .missingNumber),
  ]

  @Test(arguments: errors) func pointsAtWhatIsWrong(_ marked: String, _ problem: QuantityProblem) {
    let plain = String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "«" && $0 != "»" }))
    let text = Text(plain)
    do throws(QuantityError) {
      let range = try DurationRange(text)
      Issue.record("read as \(range.low.text)..\(range.high.text)")
    } catch {
      #expect(error.problem == problem)
      let string = Text(
        "\(text[0..<error.range.lowerBound])«\(text[error.range])»\(text[error.range.upperBound..<text.count])")
      #expect(string == marked)
    }
  }

  @Test func hasCases() {
    #expect(!Self.durations.isEmpty && !Self.computed.isEmpty && !Self.errors.isEmpty)
  }
}
