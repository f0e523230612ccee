package import MotcSource

/// Why there is no workbook.
package enum WorkbookFailure: Error, Hashable, Sendable {
  /// motc was built without the library.
  case notBuiltIn
  /// With what the library said.
  case failed(String)

  package var message: Message {
    switch self {
    case .notBuiltIn: Phrases.notBuiltIn()
    case .failed(let reason): Phrases.failed(.string(reason))
    }
  }

  private enum Phrases {
    static let notBuiltIn = Phrase(
      en: """
        this motc was built without XLSX; build it with `make XLSX=1` (it needs libxlsxwriter-dev), or take CSV, which \
        Excel opens too
        """,
      zh: "这个 motc 没有编译 XLSX 功能；请用 `make XLSX=1` 重新编译（需要 libxlsxwriter-dev），也可以使用 Excel 同样能打开的 CSV",
      af: """
        hierdie motc is sonder XLSX gebou; bou dit met `make XLSX=1` (dit het libxlsxwriter-dev nodig), of neem CSV, wat \
        Excel ook oopmaak
        """)
    static let failed = Phrase(
      en: "the workbook could not be written: {1}", zh: "无法写入工作簿：{1}", af: "die werkboek kon nie geskryf word nie: {1}")
  }
}
