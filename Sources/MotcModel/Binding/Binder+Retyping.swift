import MotcSource
import MotcSyntax

extension Binder {
  /// Y015: what YAML 1.1 or the core schema of YAML 1.2 reads as a truth value, a number or a time.
  func reportRetyped(_ text: Located<Text>) {
    guard let type = otherType(of: text.value) else { return }
    let help = SyntaxRules.putInQuotes()
    report(
      SyntaxRules.retypedText, SyntaxRules.retyped(.phrase(type)), at: text.range, help: [help],
      fixIts: [FixIt(help, [Edit(text.range, "'" + text.value.string + "'")])])
  }
}

/// What other readers take an unquoted text for: https://yaml.org/type for YAML 1.1, section 10.3 of YAML 1.2.2.
private func otherType(of text: Text) -> Phrase? {
  guard (1...40).contains(text.count) else { return nil }
  var word = text.withBytes { Array($0) }
  if isTruthValue(word) { return SyntaxRules.aTruthValue }
  if word[0] == UInt8(ascii: "-") || word[0] == UInt8(ascii: "+") { word.removeFirst() }
  guard let first = word.first, isDigit(first) || first == UInt8(ascii: ".") else { return nil }
  if isNumber(word) { return SyntaxRules.aNumber }
  return isTime(word) ? SyntaxRules.aTime : nil
}

private func isTruthValue(_ word: [UInt8]) -> Bool {
  ["y", "n", "yes", "no", "on", "off", "true", "false"].contains { truth in
    let capitalized = truth.prefix(1).uppercased() + truth.dropFirst()
    return [truth, capitalized, truth.uppercased()].contains { $0.utf8.elementsEqual(word) }
  }
}

/// Without its sign.
private func isNumber(_ word: [UInt8]) -> Bool {
  if [".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"].contains(where: { $0.utf8.elementsEqual(word) }) { return true }
  if word.count > 2, word[0] == UInt8(ascii: "0"), "xob".utf8.contains(word[1]) {
    return word[2...].allSatisfy { isDigit($0) || word[1] == UInt8(ascii: "x") && "abcdefABCDEF_".utf8.contains($0) }
  }
  let mantissa = word.prefix { !"eE".utf8.contains($0) }
  var exponent = word.dropFirst(mantissa.count).dropFirst()
  if let sign = exponent.first, "+-".utf8.contains(sign) { exponent.removeFirst() }
  return mantissa.contains(where: isDigit) && mantissa.allSatisfy { isDigit($0) || "._".utf8.contains($0) }
    && mantissa.count { $0 == UInt8(ascii: ".") } <= 1 && exponent.allSatisfy(isDigit)
    && (mantissa.count == word.count || !exponent.isEmpty)
}

/// `12:30`, `1:30:00`, `2026-11-24`.
private func isTime(_ word: [UInt8]) -> Bool {
  let parts = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
  if parts.count > 1 { return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) } }
  let days = word.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  return days.count == 3 && days[0].count == 4 && days.allSatisfy { $0.allSatisfy(isDigit) }
    && days[1...].allSatisfy { (1...2).contains($0.count) }
}
