import MotcSource

/// Recognises texts that claim an attitude or a quality and name no act that anyone could see.
///
/// A machine cannot tell acts from claims in general, so it looks for claims it knows and keeps silent about the rest: a
/// text is a claim only when every clause of it is little else than such phrases and words without weight.
enum Claims {
  private static let claim: UInt8 = 1
  private static let filler: UInt8 = 2
  private static let act: UInt8 = 3
  private static let matcher = PhraseMatcher(
    claims.map { ($0, claim) } + fillers.map { ($0, filler) } + [(acts, act), (others, 0)])

  /// Whether nobody could tick the text off, because it says how things should be and not what is done.
  static func isClaim(_ text: Text) -> Bool {
    text.withBytes { bytes in
      guard holdsClaim(bytes) else { return false }
      var clauses = 0
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, !isClauseEnd(bytes, at: end) { end += scalarLength(bytes[end]) }
        end = min(end, bytes.count)
        switch weigh(UnsafeBufferPointer(rebasing: bytes[start..<end])) {
        case .empty: break
        case .claim: clauses += 1
        case .act: return false
        }
        start = end < bytes.count ? end + scalarLength(bytes[end]) : end
      }
      return clauses > 0
    }
  }

  private static func holdsClaim(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while let match = matcher.next(in: bytes, from: index) {
      if match.value == claim { return true }
      index = match.range.upperBound
    }
    return false
  }

  private enum Clause { case empty, claim, act }

  /// A clause is a claim when at most a quarter of its letters is something else than claims and fillers.
  private static func weigh(_ clause: UnsafeBufferPointer<UInt8>) -> Clause {
    var known = 0
    var holdsClaim = false
    var unknown = 0
    var index = 0
    while true {
      let match = matcher.next(in: clause, from: index)
      unknown += weight(clause, index..<(match?.range.lowerBound ?? clause.count))
      guard let match else { break }
      index = match.range.upperBound
      if match.value == act { return .act }
      if match.value == 0 {
        unknown += match.range.count
      } else {
        known += match.range.count
        holdsClaim = holdsClaim || match.value == claim
      }
    }
    if known == 0, unknown == 0 { return .empty }
    return holdsClaim && unknown * 3 <= known ? .claim : .act
  }

  /// Letters in a range, in bytes; Latin words of up to three letters (`is`, `the`, `die`) carry no weight.
  private static func weight(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var weight = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if isWordByte(byte) || isLatinLead(byte) {
        let end = min(endOfWord(in: bytes, from: index), range.upperBound)
        if end - index > 3 { weight += end - index }
        index = max(end, index + 1)
      } else {
        if byte >= 0xE4 { weight += scalarLength(byte) }
        index += scalarLength(byte)
      }
    }
    return weight
  }

  private static func isClauseEnd(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), 0x0A: true
    // Full-width punctuation: 、 。 and ！ ， ： ；
    case 0xE3: index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x81...0x82).contains(bytes[index + 2])
    case 0xEF:
      index + 2 < bytes.count && bytes[index + 1] == 0xBC && [0x81, 0x8C, 0x9A, 0x9B].contains(bytes[index + 2])
    default: false
    }
  }

  // MARK: Lists

  /// Separated by `|`.
  private static let claims: [StaticString] = [
    """
    保证质量|确保质量|保证菜品质量|确保菜品质量|菜品质量|保证产品质量|确保产品质量|产品质量|保质保量|质量第一|服务质量|服务水平|服务品质|服务态度|态度端正|态度认真|态度积极|态度好|端正态度|服务意识|服务精神|团队精神|\
    责任心|责任感|责任意识|敬业|爱岗|爱岗敬业|尽职尽责|尽心尽力|全心全意|无微不至|一丝不苟|精益求精|百问不厌|有求必应|宾至如归|\
    顾客至上|客户至上|客人至上|顾客第一|客户第一|服务第一|以客户为中心|以顾客为中心|以客为尊|换位思考|设身处地|将心比心|\
    提高客户满意度|提升客户满意度|提高顾客满意度|提升顾客满意度|客户满意|顾客满意|客人满意|宾客满意|让客户放心|让顾客放心|让客人放心|让客户安心|让顾客安心|让客户舒心|让顾客舒心|让客人舒心|\
    感到满意|感到放心|感到安心|感到温暖|感到亲切|感到愉快|感到舒心|感受到温暖|感到被重视|感到受尊重|感到受重视|\
    尊重客户|尊重顾客|尊重客人|关心客户|关心顾客|关心客人|关爱客户|关爱顾客|重视客户|重视顾客|理解客户|理解顾客|为客户着想|为顾客着想|\
    客户体验|顾客体验|工作效率|服务效率|注意形象|公司形象|企业形象|品牌形象|门店形象|服务形象|注意礼仪|讲究礼仪|注意态度|\
    注重细节|关注细节|规范服务|服务规范|服务标准化|微笑服务|诚信|诚实守信|认真负责|处理好|沟通好|服务好|接待好|安排好|照顾好
    """,
    """
    good service|great service|best service|best possible service|quality service|good customer service|customer service|\
    great customer service|excellent service|excellent customer service|world-class service|service excellence|\
    customer first|customers first|guest first|guests first|customer comes first|guest comes first|\
    customer satisfaction|guest satisfaction|satisfied customers|satisfied guests|happy customers|happy guests|\
    customer is satisfied|customer is happy|guest is satisfied|guest is happy|customers happy|customer happy|guest happy|\
    guests happy|good attitude|positive attitude|right attitude|professional attitude|professional manner|professional|\
    professionalism|helpful|attentive|caring|respectful|respect|good impression|positive impression|lasting impression|\
    good image|company image|positive image|good quality|quality|commitment|dedication|teamwork|team spirit|\
    go the extra mile|goes the extra mile|extra mile|exceed expectations|exceeds expectations|meet expectations|\
    meets expectations|their best|your best|best effort|best efforts|feel welcome|feels welcome|feel at home|\
    feels at home|feel valued|feels valued|feel comfortable|good communication|communicate well|communicates well|\
    take ownership|takes ownership|sense of urgency|pride|honest|honesty|integrity|empathy|understanding|considerate|\
    well-mannered|good manners|service-minded|customer-focused|customer-oriented|patient|responsible|reliable
    """,
    """
    goeie diens|uitstekende diens|puik diens|beste diens|goeie kliëntediens|uitstekende kliëntediens|gehaltediens|\
    diens van gehalte|diens van hoë gehalte|kliënt eerste|kliënte eerste|kliënt kom eerste|kliënt is koning|\
    kliënttevredenheid|kliëntetevredenheid|tevrede kliënte|tevrede kliënt|kliënt tevrede|kliënt is tevrede|\
    kliënte tevrede|kliënt gelukkig|goeie gesindheid|positiewe gesindheid|regte gesindheid|goeie houding|\
    positiewe houding|professioneel|professionele|behulpsaam|hulpvaardig|diensvaardig|dienswillig|sorgsaam|respek|\
    goeie indruk|goeie gehalte|gehalte|ekstra myl|oortref verwagtinge|verwagtinge oortref|oortref die verwagtinge|\
    hul bes|jou bes|sy bes|haar bes|welkom voel|tuis voel|trots|eerlik|eerlikheid|integriteit|empatie|spangees|\
    goeie kommunikasie|goeie maniere|verantwoordelik|betroubaar|toewyding
    """,
  ]

  /// Words that add no act to a claim.
  private static let fillers: [StaticString] = [
    """
    客户|顾客|客人|来宾|宾客|员工|人员|服务人员|我们|服务|工作|过程|接待|期间|中|时|要|必须|应当|应该|应|须|需|始终|一贯|一切|每次|每位|所有|对待|\
    对|待|端正|向|给|为|与|的|地|得|让|使|令|确保|保证|做到|做好|保持|提供|提高|提升|增强|加强|树立|维护|体现|展现|具有|具备|发扬|坚持|注重|注意|\
    重视|有|是|在|以|和|及|并|上|好|强|高|不断|努力|全程|整个|良好|优质|文明|规范
    """,
    """
    always|every|everyone|everybody|customer|customers|customer's|guest|guests|client|clients|staff|employee|employees|\
    team|must|should|shall|will|with|from|provide|provides|offer|offers|give|gives|deliver|delivers|ensure|ensures|make|\
    makes|sure|that|show|shows|have|keep|keeps|maintain|maintains|create|creates|treat|treats|towards|toward|service|\
    very|really|truly|times|their|your|our|being|level|highest|high|demonstrate|demonstrates|display|displays
    """,
    """
    wees|altyd|elke|alle|almal|kliënt|kliënte|gas|gaste|personeel|moet|behoort|lewer|bied|gee|verseker|sorg|teenoor|maak|\
    seker|toon|handhaaf|behandel|baie|diens|vir|met|word|laat|skep|hoë|hoogste|vlak|hulle|jou
    """,
  ]

  /// Words of acts that are too short to outweigh a claim, as in `Vra of die kliënt tevrede is`.
  private static let acts: StaticString = """
    询问|询|问|告知|告诉|检查|调查|记录|填写|说明|ask|asks|tell|tells|say|says|call|calls|check|checks|sign|signs|vra|bel|\
    wys|vertel|teken
    """

  /// Longer phrases in which a claim is the object of an act.
  private static let others: StaticString = """
    满意度|客户满意度|顾客满意度|客户满意率|顾客满意率|规范服务用语|服务规范手册|沟通好时间|patient's|quality check|\
    quality control|quality card|quality report|quality inspector|customer service desk|customer service agent|\
    customer service number|responsible for|professional technician|is satisfied with
    """
}
