import MotcSource

/// The words of our own on a training sheet.
struct TrainingWords: Labels {
  let language: MessageLanguage

  static let documentType = declare(
    "words", en: "The words of our own on a training sheet.", zh: "培训单的固定文字。",
    af: "Ons eie woorde op 'n opleidingsblad.")

  static let phrases: [(name: String, phrase: Phrase)] =
    SharedWords.phrases + SharedWords.brackets + [
      ("training", Phrase(en: "Training sheet", zh: "培训单", af: "Opleidingsblad")),
      ("trainee", Phrase(en: "Trainee", zh: "学员", af: "Leerling")),
      ("trainer", Phrase(en: "Trainer", zh: "培训师", af: "Opleier")),
      ("journey", Phrase(en: "Where your part lies", zh: "你在整个流程中的位置", af: "Waar jou deel lê")),
      (
        "journeyKey",
        Phrase(
          en: "Filled: the steps in which you act or answer for a standard.", zh: "实心：你参与或负责的步骤。",
          af: "Gevul: die stappe waarin jy optree of vir 'n standaard instaan.")
      ),
      ("stepByStep", Phrase(en: "Step by step", zh: "逐步说明", af: "Stap vir stap")),
      ("youDo", Phrase(en: "What you do", zh: "你要做的", af: "Wat jy doen")),
      ("youSay", Phrase(en: "You say", zh: "你说", af: "Jy sê")),
      ("customerCares", Phrase(en: "Customer wants", zh: "客户在意", af: "Kliënt wil hê")),
      ("goesWrong", Phrase(en: "Goes wrong", zh: "会出的错", af: "Loop skeef")),
      ("prevent", Phrase(en: "Prevent it", zh: "怎样预防", af: "Voorkom dit")),
      ("putRight", Phrase(en: "Put it right", zh: "怎样补救", af: "Stel dit reg")),
      ("delight", Phrase(en: "Delight", zh: "惊喜", af: "Verrassing")),
      ("alsoHere", Phrase(en: "Also at this step", zh: "这一步还要做", af: "Ook by hierdie stap")),
      ("atStep", Phrase(en: "at step", zh: "在步骤", af: "by stap")),
      ("forStep", Phrase(en: "for step", zh: "用于步骤", af: "vir stap")),
      ("fillIn", Phrase(en: "Fill in", zh: "登记", af: "Vul in")),
      ("standing", Phrase(en: "Always in force", zh: "始终执行", af: "Altyd van krag")),
      ("handOvers", Phrase(en: "Hand-overs", zh: "工作交接", af: "Oorhandigings")),
      ("receive", Phrase(en: "What you receive", zh: "你接手的", af: "Wat jy ontvang")),
      ("passOn", Phrase(en: "What you pass on", zh: "你交出的", af: "Wat jy aangee")),
      ("yourStep", Phrase(en: "Your step", zh: "你的步骤", af: "Jou stap")),
      ("from", Phrase(en: "From", zh: "来自", af: "Van")),
      ("to", Phrase(en: "To", zh: "交给", af: "Aan")),
      ("hasDone", Phrase(en: "What was done there", zh: "对方已完成的", af: "Wat daar gedoen is")),
      ("doesNext", Phrase(en: "What is done there", zh: "对方接着要做的", af: "Wat daar gedoen word")),
      ("rolePlays", Phrase(en: "Role-plays", zh: "情景演练", af: "Rolspel")),
      (
        "rolePlaysIntro",
        Phrase(
          en: "One for each risk of yours. The trainer plays the customer in their own words; you do what is written.",
          zh: "每个由你负责的风险演练一次。培训师用自己的话扮演客户，你按写明的去做。",
          af: "Een vir elke risiko wat joune is. Die opleier speel die kliënt in eie woorde; jy doen wat daar staan.")
      ),
      ("situation", Phrase(en: "What has happened", zh: "发生了什么", af: "Wat gebeur het")),
      ("selfTest", Phrase(en: "Self-test", zh: "自测题", af: "Selftoets")),
      (
        "selfTestIntro",
        Phrase(en: "The answers are at the end.", zh: "答案在最后。", af: "Die antwoorde staan aan die einde.")
      ),
      ("answers", Phrase(en: "Answers", zh: "参考答案", af: "Antwoorde")),
      ("signOff", Phrase(en: "Sign-off", zh: "达标签认", af: "Aftekening")),
      (
        "signOffIntro",
        Phrase(
          en: "The date on which each standard was shown, practised under supervision, and done alone.",
          zh: "每条标准分别填写日期：已示范、在指导下练习、能独立完成。",
          af: "Die datum waarop elke standaard gewys, onder toesig geoefen en alleen gedoen is.")
      ),
      ("standard", Phrase(en: "Standard", zh: "标准", af: "Standaard")),
      ("shown", Phrase(en: "Shown", zh: "已示范", af: "Gewys")),
      ("practised", Phrase(en: "Practised", zh: "已练习", af: "Geoefen")),
      ("alone", Phrase(en: "Alone", zh: "能独立完成", af: "Alleen")),
    ]

  // The questions about a recovery, each for what there is of it.
  static let sayAndDo = Phrase(en: "What do you say and do?", zh: "你怎么说、怎么做？", af: "Wat sê en doen jy?")
  static let sayOnly = Phrase(en: "What do you say?", zh: "你怎么说？", af: "Wat sê jy?")
  static let doOnly = Phrase(en: "What do you do?", zh: "你怎么做？", af: "Wat doen jy?")
  static let inTime = Phrase(en: "Within what time?", zh: "时限多长？", af: "Binne watter tyd?")
  static let offering = Phrase(en: "What do you offer?", zh: "给什么补偿？", af: "Wat bied jy aan?")

  /// The question about a time limit from the end of a step, or until one.
  static let limitAfter = Phrase(
    en: "{1}: within what time after “{2}”?", zh: "{1}：“{2}”之后，时限多长？", af: "{1}: binne watter tyd ná “{2}”?")
  static let limitBefore = Phrase(
    en: "{1}: how long before “{2}”?", zh: "{1}：须在“{2}”之前多久？", af: "{1}: hoe lank voor “{2}”?")
}
