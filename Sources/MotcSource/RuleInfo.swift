/// A rule's stable code: a family letter and three digits, never reused.
package struct RuleCode: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let family: UInt8
  package let number: UInt16

  /// `nil` unless `text` is a capital letter and three digits.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 4, (0x41...0x5A).contains(bytes[0]), bytes[1...].allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    family = bytes[0]
    number = bytes[1...].reduce(0) { $0 * 10 + UInt16($1 - 0x30) }
  }

  package var description: String {
    let digits = String(number)
    return String(decoding: [family], as: UTF8.self) + String(repeating: "0", count: 3 - digits.count) + digits
  }

  package static func < (left: RuleCode, right: RuleCode) -> Bool {
    (left.family, left.number) < (right.family, right.number)
  }
}

/// A piece of a blueprint that shows a rule; `⟦` and `⟧` mark the range that the finding points at.
package struct Example: Sendable {
  package let text: String
  /// The other files that it names: their paths and texts.
  package let others: [(path: String, text: String)]
  package let file: StaticString
  package let line: Int

  package init(
    _ text: String, with others: [(path: String, text: String)] = [], file: StaticString = #filePath,
    line: Int = #line
  ) {
    self.text = text
    self.others = others
    self.file = file
    self.line = line
  }

  /// The text as an author would write it.
  package var plain: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" })
    return String(scalars)
  }

  /// Whether a JSON Schema refuses it: whether the flaw can be seen in one value without the rest of the file.
  package private(set) var isCaughtBySchema = false

  package var caughtBySchema: Example {
    var copy = self
    copy.isCaughtBySchema = true
    return copy
  }
}

/// That a rule is graver in some cases than in others.
package struct Grading: Sendable {
  /// The severity that it has beside its usual one.
  package let other: Severity
  /// Which case has which; a sentence.
  package let cases: Phrase

  package init(_ other: Severity, _ cases: Phrase) {
    self.other = other
    self.cases = cases
  }
}

/// All that is published about a rule: `motc explain`, the reference and the rule's own tests are made from it.
package final class RuleInfo: Sendable {
  package let code: RuleCode
  /// Kebab-case; names the flaw.
  package let name: String
  package let severity: Severity
  /// Where the case decides how grave it is.
  package let grading: Grading?
  /// Codes of rules that, where both could speak of one thing, speak alone.
  package let hiddenBy: [String]
  /// Whether the rule is off until a project switches it on.
  package let isOptIn: Bool
  /// Under 72 characters, no full stop.
  package let summary: Phrase
  /// Why the flaw matters to the service.
  package let rationale: Phrase
  package let triggering: [Example]
  package let passing: [Example]

  package init(
    _ code: String, _ name: String, _ severity: Severity, grading: Grading? = nil, hiddenBy: [String] = [],
    isOptIn: Bool = false, summary: Phrase, rationale: Phrase, triggering: [Example], passing: [Example]
  ) {
    self.code = RuleCode(code)!
    self.name = name
    self.severity = severity
    self.grading = grading
    self.hiddenBy = hiddenBy
    self.isOptIn = isOptIn
    self.summary = summary
    self.rationale = rationale
    self.triggering = triggering
    self.passing = passing
  }
}

extension RuleInfo {
  /// All that it may have, the gravest first.
  package var severities: [Severity] {
    [severity, grading?.other].compactMap { $0 }.sorted(by: >)
  }

  /// What a reader is told of `hiddenBy`.
  package static let isHidden = Phrase(
    en: "Says nothing where one of these speaks of the same thing: {1}.", zh: "这些规则已经说到同一件事时，不再说：{1}。",
    af: "Sê niks waar een hiervan van dieselfde ding praat nie: {1}.")
}

/// Gathers the findings of one rule and stamps them with its code, so that no rule can speak under another's name.
package struct Report: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  /// - Parameter severity: the rule's own when it is left out.
  package mutating func callAsFunction(
    _ info: RuleInfo, _ message: Message, severity: Severity? = nil, at range: SourceRange, note: Message? = nil,
    labels: [Label] = [], help: [Message] = [], fixIts: [FixIt] = []
  ) {
    diagnostics.append(
      Diagnostic(
        code: info.code, severity: severity ?? info.severity, message: message, range: range, note: note,
        labels: labels,
        help: help, fixIts: fixIts))
  }

  package mutating func append(contentsOf other: [Diagnostic]) {
    diagnostics.append(contentsOf: other)
  }
}
