import MotcSource

/// The words of our own on a checklist.
struct ChecklistWords: Labels {
  let language: MessageLanguage

  static let documentType = declare(
    "words", en: "The words of our own on a checklist.", zh: "检查表的固定文字。", af: "Ons eie woorde op 'n kontrolelys.")

  static let yes = Phrase(en: "yes", zh: "是", af: "ja")
  static let no = Phrase(en: "no", zh: "否", af: "nee")

  static let phrases: [(name: String, phrase: Phrase)] =
    SharedWords.phrases + SharedWords.brackets + [
      ("checklist", Phrase(en: "Checklist", zh: "检查表", af: "Kontrolelys")),
      ("opening", Phrase(en: "Before opening", zh: "营业前", af: "Voor oopmaak")),
      (
        "openingIntro",
        Phrase(
          en: "Done before the first customer arrives.", zh: "在第一位客户到来之前完成。", af: "Klaar voordat die eerste kliënt kom."
        )
      ),
      ("setUp", Phrase(en: "Set up", zh: "准备工作", af: "Regkry")),
      ("inPlace", Phrase(en: "In place", zh: "有形展示到位", af: "In plek")),
      ("standing", Phrase(en: "Always in force", zh: "始终执行", af: "Altyd van krag")),
      ("visit", Phrase(en: "Every visit", zh: "每次服务", af: "Elke besoek")),
      (
        "visitIntro",
        Phrase(
          en: "For the pocket: what must be done, and where the risk is high.", zh: "随身携带：必须做到的标准和风险高的要点。",
          af: "Vir die sak: wat gedoen moet word, en waar die risiko hoog is.")
      ),
      ("audit", Phrase(en: "Audit", zh: "全面检查", af: "Oudit")),
      (
        "auditIntro",
        Phrase(
          en: "Everything that a person can verify, one line each.", zh: "凡是可以核实的，逐项检查，每项一行。",
          af: "Alles wat 'n mens kan nagaan, een reël elk.")
      ),
      ("what", Phrase(en: "What to verify", zh: "检查内容", af: "Wat om na te gaan")),
      ("weight", Phrase(en: "Weight", zh: "权重", af: "Gewig")),
      ("notOccurred", Phrase(en: "Did not occur", zh: "未发生", af: "Nie gebeur")),
      ("notApplicable", Phrase(en: "n.a.", zh: "不适用", af: "n.v.t.")),
      ("remark", Phrase(en: "Remark", zh: "备注", af: "Opmerking")),
      ("start", Phrase(en: "start", zh: "开始", af: "begin")),
      ("end", Phrase(en: "end", zh: "结束", af: "einde")),
      ("actual", Phrase(en: "actual", zh: "实际", af: "werklik")),
      ("ifItHappens", Phrase(en: "If it happens:\u{A0}", zh: "如果发生：", af: "As dit gebeur:\u{A0}")),
      ("required", Phrase(en: "required", zh: "必填", af: "verpligtend")),
      ("score", Phrase(en: "Score", zh: "得分", af: "Telling")),
      ("highest", Phrase(en: "highest", zh: "满分", af: "hoogste")),
      ("observed", Phrase(en: "Employee observed", zh: "被检查人", af: "Werknemer waargeneem")),
      ("observer", Phrase(en: "Observer", zh: "检查人", af: "Waarnemer")),
      ("corrective", Phrase(en: "Corrective action", zh: "整改措施", af: "Regstelling")),
      ("finding", Phrase(en: "Finding", zh: "发现的问题", af: "Bevinding")),
      ("responsible", Phrase(en: "Owner", zh: "责任人", af: "Wie")),
      ("due", Phrase(en: "Due", zh: "期限", af: "Teen")),
      ("completed", Phrase(en: "Done on", zh: "完成日期", af: "Klaar op")),
      ("action", Phrase(en: "Action", zh: "动作", af: "Aksie")),
      ("requirement", Phrase(en: "Standard", zh: "服务要求", af: "Vereiste")),
      ("control", Phrase(en: "Control", zh: "管理要点", af: "Beheer")),
      ("field", Phrase(en: "Form field", zh: "登记项", af: "Vormveld")),
      ("recovery", Phrase(en: "Recovery", zh: "补救", af: "Herstel")),
      ("delight", Phrase(en: "Delight", zh: "惊喜", af: "Verrassing")),
      ("evidence", Phrase(en: "Evidence", zh: "有形展示", af: "Bewys")),
      // On a screen, where the lists are filled in.
      ("lists", Phrase(en: "Lists", zh: "清单", af: "Lyste")),
      ("result", Phrase(en: "Result", zh: "结果", af: "Resultaat")),
      (
        "resultIntro",
        Phrase(
          en:
            "What you fill in stays in this browser, on this device, and is sent nowhere. A mark chosen again, or Delete, takes it back.",
          zh: "填写的内容只留在本设备的这个浏览器里，不会发送到任何地方。再点一次已选的判定，或按 Delete 键，即可取消。",
          af:
            "Wat jy invul, bly in hierdie blaaier op hierdie toestel en word nêrens heen gestuur nie. Kies 'n punt weer, of druk Delete, om dit terug te neem."
        )
      ),
      ("saveTable", Phrase(en: "Save as CSV", zh: "存为 CSV", af: "Stoor as CSV")),
      ("saveRecord", Phrase(en: "Save as JSON", zh: "存为 JSON", af: "Stoor as JSON")),
      ("clear", Phrase(en: "Clear …", zh: "清空……", af: "Maak skoon …")),
      (
        "clearQuestion",
        Phrase(
          en: "What is to be cleared? It cannot be brought back.", zh: "要清空哪一部分？清空后无法恢复。",
          af: "Wat moet skoongemaak word? Dit kan nie teruggehaal word nie.")
      ),
      ("everything", Phrase(en: "Everything", zh: "全部", af: "Alles")),
      ("cancel", Phrase(en: "Cancel", zh: "取消", af: "Kanselleer")),
      (
        "otherEdition",
        Phrase(
          en:
            "There is progress on another edition of this checklist on this device. Standards may have changed, so this one starts empty.",
          zh: "本设备上存有另一版检查表的填写进度。标准可能已变，因此这一版从空白开始。",
          af:
            "Daar is vordering met 'n ander uitgawe van hierdie kontrolelys op hierdie toestel. Standaarde kan verander het, daarom begin hierdie een leeg."
        )
      ),
      ("saveOther", Phrase(en: "Save it as JSON", zh: "存为 JSON", af: "Stoor dit as JSON")),
      ("deleteOther", Phrase(en: "Delete it", zh: "删除", af: "Vee dit uit")),
      (
        "notKept",
        Phrase(
          en: "This browser keeps nothing: save the result before you close the page.",
          zh: "这个浏览器不保存填写的内容：关闭页面之前，请先保存结果。",
          af: "Hierdie blaaier bewaar niks nie: stoor die resultaat voordat jy die bladsy toemaak.")
      ),
    ]
}
