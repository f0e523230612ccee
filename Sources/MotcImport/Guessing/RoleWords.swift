import MotcModel
import MotcSource

/// A word for somebody or something that takes part in a service, and the lane that it works in.
struct RoleWord {
  let word: String
  let lane: Lane
  /// Whether it names who acts, rather than a place or a system.
  let isRole: Bool

  private static func words(_ lane: Lane, isRole: Bool = true, _ words: String) -> [RoleWord] {
    words.split(separator: " ").map { RoleWord(word: String($0.replacing("_", with: " ")), lane: lane, isRole: isRole) }
  }

  static let all: [RoleWord] =
    words(
      .customer,
      """
      客户 顾客 客人 宾客 来宾 旅客 乘客 患者 病人 车主 用户 会员 业主 \
      customer customers guest guests client clients patient patients passenger passengers visitor visitors shopper \
      shoppers diner diners caller callers \
      kliënt kliënte klient klante gas gaste besoeker besoekers pasiënt pasiënte passasier passasiers
      """)
    + words(
      .frontstage,
      """
      服务部门 服务咨询师 服务顾问 服务员 服务生 服务人员 接待员 接待人员 前台接待 前台接待员 客服 客服人员 客服代表 客服部 \
      客户服务部 客户服务人员 客户经理 客户代表 收银员 结算员 导购 导购员 店员 销售顾问 销售人员 销售员 营业员 迎宾 迎宾员 门童 \
      礼宾员 行李员 保安 泊车员 送货员 配送员 快递员 骑手 柜员 大堂经理 护士 接线员 话务员 \
      receptionist receptionists front_desk_clerk host hostess waiter waiters waitress waitresses server barista cashier \
      cashiers teller tellers concierge porter porters bellhop doorman valet agent agents service_agent call_agent \
      customer_service_agent customer_service service_advisor service_advisors service_adviser adviser advisor \
      consultant sales_consultant salesperson sales_assistant shop_assistant attendant flight_attendant nurse nurses \
      courier couriers driver drivers \
      ontvangsdame ontvangsklerk kelner kelners kelnerin kassier kassiere gasheer gasvrou portier konsultant \
      verkoopskonsultant diensadviseur diensagent kliëntediens klantediens verpleegster
      """)
    + words(.frontstage, isRole: false, "前台 接待台 收银台 front_desk front_office front_of_house ontvangs")
    + words(
      .backstage,
      """
      技师 维修技师 班组长 质检员 质检部门 质检部 车辆总检 车间主管 厨师 厨师长 仓管员 库管员 洗车工 客房员 客房服务员 \
      保洁员 清洁工 调度员 财务人员 采购员 分拣员 打包员 配菜员 \
      chef chefs cook cooks housekeeper housekeepers technician technicians mechanic mechanics quality_inspector \
      inspector inspectors dispatcher dispatchers planner accountant cleaner cleaners picker packer \
      kok kokke sjef skoonmaker skoonmakers tegnikus tegnici werktuigkundige inspekteur
      """)
    + words(
      .backstage, isRole: false,
      "后台 后厨 厨房 车间 仓库 kitchen workshop warehouse back_office back_of_house housekeeping kombuis pakhuis werkswinkel")
    + words(
      .support, isRole: false,
      "系统 平台 短信平台 小程序 软件 数据库 system platform app website software database stelsel platform sagteware webwerf toep")

  private static let folded = all.map { word in
    let text = word.word.folded
    return (word: word, text: text, scalars: Array(text.unicodeScalars))
  }

  /// Who acts first in a sentence: the longest word that it begins with, and how the sentence writes it. `由`, `the` and
  /// the like before it do not count.
  static func subject(of text: String) -> (word: RoleWord, written: String)? {
    var scalars = Array(text.unicodeScalars)[...]
    for opening in ["由", "the ", "a ", "an ", "die ", "’n ", "'n "] {
      guard scalars.count > opening.unicodeScalars.count,
        String(String.UnicodeScalarView(scalars.prefix(opening.unicodeScalars.count))).lowercased().isSame(as: opening)
      else { continue }
      scalars = scalars.dropFirst(opening.unicodeScalars.count)
      break
    }
    var best: (word: RoleWord, written: String)?
    var longest = 0
    guard let first = scalars.first.map({ String($0).folded.unicodeScalars.first }) else { return nil }
    for (word, _, wanted) in folded
    where wanted.first == first && wanted.count > longest && wanted.count <= scalars.count {
      if let last = wanted.last, isLatinLetter(last), let next = scalars.dropFirst(wanted.count).first,
        isLatinLetter(next)
      {
        continue
      }
      let written = String(String.UnicodeScalarView(scalars.prefix(wanted.count)))
      guard written.folded.unicodeScalars.elementsEqual(wanted) else { continue }
      best = (word, written)
      longest = wanted.count
    }
    return best
  }

  /// The longest word in a role's name: of `高级服务咨询师` it is `服务咨询师`. Customers are named by the word alone.
  static func role(named name: String) -> RoleWord? {
    let name = name.folded
    return folded.filter { word, text, _ in
      word.lane == .customer ? name.isSame(as: text) : name.holds(word: text)
    }.max { left, right in left.scalars.count < right.scalars.count }?.word
  }
}

extension Lane {
  /// The lane that a cell of the column of lanes names.
  init?(named name: String) {
    let folded = name.folded
    let names = Self.names.filter { folded.holds(word: $0.name) }
    guard let longest = names.max(by: { $0.name.unicodeScalars.count < $1.name.unicodeScalars.count }) else {
      return nil
    }
    self = longest.lane
  }

  private static let names: [(name: String, lane: Lane)] =
    allCases.flatMap { lane in
      MessageLanguage.allCases.flatMap { language in
        lane.keyword.spellings(in: language).map { ($0.folded, lane) }
      }
    } + [
      ("customers", .customer), ("kliënte", .customer), ("front stage", .frontstage), ("onstage", .frontstage),
      ("front office", .frontstage), ("front of house", .frontstage), ("back stage", .backstage),
      ("back office", .backstage), ("back of house", .backstage), ("后台支持", .support), ("系统", .support),
    ]
}
