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
          en: "Prints on A4: two A5 cards a sheet, each folded once to A6.", zh: "用 A4 打印：每张两张 A5 卡，各对折一次为 A6。",
          af: "Word op A4 gedruk: twee A5-kaarte per vel, elk een keer na A6 gevou.")
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
