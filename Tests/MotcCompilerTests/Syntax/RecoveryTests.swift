import Foundation
import MotcAnalysis
import MotcModel
import MotcSource
import MotcSyntax
import MotcTemplates
import Testing

/// One slip of the pen gives one message at its place, and the rest of the file is read as if it were not there.
@Suite struct RecoveryTests {
  /// Ways to break a line, each with what finds it.
  enum Slip: String, CaseIterable, Sendable {
    case fullWidthColon = "Y013"
    case wideBlankAfterColon = "Y013 after"
    case wideIndentation = "Y013 before"
    case fullWidthDash = "Y013 dash"
    case missingBlank = "Y002"
    case missingBlankAfterDash = "Y002 dash"
    case quoteLeftOpen = "Y002 quote"
    case bracketLeftOpen = "Y002 bracket"
    case secondColon = "Y002 colon"
    case tab = "Y004"
    case controlCharacter = "Y010"
    case textAfterQuote = "Y014"
    case apostrophe = "Y014 apostrophe"
    case sign = "Y014 sign"

    /// The line with the slip; `nil` where it cannot be made.
    func apply(to line: String) -> String? {
      let indentation = line.prefix { $0 == " " }
      let content = line.dropFirst(indentation.count)
      guard !content.isEmpty, !content.hasPrefix("#") else { return nil }
      let colon = content.range(of: ": ")
      let value = colon.map { content[$0.upperBound...] }
      // What is in quotes or brackets already is another matter.
      let hasText = value?.first.map { !"'\"[{&*>|#".contains($0) } ?? false
      func replacing(_ separator: String) -> String? {
        guard let colon, hasText else { return nil }
        return indentation + content[..<colon.lowerBound] + separator + content[colon.upperBound...]
      }
      switch self {
      case .fullWidthColon: return replacing("：")
      case .wideBlankAfterColon: return replacing(":\u{3000}")
      case .missingBlank: return replacing(":")
      case .quoteLeftOpen: return replacing(": \"")
      case .secondColon: return replacing(": so: ")
      case .apostrophe: return replacing(": 'n ")
      case .sign: return replacing(": >= ")
      case .textAfterQuote: return replacing(": \"so\" ")
      case .wideIndentation:
        guard !indentation.isEmpty else { return nil }
        return String(repeating: "\u{3000}", count: indentation.count / 2) + content
      case .tab:
        guard !indentation.isEmpty else { return nil }
        return String(repeating: "\t", count: indentation.count / 2) + content
      case .fullWidthDash: return content.hasPrefix("- ") ? indentation + "－ " + content.dropFirst(2) : nil
      case .missingBlankAfterDash: return content.hasPrefix("- ") ? indentation + "-" + content.dropFirst(2) : nil
      case .bracketLeftOpen: return content.last == "]" || content.last == "}" ? String(line.dropLast()) : nil
      case .controlCharacter: return line + "\u{7}"
      }
    }
  }

  @Test(arguments: Slip.allCases) func oneSlipGivesOneMessageAtItsLine(_ slip: Slip) throws {
    var count = 0
    for language in MessageLanguage.allCases {
      let starter = try #require(
        BuiltInTemplates.all.first { $0.path == "starter/blueprint.\(language.rawValue).yaml" })
      let lines = starter.contents.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      for (index, line) in lines.enumerated() {
        // What kind of file it is has to be readable.
        guard line != lines.first(where: { !$0.hasPrefix("#") }), let slipped = slip.apply(to: line) else { continue }
        let text = (lines[..<index] + [slipped] + lines[(index + 1)...]).joined(separator: "\n")
        let found = places(text)
        #expect(found == ["\(index + 1) \(slip.rawValue.prefix(4))"], "\(slipped)\n\(found)")
        count += 1
      }
    }
    #expect(count >= 6)
  }

  /// Which line is astray is not always plain: the one that was moved, or the next in its column.
  @Test(arguments: [1, 2, -1]) func aLineOutOfItsColumnGivesOneMessageNearIt(columns: Int) throws {
    for language in MessageLanguage.allCases {
      let starter = try #require(
        BuiltInTemplates.all.first { $0.path == "starter/blueprint.\(language.rawValue).yaml" })
      let lines = starter.contents.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      for (index, line) in lines.enumerated() where line.hasPrefix("  ") {
        let moved = columns > 0 ? String(repeating: " ", count: columns) + line : String(line.dropFirst(-columns))
        let found = places((lines[..<index] + [moved] + lines[(index + 1)...]).joined(separator: "\n"))
        // An only entry may stand anywhere further in; a blank more may put one thing into another.
        let codes = Set(found.map { $0.split(separator: " ")[1] })
        #expect(
          found.isEmpty || codes.contains("Y002") || codes.isSubset(of: ["S101", "Y003", "S103", "S105"]), "\(found)")
        #expect(found.count <= 3, "line \(index + 1) moved by \(columns): \(found)")
      }
    }
  }

  /// An entry whose dash is missing is told where it begins. Where it is the only one of its list, or only names a role
  /// and its words, the file says the same as before.
  @Test func aLostDashGivesOneMessageAtItsLine() throws {
    var count = 0
    for (lines, language) in try starters() {
      for (index, line) in lines.enumerated() {
        guard let dash = line.range(of: "- "), line[..<dash.lowerBound].allSatisfy({ $0 == " " }) else { continue }
        let slipped = line.replacingCharacters(in: dash, with: "  ")
        guard slipped.contains(": ") else { continue }
        let found = places((lines[..<index] + [slipped] + lines[(index + 1)...]).joined(separator: "\n"))
        // A list of one, or two things of which there may be one, is a mistake of form.
        let isTold = found == ["\(index + 1) Y002"] || found == ["\(index + 1) S103"]
        #expect(found.isEmpty || isTold, "\(language) \(slipped): \(found)")
        count += found.count
      }
    }
    #expect(count > 20)
  }

  /// From the second on, a step that stands four columns further in belongs to a list of the step above it.
  @Test func aStepTooFarInGivesOneMessageAtItsLine() throws {
    var count = 0
    for (lines, language) in try starters() {
      let steps = lines.indices.filter { lines[$0].hasPrefix("  - \(Keyword.step.spellings(in: language)[0]): ") }
      for (place, start) in steps.enumerated().dropFirst() {
        let end = place + 1 < steps.count ? steps[place + 1] : lines.count
        var slipped = lines
        for index in start..<end where !lines[index].isEmpty { slipped[index] = "    " + lines[index] }
        let found = places(slipped.joined(separator: "\n"))
        #expect(found.map { $0.prefix { $0 != " " } } == ["\(start + 1)"], "\(language) \(found)")
        count += 1
      }
    }
    #expect(count >= 3)
  }

  @Test func aRoleTooFarOutGivesOneMessageAtItsLine() throws {
    var count = 0
    for (lines, language) in try starters() {
      let roles = try #require(lines.firstIndex { $0 == "\(Keyword.roles.spellings(in: language)[0]):" })
      for start in lines.indices where start > roles && lines[start].hasPrefix("  ") {
        let isRole = lines[roles + 1...start].allSatisfy { $0.hasPrefix("  ") } && !lines[start].hasPrefix("   ")
        guard isRole else { continue }
        var slipped = lines
        slipped[start] = String(lines[start].dropFirst(2))
        var index = start + 1
        while lines[index].hasPrefix("    ") {
          slipped[index] = String(lines[index].dropFirst(2))
          index += 1
        }
        let found = places(slipped.joined(separator: "\n"))
        // Below a role on one line, those that follow have nothing to belong to.
        let isStray = index == start + 1 && lines[index].hasPrefix("  ")
        let expected = isStray ? "\(index + 1) Y002" : "\(start + 1) S101"
        #expect(found == [expected], "\(language) \(lines[start]): \(found)")
        count += 1
      }
    }
    #expect(count >= 6)
  }

  @Test(arguments: [
    ("roles: waiter, cook", "roles: [waiter, cook]"), ("roles: waiter and cook", "roles: [waiter, cook]"),
    ("岗位: waiter、cook", "岗位: [waiter, cook]"), ("roles: whoever is there", nil as String?),
  ]) func rolesInOneTextGiveOneMessage(line: String, mended: String?) {
    let text = """
      blueprint: tea-house
      \(line)
      steps:
        - step: order
          customer: orders
          frontstage: { waiter: writes it down }
          backstage: { cook: boils the water }
          requirements:
            - waiter: Writes it down within 2 min
          moments:
            - delight: the waiter knows the guest

      """
    #expect(places(text) == ["2 S103"])
    let source = SourceFile(id: FileID(0), path: "visit.yaml", text: text)
    let fixes = compile(source).diagnostics.flatMap(\.fixIts).flatMap(\.edits)
    #expect(fixes.map(\.replacement) == (mended.map { [String($0.split(separator: ": ")[1])] } ?? []))
  }

  private func starters() throws -> [(lines: [String], language: MessageLanguage)] {
    try MessageLanguage.allCases.map { language in
      let starter = try #require(
        BuiltInTemplates.all.first { $0.path == "starter/blueprint.\(language.rawValue).yaml" })
      return (starter.contents.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), language)
    }
  }

  private func places(_ text: String) -> [String] {
    let compilation = compile(SourceFile(id: FileID(0), path: "visit.yaml", text: text))
    let lines = LineIndex(compilation.source.buffer)
    return compilation.diagnostics.filter { $0.severity >= .warning }.map { diagnostic in
      "\(lines.position(of: diagnostic.range.start, in: .codePoints).line + 1) \(diagnostic.code)"
    }
  }

  // MARK: Lists that are texts to YAML

  /// A pasted list is told once, at its first number, and each number becomes a dash.
  @Test(arguments: [
    ["1. ", "2. ", "3. "], ["1) ", "2) ", "3) "], ["1、", "2、", "3、"], ["（1）", "（2）", "（3）"], ["(1) ", "(2) ", "(3) "],
    ["①", "②", "③ "],
  ]) func aNumberedListGivesOneMessage(numbers: [String]) {
    func text(_ marks: [String], at depth: String) -> String {
      "blueprint: visit\nroles: [agent]\nsteps:\n  - step: call\n    customer: calls\n    frontstage: { agent: answers }\n"
        + "    requirements:\n\(depth)\(marks[0])Answers in 5 s\n\(depth)\(marks[1])Offers a chair\n"
        + "\(depth)   at the window\n\(depth)\(marks[2])Bows once\n    duration: 2 min\n"
    }
    for depth in ["    ", "      "] {
      let written = text(numbers, at: depth)
      #expect(places(written) == ["8 Y012"])
      let source = SourceFile(id: FileID(0), path: "visit.yaml", text: written)
      let mended = Fixing(compile(source)) { compile($0) }
      #expect(String(decoding: mended.bytes, as: UTF8.self) == text(["- ", "- ", "- "], at: depth))
    }
  }

  /// One number, numbers that do not count up, and figures of a sentence are text.
  @Test(arguments: ["1. Answers\n        at once", "2. Answers\n      3. Bows", "1.5 m away\n      2.5 m at most"])
  func figuresAreNoList(lines: String) {
    let text =
      "blueprint: visit\nroles: [agent]\nsteps:\n  - step: call\n    customer: calls\n    requirements:\n      \(lines)\n"
    #expect(!places(text).contains { $0.hasSuffix("Y012") })
  }

  // MARK: What follows from a mistake is not said

  /// A requirement that cannot be read is not missing.
  @Test func aStepWhoseRequirementCannotBeReadHasOne() {
    func text(_ requirement: String) -> String {
      "blueprint: visit\nroles: [agent]\nsteps:\n  - step: call\n    customer: calls\n    frontstage: { agent: answers }\n"
        + requirement
    }
    #expect(places(text("")).contains("4 L407"))
    #expect(places(text("    requirements:\n      - every: 20 min\n")).map { $0.suffix(4) } == ["S101"])
  }

  // MARK: What is read in spite of mistakes

  /// A misspelt condition is one: the ways are not both without.
  @Test func aMisspeltConditionHasNoFollower() {
    let text = """
      blueprint: visit
      steps:
        - { step: a, customer: x, next: [{ whn: it rains, to: b }, { to: c }] }
        - { step: b, customer: x }
        - { step: c, customer: x }

      """
    let found = compile(SourceFile(id: FileID(0), path: "visit.yaml", text: text)).diagnostics
    #expect(found.map { "\($0.code)" } == ["S101"])
  }

  /// A text in quotes, or of several lines, is no list and no mapping, as little as a plain one.
  @Test(arguments: ["hi", "\"hi\"", "'hi'", "|\n    hi", ">\n    hi"])
  func aTextWhereAListBelongsIsAnError(value: String) {
    func codes(_ text: String) -> [String] {
      compile(SourceFile(id: FileID(0), path: "visit.yaml", text: text)).diagnostics
        .filter { $0.severity == .error }.map { "\($0.code)" }
    }
    #expect(codes("blueprint: visit\nsteps: \(value)\n") == ["S103"])
    let whole = "blueprint: visit\nsteps: [{ step: a, customer: x }]\n"
    for key in ["waivers", "promises"] { #expect(codes(whole + "\(key): \(value)\n") == ["S103"], "\(key)") }
    #expect(codes("blueprint: visit\nsteps:\n  - step: a\n    customer: x\n  - \(value)\n") == ["S103"])
  }

  /// What is said of the errors, and what to write instead.
  @Test(arguments: [
    (
      "moments: [{ text: Nobody comes }]", "'text' is not a key of a moment of truth",
      "what can go wrong stands behind `risk`, what delights behind `delight`"
    ),
    (
      "moments: [{ title: Nobody comes }]", "'title' is not a key of a moment of truth",
      "what can go wrong stands behind `risk`, what delights behind `delight`"
    ),
    (
      "evidence: [menu,, bell]", "nothing stands before this comma",
      "remove the comma, or write the entry that is missing"
    ),
    (
      "fields: [{ id: con, name: Table }]", "'con' cannot be an id",
      "some computers keep this name for themselves, and documents are named by ids: choose another, such as `id-1`"
    ),
  ])
  func oneErrorSaysWhatToWriteInstead(line: String, message: String, help: String) {
    let text = "blueprint: visit\nsteps:\n  - step: call\n    customer: calls\n    \(line)\n"
    let errors = compile(SourceFile(id: FileID(0), path: "visit.yaml", text: text)).diagnostics
      .filter { $0.severity == .error }
    #expect(errors.map { $0.message.text(in: .english) } == [message])
    #expect(errors.flatMap(\.help).map { $0.text(in: .english) } == [help])
  }

  @Test(arguments: [
    ("title: >= 5 rings", ">= 5 rings"), ("title: *new* visit", "*new* visit"), ("title: 'n Besoek", "'n Besoek"),
    ("title: @home", "@home"), ("title: a visit: the first", "a visit: the first"), ("title:Visit", "Visit"),
    ("title：到店", "到店"), ("title:　到店", "到店"), ("title: \"Visit", "Visit"), ("title: [new] visit", "[new] visit"),
    ("title: \"你好\"，请进", "\"你好\"，请进"), ("title: {name}, hello", "{name}, hello"), ("title: a\u{1}b", "a\u{1}b"),
    ("title: >= 5\n  rings", ">= 5 rings"), ("title: \"C:\\path\"", "C:\\path"),
  ]) func whatWasMeantIsKept(line: String, title: String) throws {
    let text = "blueprint: visit\n\(line)\nsteps:\n  - step: call\n    customer: calls\n"
    let compilation = compile(SourceFile(id: FileID(0), path: "visit.yaml", text: text))
    guard case .blueprint(let blueprint) = compilation.file else {
      Issue.record("no blueprint")
      return
    }
    #expect(compilation.diagnostics.count == 1)
    #expect(blueprint.title?.value.string == title)
    #expect(blueprint.steps.map(\.id.value.string) == ["call"])
  }

  @Test func everyPrefixAndEveryLossOfALineIsRead() throws {
    let starter = try #require(BuiltInTemplates.all.first { $0.path == "starter/blueprint.zh-CN.yaml" })
    let bytes = Array(starter.contents.utf8)
    for end in bytes.indices {
      let compilation = compile(
        SourceFile(id: FileID(0), path: "visit.yaml", buffer: TextBuffer(Array(bytes[..<end]))))
      for diagnostic in compilation.diagnostics {
        #expect(diagnostic.range.start <= diagnostic.range.end && diagnostic.range.end <= end)
      }
    }
  }

  /// Bytes changed, left out, doubled and put in, the same ones on every run.
  @Test func noBytesAreTooStrange() throws {
    let starter = try #require(BuiltInTemplates.all.first { $0.path == "starter/blueprint.zh-CN.yaml" })
    let original = Array(starter.contents.utf8)
    let signs = Array(":-[]{}#&*!|>'\"%@`,? \n\t".utf8) + [0, 0x7F, 0x80, 0xC2, 0xE2, 0xE3, 0xEF, 0xFF]
    var state: UInt64 = 20_261_124
    func random(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<1_500 {
      var bytes = original
      for _ in 0...random(below: 4) {
        let place = random(below: bytes.count)
        switch random(below: 4) {
        case 0: bytes[place] = signs[random(below: signs.count)]
        case 1: bytes.insert(signs[random(below: signs.count)], at: place)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random(below: 9)))
        default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: random(below: bytes.count))
        }
      }
      let compilation = compile(SourceFile(id: FileID(0), path: "visit.yaml", buffer: TextBuffer(bytes)))
      for diagnostic in compilation.diagnostics {
        #expect(diagnostic.range.start <= diagnostic.range.end && diagnostic.range.end <= bytes.count)
      }
    }
  }

  /// A large file full of mistakes is read a bounded number of times.
  @Test func theNumberOfReadingsIsBounded() {
    let text =
      "blueprint: visit\ntitle: Visit\nsteps:\n" + String(repeating: "  - step: a: b: >= c\n   x\n", count: 2_000)
    let compilation = compile(SourceFile(id: FileID(0), path: "visit.yaml", text: text))
    let mistakes = compilation.diagnostics.filter { $0.code.description == "Y002" }
    #expect((8...64).contains(mistakes.count))
  }
}
