import MotcModel
import MotcSource

/// Q502: a word that everyone reads in his own way, in a standard or a promise that nothing pins down.
struct VagueWord: Rule {
  let info = RuleInfo(
    "Q502", "vague-word", .warning,
    summary: Phrase(
      en: "vague word in a standard", zh: "服务要求里有含糊的词", af: "vae woord in 'n standaard"),
    rationale: Phrase(
      en: "What is 'prompt' to staff is late to a customer: a word without a limit can be neither taught nor checked.",
      zh: "员工觉得“及时”，客户可能觉得慢：没有界线的词，既没法培训，也没法检查。",
      af: "Wat vir personeel 'vinnig' is, is vir 'n kliënt laat: 'n woord sonder grens kan niemand leer of nagaan nie."),
    triggering: [
      Example(
        """
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - Answer the call ⟦promptly⟧

        """),
      Example(
        """
        岗位: [客服]
        流程:
          - 步骤: 来电
            客户: 致电
            前台: { 客服: 接听 }
            服务要求:
              - 接电话时⟦热情⟧，及时登记信息

        """),
      Example(
        """
        rolle: [agent]
        stappe:
          - stap: oproep
            kliënt: bel
            voorverhoog: { agent: antwoord }
            vereistes:
              - Antwoord ⟦so gou moontlik⟧

        """),
    ],
    passing: [
      Example(
        """
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - text: Answer the call promptly
                measure: rings <= 3
              - text: Greet the customer politely
                say: Good morning, how may I help you?

        """)
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.requirements {
      Wording.forEach(of: borne.requirement) { check($0, facts, report: &report) }
    }
    for promise in facts.blueprint.promises {
      check(Wording(promise), facts, report: &report)
    }
  }

  private func check(_ wording: Wording, _ facts: Facts, report: inout RuleReport) {
    let words = facts.vagueWords.mentions(in: wording, units: facts.units)
    guard let first = words.first else { return }
    let text = wording.text
    report(
      Self.message(first, in: text), at: text.place(of: first.range),
      labels: words.dropFirst().map { Label(text.place(of: $0.range), Self.message($0, in: text)) },
      help: Self.help(words))
  }

  private static func message(_ word: VagueMention, in text: Located<Text>) -> Message {
    leavesOpen(word.vagueness)(.text(text.value[word.range]))
  }

  private static func leavesOpen(_ vagueness: Vagueness) -> Phrase {
    switch vagueness {
    case .none, .manner:
      Phrase(en: "'{1}' does not say what staff do", zh: "“{1}”没有说清要做什么", af: "'{1}' sê nie wat personeel doen nie")
    case .howSoon:
      Phrase(en: "'{1}' does not say how soon", zh: "“{1}”没有说清多快", af: "'{1}' sê nie hoe gou nie")
    case .howOften:
      Phrase(en: "'{1}' does not say how often", zh: "“{1}”没有说清多久一次", af: "'{1}' sê nie hoe dikwels nie")
    case .quality:
      Phrase(
        en: "'{1}' does not say what counts as such", zh: "“{1}”没有说清什么样才算", af: "'{1}' sê nie wat daarvoor tel nie")
    case .thoroughness:
      Phrase(
        en: "'{1}' does not say what to cover", zh: "“{1}”没有说清要做到哪几项",
        af: "'{1}' sê nie wat alles nagegaan of gedoen word nie")
    case .amount:
      Phrase(en: "'{1}' does not say how much", zh: "“{1}”没有说清多少", af: "'{1}' sê nie hoeveel nie")
    case .effort:
      Phrase(
        en: "'{1}' asks for an attempt only", zh: "“{1}”只要求试一试，做不到也算", af: "'{1}' vra net 'n poging")
    case .condition:
      Phrase(en: "'{1}' does not say when", zh: "“{1}”没有说清什么情况下", af: "'{1}' sê nie wanneer nie")
    case .house:
      Phrase(
        en: "'{1}' is a vague word of this house (`words` in `motc.yaml`)", zh: "“{1}”是本项目列出的含糊词（motc.yaml 的 words）",
        af: "'{1}' is 'n vae woord van hierdie huis (`woorde` in `motc.yaml`)")
    }
  }

  /// For each of the words what to write instead, each once.
  private static func help(_ words: [VagueMention]) -> [Message] {
    words.reduce(into: []) { help, word in
      let message = Self.help(word.vagueness)
      if !help.contains(message) { help.append(message) }
    }
  }

  private static func help(_ vagueness: Vagueness) -> Message {
    switch vagueness {
    case .none, .manner, .house: writeAct()
    case .howSoon: writeLimit()
    case .howOften: writeInterval()
    case .quality: writeResult()
    case .thoroughness: writeItems()
    case .amount: writeAmount()
    case .effort: writeException()
    case .condition: writeCondition()
    }
  }

  private static let writeAct = Phrase(
    en: "write what can be seen or heard, as in 'smiles and says the customer's name', or the words under `{say}`",
    zh: "写看得见、听得到的动作，例如“微笑并称呼客户姓氏”，或用“{say}”写出要说的话",
    af: "skryf wat gesien of gehoor kan word, soos 'glimlag en noem die kliënt se naam', of die woorde onder `{say}`")
  private static let writeLimit = Phrase(
    en: "write the limit: `{within}: 10 min`, or a measure such as `request to reply <= 10 min`",
    zh: "写出时限：“{within}: 10 分钟”，或写成量化，例如“提出到答复 <= 10 分钟”",
    af: "skryf die grens: `{within}: 10 min`, of 'n maatstaf soos `versoek tot antwoord <= 10 min`")
  private static let writeInterval = Phrase(
    en: "write the interval: 'every 30 minutes', or a measure such as `time between reports <= 30 min`",
    zh: "写出间隔：“每三十分钟一次”，或写成量化，例如“通报间隔 <= 30 分钟”",
    af: "skryf die tussentyd: 'elke 30 minute', of 'n maatstaf soos `tyd tussen verslae <= 30 min`")
  private static let writeResult = Phrase(
    en: "write the result that an inspector can see, or a measure such as `complaints = 0`",
    zh: "写出检查人看得到的结果，例如“白布擦过没有灰尘”，或写成量化“投诉 = 0 件”",
    af: "skryf die resultaat wat 'n inspekteur kan sien, of 'n maatstaf soos `klagtes = 0`")
  private static let writeItems = Phrase(
    en: "name the items, or count them: 'writes down symptom, time and place', `items checked = 36`",
    zh: "写出是哪几项：“记下现象、时间、地点三项”，或写成量化，例如“检查项目 = 36 项”",
    af: "noem die items, of tel hulle: 'skryf simptoom, tyd en plek neer', `items nagegaan = 36`")
  private static let writeAmount = Phrase(
    en: "write the number, or a measure such as `difference <= 5 %`",
    zh: "写出数量，或写成量化，例如“偏差 <= 5%”", af: "skryf die getal, of 'n maatstaf soos `verskil <= 5 %`")
  private static let writeException = Phrase(
    en: "ask for the thing itself; put the case under `{when}`, or write `{strength}: {should}`",
    zh: "直接写要做到什么；有例外的，用“{when}”写明，或写“{strength}: {should}”",
    af: "vra die ding self; skryf die geval onder `{when}`, of skryf `{strength}: {should}`")
  private static let writeCondition = Phrase(
    en: "write the case under `{when}`, as in `{when}: the guest has luggage`",
    zh: "用“{when}”写明是什么情况，例如“{when}: 客人带行李”",
    af: "skryf die geval onder `{when}`, soos `{when}: die gas het bagasie`")
}
