import MotcAnalysis
import MotcModel
import MotcSource
import Testing

@Suite struct SeveritiesTests {
  /// A note, a warning and an error of families that a project may change, and of those that it may not.
  private static let codes = ["Q501", "Q502", "L407", "M602", "T701", "R206", "R201", "S101", "Y003"]

  /// The severities of one finding of each code in a file, as a project has them; `-` for those that are off.
  private func severities(_ project: String, path: String = "a.yaml") throws -> String {
    let source = SourceFile(id: FileID(0), path: "motc.yaml", text: "motc: a\n" + project)
    guard case .project(let project) = compileProject(source).file else { throw NoProject() }
    let findings = Self.codes.compactMap { RuleCode($0) }.compactMap { ruleInfo($0) }.map { info in
      Diagnostic(
        code: info.code, severity: info.severity, message: info.summary(), range: SourceRange(FileID(1), 0, 0))
    }
    #expect(findings.count == Self.codes.count)
    let graded = Severities(project).apply(to: findings, of: path.utf8)
    return findings.map { finding in
      graded.first { $0.code == finding.code }.map { String($0.severity.keyword.prefix(1)) } ?? "-"
    }.joined()
  }

  @Test func nothingIsChangedWithoutSettings() throws {
    #expect(try severities("") == "wwwweweee")
  }

  @Test(arguments: [
    ("rules: { Q501: off }", "-wwweweee"),
    ("rules: { not-verifiable: error, M602: info }", "ewwieweee"),
    ("rules: { Q: off, Q502: info }", "-iwweweee"),
    ("rules: { Q502: info, Q: off }", "-iwweweee"),
    ("rules: { T701: warning, R206: off }", "wwwww-eee"),
    ("rules: { R: off, S: off, Y: info, R201: warning, S101: off, Y003: info }", "wwwwe-eee"),
    ("rules: { R: error }", "wwwweeeee"),
  ])
  func aRuleGoesBeforeItsFamilyAndErrorsOfTheFileStay(rules: String, expected: String) throws {
    #expect(try severities(rules) == expected)
  }

  private static let overridden = """
    rules: { Q501: error, L: off }
    overrides:
      - paths: [drafts/**, '*.tmp.yaml']
        rules: { Q: info, M602: off }
      - paths: drafts/old/**
        rules: { Q501: warning }

    """

  @Test(arguments: [
    ("a.yaml", "ew-wew"), ("drafts/a.yaml", "ii--ew"), ("a.tmp.yaml", "ii--ew"), ("drafts/old/a.yaml", "wi--ew"),
    ("x/drafts/a.yaml", "ew-wew"),
  ])
  func theLastWordCounts(path: String, expected: String) throws {
    #expect(try severities(Self.overridden, path: path).hasPrefix(expected))
  }

  /// Every rule of every family, each of the four levels: what is refused in motc.yaml is what has no effect.
  @Test func whatIsRefusedHasNoEffect() throws {
    for info in catalogue {
      for level in [RuleLevel.off, .info, .warning, .error] {
        let source = SourceFile(
          id: FileID(0), path: "motc.yaml", text: "motc: a\nrules: { \(info.code): \(level) }\n")
        let compilation = compileProject(source)
        guard case .project(let project) = compilation.file else { throw NoProject() }
        let finding = Diagnostic(
          code: info.code, severity: info.severity, message: info.summary(), range: SourceRange(FileID(1), 0, 0))
        let graded = Severities(project).apply(to: [finding], of: "a.yaml".utf8)
        let isRefused = compilation.diagnostics.contains { $0.code.description == "S116" }
        let isChanged = graded.first?.severity != level.severity
        #expect(isRefused == isChanged, "\(info.code): \(level)")
        let family = info.code.description.prefix(1)
        let isFixed =
          family == "C"
          ? level.rawValue <= info.severity.rawValue
          : "YSR".contains(family) && info.severity == .error && level != .error
        #expect(isRefused == isFixed, "\(info.code): \(level)")
      }
    }
  }

  private static let excused = """
    blueprint: tea
    roles: [agent]
    steps:
      - step: order
        customer: says which tea
        frontstage: { agent: listens }
        moments: [{ delight: the name is known }]
        requirements:
          - Pours the tea promptly
        allow: { Q502: agreed with the owner }

    """

  /// Rules that are off are asked all the same, so turning one off makes no exception idle, and on again no surprise.
  @Test func anExceptionOfARuleThatIsOffIsNotIdle() throws {
    let project = SourceFile(id: FileID(0), path: "motc.yaml", text: "motc: a\nrules: { Q502: off }\n")
    guard case .project(let project) = compileProject(project).file else { throw NoProject() }
    for (text, expected) in [
      (Self.excused, []), (Self.excused.replacing("promptly", with: "with the left hand"), ["S114"]),
    ] {
      let source = SourceFile(id: FileID(1), path: "tea.yaml", text: text)
      let plain = compile(source)
      let governed = plain.governed(by: project, Severities(project), path: "tea.yaml".utf8)
      #expect(plain.diagnostics.map(\.code.description) == expected)
      #expect(governed.diagnostics.map(\.code.description) == expected)
    }
  }

  private struct NoProject: Error {}
}
