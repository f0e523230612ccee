import MotcSource

// What templates may show of a training sheet.

extension TrainingDocument: TemplateRecord {
  static let documentType = DocumentType<TrainingDocument>(
    "training", en: "What one role, or several, has to learn.", zh: "一个或几个岗位要学的内容。",
    af: "Wat een rol, of verskeie, moet leer.",
    fields: [
      Field("words", en: "The words of our own.", zh: "固定文字。", af: "Ons eie woorde.", \.words),
      Field("heading", en: "What stands above and below.", zh: "页眉和页脚内容。", af: "Wat bo en onder staan.", \.heading),
      Field(
        "journey", en: "All steps, for the strip.", zh: "全部步骤，用于流程条。", af: "Al die stappe, vir die strook.", \.journey),
      Field(
        "journeyColumns", en: "How many steps the strip shows in a row.", zh: "流程条每行的步骤数。",
        af: "Hoeveel stappe die strook in 'n ry wys.", \.journeyColumns),
      Field(
        "standing", en: "Standards that are always in force.", zh: "始终执行的标准。", af: "Standaarde wat altyd van krag is.",
        \.standing),
      Field(
        "steps", en: "The steps in which the reader has a part.", zh: "读者参与的步骤。",
        af: "Die stappe waarin die leser 'n deel het.",
        \.steps),
      Field(
        "handOvers", en: "What is received and passed on.", zh: "工作交接。", af: "Wat ontvang en aangegee word.",
        \.handOvers),
      Field("rolePlays", en: "Risks to act out.", zh: "供演练的风险。", af: "Risiko's om na te speel.", \.rolePlays),
      Field("selfTest", en: "Questions and answers.", zh: "自测题及答案。", af: "Vrae en antwoorde.", \.selfTest),
      Field(
        "signOff", en: "The standards to sign off.", zh: "需要签认的标准。", af: "Die standaarde om af te teken.", \.signOff),
    ])
}

extension JourneyStep: TemplateRecord {
  static let documentType = DocumentType<JourneyStep>(
    "journey step", en: "A step in the strip.", zh: "流程条中的步骤。", af: "'n Stap in die strook.",
    fields: [
      Field("number", en: "Its number in the diagram.", zh: "在流程图中的编号。", af: "Sy nommer in die diagram.", \.number),
      Field("title", en: "Its title, else its id.", zh: "标题，没有标题时为标识。", af: "Sy titel, anders sy id.", \.title),
      Field("phase", en: "The phase that begins here.", zh: "从这里开始的阶段。", af: "Die fase wat hier begin.", \.phase),
      Field(
        "isYours", en: "Whether the reader has a part in it.", zh: "读者是否参与。", af: "Of die leser 'n deel daarin het.",
        \.isYours),
    ])
}

extension TrainingStandards: TemplateRecord {
  static let documentType = DocumentType<TrainingStandards>(
    "standards", en: "At least one standard.", zh: "至少一条标准。", af: "Minstens een standaard.",
    fields: [Field("standards", en: "The standards.", zh: "各条标准。", af: "Die standaarde.", \.standards)])
}

extension TrainingStep: TemplateRecord {
  static let documentType = DocumentType<TrainingStep>(
    "step", en: "The reader's part of a step.", zh: "读者在一个步骤中的部分。", af: "Die leser se deel van 'n stap.",
    fields: [
      Field("number", en: "Its number in the diagram.", zh: "在流程图中的编号。", af: "Sy nommer in die diagram.", \.number),
      Field("id", en: "Its id.", zh: "标识。", af: "Sy id.", \.id),
      Field("title", en: "Its title, else its id.", zh: "标题，没有标题时为标识。", af: "Sy titel, anders sy id.", \.title),
      Field("channel", en: "The channel.", zh: "渠道。", af: "Die kanaal.", \.channel),
      Field("duration", en: "How long it takes.", zh: "用时。", af: "Hoe lank dit duur.", \.duration),
      Field(
        "wait", en: "How long the customer waits first.", zh: "客户先等候多久。", af: "Hoe lank die kliënt eers wag.", \.wait),
      Field("hasActions", en: "Whether there are actions.", zh: "是否有动作。", af: "Of daar aksies is.") {
        !$0.actions.isEmpty
      },
      Field("actions", en: "What is done.", zh: "要做的动作。", af: "Wat gedoen word.", \.actions),
      Field("standards", en: "The standards.", zh: "各条标准。", af: "Die standaarde.", \.standards),
      Field(
        "moments", en: "Moments that belong to no standard.", zh: "不属于任何标准的关键时刻。",
        af: "Oomblikke wat by geen standaard hoort nie.", \.moments),
      Field("hasMoments", en: "Whether there are such moments.", zh: "是否有这样的关键时刻。", af: "Of daar sulke oomblikke is.") {
        !$0.moments.isEmpty
      },
      Field(
        "controls", en: "Controls that belong to no moment here.", zh: "不属于此处关键时刻的管理要点。",
        af: "Beheer wat by geen oomblik hier hoort nie.", \.controls),
      Field("hasControls", en: "Whether there are such controls.", zh: "是否有这样的管理要点。", af: "Of daar sulke beheer is.") {
        !$0.controls.isEmpty
      },
      Field("fields", en: "What is filled in.", zh: "要登记的项目。", af: "Wat ingevul word.", \.fields),
      Field("hasFields", en: "Whether anything is filled in.", zh: "是否有登记项。", af: "Of iets ingevul word.") {
        !$0.fields.isEmpty
      },
    ])
}

extension TrainingAction: TemplateRecord {
  static let documentType = DocumentType<TrainingAction>(
    "action", en: "What is done.", zh: "要做的动作。", af: "Wat gedoen word.",
    fields: [
      Field("text", en: "The action.", zh: "动作内容。", af: "Die aksie.", \.text),
      Field("say", en: "The words to use.", zh: "话术。", af: "Die woorde om te sê.", \.say),
      Field(
        "roles", en: "Who does it, unless the reader.", zh: "由谁做（读者本人除外）。", af: "Wie dit doen, tensy die leser.",
        \.roles),
      Field("hasRoles", en: "Whether it says who.", zh: "是否写明由谁做。", af: "Of dit sê wie.") { !$0.roles.isEmpty },
      Field("condition", en: "When it is done.", zh: "条件。", af: "Wanneer dit gedoen word.", \.condition),
      Field("duration", en: "How long it takes.", zh: "用时。", af: "Hoe lank dit duur.", \.duration),
    ])
}

extension TrainingStandard: TemplateRecord {
  static let documentType = DocumentType<TrainingStandard>(
    "standard", en: "A standard with all that belongs to it.", zh: "一条标准及其相关内容。",
    af: "'n Standaard met alles wat daarby hoort.",
    fields: [
      Field("code", en: "Its number on the checklist.", zh: "在检查表上的编号。", af: "Sy nommer op die kontrolelys.", \.code),
      Field("path", en: "The stable id: step/id.", zh: "固定标识：步骤/标识。", af: "Die vaste id: stap/id.", \.path),
      Field("text", en: "The standard.", zh: "标准内容。", af: "Die standaard.", \.text),
      Field(
        "roles", en: "Who answers for it, unless the reader.", zh: "由谁负责（读者本人除外）。",
        af: "Wie daarvoor instaan, tensy die leser.", \.roles),
      Field("hasRoles", en: "Whether it says who.", zh: "是否写明由谁负责。", af: "Of dit sê wie.") { !$0.roles.isEmpty },
      Field(
        "isYours", en: "Whether the reader answers for it.", zh: "是否由读者负责。", af: "Of die leser daarvoor instaan.",
        \.isYours),
      Field("condition", en: "When it holds.", zh: "条件。", af: "Wanneer dit geld.", \.condition),
      Field("measures", en: "What is measured.", zh: "量化内容。", af: "Wat gemeet word.", \.measures),
      Field("within", en: "The time limit.", zh: "时限。", af: "Die tydgrens.", \.within),
      Field(
        "isShould", en: "Whether it is advised, not required.", zh: "是否为建议而非必须。",
        af: "Of dit aanbeveel en nie vereis word nie.", \.isShould),
      Field("variants", en: "What other tiers get.", zh: "其他客户分级的标准。", af: "Wat ander vlakke kry.", \.variants),
      Field(
        "only", en: "The tiers that it is limited to.", zh: "仅限哪些客户分级。", af: "Die vlakke waartoe dit beperk is.", \.only
      ),
      Field("say", en: "The words to use.", zh: "话术。", af: "Die woorde om te sê.", \.say),
      Field("expectations", en: "What the customer wants.", zh: "客户期望。", af: "Wat die kliënt wil hê.", \.expectations),
      Field(
        "hasExpectations", en: "Whether it says what the customer wants.", zh: "是否写明客户期望。",
        af: "Of dit sê wat die kliënt wil hê."
      ) { !$0.expectations.isEmpty },
      Field(
        "moments", en: "What goes wrong, and what delights.", zh: "会出的错和惊喜。", af: "Wat skeefloop, en wat verras.",
        \.moments),
      Field(
        "isRisky", en: "Whether a risk of it is high.", zh: "是否有高风险。", af: "Of 'n risiko daarvan hoog is.", \.isRisky),
    ])
}

extension TrainingMoment: TemplateRecord {
  static let documentType = DocumentType<TrainingMoment>(
    "moment", en: "What goes wrong, or what moves the customer.", zh: "会出的错，或打动客户的惊喜。",
    af: "Wat skeefloop, of wat die kliënt roer.",
    fields: [
      Field("text", en: "The moment.", zh: "关键时刻的内容。", af: "Die oomblik.", \.text),
      Field("isDelight", en: "Whether it is a delight.", zh: "是否为惊喜。", af: "Of dit 'n verrassing is.", \.isDelight),
      Field("score", en: "The risk score.", zh: "风险分值。", af: "Die risikotelling.", \.score),
      Field("isRisky", en: "Whether the risk is high.", zh: "是否高风险。", af: "Of die risiko hoog is.", \.isRisky),
      Field("controls", en: "How it is prevented.", zh: "怎样预防。", af: "Hoe dit voorkom word.", \.controls),
      Field("hasControls", en: "Whether there are controls.", zh: "是否有管理要点。", af: "Of daar beheer is.") {
        !$0.controls.isEmpty
      },
      Field("recovery", en: "How it is put right.", zh: "怎样补救。", af: "Hoe dit reggestel word.", \.recovery),
    ])
}

extension TrainingControl: TemplateRecord {
  static let documentType = DocumentType<TrainingControl>(
    "control", en: "What keeps a risk from happening, or shows it in time.", zh: "预防或及时发现风险的管理要点。",
    af: "Wat 'n risiko voorkom of betyds wys.",
    fields: [
      Field("text", en: "The control.", zh: "管理要点的内容。", af: "Die beheer.", \.text),
      Field("say", en: "The words to use.", zh: "话术。", af: "Die woorde om te sê.", \.say),
      Field(
        "roles", en: "Who does it, unless the reader.", zh: "由谁做（读者本人除外）。", af: "Wie dit doen, tensy die leser.",
        \.roles),
      Field("hasRoles", en: "Whether it says who.", zh: "是否写明由谁做。", af: "Of dit sê wie.") { !$0.roles.isEmpty },
      Field("condition", en: "When it is done.", zh: "条件。", af: "Wanneer dit gedoen word.", \.condition),
      Field(
        "doneInStep", en: "The step in which it is done, when another.", zh: "在另一步骤执行时，该步骤的编号。",
        af: "Die stap waarin dit gedoen word, as dit 'n ander is.", \.doneInStep),
      Field(
        "servedStep", en: "The step that it serves, when another.", zh: "服务于另一步骤时，该步骤的编号。",
        af: "Die stap wat dit dien, as dit 'n ander is.", \.servedStep),
    ])
}

extension TrainingRecovery: TemplateRecord {
  static let documentType = DocumentType<TrainingRecovery>(
    "recovery", en: "How it is put right.", zh: "怎样补救。", af: "Hoe dit reggestel word.",
    fields: [
      Field("text", en: "What is done.", zh: "要做的事。", af: "Wat gedoen word.", \.text),
      Field("say", en: "The words to use.", zh: "话术。", af: "Die woorde om te sê.", \.say),
      Field("offer", en: "What the customer is given.", zh: "给客户的补偿。", af: "Wat die kliënt kry.", \.offer),
      Field("within", en: "The time limit.", zh: "时限。", af: "Die tydgrens.", \.within),
      Field(
        "roles", en: "Who does it, unless the reader.", zh: "由谁做（读者本人除外）。", af: "Wie dit doen, tensy die leser.",
        \.roles),
      Field("hasRoles", en: "Whether it says who.", zh: "是否写明由谁做。", af: "Of dit sê wie.") { !$0.roles.isEmpty },
    ])
}

extension HandOvers: TemplateRecord {
  static let documentType = DocumentType<HandOvers>(
    "hand-overs", en: "What is received and passed on.", zh: "接手和交出的工作。", af: "Wat ontvang en aangegee word.",
    fields: [
      Field("received", en: "What the reader receives.", zh: "读者接手的。", af: "Wat die leser ontvang.", \.received),
      Field("passedOn", en: "What the reader passes on.", zh: "读者交出的。", af: "Wat die leser aangee.", \.passedOn),
    ])
}

extension HandOverList: TemplateRecord {
  static let documentType = DocumentType<HandOverList>(
    "hand-over list", en: "At least one hand-over.", zh: "至少一次交接。", af: "Minstens een oorhandiging.",
    fields: [Field("rows", en: "The hand-overs.", zh: "各次交接。", af: "Die oorhandigings.", \.rows)])
}

extension HandOver: TemplateRecord {
  static let documentType = DocumentType<HandOver>(
    "hand-over", en: "What goes from one step to the next, where the people change.", zh: "相邻步骤之间换人时的交接。",
    af: "Wat van een stap na die volgende gaan waar die mense verander.",
    fields: [
      Field(
        "number", en: "The number of the reader's step.", zh: "读者的步骤编号。", af: "Die nommer van die leser se stap.",
        \.number),
      Field(
        "title", en: "The title of the reader's step.", zh: "读者的步骤标题。", af: "Die titel van die leser se stap.", \.title),
      Field(
        "otherNumber", en: "The number of the other step.", zh: "对方的步骤编号。", af: "Die nommer van die ander stap.",
        \.otherNumber),
      Field("roles", en: "The others.", zh: "对方岗位。", af: "Die ander.", \.roles),
      Field("actions", en: "What the others do there.", zh: "对方在该步骤所做的。", af: "Wat die ander daar doen.", \.actions),
      Field(
        "condition", en: "When the way goes there.", zh: "走这条路线的条件。", af: "Wanneer die pad daarheen gaan.", \.condition),
    ])
}

extension RolePlays: TemplateRecord {
  static let documentType = DocumentType<RolePlays>(
    "role-plays", en: "Risks to act out.", zh: "供演练的风险。", af: "Risiko's om na te speel.",
    fields: [Field("plays", en: "The role-plays.", zh: "各个演练。", af: "Die rolspele.", \.plays)])
}

extension RolePlay: TemplateRecord {
  static let documentType = DocumentType<RolePlay>(
    "role-play", en: "A risk to act out.", zh: "一个供演练的风险。", af: "'n Risiko om na te speel.",
    fields: [
      Field("number", en: "Its number on the sheet.", zh: "在培训单上的序号。", af: "Sy nommer op die blad.", \.number),
      Field("stepNumber", en: "The step's number.", zh: "步骤编号。", af: "Die stap se nommer.", \.stepNumber),
      Field("stepTitle", en: "The step's title.", zh: "步骤标题。", af: "Die stap se titel.", \.stepTitle),
      Field("score", en: "The risk score.", zh: "风险分值。", af: "Die risikotelling.", \.score),
      Field("isRisky", en: "Whether the risk is high.", zh: "是否高风险。", af: "Of die risiko hoog is.", \.isRisky),
      Field(
        "situation", en: "What has gone wrong, or must not.", zh: "出了什么错，或不能出什么错。",
        af: "Wat verkeerd geloop het, of nie mag nie.", \.situation),
      Field(
        "expectations", en: "What the customer wants.", zh: "客户期望。", af: "Wat die kliënt wil hê.", \.expectations),
      Field(
        "hasExpectations", en: "Whether it says what the customer wants.", zh: "是否写明客户期望。",
        af: "Of dit sê wat die kliënt wil hê."
      ) { !$0.expectations.isEmpty },
      Field("recovery", en: "How it is put right.", zh: "怎样补救。", af: "Hoe dit reggestel word.", \.recovery),
      Field(
        "controls", en: "What the reader does to prevent it, where there is no recovery.", zh: "没有补救时，读者怎样预防。",
        af: "Wat die leser doen om dit te voorkom, waar daar geen herstel is nie.", \.controls),
    ])
}

extension SelfTest: TemplateRecord {
  static let documentType = DocumentType<SelfTest>(
    "self-test", en: "Questions and answers.", zh: "自测题及答案。", af: "Vrae en antwoorde.",
    fields: [
      Field(
        "questions", en: "The questions with their answers.", zh: "各题及答案。", af: "Die vrae met hul antwoorde.",
        \.questions)
    ])
}

extension TestQuestion: TemplateRecord {
  static let documentType = DocumentType<TestQuestion>(
    "question", en: "A question and its answer.", zh: "一道题及答案。", af: "'n Vraag en sy antwoord.",
    fields: [
      Field("number", en: "Its number.", zh: "题号。", af: "Sy nommer.", \.number),
      Field("stepNumber", en: "The step's number.", zh: "步骤编号。", af: "Die stap se nommer.", \.stepNumber),
      Field("stepTitle", en: "The step's title.", zh: "步骤标题。", af: "Die stap se titel.", \.stepTitle),
      Field(
        "prompt", en: "The question, or what has gone wrong.", zh: "题目，或发生的失误。",
        af: "Die vraag, of wat verkeerd geloop het.", \.prompt),
      Field(
        "task", en: "What to say about it, where the prompt is what has gone wrong.", zh: "题目为发生的失误时，要回答什么。",
        af: "Wat om daaroor te sê, waar die vraag is wat verkeerd geloop het.", \.task),
      Field("limit", en: "The answer about a number.", zh: "数字题的答案。", af: "Die antwoord oor 'n getal.", \.limit),
      Field("code", en: "The number of the standard.", zh: "标准的编号。", af: "Die nommer van die standaard.", \.code),
      Field(
        "recovery", en: "The answer about a recovery.", zh: "补救题的答案。", af: "Die antwoord oor 'n herstel.", \.recovery),
    ])
}

extension SignOff: TemplateRecord {
  static let documentType = DocumentType<SignOff>(
    "sign-off", en: "The standards to sign off.", zh: "需要签认的标准。", af: "Die standaarde om af te teken.",
    fields: [Field("standards", en: "The standards.", zh: "各条标准。", af: "Die standaarde.", \.standards)])
}

extension SignOffLine: TemplateRecord {
  static let documentType = DocumentType<SignOffLine>(
    "sign-off line", en: "A standard to sign off.", zh: "一条需要签认的标准。", af: "'n Standaard om af te teken.",
    fields: [
      Field("code", en: "Its number on the checklist.", zh: "在检查表上的编号。", af: "Sy nommer op die kontrolelys.", \.code),
      Field("path", en: "The stable id: step/id.", zh: "固定标识：步骤/标识。", af: "Die vaste id: stap/id.", \.path),
      Field("text", en: "The standard.", zh: "标准内容。", af: "Die standaard.", \.text),
      Field(
        "roles", en: "Who answers for it, unless the reader.", zh: "由谁负责（读者本人除外）。",
        af: "Wie daarvoor instaan, tensy die leser.", \.roles),
      Field("hasRoles", en: "Whether it says who.", zh: "是否写明由谁负责。", af: "Of dit sê wie.") { !$0.roles.isEmpty },
    ])
}
