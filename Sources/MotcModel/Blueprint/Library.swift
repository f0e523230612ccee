package import MotcSource

/// Roles, expectations, metrics and standards to share.
package final class Library: Sendable {
  package let range: SourceRange
  package let id: Located<Text>
  package let title: Located<Text>?
  package let language: MessageLanguage
  package let version: Located<Text>?
  package let owner: Located<Text>?
  package let imports: [Located<Text>]
  package let allowances: [Allowance]
  package let roles: [Role]
  package let expectations: [Expectation]
  package let metrics: [Metric]
  /// By id, in the order of the file.
  package let standards: [Requirement]

  package init(
    range: SourceRange, id: Located<Text>, title: Located<Text>?, language: MessageLanguage, version: Located<Text>?,
    owner: Located<Text>?, imports: [Located<Text>], allowances: [Allowance], roles: [Role],
    expectations: [Expectation], metrics: [Metric], standards: [Requirement]
  ) {
    self.range = range
    self.id = id
    self.title = title
    self.language = language
    self.version = version
    self.owner = owner
    self.imports = imports
    self.allowances = allowances
    self.roles = roles
    self.expectations = expectations
    self.metrics = metrics
    self.standards = standards
  }
}
