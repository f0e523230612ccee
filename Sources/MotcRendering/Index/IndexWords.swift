import MotcSource

/// The words of our own on the index.
struct IndexWords: Labels {
  let language: MessageLanguage

  static let documentType = declare(
    "words", en: "The words of our own on the index.", zh: "索引页的固定文字。", af: "Ons eie woorde op die indeks.")

  static let phrases: [(name: String, phrase: Phrase)] =
    SiteSearch.phrases + [
      ("heading", Phrase(en: "Service blueprints", zh: "服务蓝图", af: "Diensbloudrukke")),
      ("contents", Phrase(en: "Contents", zh: "目录", af: "Inhoud")),
      ("version", Phrase(en: "Version", zh: "版本", af: "Weergawe")),
      ("owner", Phrase(en: "Owner", zh: "负责部门", af: "Eienaar")),
      ("language", Phrase(en: "Language", zh: "语言", af: "Taal")),
      ("documents", Phrase(en: "Documents", zh: "文档", af: "Dokumente")),
      ("byRole", Phrase(en: "By role", zh: "各岗位", af: "Per rol")),
      ("findings", Phrase(en: "Findings", zh: "检查发现", af: "Bevindings")),
      ("diagram", Phrase(en: "Diagram", zh: "流程图", af: "Diagram")),
      ("skip", SiteWords.skip),
      ("otherFiles", Phrase(en: "Files without documents", zh: "没有文档的文件", af: "Lêers sonder dokumente")),
      (
        "otherFilesNote",
        Phrase(
          en:
            "A blueprint with errors gets no documents until they are mended; those that lie here are of an earlier state.",
          zh: "有错误的蓝图在改正之前不生成文档；这里若有其文档，则出自较早的版本。",
          af:
            "'n Bloudruk met foute kry geen dokumente voordat hulle reggemaak is nie; wat hier lê, is van 'n vroeër stand."
        )
      ),
      ("help", SiteWords.help),
      ("moreFindings", SiteWords.moreFindings),
    ]

  static let steps = Phrase(en: "Steps", zh: "步骤", af: "Stappe")
  static let requirements = Phrase(en: "Standards", zh: "服务要求", af: "Standaarde")
  static let moments = Phrase(en: "Moments of truth", zh: "关键时刻", af: "Oomblikke van waarheid")
  static let controls = Phrase(en: "Management points", zh: "管理要点", af: "Bestuurspunte")

  static func title(of kind: ArtefactKind) -> Phrase {
    switch kind {
    case .flow: Phrase(en: "Diagram", zh: "流程图", af: "Diagram")
    case .checklist: Phrase(en: "Checklist", zh: "检查表", af: "Kontrolelys")
    case .training: Phrase(en: "Training sheet", zh: "培训单", af: "Opleidingsblad")
    case .card: Phrase(en: "Pocket card", zh: "随身卡", af: "Sakkaart")
    case .standards: Phrase(en: "Service standards", zh: "服务标准", af: "Diensstandaarde")
    case .risks: Phrase(en: "Risk register", zh: "风险登记表", af: "Risikoregister")
    case .trace: Phrase(en: "Trace matrix", zh: "追溯矩阵", af: "Naspeurmatriks")
    case .lanes: Phrase(en: "Actions by lane", zh: "服务动作清单", af: "Aksies per baan")
    case .model: Phrase(en: "Model for programs", zh: "数据模型", af: "Model vir programme")
    }
  }

  static func name(of language: MessageLanguage) -> Phrase {
    switch language {
    case .english: Phrase(en: "English", zh: "英文", af: "Engels")
    case .chinese: Phrase(en: "Chinese", zh: "中文", af: "Chinees")
    case .afrikaans: Phrase(en: "Afrikaans", zh: "南非荷兰文", af: "Afrikaans")
    }
  }
}
