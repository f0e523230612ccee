import MotcSource

/// Fields that several documents have: one name and one sentence for each.
extension Field {
  static func stableID(_ read: @escaping @Sendable (Value) -> some TemplateRepresentable) -> Field {
    Field("id", en: "The stable id.", zh: "固定标识。", af: "Die vaste kenmerk.", read)
  }

  static func checklistCode(_ read: @escaping @Sendable (Value) -> some TemplateRepresentable) -> Field {
    Field("code", en: "Its line on the checklist.", zh: "检查表中的编号。", af: "Sy reël op die kontrolelys.", read)
  }

  static func authorsWords(_ read: @escaping @Sendable (Value) -> some TemplateRepresentable) -> Field {
    Field("text", en: "The author's words.", zh: "作者的原文。", af: "Die outeur se woorde.", read)
  }

  static func condition(_ read: @escaping @Sendable (Value) -> some TemplateRepresentable) -> Field {
    Field(
      "condition", en: "When it applies, ready to stand before the text.", zh: "适用条件，可直接放在正文之前。",
      af: "Wanneer dit geld, gereed om voor die teks te staan.", read)
  }
}
