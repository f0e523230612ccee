import MotcSource

/// The words of our own on a page of a site.
struct SiteWords: Labels {
  let language: MessageLanguage

  static let documentType = declare(
    "words", en: "The words of our own on the page.", zh: "页面的固定文字。", af: "Ons eie woorde op die bladsy.")

  static let phrases: [(name: String, phrase: Phrase)] =
    StandardsWords.phrases + SiteSearch.phrases + [
      ("home", Phrase(en: "All blueprints", zh: "全部蓝图", af: "Alle bloudrukke")),
      ("skip", skip),
      ("contents", Phrase(en: "Contents", zh: "目录", af: "Inhoud")),
      ("diagram", Phrase(en: "Diagram", zh: "流程图", af: "Diagram")),
      (
        "diagramNote",
        Phrase(
          en: "A box leads to its standards; ↑ there leads back.", zh: "点击方框可到达对应的服务标准；标准旁的 ↑ 返回流程图。",
          af: "'n Blokkie lei na sy standaarde; ↑ daar lei terug.")
      ),
      ("inDiagram", Phrase(en: "Show in the diagram", zh: "在流程图中显示", af: "Wys in die diagram")),
      ("asTable", Phrase(en: "As a table to print", zh: "打印用表格", af: "As tabel om te druk")),
      ("documents", Phrase(en: "Documents", zh: "文档", af: "Dokumente")),
      ("forEverybody", Phrase(en: "For everybody", zh: "面向全部岗位", af: "Vir almal")),
      ("byRole", Phrase(en: "By role", zh: "各岗位", af: "Per rol")),
      ("findings", findings),
      (
        "noFindings",
        Phrase(en: "The check found nothing to mend.", zh: "检查没有发现问题。", af: "Die nagaan het niks gevind nie.")
      ),
      ("moreFindings", moreFindings),
      ("help", help),
    ]

  static let skip = Phrase(en: "Skip to the content", zh: "跳到正文", af: "Spring na die inhoud")
  static let findings = Phrase(en: "Findings", zh: "检查发现", af: "Bevindings")
  static let moreFindings = Phrase(en: "More, not shown:", zh: "另有未列出：", af: "Meer, nie gewys nie:")
  static let help = Phrase(en: "Help", zh: "建议", af: "Hulp")
}
