import MotcSource

/// The words of our own on a pocket card.
struct CardWords: Labels {
  let language: MessageLanguage

  static let documentType = declare(
    "words", en: "The words of our own on a pocket card.", zh: "随身卡的固定文字。", af: "Ons eie woorde op 'n sakkaart.")

  static let phrases: [(name: String, phrase: Phrase)] =
    SharedWords.phrases + [
      ("card", Phrase(en: "Pocket card", zh: "随身卡", af: "Sakkaart")),
      (
        "cutNote",
        Phrase(
          en: "Each printed page is a card of A6. On A4, print four pages a sheet and cut it in four.",
          zh: "打印的每一页是一张 A6 卡片。用 A4 纸时，选择每张打印四页，再裁成四张。",
          af: "Elke gedrukte bladsy is 'n kaart van A6. Druk op A4 vier bladsye per vel en sny dit in vier.")
      ),
      ("ifItHappens", Phrase(en: "If it happens:\u{A0}", zh: "如果发生：", af: "As dit gebeur:\u{A0}")),
      ("call", Phrase(en: "Call", zh: "找", af: "Roep")),
      (
        "nothing",
        Phrase(
          en: "There is nothing to say and nothing to put right.", zh: "没有规定的话术，也没有补救。",
          af: "Daar is niks om te sê nie en niks om reg te stel nie.")
      ),
    ]

  static let standing = Phrase(en: "Always in force · {1}", zh: "始终执行 · {1}", af: "Altyd van krag · {1}")
}
