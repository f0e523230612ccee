package import MotcSource

/// One flaw that motc knows: what is published about it, and the question that finds it.
package protocol Rule: Sendable {
  var info: RuleInfo { get }
  /// Whether it can be asked of a library's standards, which stand in no step and have no owner yet.
  var isAboutStandards: Bool { get }

  /// Asks the facts and reports what it finds; walks no graph and sees no YAML.
  func check(_ facts: Facts, report: inout RuleReport)
}

extension Rule {
  package var isAboutStandards: Bool { false }
}

/// Takes one rule's findings under that rule's code and severity.
package struct RuleReport {
  private let info: RuleInfo
  private var report = Report()

  init(_ info: RuleInfo) {
    self.info = info
  }

  var diagnostics: [Diagnostic] { report.diagnostics }

  package mutating func callAsFunction(
    _ message: Message, at range: SourceRange, note: Message? = nil, labels: [Label] = [], help: Message...,
    fixIts: [FixIt] = []
  ) {
    report(info, message, at: range, note: note, labels: labels, help: help, fixIts: fixIts)
  }

  /// As above, where what to say depends on the case, and perhaps how grave it is.
  package mutating func callAsFunction(
    _ message: Message, severity: Severity? = nil, at range: SourceRange, note: Message? = nil, labels: [Label] = [],
    help: [Message], fixIts: [FixIt] = []
  ) {
    report(info, message, severity: severity, at: range, note: note, labels: labels, help: help, fixIts: fixIts)
  }
}
