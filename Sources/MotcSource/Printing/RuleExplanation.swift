extension RuleInfo {
  /// The rule's page, in plain text: what it is, why it matters, what breaks it and what keeps it.
  package func explanation(in language: MessageLanguage) -> String {
    let severity = severities.map { TextPrinter.word(for: $0)[language] }.joined(separator: ", ")
    var text = "\(code) \(name) (\(severity))\n\(summary[language])\n\n\(rationale[language])\n"
    if let grading { text += "\n\(grading.cases[language])\n" }
    if !hiddenBy.isEmpty {
      let rules = Argument.list(hiddenBy.map { .string($0) })
      text += "\n\(RuleInfo.isHidden(rules).text(in: language))\n"
    }
    func append(_ heading: Phrase, _ examples: [Example]) {
      for example in examples {
        text += "\n\(heading[language])\n\n"
        let own = example.others.isEmpty ? example.plain : "# example.yaml\n" + example.plain
        for line in visibleLines(of: own) { text += line.isEmpty ? "\n" : "    \(line)\n" }
        for (path, other) in example.others {
          text += "\n"
          for line in visibleLines(of: "# \(path)\n" + other) { text += line.isEmpty ? "\n" : "    \(line)\n" }
        }
      }
    }
    append(Phrase(en: "Breaks the rule:", zh: "违反规则：", af: "Oortree die reël:"), triggering)
    append(Phrase(en: "Keeps it:", zh: "符合规则：", af: "Kom dit na:"), passing)
    return text
  }
}

/// Lines with control characters made visible, without the empty one after the last line break.
private func visibleLines(of text: String) -> [String] {
  var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    visible(String(line))
  }
  if lines.last == "" { lines.removeLast() }
  return lines
}
