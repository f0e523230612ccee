import MotcSource

extension RisksDocument: TemplateRecord {
  package static let documentType = DocumentType<RisksDocument>(
    "risks", en: "The risk register with its matrices.", zh: "风险登记表及其矩阵。", af: "Die risikoregister met sy matrikse.",
    fields: [
      Field(
        "heading", en: "What stands above and below the register.", zh: "登记表的页眉和页脚内容。",
        af: "Wat bo en onder die register staan.", \.heading),
      Field("words", en: "The words of our own.", zh: "固定文字。", af: "Ons eie woorde.", \.words),
      Field("counts", en: "How many risks there are.", zh: "风险的数量。", af: "Hoeveel risiko's daar is.", \.counts),
      Field(
        "matrices", en: "The matrix without the controls, and the one with them.", zh: "落实管理要点之前和之后的矩阵。",
        af: "Die matriks sonder die beheer, en die een daarmee.", \.matrices),
      Field(
        "hasMatrices", en: "Whether a risk has a score.", zh: "是否有风险标了分值。", af: "Of 'n risiko 'n telling het."
      ) { !$0.matrices.isEmpty },
      Field(
        "key", en: "What the signs of the matrices mean.", zh: "矩阵图例。", af: "Wat die tekens van die matrikse beteken.",
        \.key),
      Field(
        "scored", en: "The risks with a score, the gravest first.", zh: "已评分的风险，由高到低。",
        af: "Die risiko's met 'n telling, die ernstigste eerste.", \.scored),
      Field(
        "unscored", en: "The risks without a score.", zh: "未评分的风险。", af: "Die risiko's sonder 'n telling.", \.unscored),
      Field("hasUnscored", en: "Whether there are such.", zh: "是否有未评分的风险。", af: "Of daar sulkes is.") {
        !$0.unscored.isEmpty
      },
      Field("hasRisks", en: "Whether there is any risk.", zh: "是否有风险。", af: "Of daar enige risiko is.") {
        !$0.scored.isEmpty || !$0.unscored.isEmpty
      },
      Field(
        "hasScores", en: "Whether anything is written of how grave a risk is.", zh: "是否写明了任何风险的严重度或可能性。",
        af: "Of enigiets geskryf is oor hoe ernstig 'n risiko is.", \.hasScores),
      Field(
        "hasResiduals", en: "Whether a risk has a residual score.", zh: "是否有风险写明了剩余风险。",
        af: "Of 'n risiko 'n oorblywende telling het.", \.hasResiduals),
      Field(
        "hasRecoveries", en: "Whether a risk has a recovery.", zh: "是否有风险写明了补救。",
        af: "Of 'n risiko 'n herstel het.", \.hasRecoveries),
      Field(
        "hasMetrics", en: "Whether a metric watches a risk.", zh: "是否有风险由指标衡量。",
        af: "Of 'n aanwyser 'n risiko dophou.", \.hasMetrics),
      Field(
        "columns", en: "How many columns the register has on the page.", zh: "登记表在页面上的列数。",
        af: "Hoeveel kolomme die register op die bladsy het."
      ) { 4 + [$0.hasScores, $0.hasResiduals, $0.hasRecoveries, $0.hasMetrics].count { $0 } },
    ])
}

extension RiskCount: TemplateRecord {
  static let documentType = DocumentType<RiskCount>(
    "risk count", en: "How many risks there are of some kind.", zh: "某类风险的数量。",
    af: "Hoeveel risiko's daar van 'n soort is.",
    fields: [
      Field("label", en: "What is counted.", zh: "计数的对象。", af: "Wat getel word.", \.label),
      Field("number", en: "How many.", zh: "数量。", af: "Hoeveel.", \.number),
    ])
}

extension RiskKey: TemplateRecord {
  static let documentType = DocumentType<RiskKey>(
    "risk key", en: "What the signs of the matrices mean.", zh: "矩阵图例。", af: "Wat die tekens van die matrikse beteken.",
    fields: [
      Field("sample", en: "A field that is high, as SVG.", zh: "高风险格的样例（SVG）。", af: "'n Hoë vak, as SVG.") { _ in
        RiskMatrixDrawing.sample
      },
      Field("highField", en: "What such a field means.", zh: "该格的含义。", af: "Wat so 'n vak beteken.", \.highField),
      Field(
        "highByRPN", en: "What a mark before a number means; none where there is no mark.", zh: "编号前记号的含义；没有记号时为空。",
        af: "Wat 'n merk voor 'n nommer beteken; geen waar daar geen merk is nie.", \.highByRPN),
    ])
}

extension RiskMatrix: TemplateRecord {
  package static let documentType = DocumentType<RiskMatrix>(
    "risk matrix", en: "Severity against likelihood.", zh: "严重度与可能性的矩阵。", af: "Erns teenoor waarskynlikheid.",
    fields: [
      Field(
        "title", en: "Whether with or without the controls.", zh: "落实管理要点之前还是之后。", af: "Of met of sonder die beheer.",
        \.title),
      Field("picture", en: "The matrix as SVG.", zh: "矩阵图（SVG）。", af: "Die matriks as SVG.", \.picture),
      Field("rows", en: "Its rows, the gravest first.", zh: "各行，最严重的在先。", af: "Sy rye, die ernstigste eerste.", \.rows),
      Field(
        "leftOutNote", en: "How many risks are not shown, and why; none where all are.", zh: "未列入的风险数及原因；全部列入时为空。",
        af: "Hoeveel risiko's nie gewys word nie, en waarom; geen waar almal daar is nie.", \.leftOutNote),
    ])
}

extension RiskMatrixRow: TemplateRecord {
  package static let documentType = DocumentType<RiskMatrixRow>(
    "risk matrix row", en: "The fields of one severity.", zh: "同一严重度的各格。", af: "Die vakke van een erns.",
    fields: [
      Field("severity", en: "From 1 to 5.", zh: "1–5。", af: "Van 1 tot 5.", \.severity),
      Field(
        "fields", en: "The fields, the least likely first.", zh: "各格，可能性由低到高。",
        af: "Die vakke, die onwaarskynlikste eerste.", \.fields),
    ])
}

extension RiskMatrixField: TemplateRecord {
  package static let documentType = DocumentType<RiskMatrixField>(
    "risk matrix field", en: "The risks of one severity and likelihood.", zh: "同一严重度和可能性的风险。",
    af: "Die risiko's van een erns en waarskynlikheid.",
    fields: [
      Field("likelihood", en: "From 1 to 5.", zh: "1–5。", af: "Van 1 tot 5.", \.likelihood),
      Field("score", en: "Severity × likelihood.", zh: "严重度 × 可能性。", af: "Erns × waarskynlikheid.", \.score),
      Field("isHigh", en: "Whether that is high.", zh: "是否为高风险。", af: "Of dit hoog is.", \.isHigh),
      Field("risks", en: "The risks that lie there.", zh: "落在该格的风险。", af: "Die risiko's wat daar lê.", \.risks),
    ])
}

extension RiskMark: TemplateRecord {
  package static let documentType = DocumentType<RiskMark>(
    "risk mark", en: "A risk in the matrix.", zh: "矩阵中的风险。", af: "'n Risiko in die matriks.",
    fields: [
      Field(
        "text", en: "Its number, marked where only the RPN is high.", zh: "编号；仅 RPN 偏高时带记号。",
        af: "Sy nommer, gemerk waar net die RPN hoog is.", \.text)
    ])
}

extension RiskEntry: TemplateRecord {
  package static let documentType = DocumentType<RiskEntry>(
    "risk", en: "One risk of the register.", zh: "登记表中的一项风险。", af: "Een risiko van die register.",
    fields: [
      Field("code", en: "Its number: R3.", zh: "编号，如 R3。", af: "Sy nommer: R3.", \.code),
      .stableID(\.id),
      Field(
        "name", en: "The same, where the author wrote it.", zh: "作者写明的固定标识。",
        af: "Dieselfde, waar die outeur dit geskryf het."
      ) { $0.isNamed ? $0.id : nil },
      Field(
        "step", en: "The number of the step; none for a role's standing standards.", zh: "步骤编号；岗位的常备标准没有。",
        af: "Die stap se nommer; geen vir 'n rol se staande standaarde nie.", \.step),
      Field("title", en: "The step's or role's name.", zh: "步骤或岗位的名称。", af: "Die naam van die stap of rol.", \.title),
      .authorsWords(\.text),
      .condition(\.condition),
      Field(
        "tiers", en: "The tiers that it is limited to.", zh: "仅限的客户分级。", af: "Die vlakke waartoe dit beperk is.",
        \.tiers),
      Field("cause", en: "Where it comes from.", zh: "起因。", af: "Waar dit vandaan kom.", \.cause),
      Field("score", en: "The score, if there is one.", zh: "分值（如有）。", af: "Die telling, as daar een is.", \.score),
      Field(
        "halfScore", en: "What there is of a score without severity or likelihood.", zh: "缺严重度或可能性时已写的部分。",
        af: "Wat daar is van 'n telling sonder erns of waarskynlikheid.", \.halfScore),
      Field(
        "residual", en: "The score with the controls in place, if it is written.", zh: "落实管理要点后的分值（如有）。",
        af: "Die telling met die beheer in plek, as dit geskryf is.", \.residual),
      Field("isHigh", en: "Whether the score is high.", zh: "是否为高风险。", af: "Of die telling hoog is.") {
        $0.score?.isHigh ?? false
      },
      Field(
        "threatened", en: "The requirements that it threatens.", zh: "威胁的服务要求。", af: "Die vereistes wat dit bedreig.",
        \.threatened),
      Field("controls", en: "What is done about it.", zh: "管理要点。", af: "Wat daaraan gedoen word.", \.controls),
      Field("recovery", en: "How it is put right.", zh: "补救。", af: "Hoe dit reggestel word.", \.recovery),
      Field(
        "metrics", en: "What shows whether it comes true.", zh: "衡量它的指标。", af: "Wat wys of dit waar word.", \.metrics),
    ])
}

extension RiskFigures: TemplateRecord {
  package static let documentType = DocumentType<RiskFigures>(
    "risk score", en: "A score and what it is made of.", zh: "分值及其构成。", af: "'n Telling en waaruit dit bestaan.",
    fields: [
      Field(
        "product", en: "Severity and likelihood: 4 × 3.", zh: "严重度和可能性，如 4 × 3。", af: "Erns en waarskynlikheid: 4 × 3.",
        \.product),
      Field(
        "detection", en: "How hard it is to notice in time.", zh: "探测度。", af: "Hoe moeilik dit betyds opgemerk word.",
        \.detection),
      Field("risk", en: "Severity × likelihood.", zh: "严重度 × 可能性。", af: "Erns × waarskynlikheid.", \.risk),
      Field("rpn", en: "That × detection.", zh: "再乘探测度。", af: "Dit × opsporing.", \.rpn),
      Field("isHigh", en: "Whether it is high.", zh: "是否为高风险。", af: "Of dit hoog is.", \.isHigh),
    ])
}

extension ThreatenedStandard: TemplateRecord {
  package static let documentType = DocumentType<ThreatenedStandard>(
    "threatened standard", en: "A requirement that a risk threatens.", zh: "风险所威胁的服务要求。",
    af: "'n Vereiste wat 'n risiko bedreig.",
    fields: [
      .checklistCode(\.code),
      .stableID(\.id),
      .authorsWords(\.text),
      .condition(\.condition),
      Field("roles", en: "Who answers for it.", zh: "由谁负责。", af: "Wie daarvoor instaan.", \.roles),
    ])
}

extension RiskControl: TemplateRecord {
  package static let documentType = DocumentType<RiskControl>(
    "risk control", en: "What is done about a risk.", zh: "针对风险的管理要点。", af: "Wat aan 'n risiko gedoen word.",
    fields: [
      .checklistCode(\.code),
      .stableID(\.id),
      .authorsWords(\.text),
      .condition(\.condition),
      Field(
        "kind", en: "Whether it prevents, detects, trains or sets up.", zh: "预防、发现、培训还是准备。",
        af: "Of dit voorkom, opspoor, oplei of regkry.", \.kind),
      Field("roles", en: "Who owns it.", zh: "由谁负责。", af: "Wie dit besit.", \.roles),
      Field("isFirst", en: "Whether it is the first.", zh: "是否为第一条。", af: "Of dit die eerste is.", \.isFirst),
    ])
}

extension RiskRecovery: TemplateRecord {
  package static let documentType = DocumentType<RiskRecovery>(
    "risk recovery", en: "How it is put right.", zh: "怎样补救。", af: "Hoe dit reggestel word.",
    fields: [
      .checklistCode(\.code),
      .stableID(\.id),
      Field(
        "text", en: "What is done; none where there are only words or an offer.", zh: "做法；只有话术或补偿时没有。",
        af: "Wat gedoen word; geen waar daar net woorde of 'n aanbod is nie.", \.text),
      .condition(\.condition),
      Field("say", en: "The words to say.", zh: "话术。", af: "Die woorde.", \.say),
      Field("within", en: "How soon.", zh: "时限。", af: "Hoe gou.", \.within),
      Field("offer", en: "What the customer is given.", zh: "给客户的补偿。", af: "Wat die kliënt kry.", \.offer),
      Field("roles", en: "Who does it.", zh: "由谁执行。", af: "Wie dit doen.", \.roles),
    ])
}

extension WatchingMetric: TemplateRecord {
  package static let documentType = DocumentType<WatchingMetric>(
    "watching metric", en: "A figure that shows whether a risk comes true.", zh: "反映风险是否发生的指标。",
    af: "'n Syfer wat wys of 'n risiko waar word.",
    fields: [
      Field("id", en: "The metric's id.", zh: "指标标识。", af: "Die aanwyser se kenmerk.", \.id),
      Field("name", en: "The metric's name.", zh: "指标名称。", af: "Die aanwyser se naam.", \.name),
      Field("target", en: "The target, as written.", zh: "目标值（原文）。", af: "Die teiken, soos geskryf.", \.target),
      Field(
        "standard", en: "The number of the requirement that it watches; none when it watches the risk itself.",
        zh: "它衡量的服务要求的编号；直接衡量风险时为空。",
        af: "Die nommer van die vereiste wat dit dophou; geen waar dit die risiko self dophou nie.", \.standard),
      Field("isFirst", en: "Whether it is the first.", zh: "是否为第一条。", af: "Of dit die eerste is.", \.isFirst),
    ])
}
