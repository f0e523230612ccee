package import MotcSource

/// The fonts that pictures are drawn with.
package enum Fonts {
  /// Whether a font for Chinese is installed; nothing when there is no `fc-list` to ask. Takes some 6 ms.
  package static func includeChinese(in environment: Environment) -> Bool? {
    guard let executable = environment.program(named: "fc-list") else { return nil }
    var process = ChildProcess(executable, [":lang=zh-cn", "family"], environment: environment)
    process.patience = 5_000
    guard let result = try? process.run(), result.ending == .exit(0) else { return nil }
    return !result.output.isEmpty
  }

  /// To be said when a picture has Chinese text and no font for it.
  package static let noChinese = Phrase(
    en: "no CJK font: Chinese text in pictures is not drawn right (Debian, Ubuntu: `apt-get install fonts-noto-cjk`)",
    zh: "没有中文字体：图中的中文无法正常显示（Debian、Ubuntu：`apt-get install fonts-noto-cjk`）",
    af: """
      geen CJK-lettertipe nie: Chinese teks in prente word nie reg geteken nie \
      (Debian, Ubuntu: `apt-get install fonts-noto-cjk`)
      """
  )
}
