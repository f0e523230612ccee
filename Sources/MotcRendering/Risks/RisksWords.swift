import MotcSource

/// The words of our own in the risk register.
struct RisksWords: Labels {
  let language: MessageLanguage

  static let documentType = declare(
    "words", en: "The words of our own in the risk register.", zh: "风险登记表的固定文字。",
    af: "Ons eie woorde in die risikoregister.")

  static let phrases: [(name: String, phrase: Phrase)] =
    SharedWords.phrases + [
      ("heading", Phrase(en: "Risk register", zh: "风险登记表", af: "Risikoregister")),
      ("matrixHeading", matrix),
      (
        "register",
        Phrase(en: "The risks, the gravest first", zh: "风险清单（由高到低）", af: "Die risiko's, die ernstigste eerste")
      ),
      ("step", Phrase(en: "Step", zh: "步骤", af: "Stap")),
      ("risk", Phrase(en: "What can go wrong", zh: "可能出的问题", af: "Wat verkeerd kan gaan")),
      ("score", Phrase(en: "Risk", zh: "风险", af: "Risiko")),
      ("residual", Phrase(en: "Residual", zh: "剩余风险", af: "Oorblywend")),
      ("rpn", Phrase(en: "RPN", zh: "RPN", af: "RPN")),
      ("controls", Phrase(en: "Management points", zh: "MOT管理要点", af: "Bestuurspunte")),
      ("recovery", StandardsLabels.recovery),
      ("metric", Phrase(en: "Metric", zh: "指标", af: "Aanwyser")),
      ("threatens", StandardsLabels.threatens),
      ("cause", Phrase(en: "Cause", zh: "起因", af: "Oorsaak")),
      ("severity", severity),
      ("likelihood", likelihood),
      ("highRiskMark", Phrase(en: "high risk", zh: "高风险", af: "hoë risiko")),
      (
        "scoreNote",
        Phrase(
          en:
            "Risk = severity × likelihood, RPN = risk × detection, each of the three from 1 to 5. Residual: the same, expected with the management points in place.",
          zh: "风险 = 严重度 × 可能性，RPN = 风险 × 探测度，三者各为 1–5。剩余风险：落实管理要点后的预期值。",
          af:
            "Risiko = erns × waarskynlikheid, RPN = risiko × opsporing, elk van die drie van 1 tot 5. Oorblywend: dieselfde, verwag met die bestuurspunte in plek."
        )
      ),
      (
        "codeNote",
        Phrase(
          en: "R1, R2 …: the risk's place in this register. 1.3: the line of the checklist.",
          zh: "R1、R2……：风险在本表中的编号。1.3：检查表中的编号。",
          af: "R1, R2 …: die risiko se plek in hierdie register. 1.3: die reël van die kontrolelys.")
      ),
      ("notScored", notScored),
      (
        "notScoredNote",
        Phrase(
          en: "Severity and likelihood are not both written: nobody can say how grave these are.",
          zh: "没有同时写明严重度和可能性，无法判断有多严重。",
          af: "Erns en waarskynlikheid is nie albei geskryf nie: niemand kan sê hoe ernstig dit is nie.")
      ),
      ("noRisks", Phrase(en: "No risks are written here.", zh: "这里没有写明风险。", af: "Geen risiko's is hier geskryf nie.")),
      (
        "noScores",
        Phrase(
          en: "No risk has a score yet, so there is no matrix.", zh: "还没有风险评过分，因此没有矩阵。",
          af: "Geen risiko het al 'n telling nie, daarom is daar geen matriks nie.")
      ),
      ("colon", Phrase(en: ": ", zh: "：", af: ": ")),
      ("openQuote", Phrase(en: "“", zh: "“", af: "“")),
      ("closeQuote", Phrase(en: "”", zh: "”", af: "”")),
    ]

  static let matrix = Phrase(en: "Risk matrix", zh: "风险矩阵", af: "Risikomatriks")
  static let before = Phrase(
    en: "Without the management points", zh: "落实管理要点之前", af: "Sonder die bestuurspunte")
  static let after = Phrase(
    en: "With the management points in place", zh: "落实管理要点之后", af: "Met die bestuurspunte in plek")
  static let fieldSummary = Phrase(en: "{1} × {2}: {3}", zh: "{1} × {2}：{3}", af: "{1} × {2}: {3}")
  static let matrixSummary = Phrase(en: "{1} ({2}): {3}", zh: "{1}（{2}）：{3}", af: "{1} ({2}): {3}")
  static let severity = Phrase(en: "Severity", zh: "严重度", af: "Erns")
  static let likelihood = Phrase(en: "Likelihood", zh: "可能性", af: "Waarskynlikheid")
  static let hardlyNoticed = Phrase(en: "hardly noticed", zh: "几乎没察觉", af: "skaars opgemerk")
  static let customerLost = Phrase(en: "customer lost", zh: "失去客户", af: "kliënt verloor")
  static let rarely = Phrase(en: "hardly ever", zh: "几乎不发生", af: "byna nooit")
  static let nearlyAlways = Phrase(en: "nearly always", zh: "几乎每次", af: "byna altyd")
  static let several = Phrase(en: "{1} risks", zh: "{1} 项", af: "{1} risiko's")
  static let highField = Phrase(
    en: "high: a score of {1} or more", zh: "高风险：分值 {1} 及以上", af: "hoog: 'n telling van {1} of meer")
  static let highByRPN = Phrase(
    en: "high, since its RPN is {1} or more", zh: "高风险：RPN {1} 及以上", af: "hoog, omdat die RPN {1} of meer is")
  static let leftOut = Phrase(
    en: "Not shown, since no residual score is written: {1}", zh: "没有写剩余风险、未列入的：{1} 项",
    af: "Nie gewys nie, omdat geen oorblywende telling geskryf is nie: {1}")

  static let risks = Phrase(en: "Risks", zh: "风险", af: "Risiko's")
  static let high = Phrase(en: "High", zh: "高风险", af: "Hoog")
  static let notScored = Phrase(en: "Not scored", zh: "未评分", af: "Sonder telling")
  static let stillHigh = Phrase(
    en: "Still high with the management points", zh: "落实管理要点后仍为高风险", af: "Nog hoog met die bestuurspunte")

  /// The heads of the CSV.
  static let columns = [
    Phrase(en: "No.", zh: "编号", af: "Nr."), Phrase(en: "step No.", zh: "步骤编号", af: "stapnommer"),
    Phrase(en: "step", zh: "步骤", af: "stap"),
    Phrase(en: "what can go wrong", zh: "可能出的问题", af: "wat verkeerd kan gaan"),
    Phrase(en: "condition", zh: "条件", af: "voorwaarde"), Phrase(en: "tiers", zh: "客户分级", af: "vlakke"),
    Phrase(en: "cause", zh: "起因", af: "oorsaak"), Phrase(en: "severity", zh: "严重度", af: "erns"),
    Phrase(en: "likelihood", zh: "可能性", af: "waarskynlikheid"), Phrase(en: "detection", zh: "探测度", af: "opsporing"),
    Phrase(en: "risk score", zh: "风险分值", af: "risikotelling"), Phrase(en: "RPN", zh: "RPN", af: "RPN"),
    Phrase(en: "high", zh: "高风险", af: "hoog"),
    Phrase(en: "residual severity", zh: "剩余严重度", af: "oorblywende erns"),
    Phrase(en: "residual likelihood", zh: "剩余可能性", af: "oorblywende waarskynlikheid"),
    Phrase(en: "residual detection", zh: "剩余探测度", af: "oorblywende opsporing"),
    Phrase(en: "residual score", zh: "剩余风险分值", af: "oorblywende telling"),
    Phrase(en: "residual RPN", zh: "剩余 RPN", af: "oorblywende RPN"),
    Phrase(en: "residual high", zh: "剩余高风险", af: "oorblywend hoog"),
    Phrase(en: "threatens No.", zh: "威胁的要求编号", af: "bedreig nr."),
    Phrase(en: "threatens", zh: "威胁的要求", af: "bedreig"),
    Phrase(en: "management point No.", zh: "管理要点编号", af: "bestuurspunt-nr."),
    Phrase(en: "management points", zh: "MOT管理要点", af: "bestuurspunte"),
    Phrase(en: "kinds", zh: "要点类别", af: "soorte"), Phrase(en: "owners", zh: "要点负责人", af: "verantwoordelik"),
    Phrase(en: "recovery No.", zh: "补救编号", af: "herstel-nr."), Phrase(en: "recovery", zh: "补救", af: "herstel"),
    Phrase(en: "say", zh: "话术", af: "sê"), Phrase(en: "within", zh: "时限", af: "binne"),
    Phrase(en: "offer", zh: "补偿", af: "aanbod"), Phrase(en: "recovery owner", zh: "补救负责人", af: "herstel deur"),
    Phrase(en: "metrics", zh: "指标", af: "aanwysers"), Phrase(en: "targets", zh: "目标值", af: "teikens"),
    Phrase(en: "id", zh: "标识", af: "kenmerk"),
    Phrase(en: "requirement ids", zh: "服务要求标识", af: "vereiste-kenmerke"),
    Phrase(en: "management point ids", zh: "管理要点标识", af: "bestuurspunt-kenmerke"),
    Phrase(en: "recovery id", zh: "补救标识", af: "herstel-kenmerk"),
    Phrase(en: "metric ids", zh: "指标标识", af: "aanwyser-kenmerke"),
    Phrase(en: "blueprint", zh: "服务蓝图", af: "bloudruk"), Phrase(en: "version", zh: "版本", af: "weergawe"),
    Phrase(en: "edition", zh: "校验码", af: "uitgawe"),
  ]
}
