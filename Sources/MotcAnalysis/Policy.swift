package import MotcModel
package import MotcSource

/// What becomes of findings after the rules: exceptions, and their order. A pure pass.
package enum Policy {
  /// Silences what an `allow` around it excuses, reports the allows that excuse nothing, and sorts.
  package static func apply(_ allowances: [Allowance], to diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !allowances.isEmpty else { return diagnostics.sorted(by: Diagnostic.precedes) }
    var isUsed = [Bool](repeating: false, count: allowances.count)
    let codes = allowances.map { RuleCode($0.code.value.string) }
    var kept: [Diagnostic] = []
    for diagnostic in diagnostics {
      var isExcused = false
      for (index, allowance) in allowances.enumerated()
      where codes[index] == diagnostic.code && canBeAllowed(diagnostic.code)
        && allowance.scope.contains(diagnostic.range)
      {
        isUsed[index] = true
        isExcused = true
      }
      if !isExcused { kept.append(diagnostic) }
    }
    var report = Report()
    for (index, allowance) in allowances.enumerated() where !isUsed[index] {
      let message: Message
      var help = StructureRules.removeAllowance()
      if let code = codes[index], ruleInfo(code) != nil {
        message =
          canBeAllowed(code)
          ? StructureRules.allowsNothing(.text(allowance.code.value))
          : StructureRules.cannotAllow(.text(allowance.code.value))
      } else {
        message = StructureRules.unknownRule(.text(allowance.code.value))
        help = StructureRules.listRules()
      }
      report(StructureRules.uselessAllowance, message, at: allowance.code.range, help: [help])
    }
    return (kept + report.diagnostics).sorted(by: Diagnostic.precedes)
  }

  /// What the file itself says wrongly cannot be excused, and neither can a deviation from an inherited standard.
  package static func canBeAllowed(_ code: RuleCode) -> Bool {
    switch code.family {
    case UInt8(ascii: "Y"), UInt8(ascii: "S"), UInt8(ascii: "C"): false
    case UInt8(ascii: "R"): code == ReferenceRules.unusedDefinition.code
    // What only all files together show is not one place's affair.
    default: code != Overview.unusedStandard.code
    }
  }
}

extension Compilation {
  /// With what a project says about severities and the language of messages.
  ///
  /// - Parameter path: the file's, counted from the folder of `motc.yaml`.
  package func governed(
    by project: Project, _ severities: Severities, path: some Collection<UInt8>
  ) -> Compilation {
    var compilation = self
    compilation.diagnostics = severities.apply(to: diagnostics, of: path)
    compilation.language = project.language ?? language
    return compilation
  }
}
