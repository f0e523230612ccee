import MotcModel
import MotcSource
import Testing

/// A measure or its error in one line: `铃声 count [0, 3]`, `unknownUnit(suggestion: Optional("min")) 'mim'`.
private func read(_ text: String) -> String {
  do throws(QuantityError) {
    let measure = try Measure(Text(text))
    return "\(measure.name) \(measure.dimension) \(show(measure.allowed))"
  } catch {
    return "\(error.problem) '\(Text(text)[error.range])'"
  }
}

func show(_ interval: Interval) -> String {
  let low = interval.lower.map { ($0.isClosed ? "[" : "(") + $0.value.text } ?? "(-∞"
  let high = interval.upper.map { $0.value.text + ($0.isClosed ? "]" : ")") } ?? "∞)"
  return "\(low), \(high)"
}

@Suite struct MeasureTests {
  static let readings: [(String, String)] = [
    ("铃声 <= 3 声", "铃声 count [0, 3]"),
    ("铃声<=3声", "铃声 count [0, 3]"),
    ("铃声 ≤ 三声", "铃声 count [0, 3]"),
    ("铃声 不超过 3 声", "铃声 count [0, 3]"),
    ("铃声不得超过三声", "铃声 count [0, 3]"),
    ("铃声 < 4 声", "铃声 count [0, 3]"),
    ("铃声 ＜＝ ３ 声", "铃声 count [0, 3]"),
    ("铃声：不超过3声", "铃声 count [0, 3]"),
    ("rings no more than 3", "rings count [0, 3]"),
    ("rings > 3 rings", "rings count [4, ∞)"),
    ("answer rate at least 95 %", "answer rate ratio [0.95, ∞)"),
    ("接听率 不低于 百分之九十五", "接听率 ratio [0.95, ∞)"),
    ("smile time ≥ 3 s", "smile time time [3, ∞)"),
    ("time under canopy <= 5 min", "time under canopy time [0, 300]"),
    ("等候时间在 10 分钟以内", "等候时间 time [0, 600]"),
    ("等候时间 10 分钟以内", "等候时间 time [0, 600]"),
    ("柜台高度 = 92 cm", "柜台高度 length [0.92, 0.92]"),
    ("牛肉饼重量 = 45克", "牛肉饼重量 mass [45, 45]"),
    ("可乐温度 = 4 ± 1 ℃", "可乐温度 temperature [3, 5]"),
    ("可乐温度 = 4 ℃ ± 1", "可乐温度 temperature [3, 5]"),
    ("可乐温度 = 4 ℃ ± 1.8 ℉", "可乐温度 temperature [3, 5]"),
    ("鞠躬 = 15°", "鞠躬 angle [15, 15]"),
    ("室温 between 22..26 度", "室温 temperature [22, 26]"),
    ("鞠躬角度 介于 15 到 30 度之间", "鞠躬角度 angle [15, 30]"),
    ("temp between 36 and 38 °C", "temp temperature [36, 38]"),
    ("temperatuur tussen 4 en 8 °C", "temperatuur temperature [4, 8]"),
    ("冷冻温度 <= 零下18℃", "冷冻温度 temperature (-∞, -18]"),
    ("oven >= 32 ℉", "oven temperature [0, ∞)"),
    ("tip <= $10", "tip money(MotcModel.Currency.usd) (-∞, 10]"),
    ("prys <= R50", "prys money(MotcModel.Currency.zar) (-∞, 50]"),
    ("费用 <= 100块", "费用 money(MotcModel.Currency.cny) (-∞, 100]"),
    ("clean mats = 4 块", "clean mats count [4, 4]"),
    ("满意度 >= 4.5 分", "满意度 count [4.5, ∞)"),
    ("用时 <= 5 分", "用时 time [0, 300]"),
    ("lui hoogstens drie keer", "lui count [0, 3]"),
    ("wagtyd nie langer as 'n halfuur nie", "wagtyd time [0, 1800]"),
    ("wagtyd nie langer as 'n halfuur", "wagtyd time [0, 1800]"),
    ("wagtyd < anderhalf uur", "wagtyd time [0, 5400)"),
    ("wait <= half an hour", "wait time [0, 1800]"),
    ("wait <= two and a half hours", "wait time [0, 9000]"),
    ("wait <= 1 h 30 min", "wait time [0, 5400]"),
    ("送达 <= 半小时", "送达 time [0, 1800]"),
    ("送达 <= 两个半小时", "送达 time [0, 9000]"),
    ("送达 <= 一小时半", "送达 time [0, 5400]"),
    ("送达 <= 三刻钟", "送达 time [0, 2700]"),
    ("回复 <= 3 个工作日", "回复 workingTime [0, 3]"),
    ("reply within 2 working days", "reply workingTime [0, 2]"),
    ("保修 >= 三年", "保修 months [36, ∞)"),
    ("等候时间 在 5 到 10 分钟之间", "等候时间 time [300, 600]"),
    ("teeth = 8", "teeth count [8, 8]"),
    ("微笑露齿 = 8颗", "微笑露齿 count [8, 8]"),
    ("distance <= 5公里", "distance length [0, 5000]"),
    ("金额 <= 3万元", "金额 money(MotcModel.Currency.cny) (-∞, 30000]"),
    ("重量 = 5千克", "重量 mass [5000, 5000]"),
    ("rings = 2..5", "rings count [2, 5]"),
    ("time <= 2½ min", "time time [0, 150]"),
    ("time <= -0 min", "time time [0, 0]"),
    ("rings <= +5", "rings count [0, 5]"),
    ("rings >= -1", "rings count [-1, ∞)"),
    ("depth = 0 ± 1 mm", "depth length [-0.001, 0.001]"),
    ("price <= 十块五", "price money(MotcModel.Currency.cny) (-∞, 10.5]"),
    ("price <= 10块5", "price money(MotcModel.Currency.cny) (-∞, 10.5]"),
    ("price = $8-12", "price money(MotcModel.Currency.usd) [8, 12]"),
    ("price <= 10 pounds", "price money(MotcModel.Currency.gbp) (-∞, 10]"),
    ("prys <= 10 pond", "prys money(MotcModel.Currency.gbp) (-∞, 10]"),
    ("rings = 2 rings..5", "rings count [2, 5]"),
    ("wait is at most 5 min", "wait time [0, 300]"),
    ("wait must be <= 5 min", "wait time [0, 300]"),
    ("wait: <= 5 min", "wait time [0, 300]"),
    ("wag is hoogstens 5 min", "wag time [0, 300]"),
    ("wag moet hoogstens 5 min wees", "wag time [0, 300]"),
    ("wag mag nie langer as 5 min wees nie", "wag time [0, 300]"),
    ("wag moet minder as 5 min wees", "wag time [0, 300)"),
    ("等候时间应为 <= 5 分钟", "等候时间 time [0, 300]"),
    ("等候时间必须 <= 5 分钟", "等候时间 time [0, 300]"),
    ("室温是 <= 26 ℃", "室温 temperature (-∞, 26]"),
    ("不当行为 <= 2 次", "不当行为 count [0, 2]"),
    ("首次响应 <= 5 分钟", "首次响应 time [0, 300]"),
    ("等候 五分钟或更短", "等候 time [0, 300]"),
    ("等候 五分钟或以内", "等候 time [0, 300]"),
    ("微笑 三秒及以上", "微笑 time [3, ∞)"),
    ("微笑 三秒或更长", "微笑 time [3, ∞)"),
    ("this <= 5 min", "this time [0, 300]"),
    ("wait 5 minutes max", "wait time [0, 300]"),
    ("wait max 5 minutes", "wait time [0, 300]"),
    ("wait <= 5 minutes maximum", "wait time [0, 300]"),
    ("pot 400 ml minimum", "pot volume [0.4, ∞)"),
    ("wag 5 minute hoogstens", "wag time [0, 300]"),
    ("wag <= driekwart uur", "wag time [0, 2700]"),
    ("deel <= 'n kwart", "deel ratio (-∞, 0.25]"),
    ("deel >= driekwart", "deel ratio [0.75, ∞)"),
    ("share >= 2 thirds", "share ratio [2/3, ∞)"),
    ("aandeel <= 2 derdes", "aandeel ratio (-∞, 2/3]"),
    ("wait <= 2 thirds of an hour", "wait time [0, 2400]"),
    ("wait <= a quarter of an hour", "wait time [0, 900]"),
    ("wait <= a quarter hour", "wait time [0, 900]"),
    ("等候 <= 一刻", "等候 time [0, 900]"),
    ("review <= a quarter of a year", "review months [0, 3]"),
    ("review <= 2 quarters", "review months [0, 6]"),
    ("review <= two calendar quarters", "review months [0, 6]"),
    ("call = once", "call count [1, 1]"),
    ("calls <= twice", "calls count [0, 2]"),
    ("oproepe <= tweemaal", "oproepe count [0, 2]"),
    ("price <= $5 million", "price money(MotcModel.Currency.usd) (-∞, 5000000]"),
    ("price <= five million dollars", "price money(MotcModel.Currency.usd) (-∞, 5000000]"),
    ("prys <= R2.5 miljoen", "prys money(MotcModel.Currency.zar) (-∞, 2500000]"),
    ("费用 <= 十块零五分", "费用 money(MotcModel.Currency.cny) (-∞, 10.05]"),
    ("费用 <= 3元5角8分", "费用 money(MotcModel.Currency.cny) (-∞, 3.58]"),
    ("费用 <= 壹佰贰拾元整", "费用 money(MotcModel.Currency.cny) (-∞, 120]"),
    ("室温 = 5-7 ℃", "室温 temperature [5, 7]"),
    ("室温 = 5 - 7 ℃", "室温 temperature [5, 7]"),
    ("室温 = -7..5 ℃", "室温 temperature [-7, 5]"),
    ("wait = 5 -7 min", "wait time [300, 420]"),
  ]

  @Test(arguments: readings) func readsMeasure(_ text: String, _ expected: String) {
    #expect(read(text) == expected)
  }

  @Test func hasCases() {
    #expect(!Self.readings.isEmpty)
  }
}
