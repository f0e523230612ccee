import MotcSource

extension StandardsDocument: TemplateRecord {
  package static let documentType = DocumentType<StandardsDocument>(
    "standards", en: "The table of service standards.", zh: "服务标准表。", af: "Die tabel van diensstandaarde.",
    fields: [
      Field(
        "heading", en: "What stands above and below the table.", zh: "表格的页眉和页脚内容。",
        af: "Wat bo en onder die tabel staan.", \.heading),
      Field("words", en: "The words of our own.", zh: "固定文字。", af: "Ons eie woorde.", \.words),
      Field(
        "rows", en: "The rows of the table, in order.", zh: "表中各行，依次排列。", af: "Die rye van die tabel, in volgorde.",
        \.rows),
      Field(
        "roles", en: "The roles that have standing standards.", zh: "有常备标准的岗位。",
        af: "Die rolle met staande standaarde.", \.roles),
      Field(
        "hasRoles", en: "Whether there are such roles.", zh: "是否有这样的岗位。", af: "Of daar sulke rolle is."
      ) {
        !$0.roles.isEmpty
      },
      Field(
        "hasScores", en: "Whether a risk has a score.", zh: "是否有风险标了分值。", af: "Of 'n risiko 'n telling het.",
        \.hasScores),
    ])
}

extension StandardsRow: TemplateRecord {
  package static let documentType = DocumentType<StandardsRow>(
    "standards row", en: "What one step, action or role bears.", zh: "一个步骤、动作或岗位所带的标准。",
    af: "Wat een stap, aksie of rol dra.",
    fields: [
      Field(
        "number", en: "The row's number; none for a role.", zh: "行号；岗位没有。",
        af: "Die ry se nommer; geen vir 'n rol nie.",
        \.number),
      Field(
        "id", en: "The stable id of the step, action or role.", zh: "步骤、动作或岗位的固定标识。",
        af: "Die vaste kenmerk van die stap, aksie of rol.", \.id),
      Field(
        "title", en: "The step's, action's or role's name.", zh: "步骤、动作或岗位的名称。",
        af: "Die naam van die stap, aksie of rol.", \.title),
      Field(
        "place", en: "The column of the diagram, the lane and the phase.", zh: "流程图中的列、所在栏和阶段。",
        af: "Die kolom van die diagram, die baan en die fase.", \.place),
      Field(
        "responsible", en: "Who answers for every entry that names nobody else.", zh: "未另注明负责人的各条由谁负责。",
        af: "Wie verantwoordelik is vir elke inskrywing wat niemand anders noem nie.", \.responsible),
      Field(
        "requirements", en: "The service requirements.", zh: "服务要求。", af: "Die diensvereistes.", \.requirements),
      Field("moments", en: "The moments of truth.", zh: "客户满意度MOT。", af: "Die oomblikke van waarheid.", \.moments),
      Field("controls", en: "The management points.", zh: "MOT管理要点。", af: "Die bestuurspunte.", \.controls),
      Field(
        "box", en: "The address of its box in the diagram; only in a site.", zh: "流程图中对应方框的地址；仅在网站中有。",
        af: "Die adres van sy blokkie in die diagram; net in 'n werf.", \.box),
    ])
}

extension StandardsItem: TemplateRecord {
  package static let documentType = DocumentType<StandardsItem>(
    "standards entry", en: "One requirement, moment or management point.", zh: "一条要求、关键时刻或管理要点。",
    af: "Een vereiste, oomblik of bestuurspunt.",
    fields: [
      Field(
        "number", en: "Its number in the cell; none where it is the only one.", zh: "在单元格中的编号；只有一条时没有。",
        af: "Sy nommer in die sel; geen as dit die enigste is nie.", \.number),
      Field(
        "isFirst", en: "Whether it is the cell's first.", zh: "是否为单元格中的第一条。", af: "Of dit die sel se eerste is."
      ) { ($0.number ?? 1) == 1 },
      .stableID(\.id),
      .authorsWords(\.text),
      .condition(\.condition),
      Field(
        "tiers", en: "The tiers that it is limited to.", zh: "仅限的客户分级。", af: "Die vlakke waartoe dit beperk is.",
        \.tiers),
      Field(
        "mark", en: "Says that it is a delight, or less than a must.", zh: "标明是惊喜，或不是必须。",
        af: "Sê dat dit 'n verrassing is, of minder as 'n moet.", \.mark),
      Field(
        "isDelight", en: "Whether the moment is a delight.", zh: "是否为惊喜。", af: "Of die oomblik 'n verrassing is.",
        \.isDelight),
      Field(
        "isHighRisk", en: "Whether the risk's score is high.", zh: "风险分值是否偏高。", af: "Of die risiko se telling hoog is.",
        \.isHighRisk),
      Field(
        "details", en: "Measure, time, words to say, who, score, recovery.", zh: "量化、时限、话术、负责人、分值、补救。",
        af: "Maatstaf, tyd, woorde, wie, telling, herstel.", \.details),
    ])
}

extension StandardsDetail: TemplateRecord {
  package static let documentType = DocumentType<StandardsDetail>(
    "standards detail", en: "What is known of an entry beside its text.", zh: "正文之外的说明。",
    af: "Wat buiten die teks van 'n inskrywing bekend is.",
    fields: [
      Field("label", en: "What it is.", zh: "名目。", af: "Wat dit is.", \.label),
      Field("text", en: "The words or figures.", zh: "文字或数字。", af: "Die woorde of syfers.", \.text),
      Field(
        "isLong", en: "Whether it has a line of its own.", zh: "是否单独成行。", af: "Of dit sy eie reël het.", \.isLong),
    ])
}
