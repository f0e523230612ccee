import MotcAnalysis
import MotcSource
import Testing

/// What has one cure is mended; what has none, or several, is left to its author.
@Suite struct FixingTests {
  @Test(arguments: [
    ("title：到店", "title: 到店"), ("title:Visit", "title: Visit"), ("title: \"Visit", "title: \"Visit\""),
    ("title: a visit: the first", "title: \"a visit: the first\""), ("title: [new] visit", "title: \"[new] visit\""),
    ("title: 'n Besoek", "title: \"'n Besoek\""), ("title: \"Hello\", she says", "title: '\"Hello\", she says'"),
    ("title:\u{3000}到店", "title:  到店"), ("title: room #3 is ready", "title: \"room #3 is ready\""),
    ("titel: Visit\ntitle: Visit", "titel: Visit\ntitle: Visit"), ("titlle: Visit", "title: Visit"),
    ("title: \"Visit\"# the first", "title: \"Visit\" # the first"), ("  title: Visit", "title: Visit"),
    ("title: Vi\u{200B}sit", "title: Visit"), ("title: Visit", "title: Visit"), ("title ： 到店", "title: 到店"),
    ("title︰到店", "title: 到店"), ("title = Visit", "title: Visit"),
    ("title -> Visit", "title: Visit"),
    ("title: 'The guest's tea'", "title: \"The guest's tea\""),
    ("title: \"Hello\" or \"Hi\"", "title: '\"Hello\" or \"Hi\"'"),
    ("title: \"The \"best\" tea\"", "title: 'The \"best\" tea'"), ("title: \"一壶茶”", "title: \"一壶茶\""),
  ]) func mendsALine(line: String, mended: String) {
    let before = "blueprint: visit\n\(line)\nsteps:\n  - step: call\n    customer: calls\n"
    let after = "blueprint: visit\n\(mended)\nsteps:\n  - step: call\n    customer: calls\n"
    let fixing = fix(before)
    #expect(fixing.text == after)
    #expect(fixing.count == (line == mended ? 0 : 1))
    #expect(fix(fixing.text).count == 0)
  }

  /// Each was once made worse.
  @Test(arguments: [
    "roles:\n  waiter: { title: Waiter, stage: frontstage }}\n",
    "roles:\n  waiter: ( title: Waiter, stage: frontstage )\n",
    "roles:\nwaiter: { title: Waiter }\n", "\"title\": \"Visit\",\n", "// title\n", "NB be quick\n", "<<<<<<< HEAD\n",
    "title: - tea\n", "roles: waiter: { title: Waiter }\n", "title: \"Comes within\n  two\" minutes\n  and more\n",
  ]) func leavesAloneWhatHasNoOneCure(lines: String) {
    let text = "blueprint: visit\n\(lines)steps:\n  - step: call\n    customer: calls\n"
    #expect(fix(text).text == text)
  }

  /// Another unit is another quantity, and of names that are short, Chinese or numbered each letter counts.
  @Test(arguments: [
    ("measure: queue <= 3 yards", "hosts", "hosts"), ("by: hoses", "hosts", "hosts"), ("by: post", "host", "host"),
    ("by: 店长", "班长", "班长"), ("by: driver2", "driver1", "driver1"),
  ]) func leavesAloneWhatMayBeMeant(line: String, role: String, actor: String) {
    let text =
      "blueprint: visit\nroles: [\(role)]\nsteps:\n  - step: call\n    customer: calls\n    frontstage: { \(actor): answers }\n    requirements:\n      - text: Answers\n        \(line)\n"
    #expect(fix(text).text == (line == "by: hoses" ? text.replacing(line, with: "by: hosts") : text))
  }

  @Test func mendsFullWidthBracesOfAStatement() {
    let text = "服务蓝图: 茶馆\n岗位: [服务员]\n流程:\n  - 步骤: 点茶\n    客户: 来\n    前台: ｛服务员：记下｝\n"
    #expect(fix(text).text == text.replacing("｛服务员：记下｝", with: "{服务员: 记下}"))
  }

  /// A key behind a comma, or a brace that was lost, is not made a text of.
  @Test(arguments: [
    "- agent: Says hello, within: 10 s", "- text: Counts aloud, measure: errors = 0", "- 内容：三声内接听，时限：5 秒",
    "- text: The call within: 5 s", "- residual: likelihood: 2, detection: 1 }", "- text: sits down #TODO ask Anna",
    "- Counts: the change: aloud",
  ]) func leavesAloneWhatMayHoldAnotherKey(line: String) {
    let text =
      "blueprint: visit\nroles: [agent]\nsteps:\n  - step: call\n    customer: calls\n    requirements:\n      \(line)\n"
    #expect(fix(text).text == text)
  }

  @Test(arguments: [("nurse-c", "nurse-a"), ("barbir", "barberr"), ("clark1", "clark2")])
  func leavesAloneOtherNamesOfASeries(written: String, defined: String) {
    let text =
      "blueprint: visit\nroles: [\(defined)]\nsteps:\n  - step: call\n    customer: calls\n    frontstage: { by: \(written), text: answers }\n"
    #expect(fix(text).text == text)
  }

  /// `ind` is as near to `id` as to `kind`.
  @Test func keywordsThatAreEquallyNearAreAskedAbout() throws {
    let text =
      "blueprint: visit\nroles: [agent]\nsteps:\n  - step: call\n    customer: calls\n    controls: [{ text: Looks, ind: prevent }]\n"
    #expect(fix(text).text == text)
    let found = compile(SourceFile(id: FileID(0), path: "visit.yaml", text: text)).diagnostics
    let unknown = try #require(found.first { $0.code.description == "S101" })
    #expect(unknown.help.map { $0.text(in: .english) } == ["did you mean one of these: id, kind?"])
  }

  /// Names that are equally near are asked about, not chosen from.
  @Test func leavesToTheAuthorWhichOfSeveralNamesIsMeant() throws {
    let text =
      "blueprint: visit\nroles: [floor-waiter-a, floor-waiter-b]\nsteps:\n  - step: call\n    customer: calls\n    frontstage: { by: floor-waiter-c, text: answers }\n"
    #expect(fix(text).text == text)
    let found = compile(SourceFile(id: FileID(0), path: "visit.yaml", text: text)).diagnostics
    let unknown = try #require(found.first { $0.code.description == "R201" })
    #expect(
      unknown.help.map { $0.text(in: .english) } == ["did you mean one of these: floor-waiter-a, floor-waiter-b?"])
  }

  @Test(arguments: ["•", "–", "—", "·", "－", "-"]) func mendsListMarksWithoutABlank(mark: String) {
    func file(_ mark: String) -> String {
      "blueprint: visit\nroles: [agent]\nsteps:\n  - step: call\n    customer: calls\n    requirements:\n"
        + "      \(mark)Answers the call\n      \(mark)agent: Answers within 3 rings\n"
    }
    let fixing = fix(file(mark))
    #expect(fixing.text == file("- "))
    #expect(fixing.count == 2)
  }

  /// Which side is wrong, motc cannot know.
  @Test func leavesANameAloneThatIsUsedTwice() {
    let text =
      "blueprint: visit\nroles: [water]\nsteps:\n  - step: call\n    customer: calls\n    frontstage: { waiter: answers }\n    backstage: { waiter: notes }\n"
    #expect(fix(text).text == text)
  }

  @Test func mendsAWholeFileTypedAtFullWidth() {
    let fixing = fix(
      "服务蓝图：茶馆\n岗位： { 服务员： { 位置：前台，名称：服务员 } }\n流程：\n  － 步骤：点茶\n    客户：说要哪种茶\n    前台：\n      － 服务员：记下\n    服务要求：\n      - 内容：铃响两分钟内到桌边\n        量化：铃响到桌边 <= 2 分钟\n        负责人：服务员\n"
    )
    #expect(
      fixing.text
        == "服务蓝图: 茶馆\n岗位: { 服务员: { 位置: 前台, 名称: 服务员 } }\n流程: \n  - 步骤: 点茶\n    客户: 说要哪种茶\n    前台: \n      - 服务员: 记下\n    服务要求: \n      - 内容: 铃响两分钟内到桌边\n        量化: 铃响到桌边 <= 2 分钟\n        负责人: 服务员\n"
    )
  }

  @Test func mendsWhatOneMistakeHidesFromTheNext() {
    let fixing = fix(
      "blueprint：visit\nrolls: [clerk]\nsteps:\n\t- step:call\n\t  customer: calls\n\t  frontstage: { clark: answers }\n"
    )
    #expect(
      fixing.text
        == "blueprint: visit\nroles: [clerk]\nsteps:\n  - step: call\n    customer: calls\n    frontstage: { clerk: answers }\n"
    )
  }

  @Test func aCureThatMakesThingsWorseIsNotKept() {
    // A quoted time is still no time.
    let text = "blueprint: visit\nsteps:\n  - step: call\n    customer: calls\n    duration: >= 5 min\n"
    #expect(fix(text).text == text)
  }

  private func fix(_ text: String) -> (text: String, count: Int) {
    let source = SourceFile(id: FileID(0), path: "visit.yaml", text: text)
    let fixing = Fixing(compile(source)) { compile($0) }
    return (String(decoding: fixing.bytes, as: UTF8.self), fixing.mends.count)
  }
}
