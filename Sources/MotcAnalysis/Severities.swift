package import MotcModel
package import MotcSource
import MotcSyntax

/// How much findings matter in a project: its `rules`, and over them its `overrides` for the files that they name.
///
/// The last word counts: an override over `rules`, a later override over an earlier one; in one list of rules a rule
/// over its family. A rule that is off by default is on where a list names it. Errors of the file itself and of names (Y, S, R) cannot be lowered, rules of conformance (C)
/// neither lowered nor switched off.
package struct Severities: Sendable {
  private struct Layer {
    /// `nil`: all files.
    let paths: [Glob]?
    var rules: [RuleCode: RuleLevel] = [:]
    var families: [UInt8: RuleLevel] = [:]
  }

  private var layers: [Layer] = []

  /// The letters of all families of rules.
  package static let families = "YSRFLQMTCX".unicodeScalars

  package init(_ project: Project) {
    add(project.rules, for: nil)
    for override in project.overrides { add(override.rules, for: override.paths) }
  }

  private mutating func add(_ settings: [RuleSetting], for paths: [Glob]?) {
    var layer = Layer(paths: paths)
    for setting in settings {
      switch Selection(setting.rule.value) {
      case .rule(let info): layer.rules[info.code] = setting.level
      case .family(let family): layer.families[family] = setting.level
      case nil: continue
      }
    }
    layers.append(layer)
  }

  /// The findings of one file, those of rules that are off left out.
  ///
  /// - Parameter path: the file's, counted from the folder of `motc.yaml`.
  package func apply(to diagnostics: [Diagnostic], of path: some Collection<UInt8>) -> [Diagnostic] {
    let inForce = layers.reversed().filter { layer in
      !(layer.rules.isEmpty && layer.families.isEmpty) && layer.paths?.contains { $0.matches(path) } ?? true
    }
    guard !inForce.isEmpty else { return diagnostics }
    return diagnostics.compactMap { diagnostic in
      let code = diagnostic.code
      let isOptIn = code == SyntaxRules.retypedText.code
      for layer in inForce {
        guard let level = layer.rules[code] ?? (isOptIn ? nil : layer.families[code.family]) else { continue }
        guard mayBe(level, code.family, diagnostic.severity) else { return diagnostic }
        return level.severity.map { severity in
          var graded = diagnostic
          graded.severity = severity
          return graded
        }
      }
      return isOptIn ? nil : diagnostic
    }
  }

  // MARK: What a project cannot decide

  /// The settings that name no rule, or that would lower what has to be mended.
  static func flaws(in project: Project) -> [Diagnostic] {
    var report = Report()
    for settings in [project.rules] + project.overrides.map(\.rules) {
      var first: [RuleCode: Located<Text>] = [:]
      for setting in settings {
        switch Selection(setting.rule.value) {
        case nil: reportUnknown(setting.rule, &report)
        case .rule(let info):
          if let earlier = first.updateValue(setting.rule, forKey: info.code) {
            reportTwice(setting.rule, earlier, &report)
          } else if !mayBe(setting.level, info.code.family, info.severity) {
            report(
              ProjectRules.fixedSeverity, ProjectRules.cannotLower(.text(setting.rule.value)), at: setting.rule.range,
              help: [StructureRules.removeAllowance()])
          }
        case .family(let family):
          guard !mayBe(setting.level, family, .error) else { continue }
          let others = catalogue.filter { $0.code.family == family && mayBe(setting.level, family, $0.severity) }
          report(
            ProjectRules.fixedSeverity, ProjectRules.cannotLowerFamily(.text(setting.rule.value)),
            at: setting.rule.range,
            help: [
              others.isEmpty
                ? StructureRules.removeAllowance()
                : ProjectRules.nameThoseThatMay(.list(others.map { .string($0.code.description) }))
            ])
        }
      }
    }
    return report.diagnostics
  }

  private static func reportUnknown(_ rule: Located<Text>, _ report: inout Report) {
    let near = suggestion(
      for: rule.value.string, among: catalogue.map(\.name) + catalogue.map(\.code.description))
    report(
      ProjectRules.unknownRule, ProjectRules.noSuchRule(.text(rule.value)), at: rule.range,
      help: [near.map { StructureRules.didYouMean(.string($0)) } ?? ProjectRules.nameARule()],
      fixIts: near.map { [FixIt(StructureRules.replaceWith(.string($0)), [Edit(rule.range, $0)])] } ?? [])
  }

  private static func reportTwice(_ rule: Located<Text>, _ first: Located<Text>, _ report: inout Report) {
    report(
      StructureRules.keyInTwoLanguages, StructureRules.sameKey(.text(rule.value), .text(first.value)), at: rule.range,
      labels: [Label(first.range, StructureRules.firstUsedHere())], help: [StructureRules.keepOne()])
  }
}

/// What the word before a severity means.
private enum Selection {
  case rule(RuleInfo)
  case family(UInt8)

  init?(_ word: Text) {
    let word = word.string
    if word.utf8.count == 1, let letter = word.utf8.first, Severities.families.contains(Unicode.Scalar(letter)) {
      self = .family(letter)
    } else if let info = catalogue.first(where: { $0.name == word }) ?? RuleCode(word).flatMap({ ruleInfo($0) }) {
      self = .rule(info)
    } else {
      return nil
    }
  }
}

extension Severities {
  /// What may be chosen for a rule, by its code or name, or for a family, by its letter.
  package static func levels(for word: String) -> [RuleLevel] {
    let rules: [RuleInfo]
    switch Selection(Text(word)) {
    case .rule(let info): rules = [info]
    case .family(let family): rules = catalogue.filter { $0.code.family == family }
    case nil: return []
    }
    return [.off, .info, .warning, .error].filter { level in
      rules.allSatisfy { mayBe(level, $0.code.family, $0.severity) }
    }
  }
}

/// Whether a finding of this family and severity may be of that level.
private func mayBe(_ level: RuleLevel, _ family: UInt8, _ severity: Severity) -> Bool {
  switch family {
  case UInt8(ascii: "Y"), UInt8(ascii: "S"), UInt8(ascii: "R"): severity != .error || level == .error
  case UInt8(ascii: "C"): level.severity.map { $0 >= severity } ?? false
  default: true
  }
}
