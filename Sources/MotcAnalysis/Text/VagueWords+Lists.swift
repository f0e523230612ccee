/// The vague words of the three languages. A file's language does not choose among them: an English word in a Chinese
/// standard is as vague as in an English one.
///
/// What is not here was left out on purpose: 微笑, 主动, 整洁 and `with a smile`, `neat` can be seen; 立即, `immediately`
/// and `dadelik` say that nothing comes between; 合适, `suitable` and `geskik` are most often the customer's to judge.
extension VagueWords {
  struct List: Sendable {
    let vagueness: Vagueness
    /// Separated by `|`.
    let words: StaticString
  }

  static let lists: [List] = [
    // MARK: Chinese
    List(
      vagueness: .howSoon,
      words: """
        尽快|尽早|尽速|从速|及早|及时|适时|早日|第一时间|迅速|迅捷|快速|快捷|高效|麻利|很快|稍后|抓紧时间|抓紧办理|抓紧处理|抓紧安排|抓紧完成|\
        最短时间|最短的时间|短时间内|最快速度|最快的速度|过久|太久|长时间等待|长时间等候
        """),
    List(
      vagueness: .none,
      words: """
        及时雨|快速通道|快速充电|快速保养|快速维修|快速检修|快速理赔|快速门|快速路|快速响应中心|高效过滤|请稍后|人稍后|户稍后|您稍后
        """),
    List(
      vagueness: .howOften,
      words: """
        随时关注|随时跟踪|随时汇报|随时注意|随时留意|随时保持|随时观察|随时检查|随时清理|随时提供|随时更新|随时沟通|随时准备|随时掌握|随时补充|\
        随时整理|随时巡视|随时巡台|随时添加|随时与|随时向|随时为|时刻关注|时刻注意|时刻保持|时刻留意|时刻准备|时刻跟踪|时刻为|经常|时常|常常|不时|定期|不定期|勤更换|勤巡视
        """),
    List(
      vagueness: .none,
      words: "能够随时|可以随时|可随时|能随时|以便随时|以备随时|便于随时|方便随时|定期保养|定期存款|定期维护|不时之需"),
    List(
      vagueness: .manner,
      words: """
        热情|热忱|热心|亲切|耐心|周到|礼貌|友好|友善|和蔼|和霭|和气|诚恳|真诚|诚挚|细心|体贴|贴心|用心服务|用心倾听|用心聆听|用心接待|彬彬有礼|\
        落落大方|举止大方|大方得体|举止得体|言谈得体|谈吐得体|着装得体|穿着得体|言行得体|谦和|谦虚|谦恭|客气|积极主动|主动积极|笑容可掬|精神饱满|\
        声音饱满|情绪饱满|认真倾听|认真聆听|仔细倾听|仔细聆听|文明服务|文明礼貌|语言文明|文明待客
        """),
    List(
      vagueness: .none,
      words: """
        礼貌用语|礼貌语|不客气|耐心等|耐心排队|友好协商|不热情|每周到|本周到|上周到|下周到|一周到|两周到|几周到|当周到|该周到|周到店|周到货|周到访|\
        周到期|周到达|周到场|周到岗
        """),
    List(
      vagueness: .quality,
      words: """
        良好|优质|优良|优雅|舒适|适当|适度|合理|温馨|高品质|高质量|高水平|满意的服务|专业的服务|专业地|妥善|妥当|恰当|得当|服务到位|沟通到位|落实到位|清洁到位|\
        解释到位|美观|有效地|有效沟通|有效解决|有效处理|灵活处理|灵活应对|灵活安排|灵活运用
        """),
    List(
      vagueness: .none,
      words: "优质客户|优质顾客|优质会员|舒适型|舒适版|舒适级|舒适区|舒适度|舒适模式|良好率|优良率|优良中差"),
    List(vagueness: .thoroughness, words: "认真|仔细|详细|详尽|彻底|全面|细致|周密"),
    List(vagueness: .none, words: "详细地址|详细住址|详细清单|详细信息|详细资料|安全面|完全面|全面屏|全面积|全面板"),
    List(
      vagueness: .amount,
      words: "适量|充分|充足|足够|大致|大概|差不多|若干|较快|较好"),
    List(vagueness: .none, words: "合理性|合理化"),
    List(vagueness: .effort, words: "尽量|尽可能|尽力|力争|争取做到"),
    List(vagueness: .condition, words: "酌情|视情况|视情|必要时|如有必要|必要的话|视需要|根据需要"),

    // MARK: English
    List(
      vagueness: .howSoon,
      words: """
        promptly|prompt service|prompt response|prompt reply|prompt attention|is prompt|be prompt|quickly|swiftly|speedily|\
        rapidly|as soon as possible|as soon as practicable|as soon as they can|as soon as you can|as quickly as possible|\
        as fast as possible|as early as possible|asap|at the earliest opportunity|in a timely manner|in a timely fashion|\
        timely|without delay|without undue delay|undue delay|unnecessary delay|in good time|in due course|shortly|efficiently|\
        efficient|too long
        """),
    List(
      vagueness: .howOften,
      words: "regularly|frequently|often|from time to time|periodically|occasionally|at regular intervals|now and then"),
    List(vagueness: .none, words: "frequently asked|how often|how frequently|as often as|more often than|how quickly"),
    List(
      vagueness: .manner,
      words: """
        friendly|politely|polite|courteously|courteous|warmly|warm welcome|warm greeting|warm smile|helpfully|attentively|\
        respectfully|professionally|cheerfully|cheerful|pleasantly|pleasant|sincerely|sincere|genuinely|graciously|gracious|\
        patiently|considerately|tactfully|tactful|empathetically|sympathetically|enthusiastically|enthusiastic|approachable|\
        personable|hospitable
        """),
    List(
      vagueness: .none,
      words: """
        yours sincerely|sincerely yours|pleasant day|pleasant stay|pleasant journey|pleasant flight|pleasant trip|\
        pleasant evening|waits patiently|wait patiently
        """),
    List(
      vagueness: .quality,
      words: """
        properly|appropriately|appropriate|suitably|adequately|adequate|satisfactory|satisfactorily|excellent|outstanding|\
        exceptional|superb|first-class|high-quality|top-quality|nicely|effectively|reasonable|reasonably
        """),
    List(
      vagueness: .none,
      words: "outstanding balance|outstanding amount|outstanding invoice|outstanding payment|outstanding bill"),
    List(
      vagueness: .thoroughness,
      words: "carefully|thoroughly|thorough|in detail|in full detail|diligently|meticulously|conscientiously|with care"),
    List(vagueness: .amount, words: "sufficient|sufficiently|roughly|more or less|excessive|excessively"),
    List(
      vagueness: .effort,
      words: """
        try to|tries to|make every effort|makes every effort|do our best|do their best|does his best|as much as possible|\
        as far as possible|as little as possible|where possible|if possible|when possible|whenever possible|\
        wherever possible|where practicable
        """),
    List(
      vagueness: .condition,
      words: """
        as needed|if needed|when needed|as necessary|if necessary|when necessary|where necessary|as required|as appropriate|\
        if appropriate|when appropriate|where appropriate|at their discretion|at your discretion
        """),
    List(vagueness: .none, words: "as required by|as required in|as required under"),

    // MARK: Afrikaans
    List(
      vagueness: .howSoon,
      words: """
        so gou moontlik|so gou as moontlik|so vinnig moontlik|so vinnig as moontlik|so spoedig moontlik|\
        so spoedig as moontlik|spoedig|spoedige|vinnig|vinnige|vlot|vlotte|flink|sonder versuim|sonder onnodige vertraging|\
        onnodige vertraging|tydig|tydige|binnekort|te lank
        """),
    List(vagueness: .howOften, words: "gereeld|dikwels|van tyd tot tyd|kort-kort|periodiek|nou en dan"),
    List(vagueness: .none, words: "hoe gereeld|hoe dikwels|hoe vinnig|vinnige kos"),
    List(
      vagueness: .manner,
      words: """
        vriendelik|vriendelike|beleef|beleefd|beleefde|hoflik|hoflike|geduldig|geduldige|hartlik|hartlike|\
        warm verwelkoming|opreg|opregte|opgewek|opgewekte|respekvol|respekvolle|bedagsaam|bedagsame|entoesiasties|\
        entoesiastiese|simpatiek|simpatieke|taktvol|taktvolle
        """),
    List(vagueness: .none, words: "vriendelike groete|hartlik gelukgewens|hartlike dank|hartlik dank|wag geduldig"),
    List(
      vagueness: .quality,
      words: """
        behoorlik|behoorlike|gepas|gepaste|uitstekend|uitstekende|puik|hoogstaande|bevredigend|bevredigende|doeltreffend|\
        doeltreffende|doelmatig|doelmatige|redelik|redelike
        """),
    List(
      vagueness: .thoroughness,
      words: """
        noukeurig|noukeurige|deeglik|deeglike|sorgvuldig|sorgvuldige|versigtig|in besonderhede|pligsgetrou|aandagtig
        """),
    List(vagueness: .amount, words: "voldoende|genoegsaam|genoegsame|min of meer"),
    List(
      vagueness: .effort,
      words: """
        so ver moontlik|so ver as moontlik|sover moontlik|waar moontlik|indien moontlik|soveel moontlik|\
        soveel as moontlik|probeer om|ons bes doen
        """),
    List(
      vagueness: .condition,
      words: """
        indien nodig|waar nodig|soos nodig|wanneer nodig|as dit nodig is|na goeddunke|waar toepaslik|soos toepaslik
        """),
  ]
}
