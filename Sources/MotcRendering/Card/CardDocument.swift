import MotcSource

/// What one role, or several, carries in the pocket: the words to say, and how to put right what goes wrong.
///
/// Codes are those of the checklist.
struct CardDocument: Sendable {
  let words: CardWords
  let heading: DocumentHeading
  /// Steps without anything to say or to put right are left out.
  let steps: [CardStep]
}

struct CardStep: Sendable {
  /// `nil` for standards that are always in force.
  let number: Int?
  let title: Text
  let entries: [CardEntry]
}

struct CardEntry: Sendable {
  /// `9.2`.
  let code: String
  /// What the words belong to; for a recovery, what has gone wrong.
  let occasion: Text
  let condition: String?
  let isRecovery: Bool
  var say: Text?
  /// What is done.
  var text: Text?
  var within: String?
  var offer: Text?
  /// Who says or does it, where that is not the reader alone.
  var roles: [RoleName] = []
  /// Who puts it right, where that is not the reader.
  var call: [RoleName] = []
  /// Severity × likelihood.
  var score: Int?
  var isRisky = false
}

// MARK: - What templates may show

extension CardDocument: TemplateRecord {
  static let documentType = DocumentType<CardDocument>(
    "card", en: "What one role, or several, carries in the pocket.", zh: "一个或几个岗位随身携带的内容。",
    af: "Wat een rol, of verskeie, in die sak dra.",
    fields: [
      Field("words", en: "The words of our own.", zh: "固定文字。", af: "Ons eie woorde.", \.words),
      Field("heading", en: "What stands above and below.", zh: "页眉和页脚内容。", af: "Wat bo en onder staan.", \.heading),
      Field(
        "steps", en: "The steps in which there is something to say or to put right.", zh: "有话术或补救的步骤。",
        af: "Die stappe waarin daar iets te sê of reg te stel is.", \.steps),
    ])
}

extension CardStep: TemplateRecord {
  static let documentType = DocumentType<CardStep>(
    "card step", en: "A step and what is said and put right in it.", zh: "一个步骤中的话术和补救。",
    af: "'n Stap en wat daarin gesê en reggestel word.",
    fields: [
      Field(
        "number", en: "The step's number; none for what is always in force.", zh: "步骤编号；始终执行的标准没有编号。",
        af: "Die stap se nommer; geen vir wat altyd van krag is nie.", \.number),
      Field("title", en: "The step's title.", zh: "步骤标题。", af: "Die stap se titel.", \.title),
      Field("entries", en: "What is said and put right.", zh: "话术和补救。", af: "Wat gesê en reggestel word.", \.entries),
    ])
}

extension CardEntry: TemplateRecord {
  static let documentType = DocumentType<CardEntry>(
    "card entry", en: "Words to say, or how to put something right.", zh: "一条话术或补救。",
    af: "Woorde om te sê, of hoe om iets reg te stel.",
    fields: [
      Field("code", en: "The short number: 9.2.", zh: "短编号，如 9.2。", af: "Die kort nommer: 9.2.", \.code),
      Field(
        "occasion", en: "What the words belong to; for a recovery, what has gone wrong.", zh: "话术对应的事项；补救则为所出的错。",
        af: "Waarby die woorde hoort; vir 'n herstel, wat verkeerd geloop het.", \.occasion),
      Field("condition", en: "The condition.", zh: "条件。", af: "Die voorwaarde.", \.condition),
      Field("isRecovery", en: "Whether it is a recovery.", zh: "是否为补救。", af: "Of dit 'n herstel is.", \.isRecovery),
      Field("say", en: "The words to say.", zh: "话术。", af: "Die woorde om te sê.", \.say),
      Field("text", en: "What is done.", zh: "怎么做。", af: "Wat gedoen word.", \.text),
      Field("within", en: "The time limit.", zh: "时限。", af: "Die tydgrens.", \.within),
      Field("offer", en: "What the customer is given.", zh: "给客户的补偿。", af: "Wat die kliënt kry.", \.offer),
      Field(
        "roles", en: "Who says or does it, unless the reader alone.", zh: "由谁说或做（只有读者本人时除外）。",
        af: "Wie dit sê of doen, tensy net die leser.", \.roles),
      Field("hasRoles", en: "Whether it says who.", zh: "是否写明由谁。", af: "Of dit sê wie.") { !$0.roles.isEmpty },
      Field(
        "call", en: "Who puts it right, when the reader does not.", zh: "读者自己不能补救时找谁。",
        af: "Wie dit regstel, as die leser dit nie doen nie.", \.call),
      Field("hasCall", en: "Whether somebody is to be called.", zh: "是否要找人。", af: "Of iemand geroep moet word.") {
        !$0.call.isEmpty
      },
      Field("score", en: "The risk's score.", zh: "风险分值。", af: "Die risiko se telling.", \.score),
      Field("isRisky", en: "Whether the risk is high.", zh: "是否高风险。", af: "Of die risiko hoog is.", \.isRisky),
    ])
}
