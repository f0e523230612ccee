import MotcSource

extension LanesDocument: TemplateRecord {
  package static let documentType = DocumentType<LanesDocument>(
    "lanes", en: "All actions in order, then those of each lane.", zh: "全部动作，以及各类动作。",
    af: "Alle aksies in volgorde, dan dié van elke baan.",
    fields: [
      Field(
        "heading", en: "What stands above and below the lists.", zh: "清单的页眉和页脚内容。",
        af: "Wat bo en onder die lyste staan.",
        \.heading),
      Field("words", en: "The words of our own.", zh: "固定文字。", af: "Ons eie woorde.", \.words),
      Field("steps", en: "The steps, in order.", zh: "各步骤，按先后顺序。", af: "Die stappe, in volgorde.", \.steps),
      Field(
        "lanes", en: "The lanes, from the customer down.", zh: "各类动作，自客户往下。", af: "Die bane, van die kliënt af.",
        \.lanes),
    ])
}

extension LanesStep: TemplateRecord {
  package static let documentType = DocumentType<LanesStep>(
    "lanes step", en: "What happens in one step.", zh: "一个步骤中的动作。", af: "Wat in een stap gebeur.",
    fields: [
      Field("number", en: "The diagram's column.", zh: "流程图中的列。", af: "Die diagram se kolom.", \.number),
      Field("id", en: "The step's id.", zh: "步骤的标识。", af: "Die stap se kenmerk.", \.id),
      Field("name", en: "The step's name.", zh: "步骤名称。", af: "Die stap se naam.", \.name),
      Field(
        "text", en: "The words of its only action, else its name.", zh: "唯一动作的文字；有几个动作时为步骤名称。",
        af: "Die woorde van sy enigste aksie, anders sy naam.", \.text),
      Field("phase", en: "The phase that begins with it.", zh: "由此开始的阶段。", af: "Die fase wat hiermee begin.", \.phase),
      Field(
        "tiers", en: "The tiers that it is limited to.", zh: "仅限的客户分级。", af: "Die vlakke waartoe dit beperk is.",
        \.tiers),
      Field(
        "actions", en: "Its actions, from the customer down.", zh: "各动作，自客户往下。", af: "Sy aksies, van die kliënt af.",
        \.actions),
      Field(
        "hasSeveral", en: "Whether there is more than one action.", zh: "是否不止一个动作。", af: "Of daar meer as een aksie is."
      ) { $0.actions.count > 1 },
    ])
}

extension LanesLane: TemplateRecord {
  package static let documentType = DocumentType<LanesLane>(
    "lane", en: "The list of one lane.", zh: "一类动作的清单。", af: "Die lys van een baan.",
    fields: [
      Field("title", en: "The lane's name.", zh: "类别名称。", af: "Die baan se naam.", \.title),
      Field(
        "keyword", en: "customer, frontstage, backstage or support.", zh: "customer、frontstage、backstage 或 support。",
        af: "customer, frontstage, backstage of support.", \.keyword),
      Field("actions", en: "Its actions, in order.", zh: "各动作，按先后顺序。", af: "Sy aksies, in volgorde.", \.actions),
      Field(
        "lineBelow", en: "The name of the line below, if another lane follows.", zh: "下方分界线的名称（后面还有类别时）。",
        af: "Die naam van die lyn daaronder, as nog 'n baan volg.", \.lineBelow),
    ])
}

extension LanesAction: TemplateRecord {
  package static let documentType = DocumentType<LanesAction>(
    "action", en: "What one actor does.", zh: "一个执行者的动作。", af: "Wat een akteur doen.",
    fields: [
      Field("number", en: "Its place in its lane.", zh: "在本类中的序号。", af: "Sy plek in sy baan.", \.number),
      Field("column", en: "The diagram's column.", zh: "流程图中的列。", af: "Die diagram se kolom.", \.column),
      .stableID(\.id),
      Field("lane", en: "The lane's name.", zh: "类别名称。", af: "Die baan se naam.", \.lane),
      .authorsWords(\.text),
      Field("roles", en: "Who does it.", zh: "执行者。", af: "Wie dit doen.", \.roles),
      .condition(\.condition),
      Field(
        "tiers", en: "The tiers that it is limited to.", zh: "仅限的客户分级。", af: "Die vlakke waartoe dit beperk is.",
        \.tiers),
    ])
}
