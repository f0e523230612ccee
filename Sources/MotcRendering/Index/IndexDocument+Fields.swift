import MotcSource

extension IndexDocument: TemplateRecord {
  package static let documentType = DocumentType<IndexDocument>(
    "index", en: "The first page of a build or a site.", zh: "生成结果或网站的首页。",
    af: "Die tuisblad van 'n bou of 'n werf.",
    fields: [
      Field("words", en: "The words of our own.", zh: "固定文字。", af: "Ons eie woorde.", \.words),
      Field(
        "languageTag", en: "The language of the page's own words.", zh: "页面固定文字的语言。",
        af: "Die taal van die bladsy se eie woorde.", \.languageTag),
      Field("cards", en: "The blueprints.", zh: "各服务蓝图。", af: "Die bloudrukke.", \.cards),
      Field(
        "otherFiles", en: "Files without documents that the check found something in; only in a site.",
        zh: "没有文档、但检查有发现的文件；仅在网站中有。",
        af: "Lêers sonder dokumente waarin die nagaan iets gevind het; net in 'n werf.", \.otherFiles),
      Field(
        "hasOtherFiles", en: "Whether there are such files.", zh: "是否有这样的文件。", af: "Of daar sulke lêers is."
      ) { !$0.otherFiles.isEmpty },
      Field(
        "hasSeveral", en: "Whether there is more than one blueprint.", zh: "是否不止一份蓝图。",
        af: "Of daar meer as een bloudruk is."
      ) { $0.cards.count > 1 },
    ])
}

extension IndexCard: TemplateRecord {
  static let documentType = DocumentType<IndexCard>(
    "card", en: "One blueprint and its documents.", zh: "一份蓝图及其文档。", af: "Een bloudruk en sy dokumente.",
    fields: [
      Field("id", en: "The blueprint's id.", zh: "蓝图的标识。", af: "Die bloudruk se kenmerk.", \.id),
      Field(
        "page", en: "The address of its page, in a site.", zh: "在网站中，蓝图页面的地址。",
        af: "Die adres van sy bladsy, in 'n werf.",
        \.page),
      Field("title", en: "The blueprint's title.", zh: "蓝图标题。", af: "Die bloudruk se titel.", \.title),
      Field(
        "languageTag", en: "The tag of the author's language.", zh: "作者所用语言的标记。",
        af: "Die merker van die outeur se taal.",
        \.languageTag),
      Field(
        "language", en: "The name of the author's language.", zh: "作者所用语言的名称。", af: "Die naam van die outeur se taal.",
        \.language),
      Field("version", en: "The blueprint's version.", zh: "蓝图的版本。", af: "Die bloudruk se weergawe.", \.version),
      Field("owner", en: "Who owns it.", zh: "负责部门。", af: "Wie dit besit.", \.owner),
      Field("picture", en: "The diagram, small.", zh: "流程图缩略图。", af: "Die diagram, klein.", \.picture),
      Field("counts", en: "How much it holds.", zh: "内容数量。", af: "Hoeveel dit bevat.", \.counts),
      Field(
        "findings", en: "How many findings the check had.", zh: "检查发现的数量。", af: "Hoeveel bevindings daar was.",
        \.findings),
      Field("hasFindings", en: "Whether there were any.", zh: "是否有检查发现。", af: "Of daar enige was.") { $0.findings > 0 },
      Field("documents", en: "Documents for everybody.", zh: "面向全部岗位的文档。", af: "Dokumente vir almal.", \.documents),
      Field("roles", en: "What there is for each role.", zh: "各岗位的文档。", af: "Wat daar vir elke rol is.", \.roles),
      Field(
        "hasRoles", en: "Whether there is anything for roles.", zh: "是否有按岗位的文档。", af: "Of daar iets vir rolle is."
      ) { !$0.roles.isEmpty },
    ])
}

extension IndexPicture: TemplateRecord {
  static let documentType = DocumentType<IndexPicture>(
    "picture", en: "A picture to click.", zh: "可点击的图片。", af: "'n Prent om te klik.",
    fields: [
      Field("url", en: "Where the picture is.", zh: "图片的位置。", af: "Waar die prent is.", \.url),
      Field("link", en: "What opens.", zh: "点击打开的文件。", af: "Wat oopmaak.", \.link),
    ])
}

extension IndexCount: TemplateRecord {
  static let documentType = DocumentType<IndexCount>(
    "count", en: "How many there are of something.", zh: "某项的数量。", af: "Hoeveel daar van iets is.",
    fields: [
      Field("label", en: "What is counted.", zh: "计数的对象。", af: "Wat getel word.", \.label),
      Field("number", en: "How many.", zh: "数量。", af: "Hoeveel.", \.number),
    ])
}

extension IndexDocuments: TemplateRecord {
  static let documentType = DocumentType<IndexDocuments>(
    "documents", en: "One kind of document in its formats.", zh: "一种文档的各种格式。",
    af: "Een soort dokument in sy formate.",
    fields: [
      Field("title", en: "The kind's name.", zh: "文档名称。", af: "Die soort se naam.", \.title),
      Field("main", en: "The format to read.", zh: "阅读用的格式。", af: "Die formaat om te lees.", \.main),
      Field("others", en: "The other formats.", zh: "其他格式。", af: "Die ander formate.", \.others),
    ])
}

extension IndexLink: TemplateRecord {
  static let documentType = DocumentType<IndexLink>(
    "link", en: "A file in one format.", zh: "一种格式的文件。", af: "'n Lêer in een formaat.",
    fields: [
      Field("format", en: "The format's name.", zh: "格式名称。", af: "Die formaat se naam.", \.format),
      Field("url", en: "Where the file is.", zh: "文件的位置。", af: "Waar die lêer is.", \.url),
    ])
}

extension IndexRole: TemplateRecord {
  static let documentType = DocumentType<IndexRole>(
    "role documents", en: "What there is for one role.", zh: "一个岗位的文档。", af: "Wat daar vir een rol is.",
    fields: [
      Field("id", en: "The role's id.", zh: "岗位的标识。", af: "Die rol se id.", \.id),
      Field("name", en: "The role's name.", zh: "岗位名称。", af: "Die rol se naam.", \.name),
      Field(
        "documents", en: "Its documents, by kind.", zh: "该岗位的文档，按种类排列。", af: "Sy dokumente, volgens soort.", \.documents
      ),
    ])
}
