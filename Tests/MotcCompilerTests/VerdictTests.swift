import Foundation
import MotcAnalysis
import MotcModel
import MotcSource
import Testing

/// The cases that say what composition, measures, tiers and time mean: `Verdicts/TOPIC/NAME.txt`, explained there.
@Suite struct VerdictTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Verdicts")
  static let cases: [String] =
    (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test func thereAreSixty() {
    #expect(Self.cases.count >= 60)
  }

  @Test(arguments: cases) func verdict(_ name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    let verdict = Verdict(text)
    #expect(!verdict.sentence.isEmpty && !verdict.files.isEmpty && verdict.findings != nil, "\(name) is not whole")
    let files = FilesInMemory(verdict.files)
    var options = CompileOptions()
    options.today = verdict.today
    let compiler = Compiler(options: options, files: files)
    let compilations = files.files.map { compiler.compile($0) }
    let reverse = Compiler(options: options, files: files)
    let inReverse = files.files.reversed().map { reverse.compile($0) }
    for (one, other) in zip(compilations, inReverse.reversed()) {
      #expect(
        one.diagnostics == other.diagnostics && one.foreignErrors.count == other.foreignErrors.count
          && one.foreignErrors.allSatisfy(other.foreignErrors.contains),
        "\(name): what is said of \(one.source.path) hangs on the order of the files")
    }

    var overview = Overview()
    let across = compilations.flatMap { overview.add($0) }
    let found = (compilations.flatMap(\.diagnostics) + across + overview.unusedStandards().flatMap(\.diagnostics))
      .filter { Verdict.counts($0.code) }
    let expected = verdict.findings ?? []
    let isAsSaid = Verdict.Found.all(found, files).elementsEqual(expected) { $0.isWhat($1) }
    #expect(
      isAsSaid,
      """
      \(name): \(verdict.sentence)
      expected
      \(expected.map(\.description).joined(separator: "\n"))
      found
      \(TextPrinter().text(of: found, sources: files.sources) { _ in .english })
      \(Verdict.Found.all(found, files).map(\.description).joined(separator: "\n"))
      """)

    for meaning in verdict.meanings {
      let compilation = try #require(compilations.first { $0.source.path == meaning.file }, "\(name): \(meaning.file)")
      let facts = try #require(compilation.facts, "\(name): \(meaning.file) has no model")
      var blueprint = facts.blueprint
      if let tier = meaning.tier {
        let tier = try #require(blueprint.tiers.first { $0.id.value == tier }, "\(name): tier \(tier)")
        blueprint = blueprint.projected(for: tier)
      }
      let model = ModelReader(blueprint, files)
      for (question, answer) in meaning.lines {
        let value = model.value(of: question)
        #expect(value == answer || value.isEmpty && answer == "(absent)", "\(name): \(meaning.file) \(question)")
      }
    }
  }
}

/// A case, read.
struct Verdict {
  var sentence = ""
  var files: [(path: String, bytes: [UInt8])] = []
  var today = CalendarDay(year: 2026, month: 11, day: 24)
  var meanings: [Meaning] = []
  /// `nil` when the case does not say.
  var findings: [Found]?

  struct Meaning {
    let file: String
    let tier: String?
    var lines: [(question: String, answer: String)] = []
  }

  struct Found: CustomStringConvertible {
    /// `FILE:LINE:COL CODE`
    let place: String
    /// `nil`: not asked.
    var labels: [String]?

    var description: String { ([place] + (labels ?? ["..."])).joined(separator: "\n  ") }

    func isWhat(_ expected: Found) -> Bool {
      place == expected.place && (expected.labels == nil || labels?.sorted() == expected.labels?.sorted())
    }

    static func all(_ diagnostics: [Diagnostic], _ files: FilesInMemory) -> [Found] {
      func place(_ range: SourceRange) -> String {
        let file = files.files[Int(range.file.rawValue)]
        let before = String(decoding: file.buffer.bytes[..<range.start], as: UTF8.self)
        let line = before.unicodeScalars.count { $0 == "\n" } + 1
        let column = before.unicodeScalars.reversed().prefix { $0 != "\n" }.count + 1
        return "\(file.path):\(line):\(column)"
      }
      return diagnostics.map { diagnostic in
        Found(place: "\(place(diagnostic.range)) \(diagnostic.code)", labels: diagnostic.labels.map { place($0.range) })
      }.sorted { ($0.place, $0.description) < ($1.place, $1.description) }
    }
  }

  static func counts(_ code: RuleCode) -> Bool {
    let text = code.description
    return "YSRCT".contains(text.first!) || ["F303", "Q506", "X903"].contains(text)
  }

  init(_ text: String) {
    var section: [Substring] = []
    func trimmed(_ words: some Sequence<Substring>) -> String { words.joined(separator: " ") }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("== ") {
        section = line.dropFirst(3).split(separator: " ")
        switch section[0] {
        case "today": today = section.count > 1 ? CalendarDay(Text(String(section[1]))) : nil
        case "means":
          meanings.append(Meaning(file: String(section[1]), tier: section.count > 3 ? String(section[3]) : nil))
        case "findings": findings = []
        default: files.append((trimmed(section), []))
        }
        continue
      }
      switch section.first {
      case nil: sentence += line + " "
      case "today": break
      case "means":
        let padded = line + " "
        guard let equals = padded.firstRange(of: " = ") else { break }
        let question = padded[..<equals.lowerBound].trimmingCharacters(in: .whitespaces)
        let answer = padded[equals.upperBound...].trimmingCharacters(in: .whitespaces)
        meanings[meanings.count - 1].lines.append((question, answer))
      case "findings":
        let words = line.trimmingCharacters(in: .whitespaces)
        if words.isEmpty || words == "none" { break }
        if line.hasPrefix("  ") {
          var found = findings?.popLast()
          found?.labels?.append(words)
          if let found { findings?.append(found) }
        } else if words.hasSuffix(" ...") {
          findings?.append(Found(place: String(words.dropLast(4)), labels: nil))
        } else {
          findings?.append(Found(place: words, labels: []))
        }
      default: files[files.count - 1].bytes += Array((line + "\n").utf8)
      }
    }
    sentence = sentence.trimmingCharacters(in: .whitespaces)
    findings?.sort { $0.place < $1.place }
    // The empty line before the next section is not the file's.
    for index in files.indices {
      while files[index].bytes.suffix(2) == Array("\n\n".utf8)[...] { files[index].bytes.removeLast() }
    }
  }
}

/// Answers questions such as `call/three-rings.measure` about a composed blueprint.
private struct ModelReader {
  /// By path and property, byte by byte, as ids are compared.
  private var values: [Text: String] = [:]
  /// The paths that end in an id.
  private var paths: [Text: Set<Text>] = [:]
  private let files: FilesInMemory

  init(_ blueprint: Blueprint, _ files: FilesInMemory) {
    self.files = files
    values[Text("steps")] = list(blueprint.steps.map { $0.id.value })
    let id = blueprint.id.value.string
    set(id, ["title": blueprint.title?.value, "owner": blueprint.owner?.value, "version": blueprint.version?.value])
    set(id, ["language": blueprint.languageTag?.value ?? Text(blueprint.language.rawValue)])
    set(id, ["tiers": Text(list(blueprint.tiers.map { $0.id.value }))])
    for role in blueprint.roles {
      let path = role.id.value.string
      set(path, ["title": role.title?.value, "requirements": Text(list(role.requirements.map { $0.id.name }))])
      for requirement in role.requirements { enter(requirement, path) }
    }
    for expectation in blueprint.expectations { set(expectation.id.value.string, ["text": expectation.text.value]) }
    for metric in blueprint.metrics {
      set(metric.id.value.string, ["title": metric.title?.value, "target": metric.target?.value])
    }
    for phase in blueprint.phases { set(phase.id.value.string, ["title": phase.title?.value]) }
    for promise in blueprint.promises {
      set(
        promise.id.string,
        [
          "text": promise.text.value, "within": written(promise.within), "from": promise.from?.step.name,
          "to": promise.to?.step.name,
        ])
    }
    var phase: Text?
    for (index, step) in blueprint.steps.enumerated() {
      phase = step.phase?.name ?? phase
      let following = index + 1 < blueprint.steps.count ? blueprint.steps[index + 1].id.value : "end"
      enter(step, phase: phase, following: following)
    }
  }

  func value(of question: String) -> String {
    if let value = values[Text(question)] { return value }
    // An id that only one step has.
    let dot = question.lastIndex(of: ".") ?? question.endIndex
    if let whole = paths[Text(String(question[..<dot]))], whole.count == 1, let path = whole.first,
      let value = values[Text(path.string + question[dot...])]
    {
      return value
    }
    let isKnown =
      paths[Text(question)] != nil || values.keys.contains { $0.string.utf8.starts(with: (question + ".").utf8) }
    return isKnown ? "(present)" : "(absent)"
  }

  private func list(_ items: [Text]) -> String { items.map(\.string).joined(separator: ", ") }

  private mutating func set(_ path: String, _ properties: [String: Text?]) {
    for (property, value) in properties { values[Text("\(path).\(property)")] = value?.string ?? "" }
    if let slash = path.firstIndex(of: "/") {
      paths[Text(String(path[path.index(after: slash)...])), default: []].insert(Text(path))
    }
  }

  private mutating func enter(_ step: Step, phase: Text?, following: Text) {
    let path = step.id.value.string
    set(
      path,
      [
        "title": step.title?.value, "duration": written(step.duration), "wait": written(step.wait), "phase": phase,
        "channel": step.channel?.value,
        "evidence": Text(list(step.evidence.map(\.value))),
        "next": step.next.map { Text(list($0.map { $0.target?.name ?? "end" })) } ?? following,
        "actions": Text(list(step.actions.map(\.text.value))),
        "requirements": Text(list(step.standards.requirements.map { $0.id.name(or: $0.text) })),
        "moments": Text(list(step.standards.moments.map { $0.id.name(or: $0.text) })),
        "controls": Text(list(step.standards.controls.map { $0.id.name(or: $0.text) })),
        "fields": Text(list(step.standards.fields.map { $0.id.name(or: $0.name) })),
      ])
    enter(step.standards, path)
    for action in step.actions {
      let own = path + "/" + action.id.string
      enter(action.statement, own)
      set(
        own,
        [
          "lane": Text("\(action.lane)"),
          "requirements": Text(list(action.standards.requirements.map { $0.id.name(or: $0.text) })),
          "moments": Text(list(action.standards.moments.map { $0.id.name(or: $0.text) })),
        ])
      enter(action.standards, path)
    }
  }

  private mutating func enter(_ standards: Standards, _ owner: String) {
    for requirement in standards.requirements { enter(requirement, owner) }
    for moment in standards.moments { enter(moment, owner) }
    for control in standards.controls { enter(control, owner) }
    for field in standards.fields {
      let kind = field.kind == .yesNo ? "yes-no" : "\(field.kind)"
      set(owner + "/" + field.id.string, ["text": field.name.value, "type": Text(kind), "kind": Text(kind)])
    }
  }

  private mutating func enter(_ statement: Statement, _ path: String) {
    set(
      path,
      [
        "text": statement.text.value, "by": Text(list(statement.by.map(\.name))), "say": statement.say?.value,
        "when": statement.when?.value, "only": Text(list(statement.only.map(\.name))),
      ])
  }

  private mutating func enter(_ requirement: Requirement, _ owner: String) {
    let path = owner + "/" + requirement.id.string
    enter(requirement.statement, path)
    set(
      path,
      [
        "measure": Text(requirement.measures.map(\.value.source.string).joined(separator: "; ")),
        "within": written(requirement.within), "strength": requirement.strength == .must ? "must" : "should",
        "meets": Text(list(requirement.meets.map(\.name))), "metric": requirement.metric?.name,
        "moments": Text(list(requirement.moments.map { $0.id.name(or: $0.text) })),
      ])
    for moment in requirement.moments { enter(moment, owner) }
  }

  private mutating func enter(_ moment: Moment, _ owner: String) {
    set(
      owner + "/" + moment.id.string,
      [
        "text": moment.text.value, "severity": moment.severity.map { Text("\($0.value)") },
        "likelihood": moment.likelihood.map { Text("\($0.value)") },
        "controls": Text(list(moment.controls.map { $0.id.name(or: $0.text) })),
      ])
    for control in moment.controls { enter(control, owner) }
  }

  private mutating func enter(_ control: Control, _ owner: String) {
    enter(control.statement, owner + "/" + control.id.string)
    let kind = control.kind.map { Text("\($0)") }
    set(owner + "/" + control.id.string, ["kind": kind])
  }

  /// A limit as its author wrote it.
  private func written(_ limit: Located<DurationRange>?) -> Text? {
    limit.map { files.files[Int($0.range.file.rawValue)].text(in: $0.range) }
  }
}

extension Identifier {
  fileprivate var name: Text { Text(string) }
  fileprivate func name(or text: Located<Text>) -> Text { written ?? text.value }
}
