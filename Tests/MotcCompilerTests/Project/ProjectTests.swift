import MotcAnalysis
import MotcModel
import MotcSource
import Testing

@Suite struct ProjectTests {
  static let whole: [(MessageLanguage, String)] = [
    (
      .english,
      """
      motc: dealership
      root: .
      include: [blueprints/**/*.yaml]
      output: out
      language: zh-CN
      rules: { Q501: off, M602: error }
      overrides:
        - paths: [blueprints/drafts/**]
          rules: { L: info }
      thresholds: { high-risk: 9, high-rpn: 40, long-wait: 5 min }
      words: { vague: [差不多, 热情周到] }
      units: { 颗: count, 份: 45 g }
      templates: templates
      checklist:
        scale: { "+": 做到, "-": 未做到 }
        observations: 3
        header: [日期, 班次]

      """
    ),
    (
      .chinese,
      """
      项目: dealership
      根目录: .
      包含: [blueprints/**/*.yaml]
      输出: out
      语言: zh-CN
      规则: { Q501: 关闭, M602: 错误 }
      按路径:
        - 路径: [blueprints/drafts/**]
          规则: { L: 提示 }
      阈值: { 高风险: 9, 高RPN: 40, 久等: 5 分钟 }
      用词: { 含糊: [差不多, 热情周到] }
      单位: { 颗: 数量, 份: 45 克 }
      模板: templates
      检查表:
        判定档: { "+": 做到, "-": 未做到 }
        观察次数: 3
        表头: [日期, 班次]

      """
    ),
    (
      .afrikaans,
      """
      projek: dealership
      wortel: .
      sluit-in: [blueprints/**/*.yaml]
      uitvoer: out
      taal: zh-CN
      reëls: { Q501: af, M602: fout }
      per-pad:
        - paaie: [blueprints/drafts/**]
          reëls: { L: nota }
      drempels: { hoë-risiko: 9, hoë-rpn: 40, lang-wag: 5 min }
      woorde: { vaag: [差不多, 热情周到] }
      eenhede: { 颗: aantal, 份: 45 g }
      sjablone: templates
      kontrolelys:
        skaal: { "+": 做到, "-": 未做到 }
        waarnemings: 3
        kop: [日期, 班次]

      """
    ),
  ]

  @Test(arguments: whole) func readsEveryKeyInEveryLanguage(language: MessageLanguage, text: String) throws {
    let compilation = compileProject(SourceFile(id: FileID(0), path: "motc.yaml", text: text))
    #expect(compilation.diagnostics.isEmpty)
    #expect(compilation.language == .chinese)
    guard case .project(let project) = compilation.file else { throw NoProject() }
    #expect(project.id.value == "dealership")
    #expect(project.root?.value == ".")
    #expect(project.include.count == 1 && project.include[0].matches("blueprints/a/b.yaml".utf8))
    #expect(project.output?.value == "out")
    #expect(project.templates?.value == "templates")
    #expect(project.rules.map { "\($0.rule.value) \($0.level)" } == ["Q501 off", "M602 error"])
    #expect(project.overrides.count == 1)
    #expect(project.overrides[0].paths[0].matches("blueprints/drafts/a.yaml".utf8))
    #expect(project.overrides[0].rules.map { "\($0.rule.value) \($0.level)" } == ["L info"])
    #expect(project.vagueWords.map(\.value) == ["差不多", "热情周到"])
    #expect(project.units.map(\.name) == ["颗", "份"])
    #expect(project.checklist.scale.map(\.label) == ["做到", "未做到"])
    #expect(project.checklist.observations == 3)
    #expect(project.checklist.header == ["日期", "班次"])
    let options = CompileOptions(project)
    #expect(options.thresholds.highRisk == 9)
    #expect(options.thresholds.highRPN == 40)
    #expect(options.thresholds.longWait == 300)
  }

  /// What is wrong, where, as the first line of each message.
  static let flaws: [(String, [String])] = [
    ("", ["1:1 Y009 the file says nothing"]),
    ("rules: {}\n", ["1:1 S102 a project file needs `motc`"]),
    ("motc: a\nruels: { Q501: off }\n", ["2:1 S101 'ruels' is not a key of a project file"]),
    ("motc: a\nrules: [Q501]\n", ["2:8 S103 expected a mapping (`key: value` lines), found a list"]),
    ("motc: a\nrules: { Q501: of }\n", ["2:16 S108 'of' is not one of off, info, warning, error"]),
    ("motc: a\nrules: { Q5O1: off }\n", ["2:10 S115 there is no rule 'Q5O1'"]),
    ("motc: a\nrules: { Q502: off, vague-word: info }\n", ["2:21 S113 'vague-word' is the same key as 'Q502'"]),
    ("motc: a\nrules: { Y003: warning }\n", ["2:10 S116 Y003 cannot be lowered: what it finds has to be mended"]),
    (
      "motc: a\nrules: { S: off }\n",
      ["2:10 S116 the family S cannot be lowered as a whole"]
    ),
    ("motc: a\noverrides: { L: info }\n", ["2:12 S103 expected a list, found a mapping (`key: value` lines)"]),
    ("motc: a\noverrides:\n  - rules: { L: info }\n", ["3:5 S102 an override needs `paths`"]),
    ("motc: a\nthresholds: { high-risk: 26 }\n", ["2:26 S107 '26' is not a whole number from 1 to 25"]),
    ("motc: a\nthresholds: { long-wait: 2 months }\n", ["2:26 S111 '2 months' is not counted by the clock"]),
    ("motc: a\nthresholds: 12\n", ["2:13 S103 expected a mapping (`key: value` lines), found a text"]),
    ("motc: a\nlanguage: fr\n", ["2:11 S112 motc has no messages in 'fr'"]),
    ("motc: a\nwords: { vague: [ok] }\n", ["2:18 S103 'ok' is too short to be looked for"]),
    ("motc: a\nunits: { cup: 0 g }\n", ["2:15 S118 '0 g' is neither `count` nor a quantity"]),
    ("motc: a\nunits: { cup: 2..5 g }\n", ["2:15 S118 '2..5 g' is neither `count` nor a quantity"]),
    ("motc: a\nroot: ..\n", ["2:7 S117 '..' leads out of the project"]),
    ("motc: a\nroot: a/../..\n", ["2:7 S117 'a/../..' leads out of the project"]),
    ("motc: a\noutput: a/../b\n", []),
    ("motc: a\ntemplates: file:///etc\n", ["2:12 S117 'file:///etc' names a place on this machine only"]),
    ("motc: a\ninclude: 'a[12].yaml'\n", ["2:10 S117 '[' has no meaning in a pattern"]),
    ("motc: a\nchecklist: { scale: { a: b } }\n", ["2:21 S103 a scale has two to six marks; this one has 1"]),
    ("motc: a\nchecklist: { observations: 7 }\n", ["2:28 S107 '7' is not a whole number from 1 to 6"]),
    ("motc: a\n  rules: {\n", ["2:3 Y002 expected a key in line with those above"]),
  ]

  @Test(arguments: flaws) func saysWhatIsWrongAtItsPlace(text: String, expected: [String]) {
    let source = SourceFile(id: FileID(0), path: "motc.yaml", text: text)
    let lines = LineIndex(source.buffer)
    let found = compileProject(source).diagnostics.map { diagnostic in
      let place = lines.position(of: diagnostic.range.start, in: .codePoints)
      return "\(place.line + 1):\(place.column + 1) \(diagnostic.code) \(diagnostic.message.text(in: .english))"
    }
    #expect(found.count == expected.count, "\(found)")
    for (found, expected) in zip(found, expected) { #expect(found.hasPrefix(expected), "\(found)") }
  }

  @Test func suggestsTheRuleThatWasMeant() {
    for (written, meant) in [("q501", "Q501"), ("vague-words", "vague-word"), ("vage-word", "vague-word")] {
      let source = SourceFile(id: FileID(0), path: "motc.yaml", text: "motc: a\nrules: { \(written): off }\n")
      let found = compileProject(source).diagnostics
      #expect(found.map(\.code.description) == ["S115"])
      #expect(found.first?.fixIts.first?.edits.first?.replacement == meant)
    }
  }

  private struct NoProject: Error {}
}
