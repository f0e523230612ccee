package import MotcModel
import MotcSource

extension Measure {
  /// The measure with its operator as a sign: `铃声 ≤ 3 声`, `鞠躬角度 15–30 度`, `可乐温度 = 4 ± 1 ℃`. Name and quantity are
  /// the author's.
  package var words: String {
    let quantity = source[quantityRange].string
    guard kind == .between else { return "\(name) \(kind.sign) \(quantity)" }
    return "\(name) = \(quantity)"
  }
}

extension [Located<Measure>] {
  /// All of them in one line.
  func words(in language: MessageLanguage) -> String {
    map { $0.value.words }.joined(separator: language == .chinese ? "；" : "; ")
  }
}
