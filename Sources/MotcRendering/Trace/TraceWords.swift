import MotcSource

/// The words of our own in the trace matrix.
struct TraceWords: Labels {
  let language: MessageLanguage

  static let documentType = declare(
    "words", en: "The words of our own in the trace matrix.", zh: "追溯矩阵的固定文字。",
    af: "Ons eie woorde in die naspeurmatriks.")

  static let phrases: [(name: String, phrase: Phrase)] =
    SharedWords.phrases + [
      ("heading", Phrase(en: "Trace matrix", zh: "追溯矩阵", af: "Naspeurmatriks")),
      ("coverage", Phrase(en: "Coverage", zh: "覆盖率", af: "Dekking")),
      ("link", Phrase(en: "Link", zh: "环节", af: "Skakel")),
      ("counted", Phrase(en: "What is counted", zh: "统计口径", af: "Wat getel word")),
      ("linked", Phrase(en: "Linked", zh: "已关联", af: "Gekoppel")),
      ("open", Phrase(en: "Missing", zh: "缺口", af: "Ontbreek")),
      ("expectations", Phrase(en: "What customers expect", zh: "客户期望", af: "Wat kliënte verwag")),
      ("expectation", Phrase(en: "Expectation", zh: "客户期望", af: "Verwagting")),
      ("id", Phrase(en: "Id", zh: "标识", af: "Kenmerk")),
      ("dimension", Phrase(en: "Dimension", zh: "维度", af: "Dimensie")),
      ("metBy", Phrase(en: "Met by requirement", zh: "由哪些服务要求满足", af: "Nagekom deur vereiste")),
      ("chain", Phrase(en: "From requirement to metric", zh: "从服务要求到指标", af: "Van vereiste tot aanwyser")),
      ("requirement", Phrase(en: "Requirement", zh: "服务要求", af: "Vereiste")),
      ("moment", Phrase(en: "Moment of truth", zh: "客户满意度MOT", af: "Oomblik van waarheid")),
      ("controls", Phrase(en: "Management points", zh: "MOT管理要点", af: "Bestuurspunte")),
      ("checks", Phrase(en: "Checked", zh: "检查", af: "Nagegaan")),
      ("metric", Phrase(en: "Metric", zh: "指标", af: "Aanwyser")),
      ("metrics", Phrase(en: "What metrics watch", zh: "指标与衡量对象", af: "Wat aanwysers dophou")),
      ("target", Phrase(en: "Target", zh: "目标值", af: "Teiken")),
      ("watches", Phrase(en: "Watches", zh: "衡量", af: "Hou dop")),
      ("standing", Phrase(en: "Always in force", zh: "始终执行", af: "Altyd van krag")),
      ("delight", StandardsLabels.delight),
      ("missing", Phrase(en: "missing", zh: "缺", af: "ontbreek")),
      ("highRiskMark", Phrase(en: "high risk", zh: "高风险", af: "hoë risiko")),
      (
        "noExpectations",
        Phrase(en: "No expectations are written.", zh: "没有写明客户期望。", af: "Geen verwagtinge is geskryf nie.")
      ),
      (
        "noChains",
        Phrase(
          en: "No requirements, moments of truth or management points are written.",
          zh: "没有写明服务要求、关键时刻或管理要点。", af: "Geen vereistes, oomblikke van waarheid of bestuurspunte is geskryf nie.")
      ),
      ("noMetrics", Phrase(en: "No metrics are written.", zh: "没有写明指标。", af: "Geen aanwysers is geskryf nie.")),
      (
        "keyNote",
        Phrase(
          en:
            "1.3: the line of the checklist that verifies it; every requirement and management point has one. R3: the number in the risk register.",
          zh: "1.3：检查表中的编号，每条服务要求和管理要点都有一行。R3：风险登记表中的编号。",
          af:
            "1.3: die reël van die kontrolelys wat dit nagaan; elke vereiste en bestuurspunt het een. R3: die nommer in die risikoregister."
        )
      ),
      ("missingNote", Phrase(en: "a link that is not there", zh: "缺少的环节", af: "'n skakel wat nie daar is nie")),
      ("colon", colon),
    ]

  static let colon = Phrase(en: ": ", zh: "：", af: ": ")
  static let share = Phrase(en: "{1} %", zh: "{1}%", af: "{1} %")
  static let fraction = Phrase(en: "{1} of {2}", zh: "{1} / {2}", af: "{1} van {2}")
  static let promise = Phrase(en: "the promise “{1}”", zh: "承诺“{1}”", af: "die belofte “{1}”")
  static let everyVisit = Phrase(en: "Every visit", zh: "每次服务", af: "Elke besoek")
  static let opening = Phrase(en: "Before opening", zh: "营业前", af: "Voor oopmaak")
  static let audit = Phrase(en: "Audit", zh: "全面检查", af: "Oudit")

  // MARK: Coverage

  static let whole = Phrase(
    en: "Requirements traced from end to end", zh: "全程可追溯的服务要求", af: "Vereistes van kant tot kant nagespeur")
  static let wholeDefinition = Phrase(
    en:
      "Requirements that meet an expectation, about which a risk or delight is written, whose risks all have a management point, and that a metric watches.",
    zh: "满足某项客户期望、写明了风险或惊喜、每个风险都有管理要点、并且有指标衡量的服务要求。",
    af:
      "Vereistes wat aan 'n verwagting voldoen, waaroor 'n risiko of verrassing geskryf is, waarvan elke risiko 'n bestuurspunt het, en wat 'n aanwyser dophou."
  )
  static let met = Phrase(en: "Expectation → requirement", zh: "客户期望 → 服务要求", af: "Verwagting → vereiste")
  static let metDefinition = Phrase(
    en: "Expectations that at least one requirement meets.", zh: "至少有一条服务要求满足的客户期望。",
    af: "Verwagtinge waaraan minstens een vereiste voldoen.")
  static let wanted = Phrase(en: "Requirement → expectation", zh: "服务要求 → 客户期望", af: "Vereiste → verwagting")
  static let wantedDefinition = Phrase(
    en: "Requirements that meet at least one expectation.", zh: "至少满足一项客户期望的服务要求。",
    af: "Vereistes wat aan minstens een verwagting voldoen.")
  static let examined = Phrase(
    en: "Requirement → moment of truth", zh: "服务要求 → 客户满意度MOT", af: "Vereiste → oomblik van waarheid")
  static let examinedDefinition = Phrase(
    en: "Requirements that at least one risk threatens or delight exceeds.", zh: "至少有一个风险威胁、或一个惊喜超越的服务要求。",
    af: "Vereistes wat minstens een risiko bedreig of verrassing oortref.")
  static let aimed = Phrase(en: "Risk → requirement", zh: "风险 → 服务要求", af: "Risiko → vereiste")
  static let aimedDefinition = Phrase(
    en:
      "Risks that threaten a requirement: one that they are written in or name, or the only one of their step. Not counted: those from the customer or from outside that threaten none.",
    zh: "威胁某条服务要求的风险：写在该要求之下、指明了它，或者步骤里只有这一条。起因在客户或外部、又不威胁任何要求的，不计入。",
    af:
      "Risiko's wat 'n vereiste bedreig: een waarin hulle geskryf is of wat hulle noem, of die enigste een van hul stap. Nie getel nie: dié van die kliënt of van buite wat geen bedreig nie."
  )
  static let controlled = Phrase(en: "Risk → management point", zh: "风险 → MOT管理要点", af: "Risiko → bestuurspunt")
  static let controlledDefinition = Phrase(
    en: "Risks that at least one management point answers.", zh: "至少有一条管理要点应对的风险。",
    af: "Risiko's waarop minstens een bestuurspunt antwoord.")
  static let watched = Phrase(en: "Requirement → metric", zh: "服务要求 → 指标", af: "Vereiste → aanwyser")
  static let watchedDefinition = Phrase(
    en: "Requirements that a metric watches, or one of whose moments of truth it watches.",
    zh: "本身或其关键时刻有指标衡量的服务要求。",
    af: "Vereistes wat 'n aanwyser dophou, of waarvan dit een van die oomblikke van waarheid dophou.")
  static let used = Phrase(en: "Metric → what it watches", zh: "指标 → 衡量对象", af: "Aanwyser → wat dit dophou")
  static let usedDefinition = Phrase(
    en: "Metrics that a requirement, a moment of truth or a promise names.", zh: "服务要求、关键时刻或承诺用到的指标。",
    af: "Aanwysers wat 'n vereiste, 'n oomblik van waarheid of 'n belofte noem.")

  // MARK: The table

  static let noExpectation = Phrase(en: "no expectation", zh: "无客户期望", af: "geen verwagting")
  static let noRequirement = Phrase(en: "no requirement", zh: "无服务要求", af: "geen vereiste")
  static let noMoment = Phrase(en: "no moment of truth", zh: "无关键时刻", af: "geen oomblik van waarheid")
  static let noControl = Phrase(en: "no management point", zh: "无管理要点", af: "geen bestuurspunt")
  static let noMetric = Phrase(en: "no metric", zh: "无指标", af: "geen aanwyser")
  static let nothingWatched = Phrase(en: "watches nothing", zh: "无衡量对象", af: "hou niks dop nie")
  static let risk = Phrase(en: "risk", zh: "风险", af: "risiko")
  static let delight = Phrase(en: "delight", zh: "惊喜", af: "verrassing")

  /// The heads of the CSV.
  static let columns = [
    Phrase(en: "step No.", zh: "步骤编号", af: "stapnommer"), Phrase(en: "step", zh: "步骤", af: "stap"),
    Phrase(en: "expectations", zh: "客户期望", af: "verwagtinge"),
    Phrase(en: "requirement No.", zh: "服务要求编号", af: "vereiste-nr."),
    Phrase(en: "requirement", zh: "服务要求", af: "vereiste"), Phrase(en: "risk No.", zh: "风险编号", af: "risiko-nr."),
    Phrase(en: "kind", zh: "类别", af: "soort"),
    Phrase(en: "moment of truth", zh: "客户满意度MOT", af: "oomblik van waarheid"),
    Phrase(en: "risk score", zh: "风险分值", af: "risikotelling"),
    Phrase(en: "management point No.", zh: "管理要点编号", af: "bestuurspunt-nr."),
    Phrase(en: "management point", zh: "MOT管理要点", af: "bestuurspunt"),
    Phrase(en: "owner", zh: "负责人", af: "verantwoordelik"), Phrase(en: "checked", zh: "检查", af: "nagegaan"),
    Phrase(en: "metrics", zh: "指标", af: "aanwysers"), Phrase(en: "missing", zh: "缺口", af: "ontbreek"),
    Phrase(en: "expectation ids", zh: "客户期望标识", af: "verwagting-kenmerke"),
    Phrase(en: "requirement id", zh: "服务要求标识", af: "vereiste-kenmerk"),
    Phrase(en: "moment id", zh: "MOT标识", af: "oomblik-kenmerk"),
    Phrase(en: "management point id", zh: "管理要点标识", af: "bestuurspunt-kenmerk"),
    Phrase(en: "metric ids", zh: "指标标识", af: "aanwyser-kenmerke"),
    Phrase(en: "blueprint", zh: "服务蓝图", af: "bloudruk"), Phrase(en: "version", zh: "版本", af: "weergawe"),
    Phrase(en: "edition", zh: "校验码", af: "uitgawe"),
  ]
}
