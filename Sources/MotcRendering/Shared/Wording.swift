import MotcModel
import MotcSource

extension Statement {
  /// What documents print: the text, or a tier's instead, with the title before it where there is one.
  func wording(_ variant: Text? = nil, in language: MessageLanguage) -> Text {
    let text = variant ?? self.text.value
    guard let title = title?.value else { return text }
    if text.isEmpty { return title }
    return Text(Self.titled(.string(title.string), .string(text.string)).text(in: language))
  }

  /// A recovery may be only words to say, or an offer.
  var hasWording: Bool { title != nil || !text.value.isEmpty }

  private static let titled = Phrase(en: "{1}: {2}", zh: "{1}：{2}", af: "{1}: {2}")
}
