package import MotcSource

/// `motc.yaml`: what a house decides for all its blueprints.
package final class Project: Sendable {
  package let range: SourceRange
  package let id: Located<Text>
  /// Where its files are, counted from the folder of `motc.yaml`, as are all paths but those of `include`.
  package let root: Located<Text>?
  /// Which files a run without names takes, counted from the root; empty: all.
  package let include: [Glob]
  package let output: Located<Text>?
  package let templates: Located<Text>?
  /// Of messages.
  package let language: MessageLanguage?
  package let rules: [RuleSetting]
  package let overrides: [SeverityOverride]
  package let thresholds: ProjectThresholds
  package let vagueWords: [Located<Text>]
  package let units: [HouseUnit]
  package let checklist: ChecklistForm

  package init(
    range: SourceRange, id: Located<Text>, root: Located<Text>?, include: [Glob], output: Located<Text>?,
    templates: Located<Text>?, language: MessageLanguage?, rules: [RuleSetting], overrides: [SeverityOverride],
    thresholds: ProjectThresholds, vagueWords: [Located<Text>], units: [HouseUnit], checklist: ChecklistForm
  ) {
    self.range = range
    self.id = id
    self.root = root
    self.include = include
    self.output = output
    self.templates = templates
    self.language = language
    self.rules = rules
    self.overrides = overrides
    self.thresholds = thresholds
    self.vagueWords = vagueWords
    self.units = units
    self.checklist = checklist
  }
}

/// `Q501: off`
package struct RuleSetting: Sendable {
  /// A code, a rule's name or the letter of a family, as it was written.
  package let rule: Located<Text>
  package let level: RuleLevel
}

/// How much a rule's findings matter.
package enum RuleLevel: Int, Sendable {
  case off, info, warning, error

  /// `nil` for `off`.
  package var severity: Severity? { Severity(rawValue: rawValue - 1) }
}

/// What holds for some files only.
package struct SeverityOverride: Sendable {
  package let paths: [Glob]
  package let rules: [RuleSetting]
}

/// As far as the project gives them.
package struct ProjectThresholds: Sendable {
  package var highRisk: Int?
  package var highRPN: Int?
  package var longWait: DurationRange?
}

/// How a checklist is filled in; what is empty or `nil` stays as it is.
package struct ChecklistForm: Sendable, Hashable {
  package struct Mark: Sendable, Hashable {
    /// What is written or ticked: `+`.
    package let sign: Text
    package let label: Text

    package init(sign: Text, label: Text) {
      self.sign = sign
      self.label = label
    }
  }

  /// From the best down.
  package var scale: [Mark] = []
  /// How often each line is observed.
  package var observations: Int?
  /// What is written above the lists: date, shift.
  package var header: [Text] = []

  package init() {}
}
