import MotcAnalysis
import MotcSource
import Testing

/// What the rules on standards, moments and trace say of single sentences, beside the examples that each publishes.
@Suite struct StandardsRuleTests {
  // MARK: Q502

  static let vague: [(text: String, words: [String])] = [
    ("及时通报修理情况", ["及时"]),
    ("热情、耐心地解答问题", ["热情", "耐心"]),
    ("第一时间上前,适当介绍新品", ["第一时间", "适当"]),
    ("随时关注客户需求", ["随时关注"]),
    ("请在ASAP之前回电", ["ASAP"]),
    ("Answer promptly, in a friendly manner", ["promptly", "friendly"]),
    ("Replies As Soon As Possible", ["As Soon As Possible"]),
    ("Keeps the desk tidy if possible", ["if possible"]),
    ("Offers a coat as needed", ["as needed"]),
    ("Groet die kliënt vriendelik", ["vriendelik"]),
    ("Antwoord so gou as moontlik", ["so gou as moontlik"]),
    ("Gaan die rekening deeglik na, indien nodig", ["deeglik", "indien nodig"]),
    ("Gee vinnige diens", ["vinnige"]),
    ("尽快回复,至少两项", ["尽快"]),
    ("热情接待,两分钟之内倒茶", ["热情"]),
  ]

  @Test(arguments: vague) func vagueWordsAreFound(_ text: String, _ words: [String]) {
    let found = findings("Q502", requirement: "text: '\(text)'")
    #expect(found.count == 1)
    #expect(found.flatMap(\.places) == words)
  }

  static let plain = [
    "递上名片", "引导客户停车", "双手递给顾客", "微笑并主动问候", "着装整洁、佩戴工牌", "立即回拨",
    // Longer words that only contain a vague one.
    "通知下周到店的客户", "告诉客户能够随时联系的方式", "提醒客户走快速通道", "询问详细地址", "戴上安全面罩", "请客户耐心等候",
    "使用礼貌用语", "介绍定期保养项目", "Sends the user-friendly form", "Asks how often the car is used",
    "Brings the fast food to the table", "Reads out the outstanding balance", "Wish guests a pleasant stay",
    "Bedien vinnige kos", "Vra hoe gereeld die motor gediens word", "Gebruik die gebruikersvriendelike vorm",
    // The words to say, or what counts, stand beside.
    "说“请您耐心一点”", "礼貌地回应客户:您好,请问您怎么称呼?", "Says \"I will be prompt, reasonable and polite\"",
    "尽快回电,最迟十分钟", "铃响三声内及时接听", "热情微笑,露出八颗牙齿", "仔细核对三项信息", "Replies promptly, within 5 minutes",
    "Antwoord gou, binne 5 minute",
  ]

  @Test(arguments: plain) func plainWordsAreNot(_ text: String) {
    #expect(findings("Q502", requirement: "text: '\(text.replacingQuotes)'").isEmpty)
  }

  static let pinned = [
    "text: 及时接听\nwithin: 10 s", "text: 及时接听\nmeasure: 铃声 <= 3 声", "text: 热情问候\nsay: 您好",
    "text: Checks carefully\nmeasure: items = 36", "text: Calls back if possible\nstrength: should",
    "text: Antwoord vinnig\nmeasure: luie <= 3",
  ]

  @Test(arguments: pinned) func vagueWordsArePinnedDownByWhatStandsBeside(_ requirement: String) {
    #expect(findings("Q502", requirement: requirement).isEmpty)
  }

  @Test func whatCountsSomethingElsePinsNothingDown() {
    #expect(findings("Q502", requirement: "text: 尽快检查\nmeasure: 检查项目 = 36 项").flatMap(\.places) == ["尽快"])
    #expect(findings("Q502", requirement: "text: 热情接待\nwithin: 30 s").flatMap(\.places) == ["热情"])
  }

  @Test func wordsInPromisesAndTiersCountToo() {
    let text = """
      blueprint: b
      tiers: [vip]
      promises:
        - { text: Friendly repair, from: { start-of: call }, to: call, within: 5 min }
      roles: [agent]
      steps:
        - step: call
          customer: calls
          frontstage: { agent: answers }
          requirements:
            - text: Answers within three rings
              tiers:
                vip: { text: Answers quickly }

      """
    #expect(findings("Q502", in: text).flatMap(\.places) == ["Friendly", "quickly"])
  }

  @Test func foldedTextIsPointedAtAsAWhole() {
    let found = findings("Q502", requirement: "text: \"Answers\n    promptly\"")
    #expect(found.flatMap(\.places) == ["\"Answers\n            promptly\""])
  }

  /// Each of the words is answered, and none twice.
  @Test func everyVagueWordGetsHelp() {
    let text = "text: Say hello nicely, kindly and politely, as soon as possible, in a cheerful voice"
    let found = findings("Q502", requirement: text)
    #expect(found.map(\.places) == [["nicely", "politely", "as soon as possible", "cheerful"]])
    #expect(
      found.flatMap(\.help).map { String($0.prefix(24)) } == [
        "write the result that an", "write what can be seen o", "write the limit: `within",
      ])
  }

  // MARK: Q501

  static let claims = [
    "端正服务态度", "保证服务质量", "保证菜品质量", "以客户为中心", "尊重客户，关心客户", "服务态度好,让客户满意", "提高客户满意度", "树立公司形象",
    "Be helpful to every guest", "Good service", "Provide excellent customer service with pride",
    "Put the customer first",
    "Treat guests with respect", "Be professional", "Wees behulpsaam", "Lewer goeie diens aan elke kliënt",
    "Behandel kliënte met respek",
  ]

  @Test(arguments: claims) func claimsAreNotVerifiable(_ text: String) {
    let codes = findings(nil, requirement: "text: \(text)").map(\.code).filter { $0.hasPrefix("Q50") }
    #expect(codes == ["Q501"] || (codes == ["Q502"] && text.contains("excellent")))
  }

  static let acts = [
    "递上名片", "双手递给顾客", "填写质量保证卡", "询问客户是否满意", "发放客户满意度问卷", "出示质检单以保证质量", "解释收费项目，让客户放心",
    "向客户说明服务质量投诉电话", "接待时播放公司形象片", "Hands over the receipt", "Explains the bill in a helpful way",
    "Signs the quality card", "Takes guests to the customer service desk",
    "Asks whether the guest is satisfied with the room",
    "Oorhandig die kwitansie", "Vra of die kliënt tevrede is met die kamer", "Vra of die kliënt tevrede is",
    "Ask if the guest is happy", "微笑服务,露出八颗牙齿",
  ]

  @Test(arguments: acts) func actsAreVerifiable(_ text: String) {
    #expect(findings("Q501", requirement: "text: \(text)").isEmpty)
  }

  @Test(arguments: ["measure: score >= 4", "within: 5 min", "say: Good morning"])
  func whatPinsAClaimDownMakesItVerifiable(_ key: String) {
    #expect(findings("Q501", requirement: "text: Be helpful\n\(key)").isEmpty)
  }

  // MARK: Q505

  static let replies = [
    "Call the customer back", "Calls the guest back with the price", "Lets the guest know the result",
    "Bel die kliënt terug", "Laat die kliënt weet", "Gee terugvoer aan die kliënt",
  ]

  @Test(arguments: replies) func repliesWithoutATimeAreFound(_ text: String) {
    #expect(findings("Q505", requirement: "text: \(text)").flatMap(\.places) == [text])
    #expect(findings("Q505", requirement: "text: \(text)\nwithin: 2 h").isEmpty)
  }

  // MARK: Q511

  private static let threeStandards = (
    english: ["Answers in 3 rings", "Says the name of the house with a smile", "Writes down who is calling"],
    chinese: ["铃响三声内接听", "说出店名并称呼客户的姓氏", "记下来电的客户是谁"],
    afrikaans: ["Antwoord binne drie luie", "Noem die naam van die huis", "Skryf neer wie daar bel"]
  )

  /// In which keywords, with which `language`, which standards, and which of them are told.
  static let languages: [(head: String, standards: [String], told: [String])] = [
    (
      "服务蓝图: b", Array(threeStandards.chinese[...1]) + ["Answer the customer with the name"],
      ["Answer the customer with the name"]
    ),
    ("blueprint: b", Array(threeStandards.english[...1]) + ["说出店名并称呼客户的姓氏"], ["说出店名并称呼客户的姓氏"]),
    (
      "blueprint: b", Array(threeStandards.english[...1]) + ["Noem die naam van die huis"],
      ["Noem die naam van die huis"]
    ),
    (
      "bloudruk: b", Array(threeStandards.afrikaans[...1]) + ["Greet the guest with a smile"],
      ["Greet the guest with a smile"]
    ),
    ("blueprint: b\nlanguage: af", ["Greet the guest with a smile"], ["Greet the guest with a smile"]),
    ("blueprint: b\nlanguage: en-ZA", ["Noem die naam van die huis"], ["Noem die naam van die huis"]),
    // Most of the file is in it.
    ("blueprint: b", threeStandards.chinese, []), ("blueprint: b", threeStandards.afrikaans, []),
    ("bloudruk: b", threeStandards.english, []),
    // Too little to be certain, and words that are only said.
    ("bloudruk: b", threeStandards.afrikaans + ["Answer politely"], []),
    ("bloudruk: b", threeStandards.afrikaans + ["Sê \"Good morning and welcome to the house\""], []),
    ("bloudruk: b", threeStandards.afrikaans + ["Noem die naam van The Lord of the Rings"], []),
    ("blueprint: b\nlanguage: nl", ["Noem de naam van het huis met het oog op die gast"], []),
  ]

  @Test(arguments: languages) func standardsInAnotherLanguageAreFound(
    _ head: String, _ standards: [String], _ told: [String]
  ) {
    let text = """
      \(head)
      roles: [agent]
      steps:
        - step: call
          customer: calls
          frontstage: { agent: answers }
          requirements:
      \(standards.map { "      - '\($0)'" }.joined(separator: "\n"))

      """
    #expect(findings("Q511", in: text).flatMap(\.places) == told.map { "'\($0)'" })
  }

  // MARK: Q513

  @Test(arguments: [
    ("mass <= 20 lb", "write 9.07 kg"), ("way <= 3 miles", "write 4.83 km"), ("way <= 1000 miles", "write 1609 km"),
    ("temperature >= 176 ℉", "write 80 ℃"),
  ])
  func whatToWriteIsRounded(_ measure: String, _ help: String) {
    #expect(findings("Q513", requirement: "text: As written\nmeasure: \(measure)").flatMap(\.help) == [help])
  }

  // MARK: Q514

  @Test(arguments: [("检验员合格后十分钟之内，清洗车辆", 0), ("检验员后，清洗车辆", 0), ("检验员清洗车辆", 1), ("检验员在清洗后签字", 1)])
  func aCheckThatIsOverIsNobody(_ standard: String, _ count: Int) {
    let text = """
      blueprint: b
      roles: [检验员, 洗车工]
      steps:
        - step: wash
          customer: waits
          frontstage: { 检验员: 检验, requirements: [检验后签字] }
          backstage: { 洗车工: 清洗, requirements: [{ by: 洗车工, text: \(standard) }] }

      """
    #expect(findings("Q514", in: text).count == count)
  }

  // MARK: Q508

  static let disagreeing: [(requirement: String, places: [String])] = [
    ("text: 铃响三声内接听\nmeasure: 铃声 <= 4 声", ["三声", "4 声"]),
    ("text: Calls back within 10 minutes\nwithin: 15 min", ["10 minutes", "15 min"]),
    ("text: Bel binne 2 uur terug\nmeasure: versoek tot oproep <= 1 uur", ["2 uur", "1 uur"]),
    ("text: Answers within three rings\nmeasure: rings <= 4", ["three rings", "4"]),
    ("text: The plate weighs 45 g\nmeasure: mass = 54 g ± 1 g", ["45 g", "54 g ± 1 g"]),
  ]

  @Test(arguments: disagreeing) func figuresThatDisagreeAreFound(_ requirement: String, _ places: [String]) {
    #expect(findings("Q508", requirement: requirement).map(\.places) == [places])
  }

  static let agreeing = [
    "text: 铃响三声内接听\nmeasure: 铃声 <= 3 声", "text: Answers before the fourth ring\nmeasure: rings < 4",
    "text: 半小时之内答复\nwithin: 30 min", "text: 一天之内答复\nmeasure: 答复 <= 24 小时",
    "text: 在十秒内问候，三分钟内点单\nmeasure: [到店到问候 <= 10 秒, 入座到点单 <= 3 分钟]",
    "text: 三名客服同时在岗\nmeasure: 铃声 <= 3 声", "text: Opens a second till for 5 guests\nmeasure: wait <= 3 min",
    "text: Opens a second till for 5 guests\nmeasure: tills = 2", "text: Answers in three rings\nmeasure: rings <= 3",
    "text: 与一位顾客通话\nmeasure: 人数 <= 3 人", "text: 时段为9点到11点\nmeasure: 时段 <= 2 小时",
  ]

  @Test(arguments: agreeing) func figuresThatAgreeOrDifferInKindAreNot(_ requirement: String) {
    #expect(findings("Q508", requirement: requirement).isEmpty)
  }

  // MARK: Moments

  @Test func controlsBesideTheMomentsAnswerThoseInsideRequirements() {
    let text = """
      blueprint: b
      roles: [agent]
      steps:
        - step: call
          customer: calls
          frontstage: { agent: answers }
          requirements:
            - text: Answers within three rings
              moments:
                - { risk: Nobody answers, id: unanswered }
                - The line is engaged
          controls:
            - text: Tells a colleague
              answers: [unanswered]

      """
    #expect(findings("M601", in: text).flatMap(\.places) == ["The line is engaged"])
  }

  @Test(arguments: [(60, 0), (50, 1)]) func aRiskIsHighByItsPriorityNumberToo(_ threshold: Int, _ count: Int) {
    var options = CompileOptions()
    options.thresholds.highRPN = threshold
    let risk = "severity: 5, likelihood: 2, detection: 5"
    #expect(findings("M602", in: moment(risk), options: options).count == count)
    #expect(findings("M602", in: moment("\(risk), recovery: Calls back"), options: options).isEmpty)
  }

  @Test(arguments: [("{ text: Calls back, within: 5 min }", 0), ("Calls back within 5 minutes", 0), ("Calls back", 1)])
  func aRecoveryNeedsALimitInWordsOrAsAKey(_ recovery: String, _ count: Int) {
    #expect(findings("M603", in: moment("recovery: \(recovery)")).count == count)
  }

  @Test(arguments: [
    ("when: by night", "when: by night", 1), ("when: by night", "when: by day", 0),
    ("cause: staff", "cause: system", 1),
  ])
  func aRiskMayRecurInAnotherCase(_ first: String, _ second: String, _ count: Int) {
    let text = moment(first) + "      - { \(second), risk: 'Nobody  answers!', controls: Tells a colleague }\n"
    #expect(findings("M606", in: text).count == count)
  }

  /// What a risk is about may well be what its control is about.
  @Test(arguments: [("补偿的数目不一样", 0), ("没有人接听", 1)])
  func aControlOfARiskAboutCompensationRecoversNothing(_ risk: String, _ count: Int) {
    let text = """
      blueprint: b
      roles: [agent]
      steps:
        - step: call
          customer: calls
          frontstage: { agent: answers }
          requirements: [Answers within three rings]
          moments:
            - { risk: \(risk), controls: { agent: 补偿低于标准的方案不能提交 } }

      """
    #expect(findings("M615", in: text).count == count)
  }

  // MARK: L408, T706

  private static let silent = (
    branch: "next: [{ when: an emergency, to: blood }, { to: wait }]", alone: "next: wait"
  )

  @Test(arguments: [
    (silent.branch, "sits down", 1), (silent.alone, "sits down", 1), (silent.branch, "hears the date", 0),
  ])
  func silentStretchesAreFoundBehindAFork(_ next: String, _ customer: String, _ count: Int) {
    let text = """
      blueprint: b
      roles: [nurse, desk]
      steps:
        - step: reception
          customer: reports to the desk
          frontstage: { desk: takes the card }
          \(next)
        - step: wait
          customer: \(customer)
        - step: blood
          customer: \(customer)
        - step: test
          backstage: { nurse: tests the blood }
          duration: 1 day
        - step: report
          backstage: { nurse: writes the report }
          duration: 2..3 days
        - step: letter
          customer: reads the letter

      """
    let found = findings("L408", in: text)
    #expect(found.flatMap(\.places) == (count == 1 ? ["test", "letter"] : []))
    #expect(
      found.map(\.message) == (count == 1 ? ["for up to 4 days the customer meets nobody and hears nothing"] : []))
  }

  @Test func aStretchThatForksIsOfNoLength() {
    let text = """
      blueprint: b
      roles: [nurse]
      steps:
        - step: blood
          customer: gives blood
        - step: test
          backstage: { nurse: tests the blood }
          duration: 3 days
          next: [{ when: it is unclear, to: again }, { to: letter }]
        - step: again
          backstage: { nurse: tests it again }
          duration: 3 days
        - step: letter
          customer: reads the letter

      """
    #expect(findings("L408", in: text).isEmpty)
  }

  /// A standard's keys, in the second of three steps; what is told, and what to write instead.
  static let anchors: [(keys: String, third: String, message: String?, help: String?)] = [
    (
      "before: one", "", "no way leads from 'two' to 'one', so this time is never counted",
      "'one' comes earlier: write `after: one` if the time counts from there, or name a later step"
    ),
    (
      "after: three", "", "no way leads from 'three' to 'two', so this time is never counted",
      "'three' comes later: write `before: three` if it has to be done before that, or name an earlier step"
    ),
    ("before: three", "", nil, nil), ("after: one", "", nil, nil), ("after: two", "", nil, nil),
    ("after: three", "next: [{ when: again, to: two, at-most: 1 }, { to: end }]", nil, nil),
    // Where the third step leads is a name that stands for nothing, which R202 says.
    ("after: three", "next: [{ when: again, to: again }, { to: end }]", nil, nil),
    // No tier has both.
    ("after: one, only: [gold]", "only: [gold]", nil, nil), ("before: three, only: [plain]", "only: [gold]", nil, nil),
  ]

  @Test(arguments: anchors) func limitsThatCountBackwardsAreFound(
    _ keys: String, _ third: String, _ message: String?, _ help: String?
  ) {
    let text = """
      blueprint: b
      tiers: [gold, plain]
      roles: [desk]
      steps:
        - step: one
          customer: reports
        - step: two
          customer: goes
          frontstage: { desk: prints }
          requirements:
            - { text: Prints the bill, within: 5 min, \(keys), tiers: { gold: { within: 4 min } } }
        - step: three
          customer: leaves
          \(third.isEmpty ? "channel: door" : third)

      """
    let found = findings("T706", in: text, mayHaveErrors: true)
    #expect(found.map(\.message) == (message.map { [$0] } ?? []))
    #expect(found.flatMap(\.help) == (help.map { [$0] } ?? []))
  }

  // MARK: Help

  private struct Finding {
    let code: String
    let message: String
    let help: [String]
    /// What the finding and its labels point at.
    let places: [String]
  }

  /// A blueprint, otherwise clean, that ends with the list of a step's moments, which holds one.
  private func moment(_ keys: String) -> String {
    """
    blueprint: b
    roles: [agent]
    steps:
      - step: call
        customer: calls
        frontstage: { agent: answers }
        requirements: [Answers within three rings]
        moments:
          - { \(keys), risk: Nobody answers, controls: Tells a colleague }

    """
  }

  /// Findings of one requirement in a blueprint that is otherwise clean; its lines are indented as needed.
  private func findings(_ code: String?, requirement: String) -> [Finding] {
    let lines = requirement.split(separator: "\n").joined(separator: "\n        ")
    return findings(
      code,
      in: """
        blueprint: b
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - \(lines)

        """)
  }

  private func findings(
    _ code: String?, in text: String, options: CompileOptions = CompileOptions(), mayHaveErrors: Bool = false
  ) -> [Finding] {
    let source = SourceFile(id: FileID(0), path: "b.yaml", text: text)
    let diagnostics = compile(source, options: options).diagnostics
    #expect(mayHaveErrors || !diagnostics.contains { $0.severity == .error }, "\(text)")
    return diagnostics.filter { code == nil || $0.code.description == code }.map { diagnostic in
      Finding(
        code: diagnostic.code.description, message: diagnostic.message.text(in: .english),
        help: diagnostic.help.map { $0.text(in: .english) },
        places: ([diagnostic.range] + diagnostic.labels.map(\.range)).map { source.text(in: $0).string })
    }
  }
}

extension String {
  /// For a YAML text in single quotes.
  fileprivate var replacingQuotes: String {
    split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
  }
}
