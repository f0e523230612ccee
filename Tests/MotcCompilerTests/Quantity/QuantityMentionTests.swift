import MotcModel
import MotcSource
import Testing

/// What a sentence speaks of: the words, what they amount to, and a mark where they say no more than an article.
private func found(_ text: String) -> String {
  quantities(in: Text(text)).map { mention in
    let low = mention.quantity.low
    let high = mention.quantity.high
    let amount = mention.quantity.isSingle ? show(low) : "\(low.base?.text ?? "?")..\(show(high))"
    return "\(Text(text)[mention.range])=\(amount)\(mention.isIndefinite ? "?" : "")"
  }.joined(separator: " ")
}

private func show(_ quantity: Quantity) -> String {
  let name: String =
    switch quantity.dimension {
    case .count: quantity.unit?.label(in: .english, one: true) ?? "#"
    case .money(let currency): "\(currency)"
    default: "\(quantity.dimension)"
    }
  return "\(quantity.base?.text ?? "?") \(name)"
}

@Suite struct QuantityMentionTests {
  static let hits: [(String, String)] = [
    ("来电铃声响三声内接听", "三声=3 ring"),
    ("等候不超过十分钟", "十分钟=600 time"),
    ("answer within three rings", "three rings=3 ring"),
    ("smile showing 8 teeth", "8 teeth=8 tooth"),
    ("Beantwoord die telefoon binne drie luie", "drie luie=3 ring"),
    ("binne 'n halfuur afgelewer", "'n halfuur=1800 time"),
    ("binne anderhalf uur of vyf-en-twintig minute", "anderhalf uur=5400 time vyf-en-twintig minute=1500 time"),
    ("wag hoogstens een minuut", "een minuut=60 time"),
    ("5公里之内,半小时之内送达", "5公里=5000 length 半小时=1800 time"),
    ("规定微笑服务八颗牙齿,接听电话铃声不能超过三声", "八颗牙齿=8 tooth 三声=3 ring"),
    ("必须在五分钟之内给答复", "五分钟=300 time"),
    ("柜台高度92厘米,牛肉饼重量45克;薯条炸7分钟;可乐温度恒定4℃等", "92厘米=0.92 length 45克=45 mass 7分钟=420 time 4℃=4 temperature"),
    ("在客户预计抵达的时间前二十分钟", "二十分钟=1200 time"),
    ("维修时间长,需要一天以上的顾客", "一天=86400 time"),
    ("通话中称呼客户姓氏不少于两次", "两次=2 time"),
    ("报价与结算金额误差不超过百分之五", "百分之五=0.05 ratio"),
    ("休息区每三十分钟巡视一次", "三十分钟=1800 time 一次=1 time?"),
    ("交车前车内四块地垫清洁完毕", "四块=4 piece"),
    ("三日内电话回访并记录评分", "三日=259200 time"),
    ("每日晨会抽查三条通话录音", "三条=3 message"),
    ("鞠躬十五度", "十五度=15 angle"),
    ("室温保持22-26度", "22-26度=22..26 temperature"),
    ("两个半小时内", "两个半小时=9000 time"),
    ("2~5 分钟", "2~5 分钟=120..300 time"),
    ("half an hour before arrival", "half an hour=1800 time"),
    ("Reply within a minute", "a minute=60 time"),
    ("a 30-minute call", "30-minute=1800 time"),
    ("Offer $10 or R50", "$10=10 usd R50=50 zar"),
    ("赔偿¥100", "¥100=100 cny"),
    ("Greet twice", "twice=2 time"), ("Offer $5 million", "$5 million=5000000 usd"),
    ("2 million customers", "2 million customers=2000000 person"), ("store at 5 -7 ℃", "5 -7 ℃=5..7 temperature"),
    ("wag driekwart uur", "driekwart uur=2700 time"),
    ("赔偿十块零五分", "十块零五分=10.05 cny"),
    ("给每人一条毛巾", "一条=1 message?"),
    ("at least one guest, no more than one table", "one guest=1 person one table=1 table"),
    ("ask one guest", "one guest=1 person?"),
    ("铃响一声内", "一声=1 ring"),
    ("评分不低于4分", "4分=4 point"),
    ("五分内到达", "五分=300 time"),
    ("at 1,000 m in 1,5 uur", "1,000 m=1000 length 1,5 uur=5400 time"),
    ("serve 8 plates, 3 strawberries", "8 plates=8 dish 3=3 #"),
    ("ten minste drie keer", "drie keer=3 time"),
    ("零下18℃冷藏", "零下18℃=-18 temperature"),
    ("24小时在线", "24小时=86400 time"),
    ("1小时30分钟内", "1小时30分钟=5400 time"),
  ]

  static let misses = [
    "一起", "保持一致", "统一着装", "在第一时间将短信发送给客户", "一定要微笑", "等一下", "万一客户投诉", "三包服务", "十分满意", "两侧停车",
    "4S店", "4s店", "iPhone 15 users", "Windows 11 users", "A4纸", "ISO 9001 certificate", "GB/T 19001", "Q7", "3D打印",
    "the one who calls", "No one waits", "once seated", "a guest arrives", "in a moment", "a day later", "'n gas kom",
    "een van die gaste", "第三声", "下一步", "进一步说明", "每一位客户", "同一个人", "一样热情", "千万别忘记", "零件齐全", "等了好几声",
    "三五分钟", "十多个", "几十分钟", "一两次", "二三十人", "8:00-18:00", "2026-11-21", "400-800-1234", "5月3日", "2025年", "90年代",
    "一次性拖鞋", "四通八达", "三轮车", "三番五次", "十字路口", "三角形", "一半客户", "三心二意", "三点二十分", "三分店", "一会儿", "一点点",
    "标准化 1.2.3", "version 1.2.0 works", "no. 3 works", "step-3 works", "7×24服务", "1. 接电话", "1) answer", "二维码",
    "half of them", "a quarter of them", "three quarters of them", "driekwart van die gaste", "eenmaal op sy plek",
    "队伍整齐", "陆续入座",
    "ten volle", "", " ", "\u{FFFD}", "一", "半", "百", "$", "R", "'", "a", "½",
  ]

  @Test(arguments: hits) func findsQuantity(_ text: String, _ expected: String) {
    #expect(found(text) == expected)
  }

  @Test(arguments: misses) func passesOverWhatIsNoQuantity(_ text: String) {
    #expect(found(text) == "")
  }

  @Test func hasCases() {
    #expect(!Self.hits.isEmpty && !Self.misses.isEmpty)
  }
}
