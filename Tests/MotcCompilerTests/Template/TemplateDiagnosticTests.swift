import MotcRendering
import MotcSource
import Testing

/// What loading a template reports.
@Suite struct TemplateDiagnosticTests {
  static let document: Sample = [
    "title": "Standards", "picture": .markup("<svg/>"), "must": true, "remark": nil, "author": ["name": "Li"],
    "steps": [["name": "greet", "number": 1]],
  ]
  static let partials: KeyValuePairs = [
    "header": "<h1>{{title}}</h1>", "page": "<main>{{$body}}{{/body}}{{$foot}}{{/foot}}</main>", "loop": "{{> loop}}",
    "broken": "{{titl}}",
  ]

  /// Each finding as code, message and help, below the template with the marked ranges of the template itself.
  static func findings(_ template: String) -> [String] {
    load(template, for: document, partials: partials).diagnostics.map { diagnostic in
      let help = diagnostic.help.map { "; " + $0.text(in: .english) }.joined()
      let bytes = Array(templateFiles(template, partials)[Int(diagnostic.range.file.rawValue)].buffer.bytes)
      let marked = String(decoding: bytes[diagnostic.range.start..<diagnostic.range.end], as: UTF8.self)
      return "\(diagnostic.code) ⟦\(marked)⟧ \(diagnostic.message.text(in: .english))\(help)"
    }
  }

  // MARK: Rules

  @Test(arguments: TemplateRules.all.map(\.code))
  func triggeringExamplesGiveTheRuleAtTheMarks(_ code: RuleCode) throws {
    let rule = try #require(TemplateRules.all.first { $0.code == code })
    #expect(!rule.triggering.isEmpty)
    for example in rule.triggering {
      let diagnostics = load(example.plain, for: Self.document, partials: Self.partials).diagnostics
      #expect(diagnostics.map(\.code) == [code], "\(example.text)")
      guard let range = diagnostics.first?.range, range.file == FileID(0) else {
        #expect(example.text == example.plain, "\(example.text)")
        continue
      }
      var bytes = Array(example.plain.utf8)
      bytes.insert(contentsOf: "⟧".utf8, at: range.end)
      bytes.insert(contentsOf: "⟦".utf8, at: range.start)
      #expect(bytes == Array(example.text.utf8), "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: TemplateRules.all.map(\.code))
  func passingExamplesAreSilent(_ code: RuleCode) throws {
    let rule = try #require(TemplateRules.all.first { $0.code == code })
    #expect(!rule.passing.isEmpty)
    for example in rule.passing {
      let loaded = load(example.text, for: Self.document, partials: Self.partials)
      #expect(loaded.diagnostics.isEmpty, "\(example.text)")
      #expect(loaded.value != nil)
    }
  }

  // MARK: Messages

  struct Case: Sendable {
    let template: String
    let findings: [String]

    init(_ template: String, _ findings: String...) {
      self.template = template
      self.findings = findings
    }
  }

  static let cases = [
    Case("{{titel}}", "D902 ⟦titel⟧ there is no field 'titel' here; did you mean 'title'?"),
    Case(
      "{{#steps}}{{colour}}{{/steps}}",
      "D902 ⟦colour⟧ there is no field 'colour' here; fields here: name, number, title, picture, must, remark, author, steps"
    ),
    Case("{{author.nmae}}", "D902 ⟦nmae⟧ there is no field 'nmae' here; did you mean 'name'?"),
    Case("{{标题}}", "D902 ⟦标题⟧ there is no field '标题' here; fields here: title, picture, must, remark, author, steps"),
    Case("{{title.name}}", "D903 ⟦name⟧ 'title' is a text and has no fields"),
    Case(
      "{{{title}}}", "D903 ⟦title⟧ 'title' is a text and is always escaped: only markup is shown raw; write {{title}}"),
    Case(
      "{{#steps}}{{&number}}{{/steps}}",
      "D903 ⟦number⟧ 'number' is a number and is always escaped: only markup is shown raw; write {{number}}"),
    Case("{{must}}", "D903 ⟦must⟧ 'must' is a flag, which cannot be printed as it is; write {{#must}} … {{/must}}"),
    Case("{{author}}", "D903 ⟦author⟧ 'author' is a record, which cannot be printed as it is; its fields: name"),
    Case(
      "{{.}}",
      "D903 ⟦.⟧ '.' is a record, which cannot be printed as it is; its fields: title, picture, must, remark, author, steps"
    ),
    Case(
      "{{#title}}x{{/title}}",
      "D903 ⟦title⟧ 'title' is a text that is always there: a section has nothing to ask; write {{title}}"),
    Case("{{^title}}x{{/title}}", "D903 ⟦title⟧ 'title' is a text that is always there: this is never shown"),
    Case("{{> heder}}", "D904 ⟦heder⟧ there is no template 'heder'; did you mean 'header'?"),
    Case("{{> x}}", "D904 ⟦x⟧ there is no template 'x'; templates: broken, header, loop, page"),
    Case("{{> loop}}", "D905 ⟦loop⟧ 'loop' includes itself"),
    Case("{{<page}}{{$bdoy}}{{/bdoy}}{{/page}}", "D902 ⟦bdoy⟧ 'page' shows no block 'bdoy'; did you mean 'body'?"),
    Case(
      "{{<page}}{{title}}{{/page}}", "D901 ⟦title⟧ 'title' stands between a parent's blocks, where nothing is shown"),
    Case(
      "{{#steps}}\n{{#must}}\n{{/steps}}",
      "D901 ⟦{{#must}}⟧ 'must' is opened and never closed; write {{/must}} where it ends"),
    Case("{{#must}}x", "D901 ⟦{{#must}}⟧ 'must' is opened and never closed; write {{/must}} where it ends"),
    Case("{{#steps}}{{#must}}x{{/muts}}{{/must}}{{/steps}}", "D901 ⟦muts⟧ 'muts' is closed where 'must' is open"),
    Case("{{/steps}}", "D901 ⟦steps⟧ 'steps' is closed but not open"),
    Case("a {{title b\n{{title}}", "D901 ⟦{{title b⟧ the tag does not end: no '}}' follows"),
    Case("a {{{title}} b\nc", "D901 ⟦{{{title}} b⟧ the tag does not end: no '}}}' follows"),
    Case("{{! never closed", "D901 ⟦{{! never closed⟧ the tag does not end: no '}}' follows"),
    Case("{{=<%=}}", "D901 ⟦<%⟧ delimiters are two words without blanks or '=', as in '=<% %>='"),
    Case("{{ }}", "D901 ⟦{{ }}⟧ the tag has no name"),
    Case("{{a..b}}", "D901 ⟦a..b⟧ 'a..b' cannot be a name: names have letters, digits, '-' and '_', joined by dots"),
    Case("{{title\n  {{<page}}{{/page}}\n", "D901 ⟦{{title⟧ the tag does not end: no '}}' follows"),
    Case("{{", "D901 ⟦{{⟧ the tag does not end: no '}}' follows"),
  ]

  @Test(arguments: cases)
  func messagesSayWhatIsWrongAndWhatToWrite(_ example: Case) {
    #expect(Self.findings(example.template) == example.findings)
    #expect(load(example.template, for: Self.document, partials: Self.partials).value == nil)
  }

  @Test func allMistakesAreReportedInOneRunInOrder() {
    let template = "{{titel}}\n{{#stepz}}{{nam}}{{/stepz}}\n{{> heder}}\n{{{title}}}\n{{/x}}\n"
    #expect(
      Self.findings(template).map { String($0.prefix(while: { $0 != "⟧" })) } == [
        "D902 ⟦titel", "D902 ⟦stepz", "D902 ⟦nam", "D904 ⟦heder", "D903 ⟦title", "D901 ⟦x",
      ])
  }

  @Test func aMistakeInAPartialIsReportedOnceWithThePlaceThatIncludesIt() throws {
    let loaded = load("{{> broken}}\n{{> broken}}", for: Self.document, partials: Self.partials)
    let diagnostic = try #require(loaded.diagnostics.first)
    #expect(loaded.diagnostics.count == 1)
    #expect(diagnostic.range == SourceRange(FileID(4), 2, 6))
    #expect(diagnostic.labels.map(\.range) == [SourceRange(FileID(0), 4, 10)])
  }

  @Test func whatIsNotUTF8IsSaidWhereItBegins() {
    let file = SourceFile(
      id: FileID(0), path: "t", buffer: TextBuffer(Array("清单 {{titel}} ".utf8) + [0xB1, 0xED] + Array(" {{x".utf8)))
    let schema = TemplateSchema("none", documentation: Phrase(en: "", zh: "", af: ""), fields: [])
    let diagnostics = CompiledTemplate.load(file, schema: schema, library: TemplateLibrary([])).diagnostics
    #expect(diagnostics.map(\.range) == [(9, 14), (17, 18), (20, 23)].map { SourceRange(FileID(0), $0, $1) })
    #expect(diagnostics[1].message.text(in: .english) == "from here on the template is not UTF-8 text")
  }

  @Test func fixesReplaceTheName() throws {
    let diagnostic = try #require(load("a{{titel}}", for: Self.document).diagnostics.first)
    #expect(diagnostic.fixIts.flatMap(\.edits) == [Edit(SourceRange(FileID(0), 3, 8), "title")])
  }

  @Test func endlessNestingAndDoublingAreRefused() {
    let deep = String(repeating: "{{#must}}", count: 5000) + String(repeating: "{{/must}}", count: 5000)
    #expect(Self.findings(deep) == ["D901 ⟦{{#must}}⟧ the template is nested more than 100 levels deep"])

    let doubling = (0..<40).map {
      SourceFile(id: FileID($0 + 1), path: "p\($0)", text: "{{>p\($0 + 1)}}{{>p\($0 + 1)}}")
    }
    let last = SourceFile(id: FileID(41), path: "p40", text: String(repeating: "x", count: 1000))
    let loaded = CompiledTemplate.load(
      SourceFile(id: FileID(0), path: "t", text: "{{>p0}}"),
      schema: TemplateSchema("empty", documentation: Phrase(en: "", zh: "", af: ""), fields: []),
      library: TemplateLibrary(doubling + [last]))
    #expect(
      loaded.diagnostics.map { $0.message.text(in: .english) } == [
        "with all its partials the template grows without measure"
      ])
  }

  @Test func wordsExistInEveryLanguage() throws {
    for rule in TemplateRules.all {
      for phrase in [rule.summary, rule.rationale] {
        for language in MessageLanguage.allCases { #expect(!phrase[language].isEmpty) }
      }
      #expect(rule.summary.en.utf8.count < 72)
    }
    let diagnostic = try #require(load("{{titel}}", for: Self.document).diagnostics.first)
    #expect(diagnostic.message.text(in: .chinese) == "此处没有字段“titel”")
    #expect(diagnostic.message.text(in: .afrikaans) == "hier is geen veld 'titel' nie")
  }
}
