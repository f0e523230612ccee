import MotcSource

// What templates may show of a checklist.

extension ChecklistDocument: TemplateRecord {
  static let documentType = DocumentType<ChecklistDocument>(
    "checklist", en: "Three lists from one blueprint.", zh: "由一份蓝图生成的三张检查表。", af: "Drie lyste uit een bloudruk.",
    fields: [
      Field("words", en: "The words of our own.", zh: "固定文字。", af: "Ons eie woorde.", \.words),
      Field(
        "heading", en: "What stands above and below.", zh: "页眉和页脚内容。", af: "Wat bo en onder staan.", \.heading),
      Field(
        "header", en: "What is written down above the lists.", zh: "表头填写的内容。", af: "Wat bo die lyste neergeskryf word.",
        \.header),
      Field(
        "opening", en: "What is done once before opening.", zh: "营业前的检查表。",
        af: "Wat een maal voor oopmaak gedoen word.",
        \.opening),
      Field(
        "visit", en: "What is ticked at every visit.", zh: "每次服务的检查表。", af: "Wat by elke besoek afgemerk word.",
        \.visit),
      Field("audit", en: "What an auditor verifies.", zh: "全面检查表。", af: "Wat 'n ouditeur nagaan.", \.audit),
      Field(
        "resultColumns", en: "The columns of what is filled in on a screen, saved as CSV.", zh: "屏幕填写结果存为 CSV 时的各栏。",
        af: "Die kolomme van wat op 'n skerm ingevul is, as CSV gestoor.", \.resultColumns),
    ])
}

extension OpeningList: TemplateRecord {
  static let documentType = DocumentType<OpeningList>(
    "opening list", en: "What is done once, before the first customer comes.", zh: "在第一位客户到来之前完成的事项。",
    af: "Wat een maal gedoen word, voor die eerste kliënt kom.",
    fields: [
      Field(
        "setUp", en: "Controls that are set up once.", zh: "一次性布置的管理要点。", af: "Beheer wat een maal reggekry word.",
        \.setUp),
      Field(
        "evidence", en: "What customers see or hold.", zh: "客户看到或拿到的有形展示。", af: "Wat kliënte sien of vashou.",
        \.evidence),
      Field(
        "standing", en: "By role: its standards, always in force.", zh: "各岗位始终执行的标准。",
        af: "Per rol: sy standaarde, altyd van krag.", \.standing),
    ])
}

extension LineGroup: TemplateRecord {
  static let documentType = DocumentType<LineGroup>(
    "line group", en: "At least one line.", zh: "至少一行。", af: "Minstens een reël.",
    fields: [Field("lines", en: "The lines.", zh: "各行。", af: "Die reëls.", \.lines)])
}

extension EvidenceList: TemplateRecord {
  static let documentType = DocumentType<EvidenceList>(
    "evidence list", en: "The evidence of the steps.", zh: "各步骤的有形展示。", af: "Die bewyse van die stappe.",
    fields: [Field("steps", en: "Steps with evidence.", zh: "有有形展示的步骤。", af: "Stappe met bewyse.", \.steps)])
}

extension EvidenceStep: TemplateRecord {
  static let documentType = DocumentType<EvidenceStep>(
    "evidence step", en: "What the customer sees or holds in one step.", zh: "客户在一个步骤中看到或拿到的东西。",
    af: "Wat die kliënt in een stap sien of vashou.",
    fields: [
      Field("number", en: "The step's number.", zh: "步骤编号。", af: "Die stap se nommer.", \.number),
      Field("title", en: "The step's title.", zh: "步骤标题。", af: "Die stap se titel.", \.title),
      Field("lines", en: "One line an item.", zh: "每件一行。", af: "Een reël per item.", \.lines),
    ])
}

extension StandingList: TemplateRecord {
  static let documentType = DocumentType<StandingList>(
    "standing list", en: "The standards of a role.", zh: "一个岗位的标准。", af: "Die standaarde van 'n rol.",
    fields: [
      Field("role", en: "The role's name.", zh: "岗位名称。", af: "Die rol se naam.", \.role),
      Field(
        "blocks", en: "The lines, those of one condition together.", zh: "各行，条件相同的放在一起。",
        af: "Die reëls, dié met een voorwaarde bymekaar.", \.blocks),
    ])
}

extension VisitList: TemplateRecord {
  static let documentType = DocumentType<VisitList>(
    "visit list", en: "What must be done at a visit, and where the risk is high.", zh: "每次服务必须做到的和风险高的。",
    af: "Wat by 'n besoek gedoen moet word, en waar die risiko hoog is.",
    fields: [Field("steps", en: "Steps with such lines.", zh: "含有这些行的步骤。", af: "Stappe met sulke reëls.", \.steps)])
}

extension AuditList: TemplateRecord {
  static let documentType = DocumentType<AuditList>(
    "audit list", en: "Everything that a person can verify.", zh: "凡是可以核实的事项。", af: "Alles wat 'n mens kan nagaan.",
    fields: [
      Field("steps", en: "The steps with their lines.", zh: "各步骤及其各行。", af: "Die stappe met hul reëls.", \.steps),
      Field(
        "standing", en: "By role: its standards, always in force.", zh: "各岗位始终执行的标准。",
        af: "Per rol: sy standaarde, altyd van krag.", \.standing),
      Field(
        "scale", en: "The marks, from the best down.", zh: "各档判定，从好到差。",
        af: "Die punte van die skaal, van die beste af.",
        \.marks.scale),
      Field(
        "columns", en: "The columns to mark in.", zh: "填写判定的各栏。", af: "Die kolomme om in te merk.", \.marks.columns),
      Field("columnCount", en: "How many columns the table has.", zh: "表格的栏数。", af: "Hoeveel kolomme die tabel het.") {
        $0.marks.columns.count + 6
      },
      Field(
        "isObservedOnce", en: "Whether each line is marked once.", zh: "每行是否只判定一次。",
        af: "Of elke reël een maal gemerk word."
      ) { $0.marks.columns.first?.sign != nil },
      Field(
        "highestScore", en: "The points when every line is marked best.", zh: "全部为最好一档时的得分。",
        af: "Die punte as elke reël die beste gemerk is.", \.highestScore),
      Field(
        "scoreRule", en: "How the score is counted.", zh: "怎样计分。", af: "Hoe die telling getel word.", \.scoreRule),
    ])
}

extension ChecklistStep: TemplateRecord {
  static let documentType = DocumentType<ChecklistStep>(
    "step", en: "A step and its lines.", zh: "一个步骤及其各行。", af: "'n Stap en sy reëls.",
    fields: [
      Field("number", en: "Its number in the diagram.", zh: "在流程图中的编号。", af: "Sy nommer in die diagram.", \.number),
      Field("id", en: "Its id.", zh: "标识。", af: "Sy id.", \.id),
      Field("title", en: "Its title, else its id.", zh: "标题，没有标题时为标识。", af: "Sy titel, anders sy id.", \.title),
      Field("phase", en: "The phase that begins here.", zh: "从这里开始的阶段。", af: "Die fase wat hier begin.", \.phase),
      Field("channel", en: "The channel.", zh: "渠道。", af: "Die kanaal.", \.channel),
      Field("duration", en: "How long it takes.", zh: "用时。", af: "Hoe lank dit duur.", \.duration),
      Field(
        "wait", en: "How long the customer waits first.", zh: "客户先等候多久。", af: "Hoe lank die kliënt eers wag.", \.wait),
      Field(
        "isTimed", en: "Whether there are times to write down.", zh: "是否要填写时间。", af: "Of daar tye is om neer te skryf.",
        \.isTimed),
      Field(
        "blocks", en: "The lines, those of one condition together.", zh: "各行，条件相同的放在一起。",
        af: "Die reëls, dié met een voorwaarde bymekaar.", \.blocks),
    ])
}

extension ChecklistBlock: TemplateRecord {
  static let documentType = DocumentType<ChecklistBlock>(
    "block", en: "Lines that hold under one condition.", zh: "同一条件下的各行。", af: "Reëls wat onder een voorwaarde geld.",
    fields: [
      Field(
        "isConditional", en: "Whether they do not always hold.", zh: "是否有条件。", af: "Of hulle nie altyd geld nie.",
        \.isConditional),
      Field("condition", en: "The condition.", zh: "条件。", af: "Die voorwaarde.", \.condition),
      Field(
        "incident", en: "What has gone wrong, for a recovery.", zh: "补救所针对的失误。",
        af: "Wat verkeerd geloop het, vir 'n herstel.",
        \.incident),
      Field("isIncident", en: "Whether the lines are a recovery.", zh: "是否为补救。", af: "Of die reëls 'n herstel is.") {
        $0.incident != nil
      },
      Field("lines", en: "The lines.", zh: "各行。", af: "Die reëls.", \.lines),
    ])
}

extension ChecklistLine: TemplateRecord {
  static let documentType = DocumentType<ChecklistLine>(
    "line", en: "One thing that a person can verify.", zh: "一件可以核实的事。", af: "Een ding wat 'n mens kan nagaan.",
    fields: [
      Field(
        "kind", en: "action, requirement, control, field, recovery, delight or evidence.",
        zh: "action、requirement、control、field、recovery、delight 或 evidence。",
        af: "action, requirement, control, field, recovery, delight of evidence.", \.kind.rawValue),
      Field("isDelight", en: "Whether the kind is delight.", zh: "类别是否为 delight。", af: "Of die soort delight is.") {
        $0.kind == .delight
      },
      Field("code", en: "The short number: 9.2.", zh: "短编号，如 9.2。", af: "Die kort nommer: 9.2.", \.code),
      Field("path", en: "The stable id: step/id.", zh: "固定标识：步骤/标识。", af: "Die vaste id: stap/id.", \.path),
      Field("text", en: "What is verified.", zh: "检查内容。", af: "Wat nagegaan word.", \.text),
      Field(
        "roles", en: "Who does it, unless the reader.", zh: "由谁负责（读者本人除外）。", af: "Wie dit doen, tensy die leser.",
        \.roles),
      Field("hasRoles", en: "Whether it says who.", zh: "是否写明由谁负责。", af: "Of dit sê wie.") { !$0.roles.isEmpty },
      Field("say", en: "The words to use.", zh: "话术。", af: "Die woorde om te sê.", \.say),
      Field("offer", en: "What the customer is given.", zh: "给客户的补偿。", af: "Wat die kliënt kry.", \.offer),
      Field("measures", en: "What is measured.", zh: "量化内容。", af: "Wat gemeet word.", \.measures),
      Field("within", en: "The time limit.", zh: "时限。", af: "Die tydgrens.", \.within),
      Field("duration", en: "How long it takes.", zh: "用时。", af: "Hoe lank dit duur.", \.duration),
      Field(
        "isTimed", en: "Whether beginning and end are written down.", zh: "是否记录开始和结束时间。",
        af: "Of begin en einde neergeskryf word.", \.isTimed),
      Field("variants", en: "What other tiers get.", zh: "其他客户分级的标准。", af: "Wat ander vlakke kry.", \.variants),
      Field(
        "only", en: "The tiers that it is limited to.", zh: "仅限哪些客户分级。", af: "Die vlakke waartoe dit beperk is.", \.only
      ),
      Field(
        "score", en: "The highest risk score behind it.", zh: "所涉及的最高风险分值。", af: "Die hoogste risikotelling daaragter.",
        \.score),
      Field("isRisky", en: "Whether that risk is high.", zh: "是否高风险。", af: "Of daardie risiko hoog is.", \.isRisky),
      Field(
        "weight", en: "Its weight in an audit, 1 to 3.", zh: "检查时的权重，1 至 3。", af: "Sy gewig in 'n oudit, 1 tot 3.",
        \.weight),
      Field(
        "isShould", en: "Whether it is advised, not required.", zh: "是否为建议而非必须。",
        af: "Of dit aanbeveel en nie vereis word nie.", \.isShould),
      Field(
        "isConditional", en: "Whether it may not occur.", zh: "是否可能不发生。", af: "Of dit dalk nie gebeur nie.",
        \.isConditional),
      Field(
        "isRequired", en: "Whether the field must be filled in.", zh: "登记项是否必填。", af: "Of die veld ingevul moet word.",
        \.isRequired),
      Field("choices", en: "What a field chooses from.", zh: "登记项的选项。", af: "Waaruit 'n veld kies.", \.choices),
      Field(
        "servedStep", en: "The step whose standard a control serves, when it is done elsewhere.",
        zh: "管理要点所服务的步骤（在别处执行时）。",
        af: "Die stap wie se standaard 'n beheer dien, as dit elders gedoen word.", \.servedStep),
      Field(
        "isOnVisit", en: "Whether it is on the list of every visit.", zh: "是否列入每次服务的检查表。",
        af: "Of dit op die lys van elke besoek is.", \.isOnVisit),
      Field(
        "isOnOpening", en: "Whether it is on the opening list.", zh: "是否列入营业前的检查表。",
        af: "Of dit op die openingslys is.", \.isOnOpening),
    ])
}
