import MotcSource

extension SitePage: TemplateRecord {
  package static let documentType = DocumentType<SitePage>(
    "blueprint", en: "The page of one blueprint in a site.", zh: "网站中一份蓝图的页面。",
    af: "Die bladsy van een bloudruk in 'n werf.",
    fields: [
      Field(
        "heading", en: "What stands above and below a document.", zh: "文档的页眉和页脚内容。",
        af: "Wat bo en onder 'n dokument staan.", \.heading),
      Field("words", en: "The words of our own.", zh: "固定文字。", af: "Ons eie woorde.", \.words),
      Field("counts", en: "How much it holds.", zh: "内容数量。", af: "Hoeveel dit bevat.", \.counts),
      Field(
        "diagram", en: "The diagram, as SVG; its boxes lead to the rows of the standards.",
        zh: "流程图的 SVG；方框链接到服务标准的各行。",
        af: "Die diagram, as SVG; sy blokkies lei na die rye van die standaarde.", \.diagram),
      Field(
        "diagramColours", en: "The diagram's colours by day and by night, as rules of CSS.",
        zh: "流程图在浅色和深色模式下的颜色，写成 CSS 规则。", af: "Die diagram se kleure by dag en by nag, as reëls van CSS.",
        \.diagramColours),
      Field(
        "standardsURL", en: "Where the table of standards is.", zh: "服务标准表的位置。",
        af: "Waar die tabel van standaarde is.", \.standardsURL),
      Field(
        "rows", en: "The rows of the standard table.", zh: "服务标准表的各行。", af: "Die rye van die tabel van standaarde."
      ) { $0.standards.rows },
      Field(
        "standing", en: "The standing standards of roles.", zh: "各岗位的常备标准。", af: "Die staande standaarde van rolle."
      ) { $0.standards.roles },
      Field(
        "hasStanding", en: "Whether there are any.", zh: "是否有常备标准。", af: "Of daar enige is."
      ) { !$0.standards.roles.isEmpty },
      Field(
        "hasScores", en: "Whether a risk has a score.", zh: "是否有风险标了分值。", af: "Of 'n risiko 'n telling het."
      ) { $0.standards.hasScores },
      Field("documents", en: "Documents for everybody.", zh: "面向全部岗位的文档。", af: "Dokumente vir almal.", \.documents),
      Field("roles", en: "What there is for each role.", zh: "各岗位的文档。", af: "Wat daar vir elke rol is.", \.roles),
      Field(
        "hasRoles", en: "Whether there is anything for roles.", zh: "是否有按岗位的文档。", af: "Of daar iets vir rolle is."
      ) { !$0.roles.isEmpty },
      Field("findings", en: "What the check found.", zh: "检查发现。", af: "Wat die nagaan gevind het.", \.findings),
    ])
}

extension SiteFindings: TemplateRecord {
  package static let documentType = DocumentType<SiteFindings>(
    "findings", en: "What the check found in a file.", zh: "检查在一个文件中的发现。", af: "Wat die nagaan in 'n lêer gevind het.",
    fields: [
      Field(
        "list", en: "The findings, in order of place.", zh: "各项发现，按位置排列。", af: "Die bevindings, volgens plek.", \.list),
      Field("hasSome", en: "Whether there are any.", zh: "是否有发现。", af: "Of daar enige is.") { !$0.list.isEmpty },
      Field("count", en: "How many there are in all.", zh: "总数。", af: "Hoeveel daar altesaam is.") {
        $0.list.count + $0.hidden
      },
      Field(
        "hidden", en: "How many are not in the list.", zh: "未列出的数量。", af: "Hoeveel nie in die lys is nie.", \.hidden),
      Field("isCut", en: "Whether any are not in the list.", zh: "是否有未列出的。", af: "Of enige nie in die lys is nie.") {
        $0.hidden > 0
      },
    ])
}

extension SiteFinding: TemplateRecord {
  package static let documentType = DocumentType<SiteFinding>(
    "finding", en: "One finding of the check.", zh: "一项检查发现。", af: "Een bevinding.",
    fields: [
      Field(
        "severity", en: "“error”, “warning” or “info”.", zh: "“error”“warning”或“info”。",
        af: "“error”, “warning” of “info”."
      ) { $0.severity.keyword },
      Field(
        "severityWord", en: "The same, as a person reads it.", zh: "供人阅读的同一内容。",
        af: "Dieselfde, soos 'n mens dit lees.", \.severityWord),
      Field("code", en: "The rule's code.", zh: "规则代码。", af: "Die reël se kode.", \.code),
      Field("message", en: "What is wrong.", zh: "问题所在。", af: "Wat verkeerd is.", \.message),
      Field("note", en: "Said of the marked text.", zh: "对标出文字的说明。", af: "Van die gemerkte teks gesê.", \.note),
      Field(
        "places", en: "The lines that it speaks of, its own first.", zh: "涉及的各行，首先是发现所在的行。",
        af: "Die reëls waarvan dit praat, sy eie eerste.", \.places),
      Field("help", en: "What to write instead.", zh: "建议的写法。", af: "Wat om eerder te skryf.", \.help),
    ])
}

extension SitePlace: TemplateRecord {
  static let documentType = DocumentType<SitePlace>(
    "place", en: "A line of a file, and the part of it that is meant.", zh: "文件中的一行及所指的部分。",
    af: "'n Reël van 'n lêer, en die deel daarvan wat bedoel word.",
    fields: [
      Field("name", en: "File, line and column.", zh: "文件、行和列。", af: "Lêer, reël en kolom.", \.name),
      Field("line", en: "The line's number.", zh: "行号。", af: "Die reël se nommer.", \.line),
      Field("before", en: "The line up to the part.", zh: "该部分之前的文字。", af: "Die reël tot by die deel.", \.before),
      Field("marked", en: "The part.", zh: "所指的部分。", af: "Die deel.", \.marked),
      Field("after", en: "The rest of the line.", zh: "该行余下的文字。", af: "Die res van die reël.", \.after),
      Field(
        "message", en: "Why the place belongs to the finding.", zh: "这个位置与发现的关系。",
        af: "Waarom die plek by die bevinding hoort.", \.message),
    ])
}

extension SiteFile: TemplateRecord {
  package static let documentType = DocumentType<SiteFile>(
    "file", en: "A file without documents.", zh: "没有文档的文件。", af: "'n Lêer sonder dokumente.",
    fields: [
      Field("path", en: "Its path.", zh: "路径。", af: "Sy pad.", \.path),
      Field("findings", en: "What the check found.", zh: "检查发现。", af: "Wat die nagaan gevind het.", \.findings),
    ])
}
