import MotcAnalysis
import MotcModel
import MotcSource
import Testing

/// Every example that a rule publishes is a test of all rules: what it marks is found, and nothing else.
@Suite struct RuleExampleTests {
  static let triggering = catalogue.flatMap { info in info.triggering.map { RuleExample(info: info, example: $0) } }
  static let passing = catalogue.flatMap { info in info.passing.map { RuleExample(info: info, example: $0) } }

  @Test func thereAreExamples() {
    #expect(Self.triggering.count >= 50)
    #expect(Self.passing.count >= 40)
    for info in catalogue {
      // Bytes that are not UTF-8 cannot stand in a literal.
      #expect(!info.triggering.isEmpty || info.code.description == "Y001", "\(info.code)")
      #expect(!info.passing.isEmpty, "\(info.code)")
    }
  }

  @Test(arguments: triggering) func triggeringExampleGivesWhatItMarks(_ example: RuleExample) {
    expectMarked(MarkedText(example.example), example)
  }

  /// Where the case decides, there is an example of each.
  @Test func everySeverityOfARuleIsShown() {
    for info in catalogue where !info.triggering.isEmpty {
      let found = info.triggering.flatMap { MarkedText($0).compilation.diagnostics }.filter { $0.code == info.code }
      #expect(Set(found.map(\.severity)) == Set(info.severities), "\(info.code)")
    }
  }

  @Test(arguments: passing) func passingExampleGivesNothing(_ example: RuleExample) {
    expectSilence(MarkedText(example.example), example)
  }

  @Test(arguments: triggering) func lineEndsAndWhatStandsBeforeDoNotMatter(_ example: RuleExample) {
    let text = MarkedText(example.example)
    expectMarked(text.withCRLF, example)
    expectMarked(text.withByteOrderMark, example)
    expectMarked(text.withComment, example)
    expectMarked(text.withComment.withCRLF.withByteOrderMark, example)
  }

  @Test(arguments: passing) func lineEndsAndWhatStandsBeforeRaiseNothing(_ example: RuleExample) {
    let text = MarkedText(example.example)
    expectSilence(text.withCRLF, example)
    expectSilence(text.withByteOrderMark, example)
    expectSilence(text.withComment, example)
  }

  @Test(arguments: [MessageLanguage.chinese, .afrikaans]) func keywordsMayBeInAnyLanguage(_ language: MessageLanguage) {
    var count = 0
    for example in Self.triggering {
      guard let text = MarkedText(example.example).translated(to: language) else { continue }
      expectMarked(text, example)
      count += 1
    }
    for example in Self.passing {
      guard let text = MarkedText(example.example).translated(to: language) else { continue }
      expectSilence(text, example)
      count += 1
    }
    #expect(count >= 60)
  }

  @Test func whatMayBeAllowedIsSilentUnderAnException() {
    var count = 0
    for example in Self.triggering where mayBeAllowed(example.info.code) {
      let text = MarkedText(example.example).allowing(example.info.code)
      expectSilence(text, example)
      count += 1
    }
    #expect(count >= 10)
  }

  @Test(arguments: triggering) func messagesAreWholeInEveryLanguage(_ example: RuleExample) {
    let compilation = MarkedText(example.example).compilation
    let sources = Dictionary(uniqueKeysWithValues: compilation.files.map { ($0.id, $0) })
    let found = compilation.diagnostics
    #expect(!found.isEmpty, sourceLocation: example.location)
    for language in MessageLanguage.allCases {
      let printed = TextPrinter().text(of: found, sources: sources) { _ in language }
      #expect(!hasPlaceholder(printed), "\(printed)", sourceLocation: example.location)
      for diagnostic in found {
        let messages =
          [diagnostic.message] + (diagnostic.note.map { [$0] } ?? []) + diagnostic.labels.map(\.message)
          + diagnostic.help + diagnostic.fixIts.map(\.title)
        for message in messages.map({ $0.text(in: language) }) {
          #expect(!message.isEmpty, "\(printed)", sourceLocation: example.location)
          #expect(!message.hasSuffix(".") && !message.hasSuffix("。"), "\(message)", sourceLocation: example.location)
        }
      }
    }
  }

  /// What is to be written belongs into the file, whatever the message is in.
  @Test(arguments: [MessageLanguage.chinese, .afrikaans])
  func helpNamesKeywordsAsTheFileSpellsThem(_ language: MessageLanguage) {
    var count = 0
    // A misspelt key is corrected in its own language.
    for example in Self.triggering where !["S101", "R201"].contains(example.info.code.description) {
      guard let text = MarkedText(example.example).translated(to: language) else { continue }
      for help in text.compilation.diagnostics.flatMap(\.help).map({ $0.text(in: .chinese) }) {
        for quoted in help.matches(of: /“([a-z-]+)(?:: [^”]*)?”/).map({ String($0.1) }) {
          let isEnglish = Keyword.allCases.contains { $0.canonical == quoted }
          #expect(!isEnglish, "\(help)", sourceLocation: example.location)
        }
        #expect(help.firstMatch(of: /\{[a-z-]+\}/) == nil, "\(help)", sourceLocation: example.location)
        if Keyword.allCases.contains(where: { help.contains("“\($0.spellings(in: language)[0])") }) { count += 1 }
      }
    }
    #expect(count >= 30)
  }

  // MARK: Expectations

  private func expectMarked(_ text: MarkedText, _ example: RuleExample) {
    let compilation = text.compilation
    let found = compilation.diagnostics.filter { $0.code == example.info.code }
    let isAsMarked = found.map { $0.range.start..<$0.range.end } == text.ranges
    #expect(
      isAsMarked, "\(example.info.code) is not where it is marked\n\(show(compilation))",
      sourceLocation: example.location)
    expectNothingElse(compilation, example)
  }

  private func expectSilence(_ text: MarkedText, _ example: RuleExample) {
    let compilation = text.compilation
    let isSilent = !compilation.diagnostics.contains { $0.code == example.info.code }
    #expect(isSilent, "\(show(compilation))", sourceLocation: example.location)
    expectNothingElse(compilation, example)
  }

  private func expectNothingElse(_ compilation: Compilation, _ example: RuleExample) {
    let others = compilation.diagnostics.filter { $0.code != example.info.code && $0.severity >= .warning }
    let isAlone = others.isEmpty
    #expect(
      isAlone, "other findings in an example of \(example.info.code)\n\(show(compilation))",
      sourceLocation: example.location)
  }

  private func show(_ compilation: Compilation) -> String {
    let sources = Dictionary(uniqueKeysWithValues: compilation.files.map { ($0.id, $0) })
    return TextPrinter().text(of: compilation.diagnostics, sources: sources) { _ in .english }
      + String(decoding: compilation.source.buffer.bytes, as: UTF8.self)
  }

  /// Exceptions are for what the rules find; what the file itself says wrongly has to be mended.
  private func mayBeAllowed(_ code: RuleCode) -> Bool {
    let text = code.description
    return text == "R206" || text != "X903" && !["Y", "S", "C", "R"].contains { text.hasPrefix($0) }
  }

  private func hasPlaceholder(_ text: String) -> Bool {
    (1...9).contains { text.contains("{\($0)}") } || text.contains(/\{[a-z-]+\}/)
  }
}

/// One example of one rule, as an argument of a test.
struct RuleExample: Sendable, CustomTestStringConvertible {
  let info: RuleInfo
  let example: Example

  var testDescription: String { "\(info.code), line \(example.line)" }

  var location: SourceLocation {
    SourceLocation(fileID: "Motc/\(info.code)", filePath: "\(example.file)", line: example.line, column: 1)
  }
}
