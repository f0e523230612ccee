/// How much a finding matters; the order is the order of gravity.
package enum Severity: Int, Sendable, Comparable, CaseIterable {
  case info, warning, error

  package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }

  /// The word of `motc.yaml` and of machine-readable output.
  package var keyword: String {
    switch self {
    case .info: "info"
    case .warning: "warning"
    case .error: "error"
    }
  }
}

/// A further place that belongs to a finding, and why.
package struct Label: Sendable, Hashable {
  package let range: SourceRange
  package let message: Message

  package init(_ range: SourceRange, _ message: Message) {
    self.range = range
    self.message = message
  }
}

/// One mistake: what is wrong, where, and what to write instead.
package struct Diagnostic: Sendable, Hashable {
  package let code: RuleCode
  package var severity: Severity
  package let message: Message
  package let range: SourceRange
  /// Said beside the carets; says what this very text does wrong.
  package let note: Message?
  package let labels: [Label]
  /// What to write instead.
  package let help: [Message]
  package let fixIts: [FixIt]

  package init(
    code: RuleCode, severity: Severity, message: Message, range: SourceRange, note: Message? = nil,
    labels: [Label] = [], help: [Message] = [], fixIts: [FixIt] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.range = range
    self.note = note
    self.labels = labels
    self.help = help
    self.fixIts = fixIts
  }
}

extension Diagnostic {
  /// The order in which findings are shown: by file, place, code.
  package static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.range.file != right.range.file { return left.range.file < right.range.file }
    if left.range.start != right.range.start { return left.range.start < right.range.start }
    if left.range.end != right.range.end { return left.range.end < right.range.end }
    return left.code < right.code
  }

  /// What a finding is about: which flaw, and where.
  package struct Spot: Sendable, Hashable {
    package let code: RuleCode
    package let range: SourceRange

    package init(code: RuleCode, range: SourceRange) {
      self.code = code
      self.range = range
    }
  }

  package var spot: Spot { Spot(code: code, range: range) }
}

/// A change that would mend a finding.
package struct FixIt: Sendable, Hashable {
  /// A verb phrase: `replace with 'frontstage'`.
  package let title: Message
  /// Do not overlap, in order of place.
  package let edits: [Edit]

  package init(_ title: Message, _ edits: [Edit]) {
    precondition(!edits.isEmpty)
    self.title = title
    self.edits = edits
  }
}

/// Replaces the text of a range.
package struct Edit: Sendable, Hashable {
  package let range: SourceRange
  package let replacement: String

  package init(_ range: SourceRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// A value and what was wrong on the way to it.
package struct Diagnosed<Value: Sendable>: Sendable {
  package let value: Value
  package let diagnostics: [Diagnostic]

  package init(_ value: Value, _ diagnostics: [Diagnostic]) {
    self.value = value
    self.diagnostics = diagnostics
  }
}
